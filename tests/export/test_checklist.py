"""What stands on the checklist: the right steps in order, honest words, and nothing that paper should not hold."""

from __future__ import annotations

import msgspec
import pytest

from desktop_app.domain.dossier import UNKNOWN
from desktop_app.domain.profile import AddressList, ApiKeys, Emergency, Profile
from desktop_app.export.checklist import NOTHING_LEFT, make_checklist
from desktop_app.export.emergency import short_lines
from desktop_app.export.naming import Behind, Naming
from desktop_app.export.own_answers import NOT_KNOWN
from desktop_app.export.step_rows import StepRows
from desktop_app.session import Session
from desktop_app.walk.planned import Opened, Worse
from desktop_app.walk.snapshot import Snapshot
from tests.export.paper_kit import material_of, sheet_of, words_of

OKX, BINANCE = "account-1", "account-2"


def titles(session: Session, keys: list[tuple[str, str]]) -> list[str]:
    names = Naming(session.dossier)
    found = [session.step(*key) for key in keys]
    return [names.text(one.entry, one.profile, one.step.title) for one in found if one]


def test_open_steps_stand_in_the_order_of_the_plan_after_those_that_are_done(session: Session) -> None:
    plan = session.plan()
    assert plan is not None
    sheet = sheet_of(session)
    done = [row for row in sheet.steps.rows if row.done]
    left = [row for row in sheet.steps.rows if not row.done]
    assert list(sheet.steps.rows) == done + left
    assert [row.title for row in left] == titles(session, [place.step.key for place in plan.steps])
    assert {row.title for row in done} == set(
        titles(session, [one.key for one in session.steps() if one.state == "done"])
    )
    assert all(row.day == "22 Nov 2026" and row.time == "done" for row in done)
    assert all(row.time.endswith(" min") and not row.day for row in left)


def test_one_account_has_its_own_steps_and_those_of_what_it_leans_on(session: Session) -> None:
    words = words_of(sheet_of(session, OKX))
    rows = {(row.title, row.where) for row in sheet_of(session, OKX).steps.rows}
    assert sheet_of(session, OKX).title == "OKX: checklist"
    assert "Binance" not in words
    assert ("Turn off SMS codes", "") in rows
    assert ("Turn on the SIM PIN", "My number") in rows
    assert any("Main mailbox" in title for title, _ in rows)


def test_all_accounts_name_the_account_of_each_step(session: Session) -> None:
    rows = [row for row in sheet_of(session).steps.rows if row.title == "Turn off SMS codes"]
    assert [row.where for row in rows] == ["OKX", "Binance"]


def test_the_figures_are_those_of_the_analysis(session: Session) -> None:
    report, plan = session.report(), session.plan()
    assert report is not None
    assert plan is not None
    mine = report.exchange(OKX)
    values = {figure.label: figure.value for figure in sheet_of(session, OKX).figures}
    assert values["security now"] == f"{mine.security.grade.letter} {mine.security.grade.shown}"
    assert values["recovery now"] == f"{mine.recovery.grade.letter} {mine.recovery.grade.shown}"
    assert values["open routes"] == str(sum(one.reaches for one in mine.outcomes.values()))
    end = plan.end.each[OKX].security
    assert values["when all is done"] == f"{end.letter} {end.shown}"
    whole = {figure.label: figure.value for figure in sheet_of(session).figures}
    assert whole["min left"] == str(plan.minutes)


def test_open_steps_alone_leave_out_what_is_done(session: Session) -> None:
    rows = sheet_of(session, OKX, only_open=True).steps.rows
    assert rows == tuple(row for row in sheet_of(session, OKX).steps.rows if not row.done)


def test_what_is_not_safe_today_says_what_comes_first(session: Session) -> None:
    rows = {row.title: row for row in sheet_of(session, BINANCE).steps.rows}
    assert rows["Turn off SMS codes"].warning.startswith(
        "After the steps above: An authenticator app has to work first"
    )
    assert rows["Set up an authenticator app"].warning == ""


def test_another_step_above_may_bring_about_what_is_needed(session: Session) -> None:
    """Without the authenticator, the passkeys above are enough: the plan would not have the step here otherwise."""
    session.put_off(BINANCE, "authenticator", "")
    titles = [row.title for row in sheet_of(session, BINANCE).steps.rows]
    warning = next(row.warning for row in sheet_of(session, BINANCE).steps.rows if row.title == "Turn off SMS codes")
    assert any("on two devices" in title for title in titles[: titles.index("Turn off SMS codes")])
    assert warning == "After “Add passkeys or security keys on two devices” above."


def test_a_hold_is_announced_with_the_step_that_starts_it(session: Session) -> None:
    rows = {row.title: row for row in sheet_of(session, OKX).steps.rows}
    assert "This stops withdrawals for 24 hours." in rows["Turn off SMS codes"].notes


