"""One account that has two names: a mailbox of the account that also syncs passwords or codes."""

from __future__ import annotations

from desktop_app.domain.dossier import Dossier, Entry
from desktop_app.domain.profile import Profile

ANSWERED_BY_MAILBOX = frozenset({"sync_reset", "cloud_reset"})
"""Questions about the account that syncs which its mailbox answers, where it is known which mailbox that is."""


def mailboxes_of(dossier: Dossier, pack: Profile) -> tuple[Entry, ...]:
    """The mailboxes that may be the account through which this store or authenticator syncs. One with facts of its
    own points to a copy of its pack ("google-account@1f2e3d4c").
    """
    of_account = (one for one in dossier.of_kind("mailbox") if one.pack.partition("@")[0] == pack.cloud_account)
    return tuple(of_account) if pack.cloud_account else ()


def only_mailbox(dossier: Dossier, pack: Profile) -> Entry | None:
    """The mailbox that is that account. None where there is none, or where two could be meant."""
    found = mailboxes_of(dossier, pack)
    return found[0] if len(found) == 1 else None
