"""Comparing exchanges: sorted and read by keyboard, unknown always said, every cell leads to its facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.export.paper import pdf
from desktop_app.export.paper.marks import Words, bottom, right
from desktop_app.export.paper.table_pages import lying
from desktop_app.session import Session
from desktop_app.ui import compare_paper, fact_items
from desktop_app.ui import words_compare as words
from desktop_app.ui.compare_rows import NAME, in_order, row, sentence
from desktop_app.ui.pages.compare import MINE, ComparePage
from desktop_app.ui.theme import apply_theme
from desktop_app.walk.compare import ASPECTS, value
from tests.analysis.dossiers import LIBRARY
from tests.made_up import START, opened, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

FEW = ("binance", "kraken", "okx", "upbit")
"""Enough to be in an order; each takes part of a second."""


def with_few(session: Session) -> Session:
    kept = {key: one for key, one in session.library.profiles.items() if one.kind != "exchange" or key in FEW}
    session.use(msgspec.structs.replace(session.library, profiles=kept))
    return session


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = with_few(person(tmp_path / "vault"))
    window = Opened(qtbot, session, "compare")
    yield window.go("compare")
    window.window.close()
    session.lock()


def page(shown: Opened) -> ComparePage:
    assert isinstance(shown.page, ComparePage)
    return shown.page


def names(shown: Opened) -> list[str]:
    table = page(shown).table
    assert table is not None
    return [one.name for one in table.rows]


def cells(shown: Opened, key: str) -> list[str]:
    table = page(shown).table
    assert table is not None
    at = [one.key for one in table.columns].index(key)
    return [f"{one.cells[at].letter} {one.cells[at].text}".strip() for one in table.rows]


def test_every_exchange_has_a_letter_and_every_cell_says_something(shown: Opened) -> None:
    table = page(shown).table
    assert table is not None
    assert names(shown) == ["Binance", "Kraken", "OKX", "Upbit"]
    assert [one.note for one in table.rows] == ["yours", "", "yours", ""]
    for one in table.rows:
        assert all(cell.text or cell.letter for cell in one.cells), one.name
        assert one.cells[0].letter in "ABCDE" and one.cells[1].letter in "ABCDE"
    assert "unknown" in cells(shown, "new_device")


def test_letters_that_are_not_there_yet_are_pending_and_not_bad(shown: Opened) -> None:
    profile = shown.session.profiles["okx"]
    made = row(profile, None, mine=False, broken=False, today=date(2026, 11, 22))
    assert made.cells[0].pending and not made.cells[0].letter
    assert made.cells[0].spoken == str(words.WORKING_SPOKEN)
    assert not made.cells[2].pending, "facts stand at once"
    broken = row(profile, None, mine=False, broken=True, today=date(2026, 11, 22))
    assert broken.cells[0].text == str(words.FAILED_CELL)


def test_headings_sort_by_keyboard_and_again_the_other_way_round(shown: Opened) -> None:
    table = page(shown).table
    assert table is not None
    table.top.setFocus()
    table.top.go_to(0)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(table.top, key)
    QTest.keyClick(table.top, Qt.Key.Key_Return)
    assert page(shown).column_of_order == "password_reset"
    assert names(shown)[0] == "Binance" and names(shown)[-1] == "Upbit", "unknown comes last"
    assert str(words.STRONGEST) in table.top.accessibleName()
    QTest.keyClick(table.top, Qt.Key.Key_Space)
    assert names(shown)[-1] == "Upbit", "unknown is neither strong nor weak"
    assert names(shown)[0] != "Binance"
    assert str(words.WEAKEST) in table.top.accessibleName()
    QTest.keyClick(table.top, Qt.Key.Key_Down)
    assert shown.focused() is table


def test_the_first_heading_sorts_by_name(shown: Opened) -> None:
    table = page(shown).table
    assert table is not None
    table.corner.setFocus()
    QTest.keyClick(table.corner, Qt.Key.Key_Return)
    assert names(shown) == ["Upbit", "OKX", "Kraken", "Binance"]
    assert str(words.Z_TO_A) in table.corner.accessibleName()


def test_a_cell_opens_its_facts_with_their_sources_and_back_leads_to_the_same_cell(shown: Opened) -> None:
    table = page(shown).table
    assert table is not None and shown.focused() is table, "the page begins in its cells"
    page(shown)._sort("list")
    table.go_to("okx", "list")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    shown.rest()
    assert shown.at == ("compare", {"pack": "okx", "aspect": "list"})
    assert "Once it is on, OKX pays listed addresses only." in shown.text()
    assert any(name.startswith("Source: ") and "okx.com" in name for name in shown.buttons())
    assert shown.focused() is not None and shown.focused().accessibleName() == str(words.BACK)
    shown.press(str(words.BACK))
    again = page(shown).table
    assert again is not None and again.place() == ("okx", "list") and shown.focused() is again
    assert page(shown).column_of_order == "list", "the order is kept"


def test_an_unknown_cell_says_that_no_page_says_and_not_no(shown: Opened) -> None:
    shown.go("compare", pack="upbit", aspect="passkeys")
    assert words.SENTENCE_UNKNOWN.format(name="Upbit") in shown.text()
    shown.go("compare", pack="upbit", aspect="freeze_outside")
    assert "cannot freeze" not in shown.text()


def test_a_letter_says_what_holds_it_what_is_unknown_and_where_the_steps_lead(shown: Opened) -> None:
    for aspect in words.LETTERS:
        shown.go("compare", pack="binance", aspect=aspect)
        text = shown.text()
        assert "an account at Binance reaches" in text and "Held there by:" in text
        assert "{" not in text
        assert str(words.UNKNOWN_HEAD) in text and str(words.SETTINGS_HEAD) in text
        assert "All steps of Strongroom together lead to" in text
        assert str(words.STEPS_WORKING) not in text


def test_only_mine(shown: Opened) -> None:
    for segment in page(shown).which.segments:
        if segment.key == MINE:
            segment.click()
    shown.rest()
    assert names(shown) == ["Binance", "OKX"]


def test_without_an_account_mine_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    session = with_few(opened(tmp_path / "vault"))
    window = Opened(qtbot, session, "compare").go("compare")
    page(window)._filter(MINE)
    window.rest()
    assert str(words.NO_MINE) in window.text()
    window.window.close()
    session.lock()


def test_the_way_to_how_the_letters_are_made(shown: Opened) -> None:
    shown.press(str(words.METHOD))
    assert shown.at[0] == "method"


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_and_the_names_stay_in_sight(shown: Opened, percent: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", percent)
    shown.rest()
    assert all_cut(shown.page) == []
    table = page(shown).table
    assert table is not None
    table.go_to("okx", "checked")
    shown.rest()
    assert table.horizontalScrollBar().value() > 0
    assert table.side.isVisible() and table.side.width() >= table.side.wanted_width()
    for at, one in enumerate(table.rows):
        for column, cell in enumerate(one.cells):
            needed = table._painter.height(cell, table.columnWidth(column))
            assert table.rowHeight(at) >= needed, (one.name, column)
    apply_theme(app, "light", 100)


@pytest.mark.parametrize(("percent", "where"), [(100, ("okx", "list")), (125, ("binance", "security"))])
def test_what_is_behind_a_cell_is_whole_in_a_window_wider_than_its_card(
    shown: Opened, percent: int, where: tuple[str, str]
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", percent)
    shown.window.resize(1400, 900)
    shown.go("compare", pack=where[0], aspect=where[1])
    assert all_cut(shown.page) == []
    apply_theme(app, "light", 100)


def test_every_aspect_and_every_word_has_its_words() -> None:
    assert set(words.COLUMNS) == {*words.LETTERS, *ASPECTS, "checked"}
    for aspect, known in ASPECTS.items():
        for word in known.strongest_first:
            assert word in words.CELLS
            assert word in words.SENTENCES[aspect], f"{aspect}: {word} has no sentence"


def test_every_fact_behind_every_cell_of_every_exchange_has_its_words() -> None:
    for profile in LIBRARY.packs("exchange"):
        for aspect in ASPECTS:
            found = value(profile, aspect)
            assert "{" not in sentence(profile, aspect, found)
            for more in found.more:
                assert words.SENTENCES_MORE[more]
            for fact in found.facts:
                told = fact_items.of(profile, fact)
                assert told.text and (not fact.source or fact.confidence == "unknown" or told.url == fact.source)


def test_old_facts_are_called_old(shown: Opened) -> None:
    profile = msgspec.structs.replace(shown.session.profiles["okx"], researched="2026-01-02")
    made = row(profile, None, mine=False, broken=False, today=date(2026, 11, 22))
    assert made.cells[-1].text == "2 Jan 2026, old" and made.cells[-1].tone == "warn"


def test_names_decide_between_equals_and_letters_that_are_not_there_come_last(shown: Opened) -> None:
    packs = shown.session.library.packs("exchange")
    assert [one.id for one in in_order(packs, "security", lambda _: None, falling=True)] == sorted(FEW)
    assert [one.id for one in in_order(packs, NAME, lambda _: None, falling=False)] == sorted(FEW, reverse=True)


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_paper_has_every_row_whole_with_its_headings_and_the_day(shown: Opened, paper: str) -> None:
    best = page(shown).reaches.of
    packs = [(one, best(one)) for one in shown.session.library.packs("exchange")] * 8
    printed = compare_paper.made(packs, START, paper)  # type: ignore[arg-type]
    at = lying(paper)  # type: ignore[arg-type]
    assert at.width > at.height and len(printed.pages) > 1
    assert sum(one.text.count("Kraken") for one in printed.pages) == 8
    for one in printed.pages:
        assert "22 November 2026" in one.text
        assert all(right(mark) <= at.right + 0.5 and bottom(mark) <= at.height for mark in one.marks)
        if "Kraken" in one.text:
            assert str(words.EXCHANGE) in one.text
        tops = [top for top, _ in one.blocks]
        ends = [top + block.height for top, block in one.blocks]
        assert all(end <= top + 0.01 for end, top in zip(ends, tops[1:], strict=False)), "no block lies on another"
        assert not one.blocks or ends[-1] <= min(mark.top for mark in one.foot if isinstance(mark, Words))
    data = pdf.of_pages(printed.pages, printed.made, printed.title, lying=printed.lying)
    assert data.startswith(b"%PDF")
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data)
    assert boxes, "the page has its size"
    assert all(abs(float(wide) - at.width) < 1 and abs(float(high) - at.height) < 1 for wide, high in boxes)


def test_it_is_saved_where_it_was_chosen(shown: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "compared.pdf"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(target)])
    shown.press(str(words.SAVE))
    assert target.read_bytes().startswith(b"%PDF")
    assert str(target) in shown.text()


def test_a_folder_that_is_gone_is_said(shown: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(tmp_path / "gone" / "a.pdf")])
    shown.press(str(words.SAVE))
    assert "The file was not saved" in shown.text()
