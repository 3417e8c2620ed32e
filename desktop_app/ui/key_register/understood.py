"""What was understood of a paste, line by line, with what was not, and the questions before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.keys.changes import compare_lists
from desktop_app.language.lists import listed
from desktop_app.ui.key_register import paste_words as words
from desktop_app.ui.key_register.key_words import name_of
from desktop_app.ui.key_register.read_key import ReadKey
from desktop_app.ui.widgets.buttons import PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import Card, Rule
from desktop_app.ui.widgets.labels import Body, Small, Strong
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.profile import Profile
    from desktop_app.domain.saved_key import SavedKey
    from desktop_app.keys.changes import Changes
    from desktop_app.keys.reading import KeyList
    from desktop_app.keys.register import Register

MOST_STRAYS = 40


class UnderstoodStage(Stage):
    """`taken` comes when the person takes the list: `keys` and `whole` say then what it is. `other`: the exchange whose
    answer it looks like, where it is another one than the account's.
    """

    taken = Signal()
    again = Signal()

    def __init__(self, found: KeyList, register: Register, label: str, pack: Profile | None, other: str = "") -> None:
        super().__init__(words.UNDERSTOOD.of(len(found.keys)), words.UNDERSTOOD_TEXT.format(label=label))
        self._found, self._register, self._pack = found, register, pack
        self._gone: Card | None = None
        self._whole: Segments | None = None
        for notice in self._notices(other):
            self.add(notice)
        self.rows = [ReadKey(read, pack) for read in found.keys]
        self.add(self._list())
        self._beneath = Stacked(gap=14)
        self.add(self._beneath)
        if found.strays:
            self.add(self._strays())
        self.add(self._ask_whole())
        self.still = Small("")
        self.add(self.still)
        self.take, back = PrimaryButton(""), PlainButton(str(words.AGAIN))
        self.take.clicked.connect(self.taken)
        back.clicked.connect(self.again)
        self.add_buttons(self.take, back)
        for row in self.rows:
            row.changed.connect(self._settle)
        self._settle()

    # --- the parts --------------------------------------------------------------------------------------------------

    def _notices(self, other: str) -> list[Notice]:
        found: list[Notice] = []
        if other:
            name = self._pack.name if self._pack is not None else ""
            found.append(
                Notice(words.OTHER_EXCHANGE.format(other=other, name=name), str(words.OTHER_TEXT), "bad", stacked=True)
            )
        found += [Notice(str(words.TOLD[told]), "", "warn") for told in self._found.told]
        if self._found.removed:
            parts = [words.REMOVED_KINDS[one.kind].of(one.count, code=one.code_point) for one in self._found.removed]
            found.append(Notice(words.REMOVED.format(parts=listed(parts)), str(words.REMOVED_TEXT), "warn"))
        return found

    def _list(self) -> QWidget:
        card = Card()
        for place, row in enumerate(self.rows):
            if place:
                card.add(Rule())
            card.add(row)
        return card

    def _strays(self) -> QWidget:
        card = Card(str(words.NOT_UNDERSTOOD), surface="quiet")
        card.add(Small(str(words.NOT_UNDERSTOOD_TEXT)))
        for one in self._found.strays[:MOST_STRAYS]:
            card.add(Small(words.STRAYS[one.why].format(line=one.line, text=one.text), tone="ink"))
        more = len(self._found.strays) - MOST_STRAYS
        if more > 0:
            card.add(Small(words.MORE_STRAYS.of(more)))
        return card

    def _ask_whole(self) -> QWidget:
        told = self._found.all_keys
        if told is not None:
            return Small(str(words.WHOLE_TOLD if told else words.PART_TOLD))
        self._whole = Segments([(key, str(text)) for key, text in words.WHOLE], name=str(words.ASK_WHOLE))
        self._whole.chosen.connect(lambda _: self._settle())
        return Stacked(Strong(str(words.ASK_WHOLE)), self._whole, Small(str(words.WHOLE_NOTE)), gap=6)

    # --- what it comes to -------------------------------------------------------------------------------------------

    @property
    def whole(self) -> bool:
        """Whether the list names all keys of the account. With one left out it does not."""
        told = self._found.all_keys
        said = self._whole is not None and self._whole.value() == "yes"
        return (told is True or (told is None and said)) and not any(row.left_out for row in self.rows)

    @property
    def keys(self) -> tuple[SavedKey, ...]:
        """The keys that are taken, with what was answered."""
        return tuple(row.settled() for row in self.rows if not row.left_out)

    def changes(self, keys: Sequence[SavedKey]) -> Changes:
        """What is new, gone and changed if these are taken."""
        exchange = self._pack.id if self._pack is not None else ""
        return compare_lists(self._register.keys, keys, all_keys=self.whole, exchange=exchange, pack=self._pack)

    def _settle(self) -> None:
        """After each answer: how each key stands, what is gone, and whether it can be taken."""
        keys = self.keys
        changes = self.changes(keys)
        self._compare(keys, changes)
        self._show_gone(changes)
        still = []
        still += [words.STILL_DAY] if any(row.days_open for row in self.rows) else []
        still += [words.STILL_MADE] if any(row.made_open for row in self.rows) else []
        still += [words.STILL_WHOLE] if self._whole is not None and not self._whole.value() else []
        count = len(keys)
        self.still.setText(words.STILL.format(what=listed(still)) if still else "")
        self.still.setVisible(bool(still))
        self.take.set_label(words.TAKE.of(count))
        self.take.setEnabled(not still and count > 0)

    def _compare(self, keys: Sequence[SavedKey], changes: Changes) -> None:
        if not self._register.keys:
            return
        check = self._register.check
        since = check.listed if check is not None and check.complete else ""
        new = {id(key) for key in changes.new}
        by_now = {id(change.now): change for change in changes.changed}
        taken = [row for row in self.rows if not row.left_out]
        for row, key in zip(taken, keys, strict=True):
            if id(key) in new:
                row.tell((str(words.NEW), "warn"), since=since)
            elif id(key) in by_now:
                row.tell((str(words.CHANGED), "warn"), by_now[id(key)])
            else:
                row.tell((str(words.SAME), "neutral"))

    def _show_gone(self, changes: Changes) -> None:
        if self._gone is not None:
            self._gone.hide()
            self._gone.deleteLater()
            self._gone = None
        if not changes.gone:
            return
        self._gone = Card(str(words.GONE_HEADING), surface="quiet")
        self._gone.add(Small(str(words.GONE_TEXT)))
        for key in changes.gone:
            self._gone.add(Body(name_of(key)))
        self._beneath.add(self._gone)
