"""Emergency cards on paper: one a page, or two, to be cut apart along a line in the middle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.export.cards import HOSTS, NO_HOST, PHONE_GONE, EmergencyCard
from desktop_app.export.made import PaperSize
from desktop_app.export.paper.arranging import Dress, laid_out, page_of
from desktop_app.export.paper.columns import Columns, columns
from desktop_app.export.paper.field_blocks import field_blocks
from desktop_app.export.paper.marks import BOX_SIZE, Block, Box, Frame, PaperPage, Role, Rule, Words
from desktop_app.export.paper.measuring import lines, one_line
from desktop_app.language.lists import in_a_row

PAD = 12.0
WORDS_AT = 38.0
"""Where the words of a line begin: after its check box and its number."""


class _Form(NamedTuple):
    """How large a card is set. `notes`: whether all notes are printed, or only those without which nothing goes."""

    line: Role
    note: Role
    gap: float
    notes: bool
    across: int
    high: float


FULL = _Form("card_line", "card_note", 7.0, True, 2, 30.0)
HALF = _Form("half_line", "half_note", 2.5, False, 4, 20.0)


class _Phone(NamedTuple):
    """How large the part about a lost phone is set, and how high the fields beneath are then."""

    head: Role
    line: Role
    high: float


PHONES = (
    _Phone("card_line", "card_note", FULL.high),
    _Phone("half_line", "card_note", 22.0),
    _Phone("half_line", "half_note", 22.0),
)
"""The first one that the page has room for is taken."""


def card_pages(cards: Sequence[EmergencyCard], paper: PaperSize, *, two_up: bool) -> tuple[PaperPage, ...]:
    """The pages of all cards. Of a single one there are two on a page, for two places."""
    at = columns(paper)
    if not two_up:
        return _numbered([page for card in cards for page in _pages(card, at, FULL, "")], cards, at)
    both = list(cards) * 2 if len(cards) == 1 else list(cards)
    half = Columns(at.width, at.height / 2)
    halves = [_pages(card, half, HALF, "") for card in both]
    if any(len(pages) > 1 for pages in halves):  # a name beyond all measure: then nothing is cut, and pages are whole
        return card_pages(cards, paper, two_up=False)
    count = (len(both) + 1) // 2
    placed = [_pages(card, half, HALF, page_of(number // 2 + 1, count))[0] for number, card in enumerate(both)]
    return tuple(_together(placed[start : start + 2], at) for start in range(0, len(placed), 2))


def _numbered(pages: Sequence[PaperPage], cards: Sequence[EmergencyCard], at: Columns) -> tuple[PaperPage, ...]:
    """The same pages, numbered through: how many there are is known only now."""
    found: list[PaperPage] = []
    for card in cards:
        start = len(found)
        found += _pages(card, at, FULL, "", start=start, count=len(pages))
    return tuple(found)


def _pages(
    card: EmergencyCard, at: Columns, form: _Form, number: str, *, start: int = 0, count: int = 0
) -> tuple[PaperPage, ...]:
    def told(page: int, _: int) -> str:
        return number or page_of(start + page, count)

    dress = Dress(card.title, card.day, card.intro, card.left, card.right, told)
    pages = laid_out(dress, _blocks(card, at, form), at)
    for phone in PHONES if card.phone and form is FULL else ():
        more = laid_out(dress, _blocks(card, at, form, phone), at)
        if len(more) == len(pages):  # what comes besides never costs the card a page of its own
            return more
    return pages


def _blocks(card: EmergencyCard, at: Columns, form: _Form, phone: _Phone | None = None) -> Iterator[Block]:
    """The card; with the part about a lost phone where it is told how large."""
    yield _hosts(card, at, form)
    for number, one in enumerate(card.lines, 1):
        yield _line(number, one.text, one.note if form.notes or one.vital else "", at, form)
    if phone is not None:
        yield _phone(card.phone, at, form, phone)
    fields = [(one.label, one.value) for one in card.fields]
    yield from field_blocks(fields, at, across=form.across, high=phone.high if phone is not None else form.high)


def _hosts(card: EmergencyCard, at: Columns, form: _Form) -> Block:
    """The official hosts in a frame, as large as anything on the card."""
    above = 10.0 if form is FULL else 6.0
    pad = PAD if form is FULL else 3.0
    label = one_line(str(HOSTS), form.note, at.left + PAD, above + pad)
    names = in_a_row(card.hosts) or str(NO_HOST)
    left = label.left + label.width + 8.0
    words = lines(names, "host", left, above + pad, at.right - PAD - left)
    end = max(one.top + one.height for one in words)
    down = words[0].baseline - label.baseline
    label = label._replace(top=label.top + down, baseline=words[0].baseline)
    frame = Frame(at.left, above, at.room, end + pad - above)
    return Block((frame, label, *words), end + pad + form.gap)


def _line(number: int, text: str, note: str, at: Columns, form: _Form) -> Block:
    """A check box, a number and what to do."""
    left, top = at.left + WORDS_AT, form.gap
    room = at.right - left
    words: list[Words] = list(lines(text, form.line, left, top, room))
    first = words[0] if words else one_line("", form.line, left, top)
    end = max((one.top + one.height for one in words), default=top)
    words += lines(note, form.note, left, end, room)
    end = max([end, *(one.top + one.height for one in words)])
    digit = one_line(f"{number}.", form.line, at.left + BOX_SIZE + 7.0, top)
    box = Box(at.left, first.top + (first.height - BOX_SIZE) / 2, False)
    return Block((box, digit, *words), max(end, box.top + BOX_SIZE) + form.gap * 0.4)


def _phone(some: Sequence[str], at: Columns, form: _Form, phone: _Phone) -> Block:
    """What to do when the phone is gone: smaller, since the card is about the other thing first."""
    left, gap = at.left + WORDS_AT, form.gap * 0.2
    words = list(lines(str(PHONE_GONE), phone.head, at.left, form.gap * 1.4, at.room))
    for number, text in enumerate(some, 1):
        top = max(one.top + one.height for one in words) + gap
        words.append(one_line(f"{number}.", phone.line, at.left + BOX_SIZE + 7.0, top))
        words += lines(text, phone.line, left, top, at.right - left)
    return Block((Rule(at.left, form.gap, at.room), *words), max(one.top + one.height for one in words))


def _together(halves: Sequence[PaperPage], at: Columns) -> PaperPage:
    """One or two half pages on a page, with a line to cut along."""
    middle = at.height / 2
    blocks = tuple((middle * place, Block(half.marks, middle)) for place, half in enumerate(halves))
    return PaperPage((Rule(at.left, middle, at.room, dotted=True),), blocks, ())
