"""Words about steps: their titles, what they change, what they shut for a time, where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.content.texts import fill, placeholders, values_of
from desktop_app.domain.profile import HoldWhen
from desktop_app.export.beforehand import wait_told
from desktop_app.language import Text, sentences, tr
from desktop_app.language.catalogue import current
from desktop_app.language.days import wait as length
from desktop_app.language.numbers import decimal
from desktop_app.ui.day_words import day
from desktop_app.ui.page_language import page_language
from desktop_app.ui.tokens import Tone
from desktop_app.ui.words_facts import ended_early

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.content.waiting import Wait
    from desktop_app.domain.dossier import Dossier, Entry
    from desktop_app.domain.profile import Cited, MenuPath, Profile
    from desktop_app.domain.report import Grade
    from desktop_app.walk.plan import Effect
    from desktop_app.walk.steps import StepFor

ChipWords = tuple[str, Tone]

MENU_WORDS_LAST = 3
"""Years after which the words of a menu may well have changed. Judgement."""

CHANGE = Text("{name} {before} → {after}", "a number that changes: Security 31 → 53")
COSTS = Text("{name} − {points}", "what an unknown costs: Security − 8")
GRADE = Text("{name} {letter} {number}", "one of both numbers: Security B 71")

ADDRESSES_WAIT = Text("new addresses wait {hours} h")
ADDRESSES_WAIT_IF_ON = Text("new addresses wait {hours} h if you turn that on")
STARTS_A_STOP: dict[HoldWhen, Text] = {
    "always": Text("starts a {hours} h withdrawal stop"),
    "new_device": Text("starts a {hours} h withdrawal stop if somebody then signs in on a new device"),
    "new_address": Text("starts a {hours} h withdrawal stop to new addresses"),
    "no_second_factor": Text("starts a {hours} h withdrawal stop while no second factor is on"),
    "set_by_user": Text("starts a {hours} h withdrawal stop if you turn that on"),
    "weaker_factor_used": Text("starts a {hours} h withdrawal stop if a weaker way is used"),
    "large_amount": Text("starts a {hours} h withdrawal stop for large amounts"),
    "looks_suspicious": Text("starts a {hours} h withdrawal stop if the exchange finds it suspicious"),
    "after_deposit": Text("starts a {hours} h withdrawal stop after a deposit"),
}
"""By what starts it: a few words for a row."""


def text_values(dossier: Dossier, entry: Entry, profile: Profile) -> dict[str, str]:
    """What stands for the placeholders in texts about an entry."""
    linked = {kind: dossier.entry(of) for kind, of in entry.links.items()}
    names = {kind: one.label for kind, one in linked.items() if one is not None and kind in ("mailbox", "number")}
    return values_of(profile, label=entry.label, **names)


def filled(dossier: Dossier, step: StepFor, text: str, *, marked: bool = False) -> str:
    """A text of a step with its placeholders filled; with `marked` the host and the pack's own menu words are bold."""
    if not placeholders(text):
        return text
    values = text_values(dossier, step.entry, step.profile)
    return fill(text, _bold(values, step.profile) if marked else values)


def _bold(values: dict[str, str], profile: Profile) -> dict[str, str]:
    listed = profile.address_list
    own = {profile.type_this_host, *(factor.name_in_ui for factor in profile.factors)}
    own |= {listed.name_in_ui, listed.lock_name_in_ui} if listed else set()
    plain = ("name", "label", "mailbox", "number")
    return {key: f"**{text}**" if key not in plain and text and text in own else text for key, text in values.items()}


def title(dossier: Dossier, step: StepFor) -> str:
    """The step's title."""
    return filled(dossier, step, step.step.title)


def named(dossier: Dossier, step: StepFor) -> str:
    """The step's title, with whose it is where that does not stand in the title: "Turn off SMS codes · OKX"."""
    return " · ".join(part for part in (title(dossier, step), whose(dossier, step)) if part)


def whose(dossier: Dossier, step: StepFor) -> str:
    """The entry that the step is about; "" where the title names it."""
    return "" if step.entry.label in title(dossier, step) else step.entry.label


def grade_words(name: str, grade: Grade) -> str:
    """As in "Security B 71"."""
    return GRADE.format(name=name, letter=grade.letter, number=grade.shown)


# --- what it changes ------------------------------------------------------------------------------------------------


