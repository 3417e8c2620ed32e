"""Words of the page that compares exchanges: columns, cells, and the sentence behind each cell.

A cell says a word that means the same in every row; unknown is always said. {name} is the exchange.
"""

from __future__ import annotations

import msgspec

from desktop_app.ui.tokens import Tone

TITLE = "Compare exchanges"
LEAD = (
    "What each exchange lets you reach, from the facts of its own official pages. Nothing here is advertising, and "
    "nobody’s opinion. Where no page says, it says unknown, and counts as open."
)
HOW = "Press a heading to sort by it, and a cell to see the facts behind it."
METHOD = "How the letters are made"
ALL, MINE = "All", "Mine"
WHICH = "Which exchanges are shown"
NO_MINE = "You have not named an exchange yet. Add one, or look at all of them."
SAVE, PRINT = "Save as PDF…", "Print…"
EXCHANGE = "Exchange"
YOURS = "yours"
UNKNOWN = "unknown"
WORKING = "The letters are being worked out …"
WORKING_SPOKEN = "being worked out"
FAILED = "The letters could not be worked out. The facts stand as they are."
FAILED_CELL = "not worked out"
BACK = "Back to the table"
FACTS_HEAD = "The facts behind it"
NO_FACTS = "No official page that we know says anything about this. It counts as open, not as no."
SORTED = "sorted, {way}"
STRONGEST, WEAKEST = "strongest first", "weakest first"
A_TO_Z, Z_TO_A = "from A to Z", "from Z to A"
HEADING_ABOUT = "Enter sorts by this column. The arrow keys go to the others."


class Column(msgspec.Struct, frozen=True):
    """One column: its heading, its width at 100 % in pixels, what it compares as a sentence.

    `paper` is its width on paper beside the others.
    """

    title: str
    width: int
    about: str
    paper: float = 1.0


COLUMNS: dict[str, Column] = {
    "security": Column(
        "Security at best",
        106,
        "The letter that an account reaches with every setting at its best. It counts every unknown as open. "
        "After the arrow: the letter if all that is unknown turned out well.",
        paper=0.8,
    ),
    "recovery": Column(
        "Recovery at best",
        106,
        "What becomes of that same account after a lost phone, number or house, as a letter. It counts every unknown "
        "as open. After the arrow: the letter if all that is unknown turned out well.",
        paper=0.8,
    ),
    "password_reset": Column(
        "Stop after a password reset", 112, "For how long no money leaves after a forgotten password was set anew."
    ),
    "second_reset": Column(
        "Stop after a new second step", 118, "For how long no money leaves after a lost authenticator was replaced."
    ),
    "password_change": Column(
        "Stop after a changed password", 118, "For how long no money leaves after the password was changed."
    ),
    "new_device": Column(
        "Stop after a new device", 108, "For how long no money leaves after somebody signs in on a new device."
    ),
    "sms": Column("Can SMS go?", 116, "Whether codes to the phone number can be got rid of.", paper=1.1),
    "passkeys": Column(
        "Passkeys", 112, "Whether passkeys or security keys are taken, and whether they can be the only way."
    ),
    "list": Column(
        "Address list",
        146,
        "What a list of withdrawal addresses does. The same word means opposite things: at one exchange only listed "
        "addresses are paid, at another listed ones are paid without a code.",
        paper=1.3,
    ),
    "new_address": Column("Wait of a new address", 110, "How long an address waits before it can be paid."),
    "key_ips": Column("API keys: IP list", 112, "Whether an API key can, or has to, be tied to IP addresses."),
    "key_ends": Column("API keys: end", 116, "Whether an API key ends by itself."),
    "key_withdraws": Column("API keys: withdraw", 116, "Whether an API key can send money out."),
    "freeze": Column("Freeze it yourself", 96, "Whether you can stop everything by yourself.", paper=0.85),
    "freeze_outside": Column("Freeze without signing in", 110, "Whether that works when you are locked out."),
    "checked": Column(
        "Facts of", 104, "The day on which the facts were last checked. After 180 days they are old.", paper=1.1
    ),
}
"""Every column after the exchange's name, in order."""

LETTERS = ("security", "recovery")
OLD = "old"

CELLS: dict[str, tuple[str, Tone]] = {
    "hours": ("{wait}", "ok"),
    "some": ("{wait}, not always", "warn"),
    "chosen": ("{wait}, if you turn it on", "ok"),
    "late": ("takes {wait}; after it unknown", "neutral"),
    "none": ("none", "bad"),
    "absent": ("no SMS there", "ok"),
    "unbinds": ("yes, it is gone", "ok"),
    "replaced": ("yes, by another way", "ok"),
    "not_offered": ("not asked, number stays", "warn"),
    "impossible": ("no", "bad"),
    "kept": ("unknown", "neutral"),
    "only": ("yes, can be the only way", "ok"),
    "yes": ("yes", "ok"),
    "keys": ("security keys", "ok"),
    "no": ("no", "bad"),
    "always": ("stops others, always on", "ok"),
    "restricts": ("stops others", "ok"),
    "waives": ("drops the codes", "bad"),
    "there": ("there, effect unknown", "neutral"),
    "no_keys": ("no API keys", "ok"),
    "required": ("needed to withdraw", "ok"),
    "possible": ("possible", "neutral"),
    "days": ("after {days} days", "ok"),
    "without_ip": ("{days} days without IP list", "neutral"),
    "locked": ("yes, once unlocked", "ok"),
    "listed": ("to listed addresses", "ok"),
    UNKNOWN: ("unknown", "neutral"),
}
"""Word of a value -> the cell and its tone."""

