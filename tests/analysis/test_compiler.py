"""What answers and packs mean for the model: each rule of section 11 on a small pack of its own."""

from __future__ import annotations

import math
import random

import msgspec
import pytest
from msgspec.structs import replace

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.report import analyse
from desktop_app.analysis.services import BACKUP_PASSWORD
from desktop_app.domain.dossier import Answer, Dossier, Entry
from desktop_app.domain.profile import AddressList, Emergency, Factor, Hold, Profile
from desktop_app.domain.setup import ApiKey, Exchange, Setup
from tests.analysis.dossiers import (
    LIBRARY,
    LINKS,
    PROFILES,
    entries,
    open_questions,
    operation,
    pack,
    random_answer,
    random_dossier,
    told,
)
from tests.analysis.plain_numbers import PlainNumbers

ONE = "account-1"
RESETS = {"sms": "off", "totp": "off", "passkey": "none", "alerts": "sms app", "password_unique": "only_here"}


def compiled(profile: Profile, answers: dict[tuple[str, str], Answer] | None = None, *more: Entry) -> Setup:
    account = Entry(id=ONE, kind="account", pack="x", label="X", links=LINKS)
    dossier = Dossier(entries=(account, *(more or entries()[1:3])), answers=answers or {})
    return compile_setup(dossier, {**PROFILES, "x": profile})


def exchange(profile: Profile, **answers: str) -> Exchange:
    return compiled(profile, told(ONE, **answers)).exchange[0]


def sets(*alternatives: str) -> set[frozenset[str]]:
    return {frozenset(one.split()) for one in alternatives}


def found(alternatives: tuple[tuple[str, ...], ...]) -> set[frozenset[str]]:
    return {frozenset(one) for one in alternatives}


LOGIN = operation("login", [["passkey"], ["password", "totp"], ["password", "sms"], ["password", "email"]])


# --- bound factors
# -----------------------------------------------------------------------------------------------------------------


def test_an_alternative_with_a_factor_that_is_off_is_dropped() -> None:
    got = exchange(pack(LOGIN), sms="off", totp="on", switch="none", passkey="none")
    assert found(got.login) == sets("password totp_code")
    assert got.unknown_login == ()


def test_without_a_strong_factor_the_user_picks_among_what_is_on() -> None:
    got = exchange(pack(LOGIN), sms="on", totp="off", passkey="none")
    assert found(got.login) == sets("password sms_code", "password email_code")


def test_with_passkeys_alone_a_code_that_is_no_longer_offered_is_no_way_in() -> None:
    passkeys = {"sms": "on", "totp": "off", "passkey": "two_devices", "password_fallback": "yes"}
    before, after = exchange(pack(LOGIN), **passkeys), exchange(pack(LOGIN), **passkeys, switch="none")
    assert found(before.login) == sets("passkey", "password sms_code", "password email_code")
    assert (found(after.login), after.unknown_login) == (sets("passkey"), ())
    offered = exchange(pack(LOGIN), **passkeys, switch="sms")
    assert found(offered.login) == sets("passkey", "password sms_code")


def test_a_fallback_that_is_offered_is_a_way_in() -> None:
    got = exchange(pack(LOGIN), sms="on", totp="on", switch="sms", passkey="none")
    assert found(got.login) == sets("password totp_code", "password sms_code")


def test_a_fallback_that_nobody_looked_for_counts_for_an_intruder_only() -> None:
    got = exchange(pack(LOGIN), sms="on", totp="on", passkey="none")
    assert found(got.login) == sets("password totp_code")
    assert found(got.unknown_login) == sets("password sms_code", "password email_code")


def test_a_factor_of_which_the_person_is_unsure_makes_its_alternatives_unknown() -> None:
    got = exchange(pack(LOGIN), sms="off", totp="unknown", passkey="none")
    assert got.login == ()
    assert found(got.unknown_login) == sets("password totp_code", "password email_code")


def test_a_passkey_beside_a_password_closes_nothing() -> None:
    got = exchange(pack(LOGIN), sms="on", totp="off", passkey="two_devices", password_fallback="yes")
    assert found(got.login) == sets("passkey", "password sms_code", "password email_code")


