"""What the form writes is what is read, a word without a page closes nothing, and look-alikes are noticed."""

# ruff: noqa: RUF001 (look-alikes of other alphabets)

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.content.own_fields import FIELDS, GROUPS
from desktop_app.content.own_form import (
    Draft,
    adopted,
    draft_faults,
    draft_of,
    free_id,
    host_typed,
    in_order,
    profile_of,
    to_share,
)
from desktop_app.content.own_packs import parse_own
from desktop_app.content.own_rules import known_as, name_fault, resembles
from desktop_app.content.writing import pack_text
from desktop_app.domain.profile import Own
from tests.made_up import own_exchange

PATHS = st.lists(
    st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters=">"), min_size=1, max_size=20),
    min_size=1,
    max_size=4,
).map(" > ".join)


def word(field):
    if field.kind == "hours":
        return st.floats(0, 8760, allow_nan=False).map(lambda hours: f"{round(hours, 2):g}")
    return PATHS if field.kind == "path" else st.sampled_from(field.words)


@st.composite
def drafts(draw):
    words = {name: draw(word(field)) for name, field in FIELDS.items() if draw(st.booleans())}
    pages = st.sampled_from(["northgate.example", "help.northgate.example", "northgate.help"]).map(
        lambda host: f"https://{host}/a?b=c#d"
    )
    sources = {group.id: draw(pages) for group in GROUPS if draw(st.booleans())}
    letters = draw(st.sampled_from(["Nordgé", "Север"]))  # not both in one word
    name = draw(st.text(f"{letters} &'().-7", min_size=1, max_size=30).filter(str.strip))
    domains = ("northgate.help",)
    return Draft(name=name, host="www.northgate.example", domains=domains, words=words, sources=sources)


def read(pack):
    return parse_own(pack_text(pack).encode(), f"exchanges/{pack.id}.toml")


@given(drafts())
def test_what_the_form_writes_loads_to_the_same_profile_and_shows_the_same_form(draft):
    pack = profile_of(draft, "northgate", "2026-11-22")
    assert list(draft_faults(in_order(draft), ())) == []
    assert read(pack) == pack
    assert draft_of(pack) == in_order(draft)


@given(drafts(), drafts())
def test_after_a_change_the_form_shows_what_was_changed(before, after):
    old = profile_of(before, "northgate", "2026-11-22")
    new = profile_of(after, "northgate", "2026-11-23", old)
    assert read(new) == new
    assert draft_of(new) == in_order(after)
    assert new.own.added == "2026-11-22"


def test_saving_without_a_change_loses_nothing_that_the_form_does_not_know(library):
    for pack in library.packs("exchange"):
        again = profile_of(draft_of(pack), pack.id, pack.researched, pack)
        kept = [name for name in pack.__struct_fields__ if name not in ("own", "weakenings")]
        assert {name: getattr(again, name) for name in kept} == {name: getattr(pack, name) for name in kept}
        assert again.weakenings[: len(pack.weakenings)] == pack.weakenings


def test_a_word_without_a_page_is_kept_and_leaves_the_fact_unknown():
    words = {
        "sms": "yes",
        "sms_removal": "gone",
        "passkey": "yes",
        "list": "yes",
        "list_meaning": "restricts",
        "list_wait": "24",
        "keys": "no",
        "p2p": "no",
        "freeze": "yes",
        "hold_factor": "72",
    }
    pack = profile_of(Draft(name="N", host="northgate.example", words=words), "n", "2026-11-22")
    nothing = profile_of(Draft(name="N", host="northgate.example"), "n", "2026-11-22")
    assert msgspec.structs.replace(pack, own=None) == msgspec.structs.replace(nothing, own=None)
    assert {said.about: said.word for said in pack.own.said} == words


