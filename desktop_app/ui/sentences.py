"""What the analysis found about routes and losses, as sentences. Facts come in, words come out; nothing is worked
out here.

Every text stands in a table of `words_events`, `words_rules`, `words_proofs`, `words_lacking`, `words_times` or
below, as a whole sentence with named fields. Numbers and scores are in `sentences_scores`.
"""

from __future__ import annotations

from functools import cached_property

import msgspec

from desktop_app.analysis.lacking import Lacking, closed_by
from desktop_app.analysis.way_back import WayBack, ways_back
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.report import EventOutcome, ExchangeReport, Outcome, PathStep
from desktop_app.domain.setup import Exchange, Setup
from desktop_app.language import Text, sentences
from desktop_app.language.lists import listed
from desktop_app.language.numbers import decimal
from desktop_app.ui.route_legs import Leg, drawn, legs, not_known
from desktop_app.ui.words_events import EVENTS, LOSSES, ROUTES
from desktop_app.ui.words_lacking import missing, missing_of_keys
from desktop_app.ui.words_proofs import Proofs
from desktop_app.ui.words_rules import (
    EXITS,
    FOUND_IN,
    HELPED,
    LEGS,
    NO_WITHDRAWAL,
    NOT_KNOWN,
    NOT_KNOWN_NOUNS,
    RULES,
    WITHDRAWAL_STOPPABLE,
)
from desktop_app.ui.words_times import STARTS_WAIT, TOLD, channels, time_sentences

BEHIND_SMS = Text("a code to your phone number resets it")
"""In the box of a mailbox that has this way."""
LOCKED_NUMBER = Text("{who} gets nowhere: nothing of {exchange} is opened by a code to its number.")
CLOSED = Text("{who} gets no further without {missing}.")
AT = {
    "memory": Text("{proof} (in your head)"),
    "phone": Text("{proof} (on your phone)"),
    "computer": Text("{proof} (on your computer)"),
    "home": Text("{proof} (at home)"),
    "elsewhere": Text("{proof} (kept elsewhere)"),
}
STILL_THERE = Text("You still have {proofs}.")
NEW_SIM = Text("The carrier gives you a new SIM card with the same number.")
A_STOP = Text("Withdrawals may be stopped for a time, so it can take days.")
PAPERS = Text("They ask for your papers and your face, and decide.")
LACKS_ONE = Text("You would need {missing}, and nothing that is left gives it.")
LACKS_MANY = Text("Every way in that is known leads through what is gone.")
UNKNOWN_WAYS = Text("A way of which nobody knows counts as none.")


class Loss(msgspec.Struct, frozen=True):
    """What a loss means at one exchange: `heading` ("If you lose your phone"), `lead` in few words, `text` with
    what is left.
    """

    id: str
    heading: str
    lead: str
    text: str


