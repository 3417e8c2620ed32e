"""What the person told, question by question, with the day of each answer. What nobody knows yet says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import tzinfo

from desktop_app.domain.dossier import UNKNOWN, Entry
from desktop_app.domain.profile import Profile
from desktop_app.export.days import day_of
from desktop_app.export.discreet import discreet
from desktop_app.export.naming import BESIDE, Naming
from desktop_app.export.sheet import AnswerList, AnswerRow
from desktop_app.export.told import Asked, Told
from desktop_app.language import Text, tr
from desktop_app.language.days import short_day

TITLE = Text("What you told Strongroom, with dates")
BLANK_TITLE = Text("What to look up, and where to write it")
NOT_KNOWN = Text("Not known yet: counts as open.")


def answer_lists(told: Told, names: Naming, entries: Iterable[Entry], zone: tzinfo | None) -> Iterator[AnswerList]:
    """One list an entry that has questions."""
    for entry in entries:
        rows = tuple(row for _, row in answer_rows(told, names, entry, zone))
        if rows:
            label, hint = names.label(entry), discreet(entry.hint)
            yield AnswerList(title=BESIDE.format(name=label, more=hint) if hint else label, rows=rows)


def answer_rows(told: Told, names: Naming, entry: Entry, zone: tzinfo | None) -> Iterator[tuple[Asked, AnswerRow]]:
    """Each question of an entry with its row; nothing where its pack is gone."""
    profile = told.profile(entry)
    if profile is not None:
        for asked in told.all_questions(entry.id):
            yield asked, _row(told, names, entry, profile, asked, zone)


def to_be_written(answers: AnswerList) -> AnswerList:
    """The same questions with a line for each answer."""
    rows = tuple(AnswerRow(question=row.question, answer="", blank=True) for row in answers.rows)
    return AnswerList(title=answers.title, rows=rows)


def _row(told: Told, names: Naming, entry: Entry, profile: Profile, asked: Asked, zone: tzinfo | None) -> AnswerRow:
    question = names.text(entry, profile, asked.question.text)
    given = told.dossier.answers.get((entry.id, asked.question.id))
    if given is None or UNKNOWN in asked.chosen or not asked.chosen or asked.outdated:
        return AnswerRow(question=question, answer=str(NOT_KNOWN))
    day = short_day(day_of(given.at, zone))
    return AnswerRow(
        question=question,
        answer=_chosen(names, entry, profile, asked),
        day=tr("{day}, looked up", day=day) if given.seen and day else day,
    )


def _chosen(names: Naming, entry: Entry, profile: Profile, asked: Asked) -> str:
    """The words of what was chosen, also where another answer has since taken the option away; one that the questions
    no longer have stands by its id.
    """
    words = {option.id: names.text(entry, profile, option.text) for option in asked.question.options}
    return " · ".join(words.get(one, one) for one in asked.chosen)
