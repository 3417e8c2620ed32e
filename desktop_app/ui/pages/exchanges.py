"""Choosing the exchanges where somebody has an account: at first start, and later to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.dossier import OWNER
from desktop_app.language import Plural, Text, tr
from desktop_app.language.numbers import spelled
from desktop_app.session import Changes
from desktop_app.ui.announce import announce, stands
from desktop_app.ui.keyboard import tab_before
from desktop_app.ui.notices import content_notice
from desktop_app.ui.onward import onward
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.tiles import TileGroup
from desktop_app.ui.widgets.trouble import Trouble
from desktop_app.ui.words_own_exchange import tile_note
from desktop_app.walk.own_words import base

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.context import Context

MANY = 6
"""From more tiles than this on, the field that narrows them is shown before anybody types."""

CHOSEN = Text("{name} is chosen.")
HERE_ALREADY = Plural("{count} account here already", "{count} accounts here already")


class ExchangesPage(ScrollPage):
    """Tiles of all exchanges.

    As long as nothing was answered about any account, the tiles are the list itself: taking one away removes its
    account, which holds nothing yet. After that they only add, and a further account at the same exchange gets a name.
    """

    title = Text("Exchanges")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self.tiles: TileGroup | None = None
        self.names: dict[str, TextField] = {}

    def show_for(self, **where: str) -> None:
        """Lay the page out for choosing or for adding."""
        session = self.context.session
        self._adds = any(subject != OWNER for subject, _ in session.dossier.answers)
        empty(self.column)
        self.names = {}
        self._head()
        self._choices()
        self._end()
        if self.tiles is not None:
            mine = () if self._adds else tuple(entry.pack for entry in session.accounts())
            self.tiles.set_value((*mine, where.get("chosen", "")))
        self._changed()

    # ------------------------------------------------------------ laying out

    def _head(self) -> None:
        if self._adds:
            second = tr("A second account at an exchange that you have already gets a name of its own.")
            self.add(PageHead(tr("Which account do you want to add?"), second))
        else:
            every = tr("Choose every exchange where you have an account. You can add more later.")
            self.add(PageHead(tr("Where do you keep crypto?"), every))
        self.trouble = Trouble()
        self.add(self.trouble)
        if (notice := content_notice(self.context.session.library.problems)) is not None:
            self.add(Notice(notice.title, notice.body, "warn", stacked=True))

    def _choices(self) -> None:
        packs = self.context.session.library.packs("exchange")
        self.filter = TextField(tr("Find an exchange"), placeholder=tr("Type a part of its name"))
        self.filter.edited.connect(self._narrow)
        self.filter.entered.connect(self._choose_found)
        self.add(self.filter)
        self.filter.setVisible(len(packs) > MANY)
        self.tiles = TileGroup([Option(pack.id, pack.name, self._note(pack)) for pack in packs], name=tr("Exchanges"))
        self.tiles.changed.connect(self._changed)
        self.tiles.confirmed.connect(self._continue)
        self.add(self.tiles)
        self.none = Small("")
        self.add(self.none)
        self._others()
        self._narrow("")

    def _others(self) -> None:
        """The way to an exchange that is not among the tiles."""
        another = PlainButton(tr("Another exchange …"))
        another.clicked.connect(lambda: self.context.navigate("own_exchange", **self._looked_for()))
        row = FlowRow(another, gap=12)
        mine = LinkButton(tr("Exchanges that you added, and files"))
        mine.clicked.connect(lambda: self.context.navigate("own_exchanges"))
        compare = LinkButton(tr("Compare what they let you reach"))
        compare.clicked.connect(lambda: self.context.navigate("compare"))
        row.add(mine)
        row.add(compare)
        self.add(row)

    def _looked_for(self) -> dict[str, str]:
        """What was typed where no tile has it: the name of the exchange that is missing."""
        typed = self.filter.text()
        return {"name": typed} if typed and self.tiles is not None and not self.tiles.narrow(typed) else {}

    def _note(self, pack: Profile) -> str:
        mine = len(self._at(pack.id))
        here = HERE_ALREADY.of(mine, count=spelled(mine)) if mine and self._adds else ""
        return " · ".join(part for part in (tile_note(pack), here) if part)

    def _at(self, pack: str) -> list[Entry]:
        return [entry for entry in self.context.session.accounts() if base(entry.pack) == pack]

    def _end(self) -> None:
        self._names_holder = QWidget()
        self._names_column = QVBoxLayout(self._names_holder)
        self._names_column.setContentsMargins(0, 0, 0, 0)
        self.add(self._names_holder)
        self.go_on = PrimaryButton(tr("Continue"))
        self.go_on.clicked.connect(self._continue)
        row = Foot(self.go_on)
        if self._adds:
            back = PlainButton(tr("Cancel"))
            back.clicked.connect(self._cancel)
            row.row.add(back)
        self.add(row)

    def first_focus(self) -> QWidget | None:
        """The field where there is one, else the first tile."""
        if self.tiles is None or not self.filter.isHidden():
            return self.filter
        return self.tiles.tiles[0] if self.tiles.tiles else None

    # ------------------------------------------------------------ typing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing anywhere on the page narrows the tiles."""
        typed = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if plain and typed.strip() and typed.isprintable():
            self.filter.show()
            self.filter.edit.setFocus()
            self.filter.set_text(self.filter.text() + typed)
            self._narrow(self.filter.text())
        else:
            super().keyPressEvent(event)

    def _narrow(self, typed: str) -> None:
        if self.tiles is None:
            return
        found = self.tiles.narrow(typed)
        names = tr("These are the exchanges that Strongroom knows so far. You can add another one yourself.")
        none = tr(
            "Strongroom knows no exchange with “{typed}” in its name yet. You can add it yourself.", typed=typed.strip()
        )
        self.none.setText(names if found else none)
        stands(self.none, "" if found else none)

    def _choose_found(self) -> None:
        """Enter in the field chooses the only one that is left, and goes on where nothing is typed."""
        if self.tiles is None:
            return
        typed = self.filter.text()
        found = [tile for tile in self.tiles.tiles if typed.casefold() in tile.option.title.casefold()]
        if not typed and self.go_on.isEnabled():
            self._continue()
        elif typed and len(found) == 1:
            if not found[0].isChecked():
                found[0].click()
            self.filter.set_text("")
            self._narrow("")
            announce(self.tiles, CHOSEN.format(name=found[0].option.title))  # its tile may be out of sight
        elif found:
            found[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            announce(self.none, self.none.text())

    # ------------------------------------------------------------ choosing

    def _changed(self, chosen: tuple[str, ...] | None = None) -> None:
        """Names for further accounts at the same exchange, and a button that says what is possible."""
        if self.tiles is None:
            return
        chosen = self.tiles.value() if chosen is None else chosen
        self.go_on.setEnabled(bool(chosen))
        if not self._adds:
            self._names_holder.hide()
            return
        for pack in [pack for pack in self.names if pack not in chosen]:
            field = self.names.pop(pack)
            field.hide()
            field.deleteLater()
        for pack in chosen:
            if self._at(pack) and pack not in self.names:
                self._ask_for_name(pack)
        self._names_holder.setVisible(bool(self.names))

    def _ask_for_name(self, pack: str) -> None:
        name = self.context.session.profiles[pack].name
        field = TextField(tr("A name for your further account at {name}", name=name), longest=60)
        field.set_text(self._free_label(name))
        field.entered.connect(self._continue)
        self.names[pack] = field
        self._names_column.addWidget(field)
        tab_before(self.go_on, field.edit)

    def _free_label(self, name: str) -> str:
        taken = {entry.label for entry in self.context.session.dossier.entries}
        return next(
            label for number in range(1, 1000) if (label := name if number == 1 else f"{name} {number}") not in taken
        )

    # ------------------------------------------------------------ going on

    def _continue(self) -> None:
        if self.tiles is None or not self.tiles.value() or not self.trouble.stored(self._store):
            return
        page, where = onward(self.context.session)
        self.context.navigate(page, **where)

    def _store(self) -> None:
        if self.tiles is None:
            return
        session, chosen = self.context.session, self.tiles.value()
        if not self._adds:
            for entry in session.accounts():
                if entry.pack not in chosen:
                    self.context.changed(session.remove(entry.id))
        for pack in chosen:
            if self._adds or not self._at(pack):
                name = session.profiles[pack].name
                typed = self.names[pack].text() if pack in self.names else ""
                session.add("account", pack, typed or self._free_label(name))
                if self._adds:  # so that it is not added twice where a later one cannot be stored
                    self.tiles.set_value([other for other in self.tiles.value() if other != pack])
        self.context.changed(Changes(kinds=frozenset({"entries"})))

    def _cancel(self) -> None:
        if not self.context.back():
            self.context.navigate("overview")
