"""A way in that was replaced or removed opens nothing beside the vault any more, and nothing is lost by that."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from test_backups import Cut, cut_after
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, dice, make_small, reopen

from desktop_app.storage import backup_file, backups, database, errors, keyfile, renewing, restoring
from desktop_app.storage.keyfile import Keys
from desktop_app.storage.paper_key import written
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase, Opener
from desktop_app.storage.vault import Vault
from desktop_app.storage.vault_files import EARLIER_WAYS
from tests.faults import Faults
from tests.made_up import new_session
from tests.memory_key_store import MemoryKeyStore

LATER = "2026-03-02T09:00:00Z"
OTHER_PAPER = written(b"\xa5" * 20)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with two backups beside it, and with one that a restore has set aside."""
    found = tmp_path / "v"
    make_small(found)
    back_up(found, "FR")
    restoring.restore(found, restoring.read(back_up(found, "DE")), ByPaperKey(PAPER), LATER)
    return found


def back_up(folder: Path, country: str) -> Path:
    with reopen(folder) as vault:
        vault.save_setting("country", country)
        kept = restoring.back_up(vault, folder, NOW)
    assert kept is not None
    return kept.path


def key_files(folder: Path) -> dict[str, Keys]:
    """Every key file in the folder, also within backups, by its place."""
    found = {str(path.relative_to(folder)): keyfile.decode(path.read_bytes()) for path in folder.rglob("vault.keys")}
    return found | {path.name: backup_file.read(path).keys for path in folder.rglob("*.strongroom")}


def opens(keys: Keys, opener: Opener) -> bool:
    try:
        opener.vault_key(keys)
    except (errors.WrongPassphrase, errors.WrongPaperKey, errors.UnlockerMissing):
        return False
    return True


def holdings(folder: Path, opener: Opener) -> list[str]:
    """What country each backup beside the vault says, the newest first, and each vault that was set aside."""
    found = [restoring.holdings(restoring.read(kept.path), opener) for kept in backups.listed(folder)]
    for aside in folder.glob("replaced *"):
        keys = keyfile.read(aside)
        connection = database.open_checked(aside / "vault.db", opener.vault_key(keys), keys.vault)
        connection.close()
    assert all(one.entries == SMALL.entries for one in found)
    return [one.settings["country"] for one in found]


def test_a_changed_passphrase_and_recovery_key_leave_the_earlier_ones_nothing_beside_the_vault(folder: Path) -> None:
    """Somebody saw the earlier ones, and finds a backup beside the vault."""
    assert len(key_files(folder)) == 4
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    session.add_passphrase("a new one")
    session.keep_recovery_key(OTHER_PAPER)
    session.lock()
    for place, keys in key_files(folder).items():
        for earlier in (ByPassphrase(PASSPHRASE), ByPaperKey(PAPER)):
            assert not opens(keys, earlier), place
    for opener in (ByPassphrase("a new one"), ByPaperKey(OTHER_PAPER)):
        assert holdings(folder, opener) == ["DE", "FR"]
    assert not session.earlier_ways
    assert not (folder / EARLIER_WAYS).exists()
    session.open_by_recovery_key(OTHER_PAPER)
    session.restore(backups.listed(folder)[1].path)
    assert session.dossier.settings["country"] == "FR"
    session.lock()


def test_a_removed_way_opens_nothing_beside_the_vault(folder: Path) -> None:
    store = MemoryKeyStore()
    session = new_session(folder, keys=store)
    session.open_by_recovery_key(PAPER)
    session.keep_in_keyring()
    session.answer("okx-1", "sms", ["on"])
    assert session.back_up() is not None
    session.remove_unlocker("passphrase")
    store.trouble = "failed"
    with pytest.raises(errors.KeyringUnavailable):
        session.remove_unlocker("keyring")
    session.lock()
    assert {keys.kinds() for keys in key_files(folder).values()} == {("paper",)}


