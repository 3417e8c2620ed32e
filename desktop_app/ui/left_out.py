"""Says which accounts and services no number covers, because their pack is gone or was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import tr
from desktop_app.language.lists import listed
from desktop_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop_app.session import Session


def left_out(session: Session) -> tuple[str, ...]:
    """Names of the entries without a pack, in their order."""
    return tuple(entry.label for entry in session.dossier.entries if session.profile(entry) is None)


def left_out_notice(session: Session) -> Notice | None:
    """What to know before any number is believed; None where every entry has its pack."""
    names = left_out(session)
    if not names:
        return None
    one = len(names) == 1
    lead = f"{listed(list(names))} {'is' if one else 'are'} left out."
    text = (
        f"The facts about {'it' if one else 'them'} could not be used, so nothing on this page says how "
        f"{tr('it stands') if one else tr('they stand')}. Your answers are kept."
    )
    where = (
        tr(" Settings names the file and the reason.")
        if session.library.problems
        else tr(" Install the latest Strongroom. An exchange of your own can be added again under its name.")
    )
    return Notice(lead, text + where, "warn")
