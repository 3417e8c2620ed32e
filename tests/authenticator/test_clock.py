"""How far clocks are apart, and which of the two is more likely wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.clock import Evidence, Skew, hours_off, more_likely_wrong, narrowest, skew_of
from tests.authenticator.seeds import NOW

SLOW = Skew(-70.0, -25.0)


def test_the_last_code_means_slow_by_up_to_a_step_and_what_was_typed() -> None:
    step = NOW // 30 - 1
    skew = skew_of(int(step), 30, NOW)
    assert skew == Skew(-50.0, -5.0)
    assert skew.apart == (5.0, 50.0)
    assert not skew.agrees


def test_a_code_of_this_step_agrees() -> None:
    skew = skew_of(int(NOW // 30), 30, NOW)
    assert skew.agrees
    assert skew.apart == (0.0, 25.0)


@given(off=st.floats(-500, 500), moments=st.lists(st.floats(0, 1000), min_size=1, max_size=6))
def test_several_tests_of_one_phone_narrow_the_range_and_hold_the_truth(off: float, moments: list[float]) -> None:
    skews = [skew_of(int((NOW + at + off) // 30), 30, NOW + at) for at in moments]
    whole = narrowest(skews)
    assert whole is not None
    assert whole.least - 1e-3 <= off <= whole.most + 1e-3
    assert whole.most - whole.least <= 45 + 1e-3


def test_a_clock_that_was_set_between_two_tests_counts_as_it_is_now() -> None:
    assert narrowest([Skew(-200, -155), Skew(-10, 35)]) == Skew(-10, 35)
    assert narrowest([]) is None


@pytest.mark.parametrize(
    ("evidence", "wrong"),
    [
        (Evidence(), None),
        (Evidence(synchronised=True), "phone"),
        (Evidence(synchronised=False), "computer"),
        (Evidence(too_early=True, synchronised=True), "computer"),
        (Evidence(others=(Skew(-60, -20),)), "computer"),
        (Evidence(others=(Skew(-5, 20),)), "phone"),
        (Evidence(others=(Skew(100, 140),)), None),
    ],
)
def test_which_clock_is_more_likely_wrong(evidence: Evidence, wrong: str | None) -> None:
    assert more_likely_wrong(SLOW, evidence) == wrong


def test_clocks_that_agree_are_both_right() -> None:
    assert more_likely_wrong(Skew(-10, 20), Evidence(too_early=True)) is None


@pytest.mark.parametrize(
    ("skew", "hours"),
    [
        (Skew(3580, 3625), 1),
        (Skew(-7215, -7170), -2),
        (Skew(19_780, 19_825), 5.5),
        (Skew(-20_720, -20_675), -5.75),
        (Skew(18_900, 18_945), 0),
        (Skew(1_780, 1_825), 0),
        (SLOW, 0),
    ],
)
def test_the_hours_of_a_zone_point_at_the_computer(skew: Skew, hours: float) -> None:
    assert hours_off(skew) == hours
    assert more_likely_wrong(skew, Evidence()) == ("computer" if hours else None)
