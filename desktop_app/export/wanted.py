"""What is wanted on a sheet or in a file: for which account, which steps, with how much of one's own."""

from __future__ import annotations

from typing import Literal

import msgspec

Detail = Literal["begin", "behind", "full"]
"""How much an overview for a trusted person tells: where to begin, also what is behind the accounts, or everything."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """`account` is an entry's id, "" for all; `only_open` leaves out what is done; `answers` puts one's own answers in.

    `blank`: the list of somebody who begins, with nothing told and nothing done, and lines to write answers on; with
    `only_open` the steps that are left, without ticks, reasons and numbers. `detail` is for an overview,
    `two_up` puts two emergency cards onto a page, `names` lets a calendar name accounts.
    """

    account: str = ""
    only_open: bool = False
    answers: bool = True
    blank: bool = False
    detail: Detail = "begin"
    two_up: bool = False
    names: bool = False
