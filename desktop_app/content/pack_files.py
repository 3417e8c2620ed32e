"""The files of a content folder -> packs, questions and steps. A bad file or table is named and left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from desktop_app.content.decoding import decode
from desktop_app.content.library import KINDS, Library, in_order
from desktop_app.content.pack_rules import pack_faults
from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.content.reading import parse_table, read_table
from desktop_app.content.retired import decode_pack
from desktop_app.content.script_rules import Fault, question_faults, step_faults
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Question, Step
from desktop_app.language import tr

Table = TypeVar("Table", Question, Step)

QUESTION_FILES = KINDS
STEP_FILES = ("account", "mailbox", "number", "authenticator")
"""These must be there; any further <kind>.toml beside them is read too."""


class Source(Protocol):
    """Where files come from: a folder, or one signed file that holds them all."""

    def names(self, part: str, problems: list[PackProblem]) -> list[str]:
        """The names of the files of one part ("exchanges"), sorted."""

    def table(self, part: str, name: str) -> dict[str, Any]:
        """What one holds. RefusedError."""


class Folder:
    """A content folder on the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def names(self, part: str, problems: list[PackProblem]) -> list[str]:
        """The files of one part; a problem where they cannot be looked at."""
        return [path.name for path in _files(self._folder, part, problems)]

    def table(self, part: str, name: str) -> dict[str, Any]:
        """What one holds. RefusedError."""
        return read_table(self._folder / part / name, f"{part}/{name}")


class Held:
    """Files in memory: "exchanges/okx.toml" → its bytes."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def names(self, part: str, problems: list[PackProblem]) -> list[str]:  # noqa: ARG002 - a folder may have some
        """The files of one part."""
        return sorted(name.removeprefix(f"{part}/") for name in self._files if name.startswith(f"{part}/"))

    def table(self, part: str, name: str) -> dict[str, Any]:
        """What one holds. RefusedError."""
        return parse_table(self._files[f"{part}/{name}"], f"{part}/{name}")


def read_folder(folder: Path) -> Library:
    """All content of a folder, with what is wrong in it. Raises nothing, whatever the files hold."""
    return read_source(Folder(folder))


def read_source(source: Source) -> Library:
    """The same from anywhere."""
    problems: list[PackProblem] = []
    packs = _packs(source, problems)
    questions = _scripts(source, "questions", Question, question_faults, QUESTION_FILES, problems)
    steps = _scripts(source, "steps", Step, step_faults, STEP_FILES, problems)
    return Library(
        profiles=in_order(packs.values()),
        questions={kind: tuple(one for one in questions if one.kind == kind) for kind in KINDS},
        steps={step.id: step for step in steps},
        problems=tuple(problems),
    )


def _files(folder: Path, name: str, problems: list[PackProblem]) -> list[Path]:
    # One with a dot in its name is a translation ("okx.de.toml", see `translations`) or a hidden file.
    try:
        return sorted(path for path in (folder / name).iterdir() if path.suffix == ".toml" and "." not in path.stem)
    except FileNotFoundError:
        return []
    except OSError as error:
        problems.append(
            PackProblem(
                file=name,
                key="",
                reason=tr("cannot be read: {why}", why=(error.strerror or tr("unknown reason")).lower()),
            )
        )
        return []


# --------------------------------------------------------------------------------------------------------- packs


def _packs(source: Source, problems: list[PackProblem]) -> dict[str, Profile]:
    found: dict[str, Profile] = {}
    for part in ("exchanges", "services"):
        for name in source.names(part, problems):
            try:
                pack = _pack(source.table(part, name), part, name)
            except RefusedError as refused:
                problems.extend(refused.problems)
                continue
            if pack.id in found:
                problems.append(
                    PackProblem(file=f"{part}/{name}", key="id", reason=tr('"{id}" is an exchange already', id=pack.id))
                )
            else:
                found[pack.id] = pack
    return found


def _pack(table: dict[str, Any], part: str, name: str) -> Profile:
    file = f"{part}/{name}"
    pack = decode_pack(table, file)
    stem = name.removesuffix(".toml")
    faults = [PackProblem(file=file, key=key, reason=reason) for key, reason in pack_faults(pack, stem, part)]
    if pack.own is not None:
        faults.append(PackProblem(file=file, key="own", reason=tr("is for packs in a user's own folder")))
    if faults:
        raise RefusedError(*faults)
    return pack


# ------------------------------------------------------------------------------------------- questions and steps


def _scripts(
    source: Source,
    part: str,
    form: type[Table],
    faults: Callable[[Table], Iterator[Fault]],
    expected: tuple[str, ...],
    problems: list[PackProblem],
) -> list[Table]:
    """The tables of all files of one part. `part` without its s is the name of the tables."""
    names = source.names(part, problems)
    missing = sorted(set(expected) - {name.removesuffix(".toml") for name in names})
    problems.extend(PackProblem(file=f"{part}/{name}.toml", key="", reason=tr("is missing")) for name in missing)
    found: list[Table] = []
    for name in names:
        file = f"{part}/{name}"
        try:
            tables, kind = _tables(source.table(part, name), name.removesuffix(".toml"), file, part.removesuffix("s"))
        except RefusedError as refused:
            problems.extend(refused.problems)
            continue
        for index, table in enumerate(tables):
            key = f"{part.removesuffix('s')}[{index}]"
            try:
                found.append(_table(table, kind, form, faults, file, key, found))
            except RefusedError as refused:
                problems.extend(refused.problems)
    return found


def _tables(content: dict[str, Any], stem: str, file: str, name: str) -> tuple[list[Any], str]:
    """The tables of a file and the kind that it states once for all of them."""
    kind = content.get("kind")
    if kind != stem or kind not in KINDS:
        reason = tr("must be one of {words}, and the name of the file", words=", ".join(KINDS))
        raise RefusedError(PackProblem(file=file, key="kind", reason=reason))
    for key in content:
        if key not in ("kind", name):
            raise RefusedError(
                PackProblem(
                    file=file, key=key, reason=tr('is not a key of this form; the tables are named "{name}"', name=name)
                )
            )
    tables = content.get(name)
    if not isinstance(tables, list):
        raise RefusedError(PackProblem(file=file, key=name, reason=tr("must be a list of tables")))
    return tables, str(kind)


def _table(
    table: object,
    kind: str,
    form: type[Table],
    faults: Callable[[Table], Iterator[Fault]],
    file: str,
    key: str,
    before: list[Table],
) -> Table:
    if not isinstance(table, dict):
        raise RefusedError(PackProblem(file=file, key=key, reason=tr("must be a table")))
    if "kind" in table:
        raise RefusedError(
            PackProblem(file=file, key=f"{key}.kind", reason=tr("is stated once at the top of the file"))
        )
    one = decode({**table, "kind": kind}, form, file, key)
    found = [PackProblem(file=file, key=f"{key}.{at}", reason=reason) for at, reason in faults(one)]
    if any(other.id == one.id and (isinstance(other, Step) or other.kind == kind) for other in before):
        found.append(PackProblem(file=file, key=f"{key}.id", reason=tr('"{word}" comes twice', word=one.id)))
    if found:
        raise RefusedError(*found)
    return one
