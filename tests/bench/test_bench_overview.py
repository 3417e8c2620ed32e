"""How long it takes from a start with the system's key store to the overview of all accounts, painted.

In a process that has loaded everything before. The analysis begins from nothing each time, as after a start.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.session import Session
from desktop_app.storage import database, keyfile
from desktop_app.storage.paper_key import new_paper_key
from desktop_app.storage.unlockers import ByKeyring, NewKeyring, NewPaperKey
from desktop_app.storage.vault import Vault
from desktop_app.ui import start
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages import unlock
from desktop_app.ui.window import Window
from tests.bench.test_bench_analysis import person
from tests.made_up import Clock, library
from tests.memory_key_store import MemoryKeyStore

AT = "2026-11-22T09:30:00+00:00"


def vault(folder: Path, count: int) -> MemoryKeyStore:
    """Makes a vault with so many accounts. Returns the store that holds its key."""
    store = MemoryKeyStore()
    ways = [NewKeyring(store), NewPaperKey(new_paper_key(os.urandom))]
    Vault.create(folder, ways, os.urandom, AT).close()
    keys = keyfile.read(folder)
    opener = ByKeyring(store)
    opener.ask(keys)
    data = database.rebuilt(opener.vault_key(keys), keys.vault, AT, person(count))
    (folder / "vault.db").write_bytes(data)
    return store


@pytest.mark.parametrize("count", [1, 4, 16])
def test_unlock_to_overview(
    benchmark: BenchmarkFixture, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, count: int
) -> None:
    monkeypatch.setattr(unlock, "onward", lambda _session: ("overview", {}))  # not to what was left unanswered
    folder = tmp_path / "vault"
    store = vault(folder, count)
    opened: list[Window] = []

    def close() -> tuple[tuple[object, ...], dict[str, object]]:
        """The window of the round before; it must have let go of the vault."""
        for window in opened:
            window.close()
            window.context.session.lock()
            window.deleteLater()
        opened.clear()
        return (), {}

    def begin() -> None:
        session = Session(folder, library(), clock=Clock(), random=os.urandom, keys=store)
        window = start.open_window(session, Choices(tmp_path, qapp), clock=Clock())
        opened.append(window)
        window.show()
        while window.page_id() != "overview":
            qapp.processEvents()
        qapp.processEvents()  # and it is painted
        assert len(session.accounts()) == count

    benchmark.pedantic(begin, setup=close, rounds=3, warmup_rounds=1)
    close()
