"""The loader of worked cases: every *.toml in tests/cases (or in the folder that STRONGROOM_CASES names) in the
documented form.
"""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any

import msgspec

from desktop_app.domain.setup import Setup

SETUP_KEYS = frozenset(field.name for field in msgspec.structs.fields(Setup))
OWN_FOLDER = Path(__file__).parent.parent / "cases"
FOLDER = Path(os.environ.get("STRONGROOM_CASES") or OWN_FOLDER)


def documents() -> list[dict[str, Any]]:
    """Every case file, in the order of their names."""
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))]


def all_of(kind: str) -> list[dict[str, Any]]:
    """All tables of one kind ("case", "compare", "graph" …) of all files."""
    return [table for document in documents() for table in document.get(kind, [])]


def setup_of(case: dict[str, Any]) -> Setup:
    """The setup of a case, without what the case says about itself."""
    return msgspec.convert({key: value for key, value in case.items() if key in SETUP_KEYS}, Setup)


SETUPS = {case["id"]: setup_of(case) for case in all_of("case")}
