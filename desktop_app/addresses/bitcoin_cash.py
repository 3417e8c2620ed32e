"""Bitcoin Cash: CashAddr, with and without its prefix, and the old form that is a Bitcoin address too.

Source: the CashAddr specification (bitcoincash.org, spec/cashaddr.md); 32-byte script hashes since the upgrade of May
2023 (CHIP-2022-05 P2SH32), token-aware types from CHIP-2022-02 CashTokens.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.addresses import base58, bech32
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed

PREFIX = "bitcoincash"
_TYPES = {0: "p2pkh", 1: "p2sh", 2: "p2pkh_tokens", 3: "p2sh_tokens"}
_SIZES = (20, 24, 28, 32, 40, 48, 56, 64)
_OLD = {0: "p2pkh_legacy", 5: "p2sh_legacy"}
_VERSIONS = {"p2pkh": b"\0", "p2sh": b"\5"}
_TEST_PREFIXES = ("bchtest", "bchreg")
_GENERATORS = (0x98F2BC8E61, 0x79B76D99E2, 0xF33E5FB3C4, 0xAE2EABE2A8, 0x1E4F43E470)


def parse_bch(text: str) -> Parsed:
    """A Bitcoin Cash address. AddressError."""
    if ":" in text or text[:1].lower() in set("qpzr"):
        return _cash(text)
    kind, account = base58.versioned(text, _OLD, frozenset({111, 196}))
    return _parsed(kind, kind.removesuffix("_legacy"), account)


def _cash(text: str) -> Parsed:
    plain = bech32.one_case(text)
    prefix, found, data = plain.rpartition(":")
    if not found:
        prefix = PREFIX
    if prefix in _TEST_PREFIXES:
        raise AddressError("test_network")
    if prefix != PREFIX:
        raise AddressError("prefix")
    if not 10 <= len(data) <= 120:
        raise AddressError("length")
    values = bech32.values_of(data, len(prefix) + 1 if found else 0)
    if _polymod(prefix, values) != 0:
        raise AddressError("checksum")
    payload = bech32.to_bytes(values[:-8])
    version, account = payload[0], payload[1:]
    kind = _TYPES.get(version >> 3)
    if version & 0x80 or kind is None:
        raise AddressError("version")
    if len(account) != _SIZES[version & 7] or len(account) not in ((20,) if "p2pkh" in kind else (20, 32)):
        raise AddressError("length")
    return _parsed(kind, kind.removesuffix("_tokens"), account)


def _parsed(kind: str, target: str, account: bytes) -> Parsed:
    number = list(_TYPES.values()).index(target)
    modern = written(number, account)
    forms = {"cashaddr": modern, "short": modern.partition(":")[2]}
    if len(account) == 20:
        forms["legacy"] = base58.encode_check(_VERSIONS[target] + account)
    old = kind.endswith("_legacy")
    return Parsed(
        chain="bch",
        kind=kind,
        address=modern,
        key=f"bch:{target}:{account.hex()}",
        account=account.hex(),
        plain=modern,
        forms=forms,
        warnings=("legacy_form",) if old else (),
        also_on=("btc",) if old else (),
    )


def written(number: int, account: bytes, prefix: str = PREFIX) -> str:
    """The CashAddr of a hash with this type."""
    values = bech32.to_values(bytes([number << 3 | _SIZES.index(len(account))]) + account)
    check = _polymod(prefix, [*values, 0, 0, 0, 0, 0, 0, 0, 0])
    values += [check >> 5 * (7 - i) & 31 for i in range(8)]
    return f"{prefix}:" + "".join(bech32.CHARSET[value] for value in values)


def _polymod(prefix: str, values: Iterable[int]) -> int:
    check = 1
    for value in (*(ord(letter) & 31 for letter in prefix), 0, *values):
        top = check >> 35
        check = (check & 0x07FFFFFFFF) << 5 ^ value
        for bit, generator in enumerate(_GENERATORS):
            if top >> bit & 1:
                check ^= generator
    return check ^ 1
