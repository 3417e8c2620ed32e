"""Answers that bring the made-up person into states that few people are in."""

from __future__ import annotations

from msgspec.structs import replace

from desktop_app.session import Session


def pairs_only(session: Session) -> None:
    """OKX so well kept that two events at once are needed where one was enough."""
    given = {
        "mailbox-1": {"second_factor": "key", "recovery_phone": "no", "read_on": "computer"},
        "number-1": {"sim_pin": "on"},
        "account-1": {
            "sms": "off",
            "switch": "none",
            "p2p_asks": "not_offered",
            "reset_2fa_asks": "email sms",
            "address_asks": "totp email",
            "api_asks": "totp email",
            "signed_in": "neither",
        },
    }
    for subject, answers in given.items():
        for question, value in answers.items():
            session.answer(subject, question, value.split())


def ring(session: Session) -> None:
    """The cloud account opens the browser's passwords, these the mailbox, and the mailbox the cloud account."""
    passwords = session.dossier.entry("passwords-1")
    assert passwords is not None
    session.change(replace(passwords, pack="browser-passwords"))
    session.answer("mailbox-1", "second_factor", ["nothing"])
    session.answer("authenticator-1", "cloud_copy", ["on"])
