"""All exchanges side by side by what they let one reach, from their facts; each cell leads to the facts behind it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.language import tr
from desktop_app.session import Changes
from desktop_app.storage.errors import VaultError
from desktop_app.ui import words_compare as words
from desktop_app.ui.compare_detail import fact_card, letter_cards
from desktop_app.ui.compare_rows import NAME, columns, in_order, row
from desktop_app.ui.context import Context
from desktop_app.ui.crash import tell
from desktop_app.ui.reaches import Reaches
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import Narrow, PageHead
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.table import DataTable, TableCard

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.paper_told import Printed

ALL, MINE = "all", "mine"
"""Ids of what is shown."""

BENEATH = 33
"""What stays free under the table, in pixels at 100 %."""

LEAST_TABLE = 300
"""Below this height the page scrolls instead."""


class ComparePage(RebuiltPage):
    """The table, or with `pack` and `aspect` what is behind one of its cells. Order and filter are kept meanwhile."""

    title = words.TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=2400)
        self.reaches = Reaches(context.session, context.tasks, self)
        self.reaches.ready.connect(self._worked_out)
        self.reaches.failed.connect(self._worked_out)
        self.column_of_order, self.falling = NAME, True
        self.only_mine = False
        self.table: DataTable | None = None
        self._cell = ("", "")
        self._at = ("", "")

    # -- coming and going

    def show_for(self, **where: str) -> None:
        """The table, or one cell of it (`pack`, `aspect`)."""
        self._keep_place()
        pack, aspect = where.get("pack", ""), where.get("aspect", "")
        there = pack in self.context.session.profiles and aspect in words.COLUMNS
        self._cell = (pack, aspect) if there else ("", "")
        self.rebuild(from_top=True)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Which exchanges are mine may have changed, and so may the packs."""
        self._keep_place()
        self.rebuild()
        self._ask()

    def leave(self) -> bool:
        """No further exchange is worked out for a page that nobody sees."""
        self.reaches.stop()
        return True

    def first_focus(self) -> QWidget | None:
        """The cells, where one was or at the first; the way back from a cell's facts."""
        return self.table if self.table is not None else self._back

    def _ask(self) -> None:
        self.reaches.request(self._shown())

    def _keep_place(self) -> None:
        if self.table is not None:
            self._at = self.table.place()

    def _today(self) -> date:
        return self.context.clock().astimezone().date()

    # -- what is shown

    def _mine(self) -> frozenset[str]:
        return frozenset(entry.pack.partition("@")[0] for entry in self.context.session.accounts())

    def _shown(self) -> tuple[Profile, ...]:
        """The exchanges in sight, in their order."""
        packs, mine = self.context.session.library.packs("exchange"), self._mine()
        wanted = [pack for pack in packs if not self.only_mine or pack.id in mine]
        return in_order(wanted, self.column_of_order, self.reaches.of, falling=self.falling)

    def build(self) -> None:
        """The table or a cell's facts."""
        self.table, self._back = None, LinkButton(str(words.BACK))
        if self._cell[0]:
            self._build_cell(*self._cell)
        else:
            self._build_table()

    def _build_table(self) -> None:
        self.add(PageHead(str(words.TITLE), str(words.LEAD), width=860))
        self.which = Segments(((ALL, str(words.ALL)), (MINE, str(words.MINE))), name=str(words.WHICH))
        self.which.set_value(MINE if self.only_mine else ALL)
        self.which.chosen.connect(self._filter)
        method = LinkButton(str(words.METHOD))
        method.clicked.connect(lambda: self.context.navigate("method"))
        self.save_button, self.print_button = PlainButton(str(words.SAVE)), PlainButton(str(words.PRINT))
        self.save_button.clicked.connect(self.save_it)
        self.print_button.clicked.connect(self.print_it)
        self.add(FlowRow(self.which, self.print_button, self.save_button, method, gap=12))
        self.notice = Notice("", stacked=True)
        self.notice.hide()
        self.add(self.notice)
        self.status = Small(str(words.HOW))
        self.add(self.status)
        if self.only_mine and not self._shown():
            card = Card()
            card.add(Body(str(words.NO_MINE)))
            self.add(card)
            return
        self.table = DataTable(str(words.EXCHANGE), columns(), name=str(words.TITLE), about=str(words.HEADING_ABOUT))
        self.table.opened.connect(lambda pack, aspect: self.context.navigate("compare", pack=pack, aspect=aspect))
        self.table.sort_wanted.connect(self._sort)
        self._surface = TableCard(self.table)
        self.add(self._surface)
        self._fill()
        self.table.go_to(*self._at)

    def _build_cell(self, pack: str, aspect: str) -> None:
        profile = self.context.session.profiles[pack]
        self._back.clicked.connect(lambda: self.context.back() or self.context.navigate("compare"))
        self.add(FlowRow(self._back))
        about = words.COLUMNS[aspect]
        self.add(PageHead(tr("{name}: {value}", name=profile.name, value=about.title), str(about.about), width=860))
        for card in self._cards(profile, aspect):
            self.add(Narrow(card, 860))

    def _cards(self, profile: Profile, aspect: str) -> tuple[Card, ...]:
        if aspect not in words.LETTERS:
            return (fact_card(self, profile, aspect, self._today()),)
        if (best := self.reaches.of(profile)) is not None:
            return letter_cards(self.context, profile, aspect, best)
        card = Card()
        card.add(Body(str(words.FAILED if self.reaches.is_broken(profile) else words.WORKING)))
        return (card,)

    # -- what changes

    def _fill(self) -> None:
        if self.table is None:
            return
        mine, today = self._mine(), self._today()
        shown = self._shown()
        self.table.set_rows(
            [
                row(one, self.reaches.of(one), mine=one.id in mine, broken=self.reaches.is_broken(one), today=today)
                for one in shown
            ]
        )
        way = (words.STRONGEST if self.falling else words.WEAKEST) if self.column_of_order != NAME else ""
        way = way or (words.A_TO_Z if self.falling else words.Z_TO_A)
        self.table.mark_sorted(self.column_of_order, words.SORTED.format(way=way), falling=self.falling)
        waiting = any(self.reaches.of(one) is None and not self.reaches.is_broken(one) for one in shown)
        self.status.setText(str(words.WORKING if waiting else words.HOW))
        for button in (self.save_button, self.print_button):
            button.setEnabled(not waiting)
        self._fit()

    def _worked_out(self, pack: str) -> None:
        if self.table is not None:
            self._fill()
        elif self._cell[0] == pack and self._cell[1] in words.LETTERS:
            self.rebuild()

    def _sort(self, column: str) -> None:
        """By this column, and the other way round where it was in force."""
        self.falling = not self.falling if column == self.column_of_order else True
        self.column_of_order = column
        self._fill()

    def _filter(self, which: str) -> None:
        self._keep_place()
        self.only_mine = which == MINE
        self.rebuild()
        self._ask()

    # -- sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The table takes the height that is left."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """The same after the text grew."""
        self._fit()

    def _fit(self) -> None:
        if self.table is None:
            return
        above = self.table.mapTo(self, self.table.rect().topLeft()).y() + self.scroll.verticalScrollBar().value()
        left = self.height() - above - px(BENEATH) - self._surface.around()
        self.table.setFixedHeight(min(self.table.whole_height(), max(px(LEAST_TABLE), left)))

    # -- paper

    def _printed(self) -> Printed:
        from desktop_app.ui import compare_paper  # what draws paper is loaded only for paper

        shown = [(one, self.reaches.of(one)) for one in self._shown()]
        return compare_paper.made(shown, self.context.clock().astimezone(), self.context.choices.now.paper)

    def save_it(self) -> None:
        """Ask where to, and save."""
        from desktop_app.ui import paper_saving

        printed = self._printed()
        path = paper_saving.ask_where(self, paper_saving.pdf_name(printed), paper_saving.PDF, None)
        if path is None:
            return
        self.context.tasks.run(
            lambda _cancel, _progress: paper_saving.save(path, printed),
            lambda saved: self._say(str(words.SAVED[0]), words.SAVED[1].format(path=saved), good=True),
            lambda error: self._not_saved(error, path),
            owner=self,
        )

    def _not_saved(self, error: Exception, path: Path) -> None:
        from desktop_app.ui import paper_saving

        if not isinstance(error, VaultError):
            tell(error)
            return
        said = paper_saving.words_for(error, path)
        self._say(said.title, said.body, good=False)

    def print_it(self) -> None:
        """Ask for a printer, and print."""
        from desktop_app.ui.paper_printing import print_paper

        if print_paper(self, self._printed()) is False:
            self._say(*map(str, words.NOT_PRINTED), good=False)

    def _say(self, lead: str, text: str, *, good: bool) -> None:
        self.notice.show_notice(lead, text, "ok" if good else "bad")
        self.notice.show()
        self._fit()
