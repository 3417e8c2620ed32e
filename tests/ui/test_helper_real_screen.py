"""A real window with a QR code on a virtual screen is found by the button, also where our own window lies over it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from tests.authenticator_kit import OKX, Helper, screen_with
from tests.made_up import Clock, person


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("xvfb-run"), reason="needs a virtual screen (xvfb-run)")
@pytest.mark.parametrize("place", ["beside", "behind"])
def test_the_button_finds_a_code_on_the_screen(tmp_path: Path, place: str) -> None:
    screen = ["xvfb-run", "-a", "-s", "-screen 0 2200x1000x24"]
    done = subprocess.run(
        [*screen, sys.executable, __file__, place, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.split() == ["OKX", "max@example.org", "beside" if place == "beside" else "behind", "shown"]


def _other_program(at: int) -> int:
    """A window of another program with the code in it."""
    app = QApplication([])
    label = QLabel()
    label.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    label.setPixmap(QPixmap.fromImage(screen_with(OKX, size=(500, 420))))
    label.move(QPoint(at, 200))
    label.show()
    QTimer.singleShot(0, lambda: print("shown", flush=True))
    return app.exec()


def _main(place: str, folder: Path) -> int:
    from PySide6.QtCore import QEventLoop

    from desktop_app.storage.preferences import Preferences, save_preferences
    from desktop_app.ui.authenticator.clipboard import Taken
    from desktop_app.ui.authenticator.screens import DirectScreens
    from desktop_app.ui.choices import Choices
    from desktop_app.ui.start import open_window

    other = subprocess.Popen([sys.executable, __file__, "other", "1500" if place == "beside" else "300"], stdout=-1)
    assert other.stdout is not None and other.stdout.readline().strip() == b"shown"
    app = QApplication([])
    save_preferences(folder / "preferences", Preferences(theme="light"))
    choices = Choices(folder / "preferences")
    choices.apply()
    session = person(folder / "vault")
    window = open_window(session, choices, clock=Clock())
    window.setGeometry(0, 0, 1240, 800)
    window.show()
    window.navigate("authenticator", subject="account-1", step="authenticator")
    page = window.page()
    search = page.search  # type: ignore[union-attr]
    looks = []

    class Counted(DirectScreens):
        def take(self, taken: object) -> None:
            looks.append(window.isVisible())
            super().take(taken)  # type: ignore[arg-type]

    search._screens, search._clipboard = Counted(), Taken
    found = QEventLoop()
    timer = QTimer(app)
    timer.timeout.connect(lambda: found.quit() if page.work.stage == "look" else None)  # type: ignore[union-attr]
    timer.start(20)
    QTimer.singleShot(500, lambda: Helper.press(_Bare(page), "Find the code"))  # type: ignore[arg-type]
    QTimer.singleShot(90_000, lambda: app.exit(1))
    QTimer.singleShot(90_000, found.quit)
    found.exec()
    other.kill()
    other.wait()
    seed = page.work.seed  # type: ignore[union-attr]
    if seed is None:
        print(search.looks)
        return 1
    print(seed.issuer, seed.account, "behind" if looks == [True, False] else "beside" if looks == [True] else looks)
    print("shown" if window.isVisible() else "hidden")
    window.close()
    window.tasks.close(10_000)
    session.lock()
    return 0


class _Bare:
    """The page for `Helper.press`, with the real screens."""

    def __init__(self, page: object) -> None:
        self.page = page

    def buttons(self) -> list[str]:
        return []


if __name__ == "__main__":
    sys.exit(_other_program(int(sys.argv[2])) if sys.argv[1] == "other" else _main(sys.argv[1], Path(sys.argv[2])))
