"""The packs that come with the app: they load, and they say what the pages say."""

from __future__ import annotations

from urllib.parse import urlsplit

from desktop_app.content.checks import check_content
from desktop_app.content.conditions import features
from desktop_app.content.pack_rules import cited_facts
from desktop_app.domain.profile import Hold
from desktop_app.domain.vocabulary import EXCHANGE_OPERATIONS

EXCHANGES = {
    "okx",
    "binance",
    "bitfinex",
    "robinhood",
    "bybit",
    "cryptocom",
    "htx",
    "kucoin",
    "coinbase",
    "kraken",
    "gemini",
    "bitstamp",
    "gate",
    "bitget",
    "mexc",
    "upbit",
}
RESEARCHED = set(EXCHANGE_OPERATIONS) - {
    "p2p_sell",
    "add_passkey",
    "link_phone",
    "change_fund_password",
    "reset_fund_password",
    "unlock_api_withdrawals",
    "unlock_settings",
}
"""What was looked up of okx and binance; nothing is stated about what a sale asks for."""

SERVICES = {
    "google-account",
    "other-mailbox",
    "any-carrier",
    "google-authenticator",
    "authenticator-on-phone",
    "authenticator-with-cloud",
    "password-manager",
    "browser-passwords",
    "in-my-head",
    "on-paper",
}


def test_everything_loads_and_fits_together(content_folder):
    assert check_content(content_folder) == []


def test_the_packs_of_the_first_exchanges_and_of_what_is_behind_them_are_there(library):
    assert {pack.id for pack in library.packs("exchange")} == EXCHANGES
    assert set(library.profiles) >= SERVICES


def test_generic_services_are_offered_last(library):
    for kind in ("mailbox", "authenticator"):
        generic = [pack.generic for pack in library.packs(kind)]
        assert generic == sorted(generic)


def test_every_source_lies_on_a_host_that_the_exchange_runs(library):
    for pack in library.packs("exchange"):
        cited = [address for _, fact in cited_facts(pack) for address in (fact.source, *fact.also) if address]
        assert len(cited) > 5, pack.id
        for address in cited:
            host = urlsplit(address).hostname or ""
            under = any(host == domain or host.endswith("." + domain) for domain in pack.official_domains)
            assert under or host in pack.doc_hosts, address
            assert host not in ("github.com", "raw.githubusercontent.com"), address


def test_a_fact_without_a_source_is_unknown(library):
    for pack in library.profiles.values():
        for key, fact in cited_facts(pack):
            assert fact.source or fact.confidence == "unknown", (pack.id, key)


def test_each_operation_that_the_research_knows_is_carried_over(library):
    for name in ("okx", "binance"):
        named = {operation.name for operation in library.profiles[name].operations}
        assert named >= RESEARCHED, name


def test_a_hold_counts_only_where_its_condition_is_said(library):
    okx, binance = library.profiles["okx"], library.profiles["binance"]
    (reset,) = okx.operations_named("reset_password")
    assert reset.hold == Hold(hours=24, when="new_device")
    (list_off,) = binance.operations_named("disable_address_list")
    assert list_off.hold is not None
    assert (list_off.hold.when, list_off.hold.choices) == ("set_by_user", (24, 48, 72))
    (reset,) = binance.operations_named("reset_password")
    assert reset.hold is not None
    assert set(reset.hold.covers) == {"withdraw", "api", "p2p"}


def test_what_no_page_states_is_unknown_and_not_zero(library):
    (removal,) = library.profiles["binance"].operations_named("disable_sms")
    assert removal.hold is not None
    assert removal.hold.hours == "unknown"
    assert removal.requires == "unknown"
    assert library.profiles["binance"].min_factors == "unknown"


def test_the_two_exchanges_remove_sms_in_different_ways(library):
    assert features(library.profiles["okx"])["factor.sms.removal"] == "unbinds"
    assert features(library.profiles["binance"])["factor.sms.removal"] == "not_offered"


def test_the_door_that_only_opens_one_way_is_known(library):
    assert features(library.profiles["okx"])["factor.passkey.one_way"] == "yes"
    assert features(library.profiles["binance"])["factor.passkey.one_way"] == "no"


def test_menu_paths_without_an_official_page_are_absent(library):
    assert library.profiles["okx"].path("set anti-phishing code") is None
    assert library.profiles["binance"].path("review devices") is None
    assert library.profiles["binance"].path("review API keys") is None


def test_incidents_never_name_a_cause(library):
    for pack in library.packs("exchange"):
        for incident in pack.incidents:
            if incident.third_party:
                assert "report" in incident.text.lower(), incident.text
            assert "because of okx" not in incident.text.lower()
