"""An address, whole and in groups of four, with the characters that differ from another one marked.

Each character stands in a cell of the same width, so that two addresses of the same kind stand exactly one above the
other. What differs has a frame, a ground and a thick line beneath it: never colour alone. A screen reader hears the
groups, and which of them differ.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.addresses.compare import GROUP, Group, fours
from desktop_app.language import tr
from desktop_app.ui.telling_apart import telling_apart
from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.painting import box, ready

_WIDEST = "0OQWM@"


def address_font(strong: bool = False) -> QFont:
    """The face for addresses: what looks alike in running text is told apart."""
    return telling_apart("strong" if strong else "body")


def in_fours(text: str) -> str:
    """The whole text in groups of four, as a screen reader says it and as it is printed in a line."""
    return " ".join(fours(text))


def spoken(groups: Sequence[Group]) -> str:
    """The groups, and which of them differ."""
    words = " ".join(group.text for group in groups)
    differing = [
        tr("group {number}, {signs}", number=number, signs=group.text)
        for number, group in enumerate(groups, 1)
        if not group.same
    ]
    return tr("{signs}. Different: {groups}", signs=words, groups="; ".join(differing)) if differing else words


def as_groups(text: str) -> tuple[Group, ...]:
    """A text of which nothing is marked."""
    return tuple(Group(text=part, differs=(False,) * len(part)) for part in fours(text))


class Fours(Themed, QWidget):
    """Shows `groups`; `about` says what they are ("In your book"), for screen readers."""

    def __init__(self, groups: Sequence[Group] = (), about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.groups: tuple[Group, ...] = ()
        self.show_groups(groups, about)

    def show_groups(self, groups: Sequence[Group], about: str = "") -> None:
        """Show another address."""
        self.groups = tuple(groups)
        words = spoken(self.groups)
        self.setAccessibleName(tr("{name}: {value}", name=about, value=words) if about else words)
        self.restyle()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def _cell(self) -> tuple[float, float]:
        metrics = QFontMetricsF(address_font(strong=True))
        return max(metrics.horizontalAdvance(letter) for letter in _WIDEST) * 0.86, metrics.height() + px(8)

    def _group_width(self) -> float:
        return self._cell()[0] * GROUP + px(9)

    def _in_a_row(self, width: int) -> int:
        return max(1, int((width + px(9)) // self._group_width()))

    def hasHeightForWidth(self) -> bool:
        """Fewer groups in a row, more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at this width."""
        rows = -(-max(len(self.groups), 1) // self._in_a_row(width))
        return round(rows * (self._cell()[1] + px(2)))

    def sizeHint(self) -> QSize:
        """All in a row of at most twelve groups."""
        width = round(min(max(len(self.groups), 1), 12) * self._group_width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Two groups wide."""
        width = round(2 * self._group_width())
        return QSize(width, round(self._cell()[1]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each character in its cell."""
        painter = QPainter(self)
        ready(painter)
        in_row = self._in_a_row(self.width())
        wide, high = self._cell()
        for place, group in enumerate(self.groups):
            left = place % in_row * self._group_width()
            top = place // in_row * (high + px(2))
            for number, letter in enumerate(group.text):
                area = QRectF(left + number * wide, top, wide, high)
                self._draw(painter, area, letter, differs=group.differs[number])
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF, letter: str, *, differs: bool) -> None:
        if differs:
            box(painter, area.adjusted(0.5, 1, -0.5, -1), 3, fill=colour("bad_ground"), edge=colour("bad"))
            painter.fillRect(QRectF(area.left() + 1, area.bottom() - px(3), area.width() - 2, px(2)), colour("bad"))
        painter.setFont(address_font(strong=differs))
        painter.setPen(colour("bad" if differs else "ink"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), letter)
