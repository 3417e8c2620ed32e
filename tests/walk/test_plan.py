"""The next step and the whole way: safe at every point, led by what it brings, honest about what it cannot."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.events import LOSSES
from desktop_app.analysis.recovery import Owner
from desktop_app.domain.dossier import Dossier, Entry, StepRecord
from desktop_app.domain.setup import Setup
from desktop_app.walk import planned as parts
from desktop_app.walk.feeding import could_undo
from desktop_app.walk.plan import LAST_RANK, RECOVERY_COUNTS, Look, Plan, Planner
from desktop_app.walk.steps import after, all_steps, step_for, with_answers
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, random_dossier, told
from tests.analysis.plain_numbers import PlainNumbers

OKX = "account-1"
SMS_EVERYWHERE = {
    **told("owner", reacts="half_day"),
    **told(
        "mailbox-1",
        second_factor="sms",
        recovery_phone="yes",
        recovery_mail="no",
        read_on="phone computer",
        backup_codes="none",
    ),
    **told("number-1", sim_pin="off", in_phone="yes"),
    **told("authenticator-1", cloud_copy="off"),
    **told("passwords-1", on_devices="phone computer"),
    **told(
        OKX,
        password_unique="only_here",
        sms="on",
        totp="off",
        passkey="none",
        reset_asks="totp",
        reset_2fa_asks="id",
        withdraw_asks="sms email",
        allowlist="off",
    ),
    **told(OKX, api_keys="none", alerts="email sms", signed_in="phone", listed_without_codes="on", app_push="off"),
}


def planner() -> Planner:
    return Planner(PROFILES, LIBRARY.steps, LIBRARY.questions)


def somebody(**okx: str) -> Dossier:
    return Dossier(entries=entries("okx"), answers={**SMS_EVERYWHERE, **told(OKX, **okx)})


def order(plan: Plan) -> list[tuple[str, str]]:
    return [planned.step.key for planned in plan.steps]


def locked_out(setup: Setup) -> set[tuple[str, str]]:
    """(exchange, loss) after which the owner is locked out."""
    return {
        (exchange.name, loss.id)
        for exchange in setup.exchange
        for loss in LOSSES
        if loss.single and Owner(setup, exchange).route(loss) == "out"
    }


def states_along(dossier: Dossier, plan: Plan) -> list[tuple[Setup, Setup]]:
    """(before, after) of every step of a plan, worked out from the answers alone."""
    states = []
    for planned in plan.steps:
        before = compile_setup(dossier, PROFILES)
        step = step_for(dossier, planned.step.entry, planned.step.profile, planned.step.step)
        dossier = after(dossier, step)
        states.append((before, compile_setup(dossier, PROFILES)))
    return states


@pytest.mark.parametrize("seed", range(12))
def test_law_11_no_state_on_the_way_locks_out_by_a_loss_that_was_survived_before(seed: int) -> None:
    dossier = random_dossier(seed, "okx", "binance")
    plan = planner().plan(dossier)
    for before, then in states_along(dossier, plan):
        assert not locked_out(then) - locked_out(before)


@pytest.mark.parametrize("seed", range(12))
def test_a_step_whose_needs_the_steps_before_it_bring_about_is_safe_at_its_place(seed: int) -> None:
    dossier = random_dossier(seed, "okx", "binance")
    for planned in planner().plan(dossier).steps:
        step = step_for(dossier, planned.step.entry, planned.step.profile, planned.step.step)
        assert step.missing == planned.step.missing
        dossier = after(dossier, step)


@pytest.mark.parametrize("seed", range(12))
def test_a_step_that_lowers_a_number_lifts_the_other_by_more_or_leads_to_one_that_does(seed: int) -> None:
    plan = planner().plan(random_dossier(seed, "okx", "binance"))
    assert plan.end.security.number >= plan.now.security.number - 1, "paper at home may cost a little"
    assert all(planned.chain or not planned.harms or parts.lift(planned.effect) > 0 for planned in plan.steps)


@pytest.mark.parametrize("seed", range(12))
def test_every_step_comes_once_and_after_what_it_needs(seed: int) -> None:
    dossier = random_dossier(seed, "okx", "binance")
    plan = planner().plan(dossier)
    assert len(set(order(plan))) == len(plan.steps)
    assert plan.next is None or plan.next.safe
    ranks = [planned.step.step.rank >= LAST_RANK for planned in plan.steps]
    assert ranks == sorted(ranks), "what signs others out comes last"


def test_sms_comes_off_only_after_an_authenticator_that_works_and_a_tried_copy() -> None:
    """Setting one up brings both in one sitting; where only the copy is left to try, that comes before SMS goes."""
    steps = order(planner().plan(somebody()))
    assert steps.index((OKX, "authenticator")) < steps.index((OKX, "sms_off"))
    assert (OKX, "authenticator_paper") not in steps
    steps = order(planner().plan(somebody(totp="on", totp_backup="paper", switch="sms")))
    assert steps.index((OKX, "authenticator_paper")) < steps.index((OKX, "sms_off"))


def test_turning_sms_off_is_not_safe_before_that() -> None:
    dossier = somebody()
    step = next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (OKX, "sms_off"))
    assert step.state == "blocked"
    assert [need.step for need in step.missing] == ["authenticator", "authenticator_paper"]
    assert planner().plan(dossier).next.step.key != (OKX, "sms_off")


def test_the_seed_case_gains_by_turning_sms_off_once_a_tried_copy_exists() -> None:
    dossier = somebody(
        totp="on", totp_backup="paper_tested", switch="sms", withdraw_asks="totp email", reset_2fa_asks="id"
    )
    plan = planner().plan(dossier)
    (planned,) = [planned for planned in plan.steps if planned.step.key == (OKX, "sms_off")]
    assert planned.safe
    before, later = planned.effect.security
    assert later.number > before.number
    assert planned.effect.recovery[1].letter == planned.effect.recovery[0].letter
    sim_swap = [one.exchange("account-1").outcomes["sim_swap"].reaches for one in reports(dossier, planned)]
    assert sim_swap == [True, False]


def reports(dossier: Dossier, planned):
    from desktop_app.analysis.report import analyse

    return [analyse(compile_setup(one, PROFILES)) for one in (dossier, after(dossier, planned.step))]


def test_an_anti_phishing_code_alone_changes_no_number() -> None:
    plan = planner().plan(somebody())
    (planned,) = [planned for planned in plan.steps if planned.step.key == (OKX, "anti_phishing")]
    assert not planned.effect.changes


def test_a_step_that_was_put_off_is_planned_round() -> None:
    dossier = somebody()
    later = {
        (OKX, step): StepRecord(subject=OKX, step=step, state="put_off", at="2026-11-22", note="new phone next week")
        for step in ("authenticator", "passkey")
    }
    plan = planner().plan(Dossier(entries=dossier.entries, answers=dossier.answers, steps=later))
    assert not {(OKX, "authenticator"), (OKX, "passkey")} & set(order(plan))
    assert all(not planned.safe for planned in plan.steps if planned.step.key == (OKX, "sms_off"))


def test_a_step_is_open_again_when_an_answer_takes_it_back() -> None:
    record = StepRecord(subject=OKX, step="sms_off", state="done", at="2026-11-22")
    off = somebody(totp="on", totp_backup="paper_tested", sms="off", switch="none")
    off = Dossier(entries=off.entries, answers=off.answers, steps={(OKX, "sms_off"): record})
    again = Dossier(entries=off.entries, answers={**off.answers, **told(OKX, sms="on", switch="sms")}, steps=off.steps)

    def states(dossier: Dossier) -> list[str]:
        return [one.state for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (OKX, "sms_off")]

    assert states(off) == ["done"]
    assert states(again) == ["open"]


def test_looks_never_promise_less_than_now_and_come_best_first() -> None:
    plan = planner().plan(Dossier(entries=entries("okx", "binance")))
    assert plan.looks
    for look in plan.looks:
        assert look.best.security[1].number >= look.best.security[0].number
    lifts = [round(lift(look) / look.asked.question.minutes, 9) for look in plan.looks]
    assert lifts == sorted(lifts, reverse=True)
    assert lifts[0] > 0


def lift(look: Look) -> float:
    (security, better), (recovery, more) = look.best
    return better.number - security.number + RECOVERY_COUNTS * (more.number - recovery.number)


def test_a_plan_for_an_account_whose_pack_is_gone_leaves_it_out() -> None:
    dossier = somebody()
    gone = Entry(id="account-9", kind="account", pack="no-such-exchange", label="Gone")
    plan = planner().plan(Dossier(entries=(*dossier.entries, gone), answers=dossier.answers))
    assert set(plan.now.each) == {OKX}


def test_without_an_account_there_is_no_plan() -> None:
    with pytest.raises(ValueError, match="exchange"):
        planner().plan(Dossier(entries=entries()))


def test_numbers_of_a_plan_are_those_of_the_analysis() -> None:
    dossier = somebody()
    plan = planner().plan(dossier)
    assert plan.now == PlainNumbers().whole(compile_setup(dossier, PROFILES))
    end = dossier
    for planned in plan.steps:
        end = after(end, step_for(end, planned.step.entry, planned.step.profile, planned.step.step))
    assert plan.end == PlainNumbers().whole(compile_setup(end, PROFILES))


# --- what feeds the accounts


def places_of(plan: Plan) -> dict[tuple[str, str], int]:
    return {key: place for place, key in enumerate(order(plan))}


def test_a_mailbox_that_could_undo_a_step_is_made_safe_before_it() -> None:
    plan = planner().plan(somebody())
    places = places_of(plan)
    for step in ("authenticator", "sms_off"):
        assert places["mailbox-1", "mail_sms_off"] < places[OKX, step]
    shielding = {planned.step.key: planned.shields.key for planned in plan.steps if planned.shields is not None}
    assert shielding["mailbox-1", "mail_sms_off"] == (OKX, "sms_off")


def test_a_mailbox_that_nothing_more_opens_holds_nothing_up() -> None:
    safe = told("mailbox-1", second_factor="key", recovery_phone="no", recovery_mail="no", backup_codes="tested")
    answers = {**somebody().answers, **safe, **told("mailbox-1", read_on="phone")}
    plan = planner().plan(Dossier(entries=entries("okx"), answers=answers))
    assert order(plan)[0] == (OKX, "authenticator")
    assert all(planned.shields is None for planned in plan.steps)


def test_a_mailbox_of_another_account_holds_nothing_up() -> None:
    """It could not undo the step."""
    *services, account = entries("okx")
    linked = [*services, msgspec.structs.replace(account, links={**account.links, "mailbox": "mailbox-2"})]
    other = Entry(id="mailbox-2", kind="mailbox", pack="google-account", label="Other")
    safe = told("mailbox-2", second_factor="key", recovery_phone="no", recovery_mail="no", backup_codes="tested")
    answers = {**somebody().answers, **safe, **told("mailbox-2", read_on="phone")}
    plan = planner().plan(Dossier(entries=(*linked, other), answers=answers))
    assert all(planned.shields is None for planned in plan.steps)


def test_a_step_that_nobody_could_undo_from_the_mailbox_need_not_wait() -> None:
    """A notice in the app is not taken back by a mail."""
    dossier = somebody(password_unique="elsewhere")
    steps = {one.key: one for one in all_steps(dossier, PROFILES, LIBRARY.steps)}
    (exchange,) = compile_setup(dossier, PROFILES).exchange
    assert could_undo(exchange, [steps[OKX, "alerts"]]) == frozenset()
    assert "mailbox-1" in could_undo(exchange, [steps[OKX, "password"]])


CODES_IN_A_CLOUD = {
    **told("owner", reacts="half_day"),
    **told("mailbox-1", read_on="phone"),
    **told("passwords-1", on_devices="phone"),
    **told(OKX, password_unique="only_here", totp="on", passkey="none", signed_in="computer", alerts="sms email"),
    **told(OKX, address_asks="nothing", api_asks="nothing"),
}
"""The list can be switched off with an authenticator code, and the codes may lie in a cloud."""


def shielded(plan: Plan) -> dict[tuple[str, str], tuple[str, str]]:
    return {planned.step.key: planned.shields.key for planned in plan.steps if planned.shields is not None}


def test_a_cloud_that_could_undo_a_step_is_shut_before_it() -> None:
    plan = planner().plan(Dossier(entries=entries("okx"), answers=CODES_IN_A_CLOUD))
    assert shielded(plan)["authenticator-1", "cloud_off"] == (OKX, "allowlist")
    assert shielded(plan)[OKX, "authenticator_paper"] == (OKX, "allowlist"), "what shutting it needs comes along"
    places = places_of(plan)
    assert places[OKX, "authenticator_paper"] < places["authenticator-1", "cloud_off"] < places[OKX, "allowlist"]


def test_a_cloud_that_keeps_nothing_holds_nothing_up() -> None:
    answers = {**CODES_IN_A_CLOUD, **told("authenticator-1", cloud_copy="off")}
    plan = planner().plan(Dossier(entries=entries("okx"), answers=answers))
    assert not shielded(plan)
    assert order(plan)[0] == (OKX, "allowlist")


def test_a_mailbox_that_opens_the_cloud_is_made_safe_before_what_the_cloud_could_undo() -> None:
    """The account's own mailbox is another, safe one; the codes are to stay in the cloud that this mailbox opens."""
    *services, account = entries("okx")
    linked = msgspec.structs.replace(account, links={**account.links, "mailbox": "mailbox-2"})
    other = Entry(id="mailbox-2", kind="mailbox", pack="proton-mail", label="Other")
    weak = told("mailbox-1", second_factor="sms", recovery_phone="yes", recovery_mail="no", backup_codes="none")
    safe = told("mailbox-2", second_factor="key", recovery_phone="no", recovery_mail="no", backup_codes="tested")
    stays = StepRecord(subject="authenticator-1", step="cloud_off", state="not_mine", at="")
    dossier = Dossier(
        entries=(*services, linked, other),
        answers={**CODES_IN_A_CLOUD, **weak, **safe, **told("authenticator-1", cloud_copy="on", cloud_reset="no")},
        steps={("authenticator-1", "cloud_off"): stays},
    )
    plan = planner().plan(dossier)
    assert shielded(plan)["mailbox-1", "mail_sms_off"] == (OKX, "allowlist")
    places = places_of(plan)
    assert places["mailbox-1", "mail_sms_off"] < places[OKX, "allowlist"]


