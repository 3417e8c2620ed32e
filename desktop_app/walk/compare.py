"""What exchanges do, side by side: one value for each thing that makes an exchange hard to rob, with its facts.

Facts and their order only: the words are made where they are shown. What no official page says is "unknown", which is
neither "no" nor nothing. Nothing is weighed: the letters come from `best`, everything else from the packs as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.domain.profile import AddressList, ApiKeys, Cited, Hold, Operation, Profile

UNKNOWN = "unknown"


class Value(NamedTuple):
    """One cell. `word` is what is so ("yes", "gone", "hours" …), `number` its hours or days, `more` further words.

    `facts` are those that it rests on, in the pack's order; () where the pack says nothing at all.
    """

    word: str
    number: float | None = None
    more: tuple[str, ...] = ()
    facts: tuple[Cited, ...] = ()

    @property
    def is_unknown(self) -> bool:
        """Whether no official page says."""
        return self.word == UNKNOWN


def value(profile: Profile, aspect: str) -> Value:
    """The value of one of `ASPECTS` at an exchange. KeyError for another word."""
    return ASPECTS[aspect].read(profile)


def order(aspect: str, cell: Value) -> tuple[int, float]:
    """Where a value stands when the strongest come first: what is unknown always comes last."""
    words = ASPECTS[aspect].strongest_first
    place = words.index(cell.word) if cell.word in words else len(words)
    return place, -(cell.number or 0.0) if ASPECTS[aspect].more_is_stronger else (cell.number or 0.0)


# --- stops --------------------------------------------------------------------------------------------------------


def _after(*names: str) -> Callable[[Profile], Value]:
    return lambda profile: _stop(profile.operations_named(*names))


def _stop(routes: tuple[Operation, ...]) -> Value:
    """The stop after these routes. "hours": after every one of them, at least so long. "some": only in some cases, or
    after some of them. "none": the pages say that there is none. "late": each of them takes so long before it is done,
    and of a stop after it no page says anything.
    """
    found = [_waits(route) for route in routes]
    known = [hours for hours, _ in found if hours is not None]
    if not known:
        late = [_lateness(route) for route in routes if _always(route)]
        sure = len(late) == len(routes) and bool(late) and min(late) > 0
        return Value("late", min(late), facts=routes) if sure else Value(UNKNOWN, facts=routes)
    if len(known) == len(found) and all(sure for _, sure in found) and min(known) > 0:
        return Value("hours", min(known), facts=routes)
    if any(known):
        return Value("some", max(known), facts=routes)
    return Value("none" if len(known) == len(found) else UNKNOWN, facts=routes)


def _waits(route: Operation) -> tuple[float | None, bool]:
    """Hours until the money can leave after this route, None where no page says; and whether that holds always."""
    hold = route.hold
    if hold is None or isinstance(hold.hours, str):
        return None, False
    sure = _always(route) and (hold.when == "always" or hold.hours == 0)
    return hold.hours + _lateness(route), sure


def _lateness(route: Operation) -> float:
    """Hours until the route is done, as far as a page says."""
    late = route.takes_effect_after_hours
    return 0.0 if isinstance(late, str) else late


def _always(route: Operation) -> bool:
    return not route.only_when and not route.only_in


def _new_address(profile: Profile) -> Value:
    """The wait of an address that is new on the list, or that a lock over the settings makes it wait."""
    listed, lock = profile.address_list, profile.settings_lock
    if lock is not None and lock.supported is True and lock.off is not None and "add_withdrawal_address" in lock.stops:
        waits = min(lock.off.choices) if lock.off.choices else lock.off.hours
        if not isinstance(waits, str) and waits > 0:
            return Value("chosen", waits, facts=(lock, *((listed,) if listed else ())))
    if listed is not None and listed.lock is not None and not isinstance(listed.lock.hours, str):
        return Value(_lock_word(listed, listed.lock), listed.lock.hours or None, facts=(listed,))
    adding = profile.operations_named("add_withdrawal_address")
    found = _stop(adding)
    return found if not found.is_unknown else Value(UNKNOWN, facts=(*((listed,) if listed else ()), *adding))


def _lock_word(listed: AddressList, lock: Hold) -> str:
    """A wait that belongs to a list which the user turns on is as much a choice as a lock of its own."""
    if lock.hours == 0:
        return "none"
    if listed.lock_set_by_user is False and lock.when == "always":
        return "hours" if listed.always is True else "chosen"
    return "chosen" if listed.lock_set_by_user is True else "some"


# --- factors ------------------------------------------------------------------------------------------------------


def _sms(profile: Profile) -> Value:
    """Whether codes to the phone number can be got rid of: "absent", "unbinds", "replaced", "not_offered" or
    "impossible". "kept": there are such codes, and no page says whether they can go.
    """
    sms = profile.factor("sms")
    if sms is None or sms.supported == UNKNOWN:
        return Value(UNKNOWN, facts=(sms,) if sms else ())
    if sms.supported is False:
        return Value("absent", facts=(sms,))
    return Value("kept" if sms.removal == UNKNOWN else sms.removal, facts=(sms,))


def _passkeys(profile: Profile) -> Value:
    """What is taken. "only": a passkey can be made the one way in; "keys": security keys, no page names passkeys."""
    passkey, key = profile.factor("passkey"), profile.factor("security_key")
    facts = tuple(one for one in (passkey, key) if one is not None)
    if passkey is not None and passkey.supported is True:
        return Value("only" if passkey.only_factor is True else "yes", facts=facts)
    if key is not None and key.supported is True:
        return Value("keys", facts=facts)
    if passkey is not None and passkey.supported is False and (key is None or key.supported is False):
        return Value("no", facts=facts)
    return Value(UNKNOWN, facts=facts)


# --- addresses ----------------------------------------------------------------------------------------------------


def _list(profile: Profile) -> Value:
    """What a list of withdrawal addresses does: "always" and "restricts" stop all others, "waives" drops the codes.

    "there": there is one, and no page says which of both it does. `more` has "pays": besides, some addresses can be
    paid without a code; "pays_perhaps" where no page is clear about that.
    """
    listed, weak = profile.address_list, profile.weakening("listed_without_codes")
    more = () if weak is None or weak.supported is False else ("pays",) if weak.supported is True else ("pays_perhaps",)
    facts = tuple(one for one in (listed, weak) if one is not None)
    if listed is None or listed.supported == UNKNOWN:
        return Value(UNKNOWN, more=more, facts=facts)
    if listed.supported is False:
        return Value("no", more=more, facts=facts)
    if listed.meaning == "restricts":
        return Value("always" if listed.always is True else "restricts", more=more, facts=facts)
    return Value("waives" if listed.meaning == "waives" else "there", more=more, facts=facts)


# --- keys ---------------------------------------------------------------------------------------------------------


def _of_keys(read: Callable[[ApiKeys], Value]) -> Callable[[Profile], Value]:
    def found(profile: Profile) -> Value:
        keys = profile.api_keys
        if keys is None or keys.supported == UNKNOWN:
            return Value(UNKNOWN, facts=(keys,) if keys else ())
        return Value("no_keys", facts=(keys,)) if keys.supported is False else read(keys)._replace(facts=(keys,))

    return found


def _key_ips(keys: ApiKeys) -> Value:
    """Whether a key is tied to IP addresses. "required": one that can move money out has to be; "possible"; "no"."""
    dangerous = {right.id for right in keys.permissions if right.danger == "high"}
    named = () if isinstance(keys.ip_list_required_for, str) else keys.ip_list_required_for
    if dangerous & set(named):
        return Value("required")
    if keys.ip_list is True and isinstance(keys.ip_list_required_for, str):
        return Value("possible", more=("perhaps_required",))
    return Value({True: "possible", False: "no", UNKNOWN: UNKNOWN}[keys.ip_list])


def _key_ends(keys: ApiKeys) -> Value:
    """When keys end. "days": every key ends; "without_ip": only one without an IP list does. `more` has "unused" where
    that counts from the last use, "perhaps_unused" where no page says from when it counts.
    """
    if not isinstance(keys.ends_after_days, str):
        return Value("days", keys.ends_after_days)
    if not isinstance(keys.lapses_without_ip_days, str):
        counted = {"age": (), "inactivity": ("unused",), UNKNOWN: ("perhaps_unused",)}[keys.lapses_by]
        return Value("without_ip", keys.lapses_without_ip_days, more=counted)
    return Value(UNKNOWN)


def _key_withdraws(keys: ApiKeys) -> Value:
    """Whether a key can send money out. "locked": once the key was unlocked by hand."""
    if keys.can_withdraw is False:
        return Value("no")
    if keys.can_withdraw is True or any(right.danger == "high" for right in keys.permissions):
        lock = keys.withdraw_lock
        return Value("locked" if lock is not None and lock.default_on is True else "yes")
    return Value(UNKNOWN)


def _withdraws(profile: Profile) -> Value:
    found, listed = _of_keys(_key_withdraws)(profile), profile.address_list
    if found.word == "yes" and listed is not None and listed.api_listed_only is True:
        return found._replace(word="listed", facts=(*found.facts, listed))
    return found


# --- the account --------------------------------------------------------------------------------------------------


def _freeze(profile: Profile) -> Value:
    freeze = profile.emergency
    if freeze is None or freeze.supported == UNKNOWN:
        return Value(UNKNOWN, facts=(freeze,) if freeze else ())
    return Value("yes" if freeze.supported else "no", facts=(freeze,))


def _freeze_outside(profile: Profile) -> Value:
    freeze = profile.emergency
    if freeze is None or freeze.supported is False:
        return Value("no" if freeze is not None else UNKNOWN, facts=(freeze,) if freeze else ())
    return Value({True: "yes", False: "no", UNKNOWN: UNKNOWN}[freeze.without_login], facts=(freeze,))


class Aspect(NamedTuple):
    """One thing that is compared: how it is read, and its words in the order of strength, without "unknown"."""

    read: Callable[[Profile], Value]
    strongest_first: tuple[str, ...]
    more_is_stronger: bool = True


STOPS = ("hours", "some", "late", "none")

ASPECTS: dict[str, Aspect] = {
    "password_reset": Aspect(_after("reset_password"), STOPS),
    "second_reset": Aspect(_after("reset_totp"), STOPS),
    "password_change": Aspect(_after("change_password"), STOPS),
    "new_device": Aspect(_after("login"), STOPS),
    "sms": Aspect(_sms, ("absent", "unbinds", "replaced", "not_offered", "impossible", "kept")),
    "passkeys": Aspect(_passkeys, ("only", "yes", "keys", "no")),
    "list": Aspect(_list, ("always", "restricts", "there", "waives", "no")),
    "new_address": Aspect(_new_address, ("hours", "chosen", "some", "late", "none")),
    "key_ips": Aspect(_of_keys(_key_ips), ("no_keys", "required", "possible", "no")),
    "key_ends": Aspect(_of_keys(_key_ends), ("no_keys", "days", "without_ip"), more_is_stronger=False),
    "key_withdraws": Aspect(_withdraws, ("no_keys", "no", "locked", "listed", "yes")),
    "freeze": Aspect(_freeze, ("yes", "no")),
    "freeze_outside": Aspect(_freeze_outside, ("yes", "no")),
}
"""Everything that is compared besides the letters and the date, in the order of the table."""
