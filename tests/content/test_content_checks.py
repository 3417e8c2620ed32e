"""The checks for people who write content find what loading cannot."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desktop_app.commands.check_content import _table_problems, run
from desktop_app.content.checks import check_content, library_problems
from desktop_app.content.coverage import KINDS, by_kind, coverage, coverage_document
from desktop_app.content.library import load, with_own
from desktop_app.content.readability import grade
from desktop_app.content.talk import courses, longest_interview
from desktop_app.content.wording import texts_of


def spoil(folder, file, old, new):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        (
            "steps/account.toml",
            'answer = "totp", any_of = ["on"]',
            'answer = "totpp", any_of = ["on"]',
            "authenticator.finished_if",
            "not a question",
        ),
        (
            "steps/account.toml",
            'answer = "totp", any_of = ["on"]',
            'answer = "totp", any_of = ["onn"]',
            "authenticator.finished_if",
            '"on"',
        ),
        (
            "steps/account.toml",
            "sets = { totp =",
            "sets = { otp =",
            "authenticator.phone_only.sets",
            "not a question",
        ),
        (
            "steps/account.toml",
            'sets = { totp = ["on"]',
            'sets = { totp = ["on", "off"]',
            "authenticator.phone_only.sets",
            "exactly one",
        ),
        (
            "steps/account.toml",
            'step = "authenticator",',
            'step = "authenticatr",',
            "authenticator_paper.needs",
            '"authenticator"',
        ),
        (
            "steps/account.toml",
            'pack = "totp_possible"',
            'pack = "totp_posible"',
            "authenticator.only_if",
            '"totp_possible"',
        ),
        (
            "steps/account.toml",
            'pack = "totp_possible", any_of = ["yes"',
            'pack = "totp_possible", any_of = ["ja"',
            "authenticator.only_if",
            "not a value",
        ),
        ("steps/account.toml", 'any_of = ["restricts"]', 'any_of = ["restrict"]', "allowlist.only_if", '"restricts"'),
        (
            "steps/authenticator.toml",
            "accounts.totp_backup",
            "account.totp_backup",
            "cloud_off.needs",
            "not a question",
        ),
        ("steps/account.toml", "Type {host} into", "Type {hots} into", "authenticator.do[0].text", "{hots}"),
        (
            "steps/account.toml",
            "Nothing is turned off by this.",
            "Nothing is turned off!",
            "authenticator.safe",
            "exclamation",
        ),
        (
            "steps/account.toml",
            "Nothing is turned off by this.",
            "You are safe now.",
            "authenticator.safe",
            "you are safe",
        ),
        (
            "questions/account.toml",
            'answer = "totp", any_of = ["on"]',
            'answer = "toto", any_of = ["on"]',
            "totp_backup.ask_if",
            "not a question",
        ),
        (
            "exchanges/okx.toml",
            'topics = ["switch", "sms_off"]',
            'topics = ["switch", "sms_of"]',
            "facts[0].topics",
            '"sms_off"',
        ),
        (
            "services/google-authenticator.toml",
            '"google-account"',
            '"google-acount"',
            "cloud_account",
            '"google-account"',
        ),
        ("questions/owner.toml", "Think of a night", "word " * 33 + "night", "reacts.help", "32 are the most"),
    ],
)
def test_a_name_that_leads_nowhere_and_a_text_that_is_not_ours_are_found(copy, file, old, new, key, reason):
    spoil(copy, file, old, new)
    problems = check_content(copy)
    assert (file, key) in {(problem.file, problem.key) for problem in problems}, list(map(str, problems))
    assert any(reason in problem.reason for problem in problems)


def test_a_step_must_be_honest_where_no_page_shows_the_way(copy):
    path = copy / "steps/account.toml"
    text = path.read_text(encoding="utf-8")
    start = text.index("instead = [", text.index('id = "alerts"'))
    end = text.index("\n]\n", start) + 3
    path.write_text(text[:start] + text[end:], encoding="utf-8")
    (problem,) = check_content(copy)
    assert problem.key == "alerts.instead"
    assert "okx" in problem.reason


def test_what_did_not_load_is_among_the_problems(copy):
    (copy / "exchanges/okx.toml").write_text("id = 3")
    assert "exchanges/okx.toml" in {problem.file for problem in check_content(copy)}


# -------------------------------------------------------------------------------------- length of the interview


def test_no_answers_lead_to_more_than_twelve_questions(library):
    for pack in library.packs("exchange"):
        assert 8 <= longest_interview(library.questions["account"], pack) <= 12


def test_earlier_answers_shorten_the_interview(library):
    lengths = {len(course) for course in courses(library.questions["account"], library.profiles["binance"])}
    assert len(lengths) > 1
    without_app = [c for c in courses(library.questions["account"], library.profiles["okx"]) if "totp_backup" not in c]
    assert without_app


def test_a_thirteenth_question_is_found(copy):
    path = copy / "questions/account.toml"
    extra = '\n[[question]]\nid = "more"\ntext = "More?"\noptions = [{ id = "yes", text = "Yes" }]\n'
    extra += 'look = "Look."\nunknown_counts_as = "Counts as yes."\nwhy = "To be one too many."\n'
    path.write_text(path.read_text(encoding="utf-8") + extra, encoding="utf-8")
    assert {problem.file for problem in library_problems(load(copy))} == {"questions/account.toml"}


def test_services_are_asked_about_in_a_few_questions(library):
    for kind, most in (("mailbox", 5), ("number", 3), ("authenticator", 2), ("passwords", 2)):
        for pack in library.packs(kind):
            assert longest_interview(library.questions[kind], pack) <= most


# ---------------------------------------------------------------------------------------------------------- the command


def checked(folder):
    out, err = io.StringIO(), io.StringIO()
    return run([str(folder)], out, err), out.getvalue()


def test_the_command_says_what_is_known_and_ends_well(small):
    status, said = checked(small)
    assert status == 0, said[:2000]
    assert "no problems" in said and "okx" in said and "inferred" in said and "if all were known" in said


def test_the_command_names_problems_and_fails(small):
    spoil(small, "exchanges/okx.toml", 'kind = "sms"', 'kind = "smss"')
    status, said = checked(small)
    assert status == 1
    assert "exchanges/okx.toml: factors[1].kind:" in said


def test_the_command_fails_without_content(tmp_path):
    status, said = checked(tmp_path)
    assert status == 1
    assert "no exchange" in said
    assert not any(line.startswith(":") for line in said.splitlines())


# ---------------------------------------------------------------------------------------------------- further checks


def test_a_proof_that_no_factor_tells_about_is_found(small):
    spoil(small, "exchanges/okx.toml", 'kind = "voice"', 'kind = "master_key"')
    (problem,) = [one for one in check_content(small) if one.key.endswith(".requires")]
    assert '"voice"' in problem.reason


def test_a_text_that_is_hard_to_read_or_too_long_for_its_place_is_found(copy):
    hard = "Simultaneously configuring authentication possibilities necessitates administrative familiarity regarding "
    hard += "organisational responsibilities, interoperability considerations and dependability."
    spoil(copy, "steps/account.toml", "It changes nothing about signing in.", hard)
    spoil(copy, "steps/account.toml", 'title = "Set an anti-phishing code"', f'title = "{"Set a code " * 9}now"')
    reasons = " ".join(problem.reason for problem in check_content(copy))
    assert "hard to read" in reasons and "its place holds 64" in reasons


def test_our_own_words_are_easy_and_those_of_packs_not_much_harder(library):
    own = [grade(text) for step in library.steps.values() for _, text in texts_of(step) if len(text.split()) >= 12]
    assert sum(own) / len(own) < 7
    for pack in library.packs("exchange"):
        texts = [grade(text) for _, text in texts_of(pack) if len(text.split()) >= 12]
        assert sum(texts) / len(texts) < 9, pack.id


def test_longer_sentences_and_words_are_harder():
    assert grade("The cat sat on the mat. It was warm.") < grade("The cat sat on the mat and it was warm and it slept.")
    assert grade("A short word is best.") < grade("A complicated vocabulary is unnecessary.")
    assert grade("") == 0


# ------------------------------------------------------------------------------------------------------- the coverage


def test_the_table_beside_the_documentation_is_up_to_date(library):
    page = Path(__file__).resolve().parents[2] / "docs" / "coverage.md"
    written = page.read_text(encoding="utf-8")
    assert written == coverage_document(tuple(library.profiles.values())), (
        "write it anew: python3 dev.py run check-content --write docs/coverage.md"
    )


def test_the_command_writes_the_table(small, tmp_path):
    page = tmp_path / "coverage.md"
    assert run([str(small), "--write", str(page)], io.StringIO(), io.StringIO()) == 0
    assert page.read_text(encoding="utf-8") == coverage_document(tuple(load(small).profiles.values()))
    err = io.StringIO()
    assert run([str(small), "--write", str(tmp_path / "no" / "page.md")], io.StringIO(), err) != 0
    assert "could not be written" in err.getvalue()


def own_example(folder):
    """The first example of docs/content.md in a folder of one's own."""
    page = Path(__file__).resolve().parents[2] / "docs" / "content.md"
    block = page.read_text(encoding="utf-8").partition("```toml\n")[2].partition("```")[0]
    (folder / "exchanges").mkdir(parents=True)
    (folder / "exchanges" / "example.toml").write_text(block, encoding="utf-8")
    return folder


