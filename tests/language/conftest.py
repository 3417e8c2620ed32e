"""Every test here begins and ends in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.language.catalogue import Catalogue, speak


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """What a test speaks is forgotten after it."""
    speak(Catalogue())
    yield
    speak(Catalogue())
