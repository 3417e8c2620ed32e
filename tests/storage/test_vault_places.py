"""Folders and drives that do not do what a vault needs: each is told, nothing is lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, dice, held, keep, make, make_small, reopen
from vault_writer import spread

from desktop_app.domain.dossier import Answer
from desktop_app.storage import errors, files, lock, places, restoring, schema
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase
from desktop_app.storage.vault import Vault, unlocker_kinds, vault_state
from tests.faults import Faults

ROOT = Path(__file__).parents[2]
LONG = Answer(value=("sms",), at=NOW, note="a long note " * 3000)


def test_a_vault_that_is_open_on_another_computer_says_on_which(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_small(tmp_path / "v")
    with reopen(tmp_path / "v"):
        with pytest.raises(errors.VaultInUse) as here:
            reopen(tmp_path / "v")
        monkeypatch.setattr(lock.this_computer, "name", lambda: "kitchen")
        with pytest.raises(errors.VaultInUse) as there:
            reopen(tmp_path / "v")
    assert here.value.computer == ""
    assert there.value.computer != ""
    # A name that somebody else wrote there is shown short and plain, and a lock that nobody holds keeps nobody out.
    (tmp_path / "v" / lock.LOCK_FILE).write_bytes(b"\x1b[31m" + b"x" * 5000)
    with reopen(tmp_path / "v"):
        (tmp_path / "v" / lock.LOCK_FILE).write_bytes(b"\x1b[31m" + b"x" * 5000)
        with pytest.raises(errors.VaultInUse) as bent:
            reopen(tmp_path / "v")
    assert bent.value.computer.isprintable()
    assert len(bent.value.computer) <= lock.LONGEST_NAME


def test_on_windows_a_folder_is_made_with_the_mode_that_sets_its_access_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """0o700 is the one mode that Python turns into an access list there; an empty folder that was there has none."""
    made: list[tuple[str, int]] = []
    mkdir = os.mkdir
    monkeypatch.setattr(os, "mkdir", lambda path, mode=0o777: (made.append((Path(path).name, mode)), mkdir(path, mode)))
    monkeypatch.setattr(files.sys, "platform", "win32")
    (tmp_path / "empty").mkdir(mode=0o755)
    (tmp_path / "used").mkdir(mode=0o755)
    (tmp_path / "used" / "letter").write_text("mine")
    made.clear()
    for name in ("fresh", "empty", "used"):
        files.make_private_folder(tmp_path / name)
    monkeypatch.undo()
    assert set(made) == {("fresh", 0o700), ("empty", 0o700)} | ({("used", 0o700)} & set(made))
    if os.name == "posix":  # elsewhere modes tell nothing
        assert (tmp_path / "empty").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "used" / "letter").read_text() == "mine"


def fill(drive: Path) -> Path:
    """Leaves not one free byte on the drive."""
    filler = drive / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(1024))
        except OSError:
            return filler


# ---------------------------------------------------------------- full drives


def test_a_full_drive_while_saving_loses_only_the_last_change(drive: Callable[[str], Path], faults: Faults) -> None:
    faults.injected(3)
    place = drive("size=300k")
    with make(place / "v") as vault:
        keep(vault, SMALL)
        filler = fill(place)
        for _ in range(3):
            with pytest.raises(errors.DiskFull):
                vault.save_answers([("okx-1", "second_factor", LONG)])
            assert vault.load() == SMALL
        filler.unlink()
        vault.save_answers([("okx-1", "second_factor", LONG)])
        assert vault.load().answers["okx-1", "second_factor"] == LONG
    with reopen(place / "v") as vault:
        assert vault.load().answers["okx-1", "second_factor"] == LONG


def test_a_drive_that_fills_up_change_by_change_keeps_every_one_that_was_saved(drive: Callable[[str], Path]) -> None:
    place = drive("size=300k")
    saved: list[str] = []

    def go_on(vault: Vault) -> None:
        while True:
            vault.save_setting(f"number {len(saved)}", "x" * 3000)
            saved.append("x" * 3000)

    with make(place / "v") as vault, pytest.raises(errors.DiskFull):
        go_on(vault)
    assert len(saved) > 10
    with reopen(place / "v") as vault:
        assert list(vault.load().settings.values()) == saved


def test_a_full_drive_while_the_vault_is_made_leaves_no_vault(drive: Callable[[str], Path], faults: Faults) -> None:
    faults.injected(5)
    place = drive("size=200k")
    for free in (0, 4, 8, 24, 40):
        filler = fill(place)
        with filler.open("r+b") as file:
            file.truncate(filler.stat().st_size - free * 1024)
        with pytest.raises(errors.DiskFull):
            make(place / "v")
        assert vault_state(place / "v") == "none"
        filler.unlink()
        shutil.rmtree(place / "v", ignore_errors=True)
    make(place / "v").close()


def test_a_full_drive_while_a_passphrase_is_changed_keeps_the_old_one(
    drive: Callable[[str], Path], faults: Faults
) -> None:
    faults.injected(1)
    place = drive("size=300k")
    make_small(place / "v")
    with reopen(place / "v") as vault:
        filler = fill(place)
        with pytest.raises(errors.DiskFull):
            vault.add_unlocker(NewPassphrase("a new one", CHEAP), dice(5).randbytes, NOW)
        filler.unlink()
    with Vault.open(place / "v", ByPassphrase(PASSPHRASE)) as vault:
        assert vault.load() == SMALL


def test_a_full_drive_does_not_keep_anyone_from_reading(drive: Callable[[str], Path]) -> None:
    place = drive("size=300k")
    make_small(place / "v")
    fill(place)
    with reopen(place / "v") as vault:
        assert vault.load() == SMALL


# ---------------------------------------------------------------- folders that cannot be written


def test_a_read_only_drive_is_told(drive: Callable[[str], Path], faults: Faults) -> None:
    faults.injected(2)
    place = drive("size=300k")
    make_small(place / "v")
    before = held(place / "v")
    drive("ro")
    for attempt in (lambda: reopen(place / "v"), lambda: make(place / "other")):
        with pytest.raises(errors.FolderReadOnly):
            attempt()
    assert held(place / "v") == before
    assert vault_state(place / "v") == "present"
    assert vault_state(place / "other") == "none"
    drive("rw")
    with reopen(place / "v") as vault:
        assert vault.load() == SMALL


@contextmanager
def closed_to_all(folder: Path, mode: int) -> Iterator[None]:
    folder.chmod(mode)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("modes do not bind this user")
        yield
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("mode", [0o500, 0o000])
def test_a_folder_without_permission_is_told(tmp_path: Path, mode: int) -> None:
    with closed_to_all(tmp_path, mode), pytest.raises(errors.FolderReadOnly):
        make(tmp_path / "v")
    make_small(tmp_path / "v")
    (tmp_path / "v" / "vault.lock").unlink()
    with closed_to_all(tmp_path / "v", mode), pytest.raises(errors.FolderReadOnly):
        reopen(tmp_path / "v")
    with reopen(tmp_path / "v") as vault:
        assert vault.load() == SMALL


# ---------------------------------------------------------------- things that are no folder, or no longer


def test_a_file_where_the_folder_should_be_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "v").write_text("a letter")
    for folder in (tmp_path / "v", tmp_path / "v" / "deeper"):
        assert vault_state(folder) == "none"
        with pytest.raises(errors.FolderUnusable) as caught:
            make(folder)
        assert caught.value.trouble == "not_a_folder"
        with pytest.raises(errors.VaultMissing):
            reopen(folder)
    assert (tmp_path / "v").read_text() == "a letter"


@pytest.mark.parametrize("name", ["vault.db", "vault.keys", "vault.lock"])
def test_a_folder_where_a_file_should_be_is_told(tmp_path: Path, name: str) -> None:
    make_small(tmp_path / "v")
    (tmp_path / "v" / name).unlink()
    (tmp_path / "v" / name).mkdir()
    # Windows answers "no permission" to whoever opens a folder as a file.
    with pytest.raises(errors.FolderReadOnly if os.name == "nt" else errors.FolderUnusable):
        reopen(tmp_path / "v")


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")
@pytest.mark.parametrize("make_link", [os.symlink, os.link])
def test_a_lock_file_that_leads_elsewhere_writes_nothing_there(
    tmp_path: Path, faults: Faults, make_link: Callable[[Path, Path], None]
) -> None:
    """A folder that came from somebody else, perhaps unpacked from an archive."""
    (tmp_path / "thesis.txt").write_text("mine")
    (tmp_path / "v").mkdir()
    make_link(tmp_path / "thesis.txt", tmp_path / "v" / "vault.lock")
    faults.injected()
    with suppress(errors.FolderUnusable):
        make(tmp_path / "v").close()
    assert (tmp_path / "thesis.txt").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")
@pytest.mark.parametrize("name", ["vault.db.swap", "vault.keys.swap", "vault.db.upgrade"])
def test_a_half_made_file_that_leads_elsewhere_writes_nothing_there(tmp_path: Path, faults: Faults, name: str) -> None:
    make_small(tmp_path / "v")
    with reopen(tmp_path / "v") as vault:
        backup = vault.snapshot(NOW)
    (tmp_path / "thesis.txt").write_text("mine")
    (tmp_path / "v" / name).symlink_to(tmp_path / "thesis.txt")
    faults.injected()
    with suppress(errors.FolderUnusable):
        restoring.restore(tmp_path / "v", backup, ByPaperKey(PAPER), NOW)
    with suppress(errors.FolderUnusable):
        Vault.open(tmp_path / "v", ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, spread]).close()
    assert (tmp_path / "thesis.txt").read_text() == "mine"


@pytest.mark.skipif(os.name == "nt", reason="Windows lets only administrators make links")
@pytest.mark.parametrize("name", ["kept", "replaced", "replaced 2026-03-02 090000Z", "replaced 2026-03-02 090000Z 2"])
def test_a_swap_that_leads_elsewhere_moves_nothing_over_the_vault_there(
    tmp_path: Path, faults: Faults, name: str
) -> None:
    make_small(tmp_path / "real")
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / name).symlink_to(tmp_path / "real")
    (tmp_path / "v" / "vault.swap").write_text(name)
    for junk in ("vault.db", "vault.keys", "vault.db.swap", "vault.keys.swap"):
        (tmp_path / "v" / junk).write_bytes(b"junk")
    faults.injected()
    with pytest.raises(errors.VaultDamaged):
        unlocker_kinds(tmp_path / "v")
    with reopen(tmp_path / "real") as vault:
        assert vault.load() == SMALL


def test_a_swap_puts_old_files_only_where_the_app_would(tmp_path: Path, faults: Faults) -> None:
    """Not among the person's backups, for one."""
    make_small(tmp_path / "v")
    for name in ("backups", "content", "replaced.old", "replaced 2026", " replaced"):
        (tmp_path / "v" / "vault.swap").write_text(name)
        faults.injected()
        with pytest.raises(errors.VaultDamaged):
            unlocker_kinds(tmp_path / "v")


