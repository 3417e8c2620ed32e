"""The app's icon: in every size that systems ask for, drawn from the drawings that are checked in."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.content.assets import asset_folder
from desktop_app.ui.tokens import LIGHT
from desktop_app.ui.widgets.logo import paint_mark

FILES = asset_folder() / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)


@pytest.fixture(scope="module")
def maker(qapp: QApplication) -> ModuleType:
    """The script that makes the files."""
    spec = importlib.util.spec_from_file_location("make_icons", Path(__file__).parents[2] / "packaging" / "icons.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def likeness(one: QImage, other: QImage) -> float:
    """The mean difference of two pictures' colours, 0 (the same) to 255."""
    total = 0
    for y in range(one.height()):
        for x in range(one.width()):
            first, second = one.pixelColor(x, y), other.pixelColor(x, y)
            total += abs(first.red() - second.red()) + abs(first.green() - second.green())
            total += abs(first.blue() - second.blue()) + abs(first.alpha() - second.alpha())
    return total / 4 / (one.width() * one.height())


@pytest.mark.parametrize("size", SIZES)
def test_each_size_is_a_file(size: int) -> None:
    assert QImage(str(FILES / f"{size}.png")).size().toTuple() == (size, size)


@pytest.mark.parametrize("size", [16, 32, 64])
def test_the_files_are_as_new_as_the_drawings(maker: ModuleType, size: int) -> None:
    assert likeness(QImage(str(FILES / f"{size}.png")), maker.drawn(size)) < 2


@pytest.mark.parametrize("size", [16, 24, 32, 64])
def test_the_keyhole_can_be_seen_at_every_size(size: int) -> None:
    """Light above the middle where its round is, and still light and narrower below; the door around it is dark."""
    picture = QImage(str(FILES / f"{size}.png"))

    def light(x: float, y: float) -> bool:
        return picture.pixelColor(int(size * x), int(size * y)).lightness() > 150

    assert light(0.5, 0.4) and light(0.5, 0.65)
    assert not any(light(x, y) for x, y in ((0.2, 0.5), (0.8, 0.5), (0.5, 0.06), (0.3, 0.65), (0.72, 0.65)))


def test_windows_icon_lists_every_size_that_it_holds() -> None:
    data = (FILES / "strongroom.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, 7)
    for entry in range(count):
        wide, _, _, _, _, bits, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * entry)
        picture = QImage.fromData(data[at : at + length], "PNG")
        assert picture.width() == (wide or 256) and bits == 32


def test_macs_icon_is_whole() -> None:
    data = (FILES / "strongroom.icns").read_bytes()
    assert data[:4] == b"icns" and struct.unpack(">I", data[4:8])[0] == len(data)
    at, kinds = 8, []
    while at < len(data):
        kinds.append(data[at : at + 4].decode())
        at += struct.unpack(">I", data[at + 4 : at + 8])[0]
    assert at == len(data) and {"ic07", "ic08", "ic09", "ic10", "ic11", "ic12", "ic13", "ic14"} <= set(kinds)


@pytest.mark.parametrize("size", [20, 40])
def test_the_mark_in_the_window_is_that_of_the_files(maker: ModuleType, size: int) -> None:
    painted = QImage(size, size, QImage.Format.Format_ARGB32)
    painted.fill(0)
    painter = QPainter(painted)
    paint_mark(painter, painted.rect().toRectF(), QColor(LIGHT.accent), QColor(LIGHT.on_accent))
    painter.end()
    assert likeness(painted, maker.drawn(size)) < 8
