"""The rehearsal of a paper copy: whether what was typed or scanned back from it is the key.

Three ways, by what is at hand. With the seed in memory each line is compared. Without it, the fingerprint that was
remembered tells whether the whole key is right. And the check letters on the paper tell in which line a slip is.
"""

from __future__ import annotations

import hmac
import unicodedata
from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

from desktop_app.authenticator.base32 import ALPHABET, letters, read_letters
from desktop_app.authenticator.fingerprints import fingerprint
from desktop_app.authenticator.key_lines import CHECK, LINE, check_letters
from desktop_app.authenticator.refusals import SeedRefused, Slip
from desktop_app.domain.seed import Seed

LineVerdict = Literal["right", "slip", "wrong", "letters", "short", "long", "swapped", "empty"]
"""A line is right; its own check letters do not fit it ("slip": look at the paper once more); it fits its check
letters, but is not this key's ("wrong"); it has signs that no key has; it is too short or too long; it is another line
of this key ("swapped"); nothing was typed.
"""

LONGEST_TYPED = 200


class LineRead(msgspec.Struct, frozen=True, kw_only=True):
    """What one typed line is. `number` from 1; `slips` of "letters"; `is_line` of "swapped": which line it is."""

    number: int
    verdict: LineVerdict
    slips: tuple[Slip, ...] = ()
    is_line: int = 0


class Rehearsed(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome. Only `right` counts as a tested paper copy."""

    right: bool
    lines: tuple[LineRead, ...] = ()


def line_count(seed: Seed) -> int:
    """How many lines the key has on paper."""
    return -(-_length(seed) // LINE)


def asked_line(seed: Seed, random: Callable[[int], bytes]) -> int:
    """The line to be asked for, from 1, by chance. `random` gives so many random bytes."""
    return int.from_bytes(random(8), "big") % line_count(seed) + 1


def compare_line(seed: Seed, number: int, typed: str) -> LineRead:
    """One line of the paper against the seed; its check letters may be typed behind it or left out."""
    text = letters(seed.secret.reveal())
    count = line_count(seed)
    if not 1 <= number <= count:
        raise ValueError(number)
    wanted = text[(number - 1) * LINE : number * LINE]
    packed, slips = _packed(typed)
    if slips:
        return LineRead(number=number, verdict="letters", slips=slips)
    if not packed:
        return LineRead(number=number, verdict="empty")
    return _judged(text, wanted, packed, number, count)


def compare_lines(seed: Seed, typed: Sequence[str]) -> Rehearsed:
    """All lines against the seed. A line more or less than the key has is not right."""
    count = line_count(seed)
    lines = tuple(compare_line(seed, number, line) for number, line in enumerate(typed[:count], 1))
    right = len(typed) == count and all(line.verdict == "right" for line in lines)
    return Rehearsed(right=right, lines=lines)


def compare_seed(seed: Seed, scanned: Seed) -> bool:
    """Whether a code scanned from the paper makes the same codes."""
    alike = (seed.algorithm, seed.digits, seed.period) == (scanned.algorithm, scanned.digits, scanned.period)
    return bool(seed.secret == scanned.secret) and alike


def compare_fingerprint(remembered: str, key: bytes, typed: Sequence[str]) -> Rehearsed:
    """Typed lines against a remembered fingerprint, for a seed that is no longer here.

    With the check letters behind each line a slip is found in its line; without them only the whole is judged.
    """
    packed = [_packed(line) for line in typed]
    checked = any(len(text) > LINE for text, _ in packed)
    lines = tuple(
        LineRead(number=number, verdict="letters", slips=slips)
        if slips
        else LineRead(number=number, verdict=_by_itself(text, number, len(typed), checked=checked))
        for number, (text, slips) in enumerate(packed, 1)
    )
    if not lines or any(line.verdict != "right" for line in lines):
        return Rehearsed(right=False, lines=lines)
    front = "".join(text[:LINE] for text, _ in packed[:-1])
    last = packed[-1][0]
    # The last line is shorter than others in most keys, so it is tried with and without its last two letters.
    right = any([_is_print(remembered, key, front + end) for end in (last[:LINE], last[:-CHECK])])  # noqa: C419
    return Rehearsed(right=right, lines=lines)


# --- reading a line -------------------------------------------------------------------------------------------------


def _packed(typed: str) -> tuple[str, tuple[Slip, ...]]:
    """The letters of a line without separators, in capitals, and the signs that no key has."""
    typed = typed[:LONGEST_TYPED]
    try:
        read_letters(typed)
    except SeedRefused as refusal:
        if refusal.slips:
            return "", refusal.slips
    return "".join(sign for sign in unicodedata.normalize("NFKC", typed).upper() if sign in ALPHABET), ()


def _judged(text: str, wanted: str, packed: str, number: int, count: int) -> LineRead:
    body, check = packed[: len(wanted)], packed[len(wanted) :]
    if hmac.compare_digest(body, wanted) and len(check) in (0, CHECK):
        own = not check or hmac.compare_digest(check, check_letters(wanted, number, count))
        return LineRead(number=number, verdict="right" if own else "slip")
    if len(packed) < len(wanted):
        return LineRead(number=number, verdict="short")
    if len(check) not in (0, CHECK):
        return LineRead(number=number, verdict="long")
    for other in range(1, count + 1):
        if other != number and hmac.compare_digest(body, text[(other - 1) * LINE : other * LINE]):
            return LineRead(number=number, verdict="swapped", is_line=other)
    fits = check and hmac.compare_digest(check, check_letters(body, number, count))
    return LineRead(number=number, verdict="wrong" if fits else "slip")


def _by_itself(text: str, number: int, count: int, *, checked: bool) -> LineVerdict:
    """A line judged by its length and, where check letters were typed at all, by its own."""
    if not text:
        return "empty"
    if number < count and len(text) < LINE:
        return "short"
    if len(text) > LINE + CHECK or (number < count and len(text) == LINE + 1):
        return "long"
    has_check = len(text) > LINE or (checked and number == count)
    fits = hmac.compare_digest(text[-CHECK:], check_letters(text[:-CHECK], number, count))
    return "slip" if has_check and not fits else "right"


def _is_print(remembered: str, key: bytes, text: str) -> bool:
    try:
        seed = Seed(secret=read_letters(text).secret)
    except SeedRefused:
        return False
    return hmac.compare_digest(fingerprint(seed, key), remembered)


def _length(seed: Seed) -> int:
    return -(-seed.bits // 5)
