"""A list of API keys, as a page shows it, as an answer tells it or as a file holds it: read line by line.

What was understood, what is in doubt and what was not understood all come back; nothing is taken before the person has
seen it. Dates that can be read in two ways are doubts with all their readings.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

import msgspec

from desktop_app.domain.profile import Profile
from desktop_app.domain.saved_key import SavedKey, Source
from desktop_app.keys.answers import Told, read_answers
from desktop_app.keys.from_csv import as_kept, own_table
from desktop_app.keys.headings import grammar, is_masked_key
from desktop_app.keys.ip_lists import read_ips
from desktop_app.keys.refusing import refuse_named, refuse_secrets, refuse_tokens, refuse_value
from desktop_app.keys.rights import meaning, split_words
from desktop_app.pasted.cards import Card, Layout, Stray, plain
from desktop_app.pasted.cleaning import Removed, clean
from desktop_app.pasted.dates import Order, read_date, settled_order
from desktop_app.pasted.errors import TooMuch
from desktop_app.pasted.json_text import looks_like_json, read_json
from desktop_app.pasted.judging import Check, never_stop
from desktop_app.pasted.secret_shapes import masked, random_tokens
from desktop_app.pasted.tables import read_table

DateField = Literal["created", "last_used", "expires"]
DATE_FIELDS: tuple[DateField, ...] = ("created", "last_used", "expires")
_HEADED: tuple[Layout, ...] = ("columns", "cells", "cards")

DoubtWhy = Literal[
    "date_ambiguous",  # `readings` are all days that it can mean: ask
    "date_by_the_others",  # it can be read in two ways; the other dates of the page leave only one
    "date_unread",
    "date_unnamed",  # no heading says what this day is: taken for the day of making
    "ips_unread",
    "ips_not_told",
    "word_unknown",  # a permission that is not known: it counts as everything
    "rights_not_told",
    "row_short",  # fewer cells than headings: perhaps only half of it was copied
    "no_name",  # neither label nor key: nothing tells it from others
]
MOST_LABEL = 200
MOST_CHARACTERS = 200_000
MOST_KEYS = 200
"""Of one account. Exchanges allow between 20 and 100; what is longer is no list of API keys."""


class Doubt(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing about a key that was not, or not surely, understood. `text`: what stood there."""

    why: DoubtWhy
    field: str = ""
    text: str = ""
    readings: tuple[str, ...] = ()


class KeyRead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One key as it was understood, from which line, and what is in doubt. Its entry has no id and no account yet."""

    entry: SavedKey
    line: int
    doubts: tuple[Doubt, ...] = ()

    def settled(self, field: DateField, day: str) -> KeyRead:
        """The same key after the person chose one of the readings of a date. ValueError for another day."""
        doubt = next((doubt for doubt in self.doubts if doubt.field == field and doubt.readings), None)
        if doubt is None or day not in doubt.readings:
            raise ValueError("not one of the readings")
        return msgspec.structs.replace(
            self,
            entry=msgspec.structs.replace(self.entry, **{field: day}),
            doubts=tuple(one for one in self.doubts if one is not doubt),
        )


class KeyList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that was read. `exchange`: whose answer this is by its form, or ''. `all_keys`: the source lists every key of
    the account; None where only the person can say. `told`: what an answer was about that is no key.
    """

    keys: tuple[KeyRead, ...]
    source: Source
    strays: tuple[Stray, ...] = ()
    removed: tuple[Removed, ...] = ()
    exchange: str = ""
    all_keys: bool | None = None
    told: tuple[Told, ...] = ()

    @property
    def questions(self) -> tuple[tuple[int, Doubt], ...]:
        """The dates that the person has to settle: number of the key, doubt."""
        return tuple((n, doubt) for n, key in enumerate(self.keys) for doubt in key.doubts if doubt.readings)


def read_keys(
    text: str, *, today: dt.date, exchange: str = "", pack: Profile | None = None, check: Check = never_stop
) -> KeyList:
    """Reads a paste. `exchange` and `pack`: of the account that it is for, where the person said so. `check` is called
    all the while and may raise to stop.

    SecretShaped for a secret anywhere in it; TooMuch; NotJson for JSON that breaks off.
    """
    cleaned = clean(text, MOST_CHARACTERS)
    refuse_secrets(cleaned.text)
    if looks_like_json(cleaned.text):
        values = read_json(cleaned.text)
        refuse_named(values)
        answers = read_answers(values, today)
        _bound(len(answers.keys))
        keys = tuple(
            KeyRead(entry=entry, line=number, doubts=_doubts(entry, exchange or answers.exchange, pack))
            for number, entry in enumerate(answers.keys, 1)
        )
        return KeyList(
            keys=keys,
            source="answer",
            strays=tuple(
                Stray(line=number, text=name, why="no_place") for number, name in enumerate(answers.unread, 1)
            ),
            removed=cleaned.removed,
            exchange=answers.exchange,
            all_keys=answers.all_keys,
            told=answers.told,
        )
    table = own_table(cleaned.text) or read_table(cleaned.text, grammar(), check)
    _bound(len(table.cards))
    for stray in table.strays:
        refuse_tokens(stray.text)
    headed = table.layout in _HEADED
    order = settled_order(read_date(t, today) for card in table.cards for f in DATE_FIELDS for t in card.texts(f))
    read = [_from_card(card, today, exchange, pack, order, headed=headed) for card in table.cards]
    lost = [
        Stray(line=cell.line, text=cell.text[:MOST_LABEL], why="no_column")
        for card in table.cards
        for cell in card.cells
        if cell.text and not cell.field and not headed
    ]
    source: Source = "page" if "\t" in cleaned.text or table.layout != "columns" else "csv"
    return KeyList(
        keys=tuple(
            msgspec.structs.replace(key, entry=msgspec.structs.replace(key.entry, source=source)) for key in read
        ),
        source=source,
        strays=(*table.strays, *lost),
        removed=cleaned.removed,
    )


