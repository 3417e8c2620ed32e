"""The recovery key as people write, read and type it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage.errors import WrongPaperKey
from desktop_app.storage.paper_key import ALPHABET, new_paper_key, understood, written

SECRETS = st.binary(min_size=20, max_size=20)
SECRET = bytes(range(100, 120))
TEXT = written(SECRET)


def slip(typed: str) -> tuple[str, int | None]:
    with pytest.raises(WrongPaperKey) as caught:
        understood(typed)
    return caught.value.problem, caught.value.group


def test_it_has_eight_groups_of_five_and_all_the_randomness() -> None:
    text = new_paper_key(lambda count: SECRET[:count])
    assert [len(group) for group in text.split("-")] == [5] * 8
    assert understood(text) == SECRET
    assert len(SECRET) * 8 >= 160


def test_the_form_never_changes() -> None:
    """Sheets of paper last longer than versions of this app."""
    assert written(bytes(20)) == "00001-00002-00003-00004-00005-00006-00007-00008"
    assert TEXT == "CHJP8-CSV8S-D5N6J-PV3DP-DSQQ0-0WBJN-EDT7J-AXKQ7"


@given(SECRETS)
def test_what_was_written_is_understood(secret: bytes) -> None:
    assert understood(written(secret)) == secret


@given(SECRETS, st.sampled_from([" ", "", "\n", " - ", "–", "\t", "_", ". "]))
def test_typing_may_be_careless(secret: bytes, between: str) -> None:
    text = written(secret)
    typed = between.join(text.split("-")).lower().replace("0", "o").replace("1", "l")
    assert understood(f"  {typed}\n") == secret
    assert understood(text.replace("1", "I").replace("0", "O")) == secret


@given(SECRETS, st.integers(0, 39), st.sampled_from(ALPHABET))
def test_any_one_wrong_character_points_at_its_group(secret: bytes, place: int, other: str) -> None:
    characters = list(written(secret).replace("-", ""))
    if characters[place] == other:
        return
    characters[place] = other
    assert slip("".join(characters)) == ("group", place // 5 + 1)


def test_every_wrong_character_is_noticed() -> None:
    """All 40 places times all 31 other characters."""
    flat = TEXT.replace("-", "")
    for place, right in enumerate(flat):
        for other in ALPHABET.replace(right, ""):
            assert slip(flat[:place] + other + flat[place + 1 :]) == ("group", place // 5 + 1)


def test_neighbours_in_the_wrong_order_are_noticed() -> None:
    flat = TEXT.replace("-", "")
    for place in (place for place in range(39) if place % 5 != 4 and flat[place] != flat[place + 1]):
        swapped = flat[:place] + flat[place + 1] + flat[place] + flat[place + 2 :]
        assert slip(swapped) == ("group", place // 5 + 1)


def test_groups_in_the_wrong_order_are_noticed() -> None:
    groups = TEXT.split("-")
    groups[2], groups[5] = groups[5], groups[2]
    assert slip("-".join(groups)) == ("group", 3)


@pytest.mark.parametrize("place", range(8))
def test_a_character_too_few_or_too_many_points_at_its_group(place: int) -> None:
    groups = TEXT.split("-")
    for wrong in (groups[place][:-1], groups[place] + "7"):
        assert slip("-".join([*groups[:place], wrong, *groups[place + 1 :]])) == ("group", place + 1)


@pytest.mark.parametrize("typed", ["", "   ", "-", "\x00", "€"])
def test_nothing_at_all_is_a_slip_in_the_first_group(typed: str) -> None:
    assert slip(typed) == ("group", 1)


def test_a_letter_that_no_key_has_is_a_slip() -> None:
    assert slip("U" + TEXT[1:]) == ("group", 1)


def test_half_a_key_asks_for_the_next_group_and_more_than_a_key_is_too_long() -> None:
    assert slip(TEXT[:23]) == ("group", 5)
    assert slip(TEXT + "-00000") == ("length", None)


@given(st.text())
def test_any_text_is_understood_or_refused(typed: str) -> None:
    try:
        assert len(understood(typed)) == 20
    except WrongPaperKey as refused:
        assert refused.problem in ("group", "length")  # noqa: PT017 (either way is right; a crash is not)
