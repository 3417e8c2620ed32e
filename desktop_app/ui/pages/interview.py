"""The first talk: one question at a time, each answer stored at once. Later it shows one question, to change it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dossier import NO_NUMBER, UNKNOWN
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.days import minutes
from desktop_app.language.numbers import spelled
from desktop_app.session import Changes
from desktop_app.ui.announce import stands
from desktop_app.ui.behind_parts import LinkPart
from desktop_app.ui.interview_parts import LookCard, WhyCard, Words
from desktop_app.ui.key_register import evidence
from desktop_app.ui.looks import Place, to_look_up
from desktop_app.ui.opening import open_page
from desktop_app.ui.page import ScrollPage
from desktop_app.ui.rebuilt import empty
from desktop_app.ui.widgets.buttons import LinkButton, PlainButton, PrimaryButton
from desktop_app.ui.widgets.card import SideBySide
from desktop_app.ui.widgets.chip import Chip, letter_tone
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.foot import Foot
from desktop_app.ui.widgets.labels import Label, Subtitle, Title
from desktop_app.ui.widgets.meter import ProgressLine
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.options import Option, OptionGroup
from desktop_app.ui.widgets.scroll import Narrow
from desktop_app.ui.widgets.trouble import Trouble
from desktop_app.walk.codes_number import SENDS_NONE, SMS, said_none

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.dossier import Entry
    from desktop_app.domain.profile import Profile
    from desktop_app.ui.context import Context
    from desktop_app.walk.interview import Asked

MINUTES_EACH = 0.3
"""What one question takes without looking anything up: 34 questions in ten minutes."""

WIDTH = 640
"""Of the options, in pixels at 100 %."""

TOGETHER = "_asks"
"""How the ids of questions end whose help says already that all are to be chosen that are asked for together."""

SAME_ACCOUNT = Text(
    "The account that syncs {label} counts as that of {mailbox}: what guards the mailbox guards both. "
    "If it is another account, add its mailbox, too."
)
SAID_NO_NUMBER = Text(
    "You said before that {name} knows no number of yours, so that stands here. Change it if it knows one."
)
WHICH_NUMBER = Text("Which number gets the codes of {name}?")
NONE_SO_FAR = Text("You said before that {name} knows no number of yours.")
NUMBER_NEXT = Text("It is then asked about too, and there are steps that protect it.")
IDK = Text("I do not know yet")
STILL_UNKNOWN = Plural(
    "There is {count} thing that is still unknown; it counts as open until you have looked.",
    "There are {count} things that are still unknown; they count as open until you have looked.",
)
AT_LEAST = Text("{name}: security at least {number} of 100; the rest counts as open")
IN_FULL = Text("{name}: security {letter} {number} (A is best, E is worst)")

LEFT_TO_LOOK = Plural("{count} more to look up", "{count} more to look up")
WORTH_A_LOOK = Text("{name} · worth looking up")


class InterviewPage(ScrollPage):
    """`show_for(subject)` goes on with an entry's talk, `show_for(subject, question)` changes one answer, and with
    `look` as well it goes from there through all that is worth looking up.

    The questions follow from the answers, so they are asked for anew after each. Back goes the way that was come, and
    Continue the same way forward again before it goes on to what is still open. Whoever says that an account sends
    codes to a number is asked which one it is, where that is not known.
    """

    title = Text("Interview")

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._at: Place | None = None
        self._one = self._from_register = self._looking = False
        self._to_look: list[Place] = []
        self._trail: list[Place] = []
        self._ahead: list[Place] = []
        self.group: OptionGroup | None = None
        self.look: LookCard | None = None
        self.which: LinkPart | None = None

    def show_for(self, **where: str) -> None:
        """Begin where the talk about this entry was left, or at the question that is named."""
        subject, question = where.get("subject", ""), where.get("question", "")
        self._one, self._looking = bool(question), bool(question and where.get("look"))
        places = to_look_up(self.context) if self._looking else []
        self._to_look = [place for place in places if place != (subject, question)]
        self._trail, self._ahead = [], []
        asked = self._questions(subject)
        known = [one.question.id for one in asked]
        if question in known:
            self._show((subject, question))
        elif self.context.session.lacks_number(subject):
            self._show((subject, SMS), which=True)
        elif asked:
            first = next((one for one in asked if not one.chosen), asked[0])
            self._show((subject, first.question.id))
        else:
            self._show_next()

    def refresh(self, changes: Changes) -> None:
        """Answers change the number of questions; an entry that is gone ends its talk."""
        if "vault" in changes.kinds or self._at is None:
            return
        if self._current() is None:
            self._show_next()
        else:
            self._tell_progress()

    def entry(self) -> str:
        """The sidebar marks the entry that is talked about."""
        return self._at[0] if self._at else ""

    def _questions(self, subject: str) -> tuple[Asked, ...]:
        session = self.context.session
        return session.all_questions(subject) if self._one else session.interview(subject)

    def _current(self) -> Asked | None:
        if self._at is None:
            return None
        return next((one for one in self._questions(self._at[0]) if one.question.id == self._at[1]), None)

    # ------------------------------------------------------------ one question

    def _show(self, place: Place, *, which: bool = False) -> None:
        """Ask this question, or `which` number the codes go to that were told of at it."""
        moved = self._at is not None and self._at[0] != place[0]
        self._at = place
        asked = self._current()
        profile = self.context.session.profile(asked.entry) if asked else None
        empty(self.column)
        self.look = self.group = self.which = None
        if asked is not None and profile is not None:
            self._lay_out_head()
            self._lay_out_which(asked.entry) if which else self._lay_out(asked, profile)
            self._tell_progress()
        if moved:  # nothing changed but what is talked about, which the sidebar marks
            self.context.changed(Changes(kinds=frozenset()))
        self.scroll.verticalScrollBar().setValue(0)
        first = self.first_focus()
        if first is not None and self.isVisible():
            first.setFocus()

    def _lay_out_head(self) -> None:
        self.over, self.left, self.line = Subtitle(""), Label("", role="subtitle", wrap=False), ProgressLine()
        self.so_far = Chip("", "neutral")
        self.so_far.hide()
        self.add(SideBySide(self.over, FlowRow(self.so_far, self.left, gap=12, trailing=True)))
        self.add(self.line)
        self.column.addSpacing(18)
        self.trouble = Trouble()

    def _lay_out_which(self, account: Entry) -> None:
        heading = WHICH_NUMBER.format(name=account.label)
        before = NONE_SO_FAR.format(name=account.label) if account.links.get("number") == NO_NUMBER else ""
        self.which = LinkPart("number", [account], self.context.session)
        self.which.set_words(heading, sentences((before, NUMBER_NEXT)))
        self.group = self.which.group
        self.group.setAccessibleName(heading)
        stands(self.which, heading)
        self.which.moved.connect(self._tell_progress)
        self.which.confirmed.connect(self._continue)
        self.add(Narrow(self.trouble, WIDTH))
        self.add(Narrow(self.which, WIDTH))
        self.add(self._buttons(looks=False))

    def _lay_out(self, asked: Asked, profile: Profile) -> None:
        words = Words(self.context.session.dossier, asked, profile)
        self.add(Narrow(Title(words.of(asked.question.text)), 760))
        helps = [words.of(asked.question.help)] if asked.question.help else []
        if asked.question.several and not asked.question.id.endswith(TOGETHER):
            helps.append(tr("Choose all that apply."))
        if helps:
            self.add(Narrow(Subtitle(sentences(helps)), 760))
        self.add(Narrow(self.trouble, WIDTH))
        mailbox = self.context.session.mailbox_that_syncs(asked.entry)
        if mailbox is not None:
            said = SAME_ACCOUNT.format(label=asked.entry.label, mailbox=mailbox.label)
            self.add(Narrow(Notice("", said, "accent"), WIDTH))
        said_before = said_none(asked) and not asked.chosen
        if said_before:
            self.add(Narrow(Notice("", SAID_NO_NUMBER.format(name=asked.entry.label), "accent"), WIDTH))
        self.look = LookCard(asked, profile, words, self.context.clock().date())
        if self._looking:  # what one came for stands before what one answers when it is found
            self.add(Narrow(self.look, WIDTH))
        self.group = self._options(asked, words, (SENDS_NONE,) if said_before else asked.chosen)
        self._from_register = False
        register = evidence.holds(self.context.session, asked.entry) if asked.question.id == evidence.ABOUT else None
        if register is not None:
            self.group.hide()
            self._from_register = True
            self.add(Narrow(evidence.says_card(self.context.session, asked.entry, register, self._show_keys), WIDTH))
        self.add(Narrow(self.group, WIDTH))
        self.add(self._buttons())
        if asked.question.id == evidence.ABOUT and register is None:
            self.add(Narrow(evidence.offer_card(self._show_keys), WIDTH))
        if not self._looking:
            self.look.hide()
            self.add(Narrow(self.look, WIDTH))
        why = WhyCard(asked, profile, words)
        self.add(Narrow(why, WIDTH))
        for card in (self.look, why):
            card.open_requested.connect(lambda url: open_page(self, profile, url))

    def _left_to_look(self) -> int:
        return sum(self._asked(place) for place in self._to_look)

    def _options(self, asked: Asked, words: Words, chosen: Sequence[str]) -> OptionGroup:
        options = [Option(one.id, words.of(one.text), words.of(one.hint), one.alone) for one in asked.options]
        options.append(Option(UNKNOWN, str(IDK), words.of(asked.question.unknown_counts_as), alone=True))
        group = OptionGroup(options, name=words.of(asked.question.text), multi=asked.question.several)
        group.set_value(chosen)
        group.changed.connect(self._answered)
        group.confirmed.connect(self._continue)
        return group

    def _buttons(self, *, looks: bool = True) -> QWidget:
        self.go_on = PrimaryButton(self._go_on_words())
        self.go_on.clicked.connect(self._continue)
        self.go_back = PlainButton(tr("Back"))
        self.go_back.clicked.connect(self._back)
        if not looks:
            return Foot(self.go_on, self.go_back)
        if not self._looking:
            self.show_look = LinkButton(tr("Show me where to look"))
            self.show_look.clicked.connect(self._toggle_look)
            return Foot(self.go_on, self.go_back, self.show_look)
        skip, stop = LinkButton(tr("Skip")), LinkButton(tr("Stop here"))
        skip.clicked.connect(self._next_look)
        stop.clicked.connect(self._leave_it)
        more = (skip,) if self._left_to_look() else ()
        return Foot(self.go_on, self.go_back, *more, stop)

    def _go_on_words(self) -> str:
        if self._looking and self._left_to_look():
            return tr("Save and next")
        return tr("Save") if self._one and not self._from_register else tr("Continue")

    def _show_keys(self) -> None:
        if self._at is not None:
            self.context.navigate("account", subject=self._at[0], tab="keys")

    def _toggle_look(self) -> None:
        if self.look is None:
            return
        self.look.setVisible(self.look.isHidden())
        self.show_look.set_label(tr("Show me where to look") if self.look.isHidden() else tr("Hide where to look"))
        if not self.look.isHidden():
            self.scroll.bring(self.look)

    def _tell_progress(self) -> None:
        asked = self._current()
        if asked is None or self.group is None:
            return
        ids = [one.question.id for one in self._questions(asked.entry.id)]
        place = ids.index(asked.question.id)
        self.go_on.setEnabled(bool(self.group.value()))
        self._tell_number(asked)
        if self._one:
            self.line.hide()
        if self._looking:
            self.over.setText(WORTH_A_LOOK.format(name=asked.entry.label))
            left = self._left_to_look()
            self._tell_left(LEFT_TO_LOOK.of(left) if left else "")
            return
        if self._one:
            self.over.setText(tr("{name} · change an answer", name=asked.entry.label))
            self._tell_left("")
            return
        at = tr("{name} · question {place} of {count}", name=asked.entry.label, place=place + 1, count=len(ids))
        self.over.setText(at)
        self._tell_left(tr("about {time} left", time=minutes(self._minutes_left())))
        self.line.set_progress(place, len(ids))

    def _tell_left(self, text: str) -> None:
        """What is still to come; without words it takes no room, so that what stands before it ends the line."""
        self.left.setText(text)
        self.left.setVisible(bool(text))

    def _tell_number(self, asked: Asked) -> None:
        """How security stands, from the first answer about an account on, and of what: of the account that is asked
        about, else of all. Before everything about it was asked there is no letter: it would judge questions, not it.
        """
        session = self.context.session
        report = session.report()
        accounts = {entry.id for entry in session.accounts()}
        answered = any(subject in accounts for subject, _ in session.dossier.answers)
        self.so_far.setVisible(report is not None and answered)
        if report is None:
            return
        one = next((one for one in report.exchanges if one.name == asked.entry.id), None)
        grade = one.security.grade if one is not None else report.portfolio.security
        name = asked.entry.label if one is not None else tr("All accounts")
        left = {entry.id for entry in session.interview_left()}
        if asked.entry.id in left or (one is None and left):
            self.so_far.set_text(AT_LEAST.format(name=name, number=grade.shown), "neutral")
        else:
            words = IN_FULL.format(name=name, letter=grade.letter, number=grade.shown)
            self.so_far.set_text(words, letter_tone(grade.letter))

    def _minutes_left(self) -> int:
        session = self.context.session
        left = sum(not one.chosen for entry in session.dossier.entries for one in session.interview(entry.id))
        return max(math.ceil(left * MINUTES_EACH), 1)

    def first_focus(self) -> QWidget | None:
        """What is chosen, else the first option."""
        if self.group is None:
            return None
        if self.group.isHidden():
            return self.go_on
        cards = self.group.cards
        return next((card for card in cards if card.isChecked()), cards[0])

    # ------------------------------------------------------------ answering

    def _answered(self, value: tuple[str, ...]) -> None:
        """Stored at once. Where the last choice was taken away again, nobody knows any more."""
        if self._at is None:
            return
        subject, question = self._at
        session = self.context.session
        changes: list[Changes] = []
        if self.trouble.stored(lambda: changes.append(session.answer(subject, question, value or (UNKNOWN,)))):
            self.context.changed(changes[0])
        self._tell_progress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """1 to 9 choose, Enter goes on, Escape leaves: the talk is taken up at the same place next time."""
        digit = int(event.text()) if event.text() in tuple("123456789") else 0
        answers = self.group is not None and not self.group.isHidden()
        if digit and answers and self.group is not None and self.group.choose_number(digit):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._continue()
        elif event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self._leave_it()
        else:
            super().keyPressEvent(event)

    def _leave_it(self) -> None:
        if not self._one or not self.context.back():
            self.context.navigate("overview")

    # ------------------------------------------------------------ on and back

    def _continue(self) -> None:
        if self.group is None or not self.group.value() or self._at is None:
            return
        here = self._at
        if not (self._keep_answer(self.group) if self.which is None else self._keep_number(self.which)):
            return
        if here[1] == SMS and self.context.session.lacks_number(here[0]):
            self._show(here, which=True)
            return
        if self._looking:
            self._next_look()
            return
        if self._one and not any(not one.chosen for one in self.context.session.interview(here[0])):
            self._leave_it()
            return
        self._one = False
        while self._ahead:
            place = self._ahead.pop()
            if self._asked(place):
                self._trail.append(here)
                self._show(place)
                return
        self._trail.append(here)
        self._show_next()

    def _keep_answer(self, group: OptionGroup) -> bool:
        """Whether what is chosen is stored; what was said before and stands there unchanged is only now."""
        asked = self._current()
        if self.trouble.isHidden() and asked is not None and not asked.chosen:
            self._answered(group.value())
        return self.trouble.isHidden()

    def _keep_number(self, which: LinkPart) -> bool:
        """Whether it is stored which number the codes go to."""
        if not self.trouble.stored(which.store):
            return False
        self.context.changed(Changes(kinds=frozenset({"entries", "answers", "steps"})))
        return True

    def _next_look(self) -> None:
        """The next thing to look up that is still asked for; after the last, back."""
        while self._to_look:
            place = self._to_look.pop(0)
            if self._asked(place):
                if self._at is not None:
                    self._trail.append(self._at)
                self._show(place)
                return
        self._leave_it()

    def _asked(self, place: Place) -> bool:
        return any(one.question.id == place[1] for one in self._questions(place[0]))

    def _show_next(self) -> None:
        """The next open question of this entry, else of the next entry, else the end."""
        session = self.context.session
        here = self._at[0] if self._at else ""
        for subject in (here, *(entry.id for entry in session.interview_left())):
            if session.lacks_number(subject):
                self._show((subject, SMS), which=True)
                return
            found = next((one for one in session.interview(subject) if not one.chosen), None)
            if found is not None:
                self._show((subject, found.question.id))
                return
        self._show_end()

    def _back(self) -> None:
        here = self._at
        if self.which is not None and here is not None:
            self._show(here)
            return
        while self._trail:
            place = self._trail.pop()
            if self._asked(place):
                if here is not None:
                    self._come_again(here)
                self._show(place)
                return
        before = self._before()
        if before is not None:
            if here is not None:
                self._ahead.append(here)
            self._show(before)
        elif not self.context.back():
            self.context.navigate("behind")

    def _come_again(self, place: Place) -> None:
        """Whoever goes back comes to this place again on the way on."""
        if self._looking:
            self._to_look.insert(0, place)
        else:
            self._ahead.append(place)

    def _before(self) -> Place | None:
        """The question before this one of the same entry, for a talk that was taken up again in its middle."""
        if self._at is None or self._one:
            return None
        ids = [one.question.id for one in self._questions(self._at[0])]
        place = ids.index(self._at[1]) if self._at[1] in ids else 0
        return (self._at[0], ids[place - 1]) if place else None

    # ------------------------------------------------------------ the end

    def _show_end(self) -> None:
        self._at = None
        self.group = self.look = self.which = None
        empty(self.column)
        session = self.context.session
        unknown = len(session.unknowns())
        self.add(Title(tr("That was the last question")))
        stored = tr("Your answers are in the vault, and each can be changed at any time.")
        rest = STILL_UNKNOWN.of(unknown, count=spelled(unknown)) if unknown else ""
        self.add(Narrow(Subtitle(sentences((stored, rest))), 760))
        self.to_overview = PrimaryButton(tr("Show the overview"))
        self.to_overview.clicked.connect(lambda: self.context.navigate("overview"))
        self.add(FlowRow(self.to_overview))
        self.to_overview.setFocus()
