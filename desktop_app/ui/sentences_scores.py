"""What the numbers mean, as sentences: the headline, what one event takes, the range, and the rows that add up to a
score.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.analysis.events import EVENTS as KNOWN
from desktop_app.domain.report import ExchangeReport, Grade, Report, Row, Score
from desktop_app.language import Plural, Text
from desktop_app.language.numbers import spelled
from desktop_app.ui.route_legs import Leg, drawn, in_few, plain
from desktop_app.ui.sentences import Sentences
from desktop_app.ui.words_events import EVENTS, LOSSES, ROUTES
from desktop_app.ui.words_rules import EXITS, PILLS_BY, RULES
from desktop_app.ui.words_times import told_notes

ScoreName = Literal["security", "recovery"]
NAMES: dict[ScoreName, Text] = {"security": Text("Security"), "recovery": Text("Recovery")}

# --- the headline -----------------------------------------------------------------------------------------------------

NONE_REACH = Text("None of the {all} known attacks reaches your money, as far as your answers go")
REACH = Plural(
    "{count} of {all} known attacks still reaches your money", "{count} of {all} known attacks still reach your money"
)
STOP_ALL = Text("You can stop each of them, if you act in time.")
STOP_THE_ONE = Text("You can stop it, if you act in time.")
STOP_SOME = Plural(
    "You can stop {count} of them, if you act in time.", "You can stop {count} of them, if you act in time."
)
STOP_NONE = Text("None of them leaves you time to stop it.")
STOP_NONE_OF_ONE = Text("It leaves you no time to stop it.")
TAKES = Text("One event can take {percent} % of your money: {happens}.")
TRADES = Text(
    "No single event from afar withdraws your money before you can act. One can have it traded away: {happens}."
)
TAKES_NOTHING = Text("No single event from afar takes your money before you can act, as far as your answers go.")

FROM = Plural(
    "Worked out on this computer from what you told Strongroom about {count} account and what stands behind it.",
    "Worked out on this computer from what you told Strongroom about {count} accounts and what stands behind them.",
)


def reaching(report: Report) -> tuple[str, ...]:
    """The events that reach the money of any account, in the order in which they are known."""
    return tuple(event.id for event in KNOWN if any(one.outcomes[event.id].reaches for one in report.exchanges))


def stoppable(report: Report) -> tuple[str, ...]:
    """Those of them that win nowhere: the owner can stop them in time."""
    return tuple(event for event in reaching(report) if not any(one.outcomes[event].wins for one in report.exchanges))


def headline(report: Report) -> str:
    """Reads as "3 of 12 known attacks still reach your money"."""
    count = len(reaching(report))
    return REACH.of(count, all=len(KNOWN)) if count else NONE_REACH.format(all=len(KNOWN))


def time_left(report: Report) -> str:
    """How many of them the owner can stop; "" where none reaches the money."""
    count, stop = len(reaching(report)), len(stoppable(report))
    if not count:
        return ""
    if count == 1:
        return str(STOP_THE_ONE if stop else STOP_NONE_OF_ONE)
    if stop in (0, count):
        return str(STOP_ALL if stop else STOP_NONE)
    return STOP_SOME.of(stop, count=spelled(stop))


def concentration(report: Report) -> str:
    """Reads as "One event can take 64 % of your money: somebody gets into your mailbox.".

    Of what is only traded away no share is told: how much of it a thief gets depends on the market.
    """
    portfolio = report.portfolio
    if not portfolio.by:
        afar = [
            event for event in KNOWN if event.remote and any(one.outcomes[event.id].wins for one in report.exchanges)
        ]
        worst = max(afar, key=lambda event: event.weight, default=None)
        return TRADES.format(happens=EVENTS[worst.id].happens) if worst else str(TAKES_NOTHING)
    percent = max(1, int(portfolio.largest_share * 100 + 0.5))
    return TAKES.format(percent=percent, happens=EVENTS[portfolio.by].happens)


def worked_out_from(accounts: int) -> str:
    """The line under the headline."""
    return FROM.of(accounts, count=spelled(accounts))


# --- the range --------------------------------------------------------------------------------------------------------

UP_TO_PAGES = Text("up to {letter} {number} once a page says what the exchange asks for")
UP_TO = Plural("up to {letter} {score} once one thing is known", "up to {letter} {score} once {count} things are known")
NOTHING_UNKNOWN = Text("nothing unknown")
CHANGES_NOTHING = Text("what is not known yet would not lift it")


def if_known(worst: Grade, best: Grade, unknowns: int) -> str:
    """The sentence under a number: what it would be once everything is known."""
    if (best.letter, best.shown) == (worst.letter, worst.shown):
        return str(CHANGES_NOTHING if unknowns else NOTHING_UNKNOWN)
    if not unknowns:
        return UP_TO_PAGES.format(letter=best.letter, number=best.shown)
    return UP_TO.of(unknowns, letter=best.letter, score=best.shown)


# --- the rows ---------------------------------------------------------------------------------------------------------


class ScoreRow(msgspec.Struct, frozen=True):
    """One line of the explanation. `kind` is that of the report's row, or "total"; `points` as shown ("− 56").

    `event` is the event or the loss that it is about, "" for none.
    """

    kind: str
    title: str
    text: str
    points: str
    event: str = ""


HEADINGS: dict[ScoreName, Text] = {
    "security": Text("Why security is {letter} {number}"),
    "recovery": Text("Why recovery is {letter} {number}"),
}
ADDS_UP = Text("adds up to the number")
BASE = Text("A perfect setting")
OUTSIDE = (Text("Outside your settings"), Text("The exchange itself can fail. No setting changes that."))
HELD = Text("Held at {letter} by: {cause}")
AGAIN = Text("{cause}, again")
OWN_WEIGHT = Text("Its own weight inside the letter")
PAIRS = (Text("Two things at once"), Text("Pairs of attacks that win together"))
WITH_PASSWORD = Text("Only together with a leaked password")
SAME_PASSWORD = Text("Use the same password")


def heading(name: ScoreName, grade: Grade) -> str:
    """Reads as "Why security is D 31"."""
    return HEADINGS[name].format(letter=grade.letter, number=grade.shown)


def rows(words: Sentences, report: ExchangeReport, name: ScoreName) -> tuple[ScoreRow, ...]:
    """The explanation of one number of an exchange: rows that add up to it, and the sum."""
    score: Score = report.security if name == "security" else report.recovery
    held = next((row.event for row in score.rows if row.kind == "cap"), "")
    found = [_row(words, report, score.grade, row, held) for row in score.rows]
    return (*found, ScoreRow("total", str(NAMES[name]), "", str(score.grade.shown)))


def _row(words: Sentences, report: ExchangeReport, grade: Grade, row: Row, held: str) -> ScoreRow:
    if row.kind == "base":
        return ScoreRow(row.kind, str(BASE), "", str(row.points))
    title, text = _row_words(words, report, grade, row, held)
    return ScoreRow(row.kind, title, text, f"− {-row.points}" if row.points else "0", row.event)


def _row_words(words: Sentences, report: ExchangeReport, grade: Grade, row: Row, held: str) -> tuple[str, str]:
    if row.kind in ("outside", "pairs"):
        title, about = OUTSIDE if row.kind == "outside" else PAIRS
        return str(title), str(about)
    if row.event in LOSSES:
        cause, text = str(LOSSES[row.event].label), str(ROUTES[report.losses[row.event]].row)
    else:
        cause, text = words.cause(row.event, report.name), chain(words, report, row.event)
    if row.kind == "cap":
        return HELD.format(letter=grade.letter, cause=cause), text
    return (AGAIN.format(cause=cause), str(OWN_WEIGHT)) if row.event == held else (cause, text)


def chain(words: Sentences, report: ExchangeReport, event: str) -> str:
    """A route in few words: "Reset the password by SMS → Withdraw · nobody tells you"."""
    outcome = report.outcomes[event]
    if not outcome.reaches:
        return str(WITH_PASSWORD)
    here, worst = words.exchange(report.name), drawn(outcome)
    parts = [pill(leg, words, report.name) for leg in in_few(worst.path, here)]
    return " · ".join((" → ".join(dict.fromkeys(parts)), *told_notes(worst, here)))


def pill(leg: Leg, words: Sentences, name: str) -> str:
    """The few words for a part of a route: "Reset the password by SMS"."""
    if leg.kind in EXITS:
        return str(EXITS[leg.kind].pill)
    here = words.exchange(name)
    if leg.kind == "same_password":
        return str(SAME_PASSWORD)
    if leg.kind in ("enter", "enter_by_number"):
        kind = "mailbox" if plain(leg.gives[0], here) == "email_code" else leg.gives[0]
        return str(PILLS_BY.get(("enter", kind), PILLS_BY["enter", "other"]))
    if leg.kind == "sms_instead":
        by_sms = any(plain(proof, here) == "sms_code" for proof in leg.needs)
        return str(PILLS_BY["login", "sms_instead" if by_sms else "email_instead"])
    by = {plain(proof, here) for proof in leg.needs}
    one = next(iter(by)) if len(by) == 1 else ""
    ending = leg.kind.rpartition("+")[2]
    return str(
        PILLS_BY.get((leg.kind, one)) or PILLS_BY.get((leg.kind, "")) or (RULES.get(leg.kind) or RULES[ending]).pill
    )
