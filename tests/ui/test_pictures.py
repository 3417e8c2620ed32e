"""Pictures from outside: what is too large, broken or no picture is refused before it is decoded, with its reason."""

from __future__ import annotations

import random
import struct
import weakref
import zlib
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QColor, QImage, QImageReader

from desktop_app.authenticator.qr import Grey, read_codes
from desktop_app.ui import pictures
from desktop_app.ui.authenticator import looking
from desktop_app.ui.pictures import LARGEST_FILE, PictureRefused, greys, read_bytes, read_file
from tests.authenticator.drawn import code, file_of
from tests.authenticator.seeds import LETTERS

pytestmark = pytest.mark.usefixtures("qapp")
LINK = f"otpauth://totp/OKX:me?secret={LETTERS}"


def texts(picture: QImage) -> set[str]:
    return {found.text for grey in greys(picture) for found in read_codes(grey)}


def trouble(data: bytes) -> PictureRefused:
    with pytest.raises(PictureRefused) as caught:
        read_bytes(data)
    return caught.value


def png(width: int, height: int) -> bytes:
    """A PNG that says that it is so large and holds nothing."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")


def grey_at_once(picture: QImage) -> bytes:
    """As Qt makes the whole picture grey, without what fills its rows up."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    return rows(bytes(grey.constBits()), grey.width(), grey.bytesPerLine())


def rows(data: bytes, width: int, stride: int) -> bytes:
    return b"".join(data[start : start + width] for start in range(0, len(data), stride))


@pytest.mark.parametrize(("width", "height"), [(3, 1), (7, 255), (5, 256), (9, 257), (10, 600)])
def test_a_picture_made_grey_in_bands_is_the_same(width: int, height: int) -> None:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#123456"))
    for y in range(height):
        picture.setPixelColor(y % width, y, QColor(y % 256, 255 - y % 256, (7 * y) % 256))
    (grey,) = greys(picture)
    assert (grey.width, grey.height, len(grey.data)) == (width, height, height * grey.stride)
    clear = picture.convertToFormat(QImage.Format.Format_ARGB32)
    for one in (grey, *greys(clear)):
        assert rows(one.data, one.width, one.stride) == grey_at_once(picture)


def test_no_picture_is_held_longer_than_it_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the largest size one takes 400 megabytes, and each grey of it 100."""
    held: list[weakref.ref[object]] = []
    alive: list[list[bool]] = []
    real_read, real_grey = looking.read_bytes, pictures._grey

    def noted(made: Any) -> Any:
        held.append(weakref.ref(made))
        return made

    class Weak(Grey, frozen=True, kw_only=True, weakref=True):
        """A grey that says when it goes."""

    def grey(*about: Any) -> Weak:
        return noted(Weak(**msgspec.structs.asdict(real_grey(*about))))

    def looked(*_: object) -> list[object]:
        alive.append([one() is not None for one in held])
        return []

    monkeypatch.setattr(looking, "read_bytes", lambda data: noted(real_read(data)))
    monkeypatch.setattr(pictures, "_grey", grey)
    monkeypatch.setattr(looking, "read_codes", looked)
    plain = file_of(code(LINK, 4), "PNG")
    clear = code(LINK, 4).convertToFormat(QImage.Format.Format_ARGB32)
    for data, wanted in ((plain, [[False, True]]), (file_of(clear, "PNG"), [[True, True], [False, False, True]])):
        held.clear()
        alive.clear()
        looking.look_at(looking.Look(place="file"), data, lambda: None, lambda _: None)
        assert alive == wanted


def test_what_a_parser_says_of_a_bent_picture_is_in_no_log(qtlog: Any) -> None:
    """Also of the first one, whose sides are asked for before it is decoded."""
    QLoggingCategory.setFilterRules("")
    whole = file_of(code(LINK, 4), "PNG")
    assert not read_bytes(whole[:33] + b"\0\0\0\x04gAMA\0\0\xb1\x8fbent" + whole[33:]).isNull()
    assert qtlog.records == []


@pytest.mark.parametrize("form", ["PNG", "JPG", "BMP", "WEBP"])
def test_usual_forms_are_read_whatever_the_file_is_called(form: str, tmp_path: Path) -> None:
    file = tmp_path / "picture.txt"
    file.write_bytes(file_of(code(LINK, 4), form))
    assert texts(read_file(file)) == {LINK}


def test_a_code_on_see_through_ground_is_found_on_white_and_on_black() -> None:
    for ink in ("#000000", "#FFFFFF"):
        drawn = code(LINK, 4)
        clear = QImage(drawn.size(), QImage.Format.Format_ARGB32)
        clear.fill(QColor(0, 0, 0, 0))
        for y in range(drawn.height()):
            for x in range(drawn.width()):
                if drawn.pixelColor(x, y).lightness() < 128:
                    clear.setPixelColor(x, y, QColor(ink))
        assert texts(read_bytes(file_of(clear, "PNG"))) == {LINK}


@pytest.mark.parametrize("data", [b"not a picture", b"<svg></svg>", b"%PDF-1.4", b"\0" * 100, b"P5 1 1 255 x"])
def test_what_is_no_picture(data: bytes) -> None:
    assert trouble(data).trouble == "not_a_picture"


def test_nothing_and_too_much() -> None:
    assert trouble(b"").trouble == "empty"
    refused = trouble(b"\x89PNG\r\n\x1a\n" + bytes(50_000_000))
    assert (refused.trouble, refused.size) == ("too_large", 50_000_008)


@pytest.mark.parametrize(("width", "height"), [(30_000, 30_000), (40_000, 10), (12_000, 12_000)])
def test_more_pixels_than_are_searched_are_refused_before_they_are_decoded(width: int, height: int) -> None:
    refused = trouble(png(width, height))
    assert (refused.trouble, refused.width, refused.height) == ("too_wide", width, height)


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_truncated(form: str) -> None:
    data = file_of(code(LINK, 4), form)
    assert trouble(data[: len(data) // 3]).trouble in ("damaged", "not_a_picture")


def test_what_the_sides_promise_and_the_file_does_not_hold_is_damaged() -> None:
    assert trouble(png(5000, 5000)).trouble == "damaged"


def test_the_limit_of_qt_is_put_back() -> None:
    before = QImageReader.allocationLimit()
    read_bytes(file_of(code(LINK, 4), "PNG"))
    assert QImageReader.allocationLimit() == before


def test_files_that_are_gone_folders_and_too_large_ones(tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    for path, reason in ((tmp_path / "none.png", "gone"), (tmp_path, "gone"), (large, "too_large")):
        with pytest.raises(PictureRefused) as caught:
            read_file(path)
        assert caught.value.trouble == reason


@pytest.mark.parametrize("number", range(60))
def test_broken_files_are_a_picture_or_refused(number: int) -> None:
    by = random.Random(number)
    data = bytearray(file_of(code(LINK, 3), by.choice(("PNG", "JPG", "WEBP", "BMP")), 60))
    for _ in range(by.randrange(1, 8)):
        data[by.randrange(len(data))] = by.randrange(256)
    del data[by.randrange(len(data) // 2, len(data)) :]
    try:
        picture = read_bytes(bytes(data))
    except PictureRefused:
        return
    assert texts(picture) <= {LINK}
