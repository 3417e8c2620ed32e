"""The routes picture on the screen: every part can be reached with the keyboard and says its route in words."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QSizePolicy, QWidget

from desktop_app.ui.routes_art import RoutesArt, line_pen
from desktop_app.ui.routes_layout import Place
from desktop_app.ui.routes_model import MONEY, STATE_WORDS, RoutesModel, RouteState
from desktop_app.ui.theme import Themed, colour, current, font, px
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, CardTitle
from desktop_app.ui.widgets.painting import ready, text_height, text_width

_MOVES = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_TONES: dict[RouteState, Tone] = {"open": "bad", "stoppable": "warn", "closed": "ok"}


class _Spot(QPushButton):
    """A source or a node: a real button, so that keyboards and screen readers know it; painted by the picture's art."""

    def __init__(self, key: str, picture: RoutesPicture) -> None:
        super().__init__(picture)
        self.key = key
        self._picture = picture
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Light up what leads through here."""
        super().focusInEvent(event)
        self._picture.light(self.key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Light everything again."""
        super().focusOutEvent(event)
        self._picture.light("")

    def enterEvent(self, event: QEnterEvent) -> None:
        """The same for the mouse."""
        super().enterEvent(event)
        self._picture.light(self.key)

    def leaveEvent(self, event: QEvent) -> None:
        """Back to what has the keyboard, if anything."""
        super().leaveEvent(event)
        self._picture.light(self._picture.focused())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; Enter tells more."""
        if event.key() in _MOVES:
            self._picture.move_focus(self.key, Qt.Key(event.key()))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part."""
        self._picture.paint_spot(self)


