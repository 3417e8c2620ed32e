"""Steps and answers as one table for a spreadsheet: CSV after RFC 4180, UTF-8 with a mark at the front for Excel.

No cell can become a formula: one that begins with a sign that starts one gets an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from datetime import date, tzinfo

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.export import checklist, own_answers
from desktop_app.export.days import day_of
from desktop_app.export.discreet import discreet, one_line
from desktop_app.export.material import Material
from desktop_app.export.naming import Naming
from desktop_app.export.step_rows import StepRows
from desktop_app.export.told import StepTold, Told
from desktop_app.language import Text

HEAD = (
    Text("kind", "heading of a column"),
    Text("about", "heading of a column: which account or service"),
    Text("what", "heading of a column"),
    Text("answer or state", "heading of a column"),
    Text("place in the plan", "heading of a column"),
    Text("minutes", "heading of a column"),
    Text("date", "heading of a column"),
    Text("looked up", "heading of a column: whether an answer was"),
    Text("note", "heading of a column"),
)
STATES = {
    "done": Text("done", "a step"),
    "open": Text("to do", "a step"),
    "blocked": Text("to do, something else comes first", "a step"),
    "put_off": Text("put off", "a step"),
    "not_mine": Text("not for you", "a step"),
}
STEP, ANSWER = Text("step", "kind of a line in a table"), Text("answer", "kind of a line in a table")
LOOKED_UP = Text("yes", "in a table: the answer was looked up")
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula."""


def write(material: Material) -> bytes:
    """The table of an account or of all, as in `material.wanted`. ValueError for an unknown account, or without any."""
    text = io.StringIO()
    table = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow([str(name) for name in HEAD])
    for row in _rows(material):
        table.writerow([defused(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def defused(cell: str) -> str:
    """The text as a cell that stays text. Line breaks and other signs that cannot be seen become spaces first."""
    words = one_line(cell)
    begins = (cell[:1], unicodedata.normalize("NFKC", words[:1]))  # also the wide signs of East Asian scripts
    return f"'{words}" if any(sign in FORMULA for sign in begins) else words


def _rows(material: Material) -> Iterator[tuple[str, ...]]:
    told, plan, zone = material.told, material.plan, material.made.at.tzinfo
    if plan is None:
        raise ValueError("a table needs an account")
    account = checklist.chosen_account(told, material.wanted)
    names, entries = Naming(told.dossier), checklist.entries_about(told, account)
    ids = {entry.id for entry in entries}
    places = {place.step.key: number for number, place in enumerate(plan.steps, 1)}
    steps = [step for step in told.steps() if step.entry.id in ids]
    if material.wanted.only_open:
        steps = [step for step in steps if step.key in places]
    steps.sort(key=lambda step: places.get(step.key, 0 if step.state == "done" else len(places) + 1))
    rows = StepRows(told, material.wanted.account, zone, material.holds)
    yield from (_step(told.dossier, names, step, places.get(step.key), _day(told, rows, step, zone)) for step in steps)
    if material.wanted.answers:
        for entry in entries:
            yield from _answers(told, names, entry, zone)


def _day(told: Told, rows: StepRows, step: StepTold, zone: tzinfo | None) -> date | None:
    """When it was done, as on the printed list; of any other step when something was last said about it."""
    record = told.dossier.steps.get(step.key)
    if step.state == "done":
        return rows.done_on(step)
    return day_of(record.at, zone) if record is not None else None


def _step(dossier: Dossier, names: Naming, step: StepTold, place: int | None, day: date | None) -> tuple[str, ...]:
    record = dossier.steps.get(step.key)
    return (
        str(STEP),
        names.label(step.entry),
        names.text(step.entry, step.profile, step.step.title),
        str(STATES[step.state]),
        str(place) if place is not None else "",
        str(step.step.minutes),
        day.isoformat() if day is not None else "",
        "",
        discreet(record.note) if record is not None else "",
    )


def _answers(told: Told, names: Naming, entry: Entry, zone: tzinfo | None) -> Iterator[tuple[str, ...]]:
    for asked, row in own_answers.answer_rows(told, names, entry, zone):
        given = None if asked.outdated else told.dossier.answers.get((entry.id, asked.question.id))
        day = day_of(given.at, zone) if given is not None else None
        yield (
            str(ANSWER),
            names.label(entry),
            row.question,
            row.answer,
            "",
            "",
            day.isoformat() if day is not None else "",
            str(LOOKED_UP) if given is not None and given.seen else "",
            discreet(given.note) if given is not None else "",
        )
