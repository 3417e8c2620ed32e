"""The search itself, off the window's thread: a picture or a text in, what was recognised out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple

import msgspec
from PySide6.QtGui import QImage

from desktop_app.authenticator.contents import all_recognised, recognised
from desktop_app.authenticator.qr import Grey, read_codes
from desktop_app.ui.authenticator.found import caught
from desktop_app.ui.authenticator.screens import is_blank
from desktop_app.ui.pictures import PictureRefused, count_of_greys, greys, read_bytes, read_file

Place = Literal["screen", "clipboard", "file"]
State = Literal["waiting", "looking", "found", "nothing", "blank", "empty", "trouble"]
Picture = QImage | bytes | Path
"""Decoded; the bytes of a file; or where a file lies."""


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """One place and how far the search of it is. `name`: of a screen or a file. `trouble`: a `ScreenTrouble` or a
    `PictureTrouble`. `codes`: how many were found.
    """

    place: Place
    name: str = ""
    width: int = 0
    height: int = 0
    state: State = "waiting"
    trouble: str = ""
    codes: int = 0
    behind: bool = False


class Reader(NamedTuple):
    """What a search looks for. `code` and `text` make of a code's text and of a copied text what they are, `counts`
    says what of that is a find, `enough` whether the search may end with what there is.
    """

    code: Callable[[str], Any]
    text: Callable[[str], Sequence[Any]]
    counts: Callable[[Any], bool]
    enough: Callable[[Sequence[Any]], bool]


SEEDS = Reader(
    code=recognised,
    text=lambda text: tuple(one for one in all_recognised(text) if one.kind != "empty"),
    counts=lambda content: content.kind not in ("text", "too_long"),
    enough=lambda contents: caught(contents).something,
)
"""For an authenticator's code: each find is a `Content`."""


def look_at(
    look: Look, picture: Picture, check: Callable[[], None], told: Callable[[float], None], reader: Reader = SEEDS
) -> tuple[Look, tuple[Any, ...]]:
    """Every code in a picture. What keeps it from being searched is told in the look; nothing else is raised but what
    `check` raises.
    """
    try:
        image = _decoded(picture)
        check()
        look = msgspec.structs.replace(look, width=image.width(), height=image.height())
        number, pictures = count_of_greys(image), greys(image)
        del image
        found = _codes(pictures, number, check, told, reader)
    except PictureRefused as refusal:
        look = msgspec.structs.replace(look, state="trouble", trouble=refusal.trouble)
        if refusal.width:
            look = msgspec.structs.replace(look, width=refusal.width, height=refusal.height)
        return look, ()
    if found is None:
        return msgspec.structs.replace(look, state="blank"), ()
    return _ended(look, found, reader)


def read_text(look: Look, text: str, reader: Reader = SEEDS) -> tuple[Look, tuple[Any, ...]]:
    """What a copied text is."""
    return _ended(look, tuple(reader.text(text)), reader)


def _ended(look: Look, found: tuple[Any, ...], reader: Reader) -> tuple[Look, tuple[Any, ...]]:
    counted = [one for one in found if reader.counts(one)]
    return msgspec.structs.replace(look, state="found" if counted else "nothing", codes=len(counted)), found


def _decoded(picture: Picture) -> QImage:
    if isinstance(picture, QImage):
        return picture
    return read_bytes(picture) if isinstance(picture, bytes) else read_file(picture)


def _codes(
    pictures: Iterator[Grey], number: int, check: Callable[[], None], told: Callable[[float], None], reader: Reader
) -> tuple[Any, ...] | None:
    """The codes of a picture that comes in so many greys; None where it shows one shade and nothing else."""
    found: dict[str, Any] = {}
    blank = True
    for part in range(number):
        grey = next(pictures, None)
        if grey is not None and not is_blank(grey):
            blank = False
            for code in read_codes(grey, check, lambda done, at=part: told((at + done) / number)):  # type: ignore[misc]
                found.setdefault(code.text, reader.code(code.text))
        del grey
    return None if blank else tuple(found.values())


def texts_in(picture: Picture, check: Callable[[], None], told: Callable[[float], None]) -> tuple[str, ...]:
    """The texts of all codes in a picture. PictureRefused where there is none to be searched."""
    found: dict[str, None] = {}
    for grey in greys(_decoded(picture)):
        for code in read_codes(grey, check, told):
            found.setdefault(code.text)
    return tuple(found)
