"""The wire form of protocol buffers, as far as a migration payload needs it, and strictly.

https://protobuf.dev/programming-guides/encoding/ - varints, fixed numbers and length-delimited fields. Groups, numbers
over 64 bits, and anything that ends too early are refused.
"""

from __future__ import annotations

from collections.abc import Iterator

MOST_FIELDS = 4000


class BadMessageError(ValueError):
    """This is no message of this form."""

    def __init__(self) -> None:
        super().__init__("not a message of this form")


def fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Number and value of each field, in order. A fixed number comes as its bytes. BadMessageError where it is none."""
    at = count = 0
    while at < len(message):
        count += 1
        key, at = _varint(message, at)
        number, form = key >> 3, key & 7
        if number == 0 or count > MOST_FIELDS:
            raise BadMessageError
        if form == 0:
            value, at = _varint(message, at)
            yield number, value
            continue
        if form not in (1, 2, 5):
            raise BadMessageError
        length = {1: 8, 5: 4}.get(form)
        if length is None:
            length, at = _varint(message, at)
        if length > len(message) - at:
            raise BadMessageError
        yield number, message[at : at + length]
        at += length


def signed(value: int) -> int:
    """A varint as the signed number of 64 bits that it stands for."""
    return value - (1 << 64) if value >> 63 else value


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """The number that begins at `at`, and where it ends."""
    value = 0
    for place in range(10):
        if at >= len(message):
            raise BadMessageError
        byte = message[at]
        at += 1
        value |= (byte & 127) << 7 * place
        if byte < 128:
            if value >> 64:
                raise BadMessageError
            return value, at
    raise BadMessageError
