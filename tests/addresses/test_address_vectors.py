"""Every vector of vectors.toml, or of the file that STRONGROOM_ADDRESS_VECTORS names, by its chain's rules."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop_app.addresses.chains import CHAINS, parse
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.known import BURN, CONTRACTS, SOLANA_BURN, SOLANA_PROGRAMS, XRP_NOBODY
from desktop_app.addresses.lookalike import looks_alike
from desktop_app.pasted.errors import PastedError, SecretShaped

FILE = Path(os.environ.get("STRONGROOM_ADDRESS_VECTORS") or Path(__file__).with_name("vectors.toml"))
DATA = tomllib.loads(FILE.read_text(encoding="utf-8"))
VECTORS: list[dict[str, Any]] = DATA["vector"]
OTHER_CHAIN_FORMS = {"generic", "kusama"}


def chain_of(vector: dict[str, Any]) -> str:
    return vector["chain"].lower()


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["id"] for vector in VECTORS])
def test_vector(vector: dict[str, Any]) -> None:
    text, chain = vector["address"], chain_of(vector)
    if vector["level"] == "secret":
        with pytest.raises(SecretShaped):
            parse(text, chain)
    elif not vector["valid"]:
        with pytest.raises(AddressError):
            parse(text, chain)
    else:
        parsed = parse(text, chain)
        assert vector["kind"].startswith(parsed.kind)
        if vector.get("memo", "").isdigit():
            assert parsed.memo == vector["memo"]


@pytest.mark.parametrize("vector", [one for one in VECTORS if one["valid"]], ids=lambda vector: vector["id"])
def test_all_ways_to_write_it_are_the_same_destination(vector: dict[str, Any]) -> None:
    chain = chain_of(vector)
    parsed = parse(vector["address"], chain)
    forms = {name: text for name, text in parsed.forms.items() if name not in OTHER_CHAIN_FORMS}
    for text in (parsed.address, *forms.values()):
        assert parse(text, chain).key == parsed.key


@pytest.mark.parametrize("vector", [one for one in VECTORS if one["valid"]], ids=lambda vector: vector["id"])
def test_no_other_chain_takes_it_but_those_that_are_named(vector: dict[str, Any]) -> None:
    parsed = parse(vector["address"], chain_of(vector))
    taken = set()
    for chain in CHAINS:
        try:
            taken.add(parse(vector["address"], chain).chain)
        except PastedError:
            continue
    # The script addresses of Bitcoin, Litecoin's old form and Bitcoin Cash's are one text.
    old_scripts = {"btc", "bch", "ltc"} if vector["address"].startswith("3") else set()
    assert taken <= {parsed.chain, *parsed.also_on} | old_scripts


@pytest.mark.parametrize("pair", DATA["lookalike"], ids=lambda pair: pair["id"])
def test_look_alike_pair(pair: dict[str, Any]) -> None:
    chain = pair["chain"].lower()
    assert looks_alike(parse(pair["real"], chain), parse(pair["fake"], chain)) is (pair["expect"] == "warn")


def test_every_chain_has_vectors() -> None:
    assert {chain_of(vector) for vector in VECTORS} == set(CHAINS) - {"bnb"}


# ---------------------------------------------------------------- what is no wallet


def chain_of_contract(text: str) -> str:
    return {"0": "evm", "T": "tron"}.get(text[0]) or ("ton" if text.startswith("EQ") and len(text) == 48 else "sol")


@pytest.mark.parametrize("text", sorted(CONTRACTS))
def test_tokens_are_named_as_contracts(text: str) -> None:
    assert "token_contract" in parse(text, chain_of_contract(text)).warnings


@pytest.mark.parametrize("digits", sorted(BURN))
def test_burn_addresses_are_named(digits: str) -> None:
    assert len(digits) == 40
    assert "burn_address" in parse(f"0x{digits}", "evm").warnings


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("0x" + "0" * 40, "evm"),
        ("1111111111111111111114oLvT2", "btc"),
        ("T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb", "tron"),
        ("EQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAM9c", "ton"),
        ("11111111111111111111111111111111", "sol"),
        *((text, "xrp") for text in sorted(XRP_NOBODY)),
    ],
)
def test_addresses_of_nobody_are_named(text: str, chain: str) -> None:
    assert "zero_address" in parse(text, chain).warnings


@pytest.mark.parametrize("text", sorted(SOLANA_PROGRAMS | SOLANA_BURN))
def test_programs_of_solana_are_named(text: str) -> None:
    assert {"program", "burn_address"} & set(parse(text, "sol").warnings)


def test_the_bitcoin_eater_is_named() -> None:
    assert "burn_address" in parse("1BitcoinEaterAddressDontSendf59kuE", "btc").warnings


# ---------------------------------------------------------------- what needs a word of its own


@pytest.mark.parametrize(
    ("text", "chain", "reason"),
    [
        ("bnb1grpf0955h0ykzq3ar5nmum7y6gdfl6lxfn46h2", "bnb", "retired"),
        ("bnb1grpf0955h0ykzq3ar5nmum7y6gdfl6lxfn46h2", "atom", "retired"),
        ("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "tron", "other_chain"),
        ("5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "evm", "no_0x"),
        ("412ed5dd8a98aea00ae32517742ea5289761b2710e", "tron", "tron_hex"),
        (
            "lno1pqps7sjqpgtyzm3qv4uxzmtsd3jjqer9wd3hy6tsw35k7msjzfpy7nz5yqcnygrfdej82um5wf5k2uckyypwa3",
            "ln",
            "not_kept",
        ),
        ("satoshi@example.com", "ln", "not_kept"),
        ("stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw", "ada", "not_payable"),
        ("GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA", "xlm", "checksum"),
    ],
)
def test_refused_with_its_own_reason(text: str, chain: str, reason: str) -> None:
    with pytest.raises(AddressError) as caught:
        parse(text, chain)
    assert caught.value.reason == reason


def test_raw_ton_is_the_same_account_and_no_secret() -> None:
    friendly = parse("EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB", "ton")
    raw = parse(friendly.forms["raw"], "ton")
    assert raw.key == friendly.key
    assert not raw.checked and friendly.checked


def test_addresses_of_64_digits_are_taken_where_a_chain_has_them() -> None:
    text = "0x" + "a1" * 32
    assert parse(text, "aptos").warnings == ("unchecked_chain",)
    with pytest.raises(SecretShaped):
        parse(text, "evm")
    with pytest.raises(SecretShaped):
        parse(text[2:], "sui")


def test_litecoin_mweb_is_taken_with_a_warning() -> None:
    from desktop_app.addresses import bech32

    keys = bytes([2]) + bytes(range(32)) + bytes([3]) + bytes(range(32, 64))
    text = bech32.encode("ltcmweb", [0, *bech32.to_values(keys)])
    assert parse(text, "ltc").warnings == ("privacy_form",)
    with pytest.raises(AddressError):
        parse(text[:-1] + ("q" if text[-1] != "q" else "p"), "ltc")
