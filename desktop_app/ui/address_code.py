"""An address out of a QR code: on the screen, in a picture's file, dropped or copied. What it is not is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.scanned import Scanned, scanned
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.authenticator.looking import Place, Reader
from desktop_app.ui.authenticator.places import PlaceRows
from desktop_app.ui.authenticator.said import Said, notice
from desktop_app.ui.authenticator.searching import Search
from desktop_app.ui.authenticator.words_find import left_behind
from desktop_app.ui.choosing_files import which_pictures
from desktop_app.ui.context import Context
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList
from desktop_app.ui.words_codes import from_code, not_an_address, nothing_found, pick_note, pick_title

ADDRESSES = Reader(
    code=scanned,
    text=lambda text: (scanned(text),),
    counts=lambda found: found.kind == "address",
    enough=lambda found: any(one.kind in ("address", "secret") for one in found),
)
"""Each find is a `Scanned`."""

LOOK, OPEN, STOP = Text("QR on the screen"), Text("QR picture …"), Text("Stop")
SEVERAL = Text("Several addresses were found. Which one?")
_FILTER = Text("Pictures ({endings})", "a choice of files")
_ENDINGS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
_MOST, _STEPS = 12, 1000

MakeSearch = Callable[[QWidget], Search]


def address_search(context: Context) -> MakeSearch:
    """How a part of a page comes by a search for addresses."""
    return lambda part: Search(context.tasks, part, part, clipboard=Taken, reader=ADDRESSES)


class CodePart(Stacked):
    """Two links, and beneath them what a search does and found. `brought` carries an address and its memo, `secret`
    the refusal of a secret that a code held.
    """

    brought = Signal(str, str)
    secret = Signal(object)

    def __init__(self, name: str, make_search: MakeSearch, *others: QWidget) -> None:
        """`name`: what the address is for, for screen readers. `others` stand in the same row."""
        super().__init__(gap=10)
        self.search = make_search(self)
        self.look, self.open, self.stop = LinkButton(str(LOOK)), LinkButton(str(OPEN)), LinkButton(str(STOP))
        for link in (self.look, self.open, self.stop):
            link.setAccessibleName(tr("{name}: {action}", name=name, action=link.accessibleName()))
        self.look.clicked.connect(self._look)
        self.open.clicked.connect(self._open)
        self.stop.clicked.connect(self._cancel)
        self.line, self.places, self.result = ProgressLine(), PlaceRows(), Stacked(gap=10)
        self.said = Small("")
        self._told = False
        self.add(FlowRow(*others, self.look, self.open, self.stop, gap=12))
        for part in (self.line, self.places, self.result, self.said):
            self.add(part)
        self.search.changed.connect(self._show)
        self.search.ended.connect(self._ended)
        self.forget()

    def take(self, taken: Taken, place: Place) -> None:
        """Look at pictures that were dropped, copied or chosen."""
        self.forget()
        self.search.these(taken, place)

    def forget(self) -> None:
        """Say nothing of an earlier search any more."""
        self.search.cancel()
        self._tell()
        self.said.setText("")
        self._show()

    def _look(self) -> None:
        self.forget()
        self.search.everywhere()

    def _open(self) -> None:
        if paths := which_pictures(self, _FILTER.format(endings=_ENDINGS)):
            self.take(Taken(tuple((path.name, path) for path in paths)), "file")

    def _cancel(self) -> None:
        self.forget()
        self.look.setFocus()

    def _show(self) -> None:
        running = self.search.running
        for part, seen in ((self.look, not running), (self.open, not running), (self.stop, running)):
            part.setVisible(seen)
        self.line.setVisible(running)
        self.line.set_progress(round(self.search.progress * _STEPS), _STEPS)
        self.places.setVisible(running and bool(self.search.looks))
        self.places.show_looks(self.search.looks)
        self.result.setVisible(self._told)
        self.said.setVisible(bool(self.said.text()))

    def _ended(self, found: list[Scanned]) -> None:
        secret = next((one.secret for one in found if one.secret is not None), None)
        if secret is not None:
            self.forget()
            self.secret.emit(secret)
            return
        addresses = _once(one for one in found if one.kind == "address")
        self._tell(*(notice(said) for said in self._sentences(addresses, found)))
        if len(addresses) == 1:
            self._bring(addresses[0])
        elif addresses:
            self._offer(addresses[:_MOST])
        self._show()

    def _sentences(self, addresses: Sequence[Scanned], found: Sequence[Scanned]) -> list[Said]:
        said = [left_behind(self.search.left_behind)] if self.search.left_behind else []
        if addresses:
            return said
        others = list(dict.fromkeys(not_an_address(one) for one in found))
        return [*said, *(others[:3] or [nothing_found(self.search.looks)])]

    def _offer(self, addresses: Sequence[Scanned]) -> None:
        items = [StepItem(str(at), 0, pick_title(one), pick_note(one)) for at, one in enumerate(addresses)]
        rows = StepList(items)
        rows.opened.connect(lambda at: self._picked(addresses[int(at)]))
        self._tell(Strong(str(SEVERAL)), rows)

    def _picked(self, one: Scanned) -> None:
        self._tell()
        self._bring(one)
        self._show()

    def _tell(self, *parts: QWidget) -> None:
        self.result.clear()
        for part in parts:
            self.result.add(part)
        self._told = bool(parts)

    def _bring(self, one: Scanned) -> None:
        self.brought.emit(one.text, one.memo)
        self.said.setText(from_code(one))


def _once(found: Iterable[Scanned]) -> list[Scanned]:
    """Each address with its memo once, in the order in which they were found."""
    kept: dict[tuple[str, str], Scanned] = {}
    for one in found:
        kept.setdefault((one.text, one.memo), one)
    return list(kept.values())
