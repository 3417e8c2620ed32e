"""The account page: each tab says what the session and the pack say, and every button leads where it promises."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui import words_account as words
from desktop_app.ui import words_losses
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.pages.account import AccountPage
from desktop_app.ui.question_part import QuestionPart
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.chip import Chip, NumberDisc
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.links import SourceLine
from desktop_app.ui.widgets.rows import ExplanationRows
from desktop_app.ui.widgets.segments import Segment
from desktop_app.ui.widgets.steps import StepRow
from desktop_app.ui.window import Window
from tests.made_up import Clock, person
from tests.ui.test_ui_text_fits import all_cut

HERE = {key: PageSpec("account", "AccountPage") for key in PAGES}


class Shown:
    """A window on an account, with the place that was navigated to last."""

    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot, self.session = qtbot, session
        self.window = Window(session, Clock(), pages=HERE)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()

    def tab(self, tab: str, subject: str = "account-1") -> Shown:
        self.window.navigate("account", subject=subject, tab=tab)
        self.rest()
        return self

    @property
    def page(self) -> AccountPage:
        page = self.window.page()
        assert isinstance(page, AccountPage)
        return page

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy, timeout=20_000)
        for _ in range(3):
            QApplication.processEvents()

    def texts(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(Label) if label.isVisibleTo(self.page)]

    def buttons(self) -> list[QAbstractButton]:
        return [one for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]

    def leads_to(self, name: str) -> tuple[str, dict[str, str]]:
        next(one for one in self.buttons() if one.accessibleName() == name).click()
        now = self.window._now
        assert now is not None
        return now


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    session = person(tmp_path / "vault")
    found = Shown(qtbot, session)
    yield found
    found.window.close()
    session.lock()


def test_the_head_says_what_is_known_of_the_account(shown: Shown) -> None:
    texts = shown.tab("routes").texts()
    assert texts[:2] == ["OKX", "64 % of your money · mailbox m…@example.org · last review 22 November 2026"]
    assert shown.page.entry() == "account-1" and shown.page.title == "OKX"
    assert "Routes to your OKX money" in texts
    assert shown.leads_to("Print this account") == ("print", {"subject": "account-1"})


def test_the_picture_of_the_routes_has_a_way_to_paper(shown: Shown) -> None:
    shown.tab("routes", "account-2")
    assert shown.leads_to("Print this picture") == ("print", {"paper": "routes", "subject": "account-2"})


def test_the_tabs_turn_with_the_keyboard(shown: Shown) -> None:
    shown.tab("routes")
    for key, _ in words.TABS[1:]:
        assert shown.page.tabs is not None
        shown.page.tabs.setFocus()
        QTest.keyClick(shown.page.tabs, Qt.Key.Key_Right)
        shown.rest()
        assert shown.page.tab == key and shown.page.tabs is not None and shown.page.tabs.value() == key
        assert shown.page.tabs.hasFocus(), "the keyboard stays on the tabs"


@pytest.mark.parametrize("subject", ["account-1", "account-2"])
def test_the_score_adds_up(shown: Shown, subject: str) -> None:
    shown.tab("score", subject)
    report = shown.session.report()
    assert report is not None
    one = report.exchange(subject)
    security, recovery = shown.page.findChildren(ExplanationRows)
    for rows, score in ((security, one.security), (recovery, one.recovery)):
        ends = [label.text() for label in rows.findChildren(Label) if label.text().lstrip("− ").isdigit()]
        *parts, total = [int(text.replace("− ", "-")) for text in ends]
        assert sum(parts) == total == score.grade.shown
    assert f"Why security is {one.security.grade.letter} {one.security.grade.shown}" in shown.texts()


def test_what_would_lift_it_is_this_accounts_part_of_the_plan(shown: Shown) -> None:
    shown.tab("score")
    plan = shown.window.plans.current
    assert plan is not None
    rows = shown.page.findChildren(StepRow)
    assert 1 <= len(rows) <= 3
    best = [one.step.step.id for one in plan.steps if one.step.entry.id == "account-1" and one.effect.changes]
    assert rows[0].item.id == f"step/account-1/{best[0]}"
    QTest.keyClick(rows[0], Qt.Key.Key_Return)
    assert shown.window._now == ("step", {"subject": "account-1", "step": best[0]})


def test_each_unknown_can_be_answered_from_here(shown: Shown) -> None:
    shown.tab("score")
    asked = [one for one in shown.session.unknowns() if one.entry.id == "account-1"]
    names = [one.accessibleName() for one in shown.buttons()]
    assert len(asked) > 1 and "What does OKX ask for when you make an API key?" in names
    assert shown.leads_to("What does OKX ask for when you make an API key?") == (
        "interview",
        {"subject": "account-1", "question": "api_asks"},
    )


def test_the_loss_of_the_number_stands_apart_from_that_of_the_phone(shown: Shown) -> None:
    """What is said of the number counts on the phone, which is still there: it never stands under the phone's loss."""
    shown.tab("score")
    cards = {card.accessibleName(): card for card in shown.page.findChildren(Card) if card.isVisible()}
    told = Sentences(shown.session.setup(), shown.session.dossier)
    phone = [label.text() for label in cards["If you lose your phone today"].findChildren(Label)]
    number = [label.text() for label in cards["If you keep the phone but lose the number for good"].findChildren(Label)]
    assert any(told.loss("phone", "account-1").text in text for text in phone)
    assert not any("on your phone" in text for text in phone)
    assert any(told.loss("number", "account-1").text in text for text in number)


