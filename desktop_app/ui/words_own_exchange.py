"""Words for exchanges that a person adds: the form's questions, and what happens to files."""

from __future__ import annotations

from desktop_app.content.own_fields import FIELDS, PATH, PATH_GOALS
from desktop_app.domain.profile import Profile
from desktop_app.ui.day_words import listed

DO_NOT_KNOW = "I do not know"

WAITS_NOTE = (
    "Many exchanges stop withdrawals for some hours after a change. Leave a field empty if you do not know; "
    "0 means that a page says nothing is stopped."
)
CARDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Second steps", "What it can ask for besides the password.", ("sms", "totp", "passkey", "email", "app_push")),
    ("Money on its way out", "", ("list", "keys", "p2p")),
    ("In an emergency", "", ("freeze",)),
    (
        "Waits after a change",
        WAITS_NOTE,
        ("hold_password", "hold_factor", "hold_contact"),
    ),
)
"""The form's cards: title, note, groups. The menu paths follow."""
PATHS_TITLE = "Where to click"
PATHS_NOTE = "If you like: the words of its menus, with > between them. Steps then show them."
PATHS_SHOW = "Add menu words"

QUESTIONS = {
    "sms": "Does it send codes by SMS?",
    "sms_removal": "Can SMS be taken off an account?",
    "totp": "Does it take codes of an authenticator app?",
    "passkey": "Does it take passkeys?",
    "email": "Does it send codes by email?",
    "app_push": "Can you approve something in its own app?",
    "list": "Is there a list of withdrawal addresses?",
    "list_meaning": "What does the list do?",
    "list_wait": "Hours that a new address has to wait",
    "keys": "Are there API keys?",
    "keys_ip_list": "Can a key be tied to IP addresses?",
    "freeze": "Can you freeze your account yourself?",
    "p2p": "Can coins be sold to other users?",
    "hold_password": "Hours without withdrawals after a new password",
    "hold_factor": "Hours without withdrawals after a second step was changed or taken away",
    "hold_contact": "Hours without withdrawals after another number or email address",
    **{f"{PATH}{goal}": goal[:1].upper() + goal[1:] for goal in PATH_GOALS},
}
CHOICES = {
    "yes": "Yes",
    "no": "No",
    "gone": "Yes, and the number is gone",
    "stays": "Yes, but the number stays",
    "restricts": "Only listed addresses are paid",
    "waives": "Listed addresses are paid without a code",
}
NEED_WORDS = "As in Account > Security"

SOURCE = "The page that says so"
SOURCE_NAME = "{question} The page that says so"
SOURCE_NOTE = "Without a page your word is kept and shown, and it counts as unknown."
SOURCE_HINT = "https://…"

NAME = "Its name"
HOST = "The address that you type"
HOST_NOTE = (
    "From your bookmark, its app or a letter. Clones look alike, so copy none from a message or a list of results."
)
DOMAINS = "Further domains that it runs itself"
DOMAINS_NOTE = "If its help pages lie elsewhere, as in help.example.org. With commas between them."
STATEMENT = (
    "That these addresses are the exchange’s own is your statement: Strongroom cannot check it. "
    "Pages count only if they lie there."
)
PRIVATE = (
    "The facts are kept in a file of their own that is not encrypted, without anything about your account. It tells "
    "whoever reads it that somebody here looked at this exchange."
)

NEW_TITLE = "Add an exchange"
NEW_SUBTITLE = (
    "Nothing here has to be known. What stays unknown counts as open, and the questions about your account settle it "
    "for you."
)
EDIT_TITLE = "Change what is known about {name}"
NOT_YET = "Something has to be put right first"
NOT_YET_TEXT = "It is marked below. Nothing was stored yet."
REFUSED = "This could not be stored as it is"
LOOKS_LIKE = "This address looks like one of {name}"
LOOKS_LIKE_TEXT = (
    "{domain} resembles {host}, the address of {name}, which comes with Strongroom. "
    "Addresses of clones are made to look alike. Go on only if you are sure that it is another exchange."
)
LOOKS_LIKE_YES, LOOKS_LIKE_NO = "It is another exchange", "Look at it again"
UNSAVED = "Leave without saving?"
UNSAVED_TEXT = "What you wrote about this exchange is not stored yet."

