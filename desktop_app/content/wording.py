"""How texts are written: short sentences, calm, with placeholders that every pack can fill."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from desktop_app.content.library import Library
from desktop_app.content.readability import grade
from desktop_app.content.texts import placeholders, values_of
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Question, Step

MOST_WORDS = 32
FEW_WORDS = 12
"""Shorter texts are not measured: one long menu word would count too much."""
HARDEST, HARDEST_OF_PACKS = 12.0, 18.0
"""The highest grade of our own sentences, and of those that hold menu words of a service (see `readability`)."""

Fault = tuple[str, str, str]

_NOT_SENTENCES = frozenset({"source", "also", "url", "id", "answer", "pack", "web", "app", "path", "any_of"})
_SENTENCE_END = re.compile(r"(?<=[.?])\s+")
_PROMISES = ("you are safe", "fully safe", "completely safe", "100 % safe", "100% safe", "unhackable", "search for")
"""What no text may say: no promise of safety, and never the advice to search, as results are full of clones."""


def wording_faults(library: Library) -> Iterator[Fault]:
    """Every text that is too long, too loud, or asks for a placeholder that nobody fills."""
    known = {
        kind: frozenset.intersection(*(frozenset(values_of(pack)) for pack in library.packs(_pack_kind(kind))))
        for kind in library.questions
        if library.packs(_pack_kind(kind))
    }
    owner = frozenset(("label",))
    for part, tables in (
        ("questions", [one for some in library.questions.values() for one in some]),
        ("steps", list(library.steps.values())),
    ):
        for table in tables:
            for key, text in texts_of(table):
                file = f"{part}/{table.kind}.toml"
                yield from ((file, f"{table.id}.{key}", reason) for reason in _faults(text))
                for name in placeholders(text):
                    if name not in known.get(table.kind, owner):
                        yield file, f"{table.id}.{key}", f"nothing is known by the name {{{name}}}"
                yield from ((file, f"{table.id}.{key}", reason) for reason in _hard(text, HARDEST))
            yield from _places(f"{part}/{table.kind}.toml", table)
    for pack in library.profiles.values():
        yield from _pack(pack)


def _pack_kind(kind: str) -> str:
    return "exchange" if kind == "account" else kind


def _pack(pack: Profile) -> Iterator[Fault]:
    file = f"{'exchanges' if pack.kind == 'exchange' else 'services'}/{pack.id}.toml"
    for key, text in texts_of(pack):
        yield from ((file, key, reason) for reason in (*_faults(text), *_hard(text, HARDEST_OF_PACKS)))


def _hard(text: str, most: float) -> Iterator[str]:
    """Where a text of some length is harder to read than it may be."""
    if len(text.split()) >= FEW_WORDS and (found := grade(text)) > most:
        yield f"is hard to read (grade {found:.0f}, at most {most:.0f}); shorter sentences and words help"


def _places(file: str, table: Question | Step) -> Iterator[Fault]:
    """Texts that are longer than their places hold where letters are large."""
    texts = [("title", table.title, 64)] if isinstance(table, Step) else [("text", table.text, 120)]
    choices = table.seen if isinstance(table, Step) else table.options
    texts += [(f"{one.id}.text", one.text, 90) for one in choices]
    for key, text, most in texts:
        if len(text) > most:
            yield file, f"{table.id}.{key}", f"has {len(text)} letters; its place holds {most}"


def texts_of(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a struct that people may read, with its key path."""
    if isinstance(value, str):
        if " " in value:
            yield key, value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if name not in _NOT_SENTENCES:
                yield from texts_of(getattr(value, name), f"{key}.{name}" if key else name)
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from texts_of(inner, f"{key}[{index}]")


def _faults(text: str) -> Iterator[str]:
    if "!" in text:
        yield "has an exclamation mark"
    if "  " in text or text != text.strip():
        yield "has a space too many"
    yield from (f'says "{promise}"' for promise in _PROMISES if promise in text.lower())
    sentences = [sentence.split() for sentence in _SENTENCE_END.split(text)]
    longest = max(sentences, key=len)
    if len(longest) > MOST_WORDS:
        yield f'has a sentence of {len(longest)} words ("{" ".join(longest[:5])} …"); {MOST_WORDS} are the most'
