"""Which version this is. It is stated in pyproject.toml and nowhere else; a build copies it into the program."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def version() -> str:
    """As "1.2.3": that of a built program, of the checkout, or of an installed package."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return (Path(frozen) / "assets" / "version.txt").read_text(encoding="ascii").strip()
    project = Path(__file__).resolve().parent.parent / "pyproject.toml"
    if project.is_file():
        import tomllib

        stated: str = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["version"]
        return stated
    from importlib import metadata

    return metadata.version("strongroom")
