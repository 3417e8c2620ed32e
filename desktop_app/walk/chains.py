"""Which steps go together: a step with all that must come before it, and steps that help only together.

A gain is counted over the whole chain and shared over its minutes; a chain that would lock the owner out on the way
gains nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.analysis.whole import newly_out
from desktop_app.domain.dossier import Entry
from desktop_app.domain.script import Step
from desktop_app.walk.feeding import CLOUD, could_undo, undoing
from desktop_app.walk.planned import DIGITS, LAST_RANK, RECOVERY_COUNTS, lowers
from desktop_app.walk.same_menu import covers
from desktop_app.walk.state import MOST_REMEMBERED, State, World
from desktop_app.walk.steps import StepFor

Chain = tuple[StepFor, ...]

DEEPEST = 4
"""How many steps may have to come before one."""

MOST_TOGETHER = 3
"""How many steps are tried together where none helps alone."""

FEEDS = {"mailbox": 0, "number": 1, "authenticator": 1}
"""Of equals, what feeds the accounts goes first."""


class Found(NamedTuple):
    """A chain with what it brings per minute; `place` decides between equals."""

    per_minute: float
    place: tuple[int, ...]
    chain: Chain

    @property
    def order(self) -> tuple[float, tuple[int, ...]]:
        """The smallest is the best."""
        return -self.per_minute, self.place


class _OfEntry(NamedTuple):
    """The chains of one entry. `best`: of those that concern this account alone; `wider`: all others, with places."""

    chains: tuple[Chain, ...]
    best: Found | None
    wider: tuple[tuple[int, Chain], ...]


_Wider = tuple[tuple[int, ...], Chain, list[State]]
"""A chain with its place and the states along it."""


_Way = tuple[str, tuple[str, ...]]
"""What is got into, and by which events."""


class Picked(NamedTuple):
    """The chain to go next. `shields`: the step that it comes before because that one could be undone from there."""

    chain: Chain
    shields: StepFor | None = None


class Chains:
    """Finds chains. What concerns one account alone is remembered for as long as nothing that it rests on changes."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._known: dict[tuple[object, ...], _OfEntry] = {}
        self._entries: tuple[Entry, ...] = ()
        self._apart = _stay_apart(world.steps)

    def best(self, state: State, check: Callable[[], None]) -> Picked | None:
        """The chain with the largest gain per minute; where none gains, that of two or three steps together; else None.

        What could undo it comes first.
        """
        if self._entries is not self._world.entries or len(self._known) > MOST_REMEMBERED:
            self._known.clear()
            self._entries = self._world.entries
        of_all, wider = self._of_entries(state, check)
        found = [one.best for one in of_all if one.best is not None]
        found += [one for place, chain, way in wider for one in self._found(state, place, chain, way)]
        chains = [chain for one in of_all for chain in one.chains]
        for size in range(2, MOST_TOGETHER + 1):
            if not found:
                found = self._gaining(state, list(_together(chains, size)), check)
        if not found:
            return None
        best = _best(found).chain
        first = self._first_feed(state, best, wider)
        return Picked(first, _undone(best)) if first else Picked(best)

    def best_to(self, state: State, goals: Iterable[StepFor], check: Callable[[], None]) -> Picked | None:
        """The same among the chains that lead to one of these steps, each by itself."""
        chains = [((place,), chain) for place, goal in enumerate(goals) if (chain := self._to(state, goal))]
        found = self._gaining(state, chains, check)
        if not found:
            return None
        best = _best(found).chain
        return self.before(state, best, check) or Picked(best)

    # --- what feeds the accounts ------------------------------------------------------------------------------------

    def before(self, state: State, steps: Sequence[StepFor], check: Callable[[], None]) -> Picked | None:
        """What must come before these steps, because they could be undone from there; None where nothing must."""
        if steps[-1].entry.id not in self._world.place or not undoing(steps):
            return None
        services = [(at, entry) for at, entry in enumerate(self._world.entries) if entry.kind != "account"]
        chains = [((at, i), one) for at, entry in services for i, one in enumerate(self._chains_of(state, entry))]
        wider = [(place, chain, self._along(state, chain)) for place, chain in chains]
        self._world.learn((state, *(one for _, _, way in wider for one in way)), check)
        chain = tuple(steps)
        first = self._first_feed(state, chain, wider)
        return Picked(first, _undone(chain)) if first else None

    def _first_feed(self, state: State, best: Chain, wider: Iterable[_Wider]) -> Chain:
        """The chain that closes most ways for its minutes into what could undo the best one; () where there is none.

        It may cost what cannot be seen, and lock nobody out.
        """
        goal = best[-1]
        if goal.entry.id not in self._world.place:
            return ()
        now: dict[str, frozenset[_Way]] = {}
        found = []
        for place, chain, way in wider:
            feed = chain[-1].entry
            if feed.kind == "account" or goal.key in {step.key for step in chain}:
                continue
            if feed.id not in now:
                now[feed.id] = self._ways_to_undo(state, best, feed.id)
            if now[feed.id] and self._harmless(state, way):
                then = self._ways_to_undo(way[-1], best, feed.id)
                if then < now[feed.id]:
                    closed = len(now[feed.id]) - len(then)
                    found.append((-closed / sum(step.step.minutes for step in chain), place, chain))
        return min(found, key=lambda one: one[:2])[2] if found else ()

    def _ways_to_undo(self, state: State, best: Chain, feed: str) -> frozenset[_Way]:
        """The ways into this service, and into a cloud account, as far as the best chain could be undone from there."""
        place = self._world.place[best[-1].entry.id]
        mine = [step for step in best if step.entry.id == best[-1].entry.id]
        found: set[_Way] = set()
        if feed in could_undo(state.variants[place][0].exchange, mine):
            found.update((feed, events) for events in _ways_into(state, feed))
        then = self._along(state, best)[-1].variants[place]
        if undoing(mine) & then[0].done_with(then[1], CLOUD):
            found.add((CLOUD, ("cloud_takeover",)))
            found.update((CLOUD, events) for events in _ways_into(state, CLOUD))
        return frozenset(found)

    def _harmless(self, state: State, way: list[State]) -> bool:
        """Whether nobody is locked out on this way, and neither it nor its last step costs what can be seen."""
        along = [state, *way]
        for before, then in pairwise(along):
            if any(newly_out(before.number(place), then.number(place)) for place in then.changed):
                return False
        return all(not lowers(before.whole, along[-1].whole) for before in (state, along[-2]))

    # --- single steps, each with what must come before it -----------------------------------------------------------

    def _of_entries(self, state: State, check: Callable[[], None]) -> tuple[list[_OfEntry], list[_Wider]]:
        """The chains of every entry, in the order of the entries; and those that change more than one account."""
        entries = self._world.entries
        keys = [self._key(state, entry) for entry in entries]
        missing = [place for place, key in enumerate(keys) if key not in self._known]
        new = {place: self._chains_of(state, entries[place]) for place in missing}
        along = {place: [self._along(state, chain) for chain in chains] for place, chains in new.items()}
        self._world.learn((state, *(one for ways in along.values() for way in ways for one in way)), check)
        found: list[_OfEntry] = []
        wider: list[_Wider] = []
        for place, key in enumerate(keys):
            if place not in new:
                one = self._known[key]
            elif key:
                one = self._known[key] = self._sorted_out(state, place, new[place], along[place])
            else:
                one = _OfEntry(new[place], None, tuple(enumerate(new[place])))
            found.append(one)
            ways = along.get(place, [])
            wider += [((place, at), chain, ways[at] if ways else self._along(state, chain)) for at, chain in one.wider]
        self._world.learn((one for _, _, way in wider for one in way), check)
        return found, wider

    def _key(self, state: State, entry: Entry) -> tuple[object, ...]:
        """What the chains of an account rest on: itself, and what all share. () for what is no account: never kept."""
        if entry.id not in self._world.place or not self._apart:
            return ()
        services = tuple(state.steps[name] for name in self._world.services)
        others = self._world.effects_of_others(state, entry.id)
        return entry.id, state.answers[entry.id], state.steps[entry.id], state.around, services, others

    def _sorted_out(self, state: State, place: int, chains: tuple[Chain, ...], along: list[list[State]]) -> _OfEntry:
        """The best of the chains that change this account alone, and the others."""
        mine = {self._world.place[self._world.entries[place].id]}
        wider, found = [], []
        for at, (chain, way) in enumerate(zip(chains, along, strict=True)):
            entries = {step.entry.id for step in chain}
            if len(entries) == 1 and all(mine.issuperset(one.changed) for one in way):
                found += self._found(state, (place, at), chain, way)
            else:
                wider.append((at, chain))
        return _OfEntry(chains, _best(found) if found else None, tuple(wider))

    def _chains_of(self, state: State, entry: Entry) -> tuple[Chain, ...]:
        goals = [one for one in self._world.open_of(state, entry) if one.step.rank < LAST_RANK]
        return tuple(chain for goal in goals if (chain := self._to(state, goal)))

    def _to(self, state: State, goal: StepFor) -> Chain:
        """The step with all that must come before it, in order; () where something that it needs is not to be had."""
        order: list[StepFor] = []
        for _ in range(DEEPEST):
            current = self._world.at(state, goal.key)
            if current is None:
                return ()
            if not current.missing:
                return (*order, current)
            before = self._first_doable(state, current)
            if before is None:
                return ()
            order.append(before)
            state = self._world.done(state, before)
        return ()

    def _first_doable(self, state: State, step: StepFor) -> StepFor | None:
        """The first step, however far back, that has nothing missing itself."""
        for _ in range(DEEPEST):
            if not step.missing:
                return step
            wanted = step.missing[0].step
            near = (entry for entry in self._world.entries if related(step, entry))
            found = (one for entry in near for one in self._world.open_of(state, entry) if one.step.id == wanted)
            before = next(found, None)
            if before is None:
                return None
            step = before
        return None

    # --- gains ------------------------------------------------------------------------------------------------------

    def _gaining(
        self, state: State, chains: Sequence[tuple[tuple[int, ...], Chain]], check: Callable[[], None]
    ) -> list[Found]:
        """The chains that gain; each comes with its place."""
        ways = [self._along(state, chain) for _, chain in chains]
        self._world.learn((one for way in ways for one in way), check)
        return [
            found
            for (place, chain), way in zip(chains, ways, strict=True)
            for found in self._found(state, place, chain, way)
        ]

    def _along(self, state: State, chain: Chain) -> list[State]:
        """The states after each step of a chain."""
        way: list[State] = []
        for step in chain:
            state = self._world.done(state, step)
            way.append(state)
        return way

    def _found(self, state: State, place: tuple[int, ...], chain: Chain, way: list[State]) -> list[Found]:
        """The chain with its gain, where it has one."""
        gain = self._gain(state, way)
        minutes = sum(one.step.minutes for one in chain)
        per_minute = round(gain / minutes, DIGITS)
        feeds = FEEDS.get(chain[-1].entry.kind, 2)
        return [Found(per_minute, (feeds, *place), chain)] if per_minute > 0 else []

    def _gain(self, state: State, way: list[State]) -> float:
        """What a chain brings in all; nothing where it would lock the owner out on the way."""
        touched: set[int] = set()
        before = state
        for then in way:
            for place in then.changed:
                if newly_out(before.number(place), then.number(place)):
                    return 0.0
            touched.update(then.changed)
            before = then
        gain = 0.0
        for place in sorted(touched):
            now, later = state.number(place), before.number(place)
            lift = later.security.number - now.security.number
            lift += RECOVERY_COUNTS * (later.recovery.number - now.recovery.number)
            gain += self._world.shares[place] * lift
        return gain


