"""Tables as browsers and spreadsheets put them on the clipboard: cut into cards, one for each row.

Understood are rows of cells below a row of headings; one cell a line after a block of headings; cards of a heading and
a value; and, without headings, whatever the cells themselves tell. What fits nowhere comes back as stray, with its
line, and is never dropped.
"""

from __future__ import annotations

from desktop_app.pasted.cards import Grammar, Table
from desktop_app.pasted.column_tables import head_of, read_columns
from desktop_app.pasted.cutting import rows_of
from desktop_app.pasted.headed_cards import headed, read_headed
from desktop_app.pasted.judging import Check, Judge, never_stop
from desktop_app.pasted.line_tables import heading_block, read_bare, read_cells


def read_table(text: str, grammar: Grammar, check: Check = never_stop) -> Table:
    """The cards of a cleaned text. TooMuch for more than 5000 rows, a line of more than 10,000 characters or more than
    60 headings. `check` is called all the while and may raise to stop.
    """
    judge = Judge(grammar, check)
    rows = rows_of(text, judge)
    head = head_of(rows, judge)
    if head is not None:
        return read_columns(rows, head, judge)
    wide = [row for row in rows if len(row.cells) > 1]
    pairs = [row for row in wide if len(row.cells) == 2 and judge.field_of(row.cells[0])]
    if wide and len(pairs) < 2:
        return read_bare(rows, judge)
    lines = [(row.line, cell) for row in rows for cell in row.cells if cell or not row.cells]
    start, end = heading_block(lines, judge)
    if end - start >= 2:
        return read_cells(lines, start, end, judge)
    if sum(1 for _, line in lines if headed(line, judge)) >= 2:
        return read_headed(lines, judge)
    return read_bare(rows, judge)
