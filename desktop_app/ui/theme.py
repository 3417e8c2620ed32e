"""The look that is in force: colours, fonts and distances, and the one place that changes them.

`apply_theme` sets the style, palette, font and stylesheet of the whole app. Parts that paint themselves ask
`current()`, `font()`, `px()` and `colour()` when they paint, and are told through `restyle()` when the theme or the
text size changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import msgspec
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.content.assets import asset_folder
from desktop_app.language.catalogue import current as current_catalogue
from desktop_app.language.scripts import FOR_LANGUAGE, beside
from desktop_app.ui.stylesheet import stylesheet
from desktop_app.ui.tokens import LIGHT, PALETTES, TYPE, Palette, Role, ThemeName

FAMILY = "Inter"
_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")

_STYLED = "strongroom_styled"
"""Set on the app once it has its style: a stylesheet hides which one that is."""

TEXT_RANGE = (100, 200)
"""Smallest and largest text size, in percent."""


class Theme(msgspec.Struct, frozen=True):
    """What is in force: `name` was asked for, `palette` is what that came to, `scale` is the text size, 1.0 to 2.0.
    `families` are the fonts that text is drawn with, one after another.
    """

    name: ThemeName
    palette: Palette
    scale: float
    families: tuple[str, ...] = ()


class Themed:
    """Mix-in for parts whose own numbers or pictures depend on the theme."""

    def restyle(self) -> None:
        """Take over the theme that is in force now. Called after every change; may be called at any time."""


def set_kind(part: QWidget, name: str, value: str | None) -> None:
    """Gives the part another value of a property that the stylesheet goes by, and the look of that.

    A part that was not drawn yet is looked up in the sheet when it is; to ask for its style before that would have
    PySide6 load seven hundred names.
    """
    if (part.property(name) or "") == (value or ""):
        return
    part.setProperty(name, value)
    if part.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = part.style()
        style.unpolish(part)
        style.polish(part)


class _Follower(QObject):
    """Lays the theme on again when the system turns dark or light, or asks for more contrast."""

    @Slot()
    def follow(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _lay_on(app, _state.theme.name, _state.theme.scale)


class _State:
    """What this module remembers: there is one app, so there is one look."""

    theme = Theme("light", LIGHT, 1.0)
    family = ""
    families: tuple[str, ...] = ()
    follower: _Follower | None = None
    hints: QStyleHints | None = None


_state = _State()


def current() -> Theme:
    """The theme in force."""
    return _state.theme


def px(length: float) -> int:
    """A length at 100 %, in pixels, at the text size in force."""
    return round(length * _state.theme.scale)


def colour(name: str) -> QColor:
    """A colour of the palette in force by its name in `Palette`."""
    return _colour(getattr(_state.theme.palette, name))


@lru_cache(maxsize=128)
def _colour(code: str) -> QColor:
    return QColor(code)


def font(role: Role) -> QFont:
    """The font of a role at the text size in force."""
    return QFont(_font(role, _state.theme.scale, _state.families))


def font_at(role: Role, scale: float) -> QFont:
    """The font of a role at another size than that in force, as paper needs it; `scale` 1.0 is 100 %."""
    return QFont(_font(role, scale, _state.families))


@lru_cache(maxsize=64)
def _font(role: Role, scale: float, families: tuple[str, ...]) -> QFont:
    style = TYPE[role]
    made = QFont()
    if families:
        made.setFamilies(families)
    made.setPixelSize(round(style.size * scale))
    made.setWeight(QFont.Weight(style.weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if role == "title":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2 * scale)
    if role == "section":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6 * scale)
    return made


def new_app(arguments: Sequence[str]) -> QApplication:
    """The app object with its style named at birth: setting it later costs the first window 8 ms more."""
    app = QApplication([*arguments[:1], "-style", "fusion", *arguments[1:]])
    app.setProperty(_STYLED, True)
    return app


def apply_theme(app: QApplication, name: ThemeName = "system", text_percent: int = 100) -> None:
    """Lay a theme on the whole app, now and whenever it is called again.

    `text_percent` is held within 100 to 200. With "system" the look follows the system while the app runs, also into
    high contrast where the system asks for that.
    """
    _load_fonts()
    _choose_families()
    _tell_system(name)
    low, high = TEXT_RANGE
    _lay_on(app, name, min(max(text_percent, low), high) / 100)
    if _state.follower is None:
        follower = _Follower(app)
        hints = _hints()
        hints.colorSchemeChanged.connect(follower.follow)
        hints.accessibility().contrastPreferenceChanged.connect(follower.follow)
        _state.follower = follower
        follower.destroyed.connect(_forget_follower)


def _forget_follower() -> None:
    _state.follower = None
    _state.hints = None


def _tell_system(name: ThemeName) -> None:
    """Ask the system for window frames that match; "system" gives the choice back to it."""
    hints = _hints()
    if name in {"light", "dark"}:
        hints.setColorScheme(Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light)
    else:
        hints.unsetColorScheme()


def resolve(name: ThemeName, *, dark: bool, more_contrast: bool) -> Palette:
    """The palette for what the person chose and what the system says."""
    if name == "system":
        name = "contrast" if more_contrast else ("dark" if dark else "light")
    return PALETTES[name, dark]


def _hints() -> QStyleHints:
    """What the system says about colours and contrast."""
    if _state.hints is None:  # kept: what it hands out dies with Python's object of it
        _state.hints = QGuiApplication.styleHints()
    return _state.hints


def _lay_on(app: QApplication, name: ThemeName, scale: float) -> None:
    hints = _hints()
    palette = resolve(
        name,
        dark=hints.colorScheme() == Qt.ColorScheme.Dark,
        more_contrast=hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast,
    )
    theme = Theme(name, palette, scale, _state.families)
    if theme == _state.theme and app.styleSheet():
        return
    _state.theme = theme
    if not app.property(_STYLED):
        app.setStyle("Fusion")
        app.setProperty(_STYLED, True)
    app.setFont(font("body"))
    app.setPalette(qt_palette(palette))
    app.setStyleSheet(stylesheet(palette, scale))
    for widget in app.allWidgets():
        if isinstance(widget, Themed):
            widget.restyle()


def _load_fonts() -> None:
    """Read the shipped fonts once. Without them the system's font serves, and nothing else changes."""
    if _state.family:
        return
    families: set[str] = set()
    for file in _FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(asset_folder() / "fonts" / file))
        if number >= 0:
            families.update(QFontDatabase.applicationFontFamilies(number))
    _state.family = FAMILY if FAMILY in families else QFont().family()


