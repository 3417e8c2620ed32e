"""One key as it was understood: what it says, what is in doubt, what is asked, and how it differs from before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal

from desktop_app.language import sentences
from desktop_app.language.lists import in_a_row
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register import paste_words as words
from desktop_app.ui.key_register.key_words import ip_chip, line_of, name_of, rights_chips
from desktop_app.ui.key_register.words import ANY_IP, BOUND_IP, MADE_IT, NAMED
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.keys.changes import Change
    from desktop_app.keys.changes import Field as ChangedField
    from desktop_app.keys.reading import DateField, Doubt, KeyRead
    from desktop_app.ui.step_words import ChipWords

UNKNOWN_DAY = ""


class ReadKey(Stacked):
    """`changed` comes with each answer, and when the key is left out or put back in."""

    changed = Signal()

    def __init__(self, read: KeyRead, pack: Profile | None) -> None:
        super().__init__(gap=8)
        self.read, self.left_out = read, False
        self._days: dict[DateField, Segments] = {}
        self._made: Segments | None = None
        self._standing = Chip("", "neutral")
        self._standing.hide()
        name, told = name_of(read.entry), line_of(read.entry)
        head = Stacked(Strong(name), *([Small(told)] if told else []), gap=2)
        chips = [Chip(*chip) for chip in (*rights_chips(read.entry, pack), ip_chip(read.entry, pack))]
        self._out = LinkButton(str(words.LEAVE_OUT))
        self._out.setAccessibleName(NAMED.format(name=words.LEAVE_OUT, value=name))
        self._out.clicked.connect(self._turn)
        aside = FlowRow(self._standing, Chip(words.LINE.format(line=read.line)), self._out, gap=8)
        self.add(SideBySide(head, aside, left_least=240))
        self.add(FlowRow(*chips, gap=6))
        self._more = Stacked(gap=6)
        for doubt in read.doubts:
            self._add_doubt(doubt)
        self.add(self._more)
        self._different: Stacked | None = None

    def _add_doubt(self, doubt: Doubt) -> None:
        if doubt.readings:
            field: DateField = doubt.field  # type: ignore[assignment] # readings are those of a date
            text = words.ASK_DAY.format(field=words.DAY_FIELDS[field], text=doubt.text)
            choices = (*((one, day(one)) for one in doubt.readings), (UNKNOWN_DAY, str(words.DAY_UNKNOWN)))
            asked = Segments(choices, name=text)
            asked.chosen.connect(lambda _: self.changed.emit())
            self._days[field] = asked
            self._more.add(Stacked(Small(text, tone="warn"), asked, gap=4))
            return
        field_words = words.DAY_FIELDS.get(doubt.field, "")
        shown = day(getattr(self.read.entry, doubt.field)) if doubt.field in words.DAY_FIELDS else ""
        told = words.DOUBTS[doubt.why].format(field=field_words, text=doubt.text, day=shown)
        self._more.add(Small(told, tone="warn"))

    def _turn(self) -> None:
        self.left_out = not self.left_out
        label = words.PUT_IN if self.left_out else words.LEAVE_OUT
        self._out.set_label(str(label))
        self._out.setAccessibleName(NAMED.format(name=label, value=name_of(self.read.entry)))
        self._more.setVisible(not self.left_out)
        if self._different is not None:
            self._different.setVisible(not self.left_out)
        self.changed.emit()

    # --- beside the register --------------------------------------------------------------------------------------

    def tell(self, standing: ChipWords, change: Change | None = None, since: str = "") -> None:
        """How it stands to the register. `change`: what differs; `since`: for a key that is new since that day, it is
        asked whether the person made it.
        """
        if self._standing.text() == standing[0]:
            return
        self._standing.set_text(*standing)
        self._standing.show()
        if self._different is not None:
            self.drop_last()
        self._made = None
        self._different = Stacked(gap=4)
        if change is not None:
            for text in differences(change):
                self._different.add(Small(text, tone="bad" if change.more_rights or change.looser else "warn"))
        if since:
            name = name_of(self.read.entry)
            self._made = Segments([(key, str(text)) for key, text in MADE_IT], name=sentences((words.STRANGER, name)))
            for one in self._made.segments:
                one.setAccessibleName(NAMED.format(name=one.accessibleName(), value=name))
            self._made.chosen.connect(lambda _: self.changed.emit())
            note = Small(words.STRANGER_NOTE.format(day=day(since)))
            self._different.add(Stacked(Strong(str(words.STRANGER)), note, self._made, gap=4))
        self.add(self._different)

    # --- what was answered ----------------------------------------------------------------------------------------

    @property
    def days_open(self) -> bool:
        """Whether a day still has to be chosen."""
        return not self.left_out and any(not _answered(asked) for asked in self._days.values())

    @property
    def made_open(self) -> bool:
        """Whether it still has to be said who made it."""
        return not self.left_out and self._made is not None and not self._made.value()

    def settled(self) -> SavedKey:
        """The key with the days that were chosen, and who made it."""
        read = self.read
        for field, asked in self._days.items():
            if asked.value():
                read = read.settled(field, asked.value())
        if self._made is not None and self._made.value():
            return msgspec.structs.replace(read.entry, recognised=self._made.value() == "yes")
        return read.entry


def _answered(asked: Segments) -> bool:
    return any(one.isChecked() for one in asked.segments)


def differences(change: Change) -> tuple[str, ...]:
    """What differs, field by field, and what it means."""
    found = [
        words.BEFORE.format(field=words.FIELDS[name], before=_value(change.before, name), now=_value(change.now, name))
        for name in change.what
    ]
    found += [str(words.MORE_RIGHTS)] if change.more_rights else []
    found += [str(words.LOOSER)] if change.looser else []
    return tuple(found)


def _value(key: SavedKey, field: ChangedField) -> str:
    if field == "permissions":
        return in_a_row(key.permissions or ()) or str(words.EMPTY)
    if field == "ips":
        return in_a_row(key.ips) or str({"yes": BOUND_IP, "no": ANY_IP, "unknown": words.EMPTY}[key.bound])
    value = {"label": key.label, "expires": day(key.expires), "status": key.status}[field]
    return value or str(words.EMPTY)
