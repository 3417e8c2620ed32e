"""Setup -> report: everything about every exchange, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.analysis import portfolio
from desktop_app.analysis.closure import Exits
from desktop_app.analysis.cycles import cycles
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.paths import path
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.security import Ends, security
from desktop_app.domain.report import EventOutcome, ExchangeReport, Outcome, Portfolio, Report, Score
from desktop_app.domain.setup import Exchange, Setup


def analyse(setup: Setup) -> Report:
    """The whole report. A setup without an exchange has no report: ValueError."""
    if not setup.exchange:
        raise ValueError("a setup needs at least one exchange")
    parts = portfolio.shares(setup.exchange)
    reports = tuple(one_exchange(setup, exchange, part) for exchange, part in zip(setup.exchange, parts, strict=True))
    most, by = portfolio.largest_share(setup.exchange, parts, [report.outcomes for report in reports])
    return Report(
        exchanges=reports,
        portfolio=Portfolio(
            security=portfolio.together([report.security.grade for report in reports], parts),
            security_if_known=portfolio.together([report.security.if_known for report in reports], parts),
            recovery=portfolio.together([report.recovery.grade for report in reports], parts),
            recovery_if_known=portfolio.together([report.recovery.if_known for report in reports], parts),
            largest_share=most,
            by=by,
        ),
        cycles=cycles(setup),
    )


def one_exchange(setup: Setup, exchange: Exchange, share: float) -> ExchangeReport:
    """The report of one exchange."""
    attack = Attack(setup, exchange)
    worst, best = security(attack), security(Attack(setup, exchange, best=True))
    back, back_best = recovery(Owner(setup, exchange)), recovery(Owner(setup, exchange, best=True))
    return ExchangeReport(
        name=exchange.name,
        share=share,
        security=Score(grade=worst.grade, if_known=best.grade, rows=worst.rows),
        recovery=Score(grade=back.grade, if_known=back_best.grade, rows=back.rows),
        outcomes={end.event.id: _event_outcome(attack, end) for end in worst.ends},
        losses=dict(back.routes),
        minimal_starts=worst.minimal_starts,
    )


def _event_outcome(attack: Attack, end: Ends) -> EventOutcome:
    start = attack.starts[end.event.id]
    password = attack.starts["password_leak"]
    helped = end.helped and _with_path(attack, end.helped, start | password, attack.closer.full)
    return EventOutcome(
        event=end.event.id,
        full=_with_path(attack, end.full, start, attack.closer.full),
        trading=_with_path(attack, end.trading, start, attack.closer.trading),
        with_leaked_password=helped,
    )


def _with_path(attack: Attack, outcome: Outcome, start: int, exits: Exits) -> Outcome:
    if outcome.result == "fails":
        return outcome
    return Outcome(result=outcome.result, hours=outcome.hours, noticed=outcome.noticed, path=path(attack, start, exits))


def combined(setup: Setup, exchange: Exchange, events: Iterable[str]) -> EventOutcome:
    """Several events at once on one exchange. KeyError for an event that the model does not know."""
    events = tuple(events)
    attack = Attack(setup, exchange)
    start = attack.together(events)
    full, trading = attack.full(start), attack.trading(start)
    return EventOutcome(
        event="+".join(events),
        full=_with_path(attack, full, start, attack.closer.full),
        trading=_with_path(attack, trading, start, attack.closer.trading),
        with_leaked_password=None,
    )
