"""Setup -> report: everything about every exchange, and all of them together."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from desktop_app.analysis import portfolio
from desktop_app.analysis.closure import Exits
from desktop_app.analysis.cycles import cycles
from desktop_app.analysis.grounds import Grounds, Key
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.paths import Paths
from desktop_app.analysis.recovery import Owner, recovery
from desktop_app.analysis.rules import Shared
from desktop_app.analysis.security import Ends, security
from desktop_app.domain.report import EventOutcome, ExchangeReport, Outcome, Portfolio, Report, Score
from desktop_app.domain.setup import Exchange, Setup

Known = dict[Key, ExchangeReport]
"""Reports of exchanges by what they rest on."""


def analyse(setup: Setup, known: Known | None = None) -> Report:
    """The whole report. A setup without an exchange has no report: ValueError.

    `known` is read and then holds the exchanges of this report: with it only what a change touches is worked out anew.
    """
    if not setup.exchange:
        raise ValueError("a setup needs at least one exchange")
    parts = portfolio.shares(setup.exchange)
    reports = _each(setup, parts, {} if known is None else known)
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


def _each(setup: Setup, parts: list[float], known: Known) -> tuple[ExchangeReport, ...]:
    grounds, shared = Grounds(setup), Shared(setup)
    keys = [grounds.key(exchange) for exchange in setup.exchange]
    reports = []
    for key, exchange, part in zip(keys, setup.exchange, parts, strict=True):
        report = known.get(key) or one_exchange(setup, exchange, part, shared)
        reports.append(report if report.share == part else msgspec.structs.replace(report, share=part))
    known.clear()
    known.update(zip(keys, reports, strict=True))
    return tuple(reports)


def one_exchange(setup: Setup, exchange: Exchange, share: float, shared: Shared | None = None) -> ExchangeReport:
    """The report of one exchange. `shared` is the setup's, where it is known already."""
    shared = Shared(setup) if shared is None else shared
    attack = Attack(setup, exchange, shared)
    paths = Paths(attack)
    worst, best = security(attack), security(Attack(setup, exchange, shared, best=True))
    back = recovery(Owner(setup, exchange, shared))
    # The most that an intruder may do and the most that the owner may do rest on the same rules.
    back_best = recovery(Owner(setup, exchange, shared, best=True, closer=attack.closer))
    return ExchangeReport(
        name=exchange.name,
        share=share,
        security=Score(grade=worst.grade, if_known=best.grade, rows=worst.rows),
        recovery=Score(grade=back.grade, if_known=back_best.grade, rows=back.rows),
        outcomes={end.event.id: _event_outcome(attack, paths, end) for end in worst.ends},
        losses=dict(back.routes),
        minimal_starts=worst.minimal_starts,
    )


def _event_outcome(attack: Attack, paths: Paths, end: Ends) -> EventOutcome:
    start = attack.starts[end.event.id]
    password = attack.starts["password_leak"]
    helped = end.helped and _with_path(paths, end.helped, start | password, attack.closer.full)
    return EventOutcome(
        event=end.event.id,
        full=_with_path(paths, end.full, start, attack.closer.full),
        trading=_with_path(paths, end.trading, start, attack.closer.trading),
        with_leaked_password=helped,
    )


def _with_path(paths: Paths, outcome: Outcome, start: int, exits: Exits) -> Outcome:
    if outcome.result == "fails":
        return outcome
    return Outcome(result=outcome.result, hours=outcome.hours, noticed=outcome.noticed, path=paths.path(start, exits))


def combined(setup: Setup, exchange: Exchange, events: Iterable[str]) -> EventOutcome:
    """Several events at once on one exchange. KeyError for an event that the model does not know."""
    events = tuple(events)
    attack = Attack(setup, exchange)
    paths = Paths(attack)
    start = attack.together(events)
    full, trading = attack.full(start), attack.trading(start)
    return EventOutcome(
        event="+".join(events),
        full=_with_path(paths, full, start, attack.closer.full),
        trading=_with_path(paths, trading, start, attack.closer.trading),
        with_leaked_password=None,
    )
