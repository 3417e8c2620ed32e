"""Words for each start event and each loss. One table each, so that a new one without words fails a test.

Templates are whole sentences or whole noun phrases with named fields: {exchange} (the account's name), {mailbox},
{number} (what the person calls them). No sentence is built from pieces of another.
"""

from __future__ import annotations

import msgspec

from desktop_app.domain.report import Route
from desktop_app.language import Text


class EventWords(msgspec.Struct, frozen=True):
    """One start event.

    `title` and `sub` stand in its box in the picture; `label` is its name in a list of causes (inside a sentence it
    is that of `export.event_names`); `who` begins a sentence about what it leads to; `happens` is a clause that stands
    after a colon; `nothing` is the short reason, and `nothing_told` the sentence, where it yields nothing that
    leads on.
    """

    title: Text
    sub: Text
    label: Text
    who: Text
    happens: Text
    nothing: Text
    nothing_told: Text


EVENTS: dict[str, EventWords] = {
    "password_leak": EventWords(
        title=Text("A leaked password"),
        sub=Text("from a list that is tried everywhere"),
        label=Text("A leaked password"),
        who=Text("Whoever finds your {exchange} password in a leak"),
        happens=Text("your password is found in a leak"),
        nothing=Text("A password opens nothing"),
        nothing_told=Text("Whoever finds your {exchange} password in a leak gets nowhere: no way in takes it."),
    ),
    "api_key_leak": EventWords(
        title=Text("A leaked API key"),
        sub=Text("from a bot or a spreadsheet"),
        label=Text("A leaked API key"),
        who=Text("Whoever finds one of your {exchange} API keys"),
        happens=Text("one of your API keys is found"),
        nothing=Text("No key that moves money"),
        nothing_told=Text("Whoever finds one of your {exchange} API keys can move no money with it."),
    ),
    "inbox_takeover": EventWords(
        title=Text("Your mailbox"),
        sub=Text("somebody else reads and deletes your mail"),
        label=Text("A taken mailbox"),
        who=Text("Whoever gets into {mailbox}"),
        happens=Text("somebody gets into your mailbox"),
        nothing=Text("Mail opens nothing"),
        nothing_told=Text("Whoever gets into {mailbox} gets nowhere: nothing of {exchange} is opened by mail."),
    ),
    "sim_swap": EventWords(
        title=Text("Your phone number"),
        sub=Text("SIM swap, or the carrier is talked into it"),
        label=Text("SIM swap"),
        who=Text("Whoever takes over {number}"),
        happens=Text("somebody takes over your phone number"),
        nothing=Text("The number opens nothing"),
        nothing_told=Text("Whoever takes over {number} gets nowhere: nothing of {exchange} is opened by a code to it."),
    ),
    "support_impersonation": EventWords(
        title=Text("{exchange}’s support"),
        sub=Text("somebody passes for you, with papers"),
        label=Text("Somebody passes for you"),
        who=Text("Whoever passes for you with {exchange}’s support"),
        happens=Text("somebody passes for you with the support of an exchange"),
        nothing=Text("Papers open nothing"),
        nothing_told=Text("Whoever passes for you with {exchange}’s support gets nowhere: papers alone open nothing."),
    ),
    "cloud_takeover": EventWords(
        title=Text("Your cloud account"),
        sub=Text("and all that is copied there"),
        label=Text("A taken cloud account"),
        who=Text("Whoever gets into your cloud account"),
        happens=Text("somebody gets into your cloud account"),
        nothing=Text("Nothing of it is in a cloud"),
        nothing_told=Text("Whoever gets into your cloud account finds nothing there that opens {exchange}."),
    ),
    "phishing": EventWords(
        title=Text("A page that looks like {exchange}"),
        sub=Text("the password and codes typed into it"),
        label=Text("A page that looks like {exchange}"),
        who=Text("Whoever gets you to sign in on a page that looks like {exchange}"),
        happens=Text("you sign in on a false page"),
        nothing=Text("What is typed opens nothing"),
        nothing_told=Text(
            "Whoever gets you to sign in on a page that looks like {exchange} fails: what you can type opens nothing."
        ),
    ),
    "malware_computer": EventWords(
        title=Text("Your computer, infected"),
        sub=Text("malware takes what it keeps"),
        label=Text("Malware on your computer"),
        who=Text("Whoever runs malware on your computer"),
        happens=Text("malware gets onto your computer"),
        nothing=Text("Nothing useful is kept there"),
        nothing_told=Text("Whoever runs malware on your computer finds nothing there that opens {exchange}."),
    ),
    "session_theft": EventWords(
        title=Text("Your computer, signed in"),
        sub=Text("a stolen session"),
        label=Text("A stolen session"),
        who=Text("Whoever steals the open session from your computer"),
        happens=Text("an open session is stolen from your computer"),
        nothing=Text("No session is kept there"),
        nothing_told=Text(
            "Whoever steals the open session from your computer gets nowhere: {exchange} keeps none there."
        ),
    ),
    "stolen_phone_unlocked": EventWords(
        title=Text("Your phone, unlocked"),
        sub=Text("taken out of your hand"),
        label=Text("A stolen, unlocked phone"),
        who=Text("Whoever takes your phone while it is unlocked"),
        happens=Text("your phone is taken while it is unlocked"),
        nothing=Text("The phone opens nothing"),
        nothing_told=Text("Whoever takes your phone while it is unlocked finds nothing on it that opens {exchange}."),
    ),
    "stolen_phone_locked": EventWords(
        title=Text("Your phone, locked"),
        sub=Text("its SIM put into another phone"),
        label=Text("A stolen, locked phone"),
        who=Text("Whoever takes your locked phone"),
        happens=Text("your locked phone is taken"),
        nothing=Text("The SIM asks for its PIN"),
        nothing_told=Text("Whoever takes your locked phone gets nowhere: the SIM asks for its PIN in another phone."),
    ),
    "burglary": EventWords(
        title=Text("Your home"),
        sub=Text("papers and devices there"),
        label=Text("A burglary"),
        who=Text("Whoever breaks into your home"),
        happens=Text("somebody breaks into your home"),
        nothing=Text("Nothing at home opens it"),
        nothing_told=Text("Whoever breaks into your home finds nothing there that opens {exchange}."),
    ),
}


