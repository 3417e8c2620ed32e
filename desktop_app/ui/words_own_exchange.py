"""Words for exchanges that a person adds: the form's questions, and what happens to files."""

from __future__ import annotations

from desktop_app.content.own_fields import FIELDS
from desktop_app.domain.profile import Profile
from desktop_app.language import Plural, Text
from desktop_app.language.lists import listed

DO_NOT_KNOW = Text("I do not know")

WAITS_NOTE = Text(
    "Many exchanges stop withdrawals for some hours after a change. Leave a field empty if you do not know; "
    "0 means that a page says nothing is stopped."
)
CARDS: tuple[tuple[Text, Text, tuple[str, ...]], ...] = (
    (
        Text("Second steps"),
        Text("What it can ask for besides the password."),
        ("sms", "totp", "passkey", "email", "app_push"),
    ),
    (Text("Money on its way out"), Text(""), ("list", "keys", "p2p")),
    (Text("In an emergency"), Text(""), ("freeze",)),
    (
        Text("Waits after a change"),
        WAITS_NOTE,
        ("hold_password", "hold_factor", "hold_contact"),
    ),
)
"""The form's cards: title, note, groups. The menu paths follow."""
PATHS_TITLE = Text("Where to click")
PATHS_NOTE = Text("If you like: the words of its menus, with > between them. Steps then show them.")
PATHS_SHOW = Text("Add menu words")

QUESTIONS = {
    "sms": Text("Does it send codes by SMS?"),
    "sms_removal": Text("Can SMS be taken off an account?"),
    "totp": Text("Does it take codes of an authenticator app?"),
    "passkey": Text("Does it take passkeys?"),
    "email": Text("Does it send codes by email?"),
    "app_push": Text("Can you approve something in its own app?"),
    "list": Text("Is there a list of withdrawal addresses?"),
    "list_meaning": Text("What does the list do?"),
    "list_wait": Text("Hours that a new address has to wait"),
    "keys": Text("Are there API keys?"),
    "keys_ip_list": Text("Can a key be tied to IP addresses?"),
    "freeze": Text("Can you freeze your account yourself?"),
    "p2p": Text("Can coins be sold to other users?"),
    "hold_password": Text("Hours without withdrawals after a new password"),
    "hold_factor": Text("Hours without withdrawals after a second step was changed or taken away"),
    "hold_contact": Text("Hours without withdrawals after another number or email address"),
    "path.turn on authenticator": Text("Turn on authenticator"),
    "path.turn off SMS": Text("Turn off SMS"),
    "path.add passkey": Text("Add passkey"),
    "path.turn on address list": Text("Turn on address list"),
    "path.review API keys": Text("Review API keys"),
    "path.review devices": Text("Review devices"),
    "path.freeze account": Text("Freeze account"),
    "path.change password": Text("Change password"),
}
CHOICES = {
    "yes": Text("Yes"),
    "no": Text("No"),
    "gone": Text("Yes, and the number is gone"),
    "stays": Text("Yes, but the number stays"),
    "restricts": Text("Only listed addresses are paid"),
    "waives": Text("Listed addresses are paid without a code"),
}
SAID = Text("{question} {answer}.", "what somebody answered; the question ends in a question mark")
SAID_HOURS = Text("{question}: {hours} h", "what somebody answered; the question is a noun")
NEED_WORDS = Text("As in Account > Security")

SOURCE = Text("The page that says so")
SOURCE_NAME = Text("{question} The page that says so")
SOURCE_NOTE = Text("Without a page your word is kept and shown, and it counts as unknown.")
SOURCE_HINT = "https://…"

NAME = Text("Its name")
HOST = Text("The address that you type")
HOST_NOTE = Text(
    "From your bookmark, its app or a letter. Clones look alike, so copy none from a message or a list of results."
)
DOMAINS = Text("Further domains that it runs itself")
DOMAINS_NOTE = Text("If its help pages lie elsewhere, as in help.example.org. With commas between them.")
STATEMENT = Text(
    "That these addresses are the exchange’s own is your statement: Strongroom cannot check it. "
    "Pages count only if they lie there."
)
PRIVATE = Text(
    "The facts are kept in a file of their own that is not encrypted, without anything about your account. It tells "
    "whoever reads it that somebody here looked at this exchange."
)

NEW_TITLE = Text("Add an exchange")
NEW_SUBTITLE = Text(
    "Nothing here has to be known. What stays unknown counts as open, and the questions about your account settle it "
    "for you."
)
EDIT_TITLE = Text("Change what is known about {name}")
NOT_YET = Text("Something has to be put right first")
NOT_YET_TEXT = Text("It is marked below. Nothing was stored yet.")
REFUSED = Text("This could not be stored as it is")
LOOKS_LIKE = Text("This address looks like one of {name}")
LOOKS_LIKE_TEXT = Text(
    "{domain} resembles {host}, the address of {name}, which comes with Strongroom. "
    "Addresses of clones are made to look alike. Go on only if you are sure that it is another exchange."
)
LOOKS_LIKE_YES, LOOKS_LIKE_NO = Text("It is another exchange"), Text("Look at it again")
UNSAVED = Text("Leave without saving?")
UNSAVED_TEXT = Text("What you wrote about this exchange is not stored yet.")

