"""The form for an exchange that is not among those of the app: to add one, and to change what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.content.own_fields import FIELDS, GROUP_OF, GROUPS, PATH
from desktop_app.content.own_form import Draft, draft_faults, draft_of, free_id, host_typed, in_order, profile_of
from desktop_app.content.own_rules import LONGEST_NAME, resembles
from desktop_app.content.problems import RefusedError
from desktop_app.language import Text, tr
from desktop_app.session import plain
from desktop_app.storage.own_packs import ids_there
from desktop_app.storage.places import own_content
from desktop_app.ui import words_own_exchange as words
from desktop_app.ui.notices import problem_lines
from desktop_app.ui.own_rows import GroupRows
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Small, Subtitle, Title
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.context import Context


class OwnExchangePage(ScrollPage):
    """Shows the exchange `id` of the person's own, or an empty form."""

    title = Text("Your own exchange")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        self._base: Profile | None = None
        self._begun = Draft()
        self.rows: dict[str, GroupRows] = {}

    def show_for(self, **where: str) -> None:
        """`id` is the exchange to change; without it a new one is added, perhaps by the `name` that was looked for."""
        pack = self.context.session.library.profiles.get(where.get("id", ""))
        self._base = pack if pack is not None and pack.own is not None else None
        draft = draft_of(self._base) if self._base else Draft(name=where.get("name", ""))
        empty(self.column)
        self._head()
        self._identity(draft)
        self._cards(draft)
        self._end()
        self._begun = self.draft()

    def entry(self) -> str:
        """It belongs to the exchanges in the sidebar."""
        return "exchanges"

    def first_focus(self) -> QWidget | None:
        """The name."""
        return self.name

    def leave(self) -> bool:
        """Ask where something was written that is not stored. Nothing of it stays behind."""
        if self.context.session.is_open and self.draft() != self._begun and not self._asked():
            return False
        for field in self.findChildren(TextField):
            field.wipe()
        self._begun = self.draft()
        return True

    def _asked(self) -> bool:
        text = str(words.UNSAVED_TEXT)
        return ask(self, str(words.UNSAVED), text, primary=tr("Leave"), secondary=tr("Stay"), kind="danger")

    # ------------------------------------------------------------ laying out

    def _head(self) -> None:
        base = self._base
        self.add(Title(words.EDIT_TITLE.format(name=base.name) if base else str(words.NEW_TITLE)))
        self.add(Subtitle(str(words.NEW_SUBTITLE)))
        self.trouble = Trouble()
        self.refused = Notice("", "", "bad", stacked=True)
        self.refused_lines = Small("")
        self.refused.add(self.refused_lines)
        self.refused.hide()
        self.add(self.trouble)
        self.add(self.refused)

    def _identity(self, draft: Draft) -> None:
        card = Card()
        self.name = TextField(str(words.NAME), longest=LONGEST_NAME)
        self.host = TextField(str(words.HOST), str(words.HOST_NOTE), placeholder="example.com")
        self.domains = TextField(str(words.DOMAINS), str(words.DOMAINS_NOTE), longest=400)
        self.name.set_text(draft.name)
        self.host.set_text(draft.host)
        self.domains.set_text(", ".join(draft.domains))
        self.alike = Notice("", "", "warn", stacked=True)
        self.alike.hide()
        for part in (
            self.name,
            self.host,
            self.alike,
            self.domains,
            Small(str(words.STATEMENT)),
            Small(str(words.PRIVATE)),
        ):
            card.add(part)
        for field in (self.host, self.domains):
            field.edited.connect(self._warn)
        self.add(card)

    def _cards(self, draft: Draft) -> None:
        self.rows = {group.id: GroupRows(group, draft.words, draft.sources.get(group.id, "")) for group in GROUPS}
        for title, note, groups in words.CARDS:
            self.add(self._card(str(title), str(note), groups))
        paths = tuple(group.id for group in GROUPS if group.id.startswith(PATH))
        self.paths = self._card(str(words.PATHS_TITLE), str(words.PATHS_NOTE), paths)
        self.add(self.paths)
        self.show_paths = LinkButton(str(words.PATHS_SHOW))
        self.show_paths.clicked.connect(lambda: self._show_paths(True))
        self.add(FlowRow(self.show_paths))
        self._show_paths(any(field.startswith(PATH) for field in draft.words))

    def _card(self, title: str, note: str, groups: tuple[str, ...]) -> Card:
        card = Card(title)
        if note:
            card.add(Small(note))
        for place, group in enumerate(groups):
            if place:
                card.add(Rule())
            card.add(self.rows[group])
        return card

    def _show_paths(self, shown: bool) -> None:
        self.paths.setVisible(shown)
        self.show_paths.setVisible(not shown)

    def _end(self) -> None:
        self.save_button, cancel = PrimaryButton(tr("Save")), PlainButton(tr("Cancel"))
        self.save_button.clicked.connect(self.save)
        cancel.clicked.connect(self._cancel)
        self.add(Foot(self.save_button, cancel))

    # ------------------------------------------------------------ what it says

    def draft(self) -> Draft:
        """What the form holds now."""
        domains = tuple(host_typed(one) for one in self.domains.text().split(",") if one.strip())
        return in_order(
            Draft(
                name=plain(self.name.text()),
                host=host_typed(self.host.text()),
                domains=domains,
                words={field: plain(word) for rows in self.rows.values() for field, word in rows.words().items()},
                sources={group: rows.page() for group, rows in self.rows.items() if rows.page()},
            )
        )

    def _shipped(self) -> tuple[Profile, ...]:
        return tuple(pack for pack in self.context.session.library.packs("exchange") if pack.own is None)

    def _warn(self) -> None:
        """Say while it is typed that an address looks like another's."""
        found = resembles(self.draft().official_domains, self._shipped())
        self.alike.setVisible(found is not None)
        if found is not None:
            domain, pack = found
            text = words.LOOKS_LIKE_TEXT.format(domain=domain, host=pack.type_this_host, name=pack.name)
            self.alike.show_notice(words.LOOKS_LIKE.format(name=pack.name), text, "warn", heard="later")

    # ------------------------------------------------------------ saving

    def save(self) -> None:
        """Say what has to be put right, or store the exchange, use it at once and go back."""
        draft = self.draft()
        if self._say_faults(draft) or not self._means_it(draft):
            return
        session = self.context.session
        taken = ids_there(own_content(session.folder)) | session.library.profiles.keys()
        pack_id = self._base.id if self._base else free_id(draft.name, draft.host, taken)
        pack = profile_of(draft, pack_id, session.now()[:10], self._base)
        try:
            kept = self.trouble.stored(
                lambda: self.context.changed(session.keep_exchange(pack, instead=self._base is not None))
            )
        except RefusedError as refused:
            self._say_refused(str(words.REFUSED), "", problem_lines(refused.problems))
            return
        if kept:
            self._begun = self.draft()
            self._go_on(pack_id)

    def _go_on(self, pack_id: str) -> None:
        """Where a new one is chosen as a tile; back to where one came from after a change."""
        if self._base is None:
            self.context.navigate("exchanges", chosen=pack_id)
        else:
            self._cancel()

    def _say_faults(self, draft: Draft) -> bool:
        """Mark what is wrong, and give the first of it the keyboard."""
        self.refused.hide()
        for part in self._parts():
            self._mark(part, "")
        faults = dict(reversed(list(draft_faults(draft, self._shipped()))))
        for part, reason in faults.items():
            self._mark(part, f"{reason}." if part == "domains" else tr("This {reason}.", reason=reason))
        if faults:
            self._say_refused(str(words.NOT_YET), str(words.NOT_YET_TEXT), ())
            first = self._widget(next(part for part in self._parts() if part in faults))
            if any(part.removeprefix("source.").startswith(PATH) for part in faults):
                self._show_paths(True)
            first.setFocus()
        return bool(faults)

    def _parts(self) -> list[str]:
        groups = [part for group in GROUPS for part in (*(one.id for one in group.fields), f"source.{group.id}")]
        return ["name", "host", "domains", *groups]

    def _widget(self, part: str) -> QWidget:
        if part in ("name", "host", "domains"):
            return {"name": self.name, "host": self.host, "domains": self.domains}[part]
        if part in FIELDS:
            return self.rows[GROUP_OF[part].id].fields[part]
        return self.rows[part.removeprefix("source.")].source

    def _mark(self, part: str, text: str) -> None:
        widget = self._widget(part)
        if isinstance(widget, TextField):
            widget.problem(text)

    def _say_refused(self, lead: str, text: str, lines: tuple[str, ...]) -> None:
        self.refused.show_notice(lead, text, "bad")
        self.refused_lines.setText("\n".join(lines))
        self.refused_lines.setVisible(bool(lines))
        self.refused.show()
        self.scroll.verticalScrollBar().setValue(0)

    def _means_it(self, draft: Draft) -> bool:
        """An address that looks like another's is asked about, unless it was there before."""
        found = resembles(draft.official_domains, self._shipped())
        if found is None or (self._base is not None and found[0] in self._base.official_domains):
            return True
        domain, pack = found
        heading = words.LOOKS_LIKE.format(name=pack.name)
        text = words.LOOKS_LIKE_TEXT.format(domain=domain, host=pack.type_this_host, name=pack.name)
        return ask(
            self, heading, text, primary=str(words.LOOKS_LIKE_YES), secondary=str(words.LOOKS_LIKE_NO), kind="danger"
        )

    def _cancel(self) -> None:
        if self.leave() and not self.context.back():
            self.context.navigate("exchanges")
