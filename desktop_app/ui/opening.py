"""Opening an official page in the browser: only of a pack's own domains, and only after its host was shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.content.sources import host_of, source_fault
from desktop_app.ui.widgets.dialog import ask_to_open

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile


def may_open(profile: Profile, url: str) -> bool:
    """Whether an address lies on one of the pack's official domains."""
    return bool(url) and not source_fault(url, profile.official_domains, profile.doc_hosts)


def open_page(parent: QWidget, profile: Profile, url: str) -> bool:
    """Ask, with the host in sight, and hand the address to the system's browser. False where it was not opened."""
    if not may_open(profile, url) or not ask_to_open(parent.window(), url, host_of(url)):
        return False
    return QDesktopServices.openUrl(QUrl(url))
