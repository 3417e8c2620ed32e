"""Alphabets whose letters can be mistaken for one another, and what a word looks like whatever it is written in."""

from __future__ import annotations

import unicodedata

_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
_LATIN = str.maketrans(
    "авекмнорстухіјѕһԛԝ" + "αβεζηικμνορτυχ" + "0" + "1i",
    "abekmhopctyxijshqw" + "abezhikmnoptyx" + "o" + "ll",
)


def scripts(name: str) -> set[str]:
    """Which of the scripts with look-alike letters occur in a name."""
    firsts = {unicodedata.name(sign, "").partition(" ")[0] for sign in name if sign.isalpha()}
    return firsts.intersection(_SCRIPTS)


def looks(name: str) -> str:
    """The same text for names that look alike, whatever alphabet, case and digits they are written with."""
    plain = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return plain.translate(_LATIN).replace("i", "l")
