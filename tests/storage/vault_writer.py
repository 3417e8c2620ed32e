"""A program, not a test: writes into vaults until somebody kills it, and says what it has saved as it goes."""

from __future__ import annotations

import itertools
import random
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import apsw
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, make, reopen

from desktop_app.domain.dossier import Answer
from desktop_app.storage import errors, schema
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase
from desktop_app.storage.vault import Vault

QUESTIONS = 8


def say(*words: object) -> None:
    print(*words, flush=True)


def hold(folder: Path) -> None:
    """Opens the vault and waits."""
    with reopen(folder):
        say("open")
        sys.stdin.read()


def answer(folder: Path) -> None:
    """Saves round after round."""
    with reopen(folder) as vault:
        save_rounds(vault, say)


def save_rounds(vault: Vault, told: Callable[[object], None]) -> None:
    """All answers and a setting together, and now and then a new passphrase; `told` the number once it is saved."""
    first = int(vault.load().settings.get("round", "0")) + 1
    for number in itertools.count(first):
        with vault.together():
            for question in range(QUESTIONS):
                given = Answer(value=(str(number),), at=NOW, note="plain words of an answer " * (number % 20))
                vault.save_answers([("okx-1", f"question {question}", given)])
            vault.save_setting("round", str(number))
        if number % 3 == 0:
            vault.add_unlocker(NewPassphrase(words_of(number), CHEAP), random.randbytes, NOW)
        told(number)


def words_of(number: int) -> str:
    """The passphrase of a round; before the first change it is the one that the vault was made with."""
    return f"passphrase {number}" if number else PASSPHRASE


def newest_passphrase(folder: Path, said: Iterable[int], found: int) -> int:
    """The round whose passphrase opens: one that was said to be kept, or a later one up to `found`. -1 where none."""
    kept = max(number for number in said if number % 3 == 0)
    for number in range(found - found % 3, kept - 1, -3):
        try:
            Vault.open(folder, ByPassphrase(words_of(number))).close()
        except errors.WrongPassphrase:
            continue
        return number
    return -1


def create(folder: Path, told: Callable[[object], None] = say) -> None:
    """Makes one vault after the other."""
    for number in itertools.count():
        make(folder / str(number), NewPassphrase("words", CHEAP)).close()
        told(number)


def upgrade(folder: Path) -> None:
    """Raises the vault to the next form and says how far it is."""

    def spread_aloud(connection: apsw.Connection) -> None:
        say("begun")
        spread(connection)
        say("spread")

    Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, spread_aloud]).close()
    say("done")


def spread(connection: apsw.Connection) -> None:
    """An upgrade that takes a while: 400 new rows."""
    connection.execute("CREATE TABLE spread (number INTEGER PRIMARY KEY, text TEXT) STRICT")
    for number in range(400):
        connection.execute("INSERT INTO spread VALUES (?, ?)", (number, "x" * 500))


if __name__ == "__main__":
    {"hold": hold, "answer": answer, "create": create, "upgrade": upgrade}[sys.argv[1]](Path(sys.argv[2]))
