"""A program, not a test: a whole session of the real app, worked through its window without a screen.

Reads what to type as JSON from its input, and writes what it saw as JSON to the file that its first argument names: the
recovery keys, window titles, clipboard, command lines, pages. test_leaks.py starts it in a home of its own, with
everything logged that anybody logs, and searches what it leaves behind.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from types import SimpleNamespace

import pyotp
from PySide6.QtCore import QMessageLogContext, QMimeData, QObject, Qt, QTimer, QtMsgType
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desktop_app.__main__ import main
from desktop_app.content.assets import asset_folder
from desktop_app.ui import paper_printing, paper_saving, start
from desktop_app.ui.authenticator import sheet
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.pages import PAGES, backups, files
from desktop_app.ui.pages.address_book import AddressBookPage
from desktop_app.ui.pages.authenticator import AuthenticatorPage
from desktop_app.ui.widgets.options import OptionGroup
from desktop_app.ui.window import Window
from tests.authenticator_kit import screen_with

FAMILIES: set[int] = set()


def note_sockets(event: str, given: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        FAMILIES.add(int(given[1]))  # type: ignore[call-overload]


sys.addaudithook(note_sockets)
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
LOG = logging.getLogger("session")

TICK_MS = 15
QUIET = 3
"""Ticks without anything under way until the next thing is done."""

Steps = Generator[None, None, None]
REPORT = Path(sys.argv[1])
OUT = Path(sys.argv[2])
SHEET = OUT / "seed-sheet.pdf"
PLAIN = OUT / "plain"
"""Files that are not encrypted on purpose."""

PRINTED = REPORT.parent / "printed.pdf"
TYPED: dict[str, str] = json.load(sys.stdin)


class Driver(QObject):
    """Does one thing after the other, each when the app has come to rest."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.seen: dict[str, object] = {"papers": [], "pages": [], "refused": 0}
        self.titles: set[str] = set()
        self.clips: set[str] = set()
        self.lines: set[str] = set()
        self._quiet = 0
        self._steps = self.session()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)
        window.navigated.connect(self.seen["pages"].append)  # type: ignore[attr-defined]

    # --- the machine ------------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        self._look()
        self._quiet = 0 if self.window.tasks.busy else self._quiet + 1
        if self._quiet < QUIET:
            return
        self._quiet = 0
        LOG.debug("at %s", self.window.page_id())
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except Exception:
            self._timer.stop()
            LOG.exception("the session went wrong on %s", self.window.page_id())
            os._exit(70)

    def _look(self) -> None:
        """What others could see: titles, the clipboard, command lines of this program and what it started."""
        self.titles |= {one.windowTitle() for one in QApplication.topLevelWidgets()}
        self.titles |= {one.title() for one in QGuiApplication.topLevelWindows()}
        self.clips.add(QGuiApplication.clipboard().text())
        for line in Path("/proc").glob("[0-9]*/cmdline") if sys.platform == "linux" and not self.lines else ():
            try:
                self.lines.add(line.read_bytes().decode(errors="replace"))
            except OSError:
                continue

    def _end(self) -> None:
        self._timer.stop()
        self.lines.clear()
        self._look()
        seen = {**self.seen, "titles": sorted(self.titles), "clips": sorted(self.clips), "lines": sorted(self.lines)}
        REPORT.write_text(json.dumps({**seen, "families": sorted(FAMILIES)}), encoding="utf-8")
        self.window.close()

    # --- what a person does -----------------------------------------------------------------------------------------

    @property
    def page(self) -> QWidget:
        page = self.window.page()
        assert page is not None
        return page

    @property
    def front(self) -> QWidget:
        return QApplication.activeModalWidget() or self.page

    def press(self, name: str) -> None:
        """The button in front whose name begins so. Later, because it may open a dialog and wait for it."""
        found = [
            one
            for one in self.front.findChildren(QAbstractButton)
            if one.accessibleName().startswith(name) and one.isVisible() and one.isEnabled()
        ]
        assert found, f"no button {name!r} among {[one.accessibleName() for one in self.buttons()]}"
        QTimer.singleShot(0, found[0], found[0].click)

    def buttons(self) -> list[QAbstractButton]:
        return [one for one in self.front.findChildren(QAbstractButton) if one.isVisible()]

    def write(self, name: str, words: str) -> None:
        """Type into the field in front of that name, instead of what is there."""
        fields = [
            one
            for one in self.front.findChildren(QLineEdit)
            if one.accessibleName().startswith(name) and one.isVisible()
        ]
        assert fields, f"no field {name!r}"
        fields[-1].setFocus()
        fields[-1].clear()
        QTest.keyClicks(fields[-1], words)

    def refused(self, name: str, words: str, button: str) -> Steps:
        """Type a secret where it does not belong, and see that it is not taken."""
        self.write(name, words)
        yield
        self.press(button)
        yield
        yield
        assert any(one.isVisible() and "looks like" in one.accessibleName() + one.accessibleDescription() + _text(one)
                   for one in self.front.findChildren(QWidget)), f"{name} took a secret"  # fmt: skip
        self.seen["refused"] = int(self.seen["refused"]) + 1  # type: ignore[call-overload]

    def choose(self) -> None:
        """The first option where nothing is chosen yet."""
        for group in self.page.findChildren(OptionGroup):
            if group.isVisible() and not group.value():
                group.cards[0].click()

    # --- the session ------------------------------------------------------------------------------------------------

    def session(self) -> Steps:
        yield from self.first_start()
        yield from self.interview()
        yield from self.every_page()
        yield from self.free_texts()
        yield from self.ways_in()
        yield from self.files()
        yield from self.helper()
        yield from self.a_code_with_a_secret()
        yield from self.exports()
        yield from self.pasted()
        yield from self.a_crash()
        yield from self.lock_and_unlock()
        yield from self.restored()

    def first_start(self) -> Steps:
        self.press("Begin")
        yield
        groups = self.page._groups  # type: ignore[attr-defined]
        self.seen["papers"].append("-".join(groups))  # type: ignore[attr-defined]
        self.press("I have written it down")
        yield
        number = self.page._wanted()  # type: ignore[attr-defined]
        self.write("Group", groups[number])
        self.press("Continue")
        yield
        self.write("Passphrase", TYPED["passphrase"])
        self.write("The same again", TYPED["passphrase"])
        self.press("Make the vault")
        yield
        assert self.window.page_id() == "exchanges", self.window.page_id()
        for name in ("Binance", "OKX"):
            self.press(name)
            yield
        self.press("Continue")
        yield
        self.choose()
        yield
        yield from self.refused("How you recognise it", TYPED["authenticator"], "Continue")
        self.write("How you recognise it", TYPED["hint"])
        while self.window.page_id() == "behind":
            self.choose()
            yield
            self.press("Continue")
            yield

    def interview(self) -> Steps:
        while self.window.page_id() == "interview" and self.page._at is not None:  # type: ignore[attr-defined]
            self.choose()
            yield
            self.press("Continue")
            yield
        self.press("Show the overview")
        yield

    def every_page(self) -> Steps:
        session = self.window.context.session
        account = session.accounts()[0].id
        step = session.steps(account)[0].key
        where = {
            "account": [{"subject": account, "tab": tab} for tab in ("routes", "score", "losses", "steps", "facts")],
            "entry": [{"subject": "mailbox-1"}],
            "interview": [{"subject": account, "question": "sms"}],
            "step": [dict(zip(("subject", "step"), step, strict=True))],
            "own_import": [{"path": str(asset_folder() / "content" / "exchanges" / "okx.toml")}],
        }
        for page in PAGES:
            for place in where.get(page, [{}]):
                if page not in ("welcome", "protect", "unlock", "content"):
                    try:
                        self.window.navigate(page, **place)
                    except KeyError:
                        self.window.navigate(page, subject=account)
                    yield

    def free_texts(self) -> Steps:
        self.window.navigate("entry", subject="mailbox-1")
        yield
        self.press("Change ")
        yield
        yield from self.refused("What you call it", TYPED["api"], "Save")
        yield from self.refused("What you call it", TYPED["key"][:40], "Save")
        self.write("What you call it", TYPED["label"])
        self.press("Save")
        yield
        session = self.window.context.session
        subject, step = next(one.key for one in session.steps() if one.state == "open")
        self.window.navigate("step", subject=subject, step=step)
        yield
        self.press("Put this step off")
        yield
        yield from self.refused("Why", TYPED["words"], "Put it off")
        self.write("Why", TYPED["note"])
        self.press("Put it off")
        yield

    def ways_in(self) -> Steps:
        self.window.navigate("settings")
        yield
        self.press("Copy the folder")
        yield
        self.press("Change the passphrase")
        yield
        self.write("Passphrase", TYPED["passphrase"])
        self.press("Unlock")
        yield
        yield
        self.write("Passphrase", TYPED["second"])
        self.write("The same again", TYPED["second"])
        self.press("Keep this passphrase")
        yield
        self.press("Make a new recovery key")
        yield
        self.write("Passphrase", TYPED["second"])
        self.press("Unlock")
        yield
        yield
        dialog = self.front
        groups, asked = dialog._groups, dialog._asked  # type: ignore[attr-defined]
        self.seen["papers"].append("-".join(groups))  # type: ignore[attr-defined]
        self.press("I have written it down")
        yield
        self.write("Group", groups[asked])
        self.press("Keep this key")
        yield
        assert QApplication.activeModalWidget() is None

    def files(self) -> Steps:
        self.window.navigate("backups")
        yield
        self.press("Save a backup file")
        yield
        self.press("Look inside")
        yield
        self.window.navigate("print")
        yield
        yield
        self.press("Save as PDF")
        yield
        self.press("Print")
        yield
        yield
        assert PRINTED.read_bytes().startswith(b"%PDF"), "nothing was printed"
        assert {path.suffix for path in OUT.iterdir()} == {".pdf", ".strongroom"}

    def helper(self) -> Steps:
        """The authenticator helper with a key, stage by stage to its end: the sheet is saved, and tried by hand."""
        window, key = self.window, TYPED["authenticator"]
        window.navigate("authenticator", subject=window.context.session.accounts()[0].id, step="authenticator")
        yield
        page = self.page
        assert isinstance(page, AuthenticatorPage)
        page._take(Taken(text=f"otpauth://totp/OKX:me?secret={key}&issuer=OKX"), "clipboard")
        yield
        self.press("Use ")
        yield
        field = page.stage.field  # type: ignore[union-attr]
        field.setFocus()
        QTest.keyClicks(field, pyotp.TOTP(key).at(window.context.clock()))
        QTest.keyClick(field, Qt.Key.Key_Return)
        yield
        self.press("Go on")
        yield
        yield
        self.press("Save as PDF")
        yield
        yield
        self.press("Go on: try the paper")
        yield
        for number, one in enumerate(page.stage._fields):  # type: ignore[union-attr]
            one.set_text(key[16 * number : 16 * number + 16])
        yield
        self.press("Go on without trying the paper")
        yield
        self.press("Show a code here")
        yield
        self.press("Yes, it was accepted")
        yield
        assert page.work.accepted and page.work.seed is not None and SHEET.exists()
        window.navigate("authenticator", subject="mailbox-1", stage="codes")
        yield
        window.navigate("overview")
        yield

    def a_code_with_a_secret(self) -> Steps:
        """A QR code with a wallet's key where an address is compared."""
        self.window.navigate("address_book", tab="compare")
        yield
        page = self.page
        assert isinstance(page, AddressBookPage) and page.compare is not None
        page.compare.left.code.take(Taken((("", screen_with(TYPED["key"])),)), "clipboard")
        yield
        yield
        assert not page.compare.left.box.text()
        self.window.navigate("overview")
        yield

    def exports(self) -> Steps:
        """Every format, then the JSON one read in again."""
        PLAIN.mkdir(mode=0o700)
        self.window.navigate("files")
        yield
        yield
        for form in ("JSON", "CSV", "Markdown", "HTML", "Calendar"):
            self.press(f"Save as {form}")
            yield
            yield
        assert {path.suffix for path in PLAIN.iterdir()} == {".json", ".csv", ".md", ".html", ".ics"}
        before = self.window.context.session.dossier
        self.press("Choose a JSON file")
        yield
        self.press("Replace what is there")
        yield
        after = self.window.context.session.dossier
        assert after.entries == before.entries
        assert after.answers == before.answers

    def pasted(self) -> Steps:
        """An answer of an exchange with the secret of a key in it, where a list of keys is asked for."""
        account = self.window.context.session.accounts()[0].id
        self.window.navigate("key_list", subject=account)
        yield
        stage = self.page.paste  # type: ignore[attr-defined]
        source = QMimeData()
        source.setText(f"My key,trade,{TYPED['api']}")
        stage.field.insertFromMimeData(source)
        yield
        yield
        for _ in range(3):
            stage.field.insertPlainText(TYPED["api"][:10])
            stage.field.wipe()
        stage.field.insertPlainText(f"My key trade {TYPED['api']}")
        self.press("Read")
        yield
        yield
        assert TYPED["api"] not in stage.field.text()

    def restored(self) -> Steps:
        """A backup is put back in the place of the vault, by what was typed."""
        session = self.window.context.session
        session.answer(session.accounts()[0].id, "alerts", ["unknown"])
        self.window.lock()
        yield
        self.window.navigate("backups")
        yield
        self.press("Use a backup file")
        yield
        for typed in (TYPED["wrong"], TYPED["second"]):
            self.write("Passphrase", typed)
            self.press("Look inside")
            yield
            yield
        self.press("Put this one back")
        yield
        yield
        assert session.is_open
        assert (session.folder / "vault.db").exists()
        assert list(session.folder.glob("replaced *")), "what was there is kept"

    def a_crash(self) -> Steps:
        """A fault of the app whose words hold what somebody typed: its window must not say it."""
        QTimer.singleShot(0, self, lambda: self._stumble(TYPED["second"]))
        yield
        yield
        self.press("Copy the text")
        yield
        self.press("Go on")
        yield

    def _stumble(self, held: str) -> None:
        raise RuntimeError(held)

    def lock_and_unlock(self) -> Steps:
        self.window.navigate("overview")
        yield
        self.window.lock()
        yield
        for wrong in (TYPED["wrong"], TYPED["passphrase"]):
            self.write("Passphrase", wrong)
            self.press("Unlock")
            yield
            assert not self.window.context.session.is_open
        self.press("Open with the recovery key")
        yield
        newest = self.seen["papers"][-1]  # type: ignore[index]
        for typed in (self.seen["papers"][0], newest[:-1], newest.lower()):  # type: ignore[index]
            self.write("Recovery key", typed)
            self.press("Unlock")
            yield
        assert self.window.context.session.is_open
        assert self.window.page_id() == "overview"
        self.window.lock()
        yield
        self.write("Passphrase", TYPED["second"])
        self.press("Unlock")
        yield
        assert self.window.context.session.is_open


