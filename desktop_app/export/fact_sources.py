"""Where the facts on a sheet come from: the hosts of official pages, the pages' own dates, and how old they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from desktop_app.domain.profile import Cited, Profile
from desktop_app.export.days import age, day_of, page_day
from desktop_app.export.own_facts import own_facts
from desktop_app.export.sheet import SourceList, SourceRow
from desktop_app.language import Text, sentences, tr
from desktop_app.language.days import long_day
from desktop_app.language.lists import in_a_row, listed

TITLE = Text("Where the facts come from")
_BETWEEN = Text("; ", "between two official pages")
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
        rows = tuple(SourceRow(what=what, where=str(_BETWEEN).join(places)) for what, places in pages.items())
        if rows:
            yield SourceList(title=profile.name, note=_checked(profile), rows=rows)


def _where(fact: Cited, today: date) -> str:
    """As in "www.okx.com, page of 13 June 2024, 2 years old"."""
    found = _HOST.match(fact.source)
    host = found[1] if found else fact.source
    if not fact.source_date:
        return in_a_row([host, tr("a page without a date")])
    parts = [host, tr("page of {day}", day=page_day(fact.source_date)), age(fact.source_date, today)]
    if fact.confidence == "inferred":
        parts.append(tr("our reading of it"))
    return in_a_row([part for part in parts if part])


def _checked(profile: Profile) -> str:
    """When the pack was checked, and against whose pages; of an exchange that the person added, that they did."""
    hosts = in_a_row(profile.official_domains)
    if profile.own is not None:
        return sentences((own_facts(profile), tr("Pages on {hosts}.", hosts=hosts)))
    day = day_of(profile.researched, None)
    if day is None:
        return tr("Official pages on {hosts}, never checked.", hosts=hosts) if hosts else tr("Never checked.")
    if hosts:
        return tr("Official pages on {hosts}, checked on {day}.", hosts=hosts, day=long_day(day))
    return tr("Checked on {day}.", day=long_day(day))


def foot(exchanges: Iterable[Profile]) -> str:
    """The line at the foot of each page: whose facts, from where, checked when."""
    packs = list(dict.fromkeys(exchanges))
    if any(profile.own for profile in packs):
        return sentences((_not_checked(packs), tr("All sources are listed at the end.")))
    day = _one_day(packs)
    if len(packs) > NAMED_IN_THE_FOOT or day is None:
        return tr("The facts, their sources and dates are listed at the end.")
    return _facts_about(packs, day)


def short_foot(exchanges: Iterable[Profile]) -> str:
    """The same where no list of sources follows and the hosts stand on the page itself: one line of A4."""
    packs = list(dict.fromkeys(exchanges))
    if any(profile.own for profile in packs):
        return _not_checked(packs)
    day = _one_day(packs)
    if not packs or day is None:
        return tr("Facts from the exchanges’ own pages.") if packs else ""
    if len(packs) == 1:
        return _facts_about(packs, day)
    return tr("Facts from the exchanges’ own pages, checked on {day}.", day=long_day(day))


def _facts_about(packs: Sequence[Profile], day: date) -> str:
    return tr(
        "Facts about {names} from {hosts}, checked on {day}.",
        names=listed([profile.name for profile in packs]),
        hosts=listed([profile.type_this_host or profile.official_domains[0] for profile in packs]),
        day=long_day(day),
    )


def _not_checked(packs: Iterable[Profile]) -> str:
    mine = listed([profile.name for profile in packs if profile.own])
    return tr("The facts about {names} were not checked by Strongroom.", names=mine)


def _one_day(packs: Iterable[Profile]) -> date | None:
    """The day on which all were checked; None where it is not one, or not known."""
    days = {profile.researched for profile in packs}
    return day_of(next(iter(days)), None) if len(days) == 1 else None
