"""Words of the page that compares exchanges: columns, cells, and the sentence behind each cell.

A cell says a word that means the same in every row; unknown is always said. {name} is the exchange.
"""

from __future__ import annotations

import msgspec

from desktop_app.language import Plural, Text
from desktop_app.ui.tokens import Tone

TITLE = Text("Compare exchanges")
LEAD = Text(
    "What each exchange lets you reach, from the facts of its own official pages. Nothing here is advertising, and "
    "nobody’s opinion. Where no page says, it says unknown, and counts as open."
)
HOW = Text("Press a heading to sort by it, and a cell to see the facts behind it.")
METHOD = Text("How the letters are made")
ALL, MINE = Text("All"), Text("Mine")
WHICH = Text("Which exchanges are shown")
NO_MINE = Text("You have not named an exchange yet. Add one, or look at all of them.")
SAVE, PRINT = Text("Save as PDF …"), Text("Print …")
EXCHANGE = Text("Exchange")
YOURS = Text("yours", "an exchange where one has an account")
UNKNOWN = "unknown"
WORKING = Text("The letters are being worked out …")
WORKING_SPOKEN = Text("being worked out")
FAILED = Text("The letters could not be worked out. The facts stand as they are.")
FAILED_CELL = Text("not worked out")
BACK = Text("Back to the table")
FACTS_HEAD = Text("The facts behind it")
NO_FACTS = Text("No official page that we know says anything about this. It counts as open, not as no.")
SORTED = Text("sorted, {way}")
STRONGEST, WEAKEST = Text("strongest first"), Text("weakest first")
A_TO_Z, Z_TO_A = Text("from A to Z"), Text("from Z to A")
HEADING_ABOUT = Text("Enter sorts by this column. The arrow keys go to the others.")


class Column(msgspec.Struct, frozen=True):
    """One column: its heading, its width at 100 % in pixels, what it compares as a sentence.

    `paper` is its width on paper beside the others.
    """

    title: Text
    width: int
    about: Text
    paper: float = 1.0


COLUMNS: dict[str, Column] = {
    "security": Column(
        Text("Security at best"),
        106,
        Text(
            "The letter that an account reaches with every setting at its best. It counts every unknown as open. "
            "After the arrow: the letter if all that is unknown turned out well."
        ),
        paper=0.8,
    ),
    "recovery": Column(
        Text("Recovery at best"),
        106,
        Text(
            "What becomes of that same account after a lost phone, number or house, as a letter. It counts every "
            "unknown as open. After the arrow: the letter if all that is unknown turned out well."
        ),
        paper=0.8,
    ),
    "password_reset": Column(
        Text("Stop after a password reset"),
        112,
        Text("For how long no money leaves after a forgotten password was set anew."),
    ),
    "second_reset": Column(
        Text("Stop after a new second step"),
        118,
        Text("For how long no money leaves after a lost authenticator was replaced."),
    ),
    "password_change": Column(
        Text("Stop after a changed password"), 118, Text("For how long no money leaves after the password was changed.")
    ),
    "new_device": Column(
        Text("Stop after a new device"),
        108,
        Text("For how long no money leaves after somebody signs in on a new device."),
    ),
    "sms": Column(Text("Can SMS go?"), 116, Text("Whether codes to the phone number can be got rid of."), paper=1.1),
    "passkeys": Column(
        Text("Passkeys"),
        112,
        Text("Whether passkeys or security keys are taken, and whether they can be the only way."),
    ),
    "list": Column(
        Text("Address list"),
        146,
        Text(
            "What a list of withdrawal addresses does. The same word means opposite things: at one exchange only "
            "listed addresses are paid, at another listed ones are paid without a code."
        ),
        paper=1.3,
    ),
    "new_address": Column(Text("Wait of a new address"), 110, Text("How long an address waits before it can be paid.")),
    "key_ips": Column(
        Text("API keys: IP list"), 112, Text("Whether an API key can, or has to, be tied to IP addresses.")
    ),
    "key_ends": Column(Text("API keys: end"), 116, Text("Whether an API key ends by itself.")),
    "key_withdraws": Column(Text("API keys: withdraw"), 116, Text("Whether an API key can send money out.")),
    "freeze": Column(Text("Freeze it yourself"), 96, Text("Whether you can stop everything by yourself."), paper=0.85),
    "freeze_outside": Column(
        Text("Freeze without signing in"), 110, Text("Whether that works when you are locked out.")
    ),
    "checked": Column(
        Text("Facts of", "a column of days: when the facts were last checked"),
        104,
        Text("The day on which the facts were last checked. After 180 days they are old."),
        paper=1.1,
    ),
}
"""Every column after the exchange's name, in order."""

