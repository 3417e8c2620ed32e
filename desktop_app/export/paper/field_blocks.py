"""Lines to write on, with what belongs there: for emergency cards and the overview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.export.paper.columns import Columns
from desktop_app.export.paper.marks import Block, Mark, Role, Rule, Words
from desktop_app.export.paper.measuring import lines

GAP = 18.0


def field_blocks(fields: Sequence[tuple[str, str]], at: Columns, *, across: int, high: float) -> Iterator[Block]:
    """(what, what is known) in rows of `across`. `high` is the room for handwriting above each line."""
    for start in range(0, len(fields), across):
        yield _row(fields[start : start + across], at, across, high)


def _row(fields: Sequence[tuple[str, str]], at: Columns, across: int, high: float) -> Block:
    width = (at.room - GAP * (across - 1)) / across
    marks: list[Mark] = []
    places = [at.left + (width + GAP) * place for place in range(len(fields))]
    known = [_lines(value, "card_note", left, 4.0, width) for (_, value), left in zip(fields, places, strict=True)]
    line = max([high, *(end for _, end in known)])
    height = line
    for (label, _), left, (words, end) in zip(fields, places, known, strict=True):
        # What is known stands on the line.
        marks += [one._replace(top=one.top + line - end, baseline=one.baseline + line - end) for one in words]
        under, below = _lines(label, "note", left, line + 2.0, width)
        marks += [Rule(left, line, width, dotted=True), *under]
        height = max(height, below)
    return Block(tuple(marks), height + 2.0)


def _lines(text: str, role: Role, left: float, top: float, width: float) -> tuple[Sequence[Words], float]:
    words = lines(text, role, left, top, width)
    return words, max((one.top + one.height for one in words), default=top)
