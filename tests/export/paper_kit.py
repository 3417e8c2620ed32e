"""What tests of paper share: the made-up person's checklist, made at a fixed moment."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from desktop_app.export.checklist import Wanted, make_checklist
from desktop_app.export.made import Made
from desktop_app.export.sheet import Sheet
from desktop_app.session import Session
from desktop_app.walk.lookup import holds

MADE = Made(at=datetime(2026, 11, 22, 9, 30, tzinfo=UTC))


def sheet_of(session: Session, account: str = "", **more: bool) -> Sheet:
    """The checklist of an account, or of all, as things stand."""
    plan = session.plan()
    assert plan is not None
    return make_checklist(session, plan, Wanted(account=account, **more), MADE, holds)


def words_of(sheet: Sheet) -> str:
    """Every word on a sheet."""
    return msgspec.json.encode(sheet).decode()
