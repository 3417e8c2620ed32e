"""The best account that one exchange allows: every setting chosen at its best, with strong services behind it.

Nobody asks a person here, so what only a look at the exchange could tell (what it asks for, what may be chosen instead
of a code) stays unknown, unless the pack states it: unknown counts as open, as everywhere. "At its best" means the
most of security and recovery together, weighed as the plan weighs them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from desktop_app.analysis.compiler import Compiled, compile_setup
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.report import one_exchange
from desktop_app.analysis.rules import Shared
from desktop_app.analysis.security import security
from desktop_app.analysis.told import ASKED_FOR
from desktop_app.content.conditions import features
from desktop_app.content.library import Library
from desktop_app.domain.dossier import OWNER, UNKNOWN, Answer, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import ExchangeReport, Grade, Letter
from desktop_app.domain.script import Option
from desktop_app.walk.interview import Asked, asked, counts, settled
from desktop_app.walk.lookup import holds
from desktop_app.walk.planned import RECOVERY_COUNTS
from desktop_app.walk.steps import with_answers

ACCOUNT = "account"
"""Id of the one account in these dossiers; of a service it is its kind."""

SERVICES = ("mailbox", "number", "authenticator", "passwords")

STRONG: dict[str, dict[str, tuple[str, ...]]] = {
    OWNER: {"reacts": ("hour",)},
    "mailbox": {
        "second_factor": ("key",),
        "recovery_phone": ("no",),
        "recovery_mail": ("no",),
        "read_on": ("neither",),
        "backup_codes": ("tested",),
    },
    "number": {"sim_pin": ("on",), "in_phone": ("yes",)},
    "passwords": {"on_devices": ("neither",), "master_on_paper": ("tested",)},
}
"""Services as all steps leave them, and an owner who can act within the hour."""

START: dict[str, tuple[str, ...]] = {
    "password_unique": ("only_here",),
    "sms": ("off",),
    "totp": ("on",),
    "totp_backup": ("paper_tested",),
    "passkey": ("two_devices",),
    "password_fallback": ("no",),
    "allowlist": ("on_locked",),
    "api_keys": ("none",),
    "alerts": ("email", "app"),
    "signed_in": ("neither",),
    "listed_without_codes": ("off",),
    "withdraw_without_codes": ("off",),
    "weaker_login": ("off",),
    "known_device": ("off",),
    "key_adds_addresses": ("off",),
    "settings_lock": ("on",),
    "master_key": ("paper",),
    "key_lock": ("on",),
    "app_push": ("on",),
    "recovery_codes": ("tested",),
    "login_second_step": ("on",),
}
"""Where the search begins at the account. Only what the exchange has is asked; whatever else is best is found."""

THEIRS = frozenset({"switch", *ASKED_FOR})
"""Questions whose answer the exchange decides: no setting of the user's changes it."""

NOT_THERE = {
    "totp": "off",
    "passkey": "none",
    "allowlist": "off",
    "listed_without_codes": "off",
    "withdraw_without_codes": "off",
    "weaker_login": "off",
}
"""Answers of those who do without something of which no page says that it is there."""

LEFT_OUT = {"passkey": "none", "allowlist": "off", "settings_lock": "off"}
"""The same for what is there, but need not be used: at some exchanges it opens a way round that is worse."""

ROUNDS = 4
"""After so many rounds the search ends; in fact nothing moves any more after two or three."""

_LEAST = 1e-6
"""A gain below this is none: it would make the result hang on rounding."""


class Best(NamedTuple):
    """`dossier`: the settings that were found; `report`: its numbers, every unknown being open.

    `security_if_known`, `recovery_if_known`: the same if nothing were unknown and all of it good. `unknown`: what lies
    between, to be found out by a look at the exchange.
    """

    dossier: Dossier
    report: ExchangeReport
    security_if_known: Grade
    recovery_if_known: Grade
    unknown: tuple[Asked, ...]

    @property
    def letters(self) -> tuple[Letter, Letter]:
        """Security and recovery: what a pack claims as its `best`."""
        return self.report.security.grade.letter, self.report.recovery.grade.letter


def best_account(pack: Profile, library: Library) -> Best:
    """The best account at this exchange. The same packs and questions give the same result."""
    return _Search(pack, library).best()


def services(library: Library) -> dict[str, Profile]:
    """Kind -> the pack that stands for a service of that kind, of no maker in particular where there is such a one.

    The authenticator keeps its codes on the phone only: with a copy in a cloud there would be one more way in.
    """
    found = {}
    for kind in SERVICES:
        packs = [one for one in library.packs(kind) if _is_plain(one)]
        if packs:
            found[kind] = min(packs, key=lambda one: (not one.generic, bool(one.cloud_account), one.id))
    return found


