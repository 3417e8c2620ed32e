"""The routes picture on the screen: every part can be reached with the keyboard and says its route in words."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.language import sentences
from desktop_app.language.lists import in_a_row
from desktop_app.ui import motion
from desktop_app.ui.motion import glide
from desktop_app.ui.routes_art import RoutesArt
from desktop_app.ui.routes_layout import Layout, Place
from desktop_app.ui.routes_model import MONEY, STATES_SPOKEN, RoutesModel
from desktop_app.ui.routes_moving import Shifts, between, shifts
from desktop_app.ui.routes_order import Layers
from desktop_app.ui.theme import Themed, current, px
from desktop_app.ui.widgets.painting import ready

_MOVES = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
ZOOMS = (0.75, 1.0, 1.25, 1.5, 2.0)
"""The sizes that the picture can take, 1.0 as the text around it."""

_ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}


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
        """Arrows move; Enter tells more; plus, minus and nought zoom."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._picture.move_focus(self.key, key)
        elif key in _ZOOM_KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._picture.zoom(_ZOOM_KEYS[key])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part."""
        self._picture.paint_spot(self)


class RoutesPicture(Themed, QWidget):
    """Draws a `RoutesModel`. Emits `activated` with the id of a source or node on Enter, Space or a click, `lit` with
    the part that somebody is at, by mouse or keyboard ("" for none), and `zoomed` with the new size.

    Another model makes the parts that stay glide to their new places, where motion is allowed.
    Its height follows from its width. It is never narrower than its longest words: put it into a `RoutesPanel`, which
    scrolls sideways.
    """

    activated = Signal(str)
    lit = Signal(str)
    zoomed = Signal(float)

    def __init__(self, model: RoutesModel | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._model = model or RoutesModel("", "", ())
        self._lit = ""
        self._zoom = 1.0
        self._spots: dict[str, _Spot] = {}
        self._moved: Shifts | None = None
        self._progress = 1.0
        self._glide = glide(self)
        self._glide.valueChanged.connect(self._step)
        self._glide.finished.connect(self._arrived)
        self._art = self._new_art(None)
        self.set_model(self._model)

    @property
    def art(self) -> RoutesArt:
        """What draws it, with where everything stands."""
        return self._art

    def set_model(self, model: RoutesModel) -> None:
        """Show another picture; parts that stay keep the keyboard."""
        focused = self.focused()
        before = self._art.layout(self.width()) if self.isVisible() else None
        self._model = model
        self._art = self._new_art(self._art.layers)
        self.setAccessibleName(model.title)
        self.setAccessibleDescription(sentences(line.text for line in model.sentences))
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
        self._begin_to_move(before)
        self._place()

    def _new_art(self, before: Layers | None) -> RoutesArt:
        scale = current().scale * self._zoom
        return RoutesArt(self._model, current().palette, scale, before, mirror=self.isRightToLeft())

    # -- moving

    def _begin_to_move(self, before: Layout | None) -> None:
        self._glide.stop()
        self._moved, self._progress = None, 1.0
        if before is None or not motion.allowed():
            return
        moved = shifts(before, self._art.layout(self.width()))
        if moved.any:
            self._moved, self._progress = moved, 0.0
            self._glide.start()

    def _step(self, progress: float) -> None:
        if self._moved is not None:
            self._progress = progress
            self._put_spots()

    def _arrived(self) -> None:
        self._moved, self._progress = None, 1.0
        self._put_spots()

    def _layout(self) -> Layout:
        """Where everything stands at this moment."""
        after = self._art.layout(self.width())
        return after if self._moved is None else between(self._model, after, self._moved, self._progress)

    # -- size

    def zoom(self, towards: int) -> None:
        """One size larger (1) or smaller (-1), or back to that of the text (0)."""
        at = ZOOMS.index(self._zoom) + towards
        wanted = 1.0 if towards == 0 else ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        if wanted != self._zoom:
            self._zoom = wanted
            self.restyle()
            self.zoomed.emit(wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms; alone it scrolls the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

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
            spot.setAccessibleName(in_a_row([titles[key], STATES_SPOKEN[self._art.state(key)]]))
            sentence = self._model.sentence(key) or sentences(self._model.sentences_through(key))
            spot.setAccessibleDescription(sentences((notes[key], sentence)))

    def spot(self, key: str) -> QPushButton:
        """The button of a source or node; KeyError where there is none."""
        return self._spots[key]

    def spots(self) -> tuple[QPushButton, ...]:
        """The buttons of all sources and nodes, from left to right."""
        return tuple(self._spots.values())

    def focused(self) -> str:
        """Id of the part that has the keyboard, or ""."""
        return next((key for key, spot in self._spots.items() if spot.hasFocus()), "")

    def restyle(self) -> None:
        """Draw with the theme in force."""
        self._glide.stop()
        self._moved, self._progress = None, 1.0
        self._art = self._new_art(self._art.layers)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of writing turns the picture round."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()

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
        self._put_spots()
        self.updateGeometry()

    def _put_spots(self) -> None:
        places = self._layout().places
        for key, spot in self._spots.items():
            place = places[key]
            left, top = int(place.x) - 1, int(place.y) - 1
            spot.setGeometry(QRect(left, top, round(place.width) + 3, round(place.height + place.note) + 3))
        self.update()

    # -- drawing

    def light(self, key: str) -> None:
        """Show what leads through this part and dim the rest; "" lights everything."""
        if key != self._lit:
            self._lit = key
            self.update()
            for spot in self._spots.values():
                spot.update()
            self.lit.emit(key)

    def told(self, key: str) -> tuple[str, ...]:
        """The sentences of all routes through a part."""
        own = self._model.sentence(key)
        return (own,) if own else self._model.sentences_through(key)

    @property
    def model(self) -> RoutesModel:
        """What is drawn."""
        return self._model

    def _lit_parts(self) -> frozenset[str] | None:
        return self._model.reach(self._lit) if self._lit in self._spots else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw lines and the money; the parts draw themselves."""
        painter = QPainter(self)
        ready(painter)
        self._art.paint_lines(painter, self._layout(), self._lit_parts())
        painter.end()

    def paint_spot(self, spot: _Spot) -> None:
        """Draw one part into its button."""
        place = self._layout().places[spot.key]
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
        """Up and Down within a column, Left and Right along a line to the nearest part, as they are on the screen."""
        columns = [[name for name in column if name in self._spots] for column in self._art.layers.columns]
        at = next(place for place, column in enumerate(columns) if key in column)
        if arrow in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            row = columns[at].index(key) + (1 if arrow == Qt.Key.Key_Down else -1)
            target = columns[at][row] if 0 <= row < len(columns[at]) else ""
        else:
            onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            target = self._neighbour(key, forward=arrow == onward)
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
