"""The system's key store behind three calls, so that the vault does not know which one it is, and tests need none."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Protocol

from desktop_app.storage.errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Strongroom"

if sys.platform == "win32":
    import platform

    # The keyring library asks for these, to tell Windows from others and from Windows XP. To answer, Python would ask
    # the system's management service (from 3.12 on), which now and then never answers, or start a shell.
    platform.system = lambda: "Windows"
    platform.win32_ver = lambda *_: ("", "", "", "")


WINDOWS = "keyring.backends.Windows"
NAMES = {
    WINDOWS: "windows",
    "keyring.backends.macOS": "macos",
    "keyring.backends.SecretService": "secret-service",
    "keyring.backends.libsecret": "secret-service",
    "keyring.backends.kwallet": "kwallet",
}
"""Which store is behind each way to it; two ways lead to the same one. These are the stores that the operating systems
themselves protect. Whatever else the keyring library finds (a plain-text file from keyrings.alt, a null store) counts
as none: never a silent plain-text fallback.
"""


_WAYS = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
_OTHER_WAYS = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
)
"""The keyring library's ways to the stores in `NAMES`, by system and for Linux and its like."""


class KeyStore(Protocol):
    """Keeps short secret texts by name. Every call may raise KeyringUnavailable."""

    def which(self) -> str:
        """Which store this is, one of `NAMES`' values; "" where there is none or nobody can tell. Raises nothing."""

    def get(self, name: str) -> str | None:
        """The text, or None where there is none of this name."""

    def set(self, name: str, secret: str) -> None:
        """Keeps the text, instead of an earlier one of this name."""

    def delete(self, name: str) -> None:
        """Removes the text; nothing happens where there is none."""


class OsKeyStore:
    """Windows Credential Locker, macOS Keychain, Secret Service or KWallet, whichever this system has.

    Calls may wait for the person to unlock the store in the system's own window: run them off the window's thread.
    """

    def __init__(self, find: Callable[[], KeyringBackend | None] | None = None) -> None:
        """`find` gives the backend to use, None where there is no safe one; by default what the system offers."""
        self._look_for = find or safe_backend
        self._found: KeyringBackend | None = None

    def which(self) -> str:
        """By the library's name for it."""
        try:
            backend = self._find()
        except Exception:  # noqa: BLE001 (backends let foreign errors through)
            return ""
        return NAMES.get(type(backend).__module__, "")

    def get(self, name: str) -> str | None:
        """The text, or None."""
        with _plainly():
            return self._backend().get_password(SERVICE, name)

    def set(self, name: str, secret: str) -> None:
        """Keeps the text."""
        with _plainly():
            self._backend().set_password(SERVICE, name, secret)

    def delete(self, name: str) -> None:
        """Removes the text."""
        from keyring.errors import PasswordDeleteError

        with _plainly():
            backend = self._backend()
            try:
                backend.delete_password(SERVICE, name)
            except PasswordDeleteError:
                # Stores say it this way when there is nothing to delete; a real refusal leaves the entry behind.
                if backend.get_password(SERVICE, name) is not None:
                    raise

    def _find(self) -> KeyringBackend | None:
        if self._found is None:  # looked for again where there was none: the store may be started later than the app
            self._found = self._look_for()
        return self._found

    def _backend(self) -> KeyringBackend:
        backend = self._find()
        if backend is None:
            raise KeyringUnavailable("none")
        return backend


def safe_backend() -> KeyringBackend | None:
    """The best store that the operating system protects, or None. Where the person set up the keyring library
    (PYTHON_KEYRING_BACKEND or its file), what was chosen there, if that counts.
    """
    # Imported here because it takes a tenth of a second, which the first window must not wait for.
    from keyring import core
    from keyring.backends.chainer import ChainerBackend

    chosen = core.load_env() or core.load_config()
    if chosen is None:
        return _best()
    # A chain would spread one secret over several stores, some perhaps plain text: the first safe link is enough.
    links: list[KeyringBackend] = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
    return _of_this_computer(next((link for link in links if is_trusted(link)), None))


def _best() -> KeyringBackend | None:
    """The store that the library likes best of those that count.

    Not its own search: that loads every backend that is installed, on Linux also the one for macOS, which runs the C
    compiler, and whatever other packages bring along.
    """
    from keyring import core

    found: list[KeyringBackend] = []
    for way in _WAYS.get(sys.platform, _OTHER_WAYS):
        with suppress(Exception):  # each says in its own way that it is of no use here
            found.append(core.load_keyring(way))
    return _of_this_computer(max(found, key=lambda one: one.priority, default=None))


def _of_this_computer(backend: KeyringBackend | None) -> KeyringBackend | None:
    """The backend, told that what it keeps stays here: by itself the one for Windows lets it go along to the other
    computers of an organisation where the person signs in, and the vault stays behind.
    """
    if type(backend).__module__ == WINDOWS:
        backend.persist = "local machine"  # type: ignore[union-attr]
    return backend


def is_trusted(backend: KeyringBackend) -> bool:
    """Whether the operating system itself protects what this backend stores."""
    return type(backend).__module__ in NAMES


def probe(store: KeyStore, random: Callable[[int], bytes]) -> None:
    """Writes, reads and deletes a test entry. KeyringUnavailable where the store would not keep a key."""
    name = f"test {random(8).hex()}"
    secret = base64.b64encode(random(32)).decode()
    store.set(name, secret)
    kept = store.get(name) == secret
    store.delete(name)
    if not kept:
        raise KeyringUnavailable("failed")


@contextmanager
def _plainly() -> Iterator[None]:
    from keyring.errors import InitError, KeyringLocked, NoKeyringError

    try:
        yield
    except KeyringUnavailable:
        raise
    # Not chained: a foreign error's text may hold what we gave it.
    except (KeyringLocked, InitError):
        # InitError is also how the Secret Service backend reports a first collection that the person refused to make.
        raise KeyringUnavailable("locked") from None
    except NoKeyringError:
        raise KeyringUnavailable("none") from None
    except Exception:  # noqa: BLE001 (backends let foreign errors through: D-Bus, GLib, Win32)
        raise KeyringUnavailable("failed") from None
