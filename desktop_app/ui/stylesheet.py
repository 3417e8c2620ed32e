"""The one stylesheet of the app, written from the tokens. Plain text, without Qt.

It colours what Qt paints by itself: labels, cards, fields, scroll bars. Parts that paint themselves ask the theme.
"""

from __future__ import annotations

from functools import lru_cache

from desktop_app.ui.tokens import CORNER, TYPE, Palette, Tone, blend

_TONES: tuple[Tone, ...] = ("neutral", "accent", "ok", "warn", "bad")
_SPACING = {"section": 0.6, "title": -0.2}
_SOFT_ROLES = ("subtitle", "small", "section")


@lru_cache(maxsize=8)
def stylesheet(palette: Palette, scale: float) -> str:
    """The stylesheet for these colours at this text size (1.0 to 2.0)."""
    return "\n".join(
        (_labels(palette, scale), _surfaces(palette), _fields(palette, scale), _scroll_bars(palette, scale))
    )


def _px(length: float, scale: float) -> str:
    return f"{round(length * scale)}px"


def _labels(palette: Palette, scale: float) -> str:
    rules = []
    for role, style in TYPE.items():
        colour = palette.soft if role in _SOFT_ROLES else palette.ink
        spacing = f" letter-spacing: {_SPACING[role] * scale:.1f}px;" if role in _SPACING else ""
        rules.append(
            f'QLabel[role="{role}"] {{ font-size: {_px(style.size, scale)}; font-weight: {style.weight};'
            f" color: {colour};{spacing} }}"
        )
    rules.extend(f'QLabel[tone="{tone}"] {{ color: {palette.tone(tone)}; }}' for tone in _TONES)
    rules.append(f'QLabel[tone="ink"] {{ color: {palette.ink}; }}')
    rules.append(
        f"QToolTip {{ color: {palette.ink}; background: {palette.card};"
        f" border: 1px solid {palette.line}; padding: 4px; }}"
    )
    return "\n".join(rules)


def _surfaces(palette: Palette) -> str:
    def edged(colour: str) -> str:
        return f"border: 1px solid {colour}; border-radius: {CORNER}px;"

    plain = edged(palette.line)
    side = f"border: none; border-right: 1px solid {palette.line};"
    rules = [
        f'QFrame[surface="card"] {{ background: {palette.card}; {plain} }}',
        f'QFrame[surface="quiet"] {{ background: {palette.paper}; {plain} }}',
        f'QFrame[surface="main"] {{ background: {palette.card}; {edged(palette.accent)} }}',
        f'QFrame[surface="side"] {{ background: {palette.side}; {side} }}',
        f'QFrame[surface="rule"] {{ background: {palette.line}; border: none; }}',
        f'QFrame[surface="total"] {{ background: {palette.ink}; border: none; }}',
    ]
    for tone in _TONES:
        edge = palette.tone(tone) if palette.ground(tone) == palette.paper else palette.ground(tone)
        rules.append(f'QFrame[surface="{tone}"] {{ background: {palette.ground(tone)}; {edged(edge)} }}')
    return "\n".join(rules)


def _fields(palette: Palette, scale: float) -> str:
    pad = f"{_px(8, scale)} {_px(12, scale)}"
    tight = f"{_px(7, scale)} {_px(11, scale)}"
    names = ("QLineEdit", "QPlainTextEdit", "QSpinBox", "QComboBox")
    focused = ", ".join(f"{name}:focus" for name in names)
    return f"""
{", ".join(names)} {{ background: {palette.card}; color: {palette.ink}; border: 1px solid {palette.outline};
  border-radius: 8px; padding: {pad}; selection-background-color: {palette.accent}; selection-color:
  {palette.on_accent}; placeholder-text-color: {palette.soft}; }}
  {focused} {{ border: 2px solid {palette.accent}; padding: {tight}; }} QLineEdit:disabled,
  QPlainTextEdit:disabled {{ color: {palette.soft}; background: {palette.side}; border-color: {palette.line}; }}
  QLineEdit[state="bad"] {{ border-color: {palette.bad}; }} QComboBox::drop-down {{ border: none; width: {
        _px(24, scale)
    }; }} QComboBox QAbstractItemView {{ background: {palette.card}; color: {palette.ink}; border: 1px solid
  {palette.outline}; }} QCheckBox, QRadioButton {{ spacing: {_px(8, scale)}; }}
"""


def _scroll_bars(palette: Palette, scale: float) -> str:
    return f"""
QScrollArea {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QTableView {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {blend(palette.outline, palette.paper, 0.45)}; border-radius: 4px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QTabBar::scroller {{ width: {_px(64, scale)}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
