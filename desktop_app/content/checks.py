"""What `check-content` looks at besides what loading already refuses: whether packs, questions and steps fit together.

A problem here does not keep the app from starting; it is for the people who write content, and for the tests.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.content.conditions import holds
from desktop_app.content.coverage import coverage
from desktop_app.content.library import ContentUnusableError, Library, load
from desktop_app.content.problems import PackProblem
from desktop_app.content.references import reference_faults
from desktop_app.content.talk import longest_interview
from desktop_app.content.wording import wording_faults
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Condition, Step
from desktop_app.domain.vocabulary import FACTOR_KINDS

MOST_QUESTIONS = 12


def check_content(folder: Path, own: Path | None = None) -> list[PackProblem]:
    """Every problem in a content folder, and in one with packs of a user's own: files that do not load first, then
    what does not fit together.
    """
    try:
        library = load(folder, own)
    except ContentUnusableError as error:
        return [*error.problems, PackProblem(file="", key="", reason=str(error))]
    return [*library.problems, *library_problems(library)]


def library_problems(library: Library) -> list[PackProblem]:
    """What does not fit together in content that loaded."""
    faults = (
        *reference_faults(library),
        *_goals(library),
        *_proofs(library),
        *_interviews(library),
        *wording_faults(library),
    )
    return [PackProblem(file=file, key=key, reason=reason) for file, key, reason in faults]


def _goals(library: Library) -> Iterator[tuple[str, str, str]]:
    """For every pack, a step that can apply there has the pack's menu path or says honestly that no page shows one."""
    for step in library.steps.values():
        if not step.goal:
            continue
        without = [pack.id for pack in library.packs(_pack_kind(step)) if not _shown(step, pack)]
        if without:
            reason = f'no page shows the way for {", ".join(without)}, and there is no "instead" that says so'
            yield f"steps/{step.kind}.toml", f"{step.id}.instead", reason


def _shown(step: Step, pack: Profile) -> bool:
    """Whether the way is there, or the sentence in its place, or the step does not apply."""
    if pack.path(step.goal) or not _may_hold(step.only_if, pack):
        return True
    return any(_may_hold(reason.only_if, pack) for reason in step.instead)


def _may_hold(conditions: tuple[Condition, ...], pack: Profile) -> bool:
    """Whether the conditions on the pack hold; those on answers can."""
    return all(holds(one, lambda _: (), pack) for one in conditions if one.pack)


def _proofs(library: Library) -> Iterator[tuple[str, str, str]]:
    """Every proof that an exchange's operation asks for is one of the factors that its pack tells about."""
    for pack in library.packs("exchange"):
        told = {factor.kind for factor in pack.factors}
        for index, operation in enumerate(pack.operations):
            sets = () if isinstance(operation.requires, str) else operation.requires
            for proof in sorted({proof for one in sets for proof in one} & set(FACTOR_KINDS) - told):
                reason = f'asks for "{proof}", but no factor of this kind is told about'
                yield f"exchanges/{pack.id}.toml", f"operations[{index}].requires", reason


def _pack_kind(step: Step) -> str:
    return "exchange" if step.kind == "account" else step.kind


def _interviews(library: Library) -> Iterator[tuple[str, str, str]]:
    for pack in library.packs("exchange"):
        asked = longest_interview(library.questions["account"], pack)
        if asked > MOST_QUESTIONS:
            reason = f"up to {asked} questions can be asked about {pack.name}; {MOST_QUESTIONS} are the most"
            yield "questions/account.toml", "", reason


def summary(library: Library, problems: Sequence[PackProblem]) -> list[str]:
    """The table of what is known, and one line with the counts."""
    count = _counted(len(library.profiles), "pack")
    files = f"{count}, {_counted(sum(map(len, library.questions.values())), 'question')}, "
    files += _counted(len(library.steps), "step")
    said = _counted(len(problems), "problem") if problems else "no problems"
    return [*coverage(tuple(library.profiles.values())), f"{files}: {said}."]


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
