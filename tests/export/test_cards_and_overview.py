"""Emergency cards and the overview: one page each, whatever exchange; official hosts only; no secret at any level."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.content.assets import asset_folder
from desktop_app.export.cards import CARRIER, MAILBOX, make_cards
from desktop_app.export.made import PaperSize
from desktop_app.export.overview import FIELDS, make_overview
from desktop_app.export.paper.columns import SIDE, columns
from desktop_app.export.paper.marks import BOX_SIZE, Box, PaperPage, Rule, Words, bottom, right
from desktop_app.export.paper.papers import PAPERS
from desktop_app.export.wanted import Detail
from desktop_app.session import Session
from tests.export.paper_kit import MADE, material_of
from tests.made_up import opened

pytestmark = pytest.mark.usefixtures("qapp")
FILES = (asset_folder() / "content" / "exchanges").glob("*.toml")
EXCHANGES = sorted(path.stem for path in FILES if "." not in path.stem)  # without the translations
SIZES: tuple[PaperSize, ...] = ("a4", "letter")
LEVELS: tuple[Detail, ...] = ("begin", "behind", "full")


def pages(session: Session, kind: str, paper: PaperSize = "a4", **more: object) -> tuple[PaperPage, ...]:
    made = msgspec.structs.replace(MADE, paper=paper)
    found = PAPERS[kind].pages(material_of(session, made=made, **more))
    at = columns(paper)
    for page in found:
        for mark in page.marks:
            assert mark.left >= SIDE - 0.1
            assert right(mark) <= at.width - SIDE + 0.1
            assert mark.top >= 30
            assert bottom(mark) <= at.height - 30
    return found


def one_of_each(tmp_path, exchange: str) -> Session:
    session = opened(tmp_path / "vault")
    mailbox = session.add("mailbox", "google-account", "Main mailbox", hint="m…@example.org")
    number = session.add("number", "any-carrier", "My number")
    profile = session.profiles[exchange]
    session.add("account", exchange, profile.name, links={"mailbox": mailbox.id, "number": number.id})
    return session


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("exchange", EXCHANGES)
def test_every_exchange_has_a_card_of_one_page_and_two_fit_on_one(tmp_path, exchange: str, paper: PaperSize) -> None:
    session = one_of_each(tmp_path, exchange)
    (card,) = pages(session, "emergency", paper)
    (both,) = pages(session, "emergency", paper, two_up=True)
    advice = make_cards(material_of(session))[0].lines
    assert sum(isinstance(mark, Box) for mark in card.marks) == len(advice)
    assert sum(isinstance(mark, Box) for mark in both.marks) == 2 * len(advice)
    assert both.text.count(f"{session.profiles[exchange].name}: emergency card") == 2
    session.lock()


def test_a_card_has_official_hosts_only_and_room_for_number_and_mail(session: Session) -> None:
    okx, binance = make_cards(material_of(session))
    assert okx.hosts == ("okx.com",)
    assert binance.hosts == ("binance.com",)
    assert {field.label: field.value for field in okx.fields}[str(MAILBOX)] == "m…@example.org"
    assert {field.label: field.value for field in okx.fields}[str(CARRIER)] == ""
    (page,) = pages(session, "emergency", account="account-1")
    dotted = [mark for mark in page.marks if isinstance(mark, Rule) and mark.dotted]
    assert len(dotted) == len(okx.fields)
    assert min(mark.width for mark in dotted) > 200


def test_freezing_comes_first_and_says_how_without_signing_in(session: Session) -> None:
    (page,) = pages(session, "emergency", account="account-1")
    words = page.text
    order = ["Type okx.com", "Freeze the account", "If you cannot sign in", "Delete every API key", "Call the carrier"]
    places = [words.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_a_card_says_what_to_do_and_nothing_about_sources(tmp_path, exchange: str) -> None:
    session = one_of_each(tmp_path, exchange)
    (card,) = make_cards(material_of(session))
    words = " ".join(f"{one.text} {one.note}" for one in card.lines)
    for remark in ("our reading", "page of", "page is of", "app page", "was not found", "is described"):
        assert remark not in words
    session.lock()


@pytest.mark.parametrize("two_up", [False, True])
@pytest.mark.parametrize(
    ("exchange", "said"),
    [
        ("bitfinex", "Do not use Deactivate account"),
        ("bitfinex", "Open a ticket with Bitfinex support"),
        ("gemini", "security@gemini.com"),
        ("gemini", "fraud@gemini.com"),
        ("gemini", "72 hours"),
        ("robinhood", "report@robinhood.com"),
        ("robinhood", "a call in the app"),
    ],
)
def test_what_is_known_is_on_the_card_also_where_no_page_tells_how_to_freeze(
    tmp_path, exchange: str, said: str, two_up: bool
) -> None:
    session = one_of_each(tmp_path, exchange)
    (card,) = pages(session, "emergency", two_up=two_up)
    assert said in " ".join(card.text.split())
    session.lock()


@pytest.mark.parametrize(
    ("exchange", "named", "then"),
    [
        ("cryptocom", "security mail from Crypto.com holds a link", "A false mail would copy that link"),
        ("kucoin", "The freeze link in a security mail", "whoever reads the mailbox can use it"),
        ("bitfinex", "a hold stops withdrawals, as after a new password", "its five days"),
    ],
)
def test_what_a_line_points_to_is_named_in_that_line(tmp_path, exchange: str, named: str, then: str) -> None:
    session = one_of_each(tmp_path, exchange)
    (card,) = make_cards(material_of(session))
    lines = [f"{one.text} {one.note}" for one in card.lines]
    assert any(named in line and then in line for line in lines)
    session.lock()


def test_where_a_new_password_stops_withdrawals_it_is_a_line_of_its_own_and_not_left_for_later(tmp_path) -> None:
    session = one_of_each(tmp_path, "gemini")
    (page,) = pages(session, "emergency", two_up=True)
    words = " ".join(page.text.split())
    order = ["Freeze the account", "Change the exchange’s password at once", "for 72 hours", "Delete every API key"]
    places = [words.index(part) for part in order]
    assert places == sorted(places)
    for session_of in (session, one_of_each(tmp_path / "other", "okx")):
        (card,) = make_cards(material_of(session_of))
        told = " ".join(f"{one.text} {one.note}" for one in card.lines)
        assert told.count("Change the exchange’s password") == 1
        session_of.lock()


def test_pages_of_cards_are_numbered_through(session: Session) -> None:
    first, second = pages(session, "emergency")
    assert "page 1 of 2" in first.text
    assert "page 2 of 2" in second.text


def test_all_boxes_of_a_card_have_the_size_of_those_on_the_list(session: Session) -> None:
    for two_up in (False, True):
        for page in pages(session, "emergency", two_up=two_up):
            boxes = [mark for mark in page.marks if isinstance(mark, Box)]
            assert {bottom(box) - box.top for box in boxes} == {BOX_SIZE}
            assert {box.left for box in boxes} == {SIDE}


def test_nothing_stands_over_anything_else_on_two_cards(session: Session) -> None:
    (page,) = pages(session, "emergency", "letter", two_up=True)
    words = [mark for mark in page.marks if isinstance(mark, Words) and mark.text]
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            across = min(right(one), right(other)) - max(one.left, other.left)
            down = min(bottom(one), bottom(other)) - max(one.top, other.top)
            assert across <= 0.01 or down <= 0.01, (one, other)


# ---------------------------------------------------------------- for a trusted person


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize("detail", LEVELS)
def test_the_overview_says_where_to_begin_and_leaves_room_for_places(
    session: Session, detail: Detail, paper: PaperSize
) -> None:
    words = " ".join(page.text for page in pages(session, "overview", paper, detail=detail))
    for part in ("Begin here", "Take your time.", "okx.com", "binance.com", *map(str, FIELDS)):
        assert part in words
    assert "page 1 of" in words


@pytest.mark.parametrize("account", ["", "account-1"])
def test_the_foot_of_the_overview_is_one_line(session: Session, account: str) -> None:
    for page in pages(session, "overview", account=account):
        assert len(page.foot) == 2


def test_each_level_tells_more_than_the_one_before(session: Session) -> None:
    begin, behind, full = (
        " ".join(page.text for page in pages(session, "overview", detail=detail)) for detail in LEVELS
    )
    assert "Main mailbox" not in begin
    assert "Google Authenticator" not in begin
    assert "Main mailbox" in behind
    assert "Google Authenticator" in behind
    assert "64%" not in behind
    assert "Is an authenticator app linked to OKX?" not in behind
    assert "64%" in full
    assert "Is an authenticator app linked to OKX?" in full


def test_everything_that_was_told_includes_what_belongs_to_the_person_as_a_whole(session: Session) -> None:
    for account in ("", "account-1"):
        overview = make_overview(material_of(session, account, detail="full"))
        titles = [group.title for group in overview.answers]
        assert {"Google Authenticator", "Password manager", "About me"} <= set(titles)
        questions = [row.question for group in overview.answers for row in group.rows]
        assert "Is the password that opens Password manager written down somewhere?" in questions


def test_what_was_told_is_said_to_the_one_who_reads_it(session: Session) -> None:
    words = " ".join(page.text for page in pages(session, "overview", detail="full"))
    assert "What I told Strongroom" in words
    assert "“you” is me" in words
    assert "What you told" not in words
    assert "your computer" not in words


def test_the_shorter_levels_do_not_tell_what_is_open(session: Session) -> None:
    for detail in ("begin", "behind"):
        overview = make_overview(material_of(session, detail=detail))
        text = msgspec.json.encode(overview).decode()
        assert "counts as open" not in text
        assert "SMS" not in text
        assert "%" not in text


def test_no_whole_address_or_number_stands_on_any_paper(session: Session) -> None:
    mailbox = session.dossier.entry("mailbox-1")
    assert mailbox is not None
    session.change(msgspec.structs.replace(mailbox, label="erika@example.org", hint="erika@example.org"))
    for kind in PAPERS:
        words = " ".join(page.text for page in pages(session, kind, detail="full"))
        assert "erika" not in words
        assert "e…@example.org" in words


def test_without_an_account_there_is_no_card_and_no_overview(tmp_path) -> None:
    session = opened(tmp_path / "vault")
    for kind in PAPERS:
        with pytest.raises(ValueError, match="needs an account"):
            PAPERS[kind].pages(material_of(session))
    session.lock()


@pytest.mark.parametrize("paper", SIZES)
@pytest.mark.parametrize(
    "name", ["n" * 200, "My account no. 7, " * 11, "حساب العائلة", "🦊" * 60], ids=["wide", "long", "arabic", "signs"]
)
def test_a_card_is_one_page_whatever_an_account_is_called(session: Session, paper: PaperSize, name: str) -> None:
    accounts = session.accounts()
    for account in accounts:
        session.change(msgspec.structs.replace(account, label=name))
    number = session.dossier.entry("number-1")
    assert number is not None
    session.change(msgspec.structs.replace(number, label=name))
    whole = pages(session, "emergency", paper)
    assert len(whole) == len(accounts)
    assert all(name[:4] in page.text for page in whole)
    assert len(pages(session, "emergency", paper, two_up=True)) == (len(accounts) + 1) // 2


@pytest.mark.parametrize("paper", SIZES)
def test_the_card_of_an_account_tells_what_to_do_without_the_phone(session: Session, paper: PaperSize) -> None:
    (page,) = pages(session, "emergency", paper, account="account-1")
    words = " ".join(page.text.split())
    order = ["Freeze the account", "If the phone is gone", "block the SIM of My number", "key on paper"]
    places = [words.index(part) for part in order]
    assert places == sorted(places)


@pytest.mark.parametrize("paper", SIZES)
def test_where_the_card_has_no_room_for_the_phone_it_stays_one_page(session: Session, paper: PaperSize) -> None:
    (page,) = pages(session, "emergency", paper, account="account-1", two_up=True)
    assert page.text.count("OKX: emergency card") == 2
