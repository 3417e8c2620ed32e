"""The pages, one file each: a page = one file here and one line in `PAGES`.

A page shows and asks; it computes nothing and knows no other page. It is imported and made when it is first shown.
What all pages have in common is `desktop_app.ui.page`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from desktop_app.ui.context import Context
    from desktop_app.ui.page import Page


class PageSpec(msgspec.Struct, frozen=True):
    """The file under `pages` (without .py) and the class in it."""

    module: str
    name: str

    def load(self) -> type[Page]:
        """Import the page's class."""
        found: type[Page] = getattr(import_module(f"desktop_app.ui.pages.{self.module}"), self.name)
        return found

    def make(self, context: Context) -> Page:
        """Import the file and make the page."""
        return self.load()(context)


PAGES: dict[str, PageSpec] = {
    "content": PageSpec("content", "ContentPage"),
    "welcome": PageSpec("welcome", "WelcomePage"),
    "protect": PageSpec("protect", "ProtectPage"),
    "unlock": PageSpec("unlock", "UnlockPage"),
    "exchanges": PageSpec("exchanges", "ExchangesPage"),
    "own_exchanges": PageSpec("own_exchanges", "OwnExchangesPage"),
    "own_exchange": PageSpec("own_exchange", "OwnExchangePage"),
    "own_import": PageSpec("own_import", "OwnImportPage"),
    "behind": PageSpec("behind", "BehindPage"),
    "interview": PageSpec("interview", "InterviewPage"),
    "next_steps": PageSpec("next_steps", "NextStepsPage"),
    "step": PageSpec("step", "StepPage"),
    "entry": PageSpec("entry", "EntryPage"),
    "print": PageSpec("paper_page", "PaperPage"),
    "compare": PageSpec("compare", "ComparePage"),
    "files": PageSpec("files", "FilesPage"),
    "ticks": PageSpec("ticks", "TicksPage"),
    "backups": PageSpec("backups", "BackupsPage"),
    "settings": PageSpec("settings", "SettingsPage"),
    "method": PageSpec("method", "MethodPage"),
    "history": PageSpec("history", "HistoryPage"),
    "emergency": PageSpec("emergency", "EmergencyPage"),
    "overview": PageSpec("overview", "OverviewPage"),
    "account": PageSpec("account", "AccountPage"),
    "authenticator": PageSpec("authenticator", "AuthenticatorPage"),
    "kept_secrets": PageSpec("kept_secrets", "KeptSecretsPage"),
    "keys": PageSpec("keys", "KeysPage"),
    "key_list": PageSpec("key_list", "KeyListPage"),
    "key_form": PageSpec("key_form", "KeyFormPage"),
    "address_book": PageSpec("address_book", "AddressBookPage"),
}
"""Every page of the app: id → where it is. The id is what `navigate` takes."""
