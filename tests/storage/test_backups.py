"""Backups: each is opened after it was written, each comes back whole, and a restore that is cut off loses nothing."""

from __future__ import annotations

import io
import os
import shutil
import struct
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, keep, make, make_small, reopen

from desktop_app.storage import backup_file, backups, errors, restoring, swapping
from desktop_app.storage.backups import Kept, superfluous
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase
from desktop_app.storage.vault import Vault

LATER = "2026-03-02T09:00:00Z"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "v"
    make_small(found)
    return found


def backed_up(folder: Path, now: str = NOW) -> Path:
    with reopen(folder) as vault:
        kept = restoring.back_up(vault, folder, now)
    assert kept is not None
    return kept.path


def test_a_backup_holds_everything_and_opens_with_each_way(folder: Path, tmp_path: Path) -> None:
    path = backed_up(folder)
    backup = restoring.read(path)
    assert backup.made == NOW
    for opener in (ByPaperKey(PAPER), ByPassphrase(PASSPHRASE)):
        assert restoring.holdings(backup, opener, tmp_path) == SMALL
    assert list(tmp_path.iterdir()) == [folder]


def test_nothing_new_makes_no_new_backup(folder: Path) -> None:
    backed_up(folder)
    with reopen(folder) as vault:
        assert restoring.back_up(vault, folder, LATER) is None
        vault.save_setting("country", "FR")
        assert restoring.back_up(vault, folder, LATER) is not None
    assert [one.number for one in backups.listed(folder)] == [2, 1]


def test_a_backup_comes_back_on_another_computer(folder: Path, tmp_path: Path) -> None:
    path = backed_up(folder)
    shutil.rmtree(folder / "nothing", ignore_errors=True)
    other = tmp_path / "other" / "computer"
    restoring.restore(other, restoring.read(path), ByPassphrase(PASSPHRASE), LATER)
    with Vault.open(other, ByPaperKey(PAPER)) as vault:
        assert vault.load() == SMALL
    assert not list(other.glob("replaced*"))


def test_what_was_there_is_kept_beside_the_restored(folder: Path) -> None:
    path = backed_up(folder)
    with reopen(folder) as vault:
        vault.save_setting("country", "FR")
    newer = (folder / "vault.db").read_bytes()
    restoring.restore(folder, restoring.read(path), ByPaperKey(PAPER), LATER)
    with reopen(folder) as vault:
        assert vault.load() == SMALL
    assert (folder / "replaced 2026-03-02 090000Z" / "vault.db").read_bytes() == newer


def test_a_damaged_vault_is_replaced_and_kept(folder: Path) -> None:
    path = backed_up(folder)
    (folder / "vault.db").write_bytes(b"rubbish")
    (folder / "vault.keys").unlink()
    restoring.restore(folder, restoring.read(path), ByPaperKey(PAPER), LATER)
    with reopen(folder) as vault:
        assert vault.load() == SMALL
    assert (folder / "replaced 2026-03-02 090000Z" / "vault.db").read_bytes() == b"rubbish"


def test_a_wrong_passphrase_restores_nothing(folder: Path) -> None:
    path = backed_up(folder)
    before = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    with pytest.raises(errors.WrongPassphrase):
        restoring.restore(folder, restoring.read(path), ByPassphrase("not it"), LATER)
    assert {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()} == before


def test_an_open_vault_is_not_replaced_under_it(folder: Path) -> None:
    path = backed_up(folder)
    with reopen(folder), pytest.raises(errors.VaultInUse):
        restoring.restore(folder, restoring.read(path), ByPaperKey(PAPER), LATER)


class Cut(Exception):  # noqa: N818
    """The power went."""


