"""Codes in a cloud: the copy there goes only once whatever it alone brings back has another way."""

from __future__ import annotations

import pytest

from desktop_app.domain.dossier import Dossier, StepRecord
from desktop_app.walk.steps import all_steps
from tests.analysis.dossiers import LIBRARY, PROFILES
from tests.walk.households import MAILBOX, household, names, plan_of, saying, state_of

APP = "authenticator-1"


def with_codes_in_a_cloud(app: str = "google-authenticator", **mailbox: str) -> Dossier:
    """The exchange's key was tried from paper."""
    account = {"sms": "off", "totp": "on", "totp_backup": "paper_tested", "switch": "none", "withdraw_asks": "totp"}
    dossier = saying(household("coinbase", app=app, **account), APP, cloud_copy="on", devices_by_number="on")
    given = {"second_factor": "app", "recovery_phone": "no", "recovery_mail": "no", "read_on": "phone"}
    return saying(dossier, MAILBOX, **given | mailbox)


@pytest.mark.parametrize("codes", ["none", "written", "unknown"])
@pytest.mark.parametrize(("app", "step"), [("google-authenticator", "cloud_off"), ("authy", "stop_new_devices")])
def test_it_waits_for_the_codes_of_a_mailbox_that_asks_for_a_code_of_the_app(app: str, step: str, codes: str) -> None:
    dossier = with_codes_in_a_cloud(app, backup_codes=codes)
    (found,) = [one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (APP, step)]
    assert found.state == "blocked"
    assert [need.step for need in found.missing] == ["mail_codes"]
    steps = names(plan_of(dossier))
    assert steps.index("mail_codes") < steps.index(step)


@pytest.mark.parametrize("codes", ["tested", "second_key", "not_offered"])
def test_with_another_way_back_it_can_be_done(codes: str) -> None:
    assert state_of(with_codes_in_a_cloud(backup_codes=codes), APP, "cloud_off") == "open"


@pytest.mark.parametrize("factor", ["sms", "key", "nothing"])
def test_a_mailbox_that_asks_for_no_code_of_the_app_holds_nothing_up(factor: str) -> None:
    dossier = with_codes_in_a_cloud(second_factor=factor, backup_codes="none")
    assert state_of(dossier, APP, "cloud_off") == "open"


def test_of_several_mailboxes_the_one_without_codes_counts() -> None:
    dossier = with_codes_in_a_cloud(backup_codes="tested")
    mailbox = dossier.entry(MAILBOX)
    assert mailbox is not None
    other = type(mailbox)(id="mailbox-2", kind="mailbox", pack=mailbox.pack, label="Other")
    both = Dossier(entries=(*dossier.entries, other), answers=dossier.answers)
    bare = saying(both, "mailbox-2", second_factor="app", backup_codes="none")
    assert state_of(bare, APP, "cloud_off") == "blocked"
    assert state_of(saying(bare, "mailbox-2", second_factor="key"), APP, "cloud_off") == "open"


def test_without_the_codes_it_is_not_planned() -> None:
    """They were put off: then the copy stays where it is."""
    dossier = with_codes_in_a_cloud(backup_codes="none")
    later = {(MAILBOX, "mail_codes"): StepRecord(subject=MAILBOX, step="mail_codes", state="put_off", at="")}
    plan = plan_of(Dossier(entries=dossier.entries, answers=dossier.answers, steps=later))
    assert "cloud_off" not in names(plan)
