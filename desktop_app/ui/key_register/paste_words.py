"""Words of the paste: where to copy from, what was understood, what is asked before it is taken."""

from __future__ import annotations

from desktop_app.keys.answers import Told
from desktop_app.keys.changes import Field
from desktop_app.keys.reading import DoubtWhy
from desktop_app.language import Plural, Text
from desktop_app.pasted.cards import StrayWhy
from desktop_app.pasted.cleaning import RemovedKind

TITLE = Text("Paste the keys of {label}")
TEXT = Text(
    "Open the page of {name} that lists the API keys, mark the whole list, copy it, and paste it here. It is read at "
    "once, on this computer only, and nothing is taken before you have seen it."
)
FIELD = Text("The copied list")
FIELD_NOTE = Text(
    "The page’s own table, the answer of the exchange’s call about keys (JSON), or a table with headings (CSV). Any "
    "language. Never a secret: text that looks like one is refused."
)
READ, FILE, BACK = Text("Read it"), Text("Open a file …"), Text("Back")
FILE_TITLE = Text("Open a list of API keys")
FILE_FILTER = Text("Tables and answers (*.csv *.json *.txt *.tsv)")
FILE_GONE = (Text("This file cannot be read"), Text("It is gone, or Strongroom may not read it. Nothing was changed."))
READING, READING_TEXT = Text("Reading the list"), Text("This takes a moment at most.")
STOP = Text("Stop")

NOTHING = Text("No API key was found in this text")
NOTHING_TEXT = Text(
    "Nothing was taken. Mark the table from its headings to its last line, copy it, and paste again. If it still is "
    "not understood, add the keys by hand."
)
TOLD: dict[Told, Text] = {
    "about_the_account": Text("This answer is about the account. It says nothing about its keys."),
    "an_error": Text("The exchange refused this question: the answer is an error and tells of no key."),
    "no_keys": Text("This answer lists no key."),
    "not_known": Text("This answer has no form that Strongroom knows."),
}

UNDERSTOOD = Plural("One key was understood", "{count} keys were understood")
UNDERSTOOD_TEXT = Text("Look it over. Nothing of it is in the register of {label} yet.")
LINE = Text("line {line}")
TAKE = Plural("Take this key", "Take these {count} keys")
AGAIN = Text("Paste again")
LEAVE_OUT, PUT_IN = Text("Leave it out"), Text("Put it back in")
OTHER_EXCHANGE = Text("This looks like an answer of {other}, and the account is at {name}.")
OTHER_TEXT = Text("Take it only if you are sure that it is about this account.")

NEW, SAME, CHANGED = Text("new", "an API key"), Text("as before", "an API key"), Text("changed", "an API key")
STRANGER = Text("Did you make it?")
STRANGER_NOTE = Text("It is not in the list of {day}.")
MORE_RIGHTS, LOOSER = Text("It may do more than before."), Text("It works from more places than before.")
BEFORE = Text("{field}: {before} → {now}")
FIELDS: dict[Field, Text] = {
    "label": Text("name", "of a key, before a colon"),
    "permissions": Text("may", "what a key may do, before a colon"),
    "ips": Text("works from", "of a key, before a colon"),
    "expires": Text("ends", "of a key, before a colon"),
    "status": Text("state", "of a key, before a colon"),
}
EMPTY = Text("nothing", "in place of a value of a key")
GONE_HEADING = Text("No longer in the list")
GONE_TEXT = Text("They leave the register when you take this list. If you did not delete them, somebody else did.")

ASK_DAY = Text("{field}: “{text}” can be two days. Which one is meant?")
DAY_UNKNOWN = Text("I do not know")
DAY_FIELDS = {"created": Text("Made"), "last_used": Text("Last used"), "expires": Text("Ends")}
ASK_WHOLE = Text("Is this the whole list?")
WHOLE = (("yes", Text("Yes, all keys of the account")), ("no", Text("No, or I do not know")))
WHOLE_NOTE = Text("Scroll to the end of the page there, and look for further pages, before you say yes.")
WHOLE_TOLD = Text("This answer names every key of the account.")
PART_TOLD = Text("This answer speaks of one key only. Others may exist: the page lists them all.")
STILL = Text("Before it can be taken: {what}.")
STILL_DAY, STILL_WHOLE = Text("say which day is meant"), Text("say whether this is the whole list")
STILL_MADE = Text("say whether you made what is new")

DOUBTS: dict[DoubtWhy, Text] = {
    "date_ambiguous": Text(""),
    "date_by_the_others": Text("{field}: “{text}” was read as {day}, because the other dates leave only that."),
    "date_unread": Text("{field}: “{text}” is no day that could be read. It stays unknown."),
    "date_unnamed": Text("No heading says what the day {day} is. It was taken for the day on which the key was made."),
    "ips_unread": Text("“{text}” is no IP address and was left out."),
    "ips_not_told": Text("From where it works was not told. It counts as anywhere."),
    "word_unknown": Text("“{text}” is a permission that Strongroom does not know. It counts as everything."),
    "rights_not_told": Text("What it may do was not told. It counts as everything."),
    "row_short": Text("This line has fewer cells than there are headings. Perhaps only part of it was copied."),
    "no_name": Text("It has neither a name nor a public name."),
}
NOT_UNDERSTOOD = Text("Not understood")
NOT_UNDERSTOOD_TEXT = Text("These pieces were left out. If one of them belongs to a key, add it by hand afterwards.")
STRAYS: dict[StrayWhy, Text] = {
    "no_column": Text("Line {line}: “{text}” belongs to no column"),
    "no_place": Text("Line {line}: “{text}” stands outside the table"),
    "unknown_heading": Text("Line {line}: “{text}” is a heading that Strongroom does not know"),
}
MORE_STRAYS = Plural("and {count} more", "and {count} more", "lines that were not understood")
REMOVED = Text("Characters that cannot be seen were taken out: {parts}.")
REMOVED_TEXT = Text("Such characters can make two texts look alike that are not.")
REMOVED_KINDS: dict[RemovedKind, Plural] = {
    "zero_width": Plural("{count} without width ({code})", "{count} without width ({code})"),
    "direction": Plural(
        "{count} that turns the reading direction ({code})", "{count} that turn the reading direction ({code})"
    ),
    "byte_order_mark": Plural(
        "{count} mark at the beginning of a file ({code})", "{count} marks at the beginning of a file ({code})"
    ),
    "control": Plural("{count} control character ({code})", "{count} control characters ({code})"),
}
