"""Everything that the address book can find, refuse or conclude has words, and none of them calls an address right."""

from __future__ import annotations

from string import Formatter
from typing import get_args

import pytest

from desktop_app.addresses.book import CODES, finding, make_entry
from desktop_app.addresses.compare import Verdict
from desktop_app.addresses.errors import AddressError, Reason
from desktop_app.addresses.reconcile import Outcome
from desktop_app.domain.saved_address import CheckHow, ListCheck, Whose
from desktop_app.pasted.cleaning import clean
from desktop_app.pasted.errors import Limit, NotJson, NotText, SecretKind, SecretShaped, TooMuch
from desktop_app.ui import words_addresses as words
from desktop_app.ui.address_compare import VERDICTS
from desktop_app.ui.address_told import taken_off
from desktop_app.ui.address_verify import _FOR, LINES, WAYS
from desktop_app.ui.words_listing import OUTCOMES, SUMMARY, evidence_words
from desktop_app.ui.words_refused import LIMITS, REASONS, SECRETS, reason_in_few, refused
from tests.address_kit import EQ, book


def test_nothing_is_without_words() -> None:
    assert set(words.FINDINGS) == set(CODES)
    assert set(words.WHOSE) == set(_FOR) == set(get_args(Whose))
    assert set(words.CHECKED) == set(get_args(CheckHow))
    assert set(REASONS) == set(get_args(Reason))
    assert set(SECRETS) == set(get_args(SecretKind))
    assert set(LIMITS) == set(get_args(Limit))
    assert set(OUTCOMES) == set(SUMMARY) == set(get_args(Outcome))
    assert set(VERDICTS) == set(get_args(Verdict))
    assert set(WAYS) == set(LINES) <= set(get_args(CheckHow))


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_finding_is_said_whole(code: str) -> None:
    for entry in book():
        one = finding(code, other="address-1", detail="btc,bch" if code == "legacy_form" else "2026-01-02")
        for other in (book()[0], None):
            said = " ".join(words.said(one, entry, other))
            assert not [name for _, name, _, _ in Formatter().parse(said) if name is not None]
            assert "right address" not in said and "safe" not in said.casefold()


@pytest.mark.parametrize("reason", get_args(Reason))
def test_each_refusal_is_said_whole(reason: Reason) -> None:
    for error in (
        AddressError(reason),
        AddressError(reason, position=5, letter="CYRILLIC SMALL LETTER A", found="btc"),
    ):
        lead, text = refused(error, "tron")
        assert lead.endswith(".") and "{" not in lead + text
        assert reason_in_few(reason, error.position) != ""


def test_limits_and_files_are_said() -> None:
    for error in (TooMuch("rows", 5000), NotJson(3), NotText(), *(SecretShaped(kind) for kind in get_args(SecretKind))):
        lead, text = refused(error)
        assert lead and text


def test_unseen_characters_are_counted_in_words() -> None:
    removed = clean("a\u200b\u200bb\u202ec").removed
    assert words.removed_words(removed) == (
        "2 characters that have no width and 1 character that turns the direction of reading, the first at place 2."
    )
    assert words.removed_words(()) == ""


def test_what_was_changed_in_a_memo_is_said() -> None:
    _, understood = make_entry(identity="a", coin="TON", network="ton", text=EQ, memo="\uff11\uff12\u200b\uff13")
    said = taken_off(understood)
    assert "kept in plain ones." in said and "In the memo stood characters that nobody can see" in said
    _, understood = make_entry(identity="a", coin="TON", network="ton", text=EQ, memo="123")
    assert taken_off(understood) == ""


def test_a_letter_in_a_memo_that_only_looks_plain_is_named() -> None:
    with pytest.raises(AddressError) as caught:
        make_entry(identity="a", coin="TON", network="ton", text=EQ, memo="10\u041e1")
    assert "looks like a plain one: cyrillic capital letter o." in refused(caught.value)[1]


def test_a_look_alike_on_the_list_is_told_long_after_it_was_found() -> None:
    check = ListCheck(
        id="check", account="okx-1", at="2026-11-22T10:00Z", in_book=1, unknown=("0x1",), look_alikes=1, complete=True
    )
    assert "one address not in your book and one of them looks like one of yours" in evidence_words(check)
