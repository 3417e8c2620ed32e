"""What a person says is different counts for that account only, and the pack stays as it is."""

from __future__ import annotations

import pytest

from desktop_app.content.conditions import features
from desktop_app.domain.dossier import Dossier
from desktop_app.walk.own_words import applied, as_said, base, possible, said
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, told
from tests.made_up import opened, person

OKX = LIBRARY.profiles["okx"]


def fact(kind: str, about: str = ""):
    return next(one for one in possible(OKX) if (one.kind, one.about) == (kind, about))


def test_a_word_of_ones_own_points_to_a_copy_and_leaves_the_pack_alone() -> None:
    profiles = dict(PROFILES)
    dossier = Dossier(
        entries=entries("okx", "okx"), answers=told("account-1", **{fact("factor", "sms").question: "no"})
    )
    found = applied(dossier, profiles)
    mine, other = found.of_kind("account")
    assert base(mine.pack) == "okx" and mine.pack != "okx" and other.pack == "okx"
    changed = profiles[mine.pack].factor("sms")
    assert changed is not None and changed.supported is False
    assert profiles["okx"] == OKX


def test_what_was_taken_back_counts_no_more() -> None:
    question = fact("p2p").question
    profiles = dict(PROFILES)
    once = applied(Dossier(entries=entries("okx"), answers=told("account-1", **{question: "no"})), profiles)
    again = Dossier(entries=once.entries, answers=told("account-1", **{question: "unknown"}))
    assert applied(again, profiles).of_kind("account")[0].pack == "okx"
    assert said(again, again.of_kind("account")[0], OKX) == ()


def test_a_value_that_nobody_offers_is_not_taken() -> None:
    dossier = Dossier(entries=entries("okx"), answers=told("account-1", **{fact("p2p").question: "perhaps"}))
    assert applied(dossier, dict(PROFILES)) == dossier


@pytest.mark.parametrize("pack", LIBRARY.profiles.values(), ids=lambda pack: pack.id)
def test_everything_that_can_be_said_can_be_worked_with(pack) -> None:
    for one in possible(pack):
        for value in one.values:
            changed = as_said(pack, {one: value})
            assert features(changed)["id"] == pack.id
            assert one.kind != "else" or changed == pack


def test_a_stop_that_the_person_saw_counts() -> None:
    changed = as_said(OKX, {fact("hold", "reset_password"): "72"})
    assert {route.hold.hours for route in changed.operations_named("reset_password") if route.hold} == {72}


def test_what_ends_a_stop_early_ends_the_one_that_the_person_saw_too() -> None:
    bitfinex = LIBRARY.profiles["bitfinex"]
    one = next(one for one in possible(bitfinex) if (one.kind, one.about) == ("hold", "reset_password"))
    (route,) = as_said(bitfinex, {one: "72"}).operations_named("reset_password")
    assert route.hold is not None
    assert (route.hold.hours, route.hold.lifted_by) == (72, ("id_and_face",))


def test_the_session_works_with_it_and_stores_the_pack_itself(tmp_path) -> None:
    session = person(tmp_path)
    okx = session.accounts()[0]
    session.answer(okx.id, "reset_2fa_asks", ["id"])
    before = session.report().exchange(okx.id).security.grade.number
    session.say_different(okx.id, fact("hold", "reset_totp").question, "0", "Seen in the help of the app")
    (one,) = session.said_different(okx.id)
    assert (one.value, one.note) == ("0", "Seen in the help of the app")
    assert session.profile(session.dossier.entry(okx.id)) != session.pack(session.dossier.entry(okx.id))
    session.say_different(okx.id, fact("factor", "sms").question, "no")
    assert session.report().exchange(okx.id).security.grade.number != before
    assert all(asked.question.id != "sms" for asked in session.all_questions(okx.id))
    session.change(session.dossier.entry(okx.id))
    session.take_back(okx.id, fact("factor", "sms").question)
    session.take_back(okx.id, fact("hold", "reset_totp").question)
    assert session.dossier.entry(okx.id).pack == "okx"
    assert session.report().exchange(okx.id).security.grade.number == before


def test_it_is_there_again_after_the_vault_was_closed(tmp_path) -> None:
    session = opened(tmp_path)
    account = session.add("account", "okx", "OKX")
    session.say_different(account.id, fact("emergency").question, "no")
    session.change(session.dossier.entry(account.id))
    session.lock()
    session.open_by_keyring()
    entry = session.dossier.entry(account.id)
    assert base(entry.pack) == "okx" and session.profile(entry).emergency.supported is False
