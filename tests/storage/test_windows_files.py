"""Files as Windows has them: held by other programs for a moment, with errors of their own numbers."""

from __future__ import annotations

import ast
import errno
import os
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import apsw
import pytest

from desktop_app.storage import errors, faults, files

STORAGE = Path(files.__file__).parent
SIGN = "kept"


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """What would have been waited on Windows, in seconds."""
    waited: list[float] = []
    monkeypatch.setattr(files.sys, "platform", "win32")
    monkeypatch.setattr(time, "sleep", waited.append)
    yield waited
    monkeypatch.undo()


def held_for(monkeypatch: pytest.MonkeyPatch, call: str, tries: int) -> None:
    """Another program has the file open while it is tried so often."""
    real, left = getattr(Path, call), [None] * tries

    def refused(self: Path, *given: object, **named: object) -> object:
        if left:
            left.pop()
            raise PermissionError(errno.EACCES, "Access is denied")
        return real(self, *given, **named)

    monkeypatch.setattr(Path, call, refused)


def test_a_file_that_is_held_for_a_moment_is_replaced_and_deleted_after_it(
    tmp_path: Path, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / SIGN
    path.write_bytes(b"old")
    held_for(monkeypatch, "replace", 3)
    files.write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    held_for(monkeypatch, "unlink", len(files.PAUSES))
    files.remove(path)
    assert list(tmp_path.iterdir()) == []
    assert slept == [*files.PAUSES[:3], *files.PAUSES]


def test_a_file_that_stays_held_is_given_up_after_about_a_second(
    tmp_path: Path, slept: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / SIGN
    path.write_bytes(b"old")
    held_for(monkeypatch, "replace", 1000)
    with pytest.raises(PermissionError):
        files.write_whole(path, b"new")
    assert [one.name for one in tmp_path.iterdir()] == [SIGN]
    assert path.read_bytes() == b"old"
    assert 0.8 < sum(slept) < 1.5


def test_no_part_of_the_storage_replaces_or_deletes_files_by_another_way() -> None:
    for path in STORAGE.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and path.name != "files.py":
                renames = node.func.attr == "replace" and not node.keywords and len(node.args) == 1
                ours = isinstance(node.func.value, ast.Name) and node.func.value.id == "files"
                assert node.func.attr not in {"unlink", "rename"}, (path.name, node.lineno)
                assert ours or not renames, (path.name, node.lineno)


def test_a_small_file_is_read_without_room_for_the_largest_one(tmp_path: Path) -> None:
    """Windows would make room for all that is asked for."""
    path = tmp_path / SIGN
    path.write_bytes(b"small")
    tracemalloc.start()
    assert files.read_at_most(path, 256 * 1024 * 1024) == b"small"
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 4 * files.READ_AT_ONCE
    path.write_bytes(bytes(3 * files.READ_AT_ONCE))
    assert len(files.read_at_most(path, 2 * files.READ_AT_ONCE)) == 2 * files.READ_AT_ONCE + 1
    assert len(files.read_at_most(path, 9 * files.READ_AT_ONCE)) == 3 * files.READ_AT_ONCE


@pytest.mark.usefixtures("slept")
def test_a_file_is_known_again_where_windows_gives_its_drive_two_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / SIGN, tmp_path / "other"
    for one in (path, other):
        one.write_bytes(b"")
    real = Path.stat
    shifted = SimpleNamespace(st_ino=path.stat().st_ino, st_dev=path.stat().st_dev + 1)
    monkeypatch.setattr(Path, "stat", lambda self, **more: shifted if self == path else real(self, **more))
    handle = os.open(path, os.O_RDONLY)
    assert files.is_held(path, handle)
    assert not files.is_held(other, handle)
    os.close(handle)


# ---------------------------------------------------------------- numbers


FULL, REFUSED, GONE, NOT_A_FOLDER, FAULT = (
    lambda error: isinstance(error, errors.DiskFull),
    lambda error: isinstance(error, errors.FolderReadOnly),
    lambda error: isinstance(error, errors.FolderUnusable) and error.trouble == "gone",
    lambda error: isinstance(error, errors.FolderUnusable) and error.trouble == "not_a_folder",
    lambda error: isinstance(error, errors.DriveFailed),
)
NUMBERS = [(112, FULL), (5, REFUSED), (19, REFUSED), (32, REFUSED), (3, GONE), (267, NOT_A_FOLDER), (21, FAULT)]


@pytest.mark.usefixtures("slept")
@pytest.mark.parametrize(("number", "told"), NUMBERS)
def test_a_number_of_windows_is_not_taken_for_one_of_other_systems(
    number: int, told: Callable[[errors.VaultError], bool]
) -> None:
    connection = SimpleNamespace(system_errno=number)
    with pytest.raises(errors.VaultError) as by_sqlite, faults.told_plainly("vault.db", connection):
        raise apsw.CantOpenError
    assert told(by_sqlite.value)
    error = OSError(errno.EINVAL, "told by Windows")
    error.winerror = number
    with pytest.raises(errors.VaultError) as by_system, faults.told_plainly("vault.db"):
        raise error
    assert told(by_system.value)
