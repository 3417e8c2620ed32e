"""How and when a sheet is made: the size of the paper and the moment, both handed in."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from desktop_app.language import tr

PaperSize = Literal["a4", "letter"]


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """`at` is the moment, with its time zone: days are told in that zone. `paper` is the size of a page."""

    at: datetime
    paper: PaperSize = "a4"


def file_name(made: Made, what: str, suffix: str) -> str:
    """The name that a file gets unless the person chooses another: `what` is a word such as "checklist".

    It names no account: others see names of files.
    """
    named = tr("Strongroom {what} {day}", "name of a file", what=what, day=f"{made.at:%Y-%m-%d}")
    return f"{named}{suffix}"
