"""One thing behind the accounts: a mailbox, a number, an authenticator, the passwords, or the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import OWNER
from desktop_app.language import Text, tr
from desktop_app.ui import entry_dialogs
from desktop_app.ui.entry_words import KINDS, LEANS, leaning, question_row, step_item
from desktop_app.ui.old_number import still_opens
from desktop_app.ui.own_words_part import OwnWords
from desktop_app.ui.pack_facts import PackFacts
from desktop_app.ui.question_part import QuestionPart
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.widgets.buttons import DangerLink, LinkButton, PlainButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.empty import EmptyState
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepList

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context


class EntryPage(RebuiltPage):
    """What is known about `subject`, what leans on it, and what can be done for it."""

    title: Text | str = Text("Behind your accounts")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._subject = ""
        self.steps: StepList | None = None
        self.changes: dict[str, LinkButton] = {}

    def show_for(self, **where: str) -> None:
        """The entry named by `subject`."""
        self._subject = where["subject"]
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Take over what changed."""
        if self.context.session.is_open and self._subject:
            self.rebuild()

    def entry(self) -> str:
        """Its own entry in the sidebar."""
        return self._subject

    # --- the parts --------------------------------------------------------------------------------------------------

    def build(self) -> None:
        """Heading, answers, and at the right what leans on it."""
        self.steps, self.changes = None, {}
        entry = self.context.session.dossier.entry(self._subject)
        if entry is None:
            self._build_gone()
            return
        self.title = entry.label
        self.add(self._head(entry))
        self._add_old_number(entry)
        left, right = Stacked(gap=16), Stacked(gap=16)
        left.add(self._questions(entry))
        steps = self._steps(entry)
        if steps is not None:
            left.add(steps)
        right.add(self._leaning(entry))
        pack = self.context.session.pack(entry)
        if pack is not None and entry.id != OWNER:
            right.add(OwnWords(self, self.context, entry, pack))
        self.add(TwoColumns(left, right, parts=(3, 2)))
        facts = self._facts(entry)
        if facts is not None:
            self.add(facts)
        if entry.id != OWNER:
            self.add(self._removal(entry))

    def _build_gone(self) -> None:
        gone = EmptyState(
            tr("This is not in your vault any more"), tr("It was removed, with what you answered."), tr("Overview")
        )
        if gone.button is not None:
            gone.button.clicked.connect(lambda: self.context.navigate("overview"))
        self.add(gone)

    def _head(self, entry: Entry) -> QWidget:
        profile = self.context.session.profile(entry)
        parts = [str(KINDS[entry.kind]), profile.name if profile and not profile.generic else "", entry.hint]
        refused = [] if profile else [tr("its facts were refused, see the settings")]
        words = " · ".join(dict.fromkeys((*(part for part in parts if part and part != entry.label), *refused)))
        if entry.id == OWNER:
            return PageHead(entry.label, tr("How you live with your accounts."))
        change = PlainButton(tr("Change"))
        change.setAccessibleName(tr("Change {name}", name=entry.label))
        change.clicked.connect(lambda: entry_dialogs.change(self, entry))
        return PageHead(entry.label, words, change)

    def _add_old_number(self, entry: Entry) -> None:
        session, now = self.context.session, self.context.clock()
        for step in session.steps(entry.id):
            if step.state == "done" and (words := still_opens(session.dossier, step, now)):
                self.add(Notice("", words, "warn"))

    def _questions(self, entry: Entry) -> QWidget:
        session = self.context.session
        card = Card(tr("What you told Strongroom"))
        rows = [question_row(session, asked) for asked in session.all_questions(entry.id)]
        if not rows:
            card.add(Body(tr("Nothing is asked about this.")))
        for place, row in enumerate(rows):
            if place:
                card.add(Rule())
            part = QuestionPart(self.context, entry.id, row)
            self.changes[row.id] = part.change
            card.add(part)
        return card

    def _steps(self, entry: Entry) -> QWidget | None:
        session = self.context.session
        items = [step_item(session.dossier, step) for step in session.steps(entry.id)]
        if not items:
            return None
        card = Card(tr("Its steps"))
        self.steps = StepList(items)
        self.steps.opened.connect(lambda step: self.context.navigate("step", subject=entry.id, step=step))
        card.add(self.steps)
        return card

    def _leaning(self, entry: Entry) -> QWidget:
        accounts = leaning(self.context.session.dossier, entry)
        card = Card(tr("What leans on it") if entry.id != OWNER else tr("What leans on you"))
        if not accounts:
            card.add(Body(tr("No account leans on it.")))
            return card
        card.add(Small(str(LEANS[entry.kind])))
        row = FlowRow(gap=14)
        for account in accounts:
            link = LinkButton(account.label)
            link.clicked.connect(lambda _=False, subject=account.id: self.context.navigate("account", subject=subject))
            row.add(link)
        card.add(row)
        return card

    def _facts(self, entry: Entry) -> QWidget | None:
        profile = self.context.session.pack(entry)
        if profile is None or entry.id == OWNER:
            return None
        return PackFacts(self, profile, self.context.clock().date())

    def _removal(self, entry: Entry) -> QWidget:
        link = DangerLink(tr("Remove {name}", name=entry.label))
        link.clicked.connect(lambda: self._remove(entry))
        return FlowRow(link)

    def _remove(self, entry: Entry) -> None:
        if entry_dialogs.remove(self, entry):
            self.context.navigate("overview")
