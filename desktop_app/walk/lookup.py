"""How a condition finds an answer: of the entry itself, of one it links to, of all accounts or mailboxes at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.content import conditions
from desktop_app.content.references import ALL_ACCOUNTS, ALL_MAILBOXES, ENTRIES
from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Condition

WORST_FIRST = {
    "totp_backup": (UNKNOWN, "none", "paper", "second_device", "paper_tested"),
    "totp": ("on", UNKNOWN, "off"),
}
"""For questions asked over all accounts: which of several answers stands for them all."""

OF_MAILBOXES = {
    "second_factor": ("app", UNKNOWN, "nothing", "sms", "key"),
    "backup_codes": (UNKNOWN, "none", "written", "not_offered", "second_key", "tested"),
}
"""The same over all mailboxes; for recovery codes over those that ask for a code of an app."""


def answers_of(dossier: Dossier, entry: Entry) -> Callable[[str], tuple[str, ...]]:
    """A function from the name in a condition to the chosen options.

    "totp" is this entry's; "mailbox.second_factor" that of the linked mailbox; "accounts.totp_backup" the worst over
    all accounts, "mailboxes.backup_codes" over all mailboxes; "entries.authenticator" is "yes" where there is such an
    entry at all, else "no".
    """

    def look(name: str) -> tuple[str, ...]:
        of, dot, question = name.partition(".")
        if not dot:
            return dossier.value(entry.id, name)
        if of == ALL_ACCOUNTS:
            return _worst(dossier, question)
        if of == ALL_MAILBOXES:
            return _worst_mailbox(dossier, question)
        if of == ENTRIES:
            return ("yes" if _only(dossier, question) else "no",)
        linked = entry.links.get(of) or _only(dossier, of)
        return dossier.value(linked, question) if linked else (UNKNOWN,)

    return look


def _only(dossier: Dossier, kind: str) -> str:
    """The one entry of a kind of which there is only one (the authenticator, the password store)."""
    return next((entry.id for entry in dossier.entries if entry.kind == kind), "")


def _worst(dossier: Dossier, question: str) -> tuple[str, ...]:
    mine = dossier.of_kind("account")
    return worst(question, ((dossier.value(one.id, "totp"), dossier.value(one.id, question)) for one in mine))


def _worst_mailbox(dossier: Dossier, question: str) -> tuple[str, ...]:
    """Without codes of an app no cloud copy of such codes brings a mailbox back, so its own are not asked for."""
    mine = [one.id for one in dossier.of_kind("mailbox")]
    if question != "second_factor":
        mine = [name for name in mine if dossier.value(name, "second_factor") == ("app",)]
    values = {dossier.value(name, question)[0] for name in mine}
    return (next((value for value in OF_MAILBOXES.get(question, ()) if value in values), UNKNOWN),)


def worst(question: str, given: Iterable[tuple[tuple[str, ...], tuple[str, ...]]]) -> tuple[str, ...]:
    """Of what each account answers to "totp" and to this question. Only accounts that can have an authenticator count:
    one without has no copy of its key to ask for.
    """
    values = {value[0] for totp, value in given if totp != ("off",)}
    return (next((value for value in WORST_FIRST.get(question, (UNKNOWN,)) if value in values), UNKNOWN),)


def holds(dossier: Dossier, entry: Entry, profile: Profile, some: tuple[Condition, ...]) -> bool:
    """Whether all of these conditions hold for an entry."""
    look = answers_of(dossier, entry)
    return all(conditions.holds(condition, look, profile) for condition in some)
