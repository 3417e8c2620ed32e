"""One key and its findings as words: names, chips, dates, sentences. Facts come in, words come out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.keys.findings import lapses_after
from desktop_app.keys.rights import Right, rights_of
from desktop_app.language import Plural, Text, sentences
from desktop_app.language.lists import in_a_row
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.profile import Profile
    from desktop_app.domain.saved_key import KeyListCheck, SavedKey
    from desktop_app.keys.findings import Finding
    from desktop_app.keys.register import Register
    from desktop_app.ui.step_words import ChipWords
    from desktop_app.ui.tokens import Tone

MOST_CHIPS = 8
ACTING: tuple[Right, ...] = ("trade", "withdraw", "add_address")


def name_of(key: SavedKey) -> str:
    """What a key is called: its label, else the ends of its public name."""
    return str(key.label or (words.NAMED_BY.format(hint=key.hint) if key.hint else words.NAMELESS))


def rights_chips(key: SavedKey, pack: Profile | None) -> tuple[ChipWords, ...]:
    """Its permissions in the exchange's own words, the grave ones coloured."""
    if key.permissions is None:
        return ((str(words.RIGHTS_NOT_TOLD), "bad"),)
    if not key.permissions:
        return ((str(words.NO_RIGHTS), "neutral"),)
    found: list[ChipWords] = [(word, _tone(word, key, pack)) for word in key.permissions[:MOST_CHIPS]]
    more = len(key.permissions) - MOST_CHIPS
    return (*found, (f"+ {more}", "neutral")) if more > 0 else tuple(found)


def _tone(word: str, key: SavedKey, pack: Profile | None) -> Tone:
    rights = rights_of((word,), pack.id if pack else "", pack)
    if rights.unknown or rights.surely("withdraw") or rights.surely("add_address"):
        return "bad"
    return "warn" if rights.surely("trade") and key.bound != "yes" else "neutral"


def _acts(key: SavedKey, pack: Profile | None) -> bool:
    """Whether it may do more than read."""
    rights = rights_of(key.permissions, pack.id if pack else "", pack)
    return any(rights.may(right) for right in ACTING)


def ip_chip(key: SavedKey, pack: Profile | None) -> ChipWords:
    """From where it works."""
    if key.bound == "unknown":
        return str(words.IP_NOT_KNOWN), "warn" if _acts(key, pack) else "neutral"
    if key.bound == "no":
        return str(words.ANY_IP), "warn" if _acts(key, pack) else "neutral"
    return words.SOME_IPS.of(len(key.ips)) if key.ips else str(words.BOUND_IP), "ok"


def line_of(key: SavedKey) -> str:
    """Its days and its user in one line; what is not known is left out."""
    made = words.MADE.format(day=day(key.created)) if key.created else ""
    used = str(words.NEVER_USED) if key.never_used else ""
    ends = str(words.NEVER_ENDS) if key.never_expires else ""
    if key.last_used and not used:
        used = words.USED.format(day=day(key.last_used))
    if key.expires and not ends:
        ends = words.ENDS.format(day=day(key.expires))
    return " · ".join(part for part in (user_of(key), made, used, ends) if part)


def user_of(key: SavedKey) -> str:
    """Who uses it; "" where nobody was asked yet."""
    kind = words.USERS.get(key.used_by)
    if kind is None or not key.used_by_name:
        return str(kind or key.used_by_name)
    return words.USER.format(user=kind, name=key.used_by_name)


