"""Households as people describe them: one exchange, and what stands behind it."""

from __future__ import annotations

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.owner import YOU
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.steps import all_steps, with_answers
from tests.analysis.dossiers import LIBRARY, LINKS, PROFILES, told

ACCOUNT, MAILBOX, STORE = "account-1", "mailbox-1", "passwords-1"


def household(
    exchange: str,
    *,
    mail: str = "google-account",
    store: str = "password-manager",
    app: str = "authenticator-on-phone",
    **account: str,
) -> Dossier:
    """Somebody with one account and one service of each kind; no authenticator where `app` is empty. SMS is all there
    is at the account, unless `account` says otherwise.
    """
    behind = (("mailbox", mail), ("number", "any-carrier"), ("authenticator", app), ("passwords", store))
    entries = (
        Entry(id="owner", kind="owner", pack=YOU.id, label="You"),
        *(Entry(id=f"{kind}-1", kind=kind, pack=pack, label=kind) for kind, pack in behind if pack),  # type: ignore[arg-type]
        Entry(id=ACCOUNT, kind="account", pack=exchange, label=exchange, links=LINKS),
    )
    sms_only = {"password_unique": "only_here", "sms": "on", "totp": "off", "passkey": "none", "allowlist": "off"}
    sms_only |= {"api_keys": "none", "alerts": "email app", "signed_in": "phone"}
    answers = {
        **told("owner", reacts="half_day"),
        **told("number-1", sim_pin="off", in_phone="yes", carrier_lock="off"),
        **told(ACCOUNT, **sms_only | account),
    }
    return Dossier(entries=entries, answers=answers)


def saying(dossier: Dossier, subject: str, **answers: str) -> Dossier:
    """With these answers of one entry; several options are separated by blanks."""
    return with_answers(dossier, subject, {question: tuple(value.split()) for question, value in answers.items()})


def plan_of(dossier: Dossier) -> Plan:
    """The plan with the packs of the app."""
    return Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(dossier)


def names(plan: Plan) -> list[str]:
    """The steps of a plan in order."""
    return [planned.step.step.id for planned in plan.steps]


def state_of(dossier: Dossier, subject: str, step: str) -> str:
    """How a step stands; "" where it does not apply."""
    found = (one for one in all_steps(dossier, PROFILES, LIBRARY.steps) if one.key == (subject, step))
    return next((one.state for one in found), "")
