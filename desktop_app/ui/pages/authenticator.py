"""The authenticator helper: find the code, look it over, test the phone, put it on paper, try the paper, finish."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.authenticator import register
from desktop_app.authenticator.clock import Evidence
from desktop_app.authenticator.links import Read
from desktop_app.authenticator.recovery_codes import RecoveryCodes
from desktop_app.export.made import Made
from desktop_app.language import Text, tr
from desktop_app.ui.announce import stands
from desktop_app.ui.authenticator import beside, ending, evidence, judging
from desktop_app.ui.authenticator.clipboard import Taken, copied, taken
from desktop_app.ui.authenticator.codes_card import CLOSES, CodesCard, stays_open
from desktop_app.ui.authenticator.ended_stage import EndedStage
from desktop_app.ui.authenticator.find_stage import FindStage
from desktop_app.ui.authenticator.finish_stage import FinishStage
from desktop_app.ui.authenticator.guarding import keep_from_recording
from desktop_app.ui.authenticator.look_stage import NOBODY, LookStage
from desktop_app.ui.authenticator.looking import Place
from desktop_app.ui.authenticator.outcomes import Outcomes
from desktop_app.ui.authenticator.paper_stage import PaperStage
from desktop_app.ui.authenticator.phone_stage import PhoneStage
from desktop_app.ui.authenticator.rehearse_stage import RehearseStage
from desktop_app.ui.authenticator.searching import Search
from desktop_app.ui.authenticator.time_source import synchronised
from desktop_app.ui.authenticator.trail import Trail
from desktop_app.ui.authenticator.type_stage import TypeStage
from desktop_app.ui.authenticator.work import Paper, StageName, Work
from desktop_app.ui.rebuilt import RebuiltPage, empty
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.labels import Heading
from desktop_app.ui.widgets.scroll import PageHead, TwoColumns
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.session import Changes
    from desktop_app.ui.context import Context
    from desktop_app.ui.step_result import Result

    AnyStage = (
        FindStage
        | TypeStage
        | LookStage
        | PhoneStage
        | PaperStage
        | RehearseStage
        | FinishStage
        | EndedStage
        | CodesCard
    )

TITLE = Text("Authenticator helper")
LEAD = Text("The key stays on this computer only while this page is open, unless you choose to keep it.")
CODES_LEAD = Text(
    "How many there are, where they lie, and whether one was tried. The codes themselves are never kept here."
)
FIND = {
    (False, False): Text("Find the QR code"),
    (False, True): Text("Find the QR code of {name}"),
    (True, False): Text("Find the code, or type the key from paper"),
    (True, True): Text("Find the code of {name}, or type the key from paper"),
}
"""By whether it is about a key for paper, and whether it is known whose it is."""

ORDER: tuple[StageName, ...] = ("find", "look", "phone", "paper", "rehearse", "finish")
SECRET_STAGES = ("type", "phone", "paper", "rehearse", "finish")
"""While one of these is in sight, the system is asked to refuse recording."""


class AuthenticatorPage(RebuiltPage):
    """`subject` names an entry, `step` the step that led here; without both it is for any account."""

    title = TITLE

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAcceptDrops(True)
        self.work = Work()
        self.search = Search(context.tasks, self, self)
        self.outcomes = Outcomes(self, context)
        self.time_set: Callable[[], bool | None] = synchronised
        self.stage: AnyStage | None = None
        self._beside: Stacked | None = None
        self._before: ending.Before | None = None
        self._ended: Result | None = None
        context.plans.ready.connect(self._plan_ready)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(lambda: self._take(copied(), "clipboard"))

    # --- coming and going -------------------------------------------------------------------------------------------

    def show_for(self, **where: str) -> None:
        """Begin at the search; for a paper that was made and never tried, at trying it."""
        subject = where.get("subject", "")
        session = self.context.session
        self._forget()
        self.work = Work(
            subject=subject if session.dossier.entry(subject) else "",
            step=where.get("step", ""),
            limits=self.work.limits,
        )
        self._before = ending.before(session, self.work.subject, self.work.step)
        known = register.newest(session.dossier, self.work.subject)
        untried = known is not None and known.on_paper and not register.rehearsed(session.dossier, known.seen.print)
        if where.get("stage") == "codes" and self.work.subject:
            self._go("codes")
        elif where.get("stage") == "rehearse" or (self._for_paper and untried):
            self._rehearse_known()
        else:
            self._go("find")

    def refresh(self, changes: Changes) -> None:
        """What is noted may have changed; after locking nothing of it stays."""
        if not self.context.session.is_open:
            self._forget()
        elif self._ended is not None:
            self.rebuild()
            self.context.plans.request()
        elif self._beside is not None:
            self._fill_beside()

    def leave(self) -> bool:
        """Wipe every secret: in the work, on the screen, in fields."""
        self._forget()
        return True

    def _forget(self) -> None:
        self.search.cancel()
        if self.stage is not None:
            _wipe(self.stage)
        self.work.wipe()
        keep_from_recording(self.window(), on=False)
        self.stage = self._beside = self._before = self._ended = None
        empty(self.column)

    def entry(self) -> str:
        """The tool's own entry in the sidebar."""
        return "authenticator"

    def first_focus(self) -> QWidget | None:
        """Where the stage begins."""
        return self.stage.first() if self.stage is not None else None

    # --- laying out -------------------------------------------------------------------------------------------------

    @property
    def _name(self) -> str:
        return judging.name_of(self.context.session, self.work.subject)

    @property
    def _for_paper(self) -> bool:
        step = self.context.session.step(self.work.subject, self.work.step) if self.work.step else None
        return step is not None and step.step.goal == evidence.SAVE_KEY

    def _heading(self) -> str:
        if self.work.stage == "codes":
            return tr("Recovery codes of {name}", name=self._name) if self._name else tr("Recovery codes")
        if not self._name:
            return str(TITLE)
        if self._for_paper:
            return tr("The authenticator key of {name}", name=self._name)
        return tr("Set up an authenticator for {name}", name=self._name)

    def build(self) -> None:
        """Heading, stages, the stage in sight with what stands beside it."""
        work = self.work
        self.main_button_answers = work.stage == "finish" and not work.accepted
        if self._ended is not None:
            self._beside, self.stage = None, EndedStage(self.context, self._ended)
            self.add(self.stage)
            self.column.setAlignment(self.stage, Qt.AlignmentFlag.AlignTop)
            return
        self.add(PageHead(self._heading(), str(CODES_LEAD if work.stage == "codes" else LEAD)))
        if work.stage != "codes":
            at = ORDER.index("find" if work.stage == "type" else work.stage)
            self.add(Trail(self._stage_names(), at, self._done_stages()))
        self.stage = stage = self._make()
        if (heading := stage.findChild(Heading)) is not None:  # the keyboard begins beneath it
            stands(stage, heading.text())
        self._beside = None
        if isinstance(stage, PaperStage):
            stage.set_room(self.height())
            self.add(stage)
            return
        left = Stacked(stage, gap=16)
        if isinstance(stage, FinishStage) and work.subject:
            left.add(self._codes_card())
        self._beside = Stacked(gap=14)
        self._fill_beside()
        columns = TwoColumns(left, self._beside)
        self.add(columns)
        self.column.setAlignment(columns, Qt.AlignmentFlag.AlignTop)

    def _stage_names(self) -> tuple[str, ...]:
        last = tr("Finish at {name}", name=self._name) if self._name else tr("Finish")
        return (
            tr("Find the code"),
            tr("Look it over"),
            tr("Test your phone"),
            tr("Paper backup"),
            tr("Try the paper"),
            last,
        )

    def _done_stages(self) -> tuple[bool, ...]:
        work = self.work
        here = work.seed is not None
        looked = here and work.stage not in ("find", "type", "look")
        paper = work.paper != "none" or bool(work.known_mark)
        return here, looked, work.tested, paper, work.rehearsed, work.accepted

    def _fill_beside(self) -> None:
        column, work, session = self._beside, self.work, self.context.session
        if column is None:
            return
        column.clear()
        kept = len(session.dossier.held("kept_secret"))
        looking = work.stage == "look"
        cards: list[Card | None] = [
            None if looking else beside.holds_card(work),
            beside.keep_card(work, self._keep) if work.seed is not None and not looking else None,
        ]
        if work.seed is None:
            known = beside.known_card(session.dossier, work.subject, self._rehearse_known)
            if work.stage == "codes":
                cards.append(known)
            else:
                cards += [known, beside.how_card() if known is None else None]
                cards.append(beside.codes_card(session.dossier, work.subject, lambda: self._go("codes")))
            cards.append(beside.kept_card(kept, lambda: self.context.navigate("kept_secrets")))
        for card in cards:
            if card is not None:
                column.add(card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A sheet's preview is as high as there is room."""
        super().resizeEvent(event)
        if isinstance(self.stage, PaperStage):
            self.stage.set_room(self.height())

    # --- the stages -------------------------------------------------------------------------------------------------

    def _go(self, stage: StageName) -> None:
        if self.stage is not None:
            _wipe(self.stage)
        self.search.cancel()
        self.work.stage = stage
        keep_from_recording(self.window(), on=stage in SECRET_STAGES)
        self.rebuild(from_top=True)
        first = self.first_focus()
        if first is not None:
            self.go_to(first)

    def _make(self) -> AnyStage:
        makers: dict[StageName, Callable[[], AnyStage]] = {
            "find": self._make_find,
            "type": self._make_type,
            "look": self._make_look,
            "phone": self._make_phone,
            "paper": self._make_paper,
            "rehearse": self._make_rehearse,
            "finish": self._make_finish,
            "codes": self._codes_card,
        }
        return makers[self.work.stage]()

    def _make_find(self) -> FindStage:
        heading = FIND[self._for_paper, bool(self._name)].format(name=self._name)
        stage = FindStage(self.work, self.search, heading)
        stage.chosen.connect(self._chosen)
        stage.typing.connect(lambda: self._go("type"))
        return stage

    def _make_type(self) -> TypeStage:
        stage = TypeStage(self._name, from_paper=self._for_paper)
        stage.typed.connect(self._typed)
        stage.left.connect(lambda: self._go("find"))
        return stage

    def _make_look(self) -> LookStage:
        choices = judging.candidates(self.context.session) if not self.work.step else []
        stage = LookStage(self.work, self._name, choices)
        stage.used.connect(lambda: self._go("phone"))
        stage.other.connect(self._drop)
        stage.whose.connect(self._whose)
        return stage

    def _make_phone(self) -> PhoneStage:
        stage = PhoneStage(self.work, self._name, self._now, self._evidence)
        stage.passed.connect(lambda: self.outcomes.passed(self.work))
        stage.on.connect(self._after_phone)
        stage.skipped.connect(self._skip_test)
        stage.left.connect(lambda: self._go("look"))
        return stage

    def _make_paper(self) -> PaperStage:
        stage = PaperStage(self.work, self.context, self._name, self._made)
        stage.made.connect(self._paper_made)
        stage.on.connect(lambda: self._go("rehearse"))
        stage.skipped.connect(lambda: self._go("finish"))
        stage.left.connect(lambda: self._go("phone"))
        return stage

    def _make_rehearse(self) -> RehearseStage:
        work, session = self.work, self.context.session
        if work.known_mark:
            known = register.newest(session.dossier, work.subject)
            bits = known.bits if known is not None else 0
            lines = register.paper_lines(bits)
            stage = RehearseStage(self.context, None, mark=work.known_mark, key=session.recognition_key(), lines=lines)
        else:
            stage = RehearseStage(self.context, work.seed, block=work.block, has_code=work.paper != "written")
        stage.passed.connect(lambda whole: self.outcomes.rehearsed(self.work, whole=whole))
        stage.on.connect(self._after_paper)
        stage.skipped.connect(self._after_paper)
        stage.left.connect(lambda: self._go("find" if work.known_mark else "paper"))
        return stage

    def _make_finish(self) -> FinishStage:
        stage = FinishStage(
            self.work, self._name, self._now, lambda: judging.noted(self.context.session, self.work, self._name)
        )
        stage.answered.connect(self._answered)
        stage.done.connect(self._done)
        stage.again.connect(self._drop)
        stage.left.connect(lambda: self._go("rehearse" if self.work.paper != "none" else "paper"))
        return stage

    def _codes_card(self) -> CodesCard:
        session = self.context.session
        alone = self.work.stage == "codes"
        card = CodesCard(register.recovery_codes(session.dossier, self.work.subject), alone=alone)
        card.noted.connect(lambda codes: self._note_codes(card, codes))
        if alone:
            if self.work.step:
                card.add_back(tr("Back to the step")).clicked.connect(self._done)
            else:
                card.add_back(tr("Back")).clicked.connect(lambda: self._go("find"))
        return card

    # --- finding ----------------------------------------------------------------------------------------------------

    def _chosen(self, read: Read) -> None:
        self._use(read, from_paper=False)

    def _typed(self, read: Read, from_paper: bool) -> None:
        self._use(read, from_paper=from_paper)

    def _use(self, read: Read, *, from_paper: bool) -> None:
        work, session = self.work, self.context.session
        work.take(read, from_paper=from_paper)
        work.known_mark = ""
        if not work.subject and not work.step:
            work.subject = judging.likely_owner(session, read.seed)
        work.mark = judging.mark_of(session, read.seed)
        work.looked = judging.judged(session, read.seed, work.subject)
        self._go("look")

    def _whose(self, entry: str) -> None:
        work = self.work
        work.subject = "" if entry == NOBODY else entry
        if work.seed is not None:
            work.looked = judging.judged(self.context.session, work.seed, work.subject)
        self._go("look")

    def _drop(self) -> None:
        self.work.drop_seed()
        self._go("find")

    def _take(self, found: Taken, place: Place) -> None:
        """What was dropped or pasted, for the stages that read pictures."""
        if (found.pictures or found.text) and isinstance(self.stage, FindStage | RehearseStage):
            self.stage.take(found, place)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture or a text may be dropped where a stage reads it."""
        data = event.mimeData()
        if isinstance(self.stage, FindStage | RehearseStage) and (data.hasUrls() or data.hasImage() or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at it."""
        event.acceptProposedAction()
        self._take(taken(event.mimeData()), "file")

    # --- testing ----------------------------------------------------------------------------------------------------

    def _now(self) -> float:
        return self.context.clock().timestamp()

    def _evidence(self) -> Evidence:
        now = self.context.clock().astimezone(UTC)
        return judging.evidence(self.context.session, now, self.work.mark, self.time_set())

    def _after_phone(self) -> None:
        work = self.work
        if not work.rehearsed:
            self._go("paper")
        elif judging.is_in_use(self.context.session, work):
            self._done()
        else:
            self._go("finish")

    def _skip_test(self) -> None:
        self.work.skipped = True
        self._go("paper")

    # --- paper ------------------------------------------------------------------------------------------------------

    def _made(self) -> Made:
        return Made(at=self.context.clock().astimezone(), paper=self.context.choices.now.paper)

    def _paper_made(self, how: Paper) -> None:
        sheet = self.stage.sheet if isinstance(self.stage, PaperStage) else None
        self.outcomes.paper_made(self.work, how, sheet.block if sheet is not None else "")

    def _rehearse_known(self) -> None:
        known = register.newest(self.context.session.dossier, self.work.subject)
        if known is None:
            self._go("find")
            return
        self.work.known_mark = self.work.mark = known.seen.print
        self._go("rehearse")

    def _after_paper(self) -> None:
        if self.work.known_mark or (self.work.rehearsed and judging.is_in_use(self.context.session, self.work)):
            self._done()
        else:
            self._go("finish")

    # --- the end ----------------------------------------------------------------------------------------------------

    def _answered(self, taken: bool) -> None:
        if taken:
            self.outcomes.accepted(self.work)
            self.main_button_answers = not self.work.accepted

    def _done(self) -> None:
        """What it changed, where it closed the step that led here; else back there. The key is wiped on the way."""
        work = self.work
        ended = ending.result(self.context.session, self._before)
        if ended is not None:
            self._end(ended)
        elif work.step:
            self.context.navigate("step", subject=work.subject, step=work.step)
        elif work.subject and judging.is_account(self.context.session, work.subject):
            self.context.navigate("account", subject=work.subject)
        else:
            self.show_for()

    def _end(self, result: Result) -> None:
        if self.stage is not None:
            _wipe(self.stage)
        self.work.wipe()
        self._ended = result
        self._go("result")
        self.context.plans.request()

    def _plan_ready(self) -> None:
        if self._ended is not None and self.isVisible():
            self.rebuild()
            first = self.first_focus()
            if first is not None:
                self.go_to(first)

    def _note_codes(self, card: CodesCard, codes: RecoveryCodes) -> None:
        found = self.outcomes.codes(self.work.subject, codes)
        if found is not None:
            card.show_noted(found, self._codes_close(found) if self.work.stage == "codes" else "")

    def _codes_close(self, codes: RecoveryCodes) -> str:
        """Whether what was noted is enough for the step that led here."""
        step = self.context.session.step(self.work.subject, self.work.step) if self.work.step else None
        if step is None:
            return ""
        return str(CLOSES if step.state == "done" else stays_open(codes))

    def _keep(self) -> None:
        self.outcomes.keep(self.work)
        self._fill_beside()


def _wipe(stage: AnyStage) -> None:
    wipe = getattr(stage, "wipe", None)
    if wipe is not None:
        wipe()