LETTERS = ("security", "recovery")
CHECKED_OLD_CELL = Text("{day}, old", "the day of a check that is long ago")
IF_KNOWN_SPOKEN = Text("{letter}, {other} if all were known")
BETWEEN_WORDS = Text("; ", "between two things said in one cell")

CELLS: dict[str, tuple[Text | Plural, Tone]] = {
    "hours": (Text("{wait}", "how long no money leaves"), "ok"),
    "some": (Text("{wait}, not always"), "warn"),
    "chosen": (Text("{wait}, if you turn it on"), "ok"),
    "late": (Text("takes {wait}; after it unknown"), "neutral"),
    "none": (Text("none", "no stop of withdrawals, no wait"), "bad"),
    "absent": (Text("no SMS there"), "ok"),
    "unbinds": (Text("yes, it is gone"), "ok"),
    "replaced": (Text("yes, by another way"), "ok"),
    "not_offered": (Text("not asked, number stays"), "warn"),
    "impossible": (Text("no", "it cannot be done, or is not there"), "bad"),
    "kept": (Text("unknown"), "neutral"),
    "only": (Text("yes, can be the only way"), "ok"),
    "yes": (Text("yes", "it can be done, or is there"), "ok"),
    "keys": (Text("security keys", "a cell of a narrow table"), "ok"),
    "no": (Text("no", "it cannot be done, or is not there"), "bad"),
    "always": (Text("stops others, always on"), "ok"),
    "restricts": (Text("stops others"), "ok"),
    "waives": (Text("drops the codes"), "bad"),
    "there": (Text("there, effect unknown"), "neutral"),
    "no_keys": (Text("no API keys"), "ok"),
    "required": (Text("needed to withdraw"), "ok"),
    "possible": (Text("possible"), "neutral"),
    "days": (Plural("after {count} day", "after {count} days"), "ok"),
    "without_ip": (Plural("{count} day without IP list", "{count} days without IP list"), "neutral"),
    "locked": (Text("yes, once unlocked"), "ok"),
    "listed": (Text("to listed addresses"), "ok"),
    UNKNOWN: (Text("unknown"), "neutral"),
}
"""Word of a value -> the cell and its tone."""

FREE_TONES: dict[tuple[str, str], Tone] = {("key_withdraws", "yes"): "neutral", ("key_withdraws", "no"): "ok"}
"""Where the same word is not the same news."""

MORE: dict[str, Text] = {
    "pays": Text("some without a code"),
    "pays_perhaps": Text("perhaps some without a code"),
    "unused": Text("if unused"),
}

