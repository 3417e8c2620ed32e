"""Which questions an entry still has: the first talk, and what could be looked up later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop_app.analysis.same_account import ANSWERED_BY_MAILBOX, only_mailbox
from desktop_app.analysis.told import ASKED_FOR, Account
from desktop_app.content.conditions import features
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Condition, Option, Question
from desktop_app.walk.lookup import answers_of, holds

Questions = Mapping[str, Sequence[Question]]


class Asked(NamedTuple):
    """One question as it is asked of one entry: with the options that exist there, and what was answered (() is
    nothing yet). `outdated`: a factor that was seen asked for is off by now.
    """

    entry: Entry
    question: Question
    options: tuple[Option, ...]
    chosen: tuple[str, ...]
    outdated: bool = False

    @property
    def is_open(self) -> bool:
        """Not answered, answered with "I do not know yet", or with what says nothing of today."""
        return not self.chosen or UNKNOWN in self.chosen or self.outdated


def asked(
    dossier: Dossier,
    entry: Entry,
    profile: Profile,
    questions: Questions,
    *,
    looks: bool = False,
    may_come: bool = False,
) -> tuple[Asked, ...]:
    """The questions of the first talk that apply to an entry as it stands, in order; with `looks` also those for
    later, with `may_come` those that hang on an answer which nobody has given yet. What the mailbox of the same account
    answers is not asked again.
    """
    outdated = _outdated(dossier, entry, profile)
    left = ANSWERED_BY_MAILBOX if only_mailbox(dossier, profile) else frozenset[str]()
    return tuple(
        _asked(dossier, entry, profile, question, outdated)
        for question in questions.get(entry.kind, ())
        if question.id not in left
        and (looks or question.stage == "interview")
        and _applies(dossier, entry, profile, question, may_come=may_come)
    )


def _applies(dossier: Dossier, entry: Entry, profile: Profile, question: Question, *, may_come: bool) -> bool:
    """Whether a question is one for this entry as it stands, or with `may_come` can become one."""

    def is_so(condition: Condition) -> bool:
        may = may_come and condition.answer and UNKNOWN in answers_of(dossier, entry)(condition.answer)
        return bool(may) or holds(dossier, entry, profile, (condition,))

    one_of = question.ask_if_any
    return all(map(is_so, question.ask_if)) and (not one_of or any(map(is_so, one_of)))


def _outdated(dossier: Dossier, entry: Entry, profile: Profile) -> frozenset[str]:
    """The questions about what an account asks for whose answers say nothing of today."""
    if entry.kind != "account":
        return frozenset()
    given = {question: answer.value for (subject, question), answer in dossier.answers.items() if subject == entry.id}
    account = Account(entry, profile, given)
    return frozenset(question for question in given if question in ASKED_FOR and account.is_outdated(question))


def _asked(dossier: Dossier, entry: Entry, profile: Profile, question: Question, outdated: frozenset[str]) -> Asked:
    answer = dossier.answers.get((entry.id, question.id))
    options = tuple(option for option in question.options if holds(dossier, entry, profile, option.only_if))
    return Asked(entry, question, options, answer.value if answer else (), question.id in outdated)


def still_open(dossier: Dossier, entry: Entry, profile: Profile, questions: Questions) -> tuple[Asked, ...]:
    """Everything about an entry that nobody has told us yet."""
    return tuple(one for one in asked(dossier, entry, profile, questions, looks=True) if one.is_open and counts(one))


def settled(pack: Profile, question: str) -> bool:
    """Whether a page of the exchange says it: then another answer would be news, not something that was unknown."""
    operation = ASKED_FOR.get(question)
    return operation is not None and features(pack)[f"operation.{operation}"] == "yes"


def counts(one: Asked) -> bool:
    """Whether an unknown answer costs anything: the anti-phishing word moves no number and is known by its step."""
    return one.question.id not in NO_EFFECT


NO_EFFECT = frozenset({"anti_phishing", "carrier_lock", "port_lock", "carrier_account", "store_second_factor"})
"""Questions whose answer moves no number; they are shown with their step, not counted as unknown."""
