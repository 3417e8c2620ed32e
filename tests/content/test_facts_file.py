"""Signed newer facts: what is taken, what is refused, and that nothing is read before the signature fits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.content import facts_file
from desktop_app.content.assets import asset_folder
from desktop_app.content.facts_file import HEAD, FactsRefusedError
from desktop_app.content.library import load

PRIVATE = bytes(range(32))
KEY = Ed25519PrivateKey.from_private_bytes(PRIVATE).public_key().public_bytes_raw()
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()


@pytest.fixture(scope="module")
def signed() -> bytes:
    return facts_file.write(asset_folder() / "content", PRIVATE)


def signed_body(body: bytes, private: bytes = PRIVATE) -> bytes:
    """Any bytes with a signature that fits."""
    signature = Ed25519PrivateKey.from_private_bytes(private).sign(HEAD + body)
    return HEAD + signature.hex().encode() + b"\n" + body


def why(data: bytes, *keys: bytes) -> str:
    with pytest.raises(FactsRefusedError) as refused:
        facts_file.read(data, keys)
    return refused.value.why


def test_what_the_publisher_signed_is_what_the_shipped_files_say(signed: bytes) -> None:
    facts = facts_file.read(signed, [OTHER, KEY])
    assert facts.issue == facts_file.shipped_issue()
    shipped = load(asset_folder() / "content")
    assert facts_file.library_of(facts) == shipped


def test_without_a_key_of_the_publisher_nothing_is_taken(signed: bytes) -> None:
    assert why(signed) == "no_key"
    assert why(signed, OTHER) == "bad_signature"


@settings(max_examples=60)
@given(at=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_one_changed_bit_anywhere_is_noticed(signed: bytes, at: int, bit: int) -> None:
    changed = bytearray(signed)
    changed[at % len(changed)] ^= 1 << bit
    assert why(bytes(changed), KEY) in ("bad_signature", "not_facts")


@pytest.mark.parametrize("data", [b"", HEAD, HEAD + b"0" * 128, b"PK\3\4", HEAD + b"zz" * 64 + b"\n{}"])
def test_what_is_no_file_of_facts_is_told_from_a_bad_signature(data: bytes) -> None:
    assert why(data, KEY) == "not_facts"


def test_a_file_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts_file, "MOST_BYTES", 200)
    assert why(signed_body(b"{" + b" " * 200), KEY) == "not_facts"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"form": facts_file.FORM + 1}, "too_new"),
        ({"more": 1}, "too_new"),
        ({"files": {"../vault.keys": ""}}, "not_facts"),
        ({"files": {"exchanges/../../x.toml": ""}}, "not_facts"),
        ({"files": {f"exchanges/x{number}.toml": "" for number in range(501)}}, "not_facts"),
    ],
)
def test_what_a_trusted_key_signed_is_still_looked_at(told: dict[str, object], expected: str) -> None:
    body = {"number": 2, "issued": "2026-11-22", "form": facts_file.FORM, "files": {}, **told}
    assert why(signed_body(json.dumps(body).encode()), KEY) == expected


def test_one_bad_pack_refuses_the_whole_file_and_is_named(signed: bytes) -> None:
    facts = facts_file.read(signed, [KEY])
    broken = facts.files["exchanges/okx.toml"].replace('kind = "exchange"', 'kind = "exchnage"', 1)
    changed = facts_file.Facts(
        number=2, issued="2026-11-22", form=facts_file.FORM, files={**facts.files, "exchanges/okx.toml": broken}
    )
    with pytest.raises(FactsRefusedError) as refused:
        facts_file.library_of(changed)
    assert refused.value.why == "faults"
    assert [problem.file for problem in refused.value.problems] == ["exchanges/okx.toml"]


def test_facts_without_an_exchange_are_refused() -> None:
    empty = facts_file.Facts(number=2, issued="2026-11-22", form=facts_file.FORM, files={})
    with pytest.raises(FactsRefusedError):
        facts_file.library_of(empty)


def test_every_key_that_is_shipped_is_a_key() -> None:
    assert all(len(key) == 32 for key in facts_file.trusted_keys())


def test_only_sound_content_can_be_signed(tmp_path: Path) -> None:
    (tmp_path / "issue.toml").write_text('number = 2\nissued = "2026-11-22"\n', encoding="utf-8")
    with pytest.raises(FactsRefusedError):
        facts_file.write(tmp_path, PRIVATE)
