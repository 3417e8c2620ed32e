"""The key on paper: lines with check letters, the rehearsal, recovery codes, and the block that OpenSSL opens."""

from __future__ import annotations

import base64
import hashlib
import random
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.authenticator.base32 import ALPHABET
from desktop_app.authenticator.fingerprints import fingerprint
from desktop_app.authenticator.key_lines import block_lines, check_letters, key_lines
from desktop_app.authenticator.recovery_codes import RecoveryCodes
from desktop_app.authenticator.rehearsal import (
    asked_line,
    compare_fingerprint,
    compare_line,
    compare_lines,
    compare_seed,
    line_count,
)
from desktop_app.authenticator.sealed import (
    COMMAND,
    ROUNDS,
    NotOpenedError,
    PassphraseUnfitError,
    is_block,
    opened,
    passphrase_problem,
    sealed,
)
from desktop_app.domain.seed import Secret
from tests.authenticator.seeds import LETTERS, seed

ONE = seed(issuer="OKX", account="me")
KEY = bytes(range(32))
PASSPHRASE = "correct horse battery staple"
OPENSSL = shutil.which("openssl")


def printed(secret: bytes) -> list[str]:
    """The lines as somebody types them from the sheet, check letters and all."""
    return [f"{' '.join(line.groups)}  {line.check}".lower() for line in key_lines(Secret(secret))]


def test_lines_of_a_usual_key() -> None:
    first, second = key_lines(ONE.secret)
    assert first.groups == ("GEZD", "GNBV", "GY3T", "QOJQ")
    assert (first.number, second.number) == (1, 2)
    assert "".join((*first.groups, *second.groups)) == LETTERS


def test_check_letters_are_as_the_sheet_describes_them() -> None:
    digest = hashlib.sha256(b"1/2:JBSWY3DPEHPK3PXP").digest()
    assert check_letters("JBSWY3DPEHPK3PXP", 1, 2) == base64.b32encode(digest).decode()[:2]


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
def test_check_letters_by_the_command_that_the_docs_give() -> None:
    command = "printf '1/2:JBSWY3DPEHPK3PXP' | openssl dgst -sha256 -binary | base32 | cut -c1-2"
    told = subprocess.run(["sh", "-c", command], capture_output=True, check=True, text=True).stdout.strip()
    assert told == check_letters("JBSWY3DPEHPK3PXP", 1, 2)


@given(st.binary(min_size=1, max_size=128))
def test_the_printed_lines_typed_back_are_right(secret: bytes) -> None:
    one = seed(secret)
    assert compare_lines(one, printed(secret)).right
    bare = ["".join(line.groups) for line in key_lines(one.secret)]
    assert compare_lines(one, bare).right
    assert compare_fingerprint(fingerprint(one, KEY), KEY, printed(secret)).right
    assert compare_fingerprint(fingerprint(one, KEY), KEY, bare).right


@given(secret=st.binary(min_size=20, max_size=20), number=st.integers(0, 2**32))
def test_a_slip_is_never_right_and_found_in_its_line(secret: bytes, number: int) -> None:
    by, one = random.Random(number), seed(secret)
    lines = [line.replace(" ", "").upper() for line in printed(secret)]
    which, at = by.randrange(2), by.randrange(16)
    wrong = by.choice([sign for sign in ALPHABET if sign != lines[which][at]])
    lines[which] = lines[which][:at] + wrong + lines[which][at + 1 :]
    told = compare_lines(one, lines)
    assert not told.right
    assert told.lines[1 - which].verdict == "right"
    assert told.lines[which].verdict in ("slip", "wrong")
    blind = compare_fingerprint(fingerprint(one, KEY), KEY, lines)
    assert not blind.right
    # Without the key at hand the check letters alone tell the line, but for one slip in 1024.
    assert blind.lines[1 - which].verdict == "right"


