"""Silence and seclusion for every test.

A test fails when it brings about a Python warning, a warning of Qt, or a logged warning or error that it did not
announce with `@pytest.mark.logs("part of the message")`. It runs without a screen, in a home folder of its own, without
the person's key store, and cannot reach a network. None of this has to be asked for.
"""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import socket
import tempfile
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

# Before anything loads Qt or keyring: both read these when they start.
for name in [name for name in os.environ if name.startswith("QT_") and name != "QT_QPA_PLATFORM"]:
    del os.environ[name]  # a scale or theme of this desktop would change what the tests see
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
PLACE = Path(tempfile.mkdtemp(prefix="strongroom-tests-"))
os.environ["XDG_RUNTIME_DIR"] = str(PLACE)  # Qt wants one that only its owner can read, which mkdtemp makes

import hypothesis  # noqa: E402 - these come after the lines above
import pytest  # noqa: E402
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler  # noqa: E402

from tests.faults import Faults, summary  # noqa: E402

# No deadlines: a busy machine is not a defect. The same examples in every CI run, new ones at each desk.
hypothesis.settings.register_profile("strongroom", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("strongroom")


# ---------------------------------------------------------------- silence


class Ear(logging.Handler):
    """Hears what is logged at "warning" or above, and what Qt says outside the time that pytest-qt listens."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.logged: list[str] = []
        self.from_qt: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.logged.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    def hear_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.from_qt.append(f"{context.category}: {message}")

    def forget(self) -> None:
        self.logged.clear()
        self.from_qt.clear()

    def settle(self, announced: tuple[str, ...]) -> None:
        """Fails the running test for messages that were not announced, and for announced ones that did not come."""
        stray = [line for line in self.logged if not any(part in line for part in announced)] + self.from_qt
        absent = [part for part in announced if not any(part in line for line in self.logged)]
        self.forget()
        if stray:
            pytest.fail("Not announced:\n" + "\n".join(stray), pytrace=False)
        if absent:
            pytest.fail("Announced, but never logged:\n" + "\n".join(absent), pytrace=False)


EAR = Ear()


def pytest_configure() -> None:
    logging.getLogger().addHandler(EAR)
    qInstallMessageHandler(EAR.hear_qt)
    for call in ("connect", "connect_ex", "sendto"):
        setattr(socket.socket, call, _only_on_this_computer(getattr(socket.socket, call)))
    socket.getaddrinfo = _no_look_up


def pytest_unconfigure() -> None:
    qInstallMessageHandler(None)
    logging.getLogger().removeHandler(EAR)
    shutil.rmtree(PLACE, ignore_errors=True)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    EAR.forget()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    result = yield
    EAR.settle(tuple(part for mark in item.iter_markers("logs") for part in mark.args))
    return result


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown() -> Generator[None, Any, Any]:
    EAR.forget()
    result = yield
    EAR.settle(())
    return result


# ---------------------------------------------------------------- faults on purpose


@pytest.fixture
def faults(request: pytest.FixtureRequest) -> Faults:
    """Counts the faults that this test brings about."""
    return Faults(request.node)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    stats = terminalreporter.stats
    line = summary([*stats.get("passed", ()), *stats.get("failed", ())])
    if line:
        terminalreporter.write_sep("-", line)


# ---------------------------------------------------------------- seclusion


def _only_on_this_computer(real: Any) -> Any:
    """A socket's method that goes ahead on local sockets (the desktop's bus) and fails the test on all others."""

    def guarded(self: socket.socket, *arguments: Any) -> Any:
        if self.family != getattr(socket, "AF_UNIX", None):
            pytest.fail(f"A test tried to reach {arguments[-1]}: Strongroom opens no network connection.")
        return real(self, *arguments)

    return guarded


def _no_look_up(host: object, *_: object, **__: object) -> Any:
    pytest.fail(f"A test looked up {host}: Strongroom opens no network connection.")


_numbers = itertools.count(1)
HOME_VARIABLES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",  # platformdirs asks Windows itself but for these
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty home folder for this test alone."""
    folder = PLACE / f"home-{next(_numbers)}"
    folder.mkdir()
    for variable, part in HOME_VARIABLES.items():
        monkeypatch.setenv(variable, str(folder / part))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
