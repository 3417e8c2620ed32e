"""Lists of API keys as pages show them: several layouts and languages, half-copied, ambiguous, hostile."""

# ruff: noqa: RUF001 (pages in other alphabets)

from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.as_csv import COLUMNS, keys_as_csv
from desktop_app.keys.findings import findings
from desktop_app.keys.for_setup import answer
from desktop_app.keys.reading import KeyList, read_keys
from desktop_app.pasted.errors import PastedError, SecretShaped, TooMuch

TODAY = dt.date(2026, 11, 22)
BOT = {
    "label": "my bot",
    "hint": "4ba5…9fd1",
    "permissions": ("Read", "Trade"),
    "ips": ("203.0.113.7",),
    "created": "2025-09-16",
}
TAX = {"label": "tax tool", "hint": "abcd…wxyz", "permissions": ("Read",), "bound": "no", "created": "2026-01-20"}


def read(text: str, **more: str) -> KeyList:
    return read_keys(text, today=TODAY, **more)  # type: ignore[arg-type]


def the_two(found: KeyList) -> bool:
    entries = [key.entry for key in found.keys]
    return len(entries) == 2 and all(
        getattr(entry, name) == value
        for entry, wanted in zip(entries, (BOT, TAX), strict=True)
        for name, value in wanted.items()
    )


LAYOUTS = {
    "tabs": "API name\tAPI key\tPermissions\tIP address\tCreated\tAction\n"
    "my bot\t4ba5****9fd1\tRead, Trade\t203.0.113.7\t2025-09-16\tEdit Delete\n"
    "tax tool\tabcd...wxyz\tRead\t--\t2026-01-20\tEdit Delete",
    "line breaks in cells": "API name\tAPI key\tPermissions\tIP address\tCreated\n"
    "my bot\t4ba5****9fd1\tRead\nTrade\t203.0.113.7\t2025-09-16\ntax tool\tabcd...wxyz\tRead\tAny\t2026-01-20",
    "cells": "API name\nAPI key\nPermissions\nIP address\nCreated\n"
    "my bot\n4ba5****9fd1\nRead, Trade\n203.0.113.7\n2025-09-16\nEdit\nDelete\n"
    "tax tool\nabcd…wxyz\nRead\nUnrestricted\n2026-01-20\nEdit\nDelete",
    "cards": "my bot\nAPI Key\n4ba5****9fd1\nPermissions: Read, Trade\nIP: 203.0.113.7\nCreated: 2025-09-16\nEdit\n\n"
    "tax tool\nAPI Key\nabcd****wxyz\nPermissions: Read\nIP: Unrestricted (Less Secure)\nCreated: 2026-01-20\nEdit",
    "no headings": "my bot\t4ba5****9fd1\tRead, Trade\t203.0.113.7\t2025-09-16\n"
    "tax tool\tabcd****wxyz\tRead\t*\t2026-01-20",
    "csv": "label,key,permissions,ip_whitelist,created\n"
    'my bot,4ba5…9fd1,"Read, Trade",203.0.113.7,2025-09-16\ntax tool,abcd…wxyz,Read,any,2026-01-20',
    "semicolons, wide": "Note;Access key;Rights;Trusted IPs;Creation time\n"
    'my bot;4ba5****9fd1;"Read, Trade";203.0.113.7;2025-09-16\ntax tool;abcd****wxyz;Read;no;2026-01-20',
    "spaces": "Name   API key   Permissions   IP   Created\n"
    "my bot   4ba5****9fd1   Read, Trade   203.0.113.7   2025-09-16\ntax tool   abcd****wxyz   Read   any   2026-01-20",
}


@pytest.mark.parametrize("layout", [layout for layout in LAYOUTS if layout != "no headings"])
def test_layouts(layout: str) -> None:
    found = read(LAYOUTS[layout])
    assert the_two(found) and found.strays == ()


def test_without_headings_the_cells_tell_but_the_date_is_in_doubt() -> None:
    found = read(LAYOUTS["no headings"])
    assert [key.entry.label for key in found.keys] == ["my bot", "tax tool"]
    assert {doubt.why for key in found.keys for doubt in key.doubts} >= {"date_unnamed"}


