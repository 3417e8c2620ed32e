"""Makes the app's icon files anew from the two drawings in assets/icons: `python packaging/icons.py`.

`strongroom.svg` is the mark, `strongroom-small.svg` the same with nothing but the keyhole for sizes up to 24 pixels,
where the door's lines would blur. Written are PNGs of every size that systems ask for, an .ico for Windows and an .icns
for macOS, all into assets/icons/app. The files are checked in, so nobody who builds the app needs this; a test tells
when they are older than the drawings.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "assets" / "icons"
OUT = ICONS / "app"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
SMALL_UP_TO = 24
MAC_PART = 824 / 1024
"""How much of the square a macOS icon fills (Apple's icon grid): the rest is left free around it."""

ICNS_KINDS = (("icp4", 16), ("icp5", 32), ("ic11", 32), ("ic12", 64), ("ic07", 128), ("ic13", 256), ("ic08", 256))
ICNS_LARGE = (("ic14", 512), ("ic09", 512), ("ic10", 1024))
"""The kinds of an .icns and the pixels of each; ic11 to ic14 and ic10 are the doubles for sharp screens."""


def drawn(size: int, part: float = 1.0) -> QImage:
    """The mark in a square of so many pixels, filling this part of it."""
    name = "strongroom-small.svg" if size * part <= SMALL_UP_TO else "strongroom.svg"
    renderer = QSvgRenderer(str(ICONS / name))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    free = size * (1 - part) / 2
    renderer.render(painter, QRectF(free, free, size * part, size * part))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """The picture as a PNG file's bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(data.data())


def ico(sizes: tuple[int, ...]) -> bytes:
    """A Windows icon: a directory, then every size as a PNG, as Windows reads since Vista."""
    pictures = [png(drawn(size)) for size in sizes]
    head = struct.pack("<HHH", 0, 1, len(sizes))
    at = len(head) + 16 * len(sizes)
    entries = b""
    for size, data in zip(sizes, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(pictures)


def icns() -> bytes:
    """A macOS icon: the parts one after the other, each with its kind and its length."""
    parts = b""
    for kind, size in (*ICNS_KINDS, *ICNS_LARGE):
        data = png(drawn(size, MAC_PART))
        parts += kind.encode() + struct.pack(">I", len(data) + 8) + data
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def main() -> int:
    """Write all files."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    OUT.mkdir(exist_ok=True)
    for size in PNG_SIZES:
        (OUT / f"{size}.png").write_bytes(png(drawn(size)))
    (OUT / "strongroom.ico").write_bytes(ico(ICO_SIZES))
    (OUT / "strongroom.icns").write_bytes(icns())
    print(f"{len(PNG_SIZES) + 2} files in {OUT}, drawn by {type(app).__name__}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
