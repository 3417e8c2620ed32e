"""Processes that write are killed at random moments. What they said was saved is there, whole, each time.

STRONGROOM_FAULTS=5000 in the environment kills so many; the end of the test run says how many faults there were and how
many losses. Most kills are those of fault_storm.py, which forks; the loops here run on every system.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from vault_kit import PAPER, SMALL, make, make_small, reopen
from vault_writer import QUESTIONS, newest_passphrase, spread

from desktop_app.storage import schema
from desktop_app.storage.unlockers import ByPaperKey
from desktop_app.storage.vault import Vault, vault_state
from tests.faults import Faults

FORKS = hasattr(os, "fork")
WANTED = int(os.environ.get("STRONGROOM_FAULTS", "0"))
KILLS = max(4, WANTED // 40) if FORKS else max(25, WANTED // 4)

STORM = {
    "save": 60,
    "create": 30,
    "upgrade": 45,
    "backup": 20,
    "restore": 45,
    "ways": 40,
    "preferences": 30,
    "race": 15,
}
"""Kills of each kind in an ordinary run: hundreds together. A very slow machine makes as many as fit into the time."""

SECONDS = 10
ROOT = Path(__file__).parents[2]
STORMS = Path(__file__).with_name("fault_storm.py")
PROGRAM = Path(__file__).with_name("vault_writer.py")


@pytest.mark.skipif(not FORKS, reason="this system does not fork; the loops below kill whole programs")
@pytest.mark.parametrize("task", STORM)
def test_a_kill_at_a_random_moment_loses_nothing(tmp_path: Path, task: str, faults: Faults) -> None:
    kills = max(STORM[task], WANTED * STORM[task] // sum(STORM.values()))
    seconds = SECONDS if kills == STORM[task] else 24 * 3600
    seed = 7 if "CI" in os.environ else random.randrange(10**6)
    storm = subprocess.run(
        [
            sys.executable,
            "-W",
            "error",
            str(STORMS),
            str(tmp_path / "storm"),
            task,
            str(kills),
            str(seconds),
            str(seed),
        ],
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(STORMS.parent)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (storm.returncode, storm.stderr) == (0, ""), f"seed {seed}"
    told = json.loads(storm.stdout)
    faults.injected(told["kills"])
    assert told["losses"] == [], f"seed {seed}"
    assert told["kills"] > 0


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


def test_no_saved_answer_is_lost_by_a_kill(tmp_path: Path, faults: Faults) -> None:
    folder, chance, passphrase = tmp_path / "v", random.Random(11), 0
    make_small(folder)
    for kill in range(KILLS):
        said = kill_after(chance.randrange(1, 16), "answer", folder)
        last = int(said[-1])
        for file in folder.iterdir():
            assert b"plain words" not in file.read_bytes(), f"{file.name} after kill {kill}"
        with reopen(folder) as vault:
            dossier = vault.load()
            found = int(dossier.settings["round"])
            assert found in (last, last + 1), f"kill {kill}"
            assert {dossier.value("okx-1", f"question {number}") for number in range(QUESTIONS)} == {(str(found),)}
            assert len(vault.history()) >= found * QUESTIONS
        passphrase = newest_passphrase(folder, [*map(int, said), passphrase], found)
        assert passphrase >= 0, f"kill {kill}"
        assert not list(folder.glob("*.tmp")), "leftovers must be gone after opening"
    faults.injected(KILLS)


def test_a_vault_whose_making_was_killed_is_none_or_whole(tmp_path: Path, faults: Faults) -> None:
    chance = random.Random(12)
    for kill in range(max(1, KILLS // 3)):
        folder = tmp_path / str(kill)
        folder.mkdir()
        said = kill_after(chance.randrange(1, 12), "create", folder)
        made = {int(line) for line in said}
        for vault_folder in folder.iterdir():
            state = vault_state(vault_folder)
            assert state != "incomplete"
            assert state == "present" or int(vault_folder.name) not in made
            if state == "none":
                make(vault_folder, seed=2).close()
            with reopen(vault_folder) as vault:
                assert vault.load().entries == ()
        shutil.rmtree(folder)
    faults.injected(max(1, KILLS // 3))


@pytest.mark.parametrize("kill", range(max(3, KILLS // 4)))
def test_an_upgrade_that_was_killed_leaves_the_old_form_or_the_new(tmp_path: Path, kill: int, faults: Faults) -> None:
    faults.injected()
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
