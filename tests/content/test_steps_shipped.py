"""The steps that come with the app: safe in their order, honest where no page shows the way."""

from __future__ import annotations

import pytest

from desktop_app.content.conditions import holds
from desktop_app.content.texts import fill, values_of


def told(**answers):
    return lambda name: tuple(answers.get(name, ("unknown",)))


def all_hold(conditions, lookup, pack):
    return all(holds(condition, lookup, pack) for condition in conditions)


def is_safe(step, lookup, pack):
    return all(any(holds(condition, lookup, pack) for condition in need.any_of) for need in step.needs)


def shown(lines, pack, lookup=None):
    return [line for line in lines if all_hold(line.only_if, lookup or told(), pack)]


def test_the_steps_of_the_main_job_are_there(library):
    wanted = {
        "authenticator",
        "authenticator_paper",
        "sms_off",
        "passkey",
        "api_keys",
        "allowlist",
        "anti_phishing",
        "devices",
    }
    wanted |= {"alerts", "password", "mail_second_factor", "mail_sms_off", "mail_codes", "mail_forwarding", "sim_pin"}
    assert set(library.steps) >= wanted | {"carrier_lock", "cloud_off"}


def test_sms_comes_off_only_with_a_tested_second_way_in(library):
    step, okx = library.steps["sms_off"], library.profiles["okx"]
    assert not is_safe(step, told(), okx)
    assert not is_safe(step, told(totp=("on",), totp_backup=("paper",)), okx)
    assert not is_safe(step, told(totp=("off",), totp_backup=("paper_tested",)), okx)
    assert not is_safe(step, told(passkey=("one_device",)), okx)
    assert is_safe(step, told(totp=("on",), totp_backup=("paper_tested",)), okx)
    assert is_safe(step, told(totp=("on",), totp_backup=("second_device",)), okx)
    assert is_safe(step, told(passkey=("two_devices",)), okx)


@pytest.mark.parametrize(
    ("pack", "sets"),
    [
        ("okx", {"sms": ("off",), "switch": ("none",)}),
        ("binance", {"switch": ("none",)}),
    ],
)
def test_the_plan_assumes_no_more_than_the_pages_say(library, pack, sets):
    step = library.steps["sms_off"]
    first = next(seen for seen in step.seen if seen.done and all_hold(seen.only_if, told(), library.profiles[pack]))
    assert first.sets == sets


def test_a_fallback_that_is_still_offered_is_still_open(library):
    seen = {one.id: one for one in library.steps["sms_off"].seen}["still_offered"]
    assert not seen.done
    assert seen.sets == {"sms": ("on",), "switch": ("sms",)}


def test_where_the_number_stays_bound_the_step_says_so(library):
    step = library.steps["sms_off"]
    said = " ".join(reason.text for reason in shown(step.instead, library.profiles["binance"]))
    assert "stays on the account" in said
    assert "SIM PIN" in said
    assert shown(step.instead, library.profiles["okx"]) == []


def test_nobody_is_sent_to_switch_off_a_code_that_no_page_lets_go(library):
    pack = library.profiles["cryptocom"]
    sms = told(sms=("on",))
    assert not all_hold(library.steps["sms_off"].only_if, sms, pack)
    assert all_hold(library.steps["sms_kept"].only_if, sms, pack)
    assert all_hold(library.steps["passkey"].only_if, sms, pack)
    assert any({"sms_kept", "passkey"} <= set(fact.topics) for fact in pack.facts)


def test_every_check_of_every_step_has_an_answer_for_done_at_every_pack(library):
    for step in library.steps.values():
        for pack in library.packs("exchange" if step.kind == "account" else step.kind):
            if all(holds(one, told(), pack) for one in step.only_if if one.pack):
                assert any(seen.done for seen in shown(step.seen, pack)), (step.id, pack.id)


def test_a_step_shows_the_menu_path_or_says_that_no_page_has_it(library):
    for step in library.steps.values():
        for pack in library.packs("exchange" if step.kind == "account" else step.kind):
            if step.goal and not pack.path(step.goal):
                said = " ".join(fill(reason.text, values_of(pack)) for reason in shown(step.instead, pack))
                assert "page" in said, (step.id, pack.id)


