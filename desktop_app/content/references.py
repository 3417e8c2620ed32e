"""Whether every id that one piece of content names exists in another: questions, options, steps, packs, features."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.content.conditions import features
from desktop_app.content.library import KINDS, Library
from desktop_app.content.problems import with_nearest
from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Condition, Question, Step

Fault = tuple[str, str, str]
"""File, key, reason."""

LINKS = {"mailbox": "mailbox", "number": "number", "authenticator": "authenticator", "passwords": "passwords"}
"""What may stand before the dot of a condition's answer, and the kind of entry that it leads to."""
ALL_ACCOUNTS = "accounts"
"""The same for the worst answer over all accounts."""
ALL_MAILBOXES = "mailboxes"
"""The same over all mailboxes; of recovery codes over those that ask for a code of an app."""
OVER_ALL = {ALL_ACCOUNTS: "account", ALL_MAILBOXES: "mailbox"}
ENTRIES = "entries"
"""The same for whether there is an entry of the kind that follows."""


def reference_faults(library: Library) -> Iterator[Fault]:
    """Every name that leads nowhere."""
    for questions in library.questions.values():
        for question in questions:
            yield from _question(library, question)
    for step in library.steps.values():
        yield from _step(library, step)
    for pack in library.profiles.values():
        yield from _pack(library, pack)


def options_of(library: Library, kind: str, answer: str) -> frozenset[str] | None:
    """The option ids of the question that a condition on an entry of `kind` names, with "unknown"; None without one.

    Of a condition on there being an entry, its two values.
    """
    of, dot, name = answer.partition(".")
    if of == ENTRIES:
        return frozenset(("yes", "no")) if name in LINKS else None
    if dot:
        kind = OVER_ALL.get(of) or LINKS.get(of, "")
    question = next((one for one in library.questions.get(kind, ()) if one.id == (name if dot else answer)), None)
    return frozenset((UNKNOWN, *(option.id for option in question.options))) if question else None


def _question(library: Library, question: Question) -> Iterator[Fault]:
    file = f"questions/{question.kind}.toml"
    yield from _conditions(library, question.kind, question.ask_if, file, f"{question.id}.ask_if")
    yield from _conditions(library, question.kind, question.ask_if_any, file, f"{question.id}.ask_if_any")
    for option in question.options:
        yield from _conditions(library, question.kind, option.only_if, file, f"{question.id}.{option.id}.only_if")


def _step(library: Library, step: Step) -> Iterator[Fault]:
    file = f"steps/{step.kind}.toml"
    for key, conditions in _of_step(step):
        yield from _conditions(library, step.kind, conditions, file, f"{step.id}.{key}")
    for need in step.needs:
        if need.step not in library.steps:
            yield file, f"{step.id}.needs", with_nearest(f'"{need.step}" is not a step', need.step, library.steps)
    for seen in step.seen:
        for name, values in (("sets", seen.sets), ("adds", seen.adds)):
            for answer, value in values.items():
                yield from _value(library, step, answer, value, f"{step.id}.{seen.id}.{name}")


def _of_step(step: Step) -> Iterator[tuple[str, tuple[Condition, ...]]]:
    yield "only_if", step.only_if
    yield "finished_if", step.finished_if
    yield from (("needs", need.any_of) for need in step.needs)
    yield from (("do", line.only_if) for line in step.do)
    yield from ((seen.id, seen.only_if) for seen in step.seen)
    yield from (("costs", reason.only_if) for reason in step.costs)
    yield from (("one_way", reason.only_if) for reason in step.one_way)
    yield from (("instead", reason.only_if) for reason in step.instead)


def _value(library: Library, step: Step, answer: str, value: tuple[str, ...], key: str) -> Iterator[Fault]:
    file = f"steps/{step.kind}.toml"
    known = options_of(library, step.kind, answer) if "." not in answer else None
    if known is None:
        yield file, key, f'"{answer}" is not a question about this kind of entry'
        return
    for one in value:
        if one not in known:
            yield file, key, with_nearest(f'"{one}" is not an option of "{answer}"', one, known)
    question = next(one for one in library.questions[step.kind] if one.id == answer)
    if not value or (len(value) > 1 and not question.several):
        yield file, key, f'"{answer}" takes {"one option or more" if question.several else "exactly one option"}'


def _conditions(library: Library, kind: str, conditions: Iterable[Condition], file: str, key: str) -> Iterator[Fault]:
    for condition in conditions:
        if condition.pack:
            yield from _feature(library, kind, condition, file, key)
            continue
        known = options_of(library, kind, condition.answer)
        if known is None:
            yield file, key, f'"{condition.answer}" is not a question'
            continue
        for value in condition.any_of:
            if value not in known:
                yield file, key, with_nearest(f'"{value}" is not an option of "{condition.answer}"', value, known)


FEATURE_WORDS = {
    "removal": ("unbinds", "not_offered", "replaced", "impossible", "unknown"),
    "meaning": ("restricts", "waives", "unknown"),
    "cloud_copy": ("never", "optional", "always", "unknown"),
    "kind": ("exchange", *KINDS),
    "cloud_password": ("never", "optional", "always", "unknown"),
    "kept_in": ("phone", "security_key", "passwords"),
    "login_second_step": ("always", "switch", "unknown"),
    "store": ("manager", "file", "browser", "head", "paper", "unknown"),
}
"""Features whose values are words of their own, by the last part of their names."""


def _feature(library: Library, kind: str, condition: Condition, file: str, key: str) -> Iterator[Fault]:
    pack_kind = "exchange" if kind == "account" else kind
    packs = library.packs(pack_kind)
    known = features(packs[0]) if packs else {}
    if packs and condition.pack not in known:
        yield file, key, with_nearest(f'"{condition.pack}" is not a feature of packs', condition.pack, known)
        return
    words: tuple[str, ...] = ("yes", "no", "unknown")
    if condition.pack == "id":
        words = tuple(library.profiles)
    else:
        words = FEATURE_WORDS.get(condition.pack.rpartition(".")[2], words)
    for value in condition.any_of:
        if value not in words:
            yield file, key, with_nearest(f'"{value}" is not a value of "{condition.pack}"', value, words)


def _pack(library: Library, pack: Profile) -> Iterator[Fault]:
    file = f"{'exchanges' if pack.kind == 'exchange' else 'services'}/{pack.id}.toml"
    topics = {"account", *library.steps} | {one.id for some in library.questions.values() for one in some}
    named = [(f"facts[{index}]", fact.topics) for index, fact in enumerate(pack.facts)]
    named += [(f"incidents[{index}]", incident.topics) for index, incident in enumerate(pack.incidents)]
    for key, shown_at in named:
        for topic in shown_at:
            if topic not in topics:
                yield file, f"{key}.topics", with_nearest(f'"{topic}" is neither a step nor a question', topic, topics)
    if pack.cloud_account and pack.cloud_account not in library.profiles:
        yield (
            file,
            "cloud_account",
            with_nearest(f'"{pack.cloud_account}" is not a pack', pack.cloud_account, library.profiles),
        )
