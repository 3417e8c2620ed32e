"""Addresses that are no wallet: tokens themselves, and places from which nothing comes back.

Each token's address was looked up in November 2026 in sources that do not copy from each other, and stands there under
that token and network; its own check sum fits. Bridged tokens stand beside the issuer's own: both are contracts.
"""

from __future__ import annotations

from typing import NamedTuple


class Contract(NamedTuple):
    """A token's own address: which token, on which network (by id), and where that stands."""

    token: str
    network: str
    source: str


_GELATO = "docs.gelato.cloud/1Balance/USDC-Addresess"
_OPTIMISM = "github.com/ethereum-optimism/ethereum-optimism.github.io, data/USDT"
_AVALANCHE = "github.com/ava-labs/avalanche-bridge-resources, token_list.json"
_LISTS = "at least five independent public repositories, by token and network"

CONTRACTS = {
    "0xdac17f958d2ee523a2206206994597c13d831ec7": Contract("USDT", "ethereum", _OPTIMISM),
    "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48": Contract("USDC", "ethereum", _GELATO),
    "0x2260fac5e5542a773aa44fbcfedf7c193bc2c599": Contract("WBTC", "ethereum", _LISTS),
    "0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2": Contract("WETH", "ethereum", _LISTS),
    "0x6b175474e89094c44da98b954eedeac495271d0f": Contract("DAI", "ethereum", _AVALANCHE),
    "0x55d398326f99059ff775485246999027b3197955": Contract("USDT", "bsc", _LISTS),  # pegged by Binance
    "0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d": Contract("USDC", "bsc", _LISTS),  # pegged by Binance
    "0xc2132d05d31c914a87c6611c10748aeb04b58e8f": Contract("USDT", "polygon", _LISTS),
    "0x3c499c542cef5e3811e1192ce70d8cc03d5c3359": Contract("USDC", "polygon", _GELATO),
    "0x2791bca1f2de4661ed88a30c99a7a9449aa84174": Contract("USDC.e", "polygon", _LISTS),  # bridged
    "0xfd086bc7cd5c481dcc9c85ebe478a1c0b69fcbb9": Contract("USDT", "arbitrum", _LISTS),
    "0xaf88d065e77c8cc2239327c5edb3a432268e5831": Contract("USDC", "arbitrum", _GELATO),
    "0xff970a61a04b1ca14834a43f5de4533ebddb5cc8": Contract("USDC.e", "arbitrum", _LISTS),  # bridged
    "0x94b008aa00579c1307b0ef2c499ad98a8ce58e58": Contract("USDT", "optimism", _OPTIMISM),
    "0x0b2c639c533813f4aa9d7837caf62653d097ff85": Contract("USDC", "optimism", _GELATO),
    "0x7f5c764cbc14f9669b88837ca1490cca17c31607": Contract("USDC.e", "optimism", _LISTS),  # bridged
    "0x833589fcd6edb6e08f4c7c32d4f71b54bda02913": Contract("USDC", "base", _GELATO),
    "0x9702230a8ea53601f5cd2dc00fdbc13d4df4a8c7": Contract("USDT", "avalanche_c", _LISTS),
    "0xb97ef9ef8734c71904d8002f8b6bc66dd9c48a6e": Contract("USDC", "avalanche_c", _GELATO),
    "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t": Contract("USDT", "tron", _LISTS),
    "TEkxiTehnzSmSe2XqrBj4w32RUN966rdz8": Contract("USDC", "tron", _LISTS),
    "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v": Contract("USDC", "solana", _LISTS),
    "Es9vMFrzaCERmJfrF4H2FYD4KCoNkY11McCe8BenwNYB": Contract("USDT", "solana", _LISTS),
    "So11111111111111111111111111111111111111112": Contract("wrapped SOL", "solana", _LISTS),
    "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs": Contract("USDT", "ton", _LISTS),
}
"""Address (Ethereum family in small letters) -> the token that it is. One of the Ethereum family is warned of on all of
its networks: a wallet there would be a coincidence.
"""

BURN = frozenset(
    {
        "000000000000000000000000000000000000dead",
        "dead000000000000000042069420694206942069",
        "0000000000000000000000000000000000000001",
        "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
    }
)
"""Of the Ethereum family, without 0x: nobody has their keys."""

XRP_NOBODY = frozenset({"rrrrrrrrrrrrrrrrrrrrrhoLvTp", "rrrrrrrrrrrrrrrrrrrrBZbvji", "rrrrrrrrrrrrrrrrrNAMEtxvNvQ"})
"""Special accounts of the XRP Ledger that no key opens (xrpl.org, "Special Addresses")."""

SOLANA_PROGRAMS = frozenset(
    {
        "11111111111111111111111111111111",
        "TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA",
        "TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb",
        "ATokenGPvbdGVxr1b2hvZbsiqW5xWH25efTNsLJA8knL",
        "Stake11111111111111111111111111111111111111",
        "Vote111111111111111111111111111111111111111",
        "ComputeBudget111111111111111111111111111111",
        "MemoSq4gqABAXKb96qnH8TysNcWxMyWCqXgDLGmfcHr",
    }
)
SOLANA_BURN = frozenset({"1nc1nerator11111111111111111111111111111111"})
