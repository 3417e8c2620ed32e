"""The overview for a trusted person on pages."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.export import own_answers
from desktop_app.export.made import PaperSize
from desktop_app.export.overview import Overview
from desktop_app.export.paper import text_blocks
from desktop_app.export.paper.arranging import Dress, laid_out
from desktop_app.export.paper.columns import Columns, columns
from desktop_app.export.paper.field_blocks import field_blocks
from desktop_app.export.paper.marks import Block, PaperPage
from desktop_app.export.paper.measuring import lines

TABLE_PARTS = (0.36, 0.64)
HIGH = 26.0


def overview_pages(overview: Overview, paper: PaperSize) -> tuple[PaperPage, ...]:
    """All its pages."""
    at = columns(paper)
    dress = Dress(overview.title, overview.day, overview.intro, overview.left, overview.right)
    return laid_out(dress, _blocks(overview, at), at)


def _blocks(overview: Overview, at: Columns) -> Iterator[Block]:
    yield text_blocks.numbered_block(overview.begin, at)
    for table in overview.tables:
        yield from text_blocks.table_blocks(table.title, "", table.rows, TABLE_PARTS, at)
    yield text_blocks.heading_block(overview.fields_title, at)
    note = lines(overview.fields_note, "note", at.left, 0.0, at.room)
    yield Block(note, sum(line.height for line in note), keep=True)
    yield from field_blocks([(label, "") for label in overview.fields], at, across=1, high=HIGH)
    if overview.answers:
        yield text_blocks.heading_block(str(own_answers.TITLE), at)
    for answers in overview.answers:
        yield from text_blocks.answer_blocks(answers, at)