def test_every_loss_is_told_with_its_way_back(shown: Shown) -> None:
    shown.tab("losses", "account-2")
    (others,) = [card for card in shown.page.findChildren(Card) if card.accessibleName() == str(words_losses.OTHERS)]
    texts = shown.texts()
    headings = [text for text in texts if text.startswith("If you lose your phone")]
    assert headings == ["If you lose your phone"], "what is chosen stands in its own card alone"
    assert headings[0] not in [label.text() for label in others.findChildren(Label)]
    report = shown.session.report()
    assert report is not None
    losses = report.exchange("account-2").losses
    assert sum(text.startswith("If ") for text in texts) == len(losses) == 8
    assert sum(text.startswith("You are locked out.") for text in texts) == list(losses.values()).count("out")
    assert any("new SIM card" in text or "can take days" in text for text in texts)


def test_every_step_stands_there_with_its_state(shown: Shown) -> None:
    shown.session.put_off("account-1", "anti_phishing", "no time this week")
    shown.tab("steps")
    rows = shown.page.findChildren(StepRow)
    steps = {step.step.id: step for step in shown.session.steps("account-1")}
    assert {row.item.id.split("/")[2] for row in rows} == set(steps)
    for row in rows:
        (chip,) = row.findChildren(Chip)
        assert chip.text() == str(words.STATES[steps[row.item.id.split("/")[2]].state])
    (put_off,) = [row for row in rows if row.item.id.endswith("/anti_phishing")]
    assert "no time this week" in put_off.item.note
    QTest.keyClick(rows[0], Qt.Key.Key_Space)
    assert shown.window._now == ("step", {"subject": "account-1", "step": rows[0].item.id.split("/")[2]})


def test_the_steps_have_no_numbers_of_their_own(shown: Shown) -> None:
    """The number of a step is its place in the plan of all accounts: a second one would be taken for it."""
    rows = shown.tab("steps").page.findChildren(StepRow)
    assert len(rows) > 10 and not any(row.item.number for row in rows)
    assert not shown.page.findChildren(NumberDisc)


def test_a_step_that_waits_says_for_what(shown: Shown) -> None:
    shown.session.answer("account-1", "totp_backup", ["none"])
    shown.tab("steps")
    (row,) = [row for row in shown.page.findChildren(StepRow) if row.item.id.endswith("/sms_off")]
    assert "has to be on paper and tried first" in row.item.note and row.findChildren(Chip)[0].text() == "not yet"


def test_answers_stand_there_with_their_day_and_can_be_changed(shown: Shown) -> None:
    shown.session.answer("account-1", "api_asks", ["totp"], seen=True)
    shown.session.answer("account-1", "alerts", ["unknown"])
    shown.tab("facts")
    told = [tuple(label.text() for label in part.findChildren(Label)) for part in shown.page.findChildren(QuestionPart)]
    questions, answers, notes = zip(*told, strict=True)
    assert ("An authenticator code", "seen on the page, 22 November 2026") in zip(answers, notes, strict=True)
    assert ("An authenticator code · A code by email", "as you remembered it, 22 November 2026") in zip(
        answers, notes, strict=True
    )
    assert "Do you use your OKX password anywhere else?" in questions
    name = "Change: Do you use your OKX password anywhere else?"
    assert shown.leads_to(name) == ("interview", {"subject": "account-1", "question": "password_unique"})


