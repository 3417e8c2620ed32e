"""TON: one account in two friendly forms (EQ… bounceable, UQ… not) and a raw one, 0:hex.

Source: TEP-2. CRC-16-XMODEM, big-endian. Both base64 alphabets are allowed, but not mixed.
"""

from __future__ import annotations

import base64
import binascii
import re

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.known import CONTRACTS
from desktop_app.addresses.parsed import Parsed, Warn

_BOUNCEABLE, _NOT_BOUNCEABLE, _TEST = 0x11, 0x51, 0x80
_RAW = re.compile(r"(0|-1):([0-9a-fA-F]{64})")
_KINDS = {_BOUNCEABLE: "bounceable", _NOT_BOUNCEABLE: "non_bounceable"}


def parse_ton(text: str) -> Parsed:
    """A TON address. AddressError."""
    raw = _RAW.fullmatch(text)
    if raw:
        return _parsed("raw", int(raw[1]), bytes.fromhex(raw[2]))
    if text.startswith("0x"):
        raise AddressError("other_chain", found="evm")
    found = re.match(r"[A-Za-z0-9_/+-]*", text)
    end = found.end() if found else 0
    if end < len(text):
        raise AddressError("character", position=end + 1, letter=text[end])
    if len(text) != 48:
        raise AddressError("length")
    if set(text) & set("-_") and set(text) & set("+/"):
        raise AddressError("character")
    data = base64.b64decode(text.replace("-", "+").replace("_", "/"))
    if binascii.crc_hqx(data[:-2], 0).to_bytes(2, "big") != data[-2:]:
        raise AddressError("checksum")
    if data[0] & _TEST and data[0] & ~_TEST in _KINDS:
        raise AddressError("test_network")
    if data[0] not in _KINDS or data[1] not in (0, 255):
        raise AddressError("version")
    return _parsed(_KINDS[data[0]], 0 if data[1] == 0 else -1, data[2:34])


def _parsed(kind: str, chain: int, account: bytes) -> Parsed:
    bounceable, other = friendly(_BOUNCEABLE, chain, account), friendly(_NOT_BOUNCEABLE, chain, account)
    warnings: list[Warn] = []
    if kind == "raw":
        warnings += ["raw_form", "no_checksum"]
    if not any(account):
        warnings.append("zero_address")
    elif bounceable in CONTRACTS:
        warnings.append("token_contract")
    if chain:
        warnings.append("master_chain")
    return Parsed(
        chain="ton",
        kind=kind,
        address=bounceable if kind == "bounceable" else other,
        key=f"ton:{chain}:{account.hex()}",
        account=account.hex(),
        plain=bounceable,
        forms={"bounceable": bounceable, "non_bounceable": other, "raw": f"{chain}:{account.hex()}"},
        warnings=tuple(warnings),
    )


def friendly(tag: int, chain: int, account: bytes) -> str:
    """The 48 characters of an account, with base64url's alphabet."""
    data = bytes([tag, chain & 255]) + account
    return base64.urlsafe_b64encode(data + binascii.crc_hqx(data, 0).to_bytes(2, "big")).decode()
