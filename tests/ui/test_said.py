"""What pages have a screen reader say: every answer, each new stage, and what stands on a page once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.export.paper.columns import columns
from desktop_app.export.paper.marks import PaperPage
from desktop_app.storage.places import preferences_folder
from desktop_app.ui.announcing import Announcing
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.paper_preview import PaperPreview
from tests.authenticator_kit import Helper, phone
from tests.made_up import new_session, opened, person
from tests.memory_key_store import MemoryKeyStore
from tests.ui.conftest import settle
from tests.ui.first_start_kit import ENTER, Hand
from tests.ui.heard_kit import Heard
from tests.ui.page_kit import Opened

PASSPHRASE = "four words that wander"
ROUGH = "This plan is still rough."


def window(qtbot: QtBot, folder: Path, *real: str) -> Opened:
    at = Opened(qtbot, person(folder), *real)
    Announcing(at.window)
    return at


# ------------------------------------------------------------ every answer


def test_each_wrong_passphrase_is_answered(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    session = new_session(tmp_path, keys=MemoryKeyStore("none"))
    session.create(recovery_key=session.new_recovery_key(), passphrase=PASSPHRASE, keyring=False)
    session.lock()
    hand = Hand(qtbot, new_session(tmp_path, keys=MemoryKeyStore("none")), preferences_folder())
    answers = []
    for typed in ("wrong", "wrong too"):
        hand.write(typed)
        hand.press(ENTER)
        hand.come_to_stage("passphrase")
        answers.append([text for text in heard.new(hand.window) if text.startswith("!")])
    assert answers[0] == answers[1]
    assert len(answers[0]) == 1


def test_each_wrong_group_is_answered_and_the_question_is_told(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    hand = Hand(qtbot, new_session(tmp_path / "vault"), preferences_folder(), page="protect")
    heard.new(hand.window)
    hand.press(ENTER)
    asked = heard.new(hand.window)
    assert len(asked) == 1 and asked[0].startswith("Type group ")
    hand.write("7K2QX")
    for _ in range(2):
        hand.press(ENTER)
        said = heard.new(hand.window)
        assert len(said) == 1 and said[0].startswith("!This is not group ")


def test_each_wrong_code_is_answered_and_each_stage_is_told(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "authenticator")
    at.go("authenticator", subject="account-1", step="authenticator")
    helper = Helper(at.window)
    assert heard.new(at.window)[0] == "Set up an authenticator for OKX"
    helper.to_look()
    assert "Is this the right code?" in heard.new(at.window)
    helper.press("Use this code")
    assert heard.new(at.window) == ["Put the key into your phone"]
    right = phone(at.clock())
    wrong = [code for code in ("111111", "222222") if code != right]
    said = []
    for code in wrong:
        helper.type_code(code)
        said.append(heard.new(at.window))
    assert said[0] and said[0] == said[1]
    helper.type_code(right)
    assert any("The code is right." in text for text in heard.new(at.window)), "also what succeeded"


def test_a_notice_that_answers_is_said_in_any_tone_and_each_time(qtbot: QtBot, heard: Heard, shown) -> None:
    notice = Notice("")
    notice.hide()
    shown(notice)
    for _ in range(2):
        notice.show_notice("Saved.", "It is not encrypted.", "ok")
        notice.show()
    notice.show_notice("Not saved.", "", "bad")
    notice.show_notice("Ten seconds more.", "", "warn", heard="not")
    settle()
    assert heard.new() == ["Saved. It is not encrypted."] * 2 + ["!Not saved."]


def test_what_was_saved_is_said(qtbot: QtBot, tmp_path: Path, heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(tmp_path / "b.strongroom")])
    at = window(qtbot, tmp_path / "vault", "backups").go("backups")
    heard.new(at.window)
    at.press("Save a backup file …")
    assert [text for text in heard.new() if text.startswith("Saved as b.strongroom")]


def test_an_answered_step_says_what_was_stored(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "step").go("step", subject="account-1", step="sms_off")
    heard.new(at.window)
    at.press("SMS is no longer offered, nor is any other way")
    said = heard.new(at.window)
    assert [text for text in said if text.startswith("Done. “SMS is no longer offered")]


def test_finding_an_exchange_says_what_was_found_and_chosen(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    hand = Hand(qtbot, opened(tmp_path), preferences_folder(), page="exchanges")
    heard.new(hand.window)
    hand.write("bina")
    hand.press(ENTER)
    assert heard.new(hand.window) == ["Binance is chosen."]
    hand.write("zzz")
    none = heard.new(hand.window)
    assert len(none) == 1 and "“zzz”" in none[0]
    hand.press(ENTER)
    assert heard.new(hand.window) == none


def test_a_page_of_the_preview_is_said_once_it_is_turned(qtbot: QtBot, heard: Heard, shown) -> None:
    preview = PaperPreview()
    preview.show_pages((PaperPage((), (), ()),) * 3, columns("a4"))
    shown(preview)
    assert heard.new() == []
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert heard.new() == ["Preview, page 2 of 3"]


# ------------------------------------------------------------ stages and questions


def test_each_question_is_told(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "interview")
    at.session.add("account", "kraken", "Kraken")
    at.go("interview", subject="account-3")
    first = heard.new(at.window)
    page = at.page
    assert first[0] == page.group.accessibleName()
    page.group.choose_number(1)
    page._continue()
    assert heard.new(at.window)[-1] == page.group.accessibleName() != first[0]
    page._show_end()
    assert heard.new(at.window) == ["That was the last question"]


def test_the_next_step_is_told_by_its_own_title(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    """Its heading is put into a page that is in sight already, and shown a moment later."""
    at = window(qtbot, tmp_path, "step").go("step", subject="account-1", step="sms_off")
    first = heard.new(at.window)[0]
    at.go("step", subject="account-1", step="passkey")
    second = heard.new(at.window)[0]
    assert "Step" not in (first, second) and first != second


# ------------------------------------------------------------ what stands on a page


def test_warnings_of_a_step_are_said_once_and_after_its_title(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "step").go("step", subject="account-1", step="allowlist")
    said = heard.new(at.window)
    warnings = [one.label.text() for one in at.page.findChildren(Notice) if one.property("surface") == "warn"]
    assert warnings, "or this test shows nothing"
    assert said[0] == at.page.head.title_label.text()
    assert said[1:] == warnings
    at.page.rebuild()
    assert heard.new(at.window) == []


def test_that_a_plan_is_rough_is_said_once_a_visit(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "next_steps")
    at.session.add("account", "kraken", "Kraken")  # nothing is answered about it
    at.go("next_steps")
    said = heard.new(at.window)
    assert len([text for text in said if text.startswith(ROUGH)]) == 1 and not said[0].startswith(ROUGH)
    plan = at.session.plan()
    subject, step = plan.steps[-1].step.key
    at.window.context.changed(at.session.put_off(subject, step, "later"))
    heard.new(at.window)  # while the plan is worked out it is not there
    at.rest()
    said = heard.new(at.window)
    assert not [text for text in said if text.startswith(ROUGH)]
    at.go("overview").go("next_steps")
    assert [text for text in heard.new(at.window) if text.startswith(ROUGH)]


def test_what_is_wrong_with_an_address_is_said_once_typing_rests(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path, "address_book").go("address_book").press("Add an address")
    form = at.page.stage
    form.coin.set_text("BTC")
    form.coin.edited.emit("BTC")
    heard.new(at.window)
    QTest.keyClicks(form.address.edit, "bc1qar0srrr7xfkvy5l6")
    assert heard.new() == []
    wrong = heard.new(at.window)
    assert len(wrong) == 1 and not wrong[0].startswith("!")
    QTest.keyClicks(form.address.edit, "43lyd")
    assert heard.new(at.window) == [], "it was said"
    form.address.edit.selectAll()
    QTest.keyClick(form.address.edit, Qt.Key.Key_Delete)
    assert heard.new(at.window) == []
    QTest.keyClicks(form.address.edit, "bc1qar0srrr7xfkvy5l6")
    assert heard.new(at.window) == wrong, "it had gone and came again"


def test_a_problem_found_while_one_types_waits_for_the_rest(qtbot: QtBot, tmp_path: Path, heard: Heard) -> None:
    at = window(qtbot, tmp_path).go("overview")
    field = TextField("Key")
    field.setParent(at.page)
    field.edited.connect(lambda text: field.problem("No such letter." if "1" in text else ""))
    field.show()
    heard.new(at.window)
    QTest.keyClicks(field.edit, "A1BC")
    assert heard.new() == []
    assert heard.new(at.window) == ["No such letter."]
    QTest.keyClicks(field.edit, "D")
    assert heard.new(at.window) == []
    field.problem("No such letter.")  # with Enter
    assert heard.new(at.window) == ["!No such letter."]
