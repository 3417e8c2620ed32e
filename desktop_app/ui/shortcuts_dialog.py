"""The list of keys, over the page: F1, or the button in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.shortcuts import IN_PARTS, SECTIONS, shown
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import SectionLabel
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked

TITLE = "Keys"
TEXT = "Everything can be done without a mouse."
WITHIN = "Inside a page"
CLOSE = "Close"
WIDEST = 900


class ShortcutsDialog(Dialog):
    """Shows the table; Escape or Enter closes it."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, TITLE, TEXT, primary=CLOSE, secondary="")
        tables = [(title, tuple((shown(keys), keys.words) for keys in table)) for title, table in SECTIONS]
        anywhere, pages = (Stacked(SectionLabel(title), KeyValueRows(rows), gap=6) for title, rows in tables)
        within = Stacked(SectionLabel(WITHIN), KeyValueRows(IN_PARTS), gap=6)
        self.add(TwoColumns(anywhere, Stacked(pages, within, gap=16), parts=(1, 1), least=560))
        self.resize(min(parent.width() - 40, WIDEST) if parent is not None else WIDEST, self.height())