def test_the_smallest_pack_of_the_documentation_has_no_problem(small, tmp_path):
    library = load(small, own_example(tmp_path / "own"))
    assert "example" in library.profiles
    assert library_problems(library) == []


def test_what_is_ones_own_is_not_in_the_table(library, tmp_path):
    page = tmp_path / "coverage.md"
    page.write_text(coverage_document(tuple(library.profiles.values())), encoding="utf-8")
    assert _table_problems(with_own(library, own_example(tmp_path / "own")), page) == []


def test_a_folder_of_ones_own_without_packs_is_refused(small, tmp_path):
    own = own_example(tmp_path / "own")
    for folder in (own / "exchanges", tmp_path / "empty"):
        folder.mkdir(exist_ok=True)
        out, err = io.StringIO(), io.StringIO()
        assert run([str(small), "--own", str(folder)], out, err) == 2
        assert (out.getvalue(), "Name the folder that holds exchanges and services." in err.getvalue()) == ("", True)


def test_the_check_says_that_the_table_is_out_of_date(library, tmp_path):
    page = tmp_path / "coverage.md"
    assert _table_problems(library, page) == [], "a built program has no such page"
    page.write_text(coverage_document(tuple(library.profiles.values())), encoding="utf-8")
    assert _table_problems(library, page) == []
    page.write_text("typed by hand", encoding="utf-8")
    (problem,) = _table_problems(library, page)
    assert "out of date" in problem.reason and "--write docs/coverage.md" in problem.reason


def test_every_kind_of_fact_is_counted_for_every_exchange_on_the_screen_too(library):
    lines = coverage(tuple(library.profiles.values()))
    for pack in library.packs("exchange"):
        (line,) = [line for line in lines if line.split()[:1] == [pack.id]]
        assert line.count("/") == 2 * len(KINDS), pack.id
        assert all(sum(known) > 0 for kind, known in by_kind(pack).items() if kind != "weakenings and locks"), pack.id


def test_what_a_pack_does_not_mention_counts_as_unknown(library):
    bitget = by_kind(library.profiles["bitget"])
    okx = by_kind(library.profiles["okx"])
    assert bitget["what is asked for"].unknown > okx["what is asked for"].unknown > 0
    assert sum(bitget["paths"]) >= 11
