"""The system's key store: which ones count, how their faults are told, and a real one where there is one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring import core
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError, PasswordSetError

from desktop_app.storage.errors import KeyringUnavailable
from desktop_app.storage.keystore import OsKeyStore, is_trusted, probe, safe_backend
from tests.faults import Faults

ROOT = Path(__file__).parents[2]

LEFT_OUT = ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND")
"""Of the environment, where a real store is looked for as in the app."""


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
def chosen(monkeypatch: pytest.MonkeyPatch) -> Callable[[KeyringBackend], None]:
    """Has the person choose a backend for the keyring library, for one test."""
    return lambda backend: monkeypatch.setattr(core, "load_env", lambda: backend)


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Backend, chainer.ChainerBackend])
def test_without_a_safe_store_there_is_none(
    chosen, backend: type[KeyringBackend], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor where no link of a chain counts."""
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [Backend(), Backend()])
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


def test_on_windows_the_key_does_not_go_along_to_other_computers(chosen) -> None:
    of_windows = type("WinVaultKeyring", (Backend,), {"__module__": "keyring.backends.Windows", "persist": 3})()
    chosen(of_windows)
    assert safe_backend() is of_windows
    assert of_windows.persist == "local machine"


def test_a_store_that_is_started_later_is_found() -> None:
    there: list[KeyringBackend] = []
    store = OsKeyStore(lambda: there[0] if there else None)
    with pytest.raises(KeyringUnavailable):
        store.get("vault")
    there.append(Backend())
    store.set("vault", "one")
    assert store.get("vault") == "one"


LOOKING = """
import sys
ran = []
sys.addaudithook(lambda event, given: ran.append(event) if event in ("subprocess.Popen", "os.posix_spawn") else None)
from desktop_app.storage.keystore import OsKeyStore
print(OsKeyStore().which() or "none", ran, sorted(name for name in sys.modules if name.startswith("keyrings")))
"""


def test_looking_for_a_store_runs_no_other_program_and_loads_nobody_elses_backend(tmp_path: Path) -> None:
    (tmp_path / "keyrings_plain.py").write_text("raise SystemExit('loaded')", encoding="utf-8")
    plugin = tmp_path / "keyrings_plain-1.dist-info"
    plugin.mkdir()
    (plugin / "METADATA").write_text("Name: keyrings_plain\nVersion: 1\n", encoding="utf-8")
    (plugin / "entry_points.txt").write_text("[keyring.backends]\nplain = keyrings_plain\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHON_KEYRING_BACKEND"}
    environment |= {"PYTHONPATH": os.pathsep.join([str(ROOT), str(tmp_path)]), "HOME": str(tmp_path)}
    environment |= {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", LOOKING], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    there = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "none")  # Linux' needs a desktop
    assert (done.stdout, done.stderr) == (f"{there} [] []\n", "")


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
    environment = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
    environment |= {
        "HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(Path(__file__).parent)]),
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
