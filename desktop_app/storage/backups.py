"""The folder of backups: which there are, which stay, and that each was opened and compared after it was written.

A backup's name carries a number that only grows, so that a clock that was set back cannot make the newest look old:

    0012 2026-11-22 163400Z.strongroom
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from desktop_app.storage import backup_file, errors, faults, files
from desktop_app.storage.backup_file import SUFFIX, Backup

FOLDER = "backups"

NEWEST, DAYS, WEEKS, MONTHS = 5, 14, 8, 24
"""What stays: the newest few, and the last of each of so many days, weeks and months that have one."""

_NAME = re.compile(r"^(\d{4,9}) (\d{4}-\d\d-\d\d \d{6})Z" + re.escape(SUFFIX) + "$")
_WHEN = "%Y-%m-%d %H%M%S"


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A backup in the folder, as its name tells: its number, and when it was made by the clock of that time (UTC)."""

    path: Path
    number: int
    made: datetime


def listed(folder: Path) -> tuple[Kept, ...]:
    """The backups of the vault in `folder`, the newest first. Files with other names are nobody's business here."""
    with faults.told_plainly(FOLDER):
        place = folder / FOLDER
        found = [_kept(path) for path in place.iterdir()] if place.is_dir() else []
    return tuple(sorted((one for one in found if one is not None), key=lambda one: -one.number))


def _kept(path: Path) -> Kept | None:
    match = _NAME.match(path.name)
    if match is None or not path.is_file():
        return None
    try:
        made = datetime.fromisoformat(match[2]).replace(tzinfo=UTC)  # `strptime` would load three modules for it
    except ValueError:
        return None
    return Kept(path=path, number=int(match[1]), made=made)


def write(folder: Path, data: bytes, made: str, check: Callable[[Path], None]) -> Kept:
    """Writes a backup beside the vault, lets `check` open it, then clears away what need not stay.

    `made` is an ISO date and time in UTC. Where `check` raises, the new file goes and the older ones all stay.
    """
    at = datetime.fromisoformat(made).astimezone(UTC)
    earlier = listed(folder)
    number = 1 + max((one.number for one in earlier), default=0)
    path = folder / FOLDER / f"{number:04} {at.strftime(_WHEN)}Z{SUFFIX}"
    with faults.told_plainly(FOLDER):
        files.make_private_folder(path.parent)
        for ending in ("new", "*.tmp"):
            for left in path.parent.glob(f"*{SUFFIX}.{ending}"):
                files.remove(left)
    write_checked(path, data, check)
    new = Kept(path=path, number=number, made=at)
    with faults.told_plainly(FOLDER):
        for old in superfluous((new, *earlier)):
            files.remove(old.path)
    return new


def write_checked(path: Path, data: bytes, check: Callable[[Path], None]) -> None:
    """Replaces `path` by a backup that `check` could open from the drive. Otherwise what was there before stays."""
    fresh = path.with_name(f"{path.name}.new")
    with faults.told_plainly(path.name):
        try:
            files.write_whole(fresh, data)
            check(fresh)
            files.replace(fresh, path)
            files.sync_folder(path.parent)
        finally:
            files.remove(fresh)


def write_compared(path: Path, backup: Backup, more: Callable[[Path], object] = lambda _: None) -> None:
    """Replaces `path` by a backup and compares what was written; `more` may look at it as well, and raise."""

    def check(fresh: Path) -> None:
        if not holds_the_same(fresh, backup):
            raise errors.BackupDamaged
        more(fresh)

    with faults.told_plainly(path.name):
        write_checked(path, backup_file.packed(backup.keys, backup.database, backup.made), check)


def superfluous(backups: Sequence[Kept]) -> tuple[Kept, ...]:
    """Which of these, the newest first, need not stay. The newest always does, whatever its date says."""
    stay = {one.number for one in backups[:NEWEST]}
    for spans, span in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        stay |= _last_of_each(backups, span, spans)
    return tuple(one for one in backups if one.number not in stay)


def _last_of_each(backups: Iterable[Kept], span: Callable[[datetime], tuple[int, ...]], spans: int) -> set[int]:
    last: dict[tuple[int, ...], int] = {}
    for one in backups:
        last.setdefault(span(one.made), one.number)
    return {last[key] for key in sorted(last, reverse=True)[:spans]}


def _day(made: datetime) -> tuple[int, ...]:
    return made.year, made.month, made.day


def _week(made: datetime) -> tuple[int, ...]:
    return tuple(made.isocalendar()[:2])


def _month(made: datetime) -> tuple[int, ...]:
    return made.year, made.month


def holds_the_same(path: Path, backup: Backup) -> bool:
    """Whether the backup at `path` has the very bytes of this one. False where it cannot be read."""
    try:
        other = backup_file.read(path)
    except (OSError, errors.VaultError):
        return False
    return other.database == backup.database and other.keys == backup.keys
