"""What the plan leaves out names only the steps that wait for it: of the same account, not of another one."""

from __future__ import annotations

import msgspec

from desktop_app.domain.dossier import Dossier
from desktop_app.walk.plan import Planner
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, told

PACKS = {"authenticator-1": "authenticator-on-phone", "passwords-1": "bitwarden"}
TRADER = {
    "password_unique": "only_here",
    "sms": "on",
    "totp": "on",
    "totp_backup": "none",
    "switch": "sms",
    "passkey": "none",
    "withdraw_asks": "totp email",
    "allowlist": "off",
    "api_keys": "withdraw_open",
    "alerts": "email app",
    "signed_in": "phone computer",
}
TWO_EXCHANGES = Dossier(
    entries=tuple(
        msgspec.structs.replace(entry, pack=PACKS.get(entry.id, entry.pack)) for entry in entries("binance", "bybit")
    ),
    answers={
        **told("owner", reacts="half_day"),
        **told("mailbox-1", second_factor="app", recovery_phone="yes", recovery_mail="no", backup_codes="none"),
        **told("mailbox-1", read_on="phone computer"),
        **told("number-1", sim_pin="off", carrier_lock="off", in_phone="yes"),
        **told("passwords-1", on_devices="phone computer", master_on_paper="none", store_second_factor="off"),
        **told("account-1", **TRADER),
        **told("account-2", **TRADER),
    },
)
"""Passkeys are left out at both, and only Binance has a step that waits for them."""


def test_a_step_of_another_account_does_not_wait_for_it() -> None:
    plan = Planner(PROFILES, LIBRARY.steps, LIBRARY.questions).plan(TWO_EXCHANGES)
    waiting = {left.planned.step.key: [one.key for one in left.waiting] for left in plan.left_out}
    assert waiting == {
        ("account-1", "passkey"): [("account-1", "passkey_only")],
        ("account-2", "passkey"): [],
    }
