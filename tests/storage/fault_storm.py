"""A program, not a test: kills processes at random moments, by the hundred, and looks at the vault after each kill.

    fault_storm.py FOLDER TASK KILLS SECONDS SEED

Prints one JSON line: how many were killed, how many of them in the middle of something, and each loss in words. It
forks, so it must have one thread only and runs beside the tests.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, make, make_small, reopen
from vault_writer import QUESTIONS, create, newest_passphrase, save_rounds, spread

from desktop_app.storage import backups, errors, keyfile, looking, renewing, restoring, schema
from desktop_app.storage.backup_file import SUFFIX
from desktop_app.storage.preferences import DAMAGED_FILE, Preferences, load_preferences, save_preferences
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase
from desktop_app.storage.vault import Vault, vault_state

FRESH_AFTER = 40
"""Kills until a task begins with a new vault, so that its history does not make each round slower."""


class Lost(Exception):  # noqa: N818 - what the storm is for
    """Something that was said to be saved is not there."""


def check(true: bool, what: str) -> None:
    if not true:
        raise Lost(what)


class Task:
    """What is killed, and what must hold afterwards. One object a fresh folder."""

    repeats = True
    """Whether a process goes on until it is killed; otherwise it does one thing, and time decides where it is hit."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def prepare(self) -> None:
        """Before each kill."""

    def work(self, say: Callable[[object], None]) -> None:
        raise NotImplementedError

    def look(self, said: list[str]) -> bool:
        """Lost where something is not as it was said. Otherwise whether the kill came in the middle of something."""
        raise NotImplementedError


class Save(Task):
    """Answers, a setting and now and then a new passphrase."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        make_small(folder)
        self.last = self.passphrase = 0

    def work(self, say: Callable[[object], None]) -> None:
        with reopen(self.folder) as vault:
            save_rounds(vault, say)

    def look(self, said: list[str]) -> bool:
        journal = self.folder / "vault.db-journal"
        unfinished = journal.exists() and journal.stat().st_size > 0
        last = int(said[-1]) if said else self.last
        for file in self.folder.iterdir():
            check(b"plain words" not in file.read_bytes(), f"{file.name} holds words in clear")
        with reopen(self.folder) as vault:
            dossier = vault.load()
            found = int(dossier.settings.get("round", "0"))
            check(found in (last, last + 1), f"round {last} was saved and {found} is there")
            same = {dossier.value("okx-1", f"question {number}") for number in range(QUESTIONS)}
            check(found == 0 or same == {(str(found),)}, "half a round is there")
            check(len(vault.history()) >= found * QUESTIONS, "the history is shorter than what was answered")
        check(not list(self.folder.glob("*.tmp")), "leftovers stay")
        self.passphrase = newest_passphrase(self.folder, [*map(int, said), self.passphrase], found)
        check(self.passphrase >= 0, f"no passphrase up to round {found} opens")
        self.last = found
        return unfinished


class Create(Task):
    """New vaults, one after the other."""

    def work(self, say: Callable[[object], None]) -> None:
        create(self.folder, say)

    def prepare(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()

    def look(self, said: list[str]) -> bool:
        made, unfinished = {int(line) for line in said}, False
        for place in self.folder.iterdir():
            state = vault_state(place)
            check(state != "incomplete", "half a vault is there")
            check(state == "present" or int(place.name) not in made, "a vault that was made is gone")
            unfinished = unfinished or state == "none"
            if state == "none":
                make(place, seed=2).close()
            with reopen(place) as vault:
                check(vault.load().entries == (), "a new vault holds something")
        return unfinished


class Raise(Task):
    """An upgrade of an older vault."""

    repeats = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.model = folder.with_name("model")
        make_small(self.model)
        self.upgrades = [*schema.UPGRADES, spread]

    def prepare(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.model, self.folder)

    def work(self, say: Callable[[object], None]) -> None:
        say("begun")
        Vault.open(self.folder, ByPaperKey(PAPER), upgrades=self.upgrades).close()
        say("done")

    def look(self, said: list[str]) -> bool:
        with Vault.open(self.folder, ByPaperKey(PAPER), upgrades=self.upgrades) as vault:
            check(vault.load() == SMALL, "answers changed")
            check(vault._connection.execute("SELECT count(*) FROM spread").get == 400, "the upgrade is half there")
        check(not (self.folder / "vault.db.upgrade").exists(), "the copy stays")
        (self.folder / "vault.form-2.db").replace(self.folder / "vault.db")
        with reopen(self.folder) as vault:
            check(vault.load() == SMALL, "the kept old file does not hold what it held")
        return "done" not in said


class Back(Task):
    """A change, a backup beside the vault, and one elsewhere over the one before; round after round."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        make_small(folder)
        self.mine = folder.with_name(f"mine{SUFFIX}")
        with reopen(folder) as vault:
            restoring.save_backup(vault, self.mine, NOW)
        self.elsewhere = 0

    def work(self, say: Callable[[object], None]) -> None:
        with reopen(self.folder) as vault:
            number = int(vault.load().settings.get("round", "0"))
            while True:
                number += 1
                vault.save_setting("round", str(number))
                restoring.back_up(vault, self.folder, NOW)
                say(number)
                restoring.save_backup(vault, self.mine, NOW)

    def look(self, said: list[str]) -> bool:
        kept = backups.listed(self.folder)
        held = [self._round(one.path) for one in kept]
        check(held == sorted(held, reverse=True), "the newest backup is not the latest")
        last = int(said[-1]) if said else 0
        check(not held or held[0] >= last, f"backup {last} was written and the newest holds {held[:1]}")
        least, self.elsewhere = max(int(said[-2]) if len(said) > 1 else 0, self.elsewhere), self._round(self.mine)
        check(self.elsewhere >= least, "the backup elsewhere is older than the one that was written")
        place = self.folder / backups.FOLDER
        unfinished = any(path.suffix != SUFFIX for path in [*place.glob("*"), *self.folder.glob(f"{looking.LOOK}*")])
        with reopen(self.folder) as vault:
            check(int(vault.load().settings.get("round", "0")) >= last, "a change is gone")
            vault.save_setting("after", str(len(kept)))
            restoring.back_up(vault, self.folder, NOW)
        left = [path.name for path in place.iterdir() if path.suffix == ".tmp"]
        left += [path.name for path in self.folder.glob(f"{looking.LOOK}*")]
        check(not left, f"leftovers stay: {left}")
        return unfinished

    def _round(self, path: Path) -> int:
        held = restoring.holdings(restoring.read(path), ByPaperKey(PAPER))
        check(set(held.answers) == set(SMALL.answers), "a backup holds other answers")
        return int(held.settings.get("round", "0"))


