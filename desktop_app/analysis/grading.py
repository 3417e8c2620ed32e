"""Letters, the numbers inside them, and rows of whole points that add up to the shown number."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.domain.report import Grade, Letter, Row

BANDS: dict[Letter, tuple[float, float]] = {"E": (0, 19), "D": (20, 19), "C": (40, 19), "B": (60, 19), "A": (80, 15)}
"""Letter -> lowest number and span. Nobody gets the last 5 points: no setting guards against the exchange itself."""

ORDER: tuple[Letter, ...] = ("E", "D", "C", "B", "A")
OUTSIDE = 5


class Part(NamedTuple):
    """A part of what is lost inside the letter, 0 to 1 of the span, with the event or loss that takes it."""

    kind: str
    event: str
    lost: float


def grade(letter: Letter, lost: float) -> Grade:
    """The number at the part `lost` (0 to 1) of the letter's span below its top."""
    low, span = BANDS[letter]
    return Grade(letter, low + span * (1.0 - lost))


def letter_of(number: float) -> Letter:
    """The letter in whose band a number lies, as it is shown: 39.6 is shown as 40, so its letter is that of 40."""
    shown = Grade("E", number).shown
    return next(letter for letter in reversed(ORDER) if shown >= BANDS[letter][0] or letter == "E")


def rows(letter: Letter, held_by: str, parts: list[Part]) -> tuple[Row, ...]:
    """100, less what is outside the settings, less the letter's cap, less each part: exactly the number.

    Whole points are shared out by the largest remainder, so that the rows also add up to the number as it is shown.
    """
    low, span = BANDS[letter]
    top = low + span
    exact = [span * part.lost for part in parts]
    shown = grade(letter, sum(part.lost for part in parts)).shown
    whole = share_out(int(top) - shown, exact)
    found = [Row(kind="base", points=100, exact=100.0), Row(kind="outside", points=-OUTSIDE, exact=-float(OUTSIDE))]
    cap = 100 - OUTSIDE - top
    if cap:
        found.append(Row(kind="cap", points=-int(cap), exact=-cap, event=held_by))
    found += [
        Row(kind=part.kind, points=-points, exact=-loss, event=part.event)
        for part, points, loss in zip(parts, whole, exact, strict=True)
    ]
    return tuple(found)


def share_out(total: int, exact: list[float]) -> list[int]:
    """Whole numbers near `exact` that add up to `total`, by the largest remainder; ties go to the earlier one."""
    whole = [int(value) for value in exact]
    order = sorted(range(len(exact)), key=lambda i: (whole[i] - exact[i], i))
    for i in order[: total - sum(whole)]:
        whole[i] += 1
    return whole
