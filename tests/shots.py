"""Pictures of every page from the made-up person's vault, into a folder: `dev.py shots DIR`.

Every page in light and dark at 100 % text and in light at 150 %, plus one sheet of all of them.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.session import Session
from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui.choices import Choices
from desktop_app.ui.start import open_window
from desktop_app.ui.widgets.steps import StepRow
from desktop_app.ui.window import Window
from tests.made_up import Clock, new_session, opened, own_exchange, person

SIZE = (1240, 800)
MODES = (("light", 100), ("dark", 100), ("light", 150))
SETTLE_MS = 120
LONGEST_WAIT_MS = 20_000


class Shot(NamedTuple):
    """One picture: its name, whose vault, where to go in the window, the buttons whose names so begin to press there,
    and the row of a list to be at.
    """

    name: str
    session: Callable[[Path], Session]
    page: str
    where: dict[str, str]
    press: tuple[str, ...] = ()
    at: str = ""


def _empty(folder: Path) -> Session:
    return new_session(folder)


def _locked(folder: Path) -> Session:
    session = new_session(folder)
    session.create(recovery_key=session.new_recovery_key(), passphrase="correct horse battery staple", keyring=False)
    session.lock()
    return session


def _begun(folder: Path) -> Session:
    session = opened(folder)
    session.add("account", "okx", "OKX")
    session.add("account", "binance", "Binance")
    return session


def _with_own(folder: Path) -> Session:
    """The made-up person has added an exchange, and has an account there."""
    session = person(folder)
    session.keep_exchange(own_exchange())
    session.add("account", "northgate", "Northgate", links=dict(session.accounts()[0].links))
    (folder / "content" / "exchanges" / "torn.toml").write_text('id = "torn"\nname = "To', encoding="utf-8")
    session.reload_own()
    return session


SHOTS = (
    Shot("01-welcome", _empty, "welcome", {}),
    Shot("02-protect", _empty, "protect", {}),
    Shot("03-unlock", _locked, "unlock", {}),
    Shot("04-exchanges", opened, "exchanges", {}),
    Shot("05-behind", _begun, "behind", {}),
    Shot("06-interview", person, "interview", {"subject": "account-1", "question": "switch"}),
    Shot("07-interview-several", person, "interview", {"subject": "account-2", "question": "withdraw_asks"}),
    Shot("08-overview", person, "overview", {}),
    Shot("09-next-steps", person, "next_steps", {}),
    Shot("10-account-routes", person, "account", {"subject": "account-1", "tab": "routes"}),
    Shot("11-account-score", person, "account", {"subject": "account-1", "tab": "score"}),
    Shot("12-account-losses", person, "account", {"subject": "account-1", "tab": "losses"}),
    Shot("13-account-steps", person, "account", {"subject": "account-1", "tab": "steps"}),
    Shot("14-account-facts", person, "account", {"subject": "account-1", "tab": "facts"}),
    Shot("15-account-binance", person, "account", {"subject": "account-2", "tab": "routes"}),
    Shot("16-step-safe", person, "step", {"subject": "account-1", "step": "sms_off"}),
    Shot("17-step-not-yet", person, "step", {"subject": "account-2", "step": "sms_off"}),
    Shot("18-step-mailbox", person, "step", {"subject": "mailbox-1", "step": "mail_second_factor"}),
    Shot("19-mailbox", person, "entry", {"subject": "mailbox-1"}),
    Shot("20-number", person, "entry", {"subject": "number-1"}),
    Shot("21-print", person, "print", {}),
    Shot("22-settings", person, "settings", {}),
    Shot("23-emergency", person, "emergency", {}),
    Shot("24-what-if", person, "overview", {}, ("Binance", "Show what it would change")),
    Shot("25-method", person, "method", {}),
    Shot("26-account-score-open", person, "account", {"subject": "account-1", "tab": "score"}, ("Held at D by",)),
    Shot("27-account-lose-number", person, "account", {"subject": "account-2", "tab": "losses"}, ("Phone number",)),
    Shot("40-own-new", person, "own_exchange", {"name": "Northgate"}),
    Shot("41-own-change", _with_own, "own_exchange", {"id": "northgate"}),
    Shot("42-own-list", _with_own, "own_exchanges", {}),
    Shot("43-own-account-facts", _with_own, "account", {"subject": "account-3", "tab": "facts"}),
    Shot("44-own-tiles", _with_own, "exchanges", {"chosen": "northgate"}),
    Shot("45-own-emergency", _with_own, "emergency", {}, ("Northgate",)),
    Shot("28-next-steps-ahead", person, "next_steps", {}, at="Step 5"),
    Shot("29-next-steps-look-ahead", person, "next_steps", {}, at="Look"),
    Shot("28-compare", person, "compare", {}),
    Shot("29-compare-fact", person, "compare", {"pack": "okx", "aspect": "list"}),
    Shot("30-compare-letter", person, "compare", {"pack": "binance", "aspect": "security"}),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draws all pictures, or those whose names hold one of the given words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("only", nargs="*")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    wanted = [shot for shot in SHOTS if not asked.only or any(word in shot.name for word in asked.only)]
    for theme, text in MODES:
        for shot in wanted:
            picture = draw(shot, theme, text)
            if not picture.save(str(asked.folder / f"{shot.name}-{theme}-{text}.png")):
                print(f"{asked.folder} cannot be written to", file=sys.stderr)
                return 1
    sheet(sorted(asked.folder.glob("[0-9]*.png"))).save(str(asked.folder / "sheet.png"))
    print(f"{len(wanted) * len(MODES)} pictures in {asked.folder}")
    return 0


def draw(shot: Shot, theme: str, text: int) -> QImage:
    """One page as the window shows it, scrolled to its top."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        save_preferences(folder / "preferences", Preferences(theme=theme, text_size=text))  # type: ignore[arg-type]
        session = shot.session(folder / "vault")
        choices = Choices(folder / "preferences")
        choices.apply()
        window = open_window(session, choices, clock=Clock())
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        window.resize(*SIZE)
        window.show()
        settle(window)
        if shot.page != window.page_id() or shot.where:
            window.navigate(shot.page, **shot.where)
        settle(window)
        for name in shot.press:
            next(one for one in window.findChildren(QAbstractButton) if one.accessibleName().startswith(name)).click()
            settle(window)
        if shot.at:
            row = next(one for one in window.findChildren(StepRow) if one.accessibleName().startswith(shot.at))
            row.setFocus(Qt.FocusReason.TabFocusReason)
            settle(window)
        picture = window.grab().toImage()
        window.close()
        window.tasks.close(LONGEST_WAIT_MS)
        window.deleteLater()
        session.lock()
        settle(None)
        return picture


def settle(window: Window | None) -> None:
    """Lets layouts, timers and background work come to rest."""
    app = QApplication.instance()
    assert app is not None
    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    while True:
        quiet = QDeadlineTimer(SETTLE_MS)
        while not quiet.hasExpired():
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if window is None or not window.tasks.busy or deadline.hasExpired():
            return


def sheet(pictures: Sequence[Path]) -> QImage:
    """All pictures small on one sheet, four in a row."""
    wide, high = SIZE[0] // 2, SIZE[1] // 2
    rows = -(-len(pictures) // 4)
    found = QImage(4 * wide, max(rows, 1) * high, QImage.Format.Format_RGB32)
    found.fill(Qt.GlobalColor.gray)
    painter = QPainter(found)
    for place, picture in enumerate(pictures):
        target = QRect(place % 4 * wide + 4, place // 4 * high + 4, wide - 8, high - 8)
        small = QImage(str(picture)).scaled(
            target.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(target.topLeft(), small)
    painter.end()
    return found


if __name__ == "__main__":
    sys.exit(main())
