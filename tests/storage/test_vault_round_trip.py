"""Whatever a dossier holds comes back the same. A field that the tables forget fails here."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, get_type_hints

from hypothesis import given, settings
from hypothesis import strategies as st
from vault_kit import keep, make, reopen

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, StepRecord

SHARES = st.none() | st.floats(0, 1)


def any_of(struct: type, **special: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any value of a struct, from the types of its fields."""
    fields = {name: st.from_type(hint) for name, hint in get_type_hints(struct).items()}
    return st.fixed_dictionaries(fields | special).map(lambda given: struct(**given))


ENTRIES = st.lists(any_of(Entry, share=SHARES), max_size=6, unique_by=lambda entry: entry.id).map(tuple)
ANSWERS = st.dictionaries(st.tuples(st.text(), st.text()), any_of(Answer), max_size=6)
STEPS = st.lists(any_of(StepRecord), max_size=4).map(lambda found: {(one.subject, one.step): one for one in found})
RECORDS = st.lists(any_of(Record), max_size=4).map(lambda found: {(one.kind, one.id): one for one in found})
DOSSIERS = st.builds(
    Dossier,
    entries=ENTRIES,
    answers=ANSWERS,
    steps=STEPS,
    records=RECORDS,
    settings=st.dictionaries(st.text(), st.text(), max_size=4),
)


@given(DOSSIERS)
@settings(max_examples=40)
def test_a_dossier_comes_back_the_same(dossier: Dossier) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "v"
        with make(folder) as vault:
            keep(vault, dossier)
            assert vault.load() == dossier
        with reopen(folder) as vault:
            assert vault.load() == dossier


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("pq"), any_of(Answer)), max_size=12))
@settings(max_examples=25)
def test_the_history_is_every_change_and_its_end_is_the_present(given_answers: list[tuple[str, str, Answer]]) -> None:
    current: dict[tuple[str, str], Answer] = {}
    changes: list[tuple[str, str, Answer]] = []
    for subject, question, answer in given_answers:
        if current.get((subject, question)) != answer:
            changes.append((subject, question, answer))
        current[subject, question] = answer
    with tempfile.TemporaryDirectory() as place, make(Path(place) / "v") as vault:
        for subject, question, answer in given_answers:
            vault.save_answers([(subject, question, answer)])
        assert vault.load().answers == current
        assert [(one.subject, one.question, one.answer) for one in vault.history()] == changes
        assert [one.at for one in vault.history()] == [answer.at for _, _, answer in changes]