FREE_TONES: dict[tuple[str, str], Tone] = {("key_withdraws", "yes"): "neutral", ("key_withdraws", "no"): "ok"}
"""Where the same word is not the same news."""

MORE: dict[str, str] = {
    "pays": "some without a code",
    "pays_perhaps": "perhaps some without a code",
    "unused": "if unused",
}

SENTENCES: dict[str, dict[str, str]] = {
    "password_reset": {
        "hours": "After a reset of the password, {name} lets no money leave for at least {wait}.",
        "some": "After a reset of the password, {name} stops withdrawals for {wait} in some cases only.",
        "none": "After a reset of the password, {name} stops nothing.",
        "late": "A reset of the password at {name} takes at least {wait}. "
        "Whether money can leave right after it is on no official page.",
    },
    "second_reset": {
        "hours": "After a lost second step was replaced, {name} lets no money leave for at least {wait}.",
        "some": "After a lost second step was replaced, {name} stops withdrawals for {wait} in some cases only.",
        "none": "After a lost second step was replaced, {name} stops nothing.",
        "late": "To replace a lost second step takes at least {wait} at {name}. "
        "Whether money can leave right after it is on no official page.",
    },
    "password_change": {
        "hours": "After a change of the password, {name} lets no money leave for at least {wait}.",
        "some": "After a change of the password, {name} stops withdrawals for {wait} in some cases only.",
        "none": "After a change of the password, {name} stops nothing.",
        "late": "A change of the password at {name} takes at least {wait}. "
        "Whether money can leave right after it is on no official page.",
    },
    "new_device": {
        "hours": "After signing in on a new device, {name} lets no money leave for at least {wait}.",
        "some": "After signing in on a new device, {name} stops withdrawals for {wait} in some cases only.",
        "none": "After signing in on a new device, {name} stops nothing.",
        "late": "Signing in on a new device takes at least {wait} at {name}. "
        "Whether money can leave right after it is on no official page.",
    },
    "sms": {
        "absent": "{name} sends no codes to a phone number.",
        "unbinds": "Turned off at {name}, the phone number is gone from the account.",
        "replaced": "At {name}, SMS goes by itself once another method is chosen.",
        "not_offered": "Turned off at {name}, SMS is no longer asked for, but the number stays on the account.",
        "impossible": "At {name}, codes to the phone number cannot be removed.",
        "kept": "{name} sends codes to a phone number. Whether they can be removed is on no official page.",
    },
    "passkeys": {
        "only": "{name} takes passkeys, and lets you make them the only way.",
        "yes": "{name} takes passkeys.",
        "keys": "{name} takes security keys. No page that we know names passkeys.",
        "no": "{name} takes neither passkeys nor security keys.",
    },
    "list": {
        "always": "{name} pays listed addresses only, and that cannot be turned off.",
        "restricts": "Once it is on, {name} pays listed addresses only.",
        "waives": "At {name}, listed addresses are paid without a code. The list stops nobody.",
        "there": "{name} has a list of addresses. Whether it stops payments to others is on no official page.",
        "no": "{name} has no list of withdrawal addresses.",
    },
    "new_address": {
        "hours": "A new address at {name} waits at least {wait}.",
        "chosen": "A new address at {name} waits at least {wait}, if you turn that on.",
        "some": "A new address at {name} waits {wait} in some cases only.",
        "none": "A new address at {name} can be paid at once.",
        "late": "A new address at {name} is there only after {wait}. "
        "Whether it can be paid at once then is on no official page.",
    },
    "key_ips": {
        "required": "An API key that can withdraw has to be tied to IP addresses at {name}.",
        "possible": "An API key can be tied to IP addresses at {name}.",
        "no": "An API key cannot be tied to IP addresses at {name}.",
        "no_keys": "{name} has no API keys.",
    },
    "key_ends": {
        "days": "Every API key of {name} ends after {days} days.",
        "without_ip": "An API key of {name} that moves money and has no IP list ends after {days} days.",
        "no_keys": "{name} has no API keys.",
    },
    "key_withdraws": {
        "yes": "An API key of {name} can be given the right to withdraw.",
        "locked": "An API key of {name} can withdraw only after it was unlocked by hand.",
        "listed": "An API key of {name} can withdraw to listed addresses only.",
        "no": "No API key of {name} can send money out.",
        "no_keys": "{name} has no API keys.",
    },
    "freeze": {
        "yes": "You can freeze the account at {name} by yourself.",
        "no": "You cannot freeze the account at {name} by yourself.",
    },
    "freeze_outside": {
        "yes": "You can freeze the account at {name} also when you cannot sign in.",
        "no": "Whoever cannot sign in cannot freeze the account at {name}.",
    },
}
"""Aspect -> word -> the cell as a sentence. Unknown has one sentence for all."""

