"""The person's own book of addresses, with an index that finds an address, a label or a look-alike at once."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from desktop_app.addresses.chains import NEVER_KEPT, Understood, understand
from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.lookalike import Ends, Near
from desktop_app.addresses.many import Many
from desktop_app.addresses.memos import in_plain_signs, look_at_memo, same_memo
from desktop_app.addresses.networks import chain_of, coin_traps, needs_memo, network_id, refuse_other_network
from desktop_app.addresses.parsed import Parsed
from desktop_app.domain.saved_address import MemoState, SavedAddress, Whose
from desktop_app.pasted.cleaning import clean
from desktop_app.pasted.secret_shapes import refuse_secret

MOST_TEXT = 500
LONGEST_COIN = 40
STALE_DAYS = 180

Severity = Literal["alarm", "warn", "note"]


class Finding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something about an entry that the person should know. `code` is one of CODES; `other` is the id of another entry
    that it concerns; `detail` a code that says more.
    """

    code: str
    severity: Severity
    other: str = ""
    detail: str = ""
    head: int = 0
    tail: int = 0


CODES: dict[str, Severity] = {
    "look_alike": "alarm",
    "memo_missing": "alarm",  # an exchange's address on a chain with memos, and no memo
    "zero_address": "alarm",
    "burn_address": "alarm",
    "token_contract": "alarm",
    "program": "alarm",
    "network_retired": "alarm",
    "from_history": "warn",
    "memo_not_known": "warn",
    "already_there": "warn",  # the same destination, memo and network
    "same_other_memo": "note",  # the same destination with another memo
    "same_other_network": "note",
    "label_taken": "warn",
    "no_checksum": "warn",
    "unchecked_chain": "warn",
    "issuer_ended": "warn",
    "bridged_token": "warn",
    "foreign_network": "warn",
    "program_derived": "warn",
    "contract": "warn",
    "script": "note",
    "unknown_witness": "alarm",
    "anyone_can_spend": "alarm",
    "legacy_form": "warn",
    "old_form": "note",
    "pointer": "warn",
    "privacy_form": "warn",
    "master_chain": "note",
    "raw_form": "note",
    "pegged_token": "note",
    "many_networks": "note",
    "deposit_can_change": "note",
    "never_checked": "warn",
    "only_test_payment": "warn",  # a payment that arrived does not show which of two addresses was copied next
    "checked_long_ago": "note",
    "whose_unknown": "warn",
}
"""Every code that `Book.findings` gives, with how much it matters."""

_ORDER = {"alarm": 0, "warn": 1, "note": 2}
_WEAK_CHECKS = frozenset({"test_payment", "from_history", "from_message"})


def make_entry(
    *,
    identity: str,
    coin: str,
    network: str,
    text: str,
    memo: str = "",
    whose: Whose = "unknown",
    label: str = "",
    added: str = "",
) -> tuple[SavedAddress, Understood]:
    """An entry from what was typed or pasted, and what was taken off the text. AddressError, SecretShaped.

    The memo may stand beside the address, in the link, or inside the address; two that disagree are refused.
    """
    network = network_id(network, coin=coin)
    understood = understand(text, chain_of(network))
    refuse_other_network(network, understood.normal.network_number)
    parsed = understood.parsed
    if parsed.chain in NEVER_KEPT:
        raise AddressError("not_kept", found=parsed.kind)
    beside, inside = look_at_memo(parsed.chain, memo), look_at_memo(parsed.chain, parsed.memo or "")
    if inside.text and beside.text and not same_memo(parsed.chain, inside.text, beside.text):
        raise AddressError("memo_disagrees")
    kept = beside.text or inside.text
    told = msgspec.structs.replace(
        beside,
        text=kept,
        removed=(*beside.removed, *inside.removed),
        rewritten=beside.rewritten or inside.rewritten,
    )
    entry = SavedAddress(
        id=identity,
        coin=read_coin(coin),
        network=network,
        address=parsed.address,
        memo=kept,
        memo_state=_memo_state(network, kept, whose),
        label=plain_words(label),
        whose=whose,
        key=parsed.key,
        chain=parsed.chain,
        plain=parsed.plain,
        added=added,
    )
    return entry, msgspec.structs.replace(understood, memo=told)


def _memo_state(network: str, memo: str, whose: Whose) -> MemoState:
    if memo:
        return "given"
    return "none_needed" if not needs_memo(network) or whose == "own_wallet" else "not_known"


def read_coin(text: str) -> str:
    """A coin's name in capitals, with T for the sign of Tether. AddressError "coin_form" for one that is long or holds
    a letter of another alphabet: what is known of the coin's traps is known by its name.
    """
    coin = in_plain_signs(plain_words(text)).upper().replace("\u20ae", "T")
    known = (sign.isascii() or unicodedata.category(sign) == "Sc" for sign in coin)
    if len(coin) > LONGEST_COIN or not all(known):
        raise AddressError("coin_form")
    return coin


def plain_words(text: str) -> str:
    """A label or a note: one line, nothing unseen, no secret. SecretShaped."""
    words = " ".join(clean(text[:MOST_TEXT]).text.split())
    refuse_secret(words)
    return words


