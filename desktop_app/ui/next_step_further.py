"""What stands in the next step's card under the step: what comes after it, or, while somebody looks ahead, what it
would change. Both in the same place, so that nothing beneath moves.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.dossier import Dossier
from desktop_app.language import Text, tr
from desktop_app.language.days import minutes
from desktop_app.ui.step_words import change, named
from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.card import Rule
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.walk.plan import Plan, Planned

MOST = 2
"""How many steps that come after are named."""

AFTER = Text("After that")
LINE = Text("{place}. {title} · {minutes}")


class Further(Themed, QWidget):
    """Empty while only the first step of the plan is known."""

    def __init__(self, dossier: Dossier, plan: Plan | None, planned: Planned) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._rule = Rule()
        self._lead = Strong("")
        self._lines = Small("")
        for part in (self._rule, self._lead, self._lines):
            self._column.addWidget(part)
        self._words = ("", "")
        self.restyle()
        self.show_further(dossier, plan, planned)

    def restyle(self) -> None:
        """Distances in proportion."""
        self._column.setContentsMargins(0, px(6), 0, px(4))
        self._column.setSpacing(px(5))

    def show_further(self, dossier: Dossier, plan: Plan | None, planned: Planned) -> None:
        """Name what comes after this step."""
        lines = _lines(dossier, plan, planned) if plan is not None else ()
        self._words = (str(AFTER), "\n".join(lines)) if lines else ("", "")
        self.tell_nothing()

    def tell(self, lead: str, text: str) -> None:
        """Say this for a while, in no less room than before."""
        self.setMinimumHeight(self.height() if not self._lead.isHidden() else 0)
        self._say(lead, text)

    def tell_nothing(self) -> None:
        """Back to what comes after."""
        self.setMinimumHeight(0)
        self._say(*self._words)

    def _say(self, lead: str, text: str) -> None:
        self._lead.setText(lead)
        self._lines.setText(text)
        for part in (self._rule, self._lead, self._lines):
            part.setVisible(bool(lead))


def _lines(dossier: Dossier, plan: Plan, planned: Planned) -> tuple[str, ...]:
    at = next((place for place, one in enumerate(plan.steps) if one.step.key == planned.step.key), None)
    if at is None:
        return ()
    return tuple(_line(dossier, place + 1, plan.steps[place]) for place in range(at + 1, len(plan.steps)))[:MOST]


def _line(dossier: Dossier, place: int, planned: Planned) -> str:
    step, (security, _) = planned.step, planned.effect
    moves = security[0].shown != security[1].shown
    words = LINE.format(place=place, title=named(dossier, step), minutes=minutes(step.step.minutes))
    return f"{words} · {change(tr('Security'), *security)[0]}" if moves else words
