"""Between the dossier's types and the vault's rows. Each function works inside a transaction that its caller opened."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import apsw
import msgspec

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, StepRecord


class AnswerChange(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the history: at `at` (ISO, UTC) the answer became `answer`; None where it left with its entry."""

    subject: str
    question: str
    at: str
    answer: Answer | None


def load(connection: apsw.Connection) -> Dossier:
    """Everything that holds now. msgspec.ValidationError where a row is none of ours."""
    return Dossier(
        entries=tuple(_entries(connection)),
        answers={
            (change.subject, change.question): change.answer
            for change in _changes(connection.execute("SELECT * FROM current_answers"))
            if change.answer is not None
        },
        steps={(record.subject, record.step): record for record in _steps(connection)},
        settings=dict(connection.execute("SELECT key, value FROM settings")),
        records={(record.kind, record.id): record for record in _records(connection)},
    )


def history(connection: apsw.Connection, subject: str | None) -> tuple[AnswerChange, ...]:
    """Every change of an answer, the oldest first; of one entry or of all."""
    if subject is None:
        return tuple(_changes(connection.execute("SELECT * FROM answers ORDER BY number")))
    found = connection.execute("SELECT * FROM answers WHERE subject = ? ORDER BY number", (subject,))
    return tuple(_changes(found))


def write_entry(connection: apsw.Connection, entry: Entry) -> None:
    """Adds an entry at the end, or changes the one with its id in place. ValueError where the share is no number."""
    if entry.share is not None and not math.isfinite(entry.share):
        raise ValueError("a share is a finite number")
    row = (entry.id, entry.kind, entry.pack, entry.label, entry.hint, _json(entry.links), entry.share, entry.added)
    connection.execute(
        "INSERT INTO entries (id, kind, pack, label, hint, links, share, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, pack = excluded.pack, label = excluded.label,"
        " hint = excluded.hint, links = excluded.links, share = excluded.share, added = excluded.added",
        row,
    )


def delete_entry(connection: apsw.Connection, entry_id: str, at: str) -> None:
    """Removes an entry, its steps, records and current answers; the history keeps them and notes their end."""
    connection.execute("DELETE FROM entries WHERE id = ?", (entry_id,))
    connection.execute("DELETE FROM steps WHERE subject = ?", (entry_id,))
    connection.execute("DELETE FROM records WHERE subject = ?", (entry_id,))
    connection.execute(
        "INSERT INTO answers (subject, question, value, at, seen, note)"
        " SELECT subject, question, NULL, ?, 0, '' FROM current_answers WHERE subject = ? ORDER BY number",
        (at, entry_id),
    )


def write_answer(connection: apsw.Connection, subject: str, question: str, answer: Answer) -> None:
    """Adds an answer, which is the current one from then on. The very same answer again adds nothing."""
    newest = connection.execute(
        "SELECT * FROM answers WHERE subject = ? AND question = ? ORDER BY number DESC LIMIT 1", (subject, question)
    )
    if [change.answer for change in _changes(newest)] == [answer]:
        return
    connection.execute(
        "INSERT INTO answers (subject, question, value, at, seen, note) VALUES (?, ?, ?, ?, ?, ?)",
        (subject, question, _json(answer.value), answer.at, int(answer.seen), answer.note),
    )


def write_step(connection: apsw.Connection, record: StepRecord) -> None:
    """Keeps what happened to a step, instead of what was kept before."""
    connection.execute(
        "INSERT OR REPLACE INTO steps (subject, step, state, at, note) VALUES (?, ?, ?, ?, ?)",
        (record.subject, record.step, record.state, record.at, record.note),
    )


def write_setting(connection: apsw.Connection, key: str, value: str) -> None:
    """Keeps a setting."""
    connection.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (key, value))


def write_record(connection: apsw.Connection, record: Record) -> None:
    """Adds a record at the end, or changes the one of its kind and id in place."""
    connection.execute(
        "INSERT INTO records (kind, id, subject, at, body) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (kind, id) DO UPDATE SET subject = excluded.subject, at = excluded.at, body = excluded.body",
        (record.kind, record.id, record.subject, record.at, record.body),
    )


def delete_record(connection: apsw.Connection, kind: str, record_id: str) -> None:
    """Removes a record; nothing where there is none."""
    connection.execute("DELETE FROM records WHERE kind = ? AND id = ?", (kind, record_id))


def _entries(connection: apsw.Connection) -> Iterator[Entry]:
    names = ("id", "kind", "pack", "label", "hint", "links", "share", "added")
    for _, *row in connection.execute("SELECT * FROM entries ORDER BY position"):
        fields: dict[str, Any] = dict(zip(names, row, strict=True))
        fields["links"] = msgspec.json.decode(fields["links"])
        yield msgspec.convert(fields, Entry)


def _changes(found: apsw.Cursor) -> Iterator[AnswerChange]:
    for _, subject, question, value, at, seen, note in found:
        answer = None if value is None else Answer(value=_values(value), at=at, seen=bool(seen), note=note)
        yield AnswerChange(subject=subject, question=question, at=at, answer=answer)


def _steps(connection: apsw.Connection) -> Iterator[StepRecord]:
    names = ("subject", "step", "state", "at", "note")
    for row in connection.execute("SELECT * FROM steps"):
        yield msgspec.convert(dict(zip(names, row, strict=True)), StepRecord)


def _records(connection: apsw.Connection) -> Iterator[Record]:
    names = ("kind", "id", "subject", "at", "body")
    for row in connection.execute("SELECT kind, id, subject, at, body FROM records ORDER BY position"):
        yield msgspec.convert(dict(zip(names, row, strict=True)), Record)


def _values(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
