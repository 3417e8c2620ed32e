"""The Qt binding that is installed: a fault in it would end the app after some minutes."""

from __future__ import annotations

import sys

import PySide6
from PySide6.QtGui import QFont


def test_a_call_that_returns_nothing_gives_none_back_as_it_should() -> None:
    """PySide6 6.12.0 takes a reference of None away with each such call, which ends Python before 3.12."""
    font = QFont()
    font.setPixelSize(10)
    before = sys.getrefcount(None)
    for _ in range(50):
        font.setPixelSize(12)
    assert sys.getrefcount(None) - before > -25, f"PySide6 {PySide6.__version__} loses references; use another release"
