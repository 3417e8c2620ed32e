"""What a session knows from packs: the facts in use. Without Qt. The part of a session that knows no answer."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app.holding import Holding
from desktop_app.opening import Changes

if TYPE_CHECKING:
    # What is only needed once a vault is open is imported where it is first used: the first window comes sooner.
    from desktop_app.content.facts_file import Issue
    from desktop_app.content.library import Library
    from desktop_app.domain.profile import Profile
    from desktop_app.storage.keystore import KeyStore
"""The person, as far as questions about habits need a pack."""


class Informed(Holding):
    """One vault folder with a library of packs, or with what loads it when something of it is first asked for."""

    def __init__(
        self,
        folder: Path,
        library: Library | Callable[[], Library],
        *,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        keys: KeyStore,
        stopwatch: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(folder, clock=clock, random=random, keys=keys, stopwatch=stopwatch)
        self._content = library
        self._loading = threading.RLock()
        self._said: Library | None = None
        self._words: Callable[[], Mapping[str, str]] = dict
        self._profiles: dict[str, Profile] | None = None
        self.issue: Issue | None = None
        """Of newer facts than the shipped ones, if such are in force."""

    @property
    def library(self) -> Library:
        """The facts, questions and steps in use, in the language that is spoken."""
        with self._loading:
            if self._said is None:
                from desktop_app.content.translations import in_words

                self._said = in_words(self.as_written, self._words())
            return self._said

    @property
    def as_written(self) -> Library:
        """The same in English, as the files have it. Several threads may ask first: one loads it, the others wait."""
        with self._loading:
            if callable(self._content):
                self._content = self._content()
            return self._content

    @property
    def will_load(self) -> bool:
        """Whether nothing of it was asked for yet."""
        return callable(self._content)

    @property
    def profiles(self) -> dict[str, Profile]:
        """The packs by their ids."""
        if self._profiles is None:
            from desktop_app.domain.owner import YOU

            self._profiles = {YOU.id: YOU, **self.library.profiles}
        return self._profiles

    def _facts_changed(self) -> None:
        """What was worked out from other facts counts no longer; whoever works something out forgets it here."""

    def use(self, library: Library) -> Changes:
        """Works with other facts from now on. They are given in English."""
        self._content = library
        return self._taken_up()

    def speak(self, words: Callable[[], Mapping[str, str]]) -> Changes:
        """Shows the facts, questions and steps with these translations (English to another language) from now on;
        they are asked for when something of the facts first is.
        """
        self._words = words
        return self._taken_up()

    def _taken_up(self) -> Changes:
        self._said = self._profiles = None
        if self.will_load:
            return Changes(kinds=frozenset())
        self._facts_changed()
        # A plan that is being worked out from the old facts is told by its dossier, so this is another one.
        self._take_over(msgspec.structs.replace(self._dossier))
        return self._changed("content", "")
