"""Pictures of all screens: straight from the system, or through the desktop's portal where only that gives them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Literal, NamedTuple, Protocol

from PySide6.QtGui import QGuiApplication, QImage, QScreen

from desktop_app.authenticator.qr import Grey

ScreenTrouble = Literal["permission", "refused", "no_portal", "unread", "left_behind"]
"""The system has not allowed it; the person said no; the desktop offers nothing of the kind; the picture could not be
read; it was read, but the desktop's file of it could not be deleted.
"""


class ScreenPicture(NamedTuple):
    """One screen, or all together: in the screen's own pixels, or the bytes of a picture's file, not decoded yet."""

    name: str
    image: QImage | bytes


class Shots(NamedTuple):
    """What one look brought. `left_behind`: a file with a picture of the screens that could not be deleted."""

    pictures: tuple[ScreenPicture, ...] = ()
    trouble: ScreenTrouble | None = None
    left_behind: str = ""


Taken = Callable[[Shots], None]


class Screens(Protocol):
    """A way to pictures of the screens. `asks` says whether the system may ask the person each time."""

    asks: bool

    def take(self, taken: Taken) -> None:
        """Take the pictures and hand them over, at once or later, in the window's thread."""

    def cancel(self) -> None:
        """Nobody waits for pictures any more."""


class DirectScreens:
    """Windows, macOS and X11: each screen by itself. `allowed` says whether the system lets this app see others'
    windows; where it does not, it would show the wallpaper alone.
    """

    asks = False

    def __init__(self, allowed: Callable[[], bool] = lambda: True) -> None:
        self._allowed = allowed

    def take(self, taken: Taken) -> None:
        """All screens, now."""
        if not self._allowed():
            taken(Shots(trouble="permission"))
            return
        screens = QGuiApplication.screens()
        images = [_grab(screen) for screen in screens]
        pictures = [ScreenPicture(screen.name(), image) for screen, image in zip(screens, images, strict=True)]
        seen = tuple(picture for picture, image in zip(pictures, images, strict=True) if not image.isNull())
        taken(Shots(seen) if seen else Shots(trouble="unread"))

    def cancel(self) -> None:
        """It is over already."""


def _grab(screen: QScreen) -> QImage:
    return screen.grabWindow(0).toImage()


def system_screens() -> Screens:
    """The way that this system has."""
    if QGuiApplication.platformName().startswith("wayland"):
        from desktop_app.ui.authenticator.portal import PortalScreens

        return PortalScreens()
    if sys.platform == "darwin":
        from desktop_app.ui.authenticator.mac_screens import may_see_windows

        return DirectScreens(may_see_windows)
    return DirectScreens()


def is_blank(picture: Grey) -> bool:
    """Whether a picture shows one shade only: a screen that is off, locked, or kept from being seen."""
    first = picture.data[:1]
    rows = range(0, picture.stride * picture.height, picture.stride)
    return all(picture.data.count(first, row, row + picture.width) == picture.width for row in rows)
