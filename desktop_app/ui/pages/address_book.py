"""Withdrawal addresses: the book, two addresses compared, and an exchange's own list beside the book."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.shelf import Shelf
from desktop_app.domain.saved_address import CheckHow, SavedAddress
from desktop_app.language import Plural, Text, tr
from desktop_app.ui.address_code import address_search
from desktop_app.ui.address_compare import ComparePart, Source
from desktop_app.ui.address_desk import Desk
from desktop_app.ui.address_entry import EntryStage
from desktop_app.ui.address_file_flow import FileFlow
from desktop_app.ui.address_form import AddressForm
from desktop_app.ui.address_keeper import FEW, Keeper
from desktop_app.ui.address_list_flow import ListFlow
from desktop_app.ui.address_picker import pick
from desktop_app.ui.address_rows import AddressList
from desktop_app.ui.address_verify import VerifyStage
from desktop_app.ui.crash import tell
from desktop_app.ui.keyboard import first_place
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage
from desktop_app.ui.widgets.tabs import TabsBar
from desktop_app.ui.words_addresses import named

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

TABS = (("book", Text("Book")), ("compare", Text("Compare two")), ("list", Text("An exchange’s list")))
LEAD = Text(
    "Where your coins may go. Coin, network, address and memo belong together, and are kept and compared together."
)
EMPTY = (
    Text("No addresses yet"),
    Text(
        "Write down where you withdraw to: your wallets, your other accounts, people you pay. A forged address "
        "that looks like one of yours is noticed then, and so is one that a stranger put on an exchange’s list."
    ),
    Text("Add an address"),
)
CLIPBOARD = Text(
    "Strongroom compares when you ask, and watches no clipboard. A program that reads all you copy would also read "
    "passwords and the words of wallets. And it could not help against a virus, which changes what any program on this "
    "computer shows. The screen of a hardware wallet, or another device, is what decides."
)
UNREADABLE = Plural("{count} entry cannot be read here.", "{count} entries cannot be read here.")
UNSAVED = (Text("Leave without keeping it?"), Text("What you entered about this address is not in your book yet."))
DIFFERS = (
    Text("Do not send anything to this address."),
    Text(
        "What stands at its source is another one, or the payment did not arrive. Earlier checks of this entry no "
        "longer count. Compare the two, then change the entry or remove it."
    ),
)


class AddressBookPage(ScrollPage):
    """One of three tabs, or one stage in their place: an entry, the form, a check, a result, a file."""

    title = Text("Withdrawal addresses")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.keeper = Keeper(context)
        self.stage: QWidget | None = None
        self.tabs: TabsBar | None = None
        self.list: AddressList | None = None
        self.compare: ComparePart | None = None
        self._tab, self._turned = "book", False
        self._content: QWidget | None = None
        desk = Desk(self, context, self.keeper, self._show, self._show_tab, self._stored)
        self.lists, self.files = ListFlow(desk), FileFlow(desk)

    # --- coming and going -------------------------------------------------------------------------------------------

    def show_for(self, **where: str) -> None:
        """A tab (`tab`, with the account `subject` for the list), or the entry `entry`."""
        self._tab = where.get("tab", "book")
        if self.keeper.ready or len(self.keeper.records) <= FEW:
            self.keeper.ready = True
            self.keeper.catch_up()
            self._arrive(where)
            return
        self._show(Stage(tr("Opening the book"), tr("There are many addresses in it. This takes a moment.")))
        records = self.keeper.records
        self.context.tasks.run(
            lambda cancel, _progress: _read(records, cancel.check),
            lambda shelf: self._opened(shelf, where),
            tell,
            owner=self,
        )

    def _opened(self, shelf: Shelf, where: dict[str, str]) -> None:
        if self.context.session.is_open:
            self.keeper.take(shelf)
            self._arrive(where)

    def _arrive(self, where: dict[str, str]) -> None:
        entry = self.keeper.shelf.book.entry(where.get("entry", ""))
        if entry is not None:
            self._show_entry(entry)
        elif self.lists.waiting_for(where.get("subject", "")):
            self.lists.show()
        else:
            self._show_tabs(where.get("subject", ""))

    def refresh(self, changes: Changes) -> None:
        """Take over what changed in the vault."""
        if self.context.session.is_open and self.keeper.ready and changes.kinds & {"records", "entries", "vault"}:
            self.keeper.catch_up()
            if self.list is not None:
                self.list.renew()

    def leave(self) -> bool:
        """Ask where an entry was begun and is not kept. What was pasted is not kept anywhere."""
        if self.context.session.is_open and self._begun() and not self._may_drop():
            return False
        if isinstance(self.stage, AddressForm | VerifyStage):
            self._clear()
        self.lists.forget()
        return True

    def _begun(self) -> bool:
        """Whether something was entered that is not in the book."""
        stage = self.stage
        return (isinstance(stage, AddressForm) and stage.half_filled) or (
            isinstance(stage, VerifyStage) and not stage.kept
        )

    def _may_drop(self) -> bool:
        return ask(
            self.window(), str(UNSAVED[0]), str(UNSAVED[1]), primary=tr("Leave"), secondary=tr("Stay"), kind="danger"
        )

    def first_focus(self) -> QWidget | None:
        """The search, or the first place of what is shown; the tabs where one of them was turned to."""
        if self._turned:
            return self.tabs
        if self.list is not None:
            return self.list.search
        return self.compare.first() if self.compare is not None else first_place(self._content or self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back from a stage to what was there before it, and asks where something would be lost."""
        stages = [self.stage] if isinstance(self.stage, Stage) else self.findChildren(Stage) if self.stage else []
        back = next((stage.way_back for stage in stages if stage.way_back is not None), None)
        if event.key() == Qt.Key.Key_Escape and back is not None:
            if not self._begun() or self._may_drop():
                back.click()
        else:
            super().keyPressEvent(event)

    # --- laying out -------------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        self.lists.forget()
        empty(self.column)
        self.stage = self.list = self.compare = self.tabs = self._content = None
        self._turned = False
        self.scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._focus)

    def _focus(self) -> None:
        target = self.first_focus()
        if target is not None and self.isVisible():
            self.scroll.begin()  # what is shown anew begins at its top
            target.setFocus()
            self.scroll.begun()

    def _show(self, stage: QWidget) -> None:
        """One stage alone."""
        self._clear()
        self.stage = self._content = stage
        self.add(stage)

    def _show_tab(self, tab: str, account: str = "", notice: Notice | None = None) -> None:
        """Go to a tab."""
        self._tab = tab
        self._show_tabs(account, notice)

    def _show_tabs(self, account: str = "", notice: Notice | None = None) -> None:
        self._clear()
        add = PrimaryButton(tr("Add an address")) if self._tab == "book" and len(self.keeper.shelf.book) else None
        if add is not None:
            add.clicked.connect(self._add)
        self.add(PageHead(tr("Withdrawal addresses"), str(LEAD), add, width=620))
        self.tabs = TabsBar([(key, str(name)) for key, name in TABS])
        self.tabs.set_value(self._tab)
        self.tabs.chosen.connect(self._turn)
        self.add(self.tabs)
        if notice is not None:
            self.add(notice.answers())
        if self._tab == "compare":
            self._content = self._compare_tab()
        else:
            self._content = self._list_tab(account) if self._tab == "list" else self._book_tab()
        self.add(self._content)

    def _turn(self, tab: str) -> None:
        self._tab = tab
        QTimer.singleShot(0, self, self._show_turned)

    def _show_turned(self) -> None:
        """The arrows go on from tab to tab."""
        self._show_tabs()
        self._turned = True

    def _book_tab(self) -> QWidget:
        part = Stacked(gap=16)
        if len(self.keeper.shelf.book):
            self.list = AddressList(self.keeper.index)
            self.list.opened.connect(self._open)
            part.add(self.list)
        else:
            state = EmptyState(str(EMPTY[0]), str(EMPTY[1]), str(EMPTY[2]))
            if state.button is not None:
                state.button.clicked.connect(self._add)
            part.add(state)
        if self.keeper.shelf.unreadable:
            words = tr("A later Strongroom wrote them. They stay in the vault as they are.")
            part.add(Notice(UNREADABLE.of(len(self.keeper.shelf.unreadable)), words, "warn"))
        save, read = PlainButton(tr("Save as a CSV file …")), PlainButton(tr("Read a CSV file …"))
        save.clicked.connect(self.files.save)
        read.clicked.connect(self.files.read)
        part.add(FlowRow(*((save, read) if len(self.keeper.shelf.book) else (read,)), gap=12))
        part.add(_help())
        return part

    def _compare_tab(self) -> QWidget:
        part = self.compare = ComparePart(self.sources(), self.keeper.index, address_search(self.context))
        return Stacked(part, _help(), gap=16)

    def sources(self) -> tuple[Source, ...]:
        """The ways to bring an address into a comparison, besides pasting and typing."""
        return (Source(tr("From the book"), lambda part, give: pick(part, self.keeper.index, give)),)

    def _list_tab(self, account: str) -> QWidget:
        if not self.keeper.accounts():
            state = EmptyState(
                tr("No account yet"), tr("Say where you have an account, then its list can be compared."), tr("Add one")
            )
            if state.button is not None:
                state.button.clicked.connect(lambda: self.context.navigate("exchanges"))
            return state
        return self.lists.make(account)

    # --- entries ----------------------------------------------------------------------------------------------------

    def _stored(self, action: Callable[[], Changes]) -> bool:
        """Do what changes the vault, and tell all pages; False where it could not be stored, after saying why."""
        changes = stored(self, action)
        if changes is None:
            return False
        self.keeper.catch_up()
        self.context.changed(changes)
        return True

    def _open(self, identity: str) -> None:
        entry = self.keeper.shelf.book.entry(identity)
        if entry is not None:
            self._show_entry(entry)

    def _show_entry(self, entry: SavedAddress, notice: Notice | None = None) -> None:
        stage = EntryStage(entry, self.keeper.shelf.book, self.keeper.today, self.keeper.account_name, notice)
        stage.verify.connect(lambda: self._verify(entry))
        stage.change.connect(lambda: self._form(entry, draft=False))
        stage.compare.connect(lambda: self._compare_with(entry))
        stage.remove.connect(lambda: self._remove(entry))
        stage.back.connect(self._back)
        self._show(stage)

    def _back(self) -> None:
        self._tab = "book"
        self._show_tabs()

    def _add(self) -> None:
        self._form(SavedAddress(id=self.keeper.new_id(), coin="", network="", address=""), draft=True)

    def _form(self, start: SavedAddress, *, draft: bool) -> None:
        form = AddressForm(self.keeper.shelf.book, self.keeper.accounts(), start, self.keeper.today, draft=draft)
        form.done.connect(lambda entry: self._keep(entry, draft=draft))
        form.cancelled.connect(self._back if draft else lambda: self._show_entry(start))
        self._show(form)

    def _keep(self, entry: SavedAddress, *, draft: bool) -> None:
        if self._stored(lambda: self.keeper.keep([entry])):
            lead = tr("It is in your book.") if draft else tr("The change is stored.")
            self._show_entry(entry, Notice(lead, "" if entry.checks else tr("Now check it by another way."), "ok"))

    def _remove(self, entry: SavedAddress) -> None:
        text = tr("It leaves the book with its checks. A forged address that looks like it is then no longer noticed.")
        if ask(
            self.window(),
            tr("Remove {name}?", name=named(entry)),
            text,
            primary=tr("Remove it"),
            secondary=tr("Keep it"),
            kind="danger",
        ):
            self._removed(entry)

    def _removed(self, entry: SavedAddress) -> None:
        if self._stored(lambda: self.keeper.remove(entry)):
            self._back()

    def _compare_with(self, entry: SavedAddress) -> None:
        self._tab = "compare"
        self._show_tabs()
        if self.compare is not None:
            self.compare.begin(entry.address, entry.memo, entry.chain)

    # --- checking by another way ------------------------------------------------------------------------------------

    def _verify(self, entry: SavedAddress) -> None:
        stage = VerifyStage(entry)
        stage.checked.connect(lambda how: self._verified(entry, how))
        stage.differs.connect(lambda: self._differs(entry))
        stage.cancelled.connect(lambda: self._show_entry(entry))
        self._show(stage)

    def _verified(self, entry: SavedAddress, how: CheckHow) -> None:
        checked = self.keeper.checked(entry, how)
        if self._stored(lambda: self.keeper.keep([checked])):
            self._show_entry(checked, Notice(tr("The check is stored with today’s date."), "", "ok"))

    def _differs(self, entry: SavedAddress) -> None:
        bare = msgspec.structs.replace(entry, checks=())
        if self._stored(lambda: self.keeper.keep([bare])):
            self._show_entry(bare, Notice(str(DIFFERS[0]), str(DIFFERS[1]), "bad", stacked=True))


def _help() -> Card:
    card = Card(tr("Why nothing is watched"), surface="quiet")
    card.add(Body(str(CLIPBOARD)))
    return card


def _read(records: tuple[object, ...], check: Callable[[], None]) -> Shelf:
    shelf = Shelf()
    shelf.catch_up(records, check)  # type: ignore[arg-type]
    return shelf