def bare(pack: Profile, library: Library) -> Dossier:
    """Somebody with one account here and one service of each kind, who answered nothing yet."""
    behind = services(library)
    links: dict[str, str] = {kind: kind for kind in ("mailbox", "number") if kind in behind}
    return Dossier(
        entries=(
            Entry(id=OWNER, kind="owner", pack="", label=""),
            Entry(id=ACCOUNT, kind="account", pack=pack.id, label=pack.name, links=links),
            *(Entry(id=kind, kind=one.kind, pack=one.id, label=one.name) for kind, one in behind.items()),  # type: ignore[arg-type]
        )
    )


def _is_plain(pack: Profile) -> bool:
    """Codes on the phone and nowhere else; passwords in a manager."""
    if pack.kind == "authenticator":
        return pack.cloud_copy == "never" and pack.kept_in == "phone"
    return pack.kind != "passwords" or pack.store == "manager"


class _Search:
    """Goes through the settings one after the other, and takes each at its best beside the others, until none moves."""

    def __init__(self, pack: Profile, library: Library) -> None:
        self._pack, self._questions, self._steps = pack, library.questions, library.steps
        self._packs = {**{one.id: one for one in services(library).values()}, pack.id: pack}
        self._bare = bare(pack, library)
        self._compiled: Compiled = {}
        self._known: dict[object, tuple[float, float]] = {}

    def best(self) -> Best:
        """The settings that nothing improves any more."""
        state = self._begin()
        for _ in range(ROUNDS):
            before = state
            for subject, question in self._questions_of(state):
                state = self._at_its_best(state, subject, question)
            if state.answers == before.answers:
                break
        report, untold = self._report(state), self._untold(state)
        known = report if untold is state else self._report(untold)
        return Best(
            state,
            report,
            max(report.security.if_known, known.security.if_known, key=lambda grade: grade.number),
            max(report.recovery.if_known, known.recovery.if_known, key=lambda grade: grade.number),
            tuple(one for one in self._asked(untold) if one.is_open and self._matters(one)),
        )

    def _report(self, state: Dossier) -> ExchangeReport:
        setup = compile_setup(state, self._packs, self._compiled)
        return one_exchange(setup, setup.exchange[0], 1.0)

    def _untold(self, state: Dossier) -> Dossier:
        """The state without what only counts as told (see `_as_stated`): email as another way."""
        if state.value(ACCOUNT, "switch") != ("email",):
            return state
        return with_answers(state, ACCOUNT, {"switch": (UNKNOWN,)})

    def _begin(self) -> Dossier:
        """The usual best settings, as far as they are to be had here."""
        state = self._bare
        for subject, answers in (*STRONG.items(), (ACCOUNT, START)):
            if state.entry(subject) is not None:
                state = with_answers(state, subject, answers)
        state = self._consistent(state)
        for subject, question in self._questions_of(state):
            one = self._one(state, subject, question)
            choices = self._choices(state, one) if one else []
            if one and one.chosen not in choices:
                state = self._consistent(
                    with_answers(state, subject, {question: choices[0] if choices else (UNKNOWN,)})
                )
        return state

    def _asked(self, state: Dossier) -> list[Asked]:
        return [
            one
            for entry in state.entries
            if entry.pack in self._packs
            for one in asked(state, entry, self._packs[entry.pack], self._questions, looks=True)
        ]

    def _consistent(self, state: Dossier) -> Dossier:
        """The answers that a person could give: to questions that are asked, with options that exist."""
        for _ in range(len(self._questions[ACCOUNT])):  # an answer that falls may take the next question with it
            kept = {(OWNER, question): Answer(value=value, at="") for question, value in STRONG[OWNER].items()}
            for one in self._asked(state):
                if values := [value for value in one.chosen if value in {option.id for option in one.options}]:
                    kept[one.entry.id, one.question.id] = Answer(value=tuple(values), at="")
            if kept == state.answers:
                break
            state = Dossier(entries=state.entries, answers=kept)
        return state

    def _questions_of(self, state: Dossier) -> list[tuple[str, str]]:
        """Everything that is asked, the account first."""
        found = [(one.entry.id, one.question.id) for one in self._asked(state)]
        return sorted(found, key=lambda one: one[0] != ACCOUNT)

    def _one(self, state: Dossier, subject: str, question: str) -> Asked | None:
        return next((one for one in self._asked(state) if (one.entry.id, one.question.id) == (subject, question)), None)

    def _matters(self, one: Asked) -> bool:
        """Whether an open question moves a number, and the pack does not state it already."""
        return counts(one) and not settled(self._pack, one.question.id)

    def _choices(self, state: Dossier, one: Asked) -> list[tuple[str, ...]]:
        """The answers that the user can bring about: by the steps where there are some, else as they like."""
        question = one.question.id
        if one.entry.id != ACCOUNT:
            return _all(one)
        if question in THEIRS:
            return list(_as_stated(self._pack, one))
        if question == "sms":
            return [("off",)] if _number_goes(self._pack) else [("on",)] if _number_stays(self._pack) else []
        if question == "password_fallback" and not _can_be_compulsory(self._pack):
            return []
        if not self._is_there(one):
            return [(NOT_THERE[question],)] if question in NOT_THERE else []
        brought = self._brought(state, one)
        left_out = [(LEFT_OUT[question],)] if question in LEFT_OUT else []
        return [*brought, *left_out] if brought else _all(one)

    def _is_there(self, one: Asked) -> bool:
        """Whether the pack is sure of all that the question rests on. What may not be there cannot be chosen."""
        have = features(self._pack)
        if one.question.id == "allowlist" and have["address_list.meaning"] != "restricts":
            return False
        return all(have.get(condition.pack) != "unknown" for condition in one.question.ask_if if condition.pack)

    def _brought(self, state: Dossier, one: Asked) -> list[tuple[str, ...]]:
        """What the steps bring where they go well; where that leaves nothing to do, only that."""
        question, found, finished = one.question.id, [], set[str]()
        for step in self._steps.values():
            if step.kind != "account" or not any(question in seen.sets for seen in step.seen):
                continue
            if not all(holds(state, one.entry, self._pack, (only,)) for only in step.only_if if only.pack):
                continue
            finished |= {value for only in step.finished_if if only.answer == question for value in only.any_of}
            found += [
                seen.sets[question]
                for seen in step.seen
                if seen.done and question in seen.sets and holds(state, one.entry, self._pack, seen.only_if)
            ]
        whole = [values for values in found if finished & set(values)]
        return list(dict.fromkeys(whole or found))

    def _at_its_best(self, state: Dossier, subject: str, question: str) -> Dossier:
        one = self._one(state, subject, question)
        found, worth = state, self._worth(state)
        for value in self._choices(state, one) if one is not None else ():
            tried = self._consistent(with_answers(state, subject, {question: value}))
            here = self._worth(tried)
            if here[0] > worth[0] + _LEAST or (here[0] > worth[0] - _LEAST and here[1] > worth[1] + _LEAST):
                found, worth = tried, here
        return found

    def _worth(self, state: Dossier) -> tuple[float, float]:
        """Both numbers with every unknown open, then both if all were known and good."""
        key = frozenset((of, answer.value) for of, answer in state.answers.items())
        if key not in self._known:
            setup = compile_setup(state, self._packs, self._compiled)
            exchange, shared = setup.exchange[0], Shared(setup)
            worst, best = (
                security(Attack(setup, exchange, shared, best=known)).grade.number
                + RECOVERY_COUNTS * recovery(Owner(setup, exchange, shared, best=known)).grade.number
                for known in (False, True)
            )
            self._known[key] = worst, best
        return self._known[key]


