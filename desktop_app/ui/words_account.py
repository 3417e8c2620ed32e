"""Words of the account's page."""

from __future__ import annotations

from desktop_app.domain.report import Route
from desktop_app.ui.tokens import Tone
from desktop_app.walk.steps import State

TABS = (
    ("routes", "Routes"),
    ("score", "Score"),
    ("losses", "If I lose…"),
    ("steps", "Steps"),
    ("keys", "API keys"),
    ("facts", "Facts"),
)
TABS_NAME = "Parts of this account"
PRINT = "Print this account"
SHARE = "{percent} % of your money"
MAILBOX = "mailbox {hint}"
REVIEWED = "last review {day}"
NOT_REVIEWED = "not reviewed yet"
GONE = ("This account is no longer here", "It was removed. The overview shows the others.")
TO_OVERVIEW = "Show the overview"
NO_PACK = (
    "Nothing is known about this exchange",
    "Its file is missing or was refused. Your answers are kept. Settings tell which file and why.",
)

LIFT = "What would lift it most"
LIFT_ASIDE = "all accounts together"
LIFT_NONE = "No step, here or at what stands behind it, and no look would lift the numbers as things are known."
LIFT_WORKING = "Working it out. This takes a moment."
LIFT_FAILED = "It could not be worked out. Your answers are kept."
SETTLES = "{minutes} · settles an unknown"
COUNTED_FROM = "counted after the {steps} in the plan"
SAFE_NOW = "{minutes} · safe now"
NOT_YET = "{minutes} · not yet: something else comes first"
LOOK = "Look: {question}"

TOGETHER = "Only together"
TOGETHER_TEXT = "None of these withdraws the money alone, before you can act. Two at once do."
PAIRS_TOLD = "Pairs of attacks from afar that take the money: those of which one wins alone already, and these."
PAIRS_BY_ONE = "Pairs of attacks from afar that take the money. In each of them one wins alone already."

LOSE_PHONE = "If you lose your phone today"
AND_NUMBER = "Your number too, for good?"
TONES: dict[Route, Tone] = {"in": "ok", "wait": "warn", "support": "warn", "out": "bad"}

UNKNOWN_ONE = "One thing nobody has told us yet"
UNKNOWN_MANY = "{count} things nobody has told us yet"
UNKNOWN_TEXT = "They count as open. Looking takes about {minutes} in all."
UNKNOWN_TEXT_ONE = "It counts as open. Looking takes about {minutes}."
UNKNOWN_COSTS = (
    "Beside each stands what it costs this account as long as it is unknown, if the best answer is the true one. "
    "Those that are most worth the look come first."
)
UNKNOWN_OF = "{question} ({label})"

STATES: dict[State, str] = {
    "open": "to do",
    "blocked": "not yet",
    "done": "done ✓",
    "put_off": "put off",
    "not_mine": "does not apply to me",
}
STATE_TONES: dict[State, Tone] = {
    "open": "accent",
    "blocked": "warn",
    "done": "ok",
    "put_off": "neutral",
    "not_mine": "neutral",
}
DONE_ON = "done on {day}"
DONE_ALREADY = "your answers say that it is done"
NO_STEPS = "No step applies to this account as things are known."

FACTS_NAME = "What is shown of this account"
ANSWERS = "Your own answers"
ANSWERS_ASIDE = "they beat what the pages say"
SAID = "{value} · {day}"
SAID_SEEN = "{value} · seen on {day}"
DO_NOT_KNOW = "you do not know yet · {day}"
NOT_ASKED = "not asked yet"
CHANGE = "Change"
CHANGE_NAME = "Change the answer: {question}"
NO_PAGE_ABOUT = "{name}’s own pages were last checked on {day}."

REMOVE = "Remove this account"
REMOVE_HEADING = "Remove {label} from Strongroom?"
REMOVE_TEXT = (
    "Your answers about it go with it and cannot be brought back. What happened to its steps stays in the history. "
    "Nothing changes at {name}: the account there stays as it is."
)
REMOVE_YES = "Remove it"
REMOVE_NO = "Keep it"
