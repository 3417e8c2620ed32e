"""Words for an exchange's own list of withdrawal addresses beside the book. Without Qt."""

from __future__ import annotations

from desktop_app.addresses.reconcile import Outcome, Reconciled
from desktop_app.domain.saved_address import ListCheck
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.language.numbers import spelled
from desktop_app.ui.day_words import day

OUTCOMES: dict[Outcome, tuple[Text, Text]] = {
    "look_alike": (
        Text("Not in your book, and it looks like one of yours"),
        Text(
            "It was made to be mistaken. Do not pay it. If it is on the list, somebody may have been inside your "
            "account."
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
    "in_book": (Text("In your book"), Text("")),
}
"""What each outcome means, and what to do; the gravest first."""

SUMMARY: dict[Outcome, Plural] = {
    "look_alike": Plural(
        "{count} address looks like one of yours and is not.", "{count} addresses look like some of yours and are not."
    ),
    "unknown": Plural("{count} address is not in your book.", "{count} addresses are not in your book."),
    "unreadable": Plural("{count} address is no valid address.", "{count} addresses are no valid addresses."),
    "memo_differs": Plural(
        "{count} address has another memo than in your book.", "{count} addresses have another memo than in your book."
    ),
    "network_differs": Plural(
        "{count} address is in your book for another network.",
        "{count} addresses are in your book for another network.",
    ),
    "not_whole": Plural("{count} address is shown only in part.", "{count} addresses are shown only in part."),
    "in_book": Plural("{count} address is in your book.", "{count} addresses are in your book."),
}
STATES = {
    "listed": Text("listed", "an address at an exchange"),
    "not_listed": Text("not listed", "an address at an exchange"),
    "pending": Text("waiting", "an address at an exchange"),
    "": Text(""),
}
_IN_BOOK = Plural("{count} address in your book", "{count} addresses in your book")
_NOT_IN_BOOK = Plural("{count} address not in your book", "{count} addresses not in your book")
_LOOK_ALIKES = Plural("{count} of them looks like one of yours", "{count} of them look like some of yours")
_OTHER_MEMOS = Plural("{count} other memo", "{count} other memos")
_OTHER_NETWORKS = Plural("{count} other network", "{count} other networks")
_MISSING = Plural("{count} address missing from the list", "{count} addresses missing from the list")


def summary(result: Reconciled) -> str:
    """As in "1 address is not in your book. 2 addresses are in your book."."""
    if not result.rows:
        return tr("No address was found.")
    counts = ((words, result.count(outcome)) for outcome, words in SUMMARY.items())
    return sentences(words.of(count) for words, count in counts if count)


def evidence_words(check: ListCheck) -> str:
    """What a stored comparison found, with its date."""
    others = (
        (_NOT_IN_BOOK, len(check.unknown) + check.unknown_more),
        (_LOOK_ALIKES, check.look_alikes),
        (_OTHER_MEMOS, check.memo_differs),
        (_OTHER_NETWORKS, check.network_differs),
        (_MISSING, check.missing),
    )
    counts = ((_IN_BOOK, check.in_book), *(one for one in others if one[1]))
    found = listed([words.of(count, count=spelled(count)) for words, count in counts])
    part = "" if check.complete else tr("Not every line could be read.")
    return sentences((tr("Compared on {day}: {found}.", day=day(check.at), found=found), part))


def is_clean(check: ListCheck) -> bool:
    """Whether everything on the list was read and is in the book as it stands there."""
    strange = check.unknown or check.unknown_more or check.memo_differs or check.network_differs
    return check.complete and not strange
