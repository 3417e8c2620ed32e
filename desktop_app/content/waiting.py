"""What a step shuts for a time, as far as an exchange's pack says. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from desktop_app.domain.profile import Cited, Hold, Hours, Operation, Profile

ADDING = "add_withdrawal_address"


class Wait(NamedTuple):
    """Something that is shut for a time because of a step.

    `kind`: "stop" (withdrawals stop), "address" (a new address waits), "effect" (the change itself works only later).
    `hours` of an unknown stop are "unknown"; `hold` says what it covers and when, None for "effect"; `cited` where that
    is from.
    """

    kind: Literal["stop", "address", "effect"]
    hours: Hours
    hold: Hold | None
    cited: Cited


def waits(profile: Profile, operations: Iterable[str]) -> tuple[Wait, ...]:
    """What doing one of these operations may shut for a time, each once; a hold of 0 hours is none. `operations` are
    those that a step names as its own (`hold_of`).
    """
    found: list[Wait] = []
    for name in operations:
        for operation in profile.operations_named(name):
            if _by_key_alone(operation):
                continue  # nobody follows a step with an API key
            if operation.hold is not None and operation.hold.hours != 0:
                kind: Literal["stop", "address"] = "address" if name == ADDING else "stop"
                found.append(Wait(kind, operation.hold.hours, operation.hold, operation))
            if operation.takes_effect_after_hours not in (0, "unknown"):
                found.append(Wait("effect", operation.takes_effect_after_hours, None, operation))
        listed = profile.address_list
        if name == ADDING and listed is not None and listed.lock is not None and listed.lock.hours != 0:
            found.append(Wait("address", listed.lock.hours, listed.lock, listed))
    return tuple({(wait.kind, wait.hours): wait for wait in reversed(found)}.values())[::-1]


def stopped_hours(profile: Profile, operations: Iterable[str]) -> float:
    """For how long withdrawals surely stop after one of these operations; 0 where they do not, or where no page says
    for how long.
    """
    holds = [wait.hold for wait in waits(profile, operations) if wait.kind == "stop" and wait.hold is not None]
    sure = [hold for hold in holds if hold.when == "always" and {"withdraw", "api"} & set(hold.covers)]
    return max((hold.hours for hold in sure if not isinstance(hold.hours, str)), default=0.0)


def _by_key_alone(operation: Operation) -> bool:
    return operation.requires != "unknown" and all("api_key" in one for one in operation.requires)