def _text(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return str(text()) if callable(text) else ""


def begin(window: Window, show: Callable[[Window], None] = Window.show) -> None:
    show(window)
    if not window.findChildren(Driver):
        Driver(window)


def onto_paper(dialog: QPrintDialog) -> int:
    """The person chooses the printer, which lays its pages into a file."""
    dialog.printer().setOutputFileName(str(PRINTED))
    return QPrintDialog.DialogCode.Accepted.value


def hear(ear: start.QtEar, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
    """Whatever Qt says, with what it says only to developers."""
    print(kind.name, context.category, words, file=sys.stderr)


start.QtEar.hear = hear  # type: ignore[method-assign]
Window.show = begin  # type: ignore[method-assign]
sheet.ask_where = lambda *_: SHEET
backups.ask_where_to_save = lambda *_: OUT / "mine.strongroom"
backups.ask_for_backup = lambda *_: OUT / "mine.strongroom"
files.ask_for_file = lambda *_: next(PLAIN.glob("*.json"))
paper_saving.ask_where = lambda _, name, *__: OUT / "checklist.pdf" if name.endswith(".pdf") else PLAIN / name
paper_printing.QPrinterInfo = SimpleNamespace(availablePrinterNames=lambda: ["A printer"])
paper_printing.QPrintDialog.exec = onto_paper

if __name__ == "__main__":
    sys.exit(main([]))
