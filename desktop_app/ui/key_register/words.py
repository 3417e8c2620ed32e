"""Words of the register of API keys."""

from __future__ import annotations

import msgspec

from desktop_app.domain.saved_key import UsedBy
from desktop_app.keys.findings import Severity
from desktop_app.ui.tokens import Tone

TITLE = "API keys"
SUBTITLE = "Every key of every account: what it may do, from where, and who uses it. Secrets are never asked for."
NO_ACCOUNTS = ("No account yet", "Add an exchange account first. Its keys are listed here then.", "Add an account")

TEACH = "Nobody has looked at the keys of {label} yet"
TEACH_TEXT = (
    "An API key lets a program act for you, without a password and without a code. A leaked key that could only trade "
    "has emptied accounts: a thief bought worthless coins from himself with it. Copy the list from {name} and paste it "
    "here. Strongroom reads what each key may do. It never needs a secret."
)
NOT_LOOKED = "Nobody has looked yet. It counts as a key that may do everything."
SAID_ONLY = "You said: {option}. The list itself has not been looked at."
NO_KEYS = "{label} has no API keys"
NO_KEYS_TEXT = "So you said on {day}. Look again now and then: a thief who was inside leaves a key behind."
NOT_OFFERED = ("{name} has no API keys", "There is nothing to look at here.")

PASTE = "Paste the list"
PASTE_AGAIN = "Paste the list again"
PASTE_OF = "Paste the list of {label}"
ADD = "Add a key by hand"
ADD_OF = "Add a key of {label} by hand"
NONE_THERE = "The list there is empty"
NONE_THERE_OF = "The list of {label} is empty"
TO_ALL = "All keys of all accounts"
TO_ACCOUNT = "All {count} keys of {label}"
EXPORT = "Save as CSV"

KEYS_ONE, KEYS_MANY = "one key", "{count} keys"
LISTED = "list of {day}"
DIFFERENT = "{parts} since the list before"
NEW, GONE, CHANGED = "{count} new", "{count} gone", "{count} changed"

ALL_HEADING = "Are these all the keys that {name} lists?"
ALL_TEXT = "Until you say so, one more key that may do everything is counted."
ALL_COST = " That costs {points} of security."
ALL_YES = "These are all"
UNREAD = "Part of this register cannot be read"
UNREAD_TEXT = (
    "A later version of Strongroom wrote it. It is kept as it is, and counts as keys that may do everything. Install "
    "the latest Strongroom to see it."
)
STRANGE = "A key that you did not make."
STRANGE_TEXT = (
    "Whoever made it was inside the account, and the key still works after you change the password. Act today, in this "
    "order."
)
WHAT_NOW = "What to do now"

TOGETHER = "Together the keys cost {points} of this account’s security."
TOGETHER_NONE = "The keys cost no points of this account’s security."
COST = "costs {points}"
COST_NONE = "no points by itself"
COST_SHARED = "no points alone, {points} with the rest"
FRACTION, POINT, POINTS = "less than a point", "1 point", "{count} points"

WHERE_WEB = "In the browser: "
WHERE_APP = "In the app: "
WHERE_NONE = "No official page of {name} says where its API keys are. Open the account menu{host} and look for “API”."
WHERE_HOST = " on **{host}**"
WHERE = "Where they are"

NAMELESS = "A key without a name"
NAMED_BY = "Key {hint}"
MADE, USED, ENDS = "made {day}", "used {day}", "ends {day}"
NEVER_USED, NEVER_ENDS = "never used", "no end"
ANY_IP, SOME_IPS, ONE_IP, BOUND_IP, IPS_UNKNOWN = "from anywhere", "{count} IP addresses", "1 IP address", "IP list", ""
IP_NOT_KNOWN = "IP list not known"
RIGHTS_NOT_TOLD = "rights not known"
NO_RIGHTS = "no rights"
OPENS = ("Opens what is known about this key", "What is known about this key stands beneath")

ROWS = {
    "hint": "Public name",
    "permissions": "May",
    "ips": "Works from",
    "created": "Made",
    "last_used": "Last used",
    "expires": "Ends",
    "used_by": "Used by",
    "status": "State",
    "note": "Note",
    "seen": "From",
}
UNKNOWN = "not known"
FROM = {"form": "typed in", "page": "the page, {day}", "answer": "the exchange’s answer, {day}", "csv": "a file, {day}"}
USERS: dict[UsedBy, str] = {
    "trading_bot": "A trading bot",
    "tax_tool": "A tax tool",
    "portfolio_app": "A portfolio app",
    "own_script": "My own script",
    "other": "Something else",
    "nobody_knows": "Nobody knows",
}
ASK_USER = "Who uses it?"
ASK_MADE = "Did you make it?"
MADE_IT = (("yes", "I made it"), ("no", "I did not"))
CHANGE, DELETE = "Change", "Delete from the register"
DELETE_HEADING = "Delete {name} from the register?"
DELETE_TEXT = (
    "This changes nothing at {exchange}: the key there works on. Do this when the key was deleted there, or never "
    "existed."
)
DELETE_YES, DELETE_NO = "Delete it", "Keep it"
FINE = "Nothing to do about this key."


