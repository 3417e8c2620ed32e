"""A pack's facts as items of a list, in groups: each with its source and date, or as not known."""

from __future__ import annotations

from datetime import date
from functools import reduce

import msgspec

from desktop_app.content.texts import values_of
from desktop_app.domain.profile import Cited, Exit, Factor, Hold, Operation, Profile, SettingsLock, Weakening
from desktop_app.language import Text, sentences
from desktop_app.language.lists import listed
from desktop_app.ui import words_facts as words
from desktop_app.ui.day_words import day
from desktop_app.ui.opening import may_open
from desktop_app.ui.widgets.facts import FactItem
from desktop_app.ui.words_own_exchange import said_lines

Group = tuple[str, tuple[FactItem, ...]]
"""A heading and its facts."""


def groups(profile: Profile, today: date) -> tuple[Group, ...]:
    """All facts of a pack, group by group; groups without facts are left out. `today` tells which ones are old."""
    makers = {
        "factors": _factors,
        "operations": _operations,
        "weak": _weakenings,
        "list": _list,
        "keys": _keys,
        "emergency": _emergency,
        "more": _more,
        "products": _products,
        "incidents": _incidents,
        "said": _own_words,
    }
    parts = tuple(makers) if profile.kind == "exchange" else OF_SERVICES
    found = (
        (str(words.GROUPS[key]), tuple(_aged(one, profile, today) for one in makers[key](profile))) for key in parts
    )
    return tuple(group for group in found if group[1])


OF_SERVICES = ("factors", "operations", "weak", "more", "products", "incidents")
"""Groups that make sense for what stands behind the exchanges."""
OLD_DAYS = 180


def _aged(fact: FactItem, profile: Profile, today: date) -> FactItem:
    """A fact that nobody looked up for half a year says so. One that no page says has no age."""
    if not fact.url or not is_old(profile.researched, today):
        return fact
    return msgspec.structs.replace(fact, about=" · ".join(part for part in (fact.about, str(words.OLD)) if part))


def is_old(checked: str, today: date) -> bool:
    """Whether the last check (ISO date) is more than 180 days ago. What has no date is old."""
    try:
        return (today - date.fromisoformat(checked)).days > OLD_DAYS
    except ValueError:
        return True


def of(profile: Profile, cited: Cited) -> FactItem:
    """One fact of a pack by itself, in the same words."""
    makers = ((profile.factors, _factors), (profile.operations, _operations), (profile.weakenings, _weakenings))
    for facts, make in makers:
        for place, one in enumerate(facts):
            if one is cited:
                return make(profile)[place]
    if cited is profile.address_list:
        return _list(profile)[0]
    if cited is profile.settings_lock:
        return _weakenings(profile)[-1]
    return (_keys if cited is profile.api_keys else _emergency)(profile)[0]


def item(text: str, cited: Cited, profile: Profile) -> FactItem:
    """A fact with its note and source; what no page says has no source."""
    note = str(words.WRITTEN.get(cited.note, cited.note))
    if cited.confidence == "unknown" or not cited.source:
        return FactItem(text, note)
    if cited.only_in:
        sites = listed([one.name for one in profile.variants if one.id in cited.only_in])
        text = sentences((text, words.ONLY_IN.format(sites=sites)))
    about = [words.PAGE_OF.format(day=day(cited.source_date))] if cited.source_date else []
    about.append((words.NOTED if profile.own else words.CHECKED).format(day=day(profile.researched)))
    about += [str(words.OUR_READING)] if cited.confidence == "inferred" else []
    return FactItem(text, note, cited.source, " · ".join(about), link=may_open(profile, cited.source))


def _factors(profile: Profile) -> list[FactItem]:
    return [item(_factor(factor), factor, profile) for factor in profile.factors]


def _factor(factor: Factor) -> str:
    name = words.FACTORS.get(factor.kind, factor.kind.replace("_", " "))
    template = words.SUPPORTED_AS if factor.name_in_ui else words.SUPPORTED
    parts: list[str | Text] = [template[factor.supported].format(name=name, menu=factor.name_in_ui)]
    parts += [words.REMOVAL[factor.removal]] if factor.supported is True and factor.kind != "password" else []
    parts += [words.ONE_WAY] if factor.one_way else []
    return sentences(parts)


def _operations(profile: Profile) -> list[FactItem]:
    return [item(_operation(operation), operation, profile) for operation in profile.operations]


