"""Setups from files in the documented form: strict, and each refusal names the key that is wrong and what to write.

A file holds one setup at its top level, or several as `[[case]]`. What a case says about itself (id, title, source …)
is allowed and not read.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from desktop_app.analysis.names import all_names, plain
from desktop_app.analysis.rules import PHYSICAL_PLACES
from desktop_app.content.decoding import explain
from desktop_app.content.reading import MAX_PARTS, has_long_key
from desktop_app.domain.setup import OPERATIONS, OWN_PROOFS, ApiKey, Exchange, Holds, Owner, Setup

BYTE_ORDER_MARK = "\ufeff"
"""Some editors put it before the text."""

ABOUT = frozenset({"id", "title", "kind", "core", "source", "story", "expect"})
BESIDE = frozenset({"case", "compare", "graph", "order", "best_step"})
"""Tables that case files hold beside their setups."""

MOST_RULES = 12_000
MOST_RULES_IN_ALL = 100_000
"""Each exchange is worked out with what all share: the shared rules count once for each."""

MOST_NAMES = 30_000
MOST_CHARACTERS = 2_000_000
LONGEST_NAME = 200
LARGEST_SHARE = 1e9
KEYS = {
    Setup: frozenset(field.name for field in msgspec.structs.fields(Setup)),
    Exchange: frozenset(field.name for field in msgspec.structs.fields(Exchange)),
    Owner: frozenset(field.name for field in msgspec.structs.fields(Owner)),
    Holds: frozenset(field.name for field in msgspec.structs.fields(Holds)),
    ApiKey: frozenset(field.name for field in msgspec.structs.fields(ApiKey)),
}
PLACES = frozenset((*PHYSICAL_PLACES, "cloud", "pm"))
ALTERNATIVES = frozenset((*OPERATIONS, *(f"unknown_{operation}" for operation in OPERATIONS)))


class SetupRefused(ValueError):  # noqa: N818 - what happened to the file, not what went wrong here
    """A file that is not a setup. `key` is the path of the key that is wrong, as "case[2].exchange[0].login"."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"{key}: {reason}" if key else reason)
        self.key, self.reason = key, reason


def read_setups(text: str) -> dict[str, Setup]:
    """All setups of a file by their ids, in order. SetupRefused with the path of the key that is wrong."""
    if len(text) > MOST_CHARACTERS:
        raise SetupRefused("", f"the file is larger than {MOST_CHARACTERS:,} characters")
    if has_long_key(text):
        raise SetupRefused("", f"a dotted key has more than {MAX_PARTS} parts")
    try:
        document = tomllib.loads(text.removeprefix(BYTE_ORDER_MARK))
    except tomllib.TOMLDecodeError as error:
        raise SetupRefused("", f"this is not TOML: {error}") from None
    except RecursionError:
        raise SetupRefused("", "lists or tables lie too deep inside each other") from None
    except ValueError:  # Python turns no text of thousands of digits into a number
        raise SetupRefused("", "a number has too many digits") from None
    if "case" not in document:
        return {_id(document, "", "setup"): _setup(document, "")}
    _check_names(document, BESIDE, "")
    found: dict[str, Setup] = {}
    for place, case in enumerate(_tables(document, "case", "")):
        path = f"case[{place}]"
        name = _id(case, path, path)
        if name in found:
            raise SetupRefused(f"{path}.id", f'there is already a case "{name}"')
        found[name] = _setup(case, path)
    if not found:
        raise SetupRefused("case", "a file needs at least one [[case]]")
    return found


def _id(table: Mapping[str, Any], path: str, otherwise: str) -> str:
    found = table.get("id", otherwise)
    if not isinstance(found, str) or not _is_name(found):
        raise SetupRefused(_join(path, "id"), f"an id is one line of text, of at most {LONGEST_NAME} characters")
    return found


def _is_name(text: str) -> bool:
    """Whether a terminal can show it as it is."""
    return bool(text.strip()) and text.isprintable() and len(text) <= LONGEST_NAME


