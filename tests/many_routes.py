"""A picture with as many routes as one account can well have: nine attacks, four ways out, all three states.

Made by hand in the picture's own types: no account of the made-up person is as open in so many ways.
"""

from __future__ import annotations

from itertools import pairwise

from desktop_app.ui.routes_model import (
    MONEY,
    RANK,
    RouteEdge,
    RouteNode,
    RouteSentence,
    RoutesModel,
    RouteSource,
    RouteState,
)

_WAYS: tuple[tuple[str, str, str, RouteState, tuple[str, ...]], ...] = (
    (
        "phish",
        "A page that looks like Northgate Exchange",
        "the password and codes typed into it",
        "open",
        ("in", "out"),
    ),
    ("inbox", "Your mailbox", "a code to your phone number resets it", "open", ("both", "sell")),
    ("number", "Your phone number", "SIM swap, or the carrier is talked into it", "open", ("mail", "both", "out")),
    ("support", "Northgate Exchange’s support", "somebody passes for you, with papers", "open", ("papers", "sell")),
    ("malware", "Your computer, infected", "malware takes what it keeps", "stoppable", ("here", "listed")),
    ("session", "Your computer, signed in", "a stolen session", "open", ("here", "trade")),
    ("cloud", "Your cloud account", "copies of the phone lie there", "stoppable", ("in", "listed")),
    ("phone", "Your phone, unlocked", "taken out of your hand", "open", ("here", "sell")),
    ("key", "A leaked API key", "from a bot or a spreadsheet", "open", ("trade",)),
    ("leak", "A leaked password", "from a list that is tried everywhere", "closed", ("code",)),
    ("home", "Your home", "papers and devices there", "closed", ("code",)),
)
"""Id, words, state, and what each leads through."""

_NODES = (
    ("mail", 1, "Get into the mailbox", ""),
    ("in", 2, "Sign in", ""),
    ("both", 2, "Reset password and second factor by email", ""),
    ("papers", 2, "Reset password and second factor with papers", ""),
    ("here", 2, "Signed in already", ""),
    ("code", 2, "Needs a second code", ""),
    ("out", 3, "Add an address, withdraw", "after 24 h · you get an email and an SMS"),
    ("sell", 3, "Sell to another user", "nobody tells you · not known yet"),
    ("listed", 3, "Withdraw to a listed address", "after 48 h · you get an email"),
    ("trade", 3, "Trade it away by API key", "nobody tells you"),
)


def _model() -> RoutesModel:
    lines: dict[tuple[str, str], RouteState] = {}
    for event, _, _, state, through in _WAYS:
        for link in pairwise((event, *through, MONEY)):
            lines[link] = min(lines.get(link, state), state, key=RANK.__getitem__)
    edges = tuple(RouteEdge(start, end, state) for (start, end), state in lines.items())
    nodes = tuple(
        RouteNode(key, column, text, note, min((e.state for e in edges if e.start == key), key=RANK.__getitem__))
        for key, column, text, note in _NODES
    )
    return RoutesModel(
        "Routes to your Northgate Exchange money",
        "Your Northgate Exchange money",
        tuple(RouteSource(key, title, sub, state) for key, title, sub, state, _ in _WAYS),
        nodes,
        edges,
        tuple(RouteSentence(key, f"{title}: {sub}.", state) for key, title, sub, state, _ in _WAYS),
    )


MANY = _model()
