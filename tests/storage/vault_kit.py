"""What the storage tests share: cheap unlockers, a filled dossier, ways to look at a folder."""

from __future__ import annotations

import random
from pathlib import Path

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, StepRecord
from desktop_app.storage.keyfile import Argon2Cost
from desktop_app.storage.paper_key import written
from desktop_app.storage.unlockers import ByPaperKey, NewPaperKey, NewPassphrase, NewUnlocker
from desktop_app.storage.vault import Vault

NOW = "2026-03-01T20:15:00Z"
PASSPHRASE = "correct horse battery staple"
PAPER = written(bytes(range(20)))
CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
"""Far below the floor: these tests are not about how long a passphrase takes."""

SMALL = Dossier(
    entries=(
        Entry(id="owner", kind="owner", pack="", label="Me"),
        Entry(
            id="okx-1",
            kind="account",
            pack="okx",
            label="OKX, main",
            hint="m...@example.org",
            links={"mailbox": "mailbox-1"},
            share=0.7,
            added=NOW,
        ),
        Entry(id="mailbox-1", kind="mailbox", pack="gmail", label="Everyday mail"),
    ),
    answers={
        ("okx-1", "second_factor"): Answer(value=("sms", "authenticator"), at=NOW, seen=True, note="two numbers"),
        ("mailbox-1", "recovery_phone"): Answer(value=("unknown",), at=NOW),
    },
    steps={
        ("okx-1", "save_seed"): StepRecord(subject="okx-1", step="save_seed", state="put_off", at=NOW, note="later")
    },
    settings={"country": "DE"},
    records={
        ("address", "address-1"): Record(kind="address", id="address-1", at=NOW, body='{"label":"cold"}'),
        ("api_key", "k"): Record(kind="api_key", id="k", at=NOW, body="{}", subject="okx-1"),
    },
)


def dice(seed: int = 1) -> random.Random:
    """Its `randbytes` is the randomness of a test: the same in every run."""
    return random.Random(seed)


def make(folder: Path, *more: NewUnlocker, seed: int = 1) -> Vault:
    """A new open vault that the paper key opens, and whatever `more` says."""
    return Vault.create(folder, [NewPaperKey(PAPER), *more], dice(seed).randbytes, NOW)


def make_with_passphrase(folder: Path, seed: int = 1) -> Vault:
    return make(folder, NewPassphrase(PASSPHRASE, CHEAP), seed=seed)


def reopen(folder: Path) -> Vault:
    return Vault.open(folder, ByPaperKey(PAPER))


def keep(vault: Vault, dossier: Dossier) -> None:
    """Saves everything in the dossier."""
    with vault.together():
        for entry in dossier.entries:
            vault.save_entry(entry)
        vault.save_answers([(*place, answer) for place, answer in dossier.answers.items()])
        for record in dossier.steps.values():
            vault.save_step(record)
        vault.change_records(dossier.records.values())
        for key, value in dossier.settings.items():
            vault.save_setting(key, value)


def make_small(folder: Path, seed: int = 1) -> None:
    """A closed vault that holds SMALL and opens by paper key or passphrase."""
    with make_with_passphrase(folder, seed) as vault:
        keep(vault, SMALL)


def held(folder: Path) -> dict[str, bytes]:
    """Every file in the folder and its bytes, but for the lock."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.name != "vault.lock"}
