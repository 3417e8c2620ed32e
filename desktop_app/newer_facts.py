"""Newer facts from a signed file: checked like those that come with the program, kept beside the vault, put in force.

Later issues take the place of earlier ones, never the other way round. What the program came with is always there to
fall back on: a kept file that fits no longer is left alone and not used.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app.content import facts_file
from desktop_app.content.facts_file import FactsRefusedError, Issue
from desktop_app.content.library import Library, with_own
from desktop_app.storage import files, kept_facts
from desktop_app.storage.faults import told_plainly
from desktop_app.storage.places import own_content

if TYPE_CHECKING:
    from desktop_app.session import Changes, Session


class NewerFacts(msgspec.Struct, frozen=True):
    """Facts that may be put in force."""

    issue: Issue
    library: Library


def in_force(session: Session) -> Issue:
    """Which issue the session works with."""
    return session.issue or facts_file.shipped_issue()


def take(session: Session, path: Path, keys: Sequence[bytes]) -> NewerFacts:
    """Checks a file and keeps it beside the vault; `use` puts it in force. Slow: call it in the background.

    FactsRefusedError, the faults of the file and of the folder; then nothing was changed.
    """
    with told_plainly(path.name):
        data = files.read_at_most(path, facts_file.MOST_BYTES)
    found = _checked(data, keys)
    if found.issue.number <= in_force(session).number:
        raise FactsRefusedError("not_newer")
    kept_facts.keep(session.folder, data)
    return found


def kept(vault: Path, keys: Sequence[bytes]) -> NewerFacts | None:
    """What was kept at an earlier time, where it still fits and is newer than what the program came with.

    Its signature and form are looked at again; what takes seconds to check was checked when it was taken.
    """
    data = kept_facts.read(vault)
    if data is None:
        return None
    with suppress(FactsRefusedError):
        facts = facts_file.read(data, keys)
        if facts.number > facts_file.shipped_issue().number:
            return NewerFacts(facts.issue, facts_file.library_of(facts))
    return None


def use(session: Session, found: NewerFacts) -> Changes:
    """Puts facts in force, with the person's own exchanges on top."""
    session.issue = found.issue
    return session.use(with_own(found.library, own_content(session.folder)))


def _checked(data: bytes, keys: Sequence[bytes]) -> NewerFacts:
    from desktop_app.walk.pack_checks import analysis_problems, best_of_all

    facts = facts_file.read(data, keys)
    library = facts_file.library_of(facts)
    problems = analysis_problems(library, best_of_all(library))
    if problems:
        raise FactsRefusedError("faults", problems)
    return NewerFacts(facts.issue, library)
