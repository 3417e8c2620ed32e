"""Plain dicts -> a typed struct, strictly; what does not fit is said as key and reason in plain words."""

from __future__ import annotations

import re
import threading
import types
from collections.abc import Iterator
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from desktop_app.content.problems import PackProblem, RefusedError, with_nearest
from desktop_app.language import Text, tr
from desktop_app.language.lists import either

Form = TypeVar("Form", bound=msgspec.Struct)

READING = threading.Lock()
"""Held while msgspec fills types of ours. When one is first used it works out how that is to be read, and two threads
that do so at once end the process (msgspec 0.22): content is read by the window and in the background.
"""

_AT = re.compile(r" - at (?P<key>`key` in )?`\$(?P<path>.*)`$")
_WORDS = {
    "str": Text("text"),
    "int": Text("a whole number"),
    "float": Text("a number"),
    "bool": Text("true or false"),
    "array": Text("a list"),
    "object": Text("a table"),
    "null": Text("nothing"),
}


def decode(table: dict[str, Any], form: type[Form], file: str, prefix: str = "") -> Form:
    """The table as `form`, or RefusedError with one problem. `prefix` stands before the key ("step[3]")."""
    try:
        with READING:
            return msgspec.convert(table, form)
    except msgspec.ValidationError as error:
        key, reason = explain(str(error), form)
        joined = f"{prefix}.{key}" if prefix and key and not key.startswith("[") else prefix + key
        raise RefusedError(PackProblem(file=file, key=joined, reason=reason)) from None


def explain(message: str, form: type[msgspec.Struct]) -> tuple[str, str]:
    """Key ("factors[0].kind") and reason from msgspec's message about a value that does not fit `form`: its path is in
    it, and its names are in back quotes.
    """
    found = _AT.search(message)
    path = found["path"].removeprefix(".") if found else ""
    words = message[: found.start()] if found else message
    here = type_at(form, path)
    if found and found["key"]:
        here = _key_type(here)
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", words, re.DOTALL):
        name = unknown[1]
        return _join(path, name), with_nearest(tr("is not a key of this form"), name, _fields(here))
    if missing := re.fullmatch(r"Object missing required field `(.*)`", words):
        return _join(path, missing[1]), tr("is missing")
    if enum := re.fullmatch(r"Invalid enum value (.*)", words, re.DOTALL):
        return path, _not_among(enum[1], here)
    return path, _bounds(words) or _wrong_type(words, here) or words.replace("`", "")


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _not_among(got: str, here: object) -> str:
    value = got.strip("'")[:80]
    allowed = list(_allowed(here))
    if others := list(_other_kinds(here)):
        wanted = either([*others, *(f'"{word}"' for word in allowed)])
        return tr("must be {wanted}, but is {got}", wanted=wanted, got=f'"{value}"')
    if not allowed:
        return tr('"{word}" is not one of the possible values', word=value)
    reason = tr('"{word}" is not one of the possible values ({words})', word=value, words=", ".join(allowed))
    return with_nearest(reason, value, allowed)


def _bounds(words: str) -> str:
    if found := re.fullmatch(r"Expected `\w+` >= (\S+)", words):
        return tr("must be {least} or more", least=f"{float(found[1]):g}")
    if found := re.fullmatch(r"Expected `\w+` <= (\S+)", words):
        return tr("must be {most} or less", most=f"{float(found[1]):g}")
    return ""


def _wrong_type(words: str, here: object) -> str:
    found = re.fullmatch(r"Expected `(.*)`, got `(.*)`", words)
    if not found:
        return ""
    allowed = list(_allowed(here))
    shown: dict[str, str] = {kind: str(text) for kind, text in _WORDS.items()}
    if len(allowed) == 1:
        shown["str"] = f'"{allowed[0]}"'
    elif allowed:
        shown["str"] = tr("one of {words}", words=", ".join(allowed))
    wanted = [shown.get(kind, kind) for kind in found[1].split(" | ") if kind != "null"]
    got = _WORDS.get(found[2], found[2])
    return tr("must be {wanted}, but is {got}", wanted=either(wanted), got=got)


def type_at(form: object, path: str) -> object:
    """The type of the value at a path of msgspec's ("factors[0].supported"), or None where it cannot be told."""
    here: object = form
    for name, index in re.findall(r"([^.\[\]]+)|\[([^\]]*)\]", path):
        candidates = list(unfold(here))
        if name:
            structs = [one for one in candidates if isinstance(one, type) and issubclass(one, msgspec.Struct)]
            fields = {field.name: field.type for one in structs for field in msgspec.structs.fields(one)}
            here = fields.get(name)
        elif index:
            inner = [get_args(one) for one in candidates if get_origin(one) in (tuple, list, dict)]
            here = (inner[0][-1] if get_origin(candidates[0]) is dict else inner[0][0]) if inner else None
        if here is None:
            return None
    return here


def _other_kinds(kind: object) -> Iterator[Text]:
    """The kinds of values that this type takes besides words."""
    for one in unfold(kind):
        if one is float or one is int:
            yield _WORDS[one.__name__]
        elif get_origin(one) in (tuple, list):
            yield _WORDS["array"]


def _key_type(kind: object) -> object:
    """The type of a table's keys."""
    return next((get_args(one)[0] for one in unfold(kind) if get_origin(one) is dict), None)


def unfold(kind: object) -> Iterator[object]:
    """The members of a union, without annotations."""
    origin = get_origin(kind)
    if origin is Annotated:
        yield from unfold(get_args(kind)[0])
    elif origin in (Union, types.UnionType):
        for one in get_args(kind):
            yield from unfold(one)
    else:
        yield kind


def _allowed(kind: object) -> Iterator[str]:
    """The words that a value of this type may be."""
    for one in unfold(kind):
        if get_origin(one) is Literal:
            yield from (str(word) for word in get_args(one) if word != "")
        elif one is bool:
            yield from ("true", "false")


def _fields(kind: object) -> Iterator[str]:
    for one in unfold(kind):
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            yield from (field.name for field in msgspec.structs.fields(one))
