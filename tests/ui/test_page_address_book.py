"""The address book as a person uses it: add, check, find, compare, and an exchange's list beside it; and bad input."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.addresses.records import address_of, list_check_of
from desktop_app.domain.saved_address import ListCheck, SavedAddress
from desktop_app.session import Session
from desktop_app.ui.address_form import AddressForm
from desktop_app.ui.address_list_flow import _compared
from desktop_app.ui.address_picker import Picker
from desktop_app.ui.address_rows import ROWS, AddressRow
from desktop_app.ui.pages.address_book import AddressBookPage
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fours import Fours
from desktop_app.ui.widgets.paste_box import PasteBox
from tests.address_kit import (
    COLD,
    EQ,
    POISONED,
    RIPPLE,
    STRANGER,
    TRON,
    UQ,
    WORDS,
    book,
    keep,
    made,
    mixed_list,
    page,
    with_book,
)
from tests.made_up import person
from tests.ui.layout_kit import in_sight
from tests.ui.page_kit import Opened, answer
from tests.ui.test_ui_text_fits import all_cut

WIF = "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = with_book(tmp_path)
    yield found
    found.lock()


def at(qtbot: QtBot, session: Session, **where: str) -> Opened:
    return Opened(qtbot, session, "address_book", "overview").go("address_book", **where)


def shown(opened: Opened) -> AddressBookPage:
    assert isinstance(opened.page, AddressBookPage)
    return opened.page


def saved(session: Session) -> dict[str, SavedAddress]:
    return {record.id: address_of(record.id, record.body) for record in session.dossier.held("address")}


def results(session: Session) -> list[ListCheck]:
    return [list_check_of(record.id, record.body) for record in session.dossier.held("address_list")]


def form(opened: Opened) -> AddressForm:
    stage = shown(opened).stage
    assert isinstance(stage, AddressForm)
    return stage


def paste(box: PasteBox, text: str) -> None:
    clipboard = QMimeData()
    clipboard.setText(text)
    box.edit.insertFromMimeData(clipboard)


def begin(qtbot: QtBot, session: Session, coin: str, text: str, network: str = "") -> Opened:
    """The form with a coin and a pasted address."""
    opened = at(qtbot, session).press("Add an address")
    fields = form(opened)
    fields.coin.set_text(coin)
    fields.coin.edited.emit(coin)
    if network:
        fields.network.set_value(network)
        fields.network.chosen.emit(network)
    paste(fields.address, text)
    opened.rest()
    return opened


def spoken(opened: Opened) -> list[str]:
    return [one.accessibleName() for one in opened.page.findChildren(Fours) if one.isVisibleTo(opened.page)]


# ---------------------------------------------------------------- adding and changing


def test_an_address_is_added_and_then_checked(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    opened = begin(qtbot, session, "USDT", TRON, "tron")
    form(opened).label.set_text("Anna")
    form(opened).whose.set_value("other_person")
    opened.press("Keep in the book")
    (entry,) = saved(session).values()
    assert (entry.coin, entry.network, entry.address, entry.label, entry.whose, entry.checks) == (
        "USDT",
        "tron",
        TRON,
        "Anna",
        "other_person",
        (),
    )
    opened.press("Check it by another way").press("By a small test payment")
    assert "does not prove" in opened.text() and not opened.named("Store this check").isEnabled()
    opened.press("The owner, or the wallet itself, says that it arrived").press("Store this check")
    (check,) = saved(session)["address-1"].checks
    assert (check.how, check.at[:10]) == ("test_payment", "2026-11-22")
    assert "Only a test payment speaks for it" in opened.text()


def test_what_is_valid_is_never_called_right(qtbot: QtBot, session: Session) -> None:
    opened = begin(qtbot, session, "TRX", TRON)
    text = opened.text()
    assert "the check inside it fits" in text and "cannot see whose it is" in text


def test_the_native_network_is_chosen_with_the_coin_until_the_person_chooses(qtbot: QtBot, session: Session) -> None:
    opened = begin(qtbot, session, "ETH", STRANGER)
    fields = form(opened)
    assert fields.chosen_network() == "ethereum"
    fields.network.set_value("arbitrum")
    fields.network.chosen.emit("arbitrum")
    fields.coin.set_text("BTC")
    fields.coin.edited.emit("BTC")
    assert fields.chosen_network() == "arbitrum"


@pytest.mark.parametrize(
    ("coin", "network", "text", "words"),
    [
        ("ETH", "", COLD.lower(), "Nothing protects it against a typing error"),
        ("USDC", "tron", TRON, "USDC is no longer issued on Tron"),
        ("USDT", "ethereum", "0xdAC17F958D2ee523a2206206994597C13D831ec7", "address of the token itself"),
        ("USDT", "bsc", STRANGER, "is not issued by the coin’s own issuer"),
        ("USDT", "omni", "1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo", "This network was shut down"),
        ("XRP", "", RIPPLE, "memo"),
        ("BTC", "", TRON, "So written are addresses on Tron"),
        ("ETH", "", COLD[:-1] + "2", "A character is wrong"),
        ("ETH", "", COLD.replace("A1", "\u04101"), "at place 5"),
        ("TRX", "", f"{TRON[:9]}\u200b\u202e{TRON[9:]}", "Nobody can see them"),
        ("BTC", "", "bitcoin:1FsSia9rv4NeEwvJ2GvXrX7LyxYspbN2mo?amount=1", "amount"),
        ("ETH", "", f"ethereum:{COLD}@137", "This is an address on Polygon"),
        ("ETH", "", f"ethereum:{COLD}@1", "“@1” was taken off: it is the number of a network."),
        ("", "", STRANGER, "The network is not chosen yet"),
        ("INJ", "other", "inj1hkhdaj2a2clmq5jq6mspsggqs32vynpk228q3r", "not chosen"),
    ],
)
def test_what_is_said_while_typing(
    qtbot: QtBot, session: Session, coin: str, network: str, text: str, words: str
) -> None:
    assert words in begin(qtbot, session, coin, text, network).text()


def test_at_a_large_text_a_slip_is_told_where_one_writes(qtbot: QtBot, session: Session, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 150)
    opened = begin(qtbot, session, "ETH", COLD[:-1])
    opened.window.resize(1000, 800)
    opened.rest()
    fields = form(opened)
    assert in_sight(fields.address.note_label, opened.window) and "missing" in fields.address.note_label.text()
    end, told, label = (
        one.mapTo(fields, QPoint(0, 0)).y() for one in (fields.address.note_label, fields.told, fields.label)
    )
    assert end < told < label, "what is known stands before the fields that come after the address"
    paste(fields.address, COLD[-1])
    assert "missing" not in fields.address.note_label.text()
    fields.address.wipe()
    paste(fields.address, POISONED)
    assert "looks like it" in fields.address.note_label.text()
    apply_theme(qapp, "light", 100)
    opened.window.resize(1240, 800)
    opened.rest()
    assert fields.told.mapTo(fields, QPoint(0, 0)).x() > fields.address.width(), "where there is room, beside them"
    assert all_cut(opened.page) == []


def test_an_own_deposit_address_without_its_memo_is_an_alarm(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = begin(qtbot, session, "XRP", "r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59")
    form(opened).whose.set_value("own_exchange")
    form(opened).whose.chosen.emit("own_exchange")
    opened.rest()
    assert "An exchange needs a memo or tag here" in opened.text() and "can change your address" in opened.text()
    headings = answer(monkeypatch, Dialog, lambda dialog: False)
    opened.press("Keep in the book")
    assert headings == ["Keep this address all the same?"] and len(saved(session)) == 4


def test_a_poisoned_address_shows_both_whole_and_is_asked_about(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = begin(qtbot, session, "ETH", POISONED)
    assert "This is not Cold wallet, but it looks like it" in opened.text()
    heard = [name for name in spoken(opened) if "Different: group 2, A1C3" in name]
    assert heard and heard[0].startswith("What you entered: 0xd9 A1C3 788D 8125 7612 E258 1A6e a0aD a244 853a 91")
    assert any(name.startswith("In your book: Cold wallet: 0xd9 A1b0 B1e1") for name in spoken(opened))
    answer(monkeypatch, Dialog, lambda dialog: False)
    opened.press("Keep in the book")
    assert POISONED not in {entry.address for entry in saved(session).values()}


@pytest.mark.parametrize("secret", [WORDS, WIF, "ab" * 32, "  ".join(WORDS.split()), WORDS.replace(" ", "\n")])
def test_a_secret_is_refused_and_forgotten_at_once(qtbot: QtBot, session: Session, secret: str) -> None:
    opened = begin(qtbot, session, "BTC", secret)
    assert form(opened).address.text() == "" and "it was not taken" in opened.text()
    form(opened).address.edit.undo()
    assert form(opened).address.text() == ""
    for field in (form(opened).label, form(opened).memo, form(opened).note, form(opened).other_network):
        field.set_text(secret)
        field.edited.emit(field.text())
        assert field.text() == ""
    assert secret[:20] not in opened.text()


def test_ten_million_characters_are_not_pasted(qtbot: QtBot, session: Session) -> None:
    opened = begin(qtbot, session, "BTC", "1" * 10_000_000)
    assert form(opened).address.text() == "" and "longer than any address" in opened.text()


def test_a_changed_address_has_to_be_checked_again(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, entry="address-1").press("Change")
    form(opened).label.set_text("Vault")
    opened.press("Save the change")
    assert saved(session)["address-1"].label == "Vault" and saved(session)["address-1"].checks
    opened.press("Change")
    form(opened).address.set_text(STRANGER)
    opened.press("Save the change")
    assert saved(session)["address-1"].address == STRANGER and not saved(session)["address-1"].checks


def test_a_label_that_another_has_is_said(qtbot: QtBot, session: Session) -> None:
    opened = begin(qtbot, session, "ETH", STRANGER)
    form(opened).label.set_text("cold  WALLET")
    form(opened).label.edited.emit("")
    opened.rest()
    assert "Another entry has this label: Cold wallet" in opened.text()


def test_what_differs_at_its_source_loses_its_checks(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, entry="address-1").press("Check it again").press("They differ")
    assert "Do not send anything to this address" in opened.text() and not saved(session)["address-1"].checks


def test_an_entry_is_removed_after_a_question(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, Dialog, lambda dialog: True)
    opened = at(qtbot, session, entry="address-3").press("Remove")
    assert "address-3" not in saved(session) and "Anna" not in opened.text()


def test_a_half_filled_form_is_not_thrown_away_without_a_question(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaves: list[bool] = []
    asked = answer(monkeypatch, Dialog, lambda _: bool(leaves))
    opened = begin(qtbot, session, "ETH", STRANGER, "ethereum")
    form(opened).label.set_text("Anna")
    assert not opened.window.navigate("overview")
    assert len(asked) == 1 and form(opened).label.text() == "Anna" and form(opened).address.text() == STRANGER
    leaves.append(True)
    assert opened.window.navigate("overview") and len(asked) == 2
    assert len(saved(session)) == 4


def test_a_form_that_nobody_touched_is_left_without_a_question(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, Dialog, lambda _: False)
    opened = at(qtbot, session).press("Add an address")
    assert opened.window.navigate("overview") and not asked


def test_escape_goes_back_one_stage_at_a_time(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, entry="address-1").press("Change")
    for words in ("How it was checked", "addresses"):
        QTest.keyClick(opened.page, Qt.Key.Key_Escape)
        opened.rest()
        assert words in opened.text()
    assert opened.at[0] == "address_book" and shown(opened).list is not None


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_at_any_text_size(qtbot: QtBot, session: Session, qapp: QApplication, percent: int) -> None:
    apply_theme(qapp, "light", percent)
    for where, buttons in (
        ({}, ()),
        ({}, ("Add an address",)),
        ({"entry": "address-2"}, ()),
        ({"entry": "address-1"}, ("Check it again",)),
        ({"tab": "compare"}, ()),
        ({"tab": "list"}, ()),
    ):
        opened = at(qtbot, session, **where)
        for button in buttons:
            opened.press(button)
        assert all_cut(opened.page) == []
    opened = listed(qtbot, session, mixed_list())
    assert all_cut(opened.page) == []
    assert all(one.height() >= one.heightForWidth(one.width()) for one in opened.page.findChildren(Fours))


# ---------------------------------------------------------------- the list


def rows(opened: Opened) -> list[str]:
    return [row.accessibleName() for row in opened.page.findChildren(AddressRow) if row.isVisibleTo(opened.page)]


def test_each_row_says_the_whole_address_in_groups(qtbot: QtBot, session: Session) -> None:
    found = rows(at(qtbot, session))
    assert any("0xd9 A1b0 B1e1 aE38 2DbD c898 Ea68 012F fcB2 853a 91" in name for name in found)
    assert any(name.startswith("My Kraken. XRP on XRP Ledger. ") and "Memo or tag: 4711" in name for name in found)


def test_the_fields_narrow_the_list(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session)
    part = shown(opened).list
    assert part is not None
    part.coin.set_value("USDT")
    part.coin.chosen.emit("USDT")
    assert len(rows(opened)) == 2
    part.search.set_text("anna")
    part.search.edited.emit("anna")
    assert len(rows(opened)) == 1
    part.search.set_text(POISONED)
    part.search.edited.emit(POISONED)
    opened.rest()
    assert rows(opened) == [] and "This is not Cold wallet" in opened.text()


def test_a_book_of_20000_shows_a_window_of_rows(qtbot: QtBot, tmp_path: Path) -> None:
    session = person(tmp_path)
    keep(
        session,
        [
            SavedAddress(
                id=f"address-{n}",
                coin="ETH",
                network="ethereum",
                address=f"0x{n:040x}",
                label=f"wallet {n:05}",
                key=f"evm:{n:040x}",
                chain="evm",
                plain=f"0x{n:040x}",
            )
            for n in range(20_000)
        ],
    )
    opened = at(qtbot, session)
    assert len(rows(opened)) == ROWS and "20,000 addresses" in opened.text()
    part = shown(opened).list
    assert part is not None
    part.search.set_text("wallet 19999")
    part.search.edited.emit("")
    assert len(rows(opened)) == 1
    part.search.set_text("")
    part.search.edited.emit("")
    opened.press(f"Show {ROWS} more")
    assert len(rows(opened)) == 2 * ROWS


# ---------------------------------------------------------------- comparing


def compared(opened: Opened, left: str, right: str) -> str:
    part = shown(opened).compare
    assert part is not None
    paste(part.left.box, left)
    paste(part.right.box, right)
    opened.press("Compare")
    return opened.text()


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (COLD, COLD, "The same address."),
        (COLD, COLD.lower(), "The same destination, written in another form."),
        (EQ, UQ, "The same destination, written in another form."),
        (COLD, POISONED, "easily mistaken"),
        (COLD, STRANGER, "Different addresses."),
        (COLD, "hello", "Different addresses."),
        (f"{RIPPLE}?dt=123", f"{RIPPLE}?dt=999", "Memos: 123 and 999."),
    ],
)
def test_two_addresses_are_compared(qtbot: QtBot, session: Session, left: str, right: str, words: str) -> None:
    opened = at(qtbot, session, tab="compare")
    assert words in compared(opened, left, right)
    assert any(name.startswith("One address: ") for name in spoken(opened))


def test_one_of_them_may_come_from_the_book(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = at(qtbot, session, tab="compare")

    def choose(dialog: Picker) -> bool:
        dialog.chosen = "address-2"
        return True

    answer(monkeypatch, Picker, choose)  # type: ignore[arg-type]
    opened.press("One address: From the book")
    part = shown(opened).compare
    assert part is not None and (part.left.box.text(), part.left.memo.text()) == (RIPPLE, "4711")
    paste(part.right.box, RIPPLE)
    opened.press("Compare")
    assert "The same address with another memo" in opened.text()


def test_an_address_that_looks_like_the_book_is_an_alarm_whatever_it_is_compared_with(
    qtbot: QtBot, session: Session
) -> None:
    text = compared(at(qtbot, session, tab="compare"), POISONED, STRANGER)
    assert "This is not Cold wallet, but it looks like it" in text


def test_an_address_of_64_digits_from_the_book_is_compared_with_what_is_pasted(qtbot: QtBot, session: Session) -> None:
    sui, near = f"0x{'0a2f' * 16}", "1b3c" * 16
    entries = [made("sui", "SUI", "sui", sui, label="Sui wallet"), made("near", "NEAR", "near", near, label="Near one")]
    keep(session, entries)
    for identity, text in (("sui", sui), ("near", near)):
        opened = at(qtbot, session, entry=identity)
        opened.press("Compare with another")
        part = shown(opened).compare
        assert part is not None and part.left.box.text() == text
        paste(part.right.box, text)
        opened.press("Compare")
        assert "The same address. Every character agrees." in opened.text()
        part.left.box.edit.clear()
        assert part.right.box.text() == text, "it was explained when it was pasted"
        part.right.box.edit.clear()
        paste(part.right.box, text)
        opened.rest()
        assert part.right.box.text() == "" and "it was not taken" in opened.text()


def test_a_secret_is_not_compared(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, tab="compare")
    part = shown(opened).compare
    assert part is not None
    paste(part.left.box, WORDS)
    opened.rest()
    assert part.left.box.text() == "" and "it was not taken" in opened.text()


# ---------------------------------------------------------------- an exchange's list


def listed(qtbot: QtBot, session: Session, text: str) -> Opened:
    opened = at(qtbot, session, tab="list", subject="account-1")
    part = shown(opened).lists.part
    assert part is not None
    paste(part.box, text)
    return opened.press("Compare with the book")


def test_a_list_is_shown_before_it_is_stored(qtbot: QtBot, session: Session) -> None:
    opened = listed(qtbot, session, mixed_list())
    text = opened.text()
    for words in (
        "Somebody may have added this.",
        "Not in your book, and it looks like one of yours",
        "Not in your book",
        "Memo there: 4712. Memo in your book: 4711.",
        "Shown only in part",
        "In your book",
    ):
        assert words in text
    assert results(session) == []
    opened.press("Store this result")
    (check,) = results(session)
    assert check.account == "account-1" and set(check.unknown) == {POISONED, STRANGER}
    assert (check.in_book, check.memo_differs, check.look_alikes, check.complete) == (1, 1, 1, False)
    assert "Compared on 22 November 2026" in opened.text()


def test_an_alarm_leads_to_what_to_do_now(qtbot: QtBot, session: Session) -> None:
    opened = listed(qtbot, session, mixed_list()).press("What to do now")
    assert opened.at == ("emergency", {"subject": "account-1"})
    opened.window.back()
    opened.rest()
    assert "Somebody may have added this." in opened.text(), "the result waits"
    opened.press("Paste again").go("overview").go("address_book")
    assert "Somebody may have added this." not in opened.text()


def test_a_clean_list_is_evidence_and_what_was_found_belongs_there(qtbot: QtBot, session: Session) -> None:
    text = page(f"a\tUSDT\tERC20\t{COLD}\t--", f"b\tUSDT\tTRC20\t{TRON}\t--", f"k\tXRP\tXRP\t{RIPPLE}\t4711")
    opened = listed(qtbot, session, text)
    assert "Somebody may have added" not in opened.text()
    opened.press("Store this result")
    assert results(session)[0].complete and not results(session)[0].unknown
    assert saved(session)["address-3"].listed_at == ("account-1",)


def test_what_is_missing_is_named_and_may_leave_the_list(qtbot: QtBot, session: Session) -> None:
    opened = listed(qtbot, session, page(f"a\tUSDT\tERC20\t{COLD}\t--"))
    assert "In your book for this list, and not on it" in opened.text()
    opened.press("My Kraken does not belong on this list any more")
    assert saved(session)["address-2"].listed_at == ()
    assert "In your book for this list, and not on it" not in opened.text()


def test_an_unknown_address_is_taken_only_after_it_was_checked(qtbot: QtBot, session: Session) -> None:
    opened = listed(qtbot, session, page(f"mine\tETH\tERC20\t{STRANGER}\t--"))
    link = next(name for name in opened.buttons() if name.startswith("It is mine"))
    opened.press(link)
    form(opened).whose.set_value("own_wallet")
    opened.press("Next: check it, then it is kept")
    assert len(saved(session)) == 4, "not before it was checked"
    opened.press("All groups are the same").press("Store this check")
    entry = saved(session)["address-5"]
    assert (entry.address, entry.label, entry.whose, entry.listed_at) == (
        STRANGER,
        "mine",
        "own_wallet",
        ("account-1",),
    )
    assert [check.how for check in entry.checks] == ["hardware_screen"]
    assert "Somebody may have added" not in opened.text(), "the result is compared anew"


def test_an_address_that_waits_for_its_check_is_not_thrown_away_without_a_question(
    qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = listed(qtbot, session, page(f"mine\tETH\tERC20\t{STRANGER}\t--"))
    opened.press(next(name for name in opened.buttons() if name.startswith("It is mine")))
    form(opened).whose.set_value("own_wallet")
    opened.press("Next: check it, then it is kept")
    asked = answer(monkeypatch, Dialog, lambda _: False)
    assert not opened.window.navigate("overview") and len(asked) == 1
    opened.press("All groups are the same").press("Store this check")
    assert saved(session)["address-5"].address == STRANGER and len(asked) == 1


def test_an_unknown_address_that_is_another_one_is_not_taken(qtbot: QtBot, session: Session) -> None:
    opened = listed(qtbot, session, page(f"mine\tETH\tERC20\t{STRANGER}\t--"))
    opened.press(next(name for name in opened.buttons() if name.startswith("It is mine")))
    opened.press("Next: check it, then it is kept").press("They differ")
    assert len(saved(session)) == 4 and "It was not taken into the book" in opened.text()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (page(f"a\tETH\tERC20\t{WORDS}\t--"), "looks like the words of a wallet"),
        ('[{"address": ', "goes wrong in line"),
        ("x" * 20_000, "A line has more than"),
        ("", "There is nothing here yet"),
    ],
)
def test_a_list_that_is_not_taken(qtbot: QtBot, session: Session, text: str, words: str) -> None:
    opened = listed(qtbot, session, text)
    assert words in opened.text() and results(session) == []


def test_a_comparison_can_be_stopped_at_every_line() -> None:
    text = page(*(f"n{n}\tETH\tERC20\t{STRANGER}\t--" for n in range(20)))
    asked: list[None] = []
    listing, _ = _compared(text, "okx", "account-1", (), lambda: asked.append(None))
    assert len(listing.rows) == 20 and len(asked) >= 2 * 20, "while it is read, and while it is compared"


def test_a_list_of_ten_million_characters_is_not_pasted(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, tab="list")
    part = shown(opened).lists.part
    assert part is not None
    paste(part.box, "x\t" * 5_000_000)
    assert part.box.text() == "" and "Nothing was pasted" in opened.text()


def test_a_long_list_is_held_without_being_laid_out(qtbot: QtBot, session: Session) -> None:
    text = page(*(f"n{n}\tETH\tERC20\t{STRANGER}\t--" for n in range(2000)))
    opened = at(qtbot, session, tab="list")
    part = shown(opened).lists.part
    assert part is not None
    paste(part.box, text)
    assert part.box.text() == text and len(part.box.edit.toPlainText()) < 200
    opened.press("Compare with the book")
    assert "and 1960 more" in opened.text()


def test_delete_takes_a_held_list_out(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, tab="list")
    part = shown(opened).lists.part
    assert part is not None
    paste(part.box, "line\n" * 9000)
    QTest.keyClick(part.box.edit, Qt.Key.Key_Delete)
    assert part.box.text() == ""
    paste(part.box, "short")
    assert part.box.text() == "short"


def test_comparing_can_be_stopped(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, tab="list")
    part = shown(opened).lists.part
    assert part is not None
    part.box.set_text(mixed_list())
    part.button.click()
    part.stop_button.click()
    opened.rest()
    assert shown(opened).stage is None and part.button.isVisibleTo(part)


def test_what_was_pasted_is_forgotten_with_the_page(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session, tab="list")
    part = shown(opened).lists.part
    assert part is not None
    part.box.set_text(mixed_list())
    box = part.box
    opened.go("overview")
    assert box.text() == ""


# ---------------------------------------------------------------- files


def choose(patch: pytest.MonkeyPatch, path: Path) -> None:
    patch.setattr(QFileDialog, "exec", lambda dialog: QFileDialog.DialogCode.Accepted)
    patch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(path)])


def test_the_book_goes_into_a_file_and_comes_back(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book.csv"
    choose(monkeypatch, path)
    opened = at(qtbot, session).press("Save as a CSV file …")
    assert "Saved as book.csv" in opened.text() and COLD in path.read_text(encoding="utf-8-sig")
    session.change_records(dropped=[("address", entry.id) for entry in book()])
    opened.go("overview").go("address_book").press("Read a CSV file …")
    assert "4 new addresses." in opened.text() and saved(session) == {}
    opened.press("Take four addresses into the book")
    assert {entry.address for entry in saved(session).values()} == {entry.address for entry in book()}
    assert not any(entry.checks for entry in saved(session).values())


def test_a_file_with_another_memo_for_an_address_of_the_book_is_told(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "book.csv"
    path.write_text(
        f"label,coin,network,address,memo\nKraken,XRP,xrp,{RIPPLE},47\nK,TON,ton,{EQ},1.2E+15", encoding="utf-8"
    )
    choose(monkeypatch, path)
    opened = at(qtbot, session).press("Read a CSV file …")
    text = opened.text()
    assert "In the file: Kraken" in text and "Memo there: 47. Memo in your book: 4711." in text
    assert "A spreadsheet made a number of the memo" in text and "No new address." in text


@pytest.mark.parametrize("data", [b"hello", b"\x00\x01\x02", b"\xff\xfe\xff", b"coin,network\n"])
def test_a_file_that_is_no_book_changes_nothing(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(data)
    choose(monkeypatch, path)
    opened = at(qtbot, session).press("Read a CSV file …")
    assert "Nothing was taken" in opened.text() and len(saved(session)) == 4


def test_a_file_that_is_gone_is_said(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "nowhere.csv")
    assert "could not be read" in at(qtbot, session).press("Read a CSV file …").text()


# ---------------------------------------------------------------- the step, and secrets


def test_the_step_leads_to_the_list_and_shows_its_evidence(qtbot: QtBot, session: Session) -> None:
    opened = Opened(qtbot, session, "address_book", "step").go("step", subject="account-1", step="allowlist")
    assert "Never compared yet." in opened.text()
    opened.press("Compare the list")
    assert opened.at == ("address_book", {"tab": "list", "subject": "account-1"})
    part = shown(opened).lists.part
    assert part is not None and part.account.value() == "account-1"
    paste(part.box, page(f"a\tUSDT\tERC20\t{COLD}\t--"))
    opened.press("Compare with the book").press("Store this result")
    opened.go("step", subject="account-1", step="allowlist")
    assert "Compared on 22 November 2026: one address in your book" in opened.text()


def test_no_secret_is_left_anywhere(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Dialog, lambda _: True)  # the half written entry is let go
    session = with_book(tmp_path / "vault")
    opened = begin(qtbot, session, "BTC", WIF)
    form(opened).label.set_text(WIF)
    form(opened).label.edited.emit(WIF)
    opened.go("overview")
    part = shown(opened.go("address_book", tab="compare")).compare
    assert part is not None
    paste(part.right.box, WIF)
    listed(qtbot, session, page(f"a\tBTC\tBTC\t{WIF}\t--"))
    assert WIF not in repr(session.dossier) + caplog.text + opened.window.windowTitle()
    session.lock()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or WIF.encode() not in file.read_bytes()


def test_made_entries_of_this_kit_are_believable() -> None:
    assert made("a", "ETH", "ethereum", COLD).key != made("a", "ETH", "ethereum", POISONED).key