def cut_after(calls: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next that many changes of names are done, and then nothing any more."""
    left = [calls]

    def limited(act: object) -> object:
        def does(*given: object, **named: object) -> object:
            if left[0] == 0:
                raise Cut
            left[0] -= 1
            return act(*given, **named)  # type: ignore[operator]

        return does

    for name in ("replace", "unlink", "mkdir", "rmdir"):
        monkeypatch.setattr(Path, name, limited(getattr(Path, name)))


def test_a_restore_that_is_cut_off_anywhere_leaves_the_old_or_the_new(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = backed_up(folder)
    with reopen(folder) as vault:
        vault.save_setting("country", "FR")
    backup, ends = restoring.read(path), set()
    for calls in range(30):
        copy = shutil.copytree(folder, tmp_path / str(calls))
        with monkeypatch.context() as patch:
            cut_after(calls, patch)
            try:
                restoring.restore(copy, backup, ByPaperKey(PAPER), LATER)
                finished = True
            except Cut:
                finished = False
        with reopen(copy) as vault:
            country = vault.load().settings["country"]
            vault.save_setting("later", "works")
        assert not list(copy.glob("*.swap"))
        ends.add(country)
        if finished:
            assert country == "DE"
            break
    assert finished
    assert ends == {"DE", "FR"}


def test_the_old_journal_is_not_played_into_the_restored_vault(folder: Path) -> None:
    path = backed_up(folder)
    (folder / "vault.db-journal").write_bytes(os.urandom(4096))
    restoring.restore(folder, restoring.read(path), ByPaperKey(PAPER), LATER)
    assert (folder / "replaced 2026-03-02 090000Z" / "vault.db-journal").stat().st_size == 4096
    with reopen(folder) as vault:
        assert vault.load() == SMALL


def test_a_note_that_leads_elsewhere_is_not_followed(folder: Path) -> None:
    for bent in (b"../elsewhere", b"", b"..", b"a/b", b"\xff\xfe"):
        (folder / swapping.NOTE).write_bytes(bent)
        with pytest.raises(errors.VaultDamaged):
            reopen(folder)
    (folder / swapping.NOTE).unlink()
    reopen(folder).close()


@pytest.mark.parametrize("data", [b"", b"PK\x05\x06" + bytes(18), b"not a backup", bytes(100_000)])
def test_what_is_no_backup_is_told_from_a_damaged_one(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    with pytest.raises(errors.NotABackup):
        restoring.read(tmp_path / "x")
    with pytest.raises(errors.BackupUnreadable):
        restoring.read(tmp_path / "gone")


@given(st.data())
def test_a_flipped_bit_anywhere_is_noticed(data: st.DataObject) -> None:
    whole = SMALL_BACKUP
    place = data.draw(st.integers(0, len(whole) - 1))
    bent = bytearray(whole)
    bent[place] ^= 1 << data.draw(st.integers(0, 7))
    folder = Path(SCRATCH)
    try:
        backup = backup_file.unpacked(bytes(bent))
        found = restoring.holdings(backup, ByPaperKey(PAPER), folder)
    except errors.VaultError:
        return
    assert found == SMALL


def test_a_small_file_cannot_fill_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.strongroom"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("backup.json", b'{"format": "strongroom-backup", "version": 1}' + b" " * 10_000_000)
    with pytest.raises(errors.BackupDamaged):
        restoring.read(path)


def many_members(first: str, *, wide: bool) -> bytes:
    """An archive whose list of members is long; with `wide` only the record of larger numbers says so."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(first, b"{}")
        for number in range(100):
            archive.writestr(f"{number}", b"")
    data = held.getvalue()
    at = data.rfind(b"PK\x05\x06")
    _, _, _, count, _, size, start, _ = struct.unpack("<4s4H2LH", data[at:])
    if not wide:
        return data
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, start)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    return data[:at] + record + locator + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3, 3, 200, 0, 0)


@pytest.mark.parametrize("wide", [False, True])
@pytest.mark.parametrize(("first", "error"), [("backup.json", errors.BackupDamaged), ("other.txt", errors.NotABackup)])
def test_an_archive_of_many_members_is_refused_before_they_are_listed(
    monkeypatch: pytest.MonkeyPatch, first: str, error: type[Exception], wide: bool
) -> None:
    data = many_members(first, wide=wide)
    assert len(zipfile.ZipFile(io.BytesIO(data)).namelist()) == 101
    listed: list[object] = []
    monkeypatch.setattr(zipfile, "ZipInfo", lambda *about: listed.append(about))
    with pytest.raises(error):
        backup_file.unpacked(data)
    assert listed == []


def test_what_stands_behind_a_backup_does_no_harm() -> None:
    whole = backup_file.unpacked(SMALL_BACKUP)
    assert backup_file.unpacked(SMALL_BACKUP + b"\r\n") == whole


