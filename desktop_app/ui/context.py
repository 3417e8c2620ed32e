"""What a page is given: the session, background work, the way to other pages, and a clock. Without Qt at import."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from desktop_app.session import Changes, Session
    from desktop_app.ui.choices import Choices
    from desktop_app.ui.plans import Plans
    from desktop_app.ui.tasks import Tasks


class Navigate(Protocol):
    """Shows a page: `navigate("account", account="okx-1", tab="score")`."""

    def __call__(self, page: str, /, **where: str) -> bool:
        """Show it. False where the page in sight would not be left."""


class Context(msgspec.Struct, frozen=True):
    """The services of the window.

    `clock` gives the present moment in UTC; `changed` tells all pages what the session says changed; `back` goes to
    where one came from; `lock` closes the vault, and `resume` goes back to where one was before it.
    """

    session: Session
    tasks: Tasks
    navigate: Navigate
    clock: Callable[[], datetime]
    changed: Callable[[Changes], None]
    back: Callable[[], bool]
    lock: Callable[[], None]
    resume: Callable[[], bool]
    plans: Plans
    choices: Choices
