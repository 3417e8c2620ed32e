"""Words for pasted text that is not taken: why, and what to do. Never a part of the text itself. Without Qt."""

from __future__ import annotations

from desktop_app.addresses.errors import AddressError
from desktop_app.addresses.from_csv import NotABook
from desktop_app.language import Text, sentences, tr
from desktop_app.language.numbers import whole
from desktop_app.pasted.errors import NotJson, NotText, PastedError, SecretShaped, TooMuch
from desktop_app.ui.words_addresses import network_name
from desktop_app.ui.words_secrets import SECRETS

REASONS: dict[str, tuple[Text, Text]] = {
    "empty": (Text("There is no address yet."), Text("")),
    "too_long": (Text("This is longer than any address."), Text("Paste the address alone.")),
    "look_alike_letter": (
        Text("A letter of another alphabet stands in it."),
        Text(
            "It looks like a usual one, but is not: {letter}. No address has it. Copy the address from its source "
            "again."
        ),
    ),
    "character": (
        Text("A character that no such address has."),
        Text("Look there, or copy it from its source again."),
    ),
    "length": (Text("A part is missing, or there is too much."), Text("Copy the whole address again.")),
    "checksum": (
        Text("A character is wrong."),
        Text("The address carries a check, and it does not fit. Copy it again."),
    ),
    "mixed_case": (
        Text("Capitals and small letters are mixed."),
        Text("This kind has only one of the two. Copy it again."),
    ),
    "prefix": (
        Text("This is no address on any network that is known here."),
        Text("It begins otherwise. Look at the network once more."),
    ),
    "version": (Text("This kind of address pays nobody here."), Text("Ask for an address of the usual kind.")),
    "padding": (Text("It is not written as addresses are."), Text("Copy it from its source again.")),
    "program": (Text("It is not written as addresses are."), Text("Copy it from its source again.")),
    "encoding": (Text("It is written by the rules of another kind."), Text("Copy it from its source again.")),
    "test_network": (
        Text("This is an address of a test network."),
        Text("No real money is there. Ask for a real one."),
    ),
    "other_chain": (
        Text("This is an address on another network."),
        Text("Choose that network, or copy another address."),
    ),
    "retired": (
        Text("This network was shut down."),
        Text("What is sent there cannot be moved any more. Ask for another address."),
    ),
    "not_payable": (
        Text("Nothing can be paid there."),
        Text("It is a public key of another use. Copy the address for receiving."),
    ),
    "no_0x": (Text("The 0x at the start is missing."), Text("Copy the whole address again.")),
    "icap": (
        Text("This is an old way to write it that exchanges do not take."),
        Text("Ask for the form that begins with 0x."),
    ),
    "tron_hex": (Text("This form is for programs."), Text("Copy the address that begins with T.")),
    "request": (Text("This is a request to pay and more than an address."), Text("Copy the address alone.")),
    "amount": (Text("The amount in this invoice is not allowed."), Text("Ask for a new one.")),
    "fields": (Text("A part of this invoice is missing."), Text("Copy it again.")),
    "signature": (Text("This invoice is not signed as it should be."), Text("Ask for a new one.")),
    "not_kept": (
        Text("This is for one payment and runs out."),
        Text("Invoices are not kept in the book. Check the one in front of you when you pay."),
    ),
    "unknown_chain": (
        Text("The network is not chosen yet."),
        Text("Choose it first: the same text can be valid on several."),
    ),
    "coin_form": (
        Text("This is no short name of a coin."),
        Text("Write it in plain letters, as BTC. A letter of another alphabet may only look like one of them."),
    ),
    "memo_form": (Text("This network has no such memo."), Text("Look at the source.")),
    "memo_rounded": (
        Text("A spreadsheet made a number of the memo and left digits out."),
        Text("Take the memo from its source."),
    ),
    "memo_disagrees": (
        Text("The memo beside it is not the one inside the address."),
        Text("One of the two is wrong, so neither is taken. Look at the source."),
    ),
}
"""For each reason of a refused address: what is so, and what to do, where nothing more is known of it."""

