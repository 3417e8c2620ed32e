"""Words of the paste: where to copy from, what was understood, what is asked before it is taken."""

from __future__ import annotations

from desktop_app.keys.answers import Told
from desktop_app.keys.changes import Field
from desktop_app.keys.reading import DoubtWhy
from desktop_app.pasted.cards import StrayWhy
from desktop_app.pasted.cleaning import RemovedKind

TITLE = "Paste the keys of {label}"
TEXT = (
    "Open the page of {name} that lists the API keys, mark the whole list, copy it, and paste it here. It is read at "
    "once, on this computer only, and nothing is taken before you have seen it."
)
FIELD = "The copied list"
FIELD_NOTE = (
    "The page’s own table, the answer of the exchange’s call about keys (JSON), or a table with headings (CSV). Any "
    "language. Never a secret: text that looks like one is refused."
)
READ, FILE, BACK = "Read it", "Open a file …", "Back"
FILE_TITLE = "Open a list of API keys"
FILE_FILTER = "Tables and answers (*.csv *.json *.txt *.tsv);;All files (*)"
FILE_GONE = ("This file cannot be read", "It is gone, or Strongroom may not read it. Nothing was changed.")
READING, READING_TEXT = "Reading the list", "This takes a moment at most."
STOP = "Stop"

NOTHING = "No API key was found in this text"
NOTHING_TEXT = (
    "Nothing was taken. Mark the table from its headings to its last line, copy it, and paste again. If it still is "
    "not understood, add the keys by hand."
)
TOLD: dict[Told, str] = {
    "about_the_account": "This answer is about the account. It says nothing about its keys.",
    "an_error": "The exchange refused this question: the answer is an error and tells of no key.",
    "no_keys": "This answer lists no key.",
    "not_known": "This answer has no form that Strongroom knows.",
}

UNDERSTOOD_ONE, UNDERSTOOD = "One key was understood", "{count} keys were understood"
UNDERSTOOD_TEXT = "Look it over. Nothing of it is in the register of {label} yet."
LINE = "line {line}"
TAKE_ONE, TAKE = "Take this key", "Take these {count} keys"
AGAIN = "Paste again"
LEAVE_OUT, PUT_IN = "Leave it out", "Put it back in"
OTHER_EXCHANGE = "This looks like an answer of {other}, and the account is at {name}."
OTHER_TEXT = "Take it only if you are sure that it is about this account."

NEW, SAME, CHANGED, GONE = "new", "as before", "changed", "gone"
STRANGER = "Did you make it?"
STRANGER_NOTE = "It is not in the list of {day}."
MORE_RIGHTS, LOOSER = "It may do more than before.", "It works from more places than before."
BEFORE = "{field}: {before} → {now}"
FIELDS: dict[Field, str] = {
    "label": "name",
    "permissions": "may",
    "ips": "works from",
    "expires": "ends",
    "status": "state",
}
EMPTY = "nothing"
GONE_HEADING = "No longer in the list"
GONE_TEXT = "They leave the register when you take this list. If you did not delete them, somebody else did."

ASK_DAY = "{field}: “{text}” can be two days. Which one is meant?"
DAY_UNKNOWN = "I do not know"
DAY_FIELDS = {"created": "Made", "last_used": "Last used", "expires": "Ends"}
ASK_WHOLE = "Is this the whole list?"
WHOLE = (("yes", "Yes, all keys of the account"), ("no", "No, or I do not know"))
WHOLE_NOTE = "Scroll to the end of the page there, and look for further pages, before you say yes."
WHOLE_TOLD = "This answer names every key of the account."
PART_TOLD = "This answer speaks of one key only. Others may exist: the page lists them all."
STILL = "Before it can be taken: {what}."
STILL_DAY, STILL_WHOLE = "say which day is meant", "say whether this is the whole list"
STILL_MADE = "say whether you made what is new"

DOUBTS: dict[DoubtWhy, str] = {
    "date_ambiguous": "",
    "date_by_the_others": "{field}: “{text}” was read as {day}, because the other dates leave only that.",
    "date_unread": "{field}: “{text}” is no day that could be read. It stays unknown.",
    "date_unnamed": "No heading says what the day {day} is. It was taken for the day on which the key was made.",
    "ips_unread": "“{text}” is no IP address and was left out.",
    "ips_not_told": "From where it works was not told. It counts as anywhere.",
    "word_unknown": "“{text}” is a permission that Strongroom does not know. It counts as everything.",
    "rights_not_told": "What it may do was not told. It counts as everything.",
    "row_short": "This line has fewer cells than there are headings. Perhaps only part of it was copied.",
    "no_name": "It has neither a name nor a public name.",
}
NOT_UNDERSTOOD = "Not understood"
NOT_UNDERSTOOD_TEXT = "These pieces were left out. If one of them belongs to a key, add it by hand afterwards."
STRAYS: dict[StrayWhy, str] = {
    "no_column": "belongs to no column",
    "no_place": "stands outside the table",
    "unknown_heading": "is a heading that Strongroom does not know",
}
STRAY = "Line {line}: “{text}” {why}"
MORE_STRAYS = "and {count} more"
REMOVED = "Characters that cannot be seen were taken out: {parts}."
REMOVED_TEXT = "Such characters can make two texts look alike that are not."
REMOVED_KINDS: dict[RemovedKind, str] = {
    "zero_width": "without width",
    "direction": "that turn the reading direction",
    "byte_order_mark": "marks at the beginning of a file",
    "control": "control characters",
}
REMOVED_PART = "{count} {kind} ({code})"
