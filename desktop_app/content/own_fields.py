"""What the form for an exchange of one's own asks: groups of fields, each group with one page that says it."""

from __future__ import annotations

import math
from typing import Literal

import msgspec

from desktop_app.language import tr

FieldKind = Literal["choice", "hours", "path"]

LONGEST_PATH = 160
MOST_HOURS = 8760


class Field(msgspec.Struct, frozen=True):
    """One thing asked. `words`: what can be chosen; empty = not known. `only_if`: another field and the word that it
    must have.
    """

    id: str
    kind: FieldKind = "choice"
    words: tuple[str, ...] = ("yes", "no")
    only_if: tuple[str, str] = ("", "")


class Group(msgspec.Struct, frozen=True):
    """Fields that one page answers."""

    id: str
    fields: tuple[Field, ...]


FACTORS = ("sms", "totp", "passkey", "email", "app_push")
HOLDS = ("hold_password", "hold_factor", "hold_contact")
PATH = "path."
PATH_GOALS = (
    "turn on authenticator",
    "turn off SMS",
    "add passkey",
    "turn on address list",
    "review API keys",
    "review devices",
    "freeze account",
    "change password",
)
"""The goals whose menu paths the form asks for: those that the steps lead to everywhere."""

GROUPS = (
    Group("sms", (Field("sms"), Field("sms_removal", words=("gone", "stays", "no"), only_if=("sms", "yes")))),
    *(Group(kind, (Field(kind),)) for kind in FACTORS[1:]),
    Group(
        "list",
        (
            Field("list"),
            Field("list_meaning", words=("restricts", "waives"), only_if=("list", "yes")),
            Field("list_wait", kind="hours", words=(), only_if=("list_meaning", "restricts")),
        ),
    ),
    Group("keys", (Field("keys"), Field("keys_ip_list", only_if=("keys", "yes")))),
    Group("freeze", (Field("freeze"),)),
    Group("p2p", (Field("p2p"),)),
    *(Group(name, (Field(name, kind="hours", words=()),)) for name in HOLDS),
    *(Group(f"{PATH}{goal}", (Field(f"{PATH}{goal}", kind="path", words=()),)) for goal in PATH_GOALS),
)
FIELDS = {field.id: field for group in GROUPS for field in group.fields}
GROUP_OF = {field.id: group for group in GROUPS for field in group.fields}


def hours_of(text: str) -> float | None:
    """Hours that somebody typed, or None where it is no number of hours."""
    try:
        hours = float(text.replace(",", "."))
    except ValueError:
        return None
    return hours if math.isfinite(hours) and 0 <= hours <= MOST_HOURS else None


def word_fault(field_id: str, word: str) -> str:
    """Why this cannot be the word for a field, or ''."""
    field = FIELDS.get(field_id)
    if field is None:
        return tr('"{name}" is not a field of the form', name=field_id[:80])
    if field.kind == "hours":
        return "" if hours_of(word) is not None else tr("must be hours between 0 and {most}", most=MOST_HOURS)
    if field.kind == "path":
        if len(word) > LONGEST_PATH:
            return tr("is longer than {most} characters", most=LONGEST_PATH)
        empty = any(not part.strip() for part in word.split(">"))
        return tr('has an empty part; parts are separated by " > "') if empty else ""
    return "" if word in field.words else tr("must be one of {words}", words=", ".join(field.words))
