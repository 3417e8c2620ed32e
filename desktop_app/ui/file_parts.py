"""The parts of the page for files: which can be saved, and what a file that is read in would bring."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.export import FORMATS, Format
from desktop_app.export.reading_json import Brought
from desktop_app.export.wanted import Wanted
from desktop_app.language import Plural, Text, tr
from desktop_app.language.numbers import spelled
from desktop_app.ui.backup_words import contents, latest, moment_of, names
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.rows import KeyValueRows
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage

ALL = "all accounts"
"""Stands for every account; ids have no space."""

CALENDAR = (("hidden", Text("Without names")), ("named", Text("With the accounts’ names")))
NOTES = {
    "json": Text("Everything you told, for another program or to be read in here again."),
    "csv": Text("Steps and answers as a table, for a spreadsheet. No cell can become a formula."),
    "markdown": Text("The checklist as text with marks, for notes."),
    "html": Text("The checklist as one page for a browser. It loads nothing, and holds no script."),
    "calendar": Text(
        "When to look again: each account after half a year, paper copies after a year, and when a wait ends."
    ),
}
"""What each file is for. The formats that are drawn on paper stand on the page for paper."""

_NOT_KNOWN = Plural(
    "For {count} answer Strongroom no longer knows what was chosen.",
    "For {count} answers Strongroom no longer knows what was chosen.",
)
_COUNTS_AS_OPEN = Text("Not known yet: counts as open until you answer again.")


class FileRow(QWidget):
    """One format with its button."""

    def __init__(self, form: Format, note: str, *, extra: QWidget | None = None) -> None:
        super().__init__()
        self.save = PlainButton(tr("Save …"))
        self.save.setAccessibleName(tr("Save as {format} …", format=form.name))
        words = Stacked(Strong(str(form.name)), Small(note), gap=2)
        if extra is not None:
            words = Stacked(words, extra, gap=8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(self.save)


class FileList(Card):
    """All formats that are files. `wanted_file` carries the id of one whose button was pressed."""

    wanted_file = Signal(str)

    def __init__(self, accounts: Sequence[tuple[str, str]]) -> None:
        super().__init__(tr("Save a file"))
        self.about = Segments(((ALL, tr("All accounts")), *accounts), name=tr("Account"))
        self.about.set_value(ALL)
        self.names = Segments([(key, str(words)) for key, words in CALENDAR], name=tr("Others may see your calendar"))
        self.names.set_value("hidden")
        self.rows: dict[str, FileRow] = {}
        if len(accounts) > 1:
            self.add(Stacked(Strong(tr("Account")), self.about, gap=6))
        for key, note in NOTES.items():
            if self.rows:
                self.add(Rule())
            extra = self.names if key == "calendar" else None
            self.rows[key] = FileRow(FORMATS[key], str(note), extra=extra)
            self.rows[key].save.clicked.connect(lambda _=False, chosen=key: self.wanted_file.emit(chosen))
            self.add(self.rows[key])

    def wanted(self) -> Wanted:
        """What is chosen."""
        account = self.about.value()
        return Wanted(account="" if account == ALL else account, names=self.names.value() == "named")

    def enable(self, *, ready: bool) -> None:
        """Let those that need a plan be pressed once it is there."""
        for key, row in self.rows.items():
            row.save.setEnabled(ready or not FORMATS[key].needs_account)


class BroughtStage(Stage):
    """What a JSON file holds, and the way to take it."""

    wanted = Signal()
    cancelled = Signal()

    def __init__(self, brought: Brought) -> None:
        made, held, not_known = brought
        super().__init__(
            tr("What this file holds"),
            tr(
                "Nothing was changed yet. Reading it in replaces your accounts, answers and steps by what stands in it."
            ),
        )
        card = Card()
        card.add(
            KeyValueRows(
                (
                    (tr("Saved"), moment_of(made)),
                    (tr("Holds"), contents(held)),
                    (tr("Entries"), names(held)),
                    (tr("Last change"), latest(held)),
                )
            )
        )
        self.add(card)
        if not_known:
            self.add(
                Notice(_NOT_KNOWN.of(not_known, count=spelled(not_known)), str(_COUNTS_AS_OPEN), "warn", stacked=True)
            )
        self.add(
            Body(
                tr(
                    "Before that Strongroom makes a backup of what is there now. You can put it back on the backups "
                    "page."
                )
            )
        )
        if held.held("address"):
            words = tr(
                "A file can be changed by others. So that an address was checked is not taken from it: check those "
                "that you use once more."
            )
            self.add(Notice(tr("Each address counts as not checked yet."), words, "warn"))
        take = PrimaryButton(tr("Replace what is there"))
        take.clicked.connect(self.wanted)
        cancel = LinkButton(tr("Leave everything as it is"))
        cancel.clicked.connect(self.cancelled)
        self.add_buttons(take, cancel)
