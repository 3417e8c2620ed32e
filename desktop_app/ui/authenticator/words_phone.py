"""Words of the phone's test: what a typed code turned out to be, how far two clocks are apart, how to set each."""

from __future__ import annotations

import sys
from typing import Literal

from desktop_app.authenticator.clock import HOUR, Evidence, Skew, WrongClock, hours_off, more_likely_wrong
from desktop_app.authenticator.code_check import Checked
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.day_words import NUMBERS, counted
from desktop_app.ui.widgets.steps import Instruction

System = Literal["windows", "macos", "linux", "android", "ios"]

SYSTEMS: tuple[tuple[System, str], ...] = (
    ("android", Text("Android")),
    ("ios", "iPhone"),
    ("windows", Text("Windows")),
    ("macos", "macOS"),
    ("linux", Text("Linux")),
)

SET_CLOCK: dict[System, tuple[Instruction, ...]] = {
    "android": (
        Instruction(
            Text("Open **Settings › System › Date and time**."),
            Text("On Samsung phones: General management › Date and time."),
        ),
        Instruction(Text("Turn on **Set time automatically** and **Set time zone automatically**.")),
        Instruction(Text("If they were on already: turn them off and on once, with a network.")),
    ),
    "ios": (
        Instruction(Text("Open **Settings › General › Date & Time**.")),
        Instruction(Text("Turn on **Set Automatically**.")),
        Instruction(
            Text("If it was on already: turn it off and on once, with a network."),
            Text("If it cannot be changed, a Screen Time passcode or an organisation keeps it."),
        ),
    ),
    "windows": (
        Instruction(Text("Open **Settings › Time & language › Date & time**.")),
        Instruction(Text("Turn on **Set time automatically**, and look whether the time zone is right.")),
        Instruction(Text("Press **Sync now**.")),
    ),
    "macos": (
        Instruction(Text("Open **System Settings › General › Date & Time**.")),
        Instruction(Text("Turn on **Set time and date automatically**.")),
        Instruction(Text("Look whether the time zone is right.")),
    ),
    "linux": (
        Instruction(
            Text("Open **Settings › System › Date & Time**, and turn on **Automatic Date & Time**."),
            Text("In older versions: Settings › Date & Time."),
        ),
        Instruction(Text("Or type in a terminal: **timedatectl set-ntp true**")),
        Instruction(Text("**timedatectl** then says “System clock synchronized: yes”.")),
    ),
}
"""Where each system sets its clock by a time server, in the words of its menus."""


def this_system() -> System:
    """The system that this computer has."""
    return "windows" if sys.platform == "win32" else "macos" if sys.platform == "darwin" else "linux"


def first_system(wrong: WrongClock | None) -> System:
    """Whose advice is shown first: the phone's unless the computer is more likely wrong."""
    return this_system() if wrong == "computer" else "android"


def length(seconds: float) -> str:
    """As in "20 seconds", "4 minutes", "3 hours", "a day"."""
    if seconds < 100:
        return f"{round(seconds)} seconds"
    if seconds < 100 * 60:
        return f"{round(seconds / 60)} minutes"
    hours = round(seconds / HOUR)
    return tr("a day") if hours == 24 else counted(hours, "hour", "hours")


def apart(skew: Skew) -> str:
    """As in "about 20 to 50 seconds"."""
    hours = hours_off(skew)
    if hours:
        return length(abs(hours) * HOUR)
    least, most = skew.apart
    low, high = length(least), length(most)
    if low == high or least < 1:
        return f"at most {high}" if least < 1 else f"about {low}"
    if low.rpartition(" ")[2] == high.rpartition(" ")[2]:
        low = low.rpartition(" ")[0]
    return f"about {low} to {high}"


def sides(skew: Skew) -> str:
    """Which clock shows the later time, without saying which is wrong."""
    return tr("ahead of") if skew.least > 0 else "behind"


def result(checked: Checked, digits: int, exchange: str, other: str, evidence: Evidence) -> Said:
    """What a typed code turned out to be. `other`: the name of the other account whose code it is."""
    if checked.verdict == "right":
        return Said(
            tr("The code is right."), tr("The phone has this key, and its clock agrees with this computer’s."), "ok"
        )
    if checked.verdict == "other_time" and checked.skew is not None:
        return _other_time(checked, checked.skew, exchange, evidence)
    if checked.verdict == "other_account":
        return Said(
            f"This is the code of {other or tr('another account')}.",
            tr("The phone is right, but you read another line of its list. Type the code of this account."),
            "warn",
        )
    if checked.verdict == "mistyped":
        return Said(
            tr("Almost right."), tr("One digit differs, or two changed places. Type the code once more."), "warn"
        )
    if checked.verdict == "not_a_code":
        wanted = NUMBERS[digits]
        typed = f"You typed {checked.typed}." if checked.typed else ""
        return Said(f"A code has {wanted} digits.", f"{typed} Spaces do not matter.".strip(), "warn")
    return Said(
        tr("This is no code of this key."),
        tr(
            "The phone shows another account’s line, or it has another key, perhaps an older one. Show the QR code again, "
            "add it to the app as a new entry, and type the code of that entry."
        ),
        "bad",
    )


def _other_time(checked: Checked, skew: Skew, exchange: str, evidence: Evidence) -> Said:
    where = f"The phone’s clock is {apart(skew)} {sides(skew)} this computer’s. {which(skew, evidence)}".strip()
    who = exchange or tr("the exchange")
    if checked.accepted:
        when = tr("has just ended") if skew.most <= 0 else tr("comes next")
        return Said(
            f"The code is right, but for the half minute that {when}.",
            f"{where} {who[0].upper()}{who[1:]} may take such codes now and refuse them another time. Set the clock, "
            "then type the next code.",
            "warn",
        )
    return Said(
        tr("The code is right, but for another time."),
        f"{where} {who[0].upper()}{who[1:]} would refuse it. Set the clock, then type the next code.",
        "warn",
    )


def which(skew: Skew, evidence: Evidence) -> str:
    """Which of the two clocks is more likely wrong, and why, where that can be known."""
    wrong = more_likely_wrong(skew, evidence)
    if wrong == "phone":
        why = (
            tr("this computer’s is set by a time server")
            if evidence.synchronised
            else tr("other phones agreed with this computer")
        )
        return f"Most likely the phone’s is wrong: {why}."
    if wrong == "computer":
        if evidence.too_early:
            return tr("This computer’s is wrong: it stands before the day on which Strongroom was made.")
        if hours_off(skew):
            return tr("Most likely this computer’s is wrong, perhaps its time zone.")
        if evidence.synchronised is False:
            return tr("Most likely this computer’s is wrong: no time server sets it.")
        return tr("Most likely this computer’s is wrong: another phone differed from it in the same way.")
    return tr("Which of the two is wrong cannot be seen from here.")


def pause(seconds: float) -> Said:
    """After too many wrong codes."""
    return Said(
        tr("Too many wrong codes."),
        f"So that a code is not right by chance, the next can be tried in {length(max(seconds, 1))}.",
        "warn",
    )
