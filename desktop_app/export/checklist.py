"""The checklist as a `Sheet`: from what a session tells and the plan, for one account or for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.dossier import Entry
from desktop_app.domain.profile import Cited, Profile
from desktop_app.domain.report import Grade, Report
from desktop_app.export import emergency, fact_sources, own_answers
from desktop_app.export.material import Material
from desktop_app.export.naming import Naming
from desktop_app.export.sheet import AnswerList, Figure, Numbered, Sheet, SourceList, StepList
from desktop_app.export.step_rows import StepRows
from desktop_app.export.told import Place, StepTold, Told, Way
from desktop_app.export.wanted import Wanted
from desktop_app.language import Plural, Text, tr
from desktop_app.language.days import long_day

INTRO = Text(
    "Do the steps from top to bottom: each is safe once those above it are done. No secret is printed on this page."
)
BLANK_INTRO = Text(
    "Tick what is done, from top to bottom, and write the answers down. Write no password and no code here."
)
NOTE = Text("Letters run from A (best) to E, numbers from 100 to 0. What you do not know yet counts as open.")
NOTHING_LEFT = Text(
    "No step is left, as far as you have told Strongroom. What you do not know yet still counts as open."
)
PUT_OFF = Text("What you put off")
OF_ALL, OF_ONE = Text("All accounts: checklist"), Text("{account}: checklist")
EMERGENCY_OF = Text("{account}: if money is moving and it is not you")
OPEN_ROUTES = Plural("open route", "open routes", "the number stands before it")
MADE = Text("Made on your computer by Strongroom")


def make_checklist(material: Material) -> Sheet:
    """The sheet. ValueError for an unknown account, or without any."""
    return _Checklist(material).sheet()


class _Checklist:
    """One sheet in the making."""

    def __init__(self, material: Material) -> None:
        wanted, made = material.wanted, material.made
        told, plan = _begun_anew(material) if wanted.blank else (material.told, material.plan)
        report = told.report()
        if report is None or plan is None:
            raise ValueError("a checklist needs an account")
        self._told, self._plan, self._wanted, self._made = told, plan, wanted, made
        self._report: Report = report
        self._names = Naming(told.dossier)
        self._account = chosen_account(told, wanted)
        anybody = wanted.blank and not wanted.only_open
        self._rows = StepRows(told, wanted.account, made.at.tzinfo, material.holds, anybody=anybody)
        self._entries = tuple(entries_about(told, self._account))
        ids = {entry.id for entry in self._entries}
        self._now: tuple[StepTold, ...] = tuple(step for step in told.steps() if step.entry.id in ids)
        self._places: tuple[Place, ...] = tuple(place for place in plan.steps if place.step.entry.id in ids)

    def sheet(self) -> Sheet:
        """Everything, from the title to the foot."""
        return Sheet(
            title=OF_ONE.format(account=self._names.label(self._account)) if self._account else str(OF_ALL),
            day=long_day(self._made.at.date()),
            intro=str(BLANK_INTRO if self._wanted.blank else INTRO),
            figures=() if self._wanted.blank else tuple(self._figures()),
            note="" if self._wanted.blank else str(NOTE),
            steps=self._steps(),
            put_off=StepList(title=str(PUT_OFF), rows=self._rows.put_off(self._now, self._plan.steps)),
            emergencies=tuple(self._emergencies()),
            answers_title=str(own_answers.BLANK_TITLE if self._wanted.blank else own_answers.TITLE),
            answers=self._answers(),
            sources=self._sources(),
            left=fact_sources.foot(profile for _, profile in self._accounts()),
            right=str(MADE),
        )

    def _accounts(self) -> Iterator[tuple[Entry, Profile]]:
        for entry in self._entries:
            profile = self._told.profile(entry)
            if entry.kind == "account" and profile is not None:
                yield entry, profile

    def _steps(self) -> StepList:
        left = self._rows.next(self._places, self._now, self._plan.steps)
        done = () if self._wanted.only_open else self._rows.done(self._now)
        return StepList(rows=(*done, *left), empty="" if left else str(NOTHING_LEFT))

    # --- numbers ----------------------------------------------------------------------------------------------------

    def _figures(self) -> Iterator[Figure]:
        security, recovery, end = self._grades()
        routes = self._open_routes()
        minutes = sum(place.step.step.minutes for place in self._places)
        yield Figure(value=_grade(security), label=tr("security now"))
        yield Figure(value=_grade(recovery), label=tr("recovery now"))
        yield Figure(value=str(routes), label=OPEN_ROUTES.of(routes))
        yield Figure(value=_grade(end), label=tr("when all is done"))
        yield Figure(value=str(minutes), label=tr("min left", "the number stands before it"))

    def _grades(self) -> tuple[Grade, Grade, Grade]:
        """Security and recovery today, security at the end of the plan."""
        if self._account is None:
            whole = self._report.portfolio
            return whole.security, whole.recovery, self._plan.end.security
        mine = self._report.exchange(self._account.id)
        return mine.security.grade, mine.recovery.grade, self._plan.end.each[self._account.id].security

    def _open_routes(self) -> int:
        """How many of the known attacks still reach the money of what this sheet is about."""
        ids = {entry.id for entry, _ in self._accounts()}
        mine = [exchange for exchange in self._report.exchanges if exchange.name in ids]
        return len({event for exchange in mine for event, outcome in exchange.outcomes.items() if outcome.reaches})

    # --- what stands below the steps --------------------------------------------------------------------------------

    def _emergencies(self) -> Iterator[Numbered]:
        for entry, profile in self._accounts():
            title = EMERGENCY_OF.format(account=self._names.label(entry)) if self._account is None else emergency.TITLE
            behind = self._names.behind(self._told, entry)
            yield Numbered(title=str(title), lines=emergency.short_lines(profile, behind))

    def _answers(self) -> tuple[AnswerList, ...]:
        if not self._wanted.answers:
            return ()
        lists = own_answers.answer_lists(self._told, self._names, self._entries, self._made.at.tzinfo)
        return tuple(map(own_answers.to_be_written, lists) if self._wanted.blank else lists)

    def _sources(self) -> tuple[SourceList, ...]:
        used: dict[str, tuple[Profile, list[tuple[str, Cited]]]] = {}
        for _, profile in self._accounts():
            facts = used.setdefault(profile.id, (profile, []))[1]
            facts += [(str(emergency.TITLE), fact) for _, fact in emergency.rests_on(profile)]
        for step in self._printed():
            facts = used.setdefault(step.profile.id, (step.profile, []))[1]
            facts += [(self._names.text(step.entry, step.profile, step.step.title), fact) for fact in _rests_on(step)]
        return tuple(fact_sources.source_lists(used.values(), self._made.at.date()))

    def _printed(self) -> Iterator[StepTold]:
        if not self._wanted.only_open:
            yield from (step for step in self._now if step.state == "done")
        yield from (place.step for place in self._places)


def _begun_anew(material: Material) -> tuple[Told, Way | None]:
    """What a blank list is made from. It is followed from top to bottom by whoever holds it, so its order is that of
    somebody who begins; only open steps are those that are left here, with none put off.
    """
    then = material.told.begun_anew(answers=material.wanted.only_open)
    return then, material.plan if then.dossier == material.told.dossier else then.plan()


def chosen_account(told: Told, wanted: Wanted) -> Entry | None:
    """The account that is wanted, None for all. ValueError where it, or its pack, is not there."""
    account = told.dossier.entry(wanted.account) if wanted.account else None
    if wanted.account and (account is None or told.profile(account) is None):
        raise ValueError(wanted.account)
    return account


def entries_about(told: Told, account: Entry | None) -> Sequence[Entry]:
    """The entries that a sheet speaks of: all, or one account, what it leans on, and the person's own."""
    entries = told.dossier.entries
    if account is not None:
        behind = {account.id, *account.links.values()}
        entries = tuple(
            one for one in entries if one.id in behind or one.kind in ("owner", "authenticator", "passwords")
        )
    order = ("account", "mailbox", "number", "authenticator", "passwords", "owner")
    return sorted(entries, key=lambda one: order.index(one.kind))


def _rests_on(step: StepTold) -> Iterator[Cited]:
    """The facts of a pack that are printed with a step."""
    path = step.profile.path(step.step.goal) if step.step.goal else None
    if path is not None:
        yield path
    yield from (operation for operation in step.profile.operations_named(*step.step.hold_of) if operation.hold)


def _grade(grade: Grade) -> str:
    return f"{grade.letter} {grade.shown}"
