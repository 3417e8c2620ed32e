"""Preferences may be lost, but never stop the app and never take others along."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.storage import errors
from desktop_app.storage.preferences import Preferences, load_preferences, save_preferences

CHOSEN = Preferences(theme="dark", text_size=150, paper="letter", window="AdnQywADAAA=", motion="reduced")


def file(folder: Path) -> Path:
    return folder / "preferences.json"


def aside(folder: Path) -> Path:
    return folder / "preferences.damaged.json"


def test_without_a_file_the_defaults_hold_and_nothing_is_made(tmp_path: Path) -> None:
    assert load_preferences(tmp_path / "none") == Preferences()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows has access lists instead of modes")
def test_a_folder_that_may_not_be_entered_gives_the_defaults(tmp_path: Path) -> None:
    save_preferences(tmp_path / "config", CHOSEN)
    (tmp_path / "config").chmod(0)
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)  # the system's administrator may enter every folder
    try:
        assert load_preferences(tmp_path / "config") == Preferences()
    finally:
        os.seteuid(me)
        (tmp_path / "config").chmod(0o700)
    assert load_preferences(tmp_path / "config") == CHOSEN


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    save_preferences(tmp_path / "deep" / "config", CHOSEN)
    assert load_preferences(tmp_path / "deep" / "config") == CHOSEN
    assert [path.name for path in (tmp_path / "deep" / "config").iterdir()] == ["preferences.json"]


@given(
    st.builds(
        Preferences,
        theme=st.sampled_from(["system", "light", "dark"]),
        text_size=st.integers(100, 200),
        paper=st.sampled_from(["a4", "letter"]),
        window=st.text(max_size=200),
        motion=st.sampled_from(["system", "full", "reduced"]),
    )
)
def test_any_choice_is_there_again(tmp_path_factory: pytest.TempPathFactory, chosen: Preferences) -> None:
    folder = tmp_path_factory.mktemp("config")
    save_preferences(folder, chosen)
    assert load_preferences(folder) == chosen


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe\x00",
        b'{"theme":"dark"',
        b"[" * 60_000,
        bytes(1000),
        b'{"a":1}' + b" " * 70_000,
    ],
    ids=range(9),
)
def test_a_damaged_file_gives_the_defaults_and_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    file(tmp_path).write_bytes(content)
    assert load_preferences(tmp_path) == Preferences()
    assert aside(tmp_path).read_bytes()[:60_000] == content[:60_000]
    save_preferences(tmp_path, CHOSEN)
    assert load_preferences(tmp_path) == CHOSEN


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", 1),
        ("text_size", 99),
        ("text_size", 201),
        ("text_size", "big"),
        ("text_size", True),
        ("paper", None),
        ("window", 5),
        ("window", "x" * 5000),
        ("motion", []),
    ],
)
def test_one_bad_value_takes_no_other_along(tmp_path: Path, name: str, value: object) -> None:
    save_preferences(tmp_path, CHOSEN)
    content = json.dumps(json.loads(file(tmp_path).read_text()) | {name: value})
    file(tmp_path).write_text(content)
    found = load_preferences(tmp_path)
    default = getattr(Preferences(), name)
    assert getattr(found, name) == default
    others = [other for other in Preferences.__struct_fields__ if other != name]
    assert [getattr(found, other) for other in others] == [getattr(CHOSEN, other) for other in others]
    assert aside(tmp_path).read_text() == content


def test_what_a_later_version_wrote_is_kept(tmp_path: Path) -> None:
    file(tmp_path).write_text('{"theme": "dark", "sound": {"volume": 3}, "öffnen": null}', encoding="utf-8")
    found = load_preferences(tmp_path)
    assert found == Preferences(theme="dark")
    assert not aside(tmp_path).exists()
    save_preferences(tmp_path, CHOSEN)
    kept = json.loads(file(tmp_path).read_text(encoding="utf-8"))
    assert (kept["sound"], kept["öffnen"], kept["theme"]) == ({"volume": 3}, None, "dark")
    assert load_preferences(tmp_path) == CHOSEN


def test_a_file_where_the_folder_should_be_is_told_when_saving_only(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a letter")
    assert load_preferences(tmp_path / "config") == Preferences()
    with pytest.raises(errors.FolderUnusable):
        save_preferences(tmp_path / "config", CHOSEN)


def test_a_full_and_a_read_only_drive_keep_the_old_file(drive: Callable[[str], Path]) -> None:
    place = drive("size=100k")
    save_preferences(place, CHOSEN)
    (place / "filler").write_bytes(bytes(96 * 1024))
    with pytest.raises(errors.DiskFull):
        save_preferences(place, Preferences(window="x" * 4000))
    assert load_preferences(place) == CHOSEN
    (place / "filler").unlink()
    file(place).write_text('{"theme": "pink", "text_size": 150}')
    drive("ro")
    assert load_preferences(place) == Preferences(text_size=150)
    with pytest.raises(errors.FolderReadOnly):
        save_preferences(place, CHOSEN)


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead of modes")
def test_a_file_that_may_not_be_read_gives_the_defaults(tmp_path: Path) -> None:
    file(tmp_path).mkdir()
    assert load_preferences(tmp_path) == Preferences()
