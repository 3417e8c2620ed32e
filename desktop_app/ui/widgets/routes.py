"""The card of the routes: the picture, what its lines mean, the route that somebody is at, and all routes as a list."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.ui.keyboard import tab_before
from desktop_app.ui.routes_art import line_pen
from desktop_app.ui.routes_model import STATE_WORDS, RoutesModel, RouteState
from desktop_app.ui.theme import Themed, colour, current, font, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.buttons import QuietLink
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, CardTitle, Small
from desktop_app.ui.widgets.painting import mirrored, ready, text_height, text_width
from desktop_app.ui.widgets.routes_picture import ZOOMS, RoutesPicture
from desktop_app.ui.widgets.scroll_area import ScrollArea

_TONES: dict[RouteState, Tone] = {"open": "bad", "stoppable": "warn", "closed": "ok"}
HINT = Text(
    "Rest on a part, or go to it with Tab and the arrow keys, and its route is told here. Enter tells it step by step."
)
MORE_ROUTES = Plural("And one more route leads through here.", "And {count} more routes lead through here.")
TOLD_AT_ONCE = 2
LARGER, SMALLER = Text("Larger"), Text("Smaller")
LARGER_NAME, SMALLER_NAME = Text("Larger routes picture"), Text("Smaller routes picture")


class _LineSample(Themed, QWidget):
    """A piece of a line with its words."""

    def __init__(self, state: RouteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName(tr("Line: {state}", state=STATE_WORDS[state]))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Line and words side by side."""
        words = str(STATE_WORDS[self._state])
        return QSize(px(24) + text_width(words, font("small")), text_height(words, font("small"), 1000) + 2)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line and words."""
        painter = QPainter(self)
        ready(painter)
        line, words = (
            mirrored(self, part)
            for part in (QRect(2, 0, px(17) - 2, self.height()), self.rect().adjusted(px(24), 0, 0, 0))
        )
        painter.setPen(line_pen(self._state, current().palette, current().scale))
        painter.drawLine(line.left(), self.height() // 2, line.right() + 1, self.height() // 2)
        painter.setPen(colour("soft"))
        painter.setFont(font("small"))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), str(STATE_WORDS[self._state]))
        painter.end()


class RoutesLegend(FlowRow):
    """What the kinds of lines mean, for the states that occur."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=16, parent=parent)

    def set_states(self, states: tuple[RouteState, ...]) -> None:
        """Explain these."""
        self.clear()
        for state in states:
            self.add(_LineSample(state))


