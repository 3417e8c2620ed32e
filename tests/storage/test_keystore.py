"""The system's key store: which ones count, how their faults are told, and a real one where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from desktop_app.storage.errors import KeyringUnavailable
from desktop_app.storage.keystore import OsKeyStore, is_trusted, probe, safe_backend
from tests.faults import Faults

ROOT = Path(__file__).parents[2]


class Backend(KeyringBackend):
    """A backend of tests: keeps texts, or fails as it is told."""

    priority = -1

    def __init__(self, failure: Exception | None = None) -> None:
        super().__init__()
        self.failure = failure
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._fail()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._fail()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._fail()
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(service)

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


class Stubborn(Backend):
    """Keeps what it should delete."""

    def delete_password(self, service: str, username: str) -> None:
        raise PasswordDeleteError(f"refused: {self.kept}")


def test_texts_are_kept_replaced_and_deleted() -> None:
    backend = Backend()
    store = OsKeyStore(lambda: backend)
    probe(store, os.urandom)
    assert backend.kept == {}
    assert store.get("vault") is None
    store.set("vault", "one")
    store.set("vault", "two")
    assert backend.kept == {("Strongroom", "vault"): "two"}
    assert store.get("vault") == "two"
    store.delete("vault")
    store.delete("vault")
    assert store.get("vault") is None


@pytest.mark.parametrize(
    ("failure", "trouble"),
    [
        (KeyringLocked("the canary stays here"), "locked"),
        (InitError("the canary stays here"), "locked"),
        (NoKeyringError("the canary stays here"), "none"),
        (PasswordSetError("the canary stays here"), "failed"),
        (OSError("the canary stays here"), "failed"),
        (TimeoutError("the canary stays here"), "failed"),
        (ValueError("the canary stays here"), "failed"),
    ],
)
def test_each_fault_of_a_store_is_told_without_its_words(failure: Exception, trouble: str) -> None:
    store = OsKeyStore(lambda: Backend(failure))
    for call in (lambda: store.get("a"), lambda: store.set("a", "b"), lambda: store.delete("a")):
        with pytest.raises(KeyringUnavailable) as caught:
            call()
        assert caught.value.trouble == trouble
        assert "canary" not in str(caught.value)
        assert caught.value.__suppress_context__


def test_a_store_that_does_not_delete_is_not_believed() -> None:
    store = OsKeyStore(Stubborn)
    store.delete("never there")
    backend = Stubborn()
    backend.set_password("Strongroom", "vault", "key")
    with pytest.raises(KeyringUnavailable):
        OsKeyStore(lambda: backend).delete("vault")


def test_only_stores_that_the_system_protects_count() -> None:
    for backend in (fail.Keyring(), null.Keyring(), Backend()):
        assert not is_trusted(backend)
    plain_text = type("PlaintextKeyring", (Backend,), {"__module__": "keyrings.alt.file"})
    assert not is_trusted(plain_text())


@pytest.fixture
def chosen() -> object:
    """Chooses the backend that the keyring library offers, for one test."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Backend, chainer.ChainerBackend])
def test_without_a_safe_store_there_is_none(chosen, backend: type[KeyringBackend]) -> None:
    """On a test machine a chain has no link that counts either."""
    chosen(backend())
    assert safe_backend() is None
    with pytest.raises(KeyringUnavailable) as caught:
        probe(OsKeyStore(), os.urandom)
    assert caught.value.trouble == "none"


def test_a_chain_gives_its_first_safe_link(chosen, monkeypatch: pytest.MonkeyPatch) -> None:
    safe = type("Keyring", (Backend,), {"__module__": "keyring.backends.libsecret"})()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Backend(), safe, Backend()])
    chosen(chainer.ChainerBackend())
    assert safe_backend() is safe


@pytest.mark.skipif(
    not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
    reason="needs dbus-run-session and gnome-keyring",
)
@pytest.mark.parametrize(("journey", "counted"), [("whole", 2), ("no_prompt", 1), ("killed", 12)])
def test_a_real_secret_service(tmp_path: Path, journey: str, counted: int, faults: Faults) -> None:
    """A vault by a real key store: made, opened, entry lost, store locked; a store that cannot ask anyone; and one
    that is killed in the middle.
    """
    faults.injected(counted)
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    unlock = "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && "
    program = f'{unlock if journey != "no_prompt" else ""}exec "$0" -W error "$1" "$2" "$3"'
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(Path(__file__).parent)]),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    script = Path(__file__).with_name("secret_service_journey.py")
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", program, sys.executable, str(script), journey, str(tmp_path / "v")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-2:] == ["travelled", journey]  # a service that the bus starts speaks as well
