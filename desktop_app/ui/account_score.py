"""The account page's tab with both scores: why they are what they are, and what would lift them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.content.texts import fill
from desktop_app.domain.dossier import Entry
from desktop_app.domain.report import ExchangeReport
from desktop_app.language import tr
from desktop_app.language.days import minutes
from desktop_app.language.lists import in_a_row
from desktop_app.language.numbers import spelled
from desktop_app.ui import sentences_scores as scores
from desktop_app.ui import words_account as words
from desktop_app.ui.account_paths import PAIRS, Paths
from desktop_app.ui.plan_rows import LOOK, STEP, key_of
from desktop_app.ui.sentences import Loss, Sentences
from desktop_app.ui.step_words import best, changes, costs, named, text_values
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.card import Card, SideBySide
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, CardTitle, Lead, Small
from desktop_app.ui.widgets.rows import Explanation, ExplanationRows
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.widgets.steps import StepItem, StepList
from desktop_app.ui.words_method import TITLE as METHOD

if TYPE_CHECKING:
    from desktop_app.session import Session
    from desktop_app.ui.context import Context
    from desktop_app.walk.interview import Asked
    from desktop_app.walk.plan import Effect, Plan, Planned

MOST_LIFTS = 3
HEAVY = 3
"""Points from which an event's row stands out."""


def score_tab(context: Context, entry: Entry, report: ExchangeReport) -> QWidget:
    """Both explanations at the left; what to do about them at the right."""
    sentences = Sentences(context.session.setup(), context.session.dossier)
    paths = Paths(sentences, report, context.session.profile(entry))
    unknowns = related_unknowns(context.session, entry)
    left = Stacked(_why("security", sentences, report, paths, len(unknowns)), gap=16)
    together = paths.only_together()
    if together is not None:
        left.add(together)
    left.add(_why("recovery", sentences, report, paths, len(unknowns)))
    left.add(_method(context))
    right = Stacked(
        _lifts(context, entry), phone_card(context, sentences, report), number_card(sentences, report), gap=16
    )
    if unknowns:
        right.add(unknown_card(context, entry, unknowns))
    return TwoColumns(left, right, parts=(1, 1))


def _method(context: Context) -> QWidget:
    link = LinkButton(str(METHOD))
    link.clicked.connect(lambda: context.navigate("method"))
    return FlowRow(link)


def _why(name: scores.ScoreName, sentences: Sentences, report: ExchangeReport, paths: Paths, unknowns: int) -> Card:
    """Why a number is what it is, row by row, and what it would be once everything is known."""
    score = report.security if name == "security" else report.recovery
    card = Card(scores.heading(name, score.grade), aside=str(scores.ADDS_UP))
    if unknowns:
        card.add(Small(scores.if_known(score.grade, score.if_known, unknowns)))
    card.add(ExplanationRows([_row(row) for row in scores.rows(sentences, report, name)], detail=paths.detail))
    return card


def _row(row: scores.ScoreRow) -> Explanation:
    lost = int(row.points.removeprefix("− ")) if row.kind in ("cap", "event", "loss") else 0
    tone: Tone | None = "bad" if row.kind == "cap" or lost >= HEAVY else None
    strong, key = row.kind in ("base", "total"), PAIRS if row.kind == "pairs" else row.event
    return Explanation(row.title, row.text, row.points, tone, total=row.kind == "total", strong=strong, key=key)


# --- what would lift it -----------------------------------------------------------------------------------------------


class _Waiting(Body):
    """Stands where the plan will be, and says so where there will be none."""

    def give_up(self, error: Exception) -> None:
        """The plan could not be worked out."""
        self.setText(str(words.LIFT_FAILED))


def _lifts(context: Context, entry: Entry) -> Card:
    card = Card(str(words.LIFT), aside=str(words.LIFT_ASIDE))
    if not context.plans.known:
        waiting = _Waiting(str(words.LIFT_WORKING))
        context.plans.failed.connect(waiting.give_up)
        card.add(waiting)
        context.plans.request()
        return card
    plan = context.plans.current
    items = lift_rows(context.session, plan, entry) if plan else ()
    if not items:
        card.add(Body(str(words.LIFT_NONE)))
        return card
    rows = StepList(items)
    rows.opened.connect(lambda key: _open(context, key))
    card.add(rows)
    return card


def lift_rows(session: Session, plan: Plan, entry: Entry) -> tuple[StepItem, ...]:
    """The steps of this account, and of what it leans on, in the plan's order that move a number or make way for one
    that does, and its best look.
    """
    mine = _leans_on(session, entry)
    steps = [one for one in plan.steps if one.step.entry.id in mine and (one.effect.changes or one.chain)]
    own = [look for look in plan.looks if look.asked.entry.id == entry.id and look.best.changes]
    looks = sorted(own, key=lambda look: -look.per_minute_at(entry.id))[:1]
    found: list[StepItem] = []
    for planned in steps[: MOST_LIFTS - len(looks)]:
        template = words.SAFE_NOW if planned.step.state == "open" and planned.safe else words.NOT_YET
        note = template.format(minutes=minutes(planned.step.step.minutes))
        found.append(
            StepItem(
                id=key_of(STEP, *planned.step.key),
                number=len(found) + 1,
                title=named(session.dossier, planned.step),
                note=" · ".join(part for part in (note, _counted_from(plan, planned)) if part),
                chips=changes(planned.effect) or ((tr("alone no change"), "neutral"),),
            )
        )
    for look in looks:
        question = look.asked.question
        found.append(
            StepItem(
                id=key_of(LOOK, entry.id, question.id),
                number=len(found) + 1,
                title=words.LOOK.format(question=asked_text(session, look.asked)),
                note=words.SETTLES.format(minutes=minutes(question.minutes)),
                chips=(best(look.best),),
            )
        )
    return tuple(found)


