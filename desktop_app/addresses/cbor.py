"""As much of CBOR (RFC 8949) as a Byron address of Cardano is made of."""

from __future__ import annotations

from typing import Any, NamedTuple


class Tagged(NamedTuple):
    """A value with a tag."""

    tag: int
    value: Any


_MOST_DEPTH = 6
_MOST_ITEMS = 32


def read_cbor(data: bytes, start: int = 0, depth: int = 0) -> tuple[Any, int]:
    """One value and where it ends. ValueError for what is cut short, too deep or of a kind that is not needed here."""
    kind, number, place = _head(data, start)
    if depth > _MOST_DEPTH:
        raise ValueError("too deep")
    if kind == 0:
        return number, place
    if kind in (2, 3):
        if place + number > len(data):
            raise ValueError("cut short")
        return data[place : place + number], place + number
    if kind == 6:
        value, place = read_cbor(data, place, depth + 1)
        return Tagged(number, value), place
    if kind not in (4, 5) or number > _MOST_ITEMS:
        raise ValueError("not needed here")
    items = []
    for _ in range(number * (2 if kind == 5 else 1)):
        item, place = read_cbor(data, place, depth + 1)
        items.append(item)
    if kind == 4:
        return items, place
    if not all(isinstance(key, int) for key in items[::2]):
        raise ValueError("not needed here")
    return dict(zip(items[::2], items[1::2], strict=True)), place


def _head(data: bytes, place: int) -> tuple[int, int, int]:
    """Kind, number and where what follows begins."""
    if place >= len(data):
        raise ValueError("cut short")
    kind, number = data[place] >> 5, data[place] & 31
    place += 1
    if number < 24:
        return kind, number, place
    if number > 27:
        raise ValueError("not needed here")
    width = 1 << number - 24
    if place + width > len(data):
        raise ValueError("cut short")
    return kind, int.from_bytes(data[place : place + width], "big"), place + width
