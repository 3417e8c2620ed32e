"""A bad file is refused with its name, the key and a reason, and everything else loads."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop_app.content.library import ContentUnusableError, load
from desktop_app.content.reading import parse_table

OKX = "exchanges/okx.toml"

MUTATIONS = [
    # what is replaced, by what, the key, words of the reason
    ('name = "OKX"', "name = 7", "name", "must be text, but is a whole number"),
    ('kind = "exchange"', 'kind = "bank"', "kind", '"bank" is not one of the possible values'),
    ("min_factors =", "min_factor =", "min_factor", 'did you mean "min_factors"?'),
    ("official_domains", "official_domain", "official_domain", 'did you mean "official_domains"?'),
    ('kind = "sms"', 'kind = "smss"', "factors[1].kind", 'did you mean "sms"?'),
    (
        'supported = true\nname_in_ui = "Phone',
        'supported = "maybe"\nname_in_ui = "Phone',
        "factors[1].supported",
        "true, false",
    ),
    (
        'supported = true\nname_in_ui = "Phone',
        'supported = 1\nname_in_ui = "Phone',
        "factors[1].supported",
        "but is a whole number",
    ),
    ('supported = true\nname_in_ui = "Phone', 'name_in_ui = "Phone', "factors[1].supported", "is missing"),
    ('removal = "unbinds"', 'removal = "gone"', "factors[1].removal", "unbinds"),
    ('kind = "voice"', 'kind = "sms"', "factors[2].kind", "comes twice"),
    ('["password", "totp"]', '["password", "totpp"]', "operations[0].requires[1]", 'did you mean "totp"?'),
    ('["password", "totp"]', '["password", 5]', "operations[0].requires[1][1]", "must be text"),
    ('requires = [["second_factor"]]', "requires = []", "operations[2].requires", "must not be empty"),
    (
        'requires = [["second_factor"]]',
        'requires = "none"',
        "operations[2].requires",
        'a list or "unknown", but is "none"',
    ),
    ('name = "reset_password"', 'name = "reset_pasword"', "operations[2].name", 'did you mean "reset_password"?'),
    ('hours = 24, when = "new_device" }', 'hours = -1, when = "new_device" }', "operations[2].hold.hours", "0 or more"),
    (
        'hours = 24, when = "new_device" }',
        'hours = 9e9, when = "new_device" }',
        "operations[2].hold.hours",
        "8760 or less",
    ),
    (
        'hours = 24, when = "new_device" }',
        'hours = nan, when = "new_device" }',
        "operations[2].hold.hours",
        "0 or more",
    ),
    (
        'hours = 24, when = "new_device" }',
        'hours = "24" }',
        "operations[2].hold.hours",
        'a number or "unknown", but is "24"',
    ),
    ('hours = 24, when = "new_device" }', 'hours = 24, wen = "x" }', "operations[2].hold.wen", 'did you mean "when"?'),
    ('goal = "turn off SMS"', 'goal = "turn of SMS"', "paths[1].goal", 'did you mean "turn off SMS"?'),
    ('researched = "2026-11-22"', 'researched = "22.11.2026"', "researched", "must be a date such as"),
    ('researched = "2026-11-22"', 'researched = "2026-02-30"', "researched", "no day of the calendar"),
    ('researched = "2026-11-22"', "researched = 2026-11-22", "researched", "without quotation marks"),
    ('source_date = "2024-11-20"', 'source_date = "2024-13"', "factors[1].source_date", "no day of the calendar"),
    ('source_date = "2024-11-20"', 'source_date = "2027-01-01"', "factors[1].source_date", "later than"),
    ('date = "2024-06-09"', 'date = "June 2024"', "incidents[2].date", "must be a date"),
    ("https://aws.okx.com/ro/", "https://www.okx-help.com/ro/", "factors[1].source", "not one of the official domains"),
    (
        "https://aws.okx.com/ro/",
        "https://okx.com.evil.example/",
        "factors[1].source",
        "not one of the official domains",
    ),
    ("https://aws.okx.com/ro/", "https://notokx.com/", "factors[1].source", "not one of the official domains"),
    ("https://aws.okx.com/ro/", "https://okx.com@evil.example/", "factors[1].source", "user name"),
    ("https://aws.okx.com/ro/", "https://okx.com:8443/", "factors[1].source", "port"),
    ("https://aws.okx.com/ro/", "https://\u043ekx.com/", "factors[1].source", "look-alike"),
    ("https://aws.okx.com/ro/", "https://xn--kx-0ub.okx.com/", "factors[1].source", "xn--"),
    ("https://aws.okx.com/ro/", "http://aws.okx.com/ro/", "factors[1].source", "https://"),
    ("https://aws.okx.com/ro/", "https://aws.okx.com\\\\@evil.example/", "factors[1].source", "characters"),
    ("https://aws.okx.com/ro/", "javascript:alert(1)//", "factors[1].source", "https://"),
    ('official_domains = ["okx.com"]', 'official_domains = ["\u043ekx.com"]', "official_domains[0]", "look-alike"),
    ('official_domains = ["okx.com"]', 'official_domains = ["com"]', "official_domains[0]", "plain domain"),
    ('official_domains = ["okx.com"]', "official_domains = []", "official_domains", "at least one"),
    ('type_this_host = "okx.com"', 'type_this_host = "okx-login.com"', "type_this_host", "not one of the official"),
    ('type_this_host = "okx.com"', "", "type_this_host", "is missing"),
    ('id = "okx"', 'id = "okex"', "id", 'the file is named "okx.toml"'),
    ('id = "okx"', 'id = "../okx"', "id", "small letters"),
    ('name = "OKX"', 'name = "O\u202eKX"', "name", "U+202E"),
    ('name = "OKX"', 'name = "O\\u200bKX"', "name", "U+200B"),
    (
        'third_party = true\ntopics = ["account", "reset',
        'topics = ["account", "reset',
        "incidents[0].source",
        "third_party",
    ),
    ("max_ips = 20", 'max_ips = "many"', "api_keys.max_ips", "unknown"),
    ("ip_list_required_for = []", 'ip_list_required_for = ["withdrw"]', "api_keys.ip_list_required_for", '"withdraw"'),
    ('covers = ["email"]', 'covers = ["mail"]', "anti_phishing.covers", '"email"'),
    ('needs = ["totp"]', 'needs = ["top"]', "emergency.needs", '"totp"'),
]


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(("old", "new", "key", "reason"), MUTATIONS, ids=lambda value: str(value)[:30])
def test_a_bad_pack_is_named_with_key_and_reason_and_the_rest_loads(copy, old, new, key, reason):
    spoil(copy, OKX, old, new)
    library = load(copy)
    assert "okx" not in library.profiles
    assert "binance" in library.profiles and "okx" not in library.profiles
    assert {problem.file for problem in library.problems} == {OKX}
    assert key in {problem.key for problem in library.problems}
    assert reason in " ".join(problem.reason for problem in library.problems if problem.key == key)


def only_problem(folder: Path):
    (problem,) = load(folder).problems
    return problem


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"\xff\xfe\x00id", "not UTF-8 text (line 1)"),
        (b"id = ", "not valid TOML"),
        (b"id = 'a'\nid = 'b'", "not valid TOML"),
        (b"#" * (512 * 1024 + 1), "larger than 512 KB"),
        (b"x = " + b"[" * 100_000, "nested deeper than 16 levels"),
        (b"x = " + b"[" * 30 + b"]" * 30, "nested deeper than 16 levels"),
        (b"x = " + b"{a=" * 30 + b"1" + b"}" * 30, "nested deeper than 16 levels"),
        (b"a." * 200_000 + b"a = 1", "a key of too many parts"),
        (b"x = {" + b"a." * 200_000 + b"a = 1}", "a key of too many parts"),
        (b"a\t.  'b' ." * 40_000 + b"a = 1", "a key of too many parts"),
        (b'"=".' * 100_000 + b"a = 1", "a key of too many parts"),
        (b'"\\"".' * 80_000 + b"a = 1", "a key of too many parts"),
        ('"\u2028".'.encode() * 70_000 + b"a = 1", "a key of too many parts"),
        (b'x = {"=".' + b"'='." * 100_000 + b"a = 1}", "a key of too many parts"),
        (b"a" * 1000 + b"." + (b"a" * 100 + b".") * 5000 + b"a = 1", "a key of too many parts"),
        (b"x = " + b"9" * 100_000, "not valid TOML"),
        (b'name = "' + b"a" * 3000 + b'"', "longer than 2000 characters"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_files_that_are_no_packs_at_all(copy, content, reason):
    (copy / OKX).write_bytes(content)
    problem = only_problem(copy)
    assert problem.file == OKX
    assert reason in problem.reason
    assert "Traceback" not in problem.reason


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(copy):
    path = copy / OKX
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(copy).problems == ()


@pytest.mark.parametrize("file", ["questions/mailbox.toml", "steps/number.toml", "questions/owner.toml"])
def test_a_missing_file_is_named(copy, file):
    (copy / file).unlink()
    problem = only_problem(copy)
    assert (problem.file, problem.reason) == (file, "is missing")


def test_a_folder_in_the_place_of_a_file_is_named(copy):
    (copy / OKX).unlink()
    (copy / OKX).mkdir()
    assert only_problem(copy).reason == "is not a file"


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_to_nothing_is_named(copy):
    (copy / OKX).unlink()
    (copy / OKX).symlink_to(copy / "nothing")
    assert only_problem(copy).reason == "is missing"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
def test_a_pipe_is_not_waited_for(copy):
    (copy / OKX).unlink()
    os.mkfifo(copy / OKX)
    assert only_problem(copy).reason == "is not a file"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="rights do not bind this user")
def test_a_file_that_may_not_be_read_is_named(copy):
    (copy / OKX).chmod(0)
    problem = only_problem(copy)
    (copy / OKX).chmod(stat.S_IRUSR)
    assert "cannot be read" in problem.reason


def test_a_pack_in_the_wrong_folder_is_refused(copy):
    (copy / OKX).rename(copy / "services/okx.toml")
    problem = only_problem(copy)
    assert (problem.file, problem.key) == ("services/okx.toml", "kind")


def test_other_files_in_the_folder_are_left_alone(copy):
    (copy / "exchanges/notes.txt").write_text("not a pack")
    (copy / "exchanges/.okx.toml.swp").write_bytes(b"\x00")
    assert load(copy).problems == ()


def test_a_pack_that_only_says_unknown_is_welcome(copy):
    text = 'id = "new"\nname = "New"\nkind = "exchange"\nofficial_domains = ["new.example"]\n'
    (copy / "exchanges/new.toml").write_text(text + 'type_this_host = "new.example"\nresearched = "2026-11-22"\n')
    library = load(copy)
    assert library.problems == ()
    assert library.profiles["new"].p2p == "unknown"


# ------------------------------------------------------------------------------------------- questions and steps


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        (
            "questions/number.toml",
            'id = "off", text = "No"',
            'id = "unknown", text = "No"',
            "question[0].options[1].id",
            "by the app",
        ),
        (
            "questions/number.toml",
            'id = "off", text = "No"',
            'id = "on", text = "No"',
            "question[0].options[1].id",
            "comes twice",
        ),
        ("questions/number.toml", "minutes = 2", "minutes = 0", "question[0].minutes", "between 1 and 240"),
        ("questions/number.toml", 'why = "Without it', 'wy = "Without it', "question[0].wy", 'did you mean "why"?'),
        (
            "questions/number.toml",
            'goal = "turn on SIM PIN"',
            'goal = "turn on PIN"',
            "question[0].goal",
            "turn on SIM PIN",
        ),
        ("questions/number.toml", 'id = "carrier_lock"', 'id = "sim_pin"', "question[1].id", "comes twice"),
        (
            "questions/number.toml",
            '[[question]]\nid = "in_phone"',
            '[[question]]\nkind = "owner"\nid = "in_phone"',
            "question[2].kind",
            "once",
        ),
        (
            "steps/number.toml",
            "done = true, sets = { sim_pin",
            "done = false, sets = { sim_pin",
            "step[0].seen",
            "by which the step is done",
        ),
        ("steps/number.toml", '{ path = "turn on SIM PIN" },', '{ small = "x" },', "step[0].do[1]", "a text or a path"),
        ("steps/number.toml", '{ answer = "sim_pin",', "{", "step[0].finished_if[0]", "an answer or at the pack"),
    ],
)
def test_a_bad_question_or_step_is_left_out_alone(copy, library, file, old, new, key, reason):
    spoil(copy, file, old, new)
    found = load(copy)
    assert found.profiles == library.profiles
    (problem,) = found.problems
    assert (problem.file, problem.key) == (file, key)
    assert reason in problem.reason
    part = "questions" if file.startswith("questions") else "steps"
    whole = sum(map(len, library.questions.values())) if part == "questions" else len(library.steps)
    left = sum(map(len, found.questions.values())) if part == "questions" else len(found.steps)
    assert left == whole - 1


def test_a_file_of_questions_with_a_strange_key_or_kind_is_refused(copy):
    path = copy / "questions/number.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('kind = "number"', 'kind = "numbers"'), encoding="utf-8")
    assert only_problem(copy).key == "kind"
    path.write_text('extra = 1\nkind = "number"\n' + text.replace('kind = "number"', "", 1), encoding="utf-8")
    assert only_problem(copy).key == "extra"


# ------------------------------------------------------------------------------------------------------ nothing is left


def test_without_any_exchange_the_app_gets_words_to_show(copy):
    for path in (copy / "exchanges").iterdir():
        path.write_text("id = 1")
    with pytest.raises(ContentUnusableError, match="no exchange that can be used") as caught:
        load(copy)
    assert len(caught.value.problems) == 16
    assert "not touched" in str(caught.value)


def test_an_empty_or_missing_folder_is_said_in_words(tmp_path):
    with pytest.raises(ContentUnusableError):
        load(tmp_path / "nowhere")


def test_without_questions_about_accounts_the_app_gets_words_to_show(copy):
    (copy / "questions/account.toml").unlink()
    with pytest.raises(ContentUnusableError, match="question about accounts"):
        load(copy)


# ------------------------------------------------------------------------------------------------------- a user's packs


def test_a_users_pack_is_added_and_never_replaces_one_of_the_apps(copy, content_folder, tmp_path):
    mine = tmp_path / "mine" / "exchanges"
    mine.mkdir(parents=True)
    okx = (content_folder / OKX).read_text(encoding="utf-8")
    (mine / "okx.toml").write_text(okx.replace('name = "OKX"', 'name = "OKX, really"'), encoding="utf-8")
    (mine / "okx-eea.toml").write_text(okx.replace('id = "okx"', 'id = "okx-eea"'), encoding="utf-8")
    library = load(copy, tmp_path / "mine")
    assert library.profiles["okx"].name == "OKX"
    assert "okx-eea" in library.profiles
    (problem,) = library.problems
    assert "is not replaced" in problem.reason


def test_a_users_folder_need_not_exist(copy, tmp_path):
    assert load(copy, tmp_path / "nowhere").problems == ()


@pytest.mark.parametrize(
    "text",
    [
        ".  " * 30 + "a b " + "=." * 200,
        "'." * 30 + "a b " + "=." * 200,
        "=." * 40 + " " * 400_000,
        "=." * 40 + "a" * 400_000,
        "=." * 40 + "'" * 400_000,
        "=." * 40 + ("a" * 64 + " .") * 30 + " " * 400_000,
    ],
    ids=lambda value: value[:6],
)
def test_dots_and_blanks_in_a_text_are_looked_through_at_once(text):
    """Each took hours or for ever, and the window stood still: a file from anybody is looked through like this."""
    comment = f"#{text}\nname = 'a'"
    assert parse_table(comment.encode(), OKX) == {"name": "a"}