LIST_TITLE = "Exchanges that you added"
LIST_SUBTITLE = "Their facts are your own or from somebody’s file. Strongroom did not check them."
NONE = ("You added no exchange yet", "If yours is not among the tiles, add it here, or take it from a file.")
ADD, TAKE = "Add an exchange", "Take one from a file…"
EDIT, SAVE_AS, DELETE = "Change", "Save as a file…", "Delete"
READ_AGAIN = "Read the folder again"
FOLDER_TEXT = (
    "Each is one file here, which you can also write by hand; docs/content.md in the source code explains its form. "
    "A backup of the vault does not hold them, so save them as files, too."
)
NO_ACCOUNTS = "No account of yours is here."
DELETE_TITLE = "Delete {name}?"
DELETE_FREE = "Its file is deleted. No account of yours is here."
DELETE_USED = (
    "{accounts} {are} there. The answers are kept, but nothing is worked out any more until the exchange is added "
    "again under the same name."
)
DELETE_YES, DELETE_NO = "Delete it", "Keep it"
SAVED = "Saved"
SAVED_TEXT = "{path}\nIt holds the facts and nothing about your accounts. Whoever takes it should check them."
NOT_SAVED = "The file was not saved"
NOT_SAVED_TEXT = "{why} No half-written file was left behind. Choose another folder or another name."
NOT_SAVED_WHY = {
    "FolderReadOnly": "Nothing may be written there.",
    "DiskFull": "The drive is full.",
    "FolderUnusable": "That folder is not there, or no file can have this name.",
}
NOT_SAVED_ELSE = "The drive reported a fault."

TAKE_TITLE = "An exchange from a file"
UNCHECKED = "Not checked by Strongroom"
UNCHECKED_TEXT = (
    "Whoever wrote {file} may be wrong, or may want you to believe that something is closed. "
    "Look at the address first: it is the one that steps will tell you to type."
)
TAKE_IT, TAKE_BOTH, TAKE_INSTEAD, LEAVE_IT = "Take it", "Keep both", "Replace yours", "Leave it"
THERE = "You have an exchange with this id already"
THERE_TEXT = "Yours is {name} at {host}. Nothing is replaced unless you say so."
REPLACE_TITLE = "Replace {name}?"
REPLACE_TEXT = "What you wrote about it is lost, and your accounts there use the file’s facts from now on."
CANNOT = "{file} cannot be taken"
CANNOT_TEXT = "Nothing was changed. Each line names the place in the file and the reason."
KNOWN_ALREADY = "It is {name}, which comes with Strongroom"
KNOWN_ALREADY_TEXT = (
    "Its name or one of its domains is that of {name} at {host}. Choose its tile instead: those facts were checked."
)

BY_YOU, BY_FILE, BY_HAND = "added by you", "from a file, not checked", "your own file"
ACCOUNT_NOTE = "facts not checked by Strongroom"
CHANGE_FACTS = "Change these facts"


def tile_note(profile: Profile) -> str:
    """What stands on the tile of an exchange that came with the person, and not with the app."""
    if profile.own is None:
        return ""
    return {"form": BY_YOU, "file": BY_FILE, "hand": BY_HAND}[profile.own.made]


def said_lines(profile: Profile) -> tuple[str, ...]:
    """Somebody's own words about an exchange, as sentences."""
    said = profile.own.said if profile.own else ()
    return tuple(f"{QUESTIONS[one.about].rstrip('?')}: {_word(one.about, one.word)}" for one in said)


def _word(field: str, word: str) -> str:
    if FIELDS[field].kind == "hours":
        return f"{word} h"
    text = CHOICES[word]
    return text[:1].lower() + text[1:]


def deleting(accounts: tuple[str, ...]) -> str:
    """What deleting an exchange means for the accounts there."""
    if not accounts:
        return DELETE_FREE
    are = "is" if len(accounts) == 1 else "are"
    return DELETE_USED.format(accounts=listed(list(accounts)), are=are)
