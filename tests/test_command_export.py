"""Exports without a window: the same bytes of the same vault, what opens it, and nothing secret on the way."""

from __future__ import annotations

import io
import json
import os
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import commands
from desktop_app.commands import export
from desktop_app.export import FORMATS
from desktop_app.export.plain_json import of_dossier
from desktop_app.language.catalogue import current
from desktop_app.session import Session
from desktop_app.storage.preferences import Preferences, save_preferences
from tests.made_up import new_session, person
from tests.memory_key_store import MemoryKeyStore

PASSPHRASE = "correct horse battery staple"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def keys(folder: Path, monkeypatch: pytest.MonkeyPatch) -> MemoryKeyStore:
    """The key store of the made-up person, whose vault is locked."""
    session = person(folder)
    store = session._keys
    session.lock()
    monkeypatch.setattr(export, "OsKeyStore", lambda: store)
    assert isinstance(store, MemoryKeyStore)
    return store


def run(*words: object) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    try:
        status = commands.run("export", [str(word) for word in words], out, err)
    except SystemExit as end:
        status = int(end.code or 0)
    return status, out.getvalue(), err.getvalue()


def opened_again(folder: Path, keys: MemoryKeyStore) -> Session:
    session = new_session(folder, keys=keys)
    session.open_by_keyring()
    return session


def test_json_is_what_the_window_would_save(folder: Path, keys: MemoryKeyStore) -> None:
    status, out, err = run("--format", "json", "--folder", folder)
    assert (status, err) == (0, f"{export.NOT_ENCRYPTED}\n")
    session = opened_again(folder, keys)
    assert out.encode() == of_dossier(session.dossier, json.loads(out)["made"])
    session.lock()


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_every_format_goes_into_a_private_file(
    folder: Path, keys: MemoryKeyStore, tmp_path: Path, name: str, qapp: object
) -> None:
    path = tmp_path / f"told{FORMATS[name].suffix}"
    status, out, _ = run("--format", name, "--folder", folder, "--out", path)
    assert (status, out) == (0, "")
    data = path.read_bytes()
    assert len(data) > 500
    assert data.startswith(b"%PDF-") is FORMATS[name].paper
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_one_account_by_its_name_or_its_id(folder: Path, keys: MemoryKeyStore) -> None:
    for name in ("OKX", "account-1"):
        status, out, _ = run("--format", "markdown", "--folder", folder, "--account", name)
        assert status == 0
        assert out.startswith("# OKX: checklist")
        assert "Binance" not in out


def test_an_account_that_is_not_there_is_answered_with_those_that_are(folder: Path, keys: MemoryKeyStore) -> None:
    status, out, err = run("--format", "markdown", "--folder", folder, "--account", "Kraken")
    assert (status, out) == (2, "")
    assert "OKX (account-1), Binance (account-2)" in err


def test_it_is_written_in_the_language_that_is_asked_for_or_was_chosen(
    folder: Path, keys: MemoryKeyStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export, "preferences_folder", lambda: tmp_path / "preferences")
    save_preferences(tmp_path / "preferences", Preferences(language="de"))
    _, german, _ = run("--format", "html", "--folder", folder)
    _, chinese, _ = run("--format", "html", "--folder", folder, "--language", "zh")
    assert '<html lang="de"' in german and "SMS-Codes ausschalten" in german
    assert '<html lang="zh"' in chinese and "关闭短信验证码" in chinese
    assert current().language == "en"


def test_choices_of_paper_and_calendar_are_those_of_the_window(folder: Path, keys: MemoryKeyStore) -> None:
    _, blank, _ = run("--format", "markdown", "--folder", folder, "--blank")
    assert "- [x]" not in blank
    _, hidden, _ = run("--format", "calendar", "--folder", folder)
    _, named, _ = run("--format", "calendar", "--folder", folder, "--names")
    assert "OKX" not in hidden
    assert "OKX" in named


@pytest.mark.parametrize("words", [[], ["--format", "word"], ["--format", "json", "--passphrase", "x"]])
def test_words_without_sense_are_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*words)[0] == 2
    assert "usage: strongroom export" in capsys.readouterr().err


