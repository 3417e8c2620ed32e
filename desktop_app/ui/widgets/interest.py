"""Tells when somebody is at a part: the mouse rests on it, or the keyboard came into it by Tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

REST_MS = 150
"""How long the mouse rests before it counts: who only passes by changes nothing."""

_BY_KEYS = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}


class Interest(QObject):
    """Watches `part` for the mouse, and each widget given to `watch` for the keyboard.

    `changed` carries whether somebody is there. A page that gives the keyboard to its first part by itself does not
    count: nobody asked for anything then.
    """

    changed = Signal(bool)

    _part: QWidget | None = None
    """None again where Python has taken this apart while Qt still asks it."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._mouse = self._keys = self._told = False
        self._part = part
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        part.installEventFilter(self)

    def watch(self, control: QWidget) -> None:
        """The keyboard on this control counts."""
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note who comes and goes; nothing is taken away from the widget."""
        if self._part is None:
            return False
        kind = event.type()
        if watched is self._part and kind in {QEvent.Type.Enter, QEvent.Type.Leave}:
            self._mouse = kind == QEvent.Type.Enter
            self._timer.start(REST_MS if self._mouse and not self._keys else 0)
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._keys = event.reason() in _BY_KEYS
            self._timer.start(0)
        elif kind == QEvent.Type.FocusOut:
            self._keys = False
            self._timer.start(0)
        return False

    def _tell(self) -> None:
        there = self._mouse or self._keys
        if there != self._told:
            self._told = there
            self.changed.emit(there)
