"""How much of each pack is known: a table for the people who look facts up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from desktop_app.content.pack_rules import cited_facts
from desktop_app.domain.profile import Profile
from desktop_app.domain.vocabulary import EXCHANGE_OPERATIONS

HEADINGS = ("pack", "checked", "stated", "inferred", "unknown", "operations known", "menu paths")


def coverage(packs: Sequence[Profile]) -> list[str]:
    """The lines of the table, headings first: facts by confidence, operations with known proofs, menu paths."""
    rows = [HEADINGS, *map(_row, packs)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return [
        "  ".join(cell.ljust(width) if not column else cell.rjust(width) for column, (cell, width) in enumerate(pairs))
        for pairs in (list(zip(row, widths, strict=True)) for row in rows)
    ]


def _row(pack: Profile) -> tuple[str, ...]:
    found = Counter(fact.confidence for _, fact in cited_facts(pack))
    known = {one.name for one in pack.operations if one.requires != "unknown"}
    of = f" of {len(EXCHANGE_OPERATIONS)}" if pack.kind == "exchange" else ""
    return (
        pack.id,
        pack.researched,
        str(found["stated"]),
        str(found["inferred"]),
        str(found["unknown"]),
        f"{len(known)}{of}",
        str(sum(bool(path.web or path.app) for path in pack.paths)),
    )
