"""Words for pasted text that is not taken: what it looked like, that nothing was kept, and what to do now. Without Qt.

None of them holds any part of the text: it may be a secret.
"""

from __future__ import annotations

from desktop_app.language import Text, sentences, tr
from desktop_app.language.numbers import whole
from desktop_app.pasted.errors import NotJson, NotText, PastedError, SecretShaped, TooMuch
from desktop_app.ui.notices import NoticeText

NOTHING_KEPT = Text("It was not read any further, nothing of it was stored, and the field was emptied.")
CLIPBOARD = Text("It may still lie on the clipboard: copy something else.")
API_SECRET = Text(
    "If other people use this computer, or the clipboard is shared with other devices, delete that key at "
    "{name} now and make a new one. Strongroom never needs a secret or a passphrase of a key."
)
WALLET_SECRET = Text(
    "If other people use this computer, or the clipboard is shared with other devices, move the coins of "
    "that wallet to a new one. Strongroom never needs the words or the key of a wallet."
)
CODE_SECRET = Text(
    "If other people use this computer, or the clipboard is shared with other devices, set the "
    "authenticator up anew at {name}. It has no place here."
)
MUCH = {
    "characters": Text("This is more text than any such list has"),
    "rows": Text("These are more lines than any such list has"),
    "line": Text("One line is longer than any line of such a list"),
    "columns": Text("These are more columns than any such list has"),
    "depth": Text("This is nested deeper than any such answer"),
}
UNTOUCHED = Text("Nothing was read of it, and what you have is untouched.")


def not_taken(error: PastedError, name: str) -> NoticeText:
    """The words for one of the family. `name` is what the exchange is called."""
    if isinstance(error, SecretShaped):
        return _secret(error, name)
    if isinstance(error, TooMuch):
        most = tr("At most {count} are read. Copy only the list itself.", count=whole(error.most))
        return NoticeText(str(MUCH[error.limit]), str(UNTOUCHED), most)
    if isinstance(error, NotJson):
        return NoticeText(
            tr("The answer breaks off at line {line}", line=error.line),
            str(UNTOUCHED),
            tr("Copy all of it, from the first bracket to the last."),
        )
    if isinstance(error, NotText):
        return NoticeText(
            tr("This file is in no encoding that Strongroom knows"),
            str(UNTOUCHED),
            tr("Save it as UTF-8, then open it."),
        )
    return NoticeText(tr("This could not be read"), str(UNTOUCHED), tr("Copy it again."))


def _secret(error: SecretShaped, name: str) -> NoticeText:
    if error.kind == "api_secret":
        return NoticeText(
            tr("This looks like the secret of an API key"),
            str(NOTHING_KEPT),
            sentences((CLIPBOARD, API_SECRET.format(name=name))),
        )
    if error.kind == "authenticator_link":
        return NoticeText(
            tr("This looks like the code of an authenticator"),
            str(NOTHING_KEPT),
            sentences((CLIPBOARD, CODE_SECRET.format(name=name))),
        )
    return NoticeText(
        tr("This looks like a private key or the words of a wallet"),
        str(NOTHING_KEPT),
        sentences((CLIPBOARD, WALLET_SECRET)),
    )
