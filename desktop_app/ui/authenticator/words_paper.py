"""Words of the rehearsal: what is wrong in which line, and what is noted when nothing is."""

from __future__ import annotations

from desktop_app.authenticator.refusals import Slip
from desktop_app.authenticator.rehearsal import LineRead
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.said import Said

RIGHT = Said(
    Text("The paper is right."),
    Text("Every sign came back. The date is noted, and from now on the paper counts as a way back."),
    "ok",
)
RIGHT_LINE = Said(
    Text("This line is right."),
    Text("One line was tried, with its check. The date is noted, and from now on the paper counts as a way back."),
    "ok",
)
SCANNED_RIGHT = Said(
    Text("The paper is right."), Text("Its code was read back and holds this key. The date is noted."), "ok"
)
SCANNED_OTHER = Said(
    Text("This sheet holds another key."),
    Text("It is an older sheet, or one of another account. Take the right one, or make a new one."),
    "bad",
)
SCANNED_NOTHING = Said(
    Text("No code was found on the picture."),
    Text(
        "Take the picture straight from above, in good light, with the whole code and its light margin. Delete it "
        "afterwards, also in the cloud of the phone."
    ),
    "warn",
)
NOT_OPENED = Said(
    Text("It did not open."),
    Text("The passphrase does not fit, or a sign of the block differs. Capitals and small letters count."),
    "bad",
)
NOT_ALL = Said(
    Text("Not every line is right yet."),
    Text("What is said beneath a line tells where to look. Nothing was noted."),
    "warn",
)


def line(read: LineRead) -> str:
    """What is wrong with a line; "" where it is right."""
    if read.verdict == "letters":
        return " ".join(_slip(slip) for slip in read.slips[:2])
    return {
        "right": "",
        "slip": "There is a slip in this line. Compare it with the paper, group by group.",
        "wrong": "It fits its check signs, but is not this key’s: the paper is of another key.",
        "short": "Some signs of this line are missing.",
        "long": "This line has more signs than it should.",
        "swapped": f"This is line {read.is_line} of the paper.",
        "empty": "Type this line.",
    }[read.verdict]


def _slip(slip: Slip) -> str:
    meant = f" It may be {' or '.join(slip.meant)}." if slip.meant else ""
    sign = f"“{slip.sign}”" if slip.sign.strip() else tr("cannot be seen")
    return f"Sign {slip.place} is {sign}: no key has it.{meant}"
