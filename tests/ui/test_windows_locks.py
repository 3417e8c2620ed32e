"""On Windows the vault locks with the screen, and not at each question whether a program may change the computer."""

from __future__ import annotations

import ctypes
import importlib.util
import struct
import sys
from collections.abc import Iterator
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui import system_locks

LOCK, UNLOCK, UNKNOWN = 0, 1, -1
ACTIVE, DISCONNECTED = 0, 4
"""What Windows says of a session."""


class Windows:
    """The two libraries that are asked. `reachable`: the desktop with the keyboard; `flags`: of the session, or None
    where the question fails.
    """

    def __init__(self) -> None:
        self.reachable, self.flags, self.state = True, UNLOCK, ACTIVE
        self.open: list[Any] = []
        self.user32 = SimpleNamespace(OpenInputDesktop=self._desktop(), CloseDesktop=self._close())
        self.wtsapi32 = SimpleNamespace(WTSQuerySessionInformationW=self._ask(), WTSFreeMemory=self._free())

    def _desktop(self) -> Any:
        def opened(flags: int, inherit: bool, access: int) -> int | None:
            if self.reachable:
                self.open.append("desktop")
            return 77 if self.reachable else None

        return opened

    def _close(self) -> Any:
        def closed(desktop: int) -> None:
            assert desktop == 77
            self.open.remove("desktop")

        return closed

    def _ask(self) -> Any:
        def told(server: None, session: int, kind: int, place: Any, size: Any) -> int:
            assert (session, kind) == (0xFFFFFFFF, 25)
            if self.flags is None:
                return 0
            # WTSINFOEXW: the level, and from the eighth byte on its number, what it does, its flags, names and times.
            data = ctypes.create_string_buffer(struct.pack("<I4xIii", 1, 1, self.state, self.flags) + bytes(200))
            self.open.append(data)
            place._obj.value, size._obj.value = ctypes.addressof(data), len(data)
            return 1

        return told

    def _free(self) -> Any:
        def freed(place: ctypes.c_void_p) -> None:
            assert place.value == ctypes.addressof(self.open.pop())

        return freed


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    made = Windows()
    monkeypatch.setattr(ctypes, "windll", made, raising=False)
    yield made
    assert made.open == []


@pytest.fixture
def on_windows(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module as Windows has it."""
    monkeypatch.setattr(sys, "platform", "win32")
    spec = importlib.util.spec_from_file_location("locks_on_windows", system_locks.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("reachable", "flags", "locked"),
    [
        pytest.param(True, UNLOCK, False, id="at work"),
        pytest.param(False, UNLOCK, False, id="a program asks to change the computer"),
        pytest.param(False, LOCK, True, id="the screen is locked"),
        pytest.param(False, UNKNOWN, True, id="Windows does not know"),
        pytest.param(False, None, True, id="Windows does not answer"),
    ],
)
def test_only_a_locked_screen_counts(
    reachable: bool, flags: int | None, locked: bool, windows: Windows, on_windows: ModuleType
) -> None:
    windows.reachable, windows.flags = reachable, flags
    assert on_windows.screen_is_locked() is locked


def test_a_session_that_somebody_left_for_another_counts_as_locked(windows: Windows, on_windows: ModuleType) -> None:
    windows.reachable, windows.state = False, DISCONNECTED
    assert on_windows.screen_is_locked()


def test_the_vault_is_told_once_when_the_screen_is_locked_after_such_a_question(
    qtbot: QtBot, windows: Windows, on_windows: ModuleType
) -> None:
    locks = on_windows.SystemLocks()
    heard: list[bool] = []
    locks.locked.connect(lambda: heard.append(True))
    for reachable, flags in ((True, UNLOCK), (False, UNLOCK), (False, UNLOCK), (False, LOCK), (False, LOCK)):
        windows.reachable, windows.flags = reachable, flags
        locks._ask()
    assert heard == [True]
