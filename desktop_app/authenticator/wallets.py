"""Wallet addresses, private keys and recovery phrases: recognised so that they are refused, never kept or shown.

Recognised by their form, and where a form has a check sum by that. A wrong guess costs nothing: none of them could be
an authenticator's key, except 56 letters that begin with S, which their check sum decides.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from typing import Literal

Wallet = Literal["address", "private_key", "phrase"]

_LONGEST = 4300
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_RIPPLE = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"
_URI = re.compile(
    r"(?:bitcoin|bitcoincash|ethereum|litecoin|dogecoin|monero|zcash|solana|tron|ripple|xrpl?|stellar|web\+stellar"
    r"|cardano|web\+cardano|polkadot|ton|lightning|lnurl[pw]?|dash|tezos|algorand|cosmos|wc|eip155|near|avax|bnb):\S",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"0x[0-9a-fA-F]{40}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{20,90}|(?:BC|TB|LTC)1[02-9AC-HJ-NP-Z]{20,90}"
    r"|bitcoincash:[qp][02-9ac-hj-np-z]{41}|addr1[02-9ac-hj-np-z]{50,110}|cosmos1[02-9ac-hj-np-z]{38}"
    r"|(?:EQ|UQ)[A-Za-z0-9_-]{46}|lnbc[0-9a-z]{50,}|lnurl1[02-9ac-hj-np-z]{20,}"
)
_PRIVATE = re.compile(
    r"(?:0x)?[0-9a-fA-F]{64}|[xyztuvYZUV]prv[1-9A-HJ-NP-Za-km-z]{100,120}|6P[1-9A-HJ-NP-Za-km-z]{56}"
    r"|nsec1[02-9ac-hj-np-z]{58}|suiprivkey1[02-9ac-hj-np-z]{50,80}"
)
_BLOCK = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_NUMBERS = re.compile(r"\[(?:\s*\d{1,3}\s*,){31,63}\s*\d{1,3}\s*\]")
_WORD = re.compile(r"[^\W\d_]{2,12}")
_PHRASE_LENGTHS = {12, 15, 18, 20, 21, 24, 25, 33}
_ADDRESS_BYTES, _KEY_BYTES, _RIPPLE_SEED_BYTES = 21, (33, 34), 17
_SOLANA_ADDRESS, _SOLANA_PAIR = (32, 43, 44), (64, 86, 88)
"""Bytes, and the fewest and most signs that they take. Solana's have no check sum."""


def wallet_kind(text: str) -> Wallet | None:
    """What of a wallet a text is, or None."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    if _PRIVATE.fullmatch(text) or _BLOCK.search(text) or _NUMBERS.fullmatch(text) or _is_stellar_secret(text):
        return "private_key"
    if _is_phrase(text):
        return "phrase"
    if _URI.match(text) or _ADDRESS.fullmatch(text):
        return "address"
    return _by_base58(text)


def _is_phrase(text: str) -> bool:
    """Whether it has as many words as recovery phrases have, in lower or upper case, and nothing else."""
    words = [re.sub(r"^\d{1,2}[.):]", "", word) for word in re.split(r"[\s,]+", text)]
    words = [word for word in words if word and not re.fullmatch(r"\d{1,2}[.):]?", word)]
    if len(words) not in _PHRASE_LENGTHS or not all(_WORD.fullmatch(word) for word in words):
        return False
    return " ".join(words).islower() or " ".join(words).isupper() or not any(word.isascii() for word in words)


def _by_base58(text: str) -> Wallet | None:
    if not 24 <= len(text) <= _SOLANA_PAIR[2] or not set(_BASE58) >= set(text):
        return None
    body = _checked(text, _BASE58)
    if body is not None:
        if len(body) == _ADDRESS_BYTES:
            return "address"
        return "private_key" if len(body) in _KEY_BYTES else None
    body = _checked(text, _RIPPLE)
    if body is not None:
        return "address" if len(body) == _ADDRESS_BYTES else "private_key" if len(body) == _RIPPLE_SEED_BYTES else None
    if text.upper() == text or text.lower() == text:
        return None  # more likely letters of an authenticator's key
    length = len(_from_base58(text, _BASE58))
    if length == _SOLANA_PAIR[0] and len(text) >= _SOLANA_PAIR[1]:
        return "private_key"
    return "address" if length == _SOLANA_ADDRESS[0] and len(text) in _SOLANA_ADDRESS[1:] else None


def _from_base58(text: str, alphabet: str) -> bytes:
    number = 0
    for sign in text:
        number = number * 58 + alphabet.index(sign)
    zeros = len(text) - len(text.lstrip(alphabet[0]))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8, "big")


def _checked(text: str, alphabet: str) -> bytes | None:
    """What stands before the check sum, where it is right (the first four bytes of SHA-256 twice)."""
    data = _from_base58(text, alphabet)
    body, check = data[:-4], data[-4:]
    return body if hashlib.sha256(hashlib.sha256(body).digest()).digest()[:4] == check else None


def _is_stellar_secret(text: str) -> bool:
    """Stellar's "S…": base 32 of a version, 32 bytes and their CRC-16 (XMODEM), as its strkey form says."""
    if len(text) != 56 or text[0] != "S":
        return False
    try:
        data = base64.b32decode(text)
    except binascii.Error:
        return False
    return binascii.crc_hqx(data[:-2], 0).to_bytes(2, "little") == data[-2:]
