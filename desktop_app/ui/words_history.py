"""Words about how things came to be: an answer that became another one, both numbers then and now. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.content.texts import fill
from desktop_app.domain.dossier import UNKNOWN, Entry
from desktop_app.domain.report import Grade
from desktop_app.language import Plural, Text
from desktop_app.ui.day_words import day
from desktop_app.ui.step_words import text_values

if TYPE_CHECKING:
    from desktop_app.session import Session
    from desktop_app.walk.history import Moment, Turn

TITLE = Text("How it got here")
NOTHING_YET = Text("not answered")
NOT_KNOWN = Text("not known yet")
REMOVED = Text("removed", "an answer")
WORKED_OUT = Text(
    "Worked out anew from your answers of each day, with today’s facts about the exchanges. Accounts that you removed "
    "are not in it."
)
GONE = Plural(
    "{count} answer about something that was removed later.", "{count} answers about something that was removed later."
)
ON_A_DAY = Text("On {day}: security {security}, recovery {recovery}.")
WITHIN_A_DAY = Text("On {day}: {security}, {recovery}.", "two such clauses as: security went from B 71 to A 90")
FROM_TO = Text(
    "From {first} to {last}: {security}, {recovery}.", "two such clauses as: security went from B 71 to A 90"
)
SECURITY_STAYED, SECURITY_WENT = Text("security stayed at {after}"), Text("security went from {before} to {after}")
RECOVERY_STAYED, RECOVERY_WENT = Text("recovery stayed at {after}"), Text("recovery went from {before} to {after}")
ALL, WEEK, MONTH, YEAR = "all", "7", "30", "365"
SINCE = (
    (ALL, Text("From the start")),
    (WEEK, Text("Last 7 days")),
    (MONTH, Text("Last 30 days")),
    (YEAR, Text("Last year")),
)


class TurnWords(NamedTuple):
    """One change: the question, and "from → to"; a first answer stands alone."""

    question: str
    change: str


def local_day(at: str) -> str:
    """The day of a stored moment where the person is, as an ISO date; what cannot be read as it stands."""
    try:
        return datetime.fromisoformat(at).astimezone().date().isoformat()
    except ValueError:
        return at[:10]


def turn_words(session: Session, entry: Entry, turn: Turn) -> TurnWords:
    """A change of an answer about an entry that is there."""
    profile = session.profile(entry)
    question = next((one for one in session.library.questions.get(entry.kind, ()) if one.id == turn.question), None)
    if profile is None or question is None:
        return TurnWords(turn.question, f"{_ids(turn.before)} → **{_ids(turn.after)}**")
    values = text_values(session.dossier, entry, profile)
    options = {option.id: fill(option.text, values) for option in question.options}

    def said(value: Sequence[str]) -> str:
        words = [str(NOT_KNOWN) if one == UNKNOWN else options.get(one, one) for one in value]
        return " · ".join(words)

    after = f"**{said(turn.after)}**" if turn.after else f"**{REMOVED}**"
    change = f"{said(turn.before)} → {after}" if turn.before else after
    return TurnWords(fill(question.text, values), change)


def _ids(value: Sequence[str]) -> str:
    return " · ".join(value) or str(NOTHING_YET)


def gone_words(count: int) -> str:
    """Changes about entries that are no longer there."""
    return GONE.of(count)


def grade_words(grade: Grade) -> str:
    """As in "B 71", in one piece."""
    return f"{grade.letter}\N{NO-BREAK SPACE}{grade.shown}"


def course_words(course: Sequence[Moment]) -> str:
    """Both numbers at the start and at the end, in a sentence each."""
    if not course:
        return ""
    first, last = course[0], course[-1]
    if len(course) == 1:
        return ON_A_DAY.format(
            day=day(last.at), security=grade_words(last.security), recovery=grade_words(last.recovery)
        )
    security = _moved(SECURITY_STAYED, SECURITY_WENT, first.security, last.security)
    recovery = _moved(RECOVERY_STAYED, RECOVERY_WENT, first.recovery, last.recovery)
    if local_day(first.at) == local_day(last.at):
        return WITHIN_A_DAY.format(day=day(last.at), security=security, recovery=recovery)
    return FROM_TO.format(first=day(first.at), last=day(last.at), security=security, recovery=recovery)


def _moved(stayed: Text, went: Text, first: Grade, last: Grade) -> str:
    same = (first.letter, first.shown) == (last.letter, last.shown)
    return (stayed if same else went).format(before=grade_words(first), after=grade_words(last))
