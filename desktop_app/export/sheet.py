"""The checklist as plain data: every word that is printed, in order, and nothing about how it looks."""

from __future__ import annotations

import msgspec


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One number under the title: "E 19", "security now"."""

    value: str
    label: str


class StepRow(msgspec.Struct, frozen=True, kw_only=True):
    """One step.

    `where` names its account or service where the title does not; `warning` says what must come first and stands
    before `notes`; `day` is when it was done.
    """

    title: str
    where: str = ""
    warning: str = ""
    notes: tuple[str, ...] = ()
    time: str = ""
    day: str = ""
    done: bool = False


class StepList(msgspec.Struct, frozen=True, kw_only=True):
    """Steps in their order. `empty` is said where there is none."""

    title: str = ""
    rows: tuple[StepRow, ...] = ()
    empty: str = ""


class Numbered(msgspec.Struct, frozen=True, kw_only=True):
    """A box with a heading and numbered lines."""

    title: str
    lines: tuple[str, ...]


class AnswerRow(msgspec.Struct, frozen=True, kw_only=True):
    """A question, what was answered, and when. `blank`: lines to write both on."""

    question: str
    answer: str
    day: str = ""
    blank: bool = False


class AnswerList(msgspec.Struct, frozen=True, kw_only=True):
    """All answers about one entry."""

    title: str
    rows: tuple[AnswerRow, ...]


class SourceRow(msgspec.Struct, frozen=True, kw_only=True):
    """What rests on which official page, of which date."""

    what: str
    where: str


class SourceList(msgspec.Struct, frozen=True, kw_only=True):
    """The sources of one pack. `note` says when it was checked and what it does not know."""

    title: str
    note: str
    rows: tuple[SourceRow, ...]


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A whole checklist. `day` stands at the top right of each page; `left` and `right` at the foot of each. `answers`
    stand under their title.
    """

    title: str
    day: str
    intro: str
    figures: tuple[Figure, ...]
    note: str = ""
    steps: StepList = StepList()
    put_off: StepList = StepList()
    emergencies: tuple[Numbered, ...] = ()
    answers_title: str = ""
    answers: tuple[AnswerList, ...] = ()
    sources: tuple[SourceList, ...] = ()
    left: str = ""
    right: str = ""
