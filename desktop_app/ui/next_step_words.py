"""Words of the overview's card about the next step: why it is first, what it closes, and what stands there when
nothing is next.
"""

from __future__ import annotations

from desktop_app.domain.dossier import Dossier
from desktop_app.language import Plural, Text, sentences
from desktop_app.language.days import minutes
from desktop_app.ui.step_words import title
from desktop_app.walk.closes import Study
from desktop_app.walk.plan import Planned

CHIP = Text("Next step · {label} · about {minutes}")
WORKING = (Text("Working out your next step"), Text("This takes a moment. Everything else on this page is up to date."))
NOTHING_SAFE = (
    Text("No step is safe to do right now"),
    Text("Each one that is left needs something else first. The list says what."),
)
NOTHING_LEFT = (
    Text("Nothing is left to do for now"),
    Text("Come back when something changes: a new phone, a new number, a new account."),
)
LOOKS_LEFT = (
    Text("Next, look something up"),
    Text("No step is left that you could do as things are known. What nobody has told us yet still counts as open."),
)
SHOW_STEPS = Text("Show the list")
LOOK = Text("Show me where to look")
AGAIN = Text("Try again")
WALK = Text("Walk me through it")
WHY = Text("Why this first?")
HIDE_WHY = Text("Hide the reason")
LOOK_AHEAD = Text("Show what it would change")
LOOK_BACK = Text("Show it as it is today")

GAINS = Text("Of all steps that are safe now, this one and what it makes way for bring most for their minutes.")
CHANGES_NOTHING = Text("Alone it changes nothing. It makes way for “{goal}”, which is safe only after it.")
HYGIENE = Text(
    "No step that is left changes a number. This one keeps things in order: it finds what should not be there, "
    "or makes false messages easier to tell."
)
ORDER = Text("The order is safe: after each step, no single loss locks you out that would not have done so before.")
FEEDS = Text("Whoever gets into {label} could undo “{later}”. So what closes a way in there comes before it.")
FEEDS_CLOUD = Text(
    "Whoever gets into the cloud account behind {label} could undo “{later}”. So what closes a way in there comes "
    "before it."
)
REFUSED_LATER = Text("Once “{lock}” is done, this step is refused. So it comes before it.")

CLOSES = Plural("It closes one route that is open now.", "It closes {count} routes that are open now.")
SLOWS = Plural(
    "It gives you time to stop one route that leaves you none today.",
    "It gives you time to stop {count} routes that leave you none today.",
)
OPENS = Plural("It opens one route that is closed now.", "It opens {count} routes that are closed now.")
WORSE = Plural(
    "It makes the way back harder after one loss. The step itself says which.",
    "It makes the way back harder after {count} losses. The step itself says which.",
)


def chip(planned: Planned) -> str:
    """What stands above its title."""
    return CHIP.format(label=planned.step.entry.label, minutes=minutes(planned.step.step.minutes))


def reasons(dossier: Dossier, planned: Planned) -> str:
    """Why this step comes first."""
    found = []
    if planned.chain is not None and not planned.effect.changes:
        found.append(CHANGES_NOTHING.format(goal=title(dossier, planned.chain)))
    if planned.shields is not None:
        place = (planned.chain or planned.step).entry
        said = FEEDS if place.kind in ("mailbox", "number") else FEEDS_CLOUD
        found.append(said.format(label=place.label, later=title(dossier, planned.shields)))
    elif planned.refused_by is not None:
        found.append(REFUSED_LATER.format(lock=title(dossier, planned.refused_by)))
    elif planned.effect.changes or planned.chain is not None:
        found.append(str(GAINS))
    else:
        found.append(str(HYGIENE))
    return sentences((*found, ORDER))


def what_it_closes(study: Study | None) -> str:
    """The routes that the step closes, slows or opens, and the ways back that it makes harder; "" for none of them."""
    if study is None:
        return ""
    told = (
        (study.closed, CLOSES),
        (study.slowed, SLOWS),
        (study.opened, OPENS),
        ({one.loss for one in study.worse}, WORSE),
    )
    return sentences(words.of(len(some)) for some, words in told if some)
