"""What can be wrong with a file of the content, in words that its author can act on."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.language import tr


class PackProblem(msgspec.Struct, frozen=True, kw_only=True):
    """One reason why a file was refused.

    `file` is relative to its folder ("exchanges/okx.toml"; "" = the whole folder), `key` the path inside it ("" = the
    whole file). `own`: the file lies in the user's own folder.
    """

    file: str
    key: str
    reason: str
    own: bool = False

    def __str__(self) -> str:
        """One line for a list of problems."""
        file = tr("your own {file}", file=self.file) if self.own else self.file
        return ": ".join(part for part in (file, self.key, self.reason) if part)


class RefusedError(Exception):
    """A file cannot be used. Carries its problems; caught by whoever loads a folder, so that the rest still loads."""

    def __init__(self, *problems: PackProblem) -> None:
        super().__init__("; ".join(map(str, problems)))
        self.problems = problems


def with_nearest(reason: str, name: str, known: Iterable[str]) -> str:
    """The reason why a word is refused, and the known word that is close to it, if one is."""
    import difflib  # takes longer to import than all packs to read, and sound packs never need it

    found = difflib.get_close_matches(name[:80], tuple(known), n=1)
    return tr('{reason}; did you mean "{word}"?', reason=reason, word=found[0]) if found else reason
