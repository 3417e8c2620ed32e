"""Packs, fonts and icons are found from a checkout, an installed package and a frozen program."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.content import assets


@pytest.fixture(autouse=True)
def _forget_the_folder() -> Iterator[None]:
    assets.asset_folder.cache_clear()
    yield
    assets.asset_folder.cache_clear()


def test_in_a_checkout_they_lie_beside_the_app() -> None:
    assert {"content", "fonts", "icons"} <= {entry.name for entry in assets.asset_folder().iterdir()}


def test_in_a_frozen_program_they_lie_where_it_was_unpacked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert assets.asset_folder() == tmp_path / "assets"


def test_in_an_installed_package_they_lie_inside_it(tmp_path: Path) -> None:
    module = Path(assets.__file__)
    package = tmp_path / "desktop_app"
    (package / "content").mkdir(parents=True)
    (package / "_assets").mkdir()
    (tmp_path / "assets").mkdir()  # somebody else's, beside the installed packages
    shutil.copy(module, package / "content" / "assets.py")
    (package / "__init__.py").touch()
    (package / "content" / "__init__.py").touch()
    told = "from desktop_app.content.assets import asset_folder; print(asset_folder())"
    done = subprocess.run([sys.executable, "-c", told], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(done.stdout.strip()) == (package / "_assets").resolve()


def test_a_command_is_told_as_it_is_typed_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert assets.command_line("--help") == "python3 dev.py run --help"
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert assets.command_line("--help") == "strongroom --help"
