"""What a step costs, for paper: the attacks that reach the money only after it, and the losses after which the way back
is longer, or gone.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.domain.dossier import Dossier
from desktop_app.domain.report import Route
from desktop_app.export.event_names import ATTACKS, LOSSES
from desktop_app.export.naming import Naming
from desktop_app.export.told import Place
from desktop_app.language import Text, sentences

OPENS = Text("After it, one more attack reaches your {account} money: {event}.")
LATER = Text("A later step of the plan ends that.")
BACK: dict[Route, Text] = {
    "wait": Text("After it, you get back into {account} only after a wait in this case: {loss}."),
    "support": Text("After it, in this case only {account}’s support can let you back in: {loss}."),
    "out": Text("After it, you are locked out of {account} in this case: {loss}."),
}


def cost_notes(dossier: Dossier, names: Naming, place: Place) -> Iterator[str]:
    """A note for each of them, with whether a later step ends it."""

    def label(account: str) -> str:
        entry = dossier.entry(account)
        return names.label(entry) if entry else account

    for one in place.opens:
        account = label(one.account)
        said = OPENS.format(account=account, event=ATTACKS[one.event].format(exchange=account))
        yield sentences((said, LATER if one.until else ""))
    for lost in place.worse:
        said = BACK[lost.route].format(account=label(lost.account), loss=LOSSES[lost.loss])
        yield sentences((said, LATER if lost.until else ""))
