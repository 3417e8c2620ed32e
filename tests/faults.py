"""Counts the faults that tests bring about on purpose, for the line at the end of a run."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

COUNTED = "faults"


class Faults:
    """What one test brought about. A test that counted and failed is a loss."""

    def __init__(self, item: pytest.Item) -> None:
        self._item = item

    def injected(self, number: int = 1) -> None:
        """So many faults from now on, whether or not the test goes on to pass."""
        self._item.user_properties.append((COUNTED, number))


def summary(reports: Iterable[pytest.TestReport]) -> str:
    """One line about all of them; "" where there were none. Read from reports, which also come from other processes."""
    counts = [
        (sum(int(number) for name, number in report.user_properties if name == COUNTED), report.failed)
        for report in reports
        if report.when == "call"
    ]
    tests = [(number, failed) for number, failed in counts if number]
    if not tests:
        return ""
    faults, losses = sum(number for number, _ in tests), sum(failed for _, failed in tests)
    return f"{faults} faults injected in {len(tests)} tests, {losses} losses"