@pytest.mark.skipif(os.name == "nt", reason="Windows does not delete files that are open")
def test_a_folder_deleted_while_the_vault_is_open_is_told(tmp_path: Path, faults: Faults) -> None:
    faults.injected(2)
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        shutil.rmtree(tmp_path / "v")
        for change in (
            lambda: vault.save_setting("a", "b"),
            lambda: vault.add_unlocker(NewPassphrase(PASSPHRASE, CHEAP), dice(5).randbytes, NOW),
        ):
            with pytest.raises(errors.FolderUnusable) as caught:
                change()
            assert caught.value.trouble == "gone"
        assert vault.load() == SMALL


@pytest.mark.skipif(os.name == "nt", reason="Windows does not rename folders with open files")
def test_a_database_replaced_while_the_vault_is_open_is_told(tmp_path: Path, faults: Faults) -> None:
    """What a synchronising program does with a file that another computer changed."""
    faults.injected(1)
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        copy = (tmp_path / "v" / "vault.db").read_bytes()
        (tmp_path / "v" / "vault.db").unlink()
        (tmp_path / "v" / "vault.db").write_bytes(copy)
        with pytest.raises(errors.FolderUnusable):
            vault.save_setting("a", "b")
    with reopen(tmp_path / "v") as vault:
        assert vault.load() == SMALL


def test_names_that_are_not_plain_letters_are_fine(tmp_path: Path) -> None:
    folder = tmp_path / "Zoë's Übersicht ? # % 100"
    if os.name == "nt":
        folder = tmp_path / "Zoë's Übersicht # % 100"
    make_small(folder)
    with reopen(folder) as vault:
        assert vault.load() == SMALL


# ---------------------------------------------------------------- two processes


def test_another_process_is_refused_until_the_first_ends_in_whatever_way(tmp_path: Path, faults: Faults) -> None:
    faults.injected(2)
    make_small(tmp_path / "v")
    program = Path(__file__).with_name("vault_writer.py")
    with subprocess.Popen(
        [sys.executable, str(program), "hold", str(tmp_path / "v")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as other:
        assert other.stdout.readline().strip() == b"open"
        with pytest.raises(errors.VaultInUse):
            reopen(tmp_path / "v")
        other.kill()
        other.wait()
        with reopen(tmp_path / "v") as vault:
            assert vault.load() == SMALL


# ---------------------------------------------------------------- default places


def test_the_default_places_belong_to_this_user(home: Path) -> None:
    for place in (places.vault_folder(), places.preferences_folder()):
        assert place.is_relative_to(home)
        assert "Strongroom" in place.parts