def _choose_families() -> None:
    """Beside the shipped fonts one for the letters of the language in force, if it needs one."""
    language = current_catalogue().language
    there = QFontDatabase.families() if language in FOR_LANGUAGE else ()
    _state.families = beside(_state.family, language, there)


def qt_palette(palette: Palette) -> QPalette:
    """Our colours in the roles that the Fusion style reads."""
    role = QPalette.ColorRole
    made = QPalette()
    for target, code in (
        (role.Window, palette.paper),
        (role.WindowText, palette.ink),
        (role.Base, palette.card),
        (role.AlternateBase, palette.paper),
        (role.Text, palette.ink),
        (role.Button, palette.card),
        (role.ButtonText, palette.ink),
        (role.BrightText, palette.bad),
        (role.ToolTipBase, palette.card),
        (role.ToolTipText, palette.ink),
        (role.PlaceholderText, palette.soft),
        (role.Highlight, palette.accent),
        (role.HighlightedText, palette.on_accent),
        (role.Link, palette.accent),
        (role.LinkVisited, palette.accent),
        (role.Accent, palette.accent),
        (role.Light, palette.card),
        (role.Midlight, palette.hover),
        (role.Mid, palette.line),
        (role.Dark, palette.outline),
        (role.Shadow, palette.ink),
    ):
        made.setColor(target, QColor(code))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(palette.soft))
    return made
