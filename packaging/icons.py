"""The icon in every form that a system wants, drawn from assets/icons/strongroom.svg: another drawing just works."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 128, 256)
ICNS = ((b"icp4", 16), (b"icp5", 32), (b"icp6", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024))


def write(drawing: Path, folder: Path) -> None:
    """PNGs named by their size, `strongroom.svg`, `strongroom.ico` and `strongroom.icns` in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    sizes = sorted({*SIZES, *ICO, *(size for _, size in ICNS)})
    pictures = {size: _png(drawing, size) for size in sizes}
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "strongroom.svg").write_bytes(drawing.read_bytes())
    (folder / "strongroom.ico").write_bytes(ico({size: pictures[size] for size in ICO}))
    (folder / "strongroom.icns").write_bytes(icns([(kind, pictures[size]) for kind, size in ICNS]))


def _png(drawing: Path, size: int) -> bytes:
    """One size. Drawn without a screen; the painter gives the same bytes each time."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.read_bytes())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    del app
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNGs, by their size (256 at most)."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries, body = b"", b""
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place + len(body))
        body += png
    return head + entries + body


def icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """A Mac's icon that holds PNGs, each with the four letters of its size."""
    body = b"".join(kind + struct.pack(">I", 8 + len(png)) + png for kind, png in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
