"""The address book's words: what each finding, refusal and outcome means, and what to do. Without Qt."""

from __future__ import annotations

from desktop_app.addresses.book import Finding
from desktop_app.addresses.networks import NETWORKS, sharing_addresses
from desktop_app.addresses.trust import best_check
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.pasted.cleaning import Removed
from desktop_app.ui.day_words import counted, day, listed

WHOSE = {
    "own_wallet": "My own wallet",
    "own_exchange": "My own account at an exchange",
    "other_person": "Somebody else",
    "shop": "A shop or service",
    "unknown": "I do not know yet",
}
"""Whose an address is."""

CHECKED = {
    "hardware_screen": "hardware wallet’s own screen",
    "wallet_app": "wallet app",
    "exchange_page": "exchange’s own page",
    "scanned": "scanned from the source",
    "read_out": "read out by the other person",
    "test_payment": "small test payment",
    "from_message": "a message",
    "from_history": "a list of past payments",
}
"""How an address was checked, or where its text came from."""

SOURCES = {
    "": "I do not know any more",
    "hardware_screen": "The hardware wallet’s own screen",
    "wallet_app": "My wallet app’s page for receiving",
    "exchange_page": "An exchange’s page for deposits",
    "scanned": "A code that I scanned",
    "read_out": "The other person read it out",
    "from_message": "A message, mail or chat",
    "from_history": "A list of past payments",
}
"""Where the text of a new address came from."""

NETWORK_NOT_NAMED = "network not named"


def network_name(network: str) -> str:
    """The name that people know, or the text that was kept."""
    known = NETWORKS.get(network)
    return known.name if known else network or NETWORK_NOT_NAMED


def on_network(coin: str, network: str) -> str:
    """As in "USDT on Tron"; "BTC" where the coin has only this network."""
    return f"{coin or 'Any coin'} on {network_name(network)}"


def named(entry: SavedAddress) -> str:
    """The label, or what the entry is."""
    return entry.label or on_network(entry.coin, entry.network)


def memo_line(entry: SavedAddress) -> str:
    """The memo or what is known of it; "" where none is needed."""
    if entry.memo:
        return f"Memo or tag: {entry.memo}"
    return "Memo or tag not known" if entry.memo_state == "not_known" else ""


def checked_words(entry: SavedAddress) -> str:
    """How and when the address was checked, in a few words."""
    check = best_check(entry)
    if check is None:
        return "Not checked yet"
    words = CHECKED[check.how]
    return f"{words[:1].upper()}{words[1:]}, {day(check.at)}"


