"""A person who adds one exchange, answers everything good, bad or "I do not know yet", and opens every page there is.

Everything goes through the window's own controls; what can be read on each page is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.dossier import UNKNOWN
from desktop_app.session import Session
from desktop_app.ui import words_account
from desktop_app.ui.pages import PAGES
from desktop_app.ui.pages.account import AccountPage
from desktop_app.ui.pages.behind import BehindPage
from desktop_app.ui.pages.exchanges import ExchangesPage
from desktop_app.ui.pages.interview import InterviewPage
from desktop_app.ui.pages.paper_page import PaperPage
from desktop_app.ui.widgets.buttons import SourceButton
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.links import SourceLine
from desktop_app.ui.widgets.options import OptionGroup
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.tiles import TileGroup
from tests.ui.page_kit import Opened

How = Literal["good", "bad", "unknown"]

GOOD = {
    "account": {
        "password_unique": "only_here",
        "sms": "off",
        "totp": "on",
        "totp_backup": "paper_tested",
        "totp_app": "phone_only",
        "switch": "none",
        "passkey": "two_devices",
        "password_fallback": "no",
        "withdraw_asks": "totp passkey app_push fund_password",
        "allowlist": "on_locked on",
        "api_keys": "none",
        "alerts": "email app",
        "signed_in": "neither",
        "reset_asks": "email totp passkey id",
        "reset_2fa_asks": "password email id",
        "reset_fund_asks": "password id",
        "address_asks": "totp passkey app_push",
        "api_asks": "totp passkey app_push fund_password",
        "p2p_asks": "totp passkey fund_password",
        "anti_phishing": "on",
        "listed_without_codes": "off",
        "withdraw_without_codes": "off",
        "weaker_login": "off",
        "known_device": "off",
        "key_adds_addresses": "off",
        "settings_lock": "on",
        "master_key": "paper",
        "key_lock": "on",
        "app_push": "on",
        "recovery_codes": "tested",
        "login_second_step": "on",
    },
    "authenticator": {
        "cloud_copy": "off",
        "cloud_reset": "no",
        "cloud_password": "yes",
        "devices_by_number": "off",
        "backup_unique": "yes",
    },
    "mailbox": {
        "second_factor": "key",
        "recovery_phone": "no",
        "recovery_mail": "no",
        "read_on": "neither",
        "backup_codes": "tested",
    },
    "number": {
        "sim_pin": "on",
        "carrier_lock": "on",
        "in_phone": "no",
        "port_lock": "on",
        "carrier_account": "own",
    },
    "owner": {"reacts": "hour"},
    "passwords": {
        "on_devices": "neither",
        "sync_reset": "no",
        "master_on_paper": "tested",
        "second_copy": "tested",
        "store_second_factor": "on",
    },
}
"""Kind -> question -> the best answer; of several ids those that are offered, or the first where one is chosen."""

BAD = {
    "account": {
        "password_unique": "also_mailbox",
        "sms": "on",
        "totp": "off",
        "totp_backup": "none",
        "totp_app": "cloud",
        "switch": "sms email",
        "passkey": "none",
        "password_fallback": "yes",
        "withdraw_asks": "nothing",
        "allowlist": "off on",
        "api_keys": "withdraw_open trade_open",
        "alerts": "none",
        "signed_in": "computer phone",
        "reset_asks": "email",
        "reset_2fa_asks": "email",
        "reset_fund_asks": "email",
        "address_asks": "nothing",
        "api_asks": "nothing",
        "p2p_asks": "nothing",
        "anti_phishing": "off",
        "listed_without_codes": "on",
        "withdraw_without_codes": "on",
        "weaker_login": "on",
        "known_device": "on",
        "key_adds_addresses": "on",
        "settings_lock": "off",
        "master_key": "off",
        "key_lock": "off",
        "app_push": "off",
        "recovery_codes": "none",
        "login_second_step": "off",
    },
    "authenticator": {
        "cloud_copy": "on",
        "cloud_reset": "yes",
        "cloud_password": "no",
        "devices_by_number": "on",
        "backup_unique": "no",
    },
    "mailbox": {
        "second_factor": "nothing",
        "recovery_phone": "yes",
        "recovery_mail": "yes_weak",
        "read_on": "phone computer",
        "backup_codes": "none",
    },
    "number": {
        "sim_pin": "off",
        "carrier_lock": "off",
        "in_phone": "yes",
        "port_lock": "off",
        "carrier_account": "mail",
    },
    "owner": {"reacts": "days"},
    "passwords": {
        "on_devices": "phone computer",
        "sync_reset": "yes",
        "master_on_paper": "none",
        "second_copy": "none",
        "store_second_factor": "off",
    },
}
"""The same with the worst answers."""


def chosen(kind: str, question: str, offered: list[str], how: How, *, several: bool) -> list[str]:
    """What this person answers to a question, of what is offered."""
    if how == "unknown":
        return [UNKNOWN]
    wanted = (GOOD if how == "good" else BAD)[kind][question].split()
    there = [one for one in wanted if one in offered]
    return (there if several else there[:1]) or [UNKNOWN]


class Place(NamedTuple):
    """One page, or one tab of it: its name, what can be read there line by line, and the sources that can be opened."""

    name: str
    lines: tuple[str, ...]
    urls: tuple[str, ...] = ()


class Clicks:
    """One person at one exchange. `answer_all` first, then `places` opens everything."""

    def __init__(self, qtbot: QtBot, session: Session, exchange: str, how: How, services: dict[str, str]) -> None:
        self.session, self.exchange, self.how = session, exchange, how
        self._services = services
        self.at = Opened(qtbot, session, *PAGES)
        self.at.window.resize(1240, 800)
        self.at.window.setUpdatesEnabled(False)  # nobody looks; painting is half of the time

    # ------------------------------------------------------------ the first evening

    def answer_all(self) -> list[Place]:
        """Adds the exchange and what stands behind it, and answers the whole interview and all looks."""
        found = [*self._add(), *self._interview()]
        for entry in self.session.dossier.entries:
            for asked in self.session.all_questions(entry.id):
                if not asked.chosen and self._is_asked(entry.id, asked.question.id):
                    self.at.go("interview", subject=entry.id, question=asked.question.id)
                    found.append(self._read(f"look {asked.question.id}"))
                    self._choose()
        return found

    def _is_asked(self, subject: str, question: str) -> bool:
        return any(one.question.id == question for one in self.session.all_questions(subject))

    def _add(self) -> Iterator[Place]:
        self.at.go("exchanges")
        assert isinstance(self.at.page, ExchangesPage)
        tiles = self.at.page.findChild(TileGroup)
        assert tiles is not None
        yield self._read("exchanges")
        next(tile for tile in tiles.tiles if tile.option.id == self.exchange).click()
        self.at.press("Continue")
        while isinstance(self.at.page, BehindPage):
            kind = self.at.page.at
            yield self._read(f"behind {kind}")
            ids = [card.option.id for card in self._group().cards]
            wanted = self._services[kind]
            self._take([wanted if wanted in ids else f"new {wanted}"])
            self.at.press("Continue")

    def _interview(self) -> Iterator[Place]:
        assert isinstance(self.at.page, InterviewPage)
        while (group := self.at.page.group) is not None:
            subject, question = self.at.page._at or ("", "")
            self.at.press("Show me where to look")
            yield self._read(f"question {subject} {question}")
            assert group is self.at.page.group
            self._choose()
            self.at.press("Continue")
        yield self._read("last question")
        self.at.press("Show the overview")

    def _choose(self) -> None:
        page = self.at.page
        assert isinstance(page, InterviewPage)
        assert page.group is not None
        subject, question = page._at or ("", "")
        kind = next(entry.kind for entry in self.session.dossier.entries if entry.id == subject)
        offered = [card.option.id for card in page.group.cards]
        assert len(offered) > 1, f"{subject} {question}: nothing can be chosen but “I do not know yet”"
        asked = next(one for one in self.session.all_questions(subject) if one.question.id == question)
        self._take(chosen(kind, question, offered, self.how, several=asked.question.several))

    def _take(self, ids: list[str]) -> None:
        cards = self._group().cards
        assert set(ids) <= {card.option.id for card in cards}
        for card in cards:
            if card.option.id in ids and not card.isChecked():
                card.click()
        self.at.rest()

    def _group(self) -> OptionGroup:
        return next(one for one in self.at.page.findChildren(OptionGroup) if one.isVisible())

    # ------------------------------------------------------------ everything there is to see

    def places(self) -> Iterator[Place]:
        """Every page about this person, as it can be read."""
        account = self.session.accounts()[0].id
        self.at.go("overview")
        yield self._read("overview")
        self.at.go("next_steps")
        yield self._read("next steps")
        for tab, _ in words_account.TABS:
            yield from self._tab(account, tab)
        for entry in self.session.dossier.entries:
            if entry.id != account:
                self.at.go("entry", subject=entry.id)
                yield self._read(f"entry {entry.kind}")
        plan = self.session.plan()
        assert plan is not None
        for planned in plan.steps:
            step = planned.step
            self.at.go("step", subject=step.entry.id, step=step.step.id)
            yield self._read(f"step {step.entry.kind} {step.step.id}")
        for step in self.session.steps():
            if step.key not in {planned.step.key for planned in plan.steps}:
                self.at.go("step", subject=step.entry.id, step=step.step.id)
                yield self._read(f"other step {step.entry.kind} {step.step.id} ({step.state})")
        for page in ("emergency", "ticks", "history", "method", "keys", "address_book"):
            self.at.go(page)
            yield self._read(page)
        for paper in ("checklist", "emergency", "overview"):
            yield self._paper(paper)

    def compared(self) -> Place:
        """The page that compares all exchanges: its letters take seconds, so it is no part of `places`."""
        self.at.window.navigate("compare")
        self.at.qtbot.waitUntil(lambda: not self.at.window.tasks.busy, timeout=180_000)
        return self._read("compare")

    def _tab(self, account: str, tab: str) -> Iterator[Place]:
        self.at.go("account", subject=account, tab=tab)
        yield self._read(f"account {tab}")
        page = self.at.page
        assert isinstance(page, AccountPage)
        if tab in ("facts", "losses"):
            groups = page.findChildren(Segments)
            for segment in groups[-1].segments[1:] if groups else ():
                name = segment.accessibleName()
                segment.click()
                self.at.rest()
                yield self._read(f"account {tab}: {name}")

    def _paper(self, paper: str) -> Place:
        self.at.go("print", paper=paper)
        page = self.at.page
        assert isinstance(page, PaperPage)
        self.at.qtbot.waitUntil(lambda: page.printed is not None, timeout=20_000)
        assert page.printed is not None
        place = self._read(f"print {paper}")
        return place._replace(
            lines=(*place.lines, *(line for one in page.printed.pages for line in one.text.splitlines()))
        )

    def _read(self, name: str) -> Place:
        page = self.at.page
        urls = [
            line.url
            for line in page.findChildren(SourceLine)
            if line.isVisibleTo(page) and isinstance(line.button, SourceButton)
        ]
        return Place(name, tuple(visible(page)), tuple(urls))


def visible(page: QWidget) -> list[str]:
    """All words that can be read on a page, in the order in which its parts were made."""
    lines: list[str] = []
    for part in page.findChildren(QWidget):
        if not part.isVisibleTo(page):
            continue
        if isinstance(part, Label):
            lines.append(part.text())
        elif isinstance(part, QAbstractItemView):
            model = part.model()
            for row in range(model.rowCount()):
                cells = [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
                lines.append(" | ".join(cells))
        elif part.accessibleName() and not part.findChildren(Label):
            mark = "[x] " if isinstance(part, QAbstractButton) and part.isCheckable() and part.isChecked() else ""
            note = part.accessibleDescription()
            lines.append(f"<{type(part).__name__}> {mark}{part.accessibleName()}" + (f" / {note}" if note else ""))
    return lines
