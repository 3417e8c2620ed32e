"""The made-up person, with an open vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.session import Session
from tests.made_up import person


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Accounts at OKX and Binance; half of Binance is not known."""
    found = person(tmp_path / "vault")
    yield found
    found.lock()