def test_a_list_that_pays_without_codes_is_a_setting_that_weakens():
    words = {"list": "yes", "list_meaning": "waives", "list_wait": "24"}
    page = "https://northgate.example/list"
    pack = profile_of(Draft(name="N", host="northgate.example", words=words, sources={"list": page}), "n", "2026-11-22")
    assert pack.weakening("listed_without_codes").supported is True
    assert pack.weakening("listed_without_codes").source == page
    assert pack.address_list.supported == "unknown"


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("Northgate.Example", "northgate.example"),
        (" https://www.northgate.example/login?x#y ", "www.northgate.example"),
        ("http://northgate.example", "northgate.example"),
        ("\u212araken.com", "\u212araken.com"),
    ],
)
def test_an_address_may_be_pasted_and_look_alike_letters_stay_to_be_refused(typed, host):
    assert host_typed(typed) == host


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 61}, "name"),
        ({"name": "OKX"}, "name"),
        ({"name": "\uff4f\uff4b\uff58"}, "name"),
        ({"host": ""}, "host"),
        ({"host": "кraken.com"}, "host"),
        ({"host": "xn--80ak6aa92e.com"}, "host"),
        ({"host": "127.0.0.1"}, "host"),
        ({"host": "www.okx.com"}, "name"),
        ({"domains": ("help northgate",)}, "domains"),
        ({"words": {"hold_factor": "soon"}}, "hold_factor"),
        ({"words": {"hold_factor": "9000"}}, "hold_factor"),
        ({"words": {"hold_factor": "nan"}}, "hold_factor"),
        ({"words": {"path.turn off SMS": "A >  > B"}}, "path.turn off SMS"),
        ({"sources": {"sms": "https://evil.example/x"}}, "source.sms"),
        ({"sources": {"sms": "http://northgate.example/x"}}, "source.sms"),
        ({"sources": {"sms": "https://northgate.example.evil.example/"}}, "source.sms"),
    ],
)
def test_what_has_to_be_put_right_is_named_by_its_place(library, change, part):
    sound = Draft(name="Northgate", host="northgate.example")
    assert list(draft_faults(sound, library.packs("exchange"))) == []
    found = dict(draft_faults(msgspec.structs.replace(sound, **change), library.packs("exchange")))
    assert list(found) == [part]


def test_ids_are_free_and_fit_for_a_files_name():
    assert free_id("Northgate Pro", "northgate.example", ()) == "northgate-pro"
    assert free_id("Northgate", "northgate.example", {"northgate", "northgate-2"}) == "northgate-3"
    assert free_id("Биржа", "www.birzha.example", ()) == "birzha"
    assert free_id("Con", "con.example", ()) not in ("con", "")
    assert free_id("///", "-", ()) == "exchange"


@pytest.mark.parametrize(
    "domain",
    [
        "kraken-login.com",
        "krakan.com",
        "kraken.example",
        "bitfinexx.com",
        "my.okx.net",
        "binancelogin.com",
        "mybinance.com",
        "krakenpro.com",
        "coinbaseone.net",
        "b1nance-login.com",
        "0kx.com",
        "okxx.com",
        "bybit.github.io",
    ],
)
def test_a_domain_like_one_of_the_apps_is_noticed(library, domain):
    assert resembles([domain], library.packs("exchange"))[0] == domain


@pytest.mark.parametrize(
    "domain",
    [
        "northgate.example",
        "blofin.com",
        "bitvavo.com",
        "bitpanda.com",
        "okcoin.com",
        "cryptobridge.example",
        "docs.northgate.github.io",
        "woo.org",
        "phemex.com",
        "bitmart.com",
        "whitebit.com",
    ],
)
def test_other_domains_are_not(library, domain):
    assert resembles([domain], library.packs("exchange")) is None


def test_an_exchange_of_the_app_is_known_by_name_or_domain(library):
    packs = library.packs("exchange")
    assert known_as("Other", ["sub.okx.com"], packs).id == "okx"
    assert known_as(" kraken ", ["northgate.example"], packs).id == "kraken"
    assert known_as("Northgate", ["northgate.example"], packs) is None


@pytest.mark.parametrize("name", ["ОКХ", "0KX", "ΟΚΧ", "Kraкen", "B1nance", "Ｏｋｘ"])
def test_an_exchange_of_the_app_is_known_by_a_name_that_looks_like_its_own(library, name):
    assert known_as(name, ["northgate.example"], library.packs("exchange")) is not None


@pytest.mark.parametrize("name", ["ОKX", "Bіnance", "Krakеn Pro", "Coinbase-Οne"])
def test_a_name_with_letters_of_two_alphabets_in_one_word_is_refused(name):
    assert name_fault(name)


@pytest.mark.parametrize("name", ["Northgate", "Биржа Pro", "Bitbanker Россия", "火币 HTX", "Bit2Me (España)", "Börse"])
def test_a_name_in_any_alphabet_is_not(name):
    assert name_fault(name) == ""


def test_a_pack_from_a_file_says_from_where_whatever_it_said_itself():
    sent = msgspec.structs.replace(own_exchange(), own=Own(made="form", added="2020-01-01"))
    mine = adopted(sent, "sent.toml", "2026-11-22", "northgate-2")
    assert mine.own == Own(made="file", from_file="sent.toml", added="2026-11-22")
    assert mine.id == "northgate-2"
    assert read(mine) == mine


def test_what_is_handed_on_does_not_say_when_it_was_made_here():
    pack = own_exchange()
    shared = to_share(pack)
    assert shared.own == Own(said=pack.own.said)
    assert draft_of(shared) == draft_of(pack)
