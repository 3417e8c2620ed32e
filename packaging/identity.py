"""What the program is called, everywhere the same: names, version, the moment that a build pretends it is."""

from __future__ import annotations

import os
import plistlib
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
APP_ID = "io.github.strongroom.Strongroom"
"""Reverse name of the project's page, as Flatpak, AppStream and macOS want it. RELEASE.md says what to do when the
project moves."""
NAME = "Strongroom"
PACKAGE = "strongroom"
SUMMARY = "See which attacks still reach your money at crypto exchanges"
MAINTAINER = "Strongroom contributors <contributors@strongroom.invalid>"
"""Debian wants an address. This one reaches nobody, on purpose, until somebody publishes the program under a name."""
DOCUMENTS = ("content.md", "export.md", "setup-file.md")
"""The pages of docs that the program names to a person; they are shipped with it."""
MACOS_MINIMUM = "14.0"


def version() -> str:
    """The version that pyproject.toml states."""
    stated: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return stated


def epoch() -> int:
    """The moment for every file of a build, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    return int(told) if told else 1_767_225_600  # 2026-01-01, for a source archive without its history


def day() -> str:
    """The day of a build, as 2026-01-31."""
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def info_plist() -> dict[str, Any]:
    """The Info.plist of the Mac's program, from its file, with the version."""
    stated: dict[str, Any] = plistlib.loads((HERE / "macos" / "Info.plist").read_bytes())
    return {**stated, "CFBundleShortVersionString": version(), "CFBundleVersion": version()}
