"""How long the analysis takes, on setups from the worked cases. Aims: one exchange 10 ms, sixteen accounts 50 ms."""

from __future__ import annotations

import msgspec
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.analysis.report import analyse
from desktop_app.domain.setup import Setup
from tests.analysis.cases import SETUPS

RICHEST = max(SETUPS.values(), key=lambda setup: (len(setup.exchange), len(msgspec.json.encode(setup))))


def with_accounts(count: int) -> Setup:
    """The richest worked case with its exchanges repeated under other names, `count` in all."""
    known = RICHEST.exchange
    accounts = [
        msgspec.structs.replace(known[i % len(known)], name=f"account {i}", share=1 / count) for i in range(count)
    ]
    return msgspec.structs.replace(RICHEST, exchange=tuple(accounts))


@pytest.mark.parametrize("count", [1, 16])
def test_full_report(benchmark: BenchmarkFixture, count: int) -> None:
    report = benchmark(analyse, with_accounts(count))
    assert len(report.exchanges) == count
