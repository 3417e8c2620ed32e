"""Newer facts in a session: later ones take the place of earlier ones, and nothing that fails changes anything."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app import newer_facts
from desktop_app.content import facts_file
from desktop_app.content.assets import asset_folder
from desktop_app.content.facts_file import HEAD, Facts, FactsRefusedError
from desktop_app.content.library import load
from desktop_app.session import Session
from desktop_app.storage import kept_facts
from desktop_app.walk import pack_checks
from tests.made_up import Clock
from tests.memory_key_store import MemoryKeyStore

PRIVATE = bytes(range(32))
KEYS = (Ed25519PrivateKey.from_private_bytes(PRIVATE).public_key().public_bytes_raw(),)
SHIPPED = load(asset_folder() / "content")
WAS, NOW = 'name = "OKX"', 'name = "OKX, as of today"'

Write = Callable[..., Path]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    # Working out what every exchange allows at its best takes seconds and is tested where it lives.
    monkeypatch.setattr(pack_checks, "best_of_all", lambda _library: {})
    monkeypatch.setattr(pack_checks, "analysis_problems", lambda _library, _reached: [])
    return new_session(tmp_path / "vault")


def new_session(folder: Path) -> Session:
    return Session(folder, lambda: SHIPPED, clock=Clock(), random=bytes, keys=MemoryKeyStore())


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes a signed file with the shipped facts, OKX under another name."""

    def written(number: int, private: bytes = PRIVATE, form: int = facts_file.FORM, **more: str) -> Path:
        facts = facts_file.read(facts_file.write(asset_folder() / "content", PRIVATE), KEYS)
        okx = facts.files["exchanges/okx.toml"].replace(WAS, NOW, 1)
        assert NOW in okx
        files = {**facts.files, "exchanges/okx.toml": okx, **more}
        body = msgspec.json.encode(Facts(number=number, issued="2027-01-01", form=form, files=files))
        path = tmp_path / f"{number}{facts_file.SUFFIX}"
        signature = Ed25519PrivateKey.from_private_bytes(private).sign(HEAD + body)
        path.write_bytes(HEAD + signature.hex().encode() + b"\n" + body)
        return path

    return written


def refused(session: Session, path: Path) -> str:
    """Why a file is refused, after looking that nothing changed by it."""
    before = kept_facts.read(session.folder)
    with pytest.raises(FactsRefusedError) as error:
        newer_facts.take(session, path, KEYS)
    assert kept_facts.read(session.folder) == before
    return error.value.why


def test_a_later_issue_is_used_at_once_and_at_the_next_start(session: Session, write: Write) -> None:
    changes = newer_facts.use(session, newer_facts.take(session, write(9), KEYS))
    assert "content" in changes.kinds
    assert session.library.profiles["okx"].name == "OKX, as of today"
    assert newer_facts.in_force(session).number == 9

    again = new_session(session.folder)
    kept = newer_facts.kept(again.folder, KEYS)
    assert kept is not None
    newer_facts.use(again, kept)
    assert again.library == session.library


def test_an_earlier_issue_never_takes_the_place_of_a_later_one(session: Session, write: Write) -> None:
    newer_facts.use(session, newer_facts.take(session, write(9), KEYS))
    assert refused(session, write(8)) == "not_newer"
    assert refused(session, write(9)) == "not_newer"
    newer_facts.use(session, newer_facts.take(session, write(10), KEYS))
    assert newer_facts.in_force(session).number == 10


def test_what_the_program_brings_counts_where_it_is_as_new(session: Session, write: Write) -> None:
    assert refused(session, write(facts_file.shipped_issue().number)) == "not_newer"


def test_a_stranger_s_signature_is_refused(session: Session, write: Write) -> None:
    assert refused(session, write(9, private=bytes(32))) == "bad_signature"


def test_facts_that_a_later_program_reads_are_refused(session: Session, write: Write) -> None:
    assert refused(session, write(9, form=facts_file.FORM + 1)) == "too_new"


def test_one_bad_pack_keeps_all_of_it_out(session: Session, write: Write) -> None:
    assert refused(session, write(9, **{"exchanges/kraken.toml": "kind = 1\n"})) == "faults"


def test_a_kept_file_that_was_changed_is_left_alone_and_the_shipped_facts_serve(session: Session, write: Write) -> None:
    newer_facts.take(session, write(9), KEYS)
    path = kept_facts.path_in(session.folder)
    path.write_bytes(path.read_bytes().replace(b"as of today", b"as of never"))
    assert newer_facts.kept(session.folder, KEYS) is None
    assert path.exists()


def test_a_program_that_brings_later_facts_uses_its_own(
    session: Session, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_facts.take(session, write(9), KEYS)
    monkeypatch.setattr(facts_file, "shipped_issue", lambda: facts_file.Issue(number=9, issued="2027-02-01"))
    assert newer_facts.kept(session.folder, KEYS) is None


def test_where_nothing_was_taken_nothing_is_kept(tmp_path: Path) -> None:
    assert newer_facts.kept(tmp_path, KEYS) is None
