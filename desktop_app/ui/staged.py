"""A page that shows one of several stages at a time, each laid out when it is first needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import Context
from desktop_app.ui.keyboard import first_place, keep_in
from desktop_app.ui.page import ScrollPage


class StagedPage(ScrollPage):
    """`makers` names the stages and how each is made. `show_stage` puts one in sight and the keyboard into it."""

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, max_width: int = 640, centred: bool = False
    ) -> None:
        super().__init__(context, parent, max_width=max_width, centred=centred)
        self.makers: dict[str, Callable[[], QWidget]] = {}
        self.stages: dict[str, QWidget] = {}
        self.stage = ""

    def show_stage(self, name: str, made: QWidget | None = None) -> None:
        """Show a stage; `made` takes the place of an earlier one of its name."""
        old = self.stages.pop(name, None) if made is not None else None
        if old is not None:
            keep_in(self, old)
            old.hide()
            old.deleteLater()
        if name not in self.stages:
            self.stages[name] = made or self.makers[name]()
            self.add(self.stages[name])
        self.stage = name
        for key, part in self.stages.items():
            if key != name:
                keep_in(self, part)
            part.setVisible(key == name)
        self.scroll.verticalScrollBar().setValue(0)
        QTimer.singleShot(0, self, self._focus)

    def drop_stages(self) -> None:
        """Take all stages away, to be made anew."""
        for part in self.stages.values():
            part.hide()
            part.deleteLater()
        self.stages.clear()

    def first_focus(self) -> QWidget | None:
        """The first place of the stage in sight."""
        part = self.stages.get(self.stage)
        return first_place(part) if part is not None else None

    def _focus(self) -> None:
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus()
