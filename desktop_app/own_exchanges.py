"""Exchanges that the person added: their files are used, and travel with backups and exports. Without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.informed import Informed
from desktop_app.opening import Changes
from desktop_app.storage.places import own_content

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile

    # What is only needed where somebody added an exchange is imported there: the first window comes sooner.
    from desktop_app.storage.unlockers import Opener


class OwnExchanges(Informed):
    """A vault and the packs of a library, among them those in the person's own folder beside the vault."""

    _bringing = False

    def own_exchanges(self) -> tuple[Profile, ...]:
        """The exchanges in the person's own folder, by name."""
        return tuple(pack for pack in self.library.packs("exchange") if pack.own is not None)

    def accounts_at(self, pack: str) -> tuple[Entry, ...]:
        """The accounts at an exchange."""
        return tuple(one for one in self._dossier.of_kind("account") if one.pack.partition("@")[0] == pack)

    def keep_exchange(self, pack: Profile, *, instead: bool = False) -> Changes:
        """Stores an exchange of the person's own and uses it from now on; `instead` of one with its id.

        RefusedError where it is not as a pack must be, OwnFileThere and the faults of the folder.
        """
        from desktop_app.storage import own_packs

        own_packs.keep(own_content(self.folder), pack, instead=instead)
        return self.reload_own()

    def drop_exchange(self, pack_id: str) -> Changes:
        """Deletes the file of an exchange of the person's own. Accounts there keep their answers, without facts."""
        from desktop_app.storage import own_packs

        own_packs.drop(own_content(self.folder), pack_id)
        return self.reload_own()

    def reload_own(self) -> Changes:
        """Reads the person's own folder anew."""
        from desktop_app.content.library import with_own

        changes = self.use(with_own(self.as_written, own_content(self.folder)))
        if self.is_open:
            self._note_own()
        return changes

    def restore(self, path: Path, opener: Opener | None = None) -> Changes:
        """As for `Opening`, with the exchanges of one's own that the backup holds and the folder lacks."""
        with self._bringing_own():
            return super().restore(path, opener)

    @contextmanager
    def _bringing_own(self) -> Iterator[None]:
        """Within it a vault is taken over that brings exchanges along."""
        self._bringing = True
        try:
            yield
        finally:
            self._bringing = False

    def _bring_own(self) -> None:
        """The vault's lines and the files of the person's own exchanges, each as the other has it. The folder counts;
        where it is not there at all, or something was just brought back, what it lacks is written first.
        """
        folder, lines = own_content(self.folder), self._dossier.held("own_exchange")
        if not lines and not self.own_exchanges():
            return
        from desktop_app.content import own_records
        from desktop_app.storage import own_packs

        lacking = own_records.to_put_back(folder, lines) if self._bringing or not folder.exists() else {}
        if own_packs.put_back(lacking):
            self.reload_own()
        else:
            self._note_own()

    def _note_own(self) -> None:
        from desktop_app.content import own_records

        own = [pack for pack in self.library.profiles.values() if pack.own is not None]
        before = {record.id: record for record in self._dossier.held("own_exchange")}
        kept, dropped = own_records.changed(before, own_records.records_of(own_content(self.folder), own, self.now()))
        if kept or dropped:
            self.change_records(kept=kept, dropped=[("own_exchange", one) for one in dropped])
