"""A strip over the lower edge of a page, while somebody looks at a row: both numbers and the routes as they would be.

It lies over the page and moves nothing; the mouse goes through it. It keeps out of the way of the row itself.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.report import Grade
from desktop_app.language import tr
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.step_words import grade_words
from desktop_app.ui.theme import px
from desktop_app.ui.what_ifs import TODAY
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip, letter_tone
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.scroll import MAX_WIDTH
from desktop_app.walk.plan import Effect

LINGER_MS = 200
"""How long it stays when somebody left a row: from row to row it does not blink."""


class AheadBar(Card):
    """Shows what would be. One for a page; `show_ahead` fills it and `go` takes it away after a moment."""

    def __init__(self, page: ScrollPage) -> None:
        super().__init__(parent=page, surface="main")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._page, self._row = page, page.scroll.viewport()
        self.lead, self.text = Strong(""), Small("")
        self.numbers = FlowRow(gap=8)
        self.add(SideBySide(self.lead, self.numbers))
        self.add(self.text)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        page.installEventFilter(self)
        self.hide()

    def show_ahead(self, lead: str, effect: Effect, today: tuple[Grade, Grade], text: str, row: QWidget) -> None:
        """Both numbers after `effect`, each with what it is today, while somebody is at this row."""
        self._timer.stop()
        self._row = row
        self.lead.setText(lead)
        self.numbers.clear()
        for name, (_, then), now in zip((tr("Security"), tr("Recovery")), effect, today, strict=True):
            was = TODAY.format(letter=now.letter, number=now.shown)
            self.numbers.add(Chip(grade_words(name, then), letter_tone(then.letter)))
            self.numbers.add(Small(was, wrap=False))
        self.say(text)
        self.show()
        self.raise_()

    def say(self, text: str) -> None:
        """The sentence under the numbers."""
        self.text.setText(text)
        self._place()

    def go(self) -> None:
        """Nobody looks any more."""
        self._timer.start(LINGER_MS)

    def event(self, event: QEvent) -> bool:
        """Its parts were laid out anew, and may want another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and not self.isHidden():
            self._place()
        return done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page changed its size."""
        if watched is self._page and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _place(self) -> None:
        """At the lower edge; at the upper one where the row is behind it."""
        edge, view = px(12), self._page.scroll.viewport()
        side = min(px(36), max(16, view.width() // 20))
        width = min(view.width() - 2 * side, px(MAX_WIDTH))
        self.resize(width, self.height())
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.height()
        low = QRect(side, self._page.height() - height - edge, width, height)
        row = QRect(self._row.mapTo(self._page, QPoint(0, 0)), self._row.size())
        self.setGeometry(low.translated(0, edge - low.top()) if low.intersects(row) else low)