def test_copies_elsewhere_and_other_vaults_are_left_alone(folder: Path, tmp_path: Path) -> None:
    make_small(tmp_path / "other", seed=2)
    theirs = back_up(tmp_path / "other", "IT").rename(folder / "backups" / "0009 2026-03-01 201500Z.strongroom")
    mine = tmp_path / "mine.strongroom"
    with reopen(folder) as vault:
        restoring.save_backup(vault, mine, NOW)
    before = theirs.read_bytes(), mine.read_bytes()
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    session.add_passphrase("a new one")
    session.lock()
    assert (theirs.read_bytes(), mine.read_bytes()) == before
    assert not session.earlier_ways


def test_a_further_way_changes_no_backup(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in (folder / "backups").iterdir()}
    session = new_session(folder, keys=MemoryKeyStore())
    session.open_by_recovery_key(PAPER)
    session.keep_in_keyring()
    session.lock()
    assert {path.name: path.read_bytes() for path in (folder / "backups").iterdir()} == before


def test_what_could_not_be_changed_is_told_and_tried_again_at_the_next_opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    with monkeypatch.context() as patch:
        patch.setattr(backups, "write_checked", _full)
        session.keep_recovery_key(OTHER_PAPER)
    faults.injected()
    assert session.earlier_ways
    assert holdings(folder, ByPassphrase(PASSPHRASE)) == ["DE", "FR"]
    session.lock()
    session.open_by_recovery_key(OTHER_PAPER)
    session.back_up_unasked()
    assert not session.earlier_ways
    session.lock()
    assert not any(opens(keys, ByPaperKey(PAPER)) for keys in key_files(folder).values())


def _full(*_: object) -> None:
    raise errors.DiskFull


def test_a_change_that_is_cut_off_anywhere_loses_nothing_and_is_finished_later(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faults: Faults
) -> None:
    for calls in range(60):
        copy = shutil.copytree(folder, tmp_path / str(calls))
        with monkeypatch.context() as patch, reopen(copy) as vault:
            cut_after(calls, patch)
            try:
                vault.add_unlocker(NewPassphrase("a new one", CHEAP), dice(3).randbytes, LATER)
                finished = renewing.renew(vault)
            except Cut:
                finished = False
        faults.injected(not finished)
        passphrase = "a new one" if opens(keyfile.read(copy), ByPassphrase("a new one")) else PASSPHRASE
        assert holdings(copy, ByPaperKey(PAPER)) == ["DE", "FR"]
        with Vault.open(copy, ByPassphrase(passphrase)) as vault:
            assert vault.load().settings["country"] == "DE"
            assert renewing.renew(vault)
        for place, keys in key_files(copy).items():
            assert opens(keys, ByPassphrase(PASSPHRASE)) == (passphrase == PASSPHRASE), place
        assert holdings(copy, ByPassphrase(passphrase)) == ["DE", "FR"]
        assert not (copy / EARLIER_WAYS).exists()
        if finished:
            break
    assert finished
    assert calls > 5


def test_a_backup_that_was_being_made_meanwhile_is_changed_as_well(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The backup that the app makes by itself has taken the vault as it was; then the passphrase is changed."""
    write = backups.write

    def meanwhile(*given: object) -> object:
        vault.add_unlocker(NewPassphrase("a new one", CHEAP), dice(3).randbytes, LATER)
        return write(*given)

    with reopen(folder) as vault:
        vault.save_setting("country", "IT")
        monkeypatch.setattr(backups, "write", meanwhile)
        assert restoring.back_up(vault, folder, LATER) is not None
        assert renewing.renew(vault)
    assert not any(opens(keys, ByPassphrase(PASSPHRASE)) for keys in key_files(folder).values())


def test_a_restore_from_elsewhere_gives_its_ways_to_nothing_else(folder: Path, tmp_path: Path) -> None:
    """A change was cut off; the person goes back to a file of before. The newer backups open as they did."""
    mine = tmp_path / "mine.strongroom"
    with reopen(folder) as vault:
        restoring.save_backup(vault, mine, NOW)
    session = new_session(folder)
    session.open_by_recovery_key(PAPER)
    session.add_passphrase("a new one")
    session.lock()
    (folder / EARLIER_WAYS).touch()
    session.restore(mine, ByPassphrase(PASSPHRASE))
    session.back_up_unasked()
    session.lock()
    assert opens(backup_file.read(backups.listed(folder)[-1].path).keys, ByPassphrase("a new one"))
