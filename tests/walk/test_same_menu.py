"""Two steps that lead to one menu: nobody is sent there twice for the same thing."""

from __future__ import annotations

import pytest

from desktop_app.walk.steps import after, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES, random_dossier
from tests.walk.households import ACCOUNT, household, names, plan_of, state_of

SMS_ON = {"totp": "on", "totp_backup": "paper_tested", "switch": "sms", "withdraw_asks": "totp email"}


def menu(pack: str, goal: str) -> tuple[str, str]:
    path = PROFILES[pack].path(goal)
    assert path is not None
    return path.web, path.app


def test_binance_shows_one_menu_for_both_and_kraken_another() -> None:
    assert menu("binance", "choose factors per action") == menu("binance", "turn off SMS")
    assert PROFILES["kraken"].path("turn off SMS") is None


def test_who_turned_sms_off_there_is_not_sent_there_again() -> None:
    dossier = household("binance", **SMS_ON)
    steps = names(plan_of(dossier))
    assert "sms_off" in steps
    assert "factors_per_action" not in steps
    step = next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (ACCOUNT, "sms_off"))
    assert state_of(after(dossier, step), ACCOUNT, "factors_per_action") == "done"


def test_who_still_has_another_way_there_is() -> None:
    dossier = household("binance", **SMS_ON | {"sms": "off", "switch": "email"})
    assert "factors_per_action" in names(plan_of(dossier))


def test_a_menu_of_its_own_is_a_step_of_its_own() -> None:
    dossier = household("kraken", **SMS_ON | {"switch": "none"})
    assert state_of(dossier, ACCOUNT, "factors_per_action") == "open"


@pytest.mark.parametrize("seed", range(20))
def test_no_plan_asks_for_both(seed: int) -> None:
    both = {"sms_off", "factors_per_action"}
    assert not both <= set(names(plan_of(random_dossier(seed, "binance"))))
