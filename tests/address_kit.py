"""A book of addresses of the made-up person, and exchange lists to compare it with. Nobody's real addresses."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop_app.addresses.book import make_entry
from desktop_app.addresses.records import address_record
from desktop_app.domain.saved_address import AddressCheck, SavedAddress
from desktop_app.session import Session
from tests.made_up import person

COLD = "0xd9A1b0B1e1aE382DbDc898Ea68012FfcB2853a91"
POISONED = "0xd9A1C3788D81257612E2581A6ea0aDa244853a91"
STRANGER = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
RIPPLE = "rLczgQHxPhWtjkaQqn3Q6UM8AbRbbRvs5K"
TRON = "TPFfHr1CWfTcS9eugQXQmvqHNGufnjxjXP"
EQ = "EQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi4wJB"
UQ = "UQAs9VlT6S776tq3unJcP5Ogsj-ELLunLXuOb1EKcOQi41-E"
WORDS = "abandon " * 11 + "about"


def made(identity: str, coin: str, network: str, text: str, memo: str = "", **more: object) -> SavedAddress:
    own = {name: more.pop(name) for name in ("label", "whose") if name in more}
    entry, _ = make_entry(
        identity=identity, coin=coin, network=network, text=text, memo=memo, added="2026-11-02", **own
    )  # type: ignore[arg-type]
    return msgspec.structs.replace(entry, **more)


def book() -> list[SavedAddress]:
    """Four entries: one checked on the hardware wallet, one by a test payment, two not."""
    return [
        made(
            "address-1",
            "USDT",
            "ethereum",
            COLD,
            label="Cold wallet",
            whose="own_wallet",
            checks=(AddressCheck(how="hardware_screen", at="2026-11-02"),),
            listed_at=("account-1",),
        ),
        made(
            "address-2", "XRP", "xrp", RIPPLE, "4711", label="My Kraken", whose="own_exchange", listed_at=("account-1",)
        ),
        made(
            "address-3",
            "USDT",
            "tron",
            TRON,
            label="Anna",
            whose="other_person",
            checks=(AddressCheck(how="test_payment", at="2026-10-14"),),
        ),
        made("address-4", "TON", "ton", EQ, whose="own_exchange"),
    ]


def keep(session: Session, entries: list[SavedAddress]) -> None:
    session.change_records(kept=[address_record(entry, session.now()) for entry in entries])


def with_book(folder: Path) -> Session:
    """The made-up person with the book."""
    session = person(folder)
    keep(session, book())
    return session


def page(*rows: str) -> str:
    """What a browser copies from an exchange's page."""
    return "Label\tCoin\tNetwork\tAddress\tMemo\tStatus\tAction\n" + "\n".join(rows)


def mixed_list() -> str:
    """A list with one entry of each outcome, and one of the book missing."""
    return page(
        f"Cold wallet\tUSDT\tERC20\t{COLD}\t--\tWhitelisted\tEdit Delete",
        f"Cold wallet\tUSDT\tERC20\t{POISONED}\t--\tWhitelisted\tEdit Delete",
        f"new\tETH\tERC20\t{STRANGER}\t--\t24h\tEdit Delete",
        f"Kraken\tXRP\tXRP\t{RIPPLE}\t4712\tVerified\tEdit Delete",
        "short\tUSDT\tERC20\t0xd9A1****3a91\t\tVerified\tEdit Delete",
    )
