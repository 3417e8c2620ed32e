"""The first five minutes, by mouse: from the start of the app to the first number on the screen, every click counted.

`python -m tests.ui.first_minutes` drives the real window, on whatever screen there is, and prints what was clicked, how
often and how long it took; `--slow MS` waits so long before each click, as somebody would who reads. The test beside it
drives the same way without a screen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.session import Session
from desktop_app.ui.choices import Choices
from desktop_app.ui.start import open_window
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.score import ScoreBlock
from desktop_app.ui.widgets.secret import KeySheet
from desktop_app.ui.window import Window
from tests.made_up import Clock, new_session

MOST_CLICKS = 25
MOST_MINUTES = 5
WORDS_A_MINUTE = 200
"""How fast an adult reads with care; what is in sight is read before each click."""

SECONDS_A_CLICK = 2.0
"""To find the button and move the mouse there."""

SECONDS_FOR_THE_KEY = 60
"""To write eight groups of five signs onto paper."""


class Mouse:
    """A person at the mouse. `clicks` names what was pressed, in order, `scrolled` what had to be scrolled to;
    `seconds` is how long it takes to read, to write and to move, as far as that can be said without a person.
    """

    def __init__(self, window: Window, *, slow: int = 0) -> None:
        self.window = window
        self.clicks: list[str] = []
        self.scrolled: list[str] = []
        self.seconds = 0.0
        self._slow = slow
        self._read: set[str] = set()

    def click(self, name: str, kind: type[QWidget] = QAbstractButton) -> None:
        """Press what is so called, where it can be seen; scroll to it with the wheel where it cannot."""
        self.settle()
        self._look()
        part = self._find(name, kind)
        self._scroll_to(part)
        self.clicks.append(name)
        self.seconds += SECONDS_A_CLICK
        if self._slow:
            QTest.qWait(self._slow)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, part.rect().center())
        self.settle()

    def write(self, words: str) -> None:
        """Type where the keyboard is."""
        place = self.window.focusWidget()  # also where no window manager makes the window the active one
        assert isinstance(place, QLineEdit), "no field has the keyboard"
        QTest.keyClicks(place, words)
        self.seconds += len(words) * 0.4
        self.settle()

    def sees(self, kind: type[QWidget], begins: str) -> QWidget | None:
        """A part in sight whose name or words begin so."""
        self.settle()
        return next((one for one in self._shown(kind) if words_of(one).startswith(begins)), None)

    def _shown(self, kind: type[QWidget]) -> list[QWidget]:
        page = self.window.page()
        return [one for one in page.findChildren(kind) if one.isVisibleTo(page)] if page is not None else []

    def _find(self, name: str, kind: type[QWidget]) -> QWidget:
        parts = [*self._shown(kind), *self.window.findChildren(kind)]
        found = next((one for one in parts if words_of(one) == name and one.isVisibleTo(self.window)), None)
        there = [words_of(one) for one in self._shown(kind)]
        assert found is not None, f"{name!r} is not on {self.window.page_id()}: {there}"
        assert found.isEnabled(), f"{name!r} cannot be pressed"
        return found

    def _scroll_to(self, part: QWidget) -> None:
        page = self.window.page()
        scroll = getattr(page, "scroll", None)
        if scroll is not None and page is not None and page.isAncestorOf(part):
            place = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
            if not page.rect().contains(place):
                self.scrolled.append(words_of(part))
                scroll.ensureWidgetVisible(part)
                self.settle()

    def _look(self) -> None:
        """Read what was not read yet."""
        for label in self._shown(Label):
            text = words_of(label)
            if text not in self._read:
                self._read.add(text)
                self.seconds += len(text.split()) / WORDS_A_MINUTE * 60

    def settle(self) -> None:
        """Until nothing is under way."""
        app = QApplication.instance()
        assert app is not None
        end, quiet = QDeadlineTimer(30_000), 0
        while quiet < 3 and not end.hasExpired():
            QApplication.sendPostedEvents()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            quiet = 0 if self.window.tasks.busy else quiet + 1


def words_of(part: QWidget) -> str:
    """How a part is called."""
    return part.accessibleName()


def to_the_first_number(mouse: Mouse) -> str:
    """One exchange, from the welcome to the first number; what it says."""
    mouse.click("Begin")
    sheet = mouse.window.page().findChild(KeySheet)  # type: ignore[union-attr]
    groups = [label.text() for label in sheet.findChildren(Label) if label.text_role == "number"]
    mouse.seconds += SECONDS_FOR_THE_KEY
    mouse.click("I have written it down")
    field = mouse.window.page().findChildren(QLineEdit)[0]  # type: ignore[union-attr]
    number = int(field.accessibleName().removeprefix("Group "))
    mouse.write(groups[number - 1])
    mouse.click("Continue")
    mouse.click("OKX")
    mouse.click("Continue")
    for choice in ("Gmail (Google Account)", "My number", "Google Authenticator", "In a password manager"):
        _choose(mouse, choice)
        mouse.click("Continue")
    while (number_shown := first_number(mouse)) == "":
        _choose(mouse, "")
        if first_number(mouse) == "":
            mouse.click("Continue")
    return number_shown


def _choose(mouse: Mouse, wanted: str) -> None:
    """The option so called; the first where there is none."""
    from desktop_app.ui.widgets.options import CheckCard, RadioCard

    options = [*mouse._shown(RadioCard), *mouse._shown(CheckCard)]
    names = [words_of(one) for one in options]
    mouse.click(wanted if wanted in names else names[0])


def first_number(mouse: Mouse) -> str:
    """The number of security that is in sight, "" while there is none."""
    found = mouse.sees(Chip, "OKX: security ") or mouse.sees(ScoreBlock, "Security ")
    return words_of(found) if found is not None else ""


def run(folder: Path, *, slow: int = 0, make: Callable[[Path], Session] = new_session) -> tuple[str, Mouse]:
    """Drive a window on this folder; the number and the mouse."""
    session = make(folder / "vault")
    window = open_window(session, Choices(folder / "preferences"), clock=Clock())
    window.resize(1280, 800)
    window.show()
    mouse = Mouse(window, slow=slow)
    try:
        return to_the_first_number(mouse), mouse
    finally:
        window.close()
        window.deleteLater()
        session.lock()


def main() -> int:
    """Print the way, the count and the time."""
    from desktop_app.ui.theme import new_app

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slow", type=int, default=0, metavar="MS")
    asked = parser.parse_args()
    app = new_app(sys.argv[:1])
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as place:
        number, mouse = run(Path(place), slow=asked.slow)
    for count, name in enumerate(mouse.clicks, start=1):
        print(f"{count:2}  {name}")
    print(f"{number}, after {len(mouse.clicks)} clicks.")
    print(f"The machine took {time.monotonic() - began:.1f} s on {app.platformName()}.")
    print(f"With reading, writing and moving the mouse that is about {mouse.seconds / 60:.1f} minutes.")
    return 0 if len(mouse.clicks) <= MOST_CLICKS and mouse.seconds <= MOST_MINUTES * 60 else 1


if __name__ == "__main__":
    sys.exit(main())
