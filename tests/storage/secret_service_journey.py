"""A program, not a test: what test_keystore.py runs beside a real Secret Service in its own D-Bus session."""

from __future__ import annotations

import os
import random
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import secretstorage
from jeepney import DBus
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


KILLS = 12


def killed(folder: Path) -> None:
    """The service is killed at rest, while it is asked, and while it is given a key. Each time the paper key opens."""
    store, chance, seen = OsKeyStore(), random.Random(5), set[str]()
    with make(folder, NewKeyring(store)) as vault:
        keep(vault, SMALL)
    for number in range(KILLS):
        act = (read, give, nothing)[number % 3]
        service = service_process()
        if act is not nothing:
            os.kill(service, signal.SIGSTOP)  # so that the question is on its way when the service dies
        outcome: list[str] = []
        asking = threading.Thread(target=lambda act=act, outcome=outcome: outcome.append(act(folder, store)))
        asking.start()
        asking.join(chance.uniform(0.02, 0.15))
        os.kill(service, signal.SIGKILL)
        asking.join(20)
        assert not asking.is_alive(), f"kill {number}: the question never ends"
        seen.update(outcome)
        with reopen(folder) as vault:
            assert vault.load() == SMALL, f"kill {number}"
        after = read(folder, store)  # nobody is there, or one that the bus has started anew and that is locked
        assert after in ("opened", "KeyringUnavailable", "KeyringEntryMissing"), after
        seen.add(after)
        unlock_service()
        with Vault.open(folder, ByKeyring(OsKeyStore())) as vault:
            assert vault.load() == SMALL, f"kill {number}"
    assert "KeyringUnavailable" in seen, seen


def nothing(_folder: Path, _store: OsKeyStore) -> str:
    return "nothing"


def read(folder: Path, store: OsKeyStore) -> str:
    try:
        Vault.open(folder, ByKeyring(store)).close()
    except (errors.KeyringUnavailable, errors.KeyringEntryMissing) as error:
        return type(error).__name__
    return "opened"


def give(folder: Path, store: OsKeyStore) -> str:
    try:
        with reopen(folder) as vault:
            vault.add_unlocker(NewKeyring(store), secrets.token_bytes, NOW)
    except errors.KeyringUnavailable as error:
        return type(error).__name__
    return "given"


def service_process() -> int:
    with closing(secretstorage.dbus_init()) as bus:
        body = DBus().GetConnectionUnixProcessID("org.freedesktop.secrets")
        return int(bus.send_and_get_reply(body).body[0])


def unlock_service() -> None:
    """Starts it anew, with its password, instead of a locked one that the bus may have started."""
    subprocess.run(
        ["gnome-keyring-daemon", "--replace", "--unlock", "--components=secrets"],
        input=b"secret",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    for _ in range(100):
        with closing(secretstorage.dbus_init()) as bus:
            if secretstorage.check_service_availability(bus):
                collection = secretstorage.get_default_collection(bus)
                if not collection.is_locked():
                    return
        time.sleep(0.05)
    raise AssertionError("the service did not come back")


if __name__ == "__main__":
    journey, place = sys.argv[1:]
    {"whole": whole, "no_prompt": no_prompt, "killed": killed}[journey](Path(place))
    print("travelled", journey)