SENTENCE_UNKNOWN = "For {name}, no official page that we know says this. It counts as open."
CHECKED_ON = "The facts about {name} were last checked on {day}."
CHECKED_OLD = "That is more than 180 days ago: things may have changed since."

BEST_LEAD = "With every setting at its best, and strong services behind it, an account at {name} reaches {grade}."
BEST_HELD = "Held there by: {cause}."
BEST_IF_KNOWN = "If all that is unknown turned out well, it would reach {grade}."
BEST_CERTAIN = "Nothing unknown changes this letter."
UNKNOWN_HEAD = "What nobody has told yet"
UNKNOWN_LEAD = "No official page answers these. A look at your own account does, and may lift the letter."
NONE_UNKNOWN = "Only stops and conditions that no page settles lie between the two."
SETTINGS_HEAD = "The settings that this counts on"
SETTINGS_LEAD = (
    "Mailbox with a security key, number with a SIM PIN, passwords that open nowhere by themselves. A setting is left "
    "out where no page says how it is reset: that unknown counts as open, so that it would cost more than it brings."
)
STEPS_HEAD = "Where the steps lead"
STEPS_LEAD = (
    "Somebody who begins with SMS for everything stands at {now}. All steps of Strongroom together lead to {end}."
)
STEPS_WORKING = "Being worked out …"

PAPER_INTRO = (
    "From the facts of the exchanges’ own official pages. Unknown: no official page that we know says so; it counts as "
    "open, not as no. Letters: an account with every setting at its best, worked out by the rules of Strongroom; after "
    "the arrow, if all that is unknown turned out well."
)
PAPER_KEYS = "What the columns mean"
PAPER_LEFT = "Facts of the exchanges’ own pages, each with the day of its last check. No advertising, no ranking."
PAPER_RIGHT = "Strongroom"
SAVED = ("Saved as PDF", "{path}")
NOT_PRINTED = ("Nothing was printed", "The printer took no page. Look whether it is on and has paper, then try again.")
SENTENCES_MORE: dict[str, str] = {
    "pays": "Besides, a saved address can be marked to be paid without a code. That mark loosens, it does not protect.",
    "pays_perhaps": "Whether a saved address can be paid without a code is not clear from its pages. It counts as yes.",
    "perhaps_required": "Whether one that can withdraw has to be tied to them is on no official page.",
    "unused": "The days count from its last use.",
    "perhaps_unused": "Whether the days count from its last use is on no official page.",
}
STEPS_FAILED = "This could not be worked out. Nothing else is touched."

SETTINGS: dict[str, dict[str, str]] = {
    "password_unique": {"": "Password", "only_here": "used nowhere else"},
    "sms": {"": "SMS", "on": "the number stays linked", "off": "no number is linked"},
    "totp": {"": "Authenticator", "on": "linked", "off": "none"},
    "totp_backup": {
        "": "Its key",
        "paper_tested": "on paper and tried",
        "second_device": "on a second phone",
        "paper": "on paper",
        "none": "nowhere else",
    },
    "passkey": {
        "": "Passkeys",
        "none": "none",
        "one_device": "on one device",
        "two_devices": "on two devices",
        "synced": "in a cloud keychain",
    },
    "password_fallback": {
        "": "Password beside it",
        "no": "does not open the account",
        "yes": "still opens the account",
    },
    "allowlist": {
        "": "Address list",
        "off": "off",
        "on": "on",
        "on_locked": "on, new addresses wait where that is to be had",
    },
    "api_keys": {"": "API keys", "none": "none", "read": "only reading", "trade_ip": "trading, tied to IP addresses"},
    "alerts": {"": "Alerts", "email": "by email", "app": "in the app", "sms": "by SMS", "none": "none"},
    "signed_in": {
        "": "Stays signed in",
        "neither": "nowhere",
        "phone": "on the phone",
        "computer": "on the computer",
    },
    "settings_lock": {"": "Settings lock", "on": "on", "off": "off"},
    "master_key": {"": "Master key", "paper": "on paper", "device": "on a second device at home", "off": "none"},
    "app_push": {"": "Approval in the app", "on": "on", "off": "off"},
    "recovery_codes": {"": "Recovery codes", "tested": "on paper and tried", "written": "on paper", "none": "none"},
    "login_second_step": {"": "Second step at sign-in", "on": "on", "off": "off"},
    "withdraw_asks": {
        "": "A withdrawal asks for",
        "totp": "an authenticator code",
        "email": "a code by email",
        "sms": "a code by SMS",
        "fund_password": "the second password for funds",
    },
    "listed_without_codes": {"": "Addresses paid without a code", "off": "none", "on": "some"},
    "withdraw_without_codes": {"": "Withdrawals with fewer codes", "off": "off", "on": "on"},
    "weaker_login": {"": "An easier way to sign in", "off": "off", "on": "on"},
    "known_device": {"": "Trusted devices", "off": "none", "on": "some"},
}
"""Question -> the words of each answer in the list of settings, under "" those of the setting itself."""
