"""All QR codes in a grey picture: a screen, a photograph, a page. By zxing-cpp, which works without Python's lock.

A picture is searched in passes that find different codes: whole, with three ways to tell dark from light, which is
quick; then in overlapping tiles that are enlarged twice, for codes whose modules are one or two pixels wide. Light
codes on dark ground, rotated and tilted ones are found in each pass. On two screens of 3840 × 2160 all of it takes
some six tenths of a second (tests/bench/test_bench_qr.py).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

import msgspec
import zxingcpp

MOST_PIXELS = 100_000_000
LONGEST_SIDE = 32_767
_ENLARGED_UP_TO = 20_000_000
"""Pixels. Larger pictures are photographs, whose codes are not small."""

_TILE, _OVERLAP = 1024, 400
"""Pixels. A code with modules of two pixels is at most 370 wide (version 40 with its margin), so one tile holds it."""

_FEWEST_PIXELS_A_SIDE = 21
Way = Literal["LocalAverage", "GlobalHistogram", "FixedThreshold"]
"""How dark is told from light, by the names of zxing-cpp. Nothing of that library is kept beyond a call: it complains
on standard error about what is still there when the app ends.
"""

_WAYS: tuple[Way, ...] = ("LocalAverage", "GlobalHistogram", "FixedThreshold")

Check = Callable[[], None]
"""Called between parts of the search. Raises where the search is to stop."""

Told = Callable[[float], None]
"""Told how far the search is, 0 to 1."""


class Grey(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of one byte a pixel, 0 black, 255 white; `stride` bytes from one row to the next."""

    data: bytes
    width: int
    height: int
    stride: int

    def __post_init__(self) -> None:
        if not (0 < self.width <= min(self.stride, LONGEST_SIDE) and 0 < self.height <= LONGEST_SIDE):
            raise ValueError("no picture has such sides")
        if self.width * self.height > MOST_PIXELS:
            raise ValueError("the picture is too large")
        if len(self.data) < self.stride * (self.height - 1) + self.width:
            raise ValueError("the picture is shorter than its sides say")

    def __repr__(self) -> str:
        return f"Grey({self.width} × {self.height})"


class Point(NamedTuple):
    """A place in a picture, in pixels from its top left corner."""

    x: int
    y: int


class FoundCode(msgspec.Struct, frozen=True, kw_only=True):
    """A code: its text, and its corners from its own top left clockwise."""

    text: str
    corners: tuple[Point, Point, Point, Point]

    def __repr__(self) -> str:
        return f"FoundCode({self.corners[0]})"


def read_codes(picture: Grey, check: Check = lambda: None, told: Told = lambda _: None) -> tuple[FoundCode, ...]:
    """Every different code in the picture, from top to bottom. A text that occurs twice is given once."""
    found: dict[str, FoundCode] = {}
    passes = [*_whole(picture), *_enlarged(picture)]
    for done, search in enumerate(passes, 1):
        check()
        for code in search():
            found.setdefault(code.text, code)
        told(done / len(passes))
    return tuple(sorted(found.values(), key=lambda code: (code.corners[0].y, code.corners[0].x)))


Search = Callable[[], Iterator[FoundCode]]


def _whole(picture: Grey) -> Iterator[Search]:
    for way in _WAYS:
        yield lambda way=way: _searched(_tile(picture, 0, 0, picture.width, picture.height), way)  # type: ignore[misc]


def _enlarged(picture: Grey) -> Iterator[Search]:
    if picture.width * picture.height > _ENLARGED_UP_TO:
        return
    for top, height in _spans(picture.height):
        for left, width in _spans(picture.width):
            yield lambda at=(left, top, width, height): _searched_larger(picture, *at)  # type: ignore[misc]


def _spans(side: int) -> Iterator[tuple[int, int]]:
    """Begin and length of each tile along one side."""
    at = 0
    while True:
        length = min(_TILE, side - at)
        yield at, length
        if at + length >= side:
            return
        at += _TILE - _OVERLAP


def _tile(picture: Grey, left: int, top: int, width: int, height: int) -> Grey:
    """A part of the picture, its rows without gaps."""
    if width == picture.stride and height == picture.height and len(picture.data) == width * height:
        return picture
    starts = range(top * picture.stride + left, (top + height) * picture.stride + left, picture.stride)
    data = b"".join([picture.data[start : start + width] for start in starts])
    return Grey(data=data, width=width, height=height, stride=width)


def _doubled(tile: Grey) -> Grey:
    """Twice as wide and high, each pixel four times."""
    width, rows = 2 * tile.width, []
    for start in range(0, tile.width * tile.height, tile.width):
        row = bytearray(width)
        row[0::2] = row[1::2] = tile.data[start : start + tile.width]
        rows += [row, row]
    return Grey(data=b"".join(rows), width=width, height=2 * tile.height, stride=width)


def _searched_larger(picture: Grey, left: int, top: int, width: int, height: int) -> Iterator[FoundCode]:
    for code in _searched(_doubled(_tile(picture, left, top, width, height)), "LocalAverage"):
        first, second, third, fourth = (Point(left + at.x // 2, top + at.y // 2) for at in code.corners)
        yield FoundCode(text=code.text, corners=(first, second, third, fourth))


def _searched(picture: Grey, way: Way) -> Iterator[FoundCode]:
    """The codes of one picture without gaps."""
    if min(picture.width, picture.height) < _FEWEST_PIXELS_A_SIDE:
        return
    found = zxingcpp.read_barcodes(
        memoryview(picture.data).cast("B", (picture.height, picture.width)),
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
        text_mode=zxingcpp.TextMode.Plain,
        binarizer=zxingcpp.Binarizer.__members__[way],
    )
    for code in found:
        at = code.position
        corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
        first, second, third, fourth = (Point(corner.x, corner.y) for corner in corners)
        yield FoundCode(text=_text(code), corners=(first, second, third, fourth))


def _text(code: zxingcpp.Barcode) -> str:
    """The text; as UTF-8 where it is that: the library may take such bytes for an older way of writing."""
    try:
        return code.bytes.decode("utf-8")
    except UnicodeDecodeError:
        return code.text
