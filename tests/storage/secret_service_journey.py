"""A program, not a test: what test_keystore.py runs beside a real Secret Service in its own D-Bus session."""

from __future__ import annotations

import secrets
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import secretstorage
from vault_kit import NOW, SMALL, keep, make, reopen

from desktop_app.storage import errors
from desktop_app.storage.keystore import OsKeyStore, probe
from desktop_app.storage.unlockers import ByKeyring, NewKeyring
from desktop_app.storage.vault import Vault


def told(call: Callable[[], object], expected: type[errors.VaultError]) -> errors.VaultError:
    try:
        call()
    except expected as error:
        return error
    raise AssertionError(f"{expected.__name__} was not told")


def whole(folder: Path) -> None:
    store = OsKeyStore()
    with make(folder, NewKeyring(store)) as vault:
        keep(vault, SMALL)
    with Vault.open(folder, ByKeyring(store)) as vault:
        assert vault.load() == SMALL
    with closing(secretstorage.dbus_init()) as bus:
        items = [item.get_attributes() for item in secretstorage.get_default_collection(bus).get_all_items()]
    assert len(items) == 1, items
    assert items[0]["service"] == "Strongroom"

    with reopen(folder) as vault:
        vault.remove_unlocker("keyring", store)
        vault.add_unlocker(NewKeyring(store), secrets.token_bytes, NOW)
    with closing(secretstorage.dbus_init()) as bus:
        next(secretstorage.get_default_collection(bus).get_all_items()).delete()
    lost = told(lambda: Vault.open(folder, ByKeyring(store)), errors.KeyringEntryMissing)
    assert isinstance(lost, errors.KeyringEntryMissing)
    assert not lost.replaced

    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    locked = told(lambda: Vault.open(folder, ByKeyring(store)), errors.KeyringUnavailable)
    assert isinstance(locked, errors.KeyringUnavailable)
    assert locked.trouble == "locked"
    with reopen(folder) as vault:
        assert vault.load() == SMALL


def no_prompt(folder: Path) -> None:
    """The service runs, but has no collection yet and no screen to ask for a password on."""
    told(lambda: probe(OsKeyStore(), secrets.token_bytes), errors.KeyringUnavailable)
    told(lambda: make(folder, NewKeyring(OsKeyStore())), errors.KeyringUnavailable)
    make(folder).close()


if __name__ == "__main__":
    journey, place = sys.argv[1:]
    {"whole": whole, "no_prompt": no_prompt}[journey](Path(place))
    print("travelled", journey)