def _operation(operation: Operation) -> str:
    """What it asks for, what is stopped afterwards, and from when it holds."""
    parts = [_asks(operation), *([_hold(operation.hold)] if operation.hold is not None else [])]
    if operation.only_when:
        parts.append(words.ONLY_WHEN.format(condition=operation.only_when.rstrip(".。")))
    parts += [str(words.MORE_MAY_BE_ASKED)] if operation.more_may_be_asked else []
    parts += [words.GIVES.format(what=operation.gives)] if operation.gives else []
    parts += [words.DESTROYS.format(what=operation.destroys)] if operation.destroys else []
    if operation.takes_effect_after_hours not in (0, "unknown"):
        parts.append(words.TAKES_EFFECT.format(wait=words.length(operation.takes_effect_after_hours)))
    return sentences(parts)


def _name(operation: Operation) -> str:
    return str(words.OPERATIONS.get(operation.name, operation.name.replace("_", " ")))


def _asks(operation: Operation) -> str:
    name = _name(operation)
    if isinstance(operation.requires, str):
        return words.ASKS_UNKNOWN.format(operation=name)
    sets = [_together(one) for one in operation.requires]
    proofs = reduce(lambda first, second: words.OR.format(first=first, second=second), sets) if sets else ""
    return words.ASKS.format(operation=name, proofs=proofs)


def _together(tokens: tuple[str, ...]) -> str:
    if not tokens:
        return str(words.ASKS_NOTHING)
    named = [str(words.TOKENS.get(token, token.replace("_", " "))) for token in tokens]
    return reduce(lambda first, second: words.TOGETHER.format(first=first, second=second), named)


def _hold(hold: Hold) -> str:
    if hold.hours == "unknown":
        return str(words.STOPS_UNKNOWN)
    if hold.hours == 0:
        return str(words.STOPS_NOTHING)
    covers: tuple[Exit, ...] = tuple(sorted({*hold.covers, "withdraw", "api"}))
    stops = words.EXITS.get(covers, words.SOME_EXITS).format(wait=words.length(hold.hours))
    return sentences((stops, words.WHEN[hold.when], words.ended_early(hold)))


def _weakenings(profile: Profile) -> list[FactItem]:
    """Settings that loosen a check, the name first, as it may sound like the opposite; and the lock that tightens."""
    found = [item(_weakening(profile, one), one, profile) for one in profile.weakenings]
    if lock := profile.settings_lock:
        found.append(item(_settings_lock(lock), lock, profile))
    return found


def _weakening(profile: Profile, one: Weakening) -> str:
    name = one.name_in_ui or words.WEAKENINGS[one.kind]
    if one.supported is not True:
        return words.WEAK_SUPPORTED[one.supported].format(name=name)
    does = one.does or values_of(profile)[f"weak.{one.kind}.does"]
    parts = [words.WEAK_DOES.format(name=name, what=does)]
    parts += [str(words.WEAK_SOUNDS)] if one.sounds_protective else []
    parts.append(str(words.WEAK_OFF[one.can_be_off]))
    parts += [str(words.WEAK_DEFAULT)] if one.default_on is True else []
    if not isinstance(one.lapses_after_days, str):
        parts.append(words.after_days(words.WEAK_LAPSES, one.lapses_after_days))
    return sentences(parts)


def _settings_lock(lock: SettingsLock) -> str:
    name = lock.name_in_ui or words.SETTINGS_LOCK
    parts = [words.LOCK_SUPPORTED[lock.supported].format(name=name)]
    if lock.opens_with:
        parts.append(words.LOCK_OPENS.format(proofs=_together(lock.opens_with)))
    if lock.off is not None and not isinstance(lock.off.hours, str):
        parts.append(words.LOCK_WAITS.format(wait=words.length(lock.off.hours)))
    return sentences(parts)


def _list(profile: Profile) -> list[FactItem]:
    found, listing = [], profile.address_list
    if listing is None or listing.supported == "unknown":
        found.append(FactItem(str(words.LIST_UNKNOWN)))
    elif not listing.supported:
        found.append(item(str(words.LIST_NONE), listing, profile))
    else:
        name = listing.name_in_ui or words.GROUPS["list"]
        parts = [words.LIST_MEANING[listing.meaning].format(list=name), _list_wait(listing.lock)]
        parts.append(str(words.LIST_API[listing.api_listed_only]))
        found.append(item(sentences(parts), listing, profile))
    return found


