"""What is remembered of an exchange is what would be worked out anew, whatever changed in the meantime."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import Known, analyse
from desktop_app.domain.dossier import UNKNOWN, Answer, Dossier
from desktop_app.domain.setup import OPERATIONS, Exchange, Owner, Setup
from tests.analysis.dossiers import PROFILES, open_questions, random_answer, random_dossier, told
from tests.analysis.plain_numbers import PlainNumbers
from tests.analysis.setups import HEADS, PLACES, exchanges, setups

replace = msgspec.structs.replace
NAMES = ("a:totp", "b:totp", "totp:b", "c:session", "a:password", "b:password", "c:password", "b:passkey", "b:codes")
WORDS = ("totp", "password", "passkey", "inbox", "inbox2", "cloud", "phone", "b:sms_code", *NAMES)
FIELDS = ("places", "unknown_places", "ways", "unknown_ways", "untested", "owner", "password_unique", "exchange")

bodies = st.lists(st.sampled_from(WORDS), min_size=1, max_size=2, unique=True).map(tuple)
some_ways = st.dictionaries(
    st.sampled_from((*HEADS, *NAMES)), st.lists(bodies, min_size=1, max_size=2, unique=True).map(tuple), max_size=4
)
some_places = st.dictionaries(
    st.sampled_from((*PLACES, "b:home")),
    st.lists(st.sampled_from(WORDS), max_size=5, unique=True).map(tuple),
    max_size=4,
)


@st.composite
def entangled(draw: st.DrawFn) -> Setup:
    """Three exchanges whose proofs open each other's, in all forms of their names."""
    setup = draw(setups(most=3))
    accounts = []
    for name in ("a", "b", "c"):
        one = draw(exchanges(name))
        operation = draw(st.sampled_from(OPERATIONS))
        one = replace(one, inbox=draw(st.sampled_from(["inbox", "inbox2", "b:codes"])))
        accounts.append(replace(one, **{operation: (*one.alternatives(operation), draw(bodies))}))
    return replace(
        setup,
        places={**setup.places, **draw(some_places)},
        unknown_places=draw(some_places),
        ways={**setup.ways, **draw(some_ways)},
        unknown_ways=draw(some_ways),
        untested=draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True).map(tuple)),
        password_also_opens=draw(st.sampled_from([{}, {}, {}, {"password": ("inbox",)}])),
        exchange=tuple(accounts),
    )


@settings(max_examples=50, deadline=None)
@given(entangled(), entangled(), st.lists(st.sampled_from(FIELDS), min_size=1, max_size=2), st.data())
def test_a_remembered_report_equals_a_fresh_one(setup: Setup, other: Setup, fields: list[str], data) -> None:
    known: Known = {}
    quick = PlainNumbers()
    analyse(setup, known)
    quick.whole(setup)
    for field in fields:
        new = getattr(other, field)
        if field == "exchange":  # another account, or another share
            place = data.draw(st.integers(0, 2))
            one = data.draw(st.sampled_from([new[place], replace(setup.exchange[place], share=0.31)]))
            new = (*setup.exchange[:place], one, *setup.exchange[place + 1 :])
        elif isinstance(new, dict) and data.draw(st.booleans()):  # one place or way only
            old = getattr(setup, field)
            key = data.draw(st.sampled_from(sorted({*new, *old}))) if new or old else ""
            kept = {name: old[name] for name in old if name != key}
            new = {**kept, **({key: new[key]} if key in new else {})}
        setup = replace(setup, **{field: new})
        assert analyse(setup, known) == analyse(setup)
        assert quick.whole(setup) == PlainNumbers().whole(setup)


