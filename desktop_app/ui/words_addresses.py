"""The address book's words: what each finding, refusal and outcome means, and what to do. Without Qt."""

from __future__ import annotations

from desktop_app.addresses.book import Finding
from desktop_app.addresses.networks import NETWORKS, sharing_addresses
from desktop_app.addresses.trust import best_check
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import Plural, Text, tr
from desktop_app.language.lists import listed
from desktop_app.pasted.cleaning import Removed, RemovedKind
from desktop_app.ui.day_words import day

WHOSE = {
    "own_wallet": Text("My own wallet"),
    "own_exchange": Text("My own account at an exchange"),
    "other_person": Text("Somebody else"),
    "shop": Text("A shop or service"),
    "unknown": Text("I do not know yet"),
}
"""Whose an address is."""

CHECKED = {
    "hardware_screen": Text("Hardware wallet’s own screen"),
    "wallet_app": Text("Wallet app"),
    "exchange_page": Text("Exchange’s own page"),
    "scanned": Text("Scanned from the source"),
    "read_out": Text("Read out by the other person"),
    "test_payment": Text("Small test payment"),
    "from_message": Text("A message"),
    "from_history": Text("A list of past payments"),
}
"""How an address was checked, or where its text came from."""

SOURCES = {
    "": Text("I do not know any more"),
    "hardware_screen": Text("The hardware wallet’s own screen"),
    "wallet_app": Text("My wallet app’s page for receiving"),
    "exchange_page": Text("An exchange’s page for deposits"),
    "scanned": Text("A code that I scanned"),
    "read_out": Text("The other person read it out"),
    "from_message": Text("A message, mail or chat"),
    "from_history": Text("A list of past payments"),
}
"""Where the text of a new address came from."""

NETWORK_NOT_NAMED = Text("network not named")


def network_name(network: str) -> str:
    """The name that people know, or the text that was kept."""
    known = NETWORKS.get(network)
    return known.name if known else network or str(NETWORK_NOT_NAMED)


def on_network(coin: str, network: str) -> str:
    """As in "USDT on Tron"; "BTC" where the coin has only this network."""
    return tr("{coin} on {network}", coin=coin or tr("Any coin"), network=network_name(network))


def named(entry: SavedAddress) -> str:
    """The label, or what the entry is."""
    return entry.label or on_network(entry.coin, entry.network)


def memo_line(entry: SavedAddress) -> str:
    """The memo or what is known of it; "" where none is needed."""
    if entry.memo:
        return tr("Memo or tag: {memo}", memo=entry.memo)
    return tr("Memo or tag not known") if entry.memo_state == "not_known" else ""


def checked_words(entry: SavedAddress) -> str:
    """How and when the address was checked, in a few words."""
    check = best_check(entry)
    if check is None:
        return tr("Not checked yet")
    return tr("{way}, {day}", "how and when an address was checked", way=CHECKED[check.how], day=day(check.at))


