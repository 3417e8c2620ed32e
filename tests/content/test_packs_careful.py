"""What a pack says where one word more than its pages say would cost somebody their money."""

from __future__ import annotations

import pytest

from desktop_app.content.conditions import features
from desktop_app.content.library import Library
from desktop_app.domain.profile import Operation


def resets_without_a_page(library: Library, exchange: str, name: str) -> list[Operation]:
    """The routes of a reset of which no page says what they ask for."""
    return [one for one in library.profiles[exchange].operations_named(name) if one.requires == "unknown"]


def test_a_mail_about_a_strangers_address_has_two_links_and_the_thiefs_is_not_to_be_followed(library: Library) -> None:
    emergency = library.profiles["kraken"].emergency
    assert emergency is not None
    assert "do not confirm" in emergency.note
    assert "other link" in emergency.note
    assert "at once" not in emergency.note  # no page says how fast


def test_a_reset_of_which_a_part_is_stated_keeps_the_other_part_open(library: Library) -> None:
    stated, other = library.profiles["robinhood"].operations_named("reset_totp")
    assert (stated.requires, stated.confidence) == ((("password", "recovery_codes"),), "stated")
    assert other in resets_without_a_page(library, "robinhood", "reset_totp")


def test_that_a_document_shows_no_call_is_no_promise_that_a_key_cannot_withdraw(library: Library) -> None:
    robinhood = library.profiles["robinhood"]
    assert robinhood.api_keys is not None
    assert robinhood.api_keys.can_withdraw == "unknown"
    said = " ".join(fact.text for fact in robinhood.facts if "api_keys" in fact.topics)
    assert "no call that sends coins away" in said


@pytest.mark.parametrize("exchange", ["okx", "gate", "bitfinex", "robinhood"])
def test_a_way_past_the_authenticator_that_is_only_our_reading_is_not_the_only_one(
    library: Library, exchange: str
) -> None:
    assert resets_without_a_page(library, exchange, "reset_totp")


def test_okx_is_asked_what_a_forgotten_password_takes_as_one_code_is_our_reading(library: Library) -> None:
    assert features(library.profiles["okx"])["operation.reset_password"] == "unknown"


def test_what_gate_us_asks_for_is_not_told_of_gate(library: Library) -> None:
    (reset,) = library.profiles["gate"].operations_named("reset_totp")
    assert reset.requires == "unknown"
    assert "Gate US, a service of its own" in reset.note


@pytest.mark.parametrize("question", ["withdraw_asks", "reset_2fa_asks", "address_asks", "api_asks", "p2p_asks"])
def test_what_was_not_looked_up_is_told_to_count_as_the_pages_say(library: Library, question: str) -> None:
    """As the analysis has it: the least that is plausible counts only where no page says more."""
    (asked,) = [one for one in library.questions["account"] if one.id == question]
    assert "what the official pages say" in asked.unknown_counts_as
    assert "where they say nothing" in asked.unknown_counts_as


def test_whoever_cannot_sign_in_is_not_sent_to_a_page_behind_the_login(library: Library) -> None:
    emergency = library.profiles["kucoin"].emergency
    assert emergency is not None
    assert "Help Center" not in emergency.without_login_how
    assert "freeze link" in emergency.without_login_how
    assert "live support" in emergency.without_login_how


@pytest.mark.parametrize(("exchange", "said"), [("coinbase", "before the switch"), ("gemini", "turns nothing on")])
def test_the_way_to_the_address_list_does_not_end_in_an_address_that_waits_or_does_nothing(
    library: Library, exchange: str, said: str
) -> None:
    """The step has own addresses added first. A way on that adds one after the switch would undo that."""
    path = library.profiles[exchange].path("turn on address list")
    assert path is not None
    assert "Add address" not in path.web
    assert path.confidence == "inferred"
    assert said in path.note


def test_a_list_is_not_said_to_be_paid_at_once_where_new_addresses_wait(library: Library) -> None:
    assert "always" not in library.steps["allowlist"].safe
    assert "wait" in library.steps["allowlist"].safe


def test_a_freeze_without_a_login_that_is_our_reading_says_so(library: Library) -> None:
    emergency = library.profiles["okx"].emergency
    assert emergency is not None
    assert (emergency.without_login, emergency.confidence) == (True, "inferred")


def test_menu_words_of_long_ago_are_told_with_their_year_and_what_to_do_without_them(library: Library) -> None:
    emergency = library.profiles["binance"].emergency
    assert emergency is not None
    assert emergency.source_date.startswith("2018")
    assert "2018" in emergency.note
    assert "ask support" in emergency.note


def test_no_key_is_called_harmless(library: Library) -> None:
    for pack in library.packs("exchange"):
        assert pack.api_keys is None or "harmless" not in pack.api_keys.note, pack.id


@pytest.mark.parametrize("exchange", ["bitfinex", "mexc"])
def test_whether_a_right_needs_an_ip_list_is_unknown_where_no_page_says(library: Library, exchange: str) -> None:
    keys = library.profiles[exchange].api_keys
    assert keys is not None
    assert keys.ip_list_required_for == "unknown"
