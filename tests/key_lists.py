"""Made-up lists of API keys as exchanges' pages and answers give them, for tests and pictures of the register."""

from __future__ import annotations

from desktop_app.keys.changes import compare_lists
from desktop_app.keys.reading import read_keys
from desktop_app.keys.register import after_list, register_of, storing
from desktop_app.session import Session
from tests.made_up import START

PAGE = (
    "API name\tAPI key\tPermissions\tIP address\tCreated\tLast used\tExpires\tAction\n"
    "Grid bot\t4ba5****9fd1\tRead, Trade\t203.0.113.7\t2026-03-16\t2026-11-21\t2027-03-16\tEdit Delete\n"
    "Tax tool\tabcd...wxyz\tRead\t--\t2026-01-20\t2026-05-02\tNever\tEdit Delete\n"
    "old script\tfe00****77aa\tRead, Trade\tUnrestricted\t2024-05-02\tNever\t-\tEdit Delete\n"
)
"""Three keys: one as it should be, one that nothing uses, one that is old and trades from anywhere."""

LATER = (
    "API name\tAPI key\tPermissions\tIP address\tCreated\tLast used\tExpires\tAction\n"
    "Grid bot\t4ba5****9fd1\tRead, Trade\tUnrestricted\t2026-03-16\t2026-11-21\t2027-03-16\tEdit Delete\n"
    "Tax tool\tabcd...wxyz\tRead\t--\t2026-01-20\t2026-05-02\tNever\tEdit Delete\n"
    "api\tdead****beef\tRead, Trade, Withdraw\tUnrestricted\t2026-11-20\tNever\t-\tEdit Delete\n"
)
"""The same page later: one key is loose now, one is gone, and one is new that may do everything."""

MIXED = (
    "My API keys\n"
    "Name\tAPI key\tPermissions\tIP address\tCreated\tColour\n"
    "bot\t4ba5****9fd1\tRead, Frobnicate\t\t03/04/2026\tblue\n"
    "tax\u200b tool\tabcd****wxyz\tRead\t1.1.1.1, somewhere\tlast summer\tred\n"
    "half\tfe00****77aa\n"
)
"""A page with all that can be in doubt."""


def with_keys(session: Session, text: str = PAGE, account: str = "account-1") -> Session:
    """The session after a person pasted this list and said that it is whole."""
    entry = session.dossier.entry(account)
    pack = session.profile(entry) if entry is not None else None
    before = register_of(session.dossier, account)
    listed = [one.entry for one in read_keys(text, today=START.date(), pack=pack).keys]
    made = storing(
        before,
        after_list(before, listed, whole=True),
        at=session.now(),
        today=START.date(),
        complete=True,
        changes=compare_lists(before.keys, listed, pack=pack),
        pack=pack,
    )
    session.change_records(kept=made.kept, dropped=made.dropped, subject=account, answers=made.answers)
    return session
