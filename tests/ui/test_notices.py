"""Every error has words: what happened, that nothing was lost, what to do, and nothing loud or secret."""

from __future__ import annotations

import inspect
import re
from typing import Any, get_args, get_type_hints

import pytest

from desktop_app.content.library import ContentUnusableError
from desktop_app.content.problems import PackProblem
from desktop_app.session import Locked
from desktop_app.storage import errors
from desktop_app.storage.errors import VaultError
from desktop_app.ui.notices import NoticeText, content_notice, notice_for, problem_lines

VALUES: dict[str, list[Any]] = {
    "missing": ["vault.keys", "vault.db"],
    "file": ["vault.db"],
    "found": [2],
    "known": [1],
    "kind": ["keyring", "passphrase", "paper"],
    "group": [None],
    "replaced": [True, False],
    "given_to": [""],
    "asked": [""],
}


def every_error() -> list[BaseException]:
    """Each error of the storage with each of its possible attributes, found by looking rather than listed here."""
    found: list[BaseException] = [Locked(), ContentUnusableError("exchange", ()), RuntimeError("s3cret")]
    for kind in vars(errors).values():
        if inspect.isclass(kind) and issubclass(kind, VaultError) and kind is not VaultError:
            found += [kind(**given) for given in _arguments(kind)]
    found.append(errors.WrongPaperKey("group", 3))
    found.append(errors.KeyringEntryMissing(replaced=False, given_to="kwallet", asked="secret-service"))
    return found


def _arguments(kind: type[VaultError]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = [{}]
    hints = get_type_hints(kind.__init__)
    for name in list(inspect.signature(kind.__init__).parameters)[1:]:
        values = VALUES[name] if name in VALUES else list(get_args(hints[name]))
        made = [{**one, name: value} for one in made for value in values]
    return [one for one in made if (one.get("problem") != "group")]


EVERY = every_error()


def all_text(notice: NoticeText) -> str:
    return f"{notice.title}. {notice.body}"


@pytest.mark.parametrize("error", EVERY, ids=lambda error: f"{type(error).__name__} {vars(error)}")
def test_it_says_what_happened_what_became_of_the_data_and_what_to_do(error: BaseException) -> None:
    notice = notice_for(error)
    assert notice.title
    assert not notice.title.endswith(".")
    assert re.search(r"[Nn]othing|not touched|untouched|not changed|not written|left (exactly )?as", notice.text)
    assert notice.what_to_do.endswith(".")
    assert notice.remedies
    said = all_text(notice)
    assert "!" not in said
    assert "{" not in said
    assert "Error" not in said
    assert "s3cret" not in said
    assert max(len(sentence.split()) for sentence in re.split(r"[.:;]\s", said)) <= 28


def test_no_error_of_the_storage_falls_back_to_the_general_words() -> None:
    general = notice_for(RuntimeError())
    for error in EVERY:
        if isinstance(error, VaultError):
            assert notice_for(error) != general, type(error).__name__


def test_different_errors_say_different_things() -> None:
    named = [error for error in EVERY if isinstance(error, VaultError)]
    texts = {all_text(notice_for(error)) for error in named}
    assert len(texts) == len(named)


def test_a_later_error_of_the_family_has_the_words_of_its_parent() -> None:
    class Fuller(errors.DiskFull):
        pass

    assert notice_for(Fuller()) == notice_for(errors.DiskFull())


def problem(file: str) -> PackProblem:
    return PackProblem(file=file, key="id", reason="is missing")


def test_content_that_was_left_out_is_named_once_and_the_rest_counted() -> None:
    assert content_notice(()) is None
    one = content_notice([problem("exchanges/okx.toml"), problem("exchanges/okx.toml")])
    assert one is not None
    assert one.title.startswith("One file")
    assert one.text.count("exchanges/okx.toml") == 1
    two = content_notice([problem("exchanges/okx.toml"), problem("steps/account.toml")])
    assert two is not None
    assert two.title.startswith("2 files")


def test_a_long_list_of_problems_ends_with_their_number() -> None:
    lines = problem_lines([problem(f"exchanges/{n}.toml") for n in range(40)], most=10)
    assert len(lines) == 11
    assert lines[-1] == "and 30 more"