def _setup(table: Mapping[str, Any], path: str) -> Setup:
    _check_names(table, KEYS[Setup] | ABOUT, path)
    for name, kind in (("owner", Owner),):
        if isinstance(table.get(name), dict):
            _check_names(table[name], KEYS[kind], _join(path, name))
    for name in ("places", "unknown_places"):
        if isinstance(table.get(name), dict):
            _check_names(table[name], PLACES, _join(path, name))
    for key in ("ways", "unknown_ways"):
        _check_alternatives(table.get(key, {}), _join(path, key))
    exchanges = _tables(table, "exchange", path)
    if not exchanges:
        raise SetupRefused(_join(path, "exchange"), "a setup needs at least one [[exchange]]")
    for place, exchange in enumerate(exchanges):
        _check_exchange(exchange, _join(path, f"exchange[{place}]"))
    read = {key: value for key, value in table.items() if key in KEYS[Setup]}
    try:
        setup = msgspec.convert(read, Setup)
    except msgspec.ValidationError as error:
        raise _refusal(str(error), path) from None
    _check_whole(setup, path)
    return setup


def _check_exchange(exchange: Mapping[str, Any], path: str) -> None:
    _check_names(exchange, KEYS[Exchange], path)
    if isinstance(exchange.get("holds"), dict):
        _check_names(exchange["holds"], KEYS[Holds], _join(path, "holds"))
    keys = exchange.get("api_keys", [])
    for place, key in enumerate(keys if isinstance(keys, list) else []):
        if isinstance(key, dict):
            _check_names(key, KEYS[ApiKey], _join(path, f"api_keys[{place}]"))
    _check_alternatives({key: value for key, value in exchange.items() if key in ALTERNATIVES}, path)


def _check_alternatives(table: object, path: str) -> None:
    """An empty list is nearly always a slip for the list with an empty set in it."""
    if not isinstance(table, dict):
        return
    for key, value in table.items():
        if value == []:
            raise SetupRefused(
                _join(path, key),
                "an empty list says nothing. Write [[]] if a signed-in session is enough, "
                "or leave the key out if this is not offered",
            )
        if isinstance(value, list) and any(isinstance(one, str) for one in value):
            raise SetupRefused(
                _join(path, key),
                'this is a list of lists: write [["password", "totp_code"]], one inner list for each way',
            )


def _check_names(table: Mapping[str, Any], known: frozenset[str], path: str) -> None:
    for key in table:
        if key not in known:
            near = difflib.get_close_matches(key, sorted(known), 1, 0.5)
            hint = f'; did you mean "{near[0]}"?' if near else f"; known are {', '.join(sorted(known))}"
            shown = key if key.isprintable() else ascii(key)
            shown = shown if len(shown) <= LONGEST_NAME else f"{shown[:LONGEST_NAME]}…"
            raise SetupRefused(_join(path, shown), f"there is no such key{hint}")


def _tables(table: Mapping[str, Any], key: str, path: str) -> list[dict[str, Any]]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise SetupRefused(_join(path, key), f"write it as [[{key}]] tables")
    return value


def _check_whole(setup: Setup, path: str) -> None:
    names = [exchange.name for exchange in setup.exchange]
    for place, name in enumerate(names):
        where = _join(path, f"exchange[{place}].name")
        if not _is_name(name) or ":" in name:
            raise SetupRefused(where, f'a name is one line of text without ":", of at most {LONGEST_NAME} characters')
        if name in names[:place]:
            raise SetupRefused(where, f'there is already an exchange "{name}"')
        if (setup.exchange[place].share or 0) > LARGEST_SHARE:
            raise SetupRefused(_join(path, f"exchange[{place}].share"), "a share is a part of all the money, as 0.25")
    _check_size(setup, path)
    exchanges = all_names(setup)
    for where, word in _words(setup, path):
        if not _is_name(word):
            raise SetupRefused(where, f"a proof is one line of text, of at most {LONGEST_NAME} characters")
        _check_exchange_exists(where, word, exchanges)