_ALARMS = {
    "look_alike": (
        "This is not {other}, but it looks like it.",
        (
            "{head} characters at the start and {tail} at the end are the same, the middle is not. Such addresses are "
            "made on purpose and put into lists of past payments. Take the address from its source again."
        ),
    ),
    "memo_missing": (
        "An exchange needs a memo or tag here.",
        (
            "All its customers share this address. Without the memo the money arrives, but not at you. Look for it "
            "beside the address on the exchange’s page for deposits."
        ),
    ),
    "zero_address": ("Nobody has this address.", "What is sent there is gone. It is only zeros."),
    "burn_address": ("Nobody has the key of this address.", "What is sent there is gone."),
    "token_contract": (
        "This is the address of the token itself.",
        "It is not a wallet, and what is sent there is gone. Copy the address of your wallet instead.",
    ),
    "program": ("This is a program of the network.", "It is not a wallet, and what is sent there is gone."),
    "network_retired": (
        "This network was shut down.",
        "What is sent there cannot be moved any more. Choose a network that both sides offer today.",
    ),
    "unknown_witness": ("Nobody can spend from this kind of address yet.", "Ask for an address of the usual kind."),
    "anyone_can_spend": ("Anybody could spend what is sent there.", "It is protected by no key."),
}
_WARNINGS = {
    "from_history": (
        "It was copied from a list of past payments.",
        "Anybody can put an address into that list by sending you a tiny amount. Take it from its source again.",
    ),
    "memo_not_known": (
        "A memo or tag may be needed.",
        "Exchanges on {network} need one, own wallets do not. Say whose it is, or ask.",
    ),
    "already_there": ("It is in your book already: {other}.", "Coin, network, address and memo are the same."),
    "label_taken": (
        "Another entry has this label: {other}.",
        "Two different addresses under one name are easily mixed.",
    ),
    "no_checksum": (
        "Nothing protects it against a typing error.",
        (
            "Written in letters of one size it carries no check. Above it stands in the form that does; compare it "
            "with the source all the same."
        ),
    ),
    "unchecked_chain": (
        "Strongroom does not know this network’s rules.",
        "So not even a typing error would be noticed. Compare every character with the source.",
    ),
    "issuer_ended": (
        "{coin} is no longer issued on {network}.",
        "The issuer has ended it there, so exchanges stop taking it. Choose another network.",
    ),
    "bridged_token": (
        "{coin} is a bridged token.",
        "It is another token than the issuer’s own of that name. Many exchanges take only one of the two.",
    ),
    "foreign_network": (
        "{network} is not the network that {coin} comes from.",
        "There it is a copy that somebody else stands for. The receiver must accept this network by name.",
    ),
    "program_derived": (
        "No key signs for this address.",
        "It belongs to a program. Exchanges and wallets give you addresses of another kind.",
    ),
    "contract": (
        "This is a contract and not a wallet.",
        "Some contracts pass on what they get, others keep it. Send only if its owner gave you this address for that.",
    ),
    "legacy_form": (
        "The same text is an address on {also}, too.",
        "What is sent on the wrong network does not arrive. Ask for the newer form, which cannot be mixed up.",
    ),
    "pointer": ("This is a rare kind of address.", "Few exchanges pay there. Ask for an address of the usual kind."),
    "privacy_form": ("Exchanges seldom pay to this kind of address.", "Ask for an address of the usual kind."),
    "never_checked": (
        "It was not checked at its source yet.",
        "Check it on the hardware wallet’s own screen, or by a small test payment.",
    ),
    "only_test_payment": (
        "Only a test payment speaks for it.",
        "That shows that this address received it. It does not show which address you copy next time.",
    ),
    "whose_unknown": ("It is not said whose it is.", "Without that nobody can tell later whether it may be paid."),
}
_NOTES = {
    "same_other_memo": (
        "The same address is in your book with another memo: {other}.",
        "At an exchange that is another customer’s money. Choose by the memo, not by the address.",
    ),
    "same_other_network": (
        "The same address is in your book for {other_network}: {other}.",
        "Each network is an entry of its own.",
    ),
    "script": ("Several keys or a rule guard this address.", "That is usual for shared wallets and for exchanges."),
    "old_form": ("This is an older way to write it.", "Some exchanges refuse it and ask for the newer one."),
    "master_chain": ("It lies on TON’s main chain.", "Wallets usually lie on the other one."),
    "raw_form": (
        "This form carries no check.",
        "Above it stands in the form that does; compare it with the source.",
    ),
    "pegged_token": (
        "{coin} on {network} is not issued by the coin’s own issuer.",
        "It is a copy that the network’s operator stands for. Exchanges usually treat it as the same.",
    ),
    "many_networks": (
        "The same text is an address on {many} networks.",
        "An address that fits says nothing about the network. Choose {network} by name on both sides.",
    ),
    "deposit_can_change": (
        "An exchange can change your address for deposits.",
        "Look on its page for deposits again before a large amount.",
    ),
    "checked_long_ago": ("It was last checked on {day}.", "Check it again before a large amount."),
}
FINDINGS = {**_ALARMS, **_WARNINGS, **_NOTES}
"""For each code of a finding: what is so, and what to do."""


def said(finding: Finding, entry: SavedAddress, other: SavedAddress | None) -> tuple[str, str]:
    """The two sentences of a finding about an entry; `other` is the entry that it names."""
    also = [
        network_name({"btc": "bitcoin", "bch": "bitcoin_cash", "ltc": "litecoin"}.get(c, c)) for c in _parts(finding)
    ]
    values = {
        "other": named(other) if other is not None else "an entry",
        "other_network": network_name(other.network if other is not None else finding.detail),
        "coin": entry.coin or "This coin",
        "network": network_name(entry.network),
        "head": finding.head,
        "tail": finding.tail,
        "day": day(finding.detail),
        "also": listed(also) or "another network",
        "many": len(sharing_addresses(entry.network)) + 1,
    }
    lead, text = FINDINGS[finding.code]
    return lead.format(**values), text.format(**values)


def _parts(finding: Finding) -> list[str]:
    return [part for part in finding.detail.split(",") if part] if finding.code == "legacy_form" else []


_REMOVED = {
    "zero_width": "that have no width",
    "direction": "that turn the direction of reading",
    "byte_order_mark": "that mark a file’s beginning",
    "control": "that control a terminal",
}


def removed_words(removed: tuple[Removed, ...]) -> str:
    """What nobody could see in a pasted text and was taken out; "" for nothing."""
    counts: dict[str, int] = {}
    for one in removed:
        counts[one.kind] = counts.get(one.kind, 0) + one.count
    parts = [f"{counted(count, 'character', 'characters')} {_REMOVED[kind]}" for kind, count in counts.items()]
    if not parts:
        return ""
    first = min(one.first for one in removed)
    return f"{listed(parts)}, the first at place {first}".capitalize()