@pytest.mark.parametrize("seed", range(8))
def test_the_same_while_a_person_answers(seed: int) -> None:
    rng = random.Random(seed)
    dossier = random_dossier(seed, "okx", "binance", "okx", "binance")
    known: Known = {}
    for _ in range(25):
        open_now = open_questions(dossier)
        if rng.random() < 0.6 and open_now:
            asked = rng.choice(open_now)
            options = [option.id for option in asked.options if option.id != UNKNOWN]
            key, value = (asked.entry.id, asked.question.id), random_answer(rng, asked.question, options)
        elif dossier.answers:  # forgotten again
            key, value = rng.choice(list(dossier.answers)), (UNKNOWN,)
        else:
            continue
        dossier = Dossier(entries=dossier.entries, answers={**dossier.answers, key: Answer(value=value, at="")})
        setup = compile_setup(dossier, PROFILES)
        assert analyse(setup, known) == analyse(setup)


def test_an_answer_about_one_account_leaves_the_others_as_they_were() -> None:
    dossier = random_dossier(5, *("okx", "binance") * 4)
    known: Known = {}
    before = analyse(compile_setup(dossier, PROFILES), known)
    for answers in (told("account-3", sms="on"), told("account-3", totp="on", totp_backup="paper")):
        dossier = Dossier(entries=dossier.entries, answers={**dossier.answers, **answers})
        now = analyse(compile_setup(dossier, PROFILES), known)
        again = [one.name for one, old in zip(now.exchanges, before.exchanges, strict=True) if one is not old]
        assert again in ([], ["account-3"])
        before = now


def test_what_was_known_of_accounts_that_are_gone_is_forgotten() -> None:
    known: Known = {}
    analyse(compile_setup(random_dossier(1, "okx", "binance"), PROFILES), known)
    analyse(compile_setup(random_dossier(2, "okx"), PROFILES), known)
    assert [report.name for report in known.values()] == ["account-1"]


def account(name: str, *login: str) -> Exchange:
    """Signed in with these proofs one takes everything, and nobody is told."""
    return Exchange(name=name, login=(login or ("password",),), withdraw=((),))


PHONE = {"phone": ("b:totp",)}
NAMED = {"home": ("b:codes",)}
DEPENDS = {
    "a shared way asks for another account's proof": (
        {"exchange": (account("a", "inbox"), account("b")), "ways": {"inbox": (("b:totp",),)}},
        {"places": PHONE},
    ),
    "an operation asks for it": ({"exchange": (account("a", "b:totp"), account("b"))}, {"places": PHONE}),
    "the name is turned round": (
        {"exchange": (account("a", "totp:b"), account("b")), "places": NAMED},
        {"places": {**NAMED, "phone": ("totp:b",)}},
    ),
    "it takes two steps": (
        {"exchange": (account("a", "b:totp"), account("b"), account("c")), "ways": {"b:totp": (("c:codes",),)}},
        {"places": {"phone": ("c:codes",)}},
    ),
    "a bare way holds at the other account, too": (
        {
            "exchange": (account("a", "b:passkey"), account("b")),
            "ways": {"passkey": (("password",),)},
            "places": NAMED,
        },
        {"places": {**NAMED, "phone": ("b:password",)}},
    ),
    "a bare proof is also that of an account that is named anywhere": (
        {"exchange": (account("a", "b:totp"), account("b"), account("c")), "places": {"phone": ("totp",)}},
        {"ways": {"c:codes": (("b:codes",),)}},
    ),
    "what was never tried belongs to another account": (
        {"exchange": (account("a", "b:totp"), account("b")), "places": {"memory": ("b:totp",)}},
        {"untested": ("b:totp",)},
    ),
    "the owner reacts": (
        {"exchange": (account("a", "inbox"),), "owner": Owner(sim_pin=True), "ways": {"inbox": (("sms",),)}},
        {"owner": Owner(sim_pin=False)},
    ),
    "the password is used elsewhere": (
        {"exchange": (account("a"),), "password_unique": True},
        {"password_unique": False},
    ),
}


@pytest.mark.parametrize("name", DEPENDS)
def test_nothing_that_an_account_rests_on_is_overlooked(name: str) -> None:
    first, change = DEPENDS[name]
    before = Setup(**first)
    after = replace(before, **change)
    known: Known = {}
    assert analyse(before, known).exchange("a") != analyse(after).exchange("a"), "the change must matter"
    assert analyse(after, known) == analyse(after)
