"""For the worst moments: money is moving and it is not you, or the phone is gone. What to do, in order. Nothing to
type, no internet needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.export.emergency import linked
from desktop_app.language import Text, tr
from desktop_app.ui.emergency_lines import emergency_lines, no_network, sources
from desktop_app.ui.opening import open_page
from desktop_app.ui.phone_gone_part import PHONE_GONE, phone_gone_part
from desktop_app.ui.rebuilt import RebuiltPage
from desktop_app.ui.step_words import checked
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.facts import FactList
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import NumberedSteps

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.session import Changes
    from desktop_app.ui.context import Context

PACK = "pack:"
"""Before the id of an exchange of which the person named no account."""

ANOTHER = "another"
"""Chosen by somebody who has yet to say which of the others it is."""

ROBBED, PHONE = "robbed", "phone"
"""What happened."""


class EmergencyPage(RebuiltPage):
    """What happened; of money that moves, at which exchange; then the lines for it."""

    title = Text("I think I am being robbed")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._chosen, self._happened = "", ROBBED
        self.happened: Segments | None = None
        self.choice: Segments | None = None
        self.others: Segments | None = None

    def show_for(self, **where: str) -> None:
        """For the account named by `subject`, else for the first; with `happened="phone"` for a phone that is gone."""
        self._happened = PHONE if where.get("happened") == PHONE else ROBBED
        keys = self._mine() | self._others()
        self._chosen = where.get("subject", "") if where.get("subject", "") in keys else next(iter(keys), "")
        self.rebuild(from_top=True)

    def refresh(self, changes: Changes) -> None:
        """Accounts may have come or gone, or what they would open without the phone."""
        if self.context.session.is_open and changes.kinds & {"entries", "vault", "answers"}:
            keys = self._mine() | self._others()
            self._chosen = self._chosen if self._chosen in {*keys, ANOTHER} else next(iter(keys), "")
            self.rebuild()

    def first_focus(self) -> QWidget | None:
        """The exchange that is shown; without such a choice what happened."""
        shown = self.choice or self.happened
        return next((one for one in shown.segments if one.isChecked()), None) if shown else None

    def _mine(self) -> dict[str, str]:
        """The accounts."""
        session = self.context.session
        return {entry.id: entry.label for entry in session.accounts() if session.profile(entry) is not None}

    def _others(self) -> dict[str, str]:
        """The exchanges of which there is no account."""
        session = self.context.session
        had = {entry.pack for entry in session.accounts()}
        return {f"{PACK}{pack.id}": pack.name for pack in session.library.packs("exchange") if pack.id not in had}

    def _about(self) -> tuple[Entry | None, Profile | None]:
        session = self.context.session
        if self._chosen.startswith(PACK):
            return None, session.profiles.get(self._chosen.removeprefix(PACK))
        entry = session.dossier.entry(self._chosen)
        return entry, session.profile(entry) if entry is not None else None

    def build(self) -> None:
        """Heading, what happened, and what to do then."""
        self.choice = self.others = None
        prints = PlainButton(tr("Print this"))
        prints.clicked.connect(self._print)
        words = tr("Nothing has to be typed here, and the app does nothing by itself. It tells you where things are.")
        self.add(PageHead(tr("One thing after the other"), words, prints))
        self._build_happened()
        if self._happened == PHONE:
            self.add(phone_gone_part(self.context, self._chosen))
        else:
            self._build_robbed()

    def _build_happened(self) -> None:
        both = ((ROBBED, str(self.title)), (PHONE, str(PHONE_GONE)))
        self.happened = Segments(both, name=tr("What happened"))
        self.happened.set_value(self._happened)
        self.happened.chosen.connect(self._choose_happened)
        self.add(self.happened)

    def _build_robbed(self) -> None:
        """Which exchange, lines, sources."""
        session, (entry, profile) = self.context.session, self._about()
        self.add(Notice(*no_network(session.dossier, entry), "warn"))
        self._build_choice(self._mine(), self._others())
        if self._chosen == ANOTHER:
            return
        if profile is None:
            self.add(
                Body(
                    tr(
                        "No exchange is known here. Type its address yourself and ask its support to freeze the "
                        "account."
                    )
                )
            )
            return
        card = Card(tr("{name}: in this order", name=entry.label if entry else profile.name))
        card.add(NumberedSteps(emergency_lines(session.dossier, entry, profile, self._mailbox_host(entry))))
        self.add(TwoColumns(card, Stacked(self._sources(profile), gap=16), parts=(5, 2)))

    def _build_choice(self, mine: dict[str, str], others: dict[str, str]) -> None:
        """The own accounts; the other exchanges behind one more, or alone where there is no account."""
        if not mine:
            self.choice = self._segments(others, self._chosen, tr("Which exchange"))
            return
        if len(mine) + bool(others) == 1:
            return
        another = {ANOTHER: tr("Another exchange")} if others else {}
        chosen = self._chosen if self._chosen in mine else ANOTHER
        self.choice = self._segments(mine | another, chosen, tr("Which exchange"))
        if chosen == ANOTHER:
            self.others = self._segments(others, self._chosen, tr("Another exchange"))

    def _segments(self, keys: dict[str, str], chosen: str, name: str) -> Segments:
        segments = Segments(tuple(keys.items()), name=name)
        if chosen in keys:
            segments.set_value(chosen)
        segments.chosen.connect(self._choose)
        self.add(segments)
        return segments

    def _mailbox_host(self, account: Entry | None) -> str:
        session = self.context.session
        mailbox = linked(session.dossier, account, "mailbox")
        pack = session.profile(mailbox) if mailbox is not None else None
        return pack.type_this_host if pack is not None else ""

    def _sources(self, profile: Profile) -> QWidget:
        card = Card(tr("Where this comes from"), aside=checked(profile))
        items = sources(profile)
        if not items:
            card.add(Small(tr("No official page that we know speaks of this.")))
            return card
        facts = FactList(items, compact=True)
        facts.open_requested.connect(lambda url: open_page(self, profile, url))
        card.add(facts)
        card.add(Small(tr("Menus change. If a word is not there, ask support on the page that you typed by hand.")))
        return card

    def _choose_happened(self, key: str) -> None:
        self._happened = key
        self.rebuild()

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.rebuild()

    def _print(self) -> None:
        where = {} if self._chosen.startswith(PACK) or self._chosen in ("", ANOTHER) else {"subject": self._chosen}
        self.context.navigate("print", paper="emergency", **where)
