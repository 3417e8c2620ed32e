"""Codes of payment requests give address, network and memo; secrets, web links and calls give none.

The forms are those of BIP-21, ERC-681, Solana Pay, TON's transfer links, SEP-7 and the XRP Ledger's own.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.addresses.compare import compare
from desktop_app.addresses.networks import NETWORKS
from desktop_app.addresses.scanned import scanned
from tests.address_kit import COLD, EQ, RIPPLE, TRON, UQ, WORDS

BTC = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"
SOL = "mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN"
XLM = "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"


@pytest.mark.parametrize(
    ("code", "text", "network", "memo", "left_out"),
    [
        (BTC, BTC, "bitcoin", "", ()),
        (f"bitcoin:{BTC}?amount=0.1&label=Max", BTC, "bitcoin", "", ("amount", "label")),
        (f"BITCOIN:{BTC.upper()}?AMOUNT=1", BTC.upper(), "bitcoin", "", ("AMOUNT",)),
        (COLD, COLD, "", "", ()),
        (f"ethereum:{COLD}", COLD, "", "", ()),
        (f"ethereum:{COLD}@1", COLD, "ethereum", "", ()),
        (f"ethereum:pay-{COLD}@137?value=1e18", COLD, "polygon", "", ("value",)),
        (f"ethereum:{COLD}@999999", COLD, "", "", ()),
        (f"ethereum:{COLD}@0", COLD, "", "", ()),
        (f"solana:{SOL}?amount=1&memo=Order77", SOL, "solana", "Order77", ("amount",)),
        (f"ton://transfer/{EQ}?amount=1&text=4711", EQ, "ton", "4711", ("amount",)),
        (f"ton://{UQ}", UQ, "ton", "", ()),
        (f"xrpl:{RIPPLE}?dt=99", RIPPLE, "xrp", "99", ()),
        (f"web+stellar:pay?destination={XLM}&memo=12&memo_type=MEMO_ID", XLM, "stellar", "12", None),
        (f"tron:{TRON}", TRON, "tron", "", ()),
        (f"bitcoin:{BTC}?%E2%80%AEabc=1&%0A%0ASend%20all=2", BTC, "bitcoin", "", ("abc", "?")),
        (f"ton://transfer/{EQ}?text={'4711' * 20}", EQ, "ton", "4711" * 20, ()),
    ],
)
def test_an_address_its_network_and_its_memo_are_read(
    code: str, text: str, network: str, memo: str, left_out: tuple[str, ...] | None
) -> None:
    found = scanned(code)
    assert (found.kind, found.text, found.network, found.memo) == ("address", text, network, memo)
    assert left_out is None or found.left_out == left_out
    assert compare(found.text, code).verdict in ("same", "same_but_memo")


@pytest.mark.parametrize(
    "code",
    [
        WORDS,
        bytes(31).hex() + "01",
        "L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ",
        "bitcoin:5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "otpauth://totp/x?secret=GEZDGNBVGY3TQOJQ",
        f"bitcoin:{BTC}?memo=%4B" + "wDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn",
    ],
)
def test_a_secret_is_refused_and_not_kept(code: str) -> None:
    found = scanned(code)
    assert found.kind == "secret" and found.secret is not None
    assert code not in f"{found!r} {found.text} {found.memo} {found.host} {found.secret.args}"


@pytest.mark.parametrize(
    ("code", "kind", "host"),
    [
        (f"https://app.tonkeeper.com/transfer/{EQ}?text=1", "web", "app.tonkeeper.com"),
        ("https://okx.com@evil.example/a", "web", "evil.example"),
        ("https://\u043ekx.com/pay", "web", "xn--kx-emc.com"),
        (f"ethereum:{COLD}@1/transfer?address={COLD}&uint256=1", "request", ""),
        ("solana:https%3A%2F%2Fshop.example%2Fpay", "request", ""),
        ("wc:00e46b69-d0cc-4b3e-b6a2-cee442f97188@2?relay-protocol=irn", "request", ""),
        ("web+stellar:tx?xdr=AAAA", "request", ""),
        ("bitcoin:?lno=lno1qq", "request", ""),
        ("hello", "other", ""),
        ("", "other", ""),
        ("1" * 5000, "other", ""),
    ],
)
def test_what_is_no_address_says_what_it_is(code: str, kind: str, host: str) -> None:
    found = scanned(code)
    assert (found.kind, found.host, found.text) == (kind, host, "")


@given(st.text(max_size=200) | st.builds(str.__add__, st.sampled_from(["ton://", "ethereum:0x", "solana:"]), st.text()))
def test_no_code_breaks_it(code: str) -> None:
    found = scanned(code)
    assert (found.kind == "address") == bool(found.text)


def test_each_number_names_one_network() -> None:
    numbers = [one.number for one in NETWORKS.values() if one.number]
    assert len(numbers) == len(set(numbers)) == 9
