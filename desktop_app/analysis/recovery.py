"""Recovery of one exchange: what the owner can still reach after each loss (model, section 6)."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.analysis.closure import Closer, Level, close
from desktop_app.analysis.events import LOSSES, Loss
from desktop_app.analysis.grading import Part, grade, rows
from desktop_app.analysis.rules import PHYSICAL_PLACES, Eyes, Shared, build
from desktop_app.domain.report import Grade, Letter, Route, Row
from desktop_app.domain.setup import Exchange, Setup

COST: dict[Route, float] = {"in": 0.0, "wait": 0.3, "support": 0.6, "out": 1.0}


class Owner:
    """One exchange seen by its owner. `best`: what nobody knows counts at its best. `shared` as in `Attack`; `closer`:
    that of these eyes, where it is there already.
    """

    def __init__(
        self,
        setup: Setup,
        exchange: Exchange,
        shared: Shared | None = None,
        *,
        best: bool = False,
        closer: Closer | None = None,
    ) -> None:
        self.setup, self.exchange = setup, exchange
        eyes: Eyes = "owner_best" if best else "owner_worst"
        self.closer = Closer(build(setup, exchange, eyes, shared)) if closer is None else closer
        self._allowed: dict[tuple[int, int, int], list[tuple[int, int]]] = {}

    def route(self, loss: Loss) -> Route:
        """The best way to a full exit after a loss: at once, after a wait, through support, or none."""
        left = tuple(place for place in PHYSICAL_PLACES if place not in loss.places)
        gone = self._gone(loss)
        back = self._reissued(loss)
        if self._reaches(left, gone | back | {"id_face"}, at_once=True):
            return "in"
        if self._reaches((*left, *back), (gone - back) | {"id_face"}):
            return "wait"
        return "support" if self._reaches((*left, *back, "id_face"), gone - back) else "out"

    def _gone(self, loss: Loss) -> frozenset[str]:
        """Proofs that the loss itself takes, whatever place or way would give them."""
        here = {"inbox": self.exchange.inbox, "number": self.exchange.number, "sim": self.exchange.number}
        return frozenset({here[loss.id]}) if loss.id in here else frozenset()

    def _reissued(self, loss: Loss) -> frozenset[str]:
        """Numbers whose SIM is lost and comes back from the carrier. A number that is gone for good does not."""
        numbers = {exchange.number for exchange in self.setup.exchange}
        lost = {name for place in loss.places for name in self.setup.places.get(place, ())}
        return frozenset(numbers & lost) | (frozenset({self.exchange.number}) if loss.id == "sim" else frozenset())

    def _reaches(self, start: tuple[str, ...], gone: frozenset[str], *, at_once: bool = False) -> bool:
        """Whether a full exit is in reach. The owner's own addresses are listed already."""
        rules = self.closer.rules
        blocked = rules.mask(gone)
        have = rules.mask((*start, f"{self.exchange.name}:listed")) & ~blocked
        full = self.closer.full
        alike = self.closer.alike(full)
        # As long as it may take, all rules count, for whichever exit: one closure tells.
        level, asked = (0, alike) if at_once else (-1, [(levels, full.any) for levels, _ in alike[:1]])
        return any(close(have, self._rules(levels, level, blocked)) & bits for levels, bits in asked)

    def _rules(self, levels: list[Level], level: int, blocked: int) -> list[tuple[int, int]]:
        """The rules of a level that give nothing that is blocked. Losses ask for the same ones again."""
        asked = id(levels), level, blocked
        if asked not in self._allowed:
            self._allowed[asked] = [(body, head) for body, head in levels[level][1] if not head & blocked]
        return self._allowed[asked]


class Recovery(NamedTuple):
    """The grade of one exchange, with the route after each loss."""

    grade: Grade
    held_by: str
    routes: dict[str, Route]

    @property
    def rows(self) -> tuple[Row, ...]:
        """The explanation of the number."""
        return rows(self.grade.letter, self.held_by, _parts(self.routes))


def recovery(owner: Owner) -> Recovery:
    """Letter and number of one exchange."""
    return rated({loss.id: owner.route(loss) for loss in LOSSES})


def rated(routes: dict[str, Route]) -> Recovery:
    """Letter and number, where the route after each loss is known."""
    letter, held_by = _letter(routes)
    return Recovery(grade(letter, sum(part.lost for part in _parts(routes))), held_by, routes)


def _letter(routes: dict[str, Route]) -> tuple[Letter, str]:
    singles = [loss for loss in LOSSES if loss.single]
    both = next(loss for loss in LOSSES if not loss.single)
    rules: tuple[tuple[Letter, list[Loss]], ...] = (
        ("E", [loss for loss in singles if loss.id == "phone" and routes[loss.id] == "out"]),
        ("D", [loss for loss in singles if routes[loss.id] == "out"]),
        ("C", [loss for loss in singles if routes[loss.id] == "support"]),
        ("B", [loss for loss in LOSSES if routes[loss.id] == "wait" or (loss is both and routes[loss.id] != "in")]),
    )
    for letter, losses in rules:
        if losses:
            return letter, max(losses, key=lambda loss: loss.weight).id
    return "A", ""


def _parts(routes: dict[str, Route]) -> list[Part]:
    return [
        Part("loss", loss.id, loss.weight * COST[routes[loss.id]] / 100) for loss in LOSSES if COST[routes[loss.id]]
    ]
