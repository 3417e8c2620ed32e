"""What is saved is there, whichever way it is looked at."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import msgspec
import pytest
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, dice, held, keep, make, make_small, reopen

from desktop_app.domain.dossier import Answer, Dossier, Entry, StepRecord
from desktop_app.storage import errors
from desktop_app.storage.unlockers import ByPassphrase, NewKeyring, NewPaperKey, NewPassphrase
from desktop_app.storage.vault import Vault, unlocker_kinds, vault_state
from tests.memory_key_store import MemoryKeyStore


def answer(*value: str, at: str = NOW) -> Answer:
    return Answer(value=value, at=at)


def test_a_new_vault_is_empty_and_says_what_opens_it(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "vault"
    assert vault_state(folder) == "none"
    with make(folder, NewPassphrase(PASSPHRASE, CHEAP)) as vault:
        assert vault.load() == Dossier()
        assert vault.unlockers() == ("paper", "passphrase")
    assert vault_state(folder) == "present"
    assert unlocker_kinds(folder) == ("paper", "passphrase")


def test_everything_saved_is_there_after_opening_again(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    with reopen(tmp_path / "v") as vault:
        assert vault.load() == SMALL
    with Vault.open(tmp_path / "v", ByPassphrase(PASSPHRASE)) as vault:
        assert vault.load() == SMALL


def test_changing_an_entry_keeps_its_place(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        for name in ("a", "b", "c"):
            vault.save_entry(Entry(id=name, kind="account", pack="okx", label=name))
        vault.save_entry(Entry(id="a", kind="account", pack="okx", label="renamed", share=0.25))
        assert [(entry.id, entry.label) for entry in vault.load().entries] == [("a", "renamed"), ("b", "b"), ("c", "c")]


def test_a_share_that_is_no_number_is_refused(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        with pytest.raises(ValueError, match="finite"):
            vault.save_entry(Entry(id="a", kind="account", pack="okx", label="a", share=float("nan")))
        assert vault.load() == Dossier()


def test_the_history_keeps_each_answer_and_the_newest_holds(tmp_path: Path) -> None:
    first, second = answer("sms", at="2026-01-01"), answer("authenticator", at="2026-02-01")
    with make(tmp_path / "v") as vault:
        vault.save_answers([("okx-1", "factor", first)])
        vault.save_answers([("binance-1", "factor", first)])
        vault.save_answers([("okx-1", "factor", second)])
        vault.save_answers([("okx-1", "factor", second)])
        assert vault.load().answers == {("okx-1", "factor"): second, ("binance-1", "factor"): first}
        assert [(change.at, change.answer) for change in vault.history("okx-1")] == [
            ("2026-01-01", first),
            ("2026-02-01", second),
        ]
        assert [change.subject for change in vault.history()] == ["okx-1", "binance-1", "okx-1"]


def test_an_older_answer_given_again_is_the_current_one(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        for given in ("sms", "authenticator", "sms"):
            vault.save_answers([("okx-1", "factor", answer(given))])
        assert vault.load().value("okx-1", "factor") == ("sms",)
        assert len(vault.history()) == 3


def test_a_removed_entry_takes_its_answers_and_steps_along_but_not_the_history(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        vault.remove_entry("okx-1", at="2026-04-01")
        left = vault.load()
        assert [entry.id for entry in left.entries] == ["owner", "mailbox-1"]
        assert list(left.answers) == [("mailbox-1", "recovery_phone")]
        assert left.steps == {}
        assert list(left.records) == [("address", "address-1")]
        assert [(change.at, change.answer is None) for change in vault.history("okx-1")] == [
            (NOW, False),
            ("2026-04-01", True),
        ]
        vault.save_answers([("okx-1", "second_factor", answer("sms"))])
        assert vault.load().value("okx-1", "second_factor") == ("sms",)


def test_a_step_and_a_setting_keep_their_latest_state(tmp_path: Path) -> None:
    done = StepRecord(subject="okx-1", step="save_seed", state="done", at=NOW)
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        vault.save_step(done)
        vault.save_setting("country", "FR")
        assert vault.load().steps == {("okx-1", "save_seed"): done}
        assert vault.load().settings == {"country": "FR"}


def test_a_record_changes_in_its_place_and_goes_when_told(tmp_path: Path) -> None:
    first, second = SMALL.records.values()
    changed = msgspec.structs.replace(first, body='{"label":"warm"}')
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        vault.change_records([changed])
        assert vault.load().held("address") == (changed,)
        assert list(vault.load().records) == [("address", "address-1"), ("api_key", "k")]
        vault.change_records(dropped=[("address", "address-1"), ("address", "never there")])
        assert list(vault.load().records.values()) == [second]


def change_and_fail(vault: Vault) -> None:
    with vault.together():
        vault.save_setting("country", "FR")
        vault.save_answers([("okx-1", "second_factor", answer("sms"))])
        raise ZeroDivisionError


def test_what_is_saved_together_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        keep(vault, SMALL)
        with pytest.raises(ZeroDivisionError):
            change_and_fail(vault)
        assert vault.load() == SMALL
        vault.save_setting("later", "works")
        assert vault.load().settings == {"country": "DE", "later": "works"}


def test_several_answers_are_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    def given() -> object:
        yield ("a", "first", answer("x"))
        raise ZeroDivisionError

    with make(tmp_path / "v") as vault:
        with pytest.raises(ZeroDivisionError):
            vault.save_answers(given())
        assert vault.load() == Dossier()
        assert vault.history() == ()


def test_a_closed_vault_says_so_and_forgets_its_key(tmp_path: Path) -> None:
    vault = make(tmp_path / "v")
    key = vault._vault_key
    assert any(key)
    vault.close()
    vault.close()
    assert key == bytes(32)
    for use in (vault.load, vault.history, lambda: vault.save_setting("a", "b")):
        with pytest.raises(errors.VaultClosed):
            use()
    with pytest.raises(errors.VaultClosed):
        vault.add_unlocker(NewPassphrase(PASSPHRASE, CHEAP), dice().randbytes, NOW)


def test_a_vault_is_never_made_over_another(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    before = held(folder)
    with pytest.raises(errors.VaultExists):
        make(folder, seed=2)
    assert held(folder) == before


@pytest.mark.parametrize("missing", ["vault.db", "vault.keys"])
def test_a_missing_file_is_named_and_nothing_is_made_over_the_other(tmp_path: Path, missing: str) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    lost = (folder / missing).read_bytes()
    (folder / missing).unlink()
    before = held(folder)
    assert vault_state(folder) == "incomplete"
    for attempt in (lambda: reopen(folder), lambda: make(folder, seed=2)):
        with pytest.raises(errors.VaultIncomplete) as caught:
            attempt()
        assert caught.value.missing == missing
    assert held(folder) == before
    (folder / missing).write_bytes(lost)
    with reopen(folder) as vault:
        assert vault.load() == SMALL


def test_no_vault_is_told_from_a_wrong_one(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(errors.VaultMissing):
            reopen(folder)
        with pytest.raises(errors.VaultMissing):
            unlocker_kinds(folder)
    assert not (tmp_path / "nowhere").exists()


def test_a_creation_that_fails_leaves_no_vault_and_no_key_behind(tmp_path: Path) -> None:
    folder, store = tmp_path / "v", MemoryKeyStore()
    with pytest.raises(errors.WrongPaperKey):
        Vault.create(folder, [NewKeyring(store), NewPaperKey("not a key")], dice().randbytes, NOW)
    assert vault_state(folder) == "none"
    assert store._secrets == {}
    make(folder).close()


def test_a_creation_that_never_finished_is_begun_anew(tmp_path: Path) -> None:
    """The state just before the last rename: the database is in place, its key file not yet."""
    folder = tmp_path / "v"
    make_small(folder)
    (folder / "vault.keys").rename(folder / "vault.keys.new")
    old = (folder / "vault.db").read_bytes()
    assert vault_state(folder) == "none"
    with make(folder, seed=2) as vault:
        assert vault.load() == Dossier()
    assert (folder / "vault.db.unfinished").read_bytes() == old
    assert not (folder / "vault.keys.new").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead of modes")
def test_only_the_owner_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    before = os.umask(0)
    try:
        make_small(folder)
        with reopen(folder) as vault:
            vault.add_unlocker(NewPassphrase("another one", CHEAP), dice().randbytes, NOW)
            vault.save_setting("a", "b")
            modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert set(modes) == {"vault.db", "vault.db-journal", "vault.keys", "vault.lock", "vault.ways"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@pytest.mark.skipif(os.name == "nt", reason="Windows has access lists instead of modes")
def test_a_folder_that_holds_other_things_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "letter.txt").write_text("not ours")
    make(tmp_path).close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_opened_in_one_thread_and_used_in_another(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    opened: list[Vault] = []
    worker = threading.Thread(target=lambda: opened.append(reopen(tmp_path / "v")))
    worker.start()
    worker.join()
    with opened[0] as vault:
        vault.save_setting("from", "the main thread")
        assert vault.load().settings["from"] == "the main thread"


def test_threads_that_save_at_once_wait_for_each_other(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        failures: list[BaseException] = []

        def save(name: str) -> None:
            try:
                for number in range(20):
                    vault.save_setting(f"{name}{number}", "saved")
                    vault.load()
            except BaseException as failure:  # noqa: BLE001 (the main thread must see whatever it was)
                failures.append(failure)

        threads = [threading.Thread(target=save, args=(name,)) for name in "abcd"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert failures == []
        assert len(vault.load().settings) == 80


def test_a_thread_that_saves_while_another_changes_several_things_is_not_undone_with_it(tmp_path: Path) -> None:
    with make(tmp_path / "v") as vault:
        other = threading.Thread(target=lambda: vault.save_setting("other", "saved"))

        def change_wait_and_fail() -> None:
            with vault.together():
                vault.save_setting("mine", "undone")
                other.start()
                other.join(0.1)  # it can only finish now if it does not wait for us
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            change_wait_and_fail()
        other.join()
        assert vault.load().settings == {"other": "saved"}


def test_a_second_window_is_refused_and_let_in_after_the_first_closed(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    with make(folder):
        with pytest.raises(errors.VaultInUse):
            reopen(folder)
        with pytest.raises(errors.VaultInUse):
            make(folder, seed=2)
    reopen(folder).close()


def test_a_refused_opening_lets_the_folder_go(tmp_path: Path) -> None:
    folder = tmp_path / "v"
    make_small(folder)
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(folder, ByPassphrase("wrong"))
    reopen(folder).close()


def test_a_passphrase_that_is_empty_is_refused() -> None:
    with pytest.raises(ValueError, match="empty"):
        NewPassphrase("")


def test_the_paper_key_in_use_is_a_real_one() -> None:
    assert len(PAPER.replace("-", "")) == 40