def test_between_two_and_six_lines_are_shown(library):
    for step in library.steps.values():
        for pack in library.packs("exchange" if step.kind == "account" else step.kind):
            with_words = [line for line in shown(step.do, pack) if line.text or pack.path(line.path)]
            assert 2 <= len(with_words) <= 6, (step.id, pack.id, len(with_words))


def test_account_steps_begin_with_typing_the_address(library):
    exceptions = {"authenticator_paper", "alerts"}  # these begin with a paper and with the phone
    for step in library.steps.values():
        if step.kind == "account" and step.id not in exceptions:
            assert step.do[0].text == "Type {host} into the address bar yourself, and sign in."
            assert step.do[0].small == "Not from a link in a message."


def test_the_one_way_door_is_announced_only_where_it_is_one(library):
    step = library.steps["passkey"]
    assert len(shown(step.one_way, library.profiles["okx"])) == 1
    assert shown(step.one_way, library.profiles["binance"]) == []


def test_signing_out_other_devices_comes_last(library):
    account = [step for step in library.steps.values() if step.kind == "account"]
    assert max(account, key=lambda step: step.rank).id == "devices"


HALF_WAY = {("sms_off", "not_offered"), ("sms_off", "not_offered_email"), ("allowlist", "on")}
"""Done as far as the exchange goes, while the answers still leave something open."""


def test_what_a_check_stores_finishes_the_step_exactly_where_it_is_done(library):
    """Else a step that is done would be offered again for ever, or one that failed would be gone."""
    for step in library.steps.values():
        for seen in step.seen:
            if step.finished_if and (step.id, seen.id) not in HALF_WAY:
                pack = library.packs("exchange" if step.kind == "account" else step.kind)[0]
                finished = any(holds(one, told(**seen.sets, **seen.adds), pack) for one in step.finished_if)
                assert finished is seen.done, (step.id, seen.id)


def test_the_mail_number_is_taken_out_only_with_another_way_back(library):
    step, google = library.steps["mail_sms_off"], library.profiles["google-account"]
    assert not is_safe(step, told(second_factor=("app",)), google)
    assert not is_safe(step, told(second_factor=("sms",), backup_codes=("tested",)), google)
    assert is_safe(step, told(second_factor=("app",), backup_codes=("tested",)), google)
    assert is_safe(step, told(second_factor=("key",), recovery_mail=("yes_strong",)), google)


def test_codes_leave_the_cloud_only_when_every_account_has_a_tested_copy(library):
    step, app = library.steps["cloud_off"], library.profiles["google-authenticator"]
    assert not is_safe(step, told(**{"accounts.totp_backup": ("paper",)}), app)
    assert is_safe(step, told(**{"accounts.totp_backup": ("paper_tested",)}), app)
    assert not all_hold(step.only_if, told(), library.profiles["authenticator-on-phone"])


def test_every_step_can_be_seen_at_some_pack(library):
    """A step that no pack can ever show is a warning that was written for nobody."""
    for step in library.steps.values():
        packs = library.packs("exchange" if step.kind == "account" else step.kind)
        asked = [one for one in step.only_if if one.pack]
        assert any(all_hold(asked, told(), pack) for pack in packs), step.id


def test_where_a_phone_and_its_passcode_open_the_account_its_protection_is_a_step(library):
    shown_at = {
        pack.id
        for pack in library.packs("mailbox")
        if all_hold(library.steps["device_protection"].only_if, told(), pack)
    }
    assert shown_at == {"apple-account"}


def test_programs_let_in_without_a_key_are_looked_through_where_there_are_any(library):
    step = library.steps["connected_apps"]
    shown_at = {pack.id for pack in library.packs("exchange") if all_hold(step.only_if, told(), pack)}
    assert shown_at >= {"coinbase", "gemini", "bybit", "kucoin"}


def test_a_recovery_mailbox_goes_only_with_codes_that_were_tried(library):
    step, google = library.steps["recovery_mailbox"], library.profiles["google-account"]
    assert not is_safe(step, told(recovery_mail=("yes_weak",)), google)
    assert is_safe(step, told(recovery_mail=("yes_weak",), backup_codes=("tested",)), google)


def test_a_master_key_that_can_be_of_several_kinds_is_not_made_a_password(library):
    said = [line.text for line in shown(library.steps["master_key"].do, library.profiles["kraken"])]
    (choice,) = [place for place, text in enumerate(said) if "not a password" in text]
    assert "Set up" in said[choice + 1]
