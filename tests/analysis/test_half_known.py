"""What nobody knows any more, or only reads between the lines, closes nothing: answers that are out of date, routes
that a page does not state, and what support does for whoever has papers to show.
"""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Factor, Profile, Weakening
from desktop_app.domain.report import Report
from desktop_app.domain.setup import Exchange, Setup
from desktop_app.walk import interview
from desktop_app.walk.steps import after, step_for
from tests.analysis.dossiers import LIBRARY, LINKS, PROFILES, entries, operation, pack, told

ONE = "account-1"
SAFE_BEHIND = {
    **told("owner", reacts="half_day"),
    **told("mailbox-1", second_factor="app", recovery_phone="no", recovery_mail="no", read_on="computer"),
    **told("mailbox-1", backup_codes="tested"),
    **told("number-1", sim_pin="on", in_phone="yes"),
    **told("authenticator-1", cloud_copy="off"),
    **told("passwords-1", on_devices="neither", master_on_paper="tested"),
}
HARDENED = {
    "password_unique": "only_here",
    "sms": "off",
    "totp": "on",
    "totp_backup": "paper_tested",
    "passkey": "none",
    "switch": "none",
    "api_keys": "none",
    "allowlist": "off",
    "alerts": "email",
    "signed_in": "neither",
    "withdraw_asks": "totp",
    "p2p_asks": "not_offered",
}


def dossier(pack_id: str, **more: str) -> Dossier:
    return Dossier(entries=entries(pack_id), answers={**SAFE_BEHIND, **told(ONE, **{**HARDENED, **more})})


def report(one: Dossier) -> Report:
    return analyse(compile_setup(one, PROFILES))


def exchange(profile: Profile, **answers: str) -> Exchange:
    account = Entry(id=ONE, kind="account", pack="x", label="X", links=LINKS)
    one = Dossier(entries=(account, *entries()[1:3]), answers=told(ONE, **answers))
    return compile_setup(one, {**PROFILES, "x": profile}).exchange[0]


def sets(*alternatives: str) -> set[frozenset[str]]:
    return {frozenset(one.split()) for one in alternatives}


def found(alternatives: tuple[tuple[str, ...], ...]) -> set[frozenset[str]]:
    return {frozenset(one) for one in alternatives}


# --- answers that are out of date


def test_an_answer_that_names_a_factor_that_is_off_by_now_counts_as_unknown() -> None:
    stale, never = dossier("okx", withdraw_asks="sms email"), dossier("okx", withdraw_asks="unknown")
    outdated, unknown = (compile_setup(one, PROFILES).exchange[0] for one in (stale, never))
    assert set(outdated.unknown_withdraw) <= set(unknown.withdraw) | set(unknown.unknown_withdraw)
    assert report(stale).exchanges[0].security.grade == report(never).exchanges[0].security.grade
    still = dossier("okx", withdraw_asks="sms email", sms="on")
    assert found(compile_setup(still, PROFILES).exchange[0].withdraw) == sets("sms_code email_code")


def test_the_persons_word_stands_against_the_pack() -> None:
    emailed = Factor(kind="email", supported=False, confidence="unknown")
    got = exchange(pack(factors=[emailed]), withdraw_asks="email totp", totp="on", switch="none")
    assert found(got.withdraw) == sets("email_code totp_code")


def test_all_that_may_be_on_is_enough_for_the_owner_whatever_is_asked_for_since() -> None:
    off = dossier("okx", withdraw_asks="sms email", app_push="off")
    assert found(compile_setup(off, PROFILES).exchange[0].withdraw) == sets("totp_code email_code")
    assert report(off).exchanges[0].losses["sim"] != "out"
    perhaps = dossier("okx", withdraw_asks="sms email")  # an approval in the app may be asked for as well
    assert found(compile_setup(perhaps, PROFILES).exchange[0].withdraw) == sets("totp_code email_code push_ok")


def test_such_a_question_is_open_again() -> None:
    stale = dossier("okx", withdraw_asks="sms email")
    open_ones = interview.still_open(stale, stale.entries[-1], PROFILES["okx"], LIBRARY.questions)
    assert "withdraw_asks" in {one.question.id for one in open_ones}
    for asked in ("sms", "totp", "passkey"):  # whether or not it can still be chosen
        gone = dossier("okx", withdraw_asks=asked, sms="off", totp="off", passkey="none")
        open_ones = interview.still_open(gone, gone.entries[-1], PROFILES["okx"], LIBRARY.questions)
        assert "withdraw_asks" in {one.question.id for one in open_ones}
    right = dossier("okx", withdraw_asks="totp email")
    open_ones = interview.still_open(right, right.entries[-1], PROFILES["okx"], LIBRARY.questions)
    assert "withdraw_asks" not in {one.question.id for one in open_ones}


# --- resets


def test_a_reset_that_only_follows_from_a_page_keeps_nobody_out() -> None:
    firm = operation("reset_totp", [["password", "id_and_face"]])
    assert found(exchange(pack(firm), totp="on").reset_2fa) == sets("password id_face")
    assert exchange(pack(firm), totp="on").unknown_reset_2fa == ()
    inferred = exchange(pack(replace(firm, confidence="inferred")), totp="on")
    assert found(inferred.reset_2fa) == sets("password id_face"), "for the owner it is there"
    assert found(inferred.unknown_reset_2fa) == sets("email_code", "id_face")
    looked = exchange(pack(replace(firm, confidence="inferred")), totp="on", reset_2fa_asks="password id")
    assert found(looked.reset_2fa) == sets("password id_face")
    assert looked.unknown_reset_2fa == ()


