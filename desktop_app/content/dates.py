"""Dates in packs: text in ISO form, a whole date or, for the date of a page, just a year or a month."""

from __future__ import annotations

import datetime as dt
import re

from desktop_app.language import tr


def date_fault(text: str, *, whole: bool) -> str:
    """Why this is not a date, or ''. `whole`: year, month and day are needed."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}" if whole else r"\d{4}(-\d{2}(-\d{2})?)?", text, re.ASCII):
        if whole:
            return tr("must be a date such as 2026-11-22")
        return tr("must be a date such as 2026-11-22, 2026-11 or 2026")
    try:
        dt.date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        return tr("is no day of the calendar")
    return ""
