"""Everything that the person told as plain JSON, in the form that docs/export.md describes. Not encrypted, no secret.

The vault's settings stay out, for they hold keys, and so does every kind of record that is not named here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from desktop_app.domain.dossier import Answer, Dossier, Entry, Record, RecordKind, StepRecord
from desktop_app.export.material import Material
from desktop_app.language import Text

FORMAT: Literal["strongroom-dossier"] = "strongroom-dossier"
VERSION = 1
"""Grows with every change after which an older app would read a file wrongly."""

NOTE = Text("This file is not encrypted. It holds no secret, but it shows a thief what is open: keep it like a key.")

LEAVING: frozenset[RecordKind] = frozenset(
    {
        "api_key",
        "key_list",
        "address",
        "address_list",
        "authenticator",
        "rehearsal",
        "recovery_codes",
        "own_fact",
        "own_exchange",
    }
)
"""The kinds of records that hold no secret. A new kind stays in the vault until it is named here."""


class AnswerLine(Answer, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An answer with its place."""

    subject: str
    question: str


class RecordLine(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A record whose body stands in the file as JSON and not as a text of JSON."""

    kind: RecordKind
    id: str
    subject: str = ""
    at: str
    body: msgspec.Raw


class DossierFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole file. `made` is an ISO date and time in UTC."""

    format: Literal["strongroom-dossier"]
    version: int
    made: str
    note: str = ""
    entries: tuple[Entry, ...] = ()
    answers: tuple[AnswerLine, ...] = ()
    steps: tuple[StepRecord, ...] = ()
    records: tuple[RecordLine, ...] = ()


def write(material: Material) -> bytes:
    """The file, whatever account is chosen: an import takes the place of everything."""
    return of_dossier(material.told.dossier, material.made.at.isoformat(timespec="seconds"))


def of_dossier(dossier: Dossier, made: str) -> bytes:
    """The file of a dossier: one entry, answer, step or record on each line, in the dossier's own order."""
    answers = (
        AnswerLine(subject=subject, question=question, **msgspec.structs.asdict(answer))
        for (subject, question), answer in dossier.answers.items()
    )
    records = (_line(record) for record in dossier.records.values() if record.kind in LEAVING)
    lists = (
        # What follows the @ only says in memory that the person's own words go before the pack's.
        ("entries", (msgspec.structs.replace(one, pack=one.pack.partition("@")[0]) for one in dossier.entries)),
        ("answers", answers),
        ("steps", dossier.steps.values()),
        ("records", records),
    )
    head = (("format", FORMAT), ("version", VERSION), ("made", made), ("note", str(NOTE)))
    parts = [f'"{name}": {_json(value)}' for name, value in head]
    parts += [f'"{name}": {_list(items)}' for name, items in lists]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _line(record: Record) -> RecordLine:
    return RecordLine(
        kind=record.kind, id=record.id, subject=record.subject, at=record.at, body=msgspec.Raw(record.body.encode())
    )


def _list(items: Iterable[object]) -> str:
    lines = [_json(item) for item in items]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
