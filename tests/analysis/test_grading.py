"""Letters and numbers agree with each other as they are shown."""

from __future__ import annotations

import pytest

from desktop_app.analysis.grading import BANDS, ORDER, letter_of, share_out
from desktop_app.domain.report import Grade


@pytest.mark.parametrize(
    ("number", "letter"), [(0, "E"), (19.4, "E"), (19.6, "D"), (39.49, "D"), (39.6, "C"), (80, "A"), (95, "A")]
)
def test_a_letter_is_that_of_the_number_as_it_is_shown(number: float, letter: str) -> None:
    assert letter_of(number) == letter
    low, span = BANDS[letter]
    assert low <= Grade(letter, number).shown <= low + span


def test_a_higher_number_never_has_a_lower_letter() -> None:
    ranks = [ORDER.index(letter_of(tenths / 10)) for tenths in range(951)]
    assert ranks == sorted(ranks)


def test_points_are_shared_out_whole_and_add_up() -> None:
    assert share_out(3, [0.5, 0.5, 2.0]) == [1, 0, 2]
    assert sum(share_out(10, [3.3, 3.3, 3.4])) == 10
