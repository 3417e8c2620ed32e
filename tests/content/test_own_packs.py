"""A user's own folder: what is in it is used, whatever is wrong in it is said, and nothing in it stops the app."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from desktop_app.content import own_packs
from desktop_app.content.library import load, with_own
from desktop_app.content.own_packs import parse_own
from desktop_app.content.problems import RefusedError
from desktop_app.content.writing import pack_text
from desktop_app.domain.profile import Own
from tests.content.conftest import CONTENT

PACK = """
id = "northgate"
name = "Northgate"
kind = "exchange"
official_domains = ["northgate.example"]
type_this_host = "northgate.example"
researched = "2026-11-22"
"""


@pytest.fixture
def mine(tmp_path):
    folder = tmp_path / "mine" / "exchanges"
    folder.mkdir(parents=True)
    return folder


def put(folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")


def refused(text):
    with pytest.raises(RefusedError) as caught:
        parse_own(text.encode(), "exchanges/northgate.toml")
    return {problem.key: problem.reason for problem in caught.value.problems}


def test_an_own_exchange_is_among_the_others_and_known_as_own(library, mine):
    put(mine, "northgate.toml", PACK)
    found = with_own(library, mine.parent)
    assert found.problems == ()
    assert found.profiles["northgate"].own == Own(made="hand")
    assert found.profiles.keys() - library.profiles.keys() == {"northgate"}
    names = [pack.name for pack in found.packs("exchange")]
    assert names == sorted(names, key=str.casefold)


def test_what_it_does_not_mention_of_loosening_settings_is_unknown_and_not_absent(library, mine):
    put(mine, "northgate.toml", PACK)
    pack = with_own(library, mine.parent).profiles["northgate"]
    assert {one.kind: one.supported for one in pack.weakenings} == dict.fromkeys(
        ("listed_without_codes", "withdraw_without_codes", "key_adds_addresses", "weaker_login", "known_device"),
        "unknown",
    )


def test_the_folder_is_read_anew_and_what_is_gone_is_gone(library, mine):
    put(mine, "northgate.toml", PACK)
    put(mine, "torn.toml", "id = ")
    once = with_own(library, mine.parent)
    assert [problem.own for problem in once.problems] == [True]
    (mine / "northgate.toml").unlink()
    (mine / "torn.toml").unlink()
    assert with_own(once, mine.parent) == library


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("torn.toml", 'id = "torn"\nname = "To', "not valid TOML"),
        ("okx.toml", PACK.replace('"northgate"', '"okx"'), "is not replaced"),
        ("other.toml", PACK, 'is named "other.toml"'),
        ("huge.toml", PACK + "#" * own_packs.MOST_BYTES, "larger than 128 KB"),
        ("empty.toml", "", "is empty"),
        ("owner.toml", PACK.replace('"northgate"', '"owner"'), "keeps for itself"),
        ("northgate.toml", PACK.replace('name = "Northgate"', 'name = "**Northgate**"'), "may hold letters"),
        ("northgate.toml", PACK.replace('name = "Northgate"', f'name = "{"N" * 61}"'), "longer than 60"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_hides_nothing(library, mine, name, text, reason):
    put(mine, name, text)
    put(mine, "zebra.toml", PACK.replace('"northgate"', '"zebra"'))
    found = with_own(library, mine.parent)
    assert found.profiles.keys() == library.profiles.keys() | {"zebra"}
    assert found.profiles["okx"] is library.profiles["okx"]
    (problem,) = found.problems
    assert problem.own
    assert problem.file == f"exchanges/{name}"
    assert reason in problem.reason
    assert str(problem).startswith("your own exchanges/")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there, and there are no pipes")
def test_links_pipes_and_folders_are_refused_without_waiting_for_them(library, mine, tmp_path):
    put(tmp_path, "elsewhere.toml", PACK)
    (mine / "northgate.toml").symlink_to(tmp_path / "elsewhere.toml")
    (mine / "nowhere.toml").symlink_to(tmp_path / "nowhere")
    os.mkfifo(mine / "pipe.toml")
    (mine / "folder.toml").mkdir()
    found = with_own(library, mine.parent)
    assert found.profiles == library.profiles
    reasons = {problem.file.removeprefix("exchanges/"): problem.reason for problem in found.problems}
    assert "is a link" in reasons["northgate.toml"]
    assert "is a link" in reasons["nowhere.toml"]
    assert reasons["pipe.toml"] == "is not a file"
    assert "folder.toml" in reasons


def test_a_folder_of_very_many_files_costs_no_more_than_the_first_of_them(library, mine, monkeypatch):
    for number in range(own_packs.MOST_FILES + 6):
        put(mine, f"x{number:03}.toml", PACK.replace('"northgate"', f'"x{number:03}"'))
    found = with_own(library, mine.parent)
    assert len(found.profiles) == len(library.profiles) + own_packs.MOST_FILES
    (problem,) = found.problems
    assert "only the first 64" in problem.reason
    monkeypatch.setattr(own_packs, "MOST_TOGETHER", 3 * len(PACK))
    assert len(with_own(library, mine.parent).profiles) < len(library.profiles) + 4


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_folder_that_cannot_be_read_is_said(library, mine):
    mine.chmod(0)
    found = with_own(library, mine.parent)
    mine.chmod(0o700)
    assert [problem.reason for problem in found.problems] == ["cannot be read: permission denied"]


def test_a_file_where_the_folder_should_be_is_said(library, tmp_path):
    put(tmp_path, "exchanges", "not a folder")
    (problem,) = with_own(library, tmp_path).problems
    assert (problem.file, problem.own) == ("exchanges", True)


def test_what_has_no_page_is_unknown_in_every_value():
    found = refused(
        PACK
        + """
