"""Faults that meet backups, restores and upgrades, and whole vaults that are not where or what they should be.

After each of them the last saved answer is there, or what is said names the way to it. Faults while saving and opening
are in test_vault_places.py and test_vault_damage.py, kills in test_vault_killed.py.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from test_vault_places import fill
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, held, make, make_small, reopen
from vault_writer import spread

from desktop_app.storage import backups, errors, restoring, schema
from desktop_app.storage.unlockers import ByKeyring, ByPaperKey, ByPassphrase, NewKeyring, NewPassphrase
from desktop_app.storage.vault import Vault
from tests.faults import Faults
from tests.made_up import Clock, new_session
from tests.memory_key_store import MemoryKeyStore

LATER = "2026-03-02T09:00:00Z"
ROOM = (0, 4, 12, 24, 36, 48, 64, 80, 96, 128)
"""Free kilobytes on a drive that is nearly full: a fault at each place of what is being written."""


def leave_free(place: Path, kilobytes: int) -> None:
    """A full drive but for so much."""
    filler = fill(place)
    with filler.open("r+b") as file:
        file.truncate(max(0, filler.stat().st_size - kilobytes * 1024))


def holdings_of(path: Path, look: Path) -> object:
    return restoring.holdings(restoring.read(path), ByPaperKey(PAPER), look)


# ---------------------------------------------------------------- full and read-only drives


def test_a_drive_that_is_full_for_a_backup_keeps_the_older_ones(
    drive: Callable[[str], Path], tmp_path: Path, faults: Faults
) -> None:
    place, full = drive("size=400k"), 0
    make_small(place / "v")
    with reopen(place / "v") as vault:
        restoring.back_up(vault, place / "v", NOW)
        vault.save_setting("country", "FR")
        first = backups.listed(place / "v")[0]
        for room in ROOM:
            leave_free(place, room)
            try:
                restoring.back_up(vault, place / "v", LATER)
            except errors.DiskFull:
                full += 1
                assert [one.path for one in backups.listed(place / "v")] == [first.path]
            (place / "filler").unlink()
            assert [one.name for one in (place / "v").rglob("*") if ".tmp" in one.name or ".new" in one.name] == []
            assert holdings_of(first.path, tmp_path) == SMALL
            assert vault.load().settings["country"] == "FR"
    assert full >= 3
    faults.injected(full)


def test_a_drive_that_is_full_for_a_restore_leaves_the_vault(drive: Callable[[str], Path], faults: Faults) -> None:
    place, full = drive("size=400k"), 0
    make_small(place / "v")
    with reopen(place / "v") as vault:
        kept = restoring.back_up(vault, place / "v", NOW)
        vault.save_setting("country", "FR")
    assert kept is not None
    backup = restoring.read(kept.path)
    for room in ROOM[:8]:
        leave_free(place, room)
        try:
            restoring.restore(place / "v", backup, ByPaperKey(PAPER), LATER)
            restored = True
        except errors.DiskFull:
            restored, full = False, full + 1
        (place / "filler").unlink()
        with reopen(place / "v") as vault:
            assert vault.load().settings["country"] == ("DE" if restored else "FR")
            vault.save_setting("country", "FR")
        for aside in (place / "v").glob("replaced *"):
            shutil.rmtree(aside)
        assert not list((place / "v").glob("*.swap"))
    assert full >= 3
    faults.injected(full)


def test_a_drive_that_is_full_for_an_upgrade_keeps_the_old_form(drive: Callable[[str], Path], faults: Faults) -> None:
    place, full = drive("size=900k"), 0
    make_small(place / "v")
    upgrades = [*schema.UPGRADES, spread]
    before = held(place / "v")
    for room in (0, 16, 48, 96, 160, 224, 288):
        leave_free(place, room)
        with pytest.raises(errors.DiskFull):
            Vault.open(place / "v", ByPaperKey(PAPER), upgrades=upgrades)
        (place / "filler").unlink()
        full += 1
        assert {name: data for name, data in held(place / "v").items() if name in before} == before
        with reopen(place / "v") as vault:
            assert vault.load() == SMALL
    with Vault.open(place / "v", ByPaperKey(PAPER), upgrades=upgrades) as vault:
        assert vault.load() == SMALL
    faults.injected(full)


def test_a_read_only_drive_is_told_for_backups_and_restores(
    drive: Callable[[str], Path], tmp_path: Path, faults: Faults
) -> None:
    place = drive("size=400k")
    make_small(place / "v")
    with reopen(place / "v") as vault:
        kept = restoring.back_up(vault, place / "v", NOW)
        vault.save_setting("country", "FR")
    assert kept is not None
    backup = restoring.read(kept.path)
    make_small(tmp_path / "v")
    before = held(place / "v")
    drive("ro")
    with reopen(tmp_path / "v") as vault:
        for attempt in (
            lambda: restoring.save_backup(vault, place / "mine.strongroom", LATER),
            lambda: restoring.restore(place / "v", backup, ByPaperKey(PAPER), LATER),
            lambda: restoring.restore(place / "elsewhere", backup, ByPaperKey(PAPER), LATER),
        ):
            with pytest.raises(errors.FolderReadOnly):
                attempt()
            faults.injected()
    assert held(place / "v") == before
    assert holdings_of(kept.path, tmp_path / "look") == SMALL
    drive("rw")
    with Vault.open(place / "v", ByPassphrase(PASSPHRASE)) as vault:
        assert vault.load().settings["country"] == "FR"


# ---------------------------------------------------------------- damaged backups


def test_a_backup_with_one_bit_flipped_anywhere_is_told_and_an_older_one_is_taken(
    tmp_path: Path, faults: Faults
) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    with reopen(folder) as vault:
        older = restoring.back_up(vault, folder, NOW)
        vault.save_setting("country", "FR")
        newer = restoring.back_up(vault, folder, LATER)
    assert older is not None
    assert newer is not None
    whole = newer.path.read_bytes()
    session = new_session(folder)
    for at in range(0, len(whole), 64):
        bent = bytearray(whole)
        bent[at] ^= 0x10
        newer.path.write_bytes(bent)
        try:
            found = holdings_of(newer.path, tmp_path / "look")
        except errors.VaultError:
            faults.injected()
        else:  # a byte that says nothing, such as a date of the archive
            assert found.settings["country"] == "FR"
            continue
        if at % 4096 == 0:
            kept, damaged = session.newest_whole_backup()
            assert damaged in (0, 1)
            assert kept is not None
    newer.path.write_bytes(whole[: len(whole) // 2])
    assert session.newest_whole_backup() == (older, 1)
    faults.injected()
    restoring.restore(folder, restoring.read(older.path), ByPaperKey(PAPER), LATER)
    with reopen(folder) as vault:
        assert vault.load() == SMALL


# ---------------------------------------------------------------- the vault of somebody else


def test_a_vault_swapped_for_another_users_does_not_open_and_the_own_backup_comes_back(
    tmp_path: Path, faults: Faults
) -> None:
    mine, other, store = tmp_path / "mine", tmp_path / "other", MemoryKeyStore()
    make_small(mine)
    with reopen(mine) as vault:
        vault.add_unlocker(NewKeyring(store), os.urandom, NOW)
        kept = restoring.back_up(vault, mine, NOW)
    assert kept is not None
    with make(other, NewPassphrase("their words", CHEAP), NewKeyring(MemoryKeyStore()), seed=9) as vault:
        vault.add_unlocker(NewPassphrase("their words", CHEAP), os.urandom, NOW)
    for name in ("vault.db", "vault.keys"):
        shutil.copy(other / name, mine / name)
    faults.injected()
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(mine, ByPassphrase(PASSPHRASE))
    with pytest.raises(errors.KeyringEntryMissing):
        Vault.open(mine, ByKeyring(store))
    restoring.restore(mine, restoring.read(kept.path), ByPassphrase(PASSPHRASE), LATER)
    with Vault.open(mine, ByKeyring(store)) as vault:
        assert vault.load() == SMALL
    (aside,) = mine.glob("replaced *")
    assert (aside / "vault.db").read_bytes() == (other / "vault.db").read_bytes()


# ---------------------------------------------------------------- time and place


def test_a_clock_set_back_takes_no_answer_and_no_backup_away(tmp_path: Path, faults: Faults) -> None:
    clock = Clock()
    session = new_session(tmp_path / "v", clock=clock)
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    account = session.add("account", "okx", "OKX").id
    numbers = []
    for years, value in ((0, "on"), (-3, "off"), (+40, "unknown"), (-37, "on"), (-30, "off")):
        clock.forward(days=365 * years)
        faults.injected(years != 0)
        session.answer(account, "sms", [value])
        kept = session.back_up()
        assert kept is not None
        numbers.append(kept.number)
        session.lock()
        session.open_by_recovery_key(key)
        assert session.dossier.value(account, "sms") == (value,)
        assert session.look_into(session.backups()[0].path)[1] == session.dossier
        assert session.backups()[0].number == max(numbers)
    assert [change.answer.value for change in session.history()] == [("on",), ("off",), ("unknown",), ("on",), ("off",)]
    session.restore(session.backups()[1].path)
    assert session.dossier.value(account, "sms") == ("on",)
    session.lock()
