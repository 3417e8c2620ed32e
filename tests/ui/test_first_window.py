"""What a start has no use for is not loaded before the first window, and what no page has is not loaded at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.made_up import person

PASSPHRASE = "four wandering words here"

LATER = frozenset(
    {
        "apsw",
        "cryptography",
        "dataclasses",
        "desktop_app.analysis",
        "desktop_app.authenticator",
        "desktop_app.export",
        "desktop_app.ui.notices",
        "desktop_app.walk",
        "keyring",
        "locale",
        "subprocess",
        "zxingcpp",
    }
) - ({"dataclasses"} if sys.version_info >= (3, 14) else set())  # there Python's own traceback brings it along
"""What only comes to use once the person has done something."""

FOREIGN = {"QCalendarWidget", "QColorDialog", "QGraphicsView", "QMdiArea", "QRhiWidget", "QWizard"}
"""Kinds of widgets that no page has. PySide6 loads them all together, to tell which one a part is that Qt made."""

RUN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

def kinds(of):
    return {of.__name__}.union(*(kinds(one) for one in of.__subclasses__()))

def told(window):
    modules = sorted(name for name in sys.modules if sys.modules[name] is not None)
    print(json.dumps({"page": window.page_id(), "modules": modules, "kinds": sorted(kinds(QWidget)),
        "turn": sys.getswitchinterval()}), flush=True)

def shown():
    window = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "Window")
    told(window)
    field = next(iter(window.findChildren(QLineEdit)), None)
    if field is None:
        window.close()
        return
    look = QTimer(window)
    look.timeout.connect(lambda: window.page_id() == "unlock" or QTimer.singleShot(200, lambda: finished(window)))
    look.start(20)
    field.setText(sys.argv[2])
    field.returnPressed.emit()

def finished(window):
    told(window)
    window.close()

from desktop_app.ui import start
start.begin_tidying = shown
sys.exit(start.run(Path(sys.argv[1]), sys.stderr))
"""


@pytest.fixture
def told(tmp_path: Path) -> Any:
    """Starts the app on a folder and gives what it told: after the first paint, and on the page after unlocking."""

    def start(folder: Path) -> list[dict[str, Any]]:
        home = tmp_path / "home"
        home.mkdir()
        places = {name: str(home) for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR")}
        keys = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        done = subprocess.run(
            [sys.executable, "-c", RUN, str(folder), PASSPHRASE],
            env={**os.environ, **places, **keys, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=True,
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    return start


def early(told: dict[str, Any]) -> set[str]:
    """What was loaded of `LATER`: a module, its package, or its whole library."""
    return {name for name in told["modules"] if LATER & {name, name.split(".")[0], name.rpartition(".")[0]}}


def test_the_welcome_page_waits_for_nothing_that_it_does_not_need(told: Any, tmp_path: Path) -> None:
    (first,) = told(tmp_path / "vault")
    assert first["page"] == "welcome"
    assert early(first) == set()
    assert FOREIGN.isdisjoint(first["kinds"])


def test_neither_does_the_page_that_opens_a_vault_nor_the_overview(told: Any, tmp_path: Path) -> None:
    session = person(tmp_path / "vault")
    session.add_passphrase(PASSPHRASE)
    session.remove_unlocker("keyring")
    session.lock()
    locked, *_, opened = told(tmp_path / "vault")
    assert locked["page"] == "unlock"
    assert locked["turn"] < 0.005, "each part that is drawn may wait that long for what is worked out beside it"
    assert early(locked) == set()
    assert opened["page"] == "overview"
    assert FOREIGN.isdisjoint(opened["kinds"])
