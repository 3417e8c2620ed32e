from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.content.library import Library, load

CONTENT = Path(__file__).resolve().parents[2] / "assets" / "content"


@pytest.fixture(scope="session")
def content_folder() -> Path:
    """The content that comes with the app. Read only."""
    return CONTENT


@pytest.fixture(scope="session")
def library() -> Library:
    return load(CONTENT)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the content that a test may spoil."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))