class LossWords(msgspec.Struct, frozen=True):
    """One loss. `name` stands alone; `heading` is "If you lose …"; `label` names it in a list of causes;
    inside a sentence it has its name of `export.event_names`.
    """

    name: Text
    heading: Text
    label: Text


LOSSES: dict[str, LossWords] = {
    "phone": LossWords(Text("Your phone"), Text("If you lose your phone"), Text("A lost phone")),
    "memory": LossWords(
        Text("What you know by heart"),
        Text("If you forget what you know by heart"),
        Text("A forgotten password"),
    ),
    "computer": LossWords(Text("Your computer"), Text("If you lose your computer"), Text("A lost computer")),
    "inbox": LossWords(
        Text("Your mailbox, for good"),
        Text("If your mailbox is shut for good"),
        Text("A mailbox shut for good"),
    ),
    "number": LossWords(
        Text("Your phone number, for good"),
        Text("If your phone number is gone for good"),
        Text("A number gone for good"),
    ),
    "home": LossWords(
        Text("All that is at home"),
        Text("If you lose all that is at home"),
        Text("A fire at home"),
    ),
    "sim": LossWords(Text("Your SIM card"), Text("If you lose your SIM card"), Text("A lost SIM card")),
    "home_and_phone": LossWords(
        Text("Your home and your phone"),
        Text("If you lose your home and your phone at once"),
        Text("A fire that takes the phone too"),
    ),
}


class RouteWords(msgspec.Struct, frozen=True):
    """How one gets back in after a loss: the `lead` in a few words, and what it says in a `row` of the explanation."""

    lead: Text
    row: Text


ROUTES: dict[Route, RouteWords] = {
    "in": RouteWords(Text("You get back in at once."), Text("You get back in at once")),
    "wait": RouteWords(Text("You get back in after a wait."), Text("You get back in after a wait")),
    "support": RouteWords(
        Text("Only {exchange}’s support can let you back in."), Text("Only support can let you back in")
    ),
    "out": RouteWords(Text("You are locked out."), Text("You are locked out")),
}
