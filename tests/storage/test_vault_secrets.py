"""No secret and no answer in clear: not in any file, `repr`, error or log line."""

from __future__ import annotations

import base64
import logging
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from vault_kit import CHEAP, NOW, dice

from desktop_app.domain.dossier import Answer, Entry, StepRecord
from desktop_app.storage import errors, keyfile
from desktop_app.storage.paper_key import understood, written
from desktop_app.storage.unlockers import (
    ByKeyring,
    ByPaperKey,
    ByPassphrase,
    NewKeyring,
    NewPaperKey,
    NewPassphrase,
)
from desktop_app.storage.vault import Vault
from tests.memory_key_store import MemoryKeyStore

PASSPHRASE = "canary passphrase sings"
PAPER = written(b"canary paper key 160"[:20])
WORDS = "canary words of an answer"


def shapes(secret: bytes) -> list[bytes]:
    """A secret as it could stand somewhere: as it is, in hexadecimal, in base 64, as an array of numbers."""
    coded = base64.b64encode(secret).rstrip(b"=")
    return [secret, secret.hex().encode(), secret.hex().upper().encode(), coded, str(list(secret)).encode()]


def text_shapes(secret: str) -> list[bytes]:
    return [*shapes(secret.encode()), secret.encode("utf-16-le")]


class Birds:
    """All secrets of one vault, and whether one of them is in something."""

    def __init__(self, vault_key: bytes, keyring_key: bytes) -> None:
        keys = [vault_key, keyring_key, understood(PAPER)]
        texts = [PASSPHRASE, PAPER, PAPER.replace("-", ""), WORDS]
        self._shapes = [shape for key in keys for shape in shapes(key)]
        self._shapes += [shape for text in texts for shape in text_shapes(text)]

    def heard_in(self, data: bytes) -> bool:
        return any(shape in data for shape in self._shapes)


@pytest.fixture
def store() -> MemoryKeyStore:
    return MemoryKeyStore()


@pytest.fixture
def vault(tmp_path: Path, store: MemoryKeyStore) -> Iterator[Vault]:
    unlockers = [NewPassphrase(PASSPHRASE, CHEAP), NewPaperKey(PAPER), NewKeyring(store)]
    with Vault.create(tmp_path / "v", unlockers, dice(21).randbytes, NOW) as vault:
        yield vault


@pytest.fixture
def birds(vault: Vault, store: MemoryKeyStore) -> Birds:
    (held,) = store._secrets.values()
    return Birds(bytes(vault._vault_key), base64.b64decode(held))


def write_everything(vault: Vault) -> None:
    vault.save_entry(Entry(id=WORDS, kind="account", pack=WORDS, label=WORDS, hint=WORDS, links={WORDS: WORDS}))
    vault.save_answers([(WORDS, WORDS, Answer(value=(WORDS,), at=NOW, note=WORDS * 2000))])
    vault.save_step(StepRecord(subject=WORDS, step=WORDS, state="done", at=NOW, note=WORDS))
    vault.save_setting(WORDS, WORDS)


def test_the_birds_are_heard_where_they_are(birds: Birds) -> None:
    """Guards the tests below against proving nothing."""
    for text in (f"x{PASSPHRASE}y", PAPER, PAPER.replace("-", ""), WORDS):
        assert birds.heard_in(text.encode())
    assert birds.heard_in(understood(PAPER).hex().encode())
    assert not birds.heard_in(b"canary")


def test_no_file_holds_a_secret_or_an_answer(vault: Vault, birds: Birds, tmp_path: Path) -> None:
    looked_at: set[str] = set()

    def look() -> None:
        for file in tmp_path.rglob("*"):
            if file.is_file():
                looked_at.add(file.name)
                assert not birds.heard_in(file.read_bytes()), file.name

    look()
    write_everything(vault)
    look()
    with vault.together():
        # More than SQLite's cache takes, so that pages reach the journal and the database before the end.
        vault.save_answers(
            (WORDS, f"question {n}", Answer(value=(WORDS,), at=NOW, note=WORDS * 4000)) for n in range(40)
        )
        assert (tmp_path / "v" / "vault.db-journal").stat().st_size > 0
        look()
    vault.remove_entry(WORDS, NOW)
    vault.add_unlocker(NewPassphrase(PASSPHRASE, CHEAP), dice(22).randbytes, NOW)
    look()
    vault.close()
    look()
    assert looked_at >= {"vault.db", "vault.db-journal", "vault.keys", "vault.lock"}


def test_no_repr_shows_a_secret(vault: Vault, birds: Birds, store: MemoryKeyStore, tmp_path: Path) -> None:
    secretive = [
        vault,
        store,
        NewPassphrase(PASSPHRASE, CHEAP),
        ByPassphrase(PASSPHRASE),
        NewPaperKey(PAPER),
        ByPaperKey(PAPER),
        NewKeyring(store),
        ByKeyring(store),
        keyfile.read(tmp_path / "v"),
    ]
    for thing in secretive:
        assert not birds.heard_in(f"{thing!r} {thing}".encode()), type(thing).__name__


def test_no_error_shows_a_secret(vault: Vault, birds: Birds, store: MemoryKeyStore, tmp_path: Path) -> None:
    folder = tmp_path / "v"
    write_everything(vault)
    shouted: list[str] = []

    def shout(attempt: Callable[[], object]) -> None:
        with pytest.raises(errors.VaultError) as caught:
            attempt()
        shouted.append("".join(traceback.format_exception(caught.value)) + repr(caught.value) + str(vars(caught.value)))

    shout(lambda: Vault.open(folder, ByPaperKey(PAPER)))
    shout(lambda: vault.add_unlocker(NewPaperKey(PAPER + "Z"), dice().randbytes, NOW))
    vault.close()
    shout(lambda: Vault.open(folder, ByPassphrase(PASSPHRASE + " ")))
    shout(lambda: Vault.open(folder, ByPaperKey(PAPER.replace("-", "")[:39])))
    shout(lambda: Vault.create(folder, [NewPassphrase(PASSPHRASE, CHEAP)], dice().randbytes, NOW))
    shout(lambda: vault.save_setting(WORDS, WORDS))
    whole = (folder / "vault.db").read_bytes()
    for damaged in (b"", whole[:5000], whole[:-4096] + bytes(4096), whole[:30] + bytes([whole[30] ^ 1]) + whole[31:]):
        (folder / "vault.db").write_bytes(damaged)
        for opener in (ByPassphrase(PASSPHRASE), ByPaperKey(PAPER), ByKeyring(store)):
            shout(lambda opener=opener: Vault.open(folder, opener))
    (folder / "vault.db").unlink()
    shout(lambda: Vault.open(folder, ByPassphrase(PASSPHRASE)))
    for line in shouted:
        # The traceback quotes the source lines of this file, which name the secrets but do not hold them.
        assert not birds.heard_in(line.encode()), line


def test_the_log_stays_silent(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "w"
    with Vault.create(folder, [NewPassphrase(PASSPHRASE, CHEAP)], dice().randbytes, NOW) as vault:
        write_everything(vault)
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(folder, ByPassphrase("wrong"))
    assert caplog.records == []
