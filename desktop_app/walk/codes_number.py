"""The number that an account's codes go to: what was said of it before the question about SMS, and after it."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.dossier import NO_NUMBER, Dossier
from desktop_app.walk.interview import Asked

SMS = "sms"
"""The question whether an account can send codes to a number."""

SENDS, SENDS_NONE = "on", "off"
"""Its answers."""


def said_none(asked: Asked) -> bool:
    """Whether this asks for codes to a number of an account of which the person said that it knows none."""
    return asked.question.id == SMS and asked.entry.links.get("number") == NO_NUMBER


def is_lacking(dossier: Dossier, asked: Iterable[Asked]) -> bool:
    """Whether one of these questions was answered that codes go to a number, and nobody said to which."""
    return any(
        one.question.id == SMS
        and SENDS in one.chosen
        and dossier.entry(one.entry.links.get("number", NO_NUMBER)) is None
        for one in asked
    )
