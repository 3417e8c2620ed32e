"""An index from a text to the ids that have it. Most texts have one id, and that one is kept bare."""

from __future__ import annotations


class Many:
    """Text -> ids, in the order in which they came. Adding and taking out need no search."""

    def __init__(self) -> None:
        self._ids: dict[str, str | dict[str, None]] = {}

    def add(self, text: str, identity: str) -> None:
        """Puts an id under a text."""
        known = self._ids.get(text)
        if known is None:
            self._ids[text] = identity
        elif isinstance(known, str):
            self._ids[text] = {known: None, identity: None}
        else:
            known[identity] = None

    def drop(self, text: str, identity: str) -> None:
        """Takes an id away from a text, if it is there."""
        known = self._ids.get(text)
        if isinstance(known, dict):
            known.pop(identity, None)
            if not known:
                del self._ids[text]
        elif known == identity:
            del self._ids[text]

    def get(self, text: str) -> tuple[str, ...]:
        """The ids under a text."""
        known = self._ids.get(text, ())
        return (known,) if isinstance(known, str) else tuple(known)

    def first(self, text: str) -> str | None:
        """The id that came first, without a look at the others."""
        known = self._ids.get(text)
        return known if known is None or isinstance(known, str) else next(iter(known))
