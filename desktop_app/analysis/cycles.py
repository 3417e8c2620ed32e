"""Services that open each other: the mailbox is reset through the cloud account, the cloud account through the mailbox.

Whoever gets one has all of a ring, and an owner who loses one may lose all.
"""

from __future__ import annotations

from desktop_app.domain.setup import Setup

MOST_LOOKED_AT = 500_000
"""Steps from proof to proof, after which the search ends with the rings that it has: no person has so many."""


def cycles(setup: Setup) -> tuple[tuple[str, ...], ...]:
    """Rings of proofs, each opening the next, unknown ways included. A proof is in one ring at most."""
    opens = {name: sorted(given) for name, given in _opens(setup).items()}
    ring_of = _components(opens)
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    looked_at = 0
    for start in sorted(ring_of):
        if start in seen or looked_at > MOST_LOOKED_AT:
            continue
        ring, steps = _shortest_ring(start, opens, ring_of)
        looked_at += steps
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


def _components(opens: dict[str, list[str]]) -> dict[str, int]:
    """The proofs that lie on rings, each with the number of the group in which all lead to all (Kosaraju, 1978)."""
    into: dict[str, list[str]] = {}
    for name, given in opens.items():
        for then in given:
            into.setdefault(then, []).append(name)
    left: set[str] = set()
    order = [name for start in opens for name in _finished(start, opens, left)]
    found: dict[str, int] = {}
    placed: set[str] = set()
    for number, start in enumerate(reversed(order)):
        group = _finished(start, into, placed)
        if len(group) > 1:
            found.update(dict.fromkeys(group, number))
    return found


def _finished(start: str, leads: dict[str, list[str]], seen: set[str]) -> list[str]:
    """What can be reached and was not seen yet, each after all that it leads to."""
    if start in seen:
        return []
    seen.add(start)
    found, way = [], [(start, iter(leads.get(start, ())))]
    while way:
        name, rest = way[-1]
        then = next((one for one in rest if one not in seen), None)
        if then is None:
            found.append(name)
            way.pop()
        else:
            seen.add(then)
            way.append((then, iter(leads.get(then, ()))))
    return found


def _shortest_ring(start: str, opens: dict[str, list[str]], ring_of: dict[str, int]) -> tuple[tuple[str, ...], int]:
    """The fewest steps from a proof on a ring back to itself, and how many were looked at."""
    came_from = {start: ""}
    edge, steps = [start], 0
    while edge:
        following: list[str] = []
        for name in edge:
            for then in opens.get(name, ()):
                steps += 1
                if then == start:
                    return _trail(name, came_from), steps
                if then not in came_from and ring_of.get(then) == ring_of[start]:
                    came_from[then] = name
                    following.append(then)
        edge = following
    return (), steps


def _trail(name: str, came_from: dict[str, str]) -> tuple[str, ...]:
    trail = []
    while name:
        trail.append(name)
        name = came_from[name]
    return tuple(reversed(trail))
