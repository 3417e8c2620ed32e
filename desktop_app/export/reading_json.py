"""Reads a plain JSON export. The file may be anything: it is bounded, checked whole, and refused with a reason.

Nothing is stored here. What comes out is a dossier that the rest of the app can work with.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple, NoReturn, TypeVar

import msgspec

from desktop_app.content import own_records
from desktop_app.content.decoding import explain
from desktop_app.content.own_packs import MOST_BYTES
from desktop_app.domain.dossier import NO_NUMBER, OWNER, UNKNOWN, Answer, Dossier, Entry, Record, StepRecord
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Question
from desktop_app.export.discreet import one_line
from desktop_app.export.plain_json import FORMAT, VERSION, AnswerLine, DossierFile, RecordLine
from desktop_app.language import tr
from desktop_app.pasted.errors import SecretKind, SecretShaped
from desktop_app.pasted.secret_shapes import find_secret
from desktop_app.pasted.short_texts import secret_in

Trouble = Literal["unreadable", "too_large", "not_ours", "newer", "wrong", "secret"]

LARGEST_FILE = 32 * 1024 * 1024
"""Bytes. A vault with 20,000 addresses has 11 MB, and three times as much with a long note on each."""

MOST_ENTRIES, MOST_LINES, MOST_CHOSEN, MOST_LINKS = 300, 20_000, 40, 12
MOST_RECORDS = 40_000
"""A book of 20,000 addresses, and all API keys of 100 accounts."""

LONGEST_BODY, DEEPEST_BODY, LONGEST_REASON = 20_000, 8, 280
LONGEST_PACK = 2 * MOST_BYTES
"""A file of an exchange of one's own, with marks before its quotes and line ends."""

_ID = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,79}")
_NUMBERED = re.compile(r"([a-z]+)-[1-9][0-9]{0,5}")
_RECORD_ID = re.compile(r"(?=.{1,128}$)[A-Za-z0-9][A-Za-z0-9_.:+/=-]*(?: [a-z0-9_.:-]+)?")  # "what whose" too
_EXCHANGE = "exchange"
_WRITTEN = ("label", "note", "used_by_name")
"""What a person wrote in the body of a record: of an API key, an address. There whole sentences are usual, so that the
wider shapes of pasted lists count, as they do in the forms.
"""

LineT = TypeVar("LineT")
KeptT = TypeVar("KeptT")


class ImportRefused(Exception):  # noqa: N818 - the name says what happened
    """The file is not taken, and nothing was changed. `detail` names the place and the reason where there is one."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble
        self.detail = detail


class Packs(msgspec.Struct, frozen=True):
    """What this app knows: packs by id, and questions by kind. `plain` makes a text fit to be stored; `address` does so
    for an id and the body of an address's record: None for one that cannot be kept, SecretShaped.
    """

    profiles: Mapping[str, Profile]
    questions: Mapping[str, Sequence[Question]]
    plain: Callable[[str], str]
    address: Callable[[str, str], str | None]


class Brought(NamedTuple):
    """When the file was made, and what it holds. `not_known`: how many answers came in as unknown because this app no
    longer knows what was chosen.
    """

    made: str
    dossier: Dossier
    not_known: int = 0


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0


def read_file(path: Path, packs: Packs) -> Brought:
    """The same for a file, of which no more is read than one may be long. ImportRefused."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise ImportRefused("unreadable") from None
    return read(data, packs)


def read(data: bytes, packs: Packs) -> Brought:
    """What the file brings. ImportRefused."""
    if len(data) > LARGEST_FILE:
        raise ImportRefused("too_large")
    _check_head(data)
    try:
        found = msgspec.json.decode(data, type=DossierFile)
    except msgspec.ValidationError as error:
        _refuse(*explain(str(error), DossierFile))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ImportRefused("not_ours") from None
    checked = _Checked(found, packs)
    return Brought(found.made, checked.dossier(), checked.not_known)


def _check_head(data: bytes) -> None:
    try:
        head = msgspec.json.decode(data, type=_Head)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise ImportRefused("not_ours") from None
    if head.format != FORMAT or head.version < 1:
        raise ImportRefused("not_ours")
    if head.version > VERSION:
        raise ImportRefused("newer")


