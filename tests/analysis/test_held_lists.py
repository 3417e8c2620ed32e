"""Somebody else's address on an exchange's list is an open exit where listed addresses are paid without a code."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.addresses.book import Book, make_entry
from desktop_app.addresses.listing import read_listing
from desktop_app.addresses.reconcile import as_evidence, reconcile
from desktop_app.addresses.records import address_record, list_check_record
from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.held_lists import foreign
from desktop_app.domain.dossier import Dossier, Record
from desktop_app.domain.saved_address import ListCheck, SavedAddress
from desktop_app.walk.plan import Planner
from tests.address_kit import EQ, UQ
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, told
from tests.analysis.plain_numbers import PlainNumbers

HERE = "account-1"
STRANGE = "0x52908400098527886E0F7030069857D2E4169EE7"


def record(kind: str, body: object, identity: str = "r", at: str = "2026-11-01T00:00:00+00:00") -> Record:
    return Record(kind=kind, id=identity, at=at, body=msgspec.json.encode(body).decode(), subject=HERE)


def compared(*unknown: str, at: str = "2026-11-01T00:00:00+00:00", identity: str = "list-1") -> Record:
    return record("address_list", ListCheck(id=identity, account=HERE, at=at, unknown=unknown), identity, at)


def booked(address: str) -> Record:
    return record("address", SavedAddress(id="a", coin="ETH", network="ethereum", address=address), "a")


def person(*records: Record, pack: str = "bybit", listed: str = "on") -> Dossier:
    answers = {
        **told(HERE, password_unique="only_here", sms="off", totp="on", totp_backup="paper_tested", switch="none"),
        **told(
            HERE, withdraw_asks="totp email", allowlist="on_locked", listed_without_codes=listed, signed_in="computer"
        ),
        **told(HERE, p2p_asks="not_offered", api_keys="none"),
    }
    held = {(one.kind, one.id): one for one in records}
    return Dossier(entries=entries(pack), answers=answers, records=held)


def test_a_strange_listed_address_is_an_open_exit_where_no_code_is_asked() -> None:
    before, after = person(compared()), person(compared(STRANGE))
    plain = PlainNumbers()
    assert plain.whole(compile_setup(after, PROFILES)).security.number < (
        plain.whole(compile_setup(before, PROFILES)).security.number
    )


def test_the_planner_sees_it_as_the_analysis_does() -> None:
    planner = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions)
    for dossier in (person(compared()), person(compared(STRANGE)), person(compared(STRANGE), listed="off")):
        assert planner.whole(dossier) == PlainNumbers().whole(compile_setup(dossier, PROFILES))


@pytest.mark.parametrize("written", [STRANGE, STRANGE.lower()])
def test_an_address_that_the_book_has_come_to_know_is_none(written: str) -> None:
    assert foreign(person(compared(STRANGE))) == {HERE}
    assert foreign(person(compared(STRANGE), booked(written))) == frozenset()


X_ADDRESS = "X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu"
CLASSIC = "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59"


@pytest.mark.parametrize(
    ("listed", "coin", "network", "kept"),
    [
        (EQ, "TON", "ton", UQ),
        (UQ, "TON", "ton", EQ),
        (X_ADDRESS, "XRP", "xrp", CLASSIC),
        (STRANGE, "ETH", "ethereum", STRANGE.lower()),
    ],
)
def test_an_address_taken_into_the_book_in_another_writing_is_no_stranger_any_more(
    listed: str, coin: str, network: str, kept: str
) -> None:
    found = reconcile(read_listing(f"Coin\tNetwork\tAddress\n{coin}\t{network}\t{listed}"), Book(), HERE)
    at = "2026-11-01T00:00:00+00:00"
    check = list_check_record(as_evidence(found, identity="list-1", at=at))
    assert foreign(person(check)) == {HERE}
    entry, _ = make_entry(identity="a", coin=coin, network=network, text=kept)
    assert foreign(person(check, address_record(entry, at))) == frozenset()


def test_only_the_newest_comparison_counts() -> None:
    later = compared(at="2026-11-20T00:00:00+00:00", identity="list-2")
    assert foreign(person(compared(STRANGE), later)) == frozenset()


def test_never_compared_and_unreadable_say_nothing() -> None:
    assert foreign(person()) == frozenset()
    assert foreign(person(record("address_list", {"form": "of a later version"}))) == frozenset()
