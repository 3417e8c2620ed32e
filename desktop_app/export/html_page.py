"""The checklist as one HTML file: no script, nothing loaded from anywhere, no link; made to be read and printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from desktop_app.export import fact_sources
from desktop_app.export.checklist import make_checklist
from desktop_app.export.discreet import one_line
from desktop_app.export.made import PaperSize
from desktop_app.export.material import Material
from desktop_app.export.sheet import AnswerList, Numbered, Sheet, SourceList, StepList, StepRow
from desktop_app.language import tr
from desktop_app.language.catalogue import current

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""Told to the browser, so that even a fault of ours could not make the page load or send anything."""

STYLE = """
:root{color-scheme:light;--ink:#1b2430;--soft:#444d59;--grey:#a9afb7}
*{box-sizing:border-box}
body{font:15px/1.45 Inter,system-ui,sans-serif;color:var(--ink);background:#fff;overflow-wrap:anywhere}
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:0}
h2{font-size:1.2rem;margin:2rem 0 .4rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p{margin:.35rem 0}
.soft,small,td+td,footer{color:var(--soft)}
.head{border-bottom:1.5px solid var(--ink);padding-bottom:.7rem}
.figures{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;list-style:none;padding:0;margin:.9rem 0 .2rem}
.figures b{font-size:1.35rem}
.steps{list-style:none;padding:0;margin:.5rem 0}
.steps>li{display:flex;align-items:flex-start;gap:.5rem}
.steps>li>div{flex:1}
.steps>li{border-top:1px solid var(--grey);padding:.55rem 0}
.box{flex:none;width:1rem;height:1rem;border:1.3px solid var(--ink);border-radius:3px;margin-top:.2rem}
.box{line-height:.85rem;text-align:center;font-size:.8rem}
.steps p{margin:.1rem 0;font-size:.88rem;color:var(--soft)}
.steps .first{color:var(--ink);font-weight:600}
.sos{border:1.3px solid var(--ink);border-radius:8px;padding:.2rem 1.1rem .7rem;margin-top:1.6rem}
.sos h2{margin-top:.7rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:start;font-weight:600}
td,th{border-bottom:1px solid var(--grey);padding-block:.25rem;padding-inline:0 .8rem;vertical-align:top}
footer{border-top:1px solid var(--grey);margin-top:2rem;padding-top:.5rem;font-size:.85rem}
.steps>li,.sos,tr{break-inside:avoid}
h2,h3{break-after:avoid}
@media print{body{margin:0;max-width:none;padding:0;font-size:11pt}}
"""


def write(material: Material) -> bytes:
    """The checklist that is wanted. ValueError for an unknown account, or without any."""
    return of_sheet(make_checklist(material), material.made.paper)


def of_sheet(sheet: Sheet, paper: PaperSize) -> bytes:
    """The file of a sheet; `paper` is the size on which it prints."""
    page = f"@page{{size:{paper};margin:18mm}}"
    spoken = current()
    direction = "rtl" if spoken.right_to_left else "ltr"
    head = (
        f'<!DOCTYPE html>\n<html lang="{spoken.language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{_text(tr('Strongroom checklist'))}</title>\n<style>{STYLE}{page}\n</style>\n</head>\n<body>\n"
    )
    return (head + "\n".join(_parts(sheet)) + "\n</body>\n</html>\n").encode()


def _text(text: str) -> str:
    return escape(one_line(text))


def _parts(sheet: Sheet) -> Iterator[str]:
    yield f'<header class="head"><h1>{_text(sheet.title)}</h1><p class="soft">{_text(sheet.day)}</p>'
    yield f'<p class="soft">{_text(sheet.intro)}</p></header>'
    if sheet.figures:
        figures = "".join(f"<li><b>{_text(one.value)}</b> {_text(one.label)}</li>" for one in sheet.figures)
        yield f'<ul class="figures">{figures}</ul>'
    if sheet.note:
        yield f"<p><small>{_text(sheet.note)}</small></p>"
    yield _steps(tr("Steps"), sheet.steps)
    if sheet.put_off.rows:
        yield _steps(sheet.put_off.title, sheet.put_off)
    yield from map(_emergency, sheet.emergencies)
    if sheet.answers:
        yield f"<h2>{_text(sheet.answers_title)}</h2>"
    yield from map(_answers, sheet.answers)
    if sheet.sources:
        yield f"<h2>{_text(str(fact_sources.TITLE))}</h2>"
    yield from map(_sources, sheet.sources)
    yield f"<footer><p>{_text(sheet.left)}</p><p>{_text(sheet.right)}</p></footer>"


def _steps(title: str, steps: StepList) -> str:
    rows = "\n".join(map(_step, steps.rows))
    inside = f'<ul class="steps">\n{rows}\n</ul>' if steps.rows else f"<p>{_text(steps.empty)}</p>"
    return f"<h2>{_text(title)}</h2>\n{inside}"


def _step(row: StepRow) -> str:
    box, said = ("✓", tr("done", "a step")) if row.done else ("", tr("to do", "a step"))
    where = f" <small>{_text(row.where)}</small>" if row.where else ""
    notes = [f'<p class="first">{_text(row.warning)}</p>'] if row.warning else []
    notes += [f"<p>{_text(note)}</p>" for note in row.notes]
    time = " · ".join(_text(part) for part in (row.time, row.day) if part)
    return (
        f'<li><span class="box" role="img" aria-label="{_text(said)}">{box}</span>'
        f"<div><b>{_text(row.title)}</b>{where}{''.join(notes)}</div><small>{time}</small></li>"
    )


def _emergency(box: Numbered) -> str:
    lines = "".join(f"<li>{_text(line)}</li>" for line in box.lines)
    return f'<section class="sos"><h2>{_text(box.title)}</h2><ol>{lines}</ol></section>'


def _answers(answers: AnswerList) -> str:
    rows = ((row.question, row.answer, row.day) for row in answers.rows)
    return f"<h3>{_text(answers.title)}</h3>\n{_table((tr('Question'), tr('Answer'), tr('Date')), rows)}"


def _sources(sources: SourceList) -> str:
    rows = ((row.what, row.where) for row in sources.rows)
    note = f"<p><small>{_text(sources.note)}</small></p>"
    return f"<h3>{_text(sources.title)}</h3>\n{note}\n{_table((tr('What'), tr('Where')), rows)}"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    top = "".join(f'<th scope="col">{_text(name)}</th>' for name in head)
    body = "\n".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f"<table>\n<thead><tr>{top}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
