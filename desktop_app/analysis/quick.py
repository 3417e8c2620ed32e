"""The numbers of many variants of accounts at once: what a plan needs when it tries hundreds of changes.

All start events, their pairs and all losses of all variants are columns of one run (see `columns`). The outcomes are
graded by the same functions as in a report, so the numbers are those of the report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache

from desktop_app.analysis.columns import ALWAYS, Book, Known, Step, close
from desktop_app.analysis.events import EVENTS, LOSSES
from desktop_app.analysis.parts import Common, Own, Part
from desktop_app.analysis.recovery import Recovery, rated
from desktop_app.analysis.rules import EXITS, FULL_EXITS, PHYSICAL_PLACES
from desktop_app.analysis.security import REMOTE_PAIRS, Ends, graded, winners
from desktop_app.analysis.whole import Numbers
from desktop_app.domain.report import Grade, Outcome, Result, Route

Variant = tuple[Own, Common]
Front = tuple[Grade, tuple[str, ...]]
"""Security, and the attacks that reach the money."""

# --- the columns of one variant, for an intruder: every event alone, with a leaked password, and the remote pairs
ALONE = len(EVENTS)
HELPED = 2 * ALONE
WIDTH = HELPED + len(REMOTE_PAIRS)
WITH_PASSWORD = ((1 << ALONE) - 1) << ALONE
LOCKED_PHONE = 1 << next(i for i, event in enumerate(EVENTS) if event.id == "stolen_phone_locked")
MALWARE = next(i for i, event in enumerate(EVENTS) if event.id == "malware_computer")


def _columns_of(place: int) -> int:
    """The columns in which an event takes part."""
    pairs = sum(1 << (HELPED + i) for i, pair in enumerate(REMOTE_PAIRS) if EVENTS[place] in pair)
    return 1 << place | 1 << (ALONE + place) | pairs


TAKES_PART = tuple(_columns_of(place) for place in range(ALONE))

# --- the columns of one variant, for the owner: every loss, at once by each full exit, after a wait, and by support
LOST = len(LOSSES)
AT_ONCE = len(FULL_EXITS)
OWNER_WIDTH = (AT_ONCE + 2) * LOST
EACH_LOSS = (1 << LOST) - 1
IN_TIME = EACH_LOSS << (AT_ONCE * LOST) | EACH_LOSS << ((AT_ONCE + 1) * LOST)

FULL = (1 << AT_ONCE) - 1

MOST_AT_ONCE = 128
"""Variants in one run: rows of some thousand bits are still quick to join."""

MOST_REMEMBERED = 100_000


class Quick:
    """Numbers of variants, remembered for as long as it lives. `check` is called now and then and may raise."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._places, self._support = {name: book.row(name) for name in PHYSICAL_PLACES}, book.row("id_face")
        self._known: dict[Variant, Numbers] = {}
        self._securities: dict[tuple[int, int, int, int, bool], Front] = {}
        self._recoveries: dict[tuple[int, ...], Recovery] = {}

    def numbers(self, variant: Variant) -> Numbers:
        """One variant."""
        if variant not in self._known:
            self.learn([variant])
        return self._known[variant]

    def learn(self, variants: Iterable[Variant], check: Callable[[], None] = lambda: None) -> None:
        """Work out these variants together, those that are not known yet. Variants of one account belong together."""
        if len(self._known) > MOST_REMEMBERED:
            self._known.clear()
        new = [variant for variant in dict.fromkeys(variants) if variant not in self._known]
        for first in range(0, len(new), MOST_AT_ONCE):
            check()
            some = new[first : first + MOST_AT_ONCE]
            front, back = self._fronts(some), self._backs(some)
            for variant, (security, reached), recovery in zip(some, front, back, strict=True):
                self._known[variant] = Numbers(security, recovery.grade, recovery.routes, reached)

    # --- an intruder ----------------------------------------------------------------------------------------------

    def _fronts(self, variants: Sequence[Variant]) -> list[Front]:
        """Security of each, and what reaches its money."""
        rules = self._rules(variants, WIDTH, _within)
        begin = self._begins(variants)
        joined = self._book.joined((rule for rule, _ in rules), begin[ALWAYS])
        whole, quiet = list(begin), begin
        close(whole, [*joined, *((rule.head, *rule.needs, columns) for rule, columns in rules)])
        close(quiet, [*joined, *((rule.head, *rule.unheard, columns) for rule, columns in rules)])
        soon = _soon(quiet, rules, joined)
        found = []
        for place, (own, _) in enumerate(variants):
            shift = place * WIDTH
            full, trade = own.exits[:AT_ONCE], own.exits[AT_ONCE]
            wins = _cut((soon[bit][row] for bit, row in enumerate(full)), shift, WIDTH)
            reaches = _cut((whole[row] for row in full), shift, WIDTH)
            traded = _cut([soon[AT_ONCE][trade]], shift, ALONE), _cut([whole[trade]], shift, ALONE)
            found.append(self._security(wins, reaches, *traded, unique=own.unique))
        return found

    def _begins(self, variants: Sequence[Variant]) -> list[int]:
        """The rows as the events leave them."""
        rows = [0] * len(self._book)
        rows[ALWAYS] = (1 << (WIDTH * len(variants))) - 1
        for place, (own, common) in enumerate(variants):
            shift = place * WIDTH
            for row, events in own.starts:
                rows[row] |= _taking_part(events & ~LOCKED_PHONE if common.sim_pin else events) << shift
            for row in common.computer:
                rows[row] |= TAKES_PART[MALWARE] << shift
            rows[own.password] |= WITH_PASSWORD << shift
        return rows

    def _security(self, wins: int, reaches: int, trade_wins: int, trade_reaches: int, *, unique: bool) -> Front:
        """The grade of one variant, and what reaches its money, by its columns."""
        key = wins, reaches, trade_wins, trade_reaches, unique
        if key not in self._securities:
            ends = tuple(
                Ends(
                    event,
                    _outcome(wins, reaches, place),
                    _outcome(trade_wins, trade_reaches, place),
                    None if unique or event.id == "password_leak" else _outcome(wins, reaches, ALONE + place),
                )
                for place, event in enumerate(EVENTS)
            )
            alone = winners(ends)
            joined = tuple(
                pair
                for place, pair in enumerate(REMOTE_PAIRS)
                if wins >> (HELPED + place) & 1 and pair[0] not in alone and pair[1] not in alone
            )
            reached = tuple(end.event.id for end in ends if end.reaches)
            self._securities[key] = graded(ends, joined).grade, reached
        return self._securities[key]

    # --- the owner ------------------------------------------------------------------------------------------------

    def _backs(self, variants: Sequence[Variant]) -> list[Recovery]:
        """Recovery of each."""
        rows, blocked = self._left(variants)
        rules = self._rules(variants, OWNER_WIDTH, _for_owner)
        steps = self._book.joined((rule for rule, _ in rules), rows[ALWAYS])
        timely = _timely(len(variants))
        for rule, columns in rules:
            open_to = columns & timely[rule.exits & FULL] & ~blocked.get(rule.head, 0)
            steps.append((rule.head, *rule.needs, open_to))
        close(rows, steps)
        return [self._recovery(rows, own, place * OWNER_WIDTH) for place, (own, _) in enumerate(variants)]

    def _left(self, variants: Sequence[Variant]) -> tuple[list[int], dict[int, int]]:
        """What the owner has left after each loss, and the columns in which a proof cannot be had."""
        rows = [0] * len(self._book)
        ones = sum(1 << (place * OWNER_WIDTH) for place in range(len(variants)))
        rows[ALWAYS] = ones * ((1 << OWNER_WIDTH) - 1)
        for name, row in self._places.items():
            kept = sum(1 << i for i, loss in enumerate(LOSSES) if name not in loss.places)
            rows[row] = ones * _in_each_way(kept)
        support = self._support
        rows[support] = ones * (EACH_LOSS << ((AT_ONCE + 1) * LOST))
        blocked: dict[int, int] = {support: rows[ALWAYS] & ~rows[support]}
        for place, (own, common) in enumerate(variants):
            shift = place * OWNER_WIDTH
            rows[own.listed] |= ((1 << OWNER_WIDTH) - 1) << shift
            for i, loss in enumerate(LOSSES):
                self._lose(loss.id, i, shift, own, common, rows, blocked)
        for row, columns in blocked.items():
            rows[row] &= ~columns
        return rows, blocked

    def _lose(
        self, loss: str, place: int, shift: int, own: Own, common: Common, rows: list[int], blocked: dict[int, int]
    ) -> None:
        """One loss of one variant: what is gone, and which numbers come back."""
        back = common.back[place] | ({own.number} if loss == "sim" else set())
        gone = {own.inbox} if loss == "inbox" else {own.number} if loss in ("number", "sim") else set()
        at_once = (_in_each_way(1 << place) & ((1 << (AT_ONCE * LOST)) - 1)) << shift
        later = _in_each_way(1 << place) << shift & ~at_once
        for row in gone | back:
            blocked[row] = blocked.get(row, 0) | at_once
        for row in gone - back:
            blocked[row] = blocked.get(row, 0) | later
        for row in back:
            rows[row] |= later

    def _recovery(self, rows: list[int], own: Own, shift: int) -> Recovery:
        full = own.exits[:AT_ONCE]
        at_once = 0
        for bit, row in enumerate(full):
            at_once |= rows[row] >> (shift + bit * LOST) & EACH_LOSS
        later = _cut((rows[row] for row in full), shift + AT_ONCE * LOST, 2 * LOST)
        key = at_once, later & EACH_LOSS, later >> LOST
        if key not in self._recoveries:
            routes = {loss.id: _route(key, place) for place, loss in enumerate(LOSSES)}
            self._recoveries[key] = rated(routes)
        return self._recoveries[key]

    # --- both -----------------------------------------------------------------------------------------------------

    def _rules(
        self, variants: Sequence[Variant], width: int, of: Callable[[Part, Own, Common], tuple[int, ...]]
    ) -> list[tuple[Known, int]]:
        """Every rule of any variant with the columns in which it holds, shared ones first."""
        one = (1 << width) - 1
        holders: dict[tuple[int, ...], int] = {}
        for part in (_shared_part, _own_part, _offered_part):
            for place, (own, common) in enumerate(variants):
                rules = of(part(own, common), own, common)
                holders[rules] = holders.get(rules, 0) | one << (place * width)
        found: dict[int, int] = {}
        for rules, columns in holders.items():
            for rule in rules:
                found[rule] = found.get(rule, 0) | columns
        return [(self._book.rules[rule], columns) for rule, columns in found.items()]


