"""Words for everything that can go wrong: what happened, that nothing was lost, and what to do next. Without Qt.

Only plain facts of an error go into a text: the name of a file, the number of a group. Never `str(error)`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.content.library import ContentUnusableError
from desktop_app.content.problems import PackProblem
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import in_a_row
from desktop_app.pasted.short_texts import secret_in
from desktop_app.session import Locked
from desktop_app.storage import errors
from desktop_app.ui.notice_text import NoticeText, Remedy
from desktop_app.ui.place_notices import MAKERS
from desktop_app.ui.words_secrets import SECRETS

__all__ = ["NoticeText", "Remedy", "content_notice", "notice_for", "problem_lines", "secret_problem"]

KEPT = Text("Nothing was lost: what you answered before is in the vault.")


def notice_for(error: BaseException) -> NoticeText:
    """The words for an error. Those that nobody foresaw have words too, without their own text."""
    for kind in type(error).__mro__:
        make = _WORDS.get(kind)
        if make is not None:
            return make(error)
    return _unforeseen()


def _unforeseen() -> NoticeText:
    return NoticeText(
        tr("Something in Strongroom went wrong"),
        sentences((tr("This is a fault of the app and not of yours."), KEPT)),
        tr("Try once more. If it happens again, close Strongroom and start it anew."),
    )


# ---------------------------------------------------------------- no vault, or half of one


def _missing(error: errors.VaultMissing) -> NoticeText:  # noqa: ARG001 - every maker is given its error
    return NoticeText(
        tr("There is no vault in this folder"),
        tr("Nothing was changed."),
        tr("If you had a vault here, put its two files back from your backup and try again."),
        ("again", "backup", "folder", "close"),
    )


def _incomplete(error: errors.VaultIncomplete) -> NoticeText:
    return NoticeText(
        tr("One of the vault's two files is gone"),
        tr(
            "The file {file} is not in the folder. The other file was not touched, and nothing was overwritten.",
            file=error.missing,
        ),
        tr(
            "Put {file} back from a backup or from the recycle bin, then try again. Both files are needed.",
            file=error.missing,
        ),
        ("again", "backup", "folder", "close"),
    )


def _exists(error: errors.VaultExists) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("There is a vault here already"),
        tr("It was not touched: Strongroom never writes over a vault."),
        tr("Try again to open it."),
        ("again", "close"),
    )


def _in_use(error: errors.VaultInUse) -> NoticeText:
    if error.computer:
        return NoticeText(
            tr("Your vault is open on another computer"),
            tr(
                "The computer “{computer}” has it open. Only one at a time may write to it, so that no answer is lost. "
                "Nothing was changed.",
                computer=error.computer,
            ),
            tr("Close Strongroom there and try again. A computer that was switched off lets go after a minute or two."),
            ("again", "close"),
        )
    return NoticeText(
        tr("Your vault is open in another window"),
        tr("Only one window at a time may write to it, so that no answer is lost. Nothing was changed."),
        tr("Go on in the other window, or close that one and try again."),
        ("again", "close"),
    )


def _closed(error: BaseException) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("Strongroom was locked meanwhile"),
        sentences((tr("The last change was not saved."), KEPT)),
        tr("Unlock it and do the last thing again."),
    )


# ---------------------------------------------------------------- files that differ


def _damaged(error: errors.VaultDamaged) -> NoticeText:
    return NoticeText(
        tr("The vault is damaged"),
        tr(
            "The file {file} is not as Strongroom wrote it. It was left as it is, so that nothing more is lost.",
            file=error.file,
        ),
        tr("Bring back a backup: Strongroom keeps the damaged files beside it."),
        ("again", "backup", "folder", "close"),
    )


def _foreign(error: errors.VaultForeign) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("These two files belong to different vaults"),
        tr("vault.keys and vault.db do not fit together. Both were left as they are; nothing was lost."),
        tr("Put the two files of one vault, from the same backup, into the folder together. Then try again."),
        ("again", "backup", "folder", "close"),
    )


def _too_new(error: errors.VaultTooNew) -> NoticeText:
    return NoticeText(
        tr("A later Strongroom wrote this vault"),
        tr(
            "The file {file} has form {form}, and this app knows up to {known}. "
            "Nothing was changed, and nothing was lost.",
            file=error.file,
            form=error.found,
            known=error.known,
        ),
        tr("Install the latest Strongroom, then open it again."),
        ("again", "close"),
    )


# ---------------------------------------------------------------- backups


def _no_backup(error: errors.NotABackup) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This file is no backup of Strongroom"),
        tr("Nothing was changed."),
        tr("Choose a file whose name ends in .strongroom."),
    )


def _backup_unreadable(error: errors.BackupUnreadable) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This backup cannot be read"),
        tr("It is gone, or Strongroom may not read it. Nothing was changed."),
        tr("Plug in the drive that holds it, or choose another backup."),
    )


def _backup_damaged(error: errors.BackupDamaged) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This backup is damaged"),
        tr("It is not as Strongroom wrote it. It was left as it is, and your vault was not changed."),
        tr("Choose another backup."),
    )


# ---------------------------------------------------------------- ways to open


_NOT_THIS_WAY = {
    "passphrase": Text("This vault does not open with a passphrase"),
    "paper": Text("This vault does not open with a recovery key"),
    "keyring": Text("This vault does not open with the system's key store"),
}
_NO_SUCH_WAY = Text("This vault does not open this way")


def _no_unlocker(error: errors.UnlockerMissing) -> NoticeText:
    return NoticeText(
        str(_NOT_THIS_WAY.get(error.kind, _NO_SUCH_WAY)),
        tr("It was not set up that way. Nothing was changed."),
        tr("Open it in another way."),
    )


def _wrong_passphrase(error: errors.WrongPassphrase) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This passphrase does not open the vault"),
        tr("The file itself is sound, and nothing was changed."),
        tr("Check capital letters and the keyboard's language, then type it again. The recovery key opens it too."),
    )


def _wrong_paper_key(error: errors.WrongPaperKey) -> NoticeText:
    if error.problem == "group":
        return NoticeText(
            tr("Group {number} of the recovery key has a slip", number=error.group),
            tr("Nothing was changed."),
            tr(
                "Compare group {number} with your paper, letter by letter. A key has eight groups of five.",
                number=error.group,
            ),
        )
    if error.problem == "length":
        return NoticeText(
            tr("This is more than a recovery key"),
            tr("A key has eight groups of five characters. Nothing was changed."),
            tr("Type the eight groups as they stand on your paper, and nothing else."),
        )
    return NoticeText(
        tr("This recovery key belongs to another vault"),
        tr("It is typed without a slip, but it does not open this vault. Nothing was changed."),
        tr("Look for a newer sheet: making a new recovery key ends the one before."),
    )


STORES: dict[str, Text | str] = {
    "windows": Text("the Windows Credential Locker"),
    "macos": Text("the macOS Keychain"),
    "secret-service": Text("the desktop's Secret Service (GNOME Keyring, KeePassXC and their like)"),
    "kwallet": "KWallet",
}
"""Key stores by the names that `storage.keystore` gives them."""

_OTHER_STORE = Text("another key store")

_STORE_TROUBLE: dict[errors.KeyringTrouble, tuple[Text, Text]] = {
    "none": (
        Text("This system offers no key store that Strongroom can trust."),
        Text("Open the vault with your passphrase or your recovery key, or switch the key store on and try again."),
    ),
    "locked": (
        Text("The system's key store stayed locked."),
        Text("Unlock the key store and try again, or open the vault with your passphrase or your recovery key."),
    ),
    "failed": (
        Text("The system's key store broke off, or did not answer as it should."),
        Text("Try again, or open the vault with your passphrase or your recovery key."),
    ),
}


def _keyring_unavailable(error: errors.KeyringUnavailable) -> NoticeText:
    what, to_do = _STORE_TROUBLE[error.trouble]
    return NoticeText(
        tr("The system's key store could not be used"),
        sentences((what, tr("Your vault is sound, and nothing was changed."))),
        str(to_do),
    )


_NO_KEY = Text(
    "The key store no longer holds this vault's key: it was emptied or replaced, or it is the one of another user."
)
_ANOTHER_KEY = Text(
    "The key store holds another key than this vault's: it was emptied or replaced, or it is the one of another user."
)
_SOUND = Text("The vault itself is sound, and nothing was lost.")


def _keyring_entry(error: errors.KeyringEntryMissing) -> NoticeText:
    if error.moved:
        given_to, asked = (STORES.get(name, _OTHER_STORE) for name in (error.given_to, error.asked))
        return NoticeText(
            tr("The system has another key store now"),
            sentences(
                (
                    tr(
                        "The key store that was given the vault's key is {earlier}; the one that is there now is "
                        "{now}.",
                        earlier=given_to,
                        now=asked,
                    ),
                    _SOUND,
                )
            ),
            tr(
                "Open it with your passphrase or your recovery key. Then Strongroom offers to put the key where it "
                "is now "
                "looked for."
            ),
        )
    return NoticeText(
        tr("The system's key store cannot open the vault"),
        sentences((_ANOTHER_KEY if error.replaced else _NO_KEY, _SOUND)),
        tr("Open it with your passphrase or your recovery key. Then Strongroom offers to put the key back."),
    )


def _kept_lost(error: errors.KeptSecretLost) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This computer cannot open the secret that was kept"),
        tr(
            "Its key lay in the key store of the system where you kept it, and is not in this one. Nothing was changed."
        ),
        tr(
            "Open it on that computer, or take the key from its paper. If both are gone, set the authenticator up anew."
        ),
    )


def _last_unlocker(error: errors.LastUnlocker) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("This would leave no safe way into the vault"),
        tr("A vault needs a recovery key or a passphrase besides the system's key store. Nothing was changed."),
        tr("Add a recovery key or a passphrase first."),
    )


def _looks_secret(error: errors.LooksSecret) -> NoticeText:
    return NoticeText(
        tr("This looks like {secret}", secret=SECRETS[error.shape]),
        tr("It was not saved, and nothing was changed. Names and notes are shown and printed."),
        tr("Write a few words to recognise it by instead."),
    )


def secret_problem(*texts: str) -> str:
    """What to say beneath a field with such a text; "" where none of them looks like a secret."""
    kind = next((kind for text in texts if (kind := secret_in(text))), None)
    if kind is None:
        return ""
    return _looks_secret(errors.LooksSecret(kind)).whole


def _memory(error: errors.NotEnoughMemory) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("There was not enough memory"),
        tr("Working out the key from a passphrase takes some. Nothing was changed."),
        tr("Close other programs, then try again."),
    )


# ---------------------------------------------------------------- content


def _own_file_there(error: errors.OwnFileThere) -> NoticeText:
    return NoticeText(
        tr("There is a file named {file} already", file=error.file),
        tr("It was not touched: Strongroom writes over none of your files unasked."),
        tr("Give the exchange another name, or move that file elsewhere."),
    )


def _content_unusable(error: ContentUnusableError) -> NoticeText:  # noqa: ARG001
    return NoticeText(
        tr("Strongroom's own files cannot be used"),
        tr(
            "No exchange or no question about accounts is left to work with. Your vault and your answers were not "
            "touched."
        ),
        tr(
            "Install Strongroom again. If you changed its files yourself, put right what is listed here and start it "
            "anew."
        ),
        ("folder", "close"),
    )


_OWN_FILES = Plural(
    "One file in your own folder could not be used", "{count} files in your own folder could not be used"
)
_CONTENT_FILES = Plural("One file of the content could not be used", "{count} files of the content could not be used")
_LEFT_OUT = Plural(
    "It was left out: {files}. Everything else works, and no answer was touched.",
    "They were left out: {files}. Everything else works, and no answer was touched.",
)
_MORE_PROBLEMS = Plural("and {count} more", "and {count} more", "further lines of a list of problems")


def content_notice(problems: Sequence[PackProblem]) -> NoticeText | None:
    """The words for content files that were left out while the rest loaded; None where all is well."""
    files = sorted({problem.file for problem in problems})
    if not files:
        return None
    left_out = _LEFT_OUT.of(len(files), files=in_a_row(files))
    if all(problem.own for problem in problems):
        return NoticeText(
            _OWN_FILES.of(len(files)), left_out, tr("Settings name the place in the file and the reason.")
        )
    return NoticeText(
        _CONTENT_FILES.of(len(files)),
        left_out,
        tr("If you wrote such a file yourself, run the command check-content: it names the place and the reason."),
    )


def problem_lines(problems: Sequence[PackProblem], most: int = 12) -> tuple[str, ...]:
    """The problems as lines for a page; what is more than `most` is counted in a last line."""
    lines = tuple(str(problem) for problem in problems[:most])
    more = len(problems) - most
    return (*lines, _MORE_PROBLEMS.of(more)) if more > 0 else lines


_WORDS: dict[type[BaseException], Callable[[Any], NoticeText]] = {
    errors.VaultMissing: _missing,
    errors.VaultIncomplete: _incomplete,
    errors.VaultExists: _exists,
    errors.VaultInUse: _in_use,
    errors.VaultClosed: _closed,
    Locked: _closed,
    errors.VaultDamaged: _damaged,
    errors.VaultForeign: _foreign,
    errors.VaultTooNew: _too_new,
    errors.NotABackup: _no_backup,
    errors.BackupUnreadable: _backup_unreadable,
    errors.BackupDamaged: _backup_damaged,
    errors.UnlockerMissing: _no_unlocker,
    errors.WrongPassphrase: _wrong_passphrase,
    errors.WrongPaperKey: _wrong_paper_key,
    errors.KeyringUnavailable: _keyring_unavailable,
    errors.KeyringEntryMissing: _keyring_entry,
    errors.KeptSecretLost: _kept_lost,
    errors.LastUnlocker: _last_unlocker,
    errors.LooksSecret: _looks_secret,
    **MAKERS,
    errors.NotEnoughMemory: _memory,
    errors.OwnFileThere: _own_file_there,
    ContentUnusableError: _content_unusable,
}
