"""Every exchange clicked through by somebody for whom all is good, all is bad, or nothing is known yet.

One of the 48 is clicked each time; all of them with STRONGROOM_CLICKS set to a folder, where what could be read
is then kept as text.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.content.assets import asset_folder
from desktop_app.domain.dossier import Dossier
from desktop_app.session import Session
from desktop_app.ui.opening import may_open
from desktop_app.walk.interview import settled
from desktop_app.walk.steps import with_answers
from tests.made_up import opened
from tests.ui.clicks_kit import Clicks, How, Place, chosen

FILES = (asset_folder() / "content" / "exchanges").glob("*.toml")
EXCHANGES = sorted(path.stem for path in FILES if "." not in path.stem)  # without the translations
HOWS: tuple[How, ...] = ("good", "bad", "unknown")
WANTED = os.environ.get("STRONGROOM_CLICKS", "")
ALL = [(exchange, how) for exchange in EXCHANGES for how in HOWS]
CLICKED = ALL if WANTED else [("upbit", "unknown")]
PLANNED = ALL if WANTED else [("htx", "bad"), ("okx", "bad"), ("upbit", "unknown")]
OPENED = EXCHANGES if WANTED else ["bitget", "upbit"]
KNOWN = EXCHANGES if WANTED else ["binance", "kraken", "okx", "upbit"]


def services(exchange: str, how: How) -> dict[str, str]:
    """Another service for each exchange, so that all of them are met."""
    place = EXCHANGES.index(exchange) + 5 * HOWS.index(how)
    mailboxes = ("google-account", "microsoft-account", "apple-account", "proton-mail", "yahoo-mail", "other-mailbox")
    authenticators = (
        "google-authenticator",
        "authy",
        "aegis",
        "2fas",
        "microsoft-authenticator",
        "ente-auth",
        "proton-authenticator",
        "authenticator-on-phone",
        "authenticator-with-cloud",
        "codes-in-password-manager",
        "yubikey-codes",
    )
    stores = (
        "password-manager",
        "browser-passwords",
        "bitwarden",
        "in-my-head",
        "1password",
        "on-paper",
        "keepassxc",
        "google-passwords",
        "firefox-passwords",
        "apple-passwords",
    )
    found = {"mailbox": mailboxes, "authenticator": authenticators, "passwords": stores}
    return {"number": "any-carrier"} | {kind: packs[place % len(packs)] for kind, packs in found.items()}


MUST_NOT_BE_READ = {
    "a placeholder": r"\{[^}]*\}",
    "a value of Python": r"\bNone\b(?! of the| yet| was found)|\b(?:True|False)\b|<class|object at 0x",
    "an id": r"\b[a-z]+(?:_[a-z]+)+\b|\b(?:account|mailbox|number|authenticator|passwords)-\d\b|unknown id",
    "a name of the analysis": r"\bpm (?:password|on)\b",
    "a gap": r"\S {2,}\S| [,.;:](?: |$)|\(\)|“”|[^ .]\.\.(?:\s|$)",
    "a sentence with a hole": r"\b(?:the|a|an|and|or)[.?](?:\s|$)",
    "a word twice": r"\b(the|a|an|to|of|is|it|for|at|your|and|or|with) \1\b",
    "a number of none": r"\b(?:0|zero) (?:things|steps|accounts|minutes)\b",
    "a promise": r"\b[Yy]ou are safe\b",
}
NAMES = {"{Wallet}", "ui_withdraw"}
"""What is really called so: a product, and a right of Bitfinex’s keys."""


@pytest.mark.parametrize(("exchange", "how"), CLICKED)
def test_everything_can_be_read(exchange: str, how: How, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    clicks = Clicks(qtbot, session, exchange, how, services(exchange, how))
    places = [*clicks.answer_all(), *clicks.places(), *([clicks.compared()] if WANTED else [])]
    keep(exchange, how, places)
    assert session.interview_left() == (), "the talk came to its end"
    profiles = [profile for entry in session.dossier.entries if (profile := session.profile(entry)) is not None]
    for place in places:
        assert len(place.lines) > 2, f"{place.name}: nothing to read"
        assert holes(place) == []
        assert [url for url in place.urls if not any(may_open(profile, url) for profile in profiles)] == [], place.name
    now = " ".join(line for place in places if place.name.startswith("question") for line in place.lines)
    assert session.profiles[exchange].name in now


def holes(place: Place) -> list[str]:
    """What nobody should have to read."""
    return [
        f"{place.name}: {what} in {line!r}"
        for line in place.lines
        for what, pattern in MUST_NOT_BE_READ.items()
        for found in re.finditer(pattern, line)
        if found.group() not in NAMES
    ]


@pytest.mark.parametrize("exchange", KNOWN)
def test_who_knows_nothing_is_never_told_that_they_stand_better(exchange: str, tmp_path: Path) -> None:
    reports = {}
    for how in HOWS:
        session = answered(tmp_path / how, exchange, how)
        report = session.report()
        assert report is not None
        reports[how] = report.exchanges[0]
    unknown, bad, good = reports["unknown"], reports["bad"], reports["good"]
    for name in ("security", "recovery"):
        worst, told, best = (getattr(one, name) for one in (unknown, bad, good))
        assert worst.grade.number <= told.if_known.number + 1, "unknown counts as open"
        assert worst.grade.number <= best.grade.number
        assert worst.if_known.number >= worst.grade.number
    closed = {event for event, outcome in unknown.outcomes.items() if not outcome.reaches}
    assert closed <= {event for event, outcome in good.outcomes.items() if not outcome.reaches}


@pytest.mark.parametrize("exchange", OPENED)
def test_no_answer_opens_what_counted_as_closed_while_nothing_was_known(exchange: str, tmp_path: Path) -> None:
    session = answered(tmp_path, exchange, "unknown")
    dossier, profile = session.dossier, session.profiles[exchange]

    def reached(told: Dossier) -> set[str]:
        (report,) = analyse(compile_setup(told, session.profiles)).exchanges
        return {event for event, outcome in report.outcomes.items() if outcome.reaches}

    unknown = reached(dossier)
    for entry in dossier.entries:
        for asked in session.all_questions(entry.id):
            if entry.kind == "account" and settled(profile, asked.question.id):
                continue  # a page of the exchange says it: another answer would be news, not something unknown
            for option in asked.options:
                told = with_answers(dossier, entry.id, {asked.question.id: (option.id,)})
                assert reached(told) <= unknown, (asked.question.id, option.id)


@pytest.mark.parametrize(("exchange", "how"), PLANNED)
def test_a_plan_proposes_what_can_be_done_at_its_place(exchange: str, how: How, tmp_path: Path) -> None:
    session = answered(tmp_path, exchange, how)
    plan = session.plan()
    assert plan is not None
    assert [planned.step.key for planned in plan.steps if planned.step.missing or planned.locks] == []


def answered(folder: Path, exchange: str, how: How) -> Session:
    """The same person without a window."""
    session, behind = opened(folder), services(exchange, how)
    links = {kind: session.add(kind, behind[kind], kind).id for kind in ("mailbox", "number")}
    for kind in ("authenticator", "passwords"):
        session.add(kind, behind[kind], kind)
    session.add("account", exchange, exchange, links=links)
    while left := [
        one for entry in session.dossier.entries for one in session.all_questions(entry.id) if not one.chosen
    ]:
        for asked in left:
            offered = [option.id for option in asked.options]
            wanted = chosen(asked.entry.kind, asked.question.id, offered, how, several=asked.question.several)
            session.answer(asked.entry.id, asked.question.id, wanted)
    return session


def keep(exchange: str, how: How, places: list[Place]) -> None:
    if WANTED:
        text = "\n\n".join("\n".join((f"##### {place.name}", *place.lines, *place.urls)) for place in places)
        Path(WANTED, f"{exchange}-{how}.txt").write_text(text, encoding="utf-8")
