"""In which language the page of a source is, where its address says so: some facts stand on no English page."""

from __future__ import annotations

import re

from desktop_app.language import Text

PAGE_IN = Text("page in {language}", "the language of a source")

LANGUAGES = {
    "bg": Text("Bulgarian"),
    "da": Text("Danish"),
    "de": Text("German"),
    "es": Text("Spanish"),
    "fil": Text("Filipino"),
    "fr": Text("French"),
    "it": Text("Italian"),
    "ja": Text("Japanese"),
    "kk": Text("Kazakh"),
    "lt": Text("Lithuanian"),
    "nb": Text("Norwegian"),
    "nl": Text("Dutch"),
    "pl": Text("Polish"),
    "pt": Text("Portuguese"),
    "ro": Text("Romanian"),
    "ru": Text("Russian"),
    "sv": Text("Swedish"),
    "tr": Text("Turkish"),
    "uk": Text("Ukrainian"),
    "vi": Text("Vietnamese"),
    "zh": Text("Chinese"),
}
_COUNTRIES = frozenset({"uk"})
"""Codes that by themselves name a country, and a language only before a country's."""

_FIRST = re.compile(r"https://[^/]+/(?:hc/)?([a-z]{2,3})(-[A-Za-z]{2,4})?(?:/|$)")


def page_language(url: str, reader: str) -> str:
    """As in "page in Vietnamese"; "" for the language of the `reader` ("de"), for English, and where nobody can say."""
    found = _FIRST.match(url)
    if found is None:
        return ""
    code, country = found[1], found[2]
    name = LANGUAGES.get(code) if country or code not in _COUNTRIES else None
    return PAGE_IN.format(language=str(name)) if name is not None and code != reader.partition("-")[0] else ""