class RoutesPicture(Themed, QWidget):
    """Draws a `RoutesModel`. Emits `activated` with the id of a source or node on Enter, Space or a click.

    Its height follows from its width. It is never narrower than its longest words: put it into a `RoutesPanel`, which
    scrolls sideways.
    """

    activated = Signal(str)

    def __init__(self, model: RoutesModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._model = model or RoutesModel("", "", ())
        self._lit = ""
        self._spots: dict[str, _Spot] = {}
        self._art = RoutesArt(self._model, current().palette, current().scale)
        self.set_model(self._model)

    @property
    def art(self) -> RoutesArt:
        """What draws it, with where everything stands."""
        return self._art

    def set_model(self, model: RoutesModel) -> None:
        """Show another picture; parts that stay keep the keyboard."""
        focused = self.focused()
        self._model = model
        self._art = RoutesArt(model, current().palette, current().scale)
        self.setAccessibleName(model.title)
        self.setAccessibleDescription(" ".join(line.text for line in model.sentences))
        wanted = [*(name for column in self._art.layers.columns[:-1] for name in column if not name.startswith("\0"))]
        for key in [key for key in self._spots if key not in wanted]:
            self._drop(key)
        self._spots = {key: self._spots.get(key) or self._new_spot(key) for key in wanted}
        self._name_spots()
        spots = list(self._spots.values())
        for one, after in pairwise(spots):
            QWidget.setTabOrder(one, after)
        if focused in self._spots:
            self._spots[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def _drop(self, key: str) -> None:
        spot = self._spots.pop(key)
        spot.hide()
        spot.deleteLater()

    def _new_spot(self, key: str) -> _Spot:
        spot = _Spot(key, self)
        spot.clicked.connect(self._on_clicked)
        spot.show()
        return spot

    def _on_clicked(self) -> None:
        spot = self.sender()
        if isinstance(spot, _Spot):
            self.activated.emit(spot.key)

    def _name_spots(self) -> None:
        titles = {source.id: source.title for source in self._model.sources}
        titles.update((node.id, node.text) for node in self._model.nodes)
        notes = {source.id: source.subtitle for source in self._model.sources}
        notes.update((node.id, node.note) for node in self._model.nodes)
        for key, spot in self._spots.items():
            state = STATE_WORDS[self._art.state(key)].removesuffix(" ✓")
            spot.setAccessibleName(f"{titles[key]}, {state}")
            sentence = self._model.sentence(key) or " ".join(self._model.sentences_through(key))
            spot.setAccessibleDescription(" ".join(part for part in (notes[key], sentence) if part))

    def spot(self, key: str) -> QPushButton:
        """The button of a source or node; KeyError where there is none."""
        return self._spots[key]

    def focused(self) -> str:
        """Id of the part that has the keyboard, or ""."""
        return next((key for key, spot in self._spots.items() if spot.hasFocus()), "")

    # -- size

    def restyle(self) -> None:
        """Draw with the theme in force."""
        self._art = RoutesArt(self._model, current().palette, current().scale)
        self._place()

    def hasHeightForWidth(self) -> bool:
        """A narrow picture grows in height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the whole picture."""
        return round(self._art.layout(width).height + 1)

    def sizeHint(self) -> QSize:
        """As wide as in the pictures."""
        width = max(px(880), self._art.least_width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest words."""
        width = self._art.least_width
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        places = self._art.layout(self.width()).places
        for key, spot in self._spots.items():
            place = places[key]
            left, top = int(place.x) - 1, int(place.y) - 1
            spot.setGeometry(QRect(left, top, round(place.width) + 3, round(place.height + place.note) + 3))
        self.updateGeometry()
        self.update()

    # -- drawing

    def light(self, key: str) -> None:
        """Show what leads through this part and dim the rest; "" lights everything."""
        if key != self._lit:
            self._lit = key
            self.update()
            for spot in self._spots.values():
                spot.update()

    def _lit_parts(self) -> frozenset[str] | None:
        return self._model.reach(self._lit) if self._lit in self._spots else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines and the money; the parts draw themselves."""
        painter = QPainter(self)
        ready(painter)
        self._art.paint_lines(painter, self._art.layout(self.width()), self._lit_parts())
        painter.end()

    def paint_spot(self, spot: _Spot) -> None:
        """Draw one part into its button."""
        place = self._art.layout(self.width()).places[spot.key]
        lit = self._lit_parts()
        painter = QPainter(spot)
        ready(painter)
        local = Place(place.x - spot.x(), place.y - spot.y(), place.width, place.height, place.note)
        self._art.paint_part(
            painter, spot.key, local, faint=lit is not None and spot.key not in lit, ring=spot.hasFocus()
        )
        painter.end()

    # -- keyboard

    def move_focus(self, key: str, arrow: Qt.Key) -> None:
        """Up and Down within a column, Left and Right along a line to the nearest part."""
        columns = [[name for name in column if name in self._spots] for column in self._art.layers.columns]
        at = next(place for place, column in enumerate(columns) if key in column)
        if arrow in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row = columns[at].index(key) + (1 if arrow == Qt.Key.Key_Down else -1)
            target = columns[at][row] if 0 <= row < len(columns[at]) else ""
        else:
            target = self._neighbour(key, forward=arrow == Qt.Key.Key_Right)
        if target:
            self._spots[target].setFocus(Qt.FocusReason.TabFocusReason)

    def _neighbour(self, key: str, *, forward: bool) -> str:
        edges = self._model.edges
        others = (
            [edge.end for edge in edges if edge.start == key]
            if forward
            else [edge.start for edge in edges if edge.end == key]
        )
        places = self._art.layout(self.width()).places
        known = [name for name in others if name != MONEY]
        return min(known, key=lambda name: abs(places[name].middle - places[key].middle), default="")


class _LineSample(Themed, QWidget):
    """A piece of a line with its words."""

    def __init__(self, state: RouteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setAccessibleName(f"Line: {STATE_WORDS[state]}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Line and words side by side."""
        words = STATE_WORDS[self._state]
        return QSize(px(24) + text_width(words, font("small")), text_height(words, font("small"), 1000) + 2)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw line and words."""
        painter = QPainter(self)
        ready(painter)
        middle = self.height() // 2
        painter.setPen(line_pen(self._state, current().palette, current().scale))
        painter.drawLine(2, middle, px(17), middle)
        painter.setPen(colour("soft"))
        painter.setFont(font("small"))
        area = self.rect().adjusted(px(24), 0, 0, 0)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), STATE_WORDS[self._state])
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


class RoutesPanel(QScrollArea):
    """The picture in an area that scrolls sideways where the window is narrower than the picture's words allow."""

    def __init__(self, picture: RoutesPicture, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(picture)
        picture.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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


class RoutesSentences(Themed, QWidget):
    """Every route as a sentence with its state in a word: the same as the picture, for reading."""

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
        for row, line in enumerate(model.sentences):
            chip = Chip(STATE_WORDS[line.state], _TONES[line.state])
            self._grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(Body(line.text), row, 1, Qt.AlignmentFlag.AlignTop)
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
        self.add(SideBySide(self.heading, self.legend))
        self.add(RoutesPanel(self.picture))
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
        if self.sentences is not None:
            self.sentences.set_model(model)
