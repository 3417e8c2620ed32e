"""The page for the worst moment: for every exchange a way or the honest sentence, in order, without typing."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.content.assets import asset_folder
from desktop_app.domain.dossier import Dossier
from desktop_app.domain.profile import Emergency, Profile
from desktop_app.session import Session
from desktop_app.ui.emergency_lines import emergency_lines, sources
from desktop_app.ui.step_facts import arrows
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.labels import Label
from tests.made_up import opened, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

FILES = (asset_folder() / "content" / "exchanges").glob("*.toml")
EXCHANGES = sorted(path.stem for path in FILES if "." not in path.stem)
HONEST = "No official page says"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path)


@pytest.fixture
def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "emergency").go("emergency")


def lines(profile: Profile) -> list[str]:
    return [f"{line.text} {line.note}" for line in emergency_lines(Dossier(), None, profile)]


@pytest.mark.parametrize("name", EXCHANGES)
def test_every_exchange_has_a_way_to_freeze_or_the_honest_sentence(name: str, session: Session) -> None:
    profile = session.profiles[name]
    address, freeze, outside, *rest = lines(profile)
    assert profile.type_this_host in address
    known = profile.emergency
    if known is not None and known.supported is True and (known.web or known.app):
        assert arrows(known.web or known.app) in freeze
        assert sources(profile)[0].url == known.source
    else:
        assert HONEST in freeze or "has no freeze" in freeze
        assert profile.type_this_host in freeze
    assert "cannot sign in" in outside
    assert len(rest) >= 4


@pytest.mark.parametrize(
    ("emergency", "said"),
    [
        (None, "No official page says how to do this yourself"),
        (Emergency(supported="unknown", confidence="unknown"), "No official page says how to do this yourself"),
        (Emergency(supported=False, source="https://www.okx.com/x"), "has no freeze that you can start yourself"),
        (Emergency(supported=True, source="https://www.okx.com/x"), "No official page says where this is in the menus"),
    ],
)
def test_where_no_page_says_how_support_is_asked_by_the_address_typed_by_hand(
    emergency: Emergency | None, said: str, session: Session
) -> None:
    _, freeze, outside, *_ = lines(replace(session.profiles["okx"], emergency=emergency))
    assert said in freeze
    assert "through **okx.com**, typed by hand" in freeze
    assert "no official page says how to freeze it from outside" in outside.lower()


def test_what_freezing_needs_is_said_before_it_is_tried(session: Session) -> None:
    assert "It asks for the authenticator app." in lines(session.profiles["okx"])[1]


def test_own_mailbox_and_number_are_named(at: Opened) -> None:
    assert "change the password of Main mailbox" in at.text()
    assert "Call the carrier of My number" in at.text()


def test_another_exchange_is_one_key_away_and_nothing_is_typed(at: Opened) -> None:
    assert at.page.findChildren(QLineEdit) == []
    assert "okx.com" in at.text()
    at.press("Binance")
    assert "binance.com" in at.text()
    assert "okx.com" not in at.text()


def test_the_cut_off_phone_stands_first_and_the_own_exchanges_before_the_others(at: Opened) -> None:
    text = at.text()
    first = text.index("no network all of a sudden")
    assert first < text.index("okx.com") and "From another phone, call the carrier of My number" in text
    assert "Kraken" not in at.buttons()
    at.press("Another exchange")
    assert "Kraken" in at.buttons() and "okx.com" not in at.text()
    at.press("Kraken")
    assert "kraken.com" in at.text()
    at.press("OKX")
    assert "Kraken" not in at.buttons() and "okx.com" in at.text()


def test_who_cannot_sign_in_is_told_what_to_type_or_that_nothing_is_known(session: Session) -> None:
    coinbase, okx = (lines(session.profiles[name])[2] for name in ("coinbase", "okx"))
    assert "Type **coinbase.com** yourself" in coinbase
    assert "help.coinbase.com/en/coinbase/privacy-and-security/account-compromised" in coinbase
    assert "Type **okx.com** yourself" in okx
    assert "aws.okx.com" not in okx, "a page in another language, on a host that nobody knows, is no help"
    assert "No page in English and no phone number for this is known here." in okx


def test_an_official_page_is_named_only_on_an_official_domain(session: Session) -> None:
    profile = session.profiles["coinbase"]
    assert profile.emergency is not None
    odd = replace(profile, emergency=replace(profile.emergency, source="https://coinbase.example/en/help"))
    assert "coinbase.example" not in " ".join(lines(odd))


def test_it_opens_for_the_account_that_is_asked_for(at: Opened) -> None:
    at.go("emergency", subject="account-2")
    assert at.page.choice.value() == "account-2"
    assert "binance.com" in at.text()


def test_it_works_before_there_is_an_account(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, opened(tmp_path), "emergency").go("emergency")
    for profile in at.session.library.packs("exchange"):
        at.press(profile.name)
        assert profile.type_this_host in at.text()


def test_every_source_stands_with_its_age(at: Opened) -> None:
    assert "page of 13 June 2024" in at.text()
    assert any(name.startswith("Source: ") for name in at.buttons())


def test_it_can_be_printed(at: Opened) -> None:
    at.press("Print this")
    assert at.at == ("print", {"paper": "emergency", "subject": "account-1"})


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    for subject in ("account-1", "account-2"):
        at.go("emergency", subject=subject)
        assert all_cut(at.page) == []
        assert all(at.buttons())


# --- the phone is gone ------------------------------------------------------------------------------------------------


def test_the_robbed_one_is_first_and_the_phone_is_one_key_away(at: Opened) -> None:
    assert at.page.happened.value() == "robbed" and "Freeze the account" in at.text()
    at.press("My phone is gone")
    text = at.text()
    order = ["call the carrier of My number", "lock the lost phone", "Stay signed in on this computer"]
    order += ["sign the lost phone out of Main mailbox", "Take the paper with the authenticator’s key", "Set a PIN"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert "Freeze the account" not in text and at.page.choice is None
    at.press("I think I am being robbed")
    assert "Freeze the account" in at.text()


def test_each_account_is_told_and_the_one_that_was_asked_for_first(at: Opened) -> None:
    at.go("emergency", happened="phone", subject="account-2")
    text = at.text().splitlines()
    assert text.index("Binance") < text.index("OKX")
    assert "okx.com" in at.text() and "binance.com" in at.text()
    at.go("emergency")
    assert at.page.happened.value() == "robbed", "the sidebar and the key lead to money that moves"


def test_the_key_from_paper_is_typed_in_the_helper_and_the_answers_follow(at: Opened) -> None:
    at.go("emergency", happened="phone")
    at.press("Type the key in the helper: OKX")
    assert at.at == ("authenticator", {"subject": "account-1"})
    at.go("emergency", happened="phone")
    at.press("Go through the answers")
    assert at.at == ("interview", {"subject": "account-1", "look": "all"})


def test_the_phone_is_told_with_sources_on_official_pages(at: Opened) -> None:
    at.go("emergency", happened="phone")
    assert any(name.startswith("Source: ") for name in at.buttons())
    assert "OKX (checked 22 November 2026)" in at.text()


def test_what_was_answered_since_is_told(at: Opened) -> None:
    at.go("emergency", happened="phone")
    assert "Take the paper" in at.text()
    at.window.spread(at.session.answer("account-1", "totp_backup", ["none"]))
    at.rest()
    assert "Take the paper" not in at.text()


def test_before_there_is_anything_the_general_lines_stand(qtbot: QtBot, tmp_path: Path) -> None:
    at = Opened(qtbot, opened(tmp_path), "emergency").go("emergency", happened="phone")
    assert "call the carrier of your phone number" in at.text() and "Add your exchanges" in at.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_words_about_the_phone_are_cut(at: Opened, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    at.go("emergency", happened="phone")
    assert all_cut(at.page) == []


def test_the_first_thing_to_do_is_in_sight_in_a_small_window(at: Opened) -> None:
    at.window.resize(1024, 700)
    at.go("emergency", happened="phone").rest()
    (line,) = [one for one in at.page.findChildren(Label) if "call the carrier of My number" in one.text()]
    shown = at.page.scroll.viewport()
    assert shown.rect().contains(line.rect().translated(line.mapTo(shown, line.rect().topLeft())))
