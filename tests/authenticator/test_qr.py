"""QR codes in pictures of every kind: small on large screens, dark, with a logo, turned, tilted, compressed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from desktop_app.authenticator.qr import Grey, read_codes
from desktop_app.ui.pictures import greys, read_bytes
from tests.authenticator.drawn import at_an_angle, code, file_of, pasted, rotated, screen, with_logo
from tests.authenticator.seeds import LETTERS

pytestmark = pytest.mark.usefixtures("qapp")
LINK = f"otpauth://totp/OKX:max.mustermann%40example.org?secret={LETTERS}&issuer=OKX&algorithm=SHA1&digits=6&period=30"
DENSE = "otpauth-migration://offline?data=" + "CjUKEPqlBekzoNEukL7qlsjBCDYSDnBpQHJhc3BiZXJyeXBp" * 18
"""About as much as one code of a transfer of ten accounts holds: 137 modules a side."""


def found(picture: QImage) -> list[str]:
    (grey,) = greys(picture)
    return [one.text for one in read_codes(grey)]


@pytest.fixture(scope="module")
def desktop(qapp: object) -> QImage:
    return screen()


@pytest.mark.parametrize("dark_mode", [False, True])
@pytest.mark.parametrize("module", [1, 1.5, 2, 2.5, 3, 5, 12])
@pytest.mark.parametrize("text", [LINK, DENSE], ids=["usual", "dense"])
def test_codes_of_any_size_on_a_4k_screen(desktop: QImage, text: str, module: float, dark_mode: bool) -> None:
    drawn = code(text, module, dark_mode=dark_mode)
    assert found(pasted(desktop, drawn, 1703, 211)) == [text]


@pytest.mark.parametrize(("left", "top"), [(0, 0), (3700, 2020), (624, 0), (900, 600), (1500, 1248)])
def test_codes_anywhere_also_on_the_edges_of_tiles(desktop: QImage, left: int, top: int) -> None:
    assert found(pasted(desktop, code(LINK, 2), left, top)) == [LINK]


def test_several_codes_at_once_each_once_from_top_to_bottom(desktop: QImage) -> None:
    texts = [LINK.replace("max", f"m{number}") for number in range(7)]
    whole = desktop
    for number, text in enumerate(texts):
        whole = pasted(
            whole, code(text, 2 + number % 3, dark_mode=bool(number % 2)), 100 + 500 * number, 20 + 250 * number
        )
    whole = pasted(whole, code(texts[0], 3), 2600, 20)
    assert found(whole) == texts


def test_corners_are_where_the_code_is(desktop: QImage) -> None:
    drawn = code(LINK, 4)
    (grey,) = greys(pasted(desktop, drawn, 1000, 700))
    (one,) = read_codes(grey)
    first, second, third, fourth = one.corners
    side = drawn.width() - 32
    for corner, x, y in ((first, 0, 0), (second, side, 0), (third, side, side), (fourth, 0, side)):
        assert abs(corner.x - (1016 + x)) <= 6 and abs(corner.y - (716 + y)) <= 6


@pytest.mark.parametrize("degrees", [90, 180, 270, 5, 33, 45])
def test_turned_codes(degrees: float) -> None:
    assert found(rotated(code(LINK, 5), degrees)) == [LINK]


@pytest.mark.parametrize("part", [0.15, 0.22])
def test_codes_with_a_logo(part: float) -> None:
    assert found(with_logo(code(LINK, 6, level="H"), part)) == [LINK]


@pytest.mark.parametrize("dark_mode", [False, True])
def test_photographed_at_an_angle(dark_mode: bool) -> None:
    assert found(at_an_angle(code(LINK, 6, dark_mode=dark_mode))) == [LINK]


@pytest.mark.parametrize("quality", [5, 15, 40, 75])
def test_compressed_as_jpeg(quality: int) -> None:
    assert found(read_bytes(file_of(code(LINK, 4), "JPG", quality))) == [LINK]


def test_a_photograph_compressed_and_made_smaller() -> None:
    photo = read_bytes(file_of(at_an_angle(code(LINK, 8)), "JPG", 30))
    assert found(photo.scaledToWidth(400)) == [LINK]


def test_pale_codes() -> None:
    drawn = code(LINK, 4)
    drawn.invertPixels()
    pale = QImage(drawn.size(), QImage.Format.Format_RGB32)
    for y in range(drawn.height()):
        for x in range(drawn.width()):
            pale.setPixelColor(
                x, y, QColor("#B8B8B8") if drawn.pixelColor(x, y).lightness() > 127 else QColor("#E8E8E8")
            )
    assert found(pale) == [LINK]


def test_names_outside_ascii_are_read_as_they_are() -> None:
    text = "otpauth://totp/Börse:Łukasz 東京?secret=GEZDGNBV"
    assert found(code(text, 4)) == [text]


def test_nothing_is_found_where_there_is_none(desktop: QImage) -> None:
    assert found(desktop) == []


@pytest.mark.parametrize(("width", "height"), [(1, 1), (20, 20), (1, 3000), (5000, 2)])
def test_tiny_and_thin_pictures(width: int, height: int) -> None:
    assert read_codes(Grey(data=bytes(width * height), width=width, height=height, stride=width)) == ()


@pytest.mark.parametrize(
    "sides",
    [
        {"width": 0, "height": 1, "stride": 1},
        {"width": 2, "height": 1, "stride": 1},
        {"width": 30_000, "height": 30_000, "stride": 30_000},
        {"width": 40_000, "height": 1, "stride": 40_000},
        {"width": 4, "height": 4, "stride": 4},
    ],
)
def test_sides_that_do_not_fit_the_bytes_are_refused(sides: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="picture"):
        Grey(data=bytes(15), **sides)


class StopError(Exception):
    pass


def test_the_search_can_be_stopped_between_tiles_and_tells_how_far_it_is(desktop: QImage) -> None:
    (grey,) = greys(desktop)
    told: list[float] = []

    def check() -> None:
        if len(told) == 5:
            raise StopError

    with pytest.raises(StopError):
        read_codes(grey, check, told.append)
    assert len(told) == 5
    assert told == sorted(told)
    told.clear()
    read_codes(grey, told=told.append)
    assert told[-1] == 1.0


def test_what_was_found_does_not_show_itself_in_logs() -> None:
    (grey,) = greys(code(LINK, 4))
    assert LETTERS not in repr(read_codes(grey))
    assert len(repr(grey)) < 40
