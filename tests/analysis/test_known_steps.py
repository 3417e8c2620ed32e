"""What is known of single steps and of their order: the tables [[best_step]] and [[order]] of the case files."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.setup import OPERATIONS, Exchange, Setup
from desktop_app.walk.plan import Planner
from tests.analysis.cases import SETUPS, all_of
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, told
from tests.analysis.plain_numbers import PlainNumbers

replace = msgspec.structs.replace


def without_sms(*operations: str) -> Callable[[Setup], Setup]:
    """SMS taken out of these operations, and of the alerts where it is out of all."""

    def change(exchange: Exchange) -> Exchange:
        left = {name: tuple(one for one in exchange.alternatives(name) if "sms_code" not in one) for name in operations}
        return replace(exchange, **left)

    return lambda setup: replace(setup, exchange=tuple(map(change, setup.exchange)))


def tried_codes(setup: Setup) -> Setup:
    """Recovery codes at home, tried, that replace the authenticator."""
    more = tuple(replace(one, reset_2fa=(*one.reset_2fa, ("password", "codes"))) for one in setup.exchange)
    return replace(setup, places={**setup.places, "home": (*setup.places.get("home", ()), "codes")}, exchange=more)


STEPS: dict[str, Callable[[Setup], Setup]] = {
    "turn SMS off in every check of the exchange": without_sms(*OPERATIONS),
    "longer or unique password": lambda setup: replace(setup, password_unique=True),
    "anti-phishing code": lambda setup: setup,
    "SMS off for withdrawals alone": without_sms("withdraw"),
    "SMS off for new addresses alone": without_sms("add_address"),
    "save and test recovery codes": tried_codes,
}


@pytest.mark.parametrize("known", all_of("best_step"), ids=lambda known: known["case"])
def test_the_best_step_gains_and_the_others_do_not(known: dict) -> None:
    setup, quick = SETUPS[known["case"]], PlainNumbers()
    before = getattr(quick.whole(setup), known["number"]).number

    def gain(step: str) -> float:
        return getattr(quick.whole(STEPS[step](setup)), known["number"]).number - before

    for step in known["best"]:
        assert gain(step) > max([0.5, *(gain(other) for other in known["no_gain"])])
    for step in known["no_gain"]:
        assert gain(step) == pytest.approx(0), step


@pytest.mark.parametrize("known", all_of("best_step"), ids=lambda known: known["case"])
def test_with_what_is_needed_first_neither_number_falls(known: dict) -> None:
    setup, quick = SETUPS[known["case"]], PlainNumbers()
    ready = setup
    for step in known.get("needs_first", []):
        ready = STEPS[step](ready)
    after = ready
    for step in known["best"]:
        after = STEPS[step](after)
    assert quick.whole(after).security.number >= quick.whole(setup).security.number
    assert quick.whole(after).recovery.number >= quick.whole(setup).recovery.number


OURS = {
    "add_authenticator": "authenticator",
    "test_authenticator": "authenticator",
    "save_recovery_codes": "authenticator",
    "test_one_recovery_code_or_second_device": "authenticator",
    "secure_inbox": "mail_second_factor",
    "remove_sms_from_exchange": "sms_off",
    "sign_out_other_sessions": "devices",
}
"""A step of the case files -> ours. Ours joins adding, writing the key down and testing both: a step is done only when
it was seen to work.
"""


def sms_only() -> Dossier:
    answers = {
        **told("owner", reacts="half_day"),
        **told("mailbox-1", second_factor="sms", recovery_phone="yes", recovery_mail="no", read_on="phone computer"),
        **told("mailbox-1", backup_codes="none"),
        **told("number-1", sim_pin="off", in_phone="yes"),
        **told("authenticator-1", cloud_copy="off"),
        **told("passwords-1", on_devices="phone"),
        **told("account-1", password_unique="only_here", sms="on", totp="off", passkey="none", allowlist="off"),
        **told("account-1", withdraw_asks="sms email", api_keys="none", alerts="email sms", signed_in="phone"),
        **told("account-1", listed_without_codes="on", app_push="off"),
    }
    return Dossier(entries=entries("okx"), answers=answers)


@pytest.mark.parametrize("known", all_of("order"), ids=lambda known: known["id"])
def test_the_plan_keeps_the_order_that_is_known_to_be_safe(known: dict) -> None:
    plan = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(sms_only())
    places = {planned.step.step.id: place for place, planned in enumerate(plan.steps)}
    pairs = [[OURS[step] for step in pair] for pair in (*known["must"], *known["should"])]
    for first, second in pairs:
        assert first == second or places[first] < places[second]
