"""Saving the register as a table: where to, and the words for what can go wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.keys.as_csv import keys_as_csv
from desktop_app.language import Text
from desktop_app.storage.errors import VaultError
from desktop_app.ui import paper_saving
from desktop_app.ui.choosing_files import where_to_save
from desktop_app.ui.key_register.changing import today
from desktop_app.ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.ui.page import Page

FILE = "api-keys-{day}.csv"
TITLE = Text("Save the register of API keys")
SAVED = Text("Saved as {name}")
SAVED_TEXT = Text(
    "It lies in {folder}. It holds no secret, but it tells which keys you have and what they may do: keep it where "
    "only you read it."
)
ALL_RIGHT = Text("All right")


def export(page: Page, keys: Sequence[SavedKey]) -> None:
    """Ask where to, write the table, say what became of it."""
    path = _ask_where(page, FILE.format(day=today(page.context).isoformat()))
    if path is None:
        return
    labels = {entry.id: entry.label for entry in page.context.session.accounts()}
    data = keys_as_csv(keys, labels).encode("utf-8-sig")
    try:
        paper_saving.save_bytes(path, data)
    except VaultError as error:
        notice = paper_saving.words_for(error, path)
        _say(page, notice.title, notice.body)
        return
    _say(page, SAVED.format(name=path.name), SAVED_TEXT.format(folder=path.parent))


def _say(page: Page, heading: str, text: str) -> None:
    Dialog(page.window(), heading, text, primary=str(ALL_RIGHT), secondary="").exec()


def _ask_where(parent: QWidget, name: str) -> Path | None:
    return where_to_save(parent, str(TITLE), name, "CSV")