def rows_of(key: SavedKey) -> tuple[tuple[str, str], ...]:
    """Everything that the register holds about a key, as names and values."""
    unknown = words.UNKNOWN
    told = key.permissions
    bound = {"yes": words.BOUND_IP, "no": words.ANY_IP, "unknown": unknown}
    values: dict[str, str | Text] = {
        "hint": key.hint or unknown,
        "permissions": unknown if told is None else in_a_row(told) or words.NO_RIGHTS,
        "ips": in_a_row(key.ips) or bound[key.bound],
        "created": day(key.created) or unknown,
        "last_used": words.NEVER_USED if key.never_used else day(key.last_used) or unknown,
        "expires": words.NEVER_ENDS if key.never_expires else day(key.expires) or unknown,
        "used_by": user_of(key) or unknown,
        "status": key.status,
        "note": key.note,
        "seen": words.FROM[key.source].format(day=day(key.seen)) if key.seen or key.source == "form" else "",
    }
    return tuple((str(words.ROWS[name]), str(value)) for name, value in values.items() if value)


# --- findings -------------------------------------------------------------------------------------------------------


def _fields(finding: Finding, name: str, pack: Profile | None) -> dict[str, object]:
    lapse = lapses_after(pack)
    return {
        "name": name,
        "lapse": "" if lapse is None else lapse,
        "words": in_a_row(_unknown_words(finding)[:3]),
        "withdraw": word_for("withdraw", pack) or words.WITHDRAW_PLAIN,
        "trade": word_for("trade", pack) or words.TRADE_PLAIN,
    }


def _unknown_words(finding: Finding) -> list[str]:
    return [word for word in finding.words if word]


def _title(finding: Finding) -> Text | Plural:
    """The title, more exact where more is known."""
    days = finding.days
    if finding.code == "expires_soon" and (days or 0) < 2:
        return words.ENDS_TOMORROW if days == 1 else words.ENDS_TODAY
    if finding.code == "will_lapse" and (days or 0) < 2:
        return words.LAPSES if days is None else words.LAPSES_NOW
    if finding.code == "rights_unknown" and _unknown_words(finding):
        return words.RIGHTS_UNKNOWN
    return words.FINDINGS[finding.code].title


def word_for(right: Right, pack: Profile | None) -> str:
    """The exchange's own word for a right; "" where the pack has none."""
    danger = {"trade": "medium", "withdraw": "high", "read": "low"}.get(right)
    keys = pack.api_keys if pack is not None else None
    named = [one.name_in_ui for one in keys.permissions if one.danger == danger and one.name_in_ui] if keys else []
    return named[0] if named else ""


def title_of(finding: Finding, name: str, pack: Profile | None) -> str:
    """What is wrong, in a few words."""
    title, fields = _title(finding), _fields(finding, name, pack)
    return title.of(finding.days or 0, **fields) if isinstance(title, Plural) else title.format(**fields)


def why_of(finding: Finding, name: str, pack: Profile | None) -> str:
    """Why it matters, and what to do, in the exchange's words."""
    told, fields = words.FINDINGS[finding.code], _fields(finding, name, pack)
    return sentences((told.why.format(**fields), told.do.format(**fields)))


def points(number: float) -> str:
    """As in "12 points", "less than a point"."""
    whole = int(number + 0.5)
    return words.POINTS.of(whole) if whole else str(words.FRACTION)


def cost_chip(cost: float, all_keys: float) -> ChipWords:
    """What a finding costs by itself."""
    if cost > 0:
        return words.COST.format(points=points(cost)), "bad"
    return (words.COST_SHARED.format(points=points(all_keys)) if all_keys > 0 else str(words.COST_NONE)), "neutral"


# --- the list of an account -----------------------------------------------------------------------------------------


def summary(register: Register) -> str:
    """How many keys, from when, and what was different."""
    count = len(register.keys)
    parts = [words.KEYS.of(count) if count else str(words.KEYS_NONE)]
    check = register.check
    if check is not None and check.listed:
        parts.append(words.LISTED.format(day=day(check.listed)))
        parts += [words.DIFFERENT.format(parts=different)] if (different := _different(check)) else []
    return " · ".join(parts)


def _different(check: KeyListCheck) -> str:
    found: Sequence[tuple[Plural, int]] = (
        (words.NEW, check.new),
        (words.GONE, check.gone),
        (words.CHANGED, check.changed),
    )
    return in_a_row([how_many.of(count) for how_many, count in found if count])
