"""A phone number that was taken out of a mailbox: some providers still send codes to it for days."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop_app.export.beforehand import of_old_number
from desktop_app.export.days import moment_of
from desktop_app.language import Text
from desktop_app.language.days import long_day
from desktop_app.walk import shown

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Dossier
    from desktop_app.walk.steps import StepFor

UNTIL = Text(
    "Until {day}, a code to the old number may still open {label}. Security counts that way as closed already."
)


def still_opens(dossier: Dossier, step: StepFor, now: datetime) -> str:
    """Says until when a number that this step removed may still open the mailbox; "" where it cannot any more."""
    record = dossier.steps.get(step.key)
    since = moment_of(record.at) if record is not None and record.state == "done" else None
    hours = [wait.hours for wait in shown.waits(step) if of_old_number(wait) and not isinstance(wait.hours, str)]
    if since is None or not hours:
        return ""
    end = since + timedelta(hours=max(hours))
    return UNTIL.format(day=long_day(end.astimezone().date()), label=step.entry.label) if now < end else ""
