"""Taking in newer facts from a file: the button in the settings, and what is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app import newer_facts
from desktop_app.content.facts_file import SUFFIX, FactsRefusedError, Why, trusted_keys
from desktop_app.language import Text, sentences, tr
from desktop_app.storage.errors import VaultError
from desktop_app.ui.announce import announce
from desktop_app.ui.choosing_files import DOWNLOADS, which_to_read
from desktop_app.ui.crash import tell
from desktop_app.ui.day_words import day
from desktop_app.ui.notice_text import as_sentence
from desktop_app.ui.notices import notice_for, problem_lines
from desktop_app.ui.widgets.buttons import PlainButton
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice, NoticeTone
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.newer_facts import NewerFacts
    from desktop_app.session import Session
    from desktop_app.ui.context import Context

KEPT = Text("Nothing was changed: the facts that you had are still used.")
REFUSED: dict[Why, tuple[Text, Text]] = {
    "not_facts": (
        Text("This is no file of facts"),
        Text("Choose one whose name ends in .strongroom-facts, from where you got Strongroom."),
    ),
    "no_key": (
        Text("This copy of Strongroom takes no newer facts"),
        Text("It carries no publisher’s key to check them with. A newer Strongroom brings newer facts."),
    ),
    "bad_signature": (
        Text("The file’s signature does not fit"),
        Text(
            "It was changed, or comes from somebody else than this Strongroom. Get it again from where you got "
            "Strongroom."
        ),
    ),
    "too_new": (
        Text("These facts are for a newer Strongroom"),
        Text("Install the newest Strongroom first; it may hold them already."),
    ),
    "not_newer": (
        Text("The facts in use are as new"),
        Text("The file holds the same issue as the one in use, or an earlier one."),
    ),
    "faults": (
        Text("The facts in the file do not fit together"),
        Text("Their publisher signed them, but they do not pass the checks of this Strongroom."),
    ),
}
IN_USE = Text("The newer facts are in use: issue {number}")
IN_USE_TEXT = Text("Your answers are kept.")
KIND = Text("Facts for Strongroom")
SHOWN = 5


def facts_words(session: Session) -> str:
    """When the facts in use were last checked, and which issue they are."""
    newest = max((pack.researched for pack in session.library.profiles.values() if pack.own is None), default="")
    if not newest:
        return tr("never", "when facts were checked")
    return tr("last on {day}, issue {number}", day=day(newest), number=newer_facts.in_force(session).number)


class NewerFactsRow(Stacked):
    """A button, and the notice that says what came of it.

    That facts were taken is told by the row that comes after this one, since the page is built anew by them: `taken`
    tells which issue, before that, and the next row is given it as `told`.
    """

    taken = Signal(int)

    def __init__(self, context: Context, told: int | None = None, parent: QWidget | None = None) -> None:
        self.button = PlainButton(tr("Read newer facts from a file …"))
        super().__init__(
            FlowRow(self.button),
            Small(tr("A file that the publisher signed. Facts of your own and your answers stay as they are.")),
            gap=6,
        )
        self.setParent(parent)
        self._context = context
        self._notice: Notice | None = None
        self.button.clicked.connect(self._choose)
        if told is not None:
            self._say(IN_USE.format(number=told), str(IN_USE_TEXT), "ok")

    def _choose(self) -> None:
        path = which_to_read(self, tr("Newer facts"), f"{KIND} (*{SUFFIX})", place=DOWNLOADS)
        if path is None:
            return
        session = self._context.session
        self.button.setEnabled(False)
        self._say(tr("Looking at the file"), tr("This takes some seconds."), "accent")
        self._context.tasks.run(
            lambda _cancel, _progress: newer_facts.take(session, path, trusted_keys()),
            self._taken,
            self._refused,
            owner=self,
        )

    def _taken(self, found: NewerFacts) -> None:
        number = found.issue.number
        self.taken.emit(number)
        announce(self.window(), sentences((as_sentence(IN_USE.format(number=number)), IN_USE_TEXT)))
        self._context.changed(newer_facts.use(self._context.session, found))

    def _refused(self, error: Exception) -> None:
        self.button.setEnabled(True)
        if isinstance(error, FactsRefusedError):
            title, body = REFUSED[error.why]
            self._say(str(title), sentences((body, KEPT)), "warn")
            for line in problem_lines(error.problems)[:SHOWN]:
                if self._notice is not None:
                    self._notice.add(Small(line))
        elif isinstance(error, VaultError):
            notice = notice_for(error)
            self._say(notice.title, sentences((notice.body, KEPT)), "warn")
        else:
            self._drop()
            tell(error)

    def _say(self, title: str, body: str, tone: NoticeTone) -> None:
        self._drop()
        self._notice = Notice(as_sentence(title), body, tone).answers()
        self.add(self._notice)

    def _drop(self) -> None:
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
