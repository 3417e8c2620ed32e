"""What tests of paper and files share: what the made-up person would export, made at a fixed moment."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from desktop_app.analysis.grading import grade
from desktop_app.export.checklist import make_checklist
from desktop_app.export.made import Made
from desktop_app.export.material import Material
from desktop_app.export.sheet import Sheet
from desktop_app.export.wanted import Wanted
from desktop_app.session import Session
from desktop_app.walk.lookup import holds
from desktop_app.walk.planned import Effect, Planned
from desktop_app.walk.snapshot import Snapshot
from desktop_app.walk.steps import StepFor

MADE = Made(at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


def material_of(session: Session, account: str = "", made: Made = MADE, **more: object) -> Material:
    """What an export is made from, as things stand."""
    return Material(Snapshot.taken(session), session.plan(), Wanted(account=account, **more), made, holds)  # type: ignore[arg-type]


def sheet_of(session: Session, account: str = "", **more: object) -> Sheet:
    """The checklist of an account, or of all, as things stand."""
    return make_checklist(material_of(session, account, **more))


def words_of(sheet: Sheet) -> str:
    """Every word on a sheet."""
    return msgspec.json.encode(sheet).decode()


def at_its_place(step: StepFor) -> Planned:
    """A step as a plan would have it that changes no number."""
    same = grade("A", 0.0)
    return Planned(step, Effect((same, same), (same, same)))
