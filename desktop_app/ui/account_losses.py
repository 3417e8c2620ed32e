"""The account page's tab about losses: one loss looked at closely, and the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop_app.analysis.events import LOSSES
from desktop_app.analysis.rules import PHYSICAL_PLACES
from desktop_app.analysis.services import BACKUP_PASSWORD, CLOUD_PASSWORD
from desktop_app.language import tr
from desktop_app.language.days import minutes
from desktop_app.language.lists import listed
from desktop_app.ui import words_losses as words
from desktop_app.ui.account_score import asked_text, lead, to_phone_gone
from desktop_app.ui.notices import notice_for
from desktop_app.ui.plan_rows import LOOK, STEP, key_of
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.step_words import title
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.labels import Body, CardTitle, Strong
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList
from desktop_app.ui.words_account import LOOK as LOOK_UP
from desktop_app.ui.words_account import SAFE_NOW, SETTLES, TONES
from desktop_app.walk.after_loss import Better, MayBeBetter, betters, perhaps

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.report import ExchangeReport
    from desktop_app.domain.setup import Setup
    from desktop_app.ui.context import Context


class Found(NamedTuple):
    """By loss, what makes it less bad for sure, and what may once it is known."""

    steps: dict[str, tuple[Better, ...]]
    looks: dict[str, tuple[MayBeBetter, ...]]


class LossesTab(Stacked):
    """A choice of what is lost, what that means, what would make it less bad; beneath it the other losses as a list."""

    def __init__(self, context: Context, report: ExchangeReport, chosen: str = "") -> None:
        super().__init__(gap=16)
        self._context, self._report = context, report
        self._words = Sentences(context.session.setup(), context.session.dossier)
        self._found: Found | None = None
        self._asked: Dossier | None = None
        self.which = Segments([(loss, str(name)) for loss, name in words.CHOICES.items()], name=str(words.CHOOSE))
        self.which.set_value(chosen or LOSSES[0].id)
        self.which.chosen.connect(self._choose)
        self.chosen = self.which.chosen
        self.add(self.which)
        self._meaning, self._improving, self._others = Card(), Card(str(words.IMPROVE)), Card(str(words.OTHERS))
        self.add(self._meaning)
        self.add(self._improving)
        self.add(self._others)
        context.plans.ready.connect(self.take_plan)
        context.plans.failed.connect(self._broke)
        self._choose()
        self.take_plan()

    def _choose(self) -> None:
        """Show the loss that is chosen."""
        loss = self.which.value()
        empty(self._meaning.column)
        found = self._words.loss(loss, self._report.name)
        self._meaning.setAccessibleName(found.heading)
        self._meaning.add(CardTitle(found.heading))
        self._meaning.add(lead(found, self._report))
        left = what_is_left(self._words, self._report.name, loss)
        self._meaning.add(Rule())
        self._meaning.add(Strong(str(words.LEFT)))
        self._meaning.add(KeyValueRows(left) if left else Body(str(words.NOTHING_LEFT)))
        if loss == "phone":
            self._meaning.add(to_phone_gone(self._context, self._report.name))
        self._improve()
        self._list_others(loss)

    # --- what would make it less bad ----------------------------------------------------------------------------------

    def take_plan(self) -> None:
        """Work out, in the background, which steps of the plan make which loss less bad."""
        plans, session = self._context.plans, self._context.session
        if not plans.known:
            plans.request()
            return
        plan, dossier, profiles = plans.current, session.dossier, dict(session.profiles)
        if self._asked is dossier:
            return
        self._asked = dossier
        steps, looks = (plan.steps, plan.looks) if plan is not None else ((), ())
        name = self._report.name
        self._context.tasks.run(
            lambda cancel, progress: Found(  # noqa: ARG005 - it is over in a moment
                betters(dossier, steps, profiles, name), perhaps(dossier, looks, profiles, name)
            ),
            lambda found: self._arrived(dossier, found),
            self._broke,
            owner=self,
        )

    def _arrived(self, dossier: Dossier, found: Found) -> None:
        if dossier is self._context.session.dossier:
            self._found = found
            self._improve()

    def _broke(self, error: Exception) -> None:
        notice = notice_for(error)
        self._fill(Body(tr("{title}. {text}", "what went wrong, and what to do", title=notice.title, text=notice.body)))

    def _improve(self) -> None:
        """The steps and looks for the chosen loss, or why there are none."""
        loss = self.which.value()
        if self._report.losses[loss] == "in":
            self._fill(Body(str(words.GOOD_ALREADY)))
        elif self._found is None:
            self._fill(Body(str(words.WORKING)))
        elif items := self._items(loss, self._found):
            rows = StepList(items)
            rows.opened.connect(self._open)
            self._fill(rows)
        else:
            self._fill(Body(str(words.NO_STEP)))

    def _items(self, loss: str, found: Found) -> list[StepItem]:
        steps = [self._row(place, one) for place, one in enumerate(found.steps[loss], start=1)]
        return [*steps, *(self._look(one) for one in found.looks[loss])]

    def _fill(self, part: QWidget) -> None:
        empty(self._improving.column)
        self._improving.add(CardTitle(str(words.IMPROVE)))
        self._improving.add(part)

    def _row(self, place: int, one: Better) -> StepItem:
        step = one.planned.step
        now = self._context.session.step(*step.key)
        first = now is not None and now.state == "open"
        time = minutes(step.step.minutes)
        note = SAFE_NOW.format(minutes=time) if first and one.planned.safe else time
        return StepItem(
            id=key_of(STEP, *step.key),
            number=place,
            title=title(self._context.session.dossier, step),
            note=f"{step.entry.label} · {note}",
            chips=((str(words.THEN[one.now]), TONES[one.now]),),
        )

    def _look(self, one: MayBeBetter) -> StepItem:
        entry, question = one.asked.entry, one.asked.question
        note = SETTLES.format(minutes=minutes(question.minutes))
        return StepItem(
            id=key_of(LOOK, entry.id, question.id),
            number=0,
            mark="?",
            title=LOOK_UP.format(question=asked_text(self._context.session, one.asked)),
            note=f"{entry.label} · {note}",
            chips=((str(words.MAY[one.best]), "warn"),),
        )

    def _open(self, key: str) -> None:
        kind, subject, what = key.split("/", 2)
        if kind == LOOK:
            self._context.navigate("interview", subject=subject, question=what)
        else:
            self._context.navigate("step", subject=subject, step=what)

    # --- the list -----------------------------------------------------------------------------------------------------

    def _list_others(self, chosen: str) -> None:
        """Every loss but the chosen one, which the card above tells."""
        empty(self._others.column)
        self._others.add(CardTitle(str(words.OTHERS)))
        for place, loss in enumerate(one for one in self._report.losses if one != chosen):
            if place:
                self._others.add(Rule())
            found = self._words.loss(loss, self._report.name)
            self._others.add(Stacked(Strong(found.heading), lead(found, self._report), gap=3))


def what_is_left(sentences: Sentences, account: str, loss: str) -> tuple[tuple[str, str], ...]:
    """(place, what of it is of use for this account) for every place that a loss leaves."""
    lost = next(one for one in LOSSES if one.id == loss)
    here = sentences.exchange(account)
    gone = {"inbox": here.inbox, "number": here.number, "sim": here.number}.get(loss)
    found = []
    for place in PHYSICAL_PLACES:
        gives = sentences.setup.places.get(place, ()) if place not in lost.places else ()
        names = [
            sentences.proofs.of(one)
            for one in gives
            if one != gone and _of_use(one, account) and _told_of(one, sentences.setup)
        ]
        if names:
            found.append((str(words.PLACES[place]), listed(list(dict.fromkeys(names)))))
    return tuple(found)


def _told_of(proof: str, setup: Setup) -> bool:
    """A password of a cloud counts as something that is left only where it is known that the cloud asks for it."""
    asked = (needs for sets in setup.ways.values() for needs in sets)
    return proof not in (BACKUP_PASSWORD, CLOUD_PASSWORD) or any(proof in needs for needs in asked)


def _of_use(proof: str, account: str) -> bool:
    """What belongs to another account is of no use here."""
    owner, colon, _ = proof.partition(":")
    return not colon or owner == account
