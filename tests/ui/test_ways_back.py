"""The way back is the same button everywhere, and numbers and links of one kind look alike."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.storage.places import preferences_folder
from desktop_app.ui.gallery import settle
from desktop_app.ui.scores_card import ScoresCard
from desktop_app.ui.widgets.buttons import Button, PlainButton
from desktop_app.ui.widgets.foot import Foot
from tests.made_up import person
from tests.ui.first_start_kit import Hand


@pytest.mark.parametrize("page", ["method", "files", "backups"])
def test_back_is_a_button_at_the_foot_of_each_page(qtbot: QtBot, tmp_path: Path, page: str) -> None:
    hand = Hand(qtbot, person(tmp_path), preferences_folder(), page=page)
    backs = [one for one in hand.page.findChildren(Button) if one.label() == "Back" and one.isVisible()]
    assert [type(one) for one in backs] == [PlainButton]
    above: QWidget | None = backs[0]
    while above is not None and not isinstance(above, Foot):
        above = above.parentWidget()
    assert above is not None


def test_both_numbers_stand_side_by_side_where_there_is_room(qtbot: QtBot, tmp_path: Path) -> None:
    report = person(tmp_path).report()
    assert report is not None
    card = ScoresCard(report.portfolio, 3)
    qtbot.addWidget(card)
    card.resize(300, 400)
    card.show()
    settle(card)
    assert card.security.y() < card.recovery.y()
    card.resize(700, 400)
    settle(card)
    assert card.security.y() == card.recovery.y()
    assert card.security.width() == card.recovery.width()
