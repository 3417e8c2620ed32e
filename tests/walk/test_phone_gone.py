"""What is left without the phone: by answers and packs, in the order in which it is of use, and nothing invented."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.phone_gone import WayIn
from desktop_app.export.phone_gone import afterwards, at_once, for_card, ways_in
from desktop_app.walk.phone_gone import phone_gone
from tests.analysis.dossiers import PROFILES
from tests.walk.households import ACCOUNT, MAILBOX, household, saying

CODES = {"sms": "off", "totp": "on", "switch": "none", "withdraw_asks": "totp"}
MAIL = {"second_factor": "app", "recovery_phone": "no", "recovery_mail": "no", "backup_codes": "none"}


def named(entry: Entry) -> str:
    return entry.label


def account(dossier: Dossier) -> WayIn:
    return phone_gone(dossier, PROFILES).accounts[0]


def mailbox(dossier: Dossier) -> WayIn:
    return phone_gone(dossier, PROFILES).mailboxes[0]


def means(way: WayIn) -> list[str]:
    return [kept.means for kept in way.kept]


def told(way: WayIn) -> list[str]:
    return [f"{one.text} {one.note}" for one in ways_in(way, named)]


def first(dossier: Dossier) -> list[str]:
    return [f"{one.text} {one.note}" for one in at_once(phone_gone(dossier, PROFILES), named)]


def test_the_paper_key_brings_the_codes_back_and_the_reset_comes_after_it() -> None:
    way = account(household("okx", **CODES, totp_backup="paper_tested"))
    paper, reset, *_ = told(way)
    assert means(way) == ["paper_key"] and way.kept[0].tried
    assert "Type the key into an authenticator app on another phone" in paper and "Nobody has tried" not in paper
    assert reset.startswith("If none of this works, okx has to reset the authenticator. Type **okx.com** yourself")
    assert "This stops withdrawals for 24 hours." in reset


def test_a_paper_that_nobody_tried_is_named_with_that() -> None:
    way = account(household("okx", **CODES, totp_backup="paper"))
    assert means(way) == ["paper_key"]
    assert "Nobody has tried this paper yet." in told(way)[0]


def test_without_anything_left_only_the_exchange_s_own_reset_is_told() -> None:
    way = account(household("okx", **CODES, totp_backup="none"))
    assert way.kept == ()
    assert told(way)[0].startswith("okx has to reset the authenticator.")


def test_where_nobody_asked_for_a_second_copy_one_looks_for_it_first() -> None:
    way = account(household("okx", **CODES))
    assert means(way) == ["unasked"]
    assert "Look first for a paper" in told(way)[0]


def test_of_two_phones_the_one_that_is_left_shows_the_same_codes() -> None:
    way = account(household("okx", **CODES, totp_backup="second_device"))
    assert means(way) == ["second_device"]
    assert told(way)[0].startswith("Take the second device")


def test_codes_on_a_security_key_or_in_the_password_store_were_not_on_the_phone() -> None:
    on_key = account(household("okx", app="yubikey-codes", **CODES, totp_backup="none"))
    assert means(on_key) == ["key_codes"] and not on_key.lost_codes and on_key.resets == ()
    in_store = account(household("okx", app="codes-in-password-manager", **CODES, totp_backup="none"))
    assert means(in_store) == ["store_codes"] and not in_store.lost_codes


@pytest.mark.parametrize(
    ("answer", "left"),
    [("two_devices", "other_passkey"), ("one_device", "perhaps_passkey"), ("synced", "synced_passkey")],
)
def test_a_passkey_counts_by_where_else_it_is(answer: str, left: str) -> None:
    way = account(household("binance", sms="off", totp="off", passkey=answer))
    assert means(way) == [left]
    assert bool(way.resets) == (answer != "two_devices"), "who has the other key needs no reset of the first"


def test_a_passkey_of_which_nobody_spoke_is_not_said_to_be_lost() -> None:
    way = account(household("binance", sms="on", totp="off", passkey="unknown"))
    assert not way.lost_passkey and way.resets == ()


def test_a_reset_that_asks_for_what_one_surely_lacks_is_not_told() -> None:
    without = account(household("robinhood", **CODES, totp_backup="none", recovery_codes="none"))
    with_codes = account(household("robinhood", **CODES, totp_backup="none", recovery_codes="tested"))
    assert all(one.requires == "unknown" for one in without.resets)
    assert any(one.requires != "unknown" for one in with_codes.resets)
    away = account(household("mexc", **CODES, totp_backup="none", signed_in="phone"))
    here = account(household("mexc", **CODES, totp_backup="none", signed_in="phone computer"))
    assert len(here.resets) == len(away.resets) + 1, "one of them begins at an open session"


def test_where_no_page_says_how_or_for_how_long_that_is_said() -> None:
    reset = told(account(household("bitget", **CODES, totp_backup="none")))[0]
    assert "No official page that we know says how" in reset
    assert "Whether bitget stops withdrawals afterwards is on no official page." in reset


def test_what_the_person_saw_asked_for_comes_before_the_page() -> None:
    reset = told(account(household("okx", **CODES, totp_backup="none", reset_2fa_asks="email id")))[0]
    assert "You saw that it asks for the codes by email, papers or a picture of your face." in reset


# --- the number -----------------------------------------------------------------------------------------------------


def test_the_sim_comes_first_then_the_phone_then_its_sessions() -> None:
    dossier = saying(household("okx", **CODES, signed_in="phone computer"), MAILBOX, **MAIL, read_on="phone computer")
    lines = first(dossier)
    order = ["call the carrier of **number**", "lock the lost phone", "Stay signed in on this computer"]
    order += ["sign the lost phone out of **mailbox**", "sign the lost phone out at okx"]
    places = [next(at for at, line in enumerate(lines) if words in line) for words in order]
    assert all(before < after for before, after in pairwise(places))
    assert "The same for an eSIM." in lines[0]


def test_of_two_numbers_each_is_told_by_where_its_sim_is() -> None:
    dossier = household("okx", **CODES | {"sms": "on"})
    second = Entry(id="number-2", kind="number", pack="any-carrier", label="second number")
    dossier = saying(replace(dossier, entries=(*dossier.entries, second)), "number-2", in_phone="no")
    lines = first(dossier)
    assert lines[0].startswith("From another phone, call the carrier of **number**.")
    assert lines[1].startswith("The SIM of **second number** is not in the lost phone.")
    moved = saying(dossier, "number-1", in_phone="no")
    assert "new_sim" in means(account(dossier)) and "number_here" in means(account(moved))
    asked_nothing = saying(dossier, "number-1", in_phone="unknown")
    assert first(asked_nothing)[0].startswith("If the SIM of **number** was in the phone:")


def test_a_number_that_is_switched_off_at_the_account_lets_nobody_in() -> None:
    assert "new_sim" not in means(account(household("okx", **CODES, totp_backup="paper")))


def test_pin_and_lock_of_the_number_are_told() -> None:
    dossier = saying(household("okx", **CODES), "number-1", sim_pin="on", carrier_lock="on")
    assert "It has a SIM PIN." in first(dossier)[0] and "You have a lock on this number" in first(dossier)[0]
    assert "Until then, whoever has the card" in first(household("okx", **CODES))[0]


# --- sessions and mailboxes -----------------------------------------------------------------------------------------


def test_where_the_computer_is_not_signed_in_the_phone_is_signed_out_once_one_is_in_again() -> None:
    away = household("kraken", **CODES, totp_backup="paper_tested", signed_in="phone")
    assert not any("out at kraken" in line for line in first(away))
    assert "out at kraken" in told(account(away))[-1] and "As soon as you are in again." in told(account(away))[-1]
    here = saying(away, ACCOUNT, signed_in="phone computer")
    assert any("out at kraken" in line for line in first(here))
    assert told(account(here))[0].startswith("You are signed in to kraken on your computer.")


def test_where_the_phone_was_never_signed_in_nothing_is_signed_out() -> None:
    dossier = household("kraken", **CODES, signed_in="computer")
    assert not any("out at kraken" in line for line in (*first(dossier), *told(account(dossier))))


def test_a_mailbox_opens_by_what_is_left_of_it() -> None:
    dossier = household("okx", **CODES)
    by_codes = mailbox(saying(dossier, MAILBOX, **MAIL | {"backup_codes": "tested"}, read_on="phone"))
    assert means(by_codes) == ["recovery_codes"]
    by_number = mailbox(saying(dossier, MAILBOX, **MAIL | {"second_factor": "sms"}, read_on="computer"))
    assert means(by_number) == ["open_here", "new_sim"]
    shut = mailbox(saying(dossier, MAILBOX, **MAIL, read_on="phone"))
    assert shut.kept == () and "Nothing that Strongroom knows of lets you in." in told(shut)[0]
    assert means(mailbox(dossier)) == ["unasked"], "what nobody asked is not said to be nothing"


def test_afterwards_new_codes_come_with_the_stop_that_they_bring() -> None:
    gone = phone_gone(household("okx", **CODES, totp_backup="paper_tested"), PROFILES)
    new, *_, last = afterwards(gone, named)
    assert "set up a new authenticator key at okx" in new.text
    assert "the old keys" in new.note and "for 24 hours" in new.note
    assert "Tell Strongroom what is different now" in last.text
    without = phone_gone(household("okx", sms="on"), PROFILES)
    assert not any("authenticator key at" in one.text for one in afterwards(without, named))


def test_the_card_tells_its_own_account_without_marks() -> None:
    dossier = household("okx", **CODES, totp_backup="paper_tested")
    lines = for_card(phone_gone(dossier, PROFILES), dossier.of_kind("account")[0], named)
    assert "block the SIM of number" in lines[0] and "**" not in "".join(lines)
    assert lines[-2:] == (
        "What lets you back in at okx: the authenticator’s key on paper.",
        "Or okx resets it: type okx.com yourself, and begin there.",
    )


def test_every_exchange_is_told_something_that_can_be_done() -> None:
    exchanges = [pack.id for pack in PROFILES.values() if pack.kind == "exchange"]
    for exchange in exchanges:
        for answers in ({}, {"totp_backup": "none"}, {"passkey": "one_device", "totp": "off"}):
            way = account(household(exchange, **CODES | answers))
            assert all(line.strip() for line in told(way)) and told(way)
