"""Words of the register of API keys."""

from __future__ import annotations

import msgspec

from desktop_app.domain.saved_key import UsedBy
from desktop_app.keys.findings import Severity
from desktop_app.language import Plural, Text
from desktop_app.ui.tokens import Tone

TITLE = Text("API keys")
SUBTITLE = Text("Every key of every account: what it may do, from where, and who uses it. Secrets are never asked for.")
NO_ACCOUNTS = (
    Text("No account yet"),
    Text("Add an exchange account first. Its keys are listed here then."),
    Text("Add an account"),
)

TEACH = Text("Nobody has looked at the keys of {label} yet")
TEACH_TEXT = Text(
    "An API key lets a program act for you, without a password and without a code. A leaked key that could only trade "
    "has emptied accounts: a thief bought worthless coins from himself with it. Copy the list from {name} and paste it "
    "here. Strongroom reads what each key may do. It never needs a secret."
)
NOT_LOOKED = Text("Nobody has looked yet. It counts as a key that may do everything.")
SAID_ONLY = Text("You said: “{option}”. The list itself has not been looked at.")
NO_KEYS = Text("{label} has no API keys")
NO_KEYS_TEXT = Text("So you said on {day}. Look again now and then: a thief who was inside leaves a key behind.")
NOT_OFFERED = (Text("{name} has no API keys"), Text("There is nothing to look at here."))

PASTE = Text("Paste the list")
PASTE_AGAIN = Text("Paste the list again")
PASTE_OF = Text("Paste the list of {label}")
ADD = Text("Add a key by hand")
ADD_OF = Text("Add a key of {label} by hand")
NONE_THERE = Text("The list there is empty")
NONE_THERE_OF = Text("The list of {label} is empty")
TO_ALL = Text("All keys of all accounts")
TO_ACCOUNT = Plural("All {count} key of {label}", "All {count} keys of {label}")
EXPORT = Text("Save as CSV")

KEYS, KEYS_NONE = Plural("one key", "{count} keys"), Text("no keys")
LISTED = Text("list of {day}")
DIFFERENT = Text("{parts} since the list before")
NEW = Plural("{count} new", "{count} new", "API keys")
GONE = Plural("{count} gone", "{count} gone", "API keys")
CHANGED = Plural("{count} changed", "{count} changed", "API keys")

ALL_HEADING = Text("Are these all the keys that {name} lists?")
ALL_TEXT = Text("Until you say so, one more key that may do everything is counted.")
ALL_COST = Text("That costs {points} of security.")
ALL_YES = Text("These are all")
UNREAD = Text("Part of this register cannot be read")
UNREAD_TEXT = Text(
    "A later version of Strongroom wrote it. It is kept as it is, and counts as keys that may do everything. Install "
    "the latest Strongroom to see it."
)
STRANGE = Text("A key that you did not make.")
STRANGE_TEXT = Text(
    "Whoever made it was inside the account, and the key still works after you change the password. Act today, in this "
    "order."
)
WHAT_NOW = Text("What to do now")

TOGETHER = Text("Together the keys cost {points} of this account’s security.")
TOGETHER_NONE = Text("The keys cost no points of this account’s security.")
COST = Text("costs {points}")
COST_NONE = Text("no points by itself")
COST_SHARED = Text("no points alone, {points} with the rest")
FRACTION, POINTS = Text("less than a point"), Plural("{count} point", "{count} points")

WHERE_WEB = Text("In the browser: ")
WHERE_APP = Text("In the app: ")
WHERE_NONE = Text("No official page of {name} says where its API keys are. Open the account menu and look for “API”.")
WHERE_HOST = Text(
    "No official page of {name} says where its API keys are. Open the account menu on **{host}** and look for “API”."
)
WHERE = Text("Where they are")

NAMELESS = Text("A key without a name")
NAMED_BY = Text("Key {hint}")
MADE, USED, ENDS = Text("made {day}"), Text("used {day}"), Text("ends {day}")
NEVER_USED, NEVER_ENDS = Text("never used"), Text("no end")
ANY_IP, BOUND_IP = Text("from anywhere"), Text("IP list")
SOME_IPS = Plural("{count} IP address", "{count} IP addresses")
IP_NOT_KNOWN = Text("IP list not known")
RIGHTS_NOT_TOLD = Text("rights not known")
NO_RIGHTS = Text("no rights")
OPENS = (Text("Opens what is known about this key"), Text("What is known about this key stands beneath"))

ROWS = {
    "hint": Text("Public name"),
    "permissions": Text("May", "what a key may do"),
    "ips": Text("Works from"),
    "created": Text("Made"),
    "last_used": Text("Last used"),
    "expires": Text("Ends"),
    "used_by": Text("Used by"),
    "status": Text("State"),
    "note": Text("Note"),
    "seen": Text("From", "where it is known from"),
}
UNKNOWN = Text("not known")
FROM = {
    "form": Text("typed in"),
    "page": Text("the page, {day}"),
    "answer": Text("the exchange’s answer, {day}"),
    "csv": Text("a file, {day}"),
}
USERS: dict[UsedBy, Text] = {
    "trading_bot": Text("A trading bot"),
    "tax_tool": Text("A tax tool"),
    "portfolio_app": Text("A portfolio app"),
    "own_script": Text("My own script"),
    "other": Text("Something else"),
    "nobody_knows": Text("Nobody knows"),
}
ASK_USER = Text("Who uses it?")
ASK_MADE = Text("Did you make it?")
MADE_IT = (("yes", Text("I made it")), ("no", Text("I did not")))
CHANGE, DELETE = Text("Change"), Text("Delete from the register")
DELETE_HEADING = Text("Delete {name} from the register?")
DELETE_TEXT = Text(
    "This changes nothing at {exchange}: the key there works on. Do this when the key was deleted there, or never "
    "existed."
)
DELETE_YES, DELETE_NO = Text("Delete it"), Text("Keep it")
FINE = Text("Nothing to do about this key.")