def test_only_passkeys_close_the_password() -> None:
    got = exchange(pack(LOGIN), sms="on", totp="off", passkey="two_devices", password_fallback="no")
    assert found(got.login) == sets("passkey")
    assert got.unknown_login == ()


def test_a_pack_that_says_that_the_password_stays_settles_the_question() -> None:
    stays = Factor(kind="passkey", supported=True, only_factor=False, source="https://x.test/help")
    got = exchange(pack(LOGIN, factors=[stays]), sms="on", totp="off", passkey="one_device", password_fallback="no")
    assert frozenset({"password", "sms_code"}) in found(got.login)


def test_a_factor_that_is_linked_but_not_asked_for_at_login_stays_out_of_it() -> None:
    linked = Factor(kind="sms", supported=True, asked_at_login=False, source="https://x.test/help")
    got = exchange(pack(LOGIN, factors=[linked]), sms="on", totp="off", passkey="none")
    assert found(got.login) == sets("password email_code")


def test_a_factor_that_the_exchange_lacks_is_off_whatever_was_answered() -> None:
    gone = Factor(kind="sms", supported=False, source="https://x.test/help")
    got = exchange(pack(LOGIN, factors=[gone]), sms="on", totp="off", passkey="none")
    assert found(got.login) == sets("password email_code")


# --- what a pack's words stand for
# ---------------------------------------------------------------------------------------------------


def test_second_factor_stands_for_each_that_is_asked_for() -> None:
    got = exchange(
        pack(LOGIN, operation("disable_address_list", [["second_factor"]])),
        sms="on",
        totp="on",
        switch="email",
        passkey="none",
    )
    assert found(got.allowlist_off) == sets("totp_code", "email_code")


def test_second_factor_beside_a_named_one_is_another_and_nothing_where_there_is_none() -> None:
    changes = operation("change_email", [["email", "second_factor"]])
    with_totp = exchange(pack(changes), sms="off", totp="on", switch="email", passkey="none")
    assert found(with_totp.change_email) == sets("email_code totp_code")
    alone = exchange(pack(changes), sms="off", totp="off", passkey="none")
    assert found(alone.change_email) == sets("email_code")


def test_all_bound_channels_are_one_alternative() -> None:
    adds = operation("add_withdrawal_address", [["all_bound"]])
    got = exchange(pack(adds), sms="on", totp="on", switch="none", passkey="none")
    assert found(got.add_address) == sets("sms_code email_code totp_code")
    unsure = exchange(pack(adds), sms="unknown", totp="on", switch="none", passkey="none")
    assert found(unsure.add_address) == sets("sms_code email_code totp_code")
    assert found(unsure.unknown_add_address) == sets("email_code totp_code")


def test_sms_voice_and_whatsapp_are_one_proof() -> None:
    got = exchange(pack(operation("reset_password", [["sms"], ["voice"], ["whatsapp"]])), sms="on")
    assert found(got.reset_password) == sets("sms_code")


def test_a_session_is_enough_where_the_page_says_so() -> None:
    assert exchange(pack(operation("create_api_key", [[]]))).create_api_key == ((),)


# --- what nobody says
# ------------------------------------------------------------------------------------------------------------------


def test_unknown_resets_ask_an_intruder_for_the_mailbox_and_do_not_exist_for_the_owner() -> None:
    for routes in ((), (operation("reset_password", "unknown"), operation("reset_totp", "unknown"))):
        got = exchange(pack(*routes), totp="on", sms="off", switch="none", passkey="none")
        assert got.reset_password == got.reset_2fa == ()
        assert found(got.unknown_reset_2fa) == sets("email_code", "id_face")
        assert found(got.unknown_reset_password) == sets("email_code", "id_face", "totp_code")


@pytest.mark.parametrize("name", ["withdraw", "create_api_key", "add_address", "allowlist_off", "p2p_sell"])
def test_an_unknown_action_asks_an_intruder_for_one_factor(name: str) -> None:
    got = exchange(pack(LOGIN, p2p=True), totp="on", sms="on", switch="sms", passkey="none")
    assert got.alternatives(name) == ()
    assert found(got.unknown_alternatives(name)) == sets("totp_code", "sms_code")


