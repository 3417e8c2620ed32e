"""The picture is made of what the analysis found, and of nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from desktop_app.analysis.events import EVENT_IDS
from desktop_app.analysis.report import analyse
from desktop_app.domain.report import ExchangeReport, Report
from desktop_app.domain.setup import Setup
from desktop_app.ui.routes_model import MONEY, RoutesModel
from desktop_app.ui.routes_of import MOST_SOURCES, REST, routes_of, state_of
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.sentences_scores import rows
from desktop_app.ui.words_events import EVENTS
from tests.analysis.cases import SETUPS
from tests.analysis.setups import setups
from tests.made_up import person

REPORTS: dict[str, Report] = {case: analyse(setup) for case, setup in SETUPS.items()}
ALL = [(case, report) for case, whole in REPORTS.items() for report in whole.exchanges]
IDS = [f"{case}/{report.name}" for case, report in ALL]


def model_of(case: str, report: ExchangeReport) -> RoutesModel:
    return routes_of(Sentences(SETUPS[case]), report)


@pytest.mark.parametrize(("case", "report"), ALL, ids=IDS)
def test_each_event_has_the_state_that_the_analysis_gives_it(case: str, report: ExchangeReport) -> None:
    model = model_of(case, report)
    drawn = {source.id: source.state for source in model.sources if source.id != REST}
    assert all(drawn.get(event, "closed") == state_of(outcome) for event, outcome in report.outcomes.items())
    assert {event for event, outcome in report.outcomes.items() if outcome.reaches} <= set(drawn)
    assert {line.source_id: line.state for line in model.sentences} == {
        event: state_of(outcome) for event, outcome in report.outcomes.items()
    }


@pytest.mark.parametrize(("case", "report"), ALL, ids=IDS)
def test_each_sentence_begins_with_its_event(case: str, report: ExchangeReport) -> None:
    words = Sentences(SETUPS[case])
    for line in model_of(case, report).sentences:
        assert line.text.startswith(words.who(line.source_id, report.name))
        assert line.text.endswith(line.unknown)
        assert line.text.endswith(".") and "{" not in line.text and "_" not in line.text


@pytest.mark.parametrize(("case", "report"), ALL, ids=IDS)
def test_every_source_leads_to_the_money_in_its_own_state(case: str, report: ExchangeReport) -> None:
    model = model_of(case, report)
    states = {(edge.start, edge.end): edge.state for edge in model.edges}
    worst = {"open": 0, "stoppable": 1, "closed": 2}
    for source in model.sources:
        assert MONEY in model.reach(source.id)
        first = [state for (start, _), state in states.items() if start == source.id]
        assert first == [source.state], "a source has one line, in its own state"
    for node in model.nodes:
        through = [source.state for source in model.sources if node.id in model.reach(source.id)]
        assert node.state == min(through, key=worst.__getitem__)


@pytest.mark.parametrize(("case", "report"), ALL, ids=IDS)
def test_closed_ones_share_a_box_where_there_are_many(case: str, report: ExchangeReport) -> None:
    model = model_of(case, report)
    reaching = sum(outcome.reaches for outcome in report.outcomes.values())
    assert len(model.sources) <= max(MOST_SOURCES, reaching) + 1
    rest = [source for source in model.sources if source.id == REST]
    named = {source.id for source in model.sources} & set(EVENT_IDS)
    assert bool(rest) == (len(named) < len(EVENT_IDS))
    assert len(model.sentences) == len(EVENT_IDS)


def test_the_same_report_gives_the_same_picture() -> None:
    for case, report in ALL:
        assert model_of(case, report) == model_of(case, report)


def texts(model: RoutesModel, source: str) -> list[str]:
    ahead = {node.id: node.text for node in model.nodes}
    found, at = [], source
    while (after := next((edge.end for edge in model.edges if edge.start == at), MONEY)) != MONEY:
        found.append(ahead[after])
        at = after
    return found


def test_known_routes_are_drawn_as_they_are_known() -> None:
    khan = model_of("khan-2024-sms-only", REPORTS["khan-2024-sms-only"].exchange("ex"))
    assert texts(khan, "sim_swap") == ["Reset the password by SMS", "Sell to another user"]
    assert "Nobody tells you" in khan.sentence("sim_swap")
    cloud = model_of("cloud-holds-everything", REPORTS["cloud-holds-everything"].exchange("ex"))
    assert "Get into the cloud account" in texts(cloud, "sim_swap")
    key = model_of("3commas-2022-trade-key-no-ip", REPORTS["3commas-2022-trade-key-no-ip"].exchange("ex"))
    assert texts(key, "api_key_leak") == ["Trade it away by API key"]
    assert "cannot withdraw" in key.sentence("api_key_leak")


def test_a_hold_that_the_owner_hears_of_makes_a_route_stoppable() -> None:
    report = REPORTS["okx-3-address-hold"].exchange("ex")
    assert report.outcomes["phishing"].full.result == "stoppable"
    text = model_of("okx-3-address-hold", report).sentence("phishing")
    assert "A withdrawal takes long enough to be stopped; trading does not." in text


def test_why_a_closed_route_is_closed_is_what_the_intruder_lacks() -> None:
    words = Sentences(SETUPS["khan-2024-authenticator"])
    report = REPORTS["khan-2024-authenticator"].exchange("ex")
    assert words.stopped_by("password_leak", "ex") == "Needs the authenticator"
    assert words.route(report, "api_key_leak").endswith("gets nowhere: there are none.")
    model = routes_of(words, report)
    assert texts(model, "password_leak") == ["Needs the authenticator"]


def test_the_person_is_spoken_to_in_their_own_names(tmp_path: Path) -> None:
    session = person(tmp_path)
    report = session.report()
    assert report is not None
    words = Sentences(session.setup(), session.dossier)
    for exchange in report.exchanges:
        model = routes_of(words, exchange)
        assert words.label(exchange.name) in model.title
        for text in (*(line.text for line in model.sentences), *(node.text for node in model.nodes)):
            assert "account-" not in text and "mailbox-" not in text and "number-" not in text
    session.add("mailbox", "other-mailbox", "Work")
    named = Sentences(session.setup(), session.dossier)
    assert "the mailbox “Main mailbox”" in named.who("inbox_takeover", "account-1")
    session.lock()


def test_what_rests_on_an_unknown_says_so(tmp_path: Path) -> None:
    session = person(tmp_path)
    report = session.report()
    assert report is not None
    words = Sentences(session.setup(), session.dossier)
    before = words.route(report.exchange("account-1"), "sim_swap")
    assert "because you do not know yet what a sale to another user asks for" in before
    session.answer("account-1", "p2p_asks", ["nothing"])
    again = session.report()
    assert again is not None
    after = Sentences(session.setup(), session.dossier).route(again.exchange("account-1"), "sim_swap")
    assert "do not know yet" not in after and after.startswith(
        EVENTS["sim_swap"].who.format(number="your phone number")
    )
    session.lock()


CLOSED = ("gets no further", "gets nowhere", "finds nothing", "opens nothing")


@given(setups())
def test_any_setup_can_be_drawn_and_told(setup: Setup) -> None:
    words = Sentences(setup)
    for report in analyse(setup).exchanges:
        model = routes_of(words, report)
        assert {line.source_id for line in model.sentences} == set(EVENT_IDS)
        assert all(MONEY in model.reach(source.id) for source in model.sources)
        for event, outcome in report.outcomes.items():
            text = model.sentence(event)
            assert text.startswith(words.who(event, report.name)) and text.endswith(".") and "{" not in text
            assert any(closed in text for closed in CLOSED) == (not outcome.reaches)
        for loss in report.losses:
            assert words.loss(loss, report.name).lead.endswith(".")
        for name in ("security", "recovery"):
            assert rows(words, report, name)[-1].points
