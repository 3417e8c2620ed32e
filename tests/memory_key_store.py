"""A key store without a system behind it."""

from __future__ import annotations

from desktop_app.storage.errors import KeyringTrouble, KeyringUnavailable


class MemoryKeyStore:
    """A key store that lasts as long as the object: set `trouble` and every call fails with it."""

    def __init__(self, trouble: KeyringTrouble | None = None, name: str = "") -> None:
        self.trouble, self.name = trouble, name
        self._secrets: dict[str, str] = {}

    def which(self) -> str:
        """What it was told to be."""
        return self.name

    def get(self, name: str) -> str | None:
        """The text, or None."""
        self._fail()
        return self._secrets.get(name)

    def set(self, name: str, secret: str) -> None:
        """Keeps the text."""
        self._fail()
        self._secrets[name] = secret

    def delete(self, name: str) -> None:
        """Removes the text."""
        self._fail()
        self._secrets.pop(name, None)

    def clear(self) -> None:
        """Forgets everything, as a new system or a removed profile does."""
        self._secrets.clear()

    def _fail(self) -> None:
        if self.trouble is not None:
            raise KeyringUnavailable(self.trouble)
