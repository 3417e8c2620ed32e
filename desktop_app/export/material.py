"""What every format is made from: what a session tells, the plan from there, what is wanted, and the moment."""

from __future__ import annotations

import msgspec

from desktop_app.export.made import Made
from desktop_app.export.told import Holds, Told, Way
from desktop_app.export.wanted import Wanted


class Material(msgspec.Struct, frozen=True):
    """`plan` is the way from where `told` stands; None where there is no account yet."""

    told: Told
    plan: Way | None
    wanted: Wanted
    made: Made
    holds: Holds
