"""Looks a seed over before it is used: whether it is for this exchange, strong, new, and fit for the common apps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from desktop_app.authenticator.app_limits import AppLimit, limits_for, unusual_traits
from desktop_app.authenticator.fingerprints import SeenSeed, fingerprint, same_account
from desktop_app.domain.seed import Seed
from desktop_app.language.alphabets import scripts

REQUIRED_BITS, RECOMMENDED_BITS = 128, 160
"""RFC 4226 section 4, requirement R6: the secret must have 128 bits, and 160 are recommended."""

_HOST = re.compile(r"\S+\.\S+")

Strength = Literal["strong", "enough", "weak"]
Owner = Literal["this", "other", "unknown", "none"]
Before = Literal["new", "same", "replaces", "older", "twice"]


class Exchange(msgspec.Struct, frozen=True, kw_only=True):
    """An exchange by which an issuer is recognised: a pack's id, name and official domains."""

    id: str
    name: str
    domains: tuple[str, ...] = ()


class LookedOver(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be said of one seed.

    `owner`: whether the issuer names "this" exchange, another one (`owner_name`), none that is known ("unknown"), or
    nobody at all ("none"). `before`: "new"; the "same" secret was seen for this account; it "replaces" another secret
    of this account, which is dead once the exchange has taken the new one; it is an "older" one, and a newer was seen
    since; or the same secret was seen for another account ("twice"). `earlier`: the remembered seed that `before`
    speaks of. `limits`: apps that would show other codes.
    """

    bits: int
    strength: Strength
    owner: Owner
    owner_name: str = ""
    before: Before
    earlier: SeenSeed | None = None
    unusual: tuple[str, ...] = ()
    limits: tuple[AppLimit, ...] = ()


def look_over(
    seed: Seed,
    key: bytes,
    *,
    this: Exchange | None = None,
    known: Iterable[Exchange] = (),
    seen: Sequence[SeenSeed] = (),
    subject: str = "",
) -> LookedOver:
    """Everything about `seed`. `key`: the vault's key of fingerprints. `this`: the exchange of the step, if there is
    one; `known`: all exchanges. `seen`: what was remembered, the oldest first. `subject`: the entry it is for.
    """
    owner, name = owner_of(seed.issuer, this, known)
    before, earlier = _before(seed, fingerprint(seed, key), seen, subject)
    return LookedOver(
        bits=seed.bits,
        strength=strength(seed.bits),
        owner=owner,
        owner_name=name,
        before=before,
        earlier=earlier,
        unusual=unusual_traits(seed),
        limits=limits_for(seed),
    )


def strength(bits: int) -> Strength:
    """How a secret of this length counts. Shorter ones cannot be changed by the user: the exchange makes them."""
    return "strong" if bits >= RECOMMENDED_BITS else "enough" if bits >= REQUIRED_BITS else "weak"


def owner_of(issuer: str, this: Exchange | None, known: Iterable[Exchange]) -> tuple[Owner, str]:
    """Whom an issuer names, and the name of that exchange."""
    if not issuer:
        return "none", ""
    if this is not None and _names(issuer, this):
        return "this", this.name
    for exchange in known:
        if (this is None or exchange.id != this.id) and _names(issuer, exchange):
            return "other", exchange.name
    return "unknown", ""


def _names(issuer: str, exchange: Exchange) -> bool:
    """Whether an issuer names this exchange: its name or a domain of its own, whole words only, in Latin letters.

    A name with a letter of another script mixed in names nobody, nor does a host that is not the exchange's own.
    """
    if len(scripts(issuer)) > 1:
        return False
    words, plain = _words(issuer), issuer.strip().casefold()
    if any(plain == domain or plain.endswith(f".{domain}") for domain in exchange.domains):
        return True
    if _HOST.fullmatch(plain) and plain != exchange.name.casefold():
        return False
    name = _words(exchange.name)
    # "OKX" or "OKX Account", and "crypto.com" written as "Crypto com": the name's words in a row.
    return any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1)) or "".join(
        words
    ) == "".join(name)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _before(seed: Seed, mark: str, seen: Sequence[SeenSeed], subject: str) -> tuple[Before, SeenSeed | None]:
    """What memory says; the latest counts."""
    mine = [one for one in seen if same_account(one, seed, subject)]
    elsewhere = [one for one in seen if one.print == mark and one not in mine]
    known = any(one.print == mark for one in mine)
    if elsewhere and not known:
        return "twice", elsewhere[-1]
    if not mine:
        return "new", None
    if mine[-1].print == mark:
        return "same", mine[-1]
    return ("older" if known else "replaces"), mine[-1]