class FindingWords(msgspec.Struct, frozen=True):
    """What is wrong in a few words, why it matters, and what to do. Fields: {name} of the exchange, {count} of days in
    the title, {lapse}, {words} (permissions), {withdraw}, {trade} (the exchange's own words for them).
    """

    title: Text | Plural
    why: Text
    do: Text


FINDINGS: dict[str, FindingWords] = {
    "not_recognised": FindingWords(
        Text("You did not make it"),
        Text("Whoever made it was inside the account. The key still works after the password was changed."),
        Text("Delete it at {name}, then change the password and sign out all devices."),
    ),
    "can_withdraw_open": FindingWords(
        Text("Can withdraw, from anywhere"),
        Text("Whoever finds it sends the money out, without a password and without a code."),
        Text("Take “{withdraw}” away from it, or delete it and make one without."),
    ),
    "rights_unknown": FindingWords(
        Text("What it may do is not known"),
        Text("So it counts as a key that may do everything."),
        Text("Look up its permissions at {name}, and enter them here."),
    ),
    "can_trade_open": FindingWords(
        Text("Can trade, from anywhere"),
        Text(
            "Whoever finds it sells your coins and buys worthless ones from himself at any price. No withdrawal is "
            "needed."
        ),
        Text("Tie it to the IP address of the program that uses it. If that has no fixed one, take “{trade}” away."),
    ),
    "may_add_addresses": FindingWords(
        Text("May add withdrawal addresses"),
        Text("A list of addresses holds nobody back who can write into it."),
        Text("Take this right away from it."),
    ),
    "can_withdraw": FindingWords(
        Text("Can withdraw, from listed IP addresses only"),
        Text("Whoever gets into the computer at that address sends the money out."),
        Text("Take “{withdraw}” away, unless a program of yours really pays out with it."),
    ),
    "no_known_user": FindingWords(
        Text("Who uses it is not known"),
        Text("A key that no program needs is of use only to whoever finds it."),
        Text(
            "Find out which program has it. If you cannot, delete it: only that program stops, and a new key is made "
            "in minutes."
        ),
    ),
    "expired": FindingWords(
        Text("It has ended"), Text("It opens nothing any more."), Text("Delete it, so that the list stays short.")
    ),
    "expires_soon": FindingWords(
        Plural("It ends in {count} day", "It ends in {count} days"),
        Text("What uses it stops then: a stop-loss that a bot watches over no longer runs."),
        Text("Renew it before then, or give the program a new key."),
    ),
    "will_lapse": FindingWords(
        Plural("{name} ends it by itself, in {count} day", "{name} ends it by itself, in {count} days"),
        Text(
            "A key without an IP list lapses there after {lapse} days, and what uses it stops: a stop-loss that a bot "
            "watches over no longer runs."
        ),
        Text("Tie it to the IP address of the program that uses it."),
    ),
    "older_than_year": FindingWords(
        Text("Made more than a year ago"),
        Text("The longer a key lies in programs, logs and backups, the more places there are to find it in."),
        Text("Make a new one for its program, then delete this one."),
    ),
    "unused": FindingWords(
        Plural("Not used for one day", "Not used for {count} days"),
        Text("Nothing seems to need it."),
        Text("Delete it. A new one is made in minutes if you miss it."),
    ),
    "never_used": FindingWords(
        Text("Never used"),
        Text("Nothing needs it, or what it was made for never ran."),
        Text("Delete it, unless you are about to use it."),
    ),
    "ips_unknown": FindingWords(
        Text("From where it works is not known"),
        Text("So it counts as a key that works from anywhere."),
        Text("Look whether it has an IP list at {name}, and enter it here."),
    ),
    "age_unknown": FindingWords(
        Text("When it was made is not known"),
        Text("You cannot tell whether it is older than a break-in that you know of."),
        Text("Enter the day if {name} shows it."),
    ),
    "use_unknown": FindingWords(
        Text("When it was last used is not known"),
        Text("A key that is still in use looks like one that is forgotten."),
        Text("Enter it if {name} shows it, or ask the program that you think uses it."),
    ),
}
TONES: dict[Severity, Tone] = {"alarm": "bad", "warn": "warn", "note": "neutral"}
RIGHTS_UNKNOWN = Text("What it may do is not known: {words}")
ENDS_TODAY, ENDS_TOMORROW = Text("It ends today"), Text("It ends tomorrow")
LAPSES, LAPSES_NOW = Text("{name} ends it by itself"), Text("{name} ends it by itself, any day now")
"""Titles that say it more exactly."""

WITHDRAW_PLAIN, TRADE_PLAIN = Text("withdraw", "a permission"), Text("trade", "a permission")
USER, NAMED = Text("{user}: {name}"), Text("{name}: {value}")
