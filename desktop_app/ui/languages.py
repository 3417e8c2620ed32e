"""The language in force: which one it is, and what Qt itself says in it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.content.assets import asset_folder
from desktop_app.language.catalogue import ENGLISH, Catalogue, current, speak
from desktop_app.language.known import catalogue_of, chosen, named_by
from desktop_app.language.linguist import TranslationUnusableError

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

QT_NAMES = {"de": "qtbase_de", "es": "qtbase_es", "zh": "qtbase_zh_CN"}
"""Qt's own texts (menus of fields, the dialogs for files and printing), by language."""

_QT = "strongroom_qt_texts"


def system_languages() -> tuple[str, ...]:
    """What the system says that the person reads, the most liked first, as "de-AT"."""
    if sys.platform.startswith(("win", "darwin")):
        return tuple(system_locale().uiLanguages())
    return named_by(os.environ)  # what Qt looks at there too, and its table of all the world's places is long


@cache
def system_locale() -> QLocale:
    """The system's own, which is Qt's default until another is set: it must be asked before that, and is kept.

    Not `QLocale.system()`: on a Mac PySide6 puts a function of its own there, which asks Python. Python asks LANG, and
    a program that was not started in a terminal has none.
    """
    from PySide6.QtCore import QLocale

    return QLocale()


def lay_on(app: QApplication, wanted: str) -> None:
    """Speak the wanted language from now on; "system" asks the system. One whose file is of no use is English."""
    code = chosen(wanted, system_languages() if wanted not in QT_NAMES and wanted != ENGLISH else ())
    if code == current().language:
        return
    try:
        catalogue = catalogue_of(code, asset_folder() / "i18n")
    except TranslationUnusableError:
        catalogue = Catalogue()
    put_in_force(app, catalogue)


def put_in_force(app: QApplication, catalogue: Catalogue) -> None:
    """Speak the language of a catalogue."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    speak(catalogue)
    of_system = system_locale()
    QLocale.setDefault(QLocale(catalogue.language) if catalogue.language in QT_NAMES else of_system)
    direction = Qt.LayoutDirection
    app.setLayoutDirection(direction.RightToLeft if catalogue.right_to_left else direction.LeftToRight)
    before = app.property(_QT)
    if isinstance(before, QTranslator):
        app.removeTranslator(before)
    app.setProperty(_QT, None)
    if catalogue.language in QT_NAMES:
        texts = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if texts.load(QT_NAMES[catalogue.language], folder):
            app.installTranslator(texts)
            app.setProperty(_QT, texts)


def words_of_content() -> Mapping[str, str]:
    """The translations of packs, questions and steps in the language in force."""
    if current().language == ENGLISH:
        return {}
    from desktop_app.content.translations import words  # English starts without it

    return words(asset_folder() / "content", current().language)
