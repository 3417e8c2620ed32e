"""A drive that forgets: records what is written, named and synced, and shows what a power cut at any moment may leave.

Beneath SQLite a shim of the operating system's layer sees each write, beneath the encryption; what Python does is seen
at the calls of `os`. Only what was synced is sure. Of the rest a cut keeps any part:

- bytes: each write since the file's last sync may be there, gone, or torn between sectors of 512 bytes;
- names (made, renamed, deleted): those since the last sync of a folder are there up to some moment, in their order, as
  journaling file systems have it. A name may come without the bytes of its file.
"""

from __future__ import annotations

import functools
import os
import random
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop_app.storage import database

SECTOR = 512
SHIM = "forgetful"
NEW_JOURNAL = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL
LOOKING = "look-"
"""Folders in which a backup is only looked at: they come and go, and no cut makes them matter."""

Event = tuple[str, str, Any, Any]


class Recorder:
    """Everything that happens within `root` from `recording` on, as (what, name or node, more, more)."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.events: list[Event] = []
        self.nodes: dict[str, int] = {}
        self.held: dict[int, bytes] = {}
        self.count = 0
        for path in sorted(root.rglob("*")):
            if path.is_file():
                self.nodes[str(path)] = self._node(path.read_bytes())
        self.begun = dict(self.nodes), dict(self.held), [str(one) for one in root.rglob("*") if one.is_dir()]

    def _node(self, data: bytes = b"") -> int:
        self.count += 1
        self.held[self.count] = data
        return self.count

    def within(self, path: object) -> str:
        """The path as text where it is of interest, else ""."""
        text = os.fspath(path) if isinstance(path, str | os.PathLike) else ""
        return str(text) if str(text).startswith(f"{self.root}{os.sep}") and LOOKING not in str(text) else ""

    def said(self, word: object) -> None:
        """Something that was promised to be saved."""
        self.events.append(("said", str(word), None, None))

    def made(self, path: str) -> None:
        if path not in self.nodes:
            self.nodes[path] = self._node()
            self.events.append(("make", path, self.nodes[path], None))

    def wrote(self, path: str, data: bytes, at: int) -> None:
        self.events.append(("write", path, self.nodes[path], (at, data)))

    def cut(self, path: str, size: int) -> None:
        self.events.append(("cut", path, self.nodes[path], size))

    def synced(self, path: str) -> None:
        self.events.append(("sync", path, self.nodes[path], None))

    def folder_synced(self, path: str) -> None:
        self.events.append(("names", path, None, None))

    def removed(self, path: str) -> None:
        if self.nodes.pop(path, None) is not None:
            self.events.append(("remove", path, None, None))

    def renamed(self, before: str, after: str) -> None:
        self.nodes[after] = self.nodes.pop(before)
        self.events.append(("rename", before, after, None))

    def read(self, path: str) -> None:
        """A file that Python wrote: its bytes, as far as nobody saw them yet."""
        data = Path(path).read_bytes()
        if self.held[self.nodes[path]] != data:
            self.held[self.nodes[path]] = data
            self.events.append(("whole", path, self.nodes[path], data))


_NOW: list[Recorder] = []
"""The recorder that listens, if one does."""


class _File(apsw.VFSFile):
    def __init__(self, name: Any, flags: list[int]) -> None:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._path = _NOW[0].within(path) if _NOW else ""
        self._fresh = bool(self._path and flags[0] & NEW_JOURNAL and self._path not in _NOW[0].nodes)
        if self._path and flags[0] & apsw.SQLITE_OPEN_CREATE:
            _NOW[0].made(self._path)
        super().__init__("unix", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        if self._path and _NOW:
            _NOW[0].wrote(self._path, bytes(data), offset)
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        if self._path and _NOW:
            _NOW[0].cut(self._path, size)
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        if self._path and _NOW:
            _NOW[0].synced(self._path)
            if self._fresh:  # SQLite syncs the folder of a new journal with the journal
                _NOW[0].folder_synced(str(Path(self._path).parent))
                self._fresh = False


class _Shim(apsw.VFS):
    def __init__(self) -> None:
        super().__init__(SHIM, base="unix")

    def xOpen(self, name: Any, flags: list[int]) -> _File:  # noqa: N802
        return _File(name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        if _NOW and (path := _NOW[0].within(filename)):
            _NOW[0].removed(path)
            if syncdir:
                _NOW[0].folder_synced(str(Path(path).parent))


@functools.cache
def _shim() -> _Shim:
    return _Shim()  # for the life of the process: SQLite's cipher keeps a pointer to it


class _Calls:
    """The calls of `os` by which Python changes a drive; each does what it did and tells the recorder."""

    def __init__(self, recorder: Recorder, patch: pytest.MonkeyPatch) -> None:
        self._recorder = recorder
        self._real = {name: getattr(os, name) for name in ("open", "fsync", "replace", "unlink", "mkdir")}
        for name in self._real:
            patch.setattr(os, name, getattr(self, name))

    def open(self, path: Any, flags: int, *more: Any, **named: Any) -> int:
        handle: int = self._real["open"](path, flags, *more, **named)
        if flags & os.O_CREAT and (name := self._recorder.within(path)):
            self._recorder.made(name)
        return handle

    def fsync(self, handle: int) -> None:
        self._real["fsync"](handle)
        name, recorder = str(Path(f"/proc/self/fd/{handle}").readlink()), self._recorder
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            recorder.folder_synced(name)
        elif recorder.within(name):
            recorder.read(name)
            recorder.synced(name)

    def replace(self, source: Any, target: Any, **named: Any) -> None:
        name = self._recorder.within(source)
        if name in self._recorder.nodes:
            if not name.endswith(".db") and "-journal" not in name:
                self._recorder.read(name)
            self._recorder.renamed(name, str(target))
        self._real["replace"](source, target, **named)

    def unlink(self, path: Any, **named: Any) -> None:
        self._real["unlink"](path, **named)
        if not named and (name := self._recorder.within(path)):
            self._recorder.removed(name)

    def mkdir(self, path: Any, *more: Any, **named: Any) -> None:
        self._real["mkdir"](path, *more, **named)
        if name := self._recorder.within(path):
            self._recorder.events.append(("folder", name, None, None))


@contextmanager
def recording(root: Path) -> Iterator[Recorder]:
    """Within it, everything that happens in `root` is recorded."""
    _shim()
    recorder = Recorder(root)
    with pytest.MonkeyPatch.context() as patch:
        through = functools.partial(apsw.Connection, vfs=f"multipleciphers-{SHIM}")
        patch.setattr(database.apsw, "Connection", through)
        _Calls(recorder, patch)
        _NOW.append(recorder)
        try:
            yield recorder
        finally:
            _NOW.clear()


def after_a_cut(recorder: Recorder, moment: int, chance: random.Random, place: Path) -> list[str]:
    """Writes to `place` what a power cut after so many events may leave of the root; what was said until then."""
    drive = _Drive(recorder)
    for event in recorder.events[:moment]:
        drive.take(event)
    drive.lose(chance)
    names, nodes, folders = drive.names, drive.nodes, drive.folders
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for folder in sorted(folders):
        (place / Path(folder).relative_to(recorder.root)).mkdir(parents=True, exist_ok=True)
    for name, node in names.items():
        path = place / Path(name).relative_to(recorder.root)
        if path.parent.is_dir():
            path.write_bytes(nodes.get(node, b""))
    return [what for kind, what, _, _ in recorder.events[:moment] if kind == "said"]


class _Drive:
    """What is sure on a drive, and what it was told and may still forget."""

    def __init__(self, recorder: Recorder) -> None:
        self.names, self.nodes = dict(recorder.begun[0]), dict(recorder.begun[1])
        self.folders = list(recorder.begun[2])
        self._named: list[Event] = []
        self._written: dict[int, list[Event]] = {}

    def take(self, event: Event) -> None:
        """One thing more happened."""
        what, name, node, _ = event
        if what in ("make", "remove", "rename", "folder"):
            self._named.append(event)
        elif what in ("write", "cut", "whole"):
            self._written.setdefault(node, []).append(event)
        elif what == "sync":
            for change in self._written.pop(node, []):
                self._change(node, change)
        elif what == "names":
            self._name(max((at for at, one in enumerate(self._named, start=1) if name in _folders_of(one)), default=0))

    def lose(self, chance: random.Random) -> None:
        """The power is cut."""
        mood = chance.choice(("nothing", "everything", "parts", "parts"))
        self._name({"nothing": 0, "everything": len(self._named)}.get(mood, chance.randint(0, len(self._named))))
        for node, changes in self._written.items():
            for change in changes:
                if mood == "everything" or (mood == "parts" and chance.random() < 0.5):
                    self._change(node, change, chance if mood == "parts" and chance.random() < 0.5 else None)

    def _change(self, node: int, change: Event, torn: random.Random | None = None) -> None:
        self.nodes[node] = _changed(self.nodes.get(node, b""), change, torn)

    def _name(self, count: int) -> None:
        """The oldest so many names are as they were told."""
        for what, name, more, _ in self._named[:count]:
            if what == "make":
                self.names[name] = more
            elif what == "folder":
                self.folders.append(name)
            elif what == "remove":
                self.names.pop(name, None)
            elif name in self.names:
                self.names[more] = self.names.pop(name)
        del self._named[:count]


def _folders_of(event: Event) -> set[str]:
    what, name, after, _ = event
    return {str(Path(name).parent)} | ({str(Path(after).parent)} if what == "rename" else set())


def _changed(data: bytes, event: Event, torn: random.Random | None = None) -> bytes:
    what, _, _, more = event
    if what == "cut":
        return data[:more].ljust(more, b"\0")
    at, fresh = (0, more) if what == "whole" else more
    before = data if what == "write" else data[: len(fresh)]
    after = bytearray(before.ljust(at + len(fresh), b"\0"))
    for begin in range(at, at + len(fresh), SECTOR):
        if torn is None or torn.random() < 0.5:
            after[begin : min(begin + SECTOR, at + len(fresh))] = fresh[begin - at : begin - at + SECTOR]
    return bytes(after)
