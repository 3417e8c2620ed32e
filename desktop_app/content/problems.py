"""What can be wrong with a file of the content, in words that its author can act on."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

import msgspec


class PackProblem(msgspec.Struct, frozen=True, kw_only=True):
    """One reason why a file was refused.

    `file` is relative to its folder ("exchanges/okx.toml"), `key` the path inside it ("" = the whole file).
    """

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        """One line for a list of problems."""
        where = f"{self.file}: {self.key}" if self.key else self.file
        return f"{where}: {self.reason}"


class RefusedError(Exception):
    """A file cannot be used. Carries its problems; caught by whoever loads a folder, so that the rest still loads."""

    def __init__(self, *problems: PackProblem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def nearest(name: str, known: Iterable[str]) -> str:
    """'; did you mean "…"?' for a word that is close to a known one, else ''."""
    found = difflib.get_close_matches(name[:80], tuple(known), n=1)
    return f'; did you mean "{found[0]}"?' if found else ""