def _best(found: Sequence[Found]) -> Found:
    """The best of those of which none does in the same menu all that it does, and more."""
    goals = [one.chain[-1] for one in found]
    return min(
        (one for one in found if not any(covers(goal, one.chain[-1]) for goal in goals)), key=lambda one: one.order
    )


def _undone(chain: Chain) -> StepFor:
    """The step of a chain that could be undone: the last one of its account that can be."""
    mine = [step for step in chain if step.entry.id == chain[-1].entry.id and undoing([step])]
    return mine[-1] if mine else chain[-1]


def _ways_into(state: State, feed: str) -> frozenset[tuple[str, ...]]:
    return state.variants[0][1].ways_into(feed)


def _together(chains: Sequence[Chain], size: int) -> Iterator[tuple[tuple[int, ...], Chain]]:
    """Several chains as one, for steps that can matter to each other: of one account and of what it leans on."""
    counting = [chain for chain in chains if any(step.assumed for step in chain)]
    goals = [chain[-1] for chain in counting]
    later = [
        [at for at, other in enumerate(goals) if at > first and _meet(one, other)] for first, one in enumerate(goals)
    ]
    for some in _groups(range(len(goals)), [set(one) for one in later], later, size):
        yield some, tuple({step.key: step for at in some for step in counting[at]}.values())


