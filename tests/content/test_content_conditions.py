from __future__ import annotations

import msgspec
import pytest

from desktop_app.content.conditions import features, holds
from desktop_app.domain.profile import AddressList, Factor, Hold, MenuPath, Operation, Profile
from desktop_app.domain.script import Condition

EMPTY = Profile(id="x", name="X", kind="exchange", researched="2026-11-22")


def told(**answers):
    return lambda name: tuple(answers.get(name.replace(".", "__"), ("unknown",)))


def test_a_condition_on_an_answer_holds_where_any_chosen_option_is_asked_for():
    condition = Condition(answer="switch", any_of=("sms", "unknown"))
    assert holds(condition, told(switch=("email", "sms")), EMPTY)
    assert not holds(condition, told(switch=("email",)), EMPTY)


def test_what_was_not_answered_is_unknown():
    assert holds(Condition(answer="totp", any_of=("unknown",)), told(), EMPTY)
    assert not holds(Condition(answer="totp", any_of=("on", "off")), told(), EMPTY)


def test_a_condition_may_look_at_a_linked_entry():
    condition = Condition(answer="mailbox.second_factor", any_of=("app", "key"))
    assert holds(condition, told(mailbox__second_factor=("key",)), EMPTY)


def test_what_a_pack_does_not_mention_is_unknown_and_never_yes_or_no():
    found = features(EMPTY)
    for name in (
        "factor.sms",
        "passkeys",
        "passkey_only",
        "fund_password.withdraw",
        "address_list",
        "address_list.lock",
        "anti_phishing",
        "api_keys",
        "p2p",
    ):
        assert found[name] == "unknown", name
    assert found["operation.reset_password"] == "unknown"
    assert found["factor.sms.removal"] == "unknown"
    assert found["path.turn off SMS"] == "no"


def test_a_feature_that_does_not_exist_never_counts_as_there():
    assert not holds(Condition(pack="factor.sns", any_of=("yes",)), told(), EMPTY)


@pytest.mark.parametrize(
    ("lock", "value"),
    [(None, "unknown"), (Hold(hours="unknown"), "unknown"), (Hold(hours=0), "no"), (Hold(hours=24), "yes")],
)
def test_the_wait_of_a_new_address(lock, value):
    pack = msgspec.structs.replace(EMPTY, address_list=AddressList(supported=True, lock=lock))
    assert features(pack)["address_list.lock"] == value


@pytest.mark.parametrize(
    ("passkey", "key", "value"),
    [
        (True, False, "yes"),
        (False, True, "yes"),
        (False, False, "no"),
        (False, "unknown", "unknown"),
        ("unknown", True, "yes"),
    ],
)
def test_passkeys_are_passkeys_or_security_keys(passkey, key, value):
    factors = (Factor(kind="passkey", supported=passkey), Factor(kind="security_key", supported=key))
    assert features(msgspec.structs.replace(EMPTY, factors=factors))["passkeys"] == value


@pytest.mark.parametrize(
    ("supported", "asked_for", "value"),
    [
        (True, (), "yes"),
        (True, ("withdraw", "p2p_sell"), "yes"),
        (True, ("p2p_sell",), "no"),
        (False, (), "no"),
        ("unknown", (), "unknown"),
    ],
)
def test_a_second_password_that_guards_sales_only_is_none_for_withdrawals(supported, asked_for, value):
    factor = Factor(kind="fund_password", supported=supported, asked_for=asked_for)
    assert features(msgspec.structs.replace(EMPTY, factors=(factor,)))["fund_password.withdraw"] == value


def test_an_operation_is_known_where_one_of_its_routes_is():
    routes = (Operation(name="withdraw", requires="unknown"), Operation(name="withdraw", requires=(("totp",),)))
    assert features(msgspec.structs.replace(EMPTY, operations=routes))["operation.withdraw"] == "yes"
    assert features(msgspec.structs.replace(EMPTY, operations=routes[:1]))["operation.withdraw"] == "unknown"


def test_a_menu_path_without_words_is_none():
    pack = msgspec.structs.replace(EMPTY, paths=(MenuPath(goal="add passkey", url="https://x.example/"),))
    assert features(pack)["path.add passkey"] == "no"


def test_what_the_two_packs_say(library):
    okx, binance, kraken = (features(library.profiles[name]) for name in ("okx", "binance", "kraken"))
    assert (okx["address_list.meaning"], okx["address_list.lock"]) == ("restricts", "yes")
    assert binance["address_list.lock"] == "unknown"
    assert (okx["passkey_only"], binance["passkey_only"]) == ("unknown", "yes")
    assert (kraken["operation.reset_password"], binance["operation.reset_password"]) == ("yes", "unknown")
    assert okx["operation.reset_totp"] == "unknown", "what only follows from a page is asked about"
    assert features(library.profiles["google-authenticator"])["cloud_copy"] == "optional"


def test_features_cannot_be_changed_by_whoever_reads_them(library):
    features(library.profiles["okx"])["factor.sms"] = "no"
    assert features(library.profiles["okx"])["factor.sms"] == "yes"
