"""What registers say about an account, beside its answers: the keys of its register, strange addresses on its list."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.analysis import held_keys, held_lists
from desktop_app.domain.dossier import Dossier


def beside(dossier: Dossier) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """(entry id, name, value), to be put among the answers of that entry. No name is the id of a question."""
    for subject, register in held_keys.held(dossier).items():
        yield subject, held_keys.HELD, register
    for subject in held_lists.foreign(dossier):
        yield subject, held_lists.FOREIGN, ("yes",)
