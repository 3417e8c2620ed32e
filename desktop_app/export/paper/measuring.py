"""Fonts of the paper, and how text breaks into lines.

Measured twenty times larger than it is printed, so that no rounding to pixels shows.
"""

from __future__ import annotations

import threading
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from desktop_app.content.assets import asset_folder
from desktop_app.export.discreet import one_line as clean
from desktop_app.export.paper.marks import STYLES, Role, Words
from desktop_app.language.catalogue import current
from desktop_app.language.scripts import FOR_LANGUAGE, beside

FINE = 20
"""Units a point in which fonts are measured and painted: whole pixel sizes are fine enough then."""

FAMILY = "Inter"
FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
FIXED_FAMILIES = ("Menlo", "Consolas", "DejaVu Sans Mono", "Noto Sans Mono", "Liberation Mono", "Courier New")
_TOLERANCE = 0.5


@lru_cache(maxsize=1)
def _family() -> str:
    """Inter as it comes with the app; where its files are gone, the system's font serves."""
    for file in FONT_FILES:
        QFontDatabase.addApplicationFont(str(asset_folder() / "fonts" / file))
    return FAMILY if FAMILY in QFontDatabase.families() else QFont().family()


@lru_cache(maxsize=1)
def _fixed_family() -> str:
    """A font of the system with letters of one width; each of these draws I, l and 1, and O and 0, differently."""
    there = set(QFontDatabase.families())
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return next((family for family in FIXED_FAMILIES if family in there), usual)


def face(role: Role) -> QFont:
    """The font of a role, `FINE` times its size."""
    return _face(role, current().language, threading.get_ident())


@lru_cache(maxsize=64)
def _face(role: Role, language: str, thread: int) -> QFont:  # noqa: ARG001 - Qt keeps the glyphs of a font by thread
    style = STYLES[role]
    there = QFontDatabase.families() if language in FOR_LANGUAGE else ()
    made = QFont()
    made.setFamilies(beside(_fixed_family() if style.fixed else _family(), language, there))
    made.setPixelSize(round(style.size * FINE))
    made.setWeight(QFont.Weight(style.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def lines(text: str, role: Role, left: float, top: float, width: float) -> tuple[Words, ...]:
    """The text broken at `width`; a word that is wider than that is broken anywhere. Nothing for an empty text."""
    text = clean(text)
    if not text:
        return ()
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, face(role))
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[Words] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * FINE + _TOLERANCE)
        ascent, descent = line.ascent() / FINE, line.descent() / FINE
        height = max(STYLES[role].size * STYLES[role].line, ascent + descent)
        part = _part(text, line.textStart(), line.textLength()).rstrip()
        baseline = top + (height - ascent - descent) / 2 + ascent
        found.append(Words(part, role, left, top, line.naturalTextWidth() / FINE, height, baseline))
        top += height
    layout.endLayout()
    return tuple(found)


def one_line(text: str, role: Role, left: float, top: float) -> Words:
    """A short text on one line, however wide; of an empty one a line without words."""
    return (lines(text, role, left, top, 1e5) or (Words("", role, left, top, 0.0, 0.0, top),))[0]


def longest_word(text: str, role: Role) -> float:
    """The width in points that the text needs so that it breaks between words only."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(clean(text), face(role))
    layout.setTextOption(option)
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(0.0)
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return widest / FINE


def at_right(words: Words, right: float) -> Words:
    """The words so that they end at `right`."""
    return words._replace(left=right - words.width)


def _part(text: str, start: int, length: int) -> str:
    """Part of a text by Qt's count, in which a rare character counts as two."""
    wide = text.encode("utf-16-le")
    return wide[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
