"""Everything as plain JSON: what is saved comes back the same, nothing secret leaves, a hostile file is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.addresses.book import Book, make_entry
from desktop_app.addresses.chains import understand
from desktop_app.addresses.records import address_record
from desktop_app.addresses.shelf import Shelf
from desktop_app.addresses.trust import best_check
from desktop_app.authenticator import register
from desktop_app.authenticator.fingerprints import seen_now
from desktop_app.authenticator.links import read_link
from desktop_app.domain.dossier import NO_NUMBER, OWNER, UNKNOWN, Answer, Dossier, Entry, Record, StepRecord
from desktop_app.export import FORMATS, plain_json
from desktop_app.export.reading_json import LARGEST_FILE, MOST_ENTRIES, MOST_RECORDS, ImportRefused
from desktop_app.session import LONGEST_TEXT, Session, plain
from desktop_app.storage.errors import DiskFull
from desktop_app.walk.usual_names import in_words
from tests import address_kit
from tests.export.paper_kit import material_of
from tests.made_up import START, new_session, opened, person

MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda past: (START - timedelta(minutes=past)).isoformat())
TEXTS = st.text(max_size=40).map(plain)
BODIES = st.dictionaries(
    st.sampled_from(["label", "rights", "ip", "chain"]),
    st.one_of(st.text(max_size=20), st.integers(-5, 5), st.lists(st.booleans(), max_size=3)),
    max_size=4,
).map(lambda body: msgspec.json.encode(body).decode())
PACKS = {
    "account": ("okx", "binance", "one-that-is-gone"),
    "mailbox": ("google-account", "gone"),
    "number": ("any-carrier",),
    "authenticator": ("google-authenticator",),
    "passwords": ("password-manager",),
}


@pytest.fixture(scope="module")
def library_session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return opened(tmp_path_factory.mktemp("any") / "vault")


@st.composite
def dossiers(draw: Any, session: Session) -> Dossier:
    """Anything that a session could have stored: entries, links, answers, steps and records."""
    entries = [Entry(id=OWNER, kind="owner", pack="owner", label="You", added=draw(MOMENTS))]
    for kind, packs in PACKS.items():
        for number in draw(st.lists(st.integers(1, 40), unique=True, max_size=3)):
            known = [entry for entry in entries if entry.kind in ("mailbox", "number")]
            links = (
                {one.kind: one.id for one in draw(st.lists(st.sampled_from(known), max_size=2)) if known}
                if known
                else {}
            )
            if kind == "account" and draw(st.booleans()):
                links.setdefault("number", NO_NUMBER)
            entries.append(
                Entry(
                    id=f"{kind}-{number}",
                    kind=kind,
                    pack=draw(st.sampled_from(packs)),
                    label=draw(TEXTS),
                    hint=draw(TEXTS),
                    links=links,
                    share=draw(st.none() | st.floats(0, 1)),
                    added=draw(MOMENTS),
                )
            )
    entries = draw(st.permutations(entries))
    answers: dict[tuple[str, str], Answer] = {}
    steps: dict[tuple[str, str], StepRecord] = {}
    for entry in entries:
        for question in session.library.questions.get(entry.kind, ()):
            options = [UNKNOWN, *(option.id for option in question.options)]
            if draw(st.booleans()):
                value = draw(st.lists(st.sampled_from(options), min_size=1, max_size=3, unique=True))
                answers[entry.id, question.id] = Answer(
                    value=tuple(value), at=draw(MOMENTS), seen=draw(st.booleans()), note=draw(TEXTS)
                )
        for step in draw(st.lists(st.sampled_from(sorted(session.library.steps)), max_size=2, unique=True)):
            state = draw(st.sampled_from(["done", "not_yet", "put_off", "not_mine"]))
            steps[entry.id, step] = StepRecord(
                subject=entry.id, step=step, state=state, at=draw(MOMENTS), note=draw(TEXTS)
            )
    records: dict[tuple[str, str], Record] = {}
    for number in range(draw(st.integers(0, 4))):
        # An exchange of one's own is a file (tests/test_own_exchanges_kept.py), an address is read anew (below).
        kind = draw(st.sampled_from(sorted(plain_json.LEAVING - {"own_exchange", "address"})))
        subject = draw(st.sampled_from(["", *(entry.id for entry in entries)]))
        record = Record(kind=kind, id=f"r{number}", at=draw(MOMENTS), body=draw(BODIES), subject=subject)
        records[kind, record.id] = record
    return Dossier(entries=tuple(entries), answers=answers, steps=steps, records=records)


def without_settings(dossier: Dossier) -> Dossier:
    return msgspec.structs.replace(dossier, settings={})


def saved(session: Session, path: Path) -> Path:
    path.write_bytes(FORMATS["json"].write(material_of(session)))
    return path


@given(data=st.data())
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_whatever_was_told_comes_back_the_same_and_the_app_can_work_with_it(
    data: st.DataObject, library_session: Session, tmp_path_factory: pytest.TempPathFactory
) -> None:
    session, path = library_session, tmp_path_factory.mktemp("file") / "told.json"
    told = data.draw(dossiers(session))
    path.write_bytes(plain_json.of_dossier(told, START.isoformat()))
    made, brought, not_known = session.look_at_export(path)
    assert (made, brought, not_known) == (START.isoformat(), told, 0)
    session.import_dossier(brought)
    shown = in_words(told)  # "Mein Postfach" is a name that the app gives, and follows its language
    assert without_settings(session.dossier) == shown
    again = saved(session, path.with_name("again.json"))
    assert session.look_at_export(again)[1] == shown
    session.lock()
    session.open_by_keyring()
    assert without_settings(session.dossier) == shown
    session.report()
    session.steps()
    session.unknowns()


def test_a_made_up_person_moves_to_a_fresh_install(tmp_path: Path, session: Session) -> None:
    path = saved(session, tmp_path / "told.json")
    fresh = opened(tmp_path / "fresh")
    fresh.import_dossier(fresh.look_at_export(path)[1])
    assert without_settings(fresh.dossier) == without_settings(session.dossier)
    assert fresh.report() == session.report()
    assert fresh.plan() == session.plan()
    fresh.lock()


def test_what_was_there_is_in_a_backup_and_in_the_history(tmp_path: Path, session: Session) -> None:
    before = session.dossier
    fresh = opened(tmp_path / "fresh")
    empty = saved(fresh, tmp_path / "empty.json")
    fresh.lock()
    session.import_dossier(session.look_at_export(empty)[1])
    assert [entry.id for entry in session.dossier.entries] == [OWNER]
    assert session.look_into(session.backups()[0].path)[1] == before
    session.restore(session.backups()[0].path)
    assert session.dossier == before


def test_where_the_backup_fails_nothing_is_changed(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = session.dossier
    other = opened(tmp_path / "other")
    brought = session.look_at_export(saved(other, tmp_path / "told.json")).dossier
    other.lock()

    def full() -> None:
        raise DiskFull

    monkeypatch.setattr(session, "back_up", full)
    with pytest.raises(DiskFull):
        session.import_dossier(brought)
    assert session.dossier == before


def test_a_file_that_breaks_in_the_middle_of_storing_changes_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.storage import rows

    before = session.dossier

    def broken(*_: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(rows, "write_answer", broken)
    with pytest.raises(RuntimeError):
        session.import_dossier(
            msgspec.structs.replace(before, entries=before.entries[:1], answers=dict(before.answers))
        )
    monkeypatch.undo()
    session.lock()
    session.open_by_keyring()
    assert session.dossier == before


# ---------------------------------------------------------------- addresses


def with_book(session: Session) -> Session:
    session.change_records(kept=[address_record(entry, session.now()) for entry in address_kit.book()])
    return session


def book_of(dossier: Dossier) -> Book:
    shelf = Shelf()
    shelf.catch_up(list(dossier.held("address")))
    assert not shelf.unreadable
    return shelf.book


def test_the_address_book_comes_back_with_every_address_unchecked(tmp_path: Path, session: Session) -> None:
    path = saved(with_book(session), tmp_path / "told.json")
    session.import_dossier(session.look_at_export(path)[1])
    assert sorted(book_of(session.dossier), key=lambda entry: entry.id) == [
        msgspec.structs.replace(entry, checks=(), source="") for entry in address_kit.book()
    ]


def test_an_address_that_was_swapped_in_a_file_counts_as_unchecked_and_is_found_as_what_it_is(
    tmp_path: Path, session: Session
) -> None:
    path = saved(with_book(session), tmp_path / "told.json")
    data = path.read_bytes().replace(address_kit.COLD.encode(), address_kit.STRANGER.encode())
    path.write_bytes(data)
    book = book_of(session.look_at_export(path)[1])
    entry = book.entry("address-1")
    assert entry is not None and entry.address == address_kit.STRANGER
    assert best_check(entry) is None
    genuine, own = (understand(text, "evm").parsed for text in (address_kit.COLD, address_kit.STRANGER))
    assert [found.id for found in book.same(own.key)] == ["address-1"]
    assert book.same(genuine.key) == ()


@pytest.mark.parametrize(
    "wrong",
    [
        {"address": "not an address \u202e at all"},
        {"address": address_kit.COLD[:-1] + "2"},
        {"address": ""},
        {"whose": "mine"},
        {"id": "another"},
        {"more": 1},
    ],
    ids=str,
)
def test_an_address_that_the_book_cannot_keep_is_refused_with_its_place(
    tmp_path: Path, session: Session, wrong: dict[str, object]
) -> None:
    path = saved(with_book(session), tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    place = next(at for at, one in enumerate(file["records"]) if one["id"] == "address-1")
    file["records"][place]["body"].update(wrong)
    error = refused(session, path, json.dumps(file).encode())
    assert error.trouble == "wrong" and error.detail.startswith(f"records[{place}].body: ")


def test_a_secret_in_the_place_of_an_address_is_refused_as_one(tmp_path: Path, session: Session) -> None:
    path = saved(with_book(session), tmp_path / "told.json")
    data = path.read_bytes().replace(address_kit.COLD.encode(), address_kit.WORDS.encode())
    assert refused(session, path, data).trouble == "secret"


# ---------------------------------------------------------------- no secret leaves


def test_the_vaults_own_keys_stay_in_it(tmp_path: Path, session: Session) -> None:
    key = session.recognition_key().hex()
    recovery = session.new_recovery_key()
    session.keep_recovery_key(recovery)
    for name, form in FORMATS.items():
        if not form.paper:
            text = form.write(material_of(session)).decode()
            assert key not in text, name
            assert not any(group in text for group in recovery.split("-")), name
    session.import_dossier(session.look_at_export(saved(session, tmp_path / "told.json"))[1])
    assert session.recognition_key().hex() == key


def test_what_the_authenticator_helper_noted_comes_back(tmp_path: Path, session: Session) -> None:
    seed = read_link(f"otpauth://totp/OKX:me?secret={'GEZDGNBV' * 4}&issuer=OKX").seed
    seen = seen_now(seed, session.recognition_key(), session.now(), "account-1")
    body = register.KnownSeed(seen=seen, algorithm="SHA1", digits=6, period=30, bits=160, tested=seen.at)
    session.change_records(kept=[register.record("authenticator", register.known_id(seen), seen.at, body, "account-1")])
    before = session.dossier.records
    path = saved(session, tmp_path / "told.json")
    session.import_dossier(session.look_at_export(path)[1])
    assert session.dossier.records == before
    assert register.newest(session.dossier, "account-1") == body


def test_a_kind_of_record_leaves_only_where_somebody_decided_so(
    tmp_path: Path, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.change_records(kept=[Record(kind="authenticator", id="a", at=session.now(), body='{"canary":"s3cret"}')])
    monkeypatch.setattr(plain_json, "LEAVING", frozenset({"api_key"}))
    path = saved(session, tmp_path / "told.json")
    assert "canary" not in path.read_text()
    session.import_dossier(session.look_at_export(path)[1])
    assert ("authenticator", "a") in session.dossier.records


def test_an_option_that_is_gone_comes_in_as_unknown_and_is_told(tmp_path: Path, session: Session) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    first, second = (f for f in file["answers"] if f["question"] in ("login_second", "api_keys"))
    first["value"], second["value"] = ["option_of_last_year", "gone_too"], ["option_of_last_year", second["value"][0]]
    path.write_text(json.dumps(file))
    _, held, not_known = session.look_at_export(path)
    assert not_known == 2
    assert held.value(first["subject"], first["question"]) == (UNKNOWN,)
    assert held.value(second["subject"], second["question"]) == (UNKNOWN, second["value"][1])
    session.import_dossier(held)
    assert session.report() is not None


def test_a_book_of_twenty_thousand_addresses_may_come_back(tmp_path: Path, session: Session) -> None:
    words = "paid to the cold wallet in the safe, see the receipt in the blue folder of the year of its making"
    place = "0x52908400098527886E0F7030069857D2E4169EE7"
    one, _ = make_entry(identity="a", coin="ETH", network="ethereum", text=place, added="2026-11-22")
    many = (
        replace(one, id=f"a{number}", label=f"wallet {number}", changed="2026-11-22", note=words * 4)
        for number in range(20_000)
    )
    book = [address_record(entry, START.isoformat()) for entry in many]
    told = replace(session.dossier, records={(one.kind, one.id): one for one in book}, settings={})
    assert len(plain_json.of_dossier(told, START.isoformat())) < LARGEST_FILE
    assert len(told.records) < MOST_RECORDS
    some = replace(told, records=dict(list(told.records.items())[:1000]))
    path = tmp_path / "told.json"
    path.write_bytes(plain_json.of_dossier(some, START.isoformat()))
    assert session.look_at_export(path).dossier.records == some.records


# ---------------------------------------------------------------- hostile files

Spoil = Callable[[dict[str, Any]], object]
DEEP: dict[str, Any] = {}
for _ in range(20):
    DEEP = {"in": DEEP}

SPOILS: dict[str, Spoil] = {
    "an unknown kind of entry": lambda f: f["entries"][1].update(kind="wallet"),
    "an id of another kind": lambda f: f["entries"][1].update(id="number-9"),
    "an id without a number": lambda f: f["entries"][1].update(id="mailbox-x"),
    "an id with a path": lambda f: f["entries"][1].update(id="mailbox-1/../../x"),
    "two entries of one id": lambda f: f["entries"].append(f["entries"][1]),
    "a second owner": lambda f: f["entries"].append({**f["entries"][0], "id": "owner-2"}),
    "an exchange as a mailbox": lambda f: f["entries"][1].update(pack="okx"),
    "a share above the whole": lambda f: f["entries"][-1].update(share=7),
    "a share that is text": lambda f: f["entries"][-1].update(share="half"),
    "a link to nothing": lambda f: f["entries"][-1].update(links={"mailbox": "mailbox-77"}),
    "a mailbox that nobody has": lambda f: f["entries"][-1].update(links={"mailbox": NO_NUMBER}),
    "a link of another kind": lambda f: f["entries"][-1].update(links={"mailbox": "number-1"}),
    "a field of its own": lambda f: f["entries"][0].update(password="x"),
    "a part of its own": lambda f: f.update(secrets=[]),
    "a number as a label": lambda f: f["entries"][0].update(label=7),
    "entries as an object": lambda f: f.update(entries={}),
    "an answer about nobody": lambda f: f["answers"][0].update(subject="account-55"),
    "an option with signs": lambda f: f["answers"][0].update(value=["a banana"]),
    "an answer without an option": lambda f: f["answers"][0].update(value=[]),
    "an answer twice": lambda f: f["answers"].append(f["answers"][0]),
    "a date before all reckoning": lambda f: f["answers"][0].update(at="0001-01-01T00:00:00+00:00"),
    "a date without a zone": lambda f: f["answers"][0].update(at="2026-01-01T00:00:00"),
    "a date that is none": lambda f: f["answers"][0].update(at="yesterday"),
    "a question with signs": lambda f: f["answers"][0].update(question="'; DROP TABLE answers"),
    "a step in a state of its own": lambda f: f["steps"].append(
        {"subject": "account-1", "step": "sms_off", "state": "halfway", "at": f["made"], "note": ""}
    ),
    "a record of an unknown kind": lambda f: f["records"].append(record(f, kind="seed")),
    "a record that is a list": lambda f: f["records"].append(record(f, body=[1])),
    "a record that is deep": lambda f: f["records"].append(record(f, body=DEEP)),
    "a record that is long": lambda f: f["records"].append(record(f, body={"x": "y" * 30_000})),
    "a record of nobody": lambda f: f["records"].append(record(f, subject="account-99")),
    "too many entries": lambda f: f["entries"].extend(
        {**f["entries"][1], "id": f"mailbox-{number}"} for number in range(2, MOST_ENTRIES + 3)
    ),
}


def record(file: dict[str, Any], **more: object) -> dict[str, object]:
    return {"kind": "api_key", "id": "k", "subject": "", "at": file["made"], "body": {}, **more}


def refused(session: Session, path: Path, data: bytes) -> ImportRefused:
    before = session.dossier
    path.write_bytes(data)
    with pytest.raises(ImportRefused) as caught:
        session.look_at_export(path)
    assert session.dossier == before
    return caught.value


@pytest.mark.parametrize("spoil", SPOILS.values(), ids=SPOILS)
def test_what_cannot_be_is_refused_with_its_place(tmp_path: Path, session: Session, spoil: Spoil) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    spoil(file)
    error = refused(session, path, json.dumps(file).encode())
    assert error.trouble == "wrong"
    assert re.search(r"entries|answers|steps|records|made|secrets", error.detail)
    assert len(error.detail) < 300


@pytest.mark.parametrize(
    ("part", "change", "said"),
    [
        (
            "steps",
            {"state": "put_of"},
            'steps[0].state: "put_of" is not one of the possible values (done, not_yet, put',
        ),
        ("answers", {"value": "on"}, "answers[0].value: must be a list, but is text"),
        ("entries", {"lable": "x"}, 'entries[0].lable: is not a key of this form; did you mean "label"?'),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused_with_those_that_are_right(
    tmp_path: Path, session: Session, part: str, change: dict[str, object], said: str
) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    file[part] = [{**(file[part] or [{}])[0], **change}]
    error = refused(session, path, json.dumps(file).encode())
    assert (error.trouble, error.detail[: len(said)]) == ("wrong", said)


@pytest.mark.parametrize(
    ("data", "trouble"),
    [
        (b"", "not_ours"),
        (b"null", "not_ours"),
        (b"[]", "not_ours"),
        (b"\xff\xfe\x00", "not_ours"),
        (b"PK\x03\x04", "not_ours"),
        (b'{"format":"keepass","version":1}', "not_ours"),
        (b'{"format":"strongroom-dossier"}', "not_ours"),
        (b'{"format":"strongroom-dossier","version":2,"made":"","more":[]}', "newer"),
        (b'{"format":"strongroom-dossier","version":"1"}', "not_ours"),
        (b"[" * 2_000_000, "not_ours"),
        (b'{"x":' * 400_000, "not_ours"),
        (
            b'{"format":"strongroom-dossier","version":1,"made":"2026-11-22T09:30:00Z","records":' + b"[" * 9999,
            "not_ours",
        ),
    ],
)
def test_foreign_and_later_files_are_told_apart(tmp_path: Path, session: Session, data: bytes, trouble: str) -> None:
    assert refused(session, tmp_path / "any.json", data).trouble == trouble


def test_a_hundred_megabytes_are_not_even_read(tmp_path: Path, session: Session) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.write(b'{"format":"strongroom-dossier","version":1,"x":"')
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(ImportRefused) as caught:
        session.look_at_export(path)
    assert caught.value.trouble == "too_large"
    assert LARGEST_FILE < 100 * 1024 * 1024


def test_a_file_that_is_gone_or_a_folder_is_told(tmp_path: Path, session: Session) -> None:
    for path in (tmp_path / "gone.json", tmp_path):
        with pytest.raises(ImportRefused) as caught:
            session.look_at_export(path)
        assert caught.value.trouble == "unreadable"


def test_texts_are_made_plain_as_if_they_had_been_typed(tmp_path: Path, session: Session) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    file["entries"][-1]["label"] = "OK\u202eX\n" + "m" * 5000
    path.write_text(json.dumps(file))
    label = session.look_at_export(path)[1].entries[-1].label
    assert label.startswith("OK X m")
    assert len(label) == LONGEST_TEXT


WALLET = "legal winner thank year wave sausage worth useful legal winner thank yellow"
SECRET_PLACES: dict[str, tuple[Spoil, str]] = {
    "label": (lambda file: file["entries"][-1].update(label="JBSW Y3DP EHPK 3PXP"), r"entries\[\d+\]\.label"),
    "hint": (lambda file: file["entries"][-1].update(hint=f"words: {WALLET}"), r"entries\[\d+\]\.hint"),
    "cut off": (lambda file: file["entries"][-1].update(label="x " * 150 + WALLET), r"entries\[\d+\]\.label"),
    "answer": (lambda file: file["answers"][0].update(note="0x" + "ab" * 32), r"answers\[0\]\.note"),
    "address": (
        lambda file: file["records"].append(record(file, kind="address", body={"label": WALLET})),
        r"records\[\d+\]\.body\.label",
    ),
    "key": (
        lambda file: file["records"].append(record(file, body={"note": "-----BEGIN EC PRIVATE KEY-----"})),
        r"records\[\d+\]\.body\.note",
    ),
}


@pytest.mark.parametrize(("spoil", "place"), SECRET_PLACES.values(), ids=SECRET_PLACES)
def test_a_file_with_a_secret_for_a_name_is_refused_with_its_place(
    tmp_path: Path, session: Session, spoil: Spoil, place: str
) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    spoil(file)
    error = refused(session, path, json.dumps(file).encode())
    assert error.trouble == "secret" and re.fullmatch(place, error.detail)


def test_of_a_name_that_stands_there_twice_only_what_was_looked_at_is_kept(tmp_path: Path, session: Session) -> None:
    path = saved(session, tmp_path / "told.json")
    file = json.loads(path.read_bytes())
    file["records"].append(record(file, body={"note": "TWICE"}))
    twice = f'"note": "{WALLET}", "note": "y"'
    path.write_text(json.dumps(file).replace('"note": "TWICE"', twice), encoding="utf-8")
    _, held, _ = session.look_at_export(path)
    assert json.loads(held.records["api_key", "k"].body) == {"note": "y"}
    assert "legal winner" not in held.records["api_key", "k"].body


@given(data=st.data())
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_a_file_with_any_bytes_changed_is_taken_or_refused_and_nothing_else(
    data: st.DataObject, library_session: Session, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = bytearray(EXPORT)
    for place in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=6)):
        whole[place] = data.draw(st.integers(0, 255))
    path = tmp_path_factory.mktemp("file") / "told.json"
    path.write_bytes(bytes(whole[: data.draw(st.integers(1, len(whole)))]))
    with suppress(ImportRefused):  # any other error fails
        made, held, _ = library_session.look_at_export(path)
        assert plain_json.of_dossier(held, made)


def _export() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        session = person(Path(place) / "vault")
        found = FORMATS["json"].write(material_of(session))
        session.lock()
        return found


EXPORT = _export()


def test_the_documented_example_is_taken(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs" / "export.md").read_text(encoding="utf-8")
    found = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert found is not None
    path = tmp_path / "example.json"
    path.write_text(found[1], encoding="utf-8")
    session = new_session(tmp_path / "vault")
    session.create(recovery_key=session.new_recovery_key())
    made, held, _ = session.look_at_export(path)
    assert datetime.fromisoformat(made).tzinfo is not None
    session.import_dossier(held)
    assert [entry.label for entry in session.accounts()] == ["OKX"]
    assert session.report() is not None
    session.lock()
