"""Words of the account's page."""

from __future__ import annotations

from desktop_app.domain.report import Route
from desktop_app.language import Plural, Text
from desktop_app.ui.tokens import Tone
from desktop_app.walk.steps import State

TABS = (
    ("routes", Text("Routes")),
    ("score", Text("Score")),
    ("losses", Text("If I lose…")),
    ("steps", Text("Steps")),
    ("keys", Text("API keys")),
    ("facts", Text("Facts")),
)
TABS_NAME = Text("Parts of this account")
BEHIND = Text("Change what is behind it")
PRINT = Text("Print this account")
PRINT_PICTURE = Text("Print this picture")
SHARE = Text("{percent} % of your money")
MAILBOX = Text("mailbox {hint}")
REVIEWED = Text("last review {day}")
NOT_REVIEWED = Text("not reviewed yet")
GONE = Text("This account is no longer here")
GONE_TEXT = Text("It was removed. The overview shows the others.")
TO_OVERVIEW = Text("Show the overview")
NO_PACK = Text("Nothing is known about this exchange")
NO_PACK_TEXT = Text("Its file is missing or was refused. Your answers are kept. Settings tell which file and why.")

LIFT = Text("What would lift it most")
LIFT_ASIDE = Text("all accounts together")
LIFT_NONE = Text("No step, here or at what stands behind it, and no look would lift the numbers as things are known.")
LIFT_WORKING = Text("Working it out. This takes a moment.")
LIFT_FAILED = Text("It could not be worked out. Your answers are kept.")
SETTLES = Text("{minutes} · settles an unknown")
COUNTED_FROM = Plural(
    "counted after the {count} step before it in the plan", "counted after the {count} steps before it in the plan"
)
SAFE_NOW = Text("{minutes} · safe now")
NOT_YET = Text("{minutes} · not yet: something else comes first")
LOOK = Text("Look: {question}")

TOGETHER = Text("Only together")
TOGETHER_TEXT = Text("None of these withdraws the money alone, before you can act. Two at once do.")
PAIRS_TOLD = Text("Pairs of attacks from afar that take the money: those of which one wins alone already, and these.")
PAIRS_BY_ONE = Text("Pairs of attacks from afar that take the money. In each of them one wins alone already.")

LOSE_PHONE = Text("If you lose your phone today")
WHEN_GONE = Text("What to do when the phone is gone")
KEEP_PHONE = Text("If you keep the phone but lose the number for good")
TONES: dict[Route, Tone] = {"in": "ok", "wait": "warn", "support": "warn", "out": "bad"}

UNKNOWN = Plural("One thing nobody has told us yet", "{count} things nobody has told us yet")
UNKNOWN_TEXT = Plural(
    "It counts as open. Looking takes about {minutes}.", "They count as open. Looking takes about {minutes} in all."
)
UNKNOWN_COSTS = Text(
    "Beside each stands what it costs this account as long as it is unknown, if the best answer is the true one. "
    "Those that are most worth the look come first."
)
UNKNOWN_OF = Text("{question} ({label})")

STATES: dict[State, Text] = {
    "open": Text("to do"),
    "blocked": Text("not yet"),
    "done": Text("done ✓"),
    "put_off": Text("put off"),
    "not_mine": Text("does not apply to me"),
}
STATE_TONES: dict[State, Tone] = {
    "open": "accent",
    "blocked": "warn",
    "done": "ok",
    "put_off": "neutral",
    "not_mine": "neutral",
}
DONE_ON = Text("done on {day}")
DONE_ALREADY = Text("your answers say that it is done")
NO_STEPS = Text("No step applies to this account as things are known.")

FACTS_NAME = Text("What is shown of this account")
ANSWERS = Text("Your own answers")
ANSWERS_ASIDE = Text("they beat what the pages say")
NO_PAGE_ABOUT = Text("{name}’s own pages were last checked on {day}.")

REMOVE = Text("Remove this account")
REMOVE_HEADING = Text("Remove {label} from Strongroom?")
REMOVE_TEXT = Text(
    "Your answers about it go with it and cannot be brought back. What happened to its steps stays in the history. "
    "Nothing changes at {name}: the account there stays as it is."
)
REMOVE_YES = Text("Remove it")
REMOVE_NO = Text("Keep it")