class Sentences:
    """Words about one setup. The dossier gives things the names that the person gave them; without it they have
    plain ones.
    """

    def __init__(self, setup: Setup, dossier: Dossier | None = None) -> None:
        self.setup = setup
        self.dossier = dossier or Dossier()
        self.proofs = Proofs(dossier)
        self._closed: dict[str, dict[str, Lacking]] = {}
        self._back: dict[str, dict[str, WayBack]] = {}

    @cached_property
    def _exchanges(self) -> dict[str, Exchange]:
        return {exchange.name: exchange for exchange in self.setup.exchange}

    def exchange(self, name: str) -> Exchange:
        """The exchange of this name in the setup; KeyError where there is none."""
        return self._exchanges[name]

    def entry(self, name: str) -> Entry | None:
        """The person's entry for an exchange of the setup; None for a setup that has none."""
        return self.dossier.entry(name)

    def label(self, name: str) -> str:
        """What the person calls an exchange."""
        return self.proofs.exchange(name)

    # --- start events -------------------------------------------------------------------------------------------------

    def _named(self, template: Text, name: str) -> str:
        here = self.exchange(name)
        mailbox, number = self.proofs.of(here.inbox), self.proofs.of(here.number)
        return template.format(exchange=self.label(name), mailbox=mailbox, number=number)

    def title(self, event: str, name: str) -> str:
        """What an attacker may get: "Your phone number"."""
        return self._named(EVENTS[event].title, name)

    def sub(self, event: str, name: str) -> str:
        """How they get it: "SIM swap, or the carrier is talked into it"."""
        if event == "inbox_takeover" and self._mail_resets_by_phone(name):
            return str(BEHIND_SMS)
        return self._named(EVENTS[event].sub, name)

    def cause(self, event: str, name: str) -> str:
        """Its name in a list of causes: "SIM swap"."""
        return self._named(EVENTS[event].label, name)

    def who(self, event: str, name: str) -> str:
        """The beginning of a sentence: "Whoever takes over your phone number"."""
        return self._named(EVENTS[event].who, name)

    def _mail_resets_by_phone(self, name: str) -> bool:
        here = self.exchange(name)
        ways = (*self.setup.ways.get(here.inbox, ()), *self.setup.unknown_ways.get(here.inbox, ()))
        return any(set(way) <= {here.number, "sms_code"} for way in ways)

    # --- routes -------------------------------------------------------------------------------------------------------

    def route(self, report: ExchangeReport, event: str) -> str:
        """The whole route of an event in sentences: how it goes, when, and who is told; or why it goes no further."""
        outcome = report.outcomes[event]
        if not outcome.reaches:
            return sentences(self._closed_sentences(outcome, report.name))
        here = self.exchange(report.name)
        worst = drawn(outcome)
        who = self.who(event, report.name)
        told = [self._leg(leg, who, report.name, first=at == 0) for at, leg in enumerate(legs(worst.path, here))]
        told += self._about_withdrawal(outcome, worst)
        return sentences((*told, *self.times(worst, report.name), *self.unknowns(worst, report.name)))

    def times(self, outcome: Outcome, name: str) -> tuple[str, ...]:
        """Who is told on the way to an exit, and whether there is time to act."""
        here = self.exchange(name)
        return time_sentences(outcome, here, self.reacts(name), self.proofs.of(here.inbox))

    def unknowns(self, outcome: Outcome, name: str) -> tuple[str, ...]:
        """What of a path counts as open only because it is not known; () where all of it is."""
        nouns = [NOT_KNOWN_NOUNS[rule] for rule in not_known(outcome.path, self.exchange(name), self.setup)]
        return (NOT_KNOWN.format(what=listed(nouns)),) if nouns else ()

    def _about_withdrawal(self, outcome: EventOutcome, worst: Outcome) -> list[str]:
        if worst is outcome.full:
            return []
        return [str(NO_WITHDRAWAL if outcome.full.result == "fails" else WITHDRAWAL_STOPPABLE)]

    def reacts(self, name: str) -> float:
        """Hours from a notice to a frozen account at this exchange."""
        own = self.exchange(name).reacts_within_hours
        return self.setup.owner.reacts_within_hours if own is None else own

    def _leg(self, leg: Leg, who: str, name: str, *, first: bool) -> str:
        words = LEGS.get(leg.kind) or EXITS.get(leg.kind) or EXITS[leg.kind.rpartition("+")[2]]
        template = words.first if first else words.then
        gives = listed([self.proofs.of(proof) for proof in leg.gives])
        needs = listed([self.proofs.of(proof) for proof in leg.needs])
        return template.format(who=who, exchange=self.label(name), gives=gives, needs=needs)

    def steps(self, path: tuple[PathStep, ...], name: str) -> tuple[tuple[str, str], ...]:
        """Every rule of a path: a sentence, and a note on who is told and what is waited for ("" where neither)."""
        return tuple((self.step(step, name), self._step_note(step, name)) for step in path)

    def step(self, step: PathStep, name: str) -> str:
        """One rule of a path as a sentence."""
        asked = [proof for proof in step.needs if not proof.endswith(":session")]
        words = RULES[step.rule]
        needs = listed([self.proofs.of(proof) for proof in asked])
        template = words.step if asked else words.alone
        if step.rule == "place" and len(asked) == 1:
            template = FOUND_IN.get(asked[0], template)
        return template.format(exchange=self.label(name), gives=self.proofs.of(step.gives), needs=needs)

    def _step_note(self, step: PathStep, name: str) -> str:
        parts = [STARTS_WAIT.format(hours=decimal(step.waits_hours, 2))] if step.waits_hours else []
        parts += [str(TOLD[channels(step.told, self.exchange(name))].note)] if step.told else []
        return " · ".join(parts)

    # --- closed routes ------------------------------------------------------------------------------------------------

    def lacking(self, event: str, name: str) -> Lacking:
        """What somebody lacks who starts with a closed event."""
        if name not in self._closed:
            self._closed[name] = closed_by(self.setup, self.exchange(name))
        return self._closed[name][event]

    def stopped_by(self, event: str, name: str) -> str:
        """Why a closed route is closed, in a few words: "Needs a second code"."""
        lacking = self.lacking(event, name)
        if not lacking.nothing:
            return str(missing(lacking.sets).pill)
        if event == "api_key_leak":
            return str(missing_of_keys(self.exchange(name)).pill)
        return str(EVENTS[self._nothing(event, lacking)].nothing)

    def _nothing(self, event: str, lacking: Lacking) -> str:
        """Whose words say why nothing follows: a locked phone's SIM without a PIN is a number that opens nothing."""
        return "sim_swap" if event == "stolen_phone_locked" and not lacking.empty else event

    def _closed_sentences(self, outcome: EventOutcome, name: str) -> tuple[str, ...]:
        event = outcome.event
        lacking = self.lacking(event, name)
        who = self.who(event, name)
        if not lacking.nothing:
            text = CLOSED.format(who=who, missing=missing(lacking.sets).noun)
        elif event == "api_key_leak":
            text = missing_of_keys(self.exchange(name)).sentence.format(who=who)
        elif self._nothing(event, lacking) != event:
            text = LOCKED_NUMBER.format(who=who, exchange=self.label(name))
        else:
            text = self._named(EVENTS[event].nothing_told, name)
        helped = outcome.with_leaked_password
        return (text, str(HELPED)) if helped is not None and helped.result != "fails" else (text,)

    # --- losses -------------------------------------------------------------------------------------------------------

    def loss(self, loss: str, name: str) -> Loss:
        """What a loss means at an exchange."""
        if name not in self._back:
            self._back[name] = ways_back(self.setup, self.exchange(name))
        back = self._back[name][loss]
        lead = ROUTES[back.route].lead.format(exchange=self.label(name))
        return Loss(loss, str(LOSSES[loss].heading), lead, sentences(self._way_back(back)))

    def _way_back(self, back: WayBack) -> list[str]:
        uses = [AT[place].format(proof=self.proofs.of(proof)) for place, proof in back.uses]
        found = [STILL_THERE.format(proofs=listed(uses))] if uses else []
        if back.route == "wait":
            found.append(str(NEW_SIM if back.reissued else A_STOP))
        if back.route == "support":
            found.append(str(PAPERS))
        if back.route == "out":
            one = bool(back.lacks) and len(back.lacks[0]) == 1
            found.append(LACKS_ONE.format(missing=missing(back.lacks).noun) if one else str(LACKS_MANY))
            found.append(str(UNKNOWN_WAYS))
        return found
