"""Pictures from outside as grey pixels for the search of QR codes: files, the clipboard, what is dropped.

Sides and sizes are looked at before anything is decoded, and Qt may not allot more than a picture of the largest size
takes. What is no picture is a `PictureRefused` with its reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter

from desktop_app.authenticator.qr import LONGEST_SIDE, MOST_PIXELS, Grey

LARGEST_FILE = 40_000_000
"""Bytes."""

FORMATS = frozenset((b"png", b"jpg", b"jpeg", b"webp", b"gif", b"bmp"))
"""Forms that are read. Screenshots and photographs come in these; each further one would be another parser to trust."""

_MEGABYTES = 4 * MOST_PIXELS // 1_000_000 + 100

_QUIET = "qt.gui.imageio*=false"
"""A broken picture is told to the person who chose it; what its parser says of it belongs into no log."""

_BAND = 256
"""Rows that are made grey at once."""

PictureTrouble = Literal["gone", "empty", "too_large", "too_wide", "not_a_picture", "damaged"]


class PictureRefused(Exception):  # noqa: N818 - says what happened
    """No picture to search. `width` and `height` of "too_wide", in pixels; `size` of "too_large", in bytes."""

    def __init__(self, trouble: PictureTrouble, *, width: int = 0, height: int = 0, size: int = 0) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.width = width
        self.height = height
        self.size = size


def read_file(path: Path) -> QImage:
    """The picture in a file. PictureRefused where there is none that can be searched."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise PictureRefused("too_large", size=size)
        if not path.is_file():
            raise PictureRefused("gone")
        data = path.read_bytes()
    except OSError:
        raise PictureRefused("gone") from None
    return read_bytes(data)


def read_bytes(data: bytes) -> QImage:
    """The picture in a file's bytes."""
    if not data:
        raise PictureRefused("empty")
    if len(data) > LARGEST_FILE:
        raise PictureRefused("too_large", size=len(data))
    QLoggingCategory.setFilterRules(_QUIET)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in FORMATS:
        raise PictureRefused("not_a_picture")
    refuse_sides(reader.size())
    reader.setAutoTransform(True)
    before = QImageReader.allocationLimit()
    QImageReader.setAllocationLimit(_MEGABYTES)
    try:
        picture = reader.read()
    finally:
        QImageReader.setAllocationLimit(before)
    if picture.isNull():
        raise PictureRefused("damaged")
    return picture


def refuse_sides(size: QSize) -> None:
    """PictureRefused for a picture with more pixels than are searched."""
    width, height = size.width(), size.height()
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise PictureRefused("too_wide", width=width, height=height)


def greys(picture: QImage) -> Iterator[Grey]:
    """The picture in grey. One with see-through parts comes twice, on white and on black: its code may be either.

    Pictures of the largest size take hundreds of megabytes: each is made when it is asked for, and the picture itself
    is held no longer than it is needed. So hold neither it nor what came before.
    """
    if picture.isNull() or picture.width() < 1 or picture.height() < 1:
        return
    refuse_sides(picture.size())
    if picture.hasAlphaChannel():
        yield _grey(picture, "#FFFFFF")
        last = _grey(picture, "#000000")
    else:
        last = _grey(picture)
    del picture
    yield last


def count_of_greys(picture: QImage) -> int:
    """How many `greys` gives."""
    return 2 if picture.hasAlphaChannel() else 1


def _grey(picture: QImage, ground: str = "") -> Grey:
    """The picture, on this ground where it has see-through parts. Then it is made band by band: whole, it would be
    there once more in colour.
    """
    width, height = picture.width(), picture.height()
    if not ground:
        return _of(picture.convertToFormat(QImage.Format.Format_Grayscale8))
    bands = [_band(picture, top, ground) for top in range(0, height, _BAND)]
    data = b"".join(bands)
    return Grey(data=data, width=width, height=height, stride=len(data) // height)


def _of(grey: QImage) -> Grey:
    return Grey(data=bytes(grey.constBits()), width=grey.width(), height=grey.height(), stride=grey.bytesPerLine())


def _band(picture: QImage, top: int, ground: str) -> bytes:
    part = picture.copy(0, top, picture.width(), min(_BAND, picture.height() - top))
    grey = _on(ground, part).convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.constBits())  # the bits do not hold their picture: it needs a name until they are copied


def _on(ground: str, picture: QImage) -> QImage:
    whole = QImage(picture.size(), QImage.Format.Format_RGB32)
    whole.fill(QColor(ground))
    painter = QPainter(whole)
    painter.drawImage(0, 0, picture)
    painter.end()
    return whole
