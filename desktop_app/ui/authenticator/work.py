"""What is under way on the page: the seed in hand and how far it has come. Wiped when the page is left."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.authenticator.clock import Skew, narrowest
from desktop_app.authenticator.code_check import Checked
from desktop_app.authenticator.links import Read
from desktop_app.authenticator.look_over import LookedOver
from desktop_app.authenticator.migration import Part
from desktop_app.authenticator.try_limit import TryLimit
from desktop_app.domain.seed import Seed
from desktop_app.ui.authenticator.found import Caught

StageName = Literal["find", "type", "look", "phone", "paper", "rehearse", "finish", "codes", "result"]
Paper = Literal["none", "written", "printed", "sealed"]


class Work(msgspec.Struct):
    """`subject`: the entry it is for, "" for none. `step`: the step that led here, "" for none.

    `from_paper`: the key was typed from the person's own paper, so the phone's test is a test of the paper as well.
    `mark`: the seed's fingerprint. `limits`: wrong tries by fingerprint; they outlive the seed, so that leaving and
    coming back gives no further tries. `known_mark`: the seed whose paper is tried without the seed being here.
    """

    subject: str = ""
    step: str = ""
    stage: StageName = "find"
    found: Caught = msgspec.field(default_factory=Caught)
    parts: tuple[Part, ...] = ()
    read: Read | None = None
    others: tuple[Seed, ...] = ()
    from_paper: bool = False
    looked: LookedOver | None = None
    mark: str = ""
    limits: dict[str, TryLimit] = msgspec.field(default_factory=dict)
    checked: Checked | None = None
    skews: tuple[Skew, ...] = ()
    tested: bool = False
    skipped: bool = False
    paper: Paper = "none"
    block: str = ""
    known_mark: str = ""
    rehearsed: bool = False
    accepted: bool = False
    kept: bool = False

    def __repr__(self) -> str:
        return "Work(…)"

    @property
    def seed(self) -> Seed | None:
        """The seed in hand."""
        return self.read.seed if self.read is not None and not self.read.seed.secret.gone else None

    @property
    def is_new_to_phone(self) -> bool:
        """Whether the phone has yet to be given the key: it came from no paper, and nothing was noted of it."""
        return not (self.tested or self.from_paper or (self.looked is not None and self.looked.before == "same"))

    @property
    def limit(self) -> TryLimit:
        """How often this seed's code was tried."""
        return self.limits.get(self.mark, TryLimit())

    @limit.setter
    def limit(self, limit: TryLimit) -> None:
        self.limits[self.mark] = limit

    @property
    def skew(self) -> Skew | None:
        """How far the phone is ahead, by all tests so far."""
        return narrowest(self.skews)

    def take(self, read: Read, *, from_paper: bool = False) -> None:
        """Work with this seed from now on. The others that were found stay, so that a code of theirs is known."""
        self.drop_seed(but=read)
        self.others = tuple(other.seed for other in self.found.seeds if other.seed is not read.seed)
        self.read, self.from_paper = read, from_paper
        self.found, self.parts = Caught(), ()

    def drop_seed(self, but: Read | None = None) -> None:
        """Wipe the seed in hand and forget how far it came."""
        if self.read is not None and (but is None or self.read.seed is not but.seed):
            self.read.seed.wipe()
        for other in self.others:
            other.wipe()
        self.others = ()
        self.read, self.looked, self.checked = None, None, None
        self.skews, self.mark, self.block = (), "", ""
        self.tested = self.skipped = self.rehearsed = self.accepted = self.kept = self.from_paper = False
        self.paper = "none"

    def wipe(self) -> None:
        """Wipe every secret and begin anew."""
        for read in self.found.seeds:
            read.seed.wipe()
        for part in self.parts:
            for one in part.read:
                one.seed.wipe()
        for export in self.found.exports:
            for one in export.read:
                one.seed.wipe()
        self.drop_seed()
        self.found, self.parts, self.stage, self.known_mark = Caught(), (), "find", ""
