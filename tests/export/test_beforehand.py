"""What has to be known before the first click stands on paper as it does in the window, at every exchange."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.content.waiting import Wait, stopped_hours, waits
from desktop_app.domain.profile import Hold, Hours, Operation
from desktop_app.export.beforehand import needed_first, wait_told
from desktop_app.export.step_rows import StepRows
from desktop_app.walk import shown
from desktop_app.walk.lookup import holds
from desktop_app.walk.snapshot import Snapshot
from tests.analysis.dossiers import LIBRARY
from tests.export.paper_kit import at_its_place
from tests.made_up import opened

EXCHANGES = [pack.id for pack in LIBRARY.packs("exchange")]


def stop(hours: Hours, **more: object) -> Wait:
    hold = Hold(hours=hours, **more)  # type: ignore[arg-type]
    return Wait("stop", hours, hold, Operation(name="disable_sms", requires="unknown", hold=hold))


@pytest.mark.parametrize(
    ("wait", "said"),
    [
        (stop(24), "This stops withdrawals for 24 hours."),
        (stop(48, covers=("withdraw", "p2p")), "This stops withdrawals and sales to other users for 48 hours."),
        (
            stop(1, when="new_device"),
            "This stops withdrawals for 1 hour if somebody then signs in on a new device.",
        ),
        (stop("unknown"), "This may stop withdrawals for a time. No official page says."),
        (stop(24)._replace(kind="address"), "A new address can be paid only after 24 hours."),
        (stop(168)._replace(kind="effect"), "The change takes full effect after 7 days."),
    ],
)
def test_every_wait_has_its_sentence(wait: Wait, said: str) -> None:
    assert wait_told(wait).startswith(said)


@pytest.mark.parametrize("exchange", EXCHANGES)
def test_paper_tells_every_wait_and_what_is_needed_first(exchange: str, tmp_path: Path) -> None:
    session = opened(tmp_path / "vault")
    session.add("account", exchange, "Mine")
    rows = StepRows(Snapshot.taken(session), "", None, holds)
    for step in session.steps():
        (row,) = rows.next([at_its_place(step)], [step])
        on_paper = " ".join(row.notes)
        for wait in shown.waits(step):
            assert wait_told(wait) in on_paper, (step.key, wait)
        for one in shown.prerequisites(step):
            assert needed_first(one) in on_paper, (step.key, one)


def test_a_wait_of_new_addresses_is_no_stop_of_withdrawals() -> None:
    gemini = next(pack for pack in LIBRARY.packs("exchange") if pack.id == "gemini")
    told = waits(gemini, ["add_withdrawal_address"])
    assert {wait.kind for wait in told} == {"address"}
    assert stopped_hours(gemini, ["add_withdrawal_address"]) == 0


def test_what_only_an_api_key_does_is_not_told_of_a_step() -> None:
    gemini = next(pack for pack in LIBRARY.packs("exchange") if pack.id == "gemini")
    by_key = [one for one in gemini.operations_named("add_withdrawal_address") if one.requires == (("api_key",),)]
    assert by_key and by_key[0].hold is not None
    assert by_key[0] not in [wait.cited for wait in waits(gemini, ["add_withdrawal_address"])]
