"""The clipboard: what was copied, read once when asked for; and a code that is copied for half a minute."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import sys
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from desktop_app.ui.authenticator.looking import Picture
from desktop_app.ui.pictures import LARGEST_FILE

HELD_MS = 30_000
LONGEST_TEXT = 20_000
MOST_FILES = 10

_PICTURES = ("image/png", "image/jpeg", "image/bmp", "image/webp", "image/gif")
_SECRET = "x-kde-passwordManagerHint"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'


class Taken(NamedTuple):
    """What was copied or dropped: pictures with their names, or a text; both may be empty."""

    pictures: tuple[tuple[str, Picture], ...] = ()
    text: str = ""

    def __repr__(self) -> str:
        return f"Taken({len(self.pictures)} pictures)"


def copied() -> Taken:
    """What the clipboard holds at this moment."""
    return taken(QGuiApplication.clipboard().mimeData())


def taken(data: QMimeData | None) -> Taken:
    """What a clipboard or a drop holds: files first, then a picture, then text.

    A picture comes as the bytes of its file where it can, so that its size is looked at before it is decoded.
    """
    if data is None:
        return Taken()
    files = [url.toLocalFile() for url in data.urls()[:MOST_FILES] if url.isLocalFile()] if data.hasUrls() else []
    if files:
        from pathlib import Path

        return Taken(tuple((Path(file).name, Path(file)) for file in files))
    for form in _PICTURES:
        if data.hasFormat(form):
            held = data.data(form)
            return Taken((("", bytes(held.data()[: LARGEST_FILE + 1])),))
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Taken((("", image),))
    return Taken(text=data.text()[: LONGEST_TEXT + 1]) if data.hasText() else Taken()


class SecretCopy(QObject):
    """Copies short secrets: out of the clipboard's history where the system allows, and gone after half a minute.

    The copy is known again by its hash, so that what somebody copied since is left alone. There is one for the app, so
    that a copy is cleared also after its page was left.
    """

    _one: ClassVar[SecretCopy | None] = None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = secrets.token_bytes(16)
        self._mark = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HELD_MS)
        self._timer.timeout.connect(self.clear)

    @classmethod
    def of_app(cls) -> SecretCopy:
        """The one of the app. It clears itself when the app ends."""
        if cls._one is None:
            app = QGuiApplication.instance()
            cls._one = cls(app)
            if app is not None:
                app.aboutToQuit.connect(cls._one.clear)
                cls._one.destroyed.connect(_forget)
        return cls._one

    def copy(self, text: str) -> None:
        """Put the text into the clipboard."""
        QGuiApplication.clipboard().setMimeData(unrecorded(text))
        self._mark = self._hash(text)
        self._timer.start()

    def clear(self) -> None:
        """Empty the clipboard, if it still holds what was copied."""
        self._timer.stop()
        mark, self._mark = self._mark, b""
        clipboard = QGuiApplication.clipboard()
        if mark and hmac.compare_digest(self._hash(clipboard.text(QClipboard.Mode.Clipboard)[:LONGEST_TEXT]), mark):
            clipboard.clear()

    def _hash(self, text: str) -> bytes:
        return hmac.new(self._key, text.encode("utf-8", "replace"), hashlib.sha256).digest()


def _forget() -> None:
    SecretCopy._one = None


def unrecorded(text: str) -> QMimeData:
    """A text with the marks by which clipboard histories know that they are not to keep it.

    KDE, and what follows it, reads the first; Windows the others (ExcludeClipboardContentFromMonitorProcessing, and a
    number 0 for history and cloud). macOS has a mark too (org.nspasteboard.ConcealedType), which Qt cannot set.
    """
    data = QMimeData()
    data.setText(text)
    data.setData(_SECRET, QByteArray(b"secret"))
    if sys.platform == "win32":
        data.setData(_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), QByteArray(b"\1"))
        for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
            data.setData(_WINDOWS.format(name), QByteArray(bytes(4)))
    return data
