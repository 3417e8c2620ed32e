"""A planner without any cleverness: every dossier is compiled and scored anew, nothing is remembered but numbers.

Slow and plainly right: what the planner of the app is held against.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.names import Names
from desktop_app.analysis.report import analyse
from desktop_app.analysis.rules import own_lines, shared_lines
from desktop_app.analysis.whole import Whole
from desktop_app.domain.dossier import UNKNOWN, Dossier, StepRecord
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Step
from desktop_app.domain.setup import OPERATIONS, Setup
from desktop_app.walk.feeding import could_undo, undoing
from desktop_app.walk.interview import Asked, Questions, still_open
from desktop_app.walk.planned import DIGITS, LAST_RANK, RECOVERY_COUNTS, Effect, LeftOut, Look, Plan, Planned, lowers
from desktop_app.walk.shown import waits
from desktop_app.walk.steps import StepFor, after, all_steps, with_answers
from tests.analysis.dossiers import PROFILES
from tests.analysis.plain_numbers import PlainNumbers

Chain = tuple[StepFor, ...]
DEEPEST = 4
MOST_TOGETHER = 3


def ways_into(feed: str, dossier: Dossier, setup: Setup) -> set[tuple[str, ...]]:
    """The remote events, alone or in pairs, that give this mailbox or number."""
    places = [setup.places, setup.unknown_places]
    rules = [({place}, name) for some in places for place, gives in some.items() for name in gives]
    rules += [
        (set(needs), head) for ways in (setup.ways, setup.unknown_ways) for head, sets in ways.items() for needs in sets
    ]
    rules += [({"cloud"}, mailbox) for mailbox in setup.cloud_mailboxes]
    computer = {name for some in places for name in some.get("computer", ())}
    starts = {
        "password_leak": {f"{exchange.name}:password" for exchange in setup.exchange},
        "sim_swap": {one.id for one in dossier.of_kind("number")} | {one.number for one in setup.exchange},
        "cloud_takeover": {"cloud"},
        "malware_computer": {name for name in computer if not {"passkey", "security_key"} & set(name.split(":"))},
    }
    remote = [event for event, start in starts.items() if feed not in start]
    found = set()
    for events in [*((event,) for event in remote), *combinations(remote, 2)]:
        have = set().union(*(starts[event] for event in events))
        while gained := {head for needs, head in rules if needs <= have} - have:
            have |= gained
        if feed in have:
            found.add(events)
    return found


def after_all(state: Dossier, chain: Chain) -> Dossier:
    """The dossier after each of these steps."""
    for step in chain:
        state = done(state, step)
    return state


def ways_to_undo(feed: str, state: Dossier, best: Chain) -> set[tuple[object, ...]]:
    """The ways into this service and into a cloud account from which the best chain could be undone."""
    setup, name = compile_setup(state, PROFILES), best[-1].entry.id
    mine = [step for step in best if step.entry.id == name]
    found: set[tuple[object, ...]] = set()
    if feed in could_undo(next(one for one in setup.exchange if one.name == name), mine):
        found.update((feed, events) for events in ways_into(feed, state, setup))
    end = compile_setup(after_all(state, best), PROFILES)
    if undoing(mine) & operations_of(end, name, "cloud") - operations_of(end, name):
        found.add(("cloud", ("cloud_takeover",)))
        found.update(("cloud", events) for events in ways_into("cloud", state, setup))
    return found


NOT_SIGNED_IN = {
    "login",
    "reset_password",
    "reset_2fa",
    "reset_passkey",
    "reset_fund_password",
    "replace_phone",
    "replace_email",
}


def operations_of(setup: Setup, name: str, *held: str) -> set[str]:
    """What an intruder with this and the password can do at an exchange."""
    exchange = next(one for one in setup.exchange if one.name == name)
    names = Names(setup, exchange)
    lines = [*shared_lines(setup, names, maybe=True), *own_lines(exchange, names, "intruder_worst")]
    have = {f"{name}:password", *held}
    while gained := {line.head for line in lines if line.body <= have} - have:
        have |= gained
    return {
        operation
        for operation in OPERATIONS
        for asked in exchange.alternatives(operation) + exchange.unknown_alternatives(operation)
        if {names.own(proof) for proof in asked} <= have and (operation in NOT_SIGNED_IN or f"{name}:session" in have)
    }


class Found(NamedTuple):
    """A chain with what it brings per minute; `place` decides between equals."""

    per_minute: float
    place: int
    chain: Chain


class PlainChains:
    """Finds chains. `whole` gives the numbers of a dossier, `open_steps` what is left to do in it."""

    def __init__(self, whole: Callable[[Dossier], Whole], open_steps: Callable[[Dossier], list[StepFor]]) -> None:
        self._whole, self._open = whole, open_steps

    def best(self, state: Dossier, numbers: Whole) -> tuple[Chain, StepFor | None]:
        """The chain with the largest gain per minute; where none gains, that of two or three steps together; else ().

        Of equals, what feeds the accounts goes first.
        """
        chains = [
            chain for step in self._open(state) if step.step.rank < LAST_RANK and (chain := self._to(state, step))
        ]
        found = self._gaining(state, numbers, chains)
        for size in range(2, MOST_TOGETHER + 1):
            if not found:
                found = self._gaining(state, numbers, _together(chains, size))
        best = _best(found)
        return self._first_feed(state, numbers, best, chains) or (best, None)

    def best_to(self, state: Dossier, numbers: Whole, goals: Sequence[StepFor]) -> tuple[Chain, StepFor | None]:
        """The same among the chains that lead to one of these steps."""
        found = self._gaining(state, numbers, [chain for goal in goals if (chain := self._to(state, goal))])
        best = _best(found)
        return (best and self.before(state, numbers, best)) or (best, None)

    def before(self, state: Dossier, numbers: Whole, group: Chain) -> tuple[Chain, StepFor] | None:
        """What must come before these steps, because they could be undone from there."""
        steps = [one for one in self._open(state) if one.step.rank < LAST_RANK]
        chains = [chain for one in steps if (chain := self._to(state, one))]
        return self._first_feed(state, numbers, group, chains)

    def _first_feed(
        self, state: Dossier, numbers: Whole, best: Chain, chains: Sequence[Chain]
    ) -> tuple[Chain, StepFor] | None:
        """What closes most ways for its minutes into what could undo the best chain."""
        if not best or best[-1].entry.kind != "account":
            return None
        found = []
        for place, chain in enumerate(chains):
            feed = chain[-1].entry
            mixed = feed.kind == "account" or best[-1].key in [step.key for step in chain]
            if not mixed and self._harmless(state, numbers, chain):
                now, later = ways_to_undo(feed.id, state, best), ways_to_undo(feed.id, after_all(state, chain), best)
                if now > later:
                    found.append((-len(now - later) / sum(step.step.minutes for step in chain), place, chain))
        undone = [step for step in best if step.entry.id == best[-1].entry.id and undoing([step])]
        return (min(found, key=lambda one: one[:2])[2], undone[-1]) if found else None

    def _harmless(self, state: Dossier, numbers: Whole, chain: Chain) -> bool:
        along = [numbers]
        for step in chain:
            state = done(state, step)
            along.append(self._whole(state))
            if along[-1].locks_out(along[-2]):
                return False
        return not lowers(numbers, along[-1]) and not lowers(along[-2], along[-1])

    def _gaining(self, state: Dossier, numbers: Whole, chains: Sequence[Chain] | Iterator[Chain]) -> list[Found]:
        found = []
        for place, chain in enumerate(chains):
            per_minute = round(self._gain(state, numbers, chain) / sum(one.step.minutes for one in chain), DIGITS)
            if per_minute > 0:
                feeds = {"mailbox": 0, "number": 1, "authenticator": 1}.get(chain[-1].entry.kind, 2)
                found.append(Found(per_minute, feeds * 10_000 + place, chain))
        return found

    def _to(self, state: Dossier, goal: StepFor) -> Chain:
        """The step with all that must come before it, in order; () where something that it needs is not to be had."""
        order: list[StepFor] = []
        for _ in range(DEEPEST):
            current = next((one for one in self._open(state) if one.key == goal.key), None)
            if current is None:
                return ()
            if not current.missing:
                return (*order, current)
            before = self._first_doable(state, current)
            if before is None:
                return ()
            order.append(before)
            state = done(state, before)
        return ()

    def _first_doable(self, state: Dossier, step: StepFor) -> StepFor | None:
        """The first step, however far back, that has nothing missing itself."""
        for _ in range(DEEPEST):
            if not step.missing:
                return step
            wanted = step.missing[0].step
            found = [one for one in self._open(state) if one.step.id == wanted and related(step, one)]
            if not found:
                return None
            step = found[0]
        return None

    def _gain(self, state: Dossier, numbers: Whole, chain: Chain) -> float:
        """What a chain brings in all; nothing where it would lock the owner out on the way."""
        before = numbers
        for step in chain:
            state = done(state, step)
            later = self._whole(state)
            if later.locks_out(before):
                return 0.0
            before = later
        security = before.security.number - numbers.security.number
        return security + RECOVERY_COUNTS * (before.recovery.number - numbers.recovery.number)


def _best(found: Sequence[Found]) -> Chain:
    """What gains most a minute; of two in the same menu, of which one does all that the other does, that one counts."""
    kept = [one for one in found if not any(_covers(other.chain[-1], one.chain[-1]) for other in found)]
    return min(kept, key=lambda one: (-one.per_minute, one.place)).chain if kept else ()


def _covers(wider: StepFor, step: StepFor) -> bool:
    if wider.entry.id != step.entry.id or not step.assumed:
        return False
    menus = [one.profile.path(one.step.goal) for one in (wider, step)]
    places = [(menu.web, menu.app) for menu in menus if menu is not None]
    if len(places) < 2 or places[0] != places[1] or wider.step.rank >= step.step.rank:
        return False
    return set(step.assumed.items()) <= set(wider.assumed.items())


def _together(chains: Sequence[Chain], size: int) -> Iterator[Chain]:
    """Several chains as one, for steps that can matter to each other: of one account and of what it leans on."""
    counting = [chain for chain in chains if any(step.assumed for step in chain)]
    for some in combinations(counting, size):
        goals = [chain[-1] for chain in some]
        if all(_meet(one, other) for one, other in combinations(goals, 2)):
            yield tuple({step.key: step for chain in some for step in chain}.values())


def _meet(one: StepFor, other: StepFor) -> bool:
    return one.entry.id == other.entry.id or one.entry.kind != "account" or other.entry.kind != "account"


def waits_for(step: StepFor, other: StepFor) -> bool:
    """Whether the first step needs the second."""
    return other.step.id in [need.step for need in step.step.needs] and related(step, other)


def related(step: StepFor, other: StepFor) -> bool:
    """Whether `other` can be what a need of `step` means: of the same entry, a linked one, or of all accounts."""
    linked = step.entry.links.values()
    return other.entry.id == step.entry.id or other.entry.id in linked or other.entry.kind != step.entry.kind


def done(state: Dossier, step: StepFor) -> Dossier:
    """The dossier once a step went well. A step without answers is marked as done, or it would be planned for ever."""
    record = StepRecord(subject=step.entry.id, step=step.step.id, state="done", at="")
    then = after(state, step)
    return Dossier(
        entries=then.entries, answers=then.answers, steps={**then.steps, step.key: record}, settings=then.settings
    )


class Go(NamedTuple):
    """A step to be taken, for whose sake, and what it must come before."""

    step: StepFor
    goal: StepFor
    shields: StepFor | None = None
    refused_by: StepFor | None = None


class PlainPlanner:
    """Plans for one set of packs. Remembers numbers between calls, so that a plan after one changed answer is quick."""

    def __init__(self, profiles: Mapping[str, Profile], steps: Mapping[str, Step], questions: Questions) -> None:
        self._profiles, self._steps, self._questions = profiles, steps, questions
        self._quick = PlainNumbers()
        self._opened: dict[int, tuple[Dossier, list[StepFor]]] = {}
        self._chains = PlainChains(self.whole, self._open)

    def whole(self, dossier: Dossier) -> Whole:
        """The numbers of a dossier. ValueError where it has no account."""
        return self._quick.whole(compile_setup(dossier, self._profiles))

    def plan(self, dossier: Dossier) -> Plan:
        """The whole way from here. ValueError where there is no account."""
        now = self.whole(dossier)
        way, state, numbers = self._way(dossier, now)
        way = self._with_shared_stops(dossier, now, way)
        known = analyse(compile_setup(state, self._profiles)).portfolio
        best = known.security_if_known, known.recovery_if_known
        plan = Plan(tuple(way), self._looks(dossier, now), now, numbers, best, self._left_out(state, numbers))
        self._opened.clear()
        return plan

    def _left_out(self, end: Dossier, numbers: Whole) -> tuple[LeftOut, ...]:
        """Every open step at the end of which nothing is missing: why else is it not in the plan?"""
        steps, before = sorted(self._open(end), key=lambda one: one.step.rank), self._reached(end)
        found = []
        for step in (one for one in steps if not one.missing):
            planned, then, _ = self._take(end, numbers, step, step)
            opens = tuple(pair for pair in self._reached(then) if pair not in before)
            waiting = [one for one in steps if one.missing and waits_for(one, step)]
            found.append(LeftOut(planned, opens, tuple(waiting)))
        return tuple(found)

    def _reached(self, dossier: Dossier) -> list[tuple[str, str]]:
        report = analyse(compile_setup(dossier, self._profiles))
        return [(one.name, event) for one in report.exchanges for event, end in one.outcomes.items() if end.reaches]

    def _way(self, dossier: Dossier, now: Whole) -> tuple[list[Planned], Dossier, Whole]:
        """The steps in order, and the state at their end."""
        way: list[Planned] = []
        state, numbers = dossier, now
        while (picked := self._chains.best(state, numbers))[0]:
            chain, shields = picked
            for one in self._refused_first(state, numbers, chain) or [Go(step, chain[-1], shields) for step in chain]:
                planned, state, numbers = self._go(state, numbers, one)
                way.append(planned)
        for last in (False, True):
            while more := self._rest(state, numbers, self._left(state, last=last)):
                for one in more:
                    planned, state, numbers = self._go(state, numbers, one)
                    way.append(planned)
        return way, state, numbers

    def _go(self, state: Dossier, numbers: Whole, one: Go) -> tuple[Planned, Dossier, Whole]:
        planned, state, numbers = self._take(state, numbers, one.step, one.goal)
        return planned._replace(shields=one.shields, refused_by=one.refused_by), state, numbers

    def _rest(self, state: Dossier, numbers: Whole, keys: Sequence[tuple[str, str]]) -> list[Go]:
        """What harms nothing, in one go through these; what harms alone with those that wait for it. Before each what
        it could be undone from, and what a lock would refuse.
        """
        found: list[Go] = []
        here, now = state, numbers

        def go(some: Sequence[Go]) -> None:
            nonlocal here, now
            for one in some:
                found.append(one)
                _, here, now = self._go(here, now, one)

        for key in keys:
            group = self._group(here, now, key)
            while group:
                if refused := self._refused_first(here, now, tuple(group)):
                    go(refused)
                elif first := self._chains.before(here, now, tuple(group)):
                    go([Go(one, first[0][-1], first[1]) for one in first[0]])
                else:
                    break
                group = self._group(here, now, key)
            go([Go(one, group[-1]) for one in group])
        return found

    def _refused_first(self, state: Dossier, numbers: Whole, steps: Chain) -> list[Go]:
        """What a lock that one of these steps turns on would refuse: all that gains, then all that harms nothing."""
        locks = [step for step in steps if step.assumed.get("settings_lock") == ("on",)]
        found: list[Go] = []
        while locks:
            mine = [one for one in self._open(state) if one.entry.id == locks[0].entry.id and _shut(one)]
            mine = sorted((one for one in mine if one.key not in {step.key for step in steps}), key=_rank)
            chain, shields = self._chains.best_to(state, numbers, mine)
            if chain:
                more = [Go(one, chain[-1], shields) for one in chain]
            else:
                more = self._rest(state, numbers, [one.key for one in mine])
            if not more:
                break
            for one in more:
                found.append(one._replace(refused_by=locks[0]))
                _, state, numbers = self._go(state, numbers, one)
        return found

    def _group(self, state: Dossier, numbers: Whole, key: tuple[str, str]) -> list[StepFor]:
        """The step where it harms nothing; else with as many as can be of those that wait for it, so that nothing
        falls; [] where there is no such.
        """
        step = self._at(state, key)
        if step is None or step.missing:
            return []
        if not self._take(state, numbers, step, step)[0].harms:
            return [step]
        group, ends = [step], [self._take(state, numbers, step, step)]
        while True:
            there = ends[-1][1]
            open_ones = [self._at(there, key) for key in self._left(there, last=False)]
            free = [one for one in open_ones if one and not one.missing and any(waits_for(one, of) for of in group)]
            if not free:
                break
            group.append(free[0])
            ends.append(self._take(there, ends[-1][2], free[0], free[0]))
        for size in range(len(group), 1, -1):
            if not lowers(numbers, ends[size - 1][2]):
                locked = [end[0].locks for end in ends[:size] if end[0].locks]
                return [] if locked else group[:size]
        return []

    def _left(self, state: Dossier, *, last: bool) -> list[tuple[str, str]]:
        steps = [one for one in self._open(state) if (one.step.rank >= LAST_RANK) == last]
        return [step.key for step in sorted(steps, key=lambda one: one.step.rank)]

    def _open(self, dossier: Dossier) -> list[StepFor]:
        """Steps that are left to do. Asked several times of the same state, so the last states are remembered."""
        known = self._opened.get(id(dossier))
        if known is None or known[0] is not dossier:
            found = [one for one in all_steps(dossier, self._profiles, self._steps) if one.state in ("open", "blocked")]
            known = self._opened[id(dossier)] = dossier, found
        return known[1]

    def _at(self, state: Dossier, key: tuple[str, str]) -> StepFor | None:
        return next((one for one in self._open(state) if one.key == key), None)

    def _take(self, state: Dossier, numbers: Whole, step: StepFor, goal: StepFor) -> tuple[Planned, Dossier, Whole]:
        then = done(state, step)
        later = self.whole(then)
        effect = Effect((numbers.security, later.security), (numbers.recovery, later.recovery))
        planned = Planned(step, effect, later.locks_out(numbers), goal if goal.key != step.key else None)
        return planned, then, later

    # --- stops ----------------------------------------------------------------------------------------------------

    def _with_shared_stops(self, dossier: Dossier, now: Whole, way: list[Planned]) -> list[Planned]:
        """The same steps, those that stop withdrawals of one account one after the other, as far as that is safe."""
        order = list(way)
        for planned in way:
            moved = _moved(order, planned)
            if moved is not None and (replayed := self._replayed(dossier, now, moved)) is not None:
                order = replayed
        return order

    def _replayed(self, dossier: Dossier, now: Whole, order: Sequence[Planned]) -> list[Planned] | None:
        """The steps in this order with their effects there; None where one of them would not be safe at its place."""
        state, numbers = dossier, now
        found: list[Planned] = []
        for planned in order:
            step = self._at(state, planned.step.key)
            if step is None:
                return None
            here, state, numbers = self._take(state, numbers, step, planned.chain or step)
            if here.safe != planned.safe or here.locks or (here.harms and not planned.harms):
                return None
            kept = {"stop_of": planned.stop_of, "shields": planned.shields, "refused_by": planned.refused_by}
            found.append(here._replace(**kept))
        return found

    # --- looks ----------------------------------------------------------------------------------------------------

    def _looks(self, dossier: Dossier, now: Whole) -> tuple[Look, ...]:
        """Everything nobody has told us yet, by how far it can lift the numbers for its minutes."""
        asked = [
            one
            for entry in dossier.entries
            if entry.pack in self._profiles
            for one in still_open(dossier, entry, self._profiles[entry.pack], self._questions)
        ]
        looks = [Look(one, *self._best_answer(dossier, now, one)) for one in asked]
        return tuple(sorted(looks, key=lambda look: -look.per_minute))

    def _best_answer(self, dossier: Dossier, now: Whole, asked: Asked) -> tuple[Effect, dict[str, Effect]]:
        """Both numbers at the answer that lifts them most."""
        options = [option.id for option in asked.options if option.id != UNKNOWN]
        tried: list[tuple[str, ...]] = [(option,) for option in options]
        if asked.question.several:
            tried.append(tuple(option.id for option in asked.options if not option.alone))
        ends = [self.whole(with_answers(dossier, asked.entry.id, {asked.question.id: value})) for value in tried]
        security = max((end.security for end in ends), key=lambda grade: grade.number, default=now.security)
        recovery = max((end.recovery for end in ends), key=lambda grade: grade.number, default=now.recovery)
        at = {}
        for name, here in now.each.items():
            there = [end.each[name] for end in ends]
            better = max((one.security for one in there), key=lambda grade: grade.number, default=here.security)
            more = max((one.recovery for one in there), key=lambda grade: grade.number, default=here.recovery)
            if (better, more) != (here.security, here.recovery):
                at[name] = Effect((here.security, better), (here.recovery, more))
        return Effect((now.security, security), (now.recovery, recovery)), at


def _rank(step: StepFor) -> int:
    return step.step.rank


def _shut(step: StepFor) -> bool:
    """Whether the lock over the settings keeps it from being done."""
    lock = step.profile.settings_lock
    return lock is not None and (step.step.goal in lock.shuts or bool(set(step.step.hold_of) & set(lock.stops)))


def _stops(planned: Planned) -> bool:
    return any(wait.kind == "stop" for wait in waits(planned.step))


def _moved(order: list[Planned], planned: Planned) -> list[Planned] | None:
    """The order with this step right behind the last earlier stop of its account; None where there is none.

    What it needs and what closes a way in to undo it must stay before it, and steps of the last rank are not moved.
    """
    place = next(i for i, one in enumerate(order) if one.step.key == planned.step.key)
    same = [i for i, one in enumerate(order[:place]) if one.step.entry.id == planned.step.entry.id and _stops(one)]
    if not same or not _stops(planned) or planned.step.step.rank >= LAST_RANK:
        return None
    needs = {need.step for need in planned.step.step.needs}
    before = [i for i, one in enumerate(order[:place]) if one.step.step.id in needs and related(planned.step, one.step)]
    shields = [i for i, one in enumerate(order[:place]) if one.shields and one.shields.entry == planned.step.entry]
    target = max([same[-1], *before, *shields]) + 1
    first = order[same[0]]
    shared = planned._replace(stop_of=first.stop_of or first.step)
    return [*order[:target], shared, *order[target:place], *order[place + 1 :]]
