"""Words for an exchange's own list of withdrawal addresses beside the book. Without Qt."""

from __future__ import annotations

from desktop_app.addresses.reconcile import Outcome, Reconciled
from desktop_app.domain.saved_address import ListCheck
from desktop_app.language import Text, tr
from desktop_app.language.lists import listed
from desktop_app.ui.day_words import counted, day

OUTCOMES: dict[Outcome, tuple[str, Text]] = {
    "look_alike": (
        Text("Not in your book, and it looks like one of yours"),
        Text(
            "It was made to be mistaken. Do not pay it. If it is on the list, somebody may have been inside your account."
        ),
    ),
    "unknown": (
        Text("Not in your book"),
        Text("If you did not add it yourself, somebody else may have: then they were inside your account."),
    ),
    "unreadable": (
        Text("Not a valid address"),
        Text("Look at the page itself: is it cut off, or is a character missing?"),
    ),
    "memo_differs": (
        Text("In your book with another memo or tag"),
        Text("With another memo the money arrives at another customer. One of the two is wrong: look at the source."),
    ),
    "network_differs": (
        Text("In your book for another network"),
        Text("Look whether the receiver takes this network. If so, add it to the book for this network, too."),
    ),
    "not_whole": (
        Text("Shown only in part"),
        Text("Beginning and end prove nothing. Open the entry on the page, copy the whole address, and paste it here."),
    ),
    "in_book": (Text("In your book"), ""),
}
"""What each outcome means, and what to do; the gravest first."""

SUMMARY: dict[Outcome, tuple[str, Text]] = {
    "look_alike": (Text("looks like one of yours and is not"), Text("look like some of yours and are not")),
    "unknown": (Text("is not in your book"), Text("are not in your book")),
    "unreadable": (Text("is no valid address"), Text("are no valid addresses")),
    "memo_differs": (Text("has another memo than in your book"), Text("have another memo than in your book")),
    "network_differs": (Text("is in your book for another network"), Text("are in your book for another network")),
    "not_whole": (Text("is shown only in part"), Text("are shown only in part")),
    "in_book": (Text("is in your book"), Text("are in your book")),
}
STATES = {"listed": "listed", "not_listed": Text("not listed"), "pending": "waiting", "": ""}


def summary(result: Reconciled) -> str:
    """As in "Two addresses are in your book, one is not in your book"."""
    if not result.rows:
        return tr("No address was found.")
    parts = []
    for outcome in OUTCOMES:
        count = result.count(outcome)
        if count:
            parts.append(f"{counted(count, 'address', 'addresses')} {SUMMARY[outcome][count != 1]}")
    words = listed(parts)
    return f"{words[:1].upper()}{words[1:]}."


def evidence_words(check: ListCheck) -> str:
    """What a stored comparison found, with its date."""
    unknown = len(check.unknown) + check.unknown_more
    parts = [f"{counted(check.in_book, 'address', 'addresses')} in your book"]
    if unknown:
        parts.append(f"{counted(unknown, 'address', 'addresses')} not in your book")
    if check.memo_differs:
        parts.append(counted(check.memo_differs, tr("other memo"), tr("other memos")))
    if check.network_differs:
        parts.append(counted(check.network_differs, tr("other network"), tr("other networks")))
    if check.missing:
        parts.append(f"{counted(check.missing, 'address', 'addresses')} missing from the list")
    part = "" if check.complete else tr(" Not every line could be read.")
    return f"Compared on {day(check.at)}: {listed(parts)}.{part}"


def is_clean(check: ListCheck) -> bool:
    """Whether everything on the list was read and is in the book as it stands there."""
    strange = check.unknown or check.unknown_more or check.memo_differs or check.network_differs
    return check.complete and not strange
