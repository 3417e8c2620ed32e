"""Packs are worked out by the check: claims are compared, and not knowing closes nothing."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.domain.profile import Best
from desktop_app.walk.best import best_account
from desktop_app.walk.pack_checks import claim_faults, closed_by_not_knowing
from tests.analysis.dossiers import LIBRARY


@pytest.mark.parametrize("pack", LIBRARY.packs("exchange"), ids=lambda pack: pack.id)
def test_not_knowing_closes_nothing_that_an_answer_opens(pack) -> None:
    assert list(closed_by_not_knowing(LIBRARY, pack)) == []


def test_a_claim_that_does_not_follow_from_the_facts_is_found() -> None:
    pack = LIBRARY.profiles["okx"]
    report = best_account(pack, LIBRARY).report
    right = Best(security=report.security.grade.letter, recovery=report.recovery.grade.letter)
    assert list(claim_faults(msgspec.structs.replace(pack, best=right), report)) == []
    wrong = Best(security="E" if right.security != "E" else "A", recovery=right.recovery)
    ((key, reason),) = claim_faults(msgspec.structs.replace(pack, best=wrong), report)
    assert key == "best.security" and f'"{right.security}"' in reason
