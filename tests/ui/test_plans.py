"""The plan in the background: one at a time, never a stale one, and again after a failure."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.dossier import Dossier
from desktop_app.session import Changes
from desktop_app.ui.plans import Plans
from desktop_app.ui.tasks import Tasks

WAIT = 10_000


class Planning:
    """A session as far as plans need one: its plan is the dossier's own setting, and can be held up."""

    def __init__(self) -> None:
        self.is_open = True
        self.dossier = self.of("first")
        self.go_on = threading.Event()
        self.go_on.set()
        self.begun = threading.Event()
        self.at_once = self.most = 0
        self.fails = False
        self.asked: list[str] = []
        self.first_asked: list[str] = []

    @staticmethod
    def of(name: str) -> Dossier:
        return Dossier(settings={"name": name})

    def next_step(self, dossier: Dossier, check: Callable[[], None]) -> str | None:
        check()
        self.first_asked.append(dossier.settings["name"])
        return None if dossier.settings["name"] == "nobody" else f"{dossier.settings['name']} begins"

    def plan(self, dossier: Dossier, check: Callable[[], None]) -> str | None:
        self.at_once += 1
        self.most = max(self.most, self.at_once)
        self.asked.append(dossier.settings["name"])
        self.begun.set()
        assert self.go_on.wait(10)
        self.at_once -= 1
        check()
        if self.fails:
            raise ValueError("no plan")
        return None if dossier.settings["name"] == "nobody" else dossier.settings["name"]


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_the_plan_comes_once_and_stays(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    plans = Plans(session, tasks)
    assert plans.current is None
    with qtbot.waitSignal(plans.ready, timeout=WAIT) as came:
        plans.request()
    assert came.args == ["first"]
    assert plans.current == "first"
    with qtbot.waitSignal(plans.ready, timeout=WAIT):
        plans.request()
    assert session.asked == ["first"]


def test_a_stale_plan_is_never_handed_out(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    plans = Plans(session, tasks)
    came: list[object] = []
    plans.ready.connect(came.append)
    session.go_on.clear()
    plans.request()
    qtbot.waitUntil(session.begun.is_set, timeout=WAIT)
    session.dossier = session.of("second")
    plans.invalidate()
    plans.request()
    session.dossier = session.of("third")
    plans.take(Changes(kinds=frozenset({"answers"})))
    plans.request()
    session.go_on.set()
    qtbot.waitUntil(lambda: plans.current == "third", timeout=WAIT)
    assert came == ["third"]
    assert session.asked == ["first", "third"]
    assert session.most == 1


def test_a_plan_of_another_dossier_counts_as_none_even_if_nobody_says_that_it_changed(
    qtbot: QtBot, tasks: Tasks
) -> None:
    session = Planning()
    plans = Plans(session, tasks)
    with qtbot.waitSignal(plans.ready, timeout=WAIT):
        plans.request()
    session.dossier = session.of("second")
    assert not plans.known
    assert plans.current is None


def test_no_account_is_an_answer_too(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    session.dossier = session.of("nobody")
    plans = Plans(session, tasks)
    with qtbot.waitSignal(plans.ready, timeout=WAIT) as came:
        plans.request()
    assert came.args == [None]
    assert plans.known


def test_a_failure_is_told_and_the_next_request_tries_again(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    session.fails = True
    plans = Plans(session, tasks)
    with qtbot.waitSignal(plans.failed, timeout=WAIT) as came:
        plans.request()
    assert isinstance(came.args[0], ValueError)
    session.fails = False
    with qtbot.waitSignal(plans.ready, timeout=WAIT):
        plans.request()
    assert plans.current == "first"


def test_after_locking_nothing_is_worked_out_or_shown(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    plans = Plans(session, tasks)
    came: list[object] = []
    plans.ready.connect(came.append)
    session.go_on.clear()
    plans.request()
    qtbot.waitUntil(session.begun.is_set, timeout=WAIT)
    session.is_open, session.dossier = False, Dossier()
    plans.take(Changes(kinds=frozenset({"vault"})))
    session.go_on.set()
    qtbot.waitUntil(lambda: not tasks.busy, timeout=WAIT)
    assert came == []
    assert plans.current is None
    assert session.asked == ["first"]


def test_a_change_that_moves_nothing_keeps_the_plan(qtbot: QtBot, tasks: Tasks) -> None:
    plans = Plans(Planning(), tasks)
    with qtbot.waitSignal(plans.ready, timeout=WAIT):
        plans.request()
    plans.take(Changes(kinds=frozenset({"looks"})))
    assert plans.current == "first"


def test_the_next_step_is_told_before_the_plan_is_there(qtbot: QtBot, tasks: Tasks) -> None:
    session = Planning()
    plans = Plans(session, tasks)
    session.go_on.clear()
    with qtbot.waitSignal(plans.begun, timeout=WAIT) as came:
        plans.request()
    assert came.args == ["first begins"]
    assert plans.first == "first begins"
    assert not plans.known
    session.dossier = session.of("second")
    assert plans.first is None, "it belongs to older answers"
    session.go_on.set()
    qtbot.waitUntil(lambda: plans.current == "second", timeout=WAIT)
    assert session.first_asked == ["first", "second"]


def test_closing_gives_a_plan_up_that_is_under_way(qtbot: QtBot) -> None:
    """The work itself looks whether it is still wanted: nothing waits for its end."""
    tasks, session = Tasks(), Planning()
    ends: list[str] = []

    def endless(dossier: Dossier, check: Callable[[], None]) -> None:
        session.begun.set()
        try:
            while True:
                check()
                session.go_on.wait(0.001)
        finally:
            ends.append("given up")

    session.plan, session.go_on = endless, threading.Event()
    plans = Plans(session, tasks)
    plans.request()
    qtbot.waitUntil(session.begun.is_set, timeout=WAIT)
    assert tasks.close(WAIT)
    assert ends == ["given up"]
