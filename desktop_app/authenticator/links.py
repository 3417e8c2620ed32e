"""otpauth links: the text behind the QR code that an exchange shows. Read strictly; written in one plain form.

The form is Google's "Key URI Format" (github.com/google/google-authenticator/wiki/Key-Uri-Format). It was never made a
standard, so what real services write is wider than it says; each departure is either told as odd or refused.
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote

from desktop_app.authenticator.base32 import letters, read_letters
from desktop_app.authenticator.labels import cleaned
from desktop_app.authenticator.percent import decoded, queries
from desktop_app.authenticator.refusals import Odd, SeedRefused
from desktop_app.domain.seed import (
    DIGITS,
    LONGEST_PERIOD,
    SHORTEST_PERIOD,
    USUAL_ALGORITHM,
    USUAL_DIGITS,
    USUAL_PERIOD,
    Algorithm,
    Seed,
)

LONGEST_LINK = 4300
"""Signs. The largest QR code holds 4296."""

SCHEME = "otpauth://"
_KNOWN = {"secret", "issuer", "algorithm", "digits", "period", "counter"}
_HARMLESS = {"image", "icon", "logo", "color", "background", "codedisplay", "lock", "t", "version", "user", "oid"}
"""Further parameters that apps write for themselves. They change no code."""

_ALGORITHMS: dict[str, Algorithm] = {"SHA1": "SHA1", "SHA256": "SHA256", "SHA512": "SHA512"}
_WHOLE = re.compile(r"[0-9]{1,6}")
_WORD = re.compile(r"[A-Za-z_-]{1,16}")
_HASH = re.compile(r"[A-Za-z0-9_-]{1,12}")


class Read(NamedTuple):
    """A seed, and everything that was odd about the text it came from."""

    seed: Seed
    odd: tuple[Odd, ...]


def read_link(text: str) -> Read:
    """The seed behind one otpauth link. SeedRefused with the reason where it gives none for an exchange account."""
    kind, label, query, odd = _parts(text)
    values = _parameters(query, odd)
    if kind != "totp" or "encoder" in values:
        _refuse_kind(kind, values)
    found = read_letters(_value(values, "secret", odd)) if values.get("secret") else None
    if found is None:
        raise SeedRefused("key_empty" if "secret" in values else "no_secret")
    issuer, account = _names(label, values, odd)
    seed = Seed(
        secret=found.secret,
        issuer=issuer,
        account=account,
        algorithm=_algorithm(values),
        digits=_digits(values, issuer),
        period=_period(values),
    )
    return Read(seed, _once((*odd, *found.odd)))


def written(seed: Seed) -> str:
    """The link of a seed, as a QR code holds it: what is usual is left out, so that the code stays small."""
    account = seed.account if seed.issuer else seed.account.replace(":", " ")  # a colon would end an issuer
    label = quote(account, safe="@") or "account"  # some apps refuse an entry without a name
    query = f"secret={letters(seed.secret.reveal())}"
    if seed.issuer:
        issuer = quote(seed.issuer.replace(":", " "), safe="")
        label = f"{issuer}:{label}"
        query += f"&issuer={issuer}"
    if seed.algorithm != USUAL_ALGORITHM:
        query += f"&algorithm={seed.algorithm}"
    if seed.digits != USUAL_DIGITS:
        query += f"&digits={seed.digits}"
    if seed.period != USUAL_PERIOD:
        query += f"&period={seed.period}"
    return f"{SCHEME}totp/{label}?{query}"


# --- the parts of a link --------------------------------------------------------------------------------------------


def _parts(text: str) -> tuple[str, str, str, list[Odd]]:
    """Kind, label and query, still encoded."""
    if len(text) > LONGEST_LINK:
        raise SeedRefused("too_long")
    text = text.strip()
    odd: list[Odd] = []
    if not text:
        raise SeedRefused("empty")
    if len(text.split()) > 1 and "\n" in text:
        text = "".join(line.strip() for line in text.splitlines())
        odd.append(Odd("line_breaks"))
    if text[: len(SCHEME)].lower() != SCHEME:
        raise SeedRefused("not_otpauth")
    before, question, query = text[len(SCHEME) :].partition("?")
    kind, _, label = before.partition("/")
    if "&amp;" in query:
        query = query.replace("&amp;", "&")
        odd.append(Odd("html_escaped"))
    if not question and not kind:
        raise SeedRefused("malformed")
    return kind.lower(), label, query, odd


def _parameters(query: str, odd: list[Odd]) -> dict[str, str]:
    """The parameters by name. One that comes twice with different values is refused: apps take either."""
    values: dict[str, str] = {}
    for name, value in queries(query):
        if name in values and values[name] != value:
            raise SeedRefused("twice", _shown(name))
        if name in values:
            odd.append(Odd("same_twice", _shown(name)))
        values[name] = value
    strange = [_shown(name) for name in values if name not in _KNOWN and name not in _HARMLESS and name != "encoder"]
    if strange:
        odd.append(Odd("unknown_parameters", ", ".join(strange[:5])))
    return values


def _shown(name: str) -> str:
    """A parameter's name as it may be shown."""
    return name if _WORD.fullmatch(name) else "?"


