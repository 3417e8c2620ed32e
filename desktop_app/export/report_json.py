"""A report as one JSON object, in the form that `analyse --json` documents. Without secrets: a setup holds none."""

from __future__ import annotations

import json
import math
from typing import Any

from desktop_app.domain.report import EventOutcome, ExchangeReport, Grade, Outcome, PathStep, Report, Score


def report_object(name: str, report: Report) -> dict[str, Any]:
    """The report as plain dicts and lists. Numbers are exact; points of rows are whole."""
    portfolio = report.portfolio
    return {
        "id": name,
        "exchanges": [_exchange(one) for one in report.exchanges],
        "portfolio": {
            **_grade(portfolio.security),
            "if_known": _grade(portfolio.security_if_known),
            "recovery": {**_grade(portfolio.recovery), "if_known": _grade(portfolio.recovery_if_known)},
            "largest_share_one_event": portfolio.largest_share,
            "by": portfolio.by or None,
        },
        "cycles": [list(ring) for ring in report.cycles],
    }


def as_json(value: object) -> str:
    """One line of JSON."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _exchange(report: ExchangeReport) -> dict[str, Any]:
    return {
        "name": report.name,
        "share": report.share,
        "security": _score(report.security),
        "recovery": {**_score(report.recovery), "routes": dict(report.losses)},
        "outcomes": {event: outcome_object(outcome) for event, outcome in report.outcomes.items()},
        "minimal_starts": [list(start) for start in report.minimal_starts],
    }


def _score(score: Score) -> dict[str, Any]:
    rows = [{"label": row.kind, "points": row.points, "event": row.event or None} for row in score.rows]
    return {**_grade(score.grade), "if_known": _grade(score.if_known), "rows": rows}


def _grade(grade: Grade) -> dict[str, Any]:
    return {"letter": grade.letter, "number": grade.number}


def outcome_object(outcome: EventOutcome) -> dict[str, Any]:
    """One event's outcome. `hours` and `path` are those of the full exits, or of the trading exit where only that is
    reached.
    """
    told = outcome.full if outcome.full.result != "fails" else outcome.trading
    helped = outcome.with_leaked_password
    return {
        "full": outcome.full.result,
        "trading": outcome.trading.result,
        "hours": _hours(told),
        "noticed": told.noticed,
        "with_leaked_password": helped.result if helped else None,
        "path": [_step(step) for step in told.path],
    }


def _hours(outcome: Outcome) -> float | None:
    return outcome.hours if outcome.hours is not None and math.isfinite(outcome.hours) else None


def _step(step: PathStep) -> dict[str, Any]:
    return {
        "rule": step.rule,
        "gives": step.gives,
        "needs": list(step.needs),
        "told": list(step.told),
        "waits_hours": step.waits_hours if math.isfinite(step.waits_hours) else None,
    }
