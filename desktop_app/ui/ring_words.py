"""Services that open each other, as a finding: "Your mailbox opens your cloud account, and …"."""

from __future__ import annotations

from desktop_app.domain.report import Report
from desktop_app.language import Text
from desktop_app.ui.sentences import Sentences

LEAD = Text("They open each other.")
OPENS = Text("{first} opens {second}")
BOTH = Text("{first}, and {second}: whoever gets one has both.")
ALL = Text("{most}, and {last}: whoever gets one has all of them.")
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
    parts = [OPENS.format(first=name, second=names[(at + 1) % len(names)]) for at, name in enumerate(names)]
    parts[0] = f"{parts[0][:1].upper()}{parts[0][1:]}"
    if len(parts) == 2:
        return BOTH.format(first=parts[0], second=parts[1])
    return ALL.format(most=", ".join(parts[:-1]), last=parts[-1])
