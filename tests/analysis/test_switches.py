"""Settings that weaken, and locks: what each answer about them adds for an intruder and for the owner."""

from __future__ import annotations

import pytest

from desktop_app.domain.profile import (
    AddressList,
    ApiKeys,
    Factor,
    Hold,
    KeyLock,
    MenuPath,
    Operation,
    SettingsLock,
    Weakening,
)
from desktop_app.domain.setup import ApiKey
from tests.analysis.dossiers import operation, pack, told
from tests.analysis.plain_numbers import PlainNumbers
from tests.analysis.test_compiler import ONE, compiled, exchange, found, sets

PAGE = "https://x.test/help"
LOGIN = operation("login", [["password", "totp"]])
WITHDRAW = operation("withdraw", [["totp", "email"]])
ADD = operation("add_withdrawal_address", [["email"]])
BASE = {"sms": "off", "totp": "on", "switch": "none", "passkey": "none"}


def weak(kind: str, **more: object) -> Weakening:
    return Weakening(kind=kind, source=PAGE, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("answer", "sure", "perhaps"), [("on", [()], []), ("off", [], []), ("unknown", [], [()])])
def test_listed_addresses_are_paid_without_codes_where_they_are_marked_so(answer, sure, perhaps) -> None:
    got = exchange(pack(WITHDRAW, weakenings=(weak("listed_without_codes"),)), listed_without_codes=answer, **BASE)
    assert (list(got.withdraw_listed), list(got.unknown_withdraw_listed)) == (sure, perhaps)


def test_a_pack_without_the_setting_has_no_such_way() -> None:
    got = exchange(pack(WITHDRAW), listed_without_codes="on", **BASE)
    assert got.withdraw_listed == () and got.unknown_withdraw_listed == ()


def test_withdrawals_with_fewer_codes_keep_what_is_still_asked_for() -> None:
    one = weak("withdraw_without_codes", requires=(("email",),))
    got = exchange(pack(WITHDRAW, weakenings=(one,)), withdraw_without_codes="on", **BASE)
    assert found(got.withdraw) == sets("totp_code email_code", "email_code")
    closed = exchange(pack(WITHDRAW, weakenings=(one,)), withdraw_without_codes="off", **BASE)
    assert found(closed.withdraw) == sets("totp_code email_code")


def test_a_setting_of_which_no_page_says_what_it_asks_for_counts_as_nothing_for_an_intruder() -> None:
    one = weak("withdraw_without_codes", requires="unknown")
    got = exchange(pack(WITHDRAW, weakenings=(one,)), withdraw_without_codes="on", **BASE)
    assert () in got.unknown_withdraw and () not in got.withdraw


def test_a_weaker_login_opens_the_account_beside_the_stronger_one() -> None:
    login = operation("login", [["password", "security_key"]])
    one = weak("weaker_login", requires=(("password", "totp"),))
    got = exchange(
        pack(login, weakenings=(one,)),
        weaker_login="on",
        **{**BASE, "passkey": "one_device", "password_fallback": "no"},
    )
    assert frozenset({"password", "totp_code"}) in found(got.login)


def test_a_known_device_helps_only_whoever_holds_it() -> None:
    got = exchange(pack(ADD, weakenings=(weak("known_device"),)), known_device="on", **BASE)
    assert found(got.add_address) == sets("email_code", "known_device")
    setup = compiled(
        pack(ADD, weakenings=(weak("known_device"),)), told(ONE, signed_in="phone", known_device="on", **BASE)
    )
    assert f"{ONE}:known_device" in setup.places["phone"]
    assert f"{ONE}:known_device" not in setup.places.get("computer", ())


# --- keys


def key_pack(lock: bool = False, adds: bool = False):
    keys = ApiKeys(source=PAGE, withdraw_lock=KeyLock(supported=True, source=PAGE) if lock else None)
    return pack(api_keys=keys, weakenings=(weak("key_adds_addresses"),) if adds else ())


def test_a_locked_key_does_not_withdraw() -> None:
    assert exchange(key_pack(lock=True), api_keys="withdraw_open", key_lock="on").api_keys == (
        ApiKey(rights=("trade",), ip_list=False),
    )
    for answer in ("off", "unknown"):
        assert "withdraw" in exchange(key_pack(lock=True), api_keys="withdraw_open", key_lock=answer).api_keys[0].rights


def test_a_key_that_may_add_addresses_does() -> None:
    on = exchange(key_pack(adds=True), api_keys="withdraw_open", key_adds_addresses="on").api_keys
    assert on == (ApiKey(rights=("withdraw", "trade", "add_address"), ip_list=False),)
    off = exchange(key_pack(adds=True), api_keys="withdraw_open", key_adds_addresses="off").api_keys
    assert off == (ApiKey(rights=("withdraw", "trade"), ip_list=False),)


def test_whether_a_key_may_add_addresses_is_a_range_where_nobody_knows() -> None:
    listed = AddressList(supported=True, meaning="restricts", source=PAGE)

    def numbers(answer: str) -> tuple[float, float]:
        profile = pack(
            LOGIN,
            WITHDRAW,
            api_keys=ApiKeys(source=PAGE),
            weakenings=(weak("key_adds_addresses"),),
            address_list=listed,
        )
        answers = told(
            ONE,
            allowlist="on",
            api_keys="withdraw_open",
            key_adds_addresses=answer,
            password_unique="only_here",
            **BASE,
        )
        whole = PlainNumbers().whole(compiled(profile, answers))
        return whole.security.number, whole.recovery.number

    unknown, on, off = numbers("unknown"), numbers("on"), numbers("off")
    assert unknown[0] <= on[0] < off[0]
    assert unknown[1] <= min(on[1], off[1])


