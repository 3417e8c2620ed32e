"""The seed sheet, mostly one page: the code and what it is for, the key in large letters, how to get the codes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.seed import KeyLine
from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper import pdf
from desktop_app.export.paper.columns import ABOVE, BELOW, Columns, columns
from desktop_app.export.paper.marks import Code, Frame, Mark, PaperPage, Role, Rule, Words, bottom, moved
from desktop_app.export.paper.measuring import at_right, lines, one_line
from desktop_app.export.qr_code import MARGIN
from desktop_app.export.seed_sheet import TITLE, SeedSheet
from desktop_app.language import tr

SMALL_CODE, LARGE_CODE = 150.0, 190.0
"""Width of the code, in points: modules of about a millimetre, which any phone reads."""

MOST_MODULES_SMALL = 53
MOST_LARGE_LINES = 7
"""Lines of the key in large letters; a longer key than any exchange gives is printed smaller."""

GAP = 16.0
LABEL = 62.0
"""Room for the names of facts at least."""

PAD = 14.0
GROUP_GAP, BLOCK_GAP = 16.0, 8.0
CHECK_GAP = 26.0
TRIED = 150.0


def arrange(sheet: SeedSheet, paper: PaperSize) -> tuple[PaperPage, ...]:
    """The page; for keys and names longer than any that are in use, what to do comes on a second one."""
    at = columns(paper)
    foot = _foot(sheet, at)
    last = min(mark.top for mark in foot) - GAP
    head = _head(sheet, at)
    code = tuple(_code(sheet, at, _end(head) + GAP))
    key = tuple(_key(sheet, at, _end(code) + GAP))
    steps = tuple(_steps(sheet, at, _end(key) + GAP))
    if _end(steps) <= last:
        return (PaperPage((*head, *code, *key, *steps), (), foot),)
    again = tuple(_steps(sheet, at, _end(head) + GAP))
    return PaperPage((*head, *code, *key), (), foot), PaperPage((*head, *again), (), foot)


def write(sheet: SeedSheet, made: Made) -> bytes:
    """The page as PDF."""
    return pdf.of_pages(arrange(sheet, made.paper), made, str(TITLE))


def _head(sheet: SeedSheet, at: Columns) -> tuple[Mark, ...]:
    title = _few(lines(sheet.title, "title", at.left, ABOVE, at.room - 130.0), 2)
    day = at_right(one_line(sheet.day, "day", 0, ABOVE), at.right)
    down = title[0].baseline - day.baseline
    intro = lines(sheet.intro, "intro", at.left, _end(title) + 4.0, at.room)
    return (*title, moved(day, down), *intro, Rule(at.left, _end(intro) + 10.0, at.room, strong=True))


def _code(sheet: SeedSheet, at: Columns, top: float) -> Iterator[Mark]:
    """The QR code, and beside it what it is for."""
    width = SMALL_CODE if len(sheet.code) <= MOST_MODULES_SMALL else LARGE_CODE
    yield Code(at.left, top, width, sheet.code)
    margin = MARGIN * width / len(sheet.code)
    left = at.left + width + max(margin, 24.0)
    beside = left + max([LABEL, *(one_line(fact.label, "cell", 0, 0).width + 6.0 for fact in sheet.facts)])
    for fact in sheet.facts:
        label = one_line(fact.label, "cell", left, top)
        value = _few(lines(fact.value, "box_line", beside, top, at.right - beside), 3)
        yield moved(label, value[0].baseline - label.baseline if value else 0.0)
        yield from value
        top = max(_end(value) if value else top, top + label.height) + 4.0


def _key(sheet: SeedSheet, at: Columns, top: float) -> Iterator[Mark]:
    """The key in a frame: a number, the groups under one another, and the check letters at the end of each line."""
    role: Role = "block" if sheet.sealed or len(sheet.lines) > MOST_LARGE_LINES else "key"
    gap = BLOCK_GAP if role == "block" else GROUP_GAP
    title = one_line(sheet.key_title, "box_title", at.left + PAD, top + PAD - 3.0)
    widest = max(one_line(group, role, 0, 0).width for line in sheet.lines for group in line.groups)
    first = at.left + PAD + 20.0
    marks: list[Mark] = [title]
    below = title.top + title.height + 4.0
    check_at = first + max(len(line.groups) for line in sheet.lines) * (widest + gap) + CHECK_GAP
    heading = one_line(tr("check", "heading above the check characters of lines"), "caps", check_at, 0.0)
    marks.append(moved(heading, title.baseline - heading.baseline))
    for line in sheet.lines:
        row = tuple(_row(line, role, first, widest + gap, check_at, at.left + PAD, below))
        marks += row
        below = max(_end(row), below) + (1.0 if role == "block" else 3.0)
    checked = lines(sheet.checked, "note", at.left + PAD, below + 4.0, at.room - 2 * PAD)
    yield Frame(at.left, top, at.room, _end(checked) + PAD - 4.0 - top)
    yield from (*marks, *checked)


def _row(
    line: KeyLine, role: Role, first: float, step: float, check_at: float, number_at: float, top: float
) -> Iterator[Words]:
    groups = [one_line(group, role, first + place * step, top) for place, group in enumerate(line.groups)]
    base = groups[0].baseline
    number = one_line(str(line.number), "note", number_at, top)
    check = one_line(line.check, "key_check" if role == "key" else "block", check_at, top)
    yield moved(number, base - number.baseline)
    yield from groups
    yield moved(check, base - check.baseline)


def _steps(sheet: SeedSheet, at: Columns, top: float) -> Iterator[Mark]:
    title = lines(sheet.steps_title, "section", at.left, top, at.room)
    yield from title
    top = _end(title) + 4.0
    for number, step in enumerate(sheet.steps, 1):
        yield one_line(f"{number}.", "box_line", at.left, top)
        words = lines(step.text, "box_line", at.left + 16.0, top, at.room - 16.0)
        command = lines(step.command, "command", at.left + 16.0, _end(words) + 2.0, at.room - 16.0)
        yield from (*words, *command)
        top = _end((*words, *command)) + 3.0


def _foot(sheet: SeedSheet, at: Columns) -> tuple[Mark, ...]:
    """A line for the day of the rehearsal, to be filled in by hand, and who made the sheet."""
    right = at_right(one_line(sheet.right, "foot", 0, 0), at.right)
    tried = one_line(sheet.left, "foot", at.left, 0)
    down = at.height - BELOW - _end((right, tried))
    begin = tried.left + tried.width + 6.0
    line = Rule(begin, tried.baseline + 2.0, min(TRIED, right.left - 16.0 - begin), dotted=True)
    return tuple(moved(mark, down) for mark in (tried, line, right))


def _few(words: tuple[Words, ...], most: int) -> tuple[Words, ...]:
    """The first lines of a name beyond all measure."""
    if len(words) <= most:
        return words
    last = words[most - 1]
    return (*words[: most - 1], one_line(f"{last.text[:-2]}…", last.role, last.left, last.top))


def _end(marks: Sequence[Mark]) -> float:
    return max(bottom(mark) for mark in marks)
