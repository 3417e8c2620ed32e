"""The fields of the form for one key, and what they say."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Signal

from desktop_app.domain.saved_key import SavedKey
from desktop_app.keys.form import MOST_NOTE, checked
from desktop_app.keys.ip_lists import read_ips
from desktop_app.keys.rights import split_words
from desktop_app.language import Text
from desktop_app.language.lists import either
from desktop_app.pasted.dates import read_date
from desktop_app.pasted.errors import SecretShaped
from desktop_app.ui.day_words import day
from desktop_app.ui.key_register import form_words as words
from desktop_app.ui.key_register.words import ASK_MADE, ASK_USER, MADE_IT, USERS
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.labels import Small, Strong
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile

UNKNOWN, NOTHING = "?", "-"
"""Options besides the permissions that the pack names."""

NEVER = Text("never", "typed into the field of a day")
_LIST = ", "


class KeyFields(Stacked):
    """All that is known about a key, to be typed. `refused` carries the kind of secret that somebody typed."""

    refused = Signal(object)

    def __init__(self, key: SavedKey, pack: Profile | None, today: dt.date) -> None:
        super().__init__(gap=16)
        self._key, self._pack, self._today = key, pack, today
        named = pack.api_keys.permissions if pack is not None and pack.api_keys is not None else ()
        self._named = [one.name_in_ui or one.id for one in named]
        self.label = TextField(str(words.LABEL))
        self.hint = TextField(str(words.HINT), str(words.HINT_NOTE), longest=400)
        self.may = OptionGroup(
            [
                *(Option(name, name) for name in self._named),
                Option(NOTHING, str(words.RIGHTS_NONE), alone=True),
                Option(UNKNOWN, str(words.RIGHTS_UNKNOWN), alone=True),
            ],
            name=str(words.MAY),
            multi=True,
        )
        self._may_problem = Small("", tone="bad")
        self._may_problem.hide()
        self.more = TextField(str(words.MORE), str(words.MORE_NOTE), longest=2000)
        self.bound = Segments([(choice, str(text)) for choice, text in words.BOUND], name=str(words.FROM))
        self.bound.chosen.connect(self._tell_bound)
        self.ips = TextField(str(words.IPS), str(words.IPS_NOTE), longest=4000)
        self.created = TextField(str(words.CREATED), str(words.DAY_NOTE), longest=60)
        self.last_used = TextField(str(words.LAST_USED), str(words.USED_NOTE), longest=60)
        self.expires = TextField(str(words.EXPIRES), str(words.USED_NOTE), longest=60)
        self.used_by = Segments([(user, str(text)) for user, text in USERS.items()], name=str(ASK_USER))
        self.who = TextField(str(words.WHO), str(words.WHO_NOTE))
        self.made = Segments([(answer, str(text)) for answer, text in MADE_IT], name=str(ASK_MADE))
        self.note = TextField(str(words.NOTE), longest=MOST_NOTE)
        for part in (
            self.label,
            self.hint,
            Stacked(Strong(str(words.MAY)), Small(str(words.MAY_NOTE)), self.may, self._may_problem, gap=6),
            self.more,
            Stacked(Strong(str(words.FROM)), self.bound, gap=6),
            self.ips,
            self.created,
            self.last_used,
            self.expires,
            Stacked(Strong(str(ASK_USER)), self.used_by, gap=6),
            self.who,
            Stacked(Strong(str(ASK_MADE)), self.made, gap=6),
            self.note,
        ):
            self.add(part)
        self._fill(key)

    def _fill(self, key: SavedKey) -> None:
        self.label.set_text(key.label)
        self.hint.set_text(key.hint)
        told = key.permissions
        if told is None:
            self.may.set_value((UNKNOWN,) if key.id else ())
        else:
            self.may.set_value([word for word in told if word in self._named] if told else (NOTHING,))
            self.more.set_text(_LIST.join(word for word in told if word not in self._named))
        self.bound.set_value(key.bound if key.id else "")
        self.ips.set_text(_LIST.join(key.ips))
        self.created.set_text(key.created)
        self.last_used.set_text(str(NEVER) if key.never_used else key.last_used)
        self.expires.set_text(str(NEVER) if key.never_expires else key.expires)
        self.used_by.set_value(key.used_by)
        self.who.set_text(key.used_by_name)
        self.made.set_value({True: "yes", False: "no", None: ""}[key.recognised])
        self.note.set_text(key.note)
        self._tell_bound()

    def _tell_bound(self) -> None:
        self.ips.setVisible(self.bound.value() == "yes")

    def wipe(self) -> None:
        """Forget what was typed."""
        for field in self._texts():
            field.wipe()

    def _texts(self) -> tuple[TextField, ...]:
        return (self.label, self.hint, self.more, self.ips, *self._days().values(), self.who, self.note)

    def typed(self) -> tuple[object, ...]:
        """Everything as it stands, to tell whether somebody changed it."""
        chosen = (one.value() for one in (self.may, self.bound, self.used_by, self.made))
        return (*(field.text() for field in self._texts()), *chosen)

    # --- what they say ----------------------------------------------------------------------------------------------

    def read(self) -> SavedKey | None:
        """The key as it is typed, or None after saying at the first field what is wrong with it."""
        for field in self._texts():
            field.problem("")
        self._may_problem.hide()
        if self._has_secret():
            return None
        told = [self._permissions(), self._bound()]
        told += [self._day(field, name) for name, field in self._days().items()]
        if not (self.label.text() or self.hint.text()):
            self._wrong(self.label, str(words.EMPTY))
            return None
        fields: dict[str, Any] = {}
        for one in told:
            if one is None:
                return None
            fields |= one
        key = msgspec.structs.replace(
            self._key,
            label=self.label.text(),
            hint=self.hint.text(),
            used_by=self.used_by.value(),
            used_by_name=self.who.text(),
            recognised={"yes": True, "no": False}.get(self.made.value()),
            note=self.note.text(),
            **fields,
        )
        return checked(key)

    def _days(self) -> dict[str, TextField]:
        return {"created": self.created, "last_used": self.last_used, "expires": self.expires}

    def _has_secret(self) -> bool:
        """A field that holds a secret is emptied at once, and everything else stays."""
        for field in self._texts():
            name = {self.hint: "hint", self.note: "note"}.get(field, "label")
            try:
                checked(SavedKey(id="", account="", **{name: field.edit.text()}))  # type: ignore[arg-type]
            except SecretShaped as error:
                field.wipe()
                field.edit.setFocus()
                self.refused.emit(error.kind)
                return True
        return False

    def _permissions(self) -> dict[str, Any] | None:
        """The chosen and the typed words."""
        typed = split_words(self.more.text(), self._pack.id if self._pack else "", self._pack)
        chosen = self.may.value()
        if not typed and not chosen:
            self._may_problem.setText(str(words.NO_RIGHTS))
            self._may_problem.show()
            self.may.focus_first()
            return None
        if not typed and UNKNOWN in chosen:
            return {"permissions": None}
        named = tuple(value for value in chosen if value not in (UNKNOWN, NOTHING))
        return {"permissions": tuple(dict.fromkeys((*named, *typed)))}

    def _bound(self) -> dict[str, Any] | None:
        bound = self.bound.value() or "unknown"
        if bound != "yes" or not self.ips.text():
            return {"bound": bound, "ips": ()}
        found = read_ips(self.ips.text())
        if found.unread:
            self._wrong(self.ips, words.IPS_BAD.format(text=found.unread[0]))
            return None
        if found.bound == "no":
            self._wrong(self.ips, str(words.IPS_OPEN))
            return None
        return {"bound": "yes", "ips": found.ips}

    def _day(self, field: TextField, name: str) -> dict[str, Any] | None:
        """What a field for a day says: the day, "never", or nothing."""
        never = {"last_used": "never_used", "expires": "never_expires"}.get(name)
        empty: dict[str, Any] = {name: "", **({never: False} if never else {})}
        if not field.text():
            return empty
        typed = "never" if field.text().casefold() == str(NEVER).casefold() else field.text()
        found = read_date(typed, self._today, ahead=name == "expires")
        if found is None or (found.never and never is None):
            self._wrong(field, str(words.DAY_BAD))
            return None
        if found.never and never is not None:
            return {**empty, never: True}
        if found.ambiguous:
            days = either([day(one) for one in found.readings])
            self._wrong(field, words.DAY_TWO.format(days=days, first=found.readings[0]))
            return None
        return {**empty, name: found.moment}

    def _wrong(self, field: TextField, text: str) -> None:
        field.problem(text)
        field.edit.setFocus()
