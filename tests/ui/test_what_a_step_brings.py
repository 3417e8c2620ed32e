"""What waits for something is not called "not yet" where an earlier step of the plan brings it along."""

from __future__ import annotations

from desktop_app.ui.plan_rows import brings
from desktop_app.walk.steps import StepFor, all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import household


def test_a_new_authenticator_brings_the_tried_copy_that_sms_and_the_cloud_wait_for() -> None:
    def step(name: str) -> StepFor:
        dossier = household("okx", app="google-authenticator")
        return next(one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.step.id == name)

    for waits in ("sms_off", "cloud_off"):
        need = step(waits).step.needs[-1]
        assert need.step == "authenticator_paper"
        assert brings(step("authenticator"), step(waits), need)
        assert not brings(step("alerts"), step(waits), need)
