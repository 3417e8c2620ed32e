"""A damaged, foreign or later file is told as what it is; wrong data never comes out, and nothing is changed."""

from __future__ import annotations

import hashlib
import shutil
import struct
from pathlib import Path

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms
from cryptography.hazmat.primitives.poly1305 import Poly1305
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from vault_kit import CHEAP, NOW, PAPER, PASSPHRASE, SMALL, dice, held, make, make_small, reopen

from desktop_app.domain.dossier import Dossier
from desktop_app.storage import errors, keyfile, schema
from desktop_app.storage.unlockers import ByPaperKey, ByPassphrase, NewPassphrase
from desktop_app.storage.vault import Vault, unlocker_kinds
from tests.faults import Faults

PAGE = 4096
PLACES = (0, 15, 16, 20, 24, 100, 2048, PAGE - 33, PAGE - 32, PAGE - 17, PAGE - 16, PAGE - 1)
"""Identity, header, contents, the nonce and the tag of a page."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault that nobody changes."""
    folder = tmp_path_factory.mktemp("sound") / "v"
    make_small(folder)
    return folder


@pytest.fixture
def folder(sound: Path, tmp_path: Path) -> Path:
    """A copy of it to be damaged."""
    return Path(shutil.copytree(sound, tmp_path / "v"))


def opened(folder: Path) -> Dossier | None:
    """What the vault holds, None where it says that vault.db is damaged; then it must not have touched anything."""
    before = held(folder)
    try:
        with reopen(folder) as vault:
            return vault.load()
    except errors.VaultDamaged as told:
        damaged = told.file
    assert damaged == "vault.db"
    assert held(folder) == before
    return None


def pages(folder: Path) -> int:
    size = (folder / "vault.db").stat().st_size
    assert size % PAGE == 0
    return size // PAGE


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


# ---------------------------------------------------------------- the database


def test_each_page_proves_itself(sound: Path, folder: Path, faults: Faults) -> None:
    """One bit in each page, in each of its parts."""
    whole = (sound / "vault.db").read_bytes()
    for page in range(pages(sound)):
        for place in PLACES:
            at = page * PAGE + place
            (folder / "vault.db").write_bytes(whole)
            overwrite(folder / "vault.db", at, bytes([whole[at] ^ 0x04]))
            assert opened(folder) is None, f"page {page + 1}, byte {place}"
            faults.injected()


@given(flips=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(1, 255)), min_size=1, max_size=20))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_damage_gives_wrong_data(sound: Path, folder: Path, flips: list[tuple[float, int]]) -> None:
    whole = bytearray((sound / "vault.db").read_bytes())
    for where, change in flips:
        whole[int(where * len(whole))] ^= change
    (folder / "vault.db").write_bytes(whole)
    assert opened(folder) in (None, SMALL)


def test_a_short_file_is_damaged(sound: Path, folder: Path, faults: Faults) -> None:
    whole = (sound / "vault.db").read_bytes()
    for length in (0, 1, 15, 16, 23, 24, 100, *(page * PAGE for page in range(1, pages(sound))), len(whole) - 1):
        (folder / "vault.db").write_bytes(whole[:length])
        assert opened(folder) is None, f"{length} bytes"
        faults.injected()


def test_zeroes_and_noise_are_damaged(folder: Path, faults: Faults) -> None:
    size = (folder / "vault.db").stat().st_size
    for noise in (
        bytes(size),
        b"\xff" * size,
        dice(7).randbytes(100),
        dice(8).randbytes(size),
        b"SQLite format 3\0" * 500,
    ):
        (folder / "vault.db").write_bytes(noise)
        assert opened(folder) is None
        faults.injected()


def test_pages_in_the_wrong_place_are_damaged(sound: Path, folder: Path, faults: Faults) -> None:
    whole = (sound / "vault.db").read_bytes()
    for first in range(1, pages(sound) - 1):
        one, two = whole[first * PAGE :][:PAGE], whole[(first + 1) * PAGE :][:PAGE]
        (folder / "vault.db").write_bytes(whole)
        overwrite(folder / "vault.db", first * PAGE, two + one)
        assert opened(folder) is None
        faults.injected()


def test_a_plain_database_is_damaged(folder: Path) -> None:
    (folder / "vault.db").unlink()
    plain = apsw.Connection(str(folder / "vault.db"))
    plain.execute("CREATE TABLE meta (key TEXT, value TEXT)")
    plain.close()
    assert opened(folder) is None


