"""Another language is chosen in the settings and is there at once: window, sidebar, facts, and what Qt itself says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.language.catalogue import Catalogue, current
from desktop_app.storage.preferences import load_preferences
from desktop_app.ui import languages
from desktop_app.ui.choices import Choices
from desktop_app.ui.pages.settings import SettingsPage
from desktop_app.ui.start import open_window
from desktop_app.ui.window import Window
from tests.made_up import Clock, person
from tests.speaking import speaking

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[Window]:
    """The made-up person's window on the settings."""
    choices = Choices(tmp_path / "preferences")
    choices.apply()
    made = open_window(person(tmp_path / "vault"), choices, clock=Clock())
    made.show()
    made.navigate("settings")
    rest(made)
    yield made
    made.close()
    made.tasks.close(10_000)
    made.context.session.lock()
    made.deleteLater()
    languages.put_in_force(qapp, Catalogue())
    rest(made)


def rest(window: Window) -> None:
    quiet = 0
    while quiet < 3:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        quiet = 0 if window.tasks.busy else quiet + 1


def choose(window: Window, code: str) -> None:
    page = window.page()
    assert isinstance(page, SettingsPage)
    next(one for one in page.segments["language"].segments if one.key == code).click()
    rest(window)


def shown(window: Window) -> set[str]:
    return {part.accessibleName() for part in window.findChildren(QWidget) if part.isVisibleTo(window)}


def test_the_page_the_sidebar_and_the_facts_are_in_the_new_language_at_once(window: Window, tmp_path: Path) -> None:
    choose(window, "de")
    assert window.page_id() == "settings"
    assert {"Einstellungen", "Übersicht"} <= {name.partition(",")[0] for name in shown(window)}
    question = window.context.session.library.questions["account"][0]
    assert question.text.endswith("?") and "Passwort" in question.text
    assert load_preferences(tmp_path / "preferences").language == "de"


def test_the_keyboard_is_where_it_was(window: Window) -> None:
    page = window.page()
    assert isinstance(page, SettingsPage)
    next(one for one in page.segments["language"].segments if one.key == "es").setFocus(Qt.FocusReason.TabFocusReason)
    choose(window, "es")
    focused = window.focusWidget()
    assert focused is not None and focused.accessibleName() == "Español"


def test_back_to_english_and_nothing_of_the_other_language_is_left(window: Window) -> None:
    before = shown(window)
    choose(window, "zh")
    assert shown(window) != before
    choose(window, "en")
    assert shown(window) == before


def test_what_was_shown_before_is_shown_in_the_new_language_when_one_goes_back(window: Window) -> None:
    window.navigate("overview")
    window.navigate("settings")
    rest(window)
    choose(window, "de")
    window.back()
    rest(window)
    assert window.page_id() == "overview"
    assert window.page().accessibleName() == "Übersicht"  # type: ignore[union-attr]


def test_qt_speaks_it_too(window: Window) -> None:
    choose(window, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().decimalPoint() == ","
    choose(window, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_window_from_right_to_left_is_mirrored(tmp_path: Path, qapp: QApplication) -> None:
    with speaking("rtl"):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_broken_file_of_translations_leaves_english(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "strongroom.de.ts").write_text("<TS><context>", encoding="utf-8")
    monkeypatch.setattr(languages, "asset_folder", lambda: tmp_path)
    languages.lay_on(qapp, "de")
    assert current().language == "en"


A_MAC_FROM_ITS_DESKTOP = """
import sys
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from desktop_app.language.catalogue import Catalogue
from desktop_app.language.known import chosen
from desktop_app.ui import languages

QLocale.system = staticmethod(QLocale.c)  # what PySide6 answers there without LANG
app = QApplication([])
sys.platform = "darwin"
languages.put_in_force(app, Catalogue("es"))
print(chosen("system", languages.system_languages()))
languages.put_in_force(app, Catalogue())
print(QLocale().name())
"""


def test_a_mac_is_asked_for_its_languages_and_not_pyside6s_guess_from_the_terminal() -> None:
    # Qt's own question to the system is what the test is about; here it is answered from the environment.
    told = {**os.environ, "LANG": "de_AT.UTF-8", "LC_ALL": "de_AT.UTF-8", "LANGUAGE": "de_AT"}
    command = [sys.executable, "-c", A_MAC_FROM_ITS_DESKTOP]
    said = subprocess.run(command, env=told, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.split() == ["de", "de_AT"]


def test_the_systems_language_is_followed_until_another_is_chosen(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setattr(languages, "system_languages", lambda: ("es-AR", "en"))
    languages.lay_on(qapp, "system")
    assert current().language == "es"
    languages.lay_on(qapp, "en")
    assert current().language == "en"