def _bound(keys: int) -> None:
    if keys > MOST_KEYS:
        raise TooMuch("rows", MOST_KEYS)


def _from_card(
    card: Card, today: dt.date, exchange: str, pack: Profile | None, order: Order | None, *, headed: bool
) -> KeyRead:
    for cell in card.cells:
        if cell.field != "key" or not headed:
            refuse_tokens(cell.text)
        if cell.field == "secret":
            refuse_value(cell.text)
    doubts: list[Doubt] = [Doubt(why="row_short")] if card.short else []
    fields: dict[str, Any] = {}
    for field in DATE_FIELDS:
        fields |= _date(card, field, today, order, doubts, headed=headed)
    ips = read_ips(" ".join(card.texts("ips")))
    if ips.unread:
        doubts.append(Doubt(why="ips_unread", field="ips", text=" ".join(ips.unread)[:MOST_LABEL]))
    permissions = card.text("permissions")
    words = split_words(permissions, exchange, pack) if permissions.strip("- —") else None
    entry = SavedKey(
        id="",
        account="",
        label=" ".join((card.text("label") or _name_in(card.text("key"))).split())[:MOST_LABEL],
        hint=key_hint(card.text("key")),
        permissions=words,
        bound=ips.bound if card.texts("ips") else "unknown",
        ips=ips.ips,
        status=" ".join(card.text("status").split())[:60],
        used_by_name=" ".join(card.text("used_by").split())[:MOST_LABEL],
        seen=today.isoformat(),
        **fields,
    )
    entry = as_kept(entry, card)
    return KeyRead(entry=entry, line=card.line, doubts=(*doubts, *_doubts(entry, exchange, pack)))


def _date(
    card: Card, field: DateField, today: dt.date, order: Order | None, doubts: list[Doubt], *, headed: bool
) -> dict[str, Any]:
    """The fields that a date fills. One of several days, or none, is a doubt."""
    text = card.text(field).replace("\n", " ").strip()
    if not text:
        return {}
    read = read_date(text, today, ahead=field == "expires")
    if read is None:
        if not is_masked_key(text):
            doubts.append(Doubt(why="date_unread", field=field, text=text[:MOST_LABEL]))
        return {}
    if read.never:
        return {"never_used": True} if field == "last_used" else {"never_expires": True} if field == "expires" else {}
    settled = read.settled(order)
    if settled is not read:
        read = settled
        doubts.append(Doubt(why="date_by_the_others", field=field, text=text[:MOST_LABEL]))
    if read.ambiguous:
        doubts.append(Doubt(why="date_ambiguous", field=field, text=text[:MOST_LABEL], readings=read.readings))
        return {}
    if not headed:
        doubts.append(Doubt(why="date_unnamed", field=field, text=text[:MOST_LABEL]))
    return {field: read.moment}


def _doubts(entry: SavedKey, exchange: str, pack: Profile | None) -> tuple[Doubt, ...]:
    """What the entry does not tell and should."""
    found = []
    if entry.permissions is None:
        found.append(Doubt(why="rights_not_told", field="permissions"))
    unknown = [word for word in entry.permissions or () if meaning(word, exchange, pack) is None]
    found += [Doubt(why="word_unknown", field="permissions", text=word[:MOST_LABEL]) for word in unknown]
    if entry.bound == "unknown":
        found.append(Doubt(why="ips_not_told", field="ips"))
    if not entry.label and not entry.hint:
        found.append(Doubt(why="no_name", field="label"))
    return tuple(found)


def _name_in(text: str) -> str:
    """What stands in the column of keys, where it is words: some pages head their column of names with "Key"."""
    return text if " " in text.strip() and not random_tokens(text) else ""


def key_hint(text: str) -> str:
    """What is kept of a key's public name: its ends. Two long words together are a key and its secret: refused."""
    if len(random_tokens(text)) > 1:
        refuse_tokens(text)
    if _name_in(text):
        return ""
    word = "".join(text.split())
    if is_masked_key(word):
        head, tail = word[:4], word[-4:]
        return f"{''.join(c for c in head if c.isalnum())}…{''.join(c for c in tail if c.isalnum())}"
    return masked(word[:300]) if plain(word) else ""
