"""The vault's place is lost while the app runs: its folder is deleted, its drive goes, nothing may be written there.

What was saved last is saved to another place each time, as a backup and as a vault that is gone on with.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest
from test_vault_places import fill

from desktop_app.session import Session
from desktop_app.storage import errors, files
from desktop_app.storage.unlockers import ByPaperKey
from tests.faults import Faults
from tests.made_up import new_session

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows does not delete files that are open")


class Person:
    """Somebody with one account, whose vault lies in `folder`."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        self.session: Session = new_session(folder, seed=seed)
        self.key = self.session.new_recovery_key()
        self.session.create(recovery_key=self.key)
        self.account = self.session.add("account", "okx", "OKX").id
        for value in ("on", "off"):
            self.session.answer(self.account, "sms", [value])
        self.kept = self.session.dossier

    def holds_all(self, session: Session) -> None:
        assert session.dossier == self.kept
        assert [change.answer.value for change in session.history() if change.answer] == [("on",), ("off",)]


def test_a_folder_deleted_while_the_app_runs_is_told_and_a_backup_elsewhere_holds_all(
    tmp_path: Path, faults: Faults
) -> None:
    person = Person(tmp_path / "v")
    session = person.session
    assert not session.only_here()
    shutil.rmtree(tmp_path / "v")
    for attempt in (
        lambda: session.answer(person.account, "sms", ["on"]),
        lambda: session.add("account", "binance", "Binance"),
        session.back_up,
        lambda: session.keep_recovery_key(session.new_recovery_key()),
    ):
        with pytest.raises(errors.FolderUnusable) as told:
            attempt()
        assert told.value.trouble == "gone"
        assert session.dossier == person.kept, "nothing may look as if it had been saved"
        faults.injected()
    assert not (tmp_path / "v").exists()
    assert session.only_here()
    assert session.save_backup(tmp_path / "mine.strongroom"), "with the answers of earlier"
    assert not session.only_here()
    session.lock()
    with pytest.raises(errors.VaultMissing):
        session.open_by_recovery_key(person.key)
    session.restore(tmp_path / "mine.strongroom", ByPaperKey(person.key))
    person.holds_all(session)
    session.lock()


@pytest.mark.parametrize("changed", ["answers", "ways"])
def test_a_backup_saved_before_does_not_hold_what_came_after(tmp_path: Path, faults: Faults, changed: str) -> None:
    """Somebody keeps a backup, goes on, and then the folder goes: closing would lose what came after."""
    person = Person(tmp_path / "v")
    session = person.session
    session.save_backup(tmp_path / "mine.strongroom")
    if changed == "answers":
        session.answer(person.account, "sms", ["on"])
    else:
        session.keep_recovery_key(session.new_recovery_key())
    shutil.rmtree(tmp_path / "v")
    faults.injected()
    assert session.only_here()
    session.lock()
    assert session.only_here(), "locking saves nothing elsewhere"
    session.save_backup(tmp_path / "mine.strongroom")
    assert not session.only_here()


def test_a_backup_in_the_folder_that_goes_is_none(tmp_path: Path, faults: Faults) -> None:
    person = Person(tmp_path / "v")
    person.session.save_backup(tmp_path / "v" / "mine.strongroom")
    shutil.rmtree(tmp_path / "v")
    faults.injected()
    assert person.session.only_here()
    person.session.save_backup(tmp_path / "mine.strongroom")
    person.session.lock()
    assert not person.session.only_here(), "it was saved, and nothing came after"


def test_what_changes_after_the_saving_is_only_here_again(tmp_path: Path, faults: Faults) -> None:
    """The database is still there and takes changes; the key file beside it is gone."""
    person = Person(tmp_path / "v")
    session = person.session
    (tmp_path / "v" / "vault.keys").unlink()
    faults.injected()
    session.save_backup(tmp_path / "mine.strongroom")
    assert not session.only_here()
    session.answer(person.account, "sms", ["on"])
    assert session.only_here()
    session.lock()


