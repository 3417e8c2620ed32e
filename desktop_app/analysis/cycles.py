"""Services that open each other: the mailbox is reset through the cloud account, the cloud account through the mailbox.

Whoever gets one has all of a ring, and an owner who loses one may lose all.
"""

from __future__ import annotations

from desktop_app.domain.setup import Setup


def cycles(setup: Setup) -> tuple[tuple[str, ...], ...]:
    """Rings of proofs, each opening the next, unknown ways included. A proof is in one ring at most."""
    opens = _opens(setup)
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for start in sorted(opens):
        ring = _shortest_ring(start, opens) if start not in seen else ()
        if len(ring) > 1 and not seen & set(ring):
            found.append(ring)
            seen.update(ring)
    return tuple(found)


def _opens(setup: Setup) -> dict[str, set[str]]:
    """Proof -> proofs for which it is enough, alone, by a place or a way."""
    opens: dict[str, set[str]] = {}
    for places in (setup.places, setup.unknown_places):
        for place, gives in places.items():
            opens.setdefault(place, set()).update(gives)
    for ways in (setup.ways, setup.unknown_ways):
        for head, sets in ways.items():
            for one in sets:
                if len(one) == 1:
                    opens.setdefault(one[0], set()).add(head)
    for proof, code in (("sms", "sms_code"), ("inbox", "email_code")):
        opens.setdefault(proof, set()).add(code)
    return opens


def _shortest_ring(start: str, opens: dict[str, set[str]]) -> tuple[str, ...]:
    """The fewest steps from a proof back to itself; () where there is no way back."""
    trails: dict[str, tuple[str, ...]] = {start: (start,)}
    edge = [start]
    while edge:
        following: list[str] = []
        for name in edge:
            for then in sorted(opens.get(name, ())):
                if then == start:
                    return trails[name]
                if then not in trails:
                    trails[then] = (*trails[name], then)
                    following.append(then)
        edge = following
    return ()
