"""The next step and the whole way, in an order that never locks the owner out (model, section 9).

The chain of steps that brings most per minute goes first. What changes no number comes after, by its rank, and what
signs others out comes last. Steps of one account that stop withdrawals are put together, so that they share one stop.
A lock over an account's settings comes after what it would refuse, signing out included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.analysis.whole import Whole
from desktop_app.content.settings_locks import LOCK, ON, refuses
from desktop_app.domain.dossier import UNKNOWN, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Step
from desktop_app.walk.chains import Chains, Picked, related
from desktop_app.walk.costing import with_costs
from desktop_app.walk.interview import Asked, Questions, still_open
from desktop_app.walk.planned import LAST_RANK, RECOVERY_COUNTS, Effect, LeftOut, Look, Next, Plan, Planned, lowers
from desktop_app.walk.shown import waits
from desktop_app.walk.state import State, World
from desktop_app.walk.steps import StepFor


def _go_on() -> None:
    """Nobody wants to give up."""


Key = tuple[str, str]
Taken = tuple[Planned, State]


class Planner:
    """Plans for one set of packs. Remembers between calls, so that a plan after one changed answer is quick.

    `check` is called every now and then and may raise to give up: nothing is spoilt by that.
    """

    def __init__(self, profiles: Mapping[str, Profile], steps: Mapping[str, Step], questions: Questions) -> None:
        self._profiles, self._questions = profiles, questions
        self._world = World(profiles, steps)
        self._chains = Chains(self._world)

    def whole(self, dossier: Dossier) -> Whole:
        """The numbers of a dossier. ValueError where it has no account."""
        return self._world.first(dossier).whole

    def next(self, dossier: Dossier, check: Callable[[], None] = _go_on) -> Next:
        """The step that a plan begins with, and the numbers now: a fraction of the work. ValueError as for `plan`."""
        state = self._world.first(dossier)
        steps = (planned for planned, _ in self._way(state, check) if planned.safe)
        return Next(next(steps, None), state.whole)

    def plan(self, dossier: Dossier, check: Callable[[], None] = _go_on) -> Plan:
        """The whole way from here. ValueError where there is no account."""
        state = self._world.first(dossier)
        way = list(self._way(state, check))
        end = way[-1][1] if way else state
        order = self._with_shared_stops(state, way, check)
        wholes = [state.whole, *(then.whole for _, then in order)]
        steps = with_costs([planned for planned, _ in order], wholes)
        there = analyse(compile_setup(end.dossier, self._profiles))
        best = there.portfolio.security_if_known, there.portfolio.recovery_if_known
        left_out = tuple(self._left_out(end))
        return Plan(steps, self._looks(state, check), state.whole, end.whole, best, left_out)

    def _way(self, state: State, check: Callable[[], None]) -> Iterator[Taken]:
        """The steps in order, each with the state after it."""
        while picked := self._chains.best(state, check):
            for planned, then in self._refused_first(state, picked.chain, check) or self._along(state, picked):
                yield planned, then
                state = then
        for last in (False, True):
            for planned, then in self._rest(state, check, last=last):
                state = then
                yield planned, state

    def _along(self, state: State, picked: Picked) -> Iterator[Taken]:
        """The steps of a chain, each with the state after it."""
        for step in picked.chain:
            planned, state = self._take(state, step, picked.chain[-1])
            yield planned._replace(shields=picked.shields), state

    def _rest(self, state: State, check: Callable[[], None], *, last: bool) -> Iterator[Taken]:
        """What gains nothing and harms nothing, by rank, again and again: what comes later may make way for one that
        could not be done, or that harmed, before. `last`: only what comes at the very end, else all before it. A step
        that waits for what is not to be had is left out.
        """
        while taken := list(self._harmless(state, self._left(state, last=last), check)):
            yield from taken
            state = taken[-1][1]

    def _harmless(self, state: State, keys: Iterable[Key], check: Callable[[], None]) -> Iterator[Taken]:
        for key in keys:
            check()
            group = self._group(state, key)
            while group and (first := self._ahead(state, [planned.step for planned, _ in group], check)):
                for planned, then in first:
                    yield planned, then
                    state = then
                group = self._group(state, key)
            for planned, then in group:
                yield planned, then
                state = then

    def _ahead(self, state: State, steps: Sequence[StepFor], check: Callable[[], None]) -> list[Taken]:
        """What must come before these steps: what a lock that they turn on would refuse, and what could undo them."""
        if refused := self._refused_first(state, steps, check):
            return refused
        first = self._chains.before(state, steps, check)
        return list(self._along(state, first)) if first else []

    def _refused_first(self, state: State, steps: Sequence[StepFor], check: Callable[[], None]) -> list[Taken]:
        """What the lock that one of these steps turns on would refuse: all that gains, then all that harms nothing."""
        lock = next((step for step in steps if turns_lock_on(step)), None)
        if lock is None:
            return []
        found: list[Taken] = []
        there = {step.key for step in steps}
        while more := self._refused(state, lock, there, check):
            found += [(planned._replace(refused_by=lock), then) for planned, then in more]
            state = more[-1][1]
        return found

    def _refused(self, state: State, lock: StepFor, there: set[Key], check: Callable[[], None]) -> list[Taken]:
        mine = sorted(self._world.open_of(state, lock.entry), key=lambda one: one.step.rank)
        mine = [one for one in mine if one.key not in there and refuses(one.profile, one.step)]
        if picked := self._chains.best_to(state, mine, check):
            return list(self._along(state, picked))
        return list(self._harmless(state, [one.key for one in mine], check))

    def _group(self, state: State, key: Key) -> list[Taken]:
        """A step that harms nothing; with those that wait for it where it harms alone. [] where there is no such."""
        step = self._world.at(state, key)
        if step is None or step.missing:
            return []
        taken = self._take(state, step, step)
        return self._together(state, taken) if taken[0].harms else [taken]

    def _together(self, state: State, first: Taken) -> list[Taken]:
        """A step that harms alone, with those that wait for it, where all of them together harm nothing; else []: a
        new authenticator adds the copy of its codes to what a thief may find, until that copy is gone.
        """
        group = [first]
        while more := self._freed(group[-1][1], group):
            group.append(self._take(group[-1][1], more, more))
        kept = next((n for n in range(len(group), 1, -1) if not lowers(state.whole, group[n - 1][1].whole)), 0)
        if not kept or any(planned.locks for planned, _ in group[:kept]):
            return []
        goal = group[kept - 1][0].step
        return [*((one._replace(chain=goal), then) for one, then in group[: kept - 1]), group[kept - 1]]

    def _freed(self, state: State, group: Sequence[Taken]) -> StepFor | None:
        """The first step by rank that waited for one of these and can be done now."""
        taken = [planned.step for planned, _ in group]
        steps = (self._world.at(state, key) for key in self._left(state, last=False))
        return next((one for one in steps if one and not one.missing and _waits_for(one, taken)), None)

    def _left_out(self, end: State) -> Iterator[LeftOut]:
        """What could be done at the end and is not, by rank: each step harms, alone and with those that wait for it."""
        steps = sorted(self._world.open_steps(end), key=lambda one: one.step.rank)
        for step in steps:
            if step.missing:
                continue
            planned, then = self._take(end, step, step)
            waiting = tuple(one for one in steps if _waits_for(one, [step]) and one.missing)
            yield LeftOut(planned, then.whole.opens(end.whole), waiting)

    def _left(self, state: State, *, last: bool) -> list[Key]:
        steps = (one for one in self._world.open_steps(state) if (one.step.rank >= LAST_RANK) == last)
        return [step.key for step in sorted(steps, key=lambda one: one.step.rank)]

    def _take(self, state: State, step: StepFor, goal: StepFor) -> Taken:
        then = self._world.done(state, step)
        self._world.learn([then], _go_on)
        now, later = state.whole, then.whole
        effect = Effect((now.security, later.security), (now.recovery, later.recovery))
        return Planned(step, effect, later.locks_out(now), goal if goal.key != step.key else None), then

    # --- stops ----------------------------------------------------------------------------------------------------

    def _with_shared_stops(self, state: State, way: list[Taken], check: Callable[[], None]) -> list[Taken]:
        """The same steps, those that stop withdrawals of one account one after the other, as far as that is safe."""
        order = list(way)
        stops = {planned.step.key for planned, _ in way if _stops(planned.step)}
        for planned, _ in way:
            check()
            if planned.step.key in stops and planned.step.step.rank < LAST_RANK:
                order = self._joined(state, order, planned.step, stops)
        return order

    def _joined(self, state: State, order: list[Taken], step: StepFor, stops: set[Key]) -> list[Taken]:
        """The order with this step right behind the last earlier stop of its account, where there is one and that is
        safe. What it needs stays before it, and so does what closes a way in to undo a step of its account.
        """
        place = next(i for i, (one, _) in enumerate(order) if one.step.key == step.key)
        before = [one.step for one, _ in order[:place]]
        same = [i for i, one in enumerate(before) if one.entry.id == step.entry.id and one.key in stops]
        if not same:
            return order
        needs = {need.step for need in step.step.needs}
        needed = [i for i, one in enumerate(before) if one.step.id in needs and related(step, one.entry)]
        shields = [i for i, (one, _) in enumerate(order[:place]) if one.shields and one.shields.entry == step.entry]
        target, first = max([same[-1], *needed, *shields]) + 1, order[same[0]][0]
        shared = order[place][0]._replace(stop_of=first.stop_of or first.step)
        moved = [shared, *(one for one, _ in order[target:place])]
        again = self._replayed(order[target - 1][1] if target else state, moved)
        if again is None or not self._world.same(again[-1][1], order[place][1]):
            return order
        return [*order[:target], *again, *order[place + 1 :]]

    def _replayed(self, state: State, steps: Sequence[Planned]) -> list[Taken] | None:
        """The steps in this order with their effects there; None where one would not be safe at its place, or would
        harm there and did not before.
        """
        found: list[Taken] = []
        for planned in steps:
            step = self._world.at(state, planned.step.key)
            if step is None:
                return None
            here, state = self._take(state, step, planned.chain or step)
            if here.safe != planned.safe or here.locks or (here.harms and not planned.harms):
                return None
            found.append(
                (here._replace(stop_of=planned.stop_of, shields=planned.shields, refused_by=planned.refused_by), state)
            )
        return found

    # --- looks ----------------------------------------------------------------------------------------------------

    def _looks(self, state: State, check: Callable[[], None]) -> tuple[Look, ...]:
        """Everything nobody has told us yet, by how far it can lift the numbers for its minutes."""
        asked = [
            one
            for entry in self._world.entries
            if entry.pack in self._profiles
            for one in still_open(state.dossier, entry, self._profiles[entry.pack], self._questions)
        ]
        ends = [self._answered(state, one) for one in asked]
        self._world.learn((end for some in ends for end in some), check)
        accounts = [entry.id for entry in self._world.accounts]
        looks = [
            Look(one, _best(state, some), _best_at(state, some, accounts))
            for one, some in zip(asked, ends, strict=True)
        ]
        return tuple(sorted(looks, key=lambda look: -look.per_minute))

    def _answered(self, state: State, asked: Asked) -> list[State]:
        """The states after each answer."""
        tried: list[tuple[str, ...]] = [(option.id,) for option in asked.options if option.id != UNKNOWN]
        if asked.question.several:
            tried.append(tuple(option.id for option in asked.options if not option.alone))
        return [self._world.told(state, asked.entry.id, {asked.question.id: value}) for value in tried]


def _best(state: State, ends: Sequence[State]) -> Effect:
    """Both numbers at the answer that lifts them most."""
    now, wholes = state.whole, [end.whole for end in ends]
    security = max((end.security for end in wholes), key=lambda grade: grade.number, default=now.security)
    recovery = max((end.recovery for end in wholes), key=lambda grade: grade.number, default=now.recovery)
    return Effect((now.security, security), (now.recovery, recovery))


def _best_at(state: State, ends: Sequence[State], accounts: Sequence[str]) -> dict[str, Effect]:
    """The same for every account of which a number moves."""
    found: dict[str, Effect] = {}
    for place in sorted({place for end in ends for place in end.changed}):
        now, then = state.number(place), [end.number(place) for end in ends]
        security = max((one.security for one in then), key=lambda grade: grade.number)
        recovery = max((one.recovery for one in then), key=lambda grade: grade.number)
        if (security, recovery) != (now.security, now.recovery):
            found[accounts[place]] = Effect((now.security, security), (now.recovery, recovery))
    return found


def _waits_for(step: StepFor, some: Sequence[StepFor]) -> bool:
    """Whether one of these is a step that this one needs, and not a step of the same name of another account."""
    needs = {need.step for need in step.step.needs}
    return any(one.step.id in needs and related(step, one.entry) for one in some)


def turns_lock_on(step: StepFor) -> bool:
    """Whether a step turns on the lock over its account's settings."""
    return step.assumed.get(LOCK) == ON


def _stops(step: StepFor) -> bool:
    return any(wait.kind == "stop" for wait in waits(step))


__all__ = ["LAST_RANK", "RECOVERY_COUNTS", "Effect", "LeftOut", "Look", "Next", "Plan", "Planned", "Planner"]
