"""The rows of a score open to their paths, in sentences; what wins only together and what opens each other is named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.analysis.events import EVENT_IDS, LOSS_IDS
from desktop_app.domain.report import PathStep
from desktop_app.ui.choices import Choices
from desktop_app.ui.path_words import event_told, pairs_of, start_of
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.open_row import OpenRow
from desktop_app.ui.widgets.route_detail import RouteDetail
from desktop_app.ui.window import Window
from desktop_app.ui.words_account import LIFT_FAILED
from desktop_app.walk.freezing import taken_for_freezing
from tests.made_up import Clock, opened, person
from tests.ui.account_kit import pairs_only, ring
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

FREEZE = "And you could no longer freeze it yourself: that asks for a code from the authenticator"
RING = (
    "Each opens the next: your cloud account → your password store → your mailbox → your cloud account. "
    "Whoever gets one has all of them."
)


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    session = person(tmp_path / "vault")
    found = Opened(qtbot, session, "account", "overview")
    yield found
    found.window.close()
    session.lock()


def score(shown: Opened, subject: str = "account-1") -> Opened:
    return shown.go("account", subject=subject, tab="score")


def rows(shown: Opened) -> list[OpenRow]:
    return [row for row in shown.page.findChildren(OpenRow) if row.isVisibleTo(shown.page)]


def details(shown: Opened) -> list[RouteDetail]:
    return [one for one in shown.page.findChildren(RouteDetail) if one.isVisibleTo(shown.page)]


def row(shown: Opened, key: str) -> OpenRow:
    return next(one for one in rows(shown) if one.key == key)


def text_of(part: RouteDetail) -> str:
    return "\n".join(label.text() for label in part.findChildren(Label))


def test_each_row_of_an_attack_opens_to_its_path_and_shuts_again(shown: Opened) -> None:
    score(shown)
    report = shown.session.report()
    assert report is not None
    attacks = [one for one in rows(shown) if one.key in EVENT_IDS]
    assert {one.key for one in attacks} == {e for e, o in report.exchange("account-1").outcomes.items() if o.reaches}
    for one in attacks:
        one.setFocus()
        QTest.keyClick(one, Qt.Key.Key_Return)
        shown.rest()
        (detail,) = details(shown)
        text = text_of(detail)
        assert "It starts with" in text and "step by step" in text and ("tells you" in text or "you get" in text)
        assert one.isChecked() and one.accessibleDescription() == "The path stands beneath"
        QTest.keyClick(one, Qt.Key.Key_Space)
        shown.rest()
        assert details(shown) == [] and one.accessibleDescription() == "Opens the path beneath"


def test_a_click_on_the_words_of_a_row_opens_it(shown: Opened) -> None:
    one = row(score(shown), "sim_swap")
    QTest.mouseClick(shown.window.windowHandle(), Qt.MouseButton.LeftButton, pos=_middle(shown, one))
    shown.rest()
    (detail,) = details(shown)
    steps = text_of(detail).split("\n")
    assert "It starts with your phone number." in steps
    assert steps.index("They set a new OKX password with a code by SMS.") < steps.index(
        "They sell the money to another user with a code by SMS."
    )


def _middle(shown: Opened, one: OpenRow):  # type: ignore[no-untyped-def] # a QPoint
    label = one.findChildren(Label)[0]
    return label.mapTo(shown.window, label.rect().center())


def test_a_row_of_a_loss_opens_to_the_way_back(shown: Opened) -> None:
    one = next(one for one in rows(score(shown)) if one.key in LOSS_IDS)
    one.click()
    shown.rest()
    words = Sentences(shown.session.setup(), shown.session.dossier)
    assert words.loss(one.key, "account-1").heading in shown.text()


def test_a_path_that_takes_the_owners_own_factor_says_that_freezing_is_gone(shown: Opened) -> None:
    """OKX asks for the authenticator to freeze; whoever passes for the owner has it replaced."""
    report = shown.session.report()
    entry = shown.session.dossier.entry("account-1")
    assert report is not None and entry is not None
    profile = shown.session.profile(entry)
    words = Sentences(shown.session.setup(), shown.session.dossier)
    told = {event: event_told(words, report.exchange("account-1"), event, profile) for event in EVENT_IDS}
    losing = {event for event, one in told.items() if any(text.startswith(FREEZE) for text in one.after)}
    assert losing == {"support_impersonation"}
    assert told["support_impersonation"].after[-1] == "Ask OKX support to freeze the account."


def test_freezing_is_gone_only_where_every_way_to_it_is(tmp_path: Path) -> None:
    profiles = opened(tmp_path).profiles
    authenticator = PathStep(rule="reset_2fa", gives="a:totp_code", needs=())
    number = PathStep(rule="change_phone", gives="a:sms_code", needs=())
    mailbox = PathStep(rule="change_email", gives="a:email_code", needs=())
    okx, binance, nothing = profiles["okx"], profiles["binance"], profiles["google-account"]
    assert taken_for_freezing((authenticator,), okx) == ("a:totp_code",)
    assert taken_for_freezing((number,), okx) == (), "mail and authenticator still freeze it"
    assert taken_for_freezing((number, mailbox), okx) == ("a:sms_code", "a:email_code")
    assert taken_for_freezing((mailbox,), binance) == (), "a signed-in owner still freezes it"
    assert taken_for_freezing((PathStep(rule="login", gives="a:session", needs=()),), okx) == ()
    assert taken_for_freezing((authenticator,), nothing) == (), "nothing is lost that was never there"


def test_a_path_starts_with_what_it_does_not_get_on_its_way() -> None:
    path = (
        PathStep(rule="code", gives="a:sms_code", needs=("number-1",)),
        PathStep(rule="login", gives="a:session", needs=("a:password", "a:sms_code")),
        PathStep(rule="withdraw_listed", gives="a:exit withdraw", needs=("a:listed", "a:session")),
    )
    assert start_of(path) == ("number-1", "a:password")


def test_what_wins_only_together_is_listed_and_opens(shown: Opened) -> None:
    assert "Only together" not in score(shown).text()
    pairs_only(shown.session)
    score(shown)
    report = shown.session.report()
    assert report is not None
    pairs = pairs_of(report.exchange("account-1"))
    assert ("inbox_takeover", "sim_swap") in pairs
    text = shown.text()
    assert "Only together" in text and "A taken mailbox · SIM swap" in text
    assert "Both at once: somebody gets into your mailbox, and somebody takes over your phone number." in text
    assert {one.key for one in rows(shown) if "+" in one.key} == {"+".join(pair) for pair in pairs}
    row(shown, "inbox_takeover+sim_swap").click()
    shown.rest()
    (detail,) = details(shown)
    assert "It starts with" in text_of(detail) and "your mailbox" in text_of(detail)
    row(shown, "pairs").click()
    shown.rest()
    assert (
        shown.text().count("Both at once: somebody gets into your mailbox, and somebody takes over your phone number.")
        == 2
    )


@pytest.mark.parametrize(
    ("page", "where"),
    [
        ("overview", {}),
        ("account", {"subject": "account-1", "tab": "score"}),
        ("account", {"subject": "account-1", "tab": "routes"}),
    ],
)
def test_services_that_open_each_other_are_a_finding(shown: Opened, page: str, where: dict[str, str]) -> None:
    assert "They open each other." not in shown.go(page, **where).text()
    shown.window.navigate("account", subject="account-1", tab="steps")
    ring(shown.session)
    assert f"They open each other. {RING}" in shown.go(page, **where).text()


@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut_when_all_rows_are_open(
    shown: Opened, qapp: QApplication, percent: int, size: tuple[int, int]
) -> None:
    pairs_only(shown.session)
    apply_theme(qapp, "dark", percent)
    shown.window.resize(*size)
    score(shown)
    for one in rows(shown):
        one.click()
    shown.rest()
    assert all_cut(shown.page) == []
    assert shown.page.scroll.horizontalScrollBar().maximum() == 0  # type: ignore[attr-defined]


def test_a_plan_that_cannot_be_worked_out_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = person(tmp_path / "vault")

    def broken(*asked: object) -> None:
        raise ArithmeticError("made up")

    monkeypatch.setattr(session, "plan", broken)
    window = Window(session, Clock(), choices=Choices(tmp_path / "preferences"))
    qtbot.addWidget(window)
    window.show()
    window.navigate("account", subject="account-1", tab="score")
    page = window.page()
    assert page is not None
    qtbot.waitUntil(lambda: str(LIFT_FAILED) in [label.text() for label in page.findChildren(Label)], timeout=5000)
    window.close()
    session.lock()
