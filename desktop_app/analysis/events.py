"""The start events and the losses, with their classes and weights. Weights are judgement and are shown as such."""

from __future__ import annotations

from typing import NamedTuple


class Event(NamedTuple):
    """One way in which a theft begins. `rank` is its class: 1 mass, 2 third party, 3 owner tricked, 4 physical.

    `everywhere`: it strikes all exchanges at once (the number, the inbox …), not one at a time.
    """

    id: str
    rank: int
    weight: int
    everywhere: bool

    @property
    def remote(self) -> bool:
        """Whether it needs nobody near the owner (classes 1 to 3)."""
        return self.rank <= 3


EVENTS = (
    Event("password_leak", 1, 14, False),
    Event("api_key_leak", 1, 5, False),
    Event("inbox_takeover", 2, 11, True),
    Event("sim_swap", 2, 9, True),
    Event("support_impersonation", 2, 8, True),
    Event("cloud_takeover", 2, 5, True),
    Event("phishing", 3, 26, False),
    Event("malware_computer", 3, 11, True),
    Event("session_theft", 3, 6, False),
    Event("stolen_phone_unlocked", 4, 3, True),
    Event("stolen_phone_locked", 4, 1, True),
    Event("burglary", 4, 1, True),
)
EVENT_IDS = tuple(event.id for event in EVENTS)


class Loss(NamedTuple):
    """One thing that the owner loses. `places` are gone with all that is in them; `single` is false for two things at
    once.
    """

    id: str
    weight: int
    places: tuple[str, ...]
    single: bool = True


LOSSES = (
    Loss("phone", 35, ("phone",)),
    Loss("memory", 15, ("memory",)),
    Loss("computer", 12, ("computer",)),
    Loss("inbox", 10, ()),
    Loss("number", 10, ()),
    Loss("home", 8, ("home", "computer")),
    Loss("sim", 5, ()),
    Loss("home_and_phone", 5, ("home", "computer", "phone"), single=False),
)
LOSS_IDS = tuple(loss.id for loss in LOSSES)
