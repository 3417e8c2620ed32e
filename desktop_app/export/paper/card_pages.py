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


class _Phone(NamedTuple):
    """How large the part about a lost phone is set, and how high the fields beneath are then."""

    head: Role
    line: Role
    high: float


class _Form(NamedTuple):
    """How large a card is set. `notes`: whether all notes are printed, or only those without which nothing goes.

    `above` and `pad` are the room over the frame of the hosts and inside it; `across` and `high` that of the fields.
    Of `phones` the first one that the page has room for is taken.
    """

    line: Role
    note: Role
    gap: float
    notes: bool
    across: int
    high: float
    above: float
    pad: float
    intro: bool = True
    phones: tuple[_Phone, ...] = ()


SMALL_PHONE = _Phone("half_line", "half_note", 22.0)
PHONES = (_Phone("card_line", "card_note", 30.0), _Phone("half_line", "card_note", 22.0), SMALL_PHONE)
CLOSE_PHONES = (_Phone("close_line", "close_note", 30.0), _Phone("half_line", "close_note", 22.0), SMALL_PHONE)

FULL = _Form("card_line", "card_note", 7.0, True, 2, 30.0, 10.0, PAD, phones=PHONES)
CLOSE = FULL._replace(line="close_line", note="close_note", gap=4.5, phones=CLOSE_PHONES)
WHOLE = (FULL, CLOSE, FULL._replace(notes=False), CLOSE._replace(notes=False))
"""A card on a page of its own: the first one with which it is one page, with the part about a lost phone if it can."""

HALF = _Form("half_line", "half_note", 2.5, False, 4, 20.0, 6.0, 3.0)
LEAST = HALF._replace(line="least_line", gap=2.0, above=4.0, pad=2.0, intro=False)
HALVES = (HALF, HALF._replace(intro=False), LEAST)
"""The same on half a page, where there is never room for the phone."""


class _Setting(NamedTuple):
    """One card as it goes onto paper: onto a page or half of one, how large, with the part about a phone or without."""

    card: EmergencyCard
    at: Columns
    form: _Form
    phone: _Phone | None = None

    def pages(self, before: int = 0, count: int = 0) -> tuple[PaperPage, ...]:
        """Its pages, with `before` others in front of them and `count` in all."""

        def told(page: int, _: int) -> str:
            return page_of(before + page, count)

        card = self.card
        intro = card.intro if self.form.intro else ""
        dress = Dress(card.title, card.day, intro, card.left, card.right, told)
        return laid_out(dress, _blocks(card, self.at, self.form, self.phone), self.at)

    @property
    def single(self) -> bool:
        """Whether it is one page."""
        return len(self.pages()) == 1


def card_pages(cards: Sequence[EmergencyCard], paper: PaperSize, *, two_up: bool) -> tuple[PaperPage, ...]:
    """The pages of all cards. Of a single one there are two on a page, for two places.

    A card that is too long for half a page comes behind the others, whole.
    """
    at = columns(paper)
    small = [_small(card, at) if two_up else None for card in cards]
    halves = [one for one in small if one is not None] * (2 if len(cards) == 1 else 1)
    whole = [_large(card, at) for card, half in zip(cards, small, strict=True) if half is None]
    count = (len(halves) + 1) // 2 + sum(len(one.pages()) for one in whole)
    found: list[PaperPage] = []
    for start in range(0, len(halves), 2):
        found.append(_together([one.pages(len(found), count)[0] for one in halves[start : start + 2]], at))
    for one in whole:
        found += one.pages(len(found), count)
    return tuple(found)


def _small(card: EmergencyCard, at: Columns) -> _Setting | None:
    """On half a page; None where it does not fit: nothing is cut."""
    half = Columns(at.width, at.height / 2)
    tries = (_Setting(card, half, form) for form in HALVES)
    return next((one for one in tries if one.single), None)


def _large(card: EmergencyCard, at: Columns) -> _Setting:
    """On a page of its own; on as few as can be where names are beyond all measure."""
    tries = [_Setting(card, at, form, phone) for form in WHOLE for phone in form.phones if card.phone]
    tries += [_Setting(card, at, form) for form in WHOLE]
    return next((one for one in tries if one.single), None) or min(tries, key=lambda one: len(one.pages()))


def _blocks(card: EmergencyCard, at: Columns, form: _Form, phone: _Phone | None) -> Iterator[Block]:
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
    above, pad = form.above, form.pad
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
