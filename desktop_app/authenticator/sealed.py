"""A seed under a passphrase, in a form that OpenSSL opens without this app (AES-256-CBC, PBKDF2 with SHA-256).

What `openssl enc -aes-256-cbc -pbkdf2 -iter 600000 -a` writes: "Salted__", eight bytes of salt and the encrypted text,
in base 64 with 64 signs a line. Key and initial vector are the 48 bytes that PBKDF2 gives. The form has no tag that
tells a wrong passphrase from a slip; here the text must begin as a link does, which chance gives once in 10^21.

OpenSSL takes the passphrase as the bytes that the terminal sends. Only the signs of US keyboards are the same on every
system, so no others are taken.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import re

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7

from desktop_app.authenticator.links import LONGEST_LINK, SCHEME, Read, read_link, written
from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.domain.seed import Seed

ROUNDS = 600_000
"""OWASP's advice of 2023 for PBKDF2 with SHA-256: about a quarter of a second here, and as long for each guess."""

COMMAND = f"openssl enc -d -aes-256-cbc -pbkdf2 -iter {ROUNDS} -md sha256 -a -in sheet.txt"
"""Opens the block, saved as sheet.txt. OpenSSL 1.1.1 or later; it asks for the passphrase itself."""

SALT_BYTES = 8
SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE = 12, 200
_MAGIC = b"Salted__"
_LINE = 64
_BLOCK = 16
_PRINTABLE = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/=]")


class PassphraseUnfitError(ValueError):
    """The passphrase is too short, too long, or has signs that terminals write differently (`problem`)."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem


class NotOpenedError(ValueError):
    """The passphrase does not fit, or the block was not copied as it is printed. Which of the two cannot be known."""

    def __init__(self) -> None:
        super().__init__("the block did not open")


def passphrase_problem(passphrase: str) -> str:
    """What makes a passphrase unfit for paper: "short", "long", "signs"; "" where it is fit."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return "short"
    if len(passphrase) > LONGEST_PASSPHRASE:
        return "long"
    return "" if _PRINTABLE.fullmatch(passphrase) else "signs"


def sealed(seed: Seed, passphrase: str, salt: bytes) -> str:
    """The block, lines of 64 signs, each with its line end. `salt`: 8 random bytes. Takes a good part of a second.

    PassphraseUnfitError for a passphrase that `passphrase_problem` names.
    """
    problem = passphrase_problem(passphrase)
    if problem:
        raise PassphraseUnfitError(problem)
    if len(salt) != SALT_BYTES:
        raise ValueError("the salt has 8 bytes")
    pad = PKCS7(8 * _BLOCK).padder()
    text = pad.update(written(seed).encode()) + pad.finalize()
    encryptor = _cipher(passphrase, salt).encryptor()
    data = base64.b64encode(_MAGIC + salt + encryptor.update(text) + encryptor.finalize()).decode()
    return "".join(f"{data[at : at + _LINE]}\n" for at in range(0, len(data), _LINE))


def opened(block: str, passphrase: str) -> Read:
    """The seed of a block that was typed or scanned back. NotOpenedError where it does not open."""
    data = _data(block)
    if data[: len(_MAGIC)] != _MAGIC or len(data) % _BLOCK or len(data) <= 2 * _BLOCK:
        raise NotOpenedError
    decryptor = _cipher(passphrase, data[len(_MAGIC) : _BLOCK]).decryptor()
    text = decryptor.update(data[_BLOCK:]) + decryptor.finalize()
    unpad = PKCS7(8 * _BLOCK).unpadder()
    try:
        link = (unpad.update(text) + unpad.finalize()).decode()
        if not hmac.compare_digest(link[: len(SCHEME)], SCHEME):
            raise NotOpenedError
        return read_link(link)
    except (ValueError, SeedRefused):
        raise NotOpenedError from None


def is_block(text: str) -> bool:
    """Whether a scanned text looks like such a block."""
    return text.startswith("U2FsdGVkX1") and len(text) <= 2 * LONGEST_LINK


def _data(block: str) -> bytes:
    if len(block) > 2 * LONGEST_LINK:
        raise NotOpenedError
    try:
        return base64.b64decode(_NOT_BASE64.sub("", block), validate=True)
    except binascii.Error:
        raise NotOpenedError from None


def _cipher(passphrase: str, salt: bytes) -> Cipher[modes.CBC]:
    derived = PBKDF2HMAC(SHA256(), 48, salt, ROUNDS).derive(passphrase.encode("utf-8", "replace"))
    return Cipher(algorithms.AES256(derived[:32]), modes.CBC(derived[32:]))