# ---------------------------------------------------------------- what opens it


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What the person types, one after the other; every question is noted in `asked`."""
    lines: list[str] = []

    def answer(question: str) -> str:
        assert PASSPHRASE not in question
        return lines.pop(0)

    monkeypatch.setattr(export, "_ask_unseen", answer)
    yield lines
    assert lines == []


@pytest.fixture
def recovery_key(folder: Path, keys: MemoryKeyStore) -> str:
    """The vault opens by passphrase and this recovery key, and the key store has lost its own."""
    session = opened_again(folder, keys)
    key = session.new_recovery_key()
    session.keep_recovery_key(key)
    session.add_passphrase(PASSPHRASE)
    session.lock()
    keys.clear()
    return key


def test_a_passphrase_is_asked_for_where_the_key_store_lost_its_key(
    folder: Path, recovery_key: str, typed: list[str]
) -> None:
    typed += ["wrong one", PASSPHRASE]
    status, out, err = run("--format", "json", "--folder", folder)
    assert status == 0
    assert json.loads(out)["entries"]
    assert "the system’s key store did not open the vault" in err
    assert "this does not open the vault. Nothing was changed" in err
    assert PASSPHRASE not in out + err


def test_a_recovery_key_is_known_as_one(folder: Path, recovery_key: str, typed: list[str]) -> None:
    typed += [recovery_key.lower().replace("-", " ")]
    status, out, err = run("--format", "json", "--folder", folder)
    assert status == 0
    assert recovery_key not in out + err


def test_after_three_wrong_ones_it_gives_up(folder: Path, recovery_key: str, typed: list[str]) -> None:
    typed += ["a", "b", "c"]
    status, out, err = run("--format", "json", "--folder", folder)
    assert (status, out) == (1, "")
    assert err.count("this does not open the vault") == 3


def test_nothing_typed_leaves_it_locked(folder: Path, recovery_key: str, typed: list[str]) -> None:
    typed += [""]
    status, _, err = run("--format", "json", "--folder", folder)
    assert status == 1
    assert "nothing was typed, so the vault stays locked" in err


def test_without_a_terminal_nothing_is_asked(folder: Path, recovery_key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(PASSPHRASE))
    status, out, err = run("--format", "json", "--folder", folder)
    assert (status, out) == (1, "")
    assert "there is no terminal to ask at" in err


# ---------------------------------------------------------------- what can go wrong


def test_a_folder_without_a_vault_is_told(tmp_path: Path, keys: MemoryKeyStore) -> None:
    status, out, err = run("--format", "json", "--folder", tmp_path / "nothing")
    assert (status, out) == (1, "")
    assert f"there is no vault in {tmp_path / 'nothing'}" in err
    assert not (tmp_path / "nothing").exists()


def test_a_vault_that_a_window_has_open_is_told(folder: Path, keys: MemoryKeyStore) -> None:
    session = opened_again(folder, keys)
    status, _, err = run("--format", "json", "--folder", folder)
    session.lock()
    assert status == 1
    assert "open in another window" in err


def test_a_vault_without_an_account_has_no_checklist(
    tmp_path: Path, keys: MemoryKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = new_session(tmp_path / "empty", keys=keys)
    session.create(recovery_key=session.new_recovery_key())
    session.lock()
    status, out, err = run("--format", "html", "--folder", tmp_path / "empty")
    assert (status, out) == (1, "")
    assert "there is no account in the vault yet" in err
    assert run("--format", "json", "--folder", tmp_path / "empty")[0] == 0


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(
    folder: Path, keys: MemoryKeyStore, tmp_path: Path
) -> None:
    path = tmp_path / "gone" / "told.json"
    status, _, err = run("--format", "json", "--folder", folder, "--out", path)
    assert status == 1
    assert f"{path} was not written: there is no such folder" in err
    assert not path.parent.exists()


def test_an_older_file_is_replaced_whole(folder: Path, keys: MemoryKeyStore, tmp_path: Path) -> None:
    path = tmp_path / "told.json"
    path.write_text("older")
    assert run("--format", "json", "--folder", folder, "--out", path)[0] == 0
    assert json.loads(path.read_bytes())["entries"]
    assert [found.name for found in tmp_path.glob("told*")] == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="pipes with a name in a folder")
def test_what_is_no_file_is_refused_before_the_vault_opens_and_stays_what_it_is(
    folder: Path, keys: MemoryKeyStore, tmp_path: Path
) -> None:
    pipe, inside, leads = tmp_path / "pipe", tmp_path / "inside", tmp_path / "leads"
    os.mkfifo(pipe)
    inside.mkdir()
    leads.symlink_to(pipe)
    for path in (pipe, inside, leads):
        status, out, err = run("--format", "json", "--folder", tmp_path / "no vault", "--out", path)
        assert (status, out) == (2, "")
        assert f"{path} is no file" in err
        assert "leave --out away" in err
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert leads.is_symlink()


@pytest.mark.skipif(os.name != "posix", reason="whoever makes links on Windows needs a right of its own")
def test_a_link_is_followed_and_stays(folder: Path, keys: MemoryKeyStore, tmp_path: Path) -> None:
    path, leads = tmp_path / "inside" / "told.json", tmp_path / "leads"
    path.parent.mkdir()
    leads.symlink_to(path)
    for _ in ("to a file that is not there yet", "to one that is"):
        assert run("--format", "json", "--folder", folder, "--out", leads)[0] == 0
        assert leads.is_symlink()
        assert json.loads(path.read_bytes())["entries"]
        path.write_text("older")


def test_a_terminal_that_would_show_what_is_typed_is_not_asked(
    folder: Path, recovery_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def shows(_question: str) -> str:
        warnings.warn("echo stays on", export.getpass.GetPassWarning, stacklevel=1)
        return PASSPHRASE

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(export.getpass, "getpass", shows)
    status, out, err = run("--format", "json", "--folder", folder)
    assert (status, out) == (1, "")
    assert "cannot hide what is typed" in err
