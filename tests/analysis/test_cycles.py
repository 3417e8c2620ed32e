"""Services that open each other are named."""

from __future__ import annotations

from desktop_app.analysis.cycles import cycles
from desktop_app.domain.setup import Setup


def test_a_mailbox_and_a_cloud_account_that_reset_each_other_are_a_ring() -> None:
    setup = Setup(ways={"cloud": (("inbox",),)}, places={"cloud": ("inbox", "totp")})
    assert cycles(setup) == (("cloud", "inbox"),)


def test_what_needs_something_else_besides_is_no_ring() -> None:
    assert cycles(Setup(ways={"cloud": (("inbox", "phone"),), "inbox": (("cloud",),)})) == ()


def test_a_way_of_which_nobody_knows_closes_a_ring_too() -> None:
    setup = Setup(ways={"inbox": (("number",),)}, unknown_ways={"number": (("inbox",),)})
    assert cycles(setup) == (("inbox", "number"),)


def test_each_ring_is_named_once() -> None:
    ways = {"a": (("b",),), "b": (("a",),), "c": (("d",),), "d": (("c",),), "e": (("a",),)}
    assert sorted(map(sorted, cycles(Setup(ways=ways)))) == [["a", "b"], ["c", "d"]]


def test_ten_thousand_ways_in_a_row_are_no_ring_and_take_no_time() -> None:
    """With a search from each proof along the whole row this would take hours."""
    ways = {f"p{i}": ((f"p{i + 1}",),) for i in range(10_000)}
    assert cycles(Setup(ways=ways)) == ()
    (ring,) = cycles(Setup(ways={**ways, "p10000": (("p0",),)}))
    assert len(ring) == 10_001
