"""The sentence that says whose facts about an exchange these are, where they did not come with the app."""

from __future__ import annotations

from desktop_app.domain.profile import Profile
from desktop_app.export.days import day_of
from desktop_app.language import Text, tr
from desktop_app.language.days import long_day
from desktop_app.language.lists import in_a_row

ADDED, CHANGED = Text("added on {day}"), Text("changed on {day}")


def own_facts(profile: Profile) -> str:
    """As in "Not checked by Strongroom: from blofin.toml, added on 22 November 2026."; "" for packs of the app."""
    own = profile.own
    if own is None:
        return ""
    where = {
        "form": tr("facts of your own"),
        "file": tr("from {file}", file=own.from_file) if own.from_file else tr("from a file"),
        "hand": tr("a file in your own folder"),
    }
    parts = [where[own.made]]
    for words, stored in ((ADDED, own.added), (CHANGED, own.changed)):
        if (day := day_of(stored, None)) is not None:
            parts.append(words.format(day=long_day(day)))
    return tr("Not checked by Strongroom: {facts}.", facts=in_a_row(parts))