def test_what_feeds_the_accounts_comes_first_among_steps_that_change_no_number_too() -> None:
    plan = planner().plan(Dossier(entries=entries("okx"), answers=told(OKX, passkey="one_device")))
    assert shielded(plan)["authenticator-1", "cloud_off"] == (OKX, "password")
    shield, later = (
        next(one for one in plan.steps if one.step.key == key)
        for key in (("authenticator-1", "cloud_off"), (OKX, "password"))
    )
    assert not later.effect.changes
    assert plan.steps.index(shield) < plan.steps.index(later)


def test_what_an_unknown_costs_an_account_is_how_far_its_best_answer_lifts_it() -> None:
    dossier = somebody(switch="unknown")
    plan = planner().plan(dossier)
    for look in plan.looks:
        for name, effect in look.at.items():
            now = plan.now.each[name]
            assert (effect.security[0], effect.recovery[0]) == (now.security, now.recovery)
            ends = [
                PlainNumbers()
                .whole(compile_setup(with_answers(dossier, look.asked.entry.id, given), PROFILES))
                .each[name]
                for option in look.asked.options
                for given in ({look.asked.question.id: (option.id,)},)
            ]
            assert effect.security[1].number >= max(end.security.number for end in ends)
            assert effect.recovery[1].number >= max(end.recovery.number for end in ends)
    assert any(look.at for look in plan.looks)
    assert all(not look.at for look in plan.looks if not look.best.changes and look.per_minute == 0)
