"""What exchanges do, side by side: said as the packs say it, unknown never told as no, sorted without an opinion."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.domain.profile import (
    AddressList,
    ApiKeys,
    Emergency,
    Factor,
    Hold,
    Operation,
    Permission,
    Profile,
    SettingsLock,
    Weakening,
)
from desktop_app.walk.compare import ASPECTS, UNKNOWN, Value, order, value
from tests.analysis.dossiers import LIBRARY

BARE = Profile(id="x", name="X", kind="exchange", researched="2026-11-22")
PAGE = "https://www.okx.com/help/a"


def pack(**parts: object) -> Profile:
    return msgspec.structs.replace(BARE, **parts)


def reset(**more: object) -> Operation:
    return Operation(name="reset_password", requires=(("email",),), source=PAGE, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("aspect", ASPECTS)
def test_a_pack_that_says_nothing_is_unknown_everywhere(aspect: str) -> None:
    assert value(BARE, aspect).word == UNKNOWN
    assert value(BARE, aspect).facts == ()


@pytest.mark.parametrize("aspect", ASPECTS)
def test_what_is_unknown_comes_after_every_known_value(aspect: str) -> None:
    known = [order(aspect, Value(word, 1.0)) for word in ASPECTS[aspect].strongest_first]
    assert max(known) < order(aspect, Value(UNKNOWN))


@pytest.mark.parametrize("exchange", LIBRARY.packs("exchange"), ids=lambda one: one.id)
def test_every_value_of_a_shipped_pack_has_its_place_and_its_facts(exchange: Profile) -> None:
    for aspect, known in ASPECTS.items():
        found = value(exchange, aspect)
        assert found.is_unknown or found.word in known.strongest_first, (aspect, found.word)
        assert found.is_unknown or any(fact.source for fact in found.facts), f"{aspect}: known, and from nowhere"


def test_a_stop_is_certain_only_where_every_route_starts_it() -> None:
    day, week = Hold(hours=24), Hold(hours=168)
    one = value(pack(operations=(reset(hold=day), reset(hold=week))), "password_reset")
    assert (one.word, one.number) == ("hours", 24), "the shortest counts: an intruder takes that route"
    two = value(pack(operations=(reset(hold=day), reset())), "password_reset")
    assert (two.word, two.number) == ("some", 24), "of the other route no page says anything"
    new = Hold(hours=24, when="new_device")
    assert value(pack(operations=(reset(hold=new),)), "password_reset").word == "some"
    assert value(pack(operations=(reset(hold=Hold(hours=0)),)), "password_reset").word == "none"
    assert value(pack(operations=(reset(hold=Hold(hours="unknown")),)), "password_reset").word == UNKNOWN
    late = reset(takes_effect_after_hours=48)
    assert value(pack(operations=(late,)), "password_reset") == Value("late", 48, facts=(late,)), "before, not after"
    both = reset(takes_effect_after_hours=48, hold=day)
    assert value(pack(operations=(both,)), "password_reset") == Value("hours", 72, facts=(both,))
    assert value(pack(operations=(late, reset())), "password_reset").is_unknown, "the other way may be quick"


def test_sms_that_cannot_be_removed_is_not_the_same_as_sms_of_which_nobody_says() -> None:
    def sms(supported: object, removal: str = "unknown") -> str:
        factor = Factor(kind="sms", supported=supported, removal=removal, source=PAGE)  # type: ignore[arg-type]
        return value(pack(factors=(factor,)), "sms").word

    assert [sms(False), sms(True, "unbinds"), sms(True, "impossible")] == ["absent", "unbinds", "impossible"]
    assert (sms(True), sms("unknown")) == ("kept", UNKNOWN)


def test_the_same_word_list_means_opposite_things() -> None:
    def listed(meaning: str, *weak: Weakening, always: bool = False) -> Value:
        found = AddressList(supported=True, meaning=meaning, always=always, source=PAGE)  # type: ignore[arg-type]
        return value(pack(address_list=found, weakenings=weak), "list")

    pays = Weakening(kind="listed_without_codes", source=PAGE)
    assert [listed(one).word for one in ("restricts", "waives", "unknown")] == ["restricts", "waives", "there"]
    assert listed("restricts", always=True).word == "always"
    assert listed("restricts", pays).more == ("pays",)
    assert len(listed("restricts", pays).facts) == 2


def test_keys_that_withdraw_to_listed_addresses_only_say_so() -> None:
    high = Permission(id="withdraw", danger="high")
    keys = ApiKeys(permissions=(high,), ip_list=True, ip_list_required_for=("withdraw",), source=PAGE)
    some = pack(api_keys=keys)
    assert (value(some, "key_withdraws").word, value(some, "key_ips").word) == ("yes", "required")
    listed = AddressList(supported=True, api_listed_only=True, source=PAGE)
    assert value(pack(api_keys=keys, address_list=listed), "key_withdraws").word == "listed"
    assert value(pack(api_keys=msgspec.structs.replace(keys, can_withdraw=False)), "key_withdraws").word == "no"
    assert value(pack(api_keys=ApiKeys(supported=False, source=PAGE)), "key_withdraws").word == "no_keys"


def test_a_key_that_ends_unused_is_not_one_that_ends_by_age() -> None:
    def ends(by: str) -> Value:
        return value(pack(api_keys=ApiKeys(lapses_without_ip_days=90, lapses_by=by, source=PAGE)), "key_ends")  # type: ignore[arg-type]

    assert ends("age").more == () and ends("inactivity").more == ("unused",)
    assert ends("unknown").more == ("perhaps_unused",)


def test_a_wait_that_comes_with_a_list_of_ones_own_choice_is_a_choice() -> None:
    def waits(**more: object) -> str:
        found = AddressList(supported=True, meaning="restricts", lock=Hold(hours=48), source=PAGE, **more)  # type: ignore[arg-type]
        return value(pack(address_list=found), "new_address").word

    assert waits(lock_set_by_user=False, always=True) == "hours"
    assert waits(lock_set_by_user=False) == waits(lock_set_by_user=True) == "chosen"
    assert waits() == "some"


def test_a_lock_over_the_settings_makes_a_new_address_wait() -> None:
    lock = SettingsLock(
        supported=True, stops=("add_withdrawal_address",), off=Hold(hours=24, choices=(24, 720)), source=PAGE
    )
    listed = AddressList(supported=True, meaning="restricts", lock=Hold(hours=0), source=PAGE)
    found = value(pack(settings_lock=lock, address_list=listed), "new_address")
    assert (found.word, found.number) == ("chosen", 24)
    assert value(pack(address_list=listed), "new_address").word == "none"


def test_freezing_that_is_possible_says_nothing_about_being_locked_out() -> None:
    freeze = pack(emergency=Emergency(supported=True, source=PAGE))
    assert (value(freeze, "freeze").word, value(freeze, "freeze_outside").word) == ("yes", UNKNOWN)


def test_a_longer_stop_is_stronger_and_a_key_that_ends_sooner_too() -> None:
    assert order("password_reset", Value("hours", 48)) < order("password_reset", Value("hours", 24))
    assert order("key_ends", Value("days", 30)) < order("key_ends", Value("days", 365))


@pytest.mark.parametrize(
    ("exchange", "aspect", "expected"),
    [
        ("binance", "second_reset", ("hours", 48)),
        ("coinbase", "new_address", ("chosen", 48)),
        ("coinbase", "second_reset", ("late", 48)),
        ("bitfinex", "freeze", (UNKNOWN, None)),
        ("okx", "key_ends", ("without_ip", 14)),
        ("kraken", "list", ("always", None)),
        ("bybit", "sms", ("impossible", None)),
        ("upbit", "key_withdraws", ("locked", None)),
        ("gemini", "password_reset", ("hours", 72)),
        ("bitstamp", "freeze", (UNKNOWN, None)),
    ],
)
def test_shipped_facts_as_the_exchanges_state_them(exchange: str, aspect: str, expected: tuple[str, float]) -> None:
    found = value(LIBRARY.profiles[exchange], aspect)
    assert (found.word, found.number) == expected
