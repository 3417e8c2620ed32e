"""An exchange out of somebody's file: shown with all that it says before it is taken, or with what is wrong in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QWidget

from desktop_app.content.own_form import adopted, free_id
from desktop_app.content.own_packs import parse_own, read_bytes, shown_name
from desktop_app.content.own_rules import known_as, resembles
from desktop_app.content.problems import RefusedError
from desktop_app.language import Text, tr
from desktop_app.language.lists import in_a_row
from desktop_app.storage.own_packs import ids_there
from desktop_app.storage.places import own_content
from desktop_app.ui import words_own_exchange as words
from desktop_app.ui.crash import tell
from desktop_app.ui.fact_items import groups
from desktop_app.ui.notices import problem_lines
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.facts import FactList
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.context import Context


class OwnImportPage(ScrollPage):
    """Shows the file at `path`."""

    title = Text("An exchange from a file")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self._path = Path()
        self.pack: Profile | None = None

    def show_for(self, **where: str) -> None:
        """Read the file in the background: it may lie on a slow drive."""
        self._path, self.pack = Path(where["path"]), None
        empty(self.column)
        self.add(PageHead(str(words.TAKE_TITLE), tr("From {file}", file=self._file)))
        path, file = self._path, self._file
        self.context.tasks.run(
            lambda _cancel, _progress: parse_own(read_bytes(path, file), file, any_name=True),
            lambda pack: self._came(path, pack),
            lambda error: self._broke(path, error),
            owner=self,
        )

    def entry(self) -> str:
        """It belongs to the exchanges in the sidebar."""
        return "exchanges"

    @property
    def _file(self) -> str:
        return shown_name(self._path.name)

    # ------------------------------------------------------------ what is wrong

    def _broke(self, path: Path, error: Exception) -> None:
        if not isinstance(error, RefusedError):
            tell(error)
        elif path == self._path:
            self._say_refused(
                words.CANNOT.format(file=self._file), str(words.CANNOT_TEXT), problem_lines(error.problems)
            )
            self._leave_row()

    def _say_refused(self, lead: str, text: str, lines: tuple[str, ...]) -> None:
        notice = Notice(lead, text, "bad", stacked=True)
        for line in lines:
            notice.add(Small(line))
        self.add(notice)

    def _leave_row(self, *buttons: QWidget) -> None:
        leave = PlainButton(str(words.LEAVE_IT))
        leave.clicked.connect(self._back)
        self.add(FlowRow(*buttons, leave, gap=12))

    def _back(self) -> None:
        if not self.context.back():
            self.context.navigate("own_exchanges")

    # ------------------------------------------------------------ what it says

    def _came(self, path: Path, pack: Profile) -> None:
        if path != self._path:
            return
        shipped = [one for one in self.context.session.library.packs("exchange") if one.own is None]
        known = known_as(pack.name, pack.official_domains, shipped)
        if known is not None:
            text = words.KNOWN_ALREADY_TEXT.format(name=known.name, host=known.type_this_host)
            self._say_refused(words.KNOWN_ALREADY.format(name=known.name), text, ())
            self._leave_row()
            return
        self.pack = pack
        self.add(Notice(str(words.UNCHECKED), words.UNCHECKED_TEXT.format(file=self._file), "warn", stacked=True))
        self._build_warning(pack, shipped)
        self.add(self._about(pack))
        self.trouble = Trouble()
        self.add(self.trouble)
        self._build_buttons(pack)
        for name, facts in groups(pack, self.context.clock().date()):
            card = Card(name)
            unlinked = [msgspec.structs.replace(one, link=False) for one in facts]  # nothing opens before it is taken
            card.add(FactList(unlinked))
            self.add(card)

    def _build_warning(self, pack: Profile, shipped: list[Profile]) -> None:
        found = resembles((*pack.official_domains, *pack.doc_hosts), shipped)
        if found is not None:
            domain, other = found
            text = words.LOOKS_LIKE_TEXT.format(domain=domain, host=other.type_this_host, name=other.name)
            self.add(Notice(words.LOOKS_LIKE.format(name=other.name), text, "bad", stacked=True))

    def _about(self, pack: Profile) -> Card:
        card = Card(pack.name)
        rows = [
            (tr("Address to type"), pack.type_this_host),
            (tr("Its domains, as the file says"), in_a_row((*pack.official_domains, *pack.doc_hosts))),
            (tr("Checked, as the file says"), pack.researched),
        ]
        card.add(KeyValueRows(rows))
        return card

    def _build_buttons(self, pack: Profile) -> None:
        mine = self.context.session.library.profiles.get(pack.id)
        if mine is None or mine.own is None:
            take = PrimaryButton(str(words.TAKE_IT))
            take.clicked.connect(lambda: self.take(instead=False))
            self._leave_row(take)
            return
        self.add(
            Notice(
                str(words.THERE),
                words.THERE_TEXT.format(name=mine.name, host=mine.type_this_host),
                "accent",
                stacked=True,
            )
        )
        both, instead = PrimaryButton(str(words.TAKE_BOTH)), PlainButton(str(words.TAKE_INSTEAD))
        both.clicked.connect(lambda: self.take(instead=False))
        instead.clicked.connect(lambda: self._replace(mine))
        self._leave_row(both, instead)

    # ------------------------------------------------------------ taking it

    def _replace(self, mine: Profile) -> None:
        heading = words.REPLACE_TITLE.format(name=mine.name)
        if ask(
            self,
            heading,
            str(words.REPLACE_TEXT),
            primary=str(words.TAKE_INSTEAD),
            secondary=tr("Keep mine"),
            kind="danger",
        ):
            self.take(instead=True)

    def take(self, *, instead: bool) -> None:
        """Keep the exchange, under an id that is free or in the place of the person's own, and show the list."""
        session, pack = self.context.session, self.pack
        if pack is None:
            return
        taken = ids_there(own_content(session.folder)) | session.library.profiles.keys()
        pack_id = pack.id if instead or pack.id not in taken else free_id(pack.id, pack.type_this_host, taken)
        mine = adopted(pack, self._file, session.now()[:10], pack_id)
        try:
            kept = self.trouble.stored(lambda: self.context.changed(session.keep_exchange(mine, instead=instead)))
        except RefusedError as refused:
            self._say_refused(str(words.REFUSED), "", problem_lines(refused.problems))
            return
        if kept:
            self.context.navigate("own_exchanges")
