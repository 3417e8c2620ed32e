"""The best account of an exchange: reachable by its own questions, never below where the steps lead, never a guess."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.domain.profile import Factor, Operation, Profile
from desktop_app.walk.best import ACCOUNT, THEIRS, Best, best_account, services
from desktop_app.walk.interview import asked
from desktop_app.walk.weak_start import after_all_steps, weak_start
from tests.analysis.dossiers import LIBRARY

EXCHANGES = LIBRARY.packs("exchange")
FOUND: dict[str, Best] = {}


def best(pack: Profile) -> Best:
    if pack.id not in FOUND:
        FOUND[pack.id] = best_account(pack, LIBRARY)
    return FOUND[pack.id]


@pytest.mark.parametrize("pack", EXCHANGES, ids=lambda pack: pack.id)
def test_the_pack_claims_the_letters_that_follow_from_its_facts(pack: Profile) -> None:
    assert pack.best is not None, f"{pack.id} claims nothing"
    assert (pack.best.security, pack.best.recovery) == best(pack).letters


@pytest.mark.parametrize("pack", EXCHANGES, ids=lambda pack: pack.id)
def test_every_answer_could_be_given_by_a_person_there(pack: Profile) -> None:
    found = best(pack).dossier
    packs = {one.id: one for one in (*services(LIBRARY).values(), pack)}
    here = {
        (entry.id, one.question.id): {option.id for option in one.options}
        for entry in found.entries
        if entry.pack in packs
        for one in asked(found, entry, packs[entry.pack], LIBRARY.questions, looks=True)
    }
    for (subject, question), answer in found.answers.items():
        if subject != "owner":
            assert set(answer.value) <= here[subject, question], (subject, question)


@pytest.mark.parametrize("pack", EXCHANGES, ids=lambda pack: pack.id)
def test_what_is_unknown_never_makes_it_worse_once_it_is_known(pack: Profile) -> None:
    found = best(pack)
    assert found.security_if_known.number >= found.report.security.grade.number
    assert found.recovery_if_known.number >= found.report.recovery.grade.number
    differs = found.security_if_known != found.report.security.grade
    assert not differs or found.unknown or _says_unknown(pack)


def _says_unknown(pack: Profile) -> bool:
    return any(one.requires == "unknown" or one.hold is None for one in pack.operations)


def test_the_best_account_has_no_setting_that_weakens_and_an_authenticator_where_there_is_one() -> None:
    for pack in EXCHANGES:
        account = {question: a.value for (of, question), a in best(pack).dossier.answers.items() if of == ACCOUNT}
        for one in pack.weakenings:
            assert account.get(one.kind, ("off",)) == ("off",), (pack.id, one.kind)
        totp = pack.factor("totp")
        if totp is not None and totp.supported is True:
            assert account["totp"] == ("on",), pack.id
        assert account["api_keys"] == ("none",)


def test_what_the_exchange_decides_is_not_chosen() -> None:
    """Only what the pack states stands in for a look: that SMS is no longer offered, that a fund password is asked."""
    for pack in EXCHANGES:
        told = {q for (of, q) in best(pack).dossier.answers if of == ACCOUNT} & THEIRS
        sms = pack.factor("sms")
        stated = {"switch"} if sms is not None and sms.removal == "not_offered" else set()
        stated |= {"withdraw_asks"} if pack.factor("fund_password") is not None else set()
        assert told <= stated, pack.id


def test_the_same_packs_give_the_same_account() -> None:
    pack = LIBRARY.profiles["okx"]
    again, first = best_account(pack, LIBRARY), best(pack)
    assert (again.dossier, again.report) == (first.dossier, first.report)


def test_a_number_that_no_page_lets_go_stays_on_the_account() -> None:
    kept = _with_sms(LIBRARY.profiles["okx"], "impossible")
    gone = _with_sms(LIBRARY.profiles["okx"], "unbinds")
    assert best_account(kept, LIBRARY).dossier.value(ACCOUNT, "sms") == ("on",)
    assert best_account(gone, LIBRARY).dossier.value(ACCOUNT, "sms") == ("off",)
    unknown = best_account(_with_sms(LIBRARY.profiles["okx"], "unknown"), LIBRARY)
    assert "sms" in {one.question.id for one in unknown.unknown}


def _with_sms(pack: Profile, removal: str) -> Profile:
    sms = Factor(kind="sms", supported=True, removal=removal, source="https://www.okx.com/help/a")  # type: ignore[arg-type]
    return msgspec.structs.replace(pack, factors=(*(one for one in pack.factors if one.kind != "sms"), sms))


def test_an_exchange_of_which_nothing_is_known_is_not_good() -> None:
    bare = Profile(id="nothing", name="Nothing", kind="exchange", researched="2026-11-22", operations=(_unknown(),))
    found = best_account(bare, LIBRARY)
    assert found.letters[0] in ("D", "E")
    assert found.letters[1] in ("D", "E")


def _unknown() -> Operation:
    return Operation(name="login", requires="unknown", confidence="unknown")


def test_the_steps_lead_from_a_weak_start_no_lower_than_they_began() -> None:
    pack = LIBRARY.profiles["okx"]
    plan = after_all_steps(pack, LIBRARY)
    assert plan.steps and plan.end.security.number >= plan.now.security.number
    assert weak_start(pack, LIBRARY).value(ACCOUNT, "sms") == ("on",)
