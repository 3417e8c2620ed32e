"""`analyse` without a window: the documented JSON, words for people, and refusals that name the key."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import get_args

import pytest

from desktop_app import commands
from desktop_app.analysis.events import EVENT_IDS, LOSS_IDS
from desktop_app.analysis.report import analyse
from desktop_app.analysis.setup_file import PLACES, read_setups
from desktop_app.domain.setup import Right
from tests.analysis.cases import FOLDER, SETUPS

CASES = FOLDER / "worked-cases.toml"
SMALL = '[[exchange]]\nname = "a"\nlogin = [["password"]]\nwithdraw = [[]]\n'


def run(*words: object) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    status = commands.run("analyse", [str(word) for word in words], out, err)
    return status, out.getvalue(), err.getvalue()


def refused(tmp_path: Path, text: str) -> str:
    path = tmp_path / "setup.toml"
    path.write_text(text, encoding="utf-8")
    status, out, err = run(path)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    return err


def test_every_case_is_one_object_in_the_documented_form() -> None:
    status, out, err = run(CASES, "--json")
    found = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert [one["id"] for one in found] == list(SETUPS)
    for one in found:
        for exchange in one["exchanges"]:
            for number in (exchange["security"], exchange["recovery"]):
                assert {"letter", "number", "if_known", "rows"} <= set(number)
                assert sum(row["points"] for row in number["rows"]) == int(number["number"] + 0.5)
            assert set(exchange["recovery"]["routes"]) == set(LOSS_IDS)
            assert set(exchange["outcomes"]) == set(EVENT_IDS)
            keys = {"full", "trading", "hours", "noticed", "with_leaked_password", "path"}
            assert all(set(outcome) == keys for outcome in exchange["outcomes"].values())
        assert {"letter", "number", "largest_share_one_event", "by"} <= set(one["portfolio"])


def test_what_people_read_names_every_attack_and_adds_up() -> None:
    status, out, _ = run(CASES)
    assert status == 0
    report = analyse(SETUPS["okx-1-authenticator-with-sms-switch"])
    assert f"Security D {report.portfolio.security.shown}" in out
    assert "the phone number is taken over: takes the money at once" in out


def test_a_combined_attack_on_one_exchange(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text(SMALL.replace('["password"]', '["password", "sms_code"]'), encoding="utf-8")
    found = [
        json.loads(run(path, "--attack", events, "--on", "a", "--json")[1])["full"]
        for events in ("sim_swap", "password_leak", "sim_swap, password_leak")
    ]
    assert found == ["fails", "fails", "wins"]
    status, out, err = run(path, "--attack", "sim_swap", "--on", "nobody")
    assert (status, out) == (2, "")
    assert "--on" in err


def test_an_attack_that_does_not_exist_is_named(tmp_path: Path) -> None:
    status, _, err = run(CASES, "--attack", "meteor")
    assert status == 2
    assert "sim_swap" in err


def test_two_setups_side_by_side() -> None:
    pair = ("okx-1-authenticator-with-sms-switch", "okx-2-sms-removed")
    status, out, _ = run(CASES, "--compare", *pair)
    assert status == 0
    assert "Security: okx-2-sms-removed is better" in out
    status, out, _ = run(CASES, "--compare", *pair, "--json")
    assert json.loads(out)["security"]["better"] == "okx-2-sms-removed"
    assert json.loads(out)["recovery"]["better"] in (None, *pair)


@pytest.mark.parametrize(
    ("text", "key", "word"),
    [
        (SMALL + "logins = [[]]\n", "exchange[0].logins", "login"),
        (SMALL + "trade = []\n", "exchange[0].trade", "[[]]"),
        (SMALL + 'trade = ["password"]\n', "exchange[0].trade", "list of lists"),
        (SMALL + "new_address_hold = -1\n", "exchange[0].new_address_hold", "0 or more"),
        (SMALL + 'alerts = "inbox"\n', "exchange[0].alerts", "a list"),
        (SMALL + 'allowlist = "maybe"\n', "exchange[0].allowlist", "(on, off, unknown)"),
        (SMALL + 'holds = { new_device = "24" }\n', "exchange[0].holds.new_device", 'a number or "unknown"'),
        (
            SMALL + 'holds_lifted_by = { after_2fa_rest = ["id_face"] }\n',
            "exchange[0].holds_lifted_by",
            'did you mean "after_2fa_reset"?',
        ),
        (SMALL + 'api_keys = { rights = ["trade"] }\n', "exchange[0].api_keys", "must be a list, but is a table"),
        (SMALL + 'api_keys = [{ rights = ["trde"] }]\n', "exchange[0].api_keys[0].rights[0]", 'did you mean "trade"?'),
        (SMALL + 'api_keys = [{ rights = "trade" }]\n', "exchange[0].api_keys[0].rights", 'a list or "unknown"'),
        ('places = { phnoe = ["sms"] }\n' + SMALL, "places.phnoe", 'did you mean "phone"?'),
        ('unknown_places = { safe = ["sms"] }\n' + SMALL, "unknown_places.safe", "known are cloud, computer"),
        ("[owner]\nreacts_within = 3\n" + SMALL, "owner.reacts_within", "reacts_within_hours"),
        ('[ways]\n"b:password" = [["inbox"]]\n' + SMALL, "ways.b:password", '"b"'),
        (SMALL + SMALL, "exchange[1].name", "already"),
        ("title = 'nothing'\n", "exchange", "at least one"),
        ("[[case]]\nid = 'x'\n[[case.exchange]]\nname = 'a'\nlogins = [[]]\n", "case[0].exchange[0].logins", "login"),
        ("case = []\n", "case", "at least one"),
        ("this is not toml", "", "not TOML"),
        ("[ways]\n" + "".join(f'p{n} = [["q{n}"]]\n' for n in range(13_000)) + SMALL, "", "13,0"),
    ],
)
def test_a_file_that_is_wrong_is_refused_with_the_key_and_the_reason(
    tmp_path: Path, text: str, key: str, word: str
) -> None:
    said = refused(tmp_path, text)
    assert key in said
    assert word in said


def test_what_the_documentation_shows_is_taken() -> None:
    page = (FOLDER.parents[1] / "docs" / "setup-file.md").read_text(encoding="utf-8")
    block = page.partition("```toml\n")[2].partition("```")[0]
    keys = page.partition("`exchange.api_keys` | `")[2].partition("`")[0]
    assert list(read_setups(f"{block}api_keys = {keys}\n")) == ["setup"]
    assert all(f"`{word}`" in page for word in (*PLACES, *get_args(Right)))


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert run(tmp_path / "nothing.toml")[0] == 2
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    assert "UTF-8" in run(tmp_path / "bytes.toml")[2]


@pytest.mark.parametrize("words", [(), ("--json",), ("--attack", "sim_swap"), ("--on", "okx")])
def test_without_a_file_one_is_asked_for(words: tuple[str, ...]) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err.startswith("strongroom: name a setup file")


def test_shares_that_do_not_add_up_are_said_and_scaled(tmp_path: Path) -> None:
    second = SMALL.replace('"a"', '"b"')
    path = tmp_path / "setup.toml"
    path.write_text(SMALL + "share = 1.0\n" + second + "share = 0.6\n", encoding="utf-8")
    status, out, _ = run(path, "--json")
    found = json.loads(out)
    assert status == 0
    assert [exchange["share"] for exchange in found["exchanges"]] == pytest.approx([0.625, 0.375])
    assert "160%" in found["notes"][0]
    assert "160%" in run(path)[1]
    path.write_text(SMALL + "share = 0.4\n" + second + "share = 0.6\n", encoding="utf-8")
    assert json.loads(run(path, "--json")[1])["notes"] == []


def test_a_proof_that_nobody_holds_is_allowed(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text(SMALL.replace('["password"]', '["nobody_has_this"]'), encoding="utf-8")
    status, out, _ = run(path, "--json")
    assert status == 0
    assert json.loads(out)["exchanges"][0]["outcomes"]["password_leak"]["full"] == "fails"


def test_a_long_chain_ends_in_time(tmp_path: Path) -> None:
    chain = "[ways]\n" + "".join(f'p{n + 1} = [["p{n}"]]\n' for n in range(1500)) + 'inbox = [["p1500"]]\n'
    ring = 'p0 = [["inbox"], ["id_face"]]\n'
    path = tmp_path / "setup.toml"
    path.write_text(chain + ring + SMALL.replace('["password"]', '["email_code"]'), encoding="utf-8")
    status, out, _ = run(path, "--json")
    assert status == 0
    assert json.loads(out)["exchanges"][0]["outcomes"]["support_impersonation"]["full"] == "wins"


SHARES = '[[exchange]]\nname = "a"\nshare = {0}\nlogin = [["password"]]\n[[exchange]]\nname = "b"\nshare = {1}\n'


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (SMALL + "share = 1" + "0" * 5000, "too many digits"),
        (SMALL + "share = inf", "exchange[0].share"),
        (SMALL + "share = nan", "exchange[0].share"),
        (SHARES.format("1e308", "1e308"), "exchange[0].share"),
        (".".join(["a"] * 5000) + " = 1\n" + SMALL, "dotted key"),
        ('"a b".' * 40 + "x = 1\n" + SMALL, "dotted key"),
        ("a\t.  'b c' ." * 40 + "x = 1\n" + SMALL, "dotted key"),
        ('x = {"a, b".' + "'=' ." * 40 + "a = 1}\n" + SMALL, "dotted key"),
        ("x = " + "[" * 50_000 + "]" * 50_000 + "\n" + SMALL, "too deep"),
        (SMALL.replace('"a"', '"a\\u001b[31m"'), "exchange[0].name"),
        (SMALL + 'allowlist = "\\u001b[31m"\n', "exchange[0].allowlist"),
        (SMALL.replace('"a"', f'"{"a" * 5000}"'), "exchange[0].name"),
        (SMALL.replace('"password"', '"\\u001b[31m"'), "exchange[0].login"),
        ('untested = ["b:password"]\n' + SMALL, 'an exchange "b"'),
        ("id = [1]\n" + SMALL, "id: "),
        (SMALL + "alerts = [" + '"inbox",' * 40_000 + "]", "names of proofs"),
        ("x" * 100_000 + " = 1\n" + SMALL, "no such key"),
    ],
)
def test_a_hostile_file_is_refused_in_one_short_line(tmp_path: Path, text: str, word: str) -> None:
    said = refused(tmp_path, text)
    assert word in said
    assert "\x1b" not in said
    assert len(said) < 2000


def test_blanks_without_end_are_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text(f"#{' ' * 1_900_000}x\n{SMALL}", encoding="utf-8")
    assert run(path)[0] == 0


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text("\ufeff" + SMALL, encoding="utf-8")
    assert run(path)[0] == 0


def test_shares_that_are_all_nothing_count_the_same_and_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    path.write_text(SHARES.format("0", "0.0"), encoding="utf-8")
    status, out, _ = run(path, "--json")
    found = json.loads(out)
    assert status == 0
    assert [one["share"] for one in found["exchanges"]] == [0.5, 0.5]
    assert "counts the same" in found["notes"][0]


def test_a_hold_without_end_is_null_in_json(tmp_path: Path) -> None:
    path = tmp_path / "setup.toml"
    held = 'holds = { new_device = inf }\nholds_cover = ["withdraw"]\nalerts = ["push"]\n'
    path.write_text(SMALL + held, encoding="utf-8")
    status, out, _ = run(path, "--json")
    leak = json.loads(out)["exchanges"][0]["outcomes"]["password_leak"]
    assert (status, leak["full"], leak["hours"]) == (0, "stoppable", None)
    assert None in [step["waits_hours"] for step in leak["path"]]


def test_ten_thousand_rules_in_a_row_have_an_answer(tmp_path: Path) -> None:
    rows = "".join(f'p{i} = [["p{i + 1}"]]\n' for i in range(10_000))
    path = tmp_path / "setup.toml"
    path.write_text(f"[ways]\n{rows}\n{SMALL}", encoding="utf-8")
    status, out, _ = run(path, "--json")
    assert status == 0
    assert json.loads(out)["exchanges"][0]["outcomes"]["password_leak"]["full"] == "wins"
