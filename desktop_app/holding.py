"""What an open vault holds, in memory: the dossier, its registers, and authenticator secrets that are kept. Without Qt.

The part of a session that knows no pack.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app.domain.dossier import Dossier, Record, RecordKind
from desktop_app.opening import WAYS_CHANGED, Changes, Opening
from desktop_app.storage.errors import VaultError

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.storage.unlockers import Opener

RECOGNITION_KEY = "recognition_key"
PAPER_LOST = "paper_lost"
PAPER_WAIT = timedelta(hours=24)
"""How long somebody who can type no secret waits for a new recovery key: long enough for the owner to be told."""


class Holding(Opening):
    """One vault folder and what it holds. `dossier` is empty while locked."""

    _dossier = Dossier()

    @property
    def dossier(self) -> Dossier:
        """Everything that the person told us; empty while locked."""
        return self._dossier

    def _take_over(self, dossier: Dossier) -> None:
        """A dossier in place of the one before."""
        self._dossier = dossier

    def _held(self) -> Dossier | None:
        """As the vault has it: an entry with facts of its own points to the pack itself there."""
        entries = (msgspec.structs.replace(one, pack=one.pack.partition("@")[0]) for one in self._dossier.entries)
        return msgspec.structs.replace(self._dossier, entries=tuple(entries)) if self._vault is not None else None

    def _reloaded(self, *kinds: str, subject: str) -> Changes:
        self._take_over(self._open_vault.load())
        return self._changed(*kinds[:1], subject, *kinds[1:])

    def _changed(self, kind: str, subject: str, *more: str) -> Changes:
        return Changes(kinds=frozenset({kind, *more}), subjects=frozenset({subject}))

    # --- registers --------------------------------------------------------------------------------------------------

    def change_records(
        self,
        *,
        kept: Sequence[Record] = (),
        dropped: Sequence[tuple[RecordKind, str]] = (),
        subject: str = "",
        answers: Mapping[str, Sequence[str]] | None = None,
    ) -> Changes:
        """Keeps lines of a register and takes others out, (kind, id): all or nothing. The lines are made by the
        register's own package. `subject`: the entry whose numbers this may change. `answers`: what the register says
        to questions about it from now on, kept with the lines.
        """
        before = self._dossier
        try:
            with self._open_vault.together():
                self._open_vault.change_records(kept, dropped)
                if answers:
                    self._answer_all(subject, answers, seen=True, note="")
        except Exception:
            self._take_over(before)  # nothing was stored: nothing may look as if it were
            self._changed("records", subject)
            raise
        records = dict(self._dossier.records)
        for key in dropped:
            records.pop(key, None)
        records.update({(record.kind, record.id): record for record in kept})
        self._take_over(msgspec.structs.replace(self._dossier, records=records))
        return self._changed("records", subject, *(["answers"] if answers else []))

    def _answer_all(self, subject: str, values: Mapping[str, Sequence[str]], *, seen: bool, note: str) -> Changes:
        """Stores answers; whoever knows the questions does."""
        raise NotImplementedError

    def recognition_key(self) -> bytes:
        """32 random bytes of this vault, made when first asked for. With it an authenticator secret that was seen
        before is recognised by its HMAC, without being kept.
        """
        kept = self._dossier.settings.get(RECOGNITION_KEY)
        if kept is None:
            kept = self._random(32).hex()
            self._open_vault.save_setting(RECOGNITION_KEY, kept)
            self._take_over(self._open_vault.load())
        return bytes.fromhex(kept)

    # --- a recovery key whose paper is lost, where only the key store still opens the vault

    def say_paper_lost(self) -> Changes:
        """Notes that nobody can type a secret of this vault any more: after `PAPER_WAIT` a new recovery key may be made
        without one. Whoever says so again does not wait anew.
        """
        return WAYS_CHANGED if self.new_key_from() is not None else self._note_paper_lost(self.now())

    def stop_waiting(self) -> Changes:
        """Takes that back."""
        return self._note_paper_lost("")

    def new_key_from(self) -> datetime | None:
        """From when on a new recovery key may be made without a secret; None where nobody said that it is lost."""
        said = self._dossier.settings.get(PAPER_LOST)
        return datetime.fromisoformat(said) + PAPER_WAIT if said else None

    def new_key_due(self) -> bool:
        """Whether a new recovery key may be made now without a secret."""
        since = self.new_key_from()
        return since is not None and self._clock() >= since

    def keep_recovery_key(self, recovery_key: str) -> Changes:
        """As for `Opening`; nobody waits for it any more. Should the key not be kept then, it may be given again."""
        if self.new_key_from() is not None:
            self.stop_waiting()
        return super().keep_recovery_key(recovery_key)

    def restore(self, path: Path, opener: Opener | None = None) -> Changes:
        """As for `Opening`; a wait that an old backup holds would be over already, so it does not count."""
        changes = super().restore(path, opener)
        if self.new_key_from() is not None:
            with suppress(VaultError):  # everything is back: whoever opens the vault is told of it, and can stop it
                self.stop_waiting()
        return changes

    def _note_paper_lost(self, moment: str) -> Changes:
        self._open_vault.save_setting(PAPER_LOST, moment)
        settings = {**self._dossier.settings, PAPER_LOST: moment}
        self._take_over(msgspec.structs.replace(self._dossier, settings=settings))
        return WAYS_CHANGED

    # --- authenticator secrets that are kept
    # --------------------------------------------------------------------------------------------

    def seal_secret(self, seed: Seed, subject: str) -> Record:
        """A line of the register that keeps this seed, for `change_records`. Its key lies in the system's key store,
        which may ask the person: call it in the background. KeyringUnavailable.
        """
        from desktop_app.authenticator import links, register
        from desktop_app.storage import kept_seal

        vault, record_id = self._open_vault.identity, self._random(8).hex()
        sealed = kept_seal.seal(self._keys, vault, record_id, links.written(seed).encode(), self._random)
        body = register.KeptHere(issuer=seed.issuer, account=seed.account, sealed=sealed)
        return register.record("kept_secret", record_id, self.now(), body, subject)

    def open_secret(self, record: Record) -> Seed:
        """The seed of such a line. KeptSecretLost, KeyringUnavailable. Call it in the background."""
        from desktop_app.authenticator import links, register
        from desktop_app.storage import kept_seal
        from desktop_app.storage.errors import KeptSecretLost

        body = register.read(record, register.KeptHere)
        if body is None:
            raise KeptSecretLost
        link = kept_seal.unseal(self._keys, self._open_vault.identity, record.id, body.sealed)
        return links.read_link(link.decode()).seed

    def forget_secret_key(self) -> None:
        """Takes the key of kept secrets out of the key store, once none is kept. Call it in the background."""
        from desktop_app.storage import kept_seal

        if not self._dossier.held("kept_secret"):
            kept_seal.forget_key(self._keys, self._open_vault.identity)