def test_nearly_every_slip_is_told_by_the_check_letters_alone() -> None:
    line = LETTERS[:16]
    check, missed, tried = check_letters(line, 1, 2), 0, 0
    for at in range(16):
        for sign in ALPHABET:
            if sign != line[at]:
                tried += 1
                missed += check_letters(line[:at] + sign + line[at + 1 :], 1, 2) == check
    assert tried == 16 * 31
    assert missed <= 3


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [
        ("GEZD GNBV GY3T QOJQ", "right"),
        ("gezdgnbvgy3tqojq", "right"),
        ("GEZD GNBV GY3T QOJ", "short"),
        ("GEZD GNBV GY3T QOJQ A", "long"),
        ("GEZD GNBV GY3T QOJQ AAAA", "long"),
        ("GEZD GNBV GY3T QOJQ AA", "slip"),
        ("GEZD GNBV GY3T QOJA", "slip"),
        ("", "empty"),
        ("GEZD GN8V GY3T QOJQ", "letters"),
        ("A" * 5000, "long"),
    ],
)
def test_one_line(typed: str, verdict: str) -> None:
    assert compare_line(ONE, 1, typed).verdict == verdict


def test_a_line_of_another_key_fits_its_own_check_letters_and_is_wrong() -> None:
    line = printed(b"x" * 20)[0]
    assert compare_line(ONE, 1, line).verdict == "wrong"


def test_swapped_lines() -> None:
    one = seed(bytes(range(20)))
    lines = printed(bytes(range(20)))
    told = compare_lines(one, lines[::-1])
    assert [(line.verdict, line.is_line) for line in told.lines] == [("swapped", 2), ("swapped", 1)]
    assert not told.right
    assert not compare_fingerprint(fingerprint(one, KEY), KEY, lines[::-1]).right


def test_a_line_more_or_less_is_not_right() -> None:
    lines = printed(b"12345678901234567890")
    assert not compare_lines(ONE, lines[:1]).right
    assert not compare_lines(ONE, [*lines, "GEZD"]).right
    assert not compare_lines(ONE, []).right
    assert not compare_fingerprint(fingerprint(ONE, KEY), KEY, lines[:1]).right
    assert not compare_fingerprint(fingerprint(ONE, KEY), KEY, []).right


def test_wrong_signs_point_at_their_place() -> None:
    told = compare_line(ONE, 1, "GEZD GN8V GY3T QOJQ")
    assert [(slip.place, slip.meant) for slip in told.slips] == [(7, ("B",))]


def test_the_asked_line_is_one_that_there_is() -> None:
    by = random.Random(2)
    asked = {asked_line(ONE, by.randbytes) for _ in range(50)}
    assert asked == {1, 2} == set(range(1, line_count(ONE) + 1))
    with pytest.raises(ValueError, match="3"):
        compare_line(ONE, 3, "")


def test_a_scanned_copy_has_the_same_secret_and_kind() -> None:
    assert compare_seed(ONE, seed(issuer="other name"))
    assert not compare_seed(ONE, seed(b"x" * 20))
    assert not compare_seed(ONE, seed(digits=8))


# --- the encrypted block --------------------------------------------------------------------------------------------

BLOCK = sealed(ONE, PASSPHRASE, b"saltsalt")


def test_the_block_has_the_known_form() -> None:
    data = base64.b64decode(BLOCK)
    assert data.startswith(b"Salted__saltsalt")
    assert all(len(line) == 64 for line in BLOCK.splitlines()[:-1])
    assert BLOCK.endswith("\n")
    assert is_block(BLOCK)
    assert hashlib.sha256(BLOCK.encode()).hexdigest() == MADE_BY_OPENSSL


MADE_BY_OPENSSL = "64f8fd439862b4780e101a4720aef3a736bed3db124624637d0c89b145905dc3"
"""SHA-256 of what OpenSSL 3.0 made of the same link, salt (-S) and passphrase, with "Salted__" and the salt before it,
which it leaves out where the salt is given.
"""


