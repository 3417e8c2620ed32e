"""The form's rows: what is asked about an exchange, and the page that says it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop_app.content.own_fields import LONGEST_PATH, Field, Group
from desktop_app.ui import words_own_exchange as words
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Strong
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

UNKNOWN = "unknown"


class Choice(Stacked):
    """A question with its answers side by side; nothing chosen is "I do not know"."""

    changed = Signal()

    def __init__(self, field: Field, word: str) -> None:
        question = words.QUESTIONS[field.id]
        self.segments = Segments(
            [*((one, str(words.CHOICES[one])) for one in field.words), (UNKNOWN, str(words.DO_NOT_KNOW))],
            name=str(question),
        )
        super().__init__(Strong(str(question)), self.segments, gap=6)
        self.segments.set_value(word or UNKNOWN)
        self.segments.chosen.connect(lambda _: self.changed.emit())

    def word(self) -> str:
        """The word that was chosen, "" for not known."""
        value = self.segments.value()
        return "" if value == UNKNOWN else value

    def problem(self, text: str) -> None:
        """A choice cannot be wrong."""


class Typed(TextField):
    """Hours, or the words of a menu."""

    changed = Signal()

    def __init__(self, field: Field, word: str) -> None:
        path = field.kind == "path"
        note = str(words.NEED_WORDS) if path else ""
        super().__init__(str(words.QUESTIONS[field.id]), note, longest=LONGEST_PATH if path else 8)
        self.set_text(word)
        self.edited.connect(lambda _: self.changed.emit())

    def word(self) -> str:
        """What was typed."""
        return self.text()


class GroupRows(Stacked):
    """The fields of one group, as far as they are asked, and the page that says it once anything is said."""

    changed = Signal()

    def __init__(self, group: Group, given: dict[str, str], source: str) -> None:
        super().__init__(gap=12)
        self.group = group
        self.fields: dict[str, Choice | Typed] = {}
        for field in group.fields:
            word = given.get(field.id, "")
            row = Choice(field, word) if field.kind == "choice" else Typed(field, word)
            row.changed.connect(self._changed)
            self.fields[field.id] = row
            self.add(row)
        self.source = TextField(str(words.SOURCE), str(words.SOURCE_NOTE), placeholder=words.SOURCE_HINT, longest=500)
        self.source.edit.setAccessibleName(words.SOURCE_NAME.format(question=words.QUESTIONS[group.fields[0].id]))
        self.source.set_text(source)
        self.source.edited.connect(lambda _: self.changed.emit())
        self.add(self.source)
        self._show()

    def words(self) -> dict[str, str]:
        """Field -> word, of the fields that are asked and known."""
        return {field: row.word() for field, row in self.fields.items() if self._is_asked(field) and row.word()}

    def page(self) -> str:
        """The address of the page, where anything is said."""
        return self.source.text() if self.words() else ""

    def problem(self, part: str, text: str) -> None:
        """Say at a field, or at the page ("source"), what is wrong."""
        (self.source if part == "source" else self.fields[part]).problem(text)

    def _is_asked(self, field_id: str) -> bool:
        of, wanted = next(field.only_if for field in self.group.fields if field.id == field_id)
        return not of or (self._is_asked(of) and self.fields[of].word() == wanted)

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        for field, row in self.fields.items():
            row.setVisible(self._is_asked(field))
        self.source.setVisible(bool(self.words()))
