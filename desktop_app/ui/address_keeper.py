"""The address book of the open vault, for the page: read once, kept in step, and every change stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec

from desktop_app.addresses.reconcile import Reconciled, as_evidence, noted
from desktop_app.addresses.records import ADDRESS, LIST_CHECK, address_record, list_check_record
from desktop_app.addresses.searching import Index
from desktop_app.addresses.shelf import Shelf, list_checks
from desktop_app.domain.dossier import Dossier, Record
from desktop_app.domain.saved_address import AddressCheck, CheckHow, ListCheck, SavedAddress
from desktop_app.session import Changes
from desktop_app.ui.context import Context

FEW = 400
"""A book of so many entries is read at once; a larger one in the background."""

CHECKS_KEPT = 12
"""How many results of comparing are kept for one account."""


class Keeper:
    """`shelf` and `index` are there once `ready`."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.shelf = Shelf()
        self.index = Index(self.shelf.book)
        self.ready = False
        self._seen: Dossier | None = None

    @property
    def records(self) -> tuple[Record, ...]:
        """The records of all addresses."""
        return self._context.session.dossier.held(ADDRESS)

    @property
    def today(self) -> dt.date:
        """The date of today."""
        return self._context.clock().date()

    def take(self, shelf: Shelf) -> None:
        """A book that was read in the background; what changed meanwhile is taken over."""
        self.shelf, self.ready = shelf, True
        self.index = Index(shelf.book)
        self._seen = None
        self.catch_up()

    def catch_up(self) -> None:
        """Take over what changed in the vault."""
        dossier = self._context.session.dossier
        if dossier is self._seen:
            return
        self._seen = dossier
        changed = self.shelf.catch_up(self.records)
        if changed:
            self.index.renew(changed)

    def new_id(self) -> str:
        """An id that no entry has."""
        return f"address-{self._last() + 1}"

    def new_ids(self) -> Callable[[int], str]:
        """Ids for many entries, by their place."""
        last = self._last()
        return lambda place: f"address-{last + 1 + place}"

    def _last(self) -> int:
        numbers = (record.id.rpartition("-")[2] for record in self.records)
        return max((int(number) for number in numbers if number.isdecimal() and len(number) < 12), default=0)

    def account_name(self, account: str) -> str:
        """The label of an account, "" where it is gone."""
        entry = self._context.session.dossier.entry(account)
        return entry.label if entry is not None else ""

    def accounts(self) -> list[tuple[str, str]]:
        """Id and label of each account."""
        return [(entry.id, entry.label) for entry in self._context.session.accounts()]

    def newest(self, account: str) -> ListCheck | None:
        """The last stored comparison of an account's list."""
        return next(iter(self._checks(account)), None)

    def _checks(self, account: str) -> tuple[ListCheck, ...]:
        return list_checks(self._context.session.dossier.held(LIST_CHECK, account), account)

    # --- storing: each may raise what the vault raises ------------------------------------------------------------

    def keep(self, entries: Sequence[SavedAddress]) -> Changes:
        """Keep these entries, new or changed."""
        now = self._context.session.now()
        made = [msgspec.structs.replace(one, added=one.added or now, changed=now) for one in entries]
        return self._context.session.change_records(kept=[address_record(one, now) for one in made])

    def remove(self, entry: SavedAddress) -> Changes:
        """Take an entry out of the book."""
        return self._context.session.change_records(dropped=[(ADDRESS, entry.id)])

    def keep_result(self, result: Reconciled) -> Changes:
        """Store what came of a comparison, and that the entries found belong on this list."""
        session, now = self._context.session, self._context.session.now()
        numbers = [check.id.rpartition("-")[2] for check in self._checks(result.account)]
        number = 1 + max((int(one) for one in numbers if one.isdecimal()), default=0)
        check = as_evidence(result, identity=f"{result.account}-list-{number}", at=now)
        found = noted(result, self.shelf.book, now)
        old = self._checks(result.account)[CHECKS_KEPT - 1 :]
        return session.change_records(
            kept=[list_check_record(check), *(address_record(entry, now) for entry in found)],
            dropped=[(LIST_CHECK, one.id) for one in old],
            subject=result.account,
        )

    def checked(self, entry: SavedAddress, how: CheckHow) -> SavedAddress:
        """The entry with one more check, of now."""
        check = AddressCheck(how=how, at=self._context.session.now())
        return msgspec.structs.replace(entry, checks=(*entry.checks, check))
