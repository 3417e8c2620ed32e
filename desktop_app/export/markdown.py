"""The checklist as Markdown (CommonMark, with the task lists and tables that most programs know).

Words of the person and of packs are escaped: none of them can become a link, a picture, a heading or HTML.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from desktop_app.export import fact_sources
from desktop_app.export.checklist import make_checklist
from desktop_app.export.discreet import one_line
from desktop_app.export.material import Material
from desktop_app.export.sheet import AnswerList, Sheet, SourceList, StepList, StepRow
from desktop_app.language import sentences, tr

_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&]|(?<=:)/(?=/))")
_BEGINNINGS = re.compile(r"^([-+=]|\d+(?=[.)]))")
"""What starts a list or underlines a heading, at the beginning of a line."""


def write(material: Material) -> bytes:
    """The checklist that is wanted. ValueError for an unknown account, or without any."""
    return of_sheet(make_checklist(material))


def of_sheet(sheet: Sheet) -> bytes:
    """The file of a sheet."""
    return ("\n\n".join(part for part in _parts(sheet) if part) + "\n").encode()


def escaped(text: str) -> str:
    """One line in which no sign means anything to Markdown."""
    words = _SIGNS.sub(r"\\\1", one_line(text))
    found = _BEGINNINGS.match(words)
    if found is None:
        return words
    end = found.end()
    return f"{words[:end]}\\{words[end:]}" if found[1].isdigit() else f"\\{words}"


def _parts(sheet: Sheet) -> Iterator[str]:
    yield f"# {escaped(sheet.title)}"
    yield escaped(sheet.day)
    yield escaped(sheet.intro)
    yield "\n".join(f"- **{escaped(figure.value)}** {escaped(figure.label)}" for figure in sheet.figures)
    yield escaped(sheet.note)
    yield f"## {escaped(tr('Steps'))}"
    yield _steps(sheet.steps)
    if sheet.put_off.rows:
        yield f"## {escaped(sheet.put_off.title)}"
        yield _steps(sheet.put_off)
    for box in sheet.emergencies:
        yield f"## {escaped(box.title)}"
        yield "\n".join(f"{number}. {escaped(line)}" for number, line in enumerate(box.lines, 1))
    if sheet.answers:
        yield f"## {escaped(sheet.answers_title)}"
    for answers in sheet.answers:
        yield from _answers(answers)
    if sheet.sources:
        yield f"## {escaped(str(fact_sources.TITLE))}"
    for sources in sheet.sources:
        yield from _sources(sources)
    yield escaped(sentences((sheet.left, tr("{made}.", "the last line of a text", made=sheet.right))))


def _steps(steps: StepList) -> str:
    return "\n".join(map(_step, steps.rows)) if steps.rows else escaped(steps.empty)


def _step(row: StepRow) -> str:
    where = f" ({escaped(row.where)})" if row.where else ""
    said = ", ".join(escaped(part) for part in (row.time, row.day) if part)
    lines = [f"- [{'x' if row.done else ' '}] **{escaped(row.title)}**{where}, {said}"]
    lines += [f"  - **{escaped(row.warning)}**"] if row.warning else []
    return "\n".join([*lines, *(f"  - {escaped(note)}" for note in row.notes)])


def _answers(answers: AnswerList) -> Iterator[str]:
    yield f"### {escaped(answers.title)}"
    yield _table(
        (tr("Question"), tr("Answer"), tr("Date")), ((row.question, row.answer, row.day) for row in answers.rows)
    )


def _sources(sources: SourceList) -> Iterator[str]:
    yield f"### {escaped(sources.title)}"
    yield escaped(sources.note)
    yield _table((tr("What"), tr("Where")), ((row.what, row.where) for row in sources.rows))


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(map(escaped, head))} |", f"| {' | '.join('---' for _ in head)} |"]
    return "\n".join([*lines, *(f"| {' | '.join(map(escaped, row))} |" for row in rows)])
