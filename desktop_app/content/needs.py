"""Whether what one step leads to is enough for what another one needs first. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.content.references import OVER_ALL
from desktop_app.domain.dossier import Entry
from desktop_app.domain.script import Need

Sets = Mapping[str, tuple[str, ...]]


def meets(earlier: Entry, sets: Sets, entry: Entry, need: Need) -> tuple[str, ...]:
    """The questions by whose answers a step of `earlier` that `sets` them is enough for this need of a step of `entry`;
    () where it is not. It is of the same entry, or of any account or mailbox where all of them are asked about.
    """
    given = sets
    if earlier.id != entry.id:
        over = [of for of, kind in OVER_ALL.items() if kind == earlier.kind]
        given = {f"{of}.{name}": value for of in over for name, value in sets.items()}
    return tuple(
        one.answer.rpartition(".")[2] for one in need.any_of if set(one.any_of) & set(given.get(one.answer, ()))
    )
