"""Words of the phone's test: what a typed code turned out to be, how far two clocks are apart, how to set each."""

from __future__ import annotations

import sys
from typing import Literal, NamedTuple

from desktop_app.authenticator.clock import HOUR, Evidence, Skew, WrongClock, hours_off, more_likely_wrong
from desktop_app.authenticator.code_check import Checked
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.days import HOURS, MINUTES
from desktop_app.language.lists import listed
from desktop_app.language.numbers import spelled, whole
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.widgets.steps import Instruction

System = Literal["windows", "macos", "linux", "android", "ios"]

SYSTEMS: tuple[tuple[System, str], ...] = (
    ("android", "Android"),
    ("ios", "iPhone"),
    ("windows", "Windows"),
    ("macos", "macOS"),
    ("linux", "Linux"),
)


class ToDo(NamedTuple):
    """One thing to do, and a note to it."""

    text: Text
    note: Text = Text("")


SET_CLOCK: dict[System, tuple[ToDo, ...]] = {
    "android": (
        ToDo(
            Text("Open **Settings › System › Date and time**."),
            Text("On Samsung phones: General management › Date and time."),
        ),
        ToDo(Text("Turn on **Set time automatically** and **Set time zone automatically**.")),
        ToDo(Text("If they were on already: turn them off and on once, with a network.")),
    ),
    "ios": (
        ToDo(Text("Open **Settings › General › Date & Time**.")),
        ToDo(Text("Turn on **Set Automatically**.")),
        ToDo(
            Text("If it was on already: turn it off and on once, with a network."),
            Text("If it cannot be changed, a Screen Time passcode or an organisation keeps it."),
        ),
    ),
    "windows": (
        ToDo(Text("Open **Settings › Time & language › Date & time**.")),
        ToDo(Text("Turn on **Set time automatically**, and look whether the time zone is right.")),
        ToDo(Text("Press **Sync now**.")),
    ),
    "macos": (
        ToDo(Text("Open **System Settings › General › Date & Time**.")),
        ToDo(Text("Turn on **Set time and date automatically**.")),
        ToDo(Text("Look whether the time zone is right.")),
    ),
    "linux": (
        ToDo(
            Text("Open **Settings › System › Date & Time**, and turn on **Automatic Date & Time**."),
            Text("In older versions: Settings › Date & Time."),
        ),
        ToDo(Text("Or type in a terminal: **timedatectl set-ntp true**")),
        ToDo(Text("**timedatectl** then says “System clock synchronized: yes”.")),
    ),
}
"""Where each system sets its clock by a time server, in the words of its menus."""


def set_clock(system: System) -> tuple[Instruction, ...]:
    """How this system's clock is set."""
    return tuple(Instruction(str(one.text), str(one.note)) for one in SET_CLOCK[system])


def this_system() -> System:
    """The system that this computer has."""
    return "windows" if sys.platform == "win32" else "macos" if sys.platform == "darwin" else "linux"


def first_system(wrong: WrongClock | None) -> System:
    """Whose advice is shown first: the phone's unless the computer is more likely wrong."""
    return this_system() if wrong == "computer" else "android"


Unit = Literal["second", "minute", "hour", "day"]

_UNITS = {"second": Plural("{count} second", "{count} seconds"), "minute": MINUTES, "hour": HOURS}
_RANGES = {
    "second": Plural("about {low} to {count} second", "about {low} to {count} seconds"),
    "minute": Plural("about {low} to {count} minute", "about {low} to {count} minutes"),
    "hour": Plural("about {low} to {count} hour", "about {low} to {count} hours"),
}


def _measured(seconds: float) -> tuple[Unit, int]:
    if seconds < 100:
        return "second", round(seconds)
    if seconds < 100 * 60:
        return "minute", round(seconds / 60)
    hours = round(seconds / HOUR)
    return ("day", 1) if hours == 24 else ("hour", hours)


def _shown(unit: Unit, number: int) -> dict[str, str]:
    """Hours are words, where the language writes small numbers so."""
    return {"count": spelled(number)} if unit == "hour" else {}


