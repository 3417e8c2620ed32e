"""Google Authenticator's export: one or several QR codes, each with a part of the entries, scanned in any order.

"otpauth-migration://offline?data=" and a message in base 64. Google never described the message; its fields are those
that the open-source importers agree on (Aegis' google_auth.proto and others).
"""

from __future__ import annotations

import base64
from collections.abc import Iterable

import msgspec

from desktop_app.authenticator.labels import cleaned
from desktop_app.authenticator.links import LONGEST_LINK, Read
from desktop_app.authenticator.percent import decoded, queries
from desktop_app.authenticator.protobuf import BadMessageError, fields, signed
from desktop_app.authenticator.refusals import Odd, Reason, SeedRefused
from desktop_app.domain.seed import LONGEST_SECRET, Algorithm, Secret, Seed

SCHEME = "otpauth-migration://"
MOST_ENTRIES = 200
MOST_PARTS = 100

_ALGORITHMS: dict[int, Algorithm] = {0: "SHA1", 1: "SHA1", 2: "SHA256", 3: "SHA512"}
_DIGITS = {0: 6, 1: 6, 2: 8}
_COUNTED, _TIMED = 1, 2


class LeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of an export that is no seed for an exchange account, and why."""

    issuer: str
    account: str
    reason: Reason


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One QR code of an export: the `index`-th of `size`, from 0. Parts of one export share their `export` number."""

    export: int
    index: int
    size: int
    read: tuple[Read, ...]
    left_out: tuple[LeftOut, ...] = ()


class Export(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of one export that were found so far, in their order. `missing`: indices from 0."""

    export: int
    size: int
    parts: tuple[Part, ...]
    missing: tuple[int, ...]

    @property
    def read(self) -> tuple[Read, ...]:
        """All seeds of the parts that are there."""
        return tuple(read for part in self.parts for read in part.read)

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """All that was left out of the parts that are there."""
        return tuple(entry for part in self.parts for entry in part.left_out)


def read_part(text: str) -> Part:
    """The entries of one code.

    SeedRefused: "not_otpauth", "too_long", "payload" (no such message), "payload_empty" (no entry in it).
    """
    if len(text) > LONGEST_LINK:
        raise SeedRefused("too_long")
    text = "".join(text.split())
    if text[: len(SCHEME)].lower() != SCHEME:
        raise SeedRefused("not_otpauth")
    values = dict(queries(text.partition("?")[2]))
    try:
        return _part(_message(values.get("data", "")))
    except ValueError:
        raise SeedRefused("payload") from None


def joined(parts: Iterable[Part]) -> tuple[Export, ...]:
    """The exports that these parts belong to. A code scanned twice counts once."""
    exports: dict[tuple[int, int], dict[int, Part]] = {}
    for part in parts:
        exports.setdefault((part.export, part.size), {}).setdefault(part.index, part)
    return tuple(
        Export(
            export=number,
            size=size,
            parts=tuple(found[index] for index in sorted(found)),
            missing=tuple(index for index in range(size) if index not in found),
        )
        for (number, size), found in exports.items()
    )


def _message(data: str) -> bytes:
    """The bytes behind the parameter. "+" stands for itself; padding may be missing."""
    text, _ = decoded(data)
    text = text.replace("-", "+").replace("_", "/").rstrip("=")
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def _part(message: bytes) -> Part:
    entries: list[bytes] = []
    numbers = {3: 1, 4: 0, 5: 0}
    for number, value in fields(message):
        if number == 1:
            entries.append(_bytes(value))
        elif number in numbers:
            numbers[number] = signed(_number(value))
    size, index = max(numbers[3], 1), numbers[4]
    if len(entries) > MOST_ENTRIES or size > MOST_PARTS or not 0 <= index < size:
        raise BadMessageError
    if not entries:
        raise SeedRefused("payload_empty")
    found = [_entry(entry) for entry in entries]
    return Part(
        export=numbers[5],
        index=index,
        size=size,
        read=tuple(one for one in found if isinstance(one, Read)),
        left_out=tuple(one for one in found if isinstance(one, LeftOut)),
    )


def _entry(message: bytes) -> Read | LeftOut:
    texts: dict[int, bytes] = {1: b"", 2: b"", 3: b""}
    numbers = {4: 0, 5: 0, 6: 0}
    for number, value in fields(message):
        if number in texts:
            texts[number] = _bytes(value)
        elif number in numbers:
            numbers[number] = _number(value)
    issuer, account, odd = _names(texts[3], texts[2])
    algorithm, digits = _ALGORITHMS.get(numbers[4]), _DIGITS.get(numbers[5])
    if algorithm is None or digits is None:
        return LeftOut(issuer=issuer, account=account, reason="digits" if algorithm else "algorithm")
    reason = _unfit(numbers[6], texts[1])
    if reason is not None:
        return LeftOut(issuer=issuer, account=account, reason=reason)
    seed = Seed(secret=Secret(texts[1]), issuer=issuer, account=account, algorithm=algorithm, digits=digits)
    return Read(seed, odd)


def _unfit(kind: int, secret: bytes) -> Reason | None:
    if kind not in (0, _COUNTED, _TIMED):
        return "other_kind"
    if kind == _COUNTED:
        return "hotp"
    if len(secret) > LONGEST_SECRET:
        return "key_too_long"
    return None if secret else "key_empty"


def _names(issuer: bytes, account: bytes) -> tuple[str, str, tuple[Odd, ...]]:
    """Both names. Some entries carry the issuer only as the front part of the account, and many carry it twice."""
    odd: list[Odd] = []
    named, more = cleaned(issuer.decode("utf-8", "replace"))
    odd += more
    front, colon, rest = account.decode("utf-8", "replace").partition(":")
    if colon and (not named or cleaned(front)[0].casefold() == named.casefold()):
        named = named or cleaned(front)[0]
        whole, more = cleaned(rest)
    else:
        whole, more = cleaned(account.decode("utf-8", "replace"))
    odd += more
    if not named:
        odd.append(Odd("no_issuer"))
    if not whole:
        odd.append(Odd("no_account"))
    return named, whole, tuple(dict.fromkeys(odd))


def _number(value: int | bytes) -> int:
    if not isinstance(value, int):
        raise BadMessageError
    return value


def _bytes(value: int | bytes) -> bytes:
    if not isinstance(value, bytes):
        raise BadMessageError
    return value
