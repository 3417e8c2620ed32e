"""What the program takes of memory is always compared, and that the aim is missed is said."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the window is driven on Linux only")

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"
BARE = 50_000


@pytest.fixture
def smoke(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(PACKAGING)
    before = set(sys.modules)
    yield importlib.import_module("smoke")
    for name in set(sys.modules) - before:
        if (PACKAGING / f"{name}.py").exists():
            del sys.modules[name]


@pytest.mark.parametrize(("times", "word"), [(1.5, "met"), (1.9, "missed")])
def test_both_figures_are_told_beside_the_aim(
    smoke: ModuleType, times: float, word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(smoke.compared(int(times * BARE), BARE)) == []
    told = capsys.readouterr().out
    assert f"{int(times * BARE)} KiB" in told
    assert f"{BARE} KiB" in told
    assert f"{times:.2f} times; the aim of 1.6 is {word}" in told


def test_more_than_is_accepted_is_a_fault(smoke: ModuleType) -> None:
    too_much = int(smoke.ACCEPTED_MEMORY * BARE) + 1
    assert [one.startswith(f"{too_much} KiB is more than") for one in smoke.compared(too_much, BARE)] == [True]


def test_a_process_that_is_gone_takes_nothing(smoke: ModuleType) -> None:
    assert smoke.resident_of(0) == 0
