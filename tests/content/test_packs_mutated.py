"""Whatever a file holds, loading ends in packs and problems and in nothing else."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.content.conditions import features
from desktop_app.content.decoding import decode
from desktop_app.content.library import ContentUnusableError, load
from desktop_app.content.pack_files import Held, read_source
from desktop_app.content.pack_rules import pack_faults
from desktop_app.content.problems import RefusedError
from desktop_app.content.texts import values_of
from desktop_app.domain.profile import Profile

CONTENT = Path(__file__).resolve().parents[2] / "assets" / "content"
PACKS = {
    name: tomllib.loads((CONTENT / name).read_text(encoding="utf-8"))
    for name in ("exchanges/okx.toml", "exchanges/binance.toml")
}

LEFT_OUT = {path.name for part in ("exchanges", "services") for path in (CONTENT / part).glob("*.toml")} - {
    "okx.toml",
    "binance.toml",
    "on-paper.toml",
}
"""Packs that a small copy of the content does without."""

ODD = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.text(max_size=5), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
    st.sampled_from(
        ["unknown", "totp", "https://okx.com/", "https://okx.com.evil.example", "2026-11-22", [[]], [["sms"]], [], {}]
    ),
)


def places(value, path=()):
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from places(one, (*path, key))


def replaced(value, path, new):
    if not path:
        return new
    if isinstance(value, dict):
        return {key: replaced(one, path[1:], new) if key == path[0] else one for key, one in value.items()}
    return [replaced(one, path[1:], new) if index == path[0] else one for index, one in enumerate(value)]


@given(data=st.data(), odd=ODD)
@settings(max_examples=300, deadline=None)
def test_any_value_anywhere_is_accepted_or_refused_in_words(data, odd):
    name = data.draw(st.sampled_from(sorted(PACKS)))
    path = data.draw(st.sampled_from([path for path in places(PACKS[name]) if path]))
    table = replaced(PACKS[name], path, odd)
    try:
        pack = decode(table, Profile, name)
    except RefusedError as refused:
        problems = refused.problems
    else:
        problems = ()
        assert features(pack)["id"] == pack.id
        assert all(text for name, text in values_of(pack).items() if not name.endswith(".called"))
        for key, reason in pack_faults(pack, Path(name).stem, "exchanges"):
            assert key
            assert reason
    for problem in problems:
        assert (problem.file, problem.key.startswith(str(path[0]))) == (name, True)
        assert problem.reason
        if "`" not in str(odd):
            assert "`" not in problem.reason, "the decoder's own way of writing a path"


@given(start=st.integers(0, 20_000), length=st.integers(0, 60), put=st.binary(max_size=12))
@settings(max_examples=60, deadline=None)
def test_any_damage_to_the_bytes_ends_in_a_pack_or_a_problem(start, length, put):
    content = (CONTENT / "exchanges/okx.toml").read_bytes()
    read = read_source(Held({"exchanges/okx.toml": content[:start] + put + content[start + length :]}))
    problems = [problem for problem in read.problems if problem.file == "exchanges/okx.toml"]
    assert set(read.profiles) == (set() if problems else {"okx"})
    assert all(problem.reason for problem in problems)


@given(content=st.binary(max_size=200))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_random_bytes_in_any_file_never_raise_anything_else(tmp_path_factory, content):
    folder = tmp_path_factory.mktemp("content") / "content"
    shutil.copytree(CONTENT, folder, ignore=lambda inside, names: {name for name in names if name in LEFT_OUT})
    for file in ("exchanges/okx.toml", "services/on-paper.toml", "questions/number.toml", "steps/mailbox.toml"):
        (folder / file).write_bytes(content)
    library = load(folder)
    assert {problem.file for problem in library.problems} >= {"exchanges/okx.toml", "services/on-paper.toml"}
    (folder / "questions/account.toml").write_bytes(content)
    with pytest.raises(ContentUnusableError):
        load(folder)
