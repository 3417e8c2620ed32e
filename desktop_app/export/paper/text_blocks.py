"""Everything of a sheet but the steps as blocks: figures, boxes with numbered lines, answers and sources in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.export.paper.columns import Columns
from desktop_app.export.paper.marks import Block, Frame, Mark, Rule, Words
from desktop_app.export.paper.measuring import lines, one_line
from desktop_app.export.sheet import AnswerList, Figure, Numbered, SourceList
from desktop_app.language import Text

PAD = 14.0
CONTINUED = Text("{title}, continued", "the heading of a table, repeated on the next page")
BETWEEN_FIGURES = 20.0
CELL_GAP = 12.0
CELL_PAD = 3.0
WRITING = 20.0
"""Height of a line to write on."""

ANSWER_PARTS = (0.49, 0.32, 0.19)
SOURCE_PARTS = (0.45, 0.55)


def figure_block(figures: Sequence[Figure], note: str, at: Columns) -> Block:
    """The numbers in a line, in two where there is no room, and what they mean."""
    marks: list[Mark] = []
    left, top, height = at.left, 9.0, 0.0
    for figure in figures:
        value = one_line(figure.value, "figure", left, top)
        label = one_line(figure.label, "figure_label", value.left + value.width + 3.0, top)
        end = label.left + label.width
        if end > at.right and left > at.left:
            top += value.height + 2.0
            value = one_line(figure.value, "figure", at.left, top)
            label = one_line(figure.label, "figure_label", value.left + value.width + 3.0, top)
            end = label.left + label.width
        down = value.baseline - label.baseline
        marks += [value, label._replace(top=label.top + down, baseline=value.baseline)]
        left, height = end + BETWEEN_FIGURES, top + value.height
    explained = lines(note, "note", at.left, height + 4.0, at.room)
    height = _under(explained, height)
    return Block((*marks, *explained, Rule(at.left, height + 8.0, at.room)), height + 8.0)


def heading_block(text: str, at: Columns, *, above: float = 20.0) -> Block:
    """The name of a section, which stays with what follows."""
    words = lines(text, "section", at.left, above, at.room)
    return Block(words, above + sum(line.height for line in words) + 2.0, keep=True)


def numbered_block(box: Numbered, at: Columns) -> Block:
    """A framed box with a heading and numbered lines."""
    above = 18.0
    words = [*lines(box.title, "box_title", at.left + PAD, above + PAD - 3.0, at.room - 2 * PAD)]
    top = _under(words, above) + 4.0
    for number, text in enumerate(box.lines, 1):
        words.append(one_line(f"{number}.", "box_line", at.left + PAD, top))
        words += lines(text, "box_line", at.left + PAD + 14.0, top, at.room - 2 * PAD - 14.0)
        top = _under(words, top) + 1.5
    height = top + PAD - 4.0
    return Block((Frame(at.left, above, at.room, height - above), *words), height)


def answer_blocks(answers: AnswerList, at: Columns) -> Iterator[Block]:
    """What was told about one entry: question, answer, date."""
    if answers.rows and all(row.blank for row in answers.rows):
        yield from _to_be_written(answers, at)
        return
    rows = [(row.question, row.answer, row.day) for row in answers.rows]
    yield from table_blocks(answers.title, "", rows, ANSWER_PARTS, at)


def _to_be_written(answers: AnswerList, at: Columns) -> Iterator[Block]:
    """The questions, each with a line for the answer and one for the day."""
    yield _group(answers.title, "", at)
    again = _group(CONTINUED.format(title=answers.title), "", at)
    asked, answered, _ = (at.room * part for part in ANSWER_PARTS)
    for row in answers.rows:
        words = lines(row.question, "cell", at.left, WRITING - 12.0, asked - CELL_GAP)
        line = _under(words, WRITING) - 1.0
        left, day = at.left + asked, at.left + asked + answered
        rules = (
            Rule(left, line, answered - CELL_GAP, dotted=True),
            Rule(day, line, at.right - day, dotted=True),
        )
        yield Block((*words, *rules), line + CELL_PAD, head=(again,))


def source_blocks(sources: SourceList, at: Columns) -> Iterator[Block]:
    """The sources of one pack: what, and where that stands."""
    yield from table_blocks(
        sources.title, sources.note, [(row.what, row.where) for row in sources.rows], SOURCE_PARTS, at
    )


def table_blocks(
    title: str, note: str, rows: Sequence[Sequence[str]], parts: Sequence[float], at: Columns
) -> Iterator[Block]:
    """A table with its heading; `parts` are the widths of its columns as parts of the whole."""
    head = _group(title, note, at)
    yield head
    again = _group(CONTINUED.format(title=title), "", at)
    yield from (_cells(row, parts, at, again) for row in rows)


def _group(title: str, note: str, at: Columns) -> Block:
    words = lines(title, "group", at.left, 9.0, at.room)
    explained = lines(note, "note", at.left, _under(words, 9.0) + 1.0, at.room)
    height = _under((*words, *explained), 9.0) + 2.0
    return Block((*words, *explained, Rule(at.left, height, at.room)), height, keep=True)


def _under(words: Sequence[Words], top: float) -> float:
    """Where these words end, `top` where there are none."""
    return max((line.top + line.height for line in words), default=top)


def _cells(texts: Sequence[str], parts: Sequence[float], at: Columns, again: Block) -> Block:
    marks: list[Words] = []
    left = at.left
    for text, part in zip(texts, parts, strict=True):
        width = at.room * part
        marks += lines(text, "cell", left, CELL_PAD, width - (CELL_GAP if part is not parts[-1] else 0.0))
        left += width
    height = _under(marks, CELL_PAD) + CELL_PAD
    return Block((*marks, Rule(at.left, height, at.room)), height, head=(again,))
