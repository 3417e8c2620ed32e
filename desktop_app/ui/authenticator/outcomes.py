"""What happened on the page, noted as it happens: tests, papers, what the exchange said, codes, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.authenticator import register
from desktop_app.ui.authenticator import evidence, judging
from desktop_app.ui.authenticator.keeping import KeepDialog
from desktop_app.ui.storing import stored

if TYPE_CHECKING:
    from desktop_app.authenticator.recovery_codes import RecoveryCodes
    from desktop_app.session import Changes
    from desktop_app.ui.authenticator.work import Paper, Work
    from desktop_app.ui.context import Context


class Outcomes:
    """Stores for one page, and tells all pages. Nothing here holds a secret longer than a call."""

    def __init__(self, page: QWidget, context: Context) -> None:
        self._page, self._context, self._session = page, context, context.session

    def passed(self, work: Work) -> None:
        """The phone showed the right code. Where the key came from paper, the paper is right as well."""
        if work.from_paper:
            work.paper, work.rehearsed = "written", True
        self._remember(work)
        if work.from_paper:
            self.rehearsed(work, whole=True)

    def paper_made(self, work: Work, how: Paper, block: str) -> None:
        """The key is on paper. `block`: the encrypted key of a sheet under a passphrase."""
        work.paper, work.block = how, block if how == "sealed" else ""
        self._remember(work)

    def rehearsed(self, work: Work, *, whole: bool) -> None:
        """The paper was read back. It closes its step only if its key is the one that the exchange has."""
        session = self._session
        work.rehearsed = True
        self._tell(lambda: evidence.note_rehearsal(session, work.mark, work.subject, whole=whole))
        if work.known_mark or judging.is_in_use(session, work):
            self._tell(lambda: evidence.settle_paper(session, work.subject))

    def accepted(self, work: Work) -> None:
        """The exchange took the code: what was done with the paper before counts from now on, too."""
        session = self._session
        work.accepted = True
        self._remember(work)
        known = register.newest(session.dossier, work.subject)
        on_paper = known is not None and bool(known.on_paper)
        self._tell(lambda: evidence.settle_accepted(session, work.subject, on_paper=on_paper))
        if register.rehearsed(session.dossier, work.mark) is not None:
            self._tell(lambda: evidence.settle_paper(session, work.subject))

    def codes(self, subject: str, codes: RecoveryCodes) -> RecoveryCodes | None:
        """Recovery codes; what is noted of them now."""
        session = self._session
        if self._tell(lambda: evidence.note_codes(session, subject, codes)):
            self._tell(lambda: evidence.settle_codes(session, subject, codes))
        return register.recovery_codes(session.dossier, subject)

    def keep(self, work: Work) -> None:
        """Ask whether to keep the key here, and do so."""
        if work.seed is None:
            return
        dialog = KeepDialog(self._page.window(), self._context, work.seed, work.subject)
        dialog.exec()
        record = dialog.record
        dialog.deleteLater()
        if record is not None and self._session.is_open:
            work.kept = self._tell(lambda: self._session.change_records(kept=[record], subject=record.subject))

    def _remember(self, work: Work) -> None:
        seed = work.seed
        if seed is not None:
            self._tell(lambda: evidence.remember(self._session, work, seed))

    def _tell(self, action: Callable[[], Changes | None]) -> bool:
        """Store something and tell everybody. Whether it was stored."""
        changes = stored(self._page, action)
        if changes is not None:
            self._context.changed(changes)
        return changes is not None
