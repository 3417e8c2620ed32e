"""What a question or a step must keep to beyond its types. References from one to another are looked at by `checks`.

Each rule yields (key, reason); a table with any is refused, and the others of its file still load.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.content.problems import with_nearest
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.script import Condition, Question, Step
from desktop_app.domain.vocabulary import EXCHANGE_OPERATIONS, GOALS, SERVICE_OPERATIONS

Fault = tuple[str, str]


def question_faults(question: Question) -> Iterator[Fault]:
    """Everything that is wrong with one question by itself."""
    yield from _goal("goal", question.goal)
    yield from _minutes(question.minutes)
    yield from _conditions("ask_if", question.ask_if)
    yield from _conditions("ask_if_any", question.ask_if_any)
    yield from _unique("options", [option.id for option in question.options])
    if not question.options:
        yield "options", "must hold at least one option"
    for index, option in enumerate(question.options):
        if option.id == UNKNOWN:
            yield f"options[{index}].id", "is added to every question by the app and must not be listed"
        if option.alone and not question.several:
            yield f"options[{index}].alone", "means nothing where only one option can be chosen"
        yield from _conditions(f"options[{index}].only_if", option.only_if)


def step_faults(step: Step) -> Iterator[Fault]:
    """Everything that is wrong with one step by itself."""
    yield from _goal("goal", step.goal)
    yield from _minutes(step.minutes)
    yield from _conditions("only_if", step.only_if)
    yield from _conditions("finished_if", step.finished_if)
    for index, need in enumerate(step.needs):
        yield from _conditions(f"needs[{index}].any_of", need.any_of)
        if not need.any_of:
            yield f"needs[{index}].any_of", "must hold at least one condition"
    yield from _lines(step)
    yield from _seen(step)
    for name in ("costs", "one_way", "instead"):
        for index, reason in enumerate(getattr(step, name)):
            yield from _conditions(f"{name}[{index}].only_if", reason.only_if)
    for operation in step.hold_of:
        if operation not in (*EXCHANGE_OPERATIONS, *SERVICE_OPERATIONS):
            reason = f'"{operation[:80]}" is not an operation that the app knows'
            yield "hold_of", with_nearest(reason, operation, (*EXCHANGE_OPERATIONS, *SERVICE_OPERATIONS))


def _lines(step: Step) -> Iterator[Fault]:
    if not step.do:
        yield "do", "must hold at least one line"
    for index, line in enumerate(step.do):
        if not line.text and not line.path:
            yield f"do[{index}]", "must have a text or a path"
        yield from _goal(f"do[{index}].path", line.path)
        yield from _conditions(f"do[{index}].only_if", line.only_if)


def _seen(step: Step) -> Iterator[Fault]:
    yield from _unique("seen", [seen.id for seen in step.seen])
    if not any(seen.done for seen in step.seen):
        yield "seen", "must hold an answer by which the step is done"
    for index, seen in enumerate(step.seen):
        yield from _conditions(f"seen[{index}].only_if", seen.only_if)


def _conditions(key: str, conditions: Iterable[Condition]) -> Iterator[Fault]:
    for index, condition in enumerate(conditions):
        if bool(condition.answer) == bool(condition.pack):
            yield f"{key}[{index}]", "must look at an answer or at the pack, and not at both"
        if not condition.any_of:
            yield f"{key}[{index}].any_of", "must name at least one value"


def _goal(key: str, goal: str) -> Iterator[Fault]:
    if goal and goal not in GOALS:
        yield key, with_nearest(f'"{goal[:80]}" is not a goal that the app knows', goal, GOALS)


def _minutes(minutes: int) -> Iterator[Fault]:
    if not 1 <= minutes <= 240:
        yield "minutes", "must be between 1 and 240"


def _unique(key: str, ids: list[str]) -> Iterator[Fault]:
    for index, name in enumerate(ids):
        if name in ids[:index]:
            yield f"{key}[{index}].id", f'"{name[:80]}" comes twice'
