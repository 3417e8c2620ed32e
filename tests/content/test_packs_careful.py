"""What a pack says where one word more than its pages say would cost somebody their money."""

from __future__ import annotations

from desktop_app.content.library import Library


def test_a_mail_about_a_strangers_address_has_two_links_and_the_thiefs_is_not_to_be_followed(library: Library) -> None:
    emergency = library.profiles["kraken"].emergency
    assert emergency is not None
    assert "do not confirm" in emergency.note
    assert "other link" in emergency.note
    assert "at once" not in emergency.note  # no page says how fast
