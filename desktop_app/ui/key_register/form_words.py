"""Words of the form for one key."""

from __future__ import annotations

from desktop_app.language import Text

NEW = Text("Add a key of {label}")
EDIT = Text("Change {name}")
TEXT = Text("Enter what the page of {name} shows. The secret has no place here; Strongroom never needs it.")
LABEL = Text("Its name there")
HINT = Text("Public name (API key)")
HINT_NOTE = Text("Only its first and last four characters are kept. Never enter the secret.")
MAY = Text("What may it do?")
MAY_NOTE = Text("Choose what is ticked there.")
MORE = Text("More permissions, in the page’s words")
MORE_NOTE = Text("With commas between them. Words that Strongroom does not know count as everything.")
RIGHTS_NONE = Text("Nothing is ticked")
RIGHTS_UNKNOWN = Text("I do not know")
NO_RIGHTS = Text("Choose what it may do, or that you do not know.")
FROM = Text("From where does it work?")
BOUND = (
    ("yes", Text("From listed IP addresses only")),
    ("no", Text("From anywhere")),
    ("unknown", Text("I do not know")),
)
IPS = Text("IP addresses")
IPS_NOTE = Text("If you like, with commas between them.")
IPS_BAD = Text("“{text}” is no IP address. Write it as 203.0.113.7, or leave the field empty.")
IPS_OPEN = Text("This says that it works from anywhere. Choose that above.")
CREATED, LAST_USED, EXPIRES = Text("Made on"), Text("Last used on"), Text("Ends on")
DAY_NOTE = Text("As 2025-09-16. Empty where the page does not say.")
USED_NOTE = Text("As 2025-09-16, or “never”. Empty where the page does not say.")
DAY_BAD = Text("This is no day that can be read. Write it as 2025-09-16, or leave the field empty.")
DAY_TWO = Text("This can be {days}. Write it as {first}.")
WHO = Text("Which one?")
WHO_NOTE = Text("The program’s name, so that you know which one stops when you delete the key.")
NOTE = Text("Note")
SAVE, CANCEL = Text("Save"), Text("Cancel")
EMPTY = Text("Give it a name or its public name, so that you can tell it from others.")
GONE = (Text("This key is no longer here"), Text("It was deleted from the register."), Text("Show the keys"))
UNSAVED = Text("Leave without saving?")
UNSAVED_TEXT = Text("What you typed about this key is not stored yet.")
