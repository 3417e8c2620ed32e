"""Somebody as most people begin: SMS for everything, passwords used twice, a key from nowhere in particular.

With it the app shows where its own steps lead at one exchange.
"""

from __future__ import annotations

from desktop_app.content.library import Library
from desktop_app.domain.dossier import OWNER, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.walk.best import ACCOUNT, bare, services
from desktop_app.walk.interview import asked
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.steps import with_answers

WEAK: dict[str, dict[str, tuple[str, ...]]] = {
    OWNER: {"reacts": ("half_day",)},
    ACCOUNT: {
        "password_unique": ("elsewhere",),
        "sms": ("on",),
        "totp": ("off",),
        "passkey": ("none",),
        "allowlist": ("off",),
        "api_keys": ("trade_open",),
        "alerts": ("email",),
        "signed_in": ("computer", "phone"),
    },
    "mailbox": {
        "second_factor": ("sms",),
        "recovery_phone": ("yes",),
        "recovery_mail": ("no",),
        "read_on": ("phone", "computer"),
        "backup_codes": ("none",),
    },
    "number": {"sim_pin": ("off",), "in_phone": ("yes",)},
    "passwords": {"on_devices": ("phone", "computer")},
}


def weak_start(pack: Profile, library: Library) -> Dossier:
    """The answers of such a person at this exchange, as far as they are asked there."""
    state, packs = bare(pack, library), _packs(pack, library)
    state = with_answers(state, OWNER, WEAK[OWNER])
    for entry in state.entries:
        given = WEAK.get(entry.id, {})
        for one in asked(state, entry, packs[entry.pack], library.questions) if entry.pack in packs else ():
            here = tuple(option.id for option in one.options)
            if value := tuple(option for option in given.get(one.question.id, ()) if option in here):
                state = with_answers(state, entry.id, {one.question.id: value})
    return state


def after_all_steps(pack: Profile, library: Library) -> Plan:
    """The plan of such a person; its `end` is the state after all steps."""
    return Planner(_packs(pack, library), library.steps, library.questions).plan(weak_start(pack, library))


def _packs(pack: Profile, library: Library) -> dict[str, Profile]:
    return {**{one.id: one for one in services(library).values()}, pack.id: pack}