class _Checked:
    """One file, looked through. Every method returns what may be stored. `not_known`: see Brought."""

    def __init__(self, found: DossierFile, packs: Packs) -> None:
        self._found, self._packs = found, packs
        self.not_known = 0
        self._entries: dict[str, Entry] = {}

    def dossier(self) -> Dossier:
        """Everything, with what a dossier cannot do without."""
        found = self._found
        _check_moment("made", found.made)
        for name, lines, most in (
            ("entries", found.entries, MOST_ENTRIES),
            ("answers", found.answers, MOST_LINES),
            ("steps", found.steps, MOST_LINES),
            ("records", found.records, MOST_RECORDS),
        ):
            if len(lines) > most:
                _refuse(name, tr("there are more than {most}", most=most))
        for place, entry in enumerate(found.entries):
            self._entries[entry.id] = self._entry(f"entries[{place}]", entry)
        for place, entry in enumerate(found.entries):
            self._check_links(f"entries[{place}]", entry)
        return Dossier(
            entries=tuple(self._entries.values()),
            answers=_each("answers", found.answers, self._answer),
            steps=_each("steps", found.steps, self._step),
            records=_each("records", found.records, self._record),
        )

    def _entry(self, where: str, entry: Entry) -> Entry:
        numbered = _NUMBERED.fullmatch(entry.id)
        fits = entry.id == OWNER if entry.kind == OWNER else numbered is not None and numbered[1] == entry.kind
        if not fits:
            _refuse(where, tr("“{id}” is no id of this kind", id=_short(entry.id)))
        if entry.id in self._entries:
            _refuse(where, tr("“{id}” stands there twice", id=entry.id))
        self._check_pack(where, entry)
        if entry.share is not None and not 0 <= entry.share <= 1:
            _refuse(where, tr("a share is between 0 and 1"))
        if entry.added:
            _check_moment(f"{where}.added", entry.added)
        label, hint = self._words(f"{where}.label", entry.label), self._words(f"{where}.hint", entry.hint)
        return msgspec.structs.replace(entry, label=label, hint=hint)

    def _words(self, where: str, text: str) -> str:
        """A name, hint or note as it may be stored. What is shaped like a secret is not, whoever wrote the file."""
        words = self._packs.plain(text)
        _refuse_secret(where, find_secret(text) or secret_in(words))
        return words

    def _check_pack(self, where: str, entry: Entry) -> None:
        """A pack that this app does not have is kept, as for a pack of the person's own that is gone."""
        if not _ID.fullmatch(entry.pack):
            _refuse(f"{where}.pack", tr("“{id}” is no id of a pack", id=_short(entry.pack)))
        known = self._packs.profiles.get(entry.pack)
        if known is not None and known.kind != (_EXCHANGE if entry.kind == "account" else entry.kind):
            _refuse(f"{where}.pack", tr("“{id}” is not for this kind of entry", id=entry.pack))

    def _check_links(self, where: str, entry: Entry) -> None:
        if len(entry.links) > MOST_LINKS:
            _refuse(f"{where}.links", tr("there are too many"))
        for kind, linked in entry.links.items():
            other = self._entries.get(linked)
            none = kind == "number" and linked == NO_NUMBER
            if not none and (other is None or other.kind != kind):
                _refuse(f"{where}.links", tr("“{id}” is no {kind} of this file", id=_short(linked), kind=_short(kind)))

    def _answer(self, where: str, line: AnswerLine) -> tuple[tuple[str, str], Answer]:
        self._check_subject(where, line.subject)
        _check_id(f"{where}.question", line.question)
        _check_moment(f"{where}.at", line.at)
        if not 1 <= len(line.value) <= MOST_CHOSEN or len(set(line.value)) < len(line.value):
            _refuse(f"{where}.value", tr("it holds at least one option, and none twice"))
        for option in line.value:
            _check_id(f"{where}.value", option)
        value = self._known(line)
        self.not_known += value != line.value
        note = self._words(f"{where}.note", line.note)
        return (line.subject, line.question), Answer(value=value, at=line.at, seen=line.seen, note=note)

    def _known(self, line: AnswerLine) -> tuple[str, ...]:
        """What was chosen, with "unknown" for options that a newer pack no longer has: the person is asked again."""
        options = self._options(line)
        return tuple(dict.fromkeys(one if not options or one in options else UNKNOWN for one in line.value))

    def _options(self, line: AnswerLine) -> set[str]:
        """What can be answered; nothing for a question that this app does not ask: its answer is only kept."""
        asked = self._packs.questions.get(self._entries[line.subject].kind, ())
        question = next((one for one in asked if one.id == line.question), None)
        return {UNKNOWN, *(option.id for option in question.options)} if question else set()

    def _step(self, where: str, line: StepRecord) -> tuple[tuple[str, str], StepRecord]:
        self._check_subject(where, line.subject)
        _check_id(f"{where}.step", line.step)
        _check_moment(f"{where}.at", line.at)
        return (line.subject, line.step), msgspec.structs.replace(line, note=self._words(f"{where}.note", line.note))

    def _record(self, where: str, line: RecordLine) -> tuple[tuple[str, str], Record]:
        if line.subject:
            self._check_subject(where, line.subject)
        if not _RECORD_ID.fullmatch(line.id):
            _refuse(f"{where}.id", tr("“{id}” is no id", id=_short(line.id)))
        _check_moment(f"{where}.at", line.at)
        own = line.kind == "own_exchange"
        body = _body(f"{where}.body", bytes(line.body), LONGEST_PACK if own else LONGEST_BODY)
        if own and own_records.pack_in(line.id, body) is None:
            _refuse(where, tr("it is no exchange of one's own that can be used"))
        if line.kind == "address":
            body = self._address(f"{where}.body", line.id, body)
        return (line.kind, line.id), Record(kind=line.kind, id=line.id, subject=line.subject, at=line.at, body=body)

    def _address(self, where: str, identity: str, body: str) -> str:
        try:
            kept = self._packs.address(identity, body)
        except SecretShaped:
            raise ImportRefused("secret", where) from None
        if kept is None:
            _refuse(where, tr("it is no address that the book can keep"))
        return kept

    def _check_subject(self, where: str, subject: str) -> None:
        if subject not in self._entries:
            _refuse(where, tr("“{id}” is no entry of this file", id=_short(subject)))


