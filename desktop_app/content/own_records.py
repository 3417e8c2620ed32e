"""Exchanges that the user added, as lines of the vault: so that backups and exports bring their files along.

The file in the user's folder is what counts; a line repeats its text. Its id is the file's place: "exchanges/name".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from desktop_app.content.own_packs import MOST_FILES, MOST_TOGETHER, PARTS, parse_own, read_bytes
from desktop_app.content.problems import RefusedError
from desktop_app.domain.dossier import Record
from desktop_app.domain.profile import Profile

KIND = "own_exchange"
SUFFIX = ".toml"


class Body(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a line holds: the file's text."""

    text: str


def records_of(folder: Path, packs: Iterable[Profile], at: str) -> tuple[Record, ...]:
    """A line for each of these packs, all of which were read from `folder`. One that is gone meanwhile is left out."""
    found = []
    for pack in packs:
        part = next((one for one in PARTS if (folder / one / f"{pack.id}{SUFFIX}").is_file()), PARTS[0])
        place = f"{part}/{pack.id}"
        try:
            text = read_bytes(folder / f"{place}{SUFFIX}", f"{place}{SUFFIX}").decode()
        except (RefusedError, UnicodeDecodeError):
            continue
        body = msgspec.json.encode(Body(text=text)).decode()
        found.append(Record(kind="own_exchange", id=place, at=at, body=body))
    return tuple(found)


def changed(before: Mapping[str, Record], now: Iterable[Record]) -> tuple[tuple[Record, ...], tuple[str, ...]]:
    """Which lines are to be kept so that `before` becomes `now`, and the ids of those that go."""
    fresh = {record.id: record for record in now}
    kept = [record for key, record in fresh.items() if key not in before or before[key].body != record.body]
    return tuple(kept), tuple(key for key in before if key not in fresh)


def pack_in(record_id: str, body: str) -> tuple[str, bytes] | None:
    """Where within the user's folder the file of a line belongs, and its bytes. None where it cannot be used: what is
    in a line may come from anybody.
    """
    part, _, name = record_id.partition("/")
    try:
        content = msgspec.json.decode(body, type=Body).text.encode()
        if part not in PARTS or len(content) > MOST_TOGETHER:
            return None
        pack = parse_own(content, f"{part}/{name}{SUFFIX}", part)
    except (msgspec.MsgspecError, RefusedError, UnicodeError):
        return None
    return (f"{part}/{name}{SUFFIX}", content) if pack.id == name else None


def to_put_back(folder: Path, records: Iterable[Record]) -> dict[Path, bytes]:
    """The files of these lines that are not in `folder`, as far as they can be used."""
    found: dict[Path, bytes] = {}
    for record in list(records)[:MOST_FILES]:
        usable = pack_in(record.id, record.body)
        if usable is not None and not (folder / usable[0]).exists():
            found[folder / usable[0]] = usable[1]
    return found
