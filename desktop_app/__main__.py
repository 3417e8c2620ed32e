"""Where the program begins: words on the command line go to a command, otherwise the window opens."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from desktop_app.storage import core_dumps, in_use

if TYPE_CHECKING:
    import argparse

BACKUP_SUFFIX = ".strongroom"
"""What a double click on a backup hands over ends with this."""

FAILED, USAGE, STOPPED = 1, 2, 130
"""Exit status where the window cannot start, for words that make no sense, and after Ctrl+C in a command."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what the command line asks, by default that of this process. Returns the exit status."""
    core_dumps.forbid()
    in_use.tell()
    out, err = _stream(sys.stdout), _stream(sys.stderr)
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        try:
            return _done(words, out, err)
        finally:
            out.flush()  # here a drive that is full is told; at the very end Python could only show where it was
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read our words has heard enough, as `head` does. What is left in the pipe is given up quietly.
        sys.stdout = None
        return FAILED
    except OSError as error:
        if error.filename is not None:
            raise  # a fault at a file of its own, which nobody foresaw; a stream has no name
        sys.stdout = None
        with suppress(OSError):
            print(f"strongroom: what was asked could not be written: {_why(error)}", file=err)
        return FAILED


def _done(words: Sequence[str], out: TextIO, err: TextIO) -> int:
    if not words:
        return _window(None, err)  # what a person's click does: the window comes sooner without a parser
    gc.enable()  # the built program begins without, for the sake of its window
    asked = _parser().parse_args(words)
    if asked.command is not None and asked.command.casefold().endswith(BACKUP_SUFFIX):
        return _window(asked.folder, err, Path(asked.command).absolute())
    if asked.command is not None:
        from desktop_app import commands

        return commands.run(asked.command, asked.words, out, err, asked.folder)
    return _window(asked.folder, err)


def _why(error: OSError) -> str:
    from desktop_app.storage.faults import FULL

    return "the drive is full" if error.errno in FULL else f"{error.strerror or error}"


def _parser() -> argparse.ArgumentParser:
    import argparse

    from desktop_app import commands
    from desktop_app.content.assets import command_line
    from desktop_app.version import version

    parser = argparse.ArgumentParser(
        prog="strongroom",
        description="Shows which attacks still reach your money at exchanges. Opens its window, or does a command.",
        epilog=f"commands:\n{commands.overview()}\n  ({command_line('COMMAND --help')} tells more)",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"Strongroom {version()}")
    parser.add_argument("--folder", type=Path, help="the vault's folder, instead of the usual one")
    parser.add_argument("command", nargs="?", help="what to do without a window, or a backup file to look into")
    parser.add_argument("words", nargs=argparse.REMAINDER, help="what the command is to work on")
    return parser


def _window(folder: Path | None, err: TextIO, backup: Path | None = None) -> int:
    """Opens the window, on a backup if there is one, and waits for its end."""
    gc.disable()  # until the window is there: see start.begin_tidying
    from desktop_app.ui.qt_there import missing_part

    missing = missing_part()
    if missing:
        print(
            f"strongroom: the window cannot start, because a part of the system is missing: {missing}\n"
            "Nothing was changed. Install that part, then start Strongroom again.",
            file=err,
        )
        return FAILED
    from desktop_app.ui import start

    return start.run(folder.absolute() if folder is not None else None, err, backup)


def _stream(stream: TextIO | None) -> TextIO:
    """The stream, or nowhere: a Windows program without a console has none. Letters it cannot show become "?"."""
    if stream is None:
        import io

        return io.StringIO()
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return stream


if __name__ == "__main__":
    sys.exit(main())