def test_a_backup_of_a_later_app_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "later.strongroom"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("backup.json", b'{"format": "strongroom-backup", "version": 2, "new": []}')
    with pytest.raises(errors.VaultTooNew):
        restoring.read(path)


def test_a_backup_that_cannot_be_opened_again_is_not_kept(folder: Path) -> None:
    first = backed_up(folder)

    def refuse(path: Path) -> None:
        assert path.exists()
        raise errors.BackupDamaged

    with pytest.raises(errors.BackupDamaged):
        backups.write(folder, b"half", LATER, refuse)
    assert [one.path for one in backups.listed(folder)] == [first]
    assert [one.name for one in first.parent.iterdir()] == [first.name]


def test_a_backup_is_private_and_shows_nothing_of_what_it_holds(folder: Path) -> None:
    path = backed_up(folder)
    if os.name == "posix":  # Windows has access lists instead
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0
    held = path.read_bytes()
    for text in ("OKX, main", "Everyday mail", "two numbers", "m...@example.org"):
        assert text.encode() not in held


def test_own_backups_open_without_asking_and_others_do_not(folder: Path, tmp_path: Path) -> None:
    path = backed_up(folder)
    make_small(tmp_path / "other", seed=2)
    with reopen(folder) as mine, reopen(tmp_path / "other") as other:
        assert mine.opener_of(restoring.read(path)) is not None
        assert other.opener_of(restoring.read(path)) is None


def test_a_backup_keeps_the_ways_of_its_day(folder: Path, tmp_path: Path) -> None:
    path = backed_up(folder)
    with reopen(folder) as vault:
        vault.add_unlocker(NewPassphrase("a new one", CHEAP), os.urandom, LATER)
    with pytest.raises(errors.WrongPassphrase):
        restoring.holdings(restoring.read(path), ByPassphrase("a new one"), tmp_path)
    assert restoring.holdings(restoring.read(path), ByPassphrase(PASSPHRASE), tmp_path) == SMALL


# --- which ones stay


def kept(*days_ago: float) -> tuple[Kept, ...]:
    """Backups made so many days ago, the newest first."""
    today = datetime(2026, 11, 22, 12, tzinfo=UTC)
    return tuple(
        Kept(path=Path(f"{number}"), number=number, made=today - timedelta(days=ago))
        for number, ago in zip(range(len(days_ago), 0, -1), days_ago, strict=True)
    )


def test_years_of_daily_backups_thin_out_with_age() -> None:
    every_day = kept(*range(1000))
    gone = {one.number for one in superfluous(every_day)}
    stay = [one for one in every_day if one.number not in gone]
    assert stay[:14] == list(every_day[:14])
    assert 14 + 5 <= len(stay) <= 14 + 8 + 24
    assert every_day[0].made - stay[-1].made > timedelta(days=650)


@given(st.lists(st.floats(-4000, 4000), max_size=80))
def test_the_newest_stay_whatever_the_clock_said(days: list[float]) -> None:
    gone = superfluous(kept(*days))
    assert all(one not in gone for one in kept(*days)[: backups.NEWEST])
    assert superfluous(tuple(one for one in kept(*days) if one not in gone)) == ()


def test_files_of_others_in_the_folder_are_left_alone(folder: Path) -> None:
    path = backed_up(folder)
    mine = path.with_name("my own copy.strongroom")
    shutil.copy(path, mine)
    for day in range(3, 28):
        with reopen(folder) as vault:
            vault.save_setting("day", str(day))
            restoring.back_up(vault, folder, f"2026-03-{day:02}T00:00:00Z")
    assert mine.exists()
    assert len(backups.listed(folder)) < 25


def _small_backup() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        with make(Path(place) / "v") as vault:
            keep(vault, SMALL)
            backup = vault.snapshot(NOW)
        return backup_file.packed(backup.keys, backup.database, NOW)


SMALL_BACKUP = _small_backup()


@pytest.fixture(autouse=True, scope="module")
def _scratch(tmp_path_factory: pytest.TempPathFactory) -> None:
    global SCRATCH  # noqa: PLW0603
    SCRATCH = str(tmp_path_factory.mktemp("scratch"))


SCRATCH = ""
