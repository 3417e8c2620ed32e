"""Looking ahead: what a step would change, worked out in the background once somebody asks for it.

An answer that nobody waits for any more, or that belongs to older answers, is dropped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.export.event_names import ATTACKS
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.ui.step_words import change, title
from desktop_app.walk.what_if import WhatIf, what_if

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task
    from desktop_app.walk.steps import StepFor

AFTER = Text("As it would be after: {title}.")
NOT_STORED = Text("Nothing is stored.")
NUMBERS = Text("{security}. {recovery}.")
NO_ROUTE = Text("No route to your {exchange} money changes.")
ELSEWHERE = Text("What changes are routes to your {exchanges} money.")
TODAY = Text("{letter} {number} today")
CLOSED = Text("Closed by then, {closed} of the {open} routes to your money: {routes}.")
NONE_CLOSED = Text("No route to your money is closed by then.")
NAMED = Text("{event} ({exchanges})")
MORE = Plural("{count} more", "{count} more")
MOST_NAMED = 3
NAME_AFTER = Text("{name} after it")


Keys = tuple[tuple[str, str], ...]
"""(entry id, step id) of each step."""


class WhatIfs(QObject):
    """`show` asks for what a step would change and `ready` carries it; `hide` ends it, and `ready` carries None."""

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task[WhatIf | None] | None = None
        self._known: tuple[Dossier, Keys, WhatIf] | None = None
        self.current: WhatIf | None = None

    def show(self, *steps: StepFor) -> None:
        """Show what this step would change, or these in their order; at once where that is known."""
        dossier = self._context.session.dossier
        self._cancel()
        keys = tuple(step.key for step in steps)
        if self._known is not None and self._known[0] is dossier and self._known[1] == keys:
            self._tell(self._known[2])
            return
        profiles = dict(self._context.session.profiles)
        self._task = self._context.tasks.run(
            lambda cancel, progress: what_if(dossier, steps, profiles),  # noqa: ARG005 - it is over in a moment
            lambda found: self._arrived(dossier, keys, found),
            self._broke,
            owner=self,
        )

    def hide(self) -> None:
        """Back to how it is."""
        self._cancel()
        if self.current is not None:
            self._tell(None)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _arrived(self, dossier: Dossier, keys: Keys, found: WhatIf | None) -> None:
        self._task = None
        if found is not None and dossier is self._context.session.dossier:
            self._known = dossier, keys, found
            self._tell(found)

    def _broke(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _tell(self, found: WhatIf | None) -> None:
        self.current = found
        self.ready.emit(found)


def after_words(found: WhatIf) -> str:
    """Reads as "As it would be after: Turn off SMS codes."."""
    return AFTER.format(title=title(found.dossier, found.step).rstrip(".。"))


def note_words(found: WhatIf, account: str) -> str:
    """Both numbers, and where the routes of the account in sight stay as they are, which others change."""
    effect = found.effect
    security, recovery = change(tr("Security"), *effect.security)[0], change(tr("Recovery"), *effect.recovery)[0]
    parts = [NUMBERS.format(security=security, recovery=recovery)]
    if account not in found.changed:
        parts.append(NO_ROUTE.format(exchange=_label(found, account)))
        if found.changed:
            parts.append(ELSEWHERE.format(exchanges=listed([_label(found, name) for name in found.changed])))
    return sentences((*parts, NOT_STORED))


def route_words(found: WhatIf) -> str:
    """How many routes would be closed, and which: at most three by name."""
    closed, open_now = found.closed, len(found.reaching)
    if not closed:
        return str(NONE_CLOSED if open_now else "")
    names: dict[str, list[str]] = {}
    for account, event in closed:
        label = _label(found, account)
        names.setdefault(ATTACKS[event].format(exchange=label), []).append(label)
    each = [NAMED.format(event=event, exchanges=listed(accounts)) for event, accounts in names.items()]
    more = len(each) - MOST_NAMED
    if more > 1:
        each = [*each[:MOST_NAMED], MORE.of(more)]
    return CLOSED.format(closed=len(closed), open=open_now, routes=listed(each))


def _label(found: WhatIf, account: str) -> str:
    entry = found.dossier.entry(account)
    return entry.label if entry else account
