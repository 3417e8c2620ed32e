"""What one person told us: the accounts and services they have, their answers, and the steps they took."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["owner", "account", "mailbox", "number", "authenticator", "passwords"]
"""What an entry is. There is exactly one `owner`; `authenticator` and `passwords` are the app and the store in use."""

StepState = Literal["done", "not_yet", "put_off", "not_mine"]

OWNER = "owner"
"""Id of the one entry that stands for the person."""

NO_NUMBER = "no number"
"""Stands in an account's links in place of a number where the person said that it knows none; no link is not asked."""

UNKNOWN = "unknown"
"""Option id of "I do not know yet" on every question."""


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One exchange account or one service behind it, as the person named it.

    `links` names the entries that this one leans on, for an account: {"mailbox": "mailbox-1", "number": "number-1"}.
    Its number may also be `NO_NUMBER`.
    `share` is the part of all the money, 0 to 1, or None where the person did not say.
    `hint` is what the person typed to recognise it by ("m...@example.org"); never a password.
    """

    id: str
    kind: Kind
    pack: str
    label: str
    hint: str = ""
    links: dict[str, str] = {}
    share: float | None = None
    added: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer. `value` holds the ids of the chosen options (several only where the question allows it).

    `at` is an ISO date and time in UTC; `seen` tells what the person looked up on the exchange's own page from what
    they remembered.
    """

    value: tuple[str, ...]
    at: str
    seen: bool = False
    note: str = ""


class StepRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What happened to a step for one entry: when, and why where it was put off."""

    subject: str
    step: str
    state: StepState
    at: str
    note: str = ""


RecordKind = Literal[
    "api_key",
    "key_list",
    "address",
    "address_list",
    "authenticator",
    "rehearsal",
    "recovery_codes",
    "kept_secret",
    "own_fact",
    "own_exchange",
]
"""What a register holds: API keys and when their list was last taken; the address book and the exchange's own list;
authenticators that were tested; rehearsals of their paper; how many recovery codes are where; secrets that the person
chose to keep; what the person found to be different from a pack; the files of exchanges that the person added.
"""


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a register: an API key, an address, a tested authenticator. Never a secret in the clear: of one that
    is kept here only what the system's key store opens.

    `subject` is the entry that it belongs to, "" for none: it leaves with that entry. `body` is a JSON object whose
    form the register's own package knows. `at` is an ISO date and time in UTC.
    """

    kind: RecordKind
    id: str
    at: str
    body: str
    subject: str = ""


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the vault holds. `answers` is keyed by (entry id, question id), `steps` by (entry id, step id),
    `records` by (kind, id).
    """

    entries: tuple[Entry, ...] = ()
    answers: dict[tuple[str, str], Answer] = {}
    steps: dict[tuple[str, str], StepRecord] = {}
    settings: dict[str, str] = {}
    records: dict[tuple[str, str], Record] = {}

    def entry(self, entry_id: str) -> Entry | None:
        """The entry with this id, or None."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def of_kind(self, kind: Kind) -> tuple[Entry, ...]:
        """All entries of one kind, in the order in which they were added."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def value(self, subject: str, question: str) -> tuple[str, ...]:
        """The chosen option ids; ("unknown",) where nothing was answered yet."""
        answer = self.answers.get((subject, question))
        return answer.value if answer else (UNKNOWN,)

    def held(self, kind: RecordKind, subject: str | None = None) -> tuple[Record, ...]:
        """The records of one register, of one entry or of all, in the order in which they were first kept."""
        return tuple(
            record
            for record in self.records.values()
            if record.kind == kind and (subject is None or record.subject == subject)
        )
