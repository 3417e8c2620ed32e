"""What `check-content` looks at besides what loading already refuses: whether packs, questions and steps fit together.

A problem here does not keep the app from starting; it is for the people who write content, and for the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop_app.content.coverage import coverage
from desktop_app.content.library import ContentUnusableError, Library, load
from desktop_app.content.problems import PackProblem
from desktop_app.content.references import reference_faults
from desktop_app.content.talk import longest_interview
from desktop_app.content.wording import wording_faults
from desktop_app.domain.script import Step

MOST_QUESTIONS = 12


def check_content(folder: Path) -> list[PackProblem]:
    """Every problem in a content folder: files that do not load first, then what does not fit together."""
    try:
        library = load(folder)
    except ContentUnusableError as error:
        return [*error.problems, PackProblem(file="", key="", reason=str(error))]
    return [*library.problems, *library_problems(library)]


def library_problems(library: Library) -> list[PackProblem]:
    """What does not fit together in content that loaded."""
    faults = (*reference_faults(library), *_goals(library), *_interviews(library), *wording_faults(library))
    return [PackProblem(file=file, key=key, reason=reason) for file, key, reason in faults]


def _goals(library: Library) -> Iterator[tuple[str, str, str]]:
    """For every pack, a step either has the pack's menu path or says honestly that no official page shows one."""
    for step in library.steps.values():
        if not step.goal:
            continue
        without = [pack.id for pack in library.packs(_pack_kind(step)) if not pack.path(step.goal)]
        if without and not step.instead:
            reason = f'no page shows the way for {", ".join(without)}, and there is no "instead" that says so'
            yield f"steps/{step.kind}.toml", f"{step.id}.instead", reason


def _pack_kind(step: Step) -> str:
    return "exchange" if step.kind == "account" else step.kind


def _interviews(library: Library) -> Iterator[tuple[str, str, str]]:
    for pack in library.packs("exchange"):
        asked = longest_interview(library.questions["account"], pack)
        if asked > MOST_QUESTIONS:
            reason = f"up to {asked} questions can be asked about {pack.name}; {MOST_QUESTIONS} are the most"
            yield "questions/account.toml", "", reason


def main(folder: Path, out: TextIO) -> int:
    """Write all problems and the table of what is known to `out`; 0 where there is no problem, 1 where there is."""
    problems = check_content(folder)
    out.writelines(f"{problem}\n" for problem in problems)
    try:
        library = load(folder)
    except ContentUnusableError:
        return 1
    out.write("\n".join(coverage(tuple(library.profiles.values()))) + "\n")
    count = _counted(len(library.profiles), "pack")
    files = f"{count}, {_counted(sum(map(len, library.questions.values())), 'question')}, "
    files += _counted(len(library.steps), "step")
    out.write(f"{files}: {_counted(len(problems), 'problem') if problems else 'no problems'}.\n")
    return 1 if problems else 0


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
