"""Pictures of every page from the made-up person's vault, into a folder: `dev.py shots DIR [WORDS]`.

Every page in each theme (light, dark, high contrast), at 100 and 150 % text, in English, German, Chinese and a made-up
language with longer words, and `sheet.png`, one row a page. WORDS choose pages by their names; `--themes`, `--texts`,
`--languages` (also es and rtl, a made-up one from right to left) and `--size` choose other modes than these.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import groupby, product
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.storage.preferences import Preferences, save_preferences
from desktop_app.ui.choices import Choices
from desktop_app.ui.start import open_window
from desktop_app.ui.theme import font, new_app
from desktop_app.ui.window import Window
from tests.made_up import Clock
from tests.shot_list import SHOTS, Shot
from tests.speaking import begins, speaking

SIZE = (1240, 800)
THEMES = ("light", "dark", "contrast")
TEXTS = (100, 150)
LANGUAGES = ("en", "de", "zh", "pseudo")

SETTLE_MS = 60
LONGEST_WAIT_MS = 20_000
SMALL = 320
"""Width of a picture on the sheet."""


class Mode(NamedTuple):
    """How the window looks: theme, text size in percent, language."""

    theme: str
    text: int
    language: str

    @property
    def name(self) -> str:
        """The end of a picture's file name."""
        return f"{self.theme}-{self.text}-{self.language}"

    def lay_on(self, choices: Choices) -> None:
        """Put its look in force."""
        choices.change("theme", self.theme)
        choices.change("text_size", self.text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Draws all pictures, or those whose names hold one of the given words."""
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("only", nargs="*", metavar="WORD")
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--texts", default=",".join(map(str, TEXTS)))
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--size", default="x".join(map(str, SIZE)), help="of the window, as 1240x800")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or new_app([])
    assert isinstance(app, QApplication)
    modes = [
        Mode(theme, int(text), language)
        for language, theme, text in product(
            asked.languages.split(","), asked.themes.split(","), asked.texts.split(",")
        )
    ]
    wide, high = map(int, asked.size.split("x"))
    wanted = [shot for shot in SHOTS if not asked.only or any(word in shot.name for word in asked.only)]
    for shot in wanted:
        for mode, picture in drawn(shot, modes, QSize(wide, high)):
            if not picture.save(str(asked.folder / f"{shot.name}-{mode.name}.png")):
                print(f"{asked.folder} cannot be written to", file=sys.stderr)
                return 1
    sheet(asked.folder, [shot.name for shot in wanted], modes).save(str(asked.folder / "sheet.png"))
    print(f"{len(wanted) * len(modes)} pictures of {len(wanted)} pages in {asked.folder}")
    return 0


def drawn(shot: Shot, modes: Sequence[Mode], size: QSize) -> Iterator[tuple[Mode, QImage]]:
    """One page as the window shows it in each mode, scrolled to its top."""
    for language, some in groupby(modes, key=lambda mode: mode.language):
        with speaking(language):
            yield from _draw(shot, list(some), size)


def _draw(shot: Shot, modes: Sequence[Mode], size: QSize) -> Iterator[tuple[Mode, QImage]]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        save_preferences(folder / "preferences", Preferences(motion="reduced", language=modes[0].language))
        session = shot.session(folder / "vault")
        choices = Choices(folder / "preferences")
        modes[0].lay_on(choices)
        window = open_window(session, choices, clock=Clock())
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        window.resize(size)
        window.show()
        settle(window)
        bring(window, shot)
        for mode in modes:
            mode.lay_on(choices)
            settle(window)
            yield mode, window.grab().toImage()
        window.hide()  # closing may ask
        window.tasks.close(LONGEST_WAIT_MS)
        window.deleteLater()
        session.lock()
        settle(None)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or each further theme is laid on it too


def bring(window: Window, shot: Shot) -> None:
    """Go to the page, and do there what the picture needs."""
    if shot.page != window.page_id() or shot.where:
        window.navigate(shot.page, **shot.where)
    settle(window)
    if shot.act is not None:
        shot.act(window)
        settle(window)
    for name in shot.press:
        next(one for one in window.findChildren(QAbstractButton) if begins(one.accessibleName(), name)).click()
        settle(window)


def settle(window: Window | None) -> None:
    """Lets layouts, timers and background work come to rest: until nothing has been under way three times running."""
    app = QApplication.instance()
    assert app is not None
    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    idle = 0
    while idle < 3 and not deadline.hasExpired():
        quiet = QDeadlineTimer(SETTLE_MS)
        while not quiet.hasExpired():
            QApplication.sendPostedEvents()
            app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        idle = 0 if window is not None and window.tasks.busy else idle + 1


def sheet(folder: Path, pages: Sequence[str], modes: Sequence[Mode]) -> QImage:
    """All pictures small on one sheet: a row a page under its name, a column a mode."""
    first = QImage(str(folder / f"{pages[0]}-{modes[0].name}.png")) if pages else QImage()
    high = SMALL * first.height() // max(first.width(), 1)
    line = 22
    found = QImage(len(modes) * (SMALL + 8) + 8, max(len(pages), 1) * (high + line + 8) + 8, QImage.Format.Format_RGB32)
    found.fill(QColor("#808080"))
    painter = QPainter(found)
    painter.setFont(font("small"))
    for row, page in enumerate(pages):
        top = 8 + row * (high + line + 8)
        for column, mode in enumerate(modes):
            left = 8 + column * (SMALL + 8)
            painter.setPen(QColor("#FFFFFF"))
            painter.drawText(QRect(left, top, SMALL, line), Qt.AlignmentFlag.AlignVCenter, f"{page} · {mode.name}")
            picture = QImage(str(folder / f"{page}-{mode.name}.png")).scaled(
                SMALL, high, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            painter.drawImage(left, top + line, picture)
    painter.end()
    return found


if __name__ == "__main__":
    sys.exit(main())
