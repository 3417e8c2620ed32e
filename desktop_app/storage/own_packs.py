"""The files of the exchanges that a user added: written whole, deleted, and written elsewhere to be handed on.

They are not encrypted: they hold what an exchange does, and nothing about an account.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop_app.content.own_form import to_share
from desktop_app.content.own_packs import MOST_BYTES, MOST_FILES, parse_own
from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.content.writing import pack_text
from desktop_app.domain.profile import Profile
from desktop_app.language import tr
from desktop_app.storage import files
from desktop_app.storage.errors import OwnFileThere
from desktop_app.storage.faults import told_plainly

PART = "exchanges"
SUFFIX = ".toml"


def file_of(folder: Path, pack_id: str) -> Path:
    """Where the file of an exchange lies in the user's content folder."""
    return folder / PART / f"{pack_id}{SUFFIX}"


def ids_there(folder: Path) -> frozenset[str]:
    """The ids that files of the folder have, those included that cannot be used."""
    try:
        return frozenset(path.stem for path in (folder / PART).iterdir() if path.suffix == SUFFIX)
    except OSError:
        return frozenset()


def keep(folder: Path, pack: Profile, *, instead: bool = False) -> None:
    """Writes an exchange's file, after reading it as it will be read. RefusedError where it would be refused,
    OwnFileThere where there is one and it is not to go `instead`; the faults of the folder otherwise.
    """
    name = f"{pack.id}{SUFFIX}"
    content = pack_text(pack).encode("utf-8", "replace")
    if len(content) > MOST_BYTES:
        raise RefusedError(
            PackProblem(file=name, key="", reason=tr("is larger than {size} KB", size=MOST_BYTES // 1024))
        )
    parse_own(content, f"{PART}/{name}")
    there = ids_there(folder)
    if pack.id in there and not instead:
        raise OwnFileThere(name)
    if len(there | {pack.id}) > MOST_FILES:
        reason = tr("more than {count} exchanges of your own cannot be kept; delete one first", count=MOST_FILES)
        raise RefusedError(PackProblem(file=name, key="", reason=reason))
    with told_plainly(name):
        path = file_of(folder, pack.id)
        files.make_private_folder(path.parent)
        files.write_whole(path, content)


def put_back(found: Mapping[Path, bytes]) -> bool:
    """Writes files that a backup or an export brought along, never over one that is there. False where none was."""
    for path, content in found.items():
        with told_plainly(path.name):
            files.make_private_folder(path.parent)
            if not path.exists():
                files.write_whole(path, content)
    return bool(found)


def drop(folder: Path, pack_id: str) -> None:
    """Deletes an exchange's file. One that is gone already is as good."""
    path = file_of(folder, pack_id)
    with told_plainly(path.name):
        files.remove(path)
        if path.parent.is_dir():
            files.sync_folder(path.parent)


def hand_on(pack: Profile, path: Path) -> Path:
    """Writes the exchange where somebody chose, without when and from where it came here."""
    with told_plainly(path.name):
        files.write_chosen(path, pack_text(to_share(pack)).encode("utf-8", "replace"))
    return path
