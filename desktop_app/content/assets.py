"""Where the files lie that come with the app: packs, steps, fonts, icons, documents, the texts of licences."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def asset_folder() -> Path:
    """The folder with `content`, `fonts` and `icons`: a frozen program's, an installed package's, or the checkout's."""
    if (built := _built()) is not None:
        return built / "assets"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_assets"
    return installed if installed.is_dir() else package.parent / "assets"


def document(name: str) -> str:
    """Where a person finds a page of docs: in full in a built program, else as it is called in the source."""
    built = _built()
    return f"docs/{name}" if built is None else str(built / "docs" / name)


def command_line(words: str) -> str:
    """How a person types a command of the program: by its name where it is installed, else as the source is started."""
    in_checkout = _built() is None and asset_folder().name == "assets"
    return f"python3 dev.py run {words}" if in_checkout else f"strongroom {words}"


def licence_folder() -> Path | None:
    """The folder with the licences of everything that a built program consists of. The source has none."""
    built = _built()
    return None if built is None else built / "licences"


def _built() -> Path | None:
    """The folder of a built program's own files; None where it runs from source."""
    frozen = getattr(sys, "_MEIPASS", None)
    return None if frozen is None else Path(frozen)


PREPARED = "prepared.bin"
"""The content in the form that is read in a moment; see `prepared`."""


def is_prepared(content: Path) -> bool:
    """Whether a content folder has that form. It may still be out of date."""
    return (content / PREPARED).exists()