def test_what_is_not_known_about_an_account_stands_out_with_what_it_counts_as(shown: Shown) -> None:
    """As on the pages of what is behind it."""
    shown.session.answer("account-1", "alerts", ["unknown"])
    shown.tab("facts")
    for part in shown.page.findChildren(QuestionPart):
        question, answer, note = part.findChildren(Label)
        unknown = answer.text() in {"Not known yet", "Not answered yet"}
        assert (answer.property("tone") == "warn") == unknown and answer.text_role == "strong"
        assert part.change.label() == ("Answer" if unknown else "Change"), question.text()
        assert note.text()
    assert {"Not known yet", "Not answered yet"} <= set(shown.texts())


def all_facts(shown: Shown) -> tuple[set[str], list[str]]:
    """The addresses of all sources and all texts, group by group, chosen with the keyboard."""
    hosts: set[str] = set()
    texts: list[str] = []
    for _ in shown.page.findChildren(Segment):
        (on,) = [one for one in shown.page.findChildren(Segment) if one.isChecked()]
        QTest.keyClick(on, Qt.Key.Key_Right)
        shown.rest()
        hosts |= {line.url for line in shown.page.findChildren(SourceLine) if line.isVisibleTo(shown.page)}
        texts += shown.texts()
    return hosts, texts


@pytest.mark.parametrize("subject", ["account-1", "account-2"])
def test_facts_carry_their_source_or_say_that_no_page_says(shown: Shown, subject: str) -> None:
    shown.tab("facts", subject)
    profile = shown.session.profile(next(one for one in shown.session.accounts() if one.id == subject))
    assert profile is not None
    hosts, texts = all_facts(shown)
    cited = [
        one
        for one in (*profile.factors, *profile.operations, *profile.facts)
        if one.source and one.confidence != "unknown"
    ]
    assert cited and {one.source for one in cited} <= hosts
    third = {one.source for one in profile.incidents if one.third_party}
    assert not third & hosts, "a newspaper's page is named and not opened"
    assert any("no official page" in text for text in texts)
    assert not [text for text in texts if "{" in text or "_" in text]


def test_a_source_is_opened_only_after_its_host_was_shown(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr("desktop_app.ui.opening.ask_to_open", lambda _page, _url, host: asked.append(host))
    shown.tab("facts")
    next(one for one in shown.page.findChildren(Segment) if one.accessibleName() == "API keys").click()
    line = shown.page.findChildren(SourceLine)[0]
    line.button.click()
    assert len(asked) == 1 and asked[0] in line.url


def answer_dialog(accept: bool, seen: list[str]) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        seen.extend(label.text() for label in dialog.findChildren(Label))
        (dialog.accept if accept else dialog.reject)()

    QTimer.singleShot(0, answer)


def test_removing_asks_first_and_takes_the_account_away(shown: Shown) -> None:
    shown.tab("facts")
    seen: list[str] = []
    answer_dialog(accept=False, seen=seen)
    remove = next(one for one in shown.buttons() if one.accessibleName() == "Remove this account")
    remove.click()
    assert "Remove OKX from Strongroom?" in seen and any("cannot be brought back" in text for text in seen)
    assert shown.session.dossier.entry("account-1") is not None
    answer_dialog(accept=True, seen=seen)
    remove.click()
    assert shown.session.dossier.entry("account-1") is None
    assert shown.window.page_id() == "overview"


def test_an_account_that_is_gone_leads_back(shown: Shown) -> None:
    texts = shown.tab("routes", "account-9").texts()
    assert str(words.GONE) in texts
    assert shown.leads_to("Show the overview") == ("overview", {})


def test_a_change_is_shown_at_once(shown: Shown) -> None:
    shown.tab("score")
    before = shown.texts()
    shown.window.spread(shown.session.answer("account-1", "switch", ["none"]))
    shown.rest()
    assert shown.texts() != before and shown.page.tab == "score"


@pytest.mark.parametrize("tab", [key for key, _ in words.TABS])
@pytest.mark.parametrize(("percent", "size"), [(100, (1000, 680)), (150, (1240, 800)), (200, (1000, 680))])
def test_nothing_is_cut_and_every_control_has_a_name(
    shown: Shown, qapp: QApplication, tab: str, percent: int, size: tuple[int, int]
) -> None:
    apply_theme(qapp, "dark", percent)
    shown.window.resize(*size)
    shown.tab(tab, "account-2")
    assert all_cut(shown.page) == []
    assert shown.page.scroll.horizontalScrollBar().maximum() == 0
    assert all(one.accessibleName() for one in shown.buttons())
