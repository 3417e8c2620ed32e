"""The theme: one place changes the look of everything, live."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.content.assets import asset_folder
from desktop_app.ui import theme
from desktop_app.ui.stylesheet import stylesheet
from desktop_app.ui.theme import Themed, apply_theme, current, font, px, resolve
from desktop_app.ui.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, TYPE, ThemeName, contrast
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Body, Title


class Listener(Themed, QWidget):
    """Counts how often it was told."""

    told = 0

    def restyle(self) -> None:
        self.told += 1


def test_a_theme_reaches_palette_stylesheet_and_parts(qapp: QApplication, qtbot: QtBot) -> None:
    part = Listener()
    qtbot.addWidget(part)
    apply_theme(qapp, "dark", 150)
    assert part.told == 1
    assert current().palette == DARK
    assert current().scale == 1.5
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.paper
    assert DARK.bad in qapp.styleSheet()
    assert LIGHT.bad not in qapp.styleSheet()


def test_the_same_theme_again_costs_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    part = Listener()
    qtbot.addWidget(part)
    apply_theme(qapp, "light", 100)
    assert part.told == 0


@pytest.mark.parametrize(("asked", "given"), [(100, 1.0), (137, 1.37), (200, 2.0), (20, 1.0), (900, 2.0)])
def test_text_size_is_held_between_100_and_200_percent(qapp: QApplication, asked: int, given: float) -> None:
    apply_theme(qapp, "light", asked)
    assert current().scale == given
    assert px(16) == round(16 * given)
    assert font("title").pixelSize() == round(TYPE["title"].size * given)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_an_example_in_an_empty_field_is_legible(qapp: QApplication, qtbot: QtBot, name: ThemeName) -> None:
    field = TextField("Coin", placeholder="BTC, ETH, USDT")
    qtbot.addWidget(field)
    apply_theme(qapp, name, 100)
    field.edit.ensurePolished()
    drawn = field.edit.palette().color(QPalette.ColorRole.PlaceholderText)
    assert drawn.alpha() == 255, "a colour that lets the ground through is paler than it says"
    assert contrast(drawn.name(), current().palette.card) >= 4.5


def test_labels_grow_with_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    label = Title("Routes")
    qtbot.addWidget(label)
    small = label.sizeHint().height()
    apply_theme(qapp, "light", 200)
    label.ensurePolished()
    assert label.font().pixelSize() == 48
    assert label.sizeHint().height() >= 1.9 * small


@pytest.mark.parametrize(
    ("name", "dark", "more", "palette"),
    [
        ("system", False, False, LIGHT),
        ("system", True, False, DARK),
        ("system", False, True, CONTRAST_LIGHT),
        ("system", True, True, CONTRAST_DARK),
        ("light", True, True, LIGHT),
        ("dark", False, True, DARK),
        ("contrast", False, False, CONTRAST_LIGHT),
        ("contrast", True, False, CONTRAST_DARK),
    ],
)
def test_what_was_chosen_comes_before_what_the_system_says(name: Any, dark: bool, more: bool, palette: object) -> None:
    assert resolve(name, dark=dark, more_contrast=more) == palette


class DarkHints:
    """What the system says, as far as the theme asks."""

    def __init__(self, real: QStyleHints, dark: bool) -> None:
        self.real = real
        self.dark = dark

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light

    def accessibility(self) -> Any:
        return self.real.accessibility()

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802 - Qt's name
        self.real.setColorScheme(scheme)

    def unsetColorScheme(self) -> None:  # noqa: N802 - Qt's name
        self.real.unsetColorScheme()


@pytest.mark.parametrize(("name", "follows"), [("system", True), ("light", False)])
def test_the_look_follows_the_system_while_the_app_runs(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: Any, follows: bool
) -> None:
    hints = QGuiApplication.styleHints()
    apply_theme(qapp, name, 100)
    assert current().palette == LIGHT
    monkeypatch.setattr(theme, "_hints", lambda: DarkHints(hints, dark=True))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert current().palette == (DARK if follows else LIGHT)
    monkeypatch.setattr(theme, "_hints", lambda: DarkHints(hints, dark=False))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current().palette == LIGHT


def test_the_shipped_font_is_in_use_in_each_weight(qapp: QApplication) -> None:
    assert "Inter" in QFontDatabase.families()
    for role in TYPE:
        assert QFontInfo(font(role)).family() == "Inter"
        assert QFontInfo(font(role)).weight() == TYPE[role].weight, role


def test_fonts_come_with_their_licence_and_are_small() -> None:
    folder = asset_folder() / "fonts"
    assert "SIL OPEN FONT LICENSE Version 1.1" in (folder / "OFL.txt").read_text()
    assert sum(file.stat().st_size for file in folder.iterdir()) < 1_000_000


def test_the_stylesheet_has_no_colour_of_its_own(qtbot: QtBot) -> None:
    """Every colour in it comes from the palette, so that no theme is forgotten."""
    import re

    from desktop_app.ui.tokens import blend

    known = {getattr(DARK, name) for name in DARK.__struct_fields__} | {blend(DARK.outline, DARK.paper, 0.45)}
    assert set(re.findall(r"#[0-9A-Fa-f]{6}\b", stylesheet(DARK, 1.0))) <= known


def test_a_changed_tone_is_seen_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    label = Body("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    label.set_tone("bad")
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == LIGHT.bad
    label.set_tone(None)
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == LIGHT.ink


def test_a_text_in_another_font_is_measured_anew(qtbot: QtBot) -> None:
    label = Body("Turn off SMS codes once another way to sign in has been tried. " * 3)
    qtbot.addWidget(label)
    before = label.heightForWidth(300)
    larger = label.font()
    larger.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 6)
    label.setFont(larger)
    assert label.heightForWidth(300) > before
