"""Bitcoin, Litecoin and Dogecoin: base58check and segwit.

Sources: BIP-13, BIP-141, BIP-173, BIP-350; version bytes from each project's chainparams; Litecoin's MWEB addresses
from its LIP-4.
"""

from __future__ import annotations

from desktop_app.addresses import base58, bech32
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.parsed import Parsed, Warn

_TEST_VERSIONS = frozenset({111, 196, 113, 58})
_WITNESS = {(0, 20): "p2wpkh", (0, 32): "p2wsh", (1, 32): "p2tr"}
_ANCHOR = bytes.fromhex("4e73")
_TEST_PREFIXES = ("tb1", "bcrt1", "tltc1", "rltc1", "tmweb1")
_MWEB_BYTES = 66  # two public keys
_NOBODY = {
    "0000000000000000000000000000000000000000": "zero_address",
    "759d6677091e973b9e9d99f19c68fbf43e3f05f9": "burn_address",  # 1BitcoinEater…
}


def parse_btc(text: str) -> Parsed:
    """A Bitcoin address. AddressError."""
    if _starts(text, "bc1"):
        return _segwit("btc", "bc", text)
    return _base58("btc", text, {0: "p2pkh", 5: "p2sh"}, also_on=("bch",))


def parse_ltc(text: str) -> Parsed:
    """A Litecoin address. AddressError."""
    if _starts(text, "ltcmweb1"):
        return _mweb(text)
    if _starts(text, "ltc1"):
        return _segwit("ltc", "ltc", text)
    return _base58("ltc", text, {48: "p2pkh", 50: "p2sh", 5: "p2sh_legacy"}, also_on=("btc",))


def parse_doge(text: str) -> Parsed:
    """A Dogecoin address. AddressError."""
    return _base58("doge", text, {30: "p2pkh", 22: "p2sh"})


def _starts(text: str, prefix: str) -> bool:
    return text.lower().startswith(prefix)


def _refuse_named(text: str) -> None:
    """Names the chain of a bech32 text, which base58 would call a wrong character."""
    plain = text.lower()
    if plain.startswith(_TEST_PREFIXES):
        raise AddressError("test_network")
    prefix = plain.rpartition("1")[0]
    if prefix in bech32.OTHERS:
        raise AddressError("other_chain", found=bech32.OTHERS[prefix])
    if plain.startswith("0x"):
        raise AddressError("other_chain", found="evm")


def _base58(chain: str, text: str, versions: dict[int, str], also_on: tuple[str, ...] = ()) -> Parsed:
    _refuse_named(text)
    kind, account = base58.versioned(text, versions, _TEST_VERSIONS)
    warnings: list[Warn] = []
    forms = {}
    if kind == "p2sh_legacy":
        warnings.append("legacy_form")
        text, forms = base58.encode_check(b"\x32" + account), {"legacy": text}
    if account.hex() in _NOBODY:
        warnings.append("zero_address" if _NOBODY[account.hex()] == "zero_address" else "burn_address")
    shared = chain == "btc" or kind == "p2sh_legacy"
    return Parsed(
        chain=chain,
        kind=kind,
        address=text,
        key=f"{chain}:{'p2sh' if kind.startswith('p2sh') else kind}:{account.hex()}",
        account=account.hex(),
        plain=text,
        forms=forms,
        warnings=tuple(warnings),
        also_on=also_on if shared else (),
    )


def _segwit(chain: str, prefix: str, text: str) -> Parsed:
    version, program = bech32.witness(text, prefix)
    kind = _WITNESS.get((version, len(program)), "witness_other")
    warnings: list[Warn] = ["unknown_witness"] if kind == "witness_other" else []
    if version == 1 and program == _ANCHOR:
        warnings = ["anyone_can_spend"]
    plain = text.lower()
    return Parsed(
        chain=chain,
        kind=kind,
        address=plain,
        key=f"{chain}:v{version}:{program.hex()}",
        account=program.hex(),
        plain=plain,
        warnings=tuple(warnings),
    )


def _mweb(text: str) -> Parsed:
    prefix, values, constant = bech32.decode(text, 200)
    if prefix != "ltcmweb":
        raise AddressError("prefix")
    if not values or values[0] != 0:
        raise AddressError("version")
    keys = bech32.to_bytes(values[1:])
    if len(keys) != _MWEB_BYTES:
        raise AddressError("length")
    if constant != bech32.BECH32:
        raise AddressError("encoding")
    plain = text.lower()
    return Parsed(
        chain="ltc",
        kind="mweb",
        address=plain,
        key=f"ltc:mweb:{keys.hex()}",
        account=keys.hex(),
        plain=plain,
        warnings=("privacy_form",),
    )
