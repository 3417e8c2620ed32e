"""A sheet of paper on the screen: one page at a time, as large as there is room, turned with keys or buttons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.export.paper.columns import Columns
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.painting import picture
from desktop_app.language import tr
from desktop_app.ui.announce import announce
from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.widgets.painting import box

_BACK = {Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Up}
_ON = {Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Down}
LEAST_HEIGHT = 380
RING = 4


class PaperPreview(Themed, QLabel):
    """Shows the pages of one sheet. Arrow and page keys turn it, Home and End go to its ends; `turned` follows.

    `fit_height` is the height that is in sight, in pixels: the whole page is to be seen at once. A screen reader hears
    the words of the page as its description.
    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PaperPage, ...] = ()
        self._at = Columns(595, 842)
        self._number = 0
        self._fit = LEAST_HEIGHT
        self._drawn: tuple[PaperPage, int, QPixmap] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def number(self) -> int:
        """The page in sight, from 1; 0 where there is none."""
        return self._number + 1 if self._pages else 0

    def show_pages(self, pages: tuple[PaperPage, ...], at: Columns) -> None:
        """Show another sheet. The page in sight keeps its number where the sheet has it."""
        self._pages, self._at = pages, at
        self.turn_to(self._number + 1)
        self.updateGeometry()

    def turn_to(self, number: int) -> None:
        """Show the page with this number, counted from 1, or the nearest that there is."""
        self._number = min(max(number - 1, 0), max(self.count - 1, 0))
        self._name()
        self.update()
        self.turned.emit(self.number)

    def go_to(self, number: int) -> None:
        """The same as the person asked for it, which a screen reader says."""
        self.turn_to(number)
        announce(self, self.accessibleName())

    def set_fit_height(self, pixels: int) -> None:
        """Tell what height is in sight."""
        fit = max(pixels, px(LEAST_HEIGHT))
        if fit != self._fit:
            self._fit = fit
            self.updateGeometry()

    def _name(self) -> None:
        page = self._pages[self._number] if self._pages else None
        name = tr("Preview, page {number} of {count}", number=self.number, count=self.count) if page else tr("Preview")
        self.setAccessibleName(name)
        self.setAccessibleDescription(page.text if page else "")

    # -- size

    def hasHeightForWidth(self) -> bool:
        """A page keeps its form."""
        return True

    def heightForWidth(self, width: int) -> int:
        """High enough for a page of this width, but no higher than is in sight."""
        return min(round(width * self._at.height / self._at.width) + 2 * RING, self._fit)

    def sizeHint(self) -> QSize:
        """A page as wide as a column."""
        return QSize(px(480), self.heightForWidth(px(480)))

    def minimumSizeHint(self) -> QSize:
        """Small, but still a page."""
        return QSize(px(220), self.heightForWidth(px(220)))

    def page_place(self) -> QRectF:
        """Where the page is drawn: whole, in the middle, at the top."""
        room = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        width = min(room.width(), room.height() * self._at.width / self._at.height)
        return QRectF(
            room.left() + (room.width() - width) / 2, room.top(), width, width * self._at.height / self._at.width
        )

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    # -- keys and drawing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page; keys that would turn past the ends go to the page around, which scrolls."""
        key = Qt.Key(event.key())
        wanted = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.count}.get(key)
        if key in _BACK | _ON:
            wanted = self.number + (1 if key in _ON else -1)
        if wanted is None or not 1 <= wanted <= self.count:
            super().keyPressEvent(event)
        else:
            self.go_to(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page with its edge, and the focus ring around it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self.page_place()
        if self._pages:
            painter.drawPixmap(place.toRect(), self._picture(round(place.width() * self.devicePixelRatioF())))
        box(painter, place, 1, fill=None, edge=colour("line"), width=1)
        if self.hasFocus():
            box(painter, place.adjusted(-RING, -RING, RING, RING), RING, fill=None, edge=colour("accent"), width=2)
        painter.end()

    def _picture(self, width: int) -> QPixmap:
        """The page in sight, drawn once for each size."""
        page = self._pages[self._number]
        if self._drawn is None or self._drawn[0] is not page or self._drawn[1] != width:
            self._drawn = page, width, QPixmap.fromImage(picture(page, self._at, max(width, 1)))
        return self._drawn[2]
