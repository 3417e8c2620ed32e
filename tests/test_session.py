"""What a user can do, end to end without a window: told once, kept for ever."""

from __future__ import annotations

import random
import threading
from pathlib import Path

import msgspec
import pytest

from desktop_app.content.library import Library
from desktop_app.content.problems import RefusedError
from desktop_app.domain.dossier import OWNER, Record
from desktop_app.session import Changes, Locked, Session
from desktop_app.storage.errors import (
    DiskFull,
    KeyringEntryMissing,
    KeyringUnavailable,
    NotABackup,
    OwnFileThere,
    VaultInUse,
    WrongPaperKey,
    WrongPassphrase,
)
from desktop_app.storage.unlockers import ByPaperKey
from tests.made_up import Clock, library, new_session, opened, own_exchange, person
from tests.memory_key_store import MemoryKeyStore

OKX = "account-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Strongroom"


def test_the_content_is_loaded_once_whichever_threads_ask(folder: Path) -> None:
    loads: list[str] = []
    loading, asked = threading.Event(), threading.Event()

    def load() -> Library:
        loads.append(threading.current_thread().name)
        loading.set()
        asked.wait()
        return library()

    session = Session(folder, load, clock=Clock(), random=random.Random(1).randbytes, keys=MemoryKeyStore())
    found: list[Library] = []
    other = threading.Thread(target=lambda: found.append(session.library), name="first")
    other.start()
    loading.wait()
    asked.set()
    found.append(session.library)
    other.join()
    assert loads == ["first"]
    assert found[0] is found[1]


def test_everything_is_as_it_was_after_opening_again(folder: Path) -> None:
    keys = MemoryKeyStore()
    first = opened(folder, keys=keys)
    account = first.add("account", "okx", "OKX", share=0.5)
    first.answer(account.id, "sms", ["on"], seen=True, note="looked at the security page")
    first.put_off(account.id, "alerts", "no phone here")
    before = first.dossier
    first.lock()
    second = new_session(folder, keys=keys)
    second.open_by_keyring()
    assert second.dossier == before


def test_a_locked_session_knows_nothing_and_stores_nothing(folder: Path) -> None:
    session = person(folder)
    session.lock()
    assert session.dossier.entries == ()
    assert session.report() is None
    assert session.plan() is None
    with pytest.raises(Locked):
        session.answer(OKX, "sms", ["on"])


def test_the_recovery_key_opens_what_the_key_store_lost(folder: Path) -> None:
    first = new_session(folder)
    key = first.new_recovery_key()
    first.create(recovery_key=key)
    first.add("account", "okx", "OKX")
    first.lock()
    second = new_session(folder, keys=MemoryKeyStore())
    second.open_by_recovery_key(key.lower().replace("-", " "))
    assert [entry.label for entry in second.accounts()] == ["OKX"]


@pytest.mark.parametrize("replaced", [False, True])
def test_a_key_store_that_lost_the_key_may_have_it_back(folder: Path, replaced: bool) -> None:
    keys = MemoryKeyStore()
    first = new_session(folder, keys=keys)
    key = first.new_recovery_key()
    first.create(recovery_key=key)
    first.lock()
    if replaced:
        (name,) = keys._secrets
        keys.set(name, "of another program")
    else:
        keys.clear()
    second = new_session(folder, keys=keys)
    with pytest.raises(KeyringEntryMissing):
        second.open_by_keyring()
    second.open_by_recovery_key(key)
    assert second.keyring_lost
    second.keep_in_keyring()
    assert not second.keyring_lost
    second.lock()
    third = new_session(folder, keys=keys)
    third.open_by_keyring()
    assert set(third.unlockers()) == {"keyring", "paper"}
    third.lock()
    third.open_by_recovery_key(key)
    assert not third.keyring_lost


def test_a_key_store_that_keeps_nothing_leaves_the_ways_in_as_they_were(folder: Path) -> None:
    session = new_session(folder, keys=MemoryKeyStore("locked"))
    key = session.new_recovery_key()
    session.create(recovery_key=key, passphrase="a long enough passphrase", keyring=False)
    with pytest.raises(KeyringUnavailable):
        session.keep_in_keyring()
    assert set(session.unlockers()) == {"passphrase", "paper"}
    session.lock()
    session.open_by_recovery_key(key)


