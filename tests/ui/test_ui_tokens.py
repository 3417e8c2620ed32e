"""The colours: every text can be read on every ground on which it stands."""

from __future__ import annotations

import pytest

from desktop_app.ui.tokens import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SHAPE_PAIRS,
    TEXT_PAIRS,
    Palette,
    blend,
    contrast,
)

PALETTES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}


@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS)
@pytest.mark.parametrize("name", PALETTES)
def test_text_can_be_read_on_its_ground(name: str, text: str, ground: str) -> None:
    palette = PALETTES[name]
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
@pytest.mark.parametrize("name", PALETTES)
def test_marks_and_edges_can_be_seen(name: str, shape: str, ground: str) -> None:
    palette = PALETTES[name]
    assert contrast(getattr(palette, shape), getattr(palette, ground)) >= 3


@pytest.mark.parametrize("palette", [CONTRAST_LIGHT, CONTRAST_DARK])
def test_high_contrast_is_higher_for_every_text(palette: Palette) -> None:
    for text, ground in TEXT_PAIRS:
        assert contrast(getattr(palette, text), getattr(palette, ground)) >= 7, (text, ground)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


def test_every_tone_has_a_colour_and_a_ground_that_are_tested_together() -> None:
    for tone in ("accent", "ok", "warn", "bad"):
        assert (tone, f"{tone}_ground") in TEXT_PAIRS
        assert LIGHT.tone(tone) == getattr(LIGHT, tone)
        assert LIGHT.ground(tone) == getattr(LIGHT, f"{tone}_ground")
    assert (LIGHT.tone("neutral"), LIGHT.ground("neutral")) == (LIGHT.soft, LIGHT.side)


def test_blending_lies_between_its_ends() -> None:
    assert blend("#FF0000", "#0000FF", 1.0) == "#FF0000"
    assert blend("#FF0000", "#0000FF", 0.0) == "#0000FF"
    assert blend("#FF0000", "#0000FF", 0.5) == "#800080"
