"""How much of each exchange is known, by kind of fact: stated, inferred, unknown. A table on the screen and in docs.

Unknown counts what the app would use and no page says, whether the pack mentions it as unknown or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.content.pack_rules import cited_facts
from desktop_app.domain.profile import AddressList, ApiKeys, Cited, Emergency, Profile
from desktop_app.domain.vocabulary import EXCHANGE_FACTORS, EXCHANGE_GOALS, EXCHANGE_OPERATIONS

KINDS = (
    "factors",
    "what is asked for",
    "stops",
    "address list",
    "weakenings and locks",
    "API keys",
    "anti-phishing",
    "emergency",
    "paths",
)
RARE_OPERATIONS = frozenset(
    {
        "add_passkey",
        "link_phone",
        "change_fund_password",
        "reset_fund_password",
        "unlock_api_withdrawals",
        "unlock_settings",
    }
)
"""Operations that only some exchanges have: not counted as unknown where a pack does not mention them."""
EVERYWHERE = (
    "turn on authenticator",
    "turn off SMS",
    "add passkey",
    "set anti-phishing code",
    "review API keys",
    "turn on address list",
    "review devices",
    "review login history",
    "freeze account",
    "change password",
    "turn on alerts",
)
"""Goals that the steps lead to at every exchange."""


class Known(NamedTuple):
    """How many facts of one kind are stated, inferred, unknown."""

    stated: int
    inferred: int
    unknown: int


def coverage(packs: Sequence[Profile]) -> list[str]:
    """The lines of the tables for the screen: exchanges by kind of fact, then all services."""
    exchanges = [pack for pack in packs if pack.kind == "exchange"]
    rows = [("exchange", "checked", *KINDS), *((pack.id, pack.researched, *_cells(pack)) for pack in exchanges)]
    services = [(pack.id, pack.researched, *map(str, _all(pack))) for pack in packs if pack.kind != "exchange"]
    legend = "Each cell: stated/inferred/unknown."
    return [
        legend,
        *_aligned(rows),
        "",
        *_aligned([("service", "checked", "stated", "inferred", "unknown"), *services]),
    ]


def coverage_document(packs: Sequence[Profile]) -> str:
    """The page docs/coverage.md: every exchange by kind of fact. Generated, never typed."""
    exchanges = [pack for pack in packs if pack.kind == "exchange"]
    lines = [
        "# What is known of each exchange",
        "",
        "Written by `python3 dev.py run check-content --write docs/coverage.md`. Each cell: stated by a page of the",
        "exchange's own · inferred from one · unknown. Unknown counts as open in the app and is shown as unknown.",
        "",
        "| exchange | checked | " + " | ".join(KINDS) + " |",
        "|---|---|" + "---|" * len(KINDS),
    ]
    for pack in exchanges:
        cells = [cell.replace("/", " · ") for cell in _cells(pack)]
        lines.append(f"| {pack.name} | {pack.researched} | " + " | ".join(cells) + " |")
    lines += ["", "| service | kind | checked | stated | inferred | unknown |", "|---|---|---|---|---|---|"]
    for pack in packs:
        if pack.kind != "exchange":
            found = _all(pack)
            lines.append(f"| {pack.name} | {pack.kind} | {pack.researched} | " + " | ".join(map(str, found)) + " |")
    return "\n".join(lines) + "\n"


def by_kind(pack: Profile) -> dict[str, Known]:
    """The facts of one exchange by kind."""
    factors = {factor.kind: _of(factor, factor.supported == "unknown") for factor in pack.factors}
    paths = {path.goal: _of(path, not (path.web or path.app)) for path in pack.paths if path.goal in EXCHANGE_GOALS}
    named = {operation.name for operation in pack.operations}
    missing = [name for name in EXCHANGE_OPERATIONS if name not in named and name not in RARE_OPERATIONS]
    asks = [_of(one, one.requires == "unknown") for one in pack.operations] + ["unknown"] * len(missing)
    holds = [
        _of(one, one.hold is None or one.hold.hours == "unknown") for one in pack.operations if one.name in HOLDING
    ]
    loosening: list[Cited] = [*pack.weakenings, *([pack.settings_lock] if pack.settings_lock else [])]
    found = (
        [factors.get(kind, "unknown") for kind in EXCHANGE_FACTORS if kind != "anti_phishing_code"],
        asks,
        holds,
        _list(pack.address_list),
        [_of(one, getattr(one, "supported", True) == "unknown") for one in loosening],
        _keys(pack.api_keys),
        [_single(pack.anti_phishing)],
        _emergency(pack.emergency),
        [*paths.values(), *("unknown" for goal in EVERYWHERE if goal not in paths)],
    )
    return {kind: _known(words) for kind, words in zip(KINDS, found, strict=True)}


HOLDING = frozenset(
    {
        "reset_password",
        "change_password",
        "reset_totp",
        "change_totp",
        "disable_totp",
        "disable_sms",
        "reset_passkey",
        "change_phone",
        "change_email",
        "disable_address_list",
    }
)
"""Operations of which it matters whether withdrawals stop afterwards."""


def _of(fact: Cited, unknown: bool) -> str:
    return "unknown" if unknown else fact.confidence


def _single(fact: Cited | None) -> str:
    return "unknown" if fact is None else _of(fact, getattr(fact, "supported", True) == "unknown")


def _list(listed: AddressList | None) -> list[str]:
    """Whether there is one, what it does, how long a new address waits, and how long switching it off takes."""
    if listed is None or listed.supported is not True:
        return [_single(listed)] * (1 if listed is not None and listed.supported is False else 4)
    holds = (listed.lock, *(() if listed.always is True else (listed.off,)))
    waits = [hold is None or hold.hours == "unknown" for hold in holds]
    return [_of(listed, unknown) for unknown in (False, listed.meaning == "unknown", *waits)]


def _keys(keys: ApiKeys | None) -> list[str]:
    """Their rights, whether they can and have to be tied to addresses, when they end, whether they can withdraw."""
    if keys is None or keys.supported is False:
        return [_single(keys)] * (1 if keys is not None else 5)
    ends = keys.ends_after_days == "unknown" and keys.lapses_without_ip_days == "unknown"
    withdraws = keys.can_withdraw == "unknown" and all(right.danger != "high" for right in keys.permissions)
    needs = keys.ip_list_required_for == "unknown"
    return [_of(keys, unknown) for unknown in (not keys.permissions, keys.ip_list == "unknown", needs, ends, withdraws)]


def _emergency(freeze: Emergency | None) -> list[str]:
    """Whether one can freeze the account by oneself, and without signing in."""
    if freeze is None or freeze.supported is False:
        return [_single(freeze)] * (1 if freeze is not None else 2)
    return [_of(freeze, freeze.supported == "unknown"), _of(freeze, freeze.without_login == "unknown")]


def _known(words: Sequence[str]) -> Known:
    found = Counter(words)
    return Known(found["stated"], found["inferred"], found["unknown"])


def _all(pack: Profile) -> Known:
    return _known([fact.confidence for _, fact in cited_facts(pack)])


def _cells(pack: Profile) -> list[str]:
    return ["/".join(map(str, known)) for known in by_kind(pack).values()]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return list(_lines(rows, widths))


def _lines(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for row in rows:
        first, *rest = (
            cell.ljust(width) if not at else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, *rest))