def test_what_was_seen_beats_the_pack() -> None:
    stated = operation("withdraw", [["sms"]])
    got = exchange(pack(stated), totp="on", sms="on", switch="none", passkey="none", withdraw_asks="totp email")
    assert found(got.withdraw) == sets("totp_code email_code")
    assert got.unknown_withdraw == ()


def test_a_code_that_can_be_chosen_instead_weakens_what_was_seen() -> None:
    got = exchange(pack(), totp="on", sms="on", switch="sms", passkey="none", withdraw_asks="totp email")
    assert found(got.withdraw) == sets("totp_code email_code", "sms_code email_code")


def test_nothing_asked_is_not_the_same_as_not_offered() -> None:
    assert exchange(pack(), withdraw_asks="nothing").withdraw == ((),)
    got = exchange(pack(p2p=True), p2p_asks="not_offered")
    assert got.p2p_sell == got.unknown_p2p_sell == ()


def test_an_exchange_without_sales_between_users_has_no_such_exit() -> None:
    assert exchange(pack(p2p=False)).unknown_p2p_sell == ()
    assert exchange(pack(p2p="unknown"), totp="off", sms="on").unknown_p2p_sell != ()


# --- holds ----------------------------------------------------------------------------------------------------------


def test_holds_go_to_the_event_that_starts_them() -> None:
    got = exchange(
        pack(
            operation("login", [["password"]], Hold(hours=1)),
            operation("reset_password", [["email"]], Hold(hours=24)),
            operation("reset_totp", [["email"]], Hold(hours=48)),
            operation("change_phone", [["sms"]], Hold(hours=72)),
            operation("change_email", [["email"]], Hold(hours=36)),
        ),
        passkey="none",
    )
    assert (got.holds.new_device, got.holds.after_password_reset, got.holds.after_2fa_reset) == (1, 24, 48)
    assert got.holds.after_contact_change == 36, "an intruder takes the shorter of the two"


def test_a_passkey_that_can_be_reset_leaves_the_hold_of_the_authenticators_reset_alone() -> None:
    profile = pack(
        operation("reset_totp", [["password", "email"]], Hold(hours=48)),
        operation("reset_passkey", [["id_and_face"]], Hold(hours="unknown")),
    )
    without, got = exchange(profile, passkey="none"), exchange(profile, passkey="two_devices")
    assert got.holds.after_2fa_reset == without.holds.after_2fa_reset == 48
    assert got.holds.after_passkey_reset == "unknown"
    assert found(got.reset_2fa) == found(without.reset_2fa) == sets("password email_code")
    assert (found(got.reset_passkey), without.reset_passkey) == (sets("id_face"), ())


def test_what_was_seen_for_a_lost_authenticator_speaks_for_the_passkey_too() -> None:
    profile = pack(operation("reset_passkey", "unknown"))
    got = exchange(profile, passkey="two_devices", reset_2fa_asks="password id")
    assert found(got.reset_passkey) == sets("password id_face") and got.unknown_reset_passkey == ()


def test_a_passkeys_reset_that_only_follows_from_a_page_is_no_easier_than_that_of_a_second_factor() -> None:
    reset = operation("reset_totp", [["password", "id_and_face"]])
    inferred = replace(operation("reset_passkey", [["password", "id_and_face"]]), confidence="inferred")
    got = exchange(pack(reset, inferred), passkey="two_devices")
    assert (found(got.reset_passkey), got.unknown_reset_passkey) == (sets("password id_face"), ())
    alone = exchange(pack(inferred), passkey="two_devices")
    assert found(alone.unknown_reset_passkey) == sets("email_code", "id_face")


@pytest.mark.parametrize("profile", LIBRARY.packs("exchange"), ids=lambda pack: pack.id)
def test_a_passkey_opens_no_way_to_money_that_only_the_authenticator_moves(profile: Profile) -> None:
    def full(passkey: str) -> dict[str, str]:
        asked = {"withdraw_asks": "totp email", "p2p_asks": "totp", "api_asks": "totp", "address_asks": "totp"}
        off = {"sms": "off", "switch": "none", "allowlist": "off", "api_keys": "none", "withdraw_without_codes": "off"}
        account = told(ONE, totp="on", passkey=passkey, alerts="email app", password_unique="only_here", **asked, **off)
        safe = told("mailbox-1", second_factor="app", recovery_phone="no", recovery_mail="no", read_on="phone")
        answers = account | safe | told("authenticator-1", cloud_copy="off") | told("owner", reacts="half_day")
        report = analyse(compile_setup(Dossier(entries=entries(profile.id), answers=answers), PROFILES))
        return {event: outcome.full.result for event, outcome in report.exchanges[0].outcomes.items()}

    before = full("none")
    won = {event for event, result in full("two_devices").items() if result == "wins" and before[event] != "wins"}
    assert won == set()


