"""Pasted text as rows of cells: tabs, CSV where its first line names two columns, or two spaces and more."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator

from desktop_app.pasted.cards import Row
from desktop_app.pasted.csv_text import as_typed
from desktop_app.pasted.errors import TooMuch
from desktop_app.pasted.judging import Judge

MOST_ROWS = 5000
MOST_LINE = 10_000


def rows_of(text: str, judge: Judge) -> list[Row]:
    """All lines, empty ones too. TooMuch for more than 5000 or for one of more than 10,000 characters."""
    if "\t" not in text:
        parted = _csv(text, judge)
        if parted is not None:
            return parted
    rows: list[Row] = []
    for number, line in enumerate(text.split("\n"), 1):
        _bound(len(rows), len(line))
        cut = line.split("\t") if "\t" in text else re.split(r" {2,}", line.strip())
        cells = tuple(_unquoted(cell) for cell in cut)
        rows.append(Row(number, cells if any(cells) else ()))
    return rows


def _bound(rows: int, length: int) -> None:
    if length > MOST_LINE:
        raise TooMuch("line", MOST_LINE)
    if rows > MOST_ROWS:
        raise TooMuch("rows", MOST_ROWS)


def _unquoted(cell: str) -> str:
    cell = cell.strip()
    if len(cell) >= 2 and cell[0] == cell[-1] == '"':
        cell = cell[1:-1].replace('""', '"')
    return as_typed(cell)


def _csv(text: str, judge: Judge) -> list[Row] | None:
    """As CSV where the first line, cut at a separator, holds two headings or more."""
    first = next((line for line in text.split("\n") if line.strip()), "")
    for separator in (",", ";", "|"):
        cells = next(csv.reader([first[:MOST_LINE]], delimiter=separator), [])
        if sum(bool(judge.field_of(cell)) for cell in cells) >= 2:
            return list(_csv_rows(text, separator))
    return None


def _csv_rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        line = 1
        for number, cells in enumerate(reader):
            _bound(number, max(map(len, cells), default=0))
            kept = tuple(as_typed(cell.strip()) for cell in cells)
            yield Row(line, kept if any(kept) else ())
            line = reader.line_num + 1
    except csv.Error:
        raise TooMuch("line", MOST_LINE) from None
