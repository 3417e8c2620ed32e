"""The list of keys, over the page: F1, or the button in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.language import Text
from desktop_app.ui.shortcuts import IN_PARTS, SECTIONS, shown
from desktop_app.ui.theme import px
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import SectionLabel
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked

TITLE = Text("Keys")
TEXT = Text("Everything can be done without a mouse.")
WITHIN = Text("Inside a page")
CLOSE = Text("Close")
WIDEST = 900
"""In pixels at 100 %."""


class ShortcutsDialog(Dialog):
    """Shows the table; Escape or Enter closes it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, str(TITLE), str(TEXT), primary=str(CLOSE), secondary="")
        tables = [(title, tuple((shown(keys), str(keys.words)) for keys in table)) for title, table in SECTIONS]
        anywhere, pages = (Stacked(SectionLabel(str(title)), KeyValueRows(rows), gap=6) for title, rows in tables)
        inside = tuple((str(keys), str(words)) for keys, words in IN_PARTS)
        within = Stacked(SectionLabel(str(WITHIN)), KeyValueRows(inside), gap=6)
        self.add(TwoColumns(anywhere, Stacked(pages, within, gap=16), parts=(1, 1), least=560))
        widest = px(WIDEST)
        self.resize(min(parent.width() - 40, widest) if parent is not None else widest, self.height())
