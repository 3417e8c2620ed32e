"""Steps as they stand on the list: what is done with its day, what is next in the plan's order, what was put off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, tzinfo

from desktop_app.content.settings_locks import open_first
from desktop_app.content.waiting import waits
from desktop_app.domain.dossier import Answer, Entry
from desktop_app.domain.script import Need, Reason
from desktop_app.export.beforehand import needed_first, wait_told
from desktop_app.export.coming_first import ComingFirst
from desktop_app.export.days import day_of
from desktop_app.export.discreet import discreet
from desktop_app.export.naming import Naming, menu
from desktop_app.export.sheet import StepRow
from desktop_app.export.step_costs import cost_notes
from desktop_app.export.told import Holds, Place, StepTold, Told
from desktop_app.language import Text, sentences, tr
from desktop_app.language.days import short_day

LOCKS = {
    "phone": Text("Not yet: after it, losing the phone would lock you out of {account}."),
    "memory": Text("Not yet: after it, losing what you know by heart would lock you out of {account}."),
    "computer": Text("Not yet: after it, losing the computer would lock you out of {account}."),
    "home": Text("Not yet: after it, losing everything at home would lock you out of {account}."),
    "inbox": Text("Not yet: after it, losing the mailbox would lock you out of {account}."),
    "number": Text("Not yet: after it, losing the phone number would lock you out of {account}."),
    "sim": Text("Not yet: after it, losing the SIM card would lock you out of {account}."),
}
"""By loss: what is said of a step that would lock the owner out."""

ANOTHER_WAY = Text("Another way back has to exist first.")

TIME = Text("{count} min", "minutes, short")


class StepRows:
    """Makes rows of what was told. `about` is the account that the list is for, "" for all of them. `anybody`: it is
    followed by somebody of whom nothing is known.
    """

    def __init__(self, told: Told, about: str, zone: tzinfo | None, holds: Holds, *, anybody: bool = False) -> None:
        self._told, self._dossier, self._names = told, told.dossier, Naming(told.dossier)
        self._about, self._zone, self._holds, self._anybody = about, zone, holds, anybody

    def done(self, steps: Iterable[StepTold]) -> tuple[StepRow, ...]:
        """What is finished, the oldest first; what has no day stands before."""
        found = [(self.done_on(step), place, step) for place, step in enumerate(steps) if step.state == "done"]
        rows = sorted(found, key=lambda one: (one[0] or date.min, one[1]))
        return tuple(
            self._row(step, notes=(self._paper(step),), time=tr("done", "a step"), day=short_day(day), done=True)
            for day, _, step in rows
        )

    def next(self, places: Sequence[Place], now: Sequence[StepTold], way: Sequence[Place] = ()) -> tuple[StepRow, ...]:
        """What is left, in the plan's order. `now` are the same steps as things stand today, `way` is the whole plan
        where `places` are only a part of it.

        A step that is not safe today says what must come first.
        """
        today = {step.key: step for step in now}
        coming = ComingFirst(self._told, self._names, {place.step.key for place in places})
        steps = [place.step for place in way or places]
        before = {step.key: steps[:number] for number, step in enumerate(steps)}
        return tuple(
            self._open(place, today.get(place.step.key, place.step), coming, before[place.step.key]) for place in places
        )

    def put_off(self, steps: Iterable[StepTold], places: Sequence[Place] = ()) -> tuple[StepRow, ...]:
        """What the plan of these places goes round, with the person's own reason."""
        before = [place.step for place in places]
        coming = ComingFirst(self._told, self._names, {step.key for step in before})
        return tuple(self._put_off(step, coming, before) for step in steps if step.state in ("put_off", "not_mine"))

    def _open(self, place: Place, now: StepTold, coming: ComingFirst, before: Sequence[StepTold]) -> StepRow:
        notes = (*self._notes(place.step), *cost_notes(self._dossier, self._names, place))
        first = self._locked(place) or coming.said(now, self._needs(now), before, place.step.missing)
        return self._row(place.step, warning=first, notes=notes, time=TIME.format(count=place.step.step.minutes))

    def _needs(self, now: StepTold) -> Sequence[Need]:
        """What does not hold today; for anybody all that a step needs, unless the pack itself settles it."""
        if not self._anybody:
            return now.missing
        return [need for need in now.step.needs if not self._is_settled(now, need)]

    def _is_settled(self, step: StepTold, need: Need) -> bool:
        of_pack = (one for one in need.any_of if one.pack)
        return any(self._holds(self._dossier, step.entry, step.profile, (one,)) for one in of_pack)

    def _notes(self, step: StepTold) -> tuple[str, ...]:
        profile, about = step.profile, {step.step.goal, *step.step.hold_of} - {""}
        return (
            open_first(self._dossier, step.entry, step.profile, step.step),
            self._paper(step),
            *(
                sentences((tr("Needed first."), needed_first(one)))
                for one in profile.prerequisites
                if one.goal in about
            ),
            *self._reasons(step, step.step.instead),
            *self._reasons(step, step.step.costs),
            *self._reasons(step, step.step.one_way),
            *(one.text for one in profile.consequences if one.goal in about),
            *(wait_told(wait) for wait in waits(profile, step.step.hold_of)),
        )

    def _put_off(self, step: StepTold, coming: ComingFirst, before: Sequence[StepTold]) -> StepRow:
        record = self._dossier.steps[step.key]
        reason = discreet(record.note)
        said = tr("You said that this is not for you.") if step.state == "not_mine" else tr("You put this off.")
        never = [need for need in step.missing if not any(coming.brought(step, need, before))]
        return self._row(
            step,
            warning=coming.said(step, step.missing, before, never),
            notes=(said, tr("Your reason: {reason}", reason=reason) if reason else ""),
            time=TIME.format(count=step.step.minutes),
            day=short_day(day_of(record.at, self._zone)),
        )

    def _row(
        self, step: StepTold, *, warning: str = "", notes: Sequence[str], time: str, day: str = "", done: bool = False
    ) -> StepRow:
        title = self._names.text(step.entry, step.profile, step.step.title)
        label = self._names.label(step.entry)
        where = "" if step.entry.id == self._about or label in title else label
        return StepRow(
            title=title,
            where=where,
            warning=warning,
            notes=tuple(note for note in notes if note),
            time=time,
            day=day,
            done=done,
        )

    def _paper(self, step: StepTold) -> str:
        """The menu path and the line for paper."""
        path = menu(step.profile.path(step.step.goal)) if step.step.goal else ""
        line = self._names.text(step.entry, step.profile, step.step.paper)
        return tr("{menu}. {text}", "menu words, then a sentence", menu=path, text=line) if path else line

    def _locked(self, place: Place) -> str:
        """The loss that would lock the owner out after a step; "" where there is none."""
        if not place.locks:
            return ""
        name, loss = place.locks[0]
        account = self._dossier.entry(name)
        of = self._names.label(account) if account else name
        return sentences((LOCKS[loss].format(account=of), ANOTHER_WAY))

    def _reasons(self, step: StepTold, some: Iterable[Reason]) -> Iterator[str]:
        for reason in some:
            if self._holds(self._dossier, step.entry, step.profile, reason.only_if):
                yield self._names.text(step.entry, step.profile, reason.text)

    def done_on(self, step: StepTold) -> date | None:
        """When it was finished in the app, else when the answer was given that says so."""
        record = self._dossier.steps.get(step.key)
        if record is not None and record.state == "done":
            return day_of(record.at, self._zone)
        said = [self._answer(step.entry, condition.answer) for condition in step.step.finished_if if condition.answer]
        return max((day for answer in said if answer and (day := day_of(answer.at, self._zone))), default=None)

    def _answer(self, entry: Entry, question: str) -> Answer | None:
        return self._dossier.answers.get((entry.id, question))