def test_a_journal_of_noise_changes_nothing(folder: Path) -> None:
    for noise in (b"x", dice(9).randbytes(3 * PAGE), bytes(PAGE)):
        (folder / "vault.db-journal").write_bytes(noise)
        assert opened(folder) == SMALL


def test_a_damaged_database_is_never_called_a_wrong_passphrase(folder: Path) -> None:
    (folder / "vault.db").write_bytes(b"")
    with pytest.raises(errors.VaultDamaged):
        Vault.open(folder, ByPassphrase(PASSPHRASE))
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(folder, ByPassphrase("wrong"))


def test_each_page_is_chacha20_poly1305_under_the_vault_key(sound: Path) -> None:
    """Checked with another implementation: the pages can be read without SQLite as long as the key is known."""
    with reopen(sound) as vault:
        key = bytes(vault._vault_key)
    data = (sound / "vault.db").read_bytes()
    readable = b""
    for number in range(1, pages(sound) + 1):
        page = data[(number - 1) * PAGE : number * PAGE]
        body, nonce, tag = page[:-32], page[-32:-16], page[-16:]
        counter = struct.unpack("<I", nonce[12:])[0] ^ number

        def stream(key: bytes, count: int, nonce: bytes = nonce) -> Cipher:
            return Cipher(algorithms.ChaCha20(key, struct.pack("<I", count & 0xFFFFFFFF) + nonce[:12]), None)

        once = stream(key, counter).encryptor().update(bytes(64))
        Poly1305.verify_tag(once[:32], body + nonce, tag)
        readable += stream(once[32:], counter + 1).decryptor().update(body[24 if number == 1 else 0 :])
    for words in (b"CREATE TABLE answers", b"Everyday mail", b"two numbers"):
        assert words in readable
        assert words not in data


# ---------------------------------------------------------------- the key file


def test_no_bit_of_the_key_file_may_change(sound: Path, faults: Faults) -> None:
    whole = (sound / "vault.keys").read_bytes()
    sound_keys = keyfile.decode(whole)
    for at in range(len(whole)):
        for bit in range(8):
            changed = bytearray(whole)
            changed[at] ^= 1 << bit
            faults.injected()
            try:
                assert keyfile.decode(bytes(changed)) == sound_keys
                assert at == len(whole) - 1, f"byte {at} is not covered"
            except errors.VaultDamaged as damaged:
                assert damaged.file == "vault.keys"  # noqa: PT017 (either is right; other data or another error is not)
            except errors.VaultTooNew:
                assert at == whole.index(b'"version":1') + 10


@pytest.mark.parametrize(
    "content",
    [
        b'{"format":"strongroom-keys","version":3,"checksum":"of another kind","keys":{}}',
        b'{"format":"strongroom-keys","version":7,"sealed":"AAAA"}',
    ],
)
def test_a_later_form_is_told_from_damage_whatever_else_it_changed(content: bytes) -> None:
    with pytest.raises(errors.VaultTooNew) as told:
        keyfile.decode(content)
    assert told.value.known == 2


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        bytes(800),
        dice(4).randbytes(800),
        b'{"format":"strongroom-keys","version":1}',
        b'{"format":"other","version":1,"checksum":"","keys":{}}',
        b" " * 300_000,
    ],
    ids=range(10),
)
def test_a_key_file_of_anything_else_is_damaged_and_never_a_wrong_passphrase(folder: Path, content: bytes) -> None:
    (folder / "vault.keys").write_bytes(content)
    before = held(folder)
    for attempt in (lambda: Vault.open(folder, ByPassphrase("wrong")), lambda: unlocker_kinds(folder)):
        with pytest.raises(errors.VaultDamaged) as caught:
            attempt()
        assert caught.value.file == "vault.keys"
    assert held(folder) == before


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_damaged_key_file(content: bytes) -> None:
    with pytest.raises(errors.VaultDamaged):
        keyfile.decode(content)


def forged(version: int, inner: bytes) -> bytes:
    """A key file with a right checksum, as the documented form says."""
    checksum = hashlib.sha256(b"strongroom-keys %d\n" % version + inner).hexdigest().encode()
    return b'{"format":"strongroom-keys","version":%d,"checksum":"%s","keys":%s}' % (version, checksum, inner)


