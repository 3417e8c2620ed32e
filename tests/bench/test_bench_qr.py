"""How long the search of screens for QR codes takes: windows full of text, one small code on each."""

from __future__ import annotations

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.authenticator.qr import Grey, read_codes
from desktop_app.ui.pictures import greys
from tests.authenticator.drawn import code, pasted, screen
from tests.authenticator.seeds import LETTERS

LINK = f"otpauth://totp/OKX:me?secret={LETTERS}&issuer=OKX"


def search(screens: list[Grey]) -> int:
    return sum(len(read_codes(grey)) for grey in screens)


@pytest.mark.parametrize("count", [1, 2])
def test_4k_screens(benchmark: BenchmarkFixture, qapp: object, count: int) -> None:
    screens = [
        grey
        for number in range(count)
        for grey in greys(pasted(screen(seed=3 + number, dark=bool(number)), code(LINK, 2), 1700, 900))
    ]
    assert benchmark(search, screens) == count
