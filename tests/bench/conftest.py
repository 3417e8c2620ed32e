"""After the measurements: each beside its aim, how it grows with the size, and the ratio to networkx."""

from __future__ import annotations

import re
from typing import Any

import pytest

LABELS = {
    "test_one_event": ("one event on one exchange", "0.1 ms"),
    "test_full_score_of_one": ("full score of one exchange", "10 ms"),
    "test_whole_report": ("whole report, from nothing", ""),
    "test_answer_to_report[one]": ("an answer about one account -> report", "50 ms at 16"),
    "test_answer_to_report[all]": ("an answer about the mailbox of all -> report", "50 ms at 16"),
    "test_whole_plan": ("whole plan, from nothing", "50 ms at 1, 1 s at 16"),
    "test_answer_to_next_step[one]": ("an answer about one account -> numbers and next step", "50 ms at 16"),
    "test_answer_to_next_step[all]": ("an answer about the mailbox of all -> next step", "50 ms at 16"),
    "test_answer_to_plan[one]": ("an answer about one account -> whole plan", ""),
    "test_answer_to_plan[all]": ("an answer about the mailbox of all -> whole plan", ""),
    "test_unlock_to_overview": ("start with the key store -> overview painted", "250 ms at 16"),
    "test_4k_screens": ("all QR codes on so many 4K screens", "1000 ms at 2"),
    "test_open_book": ("the address book from its records", ""),
    "test_one_new_address": ("a new address read and compared with the book", ""),
    "test_page_against_book": ("a page of 200 addresses against the book", ""),
}
MOST_SECONDS, FEWEST_ROUNDS = 0.3, 3


def pytest_configure(config: pytest.Config) -> None:
    """Short measurements, unless the command line asks for others: the whole run is to be quick enough to be used."""
    given = " ".join(config.invocation_params.args)
    if "--benchmark-max-time" not in given:
        config.option.benchmark_max_time = MOST_SECONDS
    if "--benchmark-min-rounds" not in given:
        config.option.benchmark_min_rounds = FEWEST_ROUNDS


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """The figures, as medians."""
    session = getattr(config, "_benchmarksession", None)
    medians: dict[str, dict[int, float]] = {}
    closures: dict[str, float] = {}
    for bench in session.benchmarks if session else ():
        name = bench.name.partition("[")[0]
        parts = re.findall(r"[^\[\]-]+", bench.name.partition("[")[2])
        if name == "test_closures":
            closures[parts[0]] = bench.stats.median
            continue
        count = next(int(part) for part in parts if part.isdigit())
        kind = next((f"[{part}]" for part in parts if not part.isdigit()), "")
        medians.setdefault(name + kind, {})[count] = bench.stats.median * 1000
    if not medians and not closures:
        return
    out = terminalreporter
    out.section("medians in ms, by number of accounts, screens or addresses; growth: largest against smallest")
    for name, by_count in medians.items():
        label, aim = LABELS.get(name, (name, ""))
        counts = sorted(by_count)
        cells = "  ".join(f"{count:>5}: {by_count[count]:9.3f}" for count in counts)
        growth = by_count[counts[-1]] / by_count[counts[0]]
        more = counts[-1] / counts[0]
        out.write_line(f"{label:<53} {cells}   x{growth:.1f} for x{more:.0f}   {f'aim {aim}' if aim else ''}")
    if len(closures) == 2:
        ratio = closures["networkx"] / closures["ours"]
        out.write_line(
            f"closures of all events at 16 accounts: ours {closures['ours'] * 1000:.2f} ms, "
            f"networkx {closures['networkx'] * 1000:.2f} ms: {ratio:.1f} times as long"
        )
