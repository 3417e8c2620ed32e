"""Reading newer facts in, in the settings: what a person sees when it works and when it does not."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.content import facts_file
from desktop_app.content.assets import asset_folder
from desktop_app.content.facts_file import HEAD, Facts
from desktop_app.session import Session
from desktop_app.ui import newer_facts_row
from desktop_app.ui.pages import settings as settings_page
from desktop_app.ui.start import open_window
from desktop_app.ui.theme import apply_theme
from desktop_app.walk import pack_checks
from tests.made_up import Clock, person
from tests.ui.page_kit import Opened
from tests.ui.test_ui_text_fits import all_cut

PRIVATE = bytes(range(32))
KEY = Ed25519PrivateKey.from_private_bytes(PRIVATE).public_key().public_bytes_raw()
BUTTON = "Read newer facts from a file …"


@pytest.fixture
def session(tmp_path: Path) -> Session:
    return person(tmp_path / "person")


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that a person chooses, in a program with a publisher's key."""
    path = tmp_path / f"newer{facts_file.SUFFIX}"
    for place in (newer_facts_row, settings_page, facts_file):
        monkeypatch.setattr(place, "trusted_keys", lambda: (KEY,))
    monkeypatch.setattr(newer_facts_row, "which_to_read", lambda *_args, **_more: path)
    monkeypatch.setattr(pack_checks, "best_of_all", lambda _library: {})
    monkeypatch.setattr(pack_checks, "analysis_problems", lambda _library, _reached: [])
    return path


def write(path: Path, number: int, private: bytes = PRIVATE) -> None:
    facts = facts_file.read(facts_file.write(asset_folder() / "content", PRIVATE), [KEY])
    body = msgspec.json.encode(Facts(number=number, issued="2027-01-01", form=facts.form, files=facts.files))
    signature = Ed25519PrivateKey.from_private_bytes(private).sign(HEAD + body)
    path.write_bytes(HEAD + signature.hex().encode() + b"\n" + body)


def test_newer_facts_are_in_use_at_once_and_settings_says_which(qtbot: QtBot, session: Session, chosen: Path) -> None:
    write(chosen, 41)
    at = Opened(qtbot, session, "settings").go("settings")
    at.press(BUTTON)
    at.rest()
    assert "last on 22 November 2026, issue 41" in at.text()
    assert "The newer facts are in use: issue 41. Your answers are kept." in " ".join(at.text().split())
    at.go("overview").go("settings")
    assert "The newer facts are in use" not in at.text()


def test_they_are_in_use_again_after_the_next_start(qtbot: QtBot, session: Session, chosen: Path) -> None:
    write(chosen, 41)
    at = Opened(qtbot, session, "settings").go("settings")
    at.press(BUTTON)
    at.rest()
    again = Session(session.folder, session.library, clock=Clock(), random=bytes, keys=session._keys)
    from desktop_app.ui.choices import Choices

    window = open_window(again, Choices(session.folder), clock=Clock())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: again.issue is not None and again.issue.number == 41, timeout=30_000)


@pytest.mark.parametrize(
    ("number", "private", "words"),
    [(41, bytes(32), "The file’s signature does not fit."), (1, PRIVATE, "The facts in use are as new.")],
    ids=["stranger", "as old"],
)
def test_a_refusal_says_why_and_that_nothing_changed(
    qtbot: QtBot, session: Session, chosen: Path, number: int, private: bytes, words: str
) -> None:
    write(chosen, number, private)
    at = Opened(qtbot, session, "settings").go("settings")
    at.press(BUTTON)
    at.rest()
    assert words in at.text()
    assert "Nothing was changed" in at.text()
    assert "issue 1" in at.text()
    assert BUTTON in at.buttons()


def test_a_file_of_something_else_is_refused(qtbot: QtBot, session: Session, chosen: Path, qapp: QApplication) -> None:
    chosen.write_bytes(b"PK\3\4")
    at = Opened(qtbot, session, "settings").go("settings")
    at.press(BUTTON)
    at.rest()
    assert "This is no file of facts." in at.text()
    apply_theme(qapp, "light", 200)
    at.rest()
    assert all_cut(at.page) == []


def test_without_a_publisher_s_key_there_is_no_button(qtbot: QtBot, session: Session) -> None:
    at = Opened(qtbot, session, "settings").go("settings")
    assert BUTTON not in at.buttons()
