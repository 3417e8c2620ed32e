"""The keys of one account: what stands in the register, what is wrong, and the ways to fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import UNKNOWN
from desktop_app.keys.findings import findings, worst_first
from desktop_app.keys.register import QUESTION, register_of
from desktop_app.language import sentences
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register import words
from desktop_app.ui.key_register.changing import delete, keep, offers_keys, replace, today
from desktop_app.ui.key_register.evidence import option_words
from desktop_app.ui.key_register.exporting import export
from desktop_app.ui.key_register.key_row import KeyRow
from desktop_app.ui.key_register.key_words import points, summary
from desktop_app.ui.key_register.where import where_part
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.widgets.buttons import Button, LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.walk.key_costs import KeyCosts, key_costs

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.keys.findings import Finding
    from desktop_app.ui.page import Page
    from desktop_app.ui.tasks import Task

LEAK = "api_key_leak"
MOST_AMONG_OTHERS = 8
"""How many keys of one account stand on the page of all accounts."""


class AccountKeys(Stacked):
    """One account's register. `alone`: on the account's own page, with all there is; else as one of several.

    `opened` are the ids of the keys whose rows are open; it is the page's, which is laid out anew after each change.
    What the keys cost is worked out in the background.
    """

    def __init__(self, page: Page, entry: Entry, opened: set[str], *, alone: bool = True) -> None:
        super().__init__(gap=16)
        self._page, self._entry, self._opened, self._alone = page, entry, opened, alone
        session = page.context.session
        self._pack: Profile | None = session.profile(entry)
        self._name = self._pack.name if self._pack is not None else entry.label
        self._register = register_of(session.dossier, entry.id)
        self.rows: list[KeyRow] = []
        self._cost: Small | None = None
        self._task: Task[KeyCosts | None] | None = None
        self._all: Notice | None = None
        if not offers_keys(session, entry):
            heading, text = words.NOT_OFFERED
            self.add(EmptyState(heading.format(name=self._name), str(text)))
        elif not self._register.exists:
            self.add(self._empty())
        else:
            self._build()

    # --- nothing yet ------------------------------------------------------------------------------------------------

    def _empty(self) -> QWidget:
        if not self._alone:
            card = Card(self._entry.label, surface="quiet")
            card.add(Small(self._said()))
            card.add(FlowRow(*self._ways(LinkButton), gap=14))
            return card
        label = self._entry.label
        state = EmptyState(words.TEACH.format(label=label), words.TEACH_TEXT.format(label=label, name=self._name))
        if self._pack is not None:
            state.add(where_part(self._page, self._pack))
        state.add(Small(self._said()))
        state.add(FlowRow(*self._ways(PrimaryButton), gap=10))
        return state

    def _said(self) -> str:
        """What counts while there is no register: the person's own answer, or the worst."""
        session = self._page.context.session
        answer = session.dossier.value(self._entry.id, QUESTION)[0]
        if answer == UNKNOWN:
            return str(words.NOT_LOOKED)
        option = option_words(session, self._entry, answer)
        return words.SAID_ONLY.format(option=option)

    def _ways(self, first: type[Button]) -> tuple[Button, ...]:
        """The ways to fill the register, the first one as this kind of button."""
        label, rest = self._entry.label, PlainButton if first is PrimaryButton else first
        paste, add = first(str(words.PASTE)), rest(str(words.ADD))
        paste.setAccessibleName(words.PASTE_OF.format(label=label))
        add.setAccessibleName(words.ADD_OF.format(label=label))
        paste.clicked.connect(self._paste)
        add.clicked.connect(self._add)
        if self._register.exists:
            paste.set_label(str(words.PASTE_AGAIN))
            paste.setAccessibleName(words.PASTE_OF.format(label=label))
            return paste, add
        none = rest(str(words.NONE_THERE))
        none.setAccessibleName(words.NONE_THERE_OF.format(label=label))
        none.clicked.connect(lambda: keep(self._page, self._entry, (), complete=True))
        return paste, add, none

    def _paste(self) -> None:
        self._page.context.navigate("key_list", subject=self._entry.id)

    def _add(self) -> None:
        self._page.context.navigate("key_form", subject=self._entry.id)

    # --- the list ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        for notice in self._notices():
            self.add(notice)
        found = findings(self._register.keys, today(self._page.context), pack=self._pack)
        if self._register.keys:
            self.add(self._list(found))
        elif self._register.complete:
            self.add(self._none())
        if self._alone:
            self.add(self._buttons())
            if self._pack is not None:
                where = Card(str(words.WHERE), surface="quiet")
                where.add(where_part(self._page, self._pack))
                self.add(where)
        self._work_out(found)

    def _notices(self) -> list[Notice]:
        found: list[Notice] = []
        if any(key.recognised is False for key in self._register.keys):
            notice = Notice(str(words.STRANGE), str(words.STRANGE_TEXT), "bad")
            button = PlainButton(str(words.WHAT_NOW))
            button.clicked.connect(lambda: self._page.context.navigate("emergency", subject=self._entry.id))
            notice.add(FlowRow(button))
            found.append(notice)
        if self._register.unread:
            found.append(Notice(str(words.UNREAD), str(words.UNREAD_TEXT), "warn", stacked=True))
        elif not self._register.complete:
            found.append(self._ask_all())
        return found

    def _ask_all(self) -> Notice:
        self._all = Notice(words.ALL_HEADING.format(name=self._name), str(words.ALL_TEXT), "warn", stacked=True)
        yes = PlainButton(str(words.ALL_YES))
        yes.clicked.connect(lambda: keep(self._page, self._entry, self._register.keys, complete=True))
        self._all.add(FlowRow(yes))
        return self._all

    def _none(self) -> QWidget:
        check = self._register.check
        when = day(check.at) if check is not None else ""
        card = Card(words.NO_KEYS.format(label=self._entry.label))
        card.add(Body(words.NO_KEYS_TEXT.format(day=when)))
        if not self._alone:
            card.add(FlowRow(*self._ways(LinkButton), gap=14))
        return card

    def _list(self, found: tuple[Finding, ...]) -> Card:
        title = str(words.TITLE) if self._alone else self._entry.label
        card = Card(title, aside=summary(self._register))
        keys = worst_first(self._register.keys, found)
        shown = keys if self._alone else keys[:MOST_AMONG_OTHERS]
        rows = Stacked(gap=0)
        for place, key in enumerate(shown):
            if place:
                rows.add(Rule())
            row = KeyRow(key, [one for one in found if one.key == key.id], self._name, self._pack)
            row.turned.connect(self._turned)
            row.changed.connect(self._change)
            row.deleted.connect(lambda key_id: delete(self._page, self._entry, key_id))
            row.user_said.connect(lambda key_id, user: replace(self._page, self._entry, key_id, used_by=user))
            row.made_said.connect(lambda key_id, made: replace(self._page, self._entry, key_id, recognised=made))
            rows.add(row)
            self.rows.append(row)
            if key.id in self._opened:
                row.open()
        card.add(rows)
        self._cost = Small("")
        self._cost.hide()
        card.add(self._cost)
        if not self._alone:
            links = list(self._ways(LinkButton))
            if len(keys) > len(shown):
                more = LinkButton(words.TO_ACCOUNT.of(len(keys), label=self._entry.label))
                more.clicked.connect(lambda: self._page.context.navigate("account", subject=self._entry.id, tab="keys"))
                links.insert(0, more)
            card.add(FlowRow(*links, gap=14))
        return card

    def _turned(self, key_id: str, shown: bool) -> None:
        (self._opened.add if shown else self._opened.discard)(key_id)

    def _change(self, key_id: str) -> None:
        self._page.context.navigate("key_form", subject=self._entry.id, key=key_id)

    def _buttons(self) -> QWidget:
        everything = LinkButton(str(words.TO_ALL))
        everything.clicked.connect(lambda: self._page.context.navigate("keys"))
        foot = Foot(*self._ways(PrimaryButton))
        if self._register.keys:
            save = PlainButton(str(words.EXPORT))
            save.clicked.connect(lambda: export(self._page, self._register.keys))
            foot.row.add(save)
        foot.row.add(everything)
        return foot

    # --- what they cost ---------------------------------------------------------------------------------------------

    def _work_out(self, found: tuple[Finding, ...]) -> None:
        context = self._page.context
        dossier, profiles, account, now = (
            context.session.dossier,
            dict(context.session.profiles),
            self._entry.id,
            today(context),
        )
        self._task = context.tasks.run(
            lambda cancel, _: key_costs(dossier, profiles, account, found, now, cancel.check),
            self._tell,
            tell,
            owner=self,
        )

    def _tell(self, costs: KeyCosts | None) -> None:
        if costs is None:
            return
        for row in self.rows:
            row.tell_costs(costs)
        if self._all is not None and costs.unseen > 0:
            text = sentences((words.ALL_TEXT, words.ALL_COST.format(points=points(costs.unseen))))
            self._all.show_notice(words.ALL_HEADING.format(name=self._name), text, "warn", heard="later")
        if self._cost is not None and self._register.keys:
            together = words.TOGETHER.format(points=points(costs.all_keys)) if costs.all_keys > 0 else ""
            self._cost.setText(sentences((self._route(), together or words.TOGETHER_NONE)))
            self._cost.show()

    def _route(self) -> str:
        """What the analysis says about a key that is found."""
        session = self._page.context.session
        report = session.report()
        here = next((one for one in report.exchanges if one.name == self._entry.id), None) if report else None
        return Sentences(session.setup(), session.dossier).route(here, LEAK) if here is not None else ""
