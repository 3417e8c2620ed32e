"""A believable made-up person with accounts at OKX and Binance, for pictures and tests of pages."""

from __future__ import annotations

import random as random_module
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import msgspec

from desktop_app.content.assets import asset_folder
from desktop_app.content.library import Library, load
from desktop_app.content.own_form import Draft, profile_of
from desktop_app.domain.dossier import OWNER
from desktop_app.domain.profile import Profile
from desktop_app.session import Session
from tests.memory_key_store import MemoryKeyStore

START = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


class Clock:
    """A clock that tests set and move."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **by: float) -> None:
        """Moves on by a timedelta's arguments."""
        self.now += timedelta(**by)


@cache
def shipped() -> Library:
    """The packs that come with the app, read once for all tests of a process."""
    return load(asset_folder() / "content")


def library() -> Library:
    """The packs that come with the app, in tables that a test may change."""
    packs = shipped()
    return msgspec.structs.replace(
        packs, profiles=dict(packs.profiles), questions=dict(packs.questions), steps=dict(packs.steps)
    )


def new_session(
    folder: Path, *, keys: MemoryKeyStore | None = None, clock: Clock | None = None, seed: int = 1
) -> Session:
    """A session on an empty folder, with the shipped packs, a key store in memory and bytes that are the same at
    every run.
    """
    seeded = random_module.Random(seed)
    return Session(
        folder,
        library(),
        clock=clock or Clock(),
        random=seeded.randbytes,
        keys=MemoryKeyStore() if keys is None else keys,
    )


def opened(folder: Path, **more: object) -> Session:
    """A session with a new, empty vault."""
    session = new_session(folder, **more)  # type: ignore[arg-type]
    session.create(recovery_key=session.new_recovery_key())
    return session


def person(folder: Path, clock: Clock | None = None) -> Session:
    """The made-up person: SMS still on at OKX, an authenticator tested, half of Binance not known."""
    session = opened(folder, clock=clock)
    mailbox = session.add("mailbox", "google-account", "Main mailbox", hint="m…@example.org")
    number = session.add("number", "any-carrier", "My number", hint="…47")
    session.add("authenticator", "google-authenticator", "Google Authenticator")
    session.add("passwords", "password-manager", "Password manager")
    links = {"mailbox": mailbox.id, "number": number.id}
    okx = session.add("account", "okx", "OKX", links=links, share=0.64)
    binance = session.add("account", "binance", "Binance", links=links, share=0.36)
    given = {
        OWNER: {"reacts": "half_day"},
        mailbox.id: {
            "second_factor": "sms",
            "recovery_phone": "yes",
            "recovery_mail": "no",
            "read_on": "phone computer",
            "backup_codes": "none",
        },
        number.id: {"sim_pin": "off", "carrier_lock": "unknown", "in_phone": "yes"},
        "authenticator-1": {"cloud_copy": "off"},
        "passwords-1": {"on_devices": "phone computer"},
        okx.id: {
            "password_unique": "only_here",
            "sms": "on",
            "totp": "on",
            "totp_backup": "paper_tested",
            "switch": "sms",
            "reset_asks": "totp",
            "reset_2fa_asks": "id",
            "passkey": "none",
            "withdraw_asks": "totp email",
            "allowlist": "off",
            "listed_without_codes": "on",
            "api_keys": "none",
            "alerts": "email sms",
            "signed_in": "phone",
        },
        binance.id: {
            "password_unique": "only_here",
            "sms": "on",
            "totp": "off",
            "passkey": "unknown",
            "withdraw_asks": "sms email",
            "allowlist": "unknown",
            "api_keys": "trade_open",
            "alerts": "email",
            "signed_in": "computer phone",
        },
    }
    for subject, answers in given.items():
        for question, value in answers.items():
            session.answer(subject, question, value.split())
    return session


def own_exchange() -> Profile:
    """An exchange that a person added in the form: half of it with a page, half of it their word, the rest unknown."""
    words = {
        "sms": "yes",
        "sms_removal": "gone",
        "totp": "yes",
        "list": "yes",
        "list_meaning": "restricts",
        "list_wait": "24",
        "keys": "yes",
        "freeze": "yes",
        "hold_factor": "24",
        "path.turn off SMS": "Account > Security > Phone",
        "path.freeze account": "Account > Security > Freeze",
    }
    pages = {"sms": "phone", "list": "addresses", "hold_factor": "holds", "path.turn off SMS": "phone"}
    draft = Draft(
        name="Northgate",
        host="www.northgate.example",
        words=words,
        sources={group: f"https://help.northgate.example/{page}" for group, page in pages.items()},
    )
    return profile_of(draft, "northgate", "2026-11-20")