def test_one_goes_on_in_another_folder_at_once(tmp_path: Path, faults: Faults) -> None:
    person = Person(tmp_path / "v")
    shutil.rmtree(tmp_path / "v")
    faults.injected()
    changes, whole = person.session.go_on_in(tmp_path / "stick" / "Strongroom")
    assert whole
    assert "vault" in changes.kinds
    person.holds_all(person.session)
    assert not person.session.only_here()
    person.session.answer(person.account, "sms", ["on"])
    person.session.lock()
    again = new_session(tmp_path / "stick" / "Strongroom")
    again.open_by_recovery_key(person.key)
    assert again.dossier.value(person.account, "sms") == ("on",)
    again.lock()


def test_a_vault_that_is_locked_without_its_folder_stays_in_memory_encrypted(tmp_path: Path, faults: Faults) -> None:
    person = Person(tmp_path / "v")
    session = person.session
    shutil.rmtree(tmp_path / "v")
    faults.injected()
    session.lock()
    assert session.only_here()
    assert session.adrift is not None
    assert person.account.encode() not in session.adrift.database
    session.save_backup(tmp_path / "mine.strongroom")
    assert not session.only_here()
    session.go_on_in(tmp_path / "v")
    session.open_by_recovery_key(person.key)
    person.holds_all(session)
    session.lock()
    assert session.adrift is None, "it is where it belongs"
    other = new_session(tmp_path / "other")
    other.restore(tmp_path / "mine.strongroom", ByPaperKey(person.key))
    person.holds_all(other)
    other.lock()


def test_a_key_changed_after_the_folder_was_moved_leaves_the_vault_that_is_there_now(
    tmp_path: Path, faults: Faults
) -> None:
    person = Person(tmp_path / "v")
    (tmp_path / "v").rename(tmp_path / "moved")
    other = Person(tmp_path / "v", seed=2)
    other.session.lock()
    faults.injected()
    for change in (
        lambda: person.session.keep_recovery_key(person.session.new_recovery_key()),
        person.session.keep_in_keyring,
        lambda: person.session.remove_unlocker("keyring"),
    ):
        with pytest.raises(errors.FolderUnusable) as told:
            change()
        assert told.value.trouble == "gone"
    other.session.open_by_recovery_key(other.key)
    other.holds_all(other.session)
    other.session.lock()
    person.session.lock()
    again = new_session(tmp_path / "moved")
    again.open_by_recovery_key(person.key)
    person.holds_all(again)
    again.lock()


def test_a_key_file_of_another_vault_beside_the_database_is_not_written_over(tmp_path: Path, faults: Faults) -> None:
    person, other = Person(tmp_path / "v"), Person(tmp_path / "other", seed=2)
    theirs = (tmp_path / "other" / "vault.keys").read_bytes()
    (tmp_path / "v" / "vault.keys").write_bytes(theirs)
    faults.injected()
    with pytest.raises(errors.VaultForeign):
        person.session.keep_recovery_key(person.session.new_recovery_key())
    assert (tmp_path / "v" / "vault.keys").read_bytes() == theirs
    for session in (person.session, other.session):
        session.lock()


def test_a_key_file_damaged_while_the_vault_is_open_is_mended_by_a_new_key(tmp_path: Path, faults: Faults) -> None:
    person = Person(tmp_path / "v")
    (tmp_path / "v" / "vault.keys").write_bytes(b"rubbish")
    faults.injected()
    key = person.session.new_recovery_key()
    person.session.keep_recovery_key(key)
    person.session.lock()
    person.session.open_by_recovery_key(key)
    person.holds_all(person.session)
    person.session.lock()


