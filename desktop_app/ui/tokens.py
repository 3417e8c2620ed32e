"""The colours and sizes of the look: plain data, without Qt.

Every colour of the app comes from here. `TEXT_PAIRS` lists which text may stand on which ground; a test holds each of
these pairs to a contrast of at least 4.5 : 1 in every theme.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Tone = Literal["neutral", "accent", "ok", "warn", "bad"]
"""What a coloured part says: nothing in particular, the main thing, good, careful, bad. A word always says the same."""

Role = Literal[
    "logo",
    "title",
    "heading",
    "card_title",
    "subtitle",
    "body",
    "strong",
    "small",
    "small_strong",
    "section",
    "letter",
    "number",
    "route",
    "route_note",
]
"""What a text is for; it decides size, weight and line height."""

ThemeName = Literal["system", "light", "dark", "contrast"]


class Palette(msgspec.Struct, frozen=True, kw_only=True):
    """The colours of one theme, each as "#RRGGBB".

    Surfaces: `paper` (the page), `card`, `side` (the sidebar; also neutral chips), `hover`. Text: `ink`, `soft`. Lines:
    `line` (cards, rules), `outline` (the edge of something that can be chosen; 3 : 1 on its ground), `track` (the empty
    part of a meter). Each tone has its colour and its soft ground (`ok`, `ok_ground`). `on_accent` is text on the
    filled accent colour.
    """

    dark: bool
    paper: str
    card: str
    side: str
    hover: str
    ink: str
    soft: str
    line: str
    outline: str
    track: str
    accent: str
    accent_hover: str
    on_accent: str
    bad: str
    warn: str
    ok: str
    accent_ground: str
    bad_ground: str
    warn_ground: str
    ok_ground: str

    def tone(self, tone: Tone) -> str:
        """The colour of text and lines in this tone."""
        return {"neutral": self.soft, "accent": self.accent, "ok": self.ok, "warn": self.warn, "bad": self.bad}[tone]

    def ground(self, tone: Tone) -> str:
        """The soft ground on which text of this tone stands."""
        return {
            "neutral": self.side,
            "accent": self.accent_ground,
            "ok": self.ok_ground,
            "warn": self.warn_ground,
            "bad": self.bad_ground,
        }[tone]


LIGHT = Palette(
    dark=False,
    paper="#F6F5F1",
    card="#FFFFFF",
    side="#EDEBE4",
    hover="#F1EFE9",
    ink="#1B2430",
    soft="#5B6675",
    line="#E2DFD6",
    outline="#6A7481",
    track="#E2DFD6",
    accent="#0B6B5D",
    accent_hover="#09584D",
    on_accent="#FFFFFF",
    bad="#B3361F",
    warn="#A15C00",
    ok="#2E7D4F",
    accent_ground="#E0F0EC",
    bad_ground="#FBE9E4",
    warn_ground="#FBF0DC",
    ok_ground="#EAF6EE",
)

DARK = Palette(
    dark=True,
    paper="#14181E",
    card="#1C222B",
    side="#181D24",
    hover="#232B36",
    ink="#E9ECF1",
    soft="#9AA6B5",
    line="#2C3540",
    outline="#7C899A",
    track="#2C3540",
    accent="#4CC3AE",
    accent_hover="#66D2BF",
    on_accent="#0E1714",
    bad="#FF8A70",
    warn="#F0B35A",
    ok="#6CCB92",
    accent_ground="#17352F",
    bad_ground="#3A1F19",
    warn_ground="#36290F",
    ok_ground="#15301F",
)

CONTRAST_LIGHT = Palette(
    dark=False,
    paper="#FFFFFF",
    card="#FFFFFF",
    side="#FFFFFF",
    hover="#E8E8E8",
    ink="#000000",
    soft="#2B2B2B",
    line="#000000",
    outline="#000000",
    track="#C8C8C8",
    accent="#00473D",
    accent_hover="#002B25",
    on_accent="#FFFFFF",
    bad="#8A1400",
    warn="#6B3A00",
    ok="#0B5228",
    accent_ground="#FFFFFF",
    bad_ground="#FFFFFF",
    warn_ground="#FFFFFF",
    ok_ground="#FFFFFF",
)

CONTRAST_DARK = Palette(
    dark=True,
    paper="#000000",
    card="#000000",
    side="#000000",
    hover="#242424",
    ink="#FFFFFF",
    soft="#E0E0E0",
    line="#FFFFFF",
    outline="#FFFFFF",
    track="#4A4A4A",
    accent="#66F0D8",
    accent_hover="#A5F7E8",
    on_accent="#000000",
    bad="#FFA794",
    warn="#FFCB78",
    ok="#8CF0B4",
    accent_ground="#000000",
    bad_ground="#000000",
    warn_ground="#000000",
    ok_ground="#000000",
)

PALETTES: dict[tuple[str, bool], Palette] = {
    ("light", False): LIGHT,
    ("light", True): LIGHT,
    ("dark", False): DARK,
    ("dark", True): DARK,
    ("contrast", False): CONTRAST_LIGHT,
    ("contrast", True): CONTRAST_DARK,
}
"""The palette for a theme's name and whether the system is dark; "contrast" follows the system between its two."""

_SURFACES = ("paper", "card", "side", "hover")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (text, ground)
        for text in ("ink", "soft")
        for ground in (*_SURFACES, "bad_ground", "warn_ground", "ok_ground", "accent_ground")
    ),
    *((text, ground) for text in ("accent", "bad") for ground in _SURFACES),
    *((text, ground) for text in ("warn", "ok") for ground in ("paper", "card")),
    *((tone, f"{tone}_ground") for tone in ("accent", "bad", "warn", "ok")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
"""Which text stands on which ground anywhere in the app, by the names in `Palette`."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = (
    *(("outline", ground) for ground in _SURFACES),
    *((tone, ground) for tone in ("accent", "bad", "warn", "ok") for ground in ("paper", "card")),
)
"""Lines and marks that mean something, which need 3 : 1 on their ground."""


class Type(msgspec.Struct, frozen=True):
    """One text style at 100 %: `size` in pixels, `weight` as in CSS, `line` = line height by size."""

    size: float
    weight: int
    line: float = 1.43


TYPE: dict[Role, Type] = {
    "logo": Type(16, 700),
    "title": Type(24, 700, 1.4),
    "heading": Type(19, 600, 1.4),
    "card_title": Type(16, 600, 1.4),
    "subtitle": Type(14, 400, 1.45),
    "body": Type(14, 400, 1.45),
    "strong": Type(14, 600, 1.4),
    "small": Type(12.5, 400, 1.45),
    "small_strong": Type(12, 600, 1.4),
    "section": Type(11, 400, 1.4),
    "letter": Type(48, 700, 1.0),
    "number": Type(22, 600, 1.2),
    "route": Type(13, 600, 1.3),
    "route_note": Type(12, 400, 1.3),
}
"""The type scale. 400, 600 and 700 are the weights that are shipped."""

CORNER = 12
"""Corner radius of cards, in pixels; it does not grow with the text."""


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1 (WCAG 2.2, "relative luminance")."""
    linear = []
    for at in (1, 3, 5):
        part = int(colour[at : at + 2], 16) / 255
        linear.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def blend(over: str, under: str, part: float) -> str:
    """`over` laid on `under` with opacity `part` (0 to 1), as an opaque colour."""
    mixed = (round(int(over[at : at + 2], 16) * part + int(under[at : at + 2], 16) * (1 - part)) for at in (1, 3, 5))
    return "#" + "".join(f"{value:02X}" for value in mixed)
