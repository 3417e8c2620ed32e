"""Words for a JSON file that is not read in: what happened, that nothing was changed, and what to do. Without Qt."""

from __future__ import annotations

from desktop_app.export.reading_json import LARGEST_FILE, ImportRefused, Trouble
from desktop_app.language import Text
from desktop_app.language.numbers import whole
from desktop_app.ui.notices import NoticeText

UNTOUCHED = Text("Nothing was changed: your vault is as it was.")
ANOTHER = Text("Choose the file that Strongroom saved as JSON.")
_FOUND = Text("{place}.", "a place in a file, and what is wrong there")

_WORDS: dict[Trouble, tuple[Text, Text]] = {
    "unreadable": (
        Text("This file cannot be read"),
        Text("Plug in the drive that holds it, or choose another file."),
    ),
    "too_large": (
        Text("This file is larger than {most} MB"),
        Text("No export of Strongroom is that large. Choose the file that Strongroom saved as JSON."),
    ),
    "not_ours": (Text("This file is no JSON export of Strongroom"), ANOTHER),
    "newer": (
        Text("A later Strongroom wrote this file"),
        Text("Install the latest Strongroom, then read it in again."),
    ),
    "wrong": (
        Text("Something in this file is not as it has to be"),
        Text("If you changed it by hand, mend that place. Else save it as JSON once more where it came from."),
    ),
    "secret": (
        Text("A name or note in this file looks like a secret"),
        Text(
            "Whoever had this file may know it. Write words to recognise the thing by there instead, and delete the "
            "file once it is read in."
        ),
    ),
}


def words_for(refused: ImportRefused) -> NoticeText:
    """The words for a refusal, with the place in the file where there is one."""
    title, remedy = _WORDS[refused.trouble]
    found = f"{_sentence(refused.detail)}\n" if refused.detail else ""
    most = whole(LARGEST_FILE // 1024 // 1024)
    return NoticeText(title.format(most=most), f"{found}{UNTOUCHED}", str(remedy))


def _sentence(detail: str) -> str:
    """What is wrong, which may end with the question whether another word was meant."""
    return detail if detail.endswith(("?", "？")) else _FOUND.format(place=detail)  # noqa: RUF001 - Chinese
