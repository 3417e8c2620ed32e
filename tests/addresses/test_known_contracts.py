"""The addresses of tokens: each keeps its chain's rules, names a network that is known, and is warned of."""

from __future__ import annotations

import pytest

from desktop_app.addresses.chains import parse
from desktop_app.addresses.known import CONTRACTS, Contract
from desktop_app.addresses.networks import NETWORKS

# As the sources write them, with the capitals of EIP-55: a slip in a digit would not fit.
CAPITALS = (
    "0xdAC17F958D2ee523a2206206994597C13D831ec7",
    "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
    "0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599",
    "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2",
    "0x6B175474E89094C44Da98b954EedeAC495271d0F",
    "0x55d398326f99059fF775485246999027B3197955",
    "0x8AC76a51cc950d9822D68b83fE1Ad97B32Cd580d",
    "0xc2132D05D31c914a87C6611C10748AEb04B58e8F",
    "0x3c499c542cEF5E3811e1192ce70d8cC03d5c3359",
    "0x2791Bca1f2de4661ED88A30C99A7a9449Aa84174",
    "0xFd086bC7CD5C481DCC9C85ebE478A1C0b69FCbb9",
    "0xaf88d065e77c8cC2239327C5EDb3A432268e5831",
    "0xFF970A61A04b1cA14834A43f5dE4533eBDDB5CC8",
    "0x94b008aA00579c1307B0EF2c499aD98a8ce58e58",
    "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85",
    "0x7F5c764cBc14f9669B88837ca1490cCa17c31607",
    "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913",
    "0x9702230A8Ea53601f5cD2dc00fDBc13d4dF4A8c7",
    "0xB97EF9Ef8734C71904D8002F8b6Bc66Dd9c48a6E",
)


@pytest.mark.parametrize(("address", "contract"), CONTRACTS.items())
def test_a_tokens_own_address_is_warned_of(address: str, contract: Contract) -> None:
    network = NETWORKS[contract.network]
    assert "token_contract" in parse(address, network.chain).warnings
    assert contract.token and contract.source


def test_the_check_sums_of_the_sources_fit() -> None:
    assert {text.lower() for text in CAPITALS} == {text for text in CONTRACTS if text.startswith("0x")}
    assert [parse(text, "evm").address for text in CAPITALS] == list(CAPITALS)
