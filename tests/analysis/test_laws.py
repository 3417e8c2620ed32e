"""The laws of the model, on random setups and on random changes of the worked cases."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from desktop_app.analysis.events import EVENT_IDS, LOSSES
from desktop_app.analysis.grading import ORDER
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.report import analyse
from desktop_app.analysis.rules import build
from desktop_app.analysis.security import security
from desktop_app.domain.report import Grade
from desktop_app.domain.setup import OPERATIONS, ApiKey, Setup
from tests.analysis import reference
from tests.analysis.cases import SETUPS
from tests.analysis.setups import setups

few = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much]
)
any_setup = st.one_of(setups(), st.sampled_from(list(SETUPS.values())))
replace = msgspec.structs.replace
EPSILON = 1e-9


@dataclass
class Both:
    """Security and recovery of every exchange."""

    security: list[Grade]
    recovery: list[Grade]


def both(setup: Setup) -> Both:
    return Both(
        [security(Attack(setup, exchange)).grade for exchange in setup.exchange],
        [recovery(Owner(setup, exchange)).grade for exchange in setup.exchange],
    )


def at_least(better: list[Grade], worse: list[Grade]) -> bool:
    return all(
        ORDER.index(one.letter) >= ORDER.index(other.letter) and one.number >= other.number - EPSILON
        for one, other in zip(better, worse, strict=True)
    )


def changed(setup: Setup, **first: object) -> Setup:
    """The setup with its first exchange changed."""
    return replace(setup, exchange=(replace(setup.exchange[0], **first), *setup.exchange[1:]))


def an_alternative(data: DataObject, setup: Setup) -> tuple[str, int]:
    exchange = setup.exchange[0]
    found = [(operation, place) for operation in OPERATIONS for place in range(len(exchange.alternatives(operation)))]
    assume(found)
    return data.draw(st.sampled_from(found))


@few
@given(any_setup, st.data())
def test_law_1_and_6_fewer_ways_in_are_never_less_secure_nor_easier_to_recover(setup: Setup, data: DataObject) -> None:
    operation, place = an_alternative(data, setup)
    sets = list(setup.exchange[0].alternatives(operation))
    del sets[place]
    before, after = both(setup), both(changed(setup, **{operation: tuple(sets)}))
    assert at_least(after.security, before.security)
    assert at_least(before.recovery, after.recovery)


@few
@given(any_setup, st.data(), st.sampled_from(["password", "totp_code", "passkey", "id_face", "nobody_has_this"]))
def test_law_2_one_more_proof_in_an_alternative_is_never_less_secure(
    setup: Setup, data: DataObject, proof: str
) -> None:
    operation, place = an_alternative(data, setup)
    sets = [set(one) for one in setup.exchange[0].alternatives(operation)]
    sets[place].add(proof)
    after = changed(setup, **{operation: tuple(tuple(sorted(one)) for one in sets)})
    assert at_least(both(after).security, both(setup).security)


@few
@given(any_setup, st.sampled_from(["new_device", "after_password_reset", "after_2fa_reset", "after_passkey_reset"]))
def test_law_3_a_longer_hold_is_never_less_secure(setup: Setup, hold: str) -> None:
    holds = setup.exchange[0].holds
    hours = getattr(holds, hold)
    longer = changed(setup, holds=replace(holds, **{hold: 24 if isinstance(hours, str) else hours + 24}))
    assert at_least(both(longer).security, both(setup).security)


@few
@given(any_setup)
def test_law_3_a_hold_that_nothing_ends_early_is_never_less_secure(setup: Setup) -> None:
    assert at_least(both(changed(setup, holds_lifted_by={})).security, both(setup).security)


@few
@given(any_setup, st.sampled_from(["withdraw", "api", "p2p", "trade"]), st.sampled_from(["inbox", "sms", "push"]))
def test_law_3_more_covered_more_told_and_quicker_is_never_less_secure(setup: Setup, exit_: str, channel: str) -> None:
    exchange = setup.exchange[0]
    before = both(setup).security
    covered = tuple(dict.fromkeys((*exchange.holds_cover, exit_)))
    told = tuple(dict.fromkeys((*exchange.alerts, channel)))
    assert at_least(both(changed(setup, holds_cover=covered)).security, before)
    assert at_least(both(changed(setup, alerts=told)).security, before)
    quicker = replace(setup, owner=replace(setup.owner, reacts_within_hours=min(1, setup.owner.reacts_within_hours)))
    assert at_least(both(quicker).security, before)


@few
@given(any_setup, st.data(), st.sampled_from(["phone", "computer", "home", "elsewhere"]))
def test_law_4_copies_of_a_proof(setup: Setup, data: DataObject, place: str) -> None:
    proof = data.draw(st.sampled_from(["totp", "passkey", "codes", "inbox", "password"]))
    more = replace(setup, places={**setup.places, place: tuple(dict.fromkeys((*setup.places.get(place, ()), proof)))})
    before, after = both(setup), both(more)
    assert at_least(before.security, after.security), "fewer copies never lower security"
    assert at_least(after.recovery, before.recovery), "one more copy in another place never lowers recovery"


@few
@given(any_setup, st.data(), st.booleans())
def test_law_5_settling_an_unknown_way_never_lowers_a_number(setup: Setup, data: DataObject, there: bool) -> None:
    exchange = setup.exchange[0]
    unknown = [operation for operation in OPERATIONS if exchange.unknown_alternatives(operation)]
    assume(unknown)
    operation = data.draw(st.sampled_from(unknown))
    known = (*exchange.alternatives(operation), *(exchange.unknown_alternatives(operation) if there else ()))
    before, after = both(setup), both(changed(setup, **{operation: known, f"unknown_{operation}": ()}))
    assert at_least(after.security, before.security)
    assert at_least(after.recovery, before.recovery)


@few
@given(any_setup, st.booleans(), st.sampled_from([0, 24, 48]))
def test_law_5_settling_any_other_unknown_never_lowers_a_number(setup: Setup, yes: bool, hours: int) -> None:
    exchange = setup.exchange[0]
    before = both(setup)
    settled = [
        replace(setup, password_unique=yes) if setup.password_unique is None else setup,
        replace(setup, owner=replace(setup.owner, sim_pin=yes)) if setup.owner.sim_pin == "unknown" else setup,
        changed(setup, allowlist="on" if yes else "off") if exchange.allowlist == "unknown" else setup,
        changed(setup, new_address_hold=hours) if exchange.new_address_hold == "unknown" else setup,
        changed(setup, holds=replace(exchange.holds, new_device=hours))
        if exchange.holds.new_device == "unknown"
        else setup,
        changed(setup, api_keys=tuple(known_key(key, yes) for key in exchange.api_keys)),
        replace(setup, unknown_ways={}, ways=joined(setup.ways, setup.unknown_ways) if yes else setup.ways),
        replace(setup, unknown_places={}, places=joined(setup.places, setup.unknown_places) if yes else setup.places),
    ]
    for after in settled:
        assert at_least(both(after).security, before.security)
        assert at_least(both(after).recovery, before.recovery)


def known_key(key: ApiKey, yes: bool) -> ApiKey:
    return ApiKey(
        rights=(("withdraw", "trade") if yes else ()) if key.rights == "unknown" else key.rights,
        ip_list=(not yes) if key.ip_list == "unknown" else key.ip_list,
    )


def joined(first: dict[str, tuple], second: dict[str, tuple]) -> dict[str, tuple]:
    return {name: (*first.get(name, ()), *second.get(name, ())) for name in {**first, **second}}


@settings(few, max_examples=40)
@given(setups(most=1), setups(most=1))
def test_law_7_the_weakest_link_holds_an_account_down(one: Setup, other: Setup) -> None:
    def emptied(setup: Setup) -> bool:
        attack = Attack(setup, setup.exchange[0])
        ends = security(attack).ends
        return any(end.event.rank <= 2 and end.full.result == "wins" for end in ends)

    def none_even_with_a_leaked_password(setup: Setup) -> bool:
        ends = security(Attack(setup, setup.exchange[0])).ends
        return not any(end.event.rank <= 2 and end.wins_even_with_help for end in ends)

    assume(emptied(one) and none_even_with_a_leaked_password(other))
    assert both(one).security[0].number < both(other).security[0].number


@few
@given(any_setup)
def test_law_8_rows_add_up(setup: Setup) -> None:
    for exchange in analyse(setup).exchanges:
        for score in (exchange.security, exchange.recovery):
            assert sum(row.points for row in score.rows) == score.grade.shown
            assert abs(sum(row.exact for row in score.rows) - score.grade.number) < EPSILON
            assert all(row.points <= 0 for row in score.rows[1:])


@few
@given(setups(most=3), st.data())
def test_law_9_moving_money_to_the_safer_exchange_never_lowers_the_total(setup: Setup, data: DataObject) -> None:
    assume(len(setup.exchange) > 1)
    shares = [data.draw(st.sampled_from([0.05, 0.2, 0.5])) for _ in setup.exchange]
    known = replace(
        setup, exchange=tuple(replace(one, share=share) for one, share in zip(setup.exchange, shares, strict=True))
    )
    report = analyse(known)
    order = sorted(range(len(shares)), key=lambda i: report.exchanges[i].security.grade.number)
    low, high = order[0], order[-1]
    assume(report.exchanges[low].security.grade.number < report.exchanges[high].security.grade.number)
    moved = data.draw(st.floats(0, shares[low]))
    shares[low], shares[high] = shares[low] - moved, shares[high] + moved
    then = analyse(
        replace(
            setup, exchange=tuple(replace(one, share=share) for one, share in zip(setup.exchange, shares, strict=True))
        )
    )
    assert at_least([then.portfolio.security], [report.portfolio.security])


@few
@given(setups(most=1))
def test_law_10_two_exchanges_behind_one_inbox_are_no_better_than_one(setup: Setup) -> None:
    first = replace(setup.exchange[0], share=1.0)
    twins = replace(setup, exchange=(replace(first, share=0.5), replace(first, name="twin", share=0.5)))
    taken = [
        sum(one.share for one in report.exchanges if one.outcomes["inbox_takeover"].full.result == "wins")
        for report in (analyse(replace(setup, exchange=(first,))), analyse(twins))
    ]
    assert taken[0] == pytest.approx(taken[1])


@few
@given(any_setup, st.randoms(use_true_random=False))
def test_law_12_the_order_of_entry_changes_nothing(setup: Setup, random: object) -> None:
    def shuffled(some: tuple) -> tuple:
        mixed = list(some)
        random.shuffle(mixed)
        return tuple(mixed)

    mixed = replace(
        setup,
        places={place: shuffled(gives) for place, gives in shuffled(tuple(setup.places.items()))},
        ways={head: shuffled(sets) for head, sets in shuffled(tuple(setup.ways.items()))},
        exchange=shuffled(
            tuple(
                replace(
                    one,
                    **{operation: shuffled(one.alternatives(operation)) for operation in OPERATIONS},
                    alerts=shuffled(one.alerts),
                )
                for one in setup.exchange
            )
        ),
    )
    before, after = analyse(setup), analyse(mixed)
    for exchange in before.exchanges:
        twin = after.exchange(exchange.name)
        assert (twin.security.grade, twin.recovery.grade) == (exchange.security.grade, exchange.recovery.grade)
        assert twin.losses == exchange.losses
    assert after.portfolio.security.number == pytest.approx(before.portfolio.security.number)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(setups(most=1))
def test_what_nobody_hears_of_is_told_to_nobody_along_its_path(setup: Setup) -> None:
    for report in analyse(setup).exchanges:
        for end in report.outcomes.values():
            for outcome in (end.full, end.trading):
                if outcome.result == "wins" and not outcome.noticed:
                    assert not any(step.told for step in outcome.path)


@given(setups(most=1))
def test_the_most_that_an_intruder_and_that_the_owner_may_do_rest_on_the_same_rules(setup: Setup) -> None:
    for exchange in setup.exchange:
        assert build(setup, exchange, "owner_best") == build(setup, exchange, "intruder_worst")


@given(setups(most=1), st.sets(st.sampled_from(EVENT_IDS), min_size=1, max_size=2))
def test_the_fast_closures_agree_with_a_plain_fixed_point(setup: Setup, events: set[str]) -> None:
    exchange = setup.exchange[0]
    attack = Attack(setup, exchange)
    start: set[str] = set()
    for event in events:
        start |= {name.removeprefix(f"{exchange.name}:") for name in attack.start(event)}
    for exits, found in (
        (("withdraw", "api", "p2p"), attack.full(attack.together(events))),
        (("trade",), attack.trading(attack.together(events))),
    ):
        assert (found.result, found.hours) == reference.outcome(setup, exchange, start, exits)


def test_every_letter_and_result_is_reached_by_what_the_laws_are_tried_on(capsys: pytest.CaptureFixture[str]) -> None:
    letters: Counter[str] = Counter()
    results: Counter[str] = Counter()
    routes: Counter[str] = Counter()

    @settings(
        max_examples=300, deadline=None, database=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
    )
    @given(any_setup)
    def collect(setup: Setup) -> None:
        for exchange in setup.exchange:
            found = security(Attack(setup, exchange))
            letters[f"security {found.grade.letter}"] += 1
            results.update(end.full.result for end in found.ends)
            owner = Owner(setup, exchange)
            letters[f"recovery {recovery(owner).grade.letter}"] += 1
            routes.update(owner.route(loss) for loss in LOSSES)

    collect()
    with capsys.disabled():
        print("\nreached by random setups:", dict(sorted(letters.items())), dict(results), dict(routes))
    assert {f"{number} {letter}" for number in ("security", "recovery") for letter in ORDER} <= set(letters)
    assert set(results) == {"wins", "stoppable", "fails"}
    assert set(routes) == {"in", "wait", "support", "out"}
