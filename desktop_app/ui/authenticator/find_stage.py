"""The first stage: one button that finds the code, the places that it looks at, and what it found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.contents import Content
from desktop_app.authenticator.links import Read
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.authenticator.found import Caught, caught, parts_of
from desktop_app.ui.authenticator.looking import Place
from desktop_app.ui.authenticator.places import PlaceRows
from desktop_app.ui.authenticator.said import Said, notice
from desktop_app.ui.authenticator.searching import Search
from desktop_app.ui.authenticator.words_find import (
    LEAD,
    OTHER_WAYS,
    left_behind,
    left_out,
    nothing_found,
    other_content,
    unfinished_export,
)
from desktop_app.ui.authenticator.words_look import kind, veiled
from desktop_app.ui.choosing_files import which_pictures
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Strong, Subtitle
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList

if TYPE_CHECKING:
    from desktop_app.ui.authenticator.work import Work

FIND, AGAIN, STOP = Text("Find the code"), Text("Look again"), Text("Stop")
OPEN, TYPE = Text("Open a picture …"), Text("Type the key")
SEVERAL = Text("Which one is it?")
_FILTER = Text("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
_MOST_OTHERS = 4
_STEPS = 1000


class FindStage(Card):
    """`chosen` carries the seed that was found or picked; `typing` asks for the stage where a key is typed."""

    chosen = Signal(object)
    typing = Signal()

    def __init__(self, work: Work, search: Search, heading: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._work, self._search = work, search
        self.setAccessibleName(heading)
        self.add(Heading(heading))
        self.add(Subtitle(str(LEAD)))
        self.finds, self.stop = PrimaryButton(str(FIND)), PlainButton(str(STOP))
        self.open, self.type = PlainButton(str(OPEN)), PlainButton(str(TYPE))
        self.finds.clicked.connect(self.look)
        self.stop.clicked.connect(self.cancel)
        self.open.clicked.connect(self._open)
        self.type.clicked.connect(self.typing)
        self.add(FlowRow(self.finds, self.stop, self.open, self.type, gap=10))
        self.other_ways = Small(str(OTHER_WAYS))
        self.line = ProgressLine()
        self.places = PlaceRows()
        self.result = Stacked(gap=12)
        for part in (self.other_ways, self.line, self.places, self.result):
            self.add(part)
        search.changed.connect(self._show)
        search.ended.connect(self._ended)
        self._show()
        self._show_found(work.found)

    def first(self) -> QWidget:
        """Where the keyboard begins."""
        return self.finds

    # --- searching --------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Look everywhere."""
        self._clear()
        self._search.everywhere()

    def take(self, taken: Taken, place: Place) -> None:
        """Look at what was dropped, pasted or chosen."""
        self._clear()
        self._search.these(taken, place)

    def cancel(self) -> None:
        """Stop looking."""
        self._search.cancel()
        self._show()
        self.finds.setFocus()

    def _open(self) -> None:
        if paths := which_pictures(self, str(_FILTER)):
            self.take(Taken(tuple((path.name, path) for path in paths)), "file")

    def _show(self) -> None:
        running = self._search.running
        self.stop.setVisible(running)
        for part in (self.finds, self.open, self.type, self.other_ways):
            part.setVisible(not running)
        self.line.setVisible(running)
        self.line.set_progress(round(self._search.progress * _STEPS), _STEPS)
        self.places.setVisible(bool(self._search.looks))
        self.places.show_looks(self._search.looks)

    # --- what was found ---------------------------------------------------------------------------------------------

    def _clear(self) -> None:
        """What was found before makes room; parts of an export stay for those that are missing."""
        kept = {id(read.seed) for part in self._work.parts for read in part.read}
        for read in self._work.found.seeds:
            if id(read.seed) not in kept:
                read.seed.wipe()
        self._work.found = Caught()
        self._show_found(self._work.found)

    def _ended(self, contents: list[Content]) -> None:
        work = self._work
        found = caught(contents, work.parts)
        work.parts = (*work.parts, *parts_of(contents)) if found.exports else ()
        work.found = found
        self.finds.set_label(str(AGAIN))
        only = len(found.seeds) == 1 and not found.exports and not found.others and not found.left_out
        if only and not self._search.left_behind:
            self.chosen.emit(found.seeds[0])
            return
        self._show_found(found, searched=True)
        self.finds.setFocus()

    def _show_found(self, found: Caught, *, searched: bool = False) -> None:
        self.result.clear()
        for said in self._said(found, searched=searched):
            self.result.add(notice(said))
        if found.seeds:
            self.result.add(Strong(str(SEVERAL)))
            choices = StepList([_row(number, read) for number, read in enumerate(found.seeds)])
            choices.opened.connect(lambda number: self.chosen.emit(found.seeds[int(number)]))
            self.result.add(choices)
        self.result.setVisible(searched or bool(found.seeds))

    def _said(self, found: Caught, *, searched: bool) -> list[Said]:
        said = [left_behind(self._search.left_behind)] if self._search.left_behind else []
        said += list(dict.fromkeys(other_content(one) for one in found.others))[:_MOST_OTHERS]
        said += [unfinished_export(export) for export in found.exports]
        if found.left_out:
            said.append(left_out(found.left_out))
        if searched and not found.something and not found.others:
            said.append(nothing_found(self._search.looks))
        return said


def _row(number: int, read: Read) -> StepItem:
    """A seed to choose: issuer, account, kind. Never the key."""
    seed = read.seed
    name = seed.issuer or tr("No issuer named")
    note = " · ".join(part for part in (veiled(seed.account), "" if seed.usual else kind(seed)) if part)
    return StepItem(str(number), 0, name, note)
