"""The settings that are a choice of few: one line each, from which the page is drawn. Words only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from desktop_app.language import Text
from desktop_app.language.known import LANGUAGES

if TYPE_CHECKING:
    from desktop_app.storage.keyfile import UnlockerKind

Field = Literal["theme", "text_size", "language", "paper", "motion", "lock_after"]


class Setting(msgspec.Struct, frozen=True):
    """One preference: its `field`, its name, a `note` where the name does not say all, and (value, words) to choose.

    Words that are the same in every language are a str. `{value}` in them stands for the value.
    """

    field: Field
    title: Text
    choices: tuple[tuple[str, Text | str], ...]
    note: Text | None = None
    whole_number: bool = False

    def offered(self) -> tuple[tuple[str, str], ...]:
        """The choices as they are shown: value and words."""
        return tuple((value, words.format(value=value)) for value, words in self.choices)


PERCENT = Text("{value} %")

SETTINGS = (
    Setting(
        "theme",
        Text("Look"),
        (
            ("system", Text("As the system")),
            ("light", Text("Light")),
            ("dark", Text("Dark")),
            ("contrast", Text("High contrast")),
        ),
    ),
    Setting(
        "text_size",
        Text("Text size"),
        tuple((str(size), PERCENT) for size in (100, 125, 150, 175, 200)),
        whole_number=True,
    ),
    Setting(
        "language",
        Text("Language"),
        (("system", Text("As the system")), *((language.code, language.name) for language in LANGUAGES)),
        Text("Of the window and of paper. What you wrote yourself stays as it is."),
    ),
    Setting("paper", Text("Paper"), (("a4", "A4"), ("letter", Text("Letter"))), Text("What Strongroom prints on.")),
    Setting(
        "motion",
        Text("Motion"),
        (("system", Text("As the system")), ("reduced", Text("As little as possible"))),
        Text("As little as possible also stops the blinking of the cursor in fields."),
    ),
    Setting(
        "lock_after",
        Text("Lock by itself"),
        (("5", Text("After 5 minutes")), ("15", Text("15 minutes")), ("60", Text("1 hour")), ("0", Text("Never"))),
        Text(
            "When nothing was touched for so long. It also locks when the computer sleeps and when its screen is "
            "locked."
        ),
        whole_number=True,
    ),
)

UNLOCKERS: dict[UnlockerKind, Text] = {
    "keyring": Text("This system’s key store, by itself when you are signed in"),
    "passphrase": Text("Your passphrase"),
    "paper": Text("Your recovery key on paper"),
}
"""What opens a vault, in words."""

LICENCES: tuple[tuple[Text | str, Text], ...] = (
    ("Strongroom", Text("MIT licence")),
    (Text("Window and paper"), Text("Qt and PySide6, GNU Lesser General Public License, version 3")),
    (Text("Letters"), Text("Inter, SIL Open Font License 1.1")),
)
