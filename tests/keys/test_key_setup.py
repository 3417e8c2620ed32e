"""The register in the analysis and in the interview: the worst key answers, and what was not seen counts as open."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.analysis.compiler import KEYS
from desktop_app.content.assets import asset_folder
from desktop_app.domain.saved_key import SavedKey
from desktop_app.domain.setup import ApiKey
from desktop_app.keys.for_setup import Answer, answer, setup_keys

TODAY = dt.date(2026, 11, 22)


def key(permissions: tuple[str, ...] | None, bound: str, **fields: Any) -> SavedKey:
    return SavedKey(id="1", account="a", permissions=permissions, bound=bound, **fields)  # type: ignore[arg-type]


READ, TRADE, WITHDRAW, ODD = ("Read",), ("Trade",), ("Withdraw",), ("Frobnicate",)


@pytest.mark.parametrize(
    ("permissions", "bound", "option", "setup"),
    [
        (READ, "no", "read", ApiKey(rights=("read",), ip_list=False)),
        (READ, "yes", "read", ApiKey(rights=("read",), ip_list=True)),
        (TRADE, "yes", "trade_ip", ApiKey(rights=("trade",), ip_list=True)),
        (TRADE, "no", "trade_open", ApiKey(rights=("trade",), ip_list=False)),
        (WITHDRAW, "yes", "withdraw_ip", ApiKey(rights=("withdraw", "trade"), ip_list=True)),
        (WITHDRAW, "no", "withdraw_open", ApiKey(rights=("withdraw", "trade"), ip_list=False)),
        (TRADE, "unknown", "unknown", ApiKey(rights=("trade",), ip_list="unknown")),
        (ODD, "no", "unknown", ApiKey(rights="unknown", ip_list=False)),
        (ODD, "yes", "withdraw_ip", ApiKey(rights="unknown", ip_list=True)),
        (None, "unknown", "unknown", ApiKey(rights="unknown", ip_list="unknown")),
        ((), "no", "read", ApiKey(rights=(), ip_list=False)),
    ],
)
def test_one_key(permissions: Any, bound: str, option: str, setup: ApiKey) -> None:
    keys = [key(permissions, bound)]
    assert answer(keys, TODAY, complete=True) == option
    assert setup_keys(keys, TODAY, complete=True) == (setup,)


@pytest.mark.parametrize("option", [option for option in KEYS if option != "unknown"])
def test_an_answer_from_the_register_means_what_the_same_answer_of_a_person_means(option: str) -> None:
    """The keys that the compiler makes of an option give that option back."""
    made = [
        key(
            one.rights if isinstance(one.rights, tuple) else None,
            {True: "yes", False: "no", "unknown": "unknown"}[one.ip_list],
        )
        for one in KEYS[option]
    ]
    assert answer(made, TODAY, complete=True) == option
    assert setup_keys(made, TODAY, complete=True) == KEYS[option]


def test_the_worst_key_answers() -> None:
    assert answer([key(READ, "no"), key(TRADE, "no"), key(WITHDRAW, "yes")], TODAY, complete=True) == "trade_open"
    assert answer([key(READ, "no"), key(WITHDRAW, "yes")], TODAY, complete=True) == "withdraw_ip"
    assert answer([key(WITHDRAW, "no"), key(None, "no")], TODAY, complete=True) == "withdraw_open"


def test_a_list_that_is_not_whole_leaves_the_question_open() -> None:
    assert answer([key(READ, "yes")], TODAY, complete=False) == "unknown"
    assert answer([key(WITHDRAW, "no")], TODAY, complete=False) == "withdraw_open"
    assert answer([], TODAY, complete=True) == "none" and answer([], TODAY, complete=False) == "unknown"
    assert setup_keys([], TODAY, complete=True) == () and setup_keys([], TODAY, complete=False) == (ApiKey(),)


def test_keys_that_have_ended_do_not_count() -> None:
    over = [key(WITHDRAW, "no", expires="2026-11-21"), key(WITHDRAW, "no", status="expired")]
    assert answer(over, TODAY, complete=True) == "none" and setup_keys(over, TODAY, complete=True) == ()


def test_its_answers_are_those_of_the_question() -> None:
    file = asset_folder() / "content" / "questions" / "account.toml"
    questions = tomllib.loads(Path(file).read_text(encoding="utf-8"))["question"]
    options = next(one["options"] for one in questions if one["id"] == "api_keys")
    assert {one["id"] for one in options} | {"unknown"} == set(get_args(Answer))


@given(
    st.lists(
        st.builds(key, st.sampled_from([READ, TRADE, WITHDRAW, ODD, None]), st.sampled_from(["yes", "no", "unknown"])),
        max_size=4,
    )
)
def test_one_more_key_is_never_better(keys: list[SavedKey]) -> None:
    ranks = ["none", "read", "trade_ip", "withdraw_ip", "trade_open", "unknown", "withdraw_open"]
    fewer, more = (ranks.index(answer(some, TODAY, complete=True)) for some in (keys[:-1], keys))
    assert more >= fewer
    assert len(setup_keys(keys, TODAY, complete=True)) == len(keys)
