"""What can go wrong with the vault, each with what happened and what the person can do. No secret is ever part of one.

The words that people see are made by the window from the type and its attributes; `str()` is for developers.
"""

# ruff: noqa: N818 (the names say what happened; the base says that it is an error)

from __future__ import annotations

from typing import Literal

from desktop_app.pasted.errors import SecretKind

KeyringTrouble = Literal["none", "locked", "failed"]
FolderTrouble = Literal["not_a_folder", "gone", "no_locks"]
PaperTrouble = Literal["group", "length", "key"]


class VaultError(Exception):
    """One family: whatever the vault reports to a person. What was saved before is untouched."""


class VaultMissing(VaultError):
    """There is no vault in this folder. Make a new one, or choose the folder that holds it."""

    def __init__(self) -> None:
        super().__init__("there is no vault in this folder")


class VaultIncomplete(VaultError):
    """One of the vault's two files is gone (`missing`). Put it back from a backup; both are needed."""

    def __init__(self, missing: str) -> None:
        super().__init__(f"{missing} is missing")
        self.missing = missing


class VaultExists(VaultError):
    """There is a vault in this folder already, and it is never overwritten. Open it, or choose another folder."""

    def __init__(self) -> None:
        super().__init__("this folder holds a vault already")


class VaultInUse(VaultError):
    """Another window or program has the vault open, on the `computer` of that name where it is another one. Go on
    there, or close it and try again.
    """

    def __init__(self, computer: str = "") -> None:
        super().__init__("the vault is open in another window")
        self.computer = computer


class VaultClosed(VaultError):
    """The vault was locked meanwhile. Unlock it and do the last thing again."""

    def __init__(self) -> None:
        super().__init__("the vault is closed")


class VaultDamaged(VaultError):
    """`file` is not as it was written. It was not changed further; put it back from a backup."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file} is damaged")
        self.file = file


class VaultForeign(VaultError):
    """`vault.keys` and `vault.db` belong to two different vaults. Put the two files of one vault together again."""

    def __init__(self) -> None:
        super().__init__("the key file and the database belong to different vaults")


class VaultTooNew(VaultError):
    """A later app wrote `file` (form `found`, this one knows up to `known`). Install it; nothing was changed."""

    def __init__(self, file: str, found: int, known: int) -> None:
        super().__init__(f"{file} has form {found}, this app knows up to {known}")
        self.file = file
        self.found = found
        self.known = known


class NotABackup(VaultError):
    """The file is no backup of Strongroom. Choose one whose name ends in .strongroom; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("the file is no backup of Strongroom")


class BackupUnreadable(VaultError):
    """The backup's file is gone, or may not be read. Choose another one; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("the backup cannot be read")


class BackupDamaged(VaultError):
    """The backup is not as it was written. It was left as it is; choose another one."""

    def __init__(self) -> None:
        super().__init__("the backup is damaged")


class UnlockerMissing(VaultError):
    """The vault has no unlocker of this `kind`. Open it in another way."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"the vault cannot be opened by {kind}")
        self.kind = kind


class WrongPassphrase(VaultError):
    """The passphrase does not fit; the key file itself is sound. Check capitals and keyboard layout, or use paper."""

    def __init__(self) -> None:
        super().__init__("the passphrase does not fit")


class WrongPaperKey(VaultError):
    """The recovery key was not typed as it was printed.

    `problem` is "group": a slip in group number `group` (from 1); "length": more groups than a key has; "key": well
    formed, but the key of another vault or of an earlier sheet.
    """

    def __init__(self, problem: PaperTrouble, group: int | None = None) -> None:
        super().__init__(f"the recovery key does not fit ({problem}{'' if group is None else f' {group}'})")
        self.problem = problem
        self.group = group


class KeyringUnavailable(VaultError):
    """The system's key store cannot be used.

    `trouble`: there is "none" that is safe, it stays "locked", or it "failed".

    Unlock the key store and try again, or open by passphrase or recovery key.
    """

    def __init__(self, trouble: KeyringTrouble) -> None:
        super().__init__(f"the system's key store cannot be used ({trouble})")
        self.trouble = trouble


class KeyringEntryMissing(VaultError):
    """The key store answers, but no longer holds this vault's key, or holds another one (`replaced`).

    `given_to` and `asked` name the store that was given the key and the one that was asked for it ("" where nobody
    knows): where they differ, the system has changed its store. Open by passphrase or recovery key, then put the key
    into the key store again.
    """

    def __init__(self, replaced: bool, given_to: str = "", asked: str = "") -> None:
        super().__init__("the system's key store holds another key" if replaced else "the key store has no such key")
        self.replaced = replaced
        self.given_to, self.asked = given_to, asked

    @property
    def moved(self) -> bool:
        """Whether another store was asked than the one that was given the key."""
        return bool(self.given_to and self.asked and self.given_to != self.asked)


class KeptSecretLost(VaultError):
    """This computer's key store does not hold what opens a kept authenticator secret. Its paper still has it."""

    def __init__(self) -> None:
        super().__init__("the key store does not open this secret")


class LastUnlocker(VaultError):
    """Only the system's key store, or nothing, would open the vault. Add a passphrase or recovery key first."""

    def __init__(self) -> None:
        super().__init__("a vault needs an unlocker besides the system's key store")


class LooksSecret(VaultError):
    """A name or note looks like a secret (`shape`). It was not kept. Write words to recognise the thing by instead."""

    def __init__(self, shape: SecretKind) -> None:
        super().__init__(f"looks like a secret ({shape})")
        self.shape = shape


class FolderReadOnly(VaultError):
    """Nothing may be written in the vault's folder. Allow it, or choose another one. The last change was not saved."""

    def __init__(self) -> None:
        super().__init__("the vault's folder cannot be written")


class FolderUnusable(VaultError):
    """No vault can live there: it is "not_a_folder", it is "gone", or its drive has "no_locks" (`trouble`)."""

    def __init__(self, trouble: FolderTrouble) -> None:
        super().__init__(f"the vault's folder cannot be used ({trouble})")
        self.trouble = trouble


class DiskFull(VaultError):
    """The drive is full. Everything up to the change before is safe; make room and do the last thing again."""

    def __init__(self) -> None:
        super().__init__("the drive is full")


class DriveFailed(VaultError):
    """The drive reported a fault while `file` was read or written. Check the drive, and copy the vault elsewhere."""

    def __init__(self, file: str) -> None:
        super().__init__(f"the drive failed at {file}")
        self.file = file


class NotEnoughMemory(VaultError):
    """There was not enough memory to work out the key. Close other programs and try again."""

    def __init__(self) -> None:
        super().__init__("not enough memory")


class OwnFileThere(VaultError):
    """A file of the user's own exchanges has this name already, and it is never overwritten unasked."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file} is there already")
        self.file = file