@pytest.mark.parametrize(
    "hold", [None, Hold(hours="unknown"), Hold(hours=24, when="new_device"), Hold(hours=24, when="set_by_user")]
)
def test_a_hold_that_is_not_sure_is_unknown(hold: Hold | None) -> None:
    assert exchange(pack(operation("reset_password", [["email"]], hold))).holds.after_password_reset == "unknown"


def test_a_hold_stops_nobody_who_has_the_proof_that_ends_it() -> None:
    hold = Hold(hours=120, lifted_by=("id_and_face",))
    setup = compiled(
        pack(
            operation("login", [["password"]], Hold(hours=0)),
            operation("reset_password", [["id_and_face"], ["email"]], hold),
            operation("withdraw", [[]]),
            emergency=Emergency(supported=True, source="https://x.test/help"),
        ),
        told("owner", reacts="hour") | told(ONE, **RESETS, allowlist="off", p2p_asks="not_offered"),
    )
    outcomes = analyse(setup).exchanges[0].outcomes
    assert outcomes["support_impersonation"].full.result == "wins"
    assert outcomes["support_impersonation"].full.hours == 0
    mailbox = outcomes["inbox_takeover"].full
    assert (mailbox.result, mailbox.hours) == ("stoppable", 120), "it still holds for whoever lacks the papers"


def test_the_list_can_be_off_at_once_for_whoever_ends_the_wait() -> None:
    lifted = Hold(hours=120, lifted_by=("id_and_face",))
    got = exchange(pack(address_list=listed(lock=lifted, off=lifted, lock_set_by_user=False)), allowlist="on")
    assert got.holds_lifted_by == {"new_address_hold": ("id_face",), "allowlist_off_hold": ("id_face",)}
    assert (got.new_address_hold, got.allowlist_off_hold) == (120, 120)


@pytest.mark.parametrize(("token", "sms"), [("knowledge", "on"), ("sms", "unknown")])
def test_a_hold_that_anybody_may_end_is_unknown(token: str, sms: str) -> None:
    got = exchange(pack(operation("reset_password", [["email"]], Hold(hours=24, lifted_by=(token,)))), sms=sms)
    assert got.holds.after_password_reset == "unknown"


def test_a_hold_that_begins_late_is_ended_early_but_not_before_the_change() -> None:
    route = replace(
        operation("reset_totp", [["email"]], Hold(hours=24, lifted_by=("id",))), takes_effect_after_hours=48
    )
    got = exchange(pack(route), passkey="none")
    assert (got.holds.after_2fa_reset, got.holds_lifted_by) == (48, {})


def test_a_hold_shuts_sales_only_where_the_page_says_so() -> None:
    got = exchange(
        pack(
            operation("reset_password", [["email"]], Hold(hours=24)),
            operation("reset_totp", [["email"]], Hold(hours=24, covers=("withdraw", "p2p"))),
        ),
        passkey="none",
    )
    assert set(got.holds_cover_after["after_password_reset"]) == {"withdraw", "api"}
    assert set(got.holds_cover_after["after_2fa_reset"]) == {"withdraw", "api", "p2p"}


# --- the address list
# ----------------------------------------------------------------------------------------------------------------


def listed(**more: object) -> AddressList:
    return AddressList(supported=True, meaning="restricts", source="https://x.test/help", **more)


def test_a_list_that_restricts() -> None:
    locks = listed(lock=Hold(hours=24), lock_set_by_user=True, off=Hold(hours=0))
    on = exchange(pack(address_list=locks), allowlist="on")
    assert (on.allowlist, on.new_address_hold, on.allowlist_off_hold) == ("on", 0, 0)
    locked = exchange(pack(address_list=locks), allowlist="on_locked")
    assert (locked.allowlist, locked.new_address_hold) == ("on", 24)
    assert exchange(pack(address_list=locks), allowlist="off").allowlist == "off"
    assert exchange(pack(address_list=locks)).allowlist == "unknown"


