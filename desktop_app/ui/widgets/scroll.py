"""The scrolling area of a page: margins, a greatest width for reading, and a focused part that is always in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import Themed, px
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Label, Subtitle, Title
from desktop_app.ui.widgets.scroll_area import ScrollArea

MAX_WIDTH = 1200
"""Greatest width of a page's content at 100 %, in pixels. In a wider window it stands in the middle, and narrower pages
begin at the same left edge, so that nothing jumps from page to page.
"""


class _Holder(QWidget):
    """What scrolls: its least height is what its width asks for. Qt guesses from the narrowest width."""

    def __init__(self, set_margins: Callable[[int], None]) -> None:
        super().__init__()
        self._set_margins = set_margins

    def minimumSizeHint(self) -> QSize:
        """Width of its parts; height comes from `heightForWidth`."""
        return QSize(super().minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content within its greatest width."""
        self._set_margins(self.width())
        super().resizeEvent(event)


class PageScroll(Themed, ScrollArea):
    """Put a page's parts into `column`, from top to bottom; the stretch at the end is there already.

    `centred` is for pages that stand alone, without a sidebar: the content is in the middle, a little above half way.
    """

    def __init__(self, parent: QWidget | None = None, *, max_width: int = MAX_WIDTH, centred: bool = False) -> None:
        super().__init__(parent)
        self._max_width = max_width
        self._centred = centred
        self._arriving = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._holder = holder = _Holder(self._set_margins)
        self._margins = QHBoxLayout(holder)
        self._content = QWidget()
        self._margins.addWidget(self._content, 1)
        self._outer = QVBoxLayout(self._content)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.column = QVBoxLayout()
        self._outer.addStretch(2 if centred else 0)
        self._outer.addLayout(self.column)
        self._outer.addStretch(3)
        self.setWidget(holder)
        holder.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self.restyle()

    def shape(self, *, max_width: int, centred: bool) -> None:
        """Take another shape, for a page that stands alone at times."""
        self._max_width, self._centred = max_width, centred
        self._outer.setStretch(0, 2 if centred else 0)
        self._set_margins(self._holder.width())

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        """Put a widget at the end, and hand it back."""
        self.column.addWidget(widget, stretch)
        return widget

    def restyle(self) -> None:
        """Margins in proportion, but never more than a narrow window can give."""
        self.column.setSpacing(px(16))
        self._set_margins(self._holder.width())

    def _set_margins(self, width: int) -> None:
        side = min(px(36), max(16, width // 20))
        frame = self._max_width if self._centred else max(self._max_width, MAX_WIDTH)
        left = side + max(width - 2 * side - px(frame), 0) // 2
        margins = (left, px(30), max(width - left - px(self._max_width), side), px(32))
        now = self._margins.contentsMargins()
        if (now.left(), now.top(), now.right(), now.bottom()) != margins:
            self._margins.setContentsMargins(*margins)

    def begin(self) -> None:
        """The page comes into sight: at its top, wherever the keyboard is put until `begun`."""
        self._arriving = True
        self.verticalScrollBar().setValue(0)

    @property
    def arriving(self) -> bool:
        """Whether the page has only just come into sight."""
        return self._arriving

    def begun(self) -> None:
        """The page is there: from now on the part that has the keyboard is brought into sight."""
        self._arriving = False

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._arriving:
            return
        if now is not None and self.isVisible() and self.isAncestorOf(now):
            QTimer.singleShot(0, self, self._show_focused)

    def _show_focused(self) -> None:
        """Bring the focused part into sight, once its place is known."""
        now = QApplication.focusWidget()
        holder = self.widget()
        if now is None or holder is None or not holder.isAncestorOf(now):
            return
        self._show_whole(now, holder)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part that was just put in, once its place is known; to its top where it is too high."""
        QTimer.singleShot(0, part, lambda: self._show_whole(part, self._holder))

    def _show_whole(self, part: QWidget, holder: QWidget) -> None:
        foot = next((one for one in holder.findChildren(Foot) if one.isVisible()), None)
        if foot is not None and foot.isAncestorOf(part):
            return  # always in sight
        place = QRect(part.mapTo(holder, QPoint(0, 0)), part.size())
        beneath = foot.height() if foot is not None and foot.stuck else 0
        self.ensureVisible(place.center().x(), place.bottom(), 0, px(24) + beneath)
        self.ensureVisible(place.center().x(), place.top(), 0, px(24))


class TwoColumns(Themed, QWidget):
    """`left` and `right` share the width in `parts`; under `least` pixels (at 100 %) the right one goes beneath."""

    def __init__(
        self,
        left: QWidget,
        right: QWidget,
        parent: QWidget | None = None,
        *,
        parts: tuple[int, int] = (2, 1),
        least: int = 620,
    ) -> None:
        super().__init__(parent)
        self._least = least
        self._parts = parts
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(left, parts[0])
        self._box.addWidget(right, parts[1])
        self.restyle()

    def restyle(self) -> None:
        """Gap in proportion."""
        self._box.setSpacing(px(18))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or one above the other."""
        self._turn()
        super().resizeEvent(event)

    def _turn(self) -> None:
        wide = self.width() >= px(self._least)
        direction = QHBoxLayout.Direction.LeftToRight if wide else QHBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            for place in (0, 1):
                self._box.setStretch(place, self._parts[place] if wide else 0)
            self.updateGeometry()


class PageHead(Themed, QWidget):
    """The heading of a page with its sentence beneath, and room at the right for one thing to do.

    `over` stands above it ("OKX · step 4 of 9") with `aside` at its right. `width` holds the words within so many
    pixels (at 100 %).
    """

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        action: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        over: str = "",
        aside: str = "",
        width: int = 0,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.title_label = Title(title)
        self.subtitle_label = Subtitle(subtitle)
        self.over_label = Subtitle(over)
        self.aside_label = Label(aside, role="subtitle", wrap=False)
        self._top = SideBySide(self.over_label, self.aside_label)
        self._words = QVBoxLayout()
        self._words.addWidget(self._top)
        # A greatest width holds only in a row: a column would ask for the height at its own, greater width.
        words = QWidget()
        self._holder = QWidget()
        self._holder.setLayout(self._words)
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._holder, 1)
        row.addStretch(0)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.addWidget(self.title_label)
        self._words.addWidget(self.subtitle_label)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(words if action is None else SideBySide(words, action))
        self.subtitle_label.setVisible(bool(subtitle))  # only now: a part without a parent would show as a window
        self._top.setVisible(bool(over or aside))
        self.restyle()

    def set_words(self, title: str, subtitle: str = "") -> None:
        """Show another heading."""
        self.title_label.setText(title)
        self.subtitle_label.setText(subtitle)
        self.subtitle_label.setVisible(bool(subtitle))

    def restyle(self) -> None:
        """Distances in proportion."""
        self._words.setSpacing(px(2))
        if self._width:
            self._holder.setMaximumWidth(px(self._width))


class Narrow(Themed, QWidget):
    """Holds a part within `width` pixels (at 100 %) at the left of the page."""

    def __init__(self, part: QWidget, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = part
        self._width = width
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(part, 1)
        row.addStretch(0)
        self.restyle()

    def restyle(self) -> None:
        """Width in proportion."""
        self._part.setMaximumWidth(px(self._width))
