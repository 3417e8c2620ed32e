"""The names that the app itself gives to what somebody has, in the language in force whatever they were given in.

A vault keeps a name as it was shown when it was given. One that the person typed stays as it is.
"""

from __future__ import annotations

from typing import NamedTuple

import msgspec

from desktop_app.domain.dossier import Dossier, Entry, Kind
from desktop_app.language import Text


class Usual(NamedTuple):
    """A name, and what vaults may hold in its place: the same in the other languages, today's words and earlier ones.

    A `{number}` in it is put there as digits.
    """

    name: Text
    elsewhere: tuple[str, ...]


FIRST: dict[Kind, Usual] = {
    "owner": Usual(Text("You"), ("Sie", "Tú", "你")),
    "mailbox": Usual(Text("My mailbox"), ("Mein Postfach", "Mi buzón", "我的邮箱")),
    "number": Usual(Text("My number"), ("Meine Nummer", "Mi número", "我的号码")),
    "authenticator": Usual(Text("My authenticator"), ("Mein Authenticator", "Mi autenticador", "我的身份验证器")),
    "passwords": Usual(Text("My passwords"), ("Meine Passwörter", "Mis contraseñas", "我的密码")),
}
"""What the first of a kind is called where it is no service with a name of its own."""

FURTHER: dict[Kind, Usual] = {
    "mailbox": Usual(Text("Mailbox {number}"), ("Postfach {number}", "Buzón {number}", "邮箱 {number}")),
    "number": Usual(Text("Number {number}"), ("Nummer {number}", "Número {number}", "号码 {number}")),
}
"""What those after it are called."""


def in_words(dossier: Dossier) -> Dossier:
    """The dossier with these names in the language in force."""
    entries = tuple(map(_in_words, dossier.entries))
    return dossier if entries == dossier.entries else msgspec.structs.replace(dossier, entries=entries)


def _in_words(entry: Entry) -> Entry:
    for usual in (*_of(FIRST, entry), *_of(FURTHER, entry)):
        for form in (usual.name.source, *usual.elsewhere):
            number = _number(form, entry.label)
            if number is not None:
                return msgspec.structs.replace(entry, label=usual.name.format(number=number))
    return entry


def _of(names: dict[Kind, Usual], entry: Entry) -> tuple[Usual, ...]:
    return (names[entry.kind],) if entry.kind in names else ()


def _number(form: str, label: str) -> str | None:
    """The digits in a label of this form, "" where the form has none; None where the label is of another form."""
    before, place, after = form.partition("{number}")
    digits = label.removeprefix(before).removesuffix(after) if place else ""
    fits = label == f"{before}{digits}{after}" and (not place or (digits.isascii() and digits.isdecimal()))
    return digits if fits else None