def test_a_lock_that_the_exchange_always_sets_needs_no_answer() -> None:
    always = listed(lock=Hold(hours=24), lock_set_by_user=False)
    assert exchange(pack(address_list=always), allowlist="on").new_address_hold == 24


def test_a_wait_that_the_user_sets_counts_when_they_say_that_they_set_it() -> None:
    chosen = listed(off=Hold(hours=24, when="set_by_user", choices=(24, 48, 72)))
    assert exchange(pack(address_list=chosen), allowlist="on_locked").allowlist_off_hold == 24
    assert exchange(pack(address_list=chosen), allowlist="on").allowlist_off_hold == 0


def test_the_same_word_with_the_opposite_meaning_restricts_nothing() -> None:
    waives = AddressList(supported=True, meaning="waives", source="https://x.test/help")
    got = exchange(pack(address_list=waives), allowlist="on")
    assert got.allowlist == "off"
    assert got.withdraw_listed == ((),)


# --- alerts, keys, freezing
# ----------------------------------------------------------------------------------------------------------


def test_alerts_are_what_reaches_the_person_and_unknown_is_none() -> None:
    assert exchange(pack(), alerts="email app").alerts == ("inbox", "push")
    assert exchange(pack()).alerts == ()


def test_a_key_of_which_nobody_knows_can_do_everything_from_anywhere() -> None:
    assert exchange(pack()).api_keys == (ApiKey(rights="unknown", ip_list="unknown"),)
    assert exchange(pack(), api_keys="none").api_keys == ()
    assert exchange(pack(), api_keys="trade_ip").api_keys == (ApiKey(rights=("trade",), ip_list=True),)


def test_without_a_known_way_to_freeze_no_alert_helps() -> None:
    assert exchange(pack()).reacts_within_hours == math.inf
    freeze = Emergency(supported=True, source="https://x.test/help")
    assert exchange(pack(emergency=freeze)).reacts_within_hours is None


# --- places and ways ------------------------------------------------------------------------------------------------


def test_a_backup_that_was_never_tried_does_not_count_for_the_owner() -> None:
    written = compiled(pack(), told(ONE, totp="on", totp_backup="paper"))
    assert f"{ONE}:totp_on_paper" in written.places["home"]
    assert written.untested == (f"{ONE}:totp_on_paper",)
    assert compiled(pack(), told(ONE, totp="on", totp_backup="paper_tested")).untested == ()


def test_codes_in_a_cloud_are_behind_the_mailbox_of_the_same_account() -> None:
    answers = {**told(ONE, totp="on"), **told("authenticator-1", cloud_copy="on", cloud_reset="no")}
    setup = compiled(pack(), answers, *entries()[1:])
    assert ("cloud",) in setup.ways[f"{ONE}:totp"]
    assert ("mailbox-1",) in setup.ways["cloud"]
    assert ("number-1",) not in setup.ways["cloud"]


GOOGLE = Entry(id="mailbox-1", kind="mailbox", pack="google-account", label="Mail")
SECOND = Entry(id="mailbox-2", kind="mailbox", pack="google-account", label="Another mail")
ELSEWHERE = Entry(id="mailbox-1", kind="mailbox", pack="other-mailbox", label="Mail")
NUMBER = entries()[2]
SYNCED = (
    Entry(id="authenticator-1", kind="authenticator", pack="google-authenticator", label="Codes"),
    Entry(id="passwords-1", kind="passwords", pack="google-passwords", label="Passwords"),
)
CODES_IN_CLOUD = {**told(ONE, totp="on", totp_backup="none"), **told("authenticator-1", cloud_copy="on")}


def synced(answers: dict[tuple[str, str], Answer], *mailboxes: Entry) -> Setup:
    """Passwords and codes in a Google account, with these mailboxes."""
    return compiled(pack(), {**CODES_IN_CLOUD, **answers}, NUMBER, *SYNCED, *mailboxes)


