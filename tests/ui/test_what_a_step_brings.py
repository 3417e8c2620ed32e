"""What waits for something is not called "not yet" where an earlier step of the plan brings it along."""

from __future__ import annotations

import pytest

from desktop_app.content.needs import meets
from desktop_app.domain.script import Need
from desktop_app.walk.steps import StepFor, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import household


def step(name: str) -> StepFor:
    dossier = household("okx", app="google-authenticator")
    return next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.step.id == name)


def brings(earlier: StepFor, later: StepFor, need: Need) -> bool:
    return bool(meets(earlier.entry, earlier.assumed, later.entry, need))


def need_of(name: str, brought_by: str) -> Need:
    return next(one for one in step(name).step.needs if one.step == brought_by)


@pytest.mark.parametrize("waits", ["sms_off", "cloud_off"])
def test_a_new_authenticator_brings_the_tried_copy_that_sms_and_the_cloud_wait_for(waits: str) -> None:
    need = need_of(waits, "authenticator_paper")
    assert brings(step("authenticator"), step(waits), need)
    assert not brings(step("alerts"), step(waits), need)


def test_recovery_codes_of_a_mailbox_bring_what_the_cloud_waits_for() -> None:
    need = need_of("cloud_off", "mail_codes")
    assert brings(step("mail_codes"), step("cloud_off"), need)
    assert not brings(step("authenticator"), step("cloud_off"), need)
