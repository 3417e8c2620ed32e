"""Qt Linguist's translation files (.ts, https://doc.qt.io/qt-6/linguist-ts-file-format.html), read as they are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.language.catalogue import Catalogue, Key

MOST_BYTES = 8 * 1024 * 1024


class TranslationUnusableError(Exception):
    """A translation file is missing or is not one. `str` says it in plain words."""


def read(path: Path, language: str, form_of: Callable[[int], int], *, right_to_left: bool = False) -> Catalogue:
    """The finished translations of a file; what is marked as unfinished or vanished is left out.

    TranslationUnusableError.
    """
    from xml.etree import ElementTree  # English needs none of it, so the first window does not wait for it

    try:
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES or b"<!ENTITY" in data:
            raise TranslationUnusableError(f"{path.name} is not a translation file.")
        root = ElementTree.fromstring(data)  # noqa: S314 - ours, and without entities
    except (OSError, ElementTree.ParseError) as error:
        raise TranslationUnusableError(f"{path.name} cannot be read.") from error
    found: dict[Key, tuple[str, ...]] = {}
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if all(forms):
            found[message.findtext("source", ""), message.findtext("comment", "")] = tuple(forms)
    return Catalogue(language, found, form_of, right_to_left)
