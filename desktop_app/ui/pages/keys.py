"""The API keys of all accounts, account by account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.keys.register import register_of
from desktop_app.ui.key_register import words
from desktop_app.ui.key_register.account_keys import AccountKeys
from desktop_app.ui.key_register.changing import offers_keys
from desktop_app.ui.key_register.exporting import export
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.scroll import PageHead

if TYPE_CHECKING:
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context


class KeysPage(RebuiltPage):
    """Every account that can have keys, those with keys first."""

    title = words.TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._opened: set[str] = set()

    def show_for(self, **where: str) -> None:
        """All of them."""
        self._opened.clear()
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Show them as they stand now."""
        if self.context.session.is_open:
            self.rebuild()

    def build(self) -> None:
        """Heading, then account by account."""
        session = self.context.session
        entries = [entry for entry in session.accounts() if offers_keys(session, entry)]
        registers = {entry.id: register_of(session.dossier, entry.id) for entry in entries}
        keys = [key for register in registers.values() for key in register.keys]
        save = PlainButton(str(words.EXPORT)) if keys else None
        if save is not None:
            save.clicked.connect(lambda: export(self, keys))
        self.add(PageHead(str(words.TITLE), str(words.SUBTITLE), save))
        if not entries:
            title, text, button = map(str, words.NO_ACCOUNTS)
            state = EmptyState(title, text, button)
            if state.button is not None:
                state.button.clicked.connect(lambda: self.context.navigate("exchanges"))
            self.add(state)
        for entry in sorted(entries, key=lambda one: not registers[one.id].exists):
            self.add(AccountKeys(self, entry, self._opened, alone=False))
