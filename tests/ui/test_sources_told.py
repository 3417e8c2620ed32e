"""Of a source is told what its reader needs: its language where that is another one, and that menu words are old."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.profile import Cited, MenuPath
from desktop_app.ui.page_language import page_language
from desktop_app.ui.step_words import old_menu_words, page_words

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("https://www.okx.com/vi/help/a", "page in Vietnamese"),
        ("https://aws.okx.com/es-es/help/a", "page in Spanish"),
        ("https://support.kraken.com/hc/de/articles/1", "page in German"),
        ("https://help.bybit.com/hc/uk-UA/articles/1", "page in Ukrainian"),
        ("https://www.htx.com/zh-TW/a", "page in Chinese"),
        ("https://help.coinbase.com/en/coinbase", ""),
        ("https://support.apple.com/en-sg/1", ""),
        ("https://www.okx.com/help/a", ""),
        ("https://robinhood.com/us/en", ""),
        ("https://robinhood.com/eu/en", ""),
        ("https://example.com/uk/a", ""),
        ("https://docs.upbit.com/kr/a", ""),
        ("", ""),
    ],
)
def test_a_page_in_another_language_says_so_and_a_country_is_no_language(address: str, told: str) -> None:
    assert page_language(address, "en") == told


def test_who_reads_that_language_is_not_told() -> None:
    assert page_language("https://support.kraken.com/hc/de/articles/1", "de") == ""


def test_it_stands_beside_the_source() -> None:
    words = page_words(Cited(source="https://www.okx.com/ro/a", confidence="inferred"))
    assert words == "page without a date · page in Romanian · our reading"


@pytest.mark.parametrize(
    ("dated", "told"),
    [
        ("2017-12-22", "These menu words are from 2017."),
        ("2023-11-22", "These menu words are from 2023."),
        ("2022", "These menu words are from 2022."),
        ("2023-11-23", ""),
        ("2023-11", ""),
        ("2023", ""),
        ("2026-01-01", ""),
        ("", ""),
    ],
)
def test_menu_words_older_than_three_years_are_told_as_old(dated: str, told: str) -> None:
    path = MenuPath(goal="turn on authenticator", web="Security", source="https://okx.com/a", source_date=dated)
    assert old_menu_words(path, TODAY) == told
