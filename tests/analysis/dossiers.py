"""Random answers to the real questions, as people might give them, and small packs made for one purpose."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from desktop_app.domain.dossier import UNKNOWN, Answer, Dossier, Entry
from desktop_app.domain.owner import YOU
from desktop_app.domain.profile import Factor, Hold, Operation, Profile
from desktop_app.domain.script import Question
from desktop_app.walk import interview
from tests.made_up import shipped

LIBRARY = shipped()
PROFILES = {YOU.id: YOU, **LIBRARY.profiles}
LINKS = {"mailbox": "mailbox-1", "number": "number-1"}


def told(subject: str, **answers: str) -> dict[tuple[str, str], Answer]:
    """Answers of one entry; several options are separated by blanks."""
    return {
        (subject, question): Answer(value=tuple(value.split()), at="2026-11-22") for question, value in answers.items()
    }


def entries(*packs: str) -> tuple[Entry, ...]:
    """One person with a mailbox, a number and an account at each of these exchanges."""
    accounts = [
        Entry(id=f"account-{number}", kind="account", pack=pack, label=pack, links=LINKS)
        for number, pack in enumerate(packs, 1)
    ]
    return (
        Entry(id="owner", kind="owner", pack=YOU.id, label="You"),
        Entry(id="mailbox-1", kind="mailbox", pack="google-account", label="Mail"),
        Entry(id="number-1", kind="number", pack="any-carrier", label="Number"),
        Entry(id="authenticator-1", kind="authenticator", pack="google-authenticator", label="Codes"),
        Entry(id="passwords-1", kind="passwords", pack="password-manager", label="Manager"),
        *accounts,
    )


def random_answer(rng: random.Random, question: Question, options: Sequence[str]) -> tuple[str, ...]:
    """One answer that the page would allow."""
    alone = [option.id for option in question.options if option.alone and option.id in options]
    if not question.several:
        return (rng.choice(list(options)),)
    if alone and rng.random() < 0.2:
        return (rng.choice(alone),)
    free = [option for option in options if option not in alone]
    return tuple(rng.sample(free, rng.randint(1, len(free))))


def open_questions(
    dossier: Dossier, questions: Mapping[str, Sequence[Question]] = LIBRARY.questions
) -> list[interview.Asked]:
    """Every question that applies and is open."""
    return [
        asked
        for entry in dossier.entries
        for asked in interview.still_open(dossier, entry, PROFILES[entry.pack], questions)
        if asked.options
    ]


def random_dossier(seed: int, *packs: str) -> Dossier:
    """A person who answered some of the questions, all of them, or none."""
    rng = random.Random(seed)
    dossier = Dossier(entries=entries(*packs))
    share = rng.choice([0.0, 0.3, 0.7, 0.95, 1.0])
    for _ in range(2):  # answers open further questions
        for asked in open_questions(dossier):
            if rng.random() < share:
                value = random_answer(
                    rng, asked.question, [option.id for option in asked.options if option.id != UNKNOWN]
                )
                answers = {**dossier.answers, (asked.entry.id, asked.question.id): Answer(value=value, at="")}
                dossier = Dossier(entries=dossier.entries, answers=answers)
    return dossier


def pack(*operations: Operation, factors: Sequence[Factor] = (), **more: object) -> Profile:
    """A small exchange pack."""
    return Profile(
        id="x",
        name="X",
        kind="exchange",
        researched="2026-11-22",
        operations=operations,
        factors=tuple(factors),
        **more,
    )


def operation(name: str, requires: Sequence[Sequence[str]] | str, hold: Hold | None = None) -> Operation:
    """One route."""
    sets = requires if isinstance(requires, str) else tuple(tuple(one) for one in requires)
    return Operation(name=name, requires=sets, hold=hold, source="https://x.test/help")
