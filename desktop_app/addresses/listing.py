"""An exchange's own list of withdrawal addresses, as its page shows it or as its API answers: read line by line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Literal, TypeVar

import msgspec

from desktop_app.addresses.chains import CHAINS, NEVER_KEPT, guess, understand
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.list_json import json_rows
from desktop_app.addresses.memos import read_memo, same_memo
from desktop_app.addresses.networks import chain_of, native_network, network_id, network_named, refuse_other_network
from desktop_app.addresses.normalise import is_wide_hex, normalised
from desktop_app.addresses.parsed import Parsed
from desktop_app.pasted.cards import Card, Grammar, Stray, plain
from desktop_app.pasted.cleaning import Cleaned, Removed, clean
from desktop_app.pasted.dates import is_date_alone
from desktop_app.pasted.errors import PastedError, SecretShaped
from desktop_app.pasted.json_text import looks_like_json, read_json
from desktop_app.pasted.judging import Check, never_stop
from desktop_app.pasted.secret_shapes import find_secret
from desktop_app.pasted.tables import read_table
from desktop_app.pasted.word_lists import by_word, words

T = TypeVar("T")

State = Literal["", "listed", "not_listed", "pending"]

_WORDS = "address-lists"
_ADDRESS_LIKE = re.compile(
    r"0x[0-9a-fA-F]{38,64}|(?i:bc1|ltc1|addr1|cosmos1|bitcoincash:)[a-z0-9]{8,120}|[13LMDA9TrXGUEQkf48][A-Za-z0-9_+/-]{24,110}"
    r"|[1-9A-HJ-NP-Za-km-z]{32,44}|0\.0\.\d{3,12}|-?[01]:[0-9a-fA-F]{64}|[0-9a-f]{64}",
)
_WIDE_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{64}(?![0-9A-Za-z])")


class ListedAddress(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry of the exchange's list. `network` is '' where the page names none; `network_name` is the page's word.

    `address` is whole, as it is best shown; `as_given` whatever stood there, where it is no address, with `fault`.
    `readings`: the address by the rules of each chain that it keeps, one where the network is known.
    """

    line: int
    coin: str = ""
    network: str = ""
    network_name: str = ""
    address: str = ""
    as_given: str = ""
    memo: str = ""
    label: str = ""
    state: State = ""
    readings: tuple[Parsed, ...] = ()
    fault: str = ""
    position: int | None = None
    masked: bool = False


class Listing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that was understood, and all that was not. `exchange`: whose answer this is, by its form, or ''."""

    rows: tuple[ListedAddress, ...]
    strays: tuple[Stray, ...] = ()
    removed: tuple[Removed, ...] = ()
    exchange: str = ""

    @property
    def complete(self) -> bool:
        """Whether every line was understood and every address is whole and valid."""
        return not self.strays and not any(row.fault or row.masked for row in self.rows)


def _kind_of(text: str) -> str:
    if _is_masked(text) or _ADDRESS_LIKE.fullmatch(text.replace("\n", "").replace(" ", "")):
        return "address"
    if is_date_alone(text):
        return "added"
    if plain(text) in _badges():
        return "state"
    if network_named(text) and not native_network(text):
        return "network"
    return "coin" if re.fullmatch(r"[A-Z0-9]{2,6}", text) and not text.isdigit() else ""


def _fits(field: str, text: str, kind: str) -> bool:
    if field in ("label", "ignored"):
        return kind in ("", "coin", "network", "state")
    if field == "memo":
        return kind not in ("address", "added") or text in ("-", "--")
    if field == "coin":
        return bool(re.fullmatch(r"[A-Za-z0-9.]{2,12}", text)) and kind != "address"
    return kind == field or (field == "network" and bool(network_named(text))) or text in ("-", "--", "—")


def _badges() -> frozenset[str]:
    return frozenset().union(*(words(_WORDS, key) for key in ("listed", "pending", "not_listed", "kinds")))


@lru_cache(maxsize=1)
def grammar() -> Grammar:
    """What lists of withdrawal addresses look like."""
    return Grammar(
        headings=by_word(_WORDS, "headings"),
        kind_of=_kind_of,
        fits=_fits,
        noise=words(_WORDS, "noise"),
        badges=_badges(),
    )


def read_listing(text: str, exchange: str = "", check: Check = never_stop) -> Listing:
    """A page's table, CSV, or an API's answer. `exchange`: whose, where the person said so; else the form tells.
    `check` is called all the while and may raise to stop.

    SecretShaped, TooMuch, NotJson. An address that is none is a row with a fault, not an error.
    """
    cleaned = clean(text)
    kind = find_secret(cleaned.text)
    if kind is None:
        return _cut(cleaned, exchange, check)
    if kind != "private_key_hex":
        raise SecretShaped(kind)
    try:
        found = _cut(cleaned, exchange, check)
    except PastedError:
        raise SecretShaped(kind) from None
    _refuse_unexplained(cleaned.text, found)
    return found


def _cut(cleaned: Cleaned, exchange: str, check: Check) -> Listing:
    if looks_like_json(cleaned.text):
        named, found = json_rows(read_json(cleaned.text))
        rows = [_row(raw, place + 1, named or exchange) for place, raw in _each(enumerate(found), check)]
        return Listing(rows=tuple(rows), removed=cleaned.removed, exchange=named)
    table = read_table(cleaned.text, grammar(), check)
    cards = [(card, _fields(card)) for card in table.cards]
    rows = [_row(raw, card.line, exchange) for card, raw in _each(cards, check) if raw.get("address")]
    lost = [
        Stray(line=card.line, text=" ".join(cell.text for cell in card.cells)[:200], why="no_place")
        for card, raw in cards
        if not raw.get("address")
    ]
    loose = [
        Stray(line=cell.line, text=cell.text[:200], why="no_column")
        for card, raw in cards
        for cell in card.cells
        if not cell.field and cell.text and raw.get("address") and table.layout == "bare"
    ]
    return Listing(rows=tuple(rows), strays=(*table.strays, *lost, *loose), removed=cleaned.removed, exchange="")


def _each(some: Iterable[T], check: Check) -> Iterator[T]:
    for one in some:
        check()
        yield one


def _refuse_unexplained(text: str, listing: Listing) -> None:
    """SecretShaped where the text holds more of a private key's shape than addresses whose row names their network."""
    rows = ((row.address, chain_of(row.network)) for row in listing.rows)
    explained = {address for address, chain in rows if is_wide_hex(address, chain)}
    kind = find_secret(_WIDE_HEX.sub(lambda found: "" if found.group() in explained else found.group(), text))
    if kind is not None:
        raise SecretShaped(kind)


