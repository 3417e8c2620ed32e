"""How often a code may be tried: so rarely that random typing does not pass for a test of the phone.

Six digits typed at random are right once in half a million, since the code of this step counts and for a short while
the one before. After five tries comes a pause that doubles up to a quarter of an hour, which leaves about a hundred
tries a day: a whole day of typing passes with a chance of about one in five thousand.
"""

from __future__ import annotations

import msgspec

from desktop_app.authenticator.code_check import Checked

FREE_TRIES = 5
FIRST_PAUSE, LONGEST_PAUSE = 30.0, 900.0
"""Seconds."""


class TryLimit(msgspec.Struct, frozen=True, kw_only=True):
    """Wrong tries since the last right one, and the moment (seconds since 1970) of the last."""

    wrong: int = 0
    last: float = 0.0

    def pause(self, now: float) -> float:
        """Seconds until the next try is allowed; 0 where it is allowed now."""
        if self.wrong < FREE_TRIES:
            return 0.0
        pause = min(FIRST_PAUSE * (1 << min(self.wrong - FREE_TRIES, 10)), LONGEST_PAUSE)
        # A clock that was set back must not stretch the pause.
        return min(max(self.last + pause - now, 0.0), pause)

    def after(self, checked: Checked, now: float) -> TryLimit:
        """The state after a try. What is no code at all counts for nothing."""
        if checked.verdict == "not_a_code":
            return self
        return TryLimit() if checked.verdict == "right" else TryLimit(wrong=self.wrong + 1, last=now)