def _list_wait(lock: Hold | None) -> str:
    if lock is None or lock.hours == "unknown":
        return str(words.LIST_WAIT_UNKNOWN)
    if lock.hours == 0:
        return str(words.LIST_WAIT_NONE)
    waits = words.LIST_WAIT.format(wait=words.length(lock.hours))
    return sentences((waits, words.WHEN[lock.when], words.ended_early(lock)))


def _keys(profile: Profile) -> list[FactItem]:
    keys = profile.api_keys
    if keys is None:
        return [FactItem(str(words.KEYS_UNKNOWN))]
    rights = [right.name_in_ui or right.id.replace("_", " ") for right in keys.permissions]
    parts = [words.KEY_RIGHTS.format(rights=listed(rights))] if rights else []
    parts.append(str(words.KEYS_IPS[keys.ip_list]))
    parts += [words.KEYS_MOST_ADDRESSES.of(keys.max_ips)] if isinstance(keys.max_ips, int) and keys.max_ips else []
    parts += [words.KEYS_MOST.of(keys.max_keys)] if isinstance(keys.max_keys, int) else []
    if not isinstance(keys.lapses_without_ip_days, str):
        parts.append(words.after_days(words.KEYS_LAPSE[keys.lapses_by], keys.lapses_without_ip_days))
    if not isinstance(keys.ends_after_days, str):
        parts.append(words.after_days(words.KEYS_END, keys.ends_after_days))
    if not isinstance(keys.after_password_change_days, str):
        parts.append(words.after_days(words.KEYS_AFTER_PASSWORD, keys.after_password_change_days))
    parts += [str(words.KEYS_SKIP)] if keys.skips_codes is True else []
    parts += [str(words.KEYS_CANNOT_WITHDRAW)] if keys.can_withdraw is False else []
    parts += [str(words.KEYS_OWN_FACTOR)] if keys.own_factor is True else []
    found = [item(sentences(parts), keys, profile)]
    if lock := keys.withdraw_lock:
        found.append(item(words.KEY_LOCK[lock.supported].format(name=lock.name_in_ui or words.A_LOCK), lock, profile))
    return found


def _emergency(profile: Profile) -> list[FactItem]:
    freeze = profile.emergency
    if freeze is None:
        return [FactItem(str(words.FREEZE["unknown"]))]
    parts = [str(words.FREEZE[freeze.supported])]
    parts += [words.FREEZE_WEB.format(path=_menu(freeze.web))] if freeze.web else []
    parts += [words.FREEZE_APP.format(path=_menu(freeze.app))] if freeze.app else []
    needs = listed([words.TOKENS.get(need, need.replace("_", " ")) for need in freeze.needs])
    parts += [words.FREEZE_NEEDS.format(needs=needs)] if needs else []
    parts += [one for one in (freeze.without_login_how, freeze.password_first, freeze.leaves_open, freeze.undo) if one]
    return [item("\n".join(parts), freeze, profile)]


def _menu(path: str) -> str:
    return path.replace(" > ", " › ")


def _more(profile: Profile) -> list[FactItem]:
    found = _more_of_exchange(profile) if profile.kind == "exchange" else []
    found += [item(str(words.WRITTEN.get(fact.text, fact.text)), fact, profile) for fact in profile.facts]
    return found + [FactItem(text, str(words.NO_PAGE)) for text in profile.unverifiable]


def _more_of_exchange(profile: Profile) -> list[FactItem]:
    found = [FactItem(str(words.P2P[profile.p2p]))]
    phishing = profile.anti_phishing
    found.append(
        item(str(words.PHISHING[phishing.supported]), phishing, profile)
        if phishing
        else FactItem(str(words.PHISHING["unknown"]))
    )
    return found


def _products(profile: Profile) -> list[FactItem]:
    found = [item(words.COVERED[one.covered].format(name=one.name), one, profile) for one in profile.products]
    sites = [(sentences((words.SITE.format(name=one.name), one.differs)), one) for one in profile.variants]
    return found + [item(text, one, profile) for text, one in sites]


def _incidents(profile: Profile) -> list[FactItem]:
    found = []
    for one in profile.incidents:
        template = words.REPORTED_BY if one.reporter else words.REPORTED
        text = template.format(reporter=one.reporter, text=one.text)
        link = not one.third_party and may_open(profile, one.source)
        found.append(FactItem(text, url=one.source, about=day(one.date), link=link))
    return found


def _own_words(profile: Profile) -> list[FactItem]:
    """What somebody said of an exchange that they added, without a page: it counts as unknown."""
    return [FactItem(line, about=str(words.OWN_WORD)) for line in said_lines(profile)]
