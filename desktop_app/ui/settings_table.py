"""The settings that are a choice of few: one line each, from which the page is drawn. Words only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Field = Literal["theme", "text_size", "paper", "motion", "lock_after"]


@dataclass(frozen=True, slots=True)
class Setting:
    """One preference: its `field`, its name, a `note` where the name does not say all, and (value, words) to choose."""

    field: Field
    title: str
    choices: tuple[tuple[str, str], ...]
    note: str = ""
    whole_number: bool = False


SETTINGS = (
    Setting(
        "theme",
        "Look",
        (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")),
    ),
    Setting(
        "text_size",
        "Text size",
        tuple((str(size), f"{size} %") for size in (100, 125, 150, 175, 200)),
        whole_number=True,
    ),
    Setting("paper", "Paper", (("a4", "A4"), ("letter", "Letter")), "What Strongroom prints on."),
    Setting(
        "motion",
        "Motion",
        (("system", "As the system"), ("reduced", "As little as possible")),
        "As little as possible also stops the blinking of the cursor in fields.",
    ),
    Setting(
        "lock_after",
        "Lock by itself",
        (("5", "After 5 minutes"), ("15", "15 minutes"), ("60", "1 hour"), ("0", "Never")),
        "When nothing was touched for so long. It also locks when the computer sleeps and when its screen is locked.",
        whole_number=True,
    ),
)

UNLOCKERS = {
    "keyring": "This system’s key store, by itself when you are signed in",
    "passphrase": "Your passphrase",
    "paper": "Your recovery key on paper",
}
"""What opens a vault, in words."""

LICENCES = (
    ("Strongroom", "MIT licence"),
    ("Window and paper", "Qt and PySide6, GNU Lesser General Public License, version 3"),
    ("Letters", "Inter, SIL Open Font License 1.1"),
)
