"""Memos, tags, comments: the second half of an address where all customers of an exchange share the first.

Sources: xrpl.org (destination tag: 32 bits), developers.stellar.org (text of 28 bytes, id of 64 bits, hash), TEP-2 and
docs.ton.org (comment), cosmos-sdk (memo, 256 characters).
"""

from __future__ import annotations

import re

from desktop_app.addresses.errors import AddressError
from desktop_app.pasted.cleaning import clean
from desktop_app.pasted.secret_shapes import refuse_secret

MOST_TAG = 2**32 - 1
_MOST = {"xlm": 28, "ton": 120, "atom": 256}
_USUAL_MOST = 256
_NO_MEMO = frozenset({"", "-", "--", "—", "–", "n/a", "none", "null", "no memo", "no tag"})
_PAYMENT_ID = re.compile(r"[0-9a-fA-F]{16}|[0-9a-fA-F]{64}")


def read_memo(chain: str, text: str) -> str:
    """The memo as it is kept; '' for none. AddressError "memo_form" where this chain cannot have it, SecretShaped."""
    memo = clean(text[: 4 * _USUAL_MOST]).text.strip()
    if memo.casefold() in _NO_MEMO:
        return ""
    if chain == "xmr" and _PAYMENT_ID.fullmatch(memo):
        raise AddressError("memo_form", found="payment_id")
    refuse_secret(memo)
    if len(text) > 4 * _USUAL_MOST or len(memo.encode()) > _MOST.get(chain, _USUAL_MOST):
        raise AddressError("memo_form", found="length")
    if chain == "xrp":
        if not re.fullmatch(r"[0-9]{1,20}", memo) or int(memo) > MOST_TAG:
            raise AddressError("memo_form", found="tag")
        return str(int(memo))
    return memo


def same_memo(chain: str, one: str, other: str) -> bool:
    """Whether two memos say the same. Numbers are compared as numbers where the chain has numbers."""
    one, other = one.strip(), other.strip()
    if chain in ("xrp", "xlm") and _is_number(one) and _is_number(other):
        return int(one) == int(other)
    return one == other


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 20
