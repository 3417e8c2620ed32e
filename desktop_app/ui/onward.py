"""Where somebody goes on whose vault is open: to what the first talk has left, else to the overview. Without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.session import Session

Where = tuple[str, dict[str, str]]
"""A page and its arguments."""


def onward(session: Session) -> Where:
    """The page that comes next, and its arguments."""
    if not session.accounts():
        return "exchanges", {}
    if behind_left(session):
        return "behind", {}
    left = session.interview_left()
    return ("interview", {"subject": left[0].id}) if left else ("overview", {})


def behind_left(session: Session) -> bool:
    """Whether it is still to be said what stands behind some account.

    Every account has a mailbox, and the passwords are somewhere; a number and an authenticator may not exist.
    """
    return any("mailbox" not in entry.links for entry in session.accounts()) or not session.dossier.of_kind("passwords")
