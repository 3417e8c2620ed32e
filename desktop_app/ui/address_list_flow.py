"""An exchange's own list beside the book: read in the background, shown, taken over row by row, stored as evidence."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from desktop_app.addresses.book import Book
from desktop_app.addresses.listing import Listing, read_listing
from desktop_app.addresses.reconcile import Matched, Reconciled, reconcile
from desktop_app.domain.saved_address import CheckHow, SavedAddress
from desktop_app.language import Text, tr
from desktop_app.pasted.errors import PastedError, SecretShaped
from desktop_app.ui.address_desk import Desk
from desktop_app.ui.address_form import AddressForm
from desktop_app.ui.address_listing import ListPart, ListResult
from desktop_app.ui.address_verify import VerifyStage
from desktop_app.ui.crash import tell
from desktop_app.ui.tasks import Task
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_addresses import named
from desktop_app.ui.words_listing import evidence_words

NOT_TAKEN = (
    Text("It was not taken into the book."),
    Text("If it is not yours, take it off the list at the exchange, and look what to do now."),
)


class ListFlow:
    """From the box to the stored result. `found` is what was read last, until it is stored."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._context, self.keeper = desk, desk.context, desk.keeper
        self.part: ListPart | None = None
        self.found: tuple[Listing, Reconciled] | None = None
        self._reading: Task[tuple[Listing, Reconciled]] | None = None

    def make(self, account: str) -> ListPart:
        """The box, for an account."""
        self.part = ListPart(self.keeper.accounts(), self.keeper.newest)
        self.part.choose(account)
        self.part.read.connect(self._compare_list)
        self.part.stop.connect(self.stop)
        return self.part

    def waiting_for(self, account: str) -> bool:
        """Whether a result of this account, or of any for "", is neither stored nor given up: it outlives a look at
        another page, such as the one about what to do now.
        """
        return self.found is not None and account in {"", self.found[1].account}

    def forget(self) -> None:
        """The page shows something else now: stop, and let go of what was pasted."""
        self.stop()
        if self.part is not None:
            self.part.box.wipe()
        self.part = None

    def stop(self) -> None:
        """End the comparing, if it is under way."""
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if self.part is not None:
            self.part.busy(False)

    def _compare_list(self) -> None:
        if self.part is None or self._reading is not None:
            return
        text, account = self.part.box.text(), self.part.account.value()
        if not text.strip():
            self.part.box.problem(tr("There is nothing here yet. Copy the page of withdrawal addresses and paste it."))
            return
        entry = self._context.session.dossier.entry(account)
        pack, entries = entry.pack if entry is not None else "", tuple(self.keeper.shelf.book)
        self.part.busy(True)
        self._reading = self._context.tasks.run(
            lambda cancel, _progress: _compared(text, pack, account, entries, cancel.check),
            self._compared,
            self._list_refused,
            owner=self.part,
        )

    def _compared(self, found: tuple[Listing, Reconciled]) -> None:
        self._reading, self.found = None, found
        self.show()

    def _list_refused(self, error: Exception) -> None:
        self.stop()
        if self.part is None or not isinstance(error, PastedError):
            tell(error)
            return
        if isinstance(error, SecretShaped):
            self.part.box.wipe()
        self.part.say(error)

    def show(self, notice: Notice | None = None) -> None:
        """The result against the book as it is now."""
        if self.found is None:
            self._desk.tab("list")
            return
        listing, before = self.found
        result = reconcile(listing, self.keeper.shelf.book, before.account)
        self.found = listing, result
        stage = ListResult(result, listing, self.keeper.shelf.book, self.keeper.account_name(result.account))
        stage.store.connect(lambda: self._store_result(result))
        stage.again.connect(lambda: self._give_up(result.account))
        stage.emergency.connect(lambda: self._context.navigate("emergency", subject=result.account))
        stage.take.connect(lambda row: self._take_row(row, result.account))
        stage.unlist.connect(lambda identity: self._unlist(identity, result.account))
        self._desk.show(Stacked(notice.answers(), stage, gap=14) if notice is not None else stage)

    def _give_up(self, account: str) -> None:
        self.found = None
        self._desk.tab("list", account)

    def _store_result(self, result: Reconciled) -> None:
        if self._desk.stored(lambda: self.keeper.keep_result(result)):
            self.found = None
            check = self.keeper.newest(result.account)
            words = evidence_words(check) if check is not None else ""
            self._desk.tab(
                "list", result.account, Notice(tr("The result is stored."), words, "warn" if result.alarm else "ok")
            )

    def _take_row(self, row: Matched, account: str) -> None:
        listed = row.listed
        start = SavedAddress(
            id=self.keeper.new_id(),
            coin=listed.coin,
            network=listed.network,
            address=listed.address,
            memo=listed.memo,
            label=listed.label,
            listed_at=(account,),
        )
        form = AddressForm(self.keeper.shelf.book, self.keeper.accounts(), start, self.keeper.today, check_first=True)
        form.done.connect(self._verify_new)
        form.cancelled.connect(self.show)
        self._desk.show(form)

    def _unlist(self, identity: str, account: str) -> None:
        entry = self.keeper.shelf.book.entry(identity)
        if entry is not None:
            left = tuple(one for one in entry.listed_at if one != account)
            if self._desk.stored(lambda: self.keeper.keep([msgspec.structs.replace(entry, listed_at=left)])):
                self.show()

    def _verify_new(self, entry: SavedAddress) -> None:
        stage = VerifyStage(entry, kept=False)
        stage.checked.connect(lambda how: self._take_checked(entry, how))
        stage.differs.connect(lambda: self.show(Notice(str(NOT_TAKEN[0]), str(NOT_TAKEN[1]), "bad", stacked=True)))
        stage.cancelled.connect(self.show)
        self._desk.show(stage)

    def _take_checked(self, entry: SavedAddress, how: CheckHow) -> None:
        if self._desk.stored(lambda: self.keeper.keep([self.keeper.checked(entry, how)])):
            self.show(Notice(tr("{name} is in your book.", name=named(entry)), "", "ok"))


def _compared(
    text: str, pack: str, account: str, entries: tuple[SavedAddress, ...], check: Callable[[], None]
) -> tuple[Listing, Reconciled]:
    """Reads a list and compares it, off the window's thread and on a book of its own."""
    listing = read_listing(text, pack, check)
    check()
    book = Book(entries)
    check()
    return listing, reconcile(listing, book, account, check)