def change(name: str, before: Grade, after: Grade) -> ChipWords:
    """As in "Security 31 → 53", with the letters where the letter changes; "Recovery stays 54" where nothing moves."""
    if before.shown == after.shown and before.letter == after.letter:
        return tr("{name} stays {number}", name=name, number=after.shown), "neutral"
    better = (after.letter, -after.number) < (before.letter, -before.number)
    was, now = str(before.shown), str(after.shown)
    if before.letter != after.letter:
        was, now = f"{before.letter} {was}", f"{after.letter} {now}"
    return CHANGE.format(name=name, before=was, after=now), "ok" if better else "warn"


def changes(effect: Effect, *, both: bool = False) -> tuple[ChipWords, ...]:
    """Chips of what moves; with `both` also of what stays. None where nothing moves, unless both are wanted."""
    chips = (change(tr("Security"), *effect.security), change(tr("Recovery"), *effect.recovery))
    moved = tuple(chip for chip in chips if chip[1] != "neutral")
    return chips if both else moved


def best(effect: Effect) -> ChipWords:
    """As in "Security 53 … 61", for something to look up."""
    security, recovery = bests(effect)
    return security if security[1] != "neutral" else recovery


def bests(effect: Effect) -> tuple[ChipWords, ChipWords]:
    """The same for both numbers; "Recovery stays 54" where one would not move."""
    security, recovery = effect
    return (
        (tr("Security {least} … {most}", least=security[0].shown, most=security[1].shown), "warn")
        if security[0].shown != security[1].shown
        else change(tr("Security"), *security),
        (tr("Recovery {least} … {most}", least=recovery[0].shown, most=recovery[1].shown), "warn")
        if recovery[0].shown != recovery[1].shown
        else change(tr("Recovery"), *recovery),
    )


def costs(effect: Effect | None) -> tuple[ChipWords, ...]:
    """Chips of what an unknown costs as long as it is unknown: "Security − 8"; one that says so where it is nothing."""
    found: list[ChipWords] = []
    for name, (was, now) in zip((tr("Security"), tr("Recovery")), effect or (), strict=False):
        if now.shown > was.shown:
            found.append((COSTS.format(name=name, points=now.shown - was.shown), "warn"))
    return tuple(found) or ((tr("nothing by itself"), "neutral"),)


# --- what it shuts for a time ---------------------------------------------------------------------------------------


def wait_note(wait: Wait) -> str:
    """A few words for a row: "starts a 24 h withdrawal stop"."""
    if wait.hours == "unknown":
        if wait.kind == "address":
            return tr("new addresses may have to wait; no official page says")
        return tr("may start a withdrawal stop; no official page says")
    if wait.kind == "effect":
        return tr("works after {time}", time=length(wait.hours))
    when = wait.hold.when if wait.hold else "always"
    if wait.kind == "address":
        words = ADDRESSES_WAIT_IF_ON if when == "set_by_user" else ADDRESSES_WAIT
    else:
        words = STARTS_A_STOP[when]
    return words.format(hours=decimal(wait.hours, 2))


def wait_sentence(wait: Wait) -> str:
    """The same as a sentence, to be read before the click."""
    early = ended_early(wait.hold) if wait.hold and wait.hours != "unknown" else ""
    calm = tr("Your money stays where it is. Do it when you need no withdrawal.")
    return sentences((wait_told(wait), early, calm if wait.kind == "stop" and wait.hours != "unknown" else ""))


# --- where it stands ------------------------------------------------------------------------------------------------


def page_words(fact: Cited) -> str:
    """As in "page of 13 June 2024"; with its language where that is another than the reader's, and "our reading" where
    the page only suggests it.
    """
    parts = [tr("page of {day}", day=day(fact.source_date)) if fact.source_date else tr("page without a date")]
    parts += [language] if (language := page_language(fact.source, current().language)) else []
    parts += [tr("our reading")] if fact.confidence == "inferred" else []
    return " · ".join(parts)


def old_menu_words(path: MenuPath, today: date) -> str:
    """As in "These menu words are from 2017."; "" for a page that is not older than three years, or has no date."""
    limit = f"{today.year - MENU_WORDS_LAST}{today.isoformat()[4:]}"
    old = bool(path.source_date) and path.source_date < limit[: len(path.source_date)]
    return tr("These menu words are from {year}.", year=path.source_date[:4]) if old else ""


def checked(profile: Profile) -> str:
    """When the pack's facts were last looked at; of an exchange that the person added, that nobody else did."""
    if profile.own is not None:
        return tr("not checked by Strongroom")
    return tr("checked {day}", day=day(profile.researched)) if profile.researched else ""