def test_where_sms_cannot_surely_be_removed_the_paper_says_so(session: Session) -> None:
    notes = next(row.notes for row in sheet_of(session, BINANCE).steps.rows if row.title == "Turn off SMS codes")
    assert any("the number stays on the account" in note for note in notes)


def test_own_answers_have_their_words_and_days_and_unknown_ones_say_so(session: Session) -> None:
    session.answer(OKX, "passkey", ["one_device"], seen=True)
    answers = {row.question: row for group in sheet_of(session, OKX).answers for row in group.rows}
    assert answers["Is an authenticator app linked to OKX?"].answer == "Yes"
    assert answers["Is an authenticator app linked to OKX?"].day == "22 Nov 2026"
    assert answers["Do you sign in to OKX with passkeys or security keys?"].day == "22 Nov 2026, looked up"
    assert answers["What does OKX ask for when you make an API key?"].answer == str(NOT_KNOWN)
    session.answer(OKX, "totp", [UNKNOWN])
    again = {row.question: row for group in sheet_of(session, OKX).answers for row in group.rows}
    assert again["Is an authenticator app linked to OKX?"].answer == str(NOT_KNOWN)


def test_an_answer_that_another_one_overtook_is_printed_neither_by_its_id_nor_as_true(session: Session) -> None:
    session.finish(BINANCE, "authenticator", "typed")
    session.finish(BINANCE, "sms_off", "number_gone")
    assert session.dossier.value(BINANCE, "withdraw_asks") == ("sms", "email")
    answers = {row.question: row for group in sheet_of(session, BINANCE).answers for row in group.rows}
    row = answers["What does Binance ask for when you withdraw to a new address?"]
    assert (row.answer, row.day) == (str(NOT_KNOWN), "")


def test_an_option_that_is_no_longer_offered_keeps_its_words(session: Session) -> None:
    session.answer(OKX, "sms", ["off"])
    answers = [row.answer for group in sheet_of(session, OKX).answers for row in group.rows]
    assert session.dossier.value(OKX, "switch") == ("sms",)
    assert "A code by SMS or call" in answers
    assert "sms" not in answers


def test_a_step_that_its_own_answer_left_nothing_to_do_stays_on_the_list(session: Session) -> None:
    session.finish(OKX, "sms_off", "gone")
    rows = {row.title: row for row in sheet_of(session, OKX).steps.rows}
    assert rows["Turn off SMS codes"].done
    assert rows["Turn off SMS codes"].day == "22 Nov 2026"


def test_every_question_of_every_entry_is_on_the_sheet_of_all(session: Session) -> None:
    lists = sheet_of(session).answers
    asked = sum(len(session.all_questions(entry.id)) for entry in session.dossier.entries)
    assert sum(len(group.rows) for group in lists) == asked
    assert sheet_of(session, answers=False).answers == ()


def test_a_step_that_was_put_off_stands_apart_with_its_reason(session: Session) -> None:
    session.put_off(OKX, "sms_off", "My bank needs it, ask me@example.org")
    sheet = sheet_of(session, OKX)
    assert "Turn off SMS codes" not in [row.title for row in sheet.steps.rows]
    row = next(row for row in sheet.put_off.rows if row.title == "Turn off SMS codes")
    assert row.notes == ("You put this off.", "Your reason: My bank needs it, ask m…@example.org")
    session.put_off(OKX, "sms_off", "", for_good=True)
    assert sheet_of(session, OKX).put_off.rows[0].notes == ("You said that this is not for you.",)


def test_with_no_step_left_the_sheet_says_so(session: Session) -> None:
    for step in session.steps():
        session.put_off(*step.key, reason="")
    sheet = sheet_of(session, only_open=True)
    assert sheet.steps.rows == ()
    assert sheet.steps.empty == str(NOTHING_LEFT)
    assert {figure.label: figure.value for figure in sheet.figures}["min left"] == "0"


def test_no_whole_address_or_number_is_printed_whatever_was_typed_as_a_name(session: Session) -> None:
    mailbox, number = session.dossier.entry("mailbox-1"), session.dossier.entry("number-1")
    assert mailbox is not None
    assert number is not None
    session.change(
        msgspec.structs.replace(mailbox, label="erika.mustermann@example.org", hint="erika.mustermann@example.org")
    )
    session.change(msgspec.structs.replace(number, label="+49 170 1234567", hint="0170/1234567"))
    words = words_of(sheet_of(session))
    assert "mustermann" not in words
    assert "1234567" not in words
    assert "e…@example.org" in words
    assert "…67" in words


def test_the_foot_names_the_facts_their_host_and_their_day(session: Session) -> None:
    assert sheet_of(session, OKX).left == "Facts about OKX from okx.com, checked on 22 November 2026."
    assert sheet_of(session).left == (
        "Facts about OKX and Binance from okx.com and binance.com, checked on 22 November 2026."
    )
    assert sheet_of(session, OKX).right == "Made on your computer by Strongroom"


