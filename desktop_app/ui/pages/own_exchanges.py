"""The exchanges that a person added: change, save as a file, delete; the folder, and what is wrong in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.content.assets import document
from desktop_app.export.own_facts import own_facts
from desktop_app.language import Text, tr
from desktop_app.language.lists import listed
from desktop_app.storage.errors import VaultError
from desktop_app.storage.own_packs import hand_on
from desktop_app.storage.places import own_content
from desktop_app.ui import own_files
from desktop_app.ui import words_own_exchange as words
from desktop_app.ui.announce import announce
from desktop_app.ui.crash import tell
from desktop_app.ui.notices import content_notice, problem_lines
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import DangerLink, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.domain.profile import Profile
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context


class OwnExchangesPage(RebuiltPage):
    """A card for each."""

    title = Text("Exchanges that you added")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self._told: tuple[str, str, bool] | None = None

    def show_for(self, **where: str) -> None:
        """From the top, as things stand now."""
        self._told = None
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Take over what changed."""
        if changes.kinds & {"content", "entries"}:
            self.rebuild()

    def entry(self) -> str:
        """It belongs to the exchanges in the sidebar."""
        return "exchanges"

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Heading, what just happened, the cards, the folder."""
        session = self.context.session
        self.add(PageHead(str(words.LIST_TITLE), str(words.LIST_SUBTITLE)))
        add, take = PrimaryButton(str(words.ADD)), PlainButton(str(words.TAKE))
        add.clicked.connect(lambda: self.context.navigate("own_exchange"))
        take.clicked.connect(self._take)
        self.add(FlowRow(add, take, gap=12))
        if self._told is not None:
            lead, text, good = self._told
            self.add(Notice(lead, text, "ok" if good else "bad", stacked=True))
        self._build_refused()
        packs = session.own_exchanges()
        if not packs:
            none = Card(str(words.NONE[0]))
            none.add(Body(str(words.NONE[1])))
            self.add(none)
        for pack in packs:
            self.add(self._card(pack))
        self.add(self._folder())

    def _build_refused(self) -> None:
        problems = tuple(one for one in self.context.session.library.problems if one.own)
        told = content_notice(problems)
        if told is not None:
            notice = Notice(told.title, told.text, "warn", stacked=True)
            for line in problem_lines(problems):
                notice.add(Small(line))
            self.add(notice)

    def _card(self, pack: Profile) -> QWidget:
        card = Card(pack.name, aside=pack.type_this_host)
        card.add(Small(own_facts(pack)))
        accounts = [entry.label for entry in self.context.session.accounts_at(pack.id)]
        here = tr("Your accounts here: {accounts}.", accounts=listed(accounts))
        card.add(Body(here if accounts else str(words.NO_ACCOUNTS)))
        edit, save, delete = (
            PlainButton(str(words.EDIT)),
            PlainButton(str(words.SAVE_AS)),
            DangerLink(str(words.DELETE)),
        )
        for button in (edit, save, delete):
            button.setAccessibleName(tr("{name}: {value}", name=button.label(), value=pack.name))
        edit.clicked.connect(lambda: self.context.navigate("own_exchange", id=pack.id))
        save.clicked.connect(lambda: self._save(pack))
        delete.clicked.connect(lambda: self._delete(pack))
        card.add(FlowRow(edit, save, delete, gap=10))
        return card

    def _folder(self) -> QWidget:
        card = Card(tr("The folder"), surface="quiet")
        card.add(Small(words.FOLDER_TEXT.format(document=document("content.md"))))
        card.add(Body(str(own_content(self.context.session.folder) / "exchanges")))
        copy, again = LinkButton(tr("Copy the folder’s path")), LinkButton(str(words.READ_AGAIN))
        copy.clicked.connect(lambda: self._copy(copy))
        again.clicked.connect(self._read_again)
        card.add(FlowRow(copy, again, gap=14))
        return card

    # --- what the person does ---------------------------------------------------------------------------------------

    def _copy(self, button: LinkButton) -> None:
        QGuiApplication.clipboard().setText(str(own_content(self.context.session.folder) / "exchanges"))
        button.set_label(tr("Copied"))

    def _read_again(self) -> None:
        self.context.changed(self.context.session.reload_own())

    def _take(self) -> None:
        path = own_files.ask_which(self)
        if path is not None:
            self.context.navigate("own_import", path=str(path))

    def _delete(self, pack: Profile) -> None:
        accounts = tuple(entry.label for entry in self.context.session.accounts_at(pack.id))
        heading = words.DELETE_TITLE.format(name=pack.name)
        text = words.deleting(accounts)
        if not ask(self, heading, text, primary=str(words.DELETE_YES), secondary=str(words.DELETE_NO), kind="danger"):
            return
        changes = stored(self, lambda: self.context.session.drop_exchange(pack.id))
        if changes is not None:
            self.context.changed(changes)

    def _save(self, pack: Profile) -> None:
        path = own_files.ask_where(self, pack.id)
        if path is not None:
            self.context.tasks.run(
                lambda _cancel, _progress: hand_on(pack, path), self._was_saved, self._not_saved, owner=self
            )

    def _was_saved(self, path: Path) -> None:
        self._say(str(words.SAVED), words.SAVED_TEXT.format(path=path), good=True)

    def _not_saved(self, error: Exception) -> None:
        if not isinstance(error, VaultError):
            tell(error)
            return
        why = words.NOT_SAVED_WHY.get(type(error).__name__, words.NOT_SAVED_ELSE)
        self._say(str(words.NOT_SAVED), words.NOT_SAVED_TEXT.format(why=why), good=False)

    def _say(self, lead: str, text: str, *, good: bool) -> None:
        self._told = (lead, text, good)
        self.rebuild()
        announce(self, f"{lead} {text}", at_once=not good)
