"""What a search brought, sorted: seeds to choose from, exports with parts missing, and what is said of the rest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from desktop_app.authenticator.contents import Content
from desktop_app.authenticator.links import Read
from desktop_app.authenticator.migration import Export, LeftOut, Part, joined

_SAID = ("refused", "private_key", "phrase", "address", "passkey", "app", "web", "too_long", "text")
"""The kinds that give no seed, those that matter most first."""


class Caught(msgspec.Struct, frozen=True, kw_only=True):
    """`seeds`: each once. `exports`: with parts still missing. `left_out` of exports. `others`: what gives no seed, the
    most important first.
    """

    seeds: tuple[Read, ...] = ()
    exports: tuple[Export, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    others: tuple[Content, ...] = ()

    @property
    def something(self) -> bool:
        """Whether there is anything that ends the search: a seed, a part of an export, or an otpauth text refused."""
        return bool(self.seeds or self.exports or self.left_out or any(one.kind == "refused" for one in self.others))

    def __repr__(self) -> str:
        return f"Caught({len(self.seeds)} seeds)"


class _Key(NamedTuple):
    secret: bytes
    account: tuple[str, str]


def caught(contents: Iterable[Content], parts: Iterable[Part] = ()) -> Caught:
    """All contents together; `parts` are those of exports that were found earlier."""
    contents = list(contents)
    found = [_with_odd(one) for one in contents if one.kind in ("seed", "key")]
    exports = joined([*parts, *(one.part for one in contents if one.part is not None)])
    found += [read for export in exports for read in export.read]
    others = [one for one in contents if one.kind in _SAID]
    return Caught(
        seeds=_once(read for read in found if read is not None),
        exports=tuple(export for export in exports if export.missing),
        left_out=tuple(entry for export in exports for entry in export.left_out),
        others=tuple(sorted(others, key=lambda one: _SAID.index(one.kind))),
    )


def parts_of(contents: Iterable[Content]) -> tuple[Part, ...]:
    """The parts of exports among the contents."""
    return tuple(one.part for one in contents if one.part is not None)


def wipe(found: Caught, but: Read | None = None) -> None:
    """Overwrite the secrets of all seeds that were not chosen."""
    for read in found.seeds:
        if but is None or read.seed is not but.seed:
            read.seed.wipe()


def _with_odd(content: Content) -> Read | None:
    read = content.read
    if read is None:
        return None
    odd = tuple(dict.fromkeys((*content.odd, *read.odd)))
    return Read(read.seed, odd)


def _once(found: Iterable[Read]) -> tuple[Read, ...]:
    """The same code is often in sight twice."""
    kept: dict[_Key, Read] = {}
    for read in found:
        seed = read.seed
        key = _Key(seed.secret.reveal(), (seed.issuer.casefold(), seed.account.casefold()))
        kept.setdefault(key, read)
    return tuple(kept.values())
