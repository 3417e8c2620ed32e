"""The calendar: valid after RFC 5545, the right days, the same UIDs, and no name that others should not see."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dossier import Record
from desktop_app.export import FORMATS
from desktop_app.export.calendar_file import escaped, folded
from desktop_app.export.made import Made
from desktop_app.session import Session
from tests.export.paper_kit import MADE, material_of

Event = dict[str, str]


def read(data: bytes) -> list[Event]:
    """A strict little reader: lines end in CR LF and have at most 75 octets; each part that begins also ends."""
    assert data.endswith(b"\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    lines = data.decode("utf-8").replace("\r\n ", "").removesuffix("\r\n").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert {"VERSION:2.0", "CALSCALE:GREGORIAN"} <= set(lines)
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    events: list[Event] = []
    inside = False
    for line in lines[1:-1]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            assert not inside
            inside, event = True, {}
            events.append(event)
        elif line == "END:VEVENT":
            assert inside
            inside = False
            assert {"UID", "DTSTAMP", "SUMMARY"} <= set(event)
        elif inside:
            assert name not in event
            event[name] = value
    assert not inside
    return events


def events(session: Session, made: Made = MADE, **more: object) -> list[Event]:
    return read(FORMATS["calendar"].write(material_of(session, made=made, **more)))


def day(event: Event) -> date:
    return datetime.strptime(event["DTSTART;VALUE=DATE"], "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone


def reviews(found: list[Event]) -> list[Event]:
    return [event for event in found if "look through" in event["SUMMARY"]]


def test_each_account_is_looked_through_after_180_days(session: Session) -> None:
    found = reviews(events(session))
    assert len(found) == 2
    assert {day(event) for event in found} == {date(2026, 11, 22) + timedelta(days=180)}
    for event in found:
        ends = datetime.strptime(event["DTEND;VALUE=DATE"], "%Y%m%d").date()  # noqa: DTZ007
        assert ends == day(event) + timedelta(days=1)


def test_paper_is_tried_a_year_after_the_last_time(session: Session) -> None:
    paper = next(event for event in events(session) if "paper" in event["SUMMARY"])
    assert day(paper) == date(2027, 11, 22)
    tried = Record(kind="rehearsal", id="r", at="2027-02-01T08:00:00+00:00", body="{}")
    session.change_records(kept=[tried])
    again = next(event for event in events(session) if "paper" in event["SUMMARY"])
    assert day(again) == date(2028, 2, 1)
    assert again["UID"] == paper["UID"]


def test_a_stop_that_runs_has_its_end_and_one_that_is_over_has_none(session: Session) -> None:
    step = session.step("account-1", "sms_off")
    assert step is not None
    session.finish("account-1", "sms_off", next(one.id for one in step.seen if one.done))
    running = [event for event in events(session) if "waiting time" in event["SUMMARY"]]
    assert [event["DTSTART"] for event in running] == ["20261123T093000Z"]
    later = msgspec.structs.replace(MADE, at=MADE.at + timedelta(hours=25))
    assert not [event for event in events(session, later) if "waiting time" in event["SUMMARY"]]


def test_nothing_that_others_see_names_an_account_unless_wanted(session: Session) -> None:
    step = session.step("account-1", "sms_off")
    assert step is not None
    session.finish("account-1", "sms_off", next(one.id for one in step.seen if one.done))
    text = FORMATS["calendar"].write(material_of(session)).decode()
    assert not re.search("okx|binance|mailbox-1|account-1|google", text.replace("\r\n ", ""), re.IGNORECASE)
    named = " ".join(event["SUMMARY"] for event in events(session, names=True))
    assert "OKX" in named
    assert "Binance" in named


def test_a_later_file_moves_the_same_dates_and_adds_none(session: Session) -> None:
    first = events(session)
    session.change(msgspec.structs.replace(session.accounts()[0], label="Another name"))
    later = msgspec.structs.replace(MADE, at=MADE.at + timedelta(days=30))
    second = events(session, later, names=True)
    assert {event["UID"] for event in first} == {event["UID"] for event in second}
    assert all(int(two["SEQUENCE"]) == int(one["SEQUENCE"]) + 30 for one, two in zip(first, second, strict=True))
    assert len({event["UID"] for event in first}) == len(first)


def test_what_was_due_already_is_set_on_the_next_day(session: Session) -> None:
    years_later = msgspec.structs.replace(MADE, at=MADE.at + timedelta(days=900))
    assert {day(event) for event in events(session, years_later)} == {years_later.at.date() + timedelta(days=1)}


def test_one_account_alone_has_its_own_review_only(session: Session) -> None:
    assert len(reviews(events(session, account="account-2"))) == 1


def test_no_alarm_is_set(session: Session) -> None:
    assert b"VALARM" not in FORMATS["calendar"].write(material_of(session))


@given(st.text(max_size=300))
def test_any_text_folds_and_comes_back(text: str) -> None:
    line = f"SUMMARY:{escaped(text)}"
    parts = folded(line).split("\r\n")
    assert all(len(part.encode()) <= 75 for part in parts)
    assert parts[0] + "".join(part.removeprefix(" ") for part in parts[1:]) == line
    value = re.sub(r"\\([\\;,])", r"\1", line.removeprefix("SUMMARY:"))
    assert escaped(value) == line.removeprefix("SUMMARY:")
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", line.removeprefix("SUMMARY:"))
