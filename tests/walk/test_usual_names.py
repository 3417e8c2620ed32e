"""The names that the app gives by itself follow the language; those that a person typed do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.content.assets import asset_folder
from desktop_app.language.catalogue import ENGLISH, Catalogue, current, speak
from desktop_app.language.known import LANGUAGES, catalogue_of
from desktop_app.session import Session
from desktop_app.walk.usual_names import FIRST, FURTHER
from tests.made_up import opened

OTHERS = [language.code for language in LANGUAGES if language.code != ENGLISH]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = current()
    yield
    speak(before)


def talk(session: Session, code: str) -> None:
    """As the settings do it."""
    speak(catalogue_of(code, asset_folder() / "i18n"))
    session.speak(dict)


def labels(session: Session) -> list[str]:
    return [entry.label for entry in session.dossier.entries]


@pytest.mark.parametrize("code", OTHERS)
def test_what_a_vault_may_hold_in_any_language_is_known(code: str) -> None:
    catalogue = catalogue_of(code, asset_folder() / "i18n")
    for usual in (*FIRST.values(), *FURTHER.values()):
        (word,) = catalogue.texts[usual.name.source, usual.name.about]
        assert word in usual.elsewhere, f"a vault made in {code} keeps {word!r}"


@pytest.mark.parametrize("code", OTHERS)
def test_a_usual_name_is_said_in_the_language_in_force_whichever_it_was_given_in(tmp_path: Path, code: str) -> None:
    session = opened(tmp_path)
    session.add("passwords", "in-my-head", "My passwords")
    session.add("mailbox", "other-mailbox", "My mailbox")
    session.add("mailbox", "other-mailbox", "Mailbox 2")
    session.add("number", "any-carrier", "Number 12")
    talk(session, code)
    words = catalogue_of(code, asset_folder() / "i18n").texts
    assert labels(session) == [
        words["You", ""][0],
        words["My passwords", ""][0],
        words["My mailbox", ""][0],
        words["Mailbox {number}", ""][0].format(number=2),
        words["Number {number}", ""][0].format(number=12),
    ]
    session.add("authenticator", "authenticator-on-phone", words["My authenticator", ""][0])
    speak(Catalogue())
    session.speak(dict)
    assert labels(session) == ["You", "My passwords", "My mailbox", "Mailbox 2", "Number 12", "My authenticator"]


def test_a_vault_made_in_another_language_opens_in_this_one(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("passwords", "in-my-head", "Meine Passwörter")
    assert labels(session) == ["You", "My passwords"]


def test_what_somebody_typed_stays_as_it_is(tmp_path: Path) -> None:
    session = opened(tmp_path)
    typed = ["my passwords", "My passwords 2", "Mailbox", "Mailbox two", "Mailbox ²", "My number"]
    for label in typed:
        session.add("mailbox", "other-mailbox", label)
    session.add("account", "okx", "My mailbox")
    talk(session, "de")
    assert labels(session) == ["Sie", *typed, "My mailbox"]
