"""Services that open each other, as a finding: "Each opens the other: your mailbox and your cloud account. …"."""

from __future__ import annotations

from desktop_app.domain.report import Report
from desktop_app.language import Text
from desktop_app.language.lists import listed
from desktop_app.ui.sentences import Sentences

LEAD = Text("They open each other.")
BOTH = Text("Each opens the other: {things}. Whoever gets one has both.")
ALL = Text("Each opens the next: {things}. Whoever gets one has all of them.")
SHARED = frozenset({"cloud", "pm"})


def rings(words: Sentences, report: Report, account: str = "") -> tuple[str, ...]:
    """One sentence for each ring; with an `account` only those that this account leans on."""
    return tuple(_told(words, ring) for ring in report.cycles if not account or _concerns(words, ring, account))


def _concerns(words: Sentences, ring: tuple[str, ...], account: str) -> bool:
    here = words.exchange(account)
    own = {here.inbox, here.number, *SHARED}
    return any(proof in own or proof.startswith(f"{account}:") for proof in ring)


def _told(words: Sentences, ring: tuple[str, ...]) -> str:
    """The password of a thing in the ring goes without saying."""
    named = [proof for proof in ring if not proof.endswith(" password")]
    names = [words.proofs.of(proof) for proof in (named if len(named) > 1 else ring)]
    return BOTH.format(things=listed(names)) if len(names) == 2 else ALL.format(things=" → ".join([*names, names[0]]))
