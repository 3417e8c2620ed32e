"""A kept secret opens only with this computer's key store, for this vault and this record."""

from __future__ import annotations

import random

import pytest

from desktop_app.storage import kept_seal
from desktop_app.storage.errors import KeptSecretLost, KeyringUnavailable
from tests.memory_key_store import MemoryKeyStore

SECRET = b"otpauth://totp/OKX:me?secret=JBSWY3DPEHPK3PXP"


@pytest.fixture
def store() -> MemoryKeyStore:
    return MemoryKeyStore()


def sealed(store: MemoryKeyStore, vault: str = "v1", record: str = "r1", seed: int = 1) -> str:
    return kept_seal.seal(store, vault, record, SECRET, random.Random(seed).randbytes)


def test_what_was_sealed_comes_back(store: MemoryKeyStore) -> None:
    one = sealed(store)
    assert kept_seal.unseal(store, "v1", "r1", one) == SECRET
    assert "JBSWY3DPEHPK3PXP" not in one


def test_the_key_is_apart_from_that_of_the_vault(store: MemoryKeyStore) -> None:
    store.set("v1", "the vault's own")
    sealed(store)
    assert store.get("v1") == "the vault's own"
    assert kept_seal.name_of("v1") != "v1"


def test_two_secrets_share_a_key_and_nothing_else(store: MemoryKeyStore) -> None:
    one, other = sealed(store, record="r1"), sealed(store, record="r2", seed=2)
    assert one != other
    assert kept_seal.unseal(store, "v1", "r1", one) == kept_seal.unseal(store, "v1", "r2", other)


@pytest.mark.parametrize(("vault", "record"), [("v1", "r2"), ("v2", "r1")])
def test_it_opens_nowhere_else(store: MemoryKeyStore, vault: str, record: str) -> None:
    one = sealed(store)
    sealed(store, vault=vault)
    with pytest.raises(KeptSecretLost):
        kept_seal.unseal(store, vault, record, one)


@pytest.mark.parametrize("text", ["", "AAAA", "ö", "A" * 400])
def test_damaged_bytes_are_no_crash(store: MemoryKeyStore, text: str) -> None:
    sealed(store)
    with pytest.raises(KeptSecretLost):
        kept_seal.unseal(store, "v1", "r1", text)


def test_another_computer_cannot_open_it(store: MemoryKeyStore) -> None:
    one = sealed(store)
    with pytest.raises(KeptSecretLost):
        kept_seal.unseal(MemoryKeyStore(), "v1", "r1", one)
    kept_seal.forget_key(store, "v1")
    with pytest.raises(KeptSecretLost):
        kept_seal.unseal(store, "v1", "r1", one)


def test_a_store_that_keeps_nothing_seals_nothing() -> None:
    with pytest.raises(KeyringUnavailable):
        sealed(MemoryKeyStore("locked"))
