"""An account whose pack cannot be used is never silently missing from a number."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.left_out import left_out
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut


@pytest.mark.parametrize(
    ("gone", "lead"),
    [
        (["okx"], "OKX is left out."),
        (["okx", "google-account"], "Main mailbox and OKX are left out."),
        (["okx", "binance"], "OKX and Binance are left out."),
    ],
)
def test_the_overview_names_what_it_leaves_out(qtbot: QtBot, tmp_path: Path, gone: list[str], lead: str) -> None:
    session = person(tmp_path)
    at = Opened(qtbot, session, "overview")
    for pack in gone:
        session.profiles.pop(pack)
    at.go("overview")
    assert lead in at.text()
    assert all_cut(at.page) == []


def test_where_every_pack_is_there_nothing_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    assert left_out(session) == ()
    assert "left out" not in Opened(qtbot, session, "overview").go("overview").text()


def test_every_page_opens_without_the_pack(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    account, mailbox = ("next_steps", "account", "interview", "emergency", "print"), ("entry", "interview")
    at = Opened(qtbot, session, "overview", "behind", "exchanges", *account, *mailbox)
    session.profiles.pop("okx")
    session.profiles.pop("google-account")
    for page in ("overview", "behind", "exchanges"):
        assert at.go(page).text(), page
    for subject, pages in (("account-1", account), ("mailbox-1", mailbox)):
        for page in pages:
            assert at.go(page, subject=subject).text(), page
