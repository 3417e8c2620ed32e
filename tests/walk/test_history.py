"""How it got here: what became what, and both numbers along the way, which end where the overview is."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.report import analyse
from desktop_app.domain.dossier import Answer
from desktop_app.session import Session
from desktop_app.storage.rows import AnswerChange
from desktop_app.walk.history import MOST, _chosen, turns
from tests.made_up import Clock, new_session, opened


def day_of(at: str) -> str:
    return at[:10]


def change(number: int, value: str | None, question: str = "sms") -> AnswerChange:
    at = f"2026-01-{number:02}T10:00:00+00:00"
    answer = None if value is None else Answer(value=(value,), at=at)
    return AnswerChange(subject="account-1", question=question, at=at, answer=answer)


def test_a_turn_is_what_became_something_else() -> None:
    history = (change(1, "on"), change(2, "on"), change(3, "off"), change(4, "x", "totp"), change(5, None))
    assert [(turn.at[8:10], turn.question, turn.before, turn.after) for turn in turns(history)] == [
        ("01", "sms", (), ("on",)),
        ("03", "sms", ("on",), ("off",)),
        ("04", "totp", (), ("x",)),
        ("05", "sms", ("off",), ()),
    ]


@pytest.fixture
def session(tmp_path: Path) -> Session:
    clock = Clock()
    session = opened(tmp_path / "v", clock=clock)
    session.clock = clock
    okx = session.add("account", "okx", "OKX").id
    session.answer(okx, "sms", ["on"])
    session.answer(okx, "totp", ["off"])
    for days, question, value in ((1, "totp", "on"), (9, "sms", "off"), (30, "allowlist", "on_locked")):
        clock.forward(days=days)
        session.answer(okx, question, [value])
    clock.forward(days=3)
    session.add("account", "binance", "Binance")
    yield session
    session.lock()


def test_the_course_ends_where_the_overview_is_and_begins_where_it_began(session: Session, tmp_path: Path) -> None:
    course = session.course(day_of)
    assert [one.at[:10] for one in course] == ["2026-11-22", "2026-11-23", "2026-12-02", "2027-01-01", "2027-01-04"]
    report = session.report()
    assert report is not None
    assert (course[-1].security, course[-1].recovery) == (report.portfolio.security, report.portfolio.recovery)
    first = new_session(tmp_path / "first")
    first.create(recovery_key=first.new_recovery_key())
    okx = first.add("account", "okx", "OKX").id
    first.answer(okx, "sms", ["on"])
    first.answer(okx, "totp", ["off"])
    then = analyse(first.setup()).portfolio
    first.lock()
    assert (course[0].security, course[0].recovery) == (then.security, then.recovery)


def test_a_removed_account_is_in_no_number(session: Session) -> None:
    before = session.course(day_of)
    session.remove("account-2")
    assert [(one.security, one.recovery) for one in session.course(day_of)][:4] == [
        (one.security, one.recovery) for one in before
    ][:4]
    session.remove("account-1")
    assert session.course(day_of) == ()


def test_a_clock_that_was_set_back_stands_still(session: Session) -> None:
    session.clock.forward(days=-400)
    session.answer("account-1", "sms", ["on"])
    moments = [one.at for one in session.course(day_of)]
    assert moments == sorted(moments)
    assert session.course(day_of)[-1].security == session.report().portfolio.security


def test_whoever_asked_can_give_up(session: Session) -> None:
    class Enough(Exception):  # noqa: N818
        pass

    def check() -> None:
        raise Enough

    with pytest.raises(Enough):
        session.course(day_of, check)


def test_nothing_of_the_session_is_changed_by_looking_back(session: Session) -> None:
    before = msgspec.json.encode([session.dossier.entries, sorted(session.dossier.answers)])
    session.course(day_of)
    assert msgspec.json.encode([session.dossier.entries, sorted(session.dossier.answers)]) == before


@given(st.lists(st.integers(0, 200), max_size=300).map(sorted))
def test_few_enough_moments_are_chosen_and_the_last_is_one_of_them(days: list[int]) -> None:
    chosen = _chosen([str(day) for day in days], MOST)
    assert chosen == sorted(set(chosen))
    assert len(chosen) == min(len(days), MOST)
    if days:
        assert chosen[-1] == len(days) - 1
    ends = {number for number in range(len(days)) if number + 1 == len(days) or days[number + 1] != days[number]}
    if len(ends) <= MOST:
        assert ends <= set(chosen)