SENTENCES: dict[str, dict[str, Text | Plural]] = {
    "password_reset": {
        "hours": Text("After a reset of the password, {name} lets no money leave for at least {wait}."),
        "some": Text("After a reset of the password, {name} stops withdrawals for {wait} in some cases only."),
        "none": Text("After a reset of the password, {name} stops nothing."),
        "late": Text(
            "A reset of the password at {name} takes at least {wait}. "
            "Whether money can leave right after it is on no official page."
        ),
    },
    "second_reset": {
        "hours": Text("After a lost second step was replaced, {name} lets no money leave for at least {wait}."),
        "some": Text("After a lost second step was replaced, {name} stops withdrawals for {wait} in some cases only."),
        "none": Text("After a lost second step was replaced, {name} stops nothing."),
        "late": Text(
            "To replace a lost second step takes at least {wait} at {name}. "
            "Whether money can leave right after it is on no official page."
        ),
    },
    "password_change": {
        "hours": Text("After a change of the password, {name} lets no money leave for at least {wait}."),
        "some": Text("After a change of the password, {name} stops withdrawals for {wait} in some cases only."),
        "none": Text("After a change of the password, {name} stops nothing."),
        "late": Text(
            "A change of the password at {name} takes at least {wait}. "
            "Whether money can leave right after it is on no official page."
        ),
    },
    "new_device": {
        "hours": Text("After signing in on a new device, {name} lets no money leave for at least {wait}."),
        "some": Text("After signing in on a new device, {name} stops withdrawals for {wait} in some cases only."),
        "none": Text("After signing in on a new device, {name} stops nothing."),
        "late": Text(
            "Signing in on a new device takes at least {wait} at {name}. "
            "Whether money can leave right after it is on no official page."
        ),
    },
    "sms": {
        "absent": Text("{name} sends no codes to a phone number."),
        "unbinds": Text("Turned off at {name}, the phone number is gone from the account."),
        "replaced": Text("At {name}, SMS goes by itself once another method is chosen."),
        "not_offered": Text("Turned off at {name}, SMS is no longer asked for, but the number stays on the account."),
        "impossible": Text("At {name}, codes to the phone number cannot be removed."),
        "kept": Text("{name} sends codes to a phone number. Whether they can be removed is on no official page."),
    },
    "passkeys": {
        "only": Text("{name} takes passkeys, and lets you make them the only way."),
        "yes": Text("{name} takes passkeys."),
        "keys": Text("{name} takes security keys. No page that we know names passkeys."),
        "no": Text("{name} takes neither passkeys nor security keys."),
    },
    "list": {
        "always": Text("{name} pays listed addresses only, and that cannot be turned off."),
        "restricts": Text("Once it is on, {name} pays listed addresses only."),
        "waives": Text("At {name}, listed addresses are paid without a code. The list stops nobody."),
        "there": Text("{name} has a list of addresses. Whether it stops payments to others is on no official page."),
        "no": Text("{name} has no list of withdrawal addresses."),
    },
    "new_address": {
        "hours": Text("A new address at {name} waits at least {wait}."),
        "chosen": Text("A new address at {name} waits at least {wait}, if you turn that on."),
        "some": Text("A new address at {name} waits {wait} in some cases only."),
        "none": Text("A new address at {name} can be paid at once."),
        "late": Text(
            "A new address at {name} is there only after {wait}. "
            "Whether it can be paid at once then is on no official page."
        ),
    },
    "key_ips": {
        "required": Text("An API key that can withdraw has to be tied to IP addresses at {name}."),
        "possible": Text("An API key can be tied to IP addresses at {name}."),
        "no": Text("An API key cannot be tied to IP addresses at {name}."),
        "no_keys": Text("{name} has no API keys."),
    },
    "key_ends": {
        "days": Plural(
            "Every API key of {name} ends after {count} day.", "Every API key of {name} ends after {count} days."
        ),
        "without_ip": Plural(
            "An API key of {name} that moves money and has no IP list ends after {count} day.",
            "An API key of {name} that moves money and has no IP list ends after {count} days.",
        ),
        "no_keys": Text("{name} has no API keys."),
    },
    "key_withdraws": {
        "yes": Text("An API key of {name} can be given the right to withdraw."),
        "locked": Text("An API key of {name} can withdraw only after it was unlocked by hand."),
        "listed": Text("An API key of {name} can withdraw to listed addresses only."),
        "no": Text("No API key of {name} can send money out."),
        "no_keys": Text("{name} has no API keys."),
    },
    "freeze": {
        "yes": Text("You can freeze the account at {name} by yourself."),
        "no": Text("You cannot freeze the account at {name} by yourself."),
    },
    "freeze_outside": {
        "yes": Text("You can freeze the account at {name} also when you cannot sign in."),
        "no": Text("Whoever cannot sign in cannot freeze the account at {name}."),
    },
}
"""Aspect -> word -> the cell as a sentence. Unknown has one sentence for all."""

SENTENCE_UNKNOWN = Text("For {name}, no official page that we know says this. It counts as open.")
CHECKED_ON = Text("The facts about {name} were last checked on {day}.")
CHECKED_OLD = Text("That is more than 180 days ago: things may have changed since.")

BEST_LEAD = Text("With every setting at its best, and strong services behind it, an account at {name} reaches {grade}.")
BEST_HELD = Text("Held there by: {cause}.")
BEST_IF_KNOWN = Text("If all that is unknown turned out well, it would reach {grade}.")
BEST_CERTAIN = Text("Nothing unknown changes this letter.")
UNKNOWN_HEAD = Text("What nobody has told yet")
UNKNOWN_LEAD = Text("No official page answers these. A look at your own account does, and may lift the letter.")
NONE_UNKNOWN = Text("Only stops and conditions that no page settles lie between the two.")
SETTINGS_HEAD = Text("The settings that this counts on")
SETTINGS_LEAD = Text(
    "Mailbox with a security key, number with a SIM PIN, passwords that open nowhere by themselves. A setting is left "
    "out where no page says how it is reset: that unknown counts as open, so that it would cost more than it brings."
)
STEPS_HEAD = Text("Where the steps lead")
STEPS_LEAD = Text(
    "Somebody who begins with SMS for everything stands at {now}. All steps of Strongroom together lead to {end}."
)
STEPS_WORKING = Text("Being worked out …")

