"""The phone's test: phones that are right, late, a day off or show something else; and no code before it passed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.authenticator import register
from desktop_app.authenticator.clock import Evidence, Skew
from desktop_app.ui.authenticator.phone_stage import ClockAdvice
from desktop_app.ui.authenticator.words_phone import SET_CLOCK, SYSTEMS, apart, length, which
from desktop_app.ui.widgets.labels import Label
from tests.authenticator_kit import BINANCE, LETTERS, OKX, OTHER_LETTERS, Helper, MadeScreens, phone, screen_with
from tests.made_up import person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

STEP = {"subject": "account-1", "step": "authenticator"}


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path), "authenticator").go("authenticator", **STEP)


@pytest.fixture
def helper(at: Opened) -> Helper:
    found = Helper(at.window)
    found.to_phone()
    at.rest()
    return found


def every_text(page: QWidget) -> str:
    """All words and names on a page, in sight or not, fields too."""
    words = [one.text() for one in page.findChildren(Label)] + [one.text() for one in page.findChildren(QLineEdit)]
    words += [one.accessibleName() + one.accessibleDescription() for one in page.findChildren(QWidget)]
    return " ".join(words)


def test_the_right_code_passes_and_is_noted_without_the_secret(at: Opened, helper: Helper) -> None:
    helper.type_code(phone(at.clock()))
    at.rest()
    assert "The code is right." in at.text()
    known = register.newest(at.session.dossier, "account-1")
    assert known is not None and known.tested and known.skew is not None and known.skew.agrees
    body = at.session.dossier.held("authenticator")[0].body
    assert LETTERS not in body and "1234567890" not in body
    helper.press("Go on")
    assert helper.page.work.stage == "paper"


def test_one_enter_tests_the_code_and_does_not_go_on(at: Opened, helper: Helper) -> None:
    field = helper.page.stage.field
    field.setFocus()
    QTest.keyClicks(field, phone(at.clock()))
    QTest.keyClick(field, Qt.Key.Key_Return)
    at.rest()
    assert "The code is right." in at.text()
    assert helper.page.work.stage == "phone"
    QTest.keyClick(at.window.focusWidget() or at.window, Qt.Key.Key_Return)
    at.rest()
    assert helper.page.work.stage == "paper"


def test_the_right_code_is_nowhere_before_the_test_passed(at: Opened, helper: Helper) -> None:
    for ahead in (-30, 0, 30):
        code = phone(at.clock(), ahead=ahead)
        shown = every_text(helper.page).replace(" ", "")
        assert code not in shown
    assert "Show a code here" not in helper.buttons()
    helper.type_code("000000")
    at.rest()
    assert phone(at.clock()) not in every_text(helper.page).replace(" ", "")


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (-20, ("right, but for the half minute", "behind this computer’s")),
        (20, ("right, but for the half minute", "ahead of this computer’s")),
        (-50, ("right, but", "behind this computer’s", "15 to 60 seconds")),
        (200, ("for another time", "ahead of this computer’s", "minutes")),
        (-200, ("for another time", "behind this computer’s", "minutes")),
        (-24 * 3600, ("for another time", "a day behind")),
        (3 * 3600, ("for another time", "three hours ahead")),
        (5.5 * 3600, ("for another time", "five hours and 30 minutes ahead")),
        (-1800, ("for another time", "30 minutes behind")),
    ],
)
def test_a_phone_whose_clock_is_off_is_told_how_far(
    at: Opened, helper: Helper, ahead: float, words: tuple[str, ...]
) -> None:
    if abs(ahead) == 20:
        at.clock.forward(seconds=16)  # at other moments of a step both clocks show the same code
    helper.type_code(phone(at.clock(), ahead=ahead))
    at.rest()
    text = at.text()
    assert all(word in text for word in words), text
    assert "How to set the clock" in text
    assert not helper.page.work.tested
    assert not at.session.dossier.held("authenticator")
    assert not all_cut(helper.page)


def test_after_the_clock_was_set_the_next_code_passes(at: Opened, helper: Helper) -> None:
    helper.type_code(phone(at.clock(), ahead=-200))
    at.clock.forward(seconds=40)
    helper.type_code(phone(at.clock()))
    at.rest()
    assert "The code is right." in at.text() and helper.page.work.tested


def test_advice_for_every_system_is_there(qtbot: QtBot) -> None:
    advice = ClockAdvice()
    qtbot.addWidget(advice)
    for key, name in SYSTEMS:
        advice.systems.set_value(key)
        advice._fill()
        shown = " ".join(label.text() for label in advice.findChildren(Label))
        assert name and all(str(one.text).split("**")[0] in shown for one in SET_CLOCK[key])


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (Evidence(synchronised=True), "Most likely the phone’s"),
        (Evidence(synchronised=False), "no time server sets it"),
        (Evidence(too_early=True), "before the day on which Strongroom was made"),
        (Evidence(others=(Skew(-70.0, -20.0),)), "another phone differed"),
        (Evidence(others=(Skew(-5.0, 20.0),)), "other phones agreed"),
        (Evidence(), "cannot be seen from here"),
    ],
)
def test_which_clock_is_wrong_is_said_only_where_it_can_be_known(evidence: Evidence, words: str) -> None:
    assert words in which(Skew(-60.0, -15.0), evidence)


def test_an_earlier_phone_that_agreed_points_to_this_one(at: Opened) -> None:
    other = Helper(at.window)
    other.to_phone(BINANCE.replace("Binance", "OKX"))
    other.type_code(phone(at.clock(), OTHER_LETTERS))
    at.rest()
    at.go("overview").go("authenticator", **STEP)
    helper = Helper(at.window)
    helper.to_phone()
    helper.type_code(phone(at.clock(), ahead=-200))
    at.rest()
    assert "other phones agreed with this computer" in at.text()


def test_a_code_of_another_account_in_sight_is_known(at: Opened) -> None:
    helper = Helper(at.window, MadeScreens.showing(screen_with(OKX, BINANCE)))
    helper.press("Find the code")
    at.rest()
    helper.page.stage.chosen.emit(helper.page.work.found.seeds[0])
    at.rest()
    helper.press("Use this code")
    helper.type_code(phone(at.clock(), OTHER_LETTERS))
    at.rest()
    assert "This is the code of Binance." in at.text() and not helper.page.work.tested


def one_digit_off(code: str) -> str:
    return f"{code[:3]}{(int(code[3]) + 1) % 10}{code[4:]}"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (one_digit_off, "One digit differs"),
        (lambda code: "12", "A code has six digits."),
        (lambda code: phone(datetime(2020, 1, 1).astimezone(), OTHER_LETTERS), "This is no code of this key."),
    ],
)
def test_slips_are_told_from_wrong_keys(at: Opened, helper: Helper, typed: Callable[[str], str], words: str) -> None:
    helper.type_code(typed(phone(at.clock())))
    at.rest()
    assert words in at.text() and not helper.page.work.tested


def test_after_five_wrong_codes_comes_a_pause_that_leaving_does_not_shorten(at: Opened, helper: Helper) -> None:
    for _ in range(5):
        helper.type_code("000001")
    at.rest()
    assert "Too many wrong codes." in at.text()
    helper.type_code(phone(at.clock()))
    assert not helper.page.work.tested
    at.go("overview").go("authenticator", **STEP)
    again = Helper(at.window)
    again.to_phone()
    at.rest()
    assert "Too many wrong codes." in at.text()
    at.clock.forward(minutes=20)
    again.page.stage._tick()
    again.type_code(phone(at.clock()))
    assert again.page.work.tested


def test_a_phone_without_the_key_is_told_to_install_an_app_and_to_scan_the_code(at: Opened, helper: Helper) -> None:
    from desktop_app.ui.authenticator.qr_picture import QrPicture

    text = at.text()
    assert text.index("Install an authenticator app") < text.index("Scan this code") < text.index("Type the six digits")
    (shown,) = helper.page.findChildren(QrPicture)
    assert shown.isVisibleTo(helper.page)
    helper.type_code(phone(at.clock()))
    at.rest()
    assert not any(one.isVisibleTo(helper.page) or one._rows for one in helper.page.findChildren(QrPicture))
    assert "Install an authenticator app" not in at.text() and "Scan this code" not in at.text()


def test_a_phone_whose_clock_is_off_has_the_key_and_needs_no_code_any_more(at: Opened, helper: Helper) -> None:
    helper.type_code(phone(at.clock(), ahead=-200))
    at.rest()
    assert "Show the QR code" in helper.buttons() and "Hide the QR code" not in helper.buttons()
    assert "Scan this code" not in at.text() and "Put the key into your phone" not in at.text()
    helper.press("Show the QR code")
    at.rest()
    assert at.text().count("Scan this code") == 1


def test_a_phone_that_showed_the_code_before_is_not_told_to_scan_it(at: Opened, helper: Helper) -> None:
    helper.type_code(phone(at.clock()))
    at.go("overview").go("authenticator", **STEP)
    again = Helper(at.window)
    again.to_phone()
    at.rest()
    assert "Install an authenticator app" not in at.text() and "Show the QR code" in again.buttons()


def test_an_odd_code_is_not_called_usual_and_the_technical_part_is_folded(at: Opened) -> None:
    helper = Helper(at.window)
    helper.to_look()
    at.rest()
    assert "This is a usual code for OKX, account" in at.text() and "SHA-1" not in at.text()
    helper.press("Show the details")
    at.rest()
    assert "SHA-1" in at.text() and "160 bits" in at.text()
    helper.press("Take another code")
    helper.to_look(BINANCE)
    at.rest()
    assert "usual code" not in at.text() and "The code says: Binance" in at.text()


def test_the_code_can_be_hidden_and_shown_again_and_is_read_from_the_screen(at: Opened, helper: Helper) -> None:
    from desktop_app.authenticator.qr import read_codes
    from desktop_app.ui.authenticator.qr_picture import QrPicture
    from desktop_app.ui.pictures import greys

    helper.press("Hide the QR code")
    helper.press("Show the QR code")
    at.rest()
    (shown,) = (one for one in helper.page.findChildren(QrPicture) if one.isVisibleTo(helper.page))
    found = {code.text for grey in greys(shown.grab().toImage()) for code in read_codes(grey)}
    assert len(found) == 1 and LETTERS in found.pop()
    helper.press("Hide the QR code")
    at.rest()
    assert all(not one.isVisibleTo(helper.page) and not one._rows for one in helper.page.findChildren(QrPicture))


def test_digits_of_any_script_and_spaces_are_understood(at: Opened, helper: Helper) -> None:
    field = helper.page.stage.field
    code = phone(at.clock())
    QTest.keyClicks(field, "a b-")
    field._put(f"{code[:3]} {code[3:]}\n", whole=True)
    assert field.digits() == code
    field.wipe()
    for digit in code:
        field._put(chr(0x0660 + int(digit)), whole=False)
    assert field.digits() == code


def test_going_on_without_the_test_notes_no_test_and_shows_no_code(at: Opened, helper: Helper) -> None:
    helper.type_code("000001")
    helper.press("Go on without this test")
    helper.press("Go on without paper")
    at.rest()
    assert "The phone was not tested." in at.text() and "Show a code here" not in helper.buttons()
    helper.press("Yes, it was accepted")
    at.rest()
    known = register.newest(at.session.dossier, "account-1")
    assert known is not None and not known.tested and known.accepted


@pytest.mark.parametrize(
    ("seconds", "words"), [(20, "20 seconds"), (150, "2 minutes"), (7200, "two hours"), (86_400, "a day")]
)
def test_lengths_are_words(seconds: float, words: str) -> None:
    assert length(seconds) == words


def test_ranges_are_words() -> None:
    assert apart(Skew(20.0, 50.0)) == "about 20 seconds to 50 seconds".replace(" seconds to", " to")
    assert apart(Skew(-230.0, -170.0)) == "about 3 to 4 minutes"
    assert apart(Skew(-20.0, 10.0)) == "at most 20 seconds"
    assert apart(Skew(-20_720.0, -20_675.0)) == "five hours and 45 minutes"
