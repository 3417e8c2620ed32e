"""Looks into the wheels of the lock file for the systems that nobody built on: is there what we ship.

    check_wheels.py          fetches PySide6's wheels for Windows and macOS (pip, by their hashes) and looks into them

For each system of kept.toml: every module and plugin of Qt that it keeps is in the wheel, and every module of a library
that the app imports is in that library's wheel. Exit status 1 with what is missing.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import bundle
import lock

ROOT = Path(__file__).resolve().parent.parent
SYSTEMS = (("windows", "win32", "AMD64"), ("macos", "darwin", "arm64"), ("macos", "darwin", "x86_64"))
"""What the workflow builds for elsewhere: its name in kept.toml, and what Python calls the system and the processor."""

PYTHON = "3.13"
"""That of the workflow which builds there."""

TOP = {"apsw", "cryptography", "keyring", "msgspec", "platformdirs", "pyotp", "PySide6", "shiboken6", "zxingcpp"}
"""The libraries by the name that is imported."""


def imported() -> set[str]:
    """Every module of a library that the app imports by name: "PySide6.QtCore"."""
    found: set[str] = set()
    for path in (ROOT / "desktop_app").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return {name for name in found if name.partition(".")[0] in TOP}


def fetch(platform: str, machine: str, folder: Path) -> None:
    """The wheels of requirements.lock for a system, into a folder."""
    target = next(
        one
        for one in lock.TARGETS
        if one[0].sys_platform == platform and one[0].machine == machine and one[1] == PYTHON
    )
    entries = [entry for entry in lock.entries_for(target) if entry.partition("==")[0] in _run_names()]
    listed = folder / "entries.txt"
    listed.write_text("\n".join(entries), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--require-hashes",
        "--only-binary",
        ":all:",
    ]
    command += ["--python-version", PYTHON, "--dest", str(folder), "--requirement", str(listed)]
    for tag in target[0].tags:
        command += ["--platform", tag]
    subprocess.run(command, check=True)


def _run_names() -> set[str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return {line.partition("==")[0] for line in lines if "==" in line and not line.startswith((" ", "#"))}


def missing(system: str, names: set[str]) -> Iterator[str]:
    """What the wheels of a system lack. `names` are all files in all wheels."""
    for place in sorted(bundle.expected(system)):
        if not (place in names or any(name.startswith(f"{place}/") for name in names)):
            yield f"{system}: no wheel holds {place}"
    stems = {name.partition(".")[0] for name in names} | {str(Path(name).parent) for name in names}
    for module in sorted(imported()):
        if module.replace(".", "/") not in stems:
            yield f"{system}: no wheel holds the module {module}"


def main(words: list[str]) -> int:
    """Fetches and looks. It takes no words: for any it says what it does."""
    if words:
        print(__doc__)
        return 0 if words in (["-h"], ["--help"]) else 2
    found: list[str] = []
    for system, platform, machine in SYSTEMS:
        with tempfile.TemporaryDirectory() as name:
            fetch(platform, machine, Path(name))
            wheels = sorted(Path(name).glob("*.whl"))
            held = {one for wheel in wheels for one in zipfile.ZipFile(wheel).namelist()}
            lacking = [f"{machine}: {one}" for one in missing(system, held)]
            print(f"{system} {machine}: {len(wheels)} wheels, {len(held)} files, {len(lacking)} missing", flush=True)
            found += lacking
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
