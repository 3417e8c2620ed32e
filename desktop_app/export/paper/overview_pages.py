"""The overview for a trusted person on pages."""

from __future__ import annotations

from collections.abc import Iterator

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
    yield from _headed(overview.fields_title, overview.fields_note, at)
    yield from field_blocks([(label, "") for label in overview.fields], at, across=1, high=HIGH)
    if overview.answers:
        yield from _headed(overview.answers_title, overview.answers_note, at)
    for answers in overview.answers:
        yield from text_blocks.answer_blocks(answers, at)


def _headed(title: str, note: str, at: Columns) -> Iterator[Block]:
    """A heading with small words beneath it, which stay with what follows."""
    yield text_blocks.heading_block(title, at)
    words = lines(note, "note", at.left, 0.0, at.room)
    yield Block(words, sum(line.height for line in words), keep=True)
