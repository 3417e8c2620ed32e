"""The plan of a blank list: worked out where the pages are made, and kept for the next choice on the page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from desktop_app.walk.snapshot import planned

if TYPE_CHECKING:
    from desktop_app.content.library import Library
    from desktop_app.domain.dossier import Dossier
    from desktop_app.ui.paper_told import Moment
    from desktop_app.walk.plan import Plan
    from desktop_app.walk.snapshot import Snapshot


class BlankPlans:
    """The last one. With many accounts a plan takes seconds, and another size of paper needs no other one."""

    def __init__(self) -> None:
        self._kept: tuple[Dossier, Library, Plan | None] | None = None

    def used_by(self, moment: Moment, check: Callable[[], None]) -> Moment:
        """The same moment, whose plan comes from here. `check` may raise to give up."""
        return msgspec.structs.replace(moment, plan_of=lambda snapshot: self._of(snapshot, check))

    def _of(self, snapshot: Snapshot, check: Callable[[], None]) -> Plan | None:
        kept = self._kept
        if kept is not None and kept[0] == snapshot.dossier and kept[1] is snapshot.library:
            return kept[2]
        plan = planned(snapshot, check)
        self._kept = snapshot.dossier, snapshot.library, plan
        return plan

    def knows(self, moment: Moment) -> bool:
        """Whether the last one was of the same entries, so that it need not be waited for."""
        kept = self._kept
        return kept is not None and kept[0].entries == moment.dossier.entries and kept[1] is moment.library
