"""Emergency cards where words are longer than in English: one sheet each, all of it, and large enough to be read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import msgspec
import pytest

from desktop_app.content.assets import asset_folder
from desktop_app.content.translations import words
from desktop_app.export.cards import PHONE_GONE, EmergencyCard, make_cards
from desktop_app.export.made import PaperSize
from desktop_app.export.material import Material
from desktop_app.export.paper.card_pages import card_pages
from desktop_app.export.paper.marks import STYLES, Box, PaperPage, Words, bottom
from desktop_app.export.wanted import Wanted
from desktop_app.language.catalogue import Catalogue, current, speak
from desktop_app.language.known import catalogue_of
from desktop_app.session import Session
from desktop_app.walk.lookup import holds
from tests.export.paper_kit import MADE
from tests.made_up import opened

pytestmark = pytest.mark.usefixtures("qapp")
LONGEST = ("binance", "kraken", "gemini")
"""The longest of the packs that are translated and of those that are not."""

SIZES: tuple[PaperSize, ...] = ("a4", "letter")
SMALLEST = 8.0
"""Points of the smallest letters on a card: it is read in a hurry, and perhaps without glasses."""


@lru_cache
def catalogue(code: str) -> Catalogue:
    return catalogue_of(code, asset_folder() / "i18n")


@pytest.fixture(params=["de", "es"])
def spoken(request, tmp_path) -> Iterator[Session]:
    """Accounts at exchanges with much to say, in a language with long words."""
    session = opened(tmp_path / "vault")
    mailbox = session.add("mailbox", "google-account", "Main mailbox", hint="m…@example.org")
    number = session.add("number", "any-carrier", "My number")
    for exchange in LONGEST:
        name = session.profiles[exchange].name
        session.add("account", exchange, name, links={"mailbox": mailbox.id, "number": number.id})
    before = current()
    speak(catalogue(request.param))
    try:
        session.speak(lambda: words(asset_folder() / "content", request.param))
        yield session
    finally:
        speak(before)
        session.lock()


def cards_of(session: Session, paper: PaperSize, *, two_up: bool = False) -> tuple[EmergencyCard, ...]:
    made = msgspec.structs.replace(MADE, paper=paper)
    return make_cards(Material(session, None, Wanted(two_up=two_up), made, holds))  # a card needs no plan


def read(page: PaperPage) -> str:
    return " ".join(page.text.split())


def is_readable(page: PaperPage) -> bool:
    return all(STYLES[mark.role].size >= SMALLEST for mark in page.marks if isinstance(mark, Words) and mark.text)


@pytest.mark.parametrize("paper", SIZES)
def test_each_card_is_one_sheet_with_every_note_and_the_part_about_a_lost_phone(
    spoken: Session, paper: PaperSize
) -> None:
    cards = cards_of(spoken, paper)
    pages = card_pages(cards, paper, two_up=False)
    for card, page in zip(cards, pages, strict=True):
        for text in (
            card.intro,
            str(PHONE_GONE),
            *card.phone,
            *(part for one in card.lines for part in (one.text, one.note)),
        ):
            assert "".join(text.split()) in "".join(page.text.split()), text
        assert is_readable(page)


@pytest.mark.parametrize("paper", SIZES)
def test_two_on_a_page_are_two_on_a_page_with_all_that_is_vital(spoken: Session, paper: PaperSize) -> None:
    cards = cards_of(spoken, paper, two_up=True)
    pages = card_pages(cards, paper, two_up=True)
    assert len(pages) == 2
    first, second = (read(page) for page in pages)
    for card, shown in zip(cards, (first, first, second), strict=True):
        for one in card.lines:
            said = f"{one.text}{one.note}" if one.vital else one.text
            assert "".join(said.split()) in "".join(shown.split())
    for page in pages:
        assert is_readable(page)
        boxes = sorted(mark.top for mark in page.marks if isinstance(mark, Box))
        assert all(lower - upper > 12 for upper, lower in pairwise(boxes)), "no box touches another"


def test_a_card_too_long_for_half_a_page_is_whole_and_the_others_stay_halves(session: Session) -> None:
    short, other = cards_of(session, "a4", two_up=True)
    long = msgspec.structs.replace(
        other, lines=tuple(msgspec.structs.replace(one, text=" ".join([one.text] * 3)) for one in other.lines)
    )
    halves, whole = card_pages((long, short), "a4", two_up=True)
    assert short.title in read(halves) and long.title not in read(halves)
    assert long.title in read(whole)
    assert "page 1 of 2" in read(halves) and "page 2 of 2" in read(whole)
    assert max(bottom(mark) for mark in halves.marks) < 842 / 2 + 1
