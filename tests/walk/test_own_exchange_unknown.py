"""An exchange of which nothing is known works everywhere, and nothing about it is called closed."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from desktop_app.content.checks import library_problems
from desktop_app.content.own_form import Draft, profile_of
from desktop_app.content.talk import longest_interview
from desktop_app.walk.pack_checks import analysis_problems, best_of_all, closed_by_not_knowing
from tests.made_up import opened, own_exchange, person, shipped

NOTHING = profile_of(Draft(name="Northgate", host="northgate.example"), "northgate", "2026-11-22")
FAVOURABLE = profile_of(
    Draft(
        name="Northgate",
        host="northgate.example",
        words={"sms": "no", "p2p": "no", "keys": "no", "freeze": "yes", "hold_factor": "72", "hold_contact": "72"},
    ),
    "northgate",
    "2026-11-22",
)
PACKS = pytest.mark.parametrize("pack", [NOTHING, FAVOURABLE, own_exchange()], ids=["nothing", "words", "pages"])


@pytest.fixture(scope="module")
def library():
    return shipped()


@PACKS
def test_content_checks_find_nothing_and_not_knowing_closes_nothing(library, pack):
    alone = msgspec.structs.replace(
        library,
        profiles={key: one for key, one in library.profiles.items() if one.kind != "exchange"} | {pack.id: pack},
    )
    assert [str(one) for one in library_problems(alone) if "is not a value" not in one.reason] == []
    assert longest_interview(library.questions["account"], pack) <= 12
    assert list(closed_by_not_knowing(alone, pack)) == []
    assert analysis_problems(alone, best_of_all(alone)) == []


@PACKS
def test_interview_plan_and_report_work(tmp_path, pack):
    session = opened(tmp_path)
    session.keep_exchange(pack)
    mailbox = session.add("mailbox", "google-account", "Main mailbox")
    account = session.add("account", pack.id, pack.name, links={"mailbox": mailbox.id})
    assert session.interview(account.id)
    for asked in session.all_questions(account.id):
        session.answer(account.id, asked.question.id, ["unknown"])
    (report,) = session.report().exchanges
    assert report.security.grade.letter in ("D", "E")
    assert session.plan().steps
    assert session.steps(account.id)


def test_a_word_without_a_page_moves_no_number(tmp_path):
    grades = []
    for name, pack in (("a", NOTHING), ("b", FAVOURABLE)):
        session = opened(tmp_path / name)
        session.keep_exchange(pack)
        session.add("account", pack.id, pack.name)
        (report,) = session.report().exchanges
        grades.append((report.security, report.recovery))
    assert grades[0] == grades[1]


def test_paper_and_emergency_say_honestly_what_is_not_known(tmp_path):
    from desktop_app.export.own_facts import own_facts
    from desktop_app.ui.emergency_lines import emergency_lines

    session = person(tmp_path)
    session.keep_exchange(NOTHING)
    account = session.add("account", NOTHING.id, "Northgate")
    lines = "\n".join(line.text for line in emergency_lines(session.dossier, account, NOTHING))
    assert "No official page says how to do this yourself at Northgate" in lines
    assert "**northgate.example**" in lines
    assert own_facts(NOTHING) == "Not checked by Strongroom: facts of your own, added on 22 November 2026."
    assert own_facts(session.profiles["okx"]) == ""


def test_menu_words_of_ones_own_stand_in_the_emergency(tmp_path):
    from desktop_app.ui.emergency_lines import emergency_lines

    lines = emergency_lines(person(tmp_path).dossier, None, own_exchange())
    assert any("Account › Security › Freeze" in line.text and "No page is named" in line.note for line in lines)


def test_they_stand_on_paper_too():
    from desktop_app.export.emergency import _freeze

    assert _freeze(own_exchange()).text == "Freeze the account: **Account › Security › Freeze**."
    assert "No official page says how to do this yourself at Northgate" in _freeze(NOTHING).text


def test_the_sheet_names_whose_facts_these_are():
    from desktop_app.export.fact_sources import foot, source_lists

    pack = own_exchange()
    (listed,) = source_lists([(pack, [("SMS", pack.factor("sms"))])], datetime(2026, 11, 22, tzinfo=UTC).date())
    assert listed.note.startswith("Not checked by Strongroom: facts of your own")
    assert "not checked by Strongroom" in foot([pack])
