"""`strongroom analyse SETUP.toml`: the numbers of a setup file, explained; one attack; or two setups side by side."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TextIO

from desktop_app import commands
from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.portfolio import scaled_from
from desktop_app.analysis.report import analyse, combined
from desktop_app.analysis.setup_file import MOST_CHARACTERS, SetupRefused, read_setups
from desktop_app.content.assets import command_line, document
from desktop_app.domain.setup import Exchange, Setup
from desktop_app.export.compare_text import comparison, comparison_text
from desktop_app.export.report_json import as_json, outcome_object, report_object
from desktop_app.export.report_text import outcome_lines, report_text


class _RefusedError(Exception):
    """Words that make no sense together, in plain words."""


def run(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Exit status 0 on success, 2 on a file or on words that cannot be accepted."""
    asked = _parser().parse_args(arguments)
    try:
        if not asked.setup and not asked.compare:
            raise _RefusedError(f"name a setup file. `{command_line('analyse --help')}` tells more")
        setups = _read(asked.setup) if asked.setup else {}
        if asked.compare:
            _compare(setups, asked.compare, asked.json, out)
        elif asked.attack or asked.on:
            _attack(setups, asked.attack or "", asked.on, asked.json, out)
        else:
            _report(setups, asked.json, out)
    except _RefusedError as refused:
        print(f"strongroom: {refused}", file=err)
        return commands.USAGE
    return commands.OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="strongroom analyse", description=commands.COMMANDS["analyse"].about)
    form = document("setup-file.md").replace("%", "%%")
    parser.add_argument("setup", nargs="?", type=Path, help=f"a file in the documented form, see {form}")
    parser.add_argument("--json", action="store_true", help="one JSON object a line for each setup")
    parser.add_argument("--attack", help=f"events at once, with commas between them: {', '.join(EVENT_IDS)}")
    parser.add_argument("--on", help="the exchange that is attacked; not needed where there is only one")
    parser.add_argument("--compare", nargs=2, metavar=("A", "B"), help="ids of two setups of the file, or two files")
    return parser


def _read(path: Path) -> dict[str, Setup]:
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(MOST_CHARACTERS + 1)  # enough to see that it is too much
    except UnicodeDecodeError:
        raise _RefusedError(f"{path} is not text in UTF-8") from None
    except OSError as error:
        raise _RefusedError(f"{path} cannot be read: {error.strerror or error}") from None
    try:
        return read_setups(text)
    except SetupRefused as refused:
        raise _RefusedError(f"{path}: {refused}") from None


def _report(setups: Mapping[str, Setup], json: bool, out: TextIO) -> None:
    for place, (name, setup) in enumerate(setups.items()):
        report = analyse(setup)
        notes = _notes(setup)
        if json:
            print(as_json({**report_object(name, report), "notes": notes}), file=out)
        else:
            print("\n" * bool(place) + report_text(name, report, notes), end="", file=out)


def _notes(setup: Setup) -> list[str]:
    """What was not taken as it is written."""
    total = scaled_from(setup.exchange)
    if total == 0:
        return ["The shares add up to nothing, so every exchange counts the same."]
    return [] if total is None else [f"The shares add up to {total:.0%}, so they were scaled to 100 %."]


def _attack(setups: Mapping[str, Setup], events: str, on: str | None, json: bool, out: TextIO) -> None:
    names = [name.strip() for name in events.split(",") if name.strip()]
    unknown = [name for name in names if name not in EVENT_IDS]
    if unknown or not names:
        raise _RefusedError(f"--attack wants events of these, with commas between them: {', '.join(EVENT_IDS)}")
    for name, setup in setups.items():
        exchange = _exchange(name, setup, on)
        outcome = combined(setup, exchange, names)
        if json:
            found = {"id": name, "exchange": exchange.name, "attack": names, **outcome_object(outcome)}
            print(as_json(found), file=out)
        else:
            print(f"{name}, {exchange.name}", *(f"  {line}" for line in outcome_lines(outcome)), sep="\n", file=out)


def _exchange(name: str, setup: Setup, on: str | None) -> Exchange:
    names = [exchange.name for exchange in setup.exchange]
    if on is None and len(names) == 1:
        return setup.exchange[0]
    if on not in names:
        raise _RefusedError(f"--on wants an exchange of {name}: {', '.join(names)}")
    return setup.exchange[names.index(on)]


def _compare(setups: Mapping[str, Setup], pair: Sequence[str], json: bool, out: TextIO) -> None:
    first, second = ((name, analyse(_one(setups, name))) for name in pair)
    print(as_json(comparison(first, second)) if json else comparison_text(first, second).rstrip(), file=out)


def _one(setups: Mapping[str, Setup], name: str) -> Setup:
    if name in setups:
        return setups[name]
    if Path(name).is_file():
        found = _read(Path(name))
        if len(found) == 1:
            return next(iter(found.values()))
        raise _RefusedError(
            f"{name} holds {len(found)} setups. Name the file first, then two ids of it after --compare"
        )
    raise _RefusedError(f'there is no setup "{name}" in the file, and no file of that name')
