"""What a pack says about a service, one group of facts at a time, so that a long pack reads well."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.ui.fact_items import groups
from desktop_app.ui.opening import open_page
from desktop_app.ui.step_words import checked
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.facts import FactList
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile

NOTHING = Text("No official page that we know says anything that matters here.")


class PackFacts(Card):
    """A card with the groups to choose from, and the facts of the one that is shown."""

    def __init__(self, page: QWidget, profile: Profile, today: date) -> None:
        super().__init__(
            tr("Facts") if profile.generic else tr("Facts: {name}", name=profile.name), aside=checked(profile)
        )
        self._page, self._profile = page, profile
        self.groups = dict(groups(profile, today))
        self._shown: QWidget | None = None
        if not self.groups:
            self.add(Small(str(NOTHING)))
            return
        first = next(iter(self.groups))
        self.which = Segments([(name, name) for name in self.groups], name=tr("Facts about {name}", name=profile.name))
        self.which.set_value(first)
        self.which.chosen.connect(self.show_group)
        if len(self.groups) > 1:
            self.add(self.which)
        self.show_group(first)

    def show_group(self, name: str) -> None:
        """Show one group of facts."""
        facts = FactList(self.groups[name], compact=True)
        facts.open_requested.connect(lambda url: open_page(self._page, self._profile, url))
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = facts
        self.add(facts)
