"""What stands beside a step: its lines in the pack's menu words, and the facts that it rests on with their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.language import Text, sentences, tr
from desktop_app.language.catalogue import ENGLISH, current
from desktop_app.ui.day_words import day
from desktop_app.ui.opening import may_open
from desktop_app.ui.step_words import filled, old_menu_words, page_words
from desktop_app.ui.widgets.facts import FactItem
from desktop_app.ui.widgets.steps import Instruction
from desktop_app.walk import shown

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.dossier import Dossier
    from desktop_app.domain.profile import Cited, Incident, MenuPath, Profile
    from desktop_app.walk.steps import StepFor

WITH_APP = ("exchange", "mailbox")
"""Services that have a web page and an app: there the two menus are told apart."""

NOTHING_SAID = Text("No official page that we know speaks of this step.")
LOOKS_DIFFERENT = Text(
    "Menus move: look near by for the same words. If they are nowhere, stop here; nothing has changed yet."
)
IN_ENGLISH = Text("The menu words are those of the English pages; your language may have others.")
"""Said in every language but English: what a menu is called there was not looked up, and is never made up."""
OPEN = Text("Open **{menu}**.")
NO_PAGE = Text("no official page says more")


def heading(step: StepFor) -> str:
    """The heading over the lines."""
    host = step.profile.type_this_host
    return tr("Do this on {host}", host=host) if host and step.profile.kind in WITH_APP else tr("Do this")


def instructions(dossier: Dossier, step: StepFor, today: date) -> tuple[Instruction, ...]:
    """The lines that hold for this entry, in the pack's own menu words."""
    found: list[Instruction] = []
    looks_different = sentences((LOOKS_DIFFERENT, IN_ENGLISH if current().language != ENGLISH else ""))
    for line in shown.lines(dossier, step):
        small = filled(dossier, step, line.small)
        path = shown.path_of(step, line)
        if path is not None:
            age = old_menu_words(path, today)
            found.append(menu_line(step.profile, path, sentences((small, age, looks_different))))
            looks_different = ""  # once is enough
        else:
            found.append(Instruction(filled(dossier, step, line.text, marked=True), small))
    return tuple(found)


def menu_line(profile: Profile, path: MenuPath, small: str = "") -> Instruction:
    """One menu path: on the web, in the app, or both where they differ."""
    apart = profile.kind in WITH_APP
    if path.web and path.app and path.web != path.app:
        text = tr("On the web, open **{menu}**.", menu=arrows(path.web))
        other = tr("In the app: {menu}.", menu=arrows(path.app))
    elif path.web:
        text, other = OPEN.format(menu=arrows(path.web)), ""
    elif not apart and ": " not in path.app:
        text, other = OPEN.format(menu=arrows(path.app)), ""
    else:
        text, other = _in_the_app(path.app), ""
    return Instruction(text, sentences((other, small, path.note)))


def _in_the_app(menu: str) -> str:
    """One line for a menu of the app, or of the device that it names itself ("Mac: Apple menu > …")."""
    place, colon, rest = menu.partition(": ")
    if colon:
        return tr("On the {device}, open **{menu}**.", device=place, menu=arrows(rest))
    return tr("In the app, open **{menu}**.", menu=arrows(menu))


def arrows(path: str) -> str:
    """The words of a menu with the sign that stands between them on the screen."""
    return path.replace(" > ", " › ")


def step_facts(step: StepFor) -> tuple[FactItem, ...]:
    """The menu words' source, what starts a wait, the pack's facts about the step, and what was reported."""
    profile, items = step.profile, []
    goals = {line.path for line in step.step.do if line.path} | {step.step.goal}
    for goal in sorted(goals):
        path = profile.path(goal)
        if path is not None:
            items.append(_item(profile, tr("The menu words are from this page."), path))
    items += [_item(profile, wait.cited.note, wait.cited) for wait in shown.waits(step) if wait.cited.note]
    items += [_item(profile, fact.text, fact, fact.note) for fact in shown.facts(profile, step.step.id)]
    items += [reported(one) for one in shown.incidents(profile, step.step.id)]
    return tuple(dict.fromkeys(items)) or (FactItem(str(NOTHING_SAID)),)


def _item(profile: Profile, text: str, fact: Cited, note: str = "") -> FactItem:
    about = page_words(fact) if fact.source else str(NO_PAGE)
    return FactItem(text, note, fact.source, about, link=may_open(profile, fact.source))


def reported(incident: Incident) -> FactItem:
    """Something that was reported, with who said so. Its page is not opened from here: it is no official one."""
    when = day(incident.date)
    if not incident.third_party:
        said = tr("from the official page, {day}", day=when)
    elif incident.reporter:
        said = tr("reported by {who}, {day}", who=incident.reporter, day=when)
    else:
        said = tr("reported, {day}", day=when)
    return FactItem(incident.text, "", incident.source, said, link=False)