def test_the_page_about_the_sheet_has_the_same_command() -> None:
    told = (Path(__file__).parents[2] / "docs" / "seed-sheet.md").read_text(encoding="utf-8")
    assert COMMAND in told
    assert f"{ROUNDS:,} rounds" in told


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("written", [BLOCK, "\n".join("".join(line.groups) for line in block_lines(BLOCK)) + "\n"])
def test_openssl_opens_it_with_the_printed_command(tmp_path: Path, written: str) -> None:
    (tmp_path / "sheet.txt").write_text(written)
    command = [*COMMAND.split(), "-pass", f"pass:{PASSPHRASE}"]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, text=True).stdout
    assert told == f"otpauth://totp/OKX:me?secret={LETTERS}&issuer=OKX"


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
def test_what_openssl_sealed_is_opened() -> None:
    command = ["openssl", "enc", "-aes-256-cbc", "-pbkdf2", "-iter", "600000", "-a"]
    link = f"otpauth://totp/OKX:me?secret={LETTERS}&issuer=OKX"
    made = subprocess.run(
        [*command, "-pass", f"pass:{PASSPHRASE}"], input=link, capture_output=True, check=True, text=True
    ).stdout
    assert opened(made, PASSPHRASE).seed == ONE


def test_it_opens_however_it_was_typed_and_not_by_another_passphrase() -> None:
    assert opened(BLOCK, PASSPHRASE).seed == ONE
    assert opened(" ".join(BLOCK.split("\n")), PASSPHRASE).seed == ONE
    with pytest.raises(NotOpenedError):
        opened(BLOCK, PASSPHRASE + "s")


@settings(max_examples=8)
@given(number=st.integers(0, 2**32))
def test_a_broken_block_does_not_open_as_another_key(number: int) -> None:
    by = random.Random(number)
    at = by.randrange(len(BLOCK))
    broken = BLOCK[:at] + by.choice("AbC0+/=!") + BLOCK[at + 1 :]
    try:
        found = opened(broken, PASSPHRASE)
    except NotOpenedError:
        return
    # The form has no tag, but a change spoils 16 bytes: what still reads as a link has the same secret.
    assert found.seed.secret == ONE.secret


@pytest.mark.parametrize("block", ["", "U2FsdGVkX1", "!", "A" * 9000, "U2FsdGVkX18AAAAAAAAAAAAAAAAAAAA="])
def test_what_is_no_block(block: str) -> None:
    with pytest.raises(NotOpenedError):
        opened(block, PASSPHRASE)


@pytest.mark.parametrize(
    ("passphrase", "problem"),
    [
        ("brief", "short"),
        ("x" * 201, "long"),
        ("naïve passphrase", "signs"),
        (" begins with space", "signs"),
        ("ends with a space ", "signs"),
        ("line\nbreaks are not", "signs"),
        (PASSPHRASE, ""),
    ],
)
def test_passphrases_that_a_terminal_writes_differently_are_refused(passphrase: str, problem: str) -> None:
    assert passphrase_problem(passphrase) == problem
    if problem:
        with pytest.raises(PassphraseUnfitError) as caught:
            sealed(ONE, passphrase, b"saltsalt")
        assert caught.value.problem == problem
        assert passphrase not in str(caught.value)


def test_two_salts_make_two_blocks() -> None:
    blocks = [sealed(ONE, PASSPHRASE, bytes([salt] * 8)) for salt in range(3)]
    assert all(one != other for one, other in pairwise(blocks))
    with pytest.raises(ValueError, match="8 bytes"):
        sealed(ONE, PASSPHRASE, b"salt")


# --- recovery codes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codes", "answer"),
    [
        (RecoveryCodes(left=8, place="paper", tried=True), "tested"),
        (RecoveryCodes(left=None, place="elsewhere", tried=True), "tested"),
        (RecoveryCodes(left=8, place="paper"), "written"),
        (RecoveryCodes(left=0, place="paper", tried=True), "none"),
        (RecoveryCodes(left=8, tried=True), ""),
        (RecoveryCodes(left=8, place="password_store", tried=True), ""),
    ],
)
def test_recovery_codes_answer_by_where_they_lie_and_whether_one_was_tried(codes: RecoveryCodes, answer: str) -> None:
    assert codes.answer == answer


def test_no_exchange_gives_that_many() -> None:
    with pytest.raises(ValueError, match="recovery codes"):
        RecoveryCodes(left=101)
