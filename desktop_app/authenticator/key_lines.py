"""A key as lines on paper: letters in groups of four, and for each line two check letters.

The check letters of a line are the first two letters of the base 32 form of SHA-256 of "<line>/<lines>:<its letters>",
the letters without spaces. Anyone can work them out without this app:

    printf '1/2:JBSWY3DPEHPK3PXP' | openssl dgst -sha256 -binary | base32 | cut -c1-2

A slip in a line goes unnoticed once in 1024 times; swapped lines and a missing line are noticed, since each line counts
itself. They stand outside the key and are never typed into an authenticator app.
"""

from __future__ import annotations

import base64
import hashlib
import re

from desktop_app.authenticator.base32 import letters
from desktop_app.domain.seed import KeyLine, Secret

GROUP, GROUPS_A_LINE = 4, 4
LINE = GROUP * GROUPS_A_LINE
CHECK = 2
BLOCK_LINE, LONG_BLOCK_LINE = 32, 48
"""Signs a line of an encrypted block; longer where there would be more than `MOST_BLOCK_LINES`."""

MOST_BLOCK_LINES = 12


def key_lines(secret: Secret) -> tuple[KeyLine, ...]:
    """The lines of a key. SecretGone after it was wiped."""
    return lines_of(letters(secret.reveal()), LINE)


def block_lines(block: str) -> tuple[KeyLine, ...]:
    """The lines of an encrypted block (`sealed`), which keep its capitals and small letters apart."""
    text = "".join(block.split())
    return lines_of(text, BLOCK_LINE if len(text) <= MOST_BLOCK_LINES * BLOCK_LINE else LONG_BLOCK_LINE)


def lines_of(text: str, length: int) -> tuple[KeyLine, ...]:
    """A text without spaces in lines of at most `length` signs."""
    parts = re.findall(f".{{1,{length}}}", text)
    return tuple(
        KeyLine(
            number=number,
            groups=tuple(re.findall(f".{{1,{GROUP}}}", part)),
            check=check_letters(part, number, len(parts)),
        )
        for number, part in enumerate(parts, 1)
    )


def check_letters(line: str, number: int, count: int) -> str:
    """The check letters of line `number` (from 1) of `count`, written without spaces."""
    digest = hashlib.sha256(f"{number}/{count}:{line}".encode()).digest()
    return base64.b32encode(digest)[:CHECK].decode()
