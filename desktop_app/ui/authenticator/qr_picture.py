"""A QR code on the screen: dark on white in every theme, because phones read it so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.export.qr_code import MARGIN
from desktop_app.ui.theme import Themed, px

_SIDE = 232
"""In pixels at 100 %."""


class QrPicture(Themed, QWidget):
    """Shows rows of modules ("1" dark); nothing after `wipe`. Its name says what it is, never what it holds."""

    def __init__(self, rows: tuple[str, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def wipe(self) -> None:
        """Forget the code."""
        self._rows = ()
        self.update()

    def restyle(self) -> None:
        """Measure anew."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A square of whole pixels a module."""
        count = len(self._rows) + 2 * MARGIN
        return QSize(count, count) * max(px(_SIDE) // count, 3)

    def minimumSizeHint(self) -> QSize:
        """It never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White ground, black modules, without smoothing."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
        count = len(self._rows) + 2 * MARGIN
        side = self.width() / count
        for row, line in enumerate(self._rows):
            for column, module in enumerate(line):
                if module == "1":
                    area = QRectF((column + MARGIN) * side, (row + MARGIN) * side, side, side)
                    painter.fillRect(area, QColor(Qt.GlobalColor.black))
        painter.end()
