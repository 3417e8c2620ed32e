"""Paints pages with any painter: on a PDF, on a printer, on a picture for the preview.

In black, white and greys only, so that any printer will do and none takes its colours.
"""

from __future__ import annotations

import re
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from desktop_app.export.paper.columns import Columns
from desktop_app.export.paper.marks import (
    BOX_SIZE,
    STYLES,
    Box,
    Code,
    Curve,
    Dash,
    Frame,
    Mark,
    Panel,
    PaperPage,
    Rule,
    Words,
)
from desktop_app.export.paper.measuring import FINE, face

INK, SOFT, GREY, WHITE, BLACK = "#232323", "#4C4C4C", "#AFAFAF", "#FFFFFF", "#000000"
PALE = "#E4E4E4"
"""The ground of a part that stands out."""

TICK = ((0.26, 0.52), (0.44, 0.7), (0.76, 0.32))
BOX_CORNER, FRAME_CORNER = 2.0, 5.0
LARGER = 2
ARROW, ARROW_HIGH = 4.6, 2.5
"""How long the end of a line is, and half its height."""


def paint(painter: QPainter, page: PaperPage, dots_per_point: float) -> None:
    """Paint one page whose top left corner is the painter's origin."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a name from right to left must not turn our words
    painter.scale(dots_per_point / FINE, dots_per_point / FINE)
    for mark in page.marks:
        _paint(painter, mark)
    painter.restore()


def picture(page: PaperPage, at: Columns, width: int) -> QImage:
    """One page as a picture that is `width` pixels wide.

    Painted larger and made smaller: at the size of a screen letters would else be pushed onto whole pixels.
    """
    size = QSize(width, max(1, round(at.height * width / at.width)))
    made = QImage(size * LARGER, QImage.Format.Format_RGB32)
    made.fill(QColor(WHITE))
    painter = QPainter(made)
    paint(painter, page, width * LARGER / at.width)
    painter.end()
    return made.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _paint(painter: QPainter, mark: Mark) -> None:
    if isinstance(mark, Words):
        painter.setFont(face(mark.role))
        painter.setPen(QColor(SOFT if STYLES[mark.role].soft else INK))
        painter.drawText(QPointF(mark.left * FINE, mark.baseline * FINE), mark.text)
    elif isinstance(mark, Rule):
        _paint_rule(painter, mark)
    elif isinstance(mark, Box):
        _paint_box(painter, mark)
    elif isinstance(mark, Code):
        _paint_code(painter, mark)
    elif isinstance(mark, Panel):
        _paint_panel(painter, mark)
    elif isinstance(mark, Curve):
        _paint_curve(painter, mark)
    else:
        _paint_frame(painter, mark)


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width * FINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin)


def _paint_rule(painter: QPainter, rule: Rule) -> None:
    pen = _pen(INK if rule.strong else GREY, 0.75 if rule.strong else 0.6)
    if rule.dotted:
        pen = _pen(SOFT, 0.6)
        pen.setDashPattern([1.0, 2.0])
    painter.setPen(pen)
    painter.drawLine(
        QPointF(rule.left * FINE, rule.top * FINE), QPointF((rule.left + rule.width) * FINE, rule.top * FINE)
    )


def _paint_frame(painter: QPainter, frame: Frame) -> None:
    painter.setPen(_pen(INK, 0.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    area = QRectF(frame.left * FINE, frame.top * FINE, frame.width * FINE, frame.height * FINE)
    painter.drawRoundedRect(area, FRAME_CORNER * FINE, FRAME_CORNER * FINE)


def _paint_box(painter: QPainter, box: Box) -> None:
    painter.setPen(_pen(INK, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    side = BOX_SIZE * FINE
    area = QRectF(box.left * FINE, box.top * FINE, side, side)
    painter.drawRoundedRect(area, BOX_CORNER * FINE, BOX_CORNER * FINE)
    if box.ticked:
        pen = _pen(INK, 1.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(area.left() + side * x, area.top() + side * y) for x, y in TICK])


def _paint_code(painter: QPainter, code: Code) -> None:
    """All dark modules as one shape, so that no hair lines show between neighbours."""
    module = code.width * FINE / len(code.rows)
    shape = QPainterPath()
    for down, row in enumerate(code.rows):
        for run in re.finditer("1+", row):
            left, top = code.left * FINE + run.start() * module, code.top * FINE + down * module
            shape.addRect(QRectF(left, top, len(run[0]) * module, module))
    painter.fillPath(shape, QColor(BLACK))


_DASHES: dict[Dash, list[float]] = {"dashed": [3.2, 2.2], "dotted": [0.01, 2.6]}
"""By the thickness of the line."""


def _kind(dash: Dash, thick: float) -> QPen:
    pen = _pen(INK, thick)
    if dash != "solid":
        pen.setDashPattern(_DASHES[dash])
    if dash == "dotted":
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _paint_panel(painter: QPainter, panel: Panel) -> None:
    painter.setPen(_kind(panel.dash, panel.thick))
    painter.setBrush(QColor(PALE if panel.ground else WHITE))
    half = panel.thick / 2
    area = QRectF(panel.left + half, panel.top + half, panel.width - panel.thick, panel.height - panel.thick)
    corner = min(panel.corner, area.height() / 2) * FINE
    painter.drawRoundedRect(QRectF(area.topLeft() * FINE, area.size() * FINE), corner, corner)


def _paint_curve(painter: QPainter, curve: Curve) -> None:
    """The line, short of its end where an arrow covers that, then its end."""
    painter.setPen(_kind(curve.dash, curve.thick))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(curve))
    x, y = curve.points[-1]
    tip = QPointF((curve.left + x) * FINE, (curve.top + y) * FINE)
    painter.setPen(_pen(INK, 1.0))
    if curve.end == "bar":
        back, half = QPointF(-2.2 * FINE, 0), QPointF(0, ARROW_HIGH * FINE)
        painter.setPen(_pen(INK, 1.4))
        painter.drawLine(tip + back - half, tip + back + half)
    elif curve.end:
        head = [tip, tip + QPointF(-ARROW * FINE, -ARROW_HIGH * FINE), tip + QPointF(-ARROW * FINE, ARROW_HIGH * FINE)]
        painter.setBrush(QColor(INK if curve.end == "arrow" else WHITE))
        painter.drawPolygon(head)


def _path(curve: Curve) -> QPainterPath:
    """Curves and straight pieces take turns, a curve first; level at every point."""
    points = [QPointF((curve.left + x) * FINE, (curve.top + y) * FINE) for x, y in curve.points]
    if curve.end in ("arrow", "hollow"):
        points[-1] -= QPointF(ARROW * FINE, 0)
    path = QPainterPath(points[0])
    for at, (start, end) in enumerate(pairwise(points)):
        if at % 2:
            path.lineTo(end)
        else:
            half = (end.x() - start.x()) / 2
            path.cubicTo(QPointF(start.x() + half, start.y()), QPointF(end.x() - half, end.y()), end)
    return path
