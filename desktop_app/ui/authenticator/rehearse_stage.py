"""The rehearsal: the key comes back from the paper, typed line by line or scanned. Only that makes it a backup."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator import rehearsal, sealed
from desktop_app.authenticator.contents import recognised
from desktop_app.authenticator.key_lines import block_lines
from desktop_app.authenticator.rehearsal import LineRead, Rehearsed
from desktop_app.language import Text, tr
from desktop_app.ui.authenticator import words_paper
from desktop_app.ui.authenticator.clipboard import Taken
from desktop_app.ui.authenticator.looking import Place, texts_in
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.choosing_files import which_picture
from desktop_app.ui.crash import tell
from desktop_app.ui.pictures import PictureRefused
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.secret import SecretField
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.ui.context import Context

HEADING = Text("Type the key back from the paper")
LEAD = Text("Take the paper in your hand and read only from it. That finds a slip while the key is still here.")
LATER = Text(
    "Take the paper in your hand. What you type is compared with what was noted of the key; the key itself is not here."
)
SEALED_LEAD = Text(
    "Read the sheet’s QR code from a picture, or type its lines. Then the passphrase shows whether it opens."
)
CHECK, ONE, ALL = Text("Check"), Text("One line is enough for now"), Text("Type all lines")
SCAN = Text("Read a picture of the sheet …")
NEXT, SKIP, BACK = Text("Go on"), Text("Go on without trying the paper"), Text("Back")
DROP = Text("You can also drop a picture of the sheet on this page. Delete the picture afterwards.")
_FILTER = Text("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)")
_LONGEST_LINE = 120


class RehearseStage(Card):
    """`passed` carries whether the whole key came back; `on`, `skipped` and `left` go elsewhere.

    With `seed` each line is compared with it. Without it, `mark` is the fingerprint that was noted, `key` its key and
    `lines` how many lines the paper has. `block` is the encrypted key of a sheet that was just made.
    `has_code`: the paper may have a QR code; one that was written by hand has none.
    """

    passed = Signal(bool)
    on = Signal()
    skipped = Signal()
    left = Signal()

    def __init__(
        self,
        context: Context,
        seed: Seed | None,
        *,
        mark: str = "",
        key: bytes = b"",
        lines: int = 0,
        block: str = "",
        has_code: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._context, self._seed, self._mark, self._key, self._block = context, seed, mark, key, block
        self._has_code = has_code
        self._count = lines or (rehearsal.line_count(seed) if seed is not None else 1)
        self._one = 0
        self._scanned = ""
        self._fields: list[TextField] = []
        self.add(Heading(str(HEADING)))
        self.add(Subtitle(str(SEALED_LEAD if block else LEAD if seed is not None else LATER)))
        self.lines = Stacked(gap=12)
        self.add(self.lines)
        self.passphrase = SecretField(tr("Passphrase of the sheet"))
        self.passphrase.entered.connect(self.check)
        self.add(self.passphrase)
        self.passphrase.setVisible(bool(block))
        self.notice = Notice("", stacked=True)
        self.notice.hide()
        self.add(self.notice)
        self.checks, self.scan = PrimaryButton(str(CHECK)), PlainButton(str(SCAN))
        self.goes_on, self.back = PrimaryButton(str(NEXT)), PlainButton(str(BACK))
        self.checks.clicked.connect(self.check)
        self.scan.clicked.connect(self._open)
        self.goes_on.clicked.connect(self.on)
        self.back.clicked.connect(self.left)
        self.add(FlowRow(self.checks, self.goes_on, self.scan, self.back, gap=10))
        self._drop = Small(str(DROP))
        self.add(self._drop)
        self.fewer, self.skip = LinkButton(str(ONE)), LinkButton(str(SKIP))
        self.fewer.clicked.connect(self._turn)
        self.skip.clicked.connect(self.skipped)
        self.add(FlowRow(self.fewer, self.skip, gap=16))
        self.fewer.setVisible(seed is not None and not block and self._count > 1)
        self.goes_on.hide()
        for part in (self.scan, self._drop):
            part.setVisible(has_code)
        self._lay_lines()

    def first(self) -> QWidget:
        """The first line; once it passed, the way on."""
        return self.goes_on if self.goes_on.isVisibleTo(self) else self._fields[0].edit

    def wipe(self) -> None:
        """Forget what was typed and scanned."""
        for field in self._fields:
            field.wipe()
        self.passphrase.wipe()
        self._scanned = self._block = ""
        self._key = b""

    # --- the lines --------------------------------------------------------------------------------------------------

    def _lay_lines(self) -> None:
        self.lines.clear()
        count = len(block_lines(self._block)) if self._block else self._count
        numbers = [self._one] if self._one else range(1, count + 1)
        self._fields = []
        for number in numbers:
            name = tr("Line {number}", number=number) if count > 1 else tr("The key")
            field = TextField(name, longest=_LONGEST_LINE)
            field.edited.connect(lambda _, field=field: field.problem(""))
            field.entered.connect(self.check)
            self._fields.append(field)
            self.lines.add(field)
        for field, following in zip(self._fields, self._fields[1:], strict=False):
            field.entered.disconnect(self.check)
            field.entered.connect(following.edit.setFocus)

    def _turn(self) -> None:
        """One line, by chance, or all of them again."""
        seed = self._seed
        if seed is None:
            return
        self._one = 0 if self._one else rehearsal.asked_line(seed, secrets.token_bytes)
        self.fewer.set_label(str(ALL if self._one else ONE))
        self.notice.hide()
        self._lay_lines()
        self.first().setFocus()

    def check(self) -> None:
        """Compare what was typed."""
        typed = [field.text() for field in self._fields]
        if self._block or self._scanned:
            self._check_block(self._scanned or "".join(typed), typed)
            return
        if self._seed is None:
            found = rehearsal.compare_fingerprint(self._mark, self._key, typed)
        elif self._one:
            one = rehearsal.compare_line(self._seed, self._one, typed[0])
            found = Rehearsed(right=one.verdict == "right", lines=(one,))
        else:
            found = rehearsal.compare_lines(self._seed, typed)
        self._show_lines(found)

    def _show_lines(self, found: Rehearsed) -> None:
        for field, read in zip(self._fields, found.lines, strict=False):
            field.problem(words_paper.line(read))
        if found.right:
            self._pass((words_paper.RIGHT_LINE if self._one else words_paper.RIGHT).said(), whole=not self._one)
            return
        wrong = next((place for place, read in enumerate(found.lines) if read.verdict != "right"), 0)
        nothing = all(read.verdict == "right" for read in found.lines)
        self._say((words_paper.SCANNED_OTHER if nothing else words_paper.NOT_ALL).said())
        self._fields[wrong].edit.setFocus()

    def _check_block(self, block: str, typed: Sequence[str]) -> None:
        """A sheet under a passphrase: lines that differ are named at once, the rest shows the passphrase."""
        if self._block and not self._scanned:
            lines = _block_lines_read(self._block, typed)
            if any(read.verdict != "right" for read in lines):
                self._show_lines(Rehearsed(right=False, lines=lines))
                return
            block = self._block
        passphrase = self.passphrase.text()
        if not passphrase:
            self.passphrase.problem(tr("Type the passphrase of the sheet."))
            self.passphrase.edit.setFocus()
            return
        self.checks.setEnabled(False)
        self._context.tasks.run(
            lambda _cancel, _progress: sealed.opened(block, passphrase).seed, self._opened, self._not_opened, owner=self
        )

    def _opened(self, seed: Seed) -> None:
        self.checks.setEnabled(True)
        self._compare(seed)

    def _not_opened(self, error: Exception) -> None:
        self.checks.setEnabled(True)
        if isinstance(error, sealed.NotOpenedError):
            self._say(words_paper.NOT_OPENED.said())
            self.passphrase.wipe()
            self.passphrase.edit.setFocus()
        else:
            tell(error)

    # --- a picture of the sheet -------------------------------------------------------------------------------------

    def _open(self) -> None:
        if path := which_picture(self, str(_FILTER)):
            self.take(Taken(((path.name, path),)), "file")

    def take(self, taken: Taken, place: Place) -> None:
        """Read the code on a picture of the sheet."""
        if not (taken.pictures and self._has_code and self.checks.isEnabled()):
            return
        picture = taken.pictures[0][1]
        self.checks.setEnabled(False)
        self._context.tasks.run(
            lambda cancel, progress: texts_in(picture, cancel.check, progress), self._read, self._unread, owner=self
        )

    def _unread(self, error: Exception) -> None:
        self.checks.setEnabled(True)
        self._say(words_paper.SCANNED_NOTHING.said())
        if not isinstance(error, PictureRefused):
            tell(error)

    def _read(self, texts: tuple[str, ...]) -> None:
        self.checks.setEnabled(True)
        for text in texts:
            if sealed.is_block(text):
                self._scanned = text
                self.lines.hide()
                self.passphrase.show()
                self._say(Said(tr("The sheet was read."), tr("Now type its passphrase."), "accent"))
                self.passphrase.edit.setFocus()
                return
            content = recognised(text)
            if content.kind == "seed" and content.read is not None:
                self._compare(content.read.seed)
                return
        self._say(words_paper.SCANNED_NOTHING.said())

    def _compare(self, scanned: Seed) -> None:
        """Whether the sheet holds this key. The copy that was read is wiped."""
        if self._seed is not None:
            same = rehearsal.compare_seed(self._seed, scanned)
        else:
            from desktop_app.authenticator.fingerprints import fingerprint

            same = hmac.compare_digest(fingerprint(scanned, self._key), self._mark)
        scanned.wipe()
        self._scanned = ""
        if same:
            self._pass(words_paper.SCANNED_RIGHT.said(), whole=True)
        else:
            self._say(words_paper.SCANNED_OTHER.said())

    # --- the end ----------------------------------------------------------------------------------------------------

    def _pass(self, said: Said, *, whole: bool) -> None:
        for field in self._fields:
            field.wipe()
            field.setEnabled(False)
        self.passphrase.wipe()
        self.passphrase.hide()
        self._say(said)
        for part in (self.checks, self.scan, self._drop, self.fewer, self.skip):
            part.hide()
        self.goes_on.show()
        self.goes_on.setFocus()
        self.passed.emit(whole)

    def _say(self, said: Said) -> None:
        self.notice.show_notice(*said)
        self.notice.show()


def _block_lines_read(block: str, typed: Sequence[str]) -> tuple[LineRead, ...]:
    """The typed lines of a block against those that were printed; check signs may be typed behind them."""
    found: list[LineRead] = []
    for line, text in zip(block_lines(block), typed, strict=True):
        wanted, packed = "".join(line.groups), "".join(text.split())
        same = any([hmac.compare_digest(packed.encode(), one.encode()) for one in (wanted, wanted + line.check)])  # noqa: C419
        verdict: rehearsal.LineVerdict = "right" if same else "empty" if not packed else "slip"
        if not same and packed and len(packed) < len(wanted):
            verdict = "short"
        found.append(LineRead(number=line.number, verdict=verdict))
    return tuple(found)