class RoutesPanel(ScrollArea):
    """The picture in an area that scrolls sideways where the window is narrower than the picture's words allow."""

    def __init__(self, picture: RoutesPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(picture)
        picture.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def viewportEvent(self, event: QEvent) -> bool:
        """A picture that became higher or lower tells only the area that it scrolls in: tell the card, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture takes the width, and the height that it needs for that."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(self.viewport().width(), self._picture.art.least_width)
        self._picture.resize(width, self._picture.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        """As its picture."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the picture, and of the scroll bar where there is one."""
        least = self._picture.art.least_width
        bar = self.horizontalScrollBar().sizeHint().height() if width < least else 0
        return self._picture.heightForWidth(max(width, least)) + bar

    def sizeHint(self) -> QSize:
        """As its picture."""
        return self._picture.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Narrow: it scrolls."""
        return QSize(px(200), px(120))


class RouteTeller(Themed, QWidget):
    """The route of the part that somebody is at, in the room of the longest, so that nothing moves."""

    def __init__(self, picture: RoutesPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._label = Small(str(HINT), self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        picture.lit.connect(self.tell)

    def tell(self, key: str) -> None:
        """Tell what leads through this part, "" for how to ask."""
        self._label.setText(told_at(self._picture, key) if key else str(HINT))

    def text(self) -> str:
        """What stands there."""
        return self._label.text()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the longest of all that can be told."""
        model = self._picture.model
        keys = [*(source.id for source in model.sources), *(node.id for node in model.nodes)]
        hint = str(HINT)
        longest = max((hint, *(told_at(self._picture, key) for key in keys)), key=len)
        return max(text_height(text, font("small"), width) for text in (hint, longest)) + px(8)

    def sizeHint(self) -> QSize:
        """As wide as the card gives."""
        return QSize(px(400), self.heightForWidth(px(400)))

    def minimumSizeHint(self) -> QSize:
        """Narrow: it wraps."""
        return QSize(px(160), px(18))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words over the whole width."""
        self._label.setGeometry(self.rect())


def told_at(picture: RoutesPicture, key: str) -> str:
    """The first routes through a part, and how many more there are."""
    told = picture.told(key)
    more = len(told) - TOLD_AT_ONCE
    return sentences((*told[:TOLD_AT_ONCE], MORE_ROUTES.of(more) if more > 0 else ""))


class RoutesSentences(Themed, QWidget):
    """Every route as a sentence with its state in a word: the same as the picture, for reading. What several of them
    say of what is not known stands once, beneath them.
    """

    def __init__(self, model: RoutesModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        if model is not None:
            self.set_model(model)

    def set_model(self, model: RoutesModel) -> None:
        """Say these and nothing else."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        unknown = Counter(line.unknown for line in model.sentences if line.unknown)
        shared = [words for words, times in unknown.items() if times > 1]
        for row, line in enumerate(model.sentences):
            chip = Chip(str(STATE_WORDS[line.state]), _TONES[line.state])
            self._grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            told = line.text.removesuffix(line.unknown).rstrip() if line.unknown in shared else line.text
            self._grid.addWidget(Body(told), row, 1, Qt.AlignmentFlag.AlignTop)
        for row, words in enumerate(shared, start=len(model.sentences)):
            self._grid.addWidget(Body(words), row, 1)
        self.restyle()

    def restyle(self) -> None:
        """Gaps in proportion."""
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))


class RoutesCard(Card):
    """The card of the overview: title, legend, picture, sentences. Emits `activated` as the picture does."""

    activated = Signal(str)

    def __init__(
        self, model: RoutesModel | None = None, parent: QWidget | None = None, *, sentences: bool = True
    ) -> None:
        super().__init__("", parent)
        self.heading = CardTitle("")
        self.legend = RoutesLegend()
        self.picture = RoutesPicture()
        self.picture.activated.connect(self.activated)
        self.sentences = RoutesSentences() if sentences else None
        self.teller = RouteTeller(self.picture)
        self.larger, self.smaller = QuietLink(str(LARGER)), QuietLink(str(SMALLER))
        for link, name, towards in ((self.larger, LARGER_NAME, 1), (self.smaller, SMALLER_NAME, -1)):
            link.setAccessibleName(str(name))
            link.clicked.connect(lambda _=False, to=towards: self.picture.zoom(to))
        self.picture.zoomed.connect(self._zoomed)
        self.add(SideBySide(self.heading, self.legend))
        self.add(RoutesPanel(self.picture))
        self._tools = FlowRow(self.larger, self.smaller, gap=4)
        self.add(SideBySide(self.teller, self._tools))
        if self.sentences is not None:
            self.column.addSpacing(px(8))
            self.add(self.sentences)
        if model is not None:
            self.set_model(model)

    def set_model(self, model: RoutesModel) -> None:
        """Show another picture."""
        self.heading.setText(model.title)
        self.setAccessibleName(model.title)
        self.legend.set_states(model.states())
        self.picture.set_model(model)
        tab_before(self.larger, *self.picture.spots())
        self.teller.tell("")
        self.teller.updateGeometry()
        if self.sentences is not None:
            self.sentences.set_model(model)

    def add_tool(self, tool: QWidget) -> None:
        """Put one more thing to do with the picture beside those that zoom."""
        self._tools.add(tool)

    def _zoomed(self, size: float) -> None:
        """At an end there is no further way."""
        self.larger.setEnabled(size < ZOOMS[-1])
        self.smaller.setEnabled(size > ZOOMS[0])
