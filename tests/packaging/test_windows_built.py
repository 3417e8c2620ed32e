"""How the downloads for Windows are made, followed here with stand-ins for the tools that only Windows has."""

from __future__ import annotations

import importlib
import json
import os
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
MOMENT = 1_700_000_000

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts for a Unix shell")

TOOL = """#!{python}
import json, os, pathlib, sys
program = pathlib.Path({program!r})
files = {{path.name: path.stat().st_mtime for path in program.rglob("*") if path.is_file()}}
with open({log!r}, "a") as log:
    log.write(json.dumps([pathlib.Path(sys.argv[0]).name, sys.argv[1:], files]) + "\\n")
"""


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """build.py, with the folder that PyInstaller would have made and an empty one for the downloads."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    before = set(sys.modules)
    module = importlib.import_module("build")
    program = tmp_path / "program/strongroom"
    for name in ("strongroom.exe", "strongroom-command.exe", "_internal/b.dll", "_internal/a.dll"):
        (program / name).parent.mkdir(parents=True, exist_ok=True)
        (program / name).write_bytes(name.encode())
    (tmp_path / "out").mkdir()
    (tmp_path / "tools").mkdir()
    monkeypatch.setattr(module, "OUT", tmp_path / "out")
    monkeypatch.setenv("PATH", str(tmp_path / "tools"))
    monkeypatch.delenv("CI", raising=False)
    yield module
    for name in set(sys.modules) - before:
        if (ROOT / "packaging" / f"{name}.py").exists():
            del sys.modules[name]


@pytest.fixture
def called(tmp_path: Path) -> Any:
    """What Inno Setup and signtool were asked, and the files' times then."""
    log = tmp_path / "called"
    for name in ("iscc", "signtool"):
        tool = tmp_path / "tools" / name
        tool.write_text(
            TOOL.format(python=sys.executable, program=str(tmp_path / "program"), log=str(log)), encoding="utf-8"
        )
        tool.chmod(0o755)
    return lambda: [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []


def test_two_builds_for_windows_take_along_the_same_bytes_and_times(
    build: ModuleType, called: Any, tmp_path: Path
) -> None:
    program, made = tmp_path / "program/strongroom", []
    for day in (1, 2):
        for path in program.rglob("*"):
            os.utime(path, (MOMENT + 86400 * day, MOMENT + 86400 * day))
        build.windows(program, "strongroom-windows", MOMENT)
        made.append((tmp_path / "out/strongroom-windows.zip").read_bytes())
    assert made[0] == made[1]
    assert {time for _, _, files in called() for time in files.values()} == {MOMENT}
    with zipfile.ZipFile(tmp_path / "out/strongroom-windows.zip") as archive:
        assert archive.namelist() == [
            "strongroom/_internal/a.dll",
            "strongroom/_internal/b.dll",
            "strongroom/strongroom-command.exe",
            "strongroom/strongroom.exe",
        ]
        assert {about.date_time for about in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}
        assert archive.read("strongroom/strongroom.exe") == b"strongroom.exe"


def test_a_build_for_others_without_an_installer_fails_and_one_at_a_desk_says_so(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    build.windows(tmp_path / "program/strongroom", "strongroom-windows", MOMENT)
    assert "there is no installer" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit) as ended:
        build.windows(tmp_path / "program/strongroom", "strongroom-windows", MOMENT)
    assert ended.value.code not in (0, None)


def test_the_workflow_installs_starts_and_removes_it_and_no_command_fails_unheard() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    windows = text.partition("\n  windows:\n")[2].partition("\n  macos:\n")[0]
    wanted = ("setup.exe", "--version", "check-content", "export --format pdf", "strongroom.exe", "unins000.exe")
    assert [one for one in wanted if one not in windows] == []
    assert "the vault is gone" in windows
    blocks = re.findall(r"run: \|\n((?: {10}.*\n)+)", windows)
    assert blocks
    for block in blocks:  # PowerShell goes on after a program that failed: those that are waited for are looked at
        assert "strongroom-command" not in block
        assert block.count("-Wait -PassThru") == block.count("exit $ended.ExitCode")


def test_with_a_certificate_the_programs_are_signed_and_the_installer_signs_itself(
    build: ModuleType, called: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRONGROOM_WINDOWS_CERTIFICATE", "ab12")
    program = tmp_path / "program/strongroom"
    build.sign_programs(program)
    build.windows(program, "strongroom-windows", MOMENT)
    (signer, signing, _), (_, compiling, _) = called()
    assert signer == "signtool"
    assert signing[-2:] == [str(program / "strongroom-command.exe"), str(program / "strongroom.exe")]
    assert "/DSigned" in compiling
    assert f"/Ssign=signtool {' '.join(signing[:-2])} $f" in compiling
    assert "#ifdef Signed\nSignTool=sign" in (ROOT / "packaging/windows/strongroom.iss").read_text(encoding="utf-8")


def test_without_a_certificate_nothing_is_signed(
    build: ModuleType, called: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STRONGROOM_WINDOWS_CERTIFICATE", raising=False)
    build.sign_programs(tmp_path / "program/strongroom")
    build.windows(tmp_path / "program/strongroom", "strongroom-windows", MOMENT)
    ((name, words, _),) = called()
    assert name == "iscc"
    assert not [word for word in words if "ign" in word]