_LEADS = {
    "look_alike_letter": Text("A letter of another alphabet stands in it at place {place}."),
    "character": Text("A character that no such address has at place {place}."),
    "prefix": Text("This is no address on {network}."),
    "other_chain": Text("This is an address on {found}."),
}
"""What is so, where the place or the network is known."""

_LOOKS_LIKE = Text(
    "It looks like “{like}”, but is not: {letter}. No address has it. Copy the address from its source again."
)

_MEMOS = {
    "tag": Text("A tag there is a number of at most 4294967295."),
    "length": Text("It is too long for this network."),
    "letter": Text("A letter in the memo only looks like a plain one: {letter}. Copy the memo from its source again."),
    "payment_id": Text(
        "Separate payment ids are no longer used there. The exchange gives one address with the id inside."
    ),
}
_CHAINS = {
    "btc": "bitcoin",
    "ltc": "litecoin",
    "doge": "dogecoin",
    "bch": "bitcoin_cash",
    "evm": "ethereum",
    "sol": "solana",
    "xlm": "stellar",
    "ada": "cardano",
    "dot": "polkadot",
    "xmr": "monero",
    "atom": "cosmos",
    "bnb": "bnb_beacon",
    "ln": "lightning",
}
LIMITS = {
    "characters": Text("There are more than {most} characters."),
    "rows": Text("There are more than {most} rows."),
    "line": Text("A line has more than {most} characters."),
    "columns": Text("There are more than {most} columns."),
    "depth": Text("It is nested too deeply."),
}
"""What there was too much of."""

MOVE_IT = Text(
    "It was not stored, and the field was emptied. If this computer is shared, or if you ever sent it to anybody, "
    "move the coins to a new wallet, or revoke the key. Nobody needs it to pay you."
)
WIDE = Text(
    "If it is an address on Aptos, NEAR or Sui, its network must be known first: choose it, paste the whole row of the "
    "list, or take the other address from your book."
)


def refused(error: PastedError, network: str = "") -> tuple[str, str]:
    """What happened and what to do. `network` is the one that was chosen."""
    if isinstance(error, SecretShaped):
        return secret_words(error)
    if isinstance(error, AddressError):
        return _address(error, network)
    if isinstance(error, TooMuch):
        return LIMITS[error.limit].format(most=whole(error.most)), tr("Nothing was taken. Paste it in parts.")
    if isinstance(error, NotJson):
        return (
            tr("It breaks off or goes wrong in line {line}.", line=error.line),
            tr("Nothing was taken. Copy the whole answer again."),
        )
    if isinstance(error, NotText):
        return (
            tr("This file is no text that can be read."),
            tr("Nothing was taken. Save it as CSV in UTF-8 and choose it again."),
        )
    if isinstance(error, NotABook):
        return (
            tr("The first line of this file does not name its columns."),
            tr("Nothing was taken. At least coin, network and address must stand there."),
        )
    return tr("It could not be read."), tr("Nothing was taken. Copy it from its source again.")


def secret_words(error: SecretShaped) -> tuple[str, str]:
    """What a secret looked like, and what to do now."""
    wide = WIDE if error.kind == "private_key_hex" else ""
    lead = tr("This looks like {secret}, and it was not taken.", secret=SECRETS[error.kind])
    return lead, sentences((MOVE_IT, wide))


def _address(error: AddressError, network: str) -> tuple[str, str]:
    lead, text = REASONS[error.reason]
    found = network_name(_CHAINS.get(error.found, error.found)) if error.found else ""
    place = error.position or ""
    known = {
        "look_alike_letter": place,
        "character": place,
        "prefix": network,
        "other_chain": found,
    }
    if known.get(error.reason):
        lead = _LEADS[error.reason]
    if error.reason == "look_alike_letter" and error.found:
        text = _LOOKS_LIKE
    if error.reason == "memo_form":
        text = _MEMOS.get(error.found, text)
    name = network_name(network) if network else ""
    return (
        lead.format(place=place, network=name, found=found),
        text.format(like=error.found, letter=error.letter.lower()),
    )


def reason_in_few(fault: str, position: int | None, network: str = "") -> str:
    """The first sentence for the reason of a line of a list."""
    if fault not in REASONS:
        return tr("It cannot be read.")
    return _address(AddressError(fault, position=position), network)[0]  # type: ignore[arg-type]
