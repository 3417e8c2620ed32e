"""What works without a window, each a word on the command line: `strongroom check-content`.

A command = one file here with a `run`, and one line in `COMMANDS`. It writes to the streams that it is given and
returns the exit status: 0 for success, 1 where something is wrong with what it looked at, 2 for words that make no
sense.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, TextIO

OK, USAGE = 0, 2


class Command(NamedTuple):
    """One command: what it does in one line, and the file here whose `run` gets the words after its name. `of_vault`:
    it works on a vault, and takes `--folder`.
    """

    about: str
    module: str
    of_vault: bool = False


def run(name: str, arguments: Sequence[str], out: TextIO, err: TextIO, folder: Path | None = None) -> int:
    """Does what a command line asks, with the `--folder` that stands before the name. Returns the exit status."""
    command = COMMANDS.get(name)
    if command is None:
        print(f'strongroom: there is no command "{name}". The commands are: {", ".join(COMMANDS)}.', file=err)
        return USAGE
    if folder is not None and not command.of_vault:
        print(f"strongroom: {name} opens no vault. Leave --folder away.", file=err)
        return USAGE
    if folder is not None:
        arguments = [f"--folder={folder}", *arguments]
    # Imported only now: the window's command line comes through this file too, and has no use for them.
    do: Callable[[Sequence[str], TextIO, TextIO], int] = import_module(f"{__name__}.{command.module}").run
    return do(arguments, out, err)


def overview() -> str:
    """The commands with what they do, for the help."""
    width = max(map(len, COMMANDS))
    return "\n".join(f"  {name:<{width}}  {command.about}" for name, command in COMMANDS.items())


COMMANDS: dict[str, Command] = {
    "analyse": Command("work out the numbers of a setup file and explain them", "analyse"),
    "export": Command(
        "write what the vault holds as JSON, table, text, page, calendar or PDF", "export", of_vault=True
    ),
    "check-content": Command("look for mistakes in exchanges, services, questions and steps", "check_content"),
}
"""Every command by its name."""