def _check_size(setup: Setup, path: str) -> None:
    shared, own = _count(setup)
    if shared + own > MOST_RULES:
        raise SetupRefused(
            path, f"{shared + own:,} alternatives and gifts are more than the {MOST_RULES:,} that one setup may have"
        )
    if (count := shared * len(setup.exchange) + own) > MOST_RULES_IN_ALL:
        raise SetupRefused(
            path,
            f"{shared:,} shared alternatives and gifts for each of {len(setup.exchange):,} exchanges are {count:,}, "
            f"more than the {MOST_RULES_IN_ALL:,} that can be worked out",
        )
    if (names := sum(1 for _ in _words(setup, path))) > MOST_NAMES:
        raise SetupRefused(path, f"{names:,} names of proofs are more than the {MOST_NAMES:,} that one setup may have")


def _words(setup: Setup, path: str) -> Iterator[tuple[str, str]]:
    """(path, name) of every proof that a place, a way, a reuse, an operation or an alert names, and of the untested."""
    yield from ((_join(path, "untested"), name) for name in setup.untested)
    for key in ("places", "unknown_places", "password_also_opens"):
        for name, gives in getattr(setup, key).items():
            yield _join(path, f"{key}.{name}"), name
            yield from ((_join(path, f"{key}.{name}"), gift) for gift in gives)
    for key in ("ways", "unknown_ways"):
        for name, sets in getattr(setup, key).items():
            yield _join(path, f"{key}.{name}"), name
            yield from ((_join(path, f"{key}.{name}"), need) for one in sets for need in one)
    for place, exchange in enumerate(setup.exchange):
        behind = (("inbox", exchange.inbox), ("number", exchange.number))
        yield from ((_join(path, f"exchange[{place}].{key}"), name) for key, name in behind)
        yield from ((_join(path, f"exchange[{place}].alerts"), name) for name in exchange.alerts)
        for operation in sorted(ALTERNATIVES):
            sets = getattr(exchange, operation)
            yield from ((_join(path, f"exchange[{place}].{operation}"), need) for one in sets for need in one)
        for hold, proofs in exchange.holds_lifted_by.items():
            yield from ((_join(path, f"exchange[{place}].holds_lifted_by.{hold}"), proof) for proof in proofs)


def _check_exchange_exists(where: str, word: str, exchanges: frozenset[str]) -> None:
    if ":" not in word:
        return
    owner, _, proof = plain(word, exchanges).partition(":")
    if owner not in exchanges and (proof in OWN_PROOFS or owner in OWN_PROOFS):
        missing = owner if proof in OWN_PROOFS else proof
        raise SetupRefused(where, f'"{word}" names an exchange "{missing}" that the setup does not have')


def _count(setup: Setup) -> tuple[int, int]:
    """Alternatives and gifts: those that all exchanges share, and those of single ones."""
    shared = sum(len(gives) for places in (setup.places, setup.unknown_places) for gives in places.values())
    shared += sum(len(sets) for ways in (setup.ways, setup.unknown_ways) for sets in ways.values())
    shared += sum(len(opened) for opened in setup.password_also_opens.values())
    own = sum(_alternatives(exchange) + len(exchange.api_keys) for exchange in setup.exchange)
    return shared, own


def _alternatives(exchange: Exchange) -> int:
    """The alternatives of an exchange, each once more for every proof that ends a hold."""
    lifting = sum(len(proofs) for proofs in exchange.holds_lifted_by.values())
    return sum(len(getattr(exchange, operation)) for operation in ALTERNATIVES) * (1 + lifting)


def _refusal(error: str, path: str) -> SetupRefused:
    """The words of packs for what the decoder found, with its path as ours."""
    key, reason = explain(error, Setup)
    return SetupRefused(_join(path, key), reason if reason.isprintable() else ascii(reason)[1:-1])


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path and key else path or key
