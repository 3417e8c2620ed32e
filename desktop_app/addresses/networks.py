"""Networks, what each exchange calls them, and the traps of coins that live on several.

The names are those of ccxt 4.5.90 and the exchanges' own pages; they change daily. A name that is not here stays
text and is never guessed.
"""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from desktop_app.addresses.errors import AddressError


class Network(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One network. `chain`: whose address rules it follows, "" where none are here. `memo`: exchanges there share one
    address and need a memo or tag. `retired`: it was shut down. `number`: how links to Ethereum's networks name it
    (EIP-155, as listed in github.com/ethereum-lists/chains), 0 for the others.
    """

    id: str
    name: str
    chain: str = ""
    memo: bool = False
    retired: bool = False
    number: int = 0


NETWORKS = {
    network.id: network
    for network in (
        Network(id="bitcoin", name="Bitcoin", chain="btc"),
        Network(id="lightning", name="Lightning", chain="ln"),
        Network(id="litecoin", name="Litecoin", chain="ltc"),
        Network(id="dogecoin", name="Dogecoin", chain="doge"),
        Network(id="bitcoin_cash", name="Bitcoin Cash", chain="bch"),
        Network(id="ethereum", name="Ethereum", chain="evm", number=1),
        Network(id="bsc", name="BNB Smart Chain", chain="evm", number=56),
        Network(id="polygon", name="Polygon", chain="evm", number=137),
        Network(id="arbitrum", name="Arbitrum One", chain="evm", number=42161),
        Network(id="optimism", name="Optimism", chain="evm", number=10),
        Network(id="base", name="Base", chain="evm", number=8453),
        Network(id="avalanche_c", name="Avalanche C-Chain", chain="evm", number=43114),
        Network(id="linea", name="Linea", chain="evm", number=59144),
        Network(id="zksync", name="zkSync Era", chain="evm", number=324),
        Network(id="tron", name="Tron", chain="tron"),
        Network(id="solana", name="Solana", chain="sol"),
        Network(id="xrp", name="XRP Ledger", chain="xrp", memo=True),
        Network(id="stellar", name="Stellar", chain="xlm", memo=True),
        Network(id="ton", name="TON", chain="ton", memo=True),
        Network(id="cardano", name="Cardano", chain="ada"),
        Network(id="polkadot", name="Polkadot", chain="dot"),
        Network(id="monero", name="Monero", chain="xmr"),
        Network(id="cosmos", name="Cosmos Hub", chain="atom", memo=True),
        Network(id="bnb_beacon", name="BNB Beacon Chain", chain="bnb", memo=True, retired=True),
        Network(id="aptos", name="Aptos"),
        Network(id="sui", name="Sui"),
        Network(id="near", name="NEAR"),
        Network(id="hedera", name="Hedera", memo=True),
        Network(id="eos", name="EOS", memo=True),
        Network(id="algorand", name="Algorand"),
        Network(id="tezos", name="Tezos"),
        Network(id="kusama", name="Kusama"),
        Network(id="omni", name="Omni", chain="btc", retired=True),
        Network(id="bch_slp", name="Bitcoin Cash SLP", retired=True),
        Network(id="heco", name="HECO", chain="evm", retired=True),
    )
}
_EVM = tuple(network.id for network in NETWORKS.values() if network.chain == "evm" and not network.retired)

_NAMES = {
    "bitcoin": "btc bitcoin xbt segwit bitcoinsegwit nativesegwit taproot btcsegwit",
    "lightning": "lightning lightningnetwork ln btclightning btcln lightningbtc",
    "litecoin": "ltc litecoin",
    "dogecoin": "doge dogecoin xdg",
    "bitcoin_cash": "bch bitcoincash bchn cashaddr",
    "ethereum": "eth erc20 ethereum ethereumerc20 etherc20 erc20eth mainneteth ether etherhex ethereumeth "
    "ethereummainnet ethereumnetwork erc20ethereum",
    "bsc": "bsc bep20 bnbsmartchain binancesmartchain bnbsmartchainbep20 bep20bsc bscbep20 bnbchain bnbchainbep20 "
    "binancesmartchainbep20 bnbbsc bscbnb",
    "polygon": "polygon matic polygonpos maticpolygon polygonmatic pol polygonchain maticnetwork polmatic",
    "arbitrum": "arbitrum arbitrumone arbi arbevm arb arbone arbitrumonearb arbitrumonebridged",
    "optimism": "optimism op opeth opmainnet optimismop opoptimism optimismbridged",
    "base": "base baseevm basemainnet basenetwork",
    "avalanche_c": "avalanchecchain avaxc cavax avaxcchain cchain avalanchec avalanche avax avaxcc avaxcchainarc20",
    "linea": "linea lineaeth",
    "zksync": "zksync zksyncera zkeraeth zksera",
    "tron": "trc20 trx tron trontrc20 trc20tron trxtrc20 tethertrc20 tetherusx",
    "solana": "sol solana spl solanaspl tetherusdtsol",
    "xrp": "xrp ripple xrpl xrpledger",
    "stellar": "xlm stellar stellarlumens stellarnetwork",
    "ton": "ton toncoin theopennetwork toncoin2 tonchain",
    "cardano": "ada cardano",
    "polkadot": "dot polkadot assethub polkadotassethub dotassethub assethubpolkadot",
    "monero": "xmr monero",
    "cosmos": "atom cosmos cosmoshub atom1",
    "bnb_beacon": "bep2 bnbbeaconchain bnbbeaconchainbep2 binancechain bep2bnb bnbbep2",
    "aptos": "apt aptos",
    "sui": "sui",
    "near": "near nearprotocol",
    "hedera": "hbar hedera hederahashgraph",
    "eos": "eos vaulta",
    "algorand": "algo algorand",
    "tezos": "xtz tezos",
    "kusama": "ksm kusama",
    "omni": "omni omnilayer btcomni",
    "bch_slp": "slp bchslp",
    "heco": "heco hrc20 htchain",
}
_ALIASES = {alias: network for network, names in _NAMES.items() for alias in (*names.split(), network.replace("_", ""))}

_OWN_NAMES: dict[str, dict[str, str]] = {
    "bitfinex": {"ethereum": "ethereum", "tetherusx": "tron", "tetheruse": "ethereum", "tetherusl": "bitcoin"},
    "binance": {"bnb": "bnb_beacon"},
    "htx": {"solana": "solana", "op": "optimism"},
}
"""Names that mean something else at one exchange than elsewhere."""

NATIVE = {
    "BTC": "bitcoin",
    "LTC": "litecoin",
    "DOGE": "dogecoin",
    "BCH": "bitcoin_cash",
    "ETH": "ethereum",
    "TRX": "tron",
    "SOL": "solana",
    "XRP": "xrp",
    "XLM": "stellar",
    "TON": "ton",
    "ADA": "cardano",
    "DOT": "polkadot",
    "XMR": "monero",
    "ATOM": "cosmos",
    "APT": "aptos",
    "SUI": "sui",
    "NEAR": "near",
    "HBAR": "hedera",
    "EOS": "eos",
    "ALGO": "algorand",
    "XTZ": "tezos",
    "KSM": "kusama",
}
"""Coin -> its own network."""

_ALSO_NATIVE = {"ETH": {"arbitrum", "optimism", "base", "linea", "zksync"}, "BTC": {"lightning"}}
_USDT_ENDED = frozenset({"omni", "bch_slp", "kusama", "eos", "algorand"})
_USDC_ENDED = frozenset({"tron"})
_BRIDGED_USDC = frozenset({"USDC.E", "USDCE", "USDBC", "AXLUSDC", "USDC.B"})
_PEGGED = frozenset({"bsc"})

CoinTrap = Literal[
    "network_retired",
    "issuer_ended",  # the token's issuer neither issues nor redeems on this network any more
    "bridged_token",  # another token than the issuer's own on the same network
    "pegged_token",  # issued by somebody else than the issuer of the coin
    "foreign_network",  # a stand-in for the coin on another network than its own
    "many_networks",  # the same address is valid on several networks: the network must be chosen with care
]


def network_named(name: str, exchange: str = "", coin: str = "") -> str:
    """The network's id, or '' for a name that is not known. "USDT-TRC20", "Tron (TRC20)" and "ERC-20" are read too;
    "Gnosis-ETH" is not: there the coin stands behind a name of its own.
    """
    plain = _plain(name)
    if not plain:
        return ""
    own = _OWN_NAMES.get(exchange, {}).get(plain)
    if own:
        return own
    if plain in _ALIASES:
        return _ALIASES[plain]
    parts = [_plain(part) for part in re.split("[()\uff08\uff09[\\]]", name)]
    found = {_ALIASES[part] for part in parts if part in _ALIASES}
    if len(found) == 1:
        return found.pop()
    prefix = _plain(coin)
    for shorter in (plain.removeprefix(prefix), plain.removesuffix(prefix)) if prefix else ():
        if shorter in _ALIASES:
            return _ALIASES[shorter]
    head, _, rest = name.partition("-")
    named = rest.upper() in NATIVE or (_plain(head) in _ALIASES and head not in NATIVE)
    return _ALIASES.get(_plain(rest), "") if re.fullmatch("[A-Z0-9]{2,6}", head) and not named else ""


def network_id(name: str, exchange: str = "", coin: str = "") -> str:
    """The network's id, or what was named, in small letters and digits: unknown names are kept as text."""
    if name in NETWORKS:
        return name
    return network_named(name, exchange, coin) or _plain(name)[:60]


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def chain_of(network: str) -> str:
    """Whose address rules a network follows; the network's own id where there are none here."""
    known = NETWORKS.get(network)
    return known.chain if known and known.chain else network


def native_network(coin: str) -> str:
    """The network that is meant where only the coin is named, or '' for tokens and unknown coins."""
    return NATIVE.get(coin.upper(), "")


def network_numbered(number: int) -> str:
    """The id of the network with this number, or '' for one that is not known."""
    return next((network.id for network in NETWORKS.values() if number and network.number == number), "")


def refuse_other_network(network: str, number: int | None) -> None:
    """AddressError where a link's number names another network than this one."""
    if number is None:
        return
    known, named = NETWORKS.get(network), network_numbered(number)
    if named != network and (named or (known is not None and known.number)):
        raise AddressError("other_chain", found=named)


def needs_memo(network: str) -> bool:
    """Whether exchanges on this network need a memo or tag."""
    known = NETWORKS.get(network)
    return known is not None and known.memo


def coin_traps(coin: str, network: str) -> tuple[CoinTrap, ...]:
    """What to beware of with this coin on this network."""
    coin = coin.upper()
    known = NETWORKS.get(network)
    traps: list[CoinTrap] = []
    if known and known.retired:
        traps.append("network_retired")
    ended = {"USDT": _USDT_ENDED, "USDC": _USDC_ENDED}.get(coin, frozenset())
    if network in ended:
        traps.append("issuer_ended")
    if coin in _BRIDGED_USDC:
        traps.append("bridged_token")
    if coin in ("USDT", "USDC") and network in _PEGGED:
        traps.append("pegged_token")
    own = native_network(coin)
    if own and network and network != own and network not in _ALSO_NATIVE.get(coin, set()):
        traps.append("foreign_network")
    if network in _EVM:
        traps.append("many_networks")
    return tuple(traps)


def sharing_addresses(network: str) -> tuple[str, ...]:
    """The other networks on which the same text is an address."""
    return tuple(other for other in _EVM if other != network) if network in _EVM else ()
