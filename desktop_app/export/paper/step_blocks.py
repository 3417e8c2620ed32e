"""The list of steps as blocks: a head, and for each step a row with check box, words, time and a field to sign."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.export.paper.columns import DATE_WIDTH, Columns
from desktop_app.export.paper.marks import STYLES, Block, Box, Mark, Role, Rule, Words
from desktop_app.export.paper.measuring import at_right, lines, one_line
from desktop_app.export.sheet import StepList, StepRow
from desktop_app.language import Text, tr

ABOVE_ROW, BELOW_ROW = 6.5, 6.5
AFTER_TITLE = 1.5
GAP = 5.0
NO_TITLE = Text("(without a name)")


def step_blocks(steps: StepList, at: Columns) -> Iterator[Block]:
    """All rows of one list; its head is repeated on every page that it reaches."""
    if steps.rows:
        head = _head(at)
        yield head
        yield from (_row(row, at, head) for row in steps.rows)
    if steps.empty:
        words = lines(steps.empty, "intro", at.left, 9.0, at.room)
        yield Block(words, 9.0 + sum(line.height for line in words) + 4.0)


def _head(at: Columns) -> Block:
    names = (
        one_line(tr("STEP", "heading of a column"), "caps", at.text, 4.0),
        at_right(one_line(tr("TIME", "heading of a column: how long a step takes"), "caps", 0, 4.0), at.time_end),
        one_line(tr("DATE, INITIALS", "heading of a column"), "caps", at.day, 4.0),
    )
    height = 4.0 + names[0].height + 2.0
    return Block((*names, Rule(at.left, height, at.room)), height, keep=True)


def _row(row: StepRow, at: Columns, head: Block) -> Block:
    title = lines(row.title, "step", at.text, ABOVE_ROW, at.text_room) or (
        one_line(str(NO_TITLE), "step", at.text, ABOVE_ROW),
    )
    words = [*title, *_where(row, title[-1], at)]
    first = title[0]
    top = max(line.top + line.height for line in words) + AFTER_TITLE
    notes: list[tuple[str, Role]] = [(row.warning, "strong_note"), *((note, "note") for note in row.notes)]
    for text, role in notes:
        words += lines(text, role, at.text, top, at.text_room)
        top = max(top, *(line.top + line.height for line in words))
    height = top + BELOW_ROW
    box = Box(at.left, first.top + (first.height - STYLES["step"].size) / 2 + 0.5, row.done)
    side = (at_right(one_line(row.time, "time", 0, first.top), at.time_end), *_field(row, first, at))
    return Block((box, *words, *side, Rule(at.left, height, at.room)), height, head=(head,))


def _where(row: StepRow, last: Words, at: Columns) -> tuple[Words, ...]:
    """The account behind the title, or beneath it where there is no room."""
    if not row.where:
        return ()
    beside = one_line(row.where, "where", last.left + last.width + GAP, last.top)
    if beside.left + beside.width <= at.text + at.text_room:
        down = last.baseline - beside.baseline
        return (beside._replace(top=beside.top + down, baseline=last.baseline),)
    return lines(row.where, "where", at.text, last.top + last.height, at.text_room)


def _field(row: StepRow, first: Words, at: Columns) -> tuple[Mark, ...]:
    """The day of what was done, else a line to write on."""
    if not row.day:
        return (Rule(at.day, first.top + first.height + 5.0, DATE_WIDTH, dotted=True),)
    words = lines(row.day, "note", at.day, first.top, DATE_WIDTH)
    down = first.baseline - words[0].baseline
    return tuple(line._replace(top=line.top + down, baseline=line.baseline + down) for line in words)
