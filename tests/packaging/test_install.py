"""What install.sh and uninstall.sh do for a person: run here with a made-up program, into folders of all kinds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these are Linux's")

LINUX = Path(__file__).resolve().parent.parent.parent / "packaging/linux"
ENTRY = f"applications/{next(LINUX.glob('*.desktop')).name}"
ODD = ("R&D", "a|b&c", "two words", "back\\slash", 'quo"te', "100%", "$HOME", "`id`", "#1;2")


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """What the archive holds, with a program that says its own name."""
    made = tmp_path / "unpacked"
    for place in ("usr/lib/strongroom", "usr/share/applications", "usr/share/doc/strongroom"):
        (made / place).mkdir(parents=True)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copyfile(LINUX / script, made / script)
    shutil.copyfile(LINUX / Path(ENTRY).name, made / "usr/share" / ENTRY)
    (made / "usr/share/doc/strongroom/copyright").write_text("made up", encoding="utf-8")
    (made / "usr/lib/strongroom/strongroom").write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    (made / "usr/lib/strongroom/strongroom").chmod(0o755)
    return made


def script(path: Path, *words: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """One of the two, run in a folder, with nothing of this machine's environment but the PATH."""
    told = {"PATH": os.environ["PATH"], **environment}
    return subprocess.run(["sh", str(path), *words], cwd=folder, env=told, capture_output=True, text=True, check=False)


def started(entry: Path) -> str:
    """What a desktop starts by an entry: the value's own backslashes first, then those in quotes, then %."""
    line = next(one for one in entry.read_text(encoding="utf-8").splitlines() if one.startswith("Exec="))
    value = line.removeprefix("Exec=").replace("\\\\", "\0").replace("\0", "\\")
    assert value.startswith('"')
    path, at = "", 1
    while value[at] != '"':
        assert value[at] not in "`$", "to be escaped within quotes"
        at += value[at] == "\\"
        path += value[at]
        at += 1
    assert value[at + 1 :] == " %f"
    assert "%" not in path.replace("%%", "")
    return path.replace("%%", "%")


@pytest.mark.parametrize("name", ODD)
def test_the_menu_starts_what_was_installed_whatever_the_folder_is_called(unpacked: Path, name: str) -> None:
    prefix = unpacked.parent / name
    done = script(unpacked / "install.sh", "--prefix", str(prefix), folder=unpacked)
    assert (done.returncode, done.stderr) == (0, "")
    program = started(prefix / "share" / ENTRY)
    assert program == f"{prefix}/bin/strongroom"
    assert subprocess.run([program], capture_output=True, check=True).stdout == b"started\n"
    gone = script(prefix / "lib/strongroom/uninstall.sh", folder=unpacked)
    assert (gone.returncode, gone.stderr) == (0, "")
    assert [path for path in prefix.rglob("*") if not path.is_dir() and path.name != "mimeinfo.cache"] == []


def test_the_home_folder_is_the_usual_place(unpacked: Path) -> None:
    home = unpacked.parent / "R&D"
    done = script(unpacked / "install.sh", folder=unpacked, HOME=str(home))
    assert done.returncode == 0, done.stderr
    assert started(home / ".local/share" / ENTRY) == f"{home}/.local/bin/strongroom"


def test_a_folder_named_from_here_is_told_in_full(unpacked: Path) -> None:
    done = script(unpacked / "install.sh", "--prefix", "here", folder=unpacked.parent)
    assert done.returncode == 0, done.stderr
    assert started(unpacked.parent / "here/share" / ENTRY) == f"{unpacked.parent}/here/bin/strongroom"
    assert f"{unpacked.parent}/here/lib/strongroom/uninstall.sh" in done.stdout


def test_without_a_home_it_says_what_to_do(unpacked: Path) -> None:
    done = script(unpacked / "install.sh", folder=unpacked)
    assert done.returncode == 1
    assert done.stderr == "install.sh: HOME is not set. Use --prefix FOLDER. Nothing was changed.\n"
    assert done.stdout == ""


def test_it_never_says_installed_where_a_file_could_not_be_written(unpacked: Path) -> None:
    prefix = unpacked.parent / "taken"
    (prefix / "share/applications" / f"{Path(ENTRY).name}.new").mkdir(parents=True)
    done = script(unpacked / "install.sh", "--prefix", str(prefix), folder=unpacked)
    assert done.returncode != 0
    assert "is installed" not in done.stdout
