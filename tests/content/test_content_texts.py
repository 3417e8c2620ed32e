from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.content.texts import UnknownPlaceholderError, fill, placeholders, values_of
from desktop_app.content.wording import texts_of


def test_values_are_put_in_as_they_are():
    assert fill("Open {name} at {host}.", {"name": "OKX", "host": "okx.com"}) == "Open OKX at okx.com."


@given(st.text())
def test_a_value_is_never_read_again(label):
    assert fill("Protect {label}.", {"label": label, "name": "changed"}) == f"Protect {label}."


def test_braces_in_a_persons_own_label_stay_braces():
    assert fill("{label} and {name}", {"label": "{name}", "name": "OKX"}) == "{name} and OKX"


def test_an_unknown_placeholder_is_an_error_and_not_an_empty_word():
    with pytest.raises(UnknownPlaceholderError, match="nothing is known"):
        fill("Open {nmae}.", {"name": "OKX"})


def test_the_words_of_the_exchanges_own_menus_are_used(library):
    values = values_of(library.profiles["okx"], label="My OKX", mailbox="Gmail", number="+41")
    assert values["factor.sms"] == "Phone authentication"
    assert (values["list"], values["lock"]) == ("Allowlist", "New address withdrawal lock")
    assert (values["label"], values["mailbox"], values["number"]) == ("My OKX", "Gmail", "+41")


def test_plain_words_stand_where_no_name_is_known(library):
    values = values_of(library.profiles["other-mailbox"])
    assert values["mailbox"] == "your mailbox"
    assert all(value for name, value in values.items() if not name.endswith(".called"))


def test_every_text_can_be_filled_for_every_pack_of_its_kind(library):
    tables = [(one.kind, one) for some in library.questions.values() for one in some if one.kind != "owner"]
    tables += [(step.kind, step) for step in library.steps.values()]
    filled = 0
    for kind, table in tables:
        for pack in library.packs("exchange" if kind == "account" else kind):
            for _, text in texts_of(table):
                assert "{" not in fill(text, values_of(pack))
                filled += bool(placeholders(text))
    assert filled > 100
