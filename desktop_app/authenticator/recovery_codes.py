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
    def counts(self) -> bool:
        """Whether they are a way back in: some are left, their place is known, and one was tried."""
        return self.left != 0 and self.place != "unknown" and self.tried
