"""The languages that are offered, and which of them a person reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec

from desktop_app.language import linguist
from desktop_app.language.catalogue import ENGLISH, Catalogue, always_one, one_and_more


class Language(msgspec.Struct, frozen=True):
    """A language: its code (ISO 639-1), what its readers call it, and its plural rule."""

    code: str
    name: str
    form_of: Callable[[int], int] = one_and_more
    right_to_left: bool = False


LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("zh", "简体中文", always_one),
)
"""Each is complete: every text of the app, and the packs of OKX, Binance, Kraken and Coinbase."""

BY_CODE = {language.code: language for language in LANGUAGES}

_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def named_by(environment: Mapping[str, str]) -> tuple[str, ...]:
    """What a person reads, the most liked first, as Linux and its like say it ("de-AT"): the list in LANGUAGE, but not
    where the locale is "C"; then the locale, which is the first of LC_ALL, LC_MESSAGES and LANG that says something.
    Source: GNU gettext, "The LANGUAGE variable" and "Locale Environment Variables".
    """
    locale = next((found for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (found := environment.get(name))), "C")
    liked = environment.get("LANGUAGE", "").split(":")
    tags = [one.partition(".")[0].partition("@")[0].replace("_", "-") for one in (*liked, locale)]
    return () if tags[-1] in {"C", "POSIX"} else tuple(dict.fromkeys(tag for tag in tags if tag))


def chosen(wanted: str, system: Sequence[str]) -> str:
    """The code of the language to speak: the wanted one, or the first of the system's that is offered, else English.

    `system` are tags such as "de-AT" or "zh-Hans-CN". Those who read traditional characters get no simplified ones:
    systems put a bare "zh" behind "zh-TW", which then says nothing more.
    """
    if wanted in BY_CODE:
        return wanted
    traditional = False
    for tag in system:
        code, *rest = tag.replace("_", "-").lower().split("-")
        if code == "zh" and ((traditional and not rest) or _is_traditional(rest)):
            traditional = True
            continue
        if code in BY_CODE:
            return code
    return ENGLISH


def _is_traditional(rest: Sequence[str]) -> bool:
    """By what follows the "zh" of a tag: its script, or the place where it says none."""
    return "hans" not in rest and not _TRADITIONAL.isdisjoint(rest)


def catalogue_of(code: str, folder: Path) -> Catalogue:
    """The catalogue of a language from its file in `folder`. TranslationUnusableError; KeyError for an unknown code."""
    language = BY_CODE[code]
    if code == ENGLISH:
        return Catalogue()
    path = folder / f"strongroom.{code}.ts"
    return linguist.read(path, code, language.form_of, right_to_left=language.right_to_left)
