"""The test of the phone: right, right for another time, another account, a slip, or wrong; and never by chance."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.clock import skew_of
from desktop_app.authenticator.code_check import check_code
from desktop_app.authenticator.codes import code_at, live, step_of
from desktop_app.authenticator.try_limit import FREE_TRIES, LONGEST_PAUSE, TryLimit
from tests.authenticator.seeds import NOW, seed

ONE, OTHER = seed(), seed(b"another secret of twenty"[:20])


def phone(off: float, *, typing: float = 3.0, now: float = NOW) -> str:
    """What a phone whose clock is `off` seconds ahead showed when it was read, `typing` seconds ago."""
    return live(ONE, now + off - typing).code


@pytest.mark.parametrize("off", [-600, -200, -50, -20, -5, 0, 5, 20, 50, 200, 590])
@pytest.mark.parametrize("typing", [0.0, 3.0, 10.0])
@pytest.mark.parametrize("at", [0.0, 7.0, 14.9, 29.5])
def test_the_clocks_are_as_far_apart_as_is_said(off: float, typing: float, at: float) -> None:
    now = NOW + at
    checked = check_code(ONE, phone(off, typing=typing, now=now), now)
    assert checked.verdict in ("right", "other_time")
    assert checked.skew is not None
    assert checked.skew.least <= off <= checked.skew.most
    assert (checked.verdict == "right") == checked.skew.agrees
    if abs(off) >= 50:
        assert checked.verdict == "other_time"


@pytest.mark.parametrize(("off", "accepted"), [(-200, False), (-55, False), (-22, True), (25, True), (200, False)])
def test_one_step_off_is_most_likely_accepted_and_never_counts_as_right(off: float, accepted: bool) -> None:
    checked = check_code(ONE, phone(off, now=NOW, typing=0), NOW)
    assert (checked.verdict, checked.accepted) == ("other_time", accepted)


def test_the_last_code_typed_in_time_is_right() -> None:
    just_changed = NOW + 12  # two seconds into a step
    assert check_code(ONE, phone(0, typing=5, now=just_changed), just_changed).verdict == "right"


ZONES = [
    -24,
    -14,
    -9.5,
    -9,
    -5.5,
    -3.5,
    -2,
    -1,
    -0.5,
    0.5,
    1,
    3.5,
    4.5,
    5,
    5.5,
    5.75,
    6.5,
    8.75,
    10.5,
    12.75,
    13.75,
    24,
]


@pytest.mark.parametrize("hours", ZONES)
def test_a_clock_in_the_wrong_zone_half_an_hour_or_a_day_off(hours: float) -> None:
    checked = check_code(ONE, phone(hours * 3600), NOW)
    assert checked.verdict == "other_time"
    assert checked.skew is not None
    assert checked.skew.least <= hours * 3600 <= checked.skew.most
    assert not checked.accepted


def test_a_week_off_is_wrong() -> None:
    assert check_code(ONE, phone(7 * 86400), NOW).verdict == "wrong"


def test_the_code_of_another_account_is_told() -> None:
    code = live(OTHER, NOW).code
    checked = check_code(ONE, code, NOW, others=(seed(b"third"), OTHER))
    assert (checked.verdict, checked.other) == ("other_account", 1)
    assert check_code(ONE, code, NOW).verdict == "wrong"


def test_a_mistyped_digit_and_swapped_neighbours() -> None:
    code = live(ONE, NOW).code
    for place in range(6):
        wrong = str((int(code[place]) + 5) % 10)
        assert check_code(ONE, code[:place] + wrong + code[place + 1 :], NOW).verdict == "mistyped"
    for place in range(5):
        if code[place] != code[place + 1]:
            swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
            assert check_code(ONE, swapped, NOW).verdict == "mistyped"


def test_two_wrong_digits_are_a_wrong_secret() -> None:
    code = live(ONE, NOW).code
    far = "".join(str((int(digit) + 5) % 10) for digit in code)
    assert check_code(ONE, far, NOW).verdict == "wrong"


@pytest.mark.parametrize(
    ("typed", "digits"),
    [("", 0), ("12345", 5), ("1234567", 7), ("12345x", 5), ("abc", 0), ("1" * 100_000, 40), ("123456!", 6)],
)
def test_what_is_no_code(typed: str, digits: int) -> None:
    checked = check_code(ONE, typed, NOW)
    assert (checked.verdict, checked.typed) == ("not_a_code", digits)


@pytest.mark.parametrize("write", [lambda code: f" {code[:3]} {code[3:]} ", lambda code: f"{code[:3]}-{code[3:]}"])
def test_codes_in_groups_are_taken(write: object) -> None:
    assert check_code(ONE, write(live(ONE, NOW).code), NOW).verdict == "right"  # type: ignore[operator]


def test_digits_of_another_script_are_taken() -> None:
    code = live(ONE, NOW).code.translate({ord("0") + value: 0x660 + value for value in range(10)})
    assert check_code(ONE, code, NOW).verdict == "right"


@pytest.mark.parametrize("digits", [7, 8])
@pytest.mark.parametrize("period", [15, 60])
@pytest.mark.parametrize("algorithm", ["SHA256", "SHA512"])
def test_unusual_seeds(digits: int, period: int, algorithm: str) -> None:
    one = seed(digits=digits, period=period, algorithm=algorithm)
    assert check_code(one, live(one, NOW).code, NOW).verdict == "right"
    assert check_code(one, live(one, NOW - 200).code, NOW).verdict == "other_time"
    assert check_code(one, "123456", NOW).verdict == "not_a_code"


@given(st.floats(0, 4e9), st.text(max_size=12))
def test_any_moment_and_any_text(now: float, typed: str) -> None:
    checked = check_code(ONE, typed, now, others=(OTHER,))
    assert (checked.skew is not None) == (checked.verdict in ("right", "other_time"))


# --- chance ---------------------------------------------------------------------------------------------------------


def test_at_most_two_codes_are_right_at_any_moment() -> None:
    for more in range(30):
        now = NOW + more
        near = {code_at(ONE, step) for step in range(step_of(ONE, now) - 25, step_of(ONE, now) + 26)}
        right = {code for code in near if check_code(ONE, code, now).verdict == "right"}
        assert live(ONE, now).code in right
        assert len(right) <= 2


def test_somebody_who_types_at_random_all_day_gets_few_tries() -> None:
    by, limit, now, tries = random.Random(1), TryLimit(), NOW, 0
    while now < NOW + 86400:
        pause = limit.pause(now)
        now += max(pause, 1.0)
        checked = check_code(ONE, f"{by.randrange(10**6):06}", now)
        assert checked.verdict != "right"
        limit, tries = limit.after(checked, now), tries + 1
    assert tries < 120


def test_pauses_grow_and_end_with_a_right_code() -> None:
    limit, wrong = TryLimit(), check_code(ONE, "000000", NOW)
    assert wrong.verdict == "wrong"
    pauses = []
    for _ in range(FREE_TRIES + 8):
        pauses.append(limit.pause(NOW))
        limit = limit.after(wrong, NOW)
    assert pauses[: FREE_TRIES + 3] == [0.0] * FREE_TRIES + [30.0, 60.0, 120.0]
    assert pauses[-1] == LONGEST_PAUSE
    assert limit.pause(NOW + LONGEST_PAUSE) == 0
    assert limit.pause(NOW - 1e6) == LONGEST_PAUSE, "a clock that was set back does not lock the person out"
    assert limit.after(check_code(ONE, "12", NOW), NOW) == limit, "what is no code is no try"
    assert limit.after(check_code(ONE, live(ONE, NOW).code, NOW), NOW).pause(NOW) == 0


def test_codes_right_for_another_time_count_as_tries() -> None:
    limit = TryLimit().after(check_code(ONE, phone(-200), NOW), NOW)
    assert limit.wrong == 1


def test_the_nearest_step_explains_a_code_that_fits_several() -> None:
    one = seed(b"secret 2394")
    here = step_of(one, NOW)
    assert code_at(one, here - 17) == code_at(one, here + 19)
    found = check_code(one, code_at(one, here + 19), NOW)
    assert found.skew == skew_of(here - 17, 30, NOW)
