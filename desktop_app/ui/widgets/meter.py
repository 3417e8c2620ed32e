"""Bars: the meter of a score with what is certain and what might be, and the line that shows how far one has come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from desktop_app.language import tr
from desktop_app.ui.theme import Themed, colour, current, px
from desktop_app.ui.tokens import Tone, blend
from desktop_app.ui.widgets.painting import ready


class _Bar(Themed, QProgressBar):
    """A slim bar; screen readers get its value from Qt's own progress bar."""

    def __init__(self, height: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Slim, and as wide as there is room."""
        return QSize(px(120), max(px(self._height), 4))

    def minimumSizeHint(self) -> QSize:
        """It may be short."""
        return QSize(px(40), max(px(self._height), 4))

    def _fill(self, painter: QPainter, part: float, paint: QColor) -> None:
        """Fill the bar from its left to `part` (0 to 1) of its width, within rounded ends."""
        whole = QPainterPath()
        area = QRectF(self.rect())
        whole.addRoundedRect(area, area.height() / 2, area.height() / 2)
        piece = QPainterPath()
        piece.addRect(QRectF(0, 0, area.width() * max(0.0, min(part, 1.0)), area.height()))
        painter.fillPath(whole.intersected(piece), paint)


class Meter(_Bar):
    """A score from 0 to 100: solid to its worst, paler to what it may be once all is known, empty beyond."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(6, parent)
        self.setRange(0, 100)
        self._if_known = 0
        self._tone: Tone = "neutral"

    def set_score(self, worst: int, if_known: int, tone: Tone) -> None:
        """Show 0 ≤ worst ≤ if_known ≤ 100."""
        self._if_known = max(worst, if_known)
        self._tone = tone
        self.setValue(worst)
        self.setAccessibleDescription(tr("up to {number}", number=if_known) if if_known > worst else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, paler part, solid part."""
        palette = current().palette
        solid = palette.tone(self._tone)
        painter = QPainter(self)
        ready(painter)
        self._fill(painter, 1.0, colour("track"))
        if self._if_known > self.value():
            self._fill(painter, self._if_known / 100, QColor(blend(solid, palette.track, 0.32)))
        self._fill(painter, self.value() / 100, QColor(solid))
        painter.end()


class ProgressLine(_Bar):
    """How far one has come, 0 to `total`, in the accent's colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(4, parent)
        self.setAccessibleName(tr("Progress"))

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total`."""
        self.setRange(0, max(total, 1))
        self.setValue(done)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and part."""
        painter = QPainter(self)
        ready(painter)
        self._fill(painter, 1.0, colour("track"))
        span = self.maximum() - self.minimum()
        self._fill(painter, (self.value() - self.minimum()) / span if span > 0 else 0.0, colour("accent"))
        painter.end()
