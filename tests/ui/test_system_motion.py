"""Where the system asks for as little motion as possible nothing moves, unless the person chose otherwise."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusVariant
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui import motion
from desktop_app.ui.choices import Choices
from desktop_app.ui.system_motion import follow, mac_is_still, portal_animates, windows_animates
from desktop_app.ui.tasks import Tasks

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs a D-Bus session"
)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    blink = QApplication.cursorFlashTime()
    made = Tasks()
    yield made
    made.close(10_000)
    motion.allow(False)
    QApplication.setCursorFlashTime(blink)


def _chosen(folder: Path, chosen: str) -> Choices:
    save_preferences(folder, Preferences(motion=chosen))  # type: ignore[arg-type]
    choices = Choices(folder)
    choices.apply()
    return choices


@pytest.mark.parametrize(
    ("chosen", "asks", "moves"),
    [
        ("system", True, False),
        ("system", False, True),
        ("full", True, True),
        ("reduced", False, False),
    ],
)
def test_what_the_system_asks_for_counts_where_the_person_chose_so(
    tasks: Tasks, qtbot: QtBot, tmp_path: Path, chosen: str, asks: bool, moves: bool
) -> None:
    choices = _chosen(tmp_path, chosen)
    follow(choices, tasks, lambda: asks)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert motion.allowed() is moves
    assert (QApplication.cursorFlashTime() > 0) is moves


def test_a_system_that_cannot_be_asked_leaves_everything_as_it_is(tasks: Tasks, qtbot: QtBot, tmp_path: Path) -> None:
    def fails() -> bool:
        raise OSError("no such thing")

    choices = _chosen(tmp_path, "system")
    follow(choices, tasks, fails)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert motion.allowed()


class _User32:
    """Windows' answer: whether the call worked, and the value that it wrote."""

    def __init__(self, works: bool, animates: bool) -> None:
        self.works, self.animates = works, animates

    def SystemParametersInfoW(self, action: int, size: int, value: object, change: int) -> int:  # noqa: N802 - its name
        assert (action, size, change) == (0x1042, 0, 0)
        if self.works:
            value._obj.value = int(self.animates)  # type: ignore[attr-defined]
        return int(self.works)


@pytest.mark.parametrize(
    ("works", "animates", "told"), [(True, True, True), (True, False, False), (False, False, True)]
)
def test_windows_is_believed_where_it_answers(works: bool, animates: bool, told: bool) -> None:
    assert windows_animates(_User32(works, animates)) is told


@pytest.mark.parametrize(("says", "still"), [("print(1)", True), ("print(0)", False), ("raise SystemExit(1)", False)])
def test_macos_is_still_only_where_it_says_so(says: str, still: bool) -> None:
    assert mac_is_still((sys.executable, "-c", says)) is still


def test_a_mac_without_that_program_moves(tmp_path: Path) -> None:
    assert mac_is_still((str(tmp_path / "defaults"),)) is False


@needs_bus
@pytest.mark.parametrize(
    ("portal", "told"),
    [
        ("new on", "True"),
        ("new off", "False"),
        ("old off", "False"),
        ("strange", "None"),
        ("is not there", "None"),
    ],
)
def test_a_desktop_is_asked_through_its_settings_portal(portal: str, told: str) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, __file__, portal],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [told], done.stderr


# ---------------------------------------------------------------- the made-up portal, under a bus of its own


def _value(portal: str) -> object:
    return {"new on": True, "new off": False, "old off": False}.get(portal, "perhaps")


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class NewPortal(QObject):
    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value

    @Slot(str, str, result=QDBusVariant)
    def ReadOne(self, space: str, key: str) -> QDBusVariant:  # noqa: N802 - the portal's own name
        assert (space, key) == ("org.gnome.desktop.interface", "enable-animations")
        return QDBusVariant(self.value)


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class OldPortal(QObject):
    def __init__(self, value: object) -> None:
        super().__init__()
        self.value = value

    @Slot(str, str, result=QDBusVariant)
    def Read(self, space: str, key: str) -> QDBusVariant:  # noqa: N802 - the portal's own name
        return QDBusVariant(QDBusVariant(self.value))


def _serve(portal: str) -> None:
    """Be the portal, in a process of its own, until the bus ends."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtDBus import QDBusConnection

    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    made = OldPortal(_value(portal)) if portal.startswith("old") else NewPortal(_value(portal))
    all_slots = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerObject("/org/freedesktop/portal/desktop", made, all_slots)
    assert bus.registerService("org.freedesktop.portal.Desktop")
    print("ready", flush=True)
    app.exec()


def _ask(portal: str) -> None:
    serving = None
    if portal != "is not there":
        serving = subprocess.Popen([sys.executable, __file__, portal, "serve"], stdout=subprocess.PIPE, text=True)
        assert serving.stdout is not None
        assert serving.stdout.readline().strip() == "ready"
    print(portal_animates())
    if serving is not None:
        serving.terminate()
        serving.wait(30)


if __name__ == "__main__":
    _serve(sys.argv[1]) if sys.argv[2:] == ["serve"] else _ask(sys.argv[1])
