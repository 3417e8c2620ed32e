"""Each unlocker opens, can be added, changed and removed, and says what is wrong when it does not fit."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, dice, held, keep, make, make_small, reopen

from desktop_app.storage import errors, keyfile, wrapping
from desktop_app.storage.paper_key import written
from desktop_app.storage.unlockers import (
    ByKeyring,
    ByPaperKey,
    ByPassphrase,
    NewKeyring,
    NewPaperKey,
    NewPassphrase,
    Opener,
)
from desktop_app.storage.vault import Vault, unlocker_kinds
from tests.memory_key_store import MemoryKeyStore

OTHER_PAPER = written(b"\xa5" * 20)


def opens(folder: Path, opener: Opener) -> bool:
    try:
        Vault.open(folder, opener).close()
    except (errors.WrongPassphrase, errors.WrongPaperKey, errors.KeyringEntryMissing, errors.UnlockerMissing):
        return False
    return True


def with_keyring(folder: Path, store: MemoryKeyStore) -> None:
    with make(folder, NewKeyring(store)) as vault:
        keep(vault, SMALL)


def test_the_app_never_goes_below_the_floor() -> None:
    cost = wrapping.STANDARD_COST
    assert (cost.memory_kib, cost.passes) >= (64 * 1024, 3)
    assert 1 <= cost.lanes <= 4
    assert NewPassphrase("words").cost == cost


def stopwatch(seconds: float) -> Callable[[], float]:
    """Says that each derivation took so long."""
    told = itertools.count()
    return lambda: (next(told) + 1) // 2 * seconds


def test_a_quick_computer_pays_more_and_a_slow_one_the_floor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "from_passphrase", lambda *_: bytearray(32))
    assert wrapping.cost_here(stopwatch(9.0)) == wrapping.STANDARD_COST
    assert wrapping.cost_here(stopwatch(0.01)).memory_kib == wrapping.LARGEST_MEMORY_KIB


def test_a_computer_short_of_memory_gets_what_worked(monkeypatch: pytest.MonkeyPatch) -> None:
    def short(_typed: str, _salt: bytes, cost: keyfile.Argon2Cost) -> bytearray:
        if cost.memory_kib > 128 * 1024:
            raise MemoryError
        return bytearray(32)

    monkeypatch.setattr(wrapping, "from_passphrase", short)
    assert wrapping.cost_here(stopwatch(0.01)).memory_kib == 128 * 1024


def test_a_passphrase_at_the_standard_cost_opens(tmp_path: Path) -> None:
    with make(tmp_path / "v", NewPassphrase(PASSPHRASE)) as vault:
        keep(vault, SMALL)
    with Vault.open(tmp_path / "v", ByPassphrase(PASSPHRASE)) as vault:
        assert vault.load() == SMALL


@pytest.mark.parametrize("typed", ["", "Correct horse battery staple", PASSPHRASE + " ", PASSPHRASE[:-1], "\ud800"])
def test_a_passphrase_that_is_nearly_right_is_wrong(tmp_path: Path, typed: str) -> None:
    make_small(tmp_path / "v")
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(tmp_path / "v", ByPassphrase(typed))


def test_the_same_letters_from_another_keyboard_open(tmp_path: Path) -> None:
    """One system sends é as one character, another as e with an accent; full-width forms come from East Asian input."""
    make(tmp_path / "v", NewPassphrase("caf\u00e9 42", CHEAP)).close()
    assert opens(tmp_path / "v", ByPassphrase("cafe\u0301 42"))
    assert opens(tmp_path / "v", ByPassphrase("caf\u00e9 \uff14\uff12"))
    assert not opens(tmp_path / "v", ByPassphrase("cafe 42"))


def test_a_slip_on_paper_names_the_group_and_another_sheet_is_told_apart(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    for typed, problem, group in ((PAPER[:-1] + "9", "group", 8), (OTHER_PAPER, "key", None)):
        with pytest.raises(errors.WrongPaperKey) as caught:
            Vault.open(tmp_path / "v", ByPaperKey(typed))
        assert (caught.value.problem, caught.value.group) == (problem, group)


def test_an_unlocker_that_the_vault_does_not_have_is_named(tmp_path: Path) -> None:
    with make(tmp_path / "paper"):
        pass
    with Vault.create(tmp_path / "words", [NewPassphrase(PASSPHRASE, CHEAP)], dice().randbytes, NOW):
        pass
    for folder, opener, kind in (
        ("paper", ByPassphrase(PASSPHRASE), "passphrase"),
        ("paper", ByKeyring(MemoryKeyStore()), "keyring"),
        ("words", ByPaperKey(PAPER), "paper"),
    ):
        with pytest.raises(errors.UnlockerMissing) as caught:
            Vault.open(tmp_path / folder, opener)
        assert caught.value.kind == kind


# ---------------------------------------------------------------- the system's key store


def test_the_key_store_opens_the_vault(tmp_path: Path) -> None:
    store = MemoryKeyStore()
    with_keyring(tmp_path / "v", store)
    with Vault.open(tmp_path / "v", ByKeyring(store)) as vault:
        assert vault.load() == SMALL
    assert len(store._secrets) == 1, "the test entry must be gone again"


@pytest.mark.parametrize("trouble", ["none", "locked", "failed"])
def test_a_key_store_in_trouble_says_which_and_paper_still_opens(
    tmp_path: Path, trouble: errors.KeyringTrouble
) -> None:
    store = MemoryKeyStore()
    with_keyring(tmp_path / "v", store)
    store.trouble = trouble
    with pytest.raises(errors.KeyringUnavailable) as caught:
        Vault.open(tmp_path / "v", ByKeyring(store))
    assert caught.value.trouble == trouble
    assert opens(tmp_path / "v", ByPaperKey(PAPER))


@pytest.mark.parametrize(
    "entry", [None, "", "not base 64 é", "c2hvcnQ=", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]
)
def test_a_key_store_that_lost_the_entry_says_so_and_can_be_filled_again(tmp_path: Path, entry: str | None) -> None:
    store = MemoryKeyStore()
    with_keyring(tmp_path / "v", store)
    store.clear()
    if entry is not None:
        store.set(keyfile.read(tmp_path / "v").vault, entry)
    with pytest.raises(errors.KeyringEntryMissing) as caught:
        Vault.open(tmp_path / "v", ByKeyring(store))
    assert caught.value.replaced == (entry is not None)
    with reopen(tmp_path / "v") as vault:
        vault.add_unlocker(NewKeyring(store), dice(3).randbytes, NOW)
    with Vault.open(tmp_path / "v", ByKeyring(store)) as vault:
        assert vault.load() == SMALL


def test_a_key_store_that_forgets_at_once_is_not_relied_on(tmp_path: Path) -> None:
    class Forgetful(MemoryKeyStore):
        def set(self, name: str, secret: str) -> None:
            pass

    with pytest.raises(errors.KeyringUnavailable):
        make(tmp_path / "v", NewKeyring(Forgetful()))


def test_a_key_store_alone_is_never_enough(tmp_path: Path) -> None:
    store = MemoryKeyStore()
    for unlockers in ([NewKeyring(store)], []):
        with pytest.raises(errors.LastUnlocker):
            Vault.create(tmp_path / "v", unlockers, dice().randbytes, NOW)
    with_keyring(tmp_path / "v", store)
    with reopen(tmp_path / "v") as vault:
        with pytest.raises(errors.LastUnlocker):
            vault.remove_unlocker("paper")
        assert vault.unlockers() == ("paper", "keyring")
    assert opens(tmp_path / "v", ByPaperKey(PAPER))


# ---------------------------------------------------------------- adding, changing, removing


def test_a_changed_passphrase_opens_and_the_old_one_does_not(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    with reopen(tmp_path / "v") as vault:
        vault.add_unlocker(NewPassphrase("a new one", CHEAP), dice(3).randbytes, NOW)
        assert vault.unlockers() == ("paper", "passphrase")
    assert opens(tmp_path / "v", ByPassphrase("a new one"))
    assert not opens(tmp_path / "v", ByPassphrase(PASSPHRASE))


def test_a_new_recovery_key_replaces_the_old_sheet(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    with reopen(tmp_path / "v") as vault:
        vault.add_unlocker(NewPaperKey(OTHER_PAPER), dice(3).randbytes, NOW)
    assert opens(tmp_path / "v", ByPaperKey(OTHER_PAPER))
    assert not opens(tmp_path / "v", ByPaperKey(PAPER))


def test_a_removed_unlocker_no_longer_opens(tmp_path: Path) -> None:
    store = MemoryKeyStore()
    with make(tmp_path / "v", NewPassphrase(PASSPHRASE, CHEAP), NewKeyring(store)) as vault:
        vault.remove_unlocker("keyring", store)
        assert store._secrets == {}
        vault.remove_unlocker("passphrase")
        with pytest.raises(errors.LastUnlocker):
            vault.remove_unlocker("paper")
        with pytest.raises(errors.UnlockerMissing):
            vault.remove_unlocker("passphrase")
    assert unlocker_kinds(tmp_path / "v") == ("paper",)
    assert not opens(tmp_path / "v", ByPassphrase(PASSPHRASE))
    assert not opens(tmp_path / "v", ByKeyring(store))
    assert opens(tmp_path / "v", ByPaperKey(PAPER))


def test_an_unlocker_that_cannot_be_made_changes_nothing(tmp_path: Path) -> None:
    make_small(tmp_path / "v")
    before = held(tmp_path / "v")["vault.keys"]
    store = MemoryKeyStore("locked")
    with reopen(tmp_path / "v") as vault:
        for new, refusal in (
            (NewKeyring(store), errors.KeyringUnavailable),
            (NewPaperKey("slip"), errors.WrongPaperKey),
        ):
            with pytest.raises(refusal):
                vault.add_unlocker(new, dice(3).randbytes, NOW)
        assert vault.unlockers() == ("paper", "passphrase")
    assert held(tmp_path / "v")["vault.keys"] == before


def test_adding_the_key_store_again_keeps_the_key_that_opens(tmp_path: Path) -> None:
    """A kill between the key store and the key file must not leave a store whose key fits nothing."""
    store = MemoryKeyStore()
    with_keyring(tmp_path / "v", store)
    before = dict(store._secrets)
    with reopen(tmp_path / "v") as vault:
        vault.add_unlocker(NewKeyring(store), dice(3).randbytes, NOW)
    assert store._secrets == before
    assert opens(tmp_path / "v", ByKeyring(store))


def test_an_unlocker_moved_into_another_vault_does_not_open_it(tmp_path: Path) -> None:
    """The wrapping vouches for the vault that it belongs to, not only for the key."""
    make_small(tmp_path / "one", seed=1)
    make_small(tmp_path / "two", seed=2)
    one, two = keyfile.read(tmp_path / "one"), keyfile.read(tmp_path / "two")
    mixed = keyfile.Keys(vault=two.vault, created=two.created, unlockers=one.unlockers)
    (tmp_path / "two" / "vault.keys").write_bytes(keyfile.encode(mixed))
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(tmp_path / "two", ByPassphrase(PASSPHRASE))


def test_two_unlockers_of_one_kind_are_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="each kind"):
        make(tmp_path / "v", NewPaperKey(OTHER_PAPER))


def test_while_another_window_has_the_vault_the_key_store_is_not_asked(tmp_path: Path) -> None:
    store = MemoryKeyStore()
    with make(tmp_path / "v", NewKeyring(store)):
        store.trouble = "locked"
        with pytest.raises(errors.VaultInUse):
            Vault.open(tmp_path / "v", ByKeyring(store))
