"""The lock over an account's settings: which steps it refuses while it is on, and what is said before them."""

from __future__ import annotations

from desktop_app.content.texts import values_of
from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Step
from desktop_app.language import Text

LOCK = "settings_lock"
"""The question whether it is on."""
ON = ("on",)

OPEN_FIRST = Text(
    "{lock} is on and refuses this. Open it first with {key}, or wait out the time that you chose. "
    "Turn it on again right after this step."
)
OPEN_BY_WAITING = Text(
    "{lock} is on and refuses this. Open it first, which takes the time that you chose. "
    "Turn it on again right after this step."
)


def refuses(profile: Profile, step: Step) -> bool:
    """Whether the exchange's lock over the settings refuses a step while it is on."""
    lock = profile.settings_lock
    if lock is None or lock.supported is not True:
        return False
    return step.goal in lock.shuts or not set(step.hold_of).isdisjoint(lock.stops)


def open_first(dossier: Dossier, entry: Entry, profile: Profile, step: Step) -> str:
    """What is said before a step that the lock refuses as long as it is on; "" before any other."""
    lock = profile.settings_lock
    if lock is None or dossier.value(entry.id, LOCK) != ON or not refuses(profile, step):
        return ""
    values = values_of(profile)
    keys = [values[name] for proof in lock.opens_with if (name := f"factor.{proof}") in values]
    return OPEN_FIRST.format(lock=values[LOCK], key=keys[0]) if keys else OPEN_BY_WAITING.format(lock=values[LOCK])
