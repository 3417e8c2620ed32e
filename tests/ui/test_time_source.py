"""Whether a server sets this computer's clock: from the kernel's error, from Windows' service, and in the words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.authenticator import time_source
from desktop_app.ui.authenticator.time_source import by_error, by_service, synchronised
from tests.authenticator_kit import LETTERS, Helper, phone
from tests.made_up import person
from tests.ui.page_kit import Opened


@pytest.mark.parametrize(
    ("microseconds", "said"), [(0, True), (250_000, True), (15_999_999, True), (16_000_000, False), (None, None)]
)
def test_linux_by_the_largest_error_that_the_kernel_allows_for(microseconds: int | None, said: bool | None) -> None:
    assert by_error(microseconds) is said


@pytest.mark.parametrize(
    ("kind", "start", "said"),
    [("NTP", 3, None), ("NT5DS", 2, None), ("NoSync", 3, False), ("nosync", 2, False), ("NTP", 4, False)],
)
def test_windows_says_only_when_nobody_sets_it(kind: str, start: int, said: bool | None) -> None:
    assert by_service(kind, start) is said


def test_where_the_system_does_not_say_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    def shut() -> int:
        raise PermissionError

    assert synchronised("darwin") is None
    monkeypatch.setattr(time_source, "_kernel_error", shut)
    monkeypatch.setattr(time_source, "_windows_service", shut)
    assert synchronised("linux") is synchronised("win32") is None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks this kernel")
def test_this_kernel_answers_and_nothing_is_changed() -> None:
    first = time_source._kernel_error()
    assert first is None or 0 <= first <= 16_000_000
    assert synchronised() is by_error(time_source._kernel_error())


@pytest.mark.parametrize(
    ("set_by_server", "words"),
    [
        (True, "Most likely the phone’s is wrong: this computer’s is set by a time server."),
        (False, "Most likely this computer’s is wrong: no time server sets it."),
        (None, "Which of the two is wrong cannot be seen from here."),
    ],
)
@pytest.mark.parametrize("late", [50, 200])
def test_which_clock_is_more_likely_wrong_is_said(
    qtbot: QtBot, tmp_path: Path, set_by_server: bool | None, words: str, late: int
) -> None:
    opened = Opened(qtbot, person(tmp_path), "authenticator").go("authenticator")
    helper = Helper(opened.window)
    helper.page.time_set = lambda: set_by_server
    helper.to_phone()
    helper.type_code(phone(opened.clock(), LETTERS, ahead=-late))
    opened.rest()
    assert words in opened.text()
