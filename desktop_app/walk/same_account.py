"""One account that is asked about under two names: a mailbox of the account that also syncs passwords or codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Profile
from desktop_app.walk.interview import Asked

OF_MAILBOX = {"sync_reset": "recovery_phone", "cloud_reset": "recovery_phone"}
"""Questions about the account that syncs, and the mailbox's question that asks the same. Their options are the same."""


class SaidBefore(NamedTuple):
    """What was answered about `mailbox`, whose account is the one that is asked about."""

    mailbox: Entry
    value: tuple[str, ...]


def said_before(dossier: Dossier, asked: Asked, pack_of: Callable[[Entry], Profile | None]) -> SaidBefore | None:
    """The answer that was given already for the mailbox of the same account; None where there is none, or where two
    mailboxes could be meant.
    """
    question, pack = OF_MAILBOX.get(asked.question.id), pack_of(asked.entry)
    if question is None or pack is None or not pack.cloud_account:
        return None
    providers = [(entry, pack_of(entry)) for entry in dossier.of_kind("mailbox")]
    same = [entry for entry, provider in providers if provider is not None and provider.id == pack.cloud_account]
    answer = dossier.answers.get((same[0].id, question)) if len(same) == 1 else None
    return SaidBefore(same[0], answer.value) if answer is not None and answer.value else None
