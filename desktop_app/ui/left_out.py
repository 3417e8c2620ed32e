"""Says which accounts and services no number covers, because their pack is gone or was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Plural, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.session import Session

LEFT_OUT = Plural("{names} is left out.", "{names} are left out.")
NOT_USED = Plural(
    "The facts about it could not be used, so nothing on this page says how it stands. Your answers are kept.",
    "The facts about them could not be used, so nothing on this page says how they stand. Your answers are kept.",
)


def left_out(session: Session) -> tuple[str, ...]:
    """Names of the entries without a pack, in their order."""
    return tuple(entry.label for entry in session.dossier.entries if session.profile(entry) is None)


def left_out_notice(session: Session) -> Notice | None:
    """What to know before any number is believed; None where every entry has its pack."""
    names = left_out(session)
    if not names:
        return None
    if session.library.problems:
        where = tr("Settings names the file and the reason.")
    else:
        where = tr("Install the latest Strongroom. An exchange of your own can be added again under its name.")
    lead = LEFT_OUT.of(len(names), names=listed(names))
    return Notice(lead, sentences((NOT_USED.of(len(names)), where)), "warn")
