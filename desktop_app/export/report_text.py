"""A report as plain text for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.report import EventOutcome, ExchangeReport, Grade, PathStep, Report, Row, Score

EVENTS = {
    "password_leak": "the password leaks",
    "api_key_leak": "an API key leaks",
    "inbox_takeover": "the mailbox is taken over",
    "sim_swap": "the phone number is taken over",
    "support_impersonation": "somebody poses as the owner at support",
    "cloud_takeover": "the cloud account is taken over",
    "phishing": "a false page gets the password and a code",
    "malware_computer": "malware on the computer",
    "session_theft": "a signed-in session is stolen",
    "stolen_phone_unlocked": "the phone is stolen unlocked",
    "stolen_phone_locked": "the phone is stolen locked",
    "burglary": "a burglary at home",
}
LOSSES = {
    "phone": "the phone",
    "memory": "what is in the head",
    "computer": "the computer",
    "inbox": "the mailbox",
    "number": "the phone number, for good",
    "home": "everything at home",
    "sim": "the SIM card",
    "home_and_phone": "everything at home and the phone",
}
ROUTES = {
    "in": "back in at once",
    "wait": "back in after a wait",
    "support": "only through support",
    "out": "locked out",
}
ROWS = {
    "base": "a perfect setting",
    "outside": "outside the settings: the exchange itself can fail",
    "pairs": "two things at once",
}


def report_text(name: str, report: Report, notes: Sequence[str] = ()) -> str:
    """The whole report, some forty lines an exchange. `notes` stand under its title."""
    return "\n".join((name, "=" * len(name), *notes, *_lines(report))) + "\n"


def _lines(report: Report) -> Iterator[str]:
    together = report.portfolio
    yield f"Security {_range(together.security, together.security_if_known)}"
    yield f"Recovery {_range(together.recovery, together.recovery_if_known)}"
    if together.by:
        yield f"One event can take {together.largest_share:.0%} of the money: {EVENTS[together.by]}."
    yield from (f"These open each other: {', '.join(ring)}." for ring in report.cycles)
    for exchange in report.exchanges:
        yield ""
        yield from _exchange(exchange)


def _exchange(report: ExchangeReport) -> Iterator[str]:
    yield f"{report.name} ({report.share:.0%} of the money)"
    yield from _score("Security", report.security)
    yield from _score("Recovery", report.recovery)
    yield "  Attacks"
    for outcome in report.outcomes.values():
        yield from (f"    {line}" for line in outcome_lines(outcome))
    pairs = [start for start in report.minimal_starts if len(start) == 2]
    if pairs:
        yield "  Only together do these take the money"
        yield from (f"    {EVENTS[first]}; {EVENTS[second]}" for first, second in pairs)
    yield "  Losses"
    yield from (f"    {LOSSES[loss]}: {ROUTES[route]}" for loss, route in report.losses.items())


def _score(label: str, score: Score) -> Iterator[str]:
    yield f"  {label} {_range(score.grade, score.if_known)}"
    yield from (f"    {row.points:>5}  {_row(row)}" for row in score.rows if row.points)


def _row(row: Row) -> str:
    what = EVENTS.get(row.event) or LOSSES.get(row.event, "")
    if row.kind == "cap":
        return f"held at this letter by: {what}"
    if row.kind == "loss":
        return f"after the loss of {what}"
    return ROWS.get(row.kind, what)


def outcome_lines(outcome: EventOutcome) -> Iterator[str]:
    """One event: what it ends in, and the way there."""
    what = " and ".join(EVENTS[event] for event in outcome.event.split("+"))
    if outcome.full.result == "fails" and outcome.trading.result == "fails":
        yield f"{what}: does not reach the money"
        return
    told = outcome.full if outcome.full.result != "fails" else outcome.trading
    how = "takes the money" if told is outcome.full else "trades the money away"
    when = "" if told.hours is None else f" after {told.hours:g} h" if told.hours else " at once"
    heard = "with an alert" if told.noticed else "unheard"
    stop = ", which can be stopped in time" if told.result == "stoppable" else ""
    yield f"{what}: {how}{when}, {heard}{stop}"
    yield from (f"    {_step(step)}" for step in told.path)


def _step(step: PathStep) -> str:
    told = f", tells {', '.join(step.told)}" if step.told else ""
    waits = f", shuts exits for {step.waits_hours:g} h" if step.waits_hours else ""
    return f"{step.rule}: {' + '.join(step.needs)} -> {step.gives}{told}{waits}"


def _range(worst: Grade, best: Grade) -> str:
    if (worst.letter, worst.shown) == (best.letter, best.shown):
        return f"{worst.letter} {worst.shown}"
    return f"{worst.letter} {worst.shown}, up to {best.letter} {best.shown} once everything is known"