class Book:
    """All entries. Adding, finding and comparing take the same time in a small book and in one of 20,000."""

    def __init__(self, entries: Iterable[SavedAddress] = ()) -> None:
        self._entries: dict[str, SavedAddress] = {}
        self._by_key = Many()
        self._by_label = Many()
        self._ends = Ends()
        for entry in entries:
            self.put(entry)

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[SavedAddress]:
        return iter(self._entries.values())

    def __contains__(self, identity: object) -> bool:
        return identity in self._entries

    def entry(self, identity: str) -> SavedAddress | None:
        """The entry with this id, or None."""
        return self._entries.get(identity)

    def put(self, entry: SavedAddress) -> None:
        """Adds an entry, or puts it in the place of the one with the same id."""
        self.drop(entry.id)
        self._entries[entry.id] = entry
        self._by_key.add(entry.key, entry.id)
        self._by_label.add(_folded(entry.label), entry.id)
        self._ends.add(entry.id, entry.chain, entry.plain, entry.key)

    def drop(self, identity: str) -> None:
        """Takes an entry out, if it is there."""
        entry = self._entries.pop(identity, None)
        if entry is None:
            return
        self._by_key.drop(entry.key, identity)
        self._by_label.drop(_folded(entry.label), identity)
        self._ends.drop(identity)

    def same(self, key: str) -> tuple[SavedAddress, ...]:
        """All entries with this destination, whatever their network and memo."""
        return tuple(self._entries[identity] for identity in self._by_key.get(key))

    def labelled(self, label: str) -> tuple[SavedAddress, ...]:
        """All entries with this label; capitals and spaces do not count."""
        return tuple(self._entries[identity] for identity in self._by_label.get(_folded(label)))

    def near(self, parsed: Parsed) -> tuple[Near, ...]:
        """The entries that this address could be mistaken for, the nearest first."""
        return self._ends.near(parsed)

    def nearest(self, parsed: Parsed) -> SavedAddress | None:
        """One of the entries that this address could most easily be mistaken for, or None."""
        identity = self._ends.nearest(parsed)
        return self._entries[identity] if identity is not None else None

    def findings(self, entry: SavedAddress, parsed: Parsed, today: dt.date) -> tuple[Finding, ...]:
        """Everything to know about an entry, before it is saved or later, the gravest first."""
        found = [
            *self._about_others(entry, parsed),
            *_about_text(entry, parsed),
            *_about_memo(entry),
            *_about_trust(entry, today),
        ]
        return tuple(sorted(found, key=lambda finding: (_ORDER[finding.severity], finding.code, finding.other)))

    def _about_others(self, entry: SavedAddress, parsed: Parsed) -> Iterator[Finding]:
        for near in self.near(parsed):
            if near.id != entry.id:
                yield finding("look_alike", other=near.id, head=near.head, tail=near.tail)
        for other in self.same(entry.key):
            if other.id == entry.id:
                continue
            if other.network != entry.network:
                yield finding("same_other_network", other=other.id, detail=other.network)
            elif same_memo(entry.chain, other.memo, entry.memo):
                if other.coin == entry.coin:
                    yield finding("already_there", other=other.id)
            else:
                yield finding("same_other_memo", other=other.id)
        for other in self.labelled(entry.label) if entry.label else ():
            if other.id != entry.id and other.key != entry.key:
                yield finding("label_taken", other=other.id)


def finding(code: str, *, other: str = "", detail: str = "", head: int = 0, tail: int = 0) -> Finding:
    """A finding with the severity that its code has."""
    return Finding(code=code, severity=CODES[code], other=other, detail=detail, head=head, tail=tail)


def _folded(label: str) -> str:
    return " ".join(label.casefold().split())


def _about_text(entry: SavedAddress, parsed: Parsed) -> Iterator[Finding]:
    for warning in parsed.warnings:
        yield finding(warning, detail=",".join(parsed.also_on) if warning == "legacy_form" else "")
    for trap in coin_traps(entry.coin, entry.network):
        yield finding(trap)


def _about_memo(entry: SavedAddress) -> Iterator[Finding]:
    if not needs_memo(entry.network) or entry.memo:
        return
    if entry.whose == "own_exchange":
        yield finding("memo_missing")
    elif entry.memo_state == "not_known":
        yield finding("memo_not_known")


def _about_trust(entry: SavedAddress, today: dt.date) -> Iterator[Finding]:
    if entry.whose == "unknown":
        yield finding("whose_unknown")
    if entry.whose == "own_exchange":
        yield finding("deposit_can_change")
    if entry.source == "from_history" or any(check.how == "from_history" for check in entry.checks):
        yield finding("from_history")
    if not entry.checks:
        yield finding("never_checked")
    elif all(check.how in _WEAK_CHECKS for check in entry.checks):
        yield finding("only_test_payment" if any(c.how == "test_payment" for c in entry.checks) else "never_checked")
    else:
        last = max(check.at[:10] for check in entry.checks if check.how not in _WEAK_CHECKS)
        if last < (today - dt.timedelta(days=STALE_DAYS)).isoformat():
            yield finding("checked_long_ago", detail=last)