LIST_TITLE = Text("Exchanges that you added")
LIST_SUBTITLE = Text("Their facts are your own or from somebody’s file. Strongroom did not check them.")
NONE = (
    Text("You added no exchange yet"),
    Text("If yours is not among the tiles, add it here, or take it from a file."),
)
ADD, TAKE = Text("Add an exchange"), Text("Take one from a file …")
EDIT, SAVE_AS, DELETE = Text("Change"), Text("Save as a file …"), Text("Delete")
READ_AGAIN = Text("Read the folder again")
FOLDER_TEXT = Text(
    "Each is one file here. A backup of the vault holds them too, and brings back those that are missing here. You can "
    "also write such a file by hand; {document} explains its form."
)
NO_ACCOUNTS = Text("No account of yours is here.")
DELETE_TITLE = Text("Delete {name}?")
DELETE_FREE = Text("Its file is deleted. No account of yours is here.")
DELETE_USED = Plural(
    "{accounts} is there. The answers are kept, but nothing is worked out any more until the exchange is added "
    "again under the same name.",
    "{accounts} are there. The answers are kept, but nothing is worked out any more until the exchange is added "
    "again under the same name.",
)
DELETE_YES, DELETE_NO = Text("Delete it"), Text("Keep it")
SAVED = Text("Saved")
SAVED_TEXT = Text("{path}\nIt holds the facts and nothing about your accounts. Whoever takes it should check them.")
NOT_SAVED = Text("The file was not saved")
NOT_SAVED_TEXT = Text("{why} No half-written file was left behind. Choose another folder or another name.")
NOT_SAVED_WHY = {
    "FolderReadOnly": Text("Nothing may be written there."),
    "DiskFull": Text("The drive is full."),
    "FolderUnusable": Text("That folder is not there, or no file can have this name."),
}
NOT_SAVED_ELSE = Text("The drive reported a fault.")

TAKE_TITLE = Text("An exchange from a file")
UNCHECKED = Text("Not checked by Strongroom")
UNCHECKED_TEXT = Text(
    "Whoever wrote {file} may be wrong, or may want you to believe that something is closed. "
    "Look at the address first: it is the one that steps will tell you to type."
)
TAKE_IT, TAKE_BOTH, TAKE_INSTEAD, LEAVE_IT = Text("Take it"), Text("Keep both"), Text("Replace yours"), Text("Leave it")
THERE = Text("You have an exchange with this id already")
THERE_TEXT = Text("Yours is {name} at {host}. Nothing is replaced unless you say so.")
REPLACE_TITLE = Text("Replace {name}?")
REPLACE_TEXT = Text("What you wrote about it is lost, and your accounts there use the file’s facts from now on.")
CANNOT = Text("{file} cannot be taken")
CANNOT_TEXT = Text("Nothing was changed. Each line names the place in the file and the reason.")
KNOWN_ALREADY = Text("It is {name}, which comes with Strongroom")
KNOWN_ALREADY_TEXT = Text(
    "Its name or one of its domains is that of {name} at {host}. Choose its tile instead: those facts were checked."
)

BY_YOU, BY_FILE, BY_HAND = Text("added by you"), Text("from a file, not checked"), Text("your own file")
ACCOUNT_NOTE = Text("facts not checked by Strongroom")
CHANGE_FACTS = Text("Change these facts")


def tile_note(profile: Profile) -> str:
    """What stands on the tile of an exchange that came with the person, and not with the app."""
    if profile.own is None:
        return ""
    return str({"form": BY_YOU, "file": BY_FILE, "hand": BY_HAND}[profile.own.made])


def said_lines(profile: Profile) -> tuple[str, ...]:
    """Somebody's own words about an exchange, as sentences."""
    said = profile.own.said if profile.own else ()
    return tuple(_said(one.about, one.word) for one in said)


def _said(field: str, word: str) -> str:
    if FIELDS[field].kind == "hours":
        return SAID_HOURS.format(question=QUESTIONS[field], hours=word)
    return SAID.format(question=QUESTIONS[field], answer=CHOICES[word])


def deleting(accounts: tuple[str, ...]) -> str:
    """What deleting an exchange means for the accounts there."""
    if not accounts:
        return str(DELETE_FREE)
    return DELETE_USED.of(len(accounts), accounts=listed(accounts))