def test_sources_give_host_date_and_age(session: Session) -> None:
    lists = {one.title: one for one in sheet_of(session, OKX).sources}
    rows = {row.what: row.where for row in lists["OKX"].rows}
    assert rows["Look through the API keys"] == "www.okx.com, page of 5 June 2026, 5 months old"
    assert rows["If money is moving and it is not you"].split("; ") == [
        "aws.okx.com, page of 13 June 2024, 2 years old, our reading of it",
        "www.okx.com, page of 5 June 2026, 5 months old",
        "www.okx.com, a page without a date",
    ]
    assert lists["OKX"].note == "Official pages on okx.com, checked on 22 November 2026."


def test_an_account_that_is_not_there_is_refused(session: Session) -> None:
    with pytest.raises(ValueError, match="account-9"):
        make_checklist(material_of(session, "account-9"))


# ---------------------------------------------------------------- when money is moving


def test_the_box_has_address_freeze_keys_devices_mailbox_and_carrier_in_order(session: Session) -> None:
    box = sheet_of(session, OKX).emergencies[0]
    assert box.title == "If money is moving and it is not you"
    starts = (
        "Type okx.com into the address bar yourself",
        "Freeze the account: Profile icon › ",
        "If you cannot sign in: ",
        "Delete every API key that you did not make: ",
        "Sign out every other device: ",
    )
    more = (
        "From another device, change the password of Main mailbox at myaccount.google.com",
        "Call the carrier of My number. ",
        "Write down what you saw, and when.",
    )
    assert len(box.lines) == len(starts + more)
    for line, start in zip(box.lines, starts + more, strict=True):
        assert line.startswith(start)


def test_each_account_has_a_box_of_its_own(session: Session) -> None:
    found = [box.title.split(":")[0] for box in sheet_of(session).emergencies]
    assert found == ["OKX", "Binance"]


def lines(**more: object) -> tuple[str, ...]:
    profile = Profile(id="x", name="X", kind="exchange", researched="2026-11-22", **more)  # type: ignore[arg-type]
    return short_lines(profile, Behind())


@pytest.mark.parametrize(
    ("known", "said"),
    [
        (None, "Freeze the account. No official page says how to do this yourself at X."),
        (Emergency(supported="unknown"), "Freeze the account. No official page says how to do this yourself at X."),
        (Emergency(supported=False), "X has no freeze that you can start yourself."),
        (Emergency(supported=True), "Freeze the account. No official page says where this is in the menus."),
        (Emergency(supported=True, app="Me > Freeze"), "Freeze the account in the app: Me › Freeze."),
    ],
)
def test_what_no_page_says_about_freezing_is_said(known: Emergency | None, said: str) -> None:
    assert lines(emergency=known)[1].startswith(said)


def test_what_freezing_needs_stands_beside_it_on_the_short_list(session: Session) -> None:
    assert "It asks for the authenticator app." in sheet_of(session, OKX).emergencies[0].lines[1]


@pytest.mark.parametrize(
    ("locked_out", "said"),
    [
        ("unknown", "If you cannot sign in: no official page says how to freeze it from outside."),
        (False, "If you cannot sign in, you cannot freeze it yourself."),
        (True, "If you cannot sign in: no official page says how to freeze it from outside."),
    ],
)
def test_what_no_page_says_about_being_locked_out_is_said(locked_out: bool, said: str) -> None:
    assert lines(emergency=Emergency(supported=True, without_login=locked_out))[2].startswith(said)


def test_keys_are_left_out_only_where_there_are_none() -> None:
    unknown = "Delete every API key that you did not make. No official page says where this is"
    assert any(line.startswith(unknown) for line in lines(address_list=AddressList(supported="unknown")))
    assert not any("API key" in line for line in lines(api_keys=ApiKeys(supported=False)))


# ---------------------------------------------------------------- what a step costs


def test_a_step_says_on_paper_what_it_opens_and_which_way_back_it_makes_longer(session: Session) -> None:
    notes = {note: (row.title, row.where) for row in sheet_of(session).steps.rows for note in row.notes}
    opens = "After it, one more attack reaches your Binance money: a burglary."
    back = "After it, in this case only OKX’s support can let you back in: a fire that takes the phone too."
    authenticator, sms_off = titles(session, [(BINANCE, "authenticator"), (OKX, "sms_off")])
    assert notes[opens] == (authenticator, "Binance")
    assert notes[back] == (sms_off, "OKX")


def test_what_a_later_step_ends_is_said_with_it(session: Session) -> None:
    plan = session.plan()
    assert plan is not None
    first, last = plan.steps[0], plan.steps[-1]
    opened = first._replace(opens=(Opened(OKX, "burglary", last.step),), worse=(Worse(OKX, "phone", "wait"),))
    place = StepRows(Snapshot.taken(session), "", None, material_of(session).holds).next([opened], [])
    assert place[0].notes[-2:] == (
        "After it, one more attack reaches your OKX money: a burglary. A later step of the plan ends that.",
        "After it, you get back into OKX only after a wait in this case: a lost phone.",
    )
