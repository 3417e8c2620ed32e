"""What a user can do: open the vault, say what they have, answer, finish a step, look ahead. Without Qt.

Every change is stored before the method returns, and the method returns what changed. Nothing here formats a sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from desktop_app.domain.dossier import (
    OWNER,
    UNKNOWN,
    Answer,
    Dossier,
    Entry,
    Kind,
    StepRecord,
    StepState,
)
from desktop_app.opening import Changes, Locked
from desktop_app.own_exchanges import OwnExchanges
from desktop_app.storage.errors import LooksSecret, VaultError

if TYPE_CHECKING:
    # What is only needed once a vault is open is imported where it is first used: the first window comes sooner.
    from desktop_app.analysis.compiler import Compiled
    from desktop_app.analysis.report import Known
    from desktop_app.content.library import Library
    from desktop_app.domain.phone_gone import PhoneGone
    from desktop_app.domain.profile import Profile
    from desktop_app.domain.report import Report
    from desktop_app.domain.script import Seen, Step
    from desktop_app.domain.setup import Setup
    from desktop_app.export.reading_json import Brought
    from desktop_app.storage.keystore import KeyStore
    from desktop_app.storage.vault import AnswerChange, Vault
    from desktop_app.walk.history import Moment
    from desktop_app.walk.interview import Asked
    from desktop_app.walk.own_words import Said
    from desktop_app.walk.plan import Next, Plan, Planner
    from desktop_app.walk.steps import StepFor

__all__ = ["Changes", "Locked", "Session", "latest_look", "plain"]

LONGEST_TEXT = 200


class Session(OwnExchanges):
    """One person at one vault folder, with the packs of a library. The rest as for `Opening`."""

    def __init__(
        self,
        folder: Path,
        library: Library | Callable[[], Library],
        *,
        clock: Callable[[], datetime],
        random: Callable[[int], bytes],
        keys: KeyStore,
        stopwatch: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(folder, library, clock=clock, random=random, keys=keys, stopwatch=stopwatch)
        self._report: Report | None = None
        self._known: Known = {}
        self._compiled: Compiled = {}
        self._planner: Planner | None = None

    def _take(self, vault: Vault) -> None:
        self._report = None
        self._take_over(vault.load())
        with suppress(VaultError):  # a folder that cannot be written keeps nobody out of the vault
            self._bring_own()
        if self._dossier.entry(OWNER) is None:
            from desktop_app.domain.owner import YOU

            self._save_entry(Entry(id=OWNER, kind="owner", pack=YOU.id, label=YOU.name, added=self.now()))

    def _facts_changed(self) -> None:
        self._known, self._compiled, self._planner = {}, {}, None

    def _forget(self) -> None:
        self._dossier, self._report = Dossier(), None
        self._known, self._compiled, self._planner = {}, {}, None

    # --- what the person has ----------------------------------------------------------------------------------------

    def profile(self, entry: Entry) -> Profile | None:
        """The pack of an entry, as the person says it is for them; None where it is gone or refused."""
        return self.profiles.get(entry.pack)

    def accounts(self) -> tuple[Entry, ...]:
        """The exchange accounts."""
        return self._dossier.of_kind("account")

    def add(
        self,
        kind: Kind,
        pack: str,
        label: str,
        *,
        hint: str = "",
        links: Mapping[str, str] | None = None,
        share: float | None = None,
    ) -> Entry:
        """A new account or service. Read `entries` as changed."""
        number = 1 + max((int(entry.id.rpartition("-")[2]) for entry in self._dossier.of_kind(kind)), default=0)
        entry = Entry(
            id=f"{kind}-{number}",
            kind=kind,
            pack=pack,
            label=kept_words(label),
            hint=kept_words(hint),
            links=dict(links or {}),
            share=share,
            added=self.now(),
        )
        self._save_entry(entry)
        return entry

    def change(self, entry: Entry) -> Changes:
        """An entry with another label, hint, share, pack or links."""
        was = self._dossier.entry(entry.id)
        # What is kept already was looked at, or comes from a time before that.
        label, hint = (
            text if was is not None and text == before else kept_words(text)
            for text, before in (
                (entry.label, was.label if was else ""),
                (entry.hint, was.hint if was else ""),
            )
        )
        self._save_entry(msgspec.structs.replace(entry, label=label, hint=hint))
        return self._changed("entries", entry.id)

    def remove(self, entry_id: str) -> Changes:
        """An entry with its answers. Accounts that leaned on it lose the link. The history stays."""
        with self._open_vault.together():
            self._open_vault.remove_entry(entry_id, self.now())
            for other in self._dossier.entries:
                links = {kind: linked for kind, linked in other.links.items() if linked != entry_id}
                if links != other.links and other.id != entry_id:
                    pack = other.pack.partition("@")[0]
                    self._open_vault.save_entry(msgspec.structs.replace(other, links=links, pack=pack))
        return self._reloaded("entries", "answers", "steps", "records", subject=entry_id)

    def _save_entry(self, entry: Entry) -> None:
        self._open_vault.save_entry(msgspec.structs.replace(entry, pack=entry.pack.partition("@")[0]))
        self._reloaded("entries", subject=entry.id)

    # --- answers ----------------------------------------------------------------------------------------------------

    def answer(
        self, subject: str, question: str, value: Sequence[str], *, seen: bool = False, note: str = ""
    ) -> Changes:
        """Stores one answer."""
        return self._answer_all(subject, {question: tuple(value)}, seen=seen, note=note)

    def _answer_all(
        self, subject: str, values: Mapping[str, Sequence[str]], *, seen: bool, note: str, at: str = ""
    ) -> Changes:
        at = at or self.now()
        given = [
            (subject, q, Answer(value=tuple(value), at=at, seen=seen, note=kept_words(note)))
            for q, value in values.items()
        ]
        self._open_vault.save_answers(given)
        merged = {**self._dossier.answers, **{(subject, question): answer for _, question, answer in given}}
        self._take_over(msgspec.structs.replace(self._dossier, answers=merged))
        return self._changed("answers", subject)

    def interview(self, subject: str) -> tuple[Asked, ...]:
        """The questions of the first talk about an entry, as its answers stand."""
        return self._asked(subject, looks=False)

    def all_questions(self, subject: str) -> tuple[Asked, ...]:
        """The first talk and what could be looked up later."""
        return self._asked(subject, looks=True)

    def _asked(self, subject: str, *, looks: bool) -> tuple[Asked, ...]:
        entry = self._dossier.entry(subject)
        profile = self.profile(entry) if entry else None
        if entry is None or profile is None:
            return ()
        from desktop_app.walk import interview

        return interview.asked(self._dossier, entry, profile, self.library.questions, looks=looks)

    def mailbox_that_syncs(self, entry: Entry) -> Entry | None:
        """The mailbox whose account also syncs this store or authenticator, where it is known which one that is."""
        from desktop_app.analysis.same_account import only_mailbox

        pack = self.pack(entry)
        return only_mailbox(self._dossier, pack) if pack else None

    def lacks_number(self, subject: str) -> bool:
        """Whether an account sends codes to a number of which nobody said which one it is."""
        from desktop_app.walk import codes_number

        return codes_number.is_lacking(self._dossier, self.interview(subject))

    def unknowns(self, subject: str = "") -> tuple[Asked, ...]:
        """What nobody has told us yet, about one entry or all of them."""
        from desktop_app.walk import interview

        found: list[Asked] = []
        for entry in self._dossier.entries:
            profile = self.profile(entry)
            if profile is not None and subject in ("", entry.id):
                found += interview.still_open(self._dossier, entry, profile, self.library.questions)
        return tuple(found)

    def interview_left(self) -> tuple[Entry, ...]:
        """Entries whose first talk has a question that was never answered, and accounts that lack the number of their
        codes. The person's own time comes first, since the accounts' questions go by it; then accounts: with the first
        answer about one there is a number, and what stands behind it only moves that.
        """
        order = {"owner": 0, "account": 1, "mailbox": 2, "number": 3, "authenticator": 4, "passwords": 5}
        left = [entry for entry in self._dossier.entries if self._is_left(entry.id)]
        return tuple(sorted(left, key=lambda entry: order[entry.kind]))

    def _is_left(self, subject: str) -> bool:
        from desktop_app.walk import codes_number

        talk = self.interview(subject)
        return any(not one.chosen for one in talk) or codes_number.is_lacking(self._dossier, talk)

    def history(self) -> tuple[AnswerChange, ...]:
        """Every change of an answer, in the order in which they were kept, whatever the clock said."""
        return self._open_vault.history()

    def course(self, day_of: Callable[[str], str], check: Callable[[], None] = lambda: None) -> tuple[Moment, ...]:
        """Both numbers over time, as `walk.history.course` says. Slow: call it in the background."""
        from desktop_app.walk.history import course

        dossier = self._dossier
        return course(dossier, self.history(), self.profiles, day_of, check)

    # --- a plain JSON export read in
    # ----------------------------------------------------------------------------------------------------------------

    def look_at_export(self, path: Path) -> Brought:
        """What a plain JSON export would bring; nothing is changed. ImportRefused."""
        from desktop_app.addresses.from_record import brought_body
        from desktop_app.export import reading_json

        packs = reading_json.Packs(self.profiles, self.library.questions, plain, brought_body)
        return reading_json.read_file(path, packs)

    def import_dossier(self, brought: Dossier) -> Changes:
        """Puts what `look_at_export` brought in the place of everything, all or nothing, after a backup of what is
        there. Settings stay, and so do records of kinds that no export holds. Where the backup fails nothing is
        changed. Slow: call it in the background.
        """
        from desktop_app.export.plain_json import LEAVING

        self.back_up()
        held = {entry.id for entry in brought.entries}
        staying = {
            key: record
            for key, record in self._dossier.records.items()
            if record.kind not in LEAVING and record.subject in (held | {""})
        }
        self._open_vault.replace_all(
            msgspec.structs.replace(brought, records={**brought.records, **staying}), self.now()
        )
        with self._bringing_own():
            self._take(self._open_vault)
        return Changes(kinds=frozenset({"entries", "answers", "steps", "records"}), subjects=frozenset(held))

    # --- what it means
    # ----------------------------------------------------------------------------------------------------------------

    def setup(self) -> Setup:
        """The setup that the analysis reads."""
        from desktop_app.analysis.compiler import compile_setup

        return compile_setup(self._dossier, self.profiles, self._compiled)

    def report(self) -> Report | None:
        """The analysis of all accounts; None where there is none yet."""
        from desktop_app.analysis.report import analyse

        if self._report is None and self._has_account(self._dossier):
            self._report = analyse(self.setup(), self._known)
        return self._report

    def phone_gone(self) -> PhoneGone:
        """What is left at each number, mailbox and account to somebody whose phone is gone."""
        from desktop_app.walk.phone_gone import phone_gone

        return phone_gone(self._dossier, self.profiles)

    def plan(self, dossier: Dossier | None = None, check: Callable[[], None] = lambda: None) -> Plan | None:
        """The whole way from here, or from a dossier that was taken earlier (so that it can be worked out in the
        background). `check` is called now and then and may raise to give up.
        """
        dossier = self._dossier if dossier is None else dossier
        check()
        return self._the_planner().plan(dossier, check) if self._has_account(dossier) else None

    def next_step(self, dossier: Dossier | None = None, check: Callable[[], None] = lambda: None) -> Next | None:
        """What such a plan begins with, in a fraction of the time. Not while a plan is worked out: one memory serves
        both.
        """
        dossier = self._dossier if dossier is None else dossier
        check()
        return self._the_planner().next(dossier, check) if self._has_account(dossier) else None

    def _the_planner(self) -> Planner:
        if self._planner is None:
            from desktop_app.walk.plan import Planner

            self._planner = Planner(self.profiles, self.library.steps, self.library.questions)
        return self._planner

    def _has_account(self, dossier: Dossier) -> bool:
        return any(entry.pack in self.profiles for entry in dossier.of_kind("account"))

    # --- steps ------------------------------------------------------------------------------------------------------

    def steps(self, subject: str = "") -> tuple[StepFor, ...]:
        """Every step that applies, for one entry or all."""
        from desktop_app.walk import steps

        found = steps.all_steps(self._dossier, self.profiles, self.library.steps)
        return tuple(step for step in found if subject in ("", step.entry.id))

    def step_named(self, step_id: str) -> Step | None:
        """A step as the packs have it, also where it applies to no entry (any more)."""
        return self.library.steps.get(step_id)

    def step(self, subject: str, step_id: str) -> StepFor | None:
        """One step as things stand; None where it does not apply (any more)."""
        return next((step for step in self.steps(subject) if step.step.id == step_id), None)

    def finish(self, subject: str, step_id: str, seen_id: str, note: str = "") -> Changes:
        """Stores what the person saw at the end of a step. It decides the answers, and whether the step is done."""
        return self._finish_all([(subject, step_id, seen_id)], note)

    def finish_several(self, ticks: Sequence[tuple[str, str, str]], on: date | None = None) -> Changes:
        """The same for several steps at once, (entry id, step id, seen id): all or nothing, in this order. A step that
        one before it makes superfluous is stored all the same. `on` is the day where the person is on which they were
        done; ValueError where it has not come yet.
        """
        return self._finish_all(ticks, "", self.moment_on(on))

    def _finish_all(self, ticks: Sequence[tuple[str, str, str]], note: str, at: str = "") -> Changes:
        seen = {(subject, step): self._seen(subject, step, seen_id) for subject, step, seen_id in ticks}
        try:
            with self._open_vault.together():
                for (subject, step_id), one in seen.items():
                    if one.sets:
                        self._answer_all(subject, one.sets, seen=True, note=note, at=at)
                    self._record(subject, step_id, "done" if one.done else "not_yet", note, at)
        except Exception:
            self._reloaded("answers", subject="")  # nothing was stored: nothing may look as if it were
            raise
        self._report = None
        return Changes(kinds=frozenset({"steps", "answers"}), subjects=frozenset(subject for subject, _ in seen))

    def _seen(self, subject: str, step_id: str, seen_id: str) -> Seen:
        step = self.step(subject, step_id)
        found = next((one for one in step.seen if one.id == seen_id), None) if step else None
        if found is None:
            raise KeyError(step_id, seen_id)
        return found

    def put_off(self, subject: str, step_id: str, reason: str, *, for_good: bool = False) -> Changes:
        """The plan goes round this step from now on; `take_up` brings it back."""
        self._record(subject, step_id, "not_mine" if for_good else "put_off", reason)
        return self._changed("steps", subject)

    def take_up(self, subject: str, step_id: str) -> Changes:
        """A step that was put off is planned again."""
        self._record(subject, step_id, "not_yet", "")
        return self._changed("steps", subject)

    def _record(self, subject: str, step: str, state: StepState, note: str, at: str = "") -> None:
        record = StepRecord(subject=subject, step=step, state=state, at=at or self.now(), note=kept_words(note))
        self._open_vault.save_step(record)
        self._dossier = msgspec.structs.replace(self._dossier, steps={**self._dossier.steps, (subject, step): record})

    # --- facts of one's own -----------------------------------------------------------------------------------------

    def say_different(self, subject: str, question: str, value: str, note: str = "") -> Changes:
        """A fact that is different in this person's account (`walk.own_words`). The pack itself stays as it is."""
        return self._answer_all(subject, {question: (value,)}, seen=True, note=note)

    def take_back(self, subject: str, question: str) -> Changes:
        """Such a fact is no longer said; the pack's counts again."""
        return self._answer_all(subject, {question: (UNKNOWN,)}, seen=False, note="")

    def said_different(self, subject: str) -> tuple[Said, ...]:
        """What the person said is different about an entry."""
        from desktop_app.walk import own_words

        entry = self._dossier.entry(subject)
        profile = self.pack(entry) if entry else None
        return own_words.said(self._dossier, entry, profile) if entry and profile else ()

    def pack(self, entry: Entry) -> Profile | None:
        """The pack of an entry as its pages say, without what is different in this person's account."""
        return self.profiles.get(entry.pack.partition("@")[0])

    def _take_over(self, dossier: Dossier) -> None:
        """Entries with facts of their own point to packs of their own, and usual names are said in the language."""
        if dossier.entries:
            from desktop_app.walk import usual_names

            dossier = usual_names.in_words(dossier)
        if any(question.startswith("own:") for _, question in dossier.answers):
            from desktop_app.walk import own_words

            dossier = own_words.applied(dossier, self.profiles)
        self._dossier = dossier

    # --- inside -----------------------------------------------------------------------------------------------------

    def _changed(self, kind: str, subject: str, *more: str) -> Changes:
        self._report = None
        return super()._changed(kind, subject, *more)


def plain(text: str) -> str:
    """Text that somebody typed or pasted, as it is stored: one line, at most 200 characters, none that cannot be seen.

    Lone halves of characters cannot be written to a file; marks that turn the reading direction make a name look like
    another.
    """
    seen = "".join(one if one.isprintable() else " " for one in text)
    return " ".join(seen.split())[:LONGEST_TEXT]


def kept_words(text: str) -> str:
    """The same for a name, a hint or a note. LooksSecret where it looks like a key or the words of a wallet."""
    from desktop_app.pasted.short_texts import secret_in

    words = plain(text)
    kind = secret_in(words)
    if kind is not None:
        raise LooksSecret(kind)
    return words


def latest_look(dossier: Dossier, subject: str) -> str:
    """The date (ISO, UTC) of the newest answer about an entry; "" where there is none."""
    return max(
        (answer.at for (of, _), answer in dossier.answers.items() if of == subject and UNKNOWN not in answer.value),
        default="",
    )
