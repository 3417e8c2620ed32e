"""Which questions are asked: never more than twelve, never one that an answer or the pack has settled."""

from __future__ import annotations

import pytest

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.script import Condition
from desktop_app.walk import interview
from desktop_app.walk.lookup import answers_of, holds
from tests.analysis.dossiers import LIBRARY, PROFILES, entries, random_dossier, told

ONE = "account-1"


def asked(dossier: Dossier, *, looks: bool = False) -> list[str]:
    entry = dossier.entry(ONE)
    found = interview.asked(dossier, entry, PROFILES[entry.pack], LIBRARY.questions, looks=looks)
    return [one.question.id for one in found]


@pytest.mark.parametrize("exchange", [profile.id for profile in LIBRARY.packs("exchange")])
@pytest.mark.parametrize("seed", range(20))
def test_no_talk_about_an_exchange_has_more_than_twelve_questions(exchange: str, seed: int) -> None:
    assert len(asked(random_dossier(seed, exchange))) <= 12


def test_an_answer_that_settles_a_question_skips_it() -> None:
    with_app = Dossier(entries=entries("okx"), answers=told(ONE, totp="on", sms="on"))
    without = Dossier(entries=entries("okx"), answers=told(ONE, totp="off", sms="on"))
    assert {"totp_backup", "switch"} <= set(asked(with_app))
    assert not {"totp_backup", "switch"} & set(asked(without))


def test_with_passkeys_alone_it_is_asked_what_can_be_chosen_instead() -> None:
    answers = told(ONE, totp="off", sms="on", passkey="two_devices")
    assert "switch" in asked(Dossier(entries=entries("okx"), answers=answers))
    answers = told(ONE, totp="off", sms="on", passkey="none")
    assert "switch" not in asked(Dossier(entries=entries("okx"), answers=answers))


def test_an_option_that_cannot_be_is_not_offered() -> None:
    dossier = Dossier(entries=entries("okx"), answers=told(ONE, totp="on", sms="off"))
    entry = dossier.entry(ONE)
    found = {one.question.id: one for one in interview.asked(dossier, entry, PROFILES["okx"], LIBRARY.questions)}
    assert "sms" not in [option.id for option in found["switch"].options]


@pytest.mark.parametrize(
    ("subject", "pack", "question"),
    [("authenticator", "google-authenticator", "cloud_reset"), ("passwords", "google-passwords", "sync_reset")],
)
def test_what_resets_a_cloud_is_asked_once_where_it_is_the_account_of_one_mailbox(
    subject: str, pack: str, question: str
) -> None:
    mail = Entry(id="mailbox-1", kind="mailbox", pack="google-account", label="Mail")
    other = Entry(id="mailbox-2", kind="mailbox", pack="google-account", label="Another mail")
    elsewhere = Entry(id="mailbox-3", kind="mailbox", pack="other-mailbox", label="Mail")
    cloud = Entry(id="cloud", kind=subject, pack=pack, label="Cloud")
    for behind, is_asked in (((mail,), False), ((mail, elsewhere), False), ((mail, other), True), ((elsewhere,), True)):
        dossier = Dossier(entries=(*behind, cloud), answers=told("cloud", cloud_copy="on"))
        found = interview.asked(dossier, cloud, PROFILES[pack], LIBRARY.questions, looks=True)
        assert (question in [one.question.id for one in found]) is is_asked
        unknown = interview.still_open(dossier, cloud, PROFILES[pack], LIBRARY.questions)
        assert (question in [one.question.id for one in unknown]) is is_asked


def test_unanswered_and_unknown_are_open_and_answered_is_not() -> None:
    dossier = Dossier(entries=entries("okx"), answers=told(ONE, sms="on", totp="unknown"))
    entry = dossier.entry(ONE)
    still = {one.question.id for one in interview.still_open(dossier, entry, PROFILES["okx"], LIBRARY.questions)}
    assert "sms" not in still
    assert {"totp", "passkey", "password_unique"} <= still


def test_conditions_look_at_the_entry_its_links_and_all_accounts() -> None:
    answers = {**told(ONE, totp="on", totp_backup="paper_tested"), **told("account-2", totp="on", totp_backup="none")}
    dossier = Dossier(entries=entries("okx", "binance"), answers={**answers, **told("mailbox-1", second_factor="app")})
    look = answers_of(dossier, dossier.entry(ONE))
    assert look("totp_backup") == ("paper_tested",)
    assert look("mailbox.second_factor") == ("app",)
    assert look("authenticator.cloud_copy") == ("unknown",)
    assert look("accounts.totp_backup") == ("none",), "the worst of all accounts"


def test_an_account_without_an_authenticator_has_no_copy_of_its_key_to_ask_for() -> None:
    answers = {**told(ONE, totp="on", totp_backup="paper_tested"), **told("account-2", totp="off")}
    dossier = Dossier(entries=entries("okx", "binance"), answers=answers)
    assert answers_of(dossier, dossier.entry(ONE))("accounts.totp_backup") == ("paper_tested",)


def test_all_conditions_must_hold() -> None:
    dossier = Dossier(entries=entries("okx"), answers=told(ONE, sms="on"))
    entry, profile = dossier.entry(ONE), PROFILES["okx"]
    on = Condition(answer="sms", any_of=("on",))
    app = Condition(answer="totp", any_of=("on",))
    assert holds(dossier, entry, profile, (on,))
    assert not holds(dossier, entry, profile, (on, app))
    assert holds(dossier, entry, profile, ())
