"""A real vault of each form that was ever released opens for ever, on a copy."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, StepRecord
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, Opener
from desktop_app.storage.vault import Vault

OLD = Path(__file__).with_name("old")
PASSPHRASE = "correct horse battery staple"
PAPER = "081GA-8186Q-0W408-J2GB0-1G6GW-W3RG7-24914-650N5"
HELD = Dossier(
    entries=(
        Entry(id="owner", kind="owner", pack="", label="Me"),
        Entry(
            id="okx-1",
            kind="account",
            pack="okx",
            label="OKX — Hauptkonto",
            hint="m…@example.org",
            links={"mailbox": "mailbox-1", "number": "number-1"},
            share=0.7,
            added="2026-03-01T20:15:00Z",
        ),
        Entry(id="mailbox-1", kind="mailbox", pack="gmail", label="Everyday mail"),
        Entry(id="number-1", kind="number", pack="mobile", label="My phone"),
        Entry(id="authenticator-1", kind="authenticator", pack="authenticator", label="App"),
        Entry(id="passwords-1", kind="passwords", pack="passwords", label="Store", share=None),
    ),
    answers={
        ("okx-1", "second_factor"): Answer(
            value=("sms", "authenticator"), at="2026-03-02T08:00:00Z", seen=True, note="on the security page"
        ),
        ("mailbox-1", "recovery_phone"): Answer(value=("unknown",), at="2026-03-01T20:17:00Z"),
    },
    steps={
        ("okx-1", "save_seed"): StepRecord(
            subject="okx-1", step="save_seed", state="put_off", at="2026-03-01T20:18:00Z", note="no printer"
        )
    },
    settings={"country": "DE", "theme": ""},
    records={
        ("api_key", "key-1"): Record(
            kind="api_key", id="key-1", at="2026-03-01T20:19:00Z", body='{"label":"tax tool"}', subject="okx-1"
        )
    },
)
FORMER = {"v1": msgspec.structs.replace(HELD, records={})}
"""What older forms could not hold yet is not in their vaults."""


@pytest.mark.parametrize("name", sorted(path.name for path in OLD.iterdir() if path.is_dir()))
@pytest.mark.parametrize("opener", [ByPassphrase(PASSPHRASE), ByPaperKey(PAPER)], ids=["passphrase", "paper"])
def test_an_old_vault_opens_and_holds_what_it_held(tmp_path: Path, name: str, opener: Opener) -> None:
    folder = Path(shutil.copytree(OLD / name, tmp_path / name))
    with Vault.open(folder, opener) as vault:
        assert vault.load() == FORMER.get(name, HELD)
        assert [change.answer.value for change in vault.history("okx-1")] == [("sms",), ("sms", "authenticator")]
        vault.save_setting("country", "FR")
    with Vault.open(folder, opener) as vault:
        assert vault.load().settings["country"] == "FR"
