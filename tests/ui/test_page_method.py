"""How the numbers are made: every figure of the analysis stands there, and nothing claims more than judgement."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.analysis.events import EVENTS, LOSSES
from desktop_app.analysis.grading import BANDS
from desktop_app.analysis.recovery import COST
from desktop_app.domain.report import Letter, Route
from desktop_app.ui import method_rows, words_method
from desktop_app.ui import words_events as words
from desktop_app.ui.theme import apply_theme
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


@pytest.fixture
def method(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = person(tmp_path / "vault")
    shown = Opened(qtbot, session, "method", "overview", "account", "settings")
    yield shown.go("method")
    shown.window.close()
    session.lock()


def lines(shown: Opened) -> list[str]:
    """What a screen reader hears of each row."""
    return [part.accessibleName() for part in shown.page.findChildren(QWidget) if part.isVisibleTo(shown.page)]


def test_each_attack_and_each_loss_stands_there_with_its_weight(method: Opened) -> None:
    rows = lines(method)
    for event in EVENTS:
        title = words.EVENTS[event.id].label.format(exchange="the exchange")
        assert [row for row in rows if row.startswith(f"{title}, ") and row.endswith(f", weight {event.weight}")], event
    for loss in LOSSES:
        assert f"{words.LOSSES[loss.id].name}, weight {loss.weight}" in rows, loss


def test_attacks_stand_under_their_class() -> None:
    for rank in {event.rank for event in EVENTS}:
        found = [row.points for row in method_rows.attacks(rank)]
        assert found == [f"weight {event.weight}" for event in EVENTS if event.rank == rank]
        assert str(words_method.CLASS_NAMES[rank]).startswith(f"Class {rank} ")


def test_letters_with_their_ranges_and_ways_back_with_their_price(method: Opened) -> None:
    rows = lines(method)
    for letter, (low, span) in BANDS.items():
        beginning = f"{letter} · {words_method.LETTER_NAMES[letter]} · {low:g} to {low + span:g}, "
        assert len([row for row in rows if row.startswith(beginning)]) == 2, letter
    for route, cost in COST.items():
        assert f"{words_method.ROUTES[route]}, × {cost:g}" in rows
    assert set(words_method.SECURITY_RULES) == set(words_method.RECOVERY_RULES) == set(get_args(Letter))
    assert set(words_method.ROUTES) == set(get_args(Route))


def test_it_says_that_weights_are_judgement_and_names_its_sources(method: Opened) -> None:
    text = method.text()
    assert "Other weights and prices would move an account’s number inside its letter, and not its letter." in text
    for author in ("Hammann", "Knuth", "800-63B-4", "Amft", "Schwartau"):
        assert author in text
    assert "Security: twelve attacks in four classes" in text and "Recovery: eight losses" in text
    assert "{" not in text and "It counts as open both ways" in text


@pytest.mark.parametrize(
    ("page", "where"),
    [("overview", {}), ("account", {"subject": "account-1", "tab": "score"}), ("settings", {})],
)
def test_it_is_reached_from_the_numbers_and_leads_back(method: Opened, page: str, where: dict[str, str]) -> None:
    method.go(page, **where).press("How the numbers are made")
    assert method.at == ("method", {})
    method.press("Back")
    assert method.at == (page, where)


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut(method: Opened, qapp: QApplication, percent: int, size: tuple[int, int]) -> None:
    apply_theme(qapp, "dark", percent)
    method.window.resize(*size)
    method.go("method")
    assert all_cut(method.page) == []
    assert method.page.scroll.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]
