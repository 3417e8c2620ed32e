"""Processes that write are killed at random moments. What they said was saved is there, whole, each time.

STRONGROOM_KILLS=1000 in the environment makes the loops longer; `pytest -s` shows the count of kills and losses.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from vault_kit import PAPER, SMALL, make, make_small, reopen
from vault_writer import QUESTIONS, spread

from desktop_app.storage import errors, schema
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase
from desktop_app.storage.vault import Vault, vault_state

KILLS = int(os.environ.get("STRONGROOM_KILLS", "25"))
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("vault_writer.py")


def kill_after(lines: int, task: str, folder: Path) -> list[str]:
    """Starts a writer and kills it once it has said that many lines; all that it said."""
    said: list[str] = []
    with subprocess.Popen(
        [sys.executable, str(PROGRAM), task, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as writer:
        while len(said) < lines and (line := writer.stdout.readline()):
            said.append(line.strip())
        writer.kill()
        # What it still said between our reading and its end counts as well: it had been saved before.
        said += writer.stdout.read().split("\n")[:-1]
    return said


def test_no_saved_answer_is_lost_by_a_kill(tmp_path: Path) -> None:
    folder, chance, unfinished = tmp_path / "v", random.Random(11), 0
    make_small(folder)
    for kill in range(KILLS):
        said = kill_after(chance.randrange(1, 16), "answer", folder)
        last = int(said[-1])
        journal = folder / "vault.db-journal"
        unfinished += journal.exists() and journal.stat().st_size > 0
        for file in folder.iterdir():
            assert b"plain words" not in file.read_bytes(), f"{file.name} after kill {kill}"
        with reopen(folder) as vault:
            dossier = vault.load()
            found = int(dossier.settings["round"])
            assert found in (last, last + 1), f"kill {kill}"
            assert {dossier.value("okx-1", f"question {number}") for number in range(QUESTIONS)} == {(str(found),)}
            assert len(vault.history()) >= found * QUESTIONS
        newest = found - found % 3
        assert opens_by_one_of(folder, f"passphrase {newest}", f"passphrase {newest - 3}"), f"kill {kill}"
        assert not list(folder.glob("*.tmp")), "leftovers must be gone after opening"
    print(f"\n{KILLS} kills while saving, {unfinished} of them inside a transaction: 0 losses")


def opens_by_one_of(folder: Path, newest: str, before: str) -> bool:
    """A kill between the last answer and its change of the passphrase leaves the passphrase before."""
    for words in (newest, before):
        try:
            Vault.open(folder, ByPassphrase(words)).close()
        except (errors.WrongPassphrase, errors.UnlockerMissing):
            continue
        return True
    return newest == "passphrase 0" or before == "passphrase 0"


def test_a_vault_whose_making_was_killed_is_none_or_whole(tmp_path: Path) -> None:
    chance, unfinished = random.Random(12), 0
    for kill in range(max(1, KILLS // 3)):
        folder = tmp_path / str(kill)
        folder.mkdir()
        said = kill_after(chance.randrange(1, 12), "create", folder)
        made = {int(line) for line in said}
        for vault_folder in folder.iterdir():
            state = vault_state(vault_folder)
            assert state != "incomplete"
            assert state == "present" or int(vault_folder.name) not in made
            unfinished += state == "none"
            if state == "none":
                make(vault_folder, seed=2).close()
            with reopen(vault_folder) as vault:
                assert vault.load().entries == ()
        shutil.rmtree(folder)
    print(f"\n{max(1, KILLS // 3)} kills while making vaults, {unfinished} unfinished: 0 half vaults")


@pytest.mark.parametrize("kill", range(max(3, KILLS // 4)))
def test_an_upgrade_that_was_killed_leaves_the_old_form_or_the_new(tmp_path: Path, kill: int) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    kill_after(1 + kill % 3, "upgrade", folder)
    with Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, spread]) as vault:
        assert vault.load() == SMALL
        assert vault._connection.execute("SELECT count(*) FROM spread").get == 400
    assert not (folder / "vault.db.upgrade").exists()
    # The kept old file is whole: put in place, it opens as it was.
    (folder / "vault.form-2.db").replace(folder / "vault.db")
    with reopen(folder) as vault:
        assert vault.load() == SMALL
