"""What somebody has whose phone is gone: numbers to have blocked, and what still opens each mailbox and account.

`walk.phone_gone` works it out; the words are those of `export.phone_gone`.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.domain.dossier import Entry
from desktop_app.domain.profile import Operation, Profile

Means = Literal[
    "open_here",
    "second_device",
    "paper_key",
    "key_codes",
    "store_codes",
    "cloud_codes",
    "other_passkey",
    "perhaps_passkey",
    "synced_passkey",
    "master_key",
    "recovery_codes",
    "password_only",
    "number_here",
    "new_sim",
    "some_sim",
    "recovery_mailbox",
    "unasked",
]
"""What lets somebody in. `open_here`: a session on the computer. `paper_key` … `cloud_codes`: where the authenticator's
key is besides. `perhaps_passkey`: on the lost phone, or on something else. `some_sim`: one of several numbers.
`unasked`: nobody said what there is.
"""


class Kept(msgspec.Struct, frozen=True):
    """One thing that is left. `tried`: false where it was never tried."""

    means: Means
    tried: bool = True


class SimThere(msgspec.Struct, frozen=True, kw_only=True):
    """A phone number. `in_phone`: whether its SIM was in the lost phone, None where nobody said. `locked`: the carrier
    has a lock on it, which may stand in the way of a new card, too.
    """

    entry: Entry
    in_phone: bool | None
    sim_pin: bool
    locked: bool


class WayIn(msgspec.Struct, frozen=True, kw_only=True):
    """A mailbox or an account without the phone. How its owner gets back as a whole is in the report, under losses.

    `kept`: what is left, the surest first. `signed_in`: the lost phone is signed in there, as far as is known; `here`:
    so is the computer. `resets`: routes of the exchange that replace what was on the phone and that its owner can go;
    `asked`: what the person saw asked for there. `lost_codes`, `lost_passkey`: what was on the phone; `changes`: what
    new codes bring with them.
    """

    entry: Entry
    profile: Profile | None
    kept: tuple[Kept, ...]
    signed_in: bool
    here: bool
    number: Entry | None = None
    resets: tuple[Operation, ...] = ()
    asked: tuple[str, ...] = ()
    lost_codes: bool = False
    lost_passkey: bool = False
    changes: tuple[Operation, ...] = ()


class PhoneGone(msgspec.Struct, frozen=True, kw_only=True):
    """All that the person named, in the order in which they added it."""

    numbers: tuple[SimThere, ...] = ()
    mailboxes: tuple[WayIn, ...] = ()
    accounts: tuple[WayIn, ...] = ()

    def account(self, entry_id: str) -> WayIn | None:
        """One account; None where it is not there, or its pack is not."""
        return next((one for one in self.accounts if one.entry.id == entry_id), None)