def _shared_part(_: Own, common: Common) -> Part:
    return common


def _own_part(own: Own, _: Common) -> Part:
    return own


def _offered_part(own: Own, _: Common) -> Part:
    return own.offers


def _within(part: Part, own: Own, common: Common) -> tuple[int, ...]:
    return part.within(common.reacts if own.reacts is None else own.reacts)


def _for_owner(part: Part, own: Own, common: Common) -> tuple[int, ...]:  # noqa: ARG001 - the same for all
    return part.for_owner


@lru_cache(maxsize=MOST_AT_ONCE)
def _timely(variants: int) -> list[int]:
    """The columns in which a rule holds, by the full exits (as bits) that it does not keep shut: at once by those, and
    in time by all.
    """
    ones = sum(1 << (place * OWNER_WIDTH) for place in range(variants))
    each = [EACH_LOSS << (bit * LOST) for bit in range(AT_ONCE)]
    at_once = (sum(each[bit] for bit in range(AT_ONCE) if exits >> bit & 1) for exits in range(FULL + 1))
    return [(IN_TIME | columns) * ones for columns in at_once]


def _soon(quiet: list[int], rules: list[tuple[Known, int]], joined: list[Step]) -> list[list[int]]:
    """For each exit, what is had before the owner can act. Exits that the same rules keep shut share a run."""
    runs: dict[tuple[int, ...], list[int]] = {}
    found = []
    for bit in range(len(EXITS)):
        quick = tuple(place for place, (rule, _) in enumerate(rules) if rule.exits >> bit & 1)
        if quick not in runs:
            runs[quick] = list(quiet)
            steps = ((rules[place][0].head, *rules[place][0].needs, rules[place][1]) for place in quick)
            close(runs[quick], [*joined, *steps])
        found.append(runs[quick])
    return found


@cache
def _taking_part(events: int) -> int:
    """The columns in which any of these events takes part."""
    found = 0
    for place, columns in enumerate(TAKES_PART):
        if events >> place & 1:
            found |= columns
    return found


@cache
def _in_each_way(losses: int) -> int:
    """The columns of these losses, in whatever way the owner gets in."""
    return sum(losses << (way * LOST) for way in range(AT_ONCE + 2))


def _cut(rows: Iterable[int], shift: int, width: int) -> int:
    """The columns of one variant, where any of these rows is set."""
    found = 0
    for row in rows:
        found |= row >> shift
    return found & ((1 << width) - 1)


def _outcome(wins: int, reaches: int, place: int) -> Outcome:
    result: Result = "wins" if wins >> place & 1 else "stoppable" if reaches >> place & 1 else "fails"
    return OUTCOMES[result]


OUTCOMES: dict[Result, Outcome] = {
    "wins": Outcome(result="wins"),
    "stoppable": Outcome(result="stoppable"),
    "fails": Outcome(result="fails"),
}


def _route(key: tuple[int, int, int], place: int) -> Route:
    at_once, wait, support = (some >> place & 1 for some in key)
    if at_once:
        return "in"
    if wait:
        return "wait"
    return "support" if support else "out"
