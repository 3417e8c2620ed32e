"""All content at once. A bad file or table is left out and named in `problems`; everything else loads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from desktop_app.content.decoding import decode
from desktop_app.content.own_packs import read_own
from desktop_app.content.pack_rules import pack_faults
from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.content.reading import read_table
from desktop_app.content.script_rules import Fault, question_faults, step_faults
from desktop_app.domain.dossier import Kind
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Question, Step

Table = TypeVar("Table", Question, Step)

KINDS: tuple[str, ...] = get_args(Kind)
QUESTION_FILES = KINDS
STEP_FILES = ("account", "mailbox", "number", "authenticator")
"""These must be there; any further <kind>.toml beside them is read too."""


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was loaded. `profiles`: exchanges by name, then services, generic ones last of their kind."""

    profiles: dict[str, Profile]
    questions: dict[str, tuple[Question, ...]]
    steps: dict[str, Step]
    problems: tuple[PackProblem, ...] = ()

    def packs(self, kind: str) -> tuple[Profile, ...]:
        """The packs of one kind ("exchange", "mailbox", …) in the order in which they are offered."""
        return tuple(pack for pack in self.profiles.values() if pack.kind == kind)


class ContentUnusableError(Exception):
    """There is no exchange or no question left to work with. `str` says it in plain words; `problems` say why."""

    def __init__(self, missing: str, problems: tuple[PackProblem, ...]) -> None:
        super().__init__(
            f"The app's own files hold no {missing} that can be used. Your answers are not touched. "
            "Install Strongroom again; if you changed these files, look at the list of problems."
        )
        self.problems = problems


def load(folder: Path, user_folder: Path | None = None) -> Library:
    """The content of a folder, and the packs that a user added in another, see `with_own`.

    Raises ContentUnusableError where no exchange or no question about an account is left; nothing else, whatever the
    files hold.
    """
    problems: list[PackProblem] = []
    packs = _packs(folder, problems)
    questions = _scripts(folder, "questions", Question, question_faults, QUESTION_FILES, problems)
    steps = _scripts(folder, "steps", Step, step_faults, STEP_FILES, problems)
    library = Library(
        profiles={pack.id: pack for pack in sorted(packs.values(), key=_order)},
        questions={kind: tuple(one for one in questions if one.kind == kind) for kind in KINDS},
        steps={step.id: step for step in steps},
        problems=tuple(problems),
    )
    if not library.packs("exchange"):
        raise ContentUnusableError("exchange", library.problems)
    if not library.questions["account"]:
        raise ContentUnusableError("question about accounts", library.problems)
    return with_own(library, user_folder) if user_folder is not None else library


def with_own(library: Library, folder: Path) -> Library:
    """The library with the packs of a user's folder as it is now, in the place of those that it had of it.

    They come on top: one never replaces a pack of the app, whose sources were looked at. Raises nothing.
    """
    packs = {pack.id: pack for pack in library.profiles.values() if pack.own is None}
    problems = [problem for problem in library.problems if not problem.own]
    mine, refused = read_own(folder)
    for pack in mine:
        part = "exchanges" if pack.kind == "exchange" else "services"
        if pack.id not in packs:
            packs[pack.id] = pack
            continue
        reason = f'"{pack.id}" comes with the app and is not replaced; give your own another id and file name'
        if packs[pack.id].own is not None:
            reason = f'"{pack.id}" is there already'
        refused.append(PackProblem(file=f"{part}/{pack.id}.toml", key="id", reason=reason, own=True))
    profiles = {pack.id: pack for pack in sorted(packs.values(), key=_order)}
    return msgspec.structs.replace(library, profiles=profiles, problems=(*problems, *refused))


def _order(pack: Profile) -> tuple[bool, str, bool, str]:
    return pack.kind != "exchange", pack.kind, pack.generic, pack.name.casefold()


def _files(folder: Path, name: str, problems: list[PackProblem]) -> list[Path]:
    try:
        return sorted(
            path for path in (folder / name).iterdir() if path.suffix == ".toml" and not path.name.startswith(".")
        )
    except FileNotFoundError:
        return []
    except OSError as error:
        problems.append(
            PackProblem(file=name, key="", reason=f"cannot be read: {(error.strerror or 'unknown reason').lower()}")
        )
        return []


# --------------------------------------------------------------------------------------------------------- packs


def _packs(folder: Path, problems: list[PackProblem]) -> dict[str, Profile]:
    found: dict[str, Profile] = {}
    for part in ("exchanges", "services"):
        for path in _files(folder, part, problems):
            try:
                pack = read_pack(path, part)
            except RefusedError as refused:
                problems.extend(refused.problems)
                continue
            if pack.id in found:
                problems.append(
                    PackProblem(file=f"{part}/{path.name}", key="id", reason=f'"{pack.id}" is an exchange already')
                )
            else:
                found[pack.id] = pack
    return found


def read_pack(path: Path, part: str) -> Profile:
    """One pack; `part` is "exchanges" or "services". RefusedError with every problem that was found."""
    file = f"{part}/{path.name}"
    pack = decode(read_table(path, file), Profile, file)
    faults = [PackProblem(file=file, key=key, reason=reason) for key, reason in pack_faults(pack, path.stem, part)]
    if pack.own is not None:
        faults.append(PackProblem(file=file, key="own", reason="is for packs in a user's own folder"))
    if faults:
        raise RefusedError(*faults)
    return pack


# ------------------------------------------------------------------------------------------- questions and steps


def _scripts(
    folder: Path,
    part: str,
    form: type[Table],
    faults: Callable[[Table], Iterator[Fault]],
    expected: tuple[str, ...],
    problems: list[PackProblem],
) -> list[Table]:
    """The tables of all files of one part. `part` without its s is the name of the tables."""
    paths = _files(folder, part, problems)
    missing = sorted(set(expected) - {path.stem for path in paths})
    problems.extend(PackProblem(file=f"{part}/{name}.toml", key="", reason="is missing") for name in missing)
    found: list[Table] = []
    for path in paths:
        file = f"{part}/{path.name}"
        try:
            tables, kind = _tables(read_table(path, file), path, file, part.removesuffix("s"))
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


def _tables(content: dict[str, Any], path: Path, file: str, name: str) -> tuple[list[Any], str]:
    """The tables of a file and the kind that it states once for all of them."""
    kind = content.get("kind")
    if kind != path.stem or kind not in KINDS:
        reason = f"must be one of {', '.join(KINDS)}, and the name of the file"
        raise RefusedError(PackProblem(file=file, key="kind", reason=reason))
    for key in content:
        if key not in ("kind", name):
            raise RefusedError(
                PackProblem(file=file, key=key, reason=f'is not a key of this form; the tables are named "{name}"')
            )
    tables = content.get(name)
    if not isinstance(tables, list):
        raise RefusedError(PackProblem(file=file, key=name, reason="must be a list of tables"))
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
        raise RefusedError(PackProblem(file=file, key=key, reason="must be a table"))
    if "kind" in table:
        raise RefusedError(PackProblem(file=file, key=f"{key}.kind", reason="is stated once at the top of the file"))
    one = decode({**table, "kind": kind}, form, file, key)
    found = [PackProblem(file=file, key=f"{key}.{at}", reason=reason) for at, reason in faults(one)]
    if any(other.id == one.id and (isinstance(other, Step) or other.kind == kind) for other in before):
        found.append(PackProblem(file=file, key=f"{key}.id", reason=f'"{one.id}" comes twice'))
    if found:
        raise RefusedError(*found)
    return one
