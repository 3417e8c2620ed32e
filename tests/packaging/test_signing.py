"""What is published: the files of all systems in one folder, with one list of sums that a person can check."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

pytestmark = pytest.mark.skipif(
    not shutil.which("ssh-keygen") or not shutil.which("sha256sum"), reason="needs the tools that sign and check"
)


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "apart/release.key"
    path.parent.mkdir()
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "strongroom", "-f", str(path)], check=True)
    return path


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """As "gh run download" lays it: a folder for each system, and sums of an earlier day in one."""
    folder = tmp_path / "downloaded"
    for name, data in {
        "linux/program.deb": b"for Linux",
        "linux/SHA256SUMS": b"of Linux alone",
        "windows/program-setup.exe": b"for Windows, signed since it was built",
        "macos-15/program.dmg": b"for a Mac, stapled since it was built",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def sign(*words: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging/sign.py"), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_files_of_every_system_are_in_one_list_that_can_be_checked(tmp_path: Path, key: Path, built: Path) -> None:
    out = tmp_path / "release"
    told = sign(key, out, built)
    assert told.returncode == 0, told.stderr
    checked = subprocess.run(["sha256sum", "-c", "SHA256SUMS"], cwd=out, capture_output=True, text=True, check=True)
    assert checked.stdout.splitlines() == ["program-setup.exe: OK", "program.deb: OK", "program.dmg: OK"]
    signers = tmp_path / "allowed_signers"
    signers.write_text(f"strongroom {key.with_suffix('.key.pub').read_text(encoding='ascii')}", encoding="ascii")
    verify = ["ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", "strongroom", "-n", "file"]
    with (out / "SHA256SUMS").open("rb") as sums:
        subprocess.run([*verify, "-s", str(out / "SHA256SUMS.sig")], stdin=sums, check=True, capture_output=True)


def test_what_the_readme_says_to_type_passes_for_whoever_downloads_one_file(
    tmp_path: Path, key: Path, built: Path
) -> None:
    out = tmp_path / "release"
    assert sign(key, out, built).returncode == 0
    public = key.with_suffix(".key.pub").read_text(encoding="ascii")
    (out / "allowed_signers").write_text(f"strongroom {public}", encoding="ascii")
    for other in ("program-setup.exe", "program.dmg"):
        (out / other).unlink()
    said = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"`((?:sha256sum|ssh-keygen) [^`]*)`", said)
    assert len(commands) == 2
    told = [subprocess.run(["sh", "-c", one], cwd=out, capture_output=True, text=True, check=False) for one in commands]
    assert [one.returncode for one in told] == [0, 0], told
    assert told[0].stdout == "program.deb: OK\n"
    assert told[1].stdout.startswith("Good")
    (out / "program.deb").write_bytes(b"another")
    assert subprocess.run(["sh", "-c", commands[0]], cwd=out, capture_output=True, check=False).returncode == 1


def test_the_key_is_never_among_what_is_published(tmp_path: Path, key: Path, built: Path) -> None:
    told = sign(key, tmp_path / "release", built, key.parent)
    assert told.returncode == 1
    assert "the key must not lie in" in told.stderr
    assert not (tmp_path / "release").exists()


def test_two_files_of_one_name_are_told_and_nothing_is_published(tmp_path: Path, key: Path, built: Path) -> None:
    (built / "macos-15-intel").mkdir()
    (built / "macos-15-intel/program.dmg").write_bytes(b"another")
    told = sign(key, tmp_path / "release", built)
    assert told.returncode == 1
    assert "program.dmg have one name and are not the same" in told.stderr
    assert not (tmp_path / "release").exists()


def test_what_was_published_before_is_not_mixed_with_it(tmp_path: Path, key: Path, built: Path) -> None:
    assert sign(key, tmp_path / "release", built).returncode == 0
    told = sign(key, tmp_path / "release", built)
    assert told.returncode == 1
    assert "is there already" in told.stderr


def test_empty_folders_are_no_release(tmp_path: Path, key: Path) -> None:
    (tmp_path / "nothing").mkdir()
    assert sign(key, tmp_path / "release", tmp_path / "nothing").returncode == 1
