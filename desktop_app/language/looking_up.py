"""The words for one English text."""

from __future__ import annotations

from desktop_app.language.catalogue import current


def tr(source: str, about: str = "", /, **fields: object) -> str:
    """A text in the language in force, with the values of its named fields, if it has any."""
    forms = current().forms(source, about) if source else None
    shown = forms[0] if forms else source
    return shown.format(**fields) if fields else shown
