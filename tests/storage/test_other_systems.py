"""What Windows and macOS do otherwise, followed here with stand-ins for the parts of Python that only they have."""

from __future__ import annotations

import ctypes
import errno
import importlib.util
import os
import platform
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from desktop_app.__main__ import main
from desktop_app.storage import errors, files, in_use, keystore, lock, this_computer
from desktop_app.ui import crash

SETTING, NO_SUCH_CALL = 51, 45
"""macOS' numbers for F_FULLFSYNC and ENOTSUP."""


class WindowsLocking:
    """msvcrt's: a byte is locked where the file stands, and nobody else can lock the same one."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        self._locked: dict[tuple[int, int], int] = {}

    def locking(self, handle: int, mode: int, count: int) -> None:
        assert (mode, count) == (self.LK_NBLCK, 1)
        byte = (os.fstat(handle).st_ino, os.lseek(handle, 0, os.SEEK_CUR))
        if self._locked.setdefault(byte, handle) != handle:
            raise OSError(errno.EACCES, "Permission denied")


@pytest.fixture
def windows_lock(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The module of the lock as Windows has it."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setitem(sys.modules, "msvcrt", WindowsLocking())
    spec = importlib.util.spec_from_file_location("windows_lock", lock.__file__)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_on_windows_the_lock_file_stays_small_and_tells_where_the_vault_is_open(
    tmp_path: Path, windows_lock: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / lock.LOCK_FILE).write_bytes(b"an older and longer name than the next")
    monkeypatch.setenv("COMPUTERNAME", "office")
    held = windows_lock.FolderLock.take(tmp_path)
    assert (tmp_path / lock.LOCK_FILE).read_bytes() == b"office"
    monkeypatch.setenv("COMPUTERNAME", "kitchen")
    with pytest.raises(errors.VaultInUse) as refused:
        windows_lock.FolderLock.take(tmp_path)
    held.release()
    assert refused.value.computer == "office"


@pytest.fixture
def no_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows' service that may never answer is behind each of these."""
    monkeypatch.setattr(sys, "platform", "win32")
    for name in ("uname", "node", "release", "version", "system", "win32_ver"):
        monkeypatch.setattr(platform, name, lambda *_, name=name: pytest.fail(f"asked for platform.{name}"))


def test_windows_is_not_asked_for_names_by_a_way_that_may_never_end(
    no_questions: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = SimpleNamespace(platform_version=(10, 0, 22631))
    monkeypatch.setattr(sys, "getwindowsversion", lambda: told, raising=False)
    monkeypatch.setenv("COMPUTERNAME", "office")
    assert (this_computer.name(), this_computer.system()) == ("office", "Windows 10.0.22631")
    assert "Windows 10.0.22631" in crash.report_of(ValueError())


def test_the_keyring_library_is_told_that_this_is_windows_without_asking_it(
    no_questions: None, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    store = importlib.util.spec_from_file_location("windows_store", keystore.__file__)
    store.loader.exec_module(importlib.util.module_from_spec(store))
    spec = importlib.util.find_spec("keyring.util.platform_")
    asking = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(asking)
    assert asking.config_root is asking._data_root_Windows
    assert asking.config_root().is_relative_to(home)


def test_windows_is_told_that_the_program_runs_by_the_name_that_the_installer_looks_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[tuple[object, ...]] = []

    def create(*words: object) -> int:
        made.append(words)
        return 7

    monkeypatch.setattr(sys, "platform", "win32")
    kernel = SimpleNamespace(CreateMutexW=create)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    in_use.tell()
    assert made == [(None, False, in_use.NAME)]
    script = Path(__file__).resolve().parents[2] / "packaging/windows/strongroom.iss"
    assert f"AppMutex={in_use.NAME}\n" in script.read_text(encoding="utf-8")


def test_every_start_tells_it(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    monkeypatch.setattr(in_use, "tell", lambda: told.append(True))
    with pytest.raises(SystemExit):
        main(["--version"])
    assert told == [True]


@pytest.mark.parametrize("knows", [True, False])
def test_a_mac_saves_to_a_drive_of_the_network_that_cannot_be_told_to_empty_its_cache(
    knows: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def fcntl(handle: int, setting: int) -> None:
        asked.append(setting)
        if not knows:
            raise OSError(NO_SUCH_CALL, "Operation not supported")

    synced: list[int] = []
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setitem(sys.modules, "fcntl", SimpleNamespace(fcntl=fcntl, F_FULLFSYNC=SETTING))
    monkeypatch.setattr(files.os, "fsync", synced.append)
    files.write_through(tmp_path / "saved", b"everything")
    assert (tmp_path / "saved").read_bytes() == b"everything"
    assert asked == [SETTING]
    assert bool(synced) is not knows
