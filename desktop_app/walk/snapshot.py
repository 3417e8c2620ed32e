"""What the person told at one moment, for paper and files; and the same as if nothing had been told yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

import msgspec

from desktop_app.analysis.compiler import accounts, compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.content.library import Library
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.phone_gone import PhoneGone
from desktop_app.domain.profile import Profile
from desktop_app.domain.report import Report
from desktop_app.domain.script import Step
from desktop_app.walk.interview import Asked, asked
from desktop_app.walk.phone_gone import phone_gone
from desktop_app.walk.plan import Plan, Planner
from desktop_app.walk.steps import StepFor, all_steps


class Standing(Protocol):
    """What a snapshot is taken of; see `session.Session`."""

    @property
    def dossier(self) -> Dossier: ...  # noqa: D102 - as there
    @property
    def profiles(self) -> Mapping[str, Profile]: ...  # noqa: D102
    @property
    def library(self) -> Library: ...  # noqa: D102
    def report(self) -> Report | None: ...  # noqa: D102


class Snapshot(msgspec.Struct, frozen=True):
    """A dossier with the packs that were in use; nothing in it changes, so any thread may read it.

    `found` is its analysis, None without an account. `plan_of` works out the way of such a snapshot. `anybody`: it
    stands for whoever holds the paper, so that every question is one that may come up.
    """

    dossier: Dossier
    profiles: Mapping[str, Profile]
    library: Library
    found: Report | None
    plan_of: Callable[[Snapshot], Plan | None] | None = None
    anybody: bool = False

    @classmethod
    def taken(cls, of: Standing) -> Snapshot:
        """A session as it stands now."""
        return cls(of.dossier, of.profiles, of.library, of.report())

    def profile(self, entry: Entry) -> Profile | None:
        """The pack of an entry."""
        return self.profiles.get(entry.pack)

    def report(self) -> Report | None:
        """The analysis; None where there was no account."""
        return self.found

    def phone_gone(self) -> PhoneGone:
        """What is left to somebody whose phone is gone."""
        return phone_gone(self.dossier, self.profiles)

    def steps(self, subject: str = "") -> tuple[StepFor, ...]:
        """Every step that applies, for one entry or all."""
        found = all_steps(self.dossier, self.profiles, self.library.steps)
        return tuple(step for step in found if subject in ("", step.entry.id))

    def step_named(self, step_id: str) -> Step | None:
        """A step as the packs have it."""
        return self.library.steps.get(step_id)

    def all_questions(self, subject: str) -> tuple[Asked, ...]:
        """The questions of the first talk about an entry, and those for later."""
        entry = self.dossier.entry(subject)
        profile = self.profile(entry) if entry else None
        if entry is None or profile is None:
            return ()
        return asked(self.dossier, entry, profile, self.library.questions, looks=True, may_come=self.anybody)

    def plan(self) -> Plan | None:
        """The way from here; None without an account. Takes up to some seconds."""
        return (self.plan_of or planned)(self)

    def begun_anew(self, *, answers: bool) -> Snapshot:
        """The same entries with nothing put off; without `answers` also with nothing answered and no step done."""
        if answers:
            left = {key: one for key, one in self.dossier.steps.items() if one.state not in ("put_off", "not_mine")}
            then = msgspec.structs.replace(self.dossier, steps=left)
        else:
            then = Dossier(entries=self.dossier.entries)
        found = analyse(compile_setup(then, self.profiles)) if accounts(then, self.profiles) else None
        return Snapshot(then, self.profiles, self.library, found, self.plan_of, anybody=not answers)


def planned(snapshot: Snapshot, check: Callable[[], None] = lambda: None) -> Plan | None:
    """The way of a snapshot, with a planner of its own. `check` may raise to give up."""
    if snapshot.found is None:
        return None
    return Planner(snapshot.profiles, snapshot.library.steps, snapshot.library.questions).plan(snapshot.dossier, check)