p2p = false
login_second_step = "always"
[[factors]]
kind = "sms"
supported = "unknown"
removal = "unbinds"
confidence = "unknown"
[address_list]
supported = "unknown"
meaning = "restricts"
lock = { hours = 24 }
confidence = "unknown"
"""
    )
    assert found.keys() == {
        "p2p",
        "login_second_step",
        "factors[0].removal",
        "address_list.meaning",
        "address_list.lock.hours",
    }


def test_a_page_elsewhere_is_refused_here_as_well():
    found = refused(PACK + '[[factors]]\nkind = "sms"\nsupported = true\nsource = "https://blog.example.org/x"\n')
    assert "not one of the official domains" in found["factors[0].source"]


@pytest.mark.parametrize(
    "said",
    [
        'said = [{ about = "sms", word = "gone" }]',
        'said = [{ about = "nothing", word = "yes" }]',
        'said = [{ about = "hold_factor", word = "many" }]',
        'said = [{ about = "sms", word = "yes" }, { about = "sms", word = "no" }]',
    ],
)
def test_words_without_a_page_are_of_the_form(said):
    assert any(key.startswith("own.said") for key in refused(f"{PACK}[own]\n{said}\n"))


def test_a_pack_of_the_app_may_be_copied_as_a_beginning(library):
    for pack in library.packs("exchange"):
        assert parse_own(pack_text(pack).encode(), f"exchanges/{pack.id}.toml").factors == pack.factors


def test_a_pack_of_the_app_cannot_claim_to_be_a_users(copy):
    path = copy / "exchanges" / "okx.toml"
    path.write_text(path.read_text(encoding="utf-8") + "\n[own]\n", encoding="utf-8")
    found = load(copy)
    assert "okx" not in found.profiles
    assert [problem.key for problem in found.problems] == ["own"]


def test_every_pack_of_the_app_is_written_as_it_is_read(library, tmp_path):
    for pack in library.profiles.values():
        part = "exchanges" if pack.kind == "exchange" else "services"
        path = tmp_path / part / f"{pack.id}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(pack_text(pack), encoding="utf-8")
    for part in ("questions", "steps"):
        shutil.copytree(CONTENT / part, tmp_path / part)
    assert load(tmp_path).profiles == library.profiles


def test_the_command_checks_a_folder_of_ones_own_on_top(content_folder, mine):
    from desktop_app.content.checks import check_content

    put(mine, "northgate.toml", PACK + 'unverifiable = ["Buy now!  It is fully safe."]\n')
    put(mine, "torn.toml", "id = ")
    assert check_content(content_folder) == []
    found = {problem.file: problem.reason for problem in check_content(content_folder, mine.parent)}
    assert found.keys() == {"exchanges/northgate.toml", "exchanges/torn.toml"}


def test_the_limits_that_are_documented_are_those_that_hold():
    from pathlib import Path

    from desktop_app.content.own_fields import FIELDS

    text = (Path(__file__).resolve().parents[2] / "docs" / "content.md").read_text(encoding="utf-8")
    assert f"{own_packs.MOST_BYTES // 1024} KB, a folder at most {own_packs.MOST_FILES} files" in text
    assert [name for name, field in FIELDS.items() if field.kind != "path" and f"`{name}`" not in text] == []


def test_a_pack_that_was_written_with_a_key_that_is_gone_is_still_read() -> None:
    operation = '\n[[operations]]\nname = "change_password"\nrequires = "unknown"\n'
    source = 'source = "https://northgate.example/help"\n'
    pack = parse_own(
        f"{PACK}{operation}hold = {{ hours = 24, from_hardening = true }}\n{source}".encode(),
        "exchanges/northgate.toml",
    )
    (route,) = pack.operations_named("change_password")
    assert route.hold is not None and route.hold.hours == 24
    assert "from_hardening" not in pack_text(pack)
    slip = f"{PACK}{operation}hold = {{ hours = 24, from_hardning = true }}\n{source}"
    assert any("from_hardning" in key for key in refused(slip))
