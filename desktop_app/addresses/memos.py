"""Memos, tags, comments: the second half of an address where all customers of an exchange share the first.

Sources: xrpl.org (destination tag: 32 bits), developers.stellar.org (text of 28 bytes, id of 64 bits, hash), TEP-2 and
docs.ton.org (comment), cosmos-sdk (memo, 256 characters).
"""

from __future__ import annotations

import re
import unicodedata

import msgspec

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.normalise import twin_of
from desktop_app.pasted.cleaning import Removed, clean
from desktop_app.pasted.secret_shapes import refuse_secret

MOST_TAG = 2**32 - 1
_MOST = {"xlm": 28, "ton": 120, "atom": 256}
_USUAL_MOST = 256
_NO_MEMO = frozenset({"", "-", "--", "—", "–", "n/a", "none", "null", "no memo", "no tag"})
_PAYMENT_ID = re.compile(r"[0-9a-fA-F]{16}|[0-9a-fA-F]{64}")


class MemoRead(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A memo as it is kept, '' for none. `removed`: what nobody can see and was taken out of it. `rewritten`: it stood
    there in wide letters or in the digits of another writing, for which plain ones are kept.
    """

    text: str = msgspec.field(default="")
    removed: tuple[Removed, ...] = ()
    rewritten: bool = False


def read_memo(chain: str, text: str) -> str:
    """The memo as it is kept; '' for none. AddressError "memo_form" where this chain cannot have it, SecretShaped."""
    return look_at_memo(chain, text).text


def look_at_memo(chain: str, text: str) -> MemoRead:
    """The same, with what was taken out of it or written anew. An exchange compares memos sign by sign, so that one in
    letters that only look like plain ones would reach nobody: it is refused.
    """
    cleaned = clean(text[: 4 * _USUAL_MOST])
    given = cleaned.text.strip()
    if chain == "xmr" and _PAYMENT_ID.fullmatch(given):
        raise AddressError("memo_form", found="payment_id")  # the long form has the shape of a private key
    refuse_secret(given)
    if given.casefold() in _NO_MEMO:
        return MemoRead(removed=cleaned.removed)
    memo = in_plain_signs(given)
    if len(text) > 4 * _USUAL_MOST or len(memo.encode()) > _MOST.get(chain, _USUAL_MOST):
        raise AddressError("memo_form", found="length")
    foreign = next((letter for word in memo.split() if (letter := _foreign_letter(word))), "")
    if foreign:
        raise AddressError("memo_form", found="letter", letter=unicodedata.name(foreign, f"U+{ord(foreign):04X}"))
    rewritten = memo != given
    if chain == "xrp":
        if not re.fullmatch(r"[0-9]{1,20}", memo) or int(memo) > MOST_TAG:
            raise AddressError("memo_form", found="tag")
        memo = str(int(memo))
    return MemoRead(text=memo, removed=cleaned.removed, rewritten=rewritten)


def in_plain_signs(text: str) -> str:
    """The text in ASCII where only wide letters, or digits of whatever writing, keep it from that; else as it is. What
    else Unicode holds for alike is another sign: "1234¹" is a number with a footnote, not a longer one.
    """
    plain = "".join(map(_plain_sign, text))
    return plain.strip() if plain.isascii() else text


def _plain_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.decimal(sign))
    return unicodedata.normalize("NFKC", sign) if unicodedata.decomposition(sign).startswith("<wide>") else sign


def _foreign_letter(word: str) -> str:
    """The first letter that makes a word pass for one in plain letters, or ''. A word that shows its alphabet is a
    person's, and so is one in Latin letters such as ß; a digit in it makes it a code.
    """
    if word.isascii() or not all(letter.isascii() or twin_of(letter) for letter in word):
        return ""
    code = any(letter.isdigit() for letter in word)
    strange = (letter for letter in word if not letter.isascii())
    return next((one for one in strange if code or not unicodedata.name(one, "").startswith("LATIN")), "")


def same_memo(chain: str, one: str, other: str) -> bool:
    """Whether two memos say the same. Numbers are compared as numbers where the chain has numbers."""
    return memo_key(chain, one) == memo_key(chain, other)


def memo_key(chain: str, memo: str) -> str:
    """Equal for all memos that say the same."""
    memo = memo.strip()
    return str(int(memo)) if chain in ("xrp", "xlm") and _is_number(memo) else memo


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 20
