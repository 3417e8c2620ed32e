"""The figures behind the numbers as rows: read from the analysis, never typed again, with the words beside them."""

from __future__ import annotations

from desktop_app.analysis.events import EVENTS, LOSSES
from desktop_app.analysis.grading import BANDS, ORDER, OUTSIDE
from desktop_app.analysis.portfolio import COUNTS_FROM
from desktop_app.analysis.recovery import COST
from desktop_app.analysis.security import FULL, PAIRS, SINGLES, TRADING, WITH_PASSWORD
from desktop_app.domain.report import Letter
from desktop_app.domain.setup import Owner
from desktop_app.language import Text
from desktop_app.language.numbers import decimal, spelled
from desktop_app.ui import words_events
from desktop_app.ui import words_method as words
from desktop_app.ui.widgets.rows import Explanation


def classes() -> tuple[int, ...]:
    """The classes of attacks, the widest first."""
    return tuple(sorted({event.rank for event in EVENTS}))


def attacks_heading() -> str:
    """Reads as "Security: twelve attacks in four classes"."""
    return words.CLASSES_HEAD.format(attacks=spelled(len(EVENTS)), classes=spelled(len(classes())))


def losses_heading() -> str:
    """Reads as "Recovery: eight losses"."""
    return words.LOSSES_HEAD.format(losses=spelled(len(LOSSES)))


def attacks(rank: int) -> list[Explanation]:
    """The attacks of one class with their weights."""
    return [
        _weighed(
            words_events.EVENTS[event.id].label.format(exchange=words.AN_EXCHANGE),
            words_events.EVENTS[event.id].sub.format(exchange=words.AN_EXCHANGE),
            event.weight,
        )
        for event in EVENTS
        if event.rank == rank
    ]


def losses() -> list[Explanation]:
    """All losses with their weights."""
    return [_weighed(str(words_events.LOSSES[loss.id].name), "", loss.weight) for loss in LOSSES]


def _weighed(title: str, text: str, weight: int) -> Explanation:
    return Explanation(title, text, words.WEIGHT.format(weight=weight))


def letters(rules: dict[Letter, Text]) -> list[Explanation]:
    """The letters in the order in which their rules are tried, with the numbers that they hold."""
    found = []
    for letter in ORDER:
        low, span = BANDS[letter]
        name = words.LETTER.format(letter=letter, name=words.LETTER_NAMES[letter], low=int(low), high=int(low + span))
        found.append(Explanation(name, str(rules[letter])))
    return found


def ends() -> list[Explanation]:
    """By how much of its weight an attack counts, by how it ends."""
    parts = (
        (words.WINS, FULL["wins"]),
        (words.WITH_PASSWORD, WITH_PASSWORD["wins"]),
        (words.BY_TRADING, TRADING * FULL["wins"]),
        (words.STOPPABLE, FULL["stoppable"]),
        (words.STOPPABLE_WITH, WITH_PASSWORD["stoppable"]),
        (words.STOPPABLE_TRADING, TRADING * FULL["stoppable"]),
    )
    return [Explanation(str(title), "", f"× {decimal(part, 2)}") for title, part in parts]


def ways_back() -> list[Explanation]:
    """By how much of its weight a loss counts, by the way back."""
    return [Explanation(str(words.ROUTES[route]), "", f"× {decimal(cost, 2)}") for route, cost in COST.items()]


def outside() -> str:
    """What nobody gets."""
    return words.OUTSIDE.format(points=OUTSIDE)


def inside() -> tuple[str, str]:
    """How single attacks and pairs share the range, and what a pair weighs."""
    remote = max(event.rank for event in EVENTS if event.remote)
    split = words.INSIDE.format(singles=_percent(SINGLES), pairs=_percent(PAIRS))
    return split, words.PAIRS.format(remote=remote)


def times() -> tuple[str, str]:
    """What is taken where the person did not say: hours to a frozen account, and to a new SIM."""
    owner = Owner()
    react = words.REACTS.format(hours=decimal(owner.reacts_within_hours))
    return react, words.NUMBER_AGAIN.format(hours=decimal(owner.number_reissue_hours))


def together() -> str:
    """How several accounts become one number."""
    return words.TOGETHER.format(percent=_percent(COUNTS_FROM))


def _percent(part: float) -> int:
    return round(part * 100)
