"""Paper where no app runs: Qt is started without a screen, but on Windows, where it would know no fonts then."""

from __future__ import annotations

import os
from types import SimpleNamespace

import pytest

from desktop_app.export.paper import alone


@pytest.mark.parametrize(("system", "platform"), [("win32", None), ("linux", "offscreen"), ("darwin", "offscreen")])
def test_qt_is_started_without_a_screen_where_it_knows_fonts_then(
    system: str, platform: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str | None] = []

    def app(_: list[str]) -> None:
        started.append(os.environ.get("QT_QPA_PLATFORM"))

    app.instance = lambda: None
    monkeypatch.setattr(alone, "QGuiApplication", app)
    monkeypatch.setattr(alone, "_kept", [])
    monkeypatch.setattr(alone, "sys", SimpleNamespace(platform=system))
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    alone.prepare()
    assert started == [platform]
