"""Names from outside, made fit to be shown: what hides or turns in them is taken out and told."""

from __future__ import annotations

import unicodedata

from desktop_app.authenticator.refusals import Odd
from desktop_app.language.alphabets import scripts

LONGEST_NAME = 120
_TURNING = frozenset(map(chr, (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
"""Signs that set the direction of text: with them a name can be made to read as another."""

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_RIGHT_TO_LEFT = {"R", "AL"}


def cleaned(name: str) -> tuple[str, list[Odd]]:
    """The name in one line, at most `LONGEST_NAME` signs, and what was odd about it."""
    odd: list[Odd] = []
    if any(sign in _TURNING for sign in name):
        odd.append(Odd("direction_signs"))
    hidden = [sign for sign in name if sign not in _TURNING and unicodedata.category(sign) in _HIDDEN]
    if hidden:
        odd.append(Odd("hidden_signs"))
    gone = _TURNING.union(hidden)
    seen = " ".join("".join(" " if sign.isspace() else "" if sign in gone else sign for sign in name).split())
    if len(seen) > LONGEST_NAME:
        seen = seen[: LONGEST_NAME - 1] + "…"
        odd.append(Odd("shortened"))
    if any(unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT for sign in seen):
        odd.append(Odd("right_to_left", seen))
    if len(scripts(seen)) > 1:
        odd.append(Odd("mixed_scripts", seen))
    return seen, odd
