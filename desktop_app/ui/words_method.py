"""Words of the page that says how the numbers are made. Every figure in them is a field, filled from the analysis."""

from __future__ import annotations

import msgspec

from desktop_app.domain.report import Letter, Route
from desktop_app.language import Text

TITLE = Text("How the numbers are made")
LEAD = Text(
    "The letter is decided by rules, not by weights: by what kind of attack still takes the money, and by what kind "
    "of loss locks you out. The weights below only say where inside a letter a number stands."
)
TWO_HEAD = Text("Two numbers, never one")
TWO = Text(
    "A further way in can make it easier to get back in, and can never make it harder to break in. Taking one away "
    "does the reverse. No single number can reward both, so you always see both."
)

CLASSES_HEAD = Text("Security: {attacks} attacks in {classes} classes")
CLASSES = Text(
    "Each attack is followed from what a thief starts with to the money, by every way that is open. It wins where "
    "nobody tells you, or where the money is gone before you can act. It can be stopped where you hear of it in time."
)
CLASS_NAMES: dict[int, Text] = {
    1: Text("Class 1 · tried on everybody"),
    2: Text("Class 2 · through somebody else: a carrier, a mail provider, support"),
    3: Text("Class 3 · you are tricked, or your computer is"),
    4: Text("Class 4 · somebody is near you"),
}
AN_EXCHANGE = Text("the exchange")
WEIGHT = Text("weight {weight}")

LETTERS_HEAD = Text("The letter of security")
LETTERS = Text("The first line that is true gives the letter.")
LETTER = Text("{letter} · {name} · {low} to {high}")
LETTER_NAMES: dict[Letter, Text] = {
    "E": Text("open", "what a letter means"),
    "D": Text("weak", "what a letter means"),
    "C": Text("fair", "what a letter means"),
    "B": Text("good", "what a letter means"),
    "A": Text("strong", "what a letter means"),
}
SECURITY_RULES: dict[Letter, Text] = {
    "E": Text("An attack of class 1 wins on its own."),
    "D": Text("An attack of class 2 wins, alone or with a leaked password."),
    "C": Text(
        "An attack of class 3 wins, alone or with a leaked password. Or one of class 1 or 2 wins by trading the money "
        "away, or can only be stopped."
    ),
    "B": Text(
        "An attack of class 3 can only be stopped, or wins by trading. Or one by trading can only be stopped. Or one "
        "of class 4 wins."
    ),
    "A": Text("None of these."),
}
OUTSIDE = Text(
    "Nobody gets the last {points} points: an exchange can fail by itself, and no setting of yours guards against that."
)

INSIDE_HEAD = Text("The number inside the letter of security")
INSIDE = Text(
    "It begins at the top of the letter’s range. {singles} % of the range hangs on single attacks, {pairs} % on pairs "
    "of attacks that win only together or because one of them wins alone."
)
COUNTS = Text("A single attack takes away its weight in hundredths, times:")
PAIRS = Text(
    "Pairs are made of the attacks from afar, classes 1 to {remote}. Each weighs as much as the lighter of its two, "
    "and takes away its part of the weight of all pairs."
)
COUNTS_WORST = Text("Where several are true, the largest counts.")
WINS = Text("It wins")
STOPPABLE = Text("It can be stopped in time")
BY_TRADING = Text("It wins only by trading the money away")
STOPPABLE_TRADING = Text("By trading, it can be stopped in time")
WITH_PASSWORD = Text("It wins only with a leaked password, and yours may be in use elsewhere")
STOPPABLE_WITH = Text("With a leaked password, it can be stopped in time")
REACTS = Text(
    "In time means: the withdrawal waits longer than you need from a message that you can see to a frozen account. "
    "Where you did not say, that is {hours} hours. Where no way to freeze is known, nothing can be stopped."
)

LOSSES_HEAD = Text("Recovery: {losses} losses")
LOSSES = Text("After each loss we look for the best way back to your money. What you never tried does not count.")
ROUTES_HEAD = Text("What a way back takes away of the weight")
ROUTES: dict[Route, Text] = {
    "in": Text("You get back in at once"),
    "wait": Text("After a wait, or after a new SIM card"),
    "support": Text("Only through support, with papers and your face"),
    "out": Text("No way that is known"),
}
NUMBER_AGAIN = Text("A new SIM card with the same number is taken to need {hours} hours where you did not say.")
RECOVERY_HEAD = Text("The letter of recovery")
RECOVERY_RULES: dict[Letter, Text] = {
    "E": Text("Losing the phone locks you out."),
    "D": Text("Another single loss locks you out."),
    "C": Text("After a single loss only support can let you back in."),
    "B": Text(
        "After some loss you wait. Or after losing home and phone at once you do not get back in by yourself at once."
    ),
    "A": Text("After every loss you are back in at once."),
}

UNKNOWN_HEAD = Text("What nobody has told us")
UNKNOWN = Text(
    "It counts as open both ways: for a thief it is there, for you it is not. The large number is the one with every "
    "unknown at its worst. Beside it stands what it would be with every unknown at its best."
)

TOGETHER_HEAD = Text("Several accounts together")
TOGETHER = Text(
    "The number is the mean of all accounts, each weighed by its share of your money. The letter is that of the "
    "number, but at most one better than the letter of the weakest account that holds {percent} % or more. Shares "
    "that you did not give are taken as equal parts of the rest."
)
ONE_EVENT = Text(
    "“One event can take …” is the most that a single attack from afar wins. A false page, a leaked password, a "
    "stolen session and an API key count for one account at a time; the number and the mailbox for every account "
    "behind them; the cloud account, support and malware for all."
)

SOURCES_HEAD = Text("Where the method is from")


class SourceWords(msgspec.Struct, frozen=True):
    """A work that the method rests on, and what of it is used."""

    work: Text
    used: Text


SOURCES = (
    SourceWords(
        Text("S. Hammann, S. Radomirović, R. Sasse, D. Basin: User Account Access Graphs. ACM CCS 2019"),
        Text("Accounts, devices and codes as one graph: who has these gets that. It tells attacks and lockouts alike."),
    ),
    SourceWords(
        Text("D. E. Knuth: A Generalization of Dijkstra’s Algorithm. Information Processing Letters, 1977"),
        Text("The least time to the money where several things are needed at once."),
    ),
    SourceWords(
        Text("W. Schwartau: Time Based Security. 1999"),
        Text("A lock holds as long as it takes to notice and to act, and no longer."),
    ),
    SourceWords(
        Text("NIST Special Publication 800-63B-4: Digital Identity Guidelines, 2025"),
        Text("The old way in is switched off only after the new one was used with success."),
    ),
    SourceWords(
        Text(
            "S. Amft and others: “We’ve Disabled MFA for You”: An Evaluation of the Security and Usability of "
            "Multi-Factor Authentication Recovery Deployments. ACM CCS 2023"
        ),
        Text("What services ask for when a second factor is lost, and so what is assumed where no page says."),
    ),
)
JUDGEMENT_HEAD = Text("What is judgement")
JUDGEMENT = Text(
    "What an attack can do follows from your answers and from what the exchanges say. The classes, the weights and "
    "the prices of waiting are our judgement: no statistics of thefts are good enough to take them from. Other "
    "weights and prices would move an account’s number inside its letter, and not its letter."
)
