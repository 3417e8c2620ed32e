"""Whether the owner could still freeze an account after a thief went this way. Pure."""

from __future__ import annotations

from desktop_app.analysis.told import PROOFS
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import PathStep
from desktop_app.domain.setup import SECOND_FACTORS

REPLACES = frozenset({"reset_2fa", "reset_passkey", "change_phone", "change_email", "replace_phone", "replace_email"})
"""The operations after which a factor is the thief's and no longer the owner's."""

ANY_FACTOR = frozenset({"second_factor", "all_bound"})


def taken_for_freezing(path: tuple[PathStep, ...], profile: Profile) -> tuple[str, ...]:
    """The proofs that a path takes away from the owner, where no way that the pack knows to freeze the account is left.

    () where one is left, or where no way was known to begin with.
    """
    lost = tuple(dict.fromkeys(step.gives for step in path if step.rule in REPLACES))
    kinds = frozenset(name.rpartition(":")[2] for name in lost)
    ways = _ways(profile)
    return lost if lost and ways and all(_breaks(way, kinds) for way in ways) else ()


def _ways(profile: Profile) -> list[tuple[str, ...]]:
    """What freezing asks for, in the pack's own words; each way is a set of factors."""
    if profile.emergency is None or profile.emergency.supported is not True:
        return []
    found: list[tuple[str, ...]] = []
    for operation in profile.operations_named("freeze_account"):
        found += operation.requires if operation.requires != "unknown" else ()
    return found or [profile.emergency.needs]


def _breaks(way: tuple[str, ...], lost: frozenset[str]) -> bool:
    if ANY_FACTOR & set(way) and lost & set(SECOND_FACTORS):
        return True
    return any(PROOFS.get(factor) in lost for factor in way)