def _fields(card: Card) -> dict[str, str]:
    found = {field: card.text(field) for field in ("label", "coin", "network", "address", "memo", "state")}
    if "\n" in found["coin"] and not found["network"]:  # "BTC  BTC" without headings: the coin, then its network
        found["coin"], _, found["network"] = found["coin"].partition("\n")
    return found


def _is_masked(text: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9:]{3,12}(?:\*{2,}|\.{2,4}|…)[A-Za-z0-9]{3,12}", text) is not None


def _row(raw: dict[str, Any], line: int, exchange: str) -> ListedAddress:
    coin = raw.get("coin", "").strip().upper()[:20]
    name = raw.get("network", "").strip()
    network = network_id(name, exchange, coin) if name else native_network(coin)
    made = ListedAddress(
        line=line,
        coin=coin,
        network=network,
        network_name=name[:60],
        label=" ".join(raw.get("label", "").split())[:200],
        state=_state(raw.get("state", "")),
    )
    given = raw["address"].strip()
    if _is_masked(given):
        return msgspec.structs.replace(made, as_given=given[:200], masked=True)
    try:
        readings = _readings(given, network)
        memo = _memo(readings, raw.get("memo", ""))
    except AddressError as refused:
        return msgspec.structs.replace(made, as_given=given[:200], fault=refused.reason, position=refused.position)
    return msgspec.structs.replace(made, address=readings[0].address, readings=readings, memo=memo)


def _readings(text: str, network: str) -> tuple[Parsed, ...]:
    """By the network's rules, or by those of every chain that the text keeps. AddressError where there is none."""
    if network:
        understood = understand(text, chain_of(network))
        refuse_other_network(network, understood.normal.network_number)
        return (understood.parsed,)
    found = tuple(parsed for parsed in guess(text) if parsed.chain not in NEVER_KEPT)
    if found:
        return found
    normal = normalised(text).text
    if normal.startswith("0x"):
        CHAINS["evm"](normal)
    raise AddressError("prefix")


def _memo(readings: tuple[Parsed, ...], text: str) -> str:
    """The memo beside the address, or the one inside it. AddressError where they disagree."""
    chain = readings[0].chain if len(readings) == 1 else ""
    beside, inside = read_memo(chain, text), read_memo(chain, readings[0].memo or "")
    if beside and inside and not same_memo(chain, beside, inside):
        raise AddressError("memo_disagrees")
    return beside or inside


def _state(text: str) -> State:
    parts = {plain(part) for part in text.split("\n")}
    if parts & words(_WORDS, "not_listed"):
        return "not_listed"
    if parts & words(_WORDS, "pending"):
        return "pending"
    return "listed" if parts & words(_WORDS, "listed") else ""
