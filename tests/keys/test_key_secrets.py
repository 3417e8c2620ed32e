"""Secrets of keys are refused wherever they stand; what is told afterwards holds no piece of them."""

# ruff: noqa: RUF001 (pages in other alphabets)

from __future__ import annotations

import datetime as dt
import json
import logging
import traceback

import pytest

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.form import checked
from desktop_app.keys.reading import read_keys
from desktop_app.keys.refusing import refuse_secrets
from desktop_app.pasted.errors import SecretShaped

TODAY = dt.date(2026, 11, 22)

# Published in documentation or counted up: of use to nobody.
KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SECRETS = [
    "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j",
    "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
    "45d0b3c26f2644f19bfb98b07741b2f5",
    "0f8fad5b-d9cb-469f-a165-70867728950e",
    "ab" * 32,
    "abandon " * 11 + "about",
    "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn",
    "-----BEGIN EC PRIVATE KEY-----\nMHcCAQEE\n-----END EC PRIVATE KEY-----",
]
PLACES = {
    "alone": "{0}",
    "beside a key in a table": "Name\tAPI key\tSecret\nbot\t" + KEY + "\t{0}",
    "under no heading": "Name\tAPI key\nbot\t" + KEY + "\t{0}",
    "in the place of the name": "Name\tAPI key\tPermissions\n{0}\tabcd****wxyz\tRead",
    "with a heading": "API Key: " + KEY + "\nSecret Key: {0}",
    "with a heading on its own line": "API Key\nabcd****wxyz\nSecret Key\n{0}\nPermissions\nRead",
    "in Chinese": "API Key：abcd****wxyz\n密钥：{0}",
    "in a file": "label,key,note\nbot,abcd…wxyz,{0}",
    "without headings": "bot\t{0}\tRead\t1.1.1.1",
}


def refused(text: str) -> SecretShaped:
    with pytest.raises(SecretShaped) as caught:
        read_keys(text, today=TODAY)
    return caught.value


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("secret", SECRETS, ids=range(len(SECRETS)))
def test_pasted_secrets(place: str, secret: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        error = refused(PLACES[place].format(secret))
    said = "".join(traceback.format_exception_only(error)) + repr(error.args) + repr(vars(error)) + caplog.text
    pieces = {secret[start : start + 10] for start in range(0, len(secret) - 9, 5)}
    assert not any(piece in said for piece in pieces)
    assert error.__cause__ is None and error.__context__ is None


@pytest.mark.parametrize("secret", SECRETS[:5], ids=range(5))
def test_secrets_in_answers(secret: str) -> None:
    refused(json.dumps({"result": {"note": secret, "apiKey": "x", "readOnly": 0, "ips": ["*"], "permissions": {}}}))
    refused(json.dumps({"result": {"note": "bot", "secret": secret, "readOnly": 0, "ips": ["*"], "permissions": {}}}))


@pytest.mark.parametrize(
    "text", ["Passphrase: hunter2hunter", "API Secret = correct7horse", "passphrase\thunter2hunter2"]
)
def test_what_a_heading_calls_secret_is_one(text: str) -> None:
    refused(f"API Key: abcd****wxyz\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "Secret Key: ********",
        "Secret Key: hidden",
        "Your secret key will never be shown again",
        "Never share the secret with anybody",
        "Secret key\n••••••••••••",
    ],
)
def test_words_about_secrets_are_none(text: str) -> None:
    found = read_keys(f"Name: bot\nAPI Key: abcd****wxyz\nPermissions: Read\n{text}", today=TODAY)
    assert [key.entry.hint for key in found.keys] == ["abcd…wxyz"]


def test_a_public_name_that_stands_in_its_column_is_taken_and_cut() -> None:
    found = read_keys(f"Name\tAPI key\tPermissions\nbot\t{KEY}\tRead", today=TODAY)
    assert KEY[4:-4] not in repr(found) and found.keys[0].entry.hint == "vmPU…Eh8A"


# ---------------------------------------------------------------- the form


@pytest.mark.parametrize("field", ["label", "note", "used_by_name", "status"])
@pytest.mark.parametrize("secret", SECRETS, ids=range(len(SECRETS)))
def test_typed_secrets(field: str, secret: str) -> None:
    with pytest.raises(SecretShaped):
        checked(SavedKey(id="1", account="a", **{field: f"my {secret}"}))


def test_a_whole_public_name_typed_into_its_field_is_cut() -> None:
    entry = checked(SavedKey(id="1", account="a", hint=KEY, label="  my \u200b bot "))
    assert (entry.hint, entry.label) == ("vmPU…Eh8A", "my bot")
    assert checked(entry) == entry


def test_two_long_words_in_the_field_of_the_name_are_refused() -> None:
    with pytest.raises(SecretShaped):
        checked(SavedKey(id="1", account="a", hint=f"{KEY} {SECRETS[0]}"))


@pytest.mark.parametrize("word", ["geheim", "секретн", "приватн", "geheim" + "a" * 30])
def test_a_word_for_secrets_said_without_end_is_looked_through_at_once(word: str) -> None:
    """What follows it was read to the end of the text from each of them: minutes, in which the window stood still."""
    refuse_secrets((word * 200_000)[:200_000])


@pytest.mark.parametrize("heading", ["Geheimschlüssel", "Geheimes Wort", "Секретный ключ", "Приватный ключ"])
def test_a_word_for_secrets_with_its_ending_is_still_one(heading: str) -> None:
    with pytest.raises(SecretShaped):
        refuse_secrets(f"Name: bot\n{heading}: {SECRETS[0]}")