def _each(
    name: str, lines: Sequence[LineT], check: Callable[[str, LineT], tuple[tuple[str, str], KeptT]]
) -> dict[tuple[str, str], KeptT]:
    kept: dict[tuple[str, str], KeptT] = {}
    for place, line in enumerate(lines):
        key, value = check(f"{name}[{place}]", line)
        if key in kept:
            _refuse(f"{name}[{place}]", tr("it stands there twice"))
        kept[key] = value
    return kept


def _body(where: str, raw: bytes, longest: int) -> str:
    """The text of a JSON object that is neither long nor deep, written anew: of a name that stands there twice only
    what was looked at is kept.
    """
    try:
        found = msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        _refuse(where, tr("it cannot be read"))
    if not isinstance(found, dict) or len(raw) > longest or _depth(found) > DEEPEST_BODY:
        _refuse(where, tr("it is an object, neither long nor deep"))
    for name in _WRITTEN:
        written = found.get(name)
        if isinstance(written, str):
            _refuse_secret(f"{where}.{name}", find_secret(written))
    return msgspec.json.encode(found).decode()


def _refuse_secret(where: str, kind: SecretKind | None) -> None:
    """The text itself is in no refusal."""
    if kind is not None:
        raise ImportRefused("secret", where)


def _depth(value: object) -> int:
    inner: Iterable[object] = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0)


def _check_id(where: str, text: str) -> None:
    if not _ID.fullmatch(text):
        _refuse(where, tr("“{id}” is no id", id=_short(text)))


def _check_moment(where: str, text: str) -> None:
    """A date and time with its zone, in years in which no calculation with it can fail."""
    try:
        moment = datetime.fromisoformat(text) if len(text) <= 40 else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None or not 2000 <= moment.year <= 2200:
        _refuse(where, tr("it is no date and time in UTC"))


def _short(text: str) -> str:
    """Text from outside as a refusal may quote it."""
    words = one_line(text)
    return words if len(words) <= 40 else f"{words[:39]}…"


def _refuse(where: str, why: str) -> NoReturn:
    """`where` is "" for the whole file. Either may hold words of the file."""
    said = tr("{place}: {reason}", "what is wrong in a file", place=where, reason=why) if where else why
    raise ImportRefused("wrong", one_line(said)[:LONGEST_REASON])