_ALARMS = {
    "look_alike": (
        Text("This is not {other}, but it looks like it."),
        Text(
            "{head} characters at the start and {tail} at the end are the same, the middle is not. Such addresses are "
            "made on purpose and put into lists of past payments. Take the address from its source again."
        ),
    ),
    "memo_missing": (
        Text("An exchange needs a memo or tag here."),
        Text(
            "All its customers share this address. Without the memo the money arrives, but not at you. Look for it "
            "beside the address on the exchange’s page for deposits."
        ),
    ),
    "zero_address": (Text("Nobody has this address."), Text("What is sent there is gone. It is only zeros.")),
    "burn_address": (Text("Nobody has the key of this address."), Text("What is sent there is gone.")),
    "token_contract": (
        Text("This is the address of the token itself."),
        Text("It is not a wallet, and what is sent there is gone. Copy the address of your wallet instead."),
    ),
    "program": (Text("This is a program of the network."), Text("It is not a wallet, and what is sent there is gone.")),
    "network_retired": (
        Text("This network was shut down."),
        Text("What is sent there cannot be moved any more. Choose a network that both sides offer today."),
    ),
    "unknown_witness": (
        Text("Nobody can spend from this kind of address yet."),
        Text("Ask for an address of the usual kind."),
    ),
    "anyone_can_spend": (Text("Anybody could spend what is sent there."), Text("It is protected by no key.")),
}
_WARNINGS = {
    "from_history": (
        Text("It was copied from a list of past payments."),
        Text("Anybody can put an address into that list by sending you a tiny amount. Take it from its source again."),
    ),
    "memo_not_known": (
        Text("A memo or tag may be needed."),
        Text("Exchanges on {network} need one, own wallets do not. Say whose it is, or ask."),
    ),
    "already_there": (
        Text("It is in your book already: {other}."),
        Text("Coin, network, address and memo are the same."),
    ),
    "label_taken": (
        Text("Another entry has this label: {other}."),
        Text("Two different addresses under one name are easily mixed."),
    ),
    "no_checksum": (
        Text("Nothing protects it against a typing error."),
        Text(
            "Written in letters of one size it carries no check. Above it stands in the form that does; compare it "
            "with the source all the same."
        ),
    ),
    "unchecked_chain": (
        Text("Strongroom does not know this network’s rules."),
        Text("So not even a typing error would be noticed. Compare every character with the source."),
    ),
    "issuer_ended": (
        Text("{coin} is no longer issued on {network}."),
        Text("The issuer has ended it there, so exchanges stop taking it. Choose another network."),
    ),
    "bridged_token": (
        Text("{coin} is a bridged token."),
        Text("It is another token than the issuer’s own of that name. Many exchanges take only one of the two."),
    ),
    "foreign_network": (
        Text("{network} is not the network that {coin} comes from."),
        Text("There it is a copy that somebody else stands for. The receiver must accept this network by name."),
    ),
    "program_derived": (
        Text("No key signs for this address."),
        Text("It belongs to a program. Exchanges and wallets give you addresses of another kind."),
    ),
    "contract": (
        Text("This is a contract and not a wallet."),
        Text(
            "Some contracts pass on what they get, others keep it. Send only if its owner gave you this address for "
            "that."
        ),
    ),
    "legacy_form": (
        Text("The same text is an address on {also}, too."),
        Text("What is sent on the wrong network does not arrive. Ask for the newer form, which cannot be mixed up."),
    ),
    "pointer": (
        Text("This is a rare kind of address."),
        Text("Few exchanges pay there. Ask for an address of the usual kind."),
    ),
    "privacy_form": (
        Text("Exchanges seldom pay to this kind of address."),
        Text("Ask for an address of the usual kind."),
    ),
    "never_checked": (
        Text("It was not checked at its source yet."),
        Text("Check it on the hardware wallet’s own screen, or by a small test payment."),
    ),
    "only_test_payment": (
        Text("Only a test payment speaks for it."),
        Text("That shows that this address received it. It does not show which address you copy next time."),
    ),
    "whose_unknown": (
        Text("It is not said whose it is."),
        Text("Without that nobody can tell later whether it may be paid."),
    ),
}
_NOTES = {
    "same_other_memo": (
        Text("The same address is in your book with another memo: {other}."),
        Text("At an exchange that is another customer’s money. Choose by the memo, not by the address."),
    ),
    "same_other_network": (
        Text("The same address is in your book for {other_network}: {other}."),
        Text("Each network is an entry of its own."),
    ),
    "script": (
        Text("Several keys or a rule guard this address."),
        Text("That is usual for shared wallets and for exchanges."),
    ),
    "old_form": (
        Text("This is an older way to write it."),
        Text("Some exchanges refuse it and ask for the newer one."),
    ),
    "master_chain": (Text("It lies on TON’s main chain."), Text("Wallets usually lie on the other one.")),
    "raw_form": (
        Text("This form carries no check."),
        Text("Above it stands in the form that does; compare it with the source."),
    ),
    "pegged_token": (
        Text("{coin} on {network} is not issued by the coin’s own issuer."),
        Text("It is a copy that the network’s operator stands for. Exchanges usually treat it as the same."),
    ),
    "many_networks": (
        Text("The same text is an address on {many} networks."),
        Text("An address that fits says nothing about the network. Choose {network} by name on both sides."),
    ),
    "deposit_can_change": (
        Text("An exchange can change your address for deposits."),
        Text("Look on its page for deposits again before a large amount."),
    ),
    "checked_long_ago": (Text("It was last checked on {day}."), Text("Check it again before a large amount.")),
}
FINDINGS = {**_ALARMS, **_WARNINGS, **_NOTES}
"""For each code of a finding: what is so, and what to do."""


def said(finding: Finding, entry: SavedAddress, other: SavedAddress | None) -> tuple[str, str]:
    """The two sentences of a finding about an entry; `other` is the entry that it names."""
    also = [
        network_name({"btc": "bitcoin", "bch": "bitcoin_cash", "ltc": "litecoin"}.get(c, c)) for c in _parts(finding)
    ]
    values = {
        "other": named(other) if other is not None else tr("an entry"),
        "other_network": network_name(other.network if other is not None else finding.detail),
        "coin": entry.coin or tr("This coin"),
        "network": network_name(entry.network),
        "head": finding.head,
        "tail": finding.tail,
        "day": day(finding.detail),
        "also": listed(also) or tr("another network"),
        "many": len(sharing_addresses(entry.network)) + 1,
    }
    lead, text = FINDINGS[finding.code]
    return lead.format(**values), text.format(**values)


def _parts(finding: Finding) -> list[str]:
    return [part for part in finding.detail.split(",") if part] if finding.code == "legacy_form" else []


_REMOVED: dict[RemovedKind, Plural] = {
    "zero_width": Plural("{count} character that has no width", "{count} characters that have no width"),
    "direction": Plural(
        "{count} character that turns the direction of reading",
        "{count} characters that turn the direction of reading",
    ),
    "byte_order_mark": Plural(
        "{count} character that marks a file’s beginning", "{count} characters that mark a file’s beginning"
    ),
    "control": Plural("{count} character that controls a terminal", "{count} characters that control a terminal"),
}


def removed_words(removed: tuple[Removed, ...]) -> str:
    """What nobody could see in a pasted text and was taken out, as a sentence; "" for nothing."""
    counts: dict[RemovedKind, int] = {}
    for one in removed:
        counts[one.kind] = counts.get(one.kind, 0) + one.count
    if not counts:
        return ""
    characters = listed([_REMOVED[kind].of(count) for kind, count in counts.items()])
    return tr(
        "{characters}, the first at place {place}.", characters=characters, place=min(one.first for one in removed)
    )
