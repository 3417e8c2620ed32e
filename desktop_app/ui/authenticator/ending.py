"""How the helper ends where it closed the step that led to it: with what changed, as every step does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui.step_result import Result

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier, StepRecord
    from desktop_app.domain.report import Report
    from desktop_app.domain.script import Seen
    from desktop_app.session import Session
    from desktop_app.walk.steps import StepFor


class Before(NamedTuple):
    """The step that led to the helper, what was noted of it, and the report as it was then."""

    step: StepFor
    record: StepRecord | None
    report: Report | None


def before(session: Session, subject: str, step: str) -> Before | None:
    """What a result is measured against; None where no step led here."""
    found = session.step(subject, step) if step else None
    return Before(found, session.dossier.steps.get(found.key), session.report()) if found is not None else None


def result(session: Session, was: Before | None) -> Result | None:
    """What the helper did for the step; None where it did not bring the step to its end."""
    if was is None:
        return None
    record, seen = session.dossier.steps.get(was.step.key), _seen(session.dossier, was.step)
    ended = record is not None and record.state == "done" and (was.step.state != "done" or record != was.record)
    return Result(was.step, seen, was.report, session.report()) if ended and seen is not None else None


def _seen(dossier: Dossier, step: StepFor) -> Seen | None:
    """The answer to the step's check that says most of what is noted now: a paper may have been tried since."""

    def agreeing(seen: Seen) -> int:
        return sum(dossier.value(step.entry.id, asked) == given for asked, given in seen.sets.items())

    return max((seen for seen in step.seen if seen.done), key=agreeing, default=None)