# --- the lock over the settings

LOCK = SettingsLock(
    supported=True,
    stops=("add_withdrawal_address", "create_api_key", "change_email"),
    opens_with=("master_key",),
    off=Hold(hours=24, choices=(24, 720)),
    source=PAGE,
)
SAVED = AddressList(supported=True, meaning="restricts", always=True, source=PAGE)


def locked(answer: str):
    profile = pack(LOGIN, WITHDRAW, ADD, settings_lock=LOCK, address_list=SAVED)
    return exchange(profile, settings_lock=answer, **BASE)


def test_the_lock_asks_for_its_key_or_for_a_wait() -> None:
    got = locked("on")
    assert found(got.add_address) == sets("email_code master_key") and got.unknown_add_address == ()
    assert got.allowlist_off == (("email_code",),) and got.allowlist_off_hold == 24
    made = (*got.create_api_key, *got.unknown_create_api_key)
    assert made and all("master_key" in one for one in made)


def test_without_the_lock_nothing_more_is_asked_for() -> None:
    got = locked("off")
    assert found(got.add_address) == sets("email_code") and got.allowlist_off == ()


def test_an_unknown_lock_is_off_for_an_intruder_and_on_for_the_owner() -> None:
    got = locked("unknown")
    assert found(got.add_address) == sets("email_code master_key")
    assert frozenset({"email_code"}) in found(got.unknown_add_address)
    assert got.allowlist_off_hold == "unknown"


def test_a_list_that_cannot_be_switched_off_is_on_without_an_answer() -> None:
    assert exchange(pack(WITHDRAW, address_list=SAVED)).allowlist == "on"


# --- further facts of the form


def test_a_route_with_a_condition_counts_for_an_intruder_only() -> None:
    plain = operation("reset_password", [["email"]])
    got = exchange(
        pack(type(plain)(name=plain.name, requires=plain.requires, only_when="the number is gone", source=PAGE))
    )
    assert got.reset_password == ()
    assert found(got.unknown_reset_password) == sets("email_code", "id_face", "totp_code")


def test_a_factor_that_is_asked_for_elsewhere_only_is_no_login() -> None:
    totp = Factor(kind="totp", supported=True, asked_for=("withdraw",), source=PAGE)
    got = exchange(pack(operation("login", [["password", "totp"], ["password", "email"]]), factors=[totp]), **BASE)
    assert frozenset({"password", "totp_code"}) not in found(got.login)


@pytest.mark.parametrize(("answer", "sure", "perhaps"), [("on", False, False), ("off", True, False), ("", False, True)])
def test_a_second_step_that_is_a_switch_of_its_own_counts_once_it_is_on(answer, sure, perhaps) -> None:
    path = MenuPath(goal="turn on login second step", web="Security", source=PAGE)
    got = exchange(pack(LOGIN, paths=(path,)), **BASE, **({"login_second_step": answer} if answer else {}))
    assert (frozenset({"password"}) in found(got.login)) is sure
    assert (frozenset({"password"}) in found(got.unknown_login)) is perhaps


def test_codes_on_paper_that_were_never_tried_count_for_an_intruder_only() -> None:
    codes = Factor(kind="recovery_codes", supported=True, source=PAGE)
    reset = operation("reset_totp", [["password", "recovery_codes"]])
    setup = compiled(pack(LOGIN, reset, factors=[codes]), told(ONE, recovery_codes="written", **BASE))
    assert f"{ONE}:codes" in setup.places["home"] and f"{ONE}:codes" in setup.untested
    none = compiled(pack(LOGIN, reset, factors=[codes]), told(ONE, recovery_codes="none", **BASE))
    assert f"{ONE}:codes" not in none.places.get("home", ()) and none.exchange[0].reset_2fa == ()


def test_a_route_that_exists_only_without_a_second_step_goes_once_one_is_on() -> None:
    bare = Operation(name="login", requires=(("password",),), only_without=("sms", "totp", "passkey"), source=PAGE)
    profile = pack(LOGIN, bare)
    assert frozenset({"password"}) not in found(exchange(profile, **BASE).login)
    without = exchange(profile, **{**BASE, "totp": "off"})
    assert frozenset({"password"}) in found(without.login)
    unsure = exchange(profile, sms="off", passkey="none")
    assert frozenset({"password"}) in found(unsure.unknown_login)


def test_an_account_without_any_second_step_never_looks_closed() -> None:
    got = exchange(pack(LOGIN), sms="off", totp="off", passkey="none")
    assert frozenset({"password"}) in found(got.unknown_login)


def test_a_passkey_that_the_person_signs_in_with_counts_although_the_login_page_does_not_name_it() -> None:
    got = exchange(pack(LOGIN), sms="off", totp="on", switch="none", passkey="two_devices", password_fallback="no")
    assert found(got.login) == sets("passkey")


def test_an_email_code_beside_the_authenticator_counts_although_it_cannot_replace_it() -> None:
    got = exchange(pack(operation("login", [["email", "totp"]])), **BASE)
    assert found(got.login) == sets("email_code totp_code")


def test_a_change_that_takes_effect_later_is_a_reset_and_no_login() -> None:
    late = Operation(
        name="switch_factor", requires=(("password", "id_and_face"),), takes_effect_after_hours=48, source=PAGE
    )
    got = exchange(pack(LOGIN, late), **BASE)
    assert frozenset({"password", "id_face"}) not in found(got.login)
    assert frozenset({"password", "id_face"}) in found(got.reset_2fa) and got.holds.after_2fa_reset == 48
    assert set(got.holds_cover_after["after_2fa_reset"]) == {"withdraw", "api", "p2p", "trade"}
