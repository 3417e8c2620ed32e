"""Choosing exchanges at first start, and adding accounts later."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.content.problems import PackProblem
from desktop_app.session import Session
from desktop_app.storage.errors import DiskFull
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.widgets.notice import Notice
from tests.made_up import opened, person
from tests.ui.first_start_kit import ENTER, SPACE, Hand, Qt


def labels(session: Session) -> list[str]:
    return [entry.label for entry in session.accounts()]


def few(session: Session) -> Session:
    """A session that knows two exchanges only, as after most packs were refused."""
    packs = session.library.profiles
    kept = {id_: pack for id_, pack in packs.items() if pack.kind != "exchange" or id_ in ("okx", "binance")}
    session.use(msgspec.structs.replace(session.library, profiles=kept))
    return session


def test_tiles_are_the_list_until_something_is_answered(qtbot: QtBot, tmp_path: Path) -> None:
    session = few(opened(tmp_path))
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    assert not hand.page.go_on.isEnabled()
    hand.press(SPACE, Qt.Key.Key_Right, SPACE, ENTER)
    hand.come_to("behind")
    assert labels(session) == ["Binance", "OKX"]

    hand.window.back()
    hand.come_to("exchanges")
    assert hand.focused() == "OKX", "where the keyboard was"
    hand.press(Qt.Key.Key_Left, SPACE)  # Binance was a slip
    hand.tab_to("Continue")
    hand.press(ENTER)
    hand.come_to("behind")
    assert labels(session) == ["OKX"]


def test_typing_narrows_and_enter_chooses_what_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    hand.write("BINA")
    assert [tile.option.id for tile in hand.page.tiles.in_sight()] == ["binance"]
    hand.press(ENTER)
    assert hand.page.tiles.value() == ("binance",)
    hand.write("zz")
    assert "“zz”" in hand.page.none.text()
    assert [tile.option.id for tile in hand.page.tiles.in_sight()] == ["binance"], "what is chosen stays in sight"
    hand.look_over()


def test_many_exchanges_have_the_field_from_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    okx = session.library.profiles["okx"]
    more = {f"x{n}": msgspec.structs.replace(okx, id=f"x{n}", name=f"Exchange {n}") for n in range(20)}
    session.use(msgspec.structs.replace(session.library, profiles={**session.library.profiles, **more}))
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    assert hand.focused() == "Find an exchange"
    hand.look_over()
    hand.write("ange 17")
    hand.press(ENTER, ENTER)
    hand.come_to("behind")
    assert labels(session) == ["Exchange 17"]


def test_a_second_account_at_the_same_exchange_gets_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    assert hand.page.tiles.value() == (), "once something is answered the tiles only add"
    hand.write("okx")
    hand.press(ENTER)
    hand.look_over()
    hand.tab_to("A name for your further account at OKX")
    assert hand.page.names["okx"].text() == "OKX 2"
    hand.page.names["okx"].edit.selectAll()
    hand.write("Savings")
    hand.press(ENTER)
    hand.come_to("behind")
    assert labels(session) == ["OKX", "Binance", "Savings"]
    assert "Savings" in hand.page.part.heading_label.text(), "only the new account is asked about"


def test_what_cannot_be_stored_is_said_and_can_be_done_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = few(opened(tmp_path))
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    with monkeypatch.context() as full:
        full.setattr(session, "add", lambda *_, **__: (_ for _ in ()).throw(DiskFull()))
        hand.press(SPACE, ENTER)
    assert hand.at == "exchanges"
    assert hand.page.trouble.isVisible()
    hand.look_over()
    hand.press(ENTER)
    hand.come_to("behind")
    assert labels(session) == ["Binance"]


def test_a_pack_that_was_refused_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    problem = PackProblem(file="exchanges/kraken.toml", key="factors[0].kind", reason="is missing")
    session.use(msgspec.structs.replace(session.library, problems=(problem,)))
    hand = Hand(qtbot, session, preferences_folder(), page="exchanges")
    said = [notice for notice in hand.page.findChildren(Notice) if notice.isVisible()]
    assert len(said) == 1
    assert "exchanges/kraken.toml" in said[0].accessibleName()
    assert "<br>" in QLabel.text(said[0].label), "a title without a full stop stands on a line of its own"
