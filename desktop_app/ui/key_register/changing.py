"""Changes of the register that a page asks for: stored whole, told to all pages, or said why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from desktop_app.keys.register import register_of, storing
from desktop_app.language import tr
from desktop_app.pasted.errors import TooMuch
from desktop_app.ui.key_register import words
from desktop_app.ui.key_register.key_words import name_of
from desktop_app.ui.pasted_words import not_taken
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.dialog import Dialog, ask

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.keys.changes import Changes
    from desktop_app.session import Session
    from desktop_app.ui.context import Context
    from desktop_app.ui.page import Page


def today(context: Context) -> dt.date:
    """The day where the person is."""
    return context.clock().astimezone().date()


def keep(
    page: Page, entry: Entry, keys: Sequence[SavedKey], *, complete: bool | None = None, changes: Changes | None = None
) -> bool:
    """Store these as the keys of an account, and tell all pages. False where it could not be stored. `complete`: None
    leaves what was said before.
    """
    context = page.context
    session = context.session
    before = register_of(session.dossier, entry.id)
    whole = (before.check is not None and before.check.complete) if complete is None else complete
    pack = session.profile(entry)
    try:
        made = storing(before, keys, at=session.now(), today=today(context), complete=whole, changes=changes, pack=pack)
    except TooMuch as error:
        notice = not_taken(error, pack.name if pack else entry.label)
        Dialog(page.window(), notice.title, notice.body, primary=tr("All right"), secondary="").exec()
        return False
    told = stored(
        page,
        lambda: session.change_records(kept=made.kept, dropped=made.dropped, subject=entry.id, answers=made.answers),
    )
    if told is not None:
        context.changed(told)
    return told is not None


def replace(page: Page, entry: Entry, key_id: str, **fields: object) -> None:
    """Store a key with other fields."""
    register = register_of(page.context.session.dossier, entry.id)
    keys = [msgspec.structs.replace(key, **fields) if key.id == key_id else key for key in register.keys]
    keep(page, entry, keys)


def delete(page: Page, entry: Entry, key_id: str) -> None:
    """Ask, then take a key out of the register."""
    register = register_of(page.context.session.dossier, entry.id)
    key = register.key(key_id)
    if key is None:
        return
    pack = page.context.session.profile(entry)
    text = words.DELETE_TEXT.format(exchange=pack.name if pack else entry.label)
    heading = words.DELETE_HEADING.format(name=name_of(key))
    if ask(page, heading, text, primary=str(words.DELETE_YES), secondary=str(words.DELETE_NO), kind="danger"):
        keep(page, entry, [one for one in register.keys if one.id != key_id])


def offers_keys(session: Session, entry: Entry) -> bool:
    """Whether an account can have keys, as far as anybody knows."""
    pack = session.profile(entry)
    return pack is None or pack.api_keys is None or pack.api_keys.supported is not False
