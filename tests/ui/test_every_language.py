"""Every page in languages that nobody speaks: one with longer words and accents, one from right to left. Nothing is cut
in them, and nothing is left in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from desktop_app.addresses.networks import NETWORKS
from desktop_app.content.translations import FIELDS
from desktop_app.language.catalogue import current
from desktop_app.session import Session
from desktop_app.ui.theme import apply_theme
from desktop_app.ui.window import Window
from tests.key_lists import MIXED
from tests.speaking import CHANGES, speaking
from tests.ui.layout_kit import faults
from tests.ui.page_walker import USUAL, VAULTS, Walker

NOT_OURS = frozenset(
    """strongroom inter qt pyside sil open font license mit gnu lesser general public version licence api ctrl shift tab
    enter esc home end return space alt csv json html markdown otpauth example english deutsch español toml
    exchanges linux""".split()  # noqa: SIM905 - it reads better
)
"""Names and keys that are the same in every language."""

PASTED = frozenset(word.lower() for word in re.findall(r"\w+", MIXED))
"""What somebody pasted is shown as it was."""

_WORD = re.compile(r"(?<!\w)[^\W\d_]{3,}(?!\w)")
_PLAIN_VOWEL = re.compile(r"[aeiouAEIOU]")


@pytest.fixture(
    scope="module",
    params=[(code, make) for code in CHANGES for make in VAULTS],
    ids=lambda both: f"{both[0]}-{both[1].__name__.strip('_')}",
)
def walker(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: QApplication
) -> Iterator[Walker]:
    code, make = request.param
    with speaking(code):
        apply_theme(qapp, "light", 100)
        made = Walker(tmp_path_factory.mktemp("vault"), make)
        yield made
        made.close()


def test_nothing_is_cut_and_nothing_is_left_in_english(walker: Walker, qapp: QApplication) -> None:
    apply_theme(qapp, "light", 100)
    walker.window.resize(*USUAL)
    found = []
    for shot in walker.shots:
        if shot.name == "96-many-routes":
            continue  # its model is made by hand, in English
        walker.go(shot)
        found += [f"{shot.name}: {line}" for line in faults(walker.window)]
        found += [f"{shot.name}: left in English: {text!r}" for text in left_in_english(walker.window, walker.session)]
    assert not found, f"{len(found)} in {current().language}\n" + "\n".join(dict.fromkeys(found))


def left_in_english(window: Window, session: Session) -> list[str]:
    """Texts in sight with a word that neither the person wrote nor a service calls something."""
    allowed = NOT_OURS | PASTED | _names(session)
    found = []
    for text in dict.fromkeys(_texts(window)):
        if "(at end of document)" in text:
            continue  # what Python's reader of TOML says about a line of a file
        if any(_is_english(word) and word.lower() not in allowed for word in _WORD.findall(text)):
            found.append(text)
    return found


def _is_english(word: str) -> bool:
    """Whether it may be a word without the accents of the made-up language; groups of an address look otherwise."""
    return word.isascii() and bool(_PLAIN_VOWEL.search(word)) and (word.islower() or word.istitle())


def _texts(window: Window) -> Iterator[str]:
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window):
            continue
        yield part.accessibleName()
        yield part.accessibleDescription()
        yield part.toolTip()
        if isinstance(part, (QLabel, QAbstractButton)):
            yield re.sub(r"<[^>]*>", " ", part.text())
        if isinstance(part, QLineEdit):
            yield part.placeholderText()


def _names(session: Session) -> frozenset[str]:
    """The words of what the person and the services call things."""
    texts = [str(session.folder), *(network.name for network in NETWORKS.values())]
    if session.is_open:
        texts += _all_of(session.dossier)
    texts += [problem.file for problem in session.library.problems]
    for pack in session.profiles.values():
        texts += _all_of(pack) if pack.own is not None else _called(pack)
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


def _all_of(value: object) -> Iterator[str]:
    """Every text of what the person wrote."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, msgspec.Struct):
        yield from _all_of([getattr(value, name) for name in value.__struct_fields__])
    elif isinstance(value, dict):
        yield from _all_of(list(value.values()))
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from _all_of(inner)


def _called(value: object, key: str = "") -> Iterator[str]:
    """Menu words, hosts and names in a pack: what no language changes."""
    if isinstance(value, str) and key not in FIELDS:
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from _called(getattr(value, name), name)
    elif isinstance(value, tuple):
        for inner in value:
            yield from _called(inner, key)