@pytest.mark.parametrize("pack_id", ["okx", "robinhood", "binance"])
def test_a_mailbox_reaches_the_money_where_no_page_states_what_a_lost_authenticator_asks_for(pack_id: str) -> None:
    assert report(dossier(pack_id)).exchanges[0].outcomes["inbox_takeover"].reaches
    looked = report(dossier(pack_id, reset_2fa_asks="password id", reset_asks="totp email"))
    assert not looked.exchanges[0].outcomes["inbox_takeover"].reaches


# --- a second password for funds

FUND = Factor(kind="fund_password", supported=True, confidence="unknown")


def test_a_second_password_that_was_forgotten_is_a_way_in_as_far_as_nobody_knows_better() -> None:
    unknown = exchange(pack(factors=[FUND]), withdraw_asks="email fund_password")
    assert unknown.reset_fund_password == ()
    assert found(unknown.unknown_reset_fund_password) == sets("email_code", "id_face")
    stated = operation("reset_fund_password", [["id_and_face"]])
    known = exchange(pack(stated, factors=[FUND]), withdraw_asks="email fund_password")
    assert found(known.reset_fund_password) == sets("id_face")
    assert known.unknown_reset_fund_password == ()
    seen = exchange(pack(factors=[FUND]), withdraw_asks="email fund_password", reset_fund_asks="totp id", totp="on")
    assert found(seen.reset_fund_password) == sets("totp_code id_face")


def test_a_stated_reset_of_the_second_password_lets_the_owner_back_in() -> None:
    one = dossier("kucoin", withdraw_asks="email fund_password", totp="off", totp_backup="none", reset_asks="email")
    in_the_head = replace(
        one,
        entries=tuple(
            replace(entry, pack="in-my-head") if entry.kind == "passwords" else entry for entry in one.entries
        ),
    )
    assert report(in_the_head).exchanges[0].losses["memory"] != "out"


def test_the_step_for_a_second_password_adds_to_what_was_asked_for_before() -> None:
    one = dossier("bybit", sms="on", totp="off", withdraw_asks="sms email")
    step = step_for(one, one.entries[-1], PROFILES["bybit"], LIBRARY.steps["fund_password"])
    assert after(one, step).value(ONE, "withdraw_asks") == ("sms", "email", "fund_password")
    known = after(one, step)
    assert step_for(known, known.entries[-1], PROFILES["bybit"], LIBRARY.steps["fund_password"]).state == "done"


# --- support


def test_support_that_puts_another_mailbox_on_the_account_asks_nobody_to_be_signed_in() -> None:
    routes = operation("change_email", [["session", "email"], ["support"], ["session", "id_and_face"]])
    got = exchange(pack(routes))
    assert found(got.change_email) == sets("session email_code", "session id_face")
    assert found(got.replace_email) == sets("id_face")


def of_papers(one: Exchange) -> str:
    return result(Setup(exchange=(one,)), "support_impersonation")


def test_papers_and_a_face_reach_the_money_where_support_changes_the_mailbox() -> None:
    way_on = {"login": (("password",),), "reset_password": (("email_code",),), "withdraw": ((),)}
    assert of_papers(Exchange(name="x", **way_on)) == "fails"
    assert of_papers(Exchange(name="x", replace_email=(("id_face",),), **way_on)) == "wins"
    assert of_papers(Exchange(name="x", change_email=(("id_face",),), **way_on)) == "fails"


# --- a key that the thief makes


def test_a_key_that_somebody_makes_lists_addresses_where_such_keys_do() -> None:
    adds = Weakening(kind="key_adds_addresses", supported=True, requires=(("api_key",),), source="https://example.com")
    profile = pack(operation("create_api_key", [["session"]]))
    with_right = replace(profile, weakenings=(adds,))
    answers = {"api_asks": "nothing", "api_keys": "none"}
    assert exchange(profile, **answers).new_key_adds_addresses is False
    assert exchange(with_right, **answers).new_key_adds_addresses == "unknown"
    assert exchange(with_right, **answers, key_adds_addresses="on").new_key_adds_addresses is True
    assert exchange(with_right, **answers, key_adds_addresses="off").new_key_adds_addresses is False


def test_such_a_key_goes_round_the_address_list() -> None:
    listed = Exchange(name="x", allowlist="on", create_api_key=((),))
    setup = Setup(places={"computer": ("x:session",)}, exchange=(listed,))
    assert result(setup, "session_theft") == "fails"
    for adds in (True, "unknown"):
        loose = replace(setup, exchange=(replace(listed, new_key_adds_addresses=adds),))
        assert result(loose, "session_theft") == "wins"


def result(setup: Setup, event: str) -> str:
    attack = Attack(setup, setup.exchange[0])
    return attack.full(attack.starts[event]).result


# --- one account for mail and copies


def test_whoever_is_in_the_account_that_syncs_reads_its_mail() -> None:
    one = dossier("binance", reset_asks="email", reset_2fa_asks="email", withdraw_asks="email")
    copies = {**one.answers, **told("authenticator-1", cloud_copy="on", cloud_reset="no")}
    with_copies = replace(one, answers=copies)
    assert report(with_copies).exchanges[0].outcomes["cloud_takeover"].reaches
