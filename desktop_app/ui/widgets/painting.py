"""What several self-painting parts share: rounded shapes, focus rings, measuring of wrapped text."""

from __future__ import annotations

import re
from functools import cache
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WRAP = int(Qt.TextFlag.TextWordWrap)

_SIGN = "\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60"


@cache
def _unbroken() -> re.Pattern[str]:
    """Matches a Chinese sign with what must not begin a line after it, or a word."""
    return re.compile(rf"[{_SIGN}][\u3001\u3002\uff01-\uff1f”’]*|[^\s{_SIGN}]+")


def ready(painter: QPainter) -> None:
    """Smooth edges and text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def mirrored(part: QWidget, place: QRect) -> QRect:
    """Where in the part this place lies; from the right, where that is how one reads."""
    if part.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return place
    from PySide6.QtWidgets import QStyle  # brings seven hundred names along

    return QStyle.visualRect(part.layoutDirection(), part.rect(), place)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None,
    edge: QColor | None,
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose line lies wholly inside `rect`."""
    half = width / 2 if edge is not None else 0.0
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, width, style) if edge is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def text_height(words: str, face: QFont, width: int) -> int:
    """Height of the text wrapped at `width`, both in pixels."""
    return QFontMetrics(face).boundingRect(QRect(0, 0, max(width, 1), 100_000), WRAP, words).height()


def text_width(words: str, face: QFont) -> int:
    """Width of the text on one line, in pixels, rounded up."""
    return ceil(QFontMetricsF(face).horizontalAdvance(words)) + 1


def longest_word(words: str, face: QFont) -> int:
    """Width of the widest single word: no narrower than this can the text be shown whole."""
    return max((text_width(word, face) for word in unbroken(words)), default=0)


def unbroken(words: str) -> list[str]:
    """The parts of a text that a line is not broken in: words, or single signs where Chinese is written."""
    if max(words, default="") < _SIGN[0]:
        return words.split()  # the pattern takes longer to make than the first window takes to lay out
    return _unbroken().findall(words)