def _groups(
    first: Iterable[int], meets: list[set[int]], later: list[list[int]], size: int
) -> Iterator[tuple[int, ...]]:
    """Groups of which each meets each, in order."""
    for one in first:
        if size == 1:
            yield (one,)
        else:
            for rest in _groups(later[one], meets, later, size - 1):
                if all(at in meets[one] for at in rest):
                    yield one, *rest


def _meet(one: StepFor, other: StepFor) -> bool:
    return one.entry.id == other.entry.id or one.entry.kind != "account" or other.entry.kind != "account"


def related(step: StepFor, other: Entry) -> bool:
    """Whether a step of `other` can be what a need of `step` means: of its entry, a linked one, or all accounts."""
    return other.id == step.entry.id or other.id in step.entry.links.values() or other.kind != step.entry.kind


def _stay_apart(steps: Mapping[str, Step]) -> bool:
    """Whether nothing that a step of an account needs, however far back, is a step of another account."""
    edge = {need.step for step in steps.values() if step.kind == "account" for need in step.needs}
    edge = {name for name in edge if name in steps and steps[name].kind != "account"}
    seen: set[str] = set()
    while edge:
        seen |= edge
        edge = {need.step for name in edge for need in steps[name].needs if need.step in steps} - seen
        if any(steps[name].kind == "account" for name in edge):
            return False
    return True
