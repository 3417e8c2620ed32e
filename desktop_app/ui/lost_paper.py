"""For somebody who can type neither passphrase nor recovery key, and whom only the key store still lets in: a new
recovery key after a day, of which everybody is told who opens the vault meanwhile.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.day_words import day
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

ASKED_FOR = Text("A new recovery key was asked for")
_FROM = Text("From {day}, {time} on, one can be made in the settings without unlocking once more.")
_NOT_YOU = Text("**If it was not you, stop it**: somebody else was at this window.")
_STOP = Text("Stop it")
_WAIT = Text(
    "You can ask for it here, and make it in the settings 24 hours later if the key store still opens the vault then.\n"
    "The wait is there because somebody else at this window could ask as well. Until the key is made, Strongroom tells "
    "of it each time it opens, and whoever reads that can stop it."
)


def asked_for_new_key(part: QWidget, context: Context) -> Changes | None:
    """Explain the wait, and begin it where the person wants it."""
    wanted = ask(part.window(), tr("A new recovery key in 24 hours?"), str(_WAIT), primary=tr("Ask for it"))
    return stored(part, context.session.say_paper_lost) if wanted and context.session.is_open else None


def tell_of_waiting(part: QWidget, context: Context) -> None:
    """Where somebody waits for a new recovery key, say so and let it be stopped."""
    since = context.session.new_key_from()
    if since is None:
        return
    text = "\n".join((_from(since), str(_NOT_YOU)))
    if ask(part.window(), str(ASKED_FOR), text, primary=str(_STOP), secondary=tr("It was me")):
        _stop(part, context)


def waiting_notice(context: Context) -> Notice | None:
    """The same on a page; None where nobody waits."""
    since = context.session.new_key_from()
    if since is None:
        return None
    notice = Notice(str(ASKED_FOR), _from(since), "warn", stacked=True)
    stop = PlainButton(str(_STOP))
    stop.clicked.connect(lambda: _stop(notice, context))
    notice.add(FlowRow(stop))
    return notice


def _from(since: datetime) -> str:
    return _FROM.format(day=day(since.isoformat()), time=f"{since.astimezone():%H:%M}")


def _stop(part: QWidget, context: Context) -> None:
    changes = stored(part, context.session.stop_waiting)
    if changes is not None:
        context.changed(changes)