@pytest.mark.parametrize(
    "cost",
    [
        '{"memory_kib":1073741824,"passes":1,"lanes":1}',
        '{"memory_kib":8,"passes":100000,"lanes":1}',
        '{"memory_kib":-1}',
    ],
)
def test_a_forged_cost_cannot_take_the_computer_hostage(folder: Path, cost: str) -> None:
    whole = keyfile.read(folder)
    inner = keyfile.encode(whole).split(b'"keys":', 1)[1].strip()[:-1]
    before = b'{"memory_kib":8,"passes":1,"lanes":1}'
    assert before in inner
    (folder / "vault.keys").write_bytes(forged(1, inner.replace(before, cost.encode())))
    with pytest.raises(errors.VaultDamaged):
        Vault.open(folder, ByPassphrase(PASSPHRASE))


def test_a_cheaper_cost_in_a_forged_file_does_not_open(folder: Path) -> None:
    """The wrapping vouches for the cost: nobody can make a passphrase cheaper to guess by editing the file."""
    with reopen(folder) as vault:
        dear = keyfile.Argon2Cost(memory_kib=16, passes=2, lanes=1)
        vault.add_unlocker(NewPassphrase(PASSPHRASE, dear), dice(5).randbytes, NOW)
    Vault.open(folder, ByPassphrase(PASSPHRASE)).close()
    inner = keyfile.encode(keyfile.read(folder)).split(b'"keys":', 1)[1].strip()[:-1]
    (folder / "vault.keys").write_bytes(forged(1, inner.replace(b'"memory_kib":16', b'"memory_kib":32')))
    with pytest.raises(errors.WrongPassphrase):
        Vault.open(folder, ByPassphrase(PASSPHRASE))


# ---------------------------------------------------------------- foreign and later files


@pytest.mark.parametrize("swapped", ["vault.db", "vault.keys"])
def test_a_file_of_another_vault_is_foreign(folder: Path, tmp_path: Path, swapped: str, faults: Faults) -> None:
    make_small(tmp_path / "other", seed=2)
    shutil.copy(tmp_path / "other" / swapped, folder / swapped)
    before = held(folder)
    with pytest.raises(errors.VaultForeign):
        reopen(folder)
    faults.injected()
    assert held(folder) == before


def test_an_older_key_file_of_the_same_vault_is_not_foreign(folder: Path) -> None:
    """Put back from a backup: the vault key is the same, the unlockers are those of then."""
    older = (folder / "vault.keys").read_bytes()
    with reopen(folder) as vault:
        vault.add_unlocker(NewPassphrase("a new one", CHEAP), dice(5).randbytes, NOW)
    (folder / "vault.keys").write_bytes(older)
    with Vault.open(folder, ByPassphrase(PASSPHRASE)) as vault:
        assert vault.load() == SMALL


def test_a_later_database_is_refused_untouched(folder: Path) -> None:
    def later(connection: apsw.Connection) -> None:
        connection.execute("CREATE TABLE wonders (id TEXT) STRICT")

    def later_still(connection: apsw.Connection) -> None:
        connection.execute("DROP TABLE steps")

    Vault.open(folder, ByPaperKey(PAPER), upgrades=[*schema.UPGRADES, later, later_still]).close()
    before = held(folder)
    with pytest.raises(errors.VaultTooNew) as caught:
        reopen(folder)
    assert (caught.value.file, caught.value.found, caught.value.known) == ("vault.db", 4, 2)
    assert held(folder) == before


def test_a_later_key_file_is_refused_untouched(folder: Path) -> None:
    (folder / "vault.keys").write_bytes(forged(3, b'{"something":"else"}'))
    before = held(folder)
    with pytest.raises(errors.VaultTooNew) as caught:
        reopen(folder)
    assert (caught.value.file, caught.value.found, caught.value.known) == ("vault.keys", 3, 2)
    assert held(folder) == before


def test_a_new_vault_differs_from_each_other_one(tmp_path: Path) -> None:
    for seed in (1, 2):
        make(tmp_path / str(seed), seed=seed).close()
    one, two = ((tmp_path / name / "vault.db").read_bytes() for name in "12")
    assert one[:16] != two[:16]
    assert one[16:24] == two[16:24]


def test_a_row_that_decrypts_and_does_not_decode_is_damage(folder: Path) -> None:
    """Never an empty dossier: whoever goes on with that overwrites the answers that are still there."""
    with reopen(folder) as vault:
        with vault._writing() as connection:
            connection.execute(
                "INSERT INTO answers (subject, question, value, at, seen, note) "
                "SELECT subject, question, '{\"value\": 1}', at, seen, note FROM answers LIMIT 1"
            )
        with pytest.raises(errors.VaultDamaged):
            vault.load()
        with pytest.raises(errors.VaultDamaged):
            vault.history()
