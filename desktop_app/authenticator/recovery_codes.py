"""An exchange's recovery codes: how many are left, where they are kept, whether one was tried. Never the codes."""

from __future__ import annotations

from typing import Literal

import msgspec

Place = Literal["paper", "password_store", "other_device", "elsewhere", "unknown"]
MOST = 100


class RecoveryCodes(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Facts about one account's codes. `left`: how many are unused, None where the person does not know.

    `tried`: whether one of them was accepted. `at`: when this was said, an ISO date and time in UTC.
    """

    left: int | None = None
    place: Place = "unknown"
    tried: bool = False
    at: str = ""

    def __post_init__(self) -> None:
        if self.left is not None and not 0 <= self.left <= MOST:
            raise ValueError("no exchange gives so many recovery codes")

    @property
    def answer(self) -> Literal["tested", "written", "none", ""]:
        """What they answer to the question for recovery codes; "" where they answer nothing: their place is not known,
        or they lie in a password store, which may open with the very phone that is gone.
        """
        if self.left == 0:
            return "none"
        if self.place in ("unknown", "password_store"):
            return ""
        return "tested" if self.tried else "written"
