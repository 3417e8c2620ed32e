"""Which questions an entry still has: the first talk, and what could be looked up later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Option, Question
from desktop_app.walk.lookup import holds

Questions = Mapping[str, Sequence[Question]]


class Asked(NamedTuple):
    """One question as it is asked of one entry: with the options that exist there, and what was answered (() is
    nothing yet).
    """

    entry: Entry
    question: Question
    options: tuple[Option, ...]
    chosen: tuple[str, ...]

    @property
    def is_open(self) -> bool:
        """Not answered, answered with "I do not know yet", or with what cannot be chosen any more: what was seen then
        says nothing of today.
        """
        there = {option.id for option in self.options}
        return not self.chosen or not there.issuperset(self.chosen)


def asked(
    dossier: Dossier, entry: Entry, profile: Profile, questions: Questions, *, looks: bool = False
) -> tuple[Asked, ...]:
    """The questions of the first talk that apply to an entry as it stands, in order; with `looks` also those for
    later.
    """
    return tuple(
        _asked(dossier, entry, profile, question)
        for question in questions.get(entry.kind, ())
        if (looks or question.stage == "interview") and holds(dossier, entry, profile, question.ask_if)
    )


def _asked(dossier: Dossier, entry: Entry, profile: Profile, question: Question) -> Asked:
    answer = dossier.answers.get((entry.id, question.id))
    options = tuple(option for option in question.options if holds(dossier, entry, profile, option.only_if))
    return Asked(entry, question, options, answer.value if answer else ())


def still_open(dossier: Dossier, entry: Entry, profile: Profile, questions: Questions) -> tuple[Asked, ...]:
    """Everything about an entry that nobody has told us yet."""
    return tuple(one for one in asked(dossier, entry, profile, questions, looks=True) if one.is_open and counts(one))


def counts(one: Asked) -> bool:
    """Whether an unknown answer costs anything: the anti-phishing word moves no number and is known by its step."""
    return one.question.id not in NO_EFFECT


NO_EFFECT = frozenset({"anti_phishing", "carrier_lock", "port_lock", "carrier_account", "store_second_factor"})
"""Questions whose answer moves no number; they are shown with their step, not counted as unknown."""
