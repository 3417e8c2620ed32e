"""`strongroom check-content`: looks for mistakes in exchanges, services, questions and steps."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from desktop_app import commands
from desktop_app.content import checks, translations
from desktop_app.content.assets import asset_folder, command_line
from desktop_app.content.coverage import coverage_document
from desktop_app.content.library import ContentUnusableError, Library, load
from desktop_app.content.own_packs import PARTS
from desktop_app.content.problems import PackProblem
from desktop_app.walk.pack_checks import analysis_problems, best_of_all, best_table

TABLE = "docs/coverage.md"
"""The table of what is known, in a checkout."""


def run(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Exit status 0 where all is well, 1 where a mistake was found."""
    about = commands.COMMANDS["check-content"].about
    parser = argparse.ArgumentParser(prog="strongroom check-content", description=about)
    parser.add_argument("folder", nargs="?", type=Path, help="a content folder, instead of the one that comes along")
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write the table of what is known to a file, as Markdown"
    )
    parser.add_argument(
        "--own", type=Path, metavar="FOLDER", help="exchanges of your own, checked on top of the others"
    )
    wanted = parser.parse_args(arguments)
    folder: Path = wanted.folder or asset_folder() / "content"
    for place in (folder, wanted.own or folder):
        if not place.is_dir():
            print(f"strongroom: {place} is not a folder. Name one that holds exchanges, services and so on.", file=err)
            return commands.USAGE
    if wanted.own is not None and not any((wanted.own / part).is_dir() for part in PARTS):
        named = " and ".join(PARTS)
        print(f"strongroom: {wanted.own} holds no {' or '.join(PARTS)}. Name the folder that holds {named}.", file=err)
        return commands.USAGE
    problems = checks.check_content(folder, wanted.own)
    try:
        library = load(folder, wanted.own)
    except ContentUnusableError:
        out.writelines(f"{problem}\n" for problem in problems)
        return 1
    reached = best_of_all(library)
    problems += analysis_problems(library, reached)
    if wanted.write is None and folder == asset_folder() / "content":
        problems += _table_problems(library, folder.parent.parent / TABLE)
        problems += translations.problems_of(folder, library)
    out.writelines(f"{problem}\n" for problem in problems)
    if wanted.write is not None:
        return _write(wanted.write, library, err)
    out.write("\n".join([*checks.summary(library, problems), "", *best_table(reached)]) + "\n")
    return 1 if problems else 0


def _table_problems(library: Library, page: Path) -> list[PackProblem]:
    """Where the table beside the documentation is no longer what the packs say. A built program has no such page."""
    if not page.is_file() or page.read_text(encoding="utf-8") == _table(library):
        return []
    reason = f"is out of date. Write it anew: {command_line(f'check-content --write {TABLE}')}"
    return [PackProblem(file=TABLE, key="", reason=reason)]


def _table(library: Library) -> str:
    """The page for the documentation, without what is the person's own."""
    return coverage_document(tuple(pack for pack in library.profiles.values() if pack.own is None))


def _write(path: Path, library: Library, err: TextIO) -> int:
    """Write the table for the documentation; 0 where that worked."""
    try:
        path.write_text(_table(library), encoding="utf-8", newline="\n")
    except OSError as error:
        print(f"strongroom: {path} could not be written ({error.strerror}). Nothing else was changed.", file=err)
        return commands.USAGE
    return 0
