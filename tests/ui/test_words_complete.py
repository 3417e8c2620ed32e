"""Everything that the analysis can name has words. Its own lists are gone through: a new name without words fails."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from string import Formatter
from typing import get_args

import msgspec
import pytest

from desktop_app.analysis.events import EVENT_IDS, LOSS_IDS
from desktop_app.analysis.lacking import CAN_BE_LACKING, closed_by
from desktop_app.analysis.report import analyse
from desktop_app.analysis.rules import PHYSICAL_PLACES, build
from desktop_app.domain.profile import Confidence, Exit, HoldWhen
from desktop_app.domain.report import PathStep, Route
from desktop_app.domain.setup import OPERATIONS, OWN_PROOFS
from desktop_app.domain.vocabulary import EXCHANGE_OPERATIONS, FACTOR_KINDS, REQUIRE_TOKENS
from desktop_app.export import event_names
from desktop_app.language import Text
from desktop_app.ui import words_account, words_facts
from desktop_app.ui.route_legs import in_few, legs
from desktop_app.ui.sentences import AT, Sentences
from desktop_app.ui.sentences_scores import pill
from desktop_app.ui.step_costs import BACK
from desktop_app.ui.words_events import EVENTS, LOSSES, ROUTES
from desktop_app.ui.words_lacking import MANY, ONE, missing
from desktop_app.ui.words_proofs import OWN, Proofs
from desktop_app.ui.words_rules import EXITS, LEGS, NOT_KNOWN_NOUNS, RULES
from desktop_app.ui.words_times import TOLD, Channel
from desktop_app.walk.steps import State
from tests.analysis.cases import SETUPS

RULES_IN_USE = sorted(
    {
        rule.line.rule
        for setup in SETUPS.values()
        for exchange in setup.exchange
        for rule in build(setup, exchange, "intruder_worst").rules
    }
    | set(OPERATIONS)
    | {"way", "reuse", "code", "place", "kept_session", "withdraw_by_api", "trade_by_api"}
)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("event", EVENT_IDS)
def test_every_event_has_words(event: str) -> None:
    words = EVENTS[event]
    texts = [str(text) for text in msgspec.structs.astuple(words)]
    assert all(texts) and all(fields(text) <= {"exchange", "mailbox", "number"} for text in texts)
    who, told, happens = str(words.who), str(words.nothing_told), str(words.happens)
    assert who[0].isupper() and told.startswith(who) and told.endswith(".")
    assert happens[0].islower() and not happens.endswith(".")
    assert str(words.label).lower() == str(event_names.ATTACKS[event]).lower()


def test_no_words_are_left_over() -> None:
    assert set(EVENTS) == set(event_names.ATTACKS) == set(EVENT_IDS)
    assert set(LOSSES) == set(event_names.LOSSES) == set(LOSS_IDS)
    assert set(ROUTES) == set(get_args(Route))


@pytest.mark.parametrize("loss", LOSS_IDS)
def test_every_loss_has_words(loss: str) -> None:
    words = LOSSES[loss]
    assert words.name and words.label and str(words.heading).startswith("If you")
    assert str(words.label).lower() == str(event_names.LOSSES[loss]).lower()
    assert all(str(back[loss]).startswith(str(words.heading)) for back in BACK.values())


@pytest.mark.parametrize("rule", RULES_IN_USE)
def test_every_rule_has_a_pill_and_a_sentence(rule: str) -> None:
    words = RULES[rule]
    assert words.pill and len(str(words.pill)) <= 32
    sentences = Sentences(SETUPS["khan-2024-sms-only"])
    for needs in (("ex:session",), ("ex:session", "ex:sms_code", "inbox")):
        text = sentences.step(PathStep(rule=rule, gives="ex:exit withdraw", needs=needs), "ex")
        assert text[0].isupper() and text.endswith(".") and "{" not in text and ":" not in text


@pytest.mark.parametrize("rule", [*OPERATIONS, "place", "way"])
def test_every_rule_that_may_be_unknown_says_what_is(rule: str) -> None:
    assert NOT_KNOWN_NOUNS[rule]


@pytest.mark.parametrize(
    "proof", sorted({*OWN_PROOFS, *CAN_BE_LACKING, "api_key", "key_trade", "exit withdraw", "exit api"})
)
def test_every_proof_of_an_account_has_a_name(proof: str) -> None:
    text = Proofs().of(f"OKX:{proof}")
    assert proof in OWN and "_" not in text and "{" not in text and ":" not in text


@pytest.mark.parametrize("proof", [*CAN_BE_LACKING, "id_face"])
def test_every_proof_that_can_be_missing_says_so(proof: str) -> None:
    assert missing([frozenset({f"a:{proof}"})]) == ONE[proof]
    assert ONE[proof].pill and ONE[proof].noun


def test_more_missing_proofs_are_said_without_naming_them_wrongly() -> None:
    codes = [frozenset({"a:totp_code"}), frozenset({"a:sms_code"})]
    assert missing([*codes, frozenset({"id_face"})]).noun == Text("a second code")
    assert missing([*codes, frozenset({"a:passkey"})]).noun == Text("a second proof")
    assert missing([frozenset({"a:password", "a:totp_code"})]).noun == Text("two further proofs")
    assert missing([]) == MANY


@pytest.mark.parametrize("place", PHYSICAL_PLACES)
def test_every_place_has_words(place: str) -> None:
    assert "{proof}" in str(AT[place])


def test_every_set_of_channels_has_words() -> None:
    kinds = get_args(Channel)
    for some in product((False, True), repeat=len(kinds)):
        told = TOLD[frozenset(kind for kind, on in zip(kinds, some, strict=True) if on)]
        note = str(told.note)
        assert note[0].islower() and str(told.sentence) == f"{note[0].upper()}{note[1:]}."


def all_paths() -> Iterator[tuple[str, str, tuple[PathStep, ...]]]:
    for case, setup in SETUPS.items():
        for exchange in analyse(setup).exchanges:
            for outcome in exchange.outcomes.values():
                for one in (outcome.full, outcome.trading, outcome.with_leaked_password):
                    if one is not None and one.path:
                        yield case, exchange.name, one.path


def test_every_path_of_the_worked_cases_can_be_told() -> None:
    seen = 0
    for case, name, path in all_paths():
        words = Sentences(SETUPS[case])
        found = legs(path, words.exchange(name))
        assert all(leg.kind in LEGS for leg in found[:-1]), found
        assert found[-1].kind in EXITS, found[-1]
        assert all(pill(leg, words, name) for leg in in_few(path, words.exchange(name)))
        assert all(text.endswith(".") and "{" not in text for text, _ in words.steps(path, name))
        seen += 1
    assert seen > 100


@pytest.mark.parametrize("state", get_args(State))
def test_every_state_of_a_step_has_words(state: State) -> None:
    assert words_account.STATES[state] and words_account.STATE_TONES[state]


@pytest.mark.parametrize("operation", EXCHANGE_OPERATIONS)
def test_every_operation_of_a_pack_has_words(operation: str) -> None:
    assert str(words_facts.OPERATIONS[operation]).startswith("To ")


def test_every_token_hold_and_exit_of_a_pack_has_words() -> None:
    assert set(FACTOR_KINDS) == set(words_facts.FACTORS)
    assert set(REQUIRE_TOKENS) | set(FACTOR_KINDS) <= set(words_facts.TOKENS)
    assert set(words_facts.WHEN) == set(get_args(HoldWhen))
    assert {one for some in words_facts.EXITS for one in some} == set(get_args(Exit))
    assert set(get_args(Confidence)) == {"stated", "inferred", "unknown"}


def test_closed_events_of_all_cases_say_why() -> None:
    for case, setup in SETUPS.items():
        words = Sentences(setup)
        report = analyse(setup)
        for exchange in setup.exchange:
            for event in closed_by(setup, exchange):
                assert words.stopped_by(event, exchange.name), (case, event)
                text = words.route(report.exchange(exchange.name), event)
                assert text.startswith(words.who(event, exchange.name)), (case, event)
