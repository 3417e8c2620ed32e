"""Our icons: the app's mark at every size, and the few signs, tinted by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from desktop_app.content.assets import asset_folder
from desktop_app.ui.theme import current
from desktop_app.ui.tokens import Tone

SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The mark of the app for windows and task bars, the same in every theme; `packaging/icons.py` draws its files."""
    found = QIcon()
    for size in SIZES:
        found.addFile(str(asset_folder() / "icons" / "app" / f"{size}.png"), QSize(size, size))
    return found


def icon(name: str, tone: Tone | None = None) -> QIcon:
    """The sign `assets/icons/<name>.svg` in the text's colour or a tone's; FileNotFoundError where there is none."""
    palette = current().palette
    return _tinted(name, palette.tone(tone) if tone else palette.ink)


@lru_cache(maxsize=64)
def _tinted(name: str, code: str) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer

    drawing = (asset_folder() / "icons" / f"{name}.svg").read_bytes().replace(b"currentColor", code.encode())
    renderer = QSvgRenderer(QByteArray(drawing))
    made = QIcon()
    for size in (16, 20, 24, 32, 48, 64):
        picture = QPixmap(QSize(size, size))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(picture)
    return made