LANGUAGES = {
    "German": "Bezeichnung\tAPI-Schlüssel\tBerechtigungen\tIP-Adresse\tErstellt am\n"
    "{0}\t16.09.2025\n{1}\t20. Januar 2026",
    "French": "Nom\tClé API\tAutorisations\tAdresse IP\tCréé le\n{0}\t16 septembre 2025\n{1}\t20 janv. 2026",
    "Spanish": "Nombre\tClave API\tPermisos\tDirección IP\tFecha de creación\n"
    "{0}\t16 de septiembre de 2025\n{1}\t20/01/2026",
    "Portuguese": "Nome\tChave\tPermissões\tEndereço IP\tCriado em\n{0}\t16 de setembro de 2025\n{1}\t20/01/2026",
    "Russian": "Название\tКлюч\tРазрешения\tIP-адреса\tСоздан\n{0}\t16 сентября 2025 г.\n{1}\t20.01.2026",
    "Turkish": "Etiket\tAPI anahtarı\tİzinler\tIP adresi\tOluşturma tarihi\n{0}\t16 Eylül 2025\n{1}\t20 Ocak 2026",
    "Chinese": "备注\tAPI Key\t权限\t绑定IP地址\t创建时间\n{0}\t2025年9月16日\n{1}\t2026-01-20",
    "Japanese": "名前\tAPIキー\t権限\tIPアドレス\t作成日時\n{0}\t2025年9月16日\n{1}\t2026/01/20",
    "Korean": "이름\tAccess key\t권한\t허용 IP\t생성일\n{0}\t2025. 9. 16.\n{1}\t2026-01-20",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages(language: str) -> None:
    rows = ("my bot\t4ba5****9fd1\tRead, Trade\t203.0.113.7", "tax tool\tabcd****wxyz\tRead\t-")
    found = read(LANGUAGES[language].format(*rows))
    assert the_two(found) and found.strays == () and not found.questions


# ---------------------------------------------------------------- doubts

TABLE = "Name\tAPI key\tPermissions\tIP\tCreated\tLast used\tExpires\n"


def one(row: str, **more: str) -> tuple[SavedKey, dict[str, str]]:
    (key,) = read(TABLE + row, **more).keys
    return key.entry, {doubt.why: doubt.field for doubt in key.doubts}


def test_a_date_of_two_readings_is_asked_and_settled_by_the_person() -> None:
    found = read(TABLE + "a\tabcd****wxyz\tRead\t1.1.1.1\t03/04/2025\tNever\t-")
    ((number, doubt),) = found.questions
    assert found.keys[number].entry.created == ""
    assert doubt.readings == ("2025-04-03", "2025-03-04")
    settled = found.keys[number].settled("created", "2025-03-04")
    assert settled.entry.created == "2025-03-04" and settled.doubts == ()
    with pytest.raises(ValueError, match="readings"):
        found.keys[number].settled("created", "2025-05-05")


def test_another_date_of_the_page_settles_it_and_that_is_said() -> None:
    found = read(TABLE + "a\tabcd****wxyz\tRead\t1.1.1.1\t03/04/2025\t16/04/2025\t-")
    assert found.keys[0].entry.created == "2025-04-03" and not found.questions
    assert [doubt.why for doubt in found.keys[0].doubts] == ["date_by_the_others"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("a\tabcd****wxyz\tRead, Frobnicate\t1.1.1.1\t2025-01-01\t-\t-", "word_unknown"),
        ("a\tabcd****wxyz\t\t1.1.1.1\t2025-01-01\t-\t-", "rights_not_told"),
        ("a\tabcd****wxyz\tRead\t1.1.1.1, somewhere\t2025-01-01\t-\t-", "ips_unread"),
        ("a\tabcd****wxyz\tRead\t\t2025-01-01\t-\t-", "ips_not_told"),
        ("a\tabcd****wxyz\tRead\t1.1.1.1\tlast summer\t-\t-", "date_unread"),
        ("a\tabcd****wxyz\tRead\t1.1.1.1", "row_short"),
        ("\t\tRead\t1.1.1.1\t2025-01-01\t-\t-", "no_name"),
    ],
)
def test_what_is_in_doubt_is_said(row: str, why: str) -> None:
    assert why in one(row)[1]


def test_ends_and_uses() -> None:
    entry, _ = one("a\tabcd****wxyz\tRead\t1.1.1.1\t2025-01-01\tNever\tin 83 days")
    assert entry.never_used and entry.expires == "2027-02-13" and not entry.never_expires
    entry, _ = one("a\tabcd****wxyz\tRead\t1.1.1.1\t2025-01-01\t3 days ago\tPermanent")
    assert entry.last_used == "2026-11-19" and entry.never_expires


@pytest.mark.parametrize(
    ("text", "bound", "ips"),
    [
        ("1.2.3.4", "yes", ("1.2.3.4",)),
        ("1.2.3.4, 5.6.7.8 10.0.0.0/24;2001:db8::1", "yes", ("1.2.3.4", "5.6.7.8", "10.0.0.0/24", "2001:db8::1")),
        ("203.0.*.*", "yes", ("203.0.*.*",)),
        ("Restrict access to trusted IPs only", "yes", ()),
        ("已绑定", "yes", ()),
        ("*", "no", ()),
        ("--", "no", ()),
        ("Unrestricted (Less Secure)", "no", ()),
        ("未绑定", "no", ()),
        ("0.0.0.0/0", "no", ()),
        ("1.2.3.4 0.0.0.0/1", "no", ("1.2.3.4",)),
        ("::/0", "no", ()),
        ("0.0.0.0", "no", ()),
        ("::", "no", ()),
        ("1.2.3.4, 0.0.0.0", "no", ("1.2.3.4",)),
        ("Unrestricted (Less Secure) Restrict access to trusted IPs only (Recommended)", "unknown", ()),
    ],
)
def test_from_where_a_key_works(text: str, bound: str, ips: tuple[str, ...]) -> None:
    entry, _ = one(f"a\tabcd****wxyz\tRead\t{text}\t2025-01-01\t-\t-")
    assert (entry.bound, entry.ips) == (bound, ips)


