"""The window's foot, where the button to go on is, is on the screen at every start."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.window_place import kept_place, put_in_place


class Screen:
    """A screen with so much room beside the system's own bars."""

    def __init__(self, width: int, height: int) -> None:
        self._size = QSize(width, height)

    def availableSize(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size


class Here(QWidget):
    """A window of the size that Strongroom's has at its first start, on a screen of our choice."""

    def __init__(self, qtbot: QtBot, width: int, height: int) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self._screen = Screen(width, height)
        self.setMinimumSize(1000, 680)
        self.resize(1240, 800)

    def screen(self) -> Any:
        return self._screen


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1240, 800)),  # room enough
        ((1280, 760), (1240, 720)),
        ((1366, 728), (1240, 688)),
        ((1280, 672), (1240, 632)),  # 1920 × 1080 at 150 %, less than the window's own least height
    ],
)
def test_a_first_start_fits_the_screen_with_its_title_bar(
    qtbot: QtBot, screen: tuple[int, int], size: tuple[int, int]
) -> None:
    window = Here(qtbot, *screen)
    put_in_place(window, "")
    assert (window.width(), window.height()) == size


def test_a_place_kept_on_a_larger_screen_fits_a_smaller_one(qtbot: QtBot) -> None:
    before = Here(qtbot, 2560, 1400)
    before.resize(1800, 1200)
    window = Here(qtbot, 700, 600)
    put_in_place(window, kept_place(before))
    assert (window.width(), window.height()) == (700, 560)


def test_a_window_that_fills_the_screen_keeps_doing_so(qtbot: QtBot) -> None:
    before = Here(qtbot, 1366, 728)
    before.showMaximized()
    window = Here(qtbot, 1366, 728)
    put_in_place(window, kept_place(before))
    assert window.isMaximized()
