"""Where the files lie that come with the app: packs, steps, fonts, icons."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def asset_folder() -> Path:
    """The folder with `content`, `fonts` and `icons`: a frozen program's, an installed package's, or the checkout's."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "assets"
    package = Path(__file__).resolve().parent.parent
    installed = package / "_assets"
    return installed if installed.is_dir() else package.parent / "assets"


PREPARED = "prepared.bin"
"""The content in the form that is read in a moment; see `prepared`."""


def is_prepared(content: Path) -> bool:
    """Whether a content folder has that form. It may still be out of date."""
    return (content / PREPARED).exists()
