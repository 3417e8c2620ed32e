"""Text that is shaped like a secret of a wallet. Found by shape, not by checksum: a mistyped key is a key too.

What is refused: private keys in wallet import format (base58, 51 or 52 characters), BIP-38 keys, 64 or 128 hexadecimal
digits, extended private keys (SLIP-132 names), XRP seeds, XLM seeds (SEP-23, version S), Solana key pairs, the words of
a wallet (BIP-39, also 25 words), PEM and key-store files, private keys that carry a name in bech32, links of an
authenticator. What cannot be told from these, a transaction's id for one, is refused too.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from hashlib import sha256
from itertools import pairwise

from desktop_app.content.assets import asset_folder
from desktop_app.pasted.cleaning import without_extra_marks
from desktop_app.pasted.errors import SecretKind, SecretShaped, TooMuch

WORD_COUNTS = frozenset({12, 13, 15, 18, 21, 24, 25})
"""How many words a wallet has: BIP-39, and 13 and 25 for Monero's and Algorand's own lists."""

_MOSTLY = 0.8
_B58 = "1-9A-HJ-NP-Za-km-z"
_ALONE = r"(?<![A-Za-z0-9]){}(?![A-Za-z0-9])"
_PATTERNS: tuple[tuple[SecretKind, str], ...] = (
    ("pem", r"(?i)-----\s*BEGIN [A-Z0-9 ]*(?:KEY|PGP|PRIVATE|CERTIFICATE)"),
    ("keystore_file", r'(?i)"(?:ciphertext|cipherparams|kdfparams)"\s*:'),
    ("authenticator_link", r"(?i)otpauth(?:-migration)?://"),
    ("extended_private_key", r"(?<![A-Za-z0-9])(?:[xyzYZtuvUV]prv|Ltpv|Mtpv|ttpv|dgpv|drkp)" + f"[{_B58}]{{50,}}"),
    ("encrypted_private_key", _ALONE.format(f"6P[{_B58}]{{56}}")),
    ("private_key_wif", _ALONE.format(f"(?=[{_B58}]*[0-9])[5KL9cQT6UPX7][{_B58}]{{50,51}}")),
    # Raw TON addresses are 64 digits after "0:" or "-1:".
    (
        "private_key_hex",
        r"(?<![0-9A-Fa-f])(?<!\b0:)(?<!-1:)(?:0[xX])?(?:[0-9A-Fa-f]{128}|[0-9A-Fa-f]{64})(?![0-9A-Fa-f])",
    ),
    ("xlm_seed", _ALONE.format("S[A-Z2-7]{55}")),
    ("xrp_seed", _ALONE.format(f"(?=[{_B58}]*[0-9])s(?:Ed[{_B58}]{{28}}|[{_B58}]{{28}})")),
    ("solana_keypair", _ALONE.format(f"(?=[{_B58}]*[0-9])[{_B58}]{{86,88}}")),
    ("solana_keypair", r"\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}\s*\]"),
    ("named_private_key", r"(?i)(?<![a-z0-9])(?:[a-z]+_x?sk|xprv|nsec|age-secret-key-)1[02-9ac-hj-np-z]{40,}"),
    ("named_private_key", r"(?<![A-Za-z0-9])(?:edsk|spsk|p2sk|ed25519:)" + f"[{_B58}]{{50,}}"),
)
_SHAPES = tuple((kind, re.compile(pattern)) for kind, pattern in _PATTERNS)
_MINI = re.compile(_ALONE.format(f"S(?:[{_B58}]{{29}}|[{_B58}]{{21}})"))
_BETWEEN = re.compile(r"[\s,;.:|/()\[\]{}\"'#*_–—-]+")
_NUMBERING = re.compile(r"\d{1,2}")
_LONGEST_WORD = 12
_RUN = 12
_SHORT, _MOST_GROWTH = 10_000, 4


def find_secret(text: str, *, whole: bool = False) -> SecretKind | None:
    """What secret this text holds, or None. `whole`: the text is one value, such as an address, so that any twelve
    words are the words of a wallet, in whatever language.
    """
    for kind, shape in _SHAPES:
        if shape.search(text):
            return kind
    if any(sha256(f"{found.group()}?".encode()).digest()[0] == 0 for found in _MINI.finditer(text)):
        return "private_key_wif"
    return "wallet_words" if _has_wallet_words(text, whole) else None


def refuse_secret(text: str, *, whole: bool = False) -> None:
    """SecretShaped where the text holds a secret. It also looks at what is there once spaces, unseen characters and
    wide forms are gone: a key that was copied in two lines is a key. TooMuch for more than 10,000 characters that
    would be four times as many in plain forms: no list has such signs, and eighteen letters come of one.
    """
    _bound(text)
    plain = unicodedata.normalize("NFKC", without_extra_marks(text))
    for form in {text, plain, re.sub(r"\s+", "", plain)} if whole else (text, plain):
        kind = find_secret(form, whole=whole)
        if kind is not None:
            raise SecretShaped(kind)


def _bound(text: str) -> None:
    if len(text) <= _SHORT or text.isascii():
        return
    plain = sum(count * len(unicodedata.normalize("NFKC", sign)) for sign, count in Counter(text).items())
    if plain > _MOST_GROWTH * len(text):
        raise TooMuch("characters", _MOST_GROWTH * len(text))


def _has_wallet_words(text: str, whole: bool) -> bool:
    """Twelve words of the list in a row; or a whole value of that many words, most of them in the list or, where it
    must be one value, any words.
    """
    words = [word for word in _BETWEEN.split(text.casefold()) if word and not _NUMBERING.fullmatch(word)]
    if len(words) < _RUN:
        return False
    if len(words) in WORD_COUNTS:
        if whole and all(_is_word(word) for word in words):
            return True
        if sum(word in wallet_words() for word in words) >= _MOSTLY * len(words):
            return True
    return any(length >= _RUN for length in _runs(words))


def _is_word(text: str) -> bool:
    """Letters of one word, of any alphabet; marks on letters belong to them."""
    return len(text) <= _LONGEST_WORD and all(unicodedata.category(letter)[0] in "LM" for letter in text)


def _runs(words: list[str]) -> Iterator[int]:
    known, length = wallet_words(), 0
    for word in words:
        length = length + 1 if word in known else 0
        yield length


@lru_cache(maxsize=1)
def wallet_words() -> frozenset[str]:
    """The words of BIP-39, English; read when twelve words are first seen."""
    return frozenset((asset_folder() / "words" / "bip39-english.txt").read_text(encoding="ascii").split())


# ---------------------------------------------------------------- what programs make up, such as API secrets

_TOKEN = re.compile(r"[A-Za-z0-9+/_=-]{20,}")
_ETHEREUM = re.compile("0x[0-9A-Fa-f]{40}")
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4,8}){3,4}(?:-?[0-9A-Fa-f]{4,12})?")


def random_tokens(text: str) -> list[str]:
    """The words in this text that no person made up: keys, secrets and the like, 20 characters or longer."""
    return [found.group() for found in _TOKEN.finditer(text) if looks_random(found.group())]


def looks_random(word: str) -> bool:
    """Whether this word of letters and digits is a program's. Hyphenated names and long words are a person's,
    and an address of Ethereum is public.
    """
    if _UUID.fullmatch(word):
        return True
    if _ETHEREUM.fullmatch(word) or len(word) < 20 or len(set(word)) < 8:
        return False
    parts = re.split(r"[-_/]", word)
    if max(map(len, parts)) < 12:
        return False
    digits = sum(character.isdigit() for character in word)
    changes = sum(_class(a) != _class(b) for a, b in pairwise(word))
    return (digits >= 2 and changes >= len(word) / 6) or (digits == 0 and changes >= len(word) / 3)


def _class(character: str) -> int:
    return 0 if character.isdigit() else 1 if character.isupper() else 2 if character.islower() else 3


def masked(token: str) -> str:
    """What may be kept of a key's name: its first four and last four characters."""
    return token if len(token) < 12 else f"{token[:4]}…{token[-4:]}"
