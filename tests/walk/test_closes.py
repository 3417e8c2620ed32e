"""What a step would change, against the same answers without it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.walk import closes
from desktop_app.walk.steps import after
from tests.made_up import opened, person


def test_turning_off_sms_closes_the_sim_swap_at_that_account_and_nowhere_else(tmp_path: Path) -> None:
    session = person(tmp_path)
    session.answer("account-1", "reset_2fa_asks", ["id"])
    step = session.step("account-1", "sms_off")
    found = closes.study(session.dossier, step, session.profiles)
    assert ("account-1", "sim_swap") in found.closed
    assert {name for name, _ in found.closed} == {"account-1"}
    assert found.locks == ()


def test_the_study_agrees_with_what_the_session_says_once_it_is_done(tmp_path: Path) -> None:
    session = person(tmp_path)
    for step in session.steps():
        if step.state != "open" or not step.assumed:
            continue
        before = session.report()
        found = closes.study(session.dossier, step, session.profiles)
        session.finish(*step.key, next(one.id for one in step.seen if one.done))
        now = session.report()
        assert found.effect == closes.effect(before, now), step.key
        assert found.closed == closes.closed(before, now), step.key
        assert found.opened == closes.opened(before, now), step.key
        out = {(one.account, one.loss) for one in found.worse if one.route == "out"}
        assert {*found.locks} | out == set(closes.locks(before, now)), step.key
        assert {loss for _, loss in out} <= {"home_and_phone"}, step.key


def test_a_step_that_puts_a_copy_on_paper_at_home_opens_the_burglary(tmp_path: Path) -> None:
    session = person(tmp_path)
    found = closes.study(session.dossier, session.step("account-2", "authenticator"), session.profiles)
    assert [(one.account, one.event) for one in found.opened] == [("account-2", "burglary")]


def test_a_step_that_leaves_only_support_after_two_losses_says_so_and_locks_nobody_out(tmp_path: Path) -> None:
    session = person(tmp_path)
    found = closes.study(session.dossier, session.step("account-1", "sms_off"), session.profiles)
    assert [(one.account, one.loss, one.route) for one in found.worse] == [("account-1", "home_and_phone", "support")]
    assert found.locks == ()


def test_what_is_closed_reached_the_money_before_and_what_is_slowed_still_does(tmp_path: Path) -> None:
    session = person(tmp_path)
    for step in session.steps():
        found = closes.study(session.dossier, step, session.profiles)
        now = analyse(compile_setup(session.dossier, session.profiles))
        later = analyse(compile_setup(after(session.dossier, step), session.profiles))
        for name, event in found.closed:
            assert now.exchange(name).outcomes[event].reaches
            assert not later.exchange(name).outcomes[event].reaches
        for name, event in found.slowed:
            assert now.exchange(name).outcomes[event].wins
            assert not later.exchange(name).outcomes[event].wins
            assert later.exchange(name).outcomes[event].reaches


def test_a_way_back_that_goes_is_a_lockout_and_one_that_comes_is_not(tmp_path: Path) -> None:
    good = person(tmp_path).report()
    okx = good.exchange("account-1")
    assert okx.losses["phone"] != "out"
    worse = replace(okx, losses={**okx.losses, "phone": "out"})
    bad = replace(good, exchanges=tuple(worse if one.name == "account-1" else one for one in good.exchanges))
    assert closes.locks(good, bad) == (("account-1", "phone"),)
    assert closes.locks(bad, good) == ()
    assert closes.locks(bad, bad) == ()


def test_without_an_account_there_is_nothing_to_study(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("number", "any-carrier", "My number")
    assert closes.study(session.dossier, session.steps()[0], session.profiles) is None