def test_ways_in_are_told_apart_when_they_fail(folder: Path) -> None:
    first = new_session(folder)
    first.create(recovery_key=first.new_recovery_key(), passphrase="a long enough passphrase", keyring=False)
    first.lock()
    second = new_session(folder)
    assert set(second.opens_with()) == {"passphrase", "paper"}
    with pytest.raises(WrongPassphrase):
        second.open_by_passphrase("another passphrase")
    with pytest.raises(WrongPaperKey):
        second.open_by_recovery_key("AAAAA")
    second.open_by_passphrase("a long enough passphrase")
    assert second.is_open


def test_a_backup_brings_no_wait_for_a_new_recovery_key_that_is_over_already(folder: Path) -> None:
    clock = Clock()
    session = opened(folder, clock=clock)
    session.say_paper_lost()
    kept = session.back_up()
    assert kept is not None
    session.stop_waiting()
    clock.forward(days=2)
    session.restore(kept.path)
    assert session.new_key_from() is None and not session.new_key_due()
    session.lock()
    session.open_by_keyring()
    assert not session.new_key_due()


def test_saying_again_that_the_paper_is_lost_does_not_begin_the_wait_anew(folder: Path) -> None:
    clock = Clock()
    session = opened(folder, clock=clock)
    session.say_paper_lost()
    since = session.new_key_from()
    clock.forward(hours=20)
    session.say_paper_lost()
    session.lock()
    assert session.new_key_from() is None and not session.new_key_due()
    session.open_by_keyring()
    assert session.new_key_from() == since
    clock.forward(days=-1)
    assert not session.new_key_due()


def test_a_second_window_of_the_same_vault_is_refused(folder: Path) -> None:
    keys = MemoryKeyStore()
    first = opened(folder, keys=keys)
    with pytest.raises(VaultInUse):
        new_session(folder, keys=keys).open_by_keyring()
    assert first.is_open


def test_an_answer_changes_the_report_at_once(folder: Path) -> None:
    session = person(folder)
    before = session.report()
    changes = session.answer(OKX, "sms", ["off"])
    session.answer(OKX, "switch", ["none"])
    after = session.report()
    assert changes.kinds == {"answers"}
    assert changes.subjects == {OKX}
    assert before is not None and after is not None
    assert before.exchange(OKX).outcomes["sim_swap"].reaches
    assert not after.exchange(OKX).outcomes["sim_swap"].reaches


def test_what_was_seen_at_a_step_is_stored_with_its_date_and_decides(folder: Path) -> None:
    session = person(folder)
    session.finish(OKX, "sms_off", "still_offered")
    assert session.dossier.value(OKX, "switch") == ("sms",)
    step = session.step(OKX, "sms_off")
    assert step is not None and step.state == "open"
    session.finish(OKX, "sms_off", "gone")
    answer = session.dossier.answers[OKX, "sms"]
    assert (answer.value, answer.seen, answer.at) == (("off",), True, "2026-11-22T09:30:00+00:00")
    assert session.dossier.steps[OKX, "sms_off"].state == "done"


def test_a_step_put_off_comes_back_when_it_is_taken_up(folder: Path) -> None:
    session = person(folder)
    session.put_off(OKX, "anti_phishing", "later")
    assert session.step(OKX, "anti_phishing").state == "put_off"
    session.put_off(OKX, "devices", "I have one device only", for_good=True)
    assert session.step(OKX, "devices").state == "not_mine"
    session.take_up(OKX, "anti_phishing")
    assert session.step(OKX, "anti_phishing").state == "open"


def test_removing_a_mailbox_takes_its_links_and_answers_along(folder: Path) -> None:
    session = person(folder)
    session.remove("mailbox-1")
    assert session.dossier.entry("mailbox-1") is None
    assert all("mailbox" not in account.links for account in session.accounts())
    assert not [key for key in session.dossier.answers if key[0] == "mailbox-1"]
    assert session.report() is not None, "an account without a mailbox is still analysed"


def test_a_new_entry_never_takes_the_id_of_another(folder: Path) -> None:
    session = person(folder)
    session.remove("account-1")
    assert session.add("account", "okx", "OKX again").id == "account-3"
    assert len({entry.id for entry in session.dossier.entries}) == len(session.dossier.entries)


def test_the_talk_begins_with_the_persons_time_then_accounts_so_that_a_number_comes_soon(folder: Path) -> None:
    session = opened(folder)
    session.add("account", "okx", "OKX")
    session.add("mailbox", "google-account", "Mail")
    assert [entry.kind for entry in session.interview_left()] == ["owner", "account", "mailbox"]
    session.answer(OWNER, "reacts", ["day"])
    assert [entry.kind for entry in session.interview_left()] == ["account", "mailbox"]