def _refuse_kind(kind: str, values: dict[str, str]) -> None:
    encoder = values.get("encoder", "").lower()
    if kind == "steam" or encoder == "steam":
        raise SeedRefused("steam")
    if kind == "hotp":
        raise SeedRefused("hotp")
    if kind != "totp" or encoder:
        raise SeedRefused("other_kind", _shown(encoder if kind == "totp" else kind))


def _value(values: dict[str, str], name: str, odd: list[Odd]) -> str:
    """One parameter, decoded."""
    text, more = decoded(values.get(name, ""))
    odd += more
    return text


def _names(label: str, values: dict[str, str], odd: list[Odd]) -> tuple[str, str]:
    """Issuer and account. The parameter counts more than what the label says, and a difference is told."""
    text, more = decoded(label)
    odd += more
    front, colon, account = text.partition(":")
    if not colon:
        front, account = "", text
    elif ":" in account:
        odd.append(Odd("several_colons"))
    issuer = values.get("issuer", "")
    if "+" in issuer and "%20" not in issuer:
        # As web forms write a space. In this format "+" would be itself, but nobody is called so.
        values["issuer"] = issuer.replace("+", "%20")
        odd.append(Odd("plus_for_space"))
    named = _value(values, "issuer", odd)
    names = []
    for part in (front, named, account):
        name, more = cleaned(part)
        names.append(name)
        odd += more
    front, named, account = names
    if front and named and front.casefold() != named.casefold():
        odd.append(Odd("issuers_differ", front))
    if not (front or named):
        odd.append(Odd("no_issuer"))
    if not account:
        odd.append(Odd("no_account"))
    return named or front, account


def _algorithm(values: dict[str, str]) -> Algorithm:
    text = values.get("algorithm", "").strip()
    plain = text.upper().removeprefix("HMAC").replace("-", "").replace("_", "")
    if text and plain not in _ALGORITHMS:
        raise SeedRefused("algorithm", text if _HASH.fullmatch(text) else "?")
    return _ALGORITHMS.get(plain, USUAL_ALGORITHM)


def _digits(values: dict[str, str], issuer: str) -> int:
    digits = _whole(values, "digits", USUAL_DIGITS)
    if digits == 5 and issuer.casefold() == "steam":
        raise SeedRefused("steam")
    if digits not in DIGITS:
        raise SeedRefused("digits", str(digits))
    return digits


def _period(values: dict[str, str]) -> int:
    period = _whole(values, "period", USUAL_PERIOD)
    if not SHORTEST_PERIOD <= period <= LONGEST_PERIOD:
        raise SeedRefused("period", str(period))
    return period


def _whole(values: dict[str, str], name: str, usual: int) -> int:
    text = values.get(name, "").strip()
    if not text:
        return usual
    if not _WHOLE.fullmatch(text):
        raise SeedRefused("digits" if name == "digits" else "period", "?")
    return int(text)


def _once(odd: tuple[Odd, ...]) -> tuple[Odd, ...]:
    return tuple(dict.fromkeys(odd))