def _can_be_compulsory(pack: Profile) -> bool:
    passkey = pack.factor("passkey")
    return passkey is not None and passkey.only_factor is True


def _number_goes(pack: Profile) -> bool:
    """Whether an account without a number is to be had: a page says that turning SMS off takes it away."""
    sms = pack.factor("sms")
    return sms is not None and sms.removal in ("unbinds", "replaced")


def _number_stays(pack: Profile) -> bool:
    sms = pack.factor("sms")
    return sms is not None and sms.removal in ("not_offered", "impossible")


def _all(one: Asked) -> list[tuple[str, ...]]:
    if not one.question.several:
        return [(option.id,) for option in one.options]
    return list(_subsets(one.options))


def _subsets(options: tuple[Option, ...]) -> Iterator[tuple[str, ...]]:
    together = [option.id for option in options if not option.alone]
    yield from ((option.id,) for option in options if option.alone)
    for size in range(1, len(together) + 1):
        yield from combinations(together, size)


def _as_stated(pack: Profile, one: Asked) -> Iterator[tuple[str, ...]]:
    """What the pack states of a question that the exchange decides, where a setting of the user's stands behind it.

    A withdrawal asks for the second password for funds once that is set. Where SMS was turned off without leaving the
    account, it is not offered any more: whether email is, nobody has told, so it counts as offered.
    """
    offered = {option.id for option in one.options}
    if one.question.id == "switch" and _not_offered_any_more(pack):
        yield ("email",)
    for operation in pack.operations_named("withdraw") if one.question.id == "withdraw_asks" else ():
        for tokens in () if isinstance(operation.requires, str) else operation.requires:
            if "fund_password" in tokens and not operation.only_when:
                codes = {"all_bound": ("email", "totp"), "second_factor": ("totp",)}
                named = [kind for token in tokens for kind in codes.get(token, (token,))]
                yield tuple(dict.fromkeys(kind for kind in named if kind in offered))


def _not_offered_any_more(pack: Profile) -> bool:
    sms = pack.factor("sms")
    return sms is not None and sms.supported is True and sms.removal == "not_offered"
