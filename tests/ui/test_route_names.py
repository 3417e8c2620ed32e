"""Routes in a row, by their names."""

from __future__ import annotations

from pathlib import Path

from desktop_app.ui.step_result import route_names
from tests.made_up import person


def test_a_route_by_a_false_page_is_named_with_the_exchange(tmp_path: Path) -> None:
    dossier = person(tmp_path).dossier
    assert route_names(dossier, (("account-1", "phishing"),)) == "A page that looks like OKX"
    both = (("account-1", "phishing"), ("account-2", "phishing"))
    assert route_names(dossier, both) == "A page that looks like OKX · A page that looks like Binance"
