"""Every exchange clicked through by somebody for whom all is good, all is bad, or nothing is known yet.

Three of the 48 are clicked each time; all of them with STRONGROOM_CLICKS set to a folder, where what could be read
is then kept as text.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.content.assets import asset_folder
from tests.made_up import opened
from tests.ui.clicks_kit import Clicks, How, Place

EXCHANGES = sorted(path.stem for path in (asset_folder() / "content" / "exchanges").glob("*.toml"))
HOWS: tuple[How, ...] = ("good", "bad", "unknown")
WANTED = os.environ.get("STRONGROOM_CLICKS", "")
ALWAYS = [("coinbase", "good"), ("bybit", "bad"), ("robinhood", "unknown")]
CLICKED = [(exchange, how) for exchange in EXCHANGES for how in HOWS] if WANTED else ALWAYS


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


@pytest.mark.parametrize(("exchange", "how"), CLICKED)
def test_everything_can_be_read(exchange: str, how: How, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened(tmp_path)
    clicks = Clicks(qtbot, session, exchange, how, services(exchange, how))
    places = [*clicks.answer_all(), *clicks.places()]
    keep(exchange, how, places)


def keep(exchange: str, how: How, places: list[Place]) -> None:
    if WANTED:
        text = "\n\n".join("\n".join((f"##### {place.name}", *place.lines, *place.urls)) for place in places)
        Path(WANTED, f"{exchange}-{how}.txt").write_text(text)