@pytest.mark.parametrize("said", ["yes", "no", "unknown"])
@pytest.mark.parametrize("mailbox", [GOOGLE, msgspec.structs.replace(GOOGLE, pack="google-account@1f2e3d4c")])
def test_the_account_that_syncs_opens_as_its_one_mailbox_does_and_in_no_other_way(said: str, mailbox: Entry) -> None:
    """What was once answered about that account counts no more: its number and its second factor are the mailbox's."""
    before = {**told("authenticator-1", cloud_reset=said), **told("passwords-1", sync_reset=said)}
    for factor, by_phone in (("sms", "yes"), ("app", "no"), ("key", "unknown")):
        mail = told("mailbox-1", second_factor=factor, recovery_phone=by_phone, backup_codes="tested")
        setup = synced({**before, **mail}, mailbox)
        assert setup.ways["cloud"] == (("mailbox-1",),)
        assert "cloud" not in setup.unknown_ways
        assert setup.cloud_mailboxes == ("mailbox-1",)
        assert (("number-1",) in setup.ways["mailbox-1"]) is (by_phone == "yes")


def test_the_password_of_the_account_that_syncs_passwords_is_known_without_them() -> None:
    """Else its owner could never get into it again: the password would lie behind itself."""
    answers = told("mailbox-1", second_factor="app", backup_codes="tested")
    setup = synced(answers, GOOGLE)
    assert "mailbox-1 password" in setup.places["memory"]
    assert ("mailbox-1 password", "mailbox-1 app") in setup.ways["mailbox-1"], "the second factor guards both"
    assert "mailbox-1 app" not in setup.places.get("cloud", ()), "a copy in the account does not open the account"
    assert "mailbox-1 app" not in setup.ways


@pytest.mark.parametrize("mailboxes", [(), (ELSEWHERE,), (GOOGLE, SECOND)])
@pytest.mark.parametrize(("subject", "question"), [("authenticator-1", "cloud_reset"), ("passwords-1", "sync_reset")])
def test_an_account_that_is_not_surely_one_mailbox_has_an_answer_of_its_own(
    mailboxes: tuple[Entry, ...], subject: str, question: str
) -> None:
    other = {**told("authenticator-1", cloud_reset="no"), **told("passwords-1", sync_reset="no")}
    number = ("number-1",)
    assert number in synced({**other, **told(subject, **{question: "yes"})}, *mailboxes).ways["cloud"]
    unsure = synced({**other, **told(subject, **{question: "unknown"})}, *mailboxes)
    assert number in unsure.unknown_ways["cloud"]
    assert number not in unsure.ways["cloud"]
    closed = synced(other, *mailboxes)
    assert number not in (*closed.ways["cloud"], *closed.unknown_ways.get("cloud", ()))


def test_codes_in_a_cloud_come_back_with_the_password_of_their_copy_where_it_has_one() -> None:
    cloud = Entry(id="authenticator-1", kind="authenticator", pack="authenticator-with-cloud", label="Codes")
    answers = {**CODES_IN_CLOUD, **told("authenticator-1", cloud_password="yes", backup_unique="yes")}
    setup = compiled(pack(), answers, NUMBER, cloud)
    assert setup.ways[f"{ONE}:totp"] == (("cloud", BACKUP_PASSWORD),)
    assert BACKUP_PASSWORD in setup.places["memory"]
    without = compiled(pack(), {**answers, **told("authenticator-1", cloud_password="no")}, NUMBER, cloud)
    assert ("cloud", BACKUP_PASSWORD) not in without.ways[f"{ONE}:totp"]


def test_codes_that_stay_on_the_phone_are_nowhere_else() -> None:
    answers = {**told(ONE, totp="on", totp_backup="none"), **told("authenticator-1", cloud_copy="off")}
    setup = compiled(pack(), answers, *entries()[1:])
    assert f"{ONE}:totp" not in setup.ways
    assert f"{ONE}:totp" not in setup.unknown_ways


def test_a_mailbox_that_a_code_resets_falls_with_the_number() -> None:
    weak = compiled(pack(), told("mailbox-1", second_factor="sms", recovery_phone="yes"))
    assert ("number-1",) in weak.ways["mailbox-1"]
    strong = compiled(pack(), told("mailbox-1", second_factor="app", recovery_phone="yes"))
    assert ("number-1",) not in strong.ways["mailbox-1"]
    assert ("number-1",) in strong.unknown_ways["mailbox-1"], (
        "no page says whether the second factor is still asked for"
    )
    closed = compiled(pack(), told("mailbox-1", second_factor="app", recovery_phone="no", recovery_mail="no"))
    assert ("number-1",) not in (*closed.ways["mailbox-1"], *closed.unknown_ways.get("mailbox-1", ()))