class Restore(Task):
    """A backup that is put in the place of a newer vault."""

    repeats = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.model = folder.with_name("model")
        make_small(self.model)
        with reopen(self.model) as vault:
            kept = restoring.back_up(vault, self.model, NOW)
            vault.save_setting("country", "FR")
            vault.add_unlocker(NewPassphrase("newer", CHEAP), os.urandom, NOW)
        assert kept is not None
        self.backup = restoring.read(kept.path)

    def prepare(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.model, self.folder)

    def work(self, say: Callable[[object], None]) -> None:
        say("begun")
        restoring.restore(self.folder, self.backup, ByPaperKey(PAPER), NOW)
        say("done")

    def look(self, said: list[str]) -> bool:
        aside = [place for place in self.folder.glob("replaced *") if (place / "vault.db").exists()]
        with reopen(self.folder) as vault:
            country = vault.load().settings["country"]
            check(country == "DE" if "done" in said else country in ("DE", "FR"), f"country is {country}")
            vault.save_setting("later", "works")
        aside = [place for place in self.folder.glob("replaced *") if (place / "vault.db").exists()] or aside
        check((country == "DE") == bool(aside), "the replaced vault is not kept, or kept without need")
        for place in aside:
            whole = self.folder.with_name("whole")
            shutil.rmtree(whole, ignore_errors=True)
            shutil.copytree(place, whole)
            with Vault.open(whole, ByPassphrase("newer")) as vault:
                check(vault.load().settings["country"] == "FR", "the replaced vault is not what it was")
        check(not list(self.folder.glob("*.swap")), "leftovers stay")
        return "done" not in said


class Ways(Task):
    """A passphrase that is changed, in the vault and in what lies beside it."""

    repeats = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.model = folder.with_name("model")
        make_small(self.model)
        for country in ("FR", "DE"):
            with reopen(self.model) as vault:
                vault.save_setting("country", country)
                kept = restoring.back_up(vault, self.model, NOW)
        assert kept is not None
        restoring.restore(self.model, restoring.read(kept.path), ByPaperKey(PAPER), NOW)

    def prepare(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.model, self.folder)

    def work(self, say: Callable[[object], None]) -> None:
        say("begun")
        with reopen(self.folder) as vault:
            vault.add_unlocker(NewPassphrase("newer", CHEAP), os.urandom, NOW)
            say("changed")
            renewing.renew(vault)
        say("done")

    def look(self, said: list[str]) -> bool:
        with reopen(self.folder) as vault:
            check(vault.load() == SMALL, "the vault does not hold what it held")
            check(renewing.renew(vault), "something could not be changed")
        keys = keyfile.read(self.folder)
        newer = self._opens(keys, "newer")
        check(newer or "changed" not in said, "the passphrase was changed and does not open")
        (aside,) = (keyfile.read(place) for place in self.folder.glob("replaced *"))
        found = [restoring.read(kept.path) for kept in backups.listed(self.folder)]
        held = [restoring.holdings(one, ByPaperKey(PAPER)).settings["country"] for one in found]
        check(held == ["DE", "FR"], f"the backups hold {held}")
        for one in (keys, aside, *(backup.keys for backup in found)):
            check(self._opens(one, "newer") == newer != self._opens(one, PASSPHRASE), "a way of another day opens")
        return "done" not in said

    def _opens(self, keys: keyfile.Keys, passphrase: str) -> bool:
        try:
            ByPassphrase(passphrase).vault_key(keys)
        except errors.WrongPassphrase:
            return False
        return True