PAPER_INTRO = Text(
    "From the facts of the exchanges’ own official pages. Unknown: no official page that we know says so; it counts as "
    "open, not as no. Letters: an account with every setting at its best, worked out by the rules of Strongroom; after "
    "the arrow, if all that is unknown turned out well."
)
PAPER_KEYS = Text("What the columns mean")
PAPER_LEFT = Text("Facts of the exchanges’ own pages, each with the day of its last check. No advertising, no ranking.")
PAPER_RIGHT = "Strongroom"
SAVED = (Text("Saved as PDF"), "{path}")
NOT_PRINTED = (
    Text("Nothing was printed"),
    Text("The printer took no page. Look whether it is on and has paper, then try again."),
)
SENTENCES_MORE: dict[str, Text] = {
    "pays": Text(
        "Besides, a saved address can be marked to be paid without a code. That mark loosens, it does not protect."
    ),
    "pays_perhaps": Text(
        "Whether a saved address can be paid without a code is not clear from its pages. It counts as yes."
    ),
    "perhaps_required": Text("Whether one that can withdraw has to be tied to them is on no official page."),
    "unused": Text("The days count from its last use."),
    "perhaps_unused": Text("Whether the days count from its last use is on no official page."),
}
STEPS_FAILED = Text("This could not be worked out. Nothing else is touched.")

SETTINGS: dict[str, dict[str, Text]] = {
    "password_unique": {"": Text("Password"), "only_here": Text("used nowhere else")},
    "sms": {"": Text("SMS"), "on": Text("the number stays linked"), "off": Text("no number is linked")},
    "totp": {
        "": Text("Authenticator"),
        "on": Text("linked", "an authenticator"),
        "off": Text("none", "no authenticator"),
    },
    "totp_backup": {
        "": Text("Its key"),
        "paper_tested": Text("on paper and tried"),
        "second_device": Text("on a second phone"),
        "paper": Text("on paper"),
        "none": Text("nowhere else"),
    },
    "passkey": {
        "": Text("Passkeys"),
        "none": Text("none", "no passkeys"),
        "one_device": Text("on one device"),
        "two_devices": Text("on two devices"),
        "synced": Text("in a cloud keychain"),
    },
    "password_fallback": {
        "": Text("Password beside it"),
        "no": Text("does not open the account"),
        "yes": Text("still opens the account"),
    },
    "allowlist": {
        "": Text("Address list"),
        "off": Text("off", "a setting"),
        "on": Text("on", "a setting"),
        "on_locked": Text("on, new addresses wait where that is to be had"),
    },
    "api_keys": {
        "": Text("API keys"),
        "none": Text("none", "no API keys"),
        "read": Text("only reading"),
        "trade_ip": Text("trading, tied to IP addresses"),
    },
    "alerts": {
        "": Text("Alerts"),
        "email": Text("by email"),
        "app": Text("in the app"),
        "sms": Text("by SMS"),
        "none": Text("none", "no alerts"),
    },
    "signed_in": {
        "": Text("Stays signed in"),
        "neither": Text("nowhere", "signed in nowhere"),
        "phone": Text("on the phone"),
        "computer": Text("on the computer"),
    },
    "settings_lock": {"": Text("Settings lock"), "on": Text("on", "a setting"), "off": Text("off", "a setting")},
    "master_key": {
        "": Text("Master key"),
        "paper": Text("on paper"),
        "device": Text("on a second device at home"),
        "off": Text("none", "no master key"),
    },
    "app_push": {"": Text("Approval in the app"), "on": Text("on", "a setting"), "off": Text("off", "a setting")},
    "recovery_codes": {
        "": Text("Recovery codes"),
        "tested": Text("on paper and tried"),
        "written": Text("on paper"),
        "none": Text("none", "no recovery codes"),
    },
    "login_second_step": {
        "": Text("Second step at sign-in"),
        "on": Text("on", "a setting"),
        "off": Text("off", "a setting"),
    },
    "withdraw_asks": {
        "": Text("A withdrawal asks for"),
        "totp": Text("an authenticator code"),
        "email": Text("a code by email"),
        "sms": Text("a code by SMS"),
        "fund_password": Text("the second password for funds"),
    },
    "listed_without_codes": {
        "": Text("Addresses paid without a code"),
        "off": Text("none", "no addresses"),
        "on": Text("some", "some addresses"),
    },
    "withdraw_without_codes": {
        "": Text("Withdrawals with fewer codes"),
        "off": Text("off", "a setting"),
        "on": Text("on", "a setting"),
    },
    "weaker_login": {
        "": Text("An easier way to sign in"),
        "off": Text("off", "a setting"),
        "on": Text("on", "a setting"),
    },
    "known_device": {
        "": Text("Trusted devices"),
        "off": Text("none", "no trusted devices"),
        "on": Text("some", "some trusted devices"),
    },
}
"""Question -> the words of each answer in the list of settings, under "" those of the setting itself."""
