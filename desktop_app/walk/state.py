"""The dossier at the points of a plan, and what is known of each: its numbers and what is left to do in it.

A step changes one entry. What an account's numbers rest on is its own answers and what all share, so from one state to
the next mostly one account is worked out anew, and what was worked out once is remembered between plans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop_app.analysis import portfolio
from desktop_app.analysis.columns import Book
from desktop_app.analysis.parts import Common, Own, Parts
from desktop_app.analysis.quick import Quick, Variant
from desktop_app.analysis.services import Effect, effects_of
from desktop_app.analysis.told import Account
from desktop_app.analysis.whole import Numbers, Whole, whole_of
from desktop_app.domain.dossier import Dossier, Entry, StepRecord
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Step
from desktop_app.domain.setup import Exchange
from desktop_app.walk.lookup import WORST_FIRST, worst
from desktop_app.walk.steps import StepFor, steps_of, with_answers

Sets = Mapping[str, tuple[str, ...]]
Around = tuple[tuple[int, ...], tuple[tuple[str, ...], ...]]

MOST_REMEMBERED = 50_000


class State:
    """One point of a plan. Made by `World`; `before` is the state that one step or answer led from, `changed` the
    accounts (by place) whose numbers may differ from there.
    """

    __slots__ = (
        "_around",
        "_dossier",
        "_step",
        "_whole",
        "_world",
        "answers",
        "before",
        "changed",
        "steps",
        "variants",
    )

    def __init__(
        self,
        world: World,
        answers: dict[str, int],
        steps: dict[str, int],
        *,
        dossier: Dossier | None = None,
        before: State | None = None,
        step: tuple[str, Sets, str] = ("", {}, ""),
    ) -> None:
        self._world, self.answers, self.steps, self.before = world, answers, steps, before
        self._dossier, self._step = dossier, step
        self._whole: Whole | None = None
        self._around: Around | None = None
        self.changed: Sequence[int] = ()
        self.variants: list[Variant] = []

    @property
    def dossier(self) -> Dossier:
        """The answers and steps in full."""
        waiting: list[State] = []
        state: State | None = self
        dossier: Dossier | None = None
        while dossier is None and state is not None:  # the first state has its dossier
            waiting.append(state)
            dossier, state = state._dossier, state.before
        found = dossier or Dossier()
        for later in reversed(waiting[:-1]):
            found = later._dossier = _changed(found, *later._step)
        return found

    @property
    def around(self) -> Around:
        """What was answered about everything that is no account, and the worst answers over all accounts."""
        if self._around is None:
            self._around = self._world.around(self)
        return self._around

    def number(self, place: int) -> Numbers:
        """Of one account."""
        return self._world.quick.numbers(self.variants[place])

    @property
    def numbers(self) -> list[Numbers]:
        """Of every account, in their order."""
        return [self._world.quick.numbers(variant) for variant in self.variants]

    @property
    def whole(self) -> Whole:
        """All accounts together, and each by its id."""
        if self._whole is None:
            self._whole = self._world.whole(self)
        return self._whole


class World:
    """What does not change along a plan, and what is remembered between plans. For one set of packs."""

    def __init__(self, profiles: Mapping[str, Profile], steps: Mapping[str, Step]) -> None:
        self.profiles, self.steps = profiles, steps
        book = Book()
        self._parts, self.quick = Parts(profiles, book), Quick(book)
        self.entries: tuple[Entry, ...] = ()
        self._begin(())

    def _begin(self, entries: tuple[Entry, ...]) -> None:
        """Other entries: what was remembered of states means nothing any more."""
        self.entries = entries
        self.of = {entry.id: entry for entry in entries}
        self.accounts = [entry for entry in entries if entry.kind == "account" and entry.pack in self.profiles]
        self.place = {entry.id: place for place, entry in enumerate(self.accounts)}
        self.shares = portfolio.shares([Exchange(name=entry.id, share=entry.share) for entry in self.accounts])
        self._all_accounts = [entry.id for entry in entries if entry.kind == "account"]
        # The person's own answers (how soon they act) stand under an entry that may be missing in old dossiers.
        self.services = ["owner", *(entry.id for entry in entries if entry.kind not in ("account", "owner"))]
        self._readers = [entry.id for entry in entries if entry.kind in ("authenticator", "passwords")]
        self._forget()

    def _forget(self) -> None:
        self._contents: list[dict[str, tuple[str, ...]]] = []
        self._ids: dict[frozenset[tuple[str, tuple[str, ...]]], int] = {}
        self._after: dict[tuple[int, tuple[tuple[str, tuple[str, ...]], ...]], int] = {}
        self._taken: list[frozenset[tuple[str, str]]] = []
        self._records: dict[frozenset[tuple[str, str]], int] = {}
        self._and: dict[tuple[int, str], int] = {}
        self._own: dict[tuple[object, ...], Own] = {}
        self._common: dict[tuple[object, ...], Common] = {}
        self._effects: dict[tuple[str, int], frozenset[Effect]] = {}
        self._open: dict[tuple[object, ...], list[StepFor]] = {}

    # --- states -----------------------------------------------------------------------------------------------------

    def first(self, dossier: Dossier) -> State:
        """The state of a dossier. ValueError where it has no account."""
        if dossier.entries != self.entries:
            self._begin(dossier.entries)
        elif len(self._contents) > MOST_REMEMBERED or len(self._open) > MOST_REMEMBERED:
            self._forget()
        if not self.accounts:
            raise ValueError("a setup needs at least one exchange")
        answers: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in (*self.of, "owner")}
        for (subject, question), answer in dossier.answers.items():
            answers.setdefault(subject, {})[question] = answer.value
        taken: dict[str, frozenset[tuple[str, str]]] = dict.fromkeys((*self.of, "owner"), frozenset())
        for (subject, step), record in dossier.steps.items():
            taken[subject] = taken.get(subject, frozenset()) | {(step, record.state)}
        ids = {subject: self._id(given) for subject, given in answers.items()}
        steps = {subject: self._record(some) for subject, some in taken.items()}
        state = State(self, ids, steps, dossier=dossier)
        self._lay_out(state)
        return state

    def done(self, state: State, step: StepFor) -> State:
        """Once a step went well. One without answers is marked as done, or it would be planned for ever."""
        return self.told(state, step.entry.id, step.assumed, step.step.id)

    def told(self, state: State, subject: str, sets: Sets, step: str = "") -> State:
        """With these answers of one entry, and with this step of it taken."""
        answers, steps = state.answers, state.steps
        now = self._with(answers[subject], sets)
        if now != answers[subject]:
            answers = {**answers, subject: now}
        if step:
            steps = {**steps, subject: self._taking(steps[subject], step)}
        later = State(self, answers, steps, before=state, step=(subject, sets, step))
        self._follow(later, state, subject)
        return later

    def _id(self, given: dict[str, tuple[str, ...]]) -> int:
        """Equal answers of an entry have one number."""
        key = frozenset(given.items())
        if key not in self._ids:
            self._ids[key] = len(self._contents)
            self._contents.append(given)
        return self._ids[key]

    def _with(self, known: int, sets: Sets) -> int:
        if not sets:
            return known
        key = known, tuple(sets.items())
        if key not in self._after:
            self._after[key] = self._id({**self._contents[known], **sets})
        return self._after[key]

    def _taking(self, known: int, step: str) -> int:
        if (known, step) not in self._and:
            others = {one for one in self._taken[known] if one[0] != step}
            self._and[known, step] = self._record(frozenset({*others, (step, "done")}))
        return self._and[known, step]

    def _record(self, taken: frozenset[tuple[str, str]]) -> int:
        """Equal records of an entry's steps have one number."""
        if taken not in self._records:
            self._records[taken] = len(self._taken)
            self._taken.append(taken)
        return self._records[taken]

    def same(self, one: State, other: State) -> bool:
        """Whether the same was answered and taken in both."""
        return one.answers == other.answers and one.steps == other.steps

    # --- what the numbers rest on -----------------------------------------------------------------------------------

    def _follow(self, later: State, state: State, subject: str) -> None:
        """The parts of a state, from those of the one before."""
        place = self.place.get(subject)
        if later.answers is state.answers or (place is None and subject not in self.services):
            later.variants = state.variants
        elif place is None or self._effects_of(subject, later) != self._effects_of(subject, state):
            self._lay_out(later)
            pairs = enumerate(zip(later.variants, state.variants, strict=True))
            later.changed = [one for one, (now, then) in pairs if now != then]
        else:
            own = self._own_part(self.accounts[place], later)
            later.variants = list(state.variants)
            later.variants[place] = own, state.variants[place][1]
            later.changed = [place]

    def _lay_out(self, state: State) -> None:
        effects: frozenset[Effect] = frozenset().union(*(self._effects_of(one.id, state) for one in self.accounts))
        key = state.around[0], effects
        if key not in self._common:
            self._common[key] = self._parts.common(state.dossier, effects)
        state.variants = [(self._own_part(entry, state), self._common[key]) for entry in self.accounts]
        state.changed = range(len(self.accounts))

    def _own_part(self, entry: Entry, state: State) -> Own:
        key = entry.id, state.answers[entry.id], *(state.answers[name] for name in self._readers)
        if key not in self._own:
            self._own[key] = self._parts.own(state.dossier, self._account(entry, state))
        return self._own[key]

    def _effects_of(self, account: str, state: State) -> frozenset[Effect]:
        key = account, state.answers[account]
        if key not in self._effects:
            self._effects[key] = effects_of(self._account(self.of[account], state))
        return self._effects[key]

    def _account(self, entry: Entry, state: State) -> Account:
        return Account(entry, self.profiles[entry.pack], self._contents[state.answers[entry.id]])

    def effects_of_others(self, state: State, account: str) -> frozenset[Effect]:
        """What all other accounts mean for this one."""
        others = (self._effects_of(one.id, state) for one in self.accounts if one.id != account)
        return frozenset().union(*others)

    # --- numbers ----------------------------------------------------------------------------------------------------

    def learn(self, states: Iterable[State], check: Callable[[], None]) -> None:
        """Work out the numbers of these states together: that is many times quicker than one by one."""
        wanted: dict[int, dict[Variant, None]] = {}
        for state in states:
            for place in state.changed:
                wanted.setdefault(place, {})[state.variants[place]] = None
        for variants in wanted.values():
            self.quick.learn(variants, check)

    def whole(self, state: State) -> Whole:
        """All accounts of a state together."""
        each = dict(zip((entry.id for entry in self.accounts), state.numbers, strict=True))
        return whole_of(each, self.shares)

    # --- steps ------------------------------------------------------------------------------------------------------

    def around(self, state: State) -> Around:
        """What the steps of any entry may ask about besides its own answers."""
        given = [self._contents[state.answers[name]] for name in self._all_accounts]
        unknown = ("unknown",)
        return tuple(state.answers[name] for name in self.services), tuple(
            worst(question, ((one.get("totp", unknown), one.get(question, unknown)) for one in given))
            for question in WORST_FIRST
        )

    def open_of(self, state: State, entry: Entry) -> list[StepFor]:
        """Steps of one entry that are left to do."""
        if entry.pack not in self.profiles:
            return []
        key = entry.id, state.answers[entry.id], state.steps[entry.id], state.around
        if key not in self._open:
            found = steps_of(state.dossier, entry, self.profiles[entry.pack], self.steps)
            self._open[key] = [one for one in found if one.state in ("open", "blocked")]
        return self._open[key]

    def open_steps(self, state: State) -> Iterator[StepFor]:
        """Steps that are left to do, entry by entry."""
        for entry in self.entries:
            yield from self.open_of(state, entry)

    def at(self, state: State, key: tuple[str, str]) -> StepFor | None:
        """One step as it stands here; None where it is done or does not apply."""
        return next((one for one in self.open_of(state, self.of[key[0]]) if one.key == key), None)


def _changed(dossier: Dossier, subject: str, sets: Sets, step: str) -> Dossier:
    then = with_answers(dossier, subject, sets)
    if not step:
        return then
    record = StepRecord(subject=subject, step=step, state="done", at="")
    steps = {**then.steps, (subject, step): record}
    return Dossier(entries=then.entries, answers=then.answers, steps=steps, settings=then.settings)
