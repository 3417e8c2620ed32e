from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.content.library import Library
from tests.made_up import shipped

CONTENT = Path(__file__).resolve().parents[2] / "assets" / "content"


@pytest.fixture(scope="session")
def content_folder() -> Path:
    """The content that comes with the app. Read only."""
    return CONTENT


@pytest.fixture(scope="session")
def library() -> Library:
    return shipped()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content that a test may spoil."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The same with two exchanges only, for what reads or checks all of it several times."""

    def others(folder: str, names: list[str]) -> set[str]:
        return set(names) - {"okx.toml", "binance.toml"} if Path(folder).name == "exchanges" else set()

    return Path(shutil.copytree(CONTENT, tmp_path / "content", ignore=others))