def test_the_public_name_is_cut_to_its_ends() -> None:
    name = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
    entry, _ = one(f"a\t{name}\tRead\t1.1.1.1\t2025-01-01\t-\t-")
    assert entry.hint == "vmPU…Eh8A" and name[6:30] not in repr(entry)


def test_a_half_copied_list_is_read_as_far_as_it_goes() -> None:
    whole = LAYOUTS["tabs"]
    for end in range(len(whole)):
        found = read(whole[:end])
        assert len(found.keys) <= 2
        if found.keys and end < len(whole) - 30:
            assert found.keys[-1].doubts or found.keys[-1].entry.label == "my bot"


def test_unseen_characters_are_told() -> None:
    found = read(LAYOUTS["tabs"].replace("tax tool", "tax\u202e tool\u200b"))
    assert {removed.kind for removed in found.removed} == {"direction", "zero_width"}
    assert the_two(found)


def test_mixed_languages_and_prose_around_the_table() -> None:
    found = read("My API keys\n3 / 30 created\n" + LAYOUTS["tabs"] + "\n© 2026 Example\n")
    assert the_two(found)
    assert [stray.text for stray in found.strays] == ["My API keys", "3 / 30 created", "© 2026 Example"]


def test_too_much_is_refused() -> None:
    for text in ("x" * 10_000_000, "name\tkey\n" + "a\tb\n" * 6000):
        with pytest.raises(TooMuch):
            read(text)


@given(
    st.text(max_size=400)
    | st.sampled_from(list(LAYOUTS.values())).flatmap(lambda text: st.permutations(text.split("\n")).map("\n".join))
)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read(text)
    except PastedError:
        return
    assert all(key.entry.id == "" and key.entry.source in ("page", "csv", "answer") for key in found.keys)


# ---------------------------------------------------------------- and back

OPEN_BOT = SavedKey(
    id="1",
    account="okx",
    label="Bot",
    hint="4b-5…9fd1",
    permissions=("Trade", "Spot, margin"),
    bound="no",
    ips=("1.2.3.4",),
    created="2025-09-16T03:54Z",
    last_used="2026-01-20",
    never_expires=True,
    used_by="nobody_knows",
    used_by_name="a friend",
    note="for taxes",
    recognised=False,
    status="locked",
)
KEPT = [
    OPEN_BOT,
    SavedKey(id="2", account="okx", label="=1+1", hint="abcd…wxyz", bound="yes", ips=("1.1.1.1", "10.0.0.0/24")),
    SavedKey(id="3", account="okx", label="-2", permissions=(), bound="yes", never_used=True, recognised=True),
    SavedKey(id="4", account="okx", label="four", permissions=("Withdraw",), expires="2027-01-15", used_by="tax_tool"),
]


def as_file(keys: list[SavedKey]) -> str:
    return keys_as_csv(keys, {"okx": "@OKX"})


def as_told(key: SavedKey) -> SavedKey:
    """What a file tells of a key: all but where it is kept and when it was seen."""
    return replace(key, id="", account="", source="csv", seen=TODAY.isoformat())


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_register_as_csv_is_read_back_whole(separator: str) -> None:
    rows = csv.reader(io.StringIO(as_file(KEPT), newline=""))
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    found = read("\ufeff" + out.getvalue())
    assert [replace(key.entry, source="csv") for key in found.keys] == [as_told(key) for key in KEPT]
    assert [key.line for key in found.keys] == [2, 4, 5, 6] and not found.strays


def test_an_open_key_is_no_safer_after_its_way_through_a_file() -> None:
    back = [replace(key.entry, id="1") for key in read(as_file([OPEN_BOT])).keys]
    assert findings(back, TODAY) == findings([OPEN_BOT], TODAY)
    assert answer(back, TODAY, complete=True) == answer([OPEN_BOT], TODAY, complete=True) == "trade_open"


def test_no_spreadsheet_runs_a_cell_of_the_register() -> None:
    text = as_file(KEPT)
    assert not any(cell.startswith(('"=', '"-', '"@', '"+')) for line in text.splitlines() for cell in line.split(","))


def test_a_cell_that_somebody_changed_is_not_taken_for_safe() -> None:
    text = as_file([replace(OPEN_BOT, bound="yes")])
    (key,) = read(text.replace('"restricted"', '"sure"').replace('"nobody_knows"', '"me"')).keys
    assert (key.entry.bound, key.entry.used_by) == ("unknown", "")
    assert "ips_not_told" in {doubt.why for doubt in key.doubts}
    (key,) = read(text.replace('"1.2.3.4"', '"*"')).keys
    assert key.entry.bound == "no"
    with pytest.raises(SecretShaped):
        read(text.replace("for taxes", "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"))


@given(st.text(max_size=400))
def test_any_text_below_the_headings_of_the_register_is_read_or_refused(text: str) -> None:
    try:
        read(",".join(COLUMNS) + "\n" + text)
    except PastedError:
        return
