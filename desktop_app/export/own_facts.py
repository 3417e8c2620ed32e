"""The sentence that says whose facts about an exchange these are, where they did not come with the app."""

from __future__ import annotations

from desktop_app.domain.profile import Profile
from desktop_app.export.days import day_of
from desktop_app.language import tr
from desktop_app.language.days import long_day


def own_facts(profile: Profile) -> str:
    """As in "Not checked by Strongroom: from blofin.toml, added on 22 November 2026."; "" for packs of the app."""
    own = profile.own
    if own is None:
        return ""
    where = {
        "form": tr("facts of your own"),
        "file": f"from {own.from_file or tr('a file')}",
        "hand": tr("a file in your own folder"),
    }
    parts = [where[own.made]]
    for word, stored in (("added", own.added), ("changed", own.changed)):
        if (day := day_of(stored, None)) is not None:
            parts.append(f"{word} on {long_day(day)}")
    return f"Not checked by Strongroom: {', '.join(parts)}."
