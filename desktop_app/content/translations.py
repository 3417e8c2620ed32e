"""Packs, questions and steps in other languages: beside "okx.toml" lies "okx.de.toml" with German for its texts.

Such a file holds one line for each text, `"English" = "German"`. A text is found by its English words, so one whose
English has changed since is shown in English, and never a sentence that says something else. Menu words and paths are
those of the official pages and are not translated.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop_app.content import prepared
from desktop_app.content.library import Library
from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.content.reading import read_table
from desktop_app.content.texts import placeholders
from desktop_app.domain.profile import Profile
from desktop_app.language.known import LANGUAGES

Value = TypeVar("Value")

OTHERS = tuple(language.code for language in LANGUAGES[1:])
TRANSLATED = frozenset({"binance", "coinbase", "kraken", "okx"})
"""The exchanges whose packs every language has; the others are shown in English where it has none of theirs."""

_OF_PACKS = (
    "note",
    "gives",
    "only_when",
    "destroys",
    "does",
    "without_login_how",
    "password_first",
    "leaves_open",
    "undo",
    "unverifiable",
)
_OF_STEPS = ("title", "paper", "safe", "small", "check", "check_help")
_OF_QUESTIONS = ("help", "hint", "look", "unknown_counts_as")

FIELDS = frozenset({"text", "why", "unverifiable", *_OF_PACKS, *_OF_STEPS, *_OF_QUESTIONS})
"""The keys of tables whose values are sentences of ours."""


def texts_of(value: object, key: str = "") -> Iterator[str]:
    """Every text of a pack, a question or a step that is translated."""
    if isinstance(value, str):
        if value and key in FIELDS:
            yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from texts_of(getattr(value, name), _key(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from texts_of(inner, key)


def in_words(library: Library, words: Mapping[str, str]) -> Library:
    """The library with the translations of `words` in the place of the texts that they are of."""
    if not words:
        return library
    return msgspec.structs.replace(
        library,
        profiles={name: _said(pack, words) if pack.own is None else pack for name, pack in library.profiles.items()},
        questions={kind: _said(some, words) for kind, some in library.questions.items()},
        steps={name: _said(step, words) for name, step in library.steps.items()},
    )


def _said(value: Value, words: Mapping[str, str], key: str = "") -> Value:
    found: Any = value
    if isinstance(value, str):
        found = words.get(value, value) if key in FIELDS else value
    elif isinstance(value, msgspec.Struct):
        changed = {}
        for name in value.__struct_fields__:
            before = getattr(value, name)
            after = _said(before, words, _key(value, name))
            if after is not before:
                changed[name] = after
        found = msgspec.structs.replace(value, **changed) if changed else value
    elif isinstance(value, tuple):
        inner = tuple(_said(one, words, key) for one in value)
        found = inner if any(new is not old for new, old in zip(inner, value, strict=True)) else value
    result: Value = found
    return result


def _key(value: msgspec.Struct, name: str) -> str:
    """The name of a key; of the name of a service that stands for any of its kind ("A password manager"), a text's."""
    generic = name == "name" and isinstance(value, Profile) and value.generic
    return "title" if generic else name


# ---------------------------------------------------------------- the files


def words(folder: Path, language: str) -> dict[str, str]:
    """All translations of a language in a content folder: English to the other. Raises nothing: what cannot be read
    is shown in English, and `check-content` says what is wrong with it.
    """
    if language not in OTHERS:
        return {}
    found = prepared.read_words(folder, language)
    return read(folder, language)[0] if found is None else found


def read(folder: Path, language: str) -> tuple[dict[str, str], list[PackProblem]]:
    """The same from the files themselves, and what is wrong with their form."""
    found: dict[str, str] = {}
    problems: list[PackProblem] = []
    for part, path in files(folder, language):
        try:
            table = read_table(path, f"{part}/{path.name}")
        except RefusedError as refused:
            problems.extend(refused.problems)
            continue
        for english, other in table.items():
            if isinstance(other, str) and other:
                found[english] = other
            else:
                problems.append(PackProblem(file=f"{part}/{path.name}", key=english, reason="must be a text"))
    return found, problems


def files(folder: Path, language: str) -> list[tuple[str, Path]]:
    """The files of a language: in which part of the folder, and where. Nothing where the folder cannot be read."""
    try:
        return [
            (part, path) for part in prepared.PARTS for path in sorted((folder / part).glob(f"[!.]*.{language}.toml"))
        ]
    except OSError:
        return []


# ---------------------------------------------------------------- the check


def problems_of(folder: Path, library: Library) -> list[PackProblem]:
    """What the translations lack, have too many of, or say with other placeholders than the English text."""
    found: list[PackProblem] = []
    for language in OTHERS:
        found += read(folder, language)[1]
        for part, stem, texts in _sources(library):
            file = f"{part}/{stem}.{language}.toml"
            path = folder / file
            if not path.exists():
                if part != "exchanges" or stem in TRANSLATED:
                    found.append(PackProblem(file=file, key="", reason="is missing"))
                continue
            try:
                table = read_table(path, file)
            except RefusedError:
                continue  # told already
            found += [PackProblem(file=file, key=key, reason=reason) for key, reason in _faults(texts, table)]
    return found


def _sources(library: Library) -> Iterator[tuple[str, str, dict[str, None]]]:
    """Each file of the library with its texts, in order and each once."""
    tables: dict[tuple[str, str], list[object]] = {}
    for pack in library.profiles.values():
        if pack.own is None:
            tables["exchanges" if pack.kind == "exchange" else "services", pack.id] = [pack]
    for kind, questions in library.questions.items():
        tables["questions", kind] = list(questions)
    for step in library.steps.values():
        tables.setdefault(("steps", step.kind), []).append(step)
    for (part, stem), some in tables.items():
        texts = dict.fromkeys(text for one in some for text in texts_of(one))
        if texts:
            yield part, stem, texts


def _faults(texts: Mapping[str, None], table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for text in texts:
        other = table.get(text)
        if not isinstance(other, str):
            yield text, "is not translated"
        elif sorted(set(placeholders(text))) != sorted(set(placeholders(other))):
            yield text, "has other placeholders in its translation"
        elif "!" in other or "\uff01" in other:
            yield text, "has an exclamation mark in its translation"
        elif other != other.strip() or "  " in other:
            yield text, "has a space too many in its translation"
    yield from ((text, "is no text of this file any more") for text in table if text not in texts)
