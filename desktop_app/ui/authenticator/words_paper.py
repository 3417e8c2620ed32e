"""Words of the rehearsal: what is wrong in which line, and what is noted when nothing is."""

from __future__ import annotations

from desktop_app.authenticator.refusals import Slip
from desktop_app.authenticator.rehearsal import LineRead
from desktop_app.language import Text, sentences
from desktop_app.ui.authenticator.said import Saying
from desktop_app.ui.authenticator.words_find import meant

RIGHT = Saying(
    Text("The paper is right."),
    Text("Every character came back. The date is noted, and from now on the paper counts as a way back."),
    "ok",
)
RIGHT_LINE = Saying(
    Text("This line is right."),
    Text("One line was tried, with its check. The date is noted, and from now on the paper counts as a way back."),
    "ok",
)
SCANNED_RIGHT = Saying(
    Text("The paper is right."), Text("Its code was read back and holds this key. The date is noted."), "ok"
)
SCANNED_OTHER = Saying(
    Text("This sheet holds another key."),
    Text("It is an older sheet, or one of another account. Take the right one, or make a new one."),
    "bad",
)
SCANNED_NOTHING = Saying(
    Text("No code was found on the picture."),
    Text(
        "Take the picture straight from above, in good light, with the whole code and its light margin. Delete it "
        "afterwards, also in the cloud of the phone."
    ),
    "warn",
)
NOT_OPENED = Saying(
    Text("It did not open."),
    Text("The passphrase does not fit, or a character of the block differs. Capitals and small letters count."),
    "bad",
)
NOT_ALL = Saying(
    Text("Not every line is right yet."),
    Text("What is said beneath a line tells where to look. Nothing was noted."),
    "warn",
)


_LINES = {
    "slip": Text("There is a slip in this line. Compare it with the paper, group by group."),
    "wrong": Text("It fits its check characters, but is not this key’s: the paper is of another key."),
    "short": Text("Some characters of this line are missing."),
    "long": Text("This line has more characters than it should."),
    "swapped": Text("This is line {number} of the paper."),
    "empty": Text("Type this line."),
}
_SIGN = Text("Character {place} is “{sign}”: no key has it.")
_UNSEEN_SIGN = Text("Character {place} cannot be seen: no key has it.")


def line(read: LineRead) -> str:
    """What is wrong with a line; "" where it is right."""
    if read.verdict == "letters":
        return sentences(_slip(slip) for slip in read.slips[:2])
    return _LINES[read.verdict].format(number=read.is_line) if read.verdict != "right" else ""


def _slip(slip: Slip) -> str:
    words = _SIGN if slip.sign.strip() else _UNSEEN_SIGN
    return sentences((words.format(place=slip.place, sign=slip.sign), meant(slip)))
