"""The vault's faults in words for a terminal: what happened, that nothing was changed, and what to do."""

from __future__ import annotations

from pathlib import Path

from desktop_app.storage import errors

WORDS: dict[type[errors.VaultError], str] = {
    errors.VaultMissing: "there is no vault in {folder}. Name its folder with --folder, or open the window to make one",
    errors.VaultIncomplete: "one of its two files is gone from {folder}. Open the window: it brings back a backup",
    errors.VaultInUse: "the vault is open in another window. Close that one, or lock it, and try again",
    errors.VaultDamaged: "the vault in {folder} is damaged and was left as it is. Open the window for a backup",
    errors.VaultForeign: "the two files in {folder} belong to different vaults. Nothing was changed",
    errors.VaultTooNew: "a later Strongroom wrote this vault. Nothing was changed. Install the latest Strongroom",
    errors.WrongPassphrase: "this does not open the vault. Nothing was changed",
    errors.WrongPaperKey: "this recovery key does not open the vault. Compare it with your paper, letter by letter",
    errors.FolderReadOnly: "nothing may be written in {folder}",
    errors.FolderUnusable: "{folder} cannot be used as a folder",
    errors.DiskFull: "the drive of {folder} is full",
    errors.DriveFailed: "the drive of {folder} reported a fault. Nothing was changed",
    errors.NotEnoughMemory: "there was not enough memory. Close other programs and try again",
}
OTHER = "the vault in {folder} could not be opened. Nothing was changed. Open the window: it says more"


def told(error: errors.VaultError, folder: Path) -> str:
    """The words for a fault of the vault in `folder`."""
    if isinstance(error, errors.WrongPaperKey) and error.problem == "group":
        return f"group {error.group} of the recovery key has a slip. Compare it with your paper, letter by letter"
    words = next((WORDS[kind] for kind in type(error).__mro__ if kind in WORDS), OTHER)
    return words.format(folder=folder)


def told_of_file(error: errors.VaultError, path: Path) -> str:
    """The words where a file of the person's own could not be written."""
    why = {
        errors.FolderReadOnly: "nothing may be written there",
        errors.FolderUnusable: "there is no such folder, or it cannot hold a file of that name",
        errors.DiskFull: "the drive is full",
    }
    return f"{path} was not written: {why.get(type(error), 'the drive reported a fault')}. Nothing else was changed"
