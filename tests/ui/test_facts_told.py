"""What a pack says of keys is told in words."""

from __future__ import annotations

from datetime import date

from desktop_app.ui.fact_items import groups
from tests.analysis.dossiers import LIBRARY


def test_how_many_addresses_and_keys_an_exchange_allows_is_told() -> None:
    packs = {pack.id: pack for pack in LIBRARY.packs("exchange")}
    facts = " ".join(fact.text for _, group in groups(packs["okx"], date(2026, 11, 22)) for fact in group)
    assert "A key takes up to 20 IP addresses." in facts and "An account has 50 keys at most." in facts
    silent = " ".join(fact.text for _, group in groups(packs["kraken"], date(2026, 11, 22)) for fact in group)
    assert "A key takes" not in silent
