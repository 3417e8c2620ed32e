"""The form of a backup: one file that holds a whole vault as it is, encrypted, with its wrapped key beside it.

An uncompressed ZIP with three members, so that ordinary tools can take the vault out of it by hand:

    backup.json   {"format": "strongroom-backup", "version": 1, "made": ISO date and time in UTC, "vault": identity}
    vault.keys    the vault key, wrapped by each unlocker
    vault.db      the database, each page encrypted

It opens with what the vault opened with when it was made; one beside the vault is given the later ways in. Nothing in
it is readable without that but the date.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import msgspec

from desktop_app.storage import errors, files, keyfile
from desktop_app.storage.keyfile import KEY_FILE, Keys
from desktop_app.storage.vault_files import DATABASE_FILE

FORMAT = "strongroom-backup"
VERSION = 1
ABOUT_FILE = "backup.json"
SUFFIX = ".strongroom"

LARGEST = 256 * 1024 * 1024
"""Bytes. A vault of 64 accounts and 20,000 addresses has some 20 MB."""

LARGEST_ABOUT = 4096

LARGEST_LIST = 4096
"""Bytes of the archive's list of members. Three need some 200; a later app may add some."""

_END, _END_MARK = struct.Struct("<4s4H2LH"), b"PK\x05\x06"
_ZIP64_MARK, _ZIP64_SIZE = b"PK\x06\x07", 20
"""The record that ends an archive, and what stands before it where another record, of larger numbers, counts."""

_LONGEST_REMARK = 1 << 16
_BEGINNING = 64
"""Bytes in which the name of the first member stands."""

MEMBER_DATE = (1980, 1, 1, 0, 0, 0)
"""The least that ZIP knows: the true date is in backup.json, and in UTC."""

_BENT = (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, struct.error)
"""What zipfile raises on bent files; it is not one family."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What can be read without opening the vault. A later version may say more."""

    format: str
    version: int
    made: str = ""
    vault: str = ""


class Backup(msgspec.Struct, frozen=True, kw_only=True):
    """A backup that was taken apart: when it was made, its key file, the bytes of its database."""

    made: str
    keys: Keys
    database: bytes


def packed(keys: Keys, database: bytes, made: str) -> bytes:
    """The bytes of the file."""
    about = About(format=FORMAT, version=VERSION, made=made, vault=keys.vault)
    members = {ABOUT_FILE: msgspec.json.encode(about), KEY_FILE: keyfile.encode(keys), DATABASE_FILE: database}
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name, MEMBER_DATE), data)
    return held.getvalue()


def read(path: Path) -> Backup:
    """The backup in a file. As `unpacked`; OSError where it cannot be read."""
    return unpacked(files.read_at_most(path, LARGEST))


def unpacked(data: bytes) -> Backup:
    """What the bytes hold; nothing is decrypted yet.

    NotABackup where it is something else, BackupDamaged where it is not as it was written, VaultTooNew where a later
    app made it.
    """
    if len(data) > LARGEST:
        raise errors.NotABackup
    data = _with_short_list(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            about = _about(archive)
            keys = keyfile.decode(_member(archive, KEY_FILE, keyfile.LARGEST))
            database = _member(archive, DATABASE_FILE, LARGEST)
    except (*_BENT, errors.VaultDamaged) as error:
        raise errors.BackupDamaged from error
    if keys.vault != about.vault:
        raise errors.BackupDamaged
    return Backup(made=about.made, keys=keys, database=database)


def _with_short_list(data: bytes) -> bytes:
    """The bytes up to the end of the archive, whose list of members is short. NotABackup; BackupDamaged for a list of
    ours that is not: zipfile makes an object of each of its lines before anything can be asked.
    """
    place = len(data) - _END.size
    if place < 0 or not data.startswith(_END_MARK, place):
        place = data.rfind(_END_MARK, max(0, place - _LONGEST_REMARK))
    end = data[place : place + _END.size]
    if place < 0 or len(end) < _END.size:
        raise errors.NotABackup
    *_, size, _, remark = _END.unpack(end)
    if size > LARGEST_LIST or remark or data.startswith(_ZIP64_MARK, max(0, place - _ZIP64_SIZE)):
        raise errors.BackupDamaged if ABOUT_FILE.encode() in data[:_BEGINNING] else errors.NotABackup
    return data[: place + _END.size]


def _about(archive: zipfile.ZipFile) -> About:
    if ABOUT_FILE not in archive.namelist():
        raise errors.NotABackup
    about = msgspec.json.decode(_member(archive, ABOUT_FILE, LARGEST_ABOUT), type=About)
    if about.format != FORMAT:
        raise errors.NotABackup
    if about.version > VERSION:
        raise errors.VaultTooNew(ABOUT_FILE, about.version, VERSION)
    return about


def _member(archive: zipfile.ZipFile, name: str, largest: int) -> bytes:
    """One member, checked by its CRC-32. Compressed ones are refused: a small file must not grow to fill the memory."""
    try:
        member = archive.getinfo(name)
    except KeyError as error:
        raise errors.BackupDamaged from error
    if member.compress_type != zipfile.ZIP_STORED or member.file_size > largest:
        raise errors.BackupDamaged
    return archive.read(member)
