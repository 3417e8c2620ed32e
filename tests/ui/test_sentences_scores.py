"""The numbers in words: counts are right, rows add up, and nothing is promised."""

from __future__ import annotations

import math
from pathlib import Path

import msgspec
import pytest

from desktop_app.analysis.events import EVENT_IDS, EVENTS, LOSS_IDS
from desktop_app.analysis.report import analyse
from desktop_app.domain.report import Grade
from desktop_app.domain.setup import Exchange, Setup
from desktop_app.ui import sentences_scores as scores
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.words_events import EVENTS as WORDS
from tests.analysis.cases import SETUPS


@pytest.mark.parametrize("case", SETUPS)
def test_the_headline_counts_each_event_once(case: str) -> None:
    report = analyse(SETUPS[case])
    count = sum(any(one.outcomes[event].reaches for one in report.exchanges) for event in EVENT_IDS)
    text = scores.headline(report)
    assert text.startswith(f"{count} of 12") if count else text.startswith("None of the 12")
    win = [event for event in scores.reaching(report) if any(one.outcomes[event].wins for one in report.exchanges)]
    assert set(scores.stoppable(report)) == set(scores.reaching(report)) - set(win)
    assert bool(scores.time_left(report)) == bool(count)


def test_nothing_reaching_is_never_called_safe() -> None:
    setup = Setup(exchange=(Exchange(name="OKX", share=1.0),))
    report = analyse(setup)
    assert scores.headline(report) == ("None of the 12 known attacks reaches your money, as far as your answers go")
    assert scores.time_left(report) == ""
    assert "as far as your answers go" in scores.concentration(report)


def test_one_event_and_its_share_are_named() -> None:
    report = analyse(SETUPS["two-exchanges-one-inbox"])
    assert report.portfolio.by == "inbox_takeover"
    percent = math.floor(report.portfolio.largest_share * 100 + 0.5)
    assert scores.concentration(report) == (
        f"One event can take {percent} % of your money: somebody gets into your mailbox."
    )


@pytest.mark.parametrize("case", SETUPS)
def test_money_that_is_traded_away_at_once_is_not_told_as_untouched(case: str) -> None:
    report = analyse(SETUPS[case])
    afar = [one.id for one in EVENTS if one.remote]
    wins = [event for event in afar if any(one.outcomes[event].wins for one in report.exchanges)]
    said = scores.concentration(report)
    assert (said == str(scores.TAKES_NOTHING)) == (not wins)
    if wins and not report.portfolio.by:
        assert any(said == scores.TRADES.format(happens=WORDS[event].happens) for event in wins)


def test_counts_agree_with_their_words() -> None:
    found = analyse(SETUPS["khan-2024-hold-and-app-alert"])
    ends = {
        event: msgspec.structs.replace(outcome, full=fails, trading=fails)
        for event, outcome in found.exchanges[0].outcomes.items()
        if (fails := msgspec.structs.replace(outcome.full, result="fails", path=()))
    }
    slow = msgspec.structs.replace(found.exchanges[0].outcomes["sim_swap"].full, result="stoppable")
    quick = msgspec.structs.replace(slow, result="wins")

    def told(*outcomes: tuple[str, object]) -> tuple[str, str]:
        changed = {**ends, **{event: msgspec.structs.replace(ends[event], full=one) for event, one in outcomes}}
        one = msgspec.structs.replace(found.exchanges[0], outcomes=changed)
        report = msgspec.structs.replace(found, exchanges=(one,))
        return scores.headline(report), scores.time_left(report)

    one = "1 of 12 known attacks still reaches your money"
    assert told(("sim_swap", slow)) == (one, "You can stop it, if you act in time.")
    assert told(("sim_swap", quick)) == (one, "It leaves you no time to stop it.")
    two = "2 of 12 known attacks still reach your money"
    assert told(("sim_swap", slow), ("phishing", slow)) == (two, "You can stop each of them, if you act in time.")
    assert told(("sim_swap", slow), ("phishing", quick)) == (two, "You can stop one of them, if you act in time.")
    assert told(("sim_swap", quick), ("phishing", quick)) == (two, "None of them leaves you time to stop it.")


@pytest.mark.parametrize("case", SETUPS)
def test_rows_as_shown_add_up_and_name_their_cause(case: str) -> None:
    report = analyse(SETUPS[case])
    words = Sentences(SETUPS[case])
    for exchange in report.exchanges:
        for name, score in (("security", exchange.security), ("recovery", exchange.recovery)):
            *rows, total = scores.rows(words, exchange, name)  # type: ignore[arg-type]
            assert sum(int(row.points.replace("− ", "-")) for row in rows) == int(total.points) == score.grade.shown
            assert all(
                row.title and "{" not in row.title + row.text and "_" not in row.title + row.text for row in rows
            )


@pytest.mark.parametrize("case", SETUPS)
@pytest.mark.parametrize("loss", LOSS_IDS)
def test_a_loss_says_how_it_ends_and_what_is_left(case: str, loss: str) -> None:
    report = analyse(SETUPS[case])
    words = Sentences(SETUPS[case])
    leads = {
        "in": "You get back in at once.",
        "wait": "You get back in after a wait.",
        "support": "support can let you back in.",
        "out": "You are locked out.",
    }
    for exchange in report.exchanges:
        found = words.loss(loss, exchange.name)
        assert found.lead.endswith(leads[exchange.losses[loss]])
        assert found.text or exchange.losses[loss] == "in"
        assert "{" not in found.text and "_" not in found.text and ":" not in found.text


def test_the_range_is_said_and_nothing_more() -> None:
    worst, best = Grade("D", 31.2), Grade("B", 71.9)
    assert scores.if_known(worst, best, 3) == "up to B 72 once 3 things are known"
    assert scores.if_known(worst, best, 1) == "up to B 72 once one thing is known"
    assert scores.if_known(worst, worst, 0) == "nothing unknown"
    assert scores.if_known(worst, worst, 4) == "what is not known yet would not lift it"


def test_words_are_made_from_few_tables(tmp_path: Path) -> None:
    """No sentence promises safety, and none shouts."""
    texts = [
        words.route(exchange, event)
        for case, setup in SETUPS.items()
        for words in (Sentences(setup),)
        for exchange in analyse(setup).exchanges
        for event in EVENT_IDS
    ]
    assert not [text for text in texts if "!" in text or "safe" in text.lower() or "  " in text]
