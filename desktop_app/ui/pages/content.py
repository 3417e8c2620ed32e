"""Shown where nothing of the app's own content can be used, so that nothing can be asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.content.assets import asset_folder
from desktop_app.content.library import ContentUnusableError
from desktop_app.language import Text
from desktop_app.ui.context import Context
from desktop_app.ui.notices import notice_for, problem_lines
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.widgets.fault import FaultPanel


class ContentPage(ScrollPage):
    """What is wrong with the content, line by line."""

    title = Text("Strongroom's own files cannot be used")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, max_width=760)
        problems = context.session.library.problems
        notice = notice_for(ContentUnusableError("exchange", problems))
        self.panel = FaultPanel(notice, asset_folder() / "content", lines=problem_lines(problems))
        self.panel.close_wanted.connect(lambda: self.window().close())
        self.add(self.panel)
