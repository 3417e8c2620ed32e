"""Takes out what nobody can see, and says so.

Zero-width characters, byte order marks and marks of direction can make two texts look alike that are not. They are
removed and counted, and so are the marks of a letter that come after its thirtieth. Spaces of all widths become plain
ones. The text is in Unicode's normal form C afterwards.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from itertools import zip_longest
from typing import Literal

import msgspec

from desktop_app.pasted.errors import NotText, TooMuch

MOST_CHARACTERS = 1_000_000
MOST_MARKS = 30
"""Marks on one letter, as in Unicode's stream-safe format. More stand in no writing, and putting them in order takes a
time that grows with the square of their number.
"""

RemovedKind = Literal["zero_width", "direction", "byte_order_mark", "control"]

_DIRECTION = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_ZERO_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\uffa0"
    "\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_CONTROL = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff"
_UNSEEN = re.compile(f"[{_DIRECTION}{_ZERO_WIDTH}{_CONTROL}\ufeff]")
_IS_DIRECTION = re.compile(f"[{_DIRECTION}]")
_IS_CONTROL = re.compile(f"[{_CONTROL}]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_PERHAPS_MARKS = re.compile(rf"(?:[^\w\s!-~]|[\uff9e\uff9f]){{{MOST_MARKS + 1},}}")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


class Removed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One kind of unseen character that was taken out: how many, and where the first one was (from 1)."""

    kind: RemovedKind
    code_point: str
    count: int
    first: int


class Cleaned(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Text without what nobody can see, and what was taken out of it."""

    text: str = msgspec.field(default="")
    removed: tuple[Removed, ...] = ()

    def __repr__(self) -> str:
        return f"Cleaned({len(self.text)} characters, removed={self.removed})"


def clean(text: str, most: int = MOST_CHARACTERS) -> Cleaned:
    """The text as it is read. TooMuch for more than `most` characters."""
    if len(text) > most:
        raise TooMuch("characters", most)
    removed = _unseen(text)
    if removed:
        text = _UNSEEN.sub("", text)
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    fewer = without_extra_marks(text)
    if fewer != text:
        first = next(place for place, (one, other) in enumerate(zip_longest(text, fewer)) if one != other)
        code_point, count = f"U+{ord(text[first]):04X}", len(text) - len(fewer)
        removed.append(Removed(kind="zero_width", code_point=code_point, count=count, first=first + 1))
        text = fewer
    return Cleaned(text=unicodedata.normalize("NFC", text), removed=tuple(removed))


def _unseen(text: str) -> list[Removed]:
    """What nobody can see, each character once, in the order in which they come first."""
    counts = Counter(_UNSEEN.findall(text))
    firsts: dict[str, int] = {}
    for found in _UNSEEN.finditer(text) if counts else ():
        firsts.setdefault(found.group(), found.start() + 1)
        if len(firsts) == len(counts):
            break
    return [
        Removed(kind=_kind(one), code_point=f"U+{ord(one):04X}", count=counts[one], first=first)
        for one, first in firsts.items()
    ]


def without_extra_marks(text: str) -> str:
    """The text with at most MOST_MARKS marks on each letter, so that it can be brought into a normal form quickly."""
    runs = _PERHAPS_MARKS.findall(text)
    marks = "".join(character for character in set().union(*runs) if _is_mark(character))
    return re.sub(f"([{marks}]{{{MOST_MARKS}}})[{marks}]+", r"\1", text) if marks else text


def _is_mark(character: str) -> bool:
    """Whether it, or what the compatible normal form makes of it, is put in order among the marks of a letter."""
    return unicodedata.combining(unicodedata.normalize("NFKD", character)[0]) > 0


def _kind(character: str) -> RemovedKind:
    if character == "\ufeff":
        return "byte_order_mark"
    if _IS_DIRECTION.match(character):
        return "direction"
    return "control" if _IS_CONTROL.match(character) else "zero_width"


def decoded(data: bytes, most: int = MOST_CHARACTERS) -> str:
    """The text of a file: UTF-8, or UTF-16 where a byte order mark says so. TooMuch, NotText."""
    if len(data) > 4 * most:
        raise TooMuch("characters", most)
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise NotText from None
