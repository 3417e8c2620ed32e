"""One key in the list: a line that can be opened, and beneath it all that is known, what is wrong, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.language import sentences
from desktop_app.language.lists import in_a_row
from desktop_app.ui.key_register import words
from desktop_app.ui.key_register.key_words import (
    cost_chip,
    ip_chip,
    line_of,
    name_of,
    rights_chips,
    rows_of,
    title_of,
    why_of,
)
from desktop_app.ui.keyboard import tab_on
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import DangerLink, PlainButton
from desktop_app.ui.widgets.card import Rule, SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.open_row import MARK_ROOM, OpenRow
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.profile import Profile
    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.keys.findings import Finding
    from desktop_app.walk.key_costs import KeyCosts


class KeyRow(Stacked):
    """A key with its findings, worst first. `turned` says whether it is open now; the others carry what was chosen."""

    turned = Signal(str, bool)
    changed = Signal(str)
    deleted = Signal(str)
    user_said = Signal(str, str)
    made_said = Signal(str, bool)
    _inner: QHBoxLayout | None = None

    def __init__(self, key: SavedKey, found: Sequence[Finding], name: str, pack: Profile | None) -> None:
        super().__init__(gap=4)
        self.key, self._found, self._name, self._pack = key, found, name, pack
        self._costs: KeyCosts | None = None
        self._cost_chips: dict[str, Chip] = {}
        self.button = self._line()
        self.add(self.button)
        self.restyle()

    def _line(self) -> OpenRow:
        row = OpenRow(self.key.id, told=words.OPENS)
        row.setAccessibleName(self._spoken())
        self._inner = QHBoxLayout(row)
        told = line_of(self.key)
        parts = Stacked(Strong(name_of(self.key)), *([Small(told)] if told else []), gap=2)
        chips = [Chip(*chip) for chip in (*rights_chips(self.key, self._pack), ip_chip(self.key, self._pack))]
        beneath = FlowRow(*chips, gap=6)
        worst = self._found[0] if self._found and self._found[0].severity != "note" else None
        if worst is not None:
            parts.add(Small(title_of(worst, self._name, self._pack), tone=words.TONES[worst.severity]))
        self._inner.addWidget(SideBySide(parts, beneath, left_least=240), 1)
        for part in row.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)  # the whole row is the button
        row.toggled.connect(self._turn)
        return row

    def _spoken(self) -> str:
        """The line as a screen reader says it."""
        chips = [text for text, _ in (*rights_chips(self.key, self._pack), ip_chip(self.key, self._pack))]
        wrong = [title_of(one, self._name, self._pack) for one in self._found[:1]]
        return in_a_row((name_of(self.key), *chips, line_of(self.key), *wrong))

    def open(self) -> None:
        """Open it, as a click does."""
        self.button.setChecked(True)

    def tell_costs(self, costs: KeyCosts | None) -> None:
        """Show what each finding costs, once that is known."""
        self._costs = costs
        for code, chip in self._cost_chips.items():
            self._tell(code, chip)

    def _tell(self, code: str, chip: Chip) -> None:
        cost = self._costs.each.get((self.key.id, code)) if self._costs is not None else None
        if cost is not None and self._costs is not None:
            chip.set_text(*cost_chip(cost, self._costs.all_keys))
        chip.setVisible(cost is not None)

    def _turn(self, shown: bool) -> None:
        if shown:
            tab_on(self.button, self.add(self._detail()))
        else:
            self._cost_chips = {}
            self.drop_last()
        self.turned.emit(self.key.id, shown)

    # --- what stands beneath --------------------------------------------------------------------------------------

    def _detail(self) -> QWidget:
        detail = Stacked(gap=14)
        detail.setContentsMargins(0, px(4), px(MARK_ROOM), px(14))
        found = Stacked(gap=10)
        for one in self._found:
            found.add(self._finding(one))
        if not self._found:
            found.add(Small(str(words.FINE), tone="ok"))
        detail.add(found)
        detail.add(Rule())
        detail.add(KeyValueRows(rows_of(self.key)))
        detail.add(self._questions())
        change, delete = PlainButton(str(words.CHANGE)), DangerLink(str(words.DELETE))
        change.setAccessibleName(words.NAMED.format(name=words.CHANGE, value=name_of(self.key)))
        delete.setAccessibleName(words.NAMED.format(name=words.DELETE, value=name_of(self.key)))
        change.clicked.connect(lambda: self.changed.emit(self.key.id))
        delete.clicked.connect(lambda: self.deleted.emit(self.key.id))
        detail.add(FlowRow(change, delete, gap=14))
        return detail

    def _finding(self, one: Finding) -> QWidget:
        tone = words.TONES[one.severity]
        title = Body(title_of(one, self._name, self._pack), role="strong", tone="ink" if tone == "neutral" else tone)
        chip = Chip("", "neutral")
        self._cost_chips[one.code] = chip
        head = FlowRow(chip, gap=6)
        part = Stacked(SideBySide(title, head), Small(why_of(one, self._name, self._pack)), gap=2)
        self._tell(one.code, chip)
        return part

    def _questions(self) -> QWidget:
        """What no list of an exchange tells."""
        name = name_of(self.key)
        users = [(key, str(text)) for key, text in words.USERS.items()]
        user = Segments(users, name=sentences((words.ASK_USER, name)))
        user.set_value(self.key.used_by)
        user.chosen.connect(lambda value: self.user_said.emit(self.key.id, value))
        answers = [(key, str(text)) for key, text in words.MADE_IT]
        made = Segments(answers, name=sentences((words.ASK_MADE, name)))
        made.set_value({True: "yes", False: "no", None: ""}[self.key.recognised])
        made.chosen.connect(lambda value: self.made_said.emit(self.key.id, value == "yes"))
        for one in (*user.segments, *made.segments):
            one.setAccessibleName(words.NAMED.format(name=one.accessibleName(), value=name))
        return Stacked(Strong(str(words.ASK_USER)), user, Strong(str(words.ASK_MADE)), made, gap=6)

    def restyle(self) -> None:
        """Padding in proportion."""
        super().restyle()
        if self._inner is not None:
            self._inner.setContentsMargins(0, px(11), px(MARK_ROOM), px(11))
