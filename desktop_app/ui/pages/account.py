"""One exchange account: its routes, why its scores are what they are, what each loss would mean, its steps, its API
keys, and its facts.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import Entry
from desktop_app.domain.report import ExchangeReport
from desktop_app.language import Text
from desktop_app.session import Changes, latest_look
from desktop_app.ui import words_account as words
from desktop_app.ui.account_lists import FactsTab, steps_tab
from desktop_app.ui.account_losses import LossesTab
from desktop_app.ui.account_score import score_tab
from desktop_app.ui.context import Context
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register.account_keys import AccountKeys
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.ring_words import LEAD, rings
from desktop_app.ui.routes_part import RoutesPart
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.storing import stored
from desktop_app.ui.widgets.buttons import PlainButton, QuietLink
from desktop_app.ui.widgets.dialog import ask
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead
from desktop_app.ui.widgets.tabs import TabsBar
from desktop_app.ui.words_own_exchange import ACCOUNT_NOTE


class AccountPage(RebuiltPage):
    """Shows the account `subject` in one of six tabs."""

    title: Text | str = Text("Account")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.subject, self.tab, self._loss = "", words.TABS[0][0], ""
        self._opened: set[str] = set()
        self.tabs: TabsBar | None = None
        self.routes: RoutesPart | None = None
        context.plans.ready.connect(self._plan_came)

    def show_for(self, **where: str) -> None:
        """`subject` is the entry's id; `tab` one of routes, score, losses, steps, keys, facts."""
        self.subject = where.get("subject", self.subject)
        self.tab = where.get("tab", words.TABS[0][0])
        entry = self._entry
        self.title = entry.label if entry else AccountPage.title
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Show the account as it stands now."""
        self.rebuild()

    def entry(self) -> str:
        """The account's own entry in the sidebar."""
        return self.subject

    def first_focus(self) -> QWidget | None:
        """The tabs."""
        return self.tabs

    def _plan_came(self) -> None:
        if self.isVisible() and self.tab == "score":
            self.rebuild()

    @property
    def _entry(self) -> Entry | None:
        return self.context.session.dossier.entry(self.subject)

    def build(self) -> None:
        """Header, tabs, and the tab that is shown."""
        self.tabs = self.routes = None
        entry = self._entry
        if entry is None:
            self._build_gone()
            return
        print_it = PlainButton(str(words.PRINT))
        print_it.clicked.connect(lambda: self.context.navigate("print", subject=entry.id))
        behind = PlainButton(str(words.BEHIND))
        behind.clicked.connect(lambda: self.context.navigate("behind", subject=entry.id))
        self.add(PageHead(entry.label, self._about(entry), FlowRow(behind, print_it, gap=10, trailing=True)))
        self.tabs = TabsBar([(tab, str(name)) for tab, name in words.TABS])
        self.tabs.setAccessibleName(str(words.TABS_NAME))
        self.tabs.set_value(self.tab)
        self.tabs.chosen.connect(self._turn)
        self.add(self.tabs)
        self._build_rings(entry)
        self.add(self._content(entry))

    def _build_rings(self, entry: Entry) -> None:
        """Services behind this account that open each other, where routes and scores are shown."""
        report = self.context.session.report()
        if self.tab not in ("routes", "score") or report is None or self._report(entry) is None:
            return
        sentences = Sentences(self.context.session.setup(), self.context.session.dossier)
        for ring in rings(sentences, report, entry.id):
            self.add(Notice(str(LEAD), ring, "warn"))

    def _build_gone(self) -> None:
        state = EmptyState(str(words.GONE), str(words.GONE_TEXT), str(words.TO_OVERVIEW))
        if state.button is not None:
            state.button.clicked.connect(lambda: self.context.navigate("overview"))
        self.add(state)

    def _turn(self, tab: str) -> None:
        self.tab = tab
        self.rebuild()

    def _look_at(self, loss: str) -> None:
        """Which loss is looked at stays, whatever else changes."""
        self._loss = loss

    def _about(self, entry: Entry) -> str:
        report = self.context.session.report()
        shares = {one.name: one.share for one in report.exchanges} if report else {}
        parts = []
        if entry.share is not None and entry.id in shares:
            parts.append(words.SHARE.format(percent=int(shares[entry.id] * 100 + 0.5)))
        mailbox = self.context.session.dossier.entry(entry.links.get("mailbox", ""))
        if mailbox is not None:
            parts.append(words.MAILBOX.format(hint=mailbox.hint) if mailbox.hint else mailbox.label)
        profile = self.context.session.profile(entry)
        parts += [str(ACCOUNT_NOTE)] if profile is not None and profile.own is not None else []
        looked = latest_look(self.context.session.dossier, entry.id)
        parts.append(words.REVIEWED.format(day=day(looked)) if looked else str(words.NOT_REVIEWED))
        return " · ".join(parts)

    def _content(self, entry: Entry) -> QWidget:
        if self.tab == "steps":
            return steps_tab(self.context, entry)
        if self.tab == "keys":
            return AccountKeys(self, entry, self._opened)
        if self.tab == "facts":
            return FactsTab(self, self.context, entry, self._remove)
        report = self._report(entry)
        if report is None:
            return EmptyState(str(words.NO_PACK), str(words.NO_PACK_TEXT))
        if self.tab == "score":
            return score_tab(self.context, entry, report)
        if self.tab == "losses":
            losses = LossesTab(self.context, report, self._loss)
            losses.chosen.connect(self._look_at)
            return losses
        words_here = Sentences(self.context.session.setup(), self.context.session.dossier)
        self.routes = RoutesPart(self.context, words_here, report, self.context.session.profile(entry))
        print_it = QuietLink(str(words.PRINT_PICTURE))
        print_it.clicked.connect(lambda: self.context.navigate("print", paper="routes", subject=entry.id))
        self.routes.card.add_tool(print_it)
        return self.routes

    def _report(self, entry: Entry) -> ExchangeReport | None:
        report = self.context.session.report()
        return next((one for one in report.exchanges if one.name == entry.id), None) if report else None

    def _remove(self) -> None:
        """Ask, remove the account, and show the overview."""
        entry = self._entry
        if entry is None:
            return
        profile = self.context.session.profile(entry)
        text = words.REMOVE_TEXT.format(name=profile.name if profile else entry.label)
        heading = words.REMOVE_HEADING.format(label=entry.label)
        if not ask(self, heading, text, primary=str(words.REMOVE_YES), secondary=str(words.REMOVE_NO), kind="danger"):
            return
        changes = stored(self, lambda: self.context.session.remove(entry.id))
        if changes is not None:
            self.context.navigate("overview")
            self.context.changed(changes)
