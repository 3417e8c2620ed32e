"""A code to be typed now, with the time that is left: hidden until it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator.codes import live
from desktop_app.language import Plural, Text, tr
from desktop_app.ui.announce import announce, spelled
from desktop_app.ui.authenticator.clipboard import HELD_MS, SecretCopy
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Label, Small
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.domain.seed import Seed

SHOW, HIDE, COPY, COPIED = Text("Show a code here"), Text("Hide the code"), Text("Copy"), Text("Copied")
COPY_NOTE = Plural(
    "A copied code is taken out of the clipboard after {count} second.",
    "A copied code is taken out of the clipboard after {count} seconds.",
)
LEFT = Text("{seconds} s left", "seconds, short")
SOON = Plural("{count} second left, then another code", "{count} seconds left, then another code")
NAMED = Text("{name}: {value}")
LAST_SECONDS = 5
_TICK_MS = 250


class LiveCode(Stacked):
    """`wipe` stops it and forgets the seed. `shown` tells whether a code is in sight. `name`: whose code it is."""

    shown = Signal(bool)

    def __init__(self, seed: Seed, now: Callable[[], float], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._seed: Seed | None = seed
        self._now = now
        self._name = name
        self.show_button, self.copy_button = PlainButton(str(SHOW)), LinkButton(str(COPY))
        self.show_button.clicked.connect(self.turn)
        self.copy_button.clicked.connect(self._copy)
        self.digits = Label("", role="number", wrap=False)
        self.left = Small("", wrap=False)
        self.line = ProgressLine()
        self.line.setAccessibleName(tr("Time left"))
        self.note = Small(COPY_NOTE.of(HELD_MS // 1000))
        self.add(FlowRow(self.digits, self.left, self.copy_button, gap=14))
        self.add(self.line)
        self.add(self.note)
        self.add(FlowRow(self.show_button))
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._parts = (self.digits, self.left, self.copy_button, self.line, self.note)
        for part in self._parts:
            part.hide()
        if name:
            self.show_button.setAccessibleName(NAMED.format(name=SHOW, value=name))

    @property
    def is_shown(self) -> bool:
        """Whether a code is in sight."""
        return self._timer.isActive()

    def turn(self) -> None:
        """Show the code, or hide it again."""
        on = not self.is_shown
        if self._seed is None or self._seed.secret.gone:
            on = False
        if on:
            self._timer.start()
            self._tick()
        else:
            self._timer.stop()
            self.digits.setText("")
        for part in self._parts:
            part.setVisible(on)
        self.show_button.set_label(str(HIDE if on else SHOW))
        if self._name:
            self.show_button.setAccessibleName(NAMED.format(name=HIDE if on else SHOW, value=self._name))
        self.shown.emit(on)

    def wipe(self) -> None:
        """Show nothing, and let go of the seed."""
        self._seed = None
        if self.is_shown:
            self.turn()

    def _tick(self) -> None:
        seed = self._seed
        if seed is None or seed.secret.gone:
            self.wipe()
            return
        code = live(seed, self._now())
        spaced = f"{code.code[: seed.digits // 2]} {code.code[seed.digits // 2 :]}"
        if spaced != self.digits.text():
            self.digits.setText(spaced)
            self.digits.setAccessibleName(spelled(spaced))
            self._warned = False
            self.copy_button.set_label(str(COPY))
        seconds = int(code.left) + 1
        self.left.setText(LEFT.format(seconds=min(seconds, seed.period)))
        if seconds <= LAST_SECONDS and not self._warned:  # once a code: a screen reader shall not count aloud
            self._warned = True
            announce(self, SOON.of(seconds))
        self.line.set_progress(round(code.left * 10), seed.period * 10)

    def _copy(self) -> None:
        seed = self._seed
        if seed is not None and not seed.secret.gone:
            SecretCopy.of_app().copy(live(seed, self._now()).code)
            self.copy_button.set_label(str(COPIED))
