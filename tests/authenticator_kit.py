"""Brings the authenticator helper's page to a stage, as a person would: for tests and for pictures.

The phone is pyotp by itself: nothing of ours works out its codes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pyotp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.export.qr_code import modules
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.authenticator.screens import ScreenPicture, Shots
from desktop_app.ui.pages.authenticator import AuthenticatorPage
from desktop_app.ui.window import Window
from tests.speaking import says

LETTERS = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
OKX = f"otpauth://totp/OKX:max%40example.org?secret={LETTERS}&issuer=OKX"
OTHER_LETTERS = "HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ"
BINANCE = f"otpauth://totp/Binance:max@example.org?secret={OTHER_LETTERS}&issuer=Binance"


def phone(at: datetime, letters: str = LETTERS, *, ahead: float = 0.0) -> str:
    """What a phone with this key shows whose clock is `ahead` by so many seconds."""
    return pyotp.TOTP(letters).at(datetime.fromtimestamp(at.timestamp() + ahead, at.tzinfo))


def screen_with(*texts: str, size: tuple[int, int] = (1280, 720), scale: int = 4, dark: bool = False) -> QImage:
    """A screen with these codes on it, side by side."""
    ground, ink = (QColor("#14181E"), QColor("#E9ECF1")) if dark else (QColor("#FFFFFF"), QColor("#000000"))
    screen = QImage(QSize(*size), QImage.Format.Format_RGB32)
    screen.fill(ground)
    left = 60
    for text in texts:
        rows = modules(text)
        for y, row in enumerate(rows):
            for x, module in enumerate(row):
                if module == "1":
                    for line in range(scale):
                        for column in range(scale):
                            screen.setPixelColor(left + x * scale + column, 60 + y * scale + line, ink)
        left += (len(rows) + 12) * scale
    return screen


class MadeScreens:
    """Screens that show what a test says. `looks` counts how often they were looked at."""

    def __init__(self, *shots: Shots, asks: bool = False) -> None:
        self.asks = asks
        self.shots = list(shots)
        self.looks = 0

    @classmethod
    def showing(cls, *images: QImage) -> MadeScreens:
        """Screens with these pictures, one each."""
        return cls(Shots(tuple(ScreenPicture(str(number), image) for number, image in enumerate(images))))

    def take(self, taken: object) -> None:
        self.looks += 1
        taken(self.shots[min(self.looks, len(self.shots)) - 1])  # type: ignore[operator]

    def cancel(self) -> None:
        pass


class Nowhere:
    """Stands in for stepping aside."""

    def see_through(self) -> bool:
        return False

    def step(self, then: Callable[[], None]) -> None:
        then()

    def back(self) -> None:
        pass


class Helper:
    """The page in a window, and what a person does with it. `screens` and the clipboard are made up."""

    def __init__(self, window: Window, screens: MadeScreens | None = None, clipboard: Taken | None = None) -> None:
        self.window = window
        page = window.page()
        assert isinstance(page, AuthenticatorPage)
        self.page = page
        page.search._screens = screens or MadeScreens.showing(screen_with())
        page.search._aside = Nowhere()  # the made-up screens show what is behind the window, too
        held = clipboard or Taken()
        page.search._clipboard = lambda: held

    def press(self, name: str) -> None:
        """The one button in sight of that name, in the language in force."""
        found = [
            one
            for one in self.page.findChildren(QAbstractButton)
            if one.isVisibleTo(self.page) and says(one.accessibleName(), name)
        ]
        assert len(found) == 1, f"{name!r}: {len(found)} among {self.buttons()}"
        found[0].click()
        QApplication.processEvents()

    def buttons(self) -> list[str]:
        return [one.accessibleName() for one in self.page.findChildren(QAbstractButton) if one.isVisibleTo(self.page)]

    def paste(self, text: str) -> None:
        self.page._take(Taken(text=text), "clipboard")
        QApplication.processEvents()

    def to_look(self, link: str = OKX) -> None:
        self.paste(link)

    def to_phone(self, link: str = OKX) -> None:
        self.to_look(link)
        self.press("Use this code")

    def type_code(self, code: str) -> None:
        """Digit by digit, then Enter."""
        from PySide6.QtTest import QTest

        field = self.page.stage.field  # type: ignore[union-attr]
        field.setFocus()
        QTest.keyClicks(field, code)
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()

    def to_paper(self, link: str = OKX) -> None:
        self.to_phone(link)
        letters = re.search("secret=([A-Z2-7]+)", link)
        assert letters is not None
        self.type_code(phone(self.window.context.clock(), letters[1]))
        self.press("Go on")

    def to_rehearse(self, link: str = OKX) -> None:
        self.to_paper(link)
        self.press("By hand")
        self.press("I have written it")
        self.press("Go on: try the paper")

    def to_finish(self, link: str = OKX, letters: str = LETTERS) -> None:
        self.to_rehearse(link)
        for number, field in enumerate(self.page.stage._fields):  # type: ignore[union-attr]
            field.set_text(letters[16 * number : 16 * number + 16])
        self.press("Check")
        self.press("Go on")


def saved(image: QImage, path: Path) -> Path:
    assert image.save(str(path))
    return path
