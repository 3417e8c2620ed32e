"""What stands behind the chosen exchanges, in small screens: mailbox, number, authenticator, passwords, shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.language import Text, tr
from desktop_app.session import Changes
from desktop_app.ui import entry_dialogs
from desktop_app.ui.behind_parts import EACH, LinkKind, LinkPart, OnlyKind, OnlyPart, Part, SharePart
from desktop_app.ui.entry_words import left_behind
from desktop_app.ui.onward import onward
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Label, Subtitle
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.scroll import Narrow
from desktop_app.ui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from desktop_app.domain.dossier import Entry
    from desktop_app.ui.context import Context

WIDTH = 640
"""Of the screens, in pixels at 100 %."""


class BehindPage(ScrollPage):
    """One screen at a time; each is stored when it is left by Continue.

    The screens are named by what they ask ("mailbox"), and where each account is asked by itself also by the account
    ("mailbox account-1"). Accounts that were added later are asked about alone, and so is one whose page leads here.
    """

    title = Text("What stands behind your accounts")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.over = Subtitle("")
        self.line = ProgressLine()
        self.add(SideBySide(self.over, Label("", wrap=False)))
        self.add(self.line)
        self.column.addSpacing(16)
        self.trouble = Trouble()
        self.add(self.trouble)
        self.part: Part | None = None
        self.frame: Narrow | None = None
        self.at = ""
        self.each: set[str] = set()
        self.subject = ""
        self._before: dict[str, str] = {}
        self._in_use: set[str] = set()
        self._adds = False
        self.go_on = PrimaryButton(tr("Continue"))
        self.go_on.clicked.connect(self._continue)
        self.go_back = PlainButton(tr("Back"))
        self.go_back.clicked.connect(self._back)
        self.buttons = Foot(self.go_on, self.go_back)
        self.add(self.buttons)

    def show_for(self, **where: str) -> None:
        """Begin with the first screen. With the account `subject` it is only about that one, to change what was said,
        and goes back at the end.
        """
        account = self.context.session.dossier.entry(where.get("subject", ""))
        self.subject, self._before = (account.id, account.links) if account is not None else ("", {})
        self._in_use = self._linked()
        linked = ["mailbox" in entry.links for entry in self.context.session.accounts()]
        self._adds = bool(self.subject) or (any(linked) and not all(linked))
        self._asked = [entry.id for entry in self._about()]
        self.each = {kind for kind in ("mailbox", "number") if self._differ(kind)}
        self._show(self.screens()[0])

    def _about(self) -> list[Entry]:
        """The accounts that are asked about."""
        accounts = self.context.session.accounts()
        if self.subject:
            return [entry for entry in accounts if entry.id == self.subject]
        return [entry for entry in accounts if "mailbox" not in entry.links] if self._adds else list(accounts)

    def _differ(self, kind: str) -> bool:
        return len({entry.links.get(kind, "") for entry in self._accounts()}) > 1

    def _accounts(self) -> list[Entry]:
        return [entry for entry in self.context.session.accounts() if entry.id in self._asked]

    def entry(self) -> str:
        """The sidebar marks the account that this is about alone."""
        return self.subject

    def _linked(self) -> set[str]:
        return {linked for entry in self.context.session.accounts() for linked in entry.links.values()}

    def screens(self) -> list[str]:
        """The names of all screens, in order."""
        found: list[str] = []
        for kind in ("mailbox", "number"):
            found.append(kind)
            if kind in self.each:
                found += [f"{kind} {entry.id}" for entry in self._accounts()]
        if not self._adds:
            found += ["authenticator", "passwords"]
        return [*found, "shares"] if len(self.context.session.accounts()) > 1 else found

    # ------------------------------------------------------------ one screen

    def _show(self, name: str) -> None:
        if self.frame is not None:
            self.frame.hide()
            self.frame.deleteLater()
        self.at = name
        self.part = self._make(name)
        self.part.moved.connect(self._moved)
        self.part.confirmed.connect(self._continue)
        self.frame = Narrow(self.part, WIDTH)
        self.column.insertWidget(self.column.indexOf(self.buttons), self.frame)
        self._moved()
        self.scroll.verticalScrollBar().setValue(0)
        first = self.first_focus()
        if first is not None and self.isVisible():
            first.setFocus()

    def _make(self, name: str) -> Part:
        session = self.context.session
        kind, _, only = name.partition(" ")
        if kind in ("mailbox", "number"):
            accounts = [entry for entry in self._accounts() if only in ("", entry.id)]
            return LinkPart(cast("LinkKind", kind), accounts, session)
        if kind == "shares":
            return SharePart(session, told=bool(self.subject))
        return OnlyPart(cast("OnlyKind", kind), session)

    def _at_screen(self, place: int, count: int) -> str:
        account = self.context.session.dossier.entry(self.subject)
        if account is not None:
            return tr("Behind {account} · {place} of {count}", account=account.label, place=place, count=count)
        return tr("Behind your accounts · {place} of {count}", place=place, count=count)

    def _moved(self) -> None:
        """After a choice: what can be done, and how far one has come."""
        if self.part is None:
            return
        kind = self.at.partition(" ")[0]
        if isinstance(self.part, LinkPart) and kind == self.at:
            (self.each.add if self.part.chosen == EACH else self.each.discard)(kind)
        screens = self.screens()
        place = screens.index(self.at)
        self.go_on.setEnabled(self.part.ready())
        self.over.setText(self._at_screen(place + 1, len(screens)))
        self.line.set_progress(place, len(screens))

    def first_focus(self) -> QWidget | None:
        """What is chosen, else the first option."""
        return self.part.first_focus() if self.part is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys 1 to 9 choose an option."""
        if self.part is None or not event.text().isdigit() or not self.part.group.choose_number(int(event.text())):
            super().keyPressEvent(event)

    # ------------------------------------------------------------ on and back

    def _continue(self) -> None:
        if self.part is None or not self.part.ready() or not self.trouble.stored(self.part.store):
            return
        self.context.changed(Changes(kinds=frozenset({"entries", "answers", "steps"})))
        screens = self.screens()
        place = screens.index(self.at) + 1
        if place < len(screens):
            self._show(screens[place])
            return
        self._offer_removals()
        if self.subject:
            self._leave_account()
            return
        page, where = onward(self.context.session)
        self.context.navigate(page, **where)

    def _offer_removals(self) -> None:
        """Of what the accounts leaned on, and none does any more, each may go: its steps are of no use then."""
        for entry in left_behind(self.context.session, self._in_use - self._linked()):
            entry_dialogs.remove(self, entry)

    def _leave_account(self) -> None:
        """Back to the account, or on to the questions about what it newly leans on."""
        session = self.context.session
        account = session.dossier.entry(self.subject)
        new = set(account.links.values()) - set(self._before.values()) if account is not None else set()
        left = next((entry.id for entry in session.interview_left() if entry.id in new), "")
        if left:
            self.context.navigate("interview", subject=left)
        elif not self.context.back():
            self.context.navigate("account", subject=self.subject)

    def _back(self) -> None:
        place = self.screens().index(self.at)
        if place:
            self._show(self.screens()[place - 1])
        elif self.context.back():
            return
        elif self.subject:
            self.context.navigate("account", subject=self.subject)
        else:
            self.context.navigate("exchanges")
