"""Exchanges that the user added come back with a backup, with a plain JSON export, and in another folder."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop_app.content import own_records
from desktop_app.domain.dossier import Record
from desktop_app.export import plain_json
from desktop_app.export.reading_json import ImportRefused
from desktop_app.session import Session
from desktop_app.storage.places import own_content
from desktop_app.storage.unlockers import ByPaperKey
from tests.made_up import new_session, own_exchange


@pytest.fixture
def with_own(tmp_path: Path) -> tuple[Session, str]:
    session = new_session(tmp_path / "vault")
    key = session.new_recovery_key()
    session.create(recovery_key=key)
    session.keep_exchange(own_exchange())
    session.add("account", own_exchange().id, "Mine")
    return session, key


def own(session: Session) -> list[str]:
    return [pack.id for pack in session.own_exchanges()]


def text_of(folder: Path) -> str:
    return (own_content(folder) / "exchanges" / f"{own_exchange().id}.toml").read_text(encoding="utf-8")


def test_a_backup_on_a_new_computer_brings_them_back(with_own: tuple[Session, str], tmp_path: Path) -> None:
    session, key = with_own
    session.save_backup(tmp_path / "mine.strongroom")
    session.lock()
    other = new_session(tmp_path / "other")
    other.restore(tmp_path / "mine.strongroom", ByPaperKey(key))
    assert own(other) == own(session) == [own_exchange().id]
    assert text_of(tmp_path / "other") == text_of(tmp_path / "vault")
    assert other.report() is not None, "the account there has facts"
    other.lock()


def test_an_export_brings_them_back(with_own: tuple[Session, str], tmp_path: Path) -> None:
    session, _ = with_own
    path = tmp_path / "all.json"
    path.write_bytes(plain_json.of_dossier(session.dossier, session.now()))
    other = new_session(tmp_path / "other")
    other.create(recovery_key=other.new_recovery_key())
    other.import_dossier(other.look_at_export(path)[1])
    assert own(other) == own(session)
    assert other.dossier.records == session.dossier.records
    other.lock()


@pytest.mark.parametrize("way", ["backup", "export"])
def test_they_come_beside_those_that_are_there(with_own: tuple[Session, str], tmp_path: Path, way: str) -> None:
    session, key = with_own
    other = new_session(tmp_path / "other")
    other.create(recovery_key=other.new_recovery_key())
    other.keep_exchange(msgspec.structs.replace(own_exchange(), id="southgate", name="Southgate"))
    if way == "backup":
        session.save_backup(tmp_path / "mine.strongroom")
        other.restore(tmp_path / "mine.strongroom", ByPaperKey(key))
    else:
        (tmp_path / "all.json").write_bytes(plain_json.of_dossier(session.dossier, session.now()))
        other.import_dossier(other.look_at_export(tmp_path / "all.json")[1])
    assert sorted(own(other)) == sorted([own_exchange().id, "southgate"])
    assert len(other.dossier.held("own_exchange")) == 2
    other.lock()


def test_another_folder_has_them_too(with_own: tuple[Session, str], tmp_path: Path) -> None:
    session, _ = with_own
    session.go_on_in(tmp_path / "stick")
    assert own(session) == [own_exchange().id]
    assert text_of(tmp_path / "stick") == text_of(tmp_path / "vault")


def test_a_file_that_is_there_is_not_written_over(with_own: tuple[Session, str], tmp_path: Path) -> None:
    session, key = with_own
    session.save_backup(tmp_path / "mine.strongroom")
    later = msgspec.structs.replace(own_exchange(), name="Changed since")
    session.keep_exchange(later, instead=True)
    session.restore(tmp_path / "mine.strongroom", ByPaperKey(key))
    assert [pack.name for pack in session.own_exchanges()] == ["Changed since"]


def test_one_that_was_deleted_stays_deleted(with_own: tuple[Session, str]) -> None:
    session, key = with_own
    session.drop_exchange(own_exchange().id)
    assert session.dossier.held("own_exchange") == ()
    session.lock()
    session.open_by_recovery_key(key)
    assert own(session) == []
    session.lock()


@pytest.mark.parametrize(
    ("place", "body"),
    [
        ("exchanges/../../evil", None),
        ("elsewhere/mine", None),
        ("exchanges/other-name", None),
        (None, '{"text": "not = [toml"}'),
        (None, '{"text": 5}'),
        (None, "{}"),
    ],
)
def test_a_line_that_is_no_exchange_is_refused_and_writes_nothing(
    with_own: tuple[Session, str], tmp_path: Path, place: str | None, body: str | None
) -> None:
    session, _ = with_own
    (line,) = session.dossier.held("own_exchange")
    bent = Record(kind="own_exchange", id=place or line.id, at=line.at, body=body or line.body)
    assert own_records.to_put_back(tmp_path / "new", [bent]) == {}
    dossier = msgspec.structs.replace(session.dossier, records={(bent.kind, bent.id): bent})
    path = tmp_path / "bent.json"
    path.write_bytes(plain_json.of_dossier(dossier, session.now()))
    with pytest.raises(ImportRefused):
        session.look_at_export(path)
