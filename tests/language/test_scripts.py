"""Which fonts step in where Inter lacks the letters of a language."""

from __future__ import annotations

from desktop_app.language.known import LANGUAGES
from desktop_app.language.scripts import FOR_LANGUAGE, beside


def test_chinese_is_drawn_with_a_chinese_font_that_is_there() -> None:
    assert beside("Inter", "zh", {"Noto Sans CJK JP", "Noto Sans CJK SC", "Microsoft YaHei"}) == (
        "Inter",
        "Noto Sans CJK SC",
    )


def test_without_one_the_system_finds_its_own() -> None:
    assert beside("Inter", "zh", {"Inter"}) == ("Inter",)


def test_languages_that_inter_can_write_need_no_other_font() -> None:
    assert beside("Inter", "de", {"Noto Sans CJK SC"}) == ("Inter",)
    assert set(FOR_LANGUAGE) <= {language.code for language in LANGUAGES}
