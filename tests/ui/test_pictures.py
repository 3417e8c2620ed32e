"""Pictures from outside: what is too large, broken or no picture is refused before it is decoded, with its reason."""

from __future__ import annotations

import random
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader

from desktop_app.authenticator.qr import read_codes
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
