"""The worked cases: incidents, papers, standards. Each states what must come out."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.analysis.events import EVENT_IDS, LOSS_IDS, LOSSES
from desktop_app.analysis.grading import ORDER
from desktop_app.analysis.recovery import Owner
from desktop_app.analysis.report import analyse, combined
from tests.analysis.cases import FOLDER, OWN_FOLDER, SETUPS, all_of

EXPECTED = [
    pytest.param(case["id"], expect, id=f"{case['id']}-{number}")
    for case in all_of("case")
    for number, expect in enumerate(case.get("expect", []))
]
KNOWN_KEYS = {"attack", "on", "result", "trading", "within_hours", "noticed", "lose", "locked_out", "route"}
KNOWN_KEYS |= {"largest_share_one_remote_attack"}


@pytest.mark.parametrize(("case", "expect"), EXPECTED)
def test_a_case_comes_out_as_it_is_known(case: str, expect: dict[str, Any]) -> None:
    assert set(expect) <= KNOWN_KEYS, "the case asks for something that this test does not check"
    setup = SETUPS[case]
    if "largest_share_one_remote_attack" in expect:
        assert analyse(setup).portfolio.largest_share == pytest.approx(expect["largest_share_one_remote_attack"])
        return
    exchange = next(one for one in setup.exchange if one.name == expect["on"])
    if "attack" in expect:
        check_attack(combined(setup, exchange, expect["attack"]), expect)
    else:
        check_loss(Owner(setup, exchange), expect)


def check_attack(outcome: Any, expect: dict[str, Any]) -> None:
    assert outcome.full.result == expect.get("result", outcome.full.result)
    assert outcome.trading.result == expect.get("trading", outcome.trading.result)
    if "within_hours" in expect:
        assert outcome.full.hours is not None and outcome.full.hours <= expect["within_hours"]
    if "noticed" in expect:
        assert outcome.full.noticed is expect["noticed"]


def check_loss(owner: Owner, expect: dict[str, Any]) -> None:
    (lost,) = expect["lose"]
    route = owner.route(next(loss for loss in LOSSES if loss.id == lost))
    assert route == expect.get("route", route)
    assert (route == "out") is expect.get("locked_out", route == "out")


@pytest.mark.parametrize("pair", all_of("compare"), ids=lambda pair: f"{pair['safer']}>{pair['than']}")
def test_the_safer_setup_gets_the_better_number(pair: dict[str, Any]) -> None:
    better, worse = (getattr(analyse(SETUPS[pair[key]]).portfolio, pair["by"]) for key in ("safer", "than"))
    ranks = [(ORDER.index(grade.letter), grade.number) for grade in (better, worse)]
    assert ranks[0] > ranks[1] if pair["relation"] == "strictly" else ranks[0] >= ranks[1]


@pytest.mark.parametrize("case", SETUPS, ids=str)
def test_rows_of_a_case_add_up_to_its_numbers(case: str) -> None:
    for exchange in analyse(SETUPS[case]).exchanges:
        for score in (exchange.security, exchange.recovery):
            assert sum(row.points for row in score.rows) == score.grade.shown
            assert sum(row.exact for row in score.rows) == pytest.approx(score.grade.number)


def test_the_cases_are_there() -> None:
    assert SETUPS and EXPECTED
    if FOLDER == OWN_FOLDER:
        assert len(SETUPS) >= 22 and len(EXPECTED) >= 40
    assert len(EVENT_IDS) == 12 and len(LOSS_IDS) == 8
