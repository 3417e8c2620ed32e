"""The test of the phone: a code is typed, and what it is is said. The right code is never shown beside the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.clock import Evidence, more_likely_wrong
from desktop_app.authenticator.code_check import check_code
from desktop_app.authenticator.links import written
from desktop_app.export.qr_code import modules
from desktop_app.language import Plural, Text, tr
from desktop_app.language.numbers import spelled
from desktop_app.ui.authenticator.code_field import CodeField
from desktop_app.ui.authenticator.guarding import recording_note
from desktop_app.ui.authenticator.qr_picture import QrPicture
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.authenticator.words_phone import SYSTEMS, first_system, pause, result, set_clock
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Heading, Small, Strong, Subtitle
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import Instruction, NumberedSteps

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed
    from desktop_app.ui.authenticator.work import Work

TYPE = Plural("Type the {count} digit that your phone shows now", "Type the {count} digits that your phone shows now")
LEAD = Text("This proves that the phone has the right key, and that its clock is right.")
CHECK, NEXT, BACK = Text("Check"), Text("Go on"), Text("Back")
SHOW, HIDE = Text("Show the QR code"), Text("Hide the QR code")
SKIP = Text("Go on without this test")
PUT = Text("Put the key into your phone")
INSTALL = Text("Install an authenticator app that keeps its codes on the phone.")
HAVE_ONE = Text("If you have one already, open it.")
SCAN = Text("Scan this code with it, as a new entry.")
SCAN_ALONE = Text("Scan it with the authenticator app on your phone, as a new entry.")
_TICK_MS = 1000
_HAS_THE_KEY = ("right", "other_time", "mistyped")
"""What a typed code turned out to be where the phone has the key: it need not be scanned any more."""


class PhoneStage(Card):
    """`passed` comes with the first right code, `on` when the person goes on, `skipped` where the test is left out."""

    passed = Signal()
    on = Signal()
    skipped = Signal()
    left = Signal()

    def __init__(
        self,
        work: Work,
        exchange: str,
        now: Callable[[], float],
        evidence: Callable[[], Evidence],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._work, self._exchange, self._now, self._evidence = work, exchange, now, evidence
        seed = work.seed
        if seed is None:
            return
        self._seed = seed
        name = TYPE.of(seed.digits, count=spelled(seed.digits))
        self.code = Stacked(gap=8)
        self._lay_head(name)
        self.code.hide()
        self.field = CodeField(seed.digits, name)
        self.field.entered.connect(self.check)
        self.field.textEdited.connect(self._edited)
        self.add(FlowRow(self.field))
        self.said = Notice("", "", "warn", stacked=True)
        self.add(self.said)
        self.clock = ClockAdvice()
        self.add(self.clock)
        self.checks, self.shows = PrimaryButton(str(CHECK)), PlainButton(str(SHOW))
        self.goes_on, self.back = PrimaryButton(str(NEXT)), PlainButton(str(BACK))
        self.skip = LinkButton(str(SKIP))
        self.checks.clicked.connect(self.check)
        self.shows.clicked.connect(self._turn_code)
        self.goes_on.clicked.connect(self.on)
        self.back.clicked.connect(self.left)
        self.skip.clicked.connect(self.skipped)
        self.add(FlowRow(self.checks, self.goes_on, self.shows, self.back, gap=10))
        self.add(FlowRow(self.skip))
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._picture: QrPicture | None = None
        if work.is_new_to_phone:
            self._show_code()
        self._show()

    def _lay_head(self, name: str) -> None:
        """A phone that has not got the key yet is given it first."""
        if self._work.is_new_to_phone:
            self.add(self.code)
            self.add(Stacked(Strong(name), Small(str(LEAD)), gap=2))
        else:
            self.add(Heading(name))
            self.add(Subtitle(str(LEAD)))
            self.add(self.code)

    def first(self) -> QWidget:
        """The boxes; once it passed, the way on."""
        return self.goes_on if self._work.tested else self.field

    def wipe(self) -> None:
        """Forget what was typed and what was shown."""
        self._timer.stop()
        self.field.wipe()
        if self._picture is not None:
            self._picture.wipe()

    # --- the test ---------------------------------------------------------------------------------------------------

    def check(self) -> None:
        """Look at what was typed."""
        work, now = self._work, self._now()
        if work.tested or work.limit.pause(now) > 0:
            self._tick()
            return
        checked = check_code(self._seed, self.field.digits(), now, work.others)
        work.limit, work.checked = work.limit.after(checked, now), checked
        if checked.skew is not None:
            work.skews = (*work.skews, checked.skew)
        if checked.verdict == "right":
            work.tested = True
            self.passed.emit()
        if checked.verdict in _HAS_THE_KEY:
            self._hide_code()
        self._show()
        if checked.verdict != "not_a_code":
            self.field.wipe()
        self.first().setFocus()

    def _edited(self) -> None:
        """A new code: what was said of the last one stays in sight until it is checked."""

    def _show(self) -> None:
        work = self._work
        checked = work.checked
        wait = work.limit.pause(self._now())
        said: Said | None = None
        if work.tested and checked is None:
            said = Said(tr("The phone was tested."), tr("It showed the right code."), "ok")
        elif checked is not None:
            other = work.others[checked.other] if checked.other is not None else None
            name = (other.issuer or other.account) if other is not None else ""
            said = result(checked, self._seed.digits, self._exchange, name, self._evidence())
        if wait > 0:
            said = pause(wait)
            self._timer.start()
        self.said.setVisible(said is not None)
        if said is not None:
            self.said.show_notice(*said)
        skew = checked.skew if checked is not None and checked.verdict == "other_time" else None
        self.clock.setVisible(skew is not None)
        if skew is not None:
            self.clock.begin_with(first_system(more_likely_wrong(skew, self._evidence())))
        self.checks.setVisible(not work.tested)
        self.checks.setEnabled(wait <= 0)
        self.field.setEnabled(wait <= 0 and not work.tested)
        self.goes_on.setVisible(work.tested)
        self.skip.setVisible(not work.tested and work.limit.wrong > 0)

    def _tick(self) -> None:
        """While there is a pause: count it down."""
        wait = self._work.limit.pause(self._now())
        if wait > 0:
            self.said.show_notice(*pause(wait), heard="not")
            return
        self._timer.stop()
        self.checks.setEnabled(True)
        self.field.setEnabled(True)
        self.said.hide()
        self.field.setFocus()

    # --- the code to scan -------------------------------------------------------------------------------------------

    def _turn_code(self) -> None:
        if self._picture is None:
            self._show_code()
        else:
            self._hide_code()

    def _show_code(self) -> None:
        self._picture = shown_again(self._seed)
        if self._work.is_new_to_phone:
            self.code.add(Heading(str(PUT)))
            self.code.add(NumberedSteps((Instruction(str(INSTALL), str(HAVE_ONE)), Instruction(str(SCAN)))))
        else:
            self.code.add(Small(str(SCAN_ALONE)))
        self.code.add(FlowRow(self._picture))
        if recording_note():
            self.code.add(Small(recording_note()))
        self.code.show()
        self.shows.set_label(str(HIDE))

    def _hide_code(self) -> None:
        if self._picture is None:
            return
        self._picture.wipe()
        self._picture = None
        self.code.clear()
        self.code.hide()
        self.shows.set_label(str(SHOW))


def shown_again(seed: Seed) -> QrPicture:
    """The code of a seed as it can be scanned from the screen."""
    name = tr("QR code of {issuer}", issuer=seed.issuer) if seed.issuer else tr("QR code")
    return QrPicture(modules(written(seed)), name)


class ClockAdvice(Stacked):
    """How to set the clock of each system."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=10, parent=parent)
        self.add(Strong(tr("How to set the clock")))
        self.systems = Segments(SYSTEMS, name=tr("System"))
        self.systems.chosen.connect(lambda _: self._fill())
        self.add(self.systems)
        self._steps = Stacked()
        self.add(self._steps)

    def begin_with(self, system: str) -> None:
        """Show this system's way, unless one was chosen already."""
        if not self.systems.value():
            self.systems.set_value(system)
            self._fill()

    def _fill(self) -> None:
        self._steps.clear()
        found = next(system for system, _ in SYSTEMS if system == self.systems.value())
        self._steps.add(NumberedSteps(set_clock(found)))
