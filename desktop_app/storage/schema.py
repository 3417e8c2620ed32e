"""The tables of the vault and how older ones become today's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import apsw

from desktop_app.storage.errors import VaultDamaged, VaultTooNew
from desktop_app.storage.vault_files import DATABASE_FILE

Upgrade = Callable[[apsw.Connection], None]

REGISTERS = """
CREATE TABLE records (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, id)
) STRICT;
"""


def add_registers(connection: apsw.Connection) -> None:
    """Form 2: a table for API keys, addresses and tested authenticators."""
    connection.execute(REGISTERS)


UPGRADES: tuple[Upgrade, ...] = (add_registers,)
"""The first makes form 2 of form 1, the next form 3 of that. Each gets a copy of the vault inside one transaction."""

# One table holds every answer ever given, and the current ones are its newest rows: so a history that does not lead to
# the current state cannot exist. Texts and numbers have their own columns, so that upgrades can be written in SQL.
TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE entries (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    pack TEXT NOT NULL,
    label TEXT NOT NULL,
    hint TEXT NOT NULL,
    links TEXT NOT NULL,
    share REAL,
    added TEXT NOT NULL
) STRICT;

CREATE TABLE answers (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    question TEXT NOT NULL,
    value TEXT,
    at TEXT NOT NULL,
    seen INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX answers_newest ON answers (subject, question, number);
CREATE VIEW current_answers AS
    SELECT * FROM answers
    WHERE number IN (SELECT max(number) FROM answers GROUP BY subject, question) AND value IS NOT NULL;
CREATE TRIGGER answers_stay_1 BEFORE UPDATE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;
CREATE TRIGGER answers_stay_2 BEFORE DELETE ON answers BEGIN SELECT RAISE(ABORT, 'answers are only added'); END;

CREATE TABLE steps (
    subject TEXT NOT NULL,
    step TEXT NOT NULL,
    state TEXT NOT NULL,
    at TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (subject, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""


def newest(upgrades: Sequence[Upgrade]) -> int:
    """The form that these upgrades lead to."""
    return 1 + len(upgrades)


def version(connection: apsw.Connection) -> int:
    """The form of an open vault."""
    return int(connection.pragma("user_version"))


def check_known(found: int, upgrades: Sequence[Upgrade]) -> None:
    """VaultTooNew where a later app made the vault, VaultDamaged where no app did."""
    if found < 1:
        raise VaultDamaged(DATABASE_FILE)
    if found > newest(upgrades):
        raise VaultTooNew(DATABASE_FILE, found, newest(upgrades))


def fill(connection: apsw.Connection, vault: str, now: str) -> None:
    """Makes the tables of form 1 in an empty database, then all that came later. The caller opens a transaction."""
    connection.execute(TABLES)
    connection.execute("INSERT INTO meta VALUES ('vault', ?), ('created', ?)", (vault, now))
    connection.pragma("user_version", 1)
    raise_to_newest(connection, UPGRADES)


def raise_to_newest(connection: apsw.Connection, upgrades: Sequence[Upgrade]) -> None:
    """Runs the upgrades that are still missing. The caller has opened a transaction."""
    for number, upgrade in enumerate(upgrades[version(connection) - 1 :], start=version(connection) + 1):
        upgrade(connection)
        connection.pragma("user_version", number)
