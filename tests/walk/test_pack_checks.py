"""Packs are worked out by the check: claims are compared, and not knowing closes nothing."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.domain.profile import Best as Claim
from desktop_app.walk.best import best_account
from desktop_app.walk.pack_checks import claim_faults, closed_by_not_knowing
from tests.analysis.dossiers import LIBRARY


@pytest.mark.parametrize("pack", LIBRARY.packs("exchange"), ids=lambda pack: pack.id)
def test_not_knowing_closes_nothing_that_an_answer_opens(pack) -> None:
    assert list(closed_by_not_knowing(LIBRARY, pack)) == []


def test_a_claim_that_does_not_follow_from_the_facts_is_found() -> None:
    pack = LIBRARY.profiles["okx"]
    reached = best_account(pack, LIBRARY)
    right = Claim(security=reached.letters[0], recovery=reached.letters[1])
    assert list(claim_faults(msgspec.structs.replace(pack, best=right), reached)) == []
    wrong = Claim(security="E" if right.security != "E" else "A", recovery=right.recovery)
    ((key, reason),) = claim_faults(msgspec.structs.replace(pack, best=wrong), reached)
    assert key == "best.security" and f'"{right.security}"' in reason
