"""Words for each start event and each loss. One table each, so that a new one without words fails a test.

Templates are whole sentences or whole noun phrases with named fields: {exchange} (the account's name), {mailbox},
{number} (what the person calls them). No sentence is built from pieces of another.
"""

from __future__ import annotations

import msgspec

from desktop_app.domain.report import Route


class EventWords(msgspec.Struct, frozen=True):
    """One start event.

    `title` and `sub` stand in its box in the picture; `label` is its name in a list of causes; `who` begins a
    sentence about what it leads to; `happens` is a clause that stands after a colon; `nothing` is the short reason,
    and `nothing_told` the sentence, where it yields nothing that leads on.
    """

    title: str
    sub: str
    label: str
    who: str
    happens: str
    nothing: str
    nothing_told: str


EVENTS: dict[str, EventWords] = {
    "password_leak": EventWords(
        title="A leaked password",
        sub="from a list that is tried everywhere",
        label="A leaked password",
        who="Whoever finds your {exchange} password in a leak",
        happens="your password is found in a leak",
        nothing="A password opens nothing",
        nothing_told="Whoever finds your {exchange} password in a leak gets nowhere: no way in takes it.",
    ),
    "api_key_leak": EventWords(
        title="A leaked API key",
        sub="from a bot or a spreadsheet",
        label="A leaked API key",
        who="Whoever finds one of your {exchange} API keys",
        happens="one of your API keys is found",
        nothing="No key that moves money",
        nothing_told="Whoever finds one of your {exchange} API keys can move no money with it.",
    ),
    "inbox_takeover": EventWords(
        title="Your mailbox",
        sub="somebody else reads and deletes your mail",
        label="A taken mailbox",
        who="Whoever gets into {mailbox}",
        happens="somebody gets into your mailbox",
        nothing="Mail opens nothing",
        nothing_told="Whoever gets into {mailbox} gets nowhere: nothing of {exchange} is opened by mail.",
    ),
    "sim_swap": EventWords(
        title="Your phone number",
        sub="SIM swap, or the carrier is talked into it",
        label="SIM swap",
        who="Whoever takes over {number}",
        happens="somebody takes over your phone number",
        nothing="The number opens nothing",
        nothing_told="Whoever takes over {number} gets nowhere: nothing of {exchange} is opened by a code to it.",
    ),
    "support_impersonation": EventWords(
        title="{exchange}’s support",
        sub="somebody passes for you, with papers",
        label="Somebody passes for you",
        who="Whoever passes for you with {exchange}’s support",
        happens="somebody passes for you with the support of an exchange",
        nothing="Papers open nothing",
        nothing_told="Whoever passes for you with {exchange}’s support gets nowhere: papers alone open nothing.",
    ),
    "cloud_takeover": EventWords(
        title="Your cloud account",
        sub="and all that is copied there",
        label="A taken cloud account",
        who="Whoever gets into your cloud account",
        happens="somebody gets into your cloud account",
        nothing="Nothing of it is in a cloud",
        nothing_told="Whoever gets into your cloud account finds nothing there that opens {exchange}.",
    ),
    "phishing": EventWords(
        title="A page that looks like {exchange}",
        sub="the password and codes typed into it",
        label="A page that looks like {exchange}",
        who="Whoever gets you to sign in on a page that looks like {exchange}",
        happens="you sign in on a false page",
        nothing="What is typed opens nothing",
        nothing_told=(
            "Whoever gets you to sign in on a page that looks like {exchange} fails: what you can type opens nothing."
        ),
    ),
    "malware_computer": EventWords(
        title="Your computer, infected",
        sub="malware takes what it keeps",
        label="Malware on your computer",
        who="Whoever runs malware on your computer",
        happens="malware gets onto your computer",
        nothing="Nothing useful is kept there",
        nothing_told="Whoever runs malware on your computer finds nothing there that opens {exchange}.",
    ),
    "session_theft": EventWords(
        title="Your computer, signed in",
        sub="a stolen session",
        label="A stolen session",
        who="Whoever steals the open session from your computer",
        happens="an open session is stolen from your computer",
        nothing="No session is kept there",
        nothing_told="Whoever steals the open session from your computer gets nowhere: {exchange} keeps none there.",
    ),
    "stolen_phone_unlocked": EventWords(
        title="Your phone, unlocked",
        sub="taken out of your hand",
        label="A stolen, unlocked phone",
        who="Whoever takes your phone while it is unlocked",
        happens="your phone is taken while it is unlocked",
        nothing="The phone opens nothing",
        nothing_told="Whoever takes your phone while it is unlocked finds nothing on it that opens {exchange}.",
    ),
    "stolen_phone_locked": EventWords(
        title="Your phone, locked",
        sub="its SIM put into another phone",
        label="A stolen, locked phone",
        who="Whoever takes your locked phone",
        happens="your locked phone is taken",
        nothing="The SIM asks for its PIN",
        nothing_told="Whoever takes your locked phone gets nowhere: the SIM asks for its PIN in another phone.",
    ),
    "burglary": EventWords(
        title="Your home",
        sub="papers and devices there",
        label="A burglary",
        who="Whoever breaks into your home",
        happens="somebody breaks into your home",
        nothing="Nothing at home opens it",
        nothing_told="Whoever breaks into your home finds nothing there that opens {exchange}.",
    ),
}


class LossWords(msgspec.Struct, frozen=True):
    """One loss. `name` stands alone; `heading` is "If you lose …"; `label` names it in a list of causes."""

    name: str
    heading: str
    label: str


LOSSES: dict[str, LossWords] = {
    "phone": LossWords("Your phone", "If you lose your phone", "A lost phone"),
    "memory": LossWords("What you know by heart", "If you forget what you know by heart", "A forgotten password"),
    "computer": LossWords("Your computer", "If you lose your computer", "A lost computer"),
    "inbox": LossWords("Your mailbox, for good", "If your mailbox is shut for good", "A mailbox shut for good"),
    "number": LossWords(
        "Your phone number, for good", "If your phone number is gone for good", "A number gone for good"
    ),
    "home": LossWords("All that is at home", "If you lose all that is at home", "A fire at home"),
    "sim": LossWords("Your SIM card", "If you lose your SIM card", "A lost SIM card"),
    "home_and_phone": LossWords(
        "Your home and your phone", "If you lose your home and your phone at once", "A fire that takes the phone too"
    ),
}


class RouteWords(msgspec.Struct, frozen=True):
    """How one gets back in after a loss: the `lead` in a few words, and what it says in a `row` of the explanation."""

    lead: str
    row: str


ROUTES: dict[Route, RouteWords] = {
    "in": RouteWords("You get back in at once.", "You get back in at once"),
    "wait": RouteWords("You get back in after a wait.", "You get back in after a wait"),
    "support": RouteWords("Only {exchange}’s support can let you back in.", "Only support can let you back in"),
    "out": RouteWords("You are locked out.", "You are locked out"),
}
