"""Fonts for letters that Inter lacks."""

from __future__ import annotations

from collections.abc import Collection

FOR_LANGUAGE = {
    "zh": (
        "PingFang SC",
        "Microsoft YaHei UI",
        "Noto Sans CJK SC",
        "Noto Sans SC",
        "Source Han Sans SC",
        "WenQuanYi Micro Hei",
        "WenQuanYi Zen Hei",
    ),
}
"""By language the fonts that macOS, Windows and the distributions of Linux have for it, the best first. The same sign
is drawn in another way in Japan, so it is not left to chance which font steps in.
"""


def beside(main: str, language: str, there: Collection[str]) -> tuple[str, ...]:
    """The families to draw with: the main one, and of those for the language the first that is there."""
    return (main, *[family for family in FOR_LANGUAGE.get(language, ()) if family in there][:1])
