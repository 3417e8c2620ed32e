"""A text as a QR code: its modules, to be drawn on paper or on the screen. By zxing-cpp."""

from __future__ import annotations

from typing import Literal, cast

import zxingcpp

Level = Literal["L", "M", "Q", "H"]
"""How much of a code may be spoilt: about 7, 15, 25 or 30 percent of it."""

MARGIN = 4
"""Modules that must stay light around a code (ISO 18004)."""

LONGEST = 1200
"""Bytes. More would make modules too small to be read from paper by every phone."""


def modules(text: str, level: Level = "M") -> tuple[str, ...]:
    """The rows of the code of a text, "1" dark and "0" light, without the margin. ValueError where it is too long."""
    if not 0 < len(text.encode()) <= LONGEST:
        raise ValueError("a QR code of this text cannot be read from paper")
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level)
    picture = made.to_image(scale=1, add_quiet_zones=False)
    view = memoryview(cast("bytes", picture))  # the library's stubs do not say that it is a buffer
    height, width = view.shape or (0, 0)
    pixels = view.tobytes()
    return tuple(
        "".join("0" if pixel else "1" for pixel in pixels[row * width : (row + 1) * width]) for row in range(height)
    )
