"""Screens on Wayland: the portal's file is read and deleted, and every way of saying no is told. On a real bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import ClassInfo, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.ui.authenticator.portal import _local_path, read_and_delete
from tests.authenticator_kit import OKX, saved, screen_with

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-run-session"), reason="needs a D-Bus session"
)


def asked(answer: str, file: Path) -> list[str]:
    """What the app gets, run under a bus of its own with a made-up portal that answers so."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, __file__, answer, str(file)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@needs_bus
def test_the_portals_file_is_read_and_gone(tmp_path: Path) -> None:
    file = saved(screen_with(OKX), tmp_path / "Screenshot 1.png")
    size = file.stat().st_size
    assert asked("gives", file) == ["None", str(size)]
    assert not file.exists()


@needs_bus
@pytest.mark.parametrize(
    ("answer", "trouble"), [("refuses", "refused"), ("fails", "no_portal"), ("is not there", "no_portal")]
)
def test_every_no_is_told(tmp_path: Path, answer: str, trouble: str) -> None:
    assert asked(answer, tmp_path / "none.png") == [trouble]


@needs_bus
def test_a_file_that_comes_after_the_search_was_cancelled_is_deleted_too(tmp_path: Path) -> None:
    file = saved(screen_with(OKX), tmp_path / "late.png")
    assert asked("gives late", file) == []
    assert not file.exists()


def test_only_a_plain_file_of_this_computer_is_touched(tmp_path: Path) -> None:
    file = saved(screen_with(OKX), tmp_path / "one.png")
    link = tmp_path / "link.png"
    link.symlink_to(file)
    assert _local_path({"uri": file.as_uri()}) == file
    for uri in (
        link.as_uri(),
        "https://example.org/x.png",
        f"file://server{file}",
        "",
        7,
        str(file),
        "file:///nowhere",
    ):
        assert _local_path({"uri": uri}) is None
    assert _local_path(None) is None


def test_a_file_that_cannot_be_deleted_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saved(screen_with(OKX), tmp_path / "stays.png")

    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(Path, "unlink", refuse)
    shots = read_and_delete(file)
    assert (shots.trouble, shots.left_behind, len(shots.pictures)) == ("left_behind", str(file), 1)


# ---------------------------------------------------------------- the made-up portal, under a bus of its own


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Request"})
class Request(QObject):
    Response = Signal("uint", "QVariantMap")


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Screenshot"})
class Portal(QObject):
    """Answers `code` with the file, at the place that the specification works out from the caller's name and token."""

    def __init__(self, bus: object, caller: str, answer: str, file: Path) -> None:
        super().__init__()
        self.bus, self.caller, self.answer, self.file = bus, caller, answer, file

    @Slot(str, "QVariantMap", result=str)
    def Screenshot(self, parent: str, options: dict[str, object]) -> str:  # noqa: N802 - the portal's own name
        sender = self.caller.removeprefix(":").replace(".", "_")
        path = f"/org/freedesktop/portal/desktop/request/{sender}/{options['handle_token']}"
        self.request = Request()
        from PySide6.QtDBus import QDBusConnection

        self.bus.registerObject(path, self.request, QDBusConnection.RegisterOption.ExportAllSignals)  # type: ignore[attr-defined]
        codes = {"gives": 0, "gives late": 0, "refuses": 1, "fails": 2}
        results = {"uri": self.file.as_uri()} if self.answer.startswith("gives") else {}
        QTimer.singleShot(50, lambda: self.request.Response.emit(codes[self.answer], results))
        return path


def _main(answer: str, file: Path) -> int:
    from PySide6.QtDBus import QDBusConnection

    from desktop_app.ui.authenticator.portal import OBJECT, PORTAL, PortalScreens
    from desktop_app.ui.authenticator.screens import Shots

    app = QApplication([])
    screens = PortalScreens()
    if answer != "is not there":
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
        portal = Portal(bus, QDBusConnection.sessionBus().baseService(), answer, file)
        assert bus.registerObject(OBJECT, portal, QDBusConnection.RegisterOption.ExportAllSlots)
        assert bus.registerService(PORTAL)

    def taken(shots: Shots) -> None:
        print(shots.trouble, *(len(picture.image) for picture in shots.pictures))
        app.quit()

    screens.take(taken)
    if answer == "gives late":
        screens.cancel()
        timer = QTimer(app)
        timer.timeout.connect(lambda: None if file.exists() else app.quit())
        timer.start(20)
    QTimer.singleShot(60_000, lambda: app.exit(1))
    return app.exec()


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1], Path(sys.argv[2])))
