"""Looking into a backup, and saving one, leave every folder as it was, and two looks do not disturb each other."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from test_vault_places import fill
from vault_kit import NOW, PAPER, SMALL, make_small, reopen

from desktop_app.domain.dossier import Dossier
from desktop_app.storage import database, restoring
from desktop_app.storage.unlockers import ByPaperKey
from tests.faults import Faults
from tests.made_up import new_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "v"
    make_small(found)
    return found


def saved(folder: Path, path: Path) -> Path:
    with reopen(folder) as vault:
        assert restoring.save_backup(vault, path, NOW)
    return path


def held(path: Path) -> Dossier:
    return restoring.holdings(restoring.read(path), ByPaperKey(PAPER))


@pytest.mark.skipif(os.name == "nt", reason="a folder has no such mode there")
def test_an_empty_folder_into_which_a_backup_is_saved_keeps_its_mode(folder: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    assert held(saved(folder, shared / "mine.strongroom")) == SMALL
    assert shared.stat().st_mode & 0o7777 == 0o2775
    assert [path.name for path in shared.iterdir()] == ["mine.strongroom"]


@pytest.mark.skipif(os.name == "nt", reason="a folder has no such mode there")
def test_an_empty_folder_of_somebody_else_that_may_be_written_is_used_as_it_is(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError(1, "not the owner")

    for name in ("team", "stick"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(Path, "chmod", refused)
    faults.injected(2)
    assert held(saved(folder, tmp_path / "team" / "mine.strongroom")) == SMALL
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    session.go_on_in(tmp_path / "stick")
    assert session.is_open
    session.lock()


def test_folders_whose_names_begin_alike_stay_where_a_backup_is_saved(folder: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / ".look-book").mkdir(parents=True)
    (home / ".look-book" / "thesis.txt").write_text("mine")
    saved(folder, home / "mine.strongroom")
    assert (home / ".look-book" / "thesis.txt").read_text() == "mine"


def test_what_a_killed_look_left_goes_at_the_next_opening_and_nothing_else(folder: Path, faults: Faults) -> None:
    for name, file in ((".look-ab_12345", "vault.db"), (".look-holidays", "photo.jpg"), (".look-book", "vault.db")):
        (folder / name).mkdir()
        (folder / name / file).write_bytes(b"bytes")
    faults.injected()
    reopen(folder).close()
    assert sorted(path.name for path in folder.glob(".look-*")) == [".look-book", ".look-holidays"]
    assert (folder / ".look-holidays" / "photo.jpg").read_bytes() == b"bytes"


def test_a_backup_is_looked_into_while_another_one_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The list says what each backup holds, and meanwhile the person looks inside one, and one more is made."""
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    assert session.back_up() is not None
    (first,) = session.backups()
    open_checked, inner = database.open_checked, []

    def meanwhile(path: Path, key: bytearray, vault: str) -> object:
        if not inner:
            inner.append(first)
            inner.append(session.look_into(first.path)[1])
            session.add("account", "okx", "OKX")
            inner.append(session.back_up())
        return open_checked(path, key, vault)

    monkeypatch.setattr(database, "open_checked", meanwhile)
    outer = session.look_into(first.path)[1]
    assert outer == inner[1]
    assert inner[2] is not None
    assert not list(folder.rglob(".look-*"))
    session.lock()


def test_looking_into_a_backup_makes_no_folder_for_a_vault_that_is_not_there(folder: Path, tmp_path: Path) -> None:
    path = saved(folder, tmp_path / "mine.strongroom")
    session = new_session(tmp_path / "nothing" / "here")
    assert session.look_into(path, ByPaperKey(PAPER))[1] == SMALL
    assert not (tmp_path / "nothing").exists()


def test_a_backup_is_saved_from_a_drive_that_is_full(
    drive: Callable[[str], Path], tmp_path: Path, faults: Faults
) -> None:
    place = drive("size=400k")
    make_small(place / "v")
    fill(place)
    faults.injected()
    assert held(saved(place / "v", tmp_path / "mine.strongroom")) == SMALL
