"""What a printed step waits for is on the same paper, by its name, or the paper says where it is."""

from __future__ import annotations

from pathlib import Path

from desktop_app.session import Session
from tests.export.paper_kit import sheet_of
from tests.made_up import opened

OKX, BINANCE = "account-1", "account-2"
CLOUD = "Keep the codes out of the cloud"


def warnings(session: Session, account: str = "") -> dict[str, str]:
    sheet = sheet_of(session, account)
    return {row.title: row.warning for row in (*sheet.steps.rows, *sheet.put_off.rows)}


def test_a_step_that_is_enough_in_another_way_is_named_and_nothing_else_is_asked_for(tmp_path: Path) -> None:
    session = opened(tmp_path)
    session.add("account", "gemini", "Gemini")
    found = warnings(session)
    assert found["Turn off SMS codes"] == "After “Add passkeys or security keys on two devices” above."
    titles = list(found)
    assert titles.index("Add passkeys or security keys on two devices") < titles.index("Turn off SMS codes")


def test_a_step_that_brings_more_than_its_name_says_is_named_beside_it(session: Session) -> None:
    assert warnings(session, BINANCE)["Turn off SMS codes"] == (
        "After the steps above: An authenticator app has to work first, or passkeys on two devices. "
        "After “Set up an authenticator app” above: The authenticator key has to be on paper and tried first. "
        "Else a lost phone would lock you out."
    )


def test_what_stands_on_another_paper_is_said_to_stand_there(session: Session) -> None:
    session.answer("authenticator-1", "cloud_copy", ["on"])
    session.answer(OKX, "totp_backup", ["none"])
    needed = "The key of each account in this app has to be on paper and tried first. "
    needed += "The cloud copy is what brings codes back today."
    assert warnings(session, OKX)[CLOUD] == f"After the steps above: {needed}"
    elsewhere = "Other steps come first: they stand on the list of all accounts."
    assert warnings(session, BINANCE)[CLOUD] == f"{needed} {elsewhere}"
    assert elsewhere not in " ".join(warnings(session).values())


def test_what_was_put_off_says_what_it_needs(session: Session) -> None:
    for step in ("authenticator", "passkey", "sms_off"):
        session.put_off(BINANCE, step, "")
    assert warnings(session, BINANCE)["Turn off SMS codes"].startswith(
        "Not yet: An authenticator app has to work first, or passkeys on two devices. The authenticator key has"
    )
    session.take_up(BINANCE, "authenticator")
    assert warnings(session, BINANCE)["Turn off SMS codes"].startswith("After the steps above: An authenticator app")