def length(seconds: float) -> str:
    """As in "20 seconds", "4 minutes", "3 hours", "a day"."""
    unit, number = _measured(seconds)
    return _UNITS[unit].of(number, **_shown(unit, number)) if unit != "day" else tr("a day")


def _zone(hours: float) -> str:
    """As in "three hours", "five hours and 30 minutes", "a day"."""
    rest = round(hours % 1 * 60)
    full = length((hours - hours % 1) * HOUR)
    return listed((full, MINUTES.of(rest))) if rest else full


def apart(skew: Skew) -> str:
    """As in "about 20 to 50 seconds", "five hours and 30 minutes"."""
    hours = hours_off(skew)
    if hours:
        return _zone(abs(hours))
    least, most = skew.apart
    low, high = length(least), length(most)
    if low == high or least < 1:
        return tr("at most {time}", time=high) if least < 1 else tr("about {time}", time=low)
    (unit, number), (last_unit, last) = _measured(least), _measured(most)
    if unit != last_unit or unit == "day":
        return tr("about {low} to {high}", low=low, high=high)
    first = spelled(number) if unit == "hour" else whole(number)
    return _RANGES[unit].of(last, low=first, **_shown(unit, last))


_DIGITS = Plural("A code has {count} digit.", "A code has {count} digits.")
_TYPED = Plural("You typed {count}.", "You typed {count}.", "digits")
_AHEAD = Text("The phone’s clock is {time} ahead of this computer’s.")
_BEHIND = Text("The phone’s clock is {time} behind this computer’s.")
_JUST_ENDED = Text("The code is right, but for the half minute that has just ended.")
_COMES_NEXT = Text("The code is right, but for the half minute that comes next.")
_ANOTHER_TIME = Text("The code is right, but for another time.")
_MAY_TAKE = Text(
    "{exchange} may take such codes now and refuse them another time. Set the clock, then type the next code."
)
_MAY_TAKE_UNNAMED = Text(
    "The exchange may take such codes now and refuse them another time. Set the clock, then type the next code."
)
_REFUSES = Text("{exchange} would refuse it. Set the clock, then type the next code.")
_REFUSES_UNNAMED = Text("The exchange would refuse it. Set the clock, then type the next code.")


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
            tr("This is the code of {account}.", account=other)
            if other
            else tr("This is the code of another account."),
            tr("The phone is right, but you read another line of its list. Type the code of this account."),
            "warn",
        )
    if checked.verdict == "mistyped":
        return Said(
            tr("Almost right."), tr("One digit differs, or two changed places. Type the code once more."), "warn"
        )
    if checked.verdict == "not_a_code":
        typed = _TYPED.of(checked.typed) if checked.typed else ""
        return Said(_DIGITS.of(digits, count=spelled(digits)), sentences((typed, tr("Spaces do not matter."))), "warn")
    return Said(
        tr("This is no code of this key."),
        tr(
            "The phone shows another account’s line, or it has another key, perhaps an older one. Scan the QR code of "
            "this page as a new entry, and type the code of that entry."
        ),
        "bad",
    )


def _other_time(checked: Checked, skew: Skew, exchange: str, evidence: Evidence) -> Said:
    where = (_AHEAD if skew.least > 0 else _BEHIND).format(time=apart(skew))
    if checked.accepted:
        lead = _JUST_ENDED if skew.most <= 0 else _COMES_NEXT
        then = _MAY_TAKE if exchange else _MAY_TAKE_UNNAMED
    else:
        lead, then = _ANOTHER_TIME, _REFUSES if exchange else _REFUSES_UNNAMED
    text = sentences((where, which(skew, evidence), then.format(exchange=exchange)))
    return Said(str(lead), text, "warn")


def which(skew: Skew, evidence: Evidence) -> str:
    """Which of the two clocks is more likely wrong, and why, where that can be known."""
    wrong = more_likely_wrong(skew, evidence)
    if wrong == "phone":
        if evidence.synchronised:
            return tr("Most likely the phone’s is wrong: this computer’s is set by a time server.")
        return tr("Most likely the phone’s is wrong: other phones agreed with this computer.")
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
        tr("So that a code is not right by chance, the next can be tried in {time}.", time=length(max(seconds, 1))),
        "warn",
    )
