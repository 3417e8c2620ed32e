"""Drives of their own for the tests that need a full or a read-only one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts an empty memory drive with these options ("size=400k"); mounting the same again changes its options."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small drive")
    place = tmp_path / "drive"
    place.mkdir()
    mounted = False

    def mount(options: str) -> Path:
        nonlocal mounted
        asked = f"remount,{options}" if mounted else options
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", asked, "tmpfs", str(place)], capture_output=True, text=True, check=False
        )
        if done.returncode:
            pytest.skip(f"this system does not let root mount a drive: {done.stderr.strip()}")
        mounted = True
        return place

    yield mount
    if mounted and place.is_mount():  # a test may have pulled it out
        subprocess.run(["umount", str(place)], check=True)