def _counted_from(plan: Plan, planned: Planned) -> str:
    """Which steps the numbers of this one count as done; "" where they begin with those of today."""
    before = plan.steps.index(planned)
    (security, _), (recovery, _) = planned.effect
    if not before or (security, recovery) == (plan.now.security, plan.now.recovery):
        return ""
    return words.COUNTED_FROM.of(before, count=spelled(before))


def _open(context: Context, key: str) -> None:
    kind, subject, what = key.split("/", 2)
    if kind == STEP:
        context.navigate("step", subject=subject, step=what)
    else:
        context.navigate("interview", subject=subject, question=what)


def asked_text(session: Session, asked: Asked) -> str:
    """A question as it is asked, with its names filled in."""
    profile = session.profile(asked.entry)
    text = asked.question.text
    return fill(text, text_values(session.dossier, asked.entry, profile)) if profile else text


# --- losses and unknowns ----------------------------------------------------------------------------------------------


def phone_card(context: Context, sentences: Sentences, report: ExchangeReport) -> Card:
    """What the loss of the phone would mean today, and the way to what is done then."""
    card = Card(str(words.LOSE_PHONE))
    card.add(lead(sentences.loss("phone", report.name), report))
    card.add(to_phone_gone(context, report.name))
    return card


def to_phone_gone(context: Context, account: str) -> QWidget:
    """A link to the page for the day on which the phone is gone."""
    link = LinkButton(str(words.WHEN_GONE))
    link.clicked.connect(lambda: context.navigate("emergency", subject=account, happened="phone"))
    return FlowRow(link)


def number_card(sentences: Sentences, report: ExchangeReport) -> Card:
    """What the loss of the number alone would mean: the phone is still there, with all that is on it."""
    card = Card(str(words.KEEP_PHONE))
    card.add(lead(sentences.loss("number", report.name), report))
    return card


def lead(loss: Loss, report: ExchangeReport) -> Lead:
    """A loss as a text that begins with its outcome."""
    return Lead(loss.lead, loss.text, words.TONES[report.losses[loss.id]])


def related_unknowns(session: Session, entry: Entry) -> tuple[Asked, ...]:
    """What nobody has told us about the account and about what it leans on."""
    mine = _leans_on(session, entry)
    found = [asked for asked in session.unknowns() if asked.entry.id in mine]
    return tuple(sorted(found, key=lambda asked: asked.entry.id != entry.id))


def _leans_on(session: Session, entry: Entry) -> frozenset[str]:
    """The account itself, its mailbox and number, and what all accounts share."""
    shared = [one.id for one in session.dossier.entries if one.kind in ("owner", "authenticator", "passwords")]
    return frozenset((entry.id, *entry.links.values(), *shared))


def ranked(plan: Plan | None, entry: Entry, unknowns: tuple[Asked, ...]) -> tuple[tuple[Asked, Effect | None], ...]:
    """What is unknown with what it costs this account, by how far looking moves its numbers per minute.

    In their own order, and without a cost, as long as the plan is not known.
    """
    looks = {(look.asked.entry.id, look.asked.question.id): look for look in plan.looks} if plan else {}
    found = [(asked, looks.get((asked.entry.id, asked.question.id))) for asked in unknowns]
    order = sorted(found, key=lambda one: -one[1].per_minute_at(entry.id) if one[1] else 0.0)
    return tuple((asked, look.at.get(entry.id) if look else None) for asked, look in order)


def unknown_card(context: Context, entry: Entry, unknowns: tuple[Asked, ...]) -> Card:
    """Each question that is open, with what it costs, to be answered by a click."""
    plan = context.plans.current
    time = minutes(sum(asked.question.minutes for asked in unknowns))
    card = Card(surface="quiet")
    card.add(CardTitle(words.UNKNOWN.of(len(unknowns))))
    card.add(Small(words.UNKNOWN_TEXT.of(len(unknowns), minutes=time)))
    if plan is not None:
        card.add(Small(str(words.UNKNOWN_COSTS)))
    for asked, effect in ranked(plan, entry, unknowns):
        text = asked_text(context.session, asked)
        if asked.entry.id != entry.id:
            text = words.UNKNOWN_OF.format(question=text, label=asked.entry.label)
        button = LinkButton(text)
        where = {"subject": asked.entry.id, "question": asked.question.id}
        button.clicked.connect(lambda _=False, where=where: context.navigate("interview", **where))
        if plan is None:
            card.add(FlowRow(button))
            continue
        chips = costs(effect)
        button.setAccessibleDescription(in_a_row([text for text, _ in chips]))
        card.add(SideBySide(FlowRow(button), FlowRow(*(Chip(text, tone) for text, tone in chips), trailing=True)))
    return card