def test_a_vault_that_is_there_is_never_written_over(tmp_path: Path, faults: Faults) -> None:
    person, other = Person(tmp_path / "v"), Person(tmp_path / "other")
    other.session.lock()
    before = (tmp_path / "other" / "vault.db").read_bytes()
    shutil.rmtree(tmp_path / "v")
    faults.injected()
    with pytest.raises(errors.VaultExists):
        person.session.go_on_in(tmp_path / "other")
    assert (tmp_path / "other" / "vault.db").read_bytes() == before
    assert person.session.folder == tmp_path / "v"
    person.holds_all(person.session)
    person.session.lock()


@pytest.fixture
def read_only(drive: Callable[[str], Path]) -> Iterator[Callable[[Path], None]]:
    """Makes a folder of the drive read-only from now on, whoever has files of it open."""
    bound: list[Path] = []

    def bind(folder: Path) -> None:
        for more in (["--bind", str(folder), str(folder)], ["-o", "remount,bind,ro", str(folder)]):
            subprocess.run(["mount", *more], check=True)
        bound.append(folder)

    yield bind
    for folder in bound:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_folder_that_became_read_only_is_left_behind(
    drive: Callable[[str], Path], read_only: Callable[[Path], None], tmp_path: Path, faults: Faults
) -> None:
    place = drive("size=800k")
    person = Person(place / "v")
    read_only(place / "v")
    with pytest.raises(errors.FolderReadOnly):
        person.session.answer(person.account, "sms", ["on"])
    with pytest.raises(errors.FolderReadOnly):
        person.session.go_on_in(place / "v" / "elsewhere")
    faults.injected(2)
    person.session.go_on_in(tmp_path / "new")
    person.holds_all(person.session)
    person.session.lock()


def test_a_full_drive_is_left_behind(drive: Callable[[str], Path], tmp_path: Path, faults: Faults) -> None:
    place = drive("size=800k")
    person = Person(place / "v")
    fill(place)
    with pytest.raises(errors.DiskFull):
        person.session.answer(person.account, "sms", ["on"])
    faults.injected()
    person.session.go_on_in(tmp_path / "new")
    person.holds_all(person.session)
    person.session.lock()


def test_a_drive_that_was_pulled_out_takes_nothing_along(
    drive: Callable[[str], Path], tmp_path: Path, faults: Faults
) -> None:
    place = drive("size=800k")
    person = Person(place / "v")
    subprocess.run(["umount", "-l", str(place)], check=True)
    with pytest.raises(errors.FolderUnusable):
        person.session.answer(person.account, "sms", ["on"])
    faults.injected()
    assert person.session.save_backup(tmp_path / "mine.strongroom")
    person.session.go_on_in(tmp_path / "new")
    person.holds_all(person.session)
    person.session.lock()


@pytest.mark.skipif(sys.platform != "linux", reason="the failing drive is made for Linux")
def test_a_drive_that_answers_nothing_any_more_leaves_what_is_in_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    person = Person(tmp_path / "v")
    session = person.session

    def dead(*_: object) -> bytes:
        raise OSError(errno.EIO, "gone")

    class Dead:
        """In the place of the vault's connection: the drive beneath it reports a fault for each call."""

        system_errno = errno.EIO
        in_transaction = False

        def execute(self, *_: object, **__: object) -> None:
            raise apsw.IOError("disk I/O error")

        def close(self) -> None:
            real.close()

    vault = session._open_vault
    real = vault._connection
    monkeypatch.setattr(vault, "_connection", Dead())
    monkeypatch.setattr(files, "read_held", dead)
    shutil.rmtree(tmp_path / "v")
    faults.injected(3)
    with pytest.raises(errors.DriveFailed):
        session.answer(person.account, "sms", ["on"])
    assert not session.save_backup(tmp_path / "mine.strongroom"), "the answers of earlier are on the drive"
    _, whole = session.go_on_in(tmp_path / "new")
    assert not whole
    assert session.dossier == person.kept
    session.answer(person.account, "sms", ["on"])
    session.lock()
    other = new_session(tmp_path / "other")
    other.restore(tmp_path / "mine.strongroom", ByPaperKey(person.key))
    assert other.dossier == person.kept
    other.lock()
