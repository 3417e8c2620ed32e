"""The comparison, above all on paper, in languages with long words: none of them is broken in two."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_app.content.assets import asset_folder
from desktop_app.export.made import PaperSize
from desktop_app.export.paper.marks import PaperPage, Words, right
from desktop_app.export.paper.table_pages import lying, table_pages
from desktop_app.export.table import TableLine, TableSheet
from desktop_app.language.catalogue import current, speak
from desktop_app.language.known import catalogue_of
from desktop_app.ui import compare_paper
from desktop_app.ui.theme import font, px
from desktop_app.ui.widgets.table import DataTable, TableColumn
from tests.analysis.dossiers import LIBRARY
from tests.made_up import START

pytestmark = pytest.mark.usefixtures("qapp")
TABLE = ("table_head", "table_name", "table_cell")


def words(texts: Iterable[str]) -> set[str]:
    """What may stand on a line of its own: a hyphen may end one."""
    return {word for text in texts for word in re.split(r"(?<=-)|\s", text)} - {""}


def printed(pages: Iterable[PaperPage]) -> list[str]:
    return [mark.text for page in pages for mark in page.marks if isinstance(mark, Words) and mark.role in TABLE]


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("code", ["de", "es"])
def test_no_word_of_a_heading_or_a_cell_is_broken(code: str, paper: PaperSize) -> None:
    before = current()
    speak(catalogue_of(code, asset_folder() / "i18n"))
    try:
        sheet = compare_paper.sheet([(one, None) for one in LIBRARY.packs("exchange")], START)
        pages = table_pages(sheet, paper)
    finally:
        speak(before)
    cells = (cell for line in sheet.lines for cell in (line.name, *line.cells))
    keys = (part for key in sheet.keys for part in key)
    assert words(printed(pages)) <= words((sheet.first, *sheet.columns, *cells, *keys))


def test_a_table_with_more_long_words_than_fit_loses_nothing_and_stays_within_its_margins() -> None:
    column = ("Donaudampfschifffahrt",) * 16
    line = TableLine(name="Rechtsschutzversicherung", cells=column)
    sheet = TableSheet(title="T", day="D", intro="", first="", columns=column, parts=(1.0,) * 16, lines=(line,))
    pages = table_pages(sheet, "letter")
    assert all(right(mark) <= lying("letter").right + 0.5 for page in pages for mark in page.marks)
    assert len("".join(printed(pages))) == len("".join((*column, *column, line.name)))


def test_a_column_of_the_window_is_as_wide_as_the_longest_word_of_its_heading(qtbot: QtBot) -> None:
    columns = (TableColumn("recovery", "Wiederherstellung bestenfalls", 60), TableColumn("sms", "SMS", 90))
    table = DataTable("Exchange", columns, name="Comparison")
    qtbot.addWidget(table)
    assert table.columnWidth(0) > QFontMetrics(font("small_strong")).horizontalAdvance("Wiederherstellung")
    assert table.columnWidth(1) == px(90)
