"""Changing and removing an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.language import Plural, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.ui.entry_words import HINTS, leaning
from desktop_app.ui.notices import secret_problem
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.dialog import Dialog, ask
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Strong
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.walk.own_words import base

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.page import Page

_LEANS = Plural(
    "{accounts} leans on it and will count as if you had never named it.",
    "{accounts} lean on it and will count as if you had never named it.",
)


class EditDialog(Dialog):
    """Name, hint and, where there are several, which service it is."""

    def __init__(self, parent: QWidget | None, entry: Entry, packs: tuple[Profile, ...]) -> None:
        super().__init__(parent, tr("Change {name}", name=entry.label), primary=tr("Save"), secondary=tr("Cancel"))
        self._entry = entry
        self.name = TextField(tr("What you call it"), longest=40)
        self.name.set_text(entry.label)
        self.hint = TextField(tr("To recognise it by (if you like)"), str(HINTS.get(entry.kind, "")), longest=60)
        self.hint.set_text(entry.hint)
        self.add(self.name)
        self.add(self.hint)
        self.packs: OptionGroup | None = None
        if len(packs) > 1:
            self.packs = OptionGroup([Option(pack.id, pack.name) for pack in packs], name=tr("What it is"))
            self.packs.set_value((base(entry.pack),))
            self.add(Strong(tr("What it is")))
            self.add(self.packs)
        self.name.entered.connect(self.accept)
        self.hint.entered.connect(self.accept)
        for field in (self.name, self.hint):
            field.edited.connect(lambda _, field=field: field.problem(""))
        self.begin_on(self.name)

    def accept(self) -> None:
        """Only with a name, and with nothing that should not be printed."""
        if not self.name.text():
            self.name.problem(tr("It needs a name, so that you know which one is meant."))
            self.name.setFocus()
            return
        for field in (self.name, self.hint):
            if problem := secret_problem(field.text()):
                field.problem(problem)
                field.setFocus()
                return
        super().accept()

    def changed(self) -> Entry:
        """The entry as it is to be."""
        pack = (self.packs.value() if self.packs else ()) or (base(self._entry.pack),)
        return msgspec.structs.replace(self._entry, label=self.name.text(), hint=self.hint.text(), pack=pack[0])


def change(page: Page, entry: Entry) -> None:
    """Ask for another name, hint or service, store it and tell all pages."""
    session = page.context.session
    dialog = EditDialog(page.window(), entry, session.library.packs(entry.kind))
    if dialog.exec() != QDialog.DialogCode.Accepted or dialog.changed() == entry:
        return
    changes = stored(page, lambda: session.change(dialog.changed()))
    if changes is not None:
        page.context.changed(changes)


def remove(page: Page, entry: Entry) -> bool:
    """Ask, remove it with its answers and tell all pages. False where it was kept."""
    session = page.context.session
    by = [account.label for account in leaning(session.dossier, entry)]
    leans = _LEANS.of(len(by), accounts=listed(by)) if by else tr("No account leans on it.")
    text = sentences((leans, tr("What you answered about it is deleted from the vault."), tr("This cannot be undone.")))
    heading = tr("Remove {name}?", name=entry.label)
    if not ask(page.window(), heading, text, primary=tr("Remove it"), secondary=tr("Keep it"), kind="danger"):
        return False
    changes = stored(page, lambda: session.remove(entry.id))
    if changes is not None:
        page.context.changed(changes)
    return changes is not None