def test_a_pack_that_is_gone_leaves_the_account_and_its_answers(folder: Path) -> None:
    session = person(folder)
    session.profiles.pop("okx")
    assert [one.name for one in session.report().exchanges] == ["account-2"]
    assert session.dossier.value(OKX, "sms") == ("on",)
    assert session.interview(OKX) == ()


def test_no_secret_stands_in_what_a_session_shows_of_itself(folder: Path) -> None:
    session: Session = new_session(folder, clock=Clock())
    key = session.new_recovery_key()
    session.create(recovery_key=key, passphrase="canary passphrase", keyring=False)
    shown = repr(session) + repr(vars(session))
    assert key not in shown
    assert "canary passphrase" not in shown


def test_pasted_text_is_kept_readable(folder: Path) -> None:
    session = opened(folder)
    entry = session.add("account", "okx", "  My\nOKX\u202e \ud800 account ", hint="x" * 5000)
    assert entry.label == "My OKX account"
    assert len(entry.hint) == 200
    session.answer(entry.id, "sms", ["on"], note="line one\r\nline\x00 two")
    assert session.dossier.answers[entry.id, "sms"].note == "line one line two"


def test_a_register_and_its_answer_are_stored_together_or_not_at_all(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = person(folder)
    record = Record(kind="api_key", id="k", at=session.now(), subject=OKX, body="{}")
    before = session.dossier

    def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.storage.vault.Vault.save_answers", full)
        with pytest.raises(DiskFull):
            session.change_records(kept=[record], subject=OKX, answers={"api_keys": ["trade_ip"]})
    assert session.dossier == before
    changes = session.change_records(kept=[record], subject=OKX, answers={"api_keys": ["trade_ip"]})
    assert changes.kinds == {"records", "answers"} and changes.subjects == {OKX}
    given = session.dossier.answers[OKX, "api_keys"]
    assert given.value == ("trade_ip",) and given.seen
    assert session.dossier.held("api_key", OKX) == (record,)


def test_a_step_that_cannot_be_stored_changes_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = person(folder)
    before = session.dossier

    def full(self: object, record: object) -> None:
        raise DiskFull

    monkeypatch.setattr("desktop_app.storage.vault.Vault.save_step", full)
    with pytest.raises(DiskFull):
        session.finish(OKX, "sms_off", "gone")
    assert session.dossier == before


def test_a_register_is_kept_and_goes_with_its_account(folder: Path) -> None:
    session = opened(folder)
    account = session.add("account", "okx", "OKX")
    mine = Record(kind="api_key", id="key-1", at=session.now(), body='{"label":"bot"}', subject=account.id)
    free = Record(kind="address", id="address-1", at=session.now(), body="{}")
    changes = session.change_records(kept=[mine, free], subject=account.id)
    assert changes == Changes(kinds=frozenset({"records"}), subjects=frozenset({account.id}))
    assert session.dossier.held("api_key", account.id) == (mine,)
    session.change_records(kept=[mine], dropped=[("address", "address-1")])
    assert session.dossier.held("address") == ()
    session.remove(account.id)
    assert session.dossier.records == {}


def test_the_recognition_key_is_made_once_for_a_vault(folder: Path) -> None:
    session = opened(folder)
    key = session.recognition_key()
    assert len(key) == 32
    assert session.recognition_key() == key


# --- backups


def test_a_backup_brings_back_what_was_there_and_keeps_what_is(folder: Path, tmp_path: Path) -> None:
    session = opened(folder)
    session.add("account", "okx", "OKX")
    path = tmp_path / "stick" / "mine.strongroom"
    path.parent.mkdir()
    session.save_backup(path)
    before = session.dossier
    session.add("account", "binance", "Binance")
    assert session.opens_backup(path) == ()
    assert session.look_into(path)[1] == before
    session.restore(path)
    assert session.dossier == before
    kept = session.backups()[0]
    assert [entry.pack for entry in session.look_into(kept.path)[1].of_kind("account")] == ["okx", "binance"]


def test_a_backup_opens_on_another_computer_with_the_recovery_key(folder: Path, tmp_path: Path) -> None:
    first = new_session(folder)
    key = first.new_recovery_key()
    first.create(recovery_key=key)
    first.add("account", "okx", "OKX")
    path = tmp_path / "mine.strongroom"
    first.save_backup(path)
    second = new_session(tmp_path / "elsewhere", keys=MemoryKeyStore(), seed=2)
    assert second.opens_backup(path) == ("keyring", "paper")
    with pytest.raises(WrongPaperKey):
        second.restore(path, ByPaperKey(second.new_recovery_key()))
    assert not second.is_open
    second.restore(path, ByPaperKey(key))
    assert second.dossier == first.dossier


def test_a_restore_that_fails_leaves_the_vault_open_and_as_it_was(folder: Path, tmp_path: Path) -> None:
    session = opened(folder)
    session.add("account", "okx", "OKX")
    (tmp_path / "bad.strongroom").write_bytes(b"rubbish")
    with pytest.raises(NotABackup):
        session.restore(tmp_path / "bad.strongroom")
    assert session.is_open
    session.add("account", "binance", "Binance")
    assert len(session.accounts()) == 2


def test_a_backup_of_another_vault_needs_its_own_key(folder: Path, tmp_path: Path) -> None:
    other = opened(tmp_path / "other", seed=2)
    path = tmp_path / "other.strongroom"
    other.save_backup(path)
    session = opened(folder)
    with pytest.raises(Locked):
        session.restore(path)
    assert session.is_open


# --------------------------------------------------------------------------------------------- exchanges of one's own


def test_an_exchange_of_ones_own_is_used_at_once_and_numbers_follow_its_facts(tmp_path):
    session = person(tmp_path)
    before = session.dossier
    changes = session.keep_exchange(own_exchange())
    assert changes.kinds == {"content"}
    assert msgspec.structs.replace(session.dossier, records={}) == before
    assert len(session.dossier.held("own_exchange")) == 1, "the vault holds its file, for backups"
    assert session.dossier is not before, "a plan made from the old facts must be found stale"
    account = session.add("account", "northgate", "Northgate")
    assert session.report().exchanges[-1].name == account.id
    held = session.setup().exchange[-1].holds.after_2fa_reset
    session.keep_exchange(msgspec.structs.replace(session.profiles["northgate"], operations=()), instead=True)
    assert (held, session.setup().exchange[-1].holds.after_2fa_reset) == (24, "unknown")


def test_a_file_of_that_name_is_not_written_over_even_where_it_cannot_be_used(tmp_path):
    session = opened(tmp_path)
    path = tmp_path / "content" / "exchanges" / "northgate.toml"
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(OwnFileThere):
        session.keep_exchange(own_exchange())
    assert path.read_text(encoding="utf-8") == "mine"


def test_what_would_be_refused_is_not_written(tmp_path):
    session = opened(tmp_path)
    with pytest.raises(RefusedError):
        session.keep_exchange(msgspec.structs.replace(own_exchange(), type_this_host="elsewhere.example"))
    assert not (tmp_path / "content").exists()


def test_a_deleted_one_is_gone_and_deleting_it_twice_is_as_good(tmp_path):
    session = opened(tmp_path)
    session.keep_exchange(own_exchange())
    session.drop_exchange("northgate")
    session.drop_exchange("northgate")
    assert session.own_exchanges() == ()


def test_the_app_starts_with_what_lies_in_the_folder(tmp_path):
    from desktop_app.storage.places import own_content
    from desktop_app.ui.start import library

    opened(tmp_path).keep_exchange(own_exchange())
    assert library(own_content(tmp_path)).profiles["northgate"].own.made == "form"


def test_what_is_different_in_ones_own_account_stays_when_the_facts_are_changed_or_gone(tmp_path):
    session = opened(tmp_path)
    session.keep_exchange(own_exchange())
    account = session.add("account", "northgate", "Northgate")
    session.say_different(account.id, "own:factor:passkey", "no", "the settings have none")
    renamed = msgspec.structs.replace(session.profiles["northgate"], name="Northgate Pro")
    session.keep_exchange(renamed, instead=True)
    (entry,) = session.accounts_at("northgate")
    assert session.profile(entry).name == "Northgate Pro"
    assert session.profile(entry).factor("passkey").supported is False
    session.drop_exchange("northgate")
    (entry,) = session.accounts_at("northgate")
    assert session.profile(entry) is None
    session.keep_exchange(own_exchange())
    (entry,) = session.accounts_at("northgate")
    assert session.profile(entry).factor("passkey").supported is False