class FindingWords(msgspec.Struct, frozen=True):
    """What is wrong in a few words, why it matters, and what to do. Fields: {name} of the exchange, {days}, {lapse},
    {words} (permissions), {withdraw}, {trade} (the exchange's own words for them).
    """

    title: str
    why: str
    do: str


FINDINGS: dict[str, FindingWords] = {
    "not_recognised": FindingWords(
        "You did not make it",
        "Whoever made it was inside the account. The key still works after the password was changed.",
        "Delete it at {name}, then change the password and sign out all devices.",
    ),
    "can_withdraw_open": FindingWords(
        "Can withdraw, from anywhere",
        "Whoever finds it sends the money out, without a password and without a code.",
        "Take “{withdraw}” away from it, or delete it and make one without.",
    ),
    "rights_unknown": FindingWords(
        "What it may do is not known{words}",
        "So it counts as a key that may do everything.",
        "Look up its permissions at {name}, and enter them here.",
    ),
    "can_trade_open": FindingWords(
        "Can trade, from anywhere",
        "Whoever finds it sells your coins and buys worthless ones from himself at any price. No withdrawal is needed.",
        "Tie it to the IP address of the program that uses it. If that has no fixed one, take “{trade}” away.",
    ),
    "may_add_addresses": FindingWords(
        "May add withdrawal addresses",
        "A list of addresses holds nobody back who can write into it.",
        "Take this right away from it.",
    ),
    "can_withdraw": FindingWords(
        "Can withdraw, from listed IP addresses only",
        "Whoever gets into the computer at that address sends the money out.",
        "Take “{withdraw}” away, unless a program of yours really pays out with it.",
    ),
    "no_known_user": FindingWords(
        "Who uses it is not known",
        "A key that no program needs is of use only to whoever finds it.",
        "Find out which program has it. If you cannot, delete it: only that program stops, and a new key is made in "
        "minutes.",
    ),
    "expired": FindingWords("It has ended", "It opens nothing any more.", "Delete it, so that the list stays short."),
    "expires_soon": FindingWords(
        "It ends {days}",
        "What uses it stops then: a stop-loss that a bot watches over no longer runs.",
        "Renew it before then, or give the program a new key.",
    ),
    "will_lapse": FindingWords(
        "{name} ends it by itself{days}",
        "A key without an IP list lapses there after {lapse} days, and what uses it stops: a stop-loss that a bot "
        "watches over no longer runs.",
        "Tie it to the IP address of the program that uses it.",
    ),
    "older_than_year": FindingWords(
        "Made more than a year ago",
        "The longer a key lies in programs, logs and backups, the more places there are to find it in.",
        "Make a new one for its program, then delete this one.",
    ),
    "unused": FindingWords(
        "Not used for {days}", "Nothing seems to need it.", "Delete it. A new one is made in minutes if you miss it."
    ),
    "never_used": FindingWords(
        "Never used",
        "Nothing needs it, or what it was made for never ran.",
        "Delete it, unless you are about to use it.",
    ),
    "ips_unknown": FindingWords(
        "From where it works is not known",
        "So it counts as a key that works from anywhere.",
        "Look whether it has an IP list at {name}, and enter it here.",
    ),
    "age_unknown": FindingWords(
        "When it was made is not known",
        "You cannot tell whether it is older than a break-in that you know of.",
        "Enter the day if {name} shows it.",
    ),
    "use_unknown": FindingWords(
        "When it was last used is not known",
        "A key that is still in use looks like one that is forgotten.",
        "Enter it if {name} shows it, or ask the program that you think uses it.",
    ),
}
TONES: dict[Severity, Tone] = {"alarm": "bad", "warn": "warn", "note": "neutral"}
ENDS_TODAY, ENDS_TOMORROW, ENDS_IN = "today", "tomorrow", "in {days} days"
LAPSES_IN, LAPSES_NOW = ", in {days} days", ", any day now"
DAYS_ONE, DAYS_MANY = "one day", "{days} days"
WITHDRAW_PLAIN, TRADE_PLAIN = "withdraw", "trade"
