"""CSV that spreadsheets neither run nor round.

A cell that begins with =, +, -, @, a tab or their wide forms is a formula to a spreadsheet, and one of digits a number,
which loses its leading zeros and all but some fifteen digits, or fewer, once it is saved again. Such cells get an
apostrophe in front when they are written (OWASP, "CSV Injection"), and lose it when they are read.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")  # noqa: RUF001 (the wide forms)

_NUMBER = re.compile(r"[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?\s*")


def written(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV (RFC 4180) in which no cell is a formula or a number."""
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(
        [harmless(cell) for cell in row] for row in rows
    )
    return out.getvalue()


def harmless(cell: str) -> str:
    """The cell as text to every spreadsheet."""
    bare = cell.lstrip(" '")
    return f"'{cell}" if bare.startswith(_FORMULA) or _NUMBER.fullmatch(bare) else cell


def as_typed(cell: str) -> str:
    """The cell without the apostrophe that `harmless` put there."""
    return cell[1:] if cell.startswith("'") and harmless(cell[1:]) == cell else cell
