"""`strongroom check-content`: looks for mistakes in exchanges, services, questions and steps."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from desktop_app import commands
from desktop_app.content import checks
from desktop_app.content.assets import asset_folder


def run(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Exit status 0 where all is well, 1 where a mistake was found."""
    about = commands.COMMANDS["check-content"].about
    parser = argparse.ArgumentParser(prog="strongroom check-content", description=about)
    parser.add_argument("folder", nargs="?", type=Path, help="a content folder, instead of the one that comes along")
    folder: Path = parser.parse_args(arguments).folder or asset_folder() / "content"
    if not folder.is_dir():
        print(f"strongroom: {folder} is not a folder. Name one that holds exchanges, services and so on.", file=err)
        return commands.USAGE
    return checks.main(folder, out)