class Prefer(Task):
    """The preferences, again and again."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.last = 0

    def work(self, say: Callable[[object], None]) -> None:
        for number in range(load_preferences(self.folder).lock_after, 600):
            save_preferences(self.folder, Preferences(theme="dark", lock_after=number + 1))
            say(number + 1)
        time.sleep(60)

    def prepare(self) -> None:
        if self.last > 500:
            shutil.rmtree(self.folder)
        self.last = 0

    def look(self, said: list[str]) -> bool:
        last = int(said[-1]) if said else 0
        found = load_preferences(self.folder)
        check(not last or (found.theme == "dark" and found.lock_after in (last, last + 1)), f"{found} after {last}")
        check(not (self.folder / DAMAGED_FILE).exists(), "the preferences were damaged")
        self.last = found.lock_after
        return bool(list(self.folder.glob("*.tmp")))


class Race(Task):
    """Several processes that all want the vault: one has it at a time, and each that had it has counted."""

    repeats = False

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        make_small(folder)
        self.before = 0

    def prepare(self) -> None:
        self.before = self._round()

    def _round(self) -> int:
        with reopen(self.folder) as vault:
            return int(vault.load().settings.get("round", "0"))

    def work(self, say: Callable[[object], None]) -> None:
        say("begun")
        racers = [pid for _ in range(3) if (pid := os.fork())]
        for _ in range(4):
            try:
                with reopen(self.folder) as vault:
                    number = int(vault.load().settings.get("round", "0")) + 1
                    vault.save_setting("round", str(number))
                    say(f"had {number}")
            except errors.VaultInUse:
                say("in use")
        if len(racers) < 3:
            os._exit(0)
        for pid in racers:
            os.waitpid(pid, 0)
        say("done")

    def look(self, said: list[str]) -> bool:
        had = sorted(int(line.split()[1]) for line in said if line.startswith("had"))
        check(had == sorted(set(had)), "two processes wrote at once")
        found = self._round()
        check(
            found - self.before in (len(had), len(had) + 1), f"{had} were saved after {self.before}, {found} is there"
        )
        return "in use" in said


TASKS: dict[str, type[Task]] = {
    "save": Save,
    "create": Create,
    "upgrade": Raise,
    "backup": Back,
    "restore": Restore,
    "ways": Ways,
    "preferences": Prefer,
    "race": Race,
}


def main(place: Path, name: str, kills: int, seconds: float, seed: int) -> dict[str, object]:
    chance, ends = random.Random(seed), time.monotonic() + seconds
    done, unfinished, losses = 0, 0, []
    task: Task | None = None
    while done < kills and time.monotonic() < ends and len(losses) < 5:
        if task is None or done % FRESH_AFTER == 0:
            shutil.rmtree(place, ignore_errors=True)
            place.mkdir(parents=True)
            task = TASKS[name](place / "v")
            longest = _longest(task)
        task.prepare()
        said = _killed(task, chance, longest)
        done += 1
        try:
            unfinished += task.look(said)
        except (Lost, errors.VaultError) as error:
            losses.append(f"kill {done} of {name}: {type(error).__name__}: {error}")
            task = None
    return {"task": name, "kills": done, "inside": unfinished, "losses": losses}


def _longest(task: Task) -> float:
    """How long the one thing takes here when nobody disturbs it; for those that go on, a few rounds."""
    if task.repeats:
        return 0.05
    task.prepare()
    pid, pipe = _forked(task)
    begun = None
    with os.fdopen(pipe) as lines:
        for line in lines:
            begun = time.monotonic() if line.strip() == "begun" else begun
    os.waitpid(pid, 0)
    assert begun is not None
    return time.monotonic() - begun


def _forked(task: Task) -> tuple[int, int]:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    try:
        task.work(lambda word: os.write(writing, f"{word}\n".encode()))
    except BaseException as error:  # noqa: BLE001 - the fork must not run on into the storm
        os.write(2, f"{type(error).__name__}: {error}\n".encode())
        os._exit(1)
    os._exit(0)


def _killed(task: Task, chance: random.Random, longest: float) -> list[str]:
    """Starts the work, kills it at a random moment after its first word or a few, and says what it had said."""
    pid, pipe = _forked(task)
    text, wanted = b"", chance.randrange(0, 6) if task.repeats else 1
    while text.count(b"\n") < wanted and (more := os.read(pipe, 4096)):
        text += more
    ends = time.monotonic() + chance.uniform(0, longest * 1.1)
    while (left := ends - time.monotonic()) > 0 and select.select([pipe], [], [], left)[0]:
        more = os.read(pipe, 4096)
        if not more:
            break
        text += more
    os.kill(pid, signal.SIGKILL)
    while more := os.read(pipe, 4096):
        text += more
    os.close(pipe)
    os.waitpid(pid, 0)
    return text.decode().split("\n")[:-1]


if __name__ == "__main__":
    folder, task_name, number, most, seed_text = sys.argv[1:]
    print(json.dumps(main(Path(folder), task_name, int(number), float(most), int(seed_text))))