def test_where_passwords_are_is_where_they_can_be_taken() -> None:
    def store(name: str) -> Setup:
        return compiled(pack(), {}, Entry(id="passwords-1", kind="passwords", pack=name, label="Store"))

    assert f"{ONE}:password" in store("in-my-head").places["memory"]
    assert f"{ONE}:password" in store("on-paper").places["home"]
    assert f"{ONE}:password" in store("password-manager").places["pm"]
    assert f"{ONE}:password" in compiled(pack()).unknown_places["computer"]


def test_one_number_without_a_pin_is_enough_for_a_thief() -> None:
    two = (
        Entry(id="number-1", kind="number", pack="any-carrier", label="1"),
        Entry(id="number-2", kind="number", pack="any-carrier", label="2"),
    )
    on_and_off = {**told("number-1", sim_pin="on"), **told("number-2", sim_pin="off")}
    assert compiled(pack(), on_and_off, *two).owner.sim_pin is False
    assert compiled(pack(), told("number-1", sim_pin="on"), *two).owner.sim_pin == "unknown"


def test_a_password_that_also_opens_the_mailbox_is_a_way_to_it() -> None:
    setup = compiled(pack(), told(ONE, password_unique="also_mailbox"))
    assert (f"{ONE}:password",) in setup.ways["mailbox-1 password"]


# --- the whole, with the shipped packs
# ---------------------------------------------------------------------------------------------------

LESS_THAN_PLAUSIBLE = {"withdraw_asks", "address_asks", "api_asks", "p2p_asks", "reset_asks", "reset_2fa_asks"}
"""Where no page says what is asked, an intruder is taken to need the least that is plausible. Somebody may see even
less, or other factors.
"""


def contradicts(dossier: Dossier, subject: str, question: str, value: tuple[str, ...]) -> bool:
    """Whether a factor is said to be off that was seen to be asked for."""
    seen = {option for asks in LESS_THAN_PLAUSIBLE for option in dossier.value(subject, asks)}
    return question in seen and bool({"off", "none"} & set(value))


@pytest.mark.parametrize("seed", range(80))
def test_an_answer_in_place_of_an_unknown_never_lowers_a_number(seed: int) -> None:
    dossier = random_dossier(seed, "okx", "binance")
    quick, rng = PlainNumbers(), random.Random(seed)
    before = quick.whole(compile_setup(dossier, PROFILES))
    for asked in open_questions(dossier):
        value = random_answer(rng, asked.question, [option.id for option in asked.options])
        if asked.question.id in LESS_THAN_PLAUSIBLE or contradicts(dossier, asked.entry.id, asked.question.id, value):
            continue
        answers = {**dossier.answers, (asked.entry.id, asked.question.id): Answer(value=value, at="")}
        after = quick.whole(compile_setup(Dossier(entries=dossier.entries, answers=answers), PROFILES))
        for name, numbers in before.each.items():
            where = (asked.entry.id, asked.question.id, value)
            assert after.each[name].security.number >= numbers.security.number - 1e-9, where
            assert after.each[name].recovery.number >= numbers.recovery.number - 1e-9, where


@pytest.mark.parametrize("exchange_id", [profile.id for profile in LIBRARY.packs("exchange")])
def test_nothing_is_closed_for_somebody_who_knows_nothing(exchange_id: str) -> None:
    dossier = Dossier(entries=entries(exchange_id))
    numbers = PlainNumbers().whole(compile_setup(dossier, PROFILES)).each[ONE]
    assert numbers.security.letter in "ED"
    assert numbers.recovery.letter in "ED"


def test_numbers_are_the_same_whether_remembered_or_worked_out_anew() -> None:
    quick = PlainNumbers()
    for seed in range(25):
        setup = compile_setup(random_dossier(seed, "okx", "binance", "okx"), PROFILES)
        assert quick.whole(setup) == PlainNumbers().whole(setup)
