"""How the vault is made, opened, locked and given further ways in. Without Qt.

The part of a session that knows no answer and no pack.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app.storage.errors import KeyringEntryMissing, KeyringUnavailable, VaultError, VaultMissing

if TYPE_CHECKING:
    # Ciphers, the database and backups are imported where they are first used: the first window comes sooner.
    from desktop_app.domain.dossier import Dossier
    from desktop_app.storage.backup_file import Backup
    from desktop_app.storage.backups import Kept
    from desktop_app.storage.keyfile import UnlockerKind
    from desktop_app.storage.keystore import KeyStore
    from desktop_app.storage.unlockers import NewPassphrase, NewUnlocker, Opener
    from desktop_app.storage.vault import Vault


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What an action changed: any of "vault", "entries", "answers", "steps", "records"; and the entries that it
    touched.
    """

    kinds: frozenset[str]
    subjects: frozenset[str] = frozenset()


WAYS_CHANGED = Changes(kinds=frozenset({"vault"}))
"""What adding or removing a way in changes."""


class Locked(Exception):  # noqa: N818 - a state, not a failure
    """The vault is not open."""


class Opening:
    """One vault folder. `clock` gives the time, `random` bytes, `keys` is the system's key store. `stopwatch` counts
    seconds; without one a passphrase costs what the standard says, and is not measured on this computer.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        keys: KeyStore,
        stopwatch: Callable[[], float] | None = None,
    ) -> None:
        self.folder = folder
        self._clock, self._random, self._keys, self._stopwatch = clock, random, keys, stopwatch
        self._vault: Vault | None = None
        self.keyring_lost = False
        """Whether the key store, when it was last asked, had lost this vault's key or held another one."""
        self.backup_trouble: VaultError | None = None
        """Why the last backup that the app made by itself could not be written."""
        self.earlier_ways = False
        """Whether something beside the vault may still open with a way in that was replaced or removed."""
        self._beside = threading.Lock()
        """Held by whoever writes backups beside the vault."""
        self.adrift: Backup | None = None
        """All that was saved, still encrypted, of a vault that was locked after its folder had gone."""
        self._changes_adrift = 0
        self._saved_elsewhere: int | None = None
        """How many changes of the vault a backup holds that was saved after its folder had gone."""

    def now(self) -> str:
        """The present moment as it is stored: UTC, to the second."""
        return self._clock().astimezone(UTC).isoformat(timespec="seconds")

    def moment_on(self, day: date | None) -> str:
        """A day as it is stored: its noon where the person is; "" for today, which is the present moment."""
        today = self._clock().astimezone().date()
        if day is None or day == today:
            return ""
        if day > today:
            raise ValueError("a day that has not come yet")
        noon = datetime.combine(day, time(12)).astimezone()
        return noon.astimezone(UTC).isoformat(timespec="seconds")

    def opens_with(self) -> tuple[UnlockerKind, ...]:
        """What the vault in the folder opens with. VaultMissing where there is none, and the other faults of
        `storage.errors`.
        """
        with suppress(OSError):
            if not self.folder.exists():
                raise VaultMissing  # known without the database: a first start comes sooner
        from desktop_app.storage.opens_with import unlocker_kinds

        return unlocker_kinds(self.folder)

    def new_recovery_key(self) -> str:
        """A recovery key to show and to write down. It opens nothing until `create` or `keep_recovery_key` was given
        it.
        """
        from desktop_app.storage.paper_key import new_paper_key

        return new_paper_key(self._random)

    def keyring_works(self) -> bool:
        """Whether the system's key store keeps what it is given. May ask the person to unlock it."""
        from desktop_app.storage.keystore import probe

        try:
            probe(self._keys, self._random)
        except KeyringUnavailable:
            return False
        return True

    def prepare_folder(self) -> None:
        """A VaultError where no vault can be made in the folder. To be asked before a key is written down."""
        from desktop_app.storage.vault import prepare_folder

        prepare_folder(self.folder)

    def create(self, *, recovery_key: str, passphrase: str = "", keyring: bool = True) -> Changes:
        """Makes the vault. Slow with a passphrase: call it in the background."""
        from desktop_app.storage.unlockers import NewKeyring, NewPaperKey
        from desktop_app.storage.vault import Vault

        new: list[NewUnlocker] = [NewKeyring(self._keys)] if keyring else []
        new += [self._new_passphrase(passphrase)] if passphrase else []
        new += [NewPaperKey(recovery_key)] if recovery_key else []
        return self._opened(Vault.create(self.folder, new, self._random, self.now()))

    def open_by_keyring(self, check: Callable[[], None] = lambda: None) -> Changes:
        """Opens with what the system's key store holds. KeyringUnavailable, KeyringEntryMissing and the vault's own
        faults. May wait long for the person; `check` is called after that, and may raise to give up.
        """
        from desktop_app.storage.unlockers import ByKeyring

        try:
            changes = self._open(ByKeyring(self._keys, check))
        except KeyringEntryMissing:
            self.keyring_lost = True
            raise
        self.keyring_lost = False
        return changes

    def open_by_passphrase(self, passphrase: str) -> Changes:
        """WrongPassphrase where it does not fit. Slow: call it in the background."""
        from desktop_app.storage.unlockers import ByPassphrase

        return self._open(ByPassphrase(passphrase))

    def open_by_recovery_key(self, text: str) -> Changes:
        """WrongPaperKey with the group that has a slip."""
        from desktop_app.storage.unlockers import ByPaperKey

        return self._open(ByPaperKey(text))

    def _open(self, opener: Opener) -> Changes:
        from desktop_app.storage.vault import Vault

        return self._opened(Vault.open(self.folder, opener))

    def _opened(self, vault: Vault) -> Changes:
        self._vault, self.adrift, self._saved_elsewhere = vault, None, None
        self.earlier_ways = False
        try:
            self._take(vault)
        except BaseException:
            self.lock()
            raise
        return Changes(kinds=frozenset({"vault", "entries", "answers", "steps", "records"}))

    def _take(self, vault: Vault) -> None:
        """For whoever reads what an opened vault holds."""

    @property
    def is_open(self) -> bool:
        """Whether the vault is open."""
        return self._vault is not None

    def lock(self) -> Changes:
        """Closes the vault and forgets what it held. Also at the end of the app. Where the vault's folder has gone,
        the encrypted file stays in memory as `adrift`: it would be lost with its last handle.
        """
        if self._vault is not None:
            if not self._vault.in_place():
                self._keep_adrift(self._vault)
            self._changes_adrift = self._vault.changes
            self._vault.close()
        self._vault = None
        self._forget()
        return Changes(kinds=frozenset({"vault"}))

    def _forget(self) -> None:
        """For whoever holds something of what was read."""

    # --- a folder that has gone, or may not be written any more

    def in_place(self) -> bool:
        """Whether the open vault is still where it was opened."""
        return self._open_vault.in_place()

    def only_here(self) -> bool:
        """Whether what was saved is in the app's memory alone, and lost when it is closed."""
        gone = self._vault is not None and not self._vault.in_place()
        return (gone or self.adrift is not None) and self._saved_elsewhere != self._changes()

    def _changes(self) -> int:
        """How many changes the vault has seen since it was opened, also the one that is adrift."""
        return self._changes_adrift if self._vault is None else self._vault.changes

    def go_on_in(self, folder: Path) -> tuple[Changes, bool]:
        """Makes `folder` the vault's from now on, with everything in it; what lies in the folder before stays there.

        False beside it where the answers of earlier could not come along; see `restoring.image`. VaultExists where
        there is a vault already; after any error everything is as it was. An open vault is open again afterwards. Slow.
        """
        from desktop_app.storage import restoring
        from desktop_app.storage.vault import Vault

        if self._vault is None:
            if self.adrift is None:
                raise Locked
            restoring.put_new(folder, self.adrift)
            self.folder, self.adrift = folder, None
            return WAYS_CHANGED, True
        backup, whole = restoring.image(self._vault, self.now(), self._held())
        opener = self._opener(backup, None)
        restoring.put_new(folder, backup)
        new, old = Vault.open(folder, opener), self._vault
        self.folder = folder
        changes = self._opened(new)
        old.close()
        return changes, whole

    def use_folder(self, folder: Path) -> Changes:
        """Another folder, with the vault in it or none; the one before is locked."""
        self.lock()
        self.folder, self.adrift = folder, None
        return WAYS_CHANGED

    def _keep_adrift(self, vault: Vault) -> None:
        from desktop_app.storage import restoring

        try:
            self.adrift, _ = restoring.image(vault, self.now(), self._held())
        except VaultError:
            self.adrift = None  # neither the drive nor the memory gives it: there is nothing that could be kept

    def _held(self) -> Dossier | None:
        """What the vault holds as far as somebody holds it in memory."""
        return None

    def unlockers(self) -> tuple[UnlockerKind, ...]:
        """What the open vault opens with."""
        return self._open_vault.unlockers()

    def unlock_anew(self, opener: Opener) -> None:
        """For what is shown only after unlocking once more: what the opener raises where it does not fit. Slow."""
        self._open_vault.check_opener(opener)

    def keep_in_keyring(self) -> Changes:
        """Lets the system's key store open the vault: for the first time, or again after it lost the key.

        KeyringUnavailable where the store does not keep what it is given. It may ask the person to unlock it: call it
        in the background.
        """
        from desktop_app.storage.unlockers import NewKeyring

        self._add(NewKeyring(self._keys))
        self.keyring_lost = False
        return WAYS_CHANGED

    def add_passphrase(self, passphrase: str) -> Changes:
        """A passphrase as a further way in. An earlier one opens the vault and what lies beside it no longer; where
        some of that could not be changed, `earlier_ways` says so. A copy of before that lies elsewhere still opens with
        it, and its key opens the vault as well: that stays the same. Slow.
        """
        self._add(self._new_passphrase(passphrase))
        return WAYS_CHANGED

    def _add(self, new: NewUnlocker) -> None:
        vault = self._open_vault
        vault.add_unlocker(new, self._random, self.now())
        self._renew_ways(vault)

    def _renew_ways(self, vault: Vault) -> None:
        from desktop_app.storage import renewing

        with self._beside:
            try:
                self.earlier_ways = not renewing.renew(vault)
            except VaultError:
                self.earlier_ways = True

    def _new_passphrase(self, passphrase: str) -> NewPassphrase:
        from desktop_app.storage.unlockers import NewPassphrase
        from desktop_app.storage.wrapping import cost_here

        if self._stopwatch is None:
            return NewPassphrase(passphrase)

        return NewPassphrase(passphrase, cost_here(self._stopwatch))

    def keep_recovery_key(self, recovery_key: str) -> Changes:
        """A new recovery key in place of the earlier one, which opens no more than an earlier passphrase does. Slow."""
        from desktop_app.storage.unlockers import NewPaperKey

        self._add(NewPaperKey(recovery_key))
        return WAYS_CHANGED

    def remove_unlocker(self, kind: UnlockerKind) -> Changes:
        """This way opens the vault no longer; the same holds for it as for an earlier passphrase.

        LastUnlocker where only the key store, or nothing, would be left. KeyringUnavailable where the key store kept
        its entry, which opens nothing but copies that lie elsewhere: the way is removed all the same. May wait for the
        key store. Slow.
        """
        vault = self._open_vault
        try:
            vault.remove_unlocker(kind, self._keys)
        finally:
            self._renew_ways(vault)
        self.keyring_lost = self.keyring_lost and kind != "keyring"
        return WAYS_CHANGED

    def removable(self) -> tuple[UnlockerKind, ...]:
        """The ways of the open vault that may be removed: one besides the key store always stays."""
        kinds = self.unlockers()
        return tuple(one for one in kinds if any(other not in (one, "keyring") for other in kinds))

    # --- backups

    def backups(self) -> tuple[Kept, ...]:
        """The backups that lie beside the vault, the newest first."""
        from desktop_app.storage import backups

        return backups.listed(self.folder)

    def newest_whole_backup(self) -> tuple[Kept | None, int]:
        """The newest backup beside the vault that is as it was written, and how many newer ones are not. Slow.

        Told from its checksums, without opening it: for somebody whose vault does not open any more.
        """
        from desktop_app.storage import restoring

        damaged = 0
        for kept in self.backups():
            try:
                restoring.read(kept.path)
            except VaultError:
                damaged += 1
            else:
                return kept, damaged
        return None, damaged

    def back_up(self) -> Kept | None:
        """A backup beside the vault, opened and compared after it was written; None where the newest holds the same.

        Slow: call it in the background.
        """
        from desktop_app.storage import restoring

        with self._beside:
            return restoring.back_up(self._open_vault, self.folder, self.now())

    def back_up_unasked(self) -> None:
        """A backup beside the vault that nobody waits for: what goes wrong is kept in `backup_trouble`. Before that,
        earlier ones lose the ways in that a change did not take from them because it was cut off. Slow.
        """
        self._renew_ways(self._open_vault)
        try:
            self.back_up()
        except VaultError as error:
            self.backup_trouble = error
        else:
            self.backup_trouble = None

    def save_backup(self, path: Path) -> bool:
        """A backup at a place of the person's own, opened and compared after it was written. Slow.

        Works without the vault's folder as well; False where the answers of earlier could not come along.
        """
        from desktop_app.storage import backups, restoring

        # Taken before: what is changed meanwhile need not be in the backup. One that was saved while the folder was
        # there does not count, either: it may have lain in that folder, or on the same drive.
        changes, gone = self._changes(), self._vault is None or not self._vault.in_place()
        if self._vault is None and self.adrift is not None:
            backups.write_compared(path, self.adrift)
            whole = True
        else:
            whole = restoring.save_backup(self._open_vault, path, self.now(), self._held())
        if gone:
            self._saved_elsewhere = changes
        return whole

    def opens_backup(self, path: Path) -> tuple[UnlockerKind, ...]:
        """What a backup opens with; nothing of it is decrypted. Empty where the open vault is its own: then nothing is
        asked. NotABackup, BackupDamaged, BackupUnreadable, VaultTooNew.
        """
        from desktop_app.storage import restoring

        backup = restoring.read(path)
        own = self._vault is not None and self._vault.opener_of(backup) is not None
        return () if own else backup.keys.kinds()

    def look_into(self, path: Path, opener: Opener | None = None) -> tuple[str, Dossier]:
        """When a backup was made, and everything that it holds. `opener` is not needed for one of the open vault."""
        from desktop_app.storage import restoring

        backup = restoring.read(path)
        place = self._vault.place() if self._vault is not None else None
        return backup.made, restoring.holdings(backup, self._opener(backup, opener), place)

    def restore(self, path: Path, opener: Opener | None = None) -> Changes:
        """Puts a backup in the place of the vault and opens it. What was there is kept in a folder beside it.

        `opener` is not needed for a backup of the open vault. After an error everything is as it was; an open vault
        may be locked then. Slow.
        """
        from desktop_app.storage import restoring

        backup = restoring.read(path)
        opener = restoring.key_of(backup, self._opener(backup, opener))
        if self._vault is not None:
            restoring.holdings(backup, opener, self._vault.place())
            self.back_up()
        self.lock()
        restoring.restore(self.folder, backup, opener, self.now())
        return self._open(opener)

    def by_keyring(self) -> Opener:
        """The system's key store, as something that may open a backup."""
        from desktop_app.storage.unlockers import ByKeyring

        return ByKeyring(self._keys)

    def _opener(self, backup: Backup, given: Opener | None) -> Opener:
        found = given or (self._vault.opener_of(backup) if self._vault is not None else None)
        if found is None:
            raise Locked
        return found

    @property
    def _open_vault(self) -> Vault:
        if self._vault is None:
            raise Locked
        return self._vault
