"""Words for QR codes in which an address was sought: where it leads, what else stood there, what it is not."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.addresses.compare import fours
from desktop_app.addresses.networks import NETWORKS
from desktop_app.addresses.scanned import Scanned
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import in_a_row
from desktop_app.ui.authenticator.looking import Look
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.authenticator.words_find import nothing_found as no_seed_found
from desktop_app.ui.words_addresses import network_name

_MOST_NETWORKS = 4
_ONE_OF = Text("an address on {networks}; the code does not say which")
_ONE_OF_MORE = Plural(
    "an address on {networks} or {count} more; the code does not say which",
    "an address on {networks} or {count} more; the code does not say which",
)
_TROUBLES: dict[str, Text] = {
    "permission": Text("macOS shows only the wallpaper."),
    "refused": Text("You said no, or nobody answered."),
    "no_portal": Text("This desktop gives no picture of the screen."),
    "unread": Text("The picture could not be read."),
    "gone": Text("The file is not there, or may not be read."),
    "empty": Text("The file is empty."),
    "too_large": Text("The file is too large."),
    "too_wide": Text("The picture is too large."),
    "not_a_picture": Text("Not a picture that is read here."),
    "damaged": Text("The picture is damaged."),
}
"""What kept a place from being searched."""


def from_code(one: Scanned) -> str:
    """What the code said besides the address."""
    said = [tr("Read from a QR code: {what}.", what=where(one))]
    if one.memo:
        said.append(tr("The memo stood in the code, too."))
    if one.left_out:
        said.append(tr("Left out: {names}.", names=in_a_row(one.left_out)))
    return sentences(said)


def where(one: Scanned) -> str:
    """As in "an address on TON"; all networks that are possible where the code does not say which."""
    if one.network:
        return tr("an address on {network}", network=network_name(one.network))
    names = [known.name for known in NETWORKS.values() if known.chain in one.chains and not known.retired]
    if not names:
        return tr("an address")
    networks, more = in_a_row(names[:_MOST_NETWORKS]), len(names) - _MOST_NETWORKS
    return _ONE_OF_MORE.of(more, networks=networks) if more > 0 else _ONE_OF.format(networks=networks)


def pick_title(one: Scanned) -> str:
    """The whole address in fours, to choose by."""
    return " ".join(fours(one.text))


def pick_note(one: Scanned) -> str:
    """Network and memo."""
    network = network_name(one.network) if one.network else ""
    memo = tr("memo {memo}", memo=one.memo) if one.memo else ""
    return " · ".join(part for part in (network, memo) if part)


def not_an_address(one: Scanned) -> Said:
    """What was found instead."""
    if one.kind == "web":
        return Said(
            tr("The code is a link to a web page."),
            tr(
                "It leads to {host}. It was not opened. Show the address itself as a code, and look again.",
                host=one.host,
            ),
            "warn",
        )
    if one.kind == "request":
        return Said(
            tr("The code asks for a payment and is no address alone."),
            tr(
                "Such codes can hold a call, an invoice or another app’s request. Show the bare address, and look "
                "again."
            ),
            "warn",
        )
    return Said(
        tr("The code holds no address."), tr("It was let go. Show the address as a code, and look again."), "warn"
    )


def nothing_found(looks: Sequence[Look]) -> Said:
    """What to do where there was no code at all."""
    troubles = [look.trouble for look in looks if look.state == "trouble"]
    if "permission" in troubles or ({look.place for look in looks} == {"file"} and not troubles):
        return no_seed_found(looks)
    if troubles:
        trouble = _TROUBLES.get(troubles[0], _TROUBLES["unread"])
        return Said(tr("No code could be read."), sentences((trouble, tr("Paste the address instead."))), "warn")
    return Said(
        tr("No code was found."),
        tr(
            "Enlarge the page until the code is as wide as your hand, see that nothing covers it, and look again. Or "
            "paste the address."
        ),
        "warn",
    )
