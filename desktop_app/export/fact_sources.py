"""Where the facts on a sheet come from: the hosts of official pages, the pages' own dates, and how old they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from desktop_app.domain.profile import Cited, Profile
from desktop_app.export.days import age, day_of, page_day
from desktop_app.export.own_facts import own_facts
from desktop_app.export.sheet import SourceList, SourceRow
from desktop_app.language import Text, tr
from desktop_app.language.days import long_day

TITLE = Text("Where the facts come from")
_HOST = re.compile(r"https://([^/?#:]+)")
NAMED_IN_THE_FOOT = 2
"""So many exchanges fit into the line at the foot of a page."""


def source_lists(used: Iterable[tuple[Profile, Iterable[tuple[str, Cited]]]], today: date) -> Iterator[SourceList]:
    """One list a pack. `used`: each pack with what was printed of it and the fact that this rests on."""
    for profile, facts in used:
        pages: dict[str, dict[str, None]] = {}
        for what, fact in facts:
            if fact.source:
                pages.setdefault(what, {})[_where(fact, today)] = None
        rows = tuple(SourceRow(what=what, where="; ".join(places)) for what, places in pages.items())
        if rows:
            yield SourceList(title=profile.name, note=_checked(profile), rows=rows)


def _where(fact: Cited, today: date) -> str:
    """As in "www.okx.com, page of 13 June 2024, 2 years old"."""
    found = _HOST.match(fact.source)
    host = found[1] if found else fact.source
    if not fact.source_date:
        return f"{host}, a page without a date"
    old = age(fact.source_date, today)
    inferred = tr(", our reading of it") if fact.confidence == "inferred" else ""
    return f"{host}, page of {page_day(fact.source_date)}{', ' + old if old else ''}{inferred}"


def _checked(profile: Profile) -> str:
    """When the pack was checked, and against whose pages; of an exchange that the person added, that they did."""
    if profile.own is not None:
        return f"{own_facts(profile)} Pages on {', '.join(profile.official_domains)}."
    day = day_of(profile.researched, None)
    hosts = ", ".join(profile.official_domains)
    checked = f"checked on {long_day(day)}" if day else tr("never checked")
    return f"Official pages on {hosts}, {checked}." if hosts else f"{checked[0].upper()}{checked[1:]}."


def foot(exchanges: Iterable[Profile]) -> str:
    """The line at the foot of each page: whose facts, from where, checked when."""
    packs = list(dict.fromkeys(exchanges))
    if any(profile.own for profile in packs):
        mine = " and ".join(profile.name for profile in packs if profile.own)
        return f"The facts about {mine} were not checked by Strongroom. All sources are listed on the last page."
    days = {profile.researched for profile in packs}
    day = day_of(next(iter(days)), None) if len(days) == 1 else None
    if not packs or len(packs) > NAMED_IN_THE_FOOT or day is None:
        return tr("The facts, their sources and dates are listed on the last page.")
    names = " and ".join(profile.name for profile in packs)
    hosts = " and ".join(profile.type_this_host or profile.official_domains[0] for profile in packs)
    return f"Facts about {names} from {hosts}, checked on {long_day(day)}."
