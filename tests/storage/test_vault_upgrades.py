"""Older forms become today's on a copy; the old file stays."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
from vault_kit import PAPER, SMALL, held, make_small

from desktop_app.storage import errors, schema
from desktop_app.storage.unlockers import ByPaperKey
from desktop_app.storage.vault import Vault


def add_colour(connection: apsw.Connection) -> None:
    connection.execute("CREATE TABLE colours (entry TEXT PRIMARY KEY, colour TEXT NOT NULL) STRICT")


def fill_colour(connection: apsw.Connection) -> None:
    connection.execute("INSERT INTO colours SELECT id, 'green' FROM entries")


def fail(connection: apsw.Connection) -> None:
    connection.execute("DELETE FROM entries")
    raise ZeroDivisionError


def colours(vault: Vault) -> list[tuple[str, str]]:
    return list(vault._connection.execute("SELECT entry, colour FROM colours ORDER BY entry"))


def test_upgrades_run_in_order_and_only_those_that_are_missing(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour]).close()
    with Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour, fill_colour]) as vault:
        assert vault.load() == SMALL
        assert colours(vault) == [("mailbox-1", "green"), ("okx-1", "green"), ("owner", "green")]
    with Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour, fill_colour]) as vault:
        vault.save_setting("after", "the upgrade")
        assert vault.load().settings["after"] == "the upgrade"


def test_the_old_file_stays_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    before = held(folder)["vault.db"]
    Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour, fill_colour]).close()
    after = held(folder)
    assert after["vault.form-2.db"] == before
    assert after["vault.db"] != before
    assert set(after) == {"vault.db", "vault.keys", "vault.form-2.db"} | ({"vault.db-journal"} & set(after))


def test_an_upgrade_that_fails_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    before = held(folder)
    with pytest.raises(ZeroDivisionError):
        Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour, fail])
    assert held(folder) == before
    with Vault.open(folder, ByPaperKey(PAPER)) as vault:
        assert vault.load() == SMALL


def test_an_upgrade_on_a_full_drive_changes_nothing(drive: object) -> None:
    place = drive("size=200k")
    folder = place / "v"
    make_small(folder)
    (place / "filler").write_bytes(bytes(200 * 1024 - sum(len(data) for data in held(folder).values()) - 40 * 1024))
    before = held(folder)["vault.db"]
    with pytest.raises(errors.DiskFull):
        Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, add_colour])
    (place / "filler").unlink()
    assert held(folder)["vault.db"] == before
    with Vault.open(folder, ByPaperKey(PAPER)) as vault:
        assert vault.load() == SMALL


def test_a_vault_without_a_form_is_damaged(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    with Vault.open(folder, ByPaperKey(PAPER)) as vault:
        vault._connection.pragma("user_version", 0)
    with pytest.raises(errors.VaultDamaged):
        Vault.open(folder, ByPaperKey(PAPER))


def test_each_form_that_the_app_wrote_is_kept_by_the_tests() -> None:
    """Whoever adds an upgrade adds a vault of the form before: see tests/storage/old."""
    old = Path(__file__).with_name("old")
    for form in range(1, schema.newest(schema.UPGRADES) + 1):
        assert (old / f"v{form}" / "vault.db").exists(), f"make it with old/make_old_vault.py v{form}"
