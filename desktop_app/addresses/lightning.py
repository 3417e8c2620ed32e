"""Lightning invoices: read, so that they can be named, and never kept. Each is paid once and expires.

Source: BOLT-11. The signature's point is looked at, who signed is not worked out. Offers (BOLT-12), LNURL and
user@domain are known by their beginning only.
"""

from __future__ import annotations

import re

from desktop_app.addresses import bech32
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed

_PREFIX = re.compile(r"ln(bc|tbs|tb|bcrt|sb)(\d+[munp]?)?")
_MOST = 8192
_TIME, _SIGNATURE = 7, 104
_NAMES = re.compile(r"(?i)lno1|lni1|lnr1|lnurl1|[^@\s]+@[^@\s]+\.[^@\s]+")
_FIXED = {1: 52, 16: 52, 23: 52}
"""Field -> groups of its data: p payment hash, s payment secret, h hash of a description. Of other lengths they are
passed over.
"""

_PAYMENT, _SECRET, _DESCRIPTION, _HASH = 1, 16, 13, 23
_P = 2**256 - 2**32 - 977
_N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141


def parse_ln(text: str) -> Parsed:
    """A Lightning invoice of the main network. AddressError."""
    if _NAMES.match(text):
        raise AddressError("not_kept", found="lightning_name")
    prefix, values, constant = bech32.decode(text, _MOST)
    _check_prefix(prefix)
    if constant != bech32.BECH32:
        raise AddressError("encoding")
    if len(values) < _TIME + _SIGNATURE:
        raise AddressError("length")
    fields = _fields(values[_TIME:-_SIGNATURE])
    if not {_PAYMENT, _SECRET} <= fields or not {_DESCRIPTION, _HASH} & fields:
        raise AddressError("fields")
    _check_signature(bech32.to_bytes(values[-_SIGNATURE:]))
    plain = text.lower()
    return Parsed(chain="ln", kind="invoice", address=plain, key=f"ln:{plain}", plain=plain)


def _check_prefix(prefix: str) -> None:
    found = _PREFIX.match(prefix)
    if not found:
        raise AddressError("prefix")
    if found[1] != "bc":
        raise AddressError("test_network")
    amount = found[2] or ""
    if found.end() != len(prefix) or (amount.endswith("p") and amount[-2] != "0"):
        raise AddressError("amount")


def _fields(values: list[int]) -> set[int]:
    """The kinds of the tagged fields. AddressError where the last one is cut short."""
    found, place = set(), 0
    while place < len(values):
        if place + 3 > len(values):
            raise AddressError("fields")
        kind, length = values[place], values[place + 1] << 5 | values[place + 2]
        place += 3 + length
        if place > len(values):
            raise AddressError("fields")
        if _FIXED.get(kind, length) == length:
            found.add(kind)
    return found


def _check_signature(data: bytes) -> None:
    """Both r and s in range, and r the x of a point of secp256k1 for this recovery number (SEC 1, section 4.1.6)."""
    r, s, recovery = int.from_bytes(data[:32], "big"), int.from_bytes(data[32:64], "big"), data[64]
    x = r + _N if recovery & 2 else r
    if recovery > 3 or not 0 < r < _N or not 0 < s < _N or x >= _P:
        raise AddressError("signature")
    if pow((x * x * x + 7) % _P, (_P - 1) // 2, _P) != 1:
        raise AddressError("signature")
