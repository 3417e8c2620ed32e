"""Pictures with QR codes, drawn: screens full of windows and text, photographs at an angle, codes with a logo."""

from __future__ import annotations

import random

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QLinearGradient, QPainter, QPolygonF, QTransform

from desktop_app.content.assets import asset_folder
from desktop_app.export.qr_code import Level, modules

DARK, LIGHT = "#14181E", "#E9ECF1"


def code(text: str, module: float, *, level: Level = "L", dark_mode: bool = False, margin: int = 4) -> QImage:
    """The code of a text with modules of so many pixels; light on dark where asked."""
    rows = modules(text, level)
    side = round((len(rows) + 2 * margin) * module)
    made = QImage(side, side, QImage.Format.Format_RGB32)
    made.fill(QColor(DARK if dark_mode else "#FFFFFF"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not float(module).is_integer())
    painter.scale(module, module)
    for down, row in enumerate(rows):
        for along, sign in enumerate(row):
            if sign == "1":
                painter.fillRect(QRectF(along + margin, down + margin, 1, 1), QColor(LIGHT if dark_mode else "#000000"))
    painter.end()
    return made


def screen(width: int = 3840, height: int = 2160, *, seed: int = 3, dark: bool = False) -> QImage:
    """A desktop with a few windows full of text."""
    by = random.Random(seed)
    QFontDatabase.addApplicationFont(str(asset_folder() / "fonts" / "Inter-Regular.ttf"))
    made = QImage(width, height, QImage.Format.Format_RGB32)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor("#30506F"))
    ground.setColorAt(1, QColor("#90AA60"))
    painter = QPainter(made)
    painter.fillRect(made.rect(), ground)
    for number in range(6):
        left, top = by.randrange(width // 2), by.randrange(height // 2)
        room = QRectF(left, top, by.randrange(width // 4, width // 2), by.randrange(height // 4, height // 2))
        window_dark = dark or number % 3 == 0
        painter.fillRect(room, QColor("#1E1E1E" if window_dark else "#FFFFFF"))
        painter.setPen(QColor("#DDDDDD" if window_dark else "#222222"))
        face = QFont("Inter")
        face.setPixelSize(by.choice((13, 18, 24)))
        painter.setFont(face)
        text = " ".join("".join(by.choices("abcdefghijklmnopqrstuvwxyzABC0123|[]#", k=7)) for _ in range(1500))
        painter.drawText(room.adjusted(20, 20, -20, -20), int(Qt.TextFlag.TextWordWrap), text)
    painter.end()
    return made


def pasted(on: QImage, what: QImage, left: int, top: int) -> QImage:
    """The picture with another one on it."""
    made = on.copy()
    painter = QPainter(made)
    painter.drawImage(left, top, what)
    painter.end()
    return made


def with_logo(made: QImage, part: float = 0.2) -> QImage:
    """A code with a round logo in its middle, `part` of its width wide."""
    made = made.copy()
    painter = QPainter(made)
    side = made.width() * part
    middle = QRectF((made.width() - side) / 2, (made.height() - side) / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawEllipse(middle)
    painter.setBrush(QColor("#C03030"))
    painter.drawEllipse(middle.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15))
    painter.end()
    return made


def at_an_angle(made: QImage) -> QImage:
    """As photographed from the side: in perspective, on a grey ground, unevenly lit."""
    width, height = made.width(), made.height()
    before = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
    after = QPolygonF(
        [
            QPointF(width * 0.15, height * 0.1),
            QPointF(width * 0.95, height * 0.2),
            QPointF(width * 0.85, height * 0.9),
            QPointF(width * 0.05, height * 0.8),
        ]
    )
    turned = QTransform.quadToQuad(before, after)
    photo = QImage(width * 2, height * 2, QImage.Format.Format_RGB32)
    photo.fill(QColor("#8A8580"))
    painter = QPainter(photo)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    painter.setTransform(turned * QTransform.fromTranslate(width * 0.5, height * 0.4))
    painter.drawImage(0, 0, made)
    painter.resetTransform()
    shade = QLinearGradient(0, 0, photo.width(), photo.height())
    shade.setColorAt(0, QColor(0, 0, 0, 0))
    shade.setColorAt(1, QColor(0, 0, 0, 130))
    painter.fillRect(photo.rect(), shade)
    painter.end()
    return photo


def rotated(made: QImage, degrees: float) -> QImage:
    """The picture turned, on white."""
    turned = made.transformed(QTransform().rotate(degrees), Qt.TransformationMode.SmoothTransformation)
    whole = QImage(turned.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor("#FFFFFF"))
    return pasted(whole, turned, 0, 0)


def file_of(made: QImage, form: str, quality: int = -1) -> bytes:
    """The picture as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.save(buffer, form, quality)
    return bytes(buffer.data().data())
