"""How long the interview about one pack can become: every course of answers that changes it is gone through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.content.conditions import UNKNOWN, holds
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Condition, Question

Answers = dict[str, tuple[str, ...]]


def longest_interview(questions: Sequence[Question], pack: Profile) -> int:
    """The most questions of the interview that any answers lead to. Answers of linked entries count as unknown."""
    return max((len(course) for course in courses(questions, pack)), default=0)


def courses(questions: Sequence[Question], pack: Profile) -> Iterator[tuple[str, ...]]:
    """The ids asked, for every combination of the answers on which another question of the interview depends."""
    interview = [question for question in questions if question.stage == "interview"]
    yield from _course(interview, pack, _deciding(interview), {}, ())


def _deciding(questions: Sequence[Question]) -> frozenset[str]:
    """Questions whose answer decides whether another one is asked."""
    return frozenset(
        condition.answer for question in questions for condition in (*question.ask_if, *question.ask_if_any)
    )


def _course(
    left: Sequence[Question], pack: Profile, deciding: frozenset[str], given: Answers, asked: tuple[str, ...]
) -> Iterator[tuple[str, ...]]:
    if not left:
        yield asked
        return
    question, rest = left[0], left[1:]
    one_of = question.ask_if_any
    if not _all_hold(question.ask_if, given, pack) or (
        one_of and not any(_all_hold((condition,), given, pack) for condition in one_of)
    ):
        yield from _course(rest, pack, deciding, given, asked)
        return
    values = [UNKNOWN]
    if question.id in deciding:
        values += [option.id for option in question.options if _all_hold(option.only_if, given, pack)]
    for value in values:
        yield from _course(rest, pack, deciding, {**given, question.id: (value,)}, (*asked, question.id))


def _all_hold(conditions: tuple[Condition, ...], given: Answers, pack: Profile) -> bool:
    return all(holds(condition, lambda name: given.get(name, (UNKNOWN,)), pack) for condition in conditions)
