"""The form for one API key: to add it, or to change what the register says about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.register import register_of, with_key
from desktop_app.language import Text, tr
from desktop_app.pasted.errors import SecretKind, SecretShaped
from desktop_app.ui.key_register import form_words as words
from desktop_app.ui.key_register.changing import keep, today
from desktop_app.ui.key_register.form_fields import KeyFields
from desktop_app.ui.key_register.key_words import name_of
from desktop_app.ui.key_register.refusal import RefusalNotice
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.scroll import PageHead

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context


class KeyFormPage(ScrollPage):
    """`subject` is the account, `key` the id of the key that is changed, "" for a new one."""

    title = Text("API key")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=640)
        self._subject = self._key = ""
        self.fields: KeyFields | None = None
        self.refusal: RefusalNotice | None = None
        self._begun: tuple[object, ...] = ()

    def show_for(self, **where: str) -> None:
        """The form as the register stands."""
        self._subject, self._key = where.get("subject", ""), where.get("key", "")
        self._build()
        self.scroll.verticalScrollBar().setValue(0)

    def refresh(self, changes: Changes) -> None:
        """What is typed stays, unless the vault was closed."""
        if "vault" in changes.kinds:
            self._clear()

    def leave(self) -> bool:
        """Ask where something was typed that is not stored. Nothing of it stays behind."""
        if self.fields is None:
            return True
        if self.context.session.is_open and self.fields.typed() != self._begun and not self._asked():
            return False
        self.fields.wipe()
        self._begun = self.fields.typed()
        return True

    def _asked(self) -> bool:
        text = words.UNSAVED_TEXT
        return ask(
            self.window(), str(words.UNSAVED), str(text), primary=tr("Leave"), secondary=tr("Stay"), kind="danger"
        )

    def entry(self) -> str:
        """The account in the sidebar."""
        return self._subject

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self.fields.label.edit if self.fields is not None else None

    @property
    def _entry(self) -> Entry | None:
        return self.context.session.dossier.entry(self._subject)

    def _clear(self) -> None:
        self.fields = self.refusal = None
        empty(self.column)

    def _build(self) -> None:
        self._clear()
        entry = self._entry
        register = register_of(self.context.session.dossier, self._subject)
        key = register.key(self._key) if self._key else SavedKey(id="", account=self._subject)
        if entry is None or key is None:
            self._build_gone()
            return
        pack = self.context.session.profile(entry)
        name = pack.name if pack is not None else entry.label
        heading = words.EDIT.format(name=name_of(key)) if key.id else words.NEW.format(label=entry.label)
        self.add(PageHead(heading, words.TEXT.format(name=name)))
        self.fields = KeyFields(key, pack, today(self.context))
        self.fields.refused.connect(self._refused)
        self.add(self.fields)
        self._begun = self.fields.typed()
        self.refusal = RefusalNotice(name)
        self.add(self.refusal)
        save, cancel = PrimaryButton(str(words.SAVE)), PlainButton(str(words.CANCEL))
        save.clicked.connect(self._save)
        cancel.clicked.connect(self._out)
        self.add(Foot(save, cancel))

    def _build_gone(self) -> None:
        title, text, button = map(str, words.GONE)
        state = EmptyState(title, text, button)
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("keys"))
        self.add(state)

    def _refused(self, kind: SecretKind) -> None:
        if self.refusal is not None:
            self.refusal.tell(SecretShaped(kind))
            self.scroll.ensureWidgetVisible(self.refusal)

    def _save(self) -> None:
        entry = self._entry
        if entry is None or self.fields is None or self.refusal is None:
            return
        self.refusal.hide()
        key = self.fields.read()
        if key is None:
            return
        register = register_of(self.context.session.dossier, entry.id)
        if keep(self, entry, with_key(register, key)):
            self._out()

    def _out(self) -> None:
        if self.fields is not None:
            self._begun = self.fields.typed()  # stored, or given up by the button that says so
        if not self.context.back():
            self.context.navigate("account", subject=self._subject, tab="keys")
