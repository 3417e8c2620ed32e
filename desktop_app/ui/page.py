"""The interface of a page, and the page with a scrolling column that most of them are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.language import Text
from desktop_app.ui.context import Context
from desktop_app.ui.widgets.scroll import MAX_WIDTH, PageScroll

if TYPE_CHECKING:
    from desktop_app.session import Changes


class Page(QWidget):
    """What the window needs of a page.

    The window makes a page once, calls `show_for` each time it is navigated to, `refresh` after each change of the
    session while the page is in sight (and before it next comes into sight), and `leave` before another page takes its
    place.
    """

    title: Text | str = Text("")
    """Name of the page, for screen readers."""

    main_button_answers = False
    """Whether the main button stores an answer, so that only pressing the button itself counts."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def show_for(self, **where: str) -> None:
        """Show what `where` names, such as `account="okx-1"`; called before the page comes into sight."""

    def refresh(self, changes: Changes) -> None:
        """Take over what changed in the session."""

    def leave(self) -> bool:
        """Whether the page may be left now. It asks itself where something would be lost, and wipes secrets here.

        When the vault locks, the session is closed before: then it asks nothing, and leaves nothing that was typed.
        """
        return True

    def entry(self) -> str:
        """Id of the sidebar's entry to mark while this page is in sight; "" for the page's own id."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins: None for the first part that takes it."""
        return None


class ScrollPage(Page):
    """A page of parts from top to bottom, put into `column` (or `add`), that scrolls when it must."""

    scroll: PageScroll  # type: ignore[assignment] # hides QWidget.scroll, which a page has no use for

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, max_width: int = MAX_WIDTH, centred: bool = False
    ) -> None:
        super().__init__(context, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll = PageScroll(self, max_width=max_width, centred=centred)
        outer.addWidget(self.scroll)
        self.column = self.scroll.column

    def add(self, widget: QWidget) -> QWidget:
        """Put a part at the end, and hand it back."""
        self.column.addWidget(widget)
        return widget
