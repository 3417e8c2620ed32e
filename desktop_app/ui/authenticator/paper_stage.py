"""The backup on paper: a sheet with its preview, one under a passphrase, or the key to be written by hand."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.key_lines import key_lines
from desktop_app.authenticator.sealed import LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE, passphrase_problem
from desktop_app.export.paper.columns import columns
from desktop_app.language import Plural, Text, tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui import paper_saving
from desktop_app.ui.authenticator import sheet as sheets
from desktop_app.ui.authenticator.guarding import recording_note
from desktop_app.ui.authenticator.key_by_hand import KeyByHand
from desktop_app.ui.authenticator.sheet import SheetPages
from desktop_app.ui.crash import tell
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.paper_preview import PaperPreview
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.export.made import Made
    from desktop_app.ui.authenticator.work import Work
    from desktop_app.ui.context import Context
    from desktop_app.ui.tasks import Task

LEAD = Text("If the phone is lost, this brings its codes back. Without it, only the exchange's support is left.")
WAYS = (("plain", Text("Print it")), ("sealed", Text("With a passphrase")), ("hand", Text("By hand")))
CARE = Text(
    "Whoever finds the sheet can make your codes, but still needs your password. Keep it where neither fire nor a "
    "burglar takes it together with the phone. Keep no photograph of it."
)
SEALED = Text(
    "The sheet is then worth nothing without the passphrase, to you as well. It opens with a standard tool on any "
    "computer; the command is printed on it. Do not write the passphrase on the same sheet."
)
HAND = Text("Write line by line, in groups of four. A pencil or a pen that does not fade.")
PRINT, SAVE, MAKE, WRITTEN = Text("Print …"), Text("Save as PDF …"), Text("Make the sheet"), Text("I have written it")
NEXT, SKIP, BACK = Text("Go on: try the paper"), Text("Go on without paper"), Text("Back")
LEAST = Plural(
    "At least {count} character of an English keyboard; five words or more are best.",
    "At least {count} characters of an English keyboard; five words or more are best.",
)
TOO_SHORT = Plural("It needs at least {count} character.", "It needs at least {count} characters.")
TOO_LONG = Plural("It may have at most {count} character.", "It may have at most {count} characters.")
OTHER_SIGNS = Text(
    "Use letters without accents, digits and other characters of an English keyboard, with no space at the ends: "
    "others are not the same on every computer."
)
MADE = {"written": Text("Written."), "sealed": Text("Done."), "printed": Text("Done.")}
NOT_PRINTED = (
    Text("Nothing was printed."),
    Text("The printer took no page. Look whether it is on and has paper, then try again."),
)
_OUT_OF_SIGHT = 300


class PaperStage(Stacked):
    """`made` carries how the paper was made ("printed", "sealed", "written"); `on` and `skipped` go on."""

    made = Signal(str)
    on = Signal()
    skipped = Signal()
    left = Signal()

    def __init__(
        self, work: Work, context: Context, name: str, made: Callable[[], Made], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._work, self._context, self._name, self._made = work, context, name, made
        self.sheet: SheetPages | None = None
        self._task: Task[SheetPages] | None = None
        self._hand: KeyByHand | None = None
        self.card = Card("")
        self.preview = PaperPreview()
        self.shown = Stacked(self.preview, gap=0)
        self._fill()
        self.add(TwoColumns(self.card, self.shown, parts=(1, 1), least=640))
        self._choose("plain")

    def _fill(self) -> None:
        card = self.card
        card.add(Heading(tr("Put the key on paper")))
        card.add(Subtitle(str(LEAD)))
        self.way = Segments([(way, str(words)) for way, words in WAYS], name=tr("How"))
        self.way.set_value("plain")
        self.way.chosen.connect(self._choose)
        card.add(self.way)
        self.about = Small("")
        card.add(self.about)
        note = LEAST.of(SHORTEST_PASSPHRASE)
        self.first_field, self.second_field = SecretField(tr("Passphrase"), note), SecretField(tr("The same again"))
        for field in (self.first_field, self.second_field):
            field.edit.setMaxLength(LONGEST_PASSPHRASE)
            field.edited.connect(lambda _, field=field: field.problem(""))
            card.add(field)
        self.second_field.entered.connect(self._seal)
        self.make, self.print, self.save = PrimaryButton(str(MAKE)), PrimaryButton(str(PRINT)), PlainButton(str(SAVE))
        self.written, self.goes_on, self.back = (
            PrimaryButton(str(WRITTEN)),
            PrimaryButton(str(NEXT)),
            PlainButton(str(BACK)),
        )
        self.again = PlainButton(str(PRINT))
        self.make.clicked.connect(self._seal)
        self.print.clicked.connect(self.print_it)
        self.again.clicked.connect(self.print_it)
        self.save.clicked.connect(self.save_it)
        self.written.clicked.connect(lambda: self._done("written"))
        self.goes_on.clicked.connect(self.on)
        self.back.clicked.connect(self.left)
        self.notice = Notice("", stacked=True)
        self.notice.hide()
        card.add(self.notice)
        buttons = (self.goes_on, self.make, self.print, self.written, self.again, self.save, self.back)
        card.add(FlowRow(*buttons, gap=10))
        card.add(Small(str(CARE)))
        if recording_note():
            card.add(Small(recording_note()))
        self.skip = LinkButton(str(SKIP))
        self.skip.clicked.connect(self.skipped)
        card.add(FlowRow(self.skip))

    def first(self) -> QWidget:
        """The way that is chosen."""
        return next(one for one in self.way.segments if one.isChecked())

    def wipe(self) -> None:
        """Forget pages, letters and passphrases."""
        self._stop()
        self.sheet = None
        self.preview.show_pages((), columns("a4"))
        if self._hand is not None:
            self._hand.wipe()
        self.first_field.wipe()
        self.second_field.wipe()

    def set_room(self, height: int) -> None:
        """Tell how high the page is, so that a sheet is seen whole."""
        self.preview.set_fit_height(height - px(_OUT_OF_SIGHT))

    # --- the three ways ---------------------------------------------------------------------------------------------

    def _choose(self, way: str) -> None:
        self._stop()
        self.sheet = None
        self.notice.hide()
        self.about.setText(str({"sealed": SEALED, "hand": HAND}.get(way, "")))
        self.about.setVisible(way != "plain")
        if self._hand is not None:
            self._hand.wipe()
            self._hand.hide()
            self._hand.deleteLater()
            self._hand = None
        seed = self._work.seed
        if way == "hand" and seed is not None:
            self._hand = KeyByHand(key_lines(seed.secret))
            self.shown.add(self._hand)
        self.preview.show_pages((), columns("a4"))
        if way == "plain":
            self._start("")
        self._show()

    def _show(self) -> None:
        way, ready, done = self.way.value(), self.sheet is not None, self._work.paper != "none"
        self.preview.setVisible(way == "plain" or ready)
        for field in (self.first_field, self.second_field):
            field.setVisible(way == "sealed" and not ready)
        self.make.setVisible(way == "sealed" and not ready)
        self.print.setVisible(way != "hand" and (ready or way == "plain") and not done)
        self.again.setVisible(way != "hand" and ready and done)
        self.save.setVisible(way != "hand" and (ready or way == "plain"))
        self.written.setVisible(way == "hand" and not done)
        self.goes_on.setVisible(done)
        for button in (self.print, self.save, self.again):
            button.setEnabled(ready)
        self.skip.setVisible(not done)

    def _seal(self) -> None:
        """Take the passphrase, if it can be typed on any computer and was typed twice."""
        passphrase = self.first_field.text()
        problem = {
            "short": TOO_SHORT.of(SHORTEST_PASSPHRASE),
            "long": TOO_LONG.of(LONGEST_PASSPHRASE),
            "signs": str(OTHER_SIGNS),
        }.get(passphrase_problem(passphrase), "")
        if problem:
            self.first_field.problem(problem)
            self.first_field.edit.setFocus()
        elif passphrase != self.second_field.text():
            self.second_field.problem(tr("The two are not the same. Type the second one again."))
            self.second_field.edit.setFocus()
        else:
            self._start(passphrase)

    def _start(self, passphrase: str) -> None:
        seed = self._work.seed
        if seed is None:
            return
        self._stop()
        made, name = self._made(), self._name
        self.make.setEnabled(False)
        self._task = self._context.tasks.run(
            lambda _cancel, _progress: sheets.make(seed, made, name, passphrase=passphrase, random=secrets.token_bytes),
            self._ready,
            self._broke,
            owner=self,
        )

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None
        self.make.setEnabled(True)

    def _ready(self, sheet: SheetPages) -> None:
        self._task, self.sheet = None, sheet
        self.make.setEnabled(True)
        if sheet.block:
            self.first_field.wipe()
            self.second_field.wipe()
        self.preview.show_pages(sheet.pages, columns(sheet.made.paper))
        self._show()
        if sheet.block:
            (self.again if self._work.paper != "none" else self.print).setFocus()

    def _broke(self, error: Exception) -> None:
        self._task = None
        self.make.setEnabled(True)
        tell(error)

    # --- onto paper -------------------------------------------------------------------------------------------------

    def print_it(self) -> None:
        """To a printer."""
        if self.sheet is None:
            return
        printed = sheets.print_sheet(self, self.sheet)
        if printed:
            self._done("sealed" if self.sheet.block else "printed")
        elif printed is False:
            self._say(*map(str, NOT_PRINTED), good=False)

    def save_it(self) -> None:
        """Into a file, after a warning."""
        sheet = self.sheet
        path = sheets.ask_where(self, sheet) if sheet is not None else None
        if sheet is None or path is None:
            return
        self._context.tasks.run(
            lambda _cancel, _progress: sheets.save(path, sheet),
            lambda saved: self._saved(saved, sealed=bool(sheet.block)),
            lambda error: self._not_saved(error, path),
            owner=self,
        )

    def _saved(self, path: Path, *, sealed: bool) -> None:
        self._done("sealed" if sealed else "printed")
        self._say(tr("Saved as PDF."), tr("{file}\nPrint it, then delete the file.", file=path), good=True)

    def _not_saved(self, error: Exception, path: Path) -> None:
        if not isinstance(error, VaultError):
            tell(error)
            return
        words = paper_saving.words_for(error, path)
        self._say(words.title, words.body, good=False)

    def _done(self, how: str) -> None:
        self.made.emit(how)
        self._show()
        self._say(str(MADE[how]), tr("Now try it: only a paper that was tried counts as a way back."), good=True)
        self.goes_on.setFocus()

    def _say(self, lead: str, text: str, *, good: bool) -> None:
        self.notice.show_notice(lead, text, "ok" if good else "bad")
        self.notice.show()
