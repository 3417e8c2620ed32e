"""The size of a page and where its columns stand, in points."""

from __future__ import annotations

from typing import NamedTuple

from desktop_app.export.made import PaperSize

SIZES: dict[PaperSize, tuple[float, float]] = {"a4": (595.0, 842.0), "letter": (612.0, 792.0)}
"""Width and height of each paper; the points that Qt gives it."""

SIDE, ABOVE, BELOW = 45.0, 42.0, 36.0
DATE_WIDTH = 70.0
TIME_WIDTH = 44.0


class Columns(NamedTuple):
    """The columns of a paper of this size, with margins `side` wide."""

    width: float
    height: float
    side: float = SIDE

    @property
    def left(self) -> float:
        """Where the margin ends; the check boxes stand here."""
        return self.side

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.width - self.side

    @property
    def room(self) -> float:
        """Between the margins."""
        return self.right - self.left

    @property
    def text(self) -> float:
        """Where the words of a step begin."""
        return self.left + 19.0

    @property
    def day(self) -> float:
        """Where dates and initials begin."""
        return self.right - DATE_WIDTH

    @property
    def time_end(self) -> float:
        """Where minutes end."""
        return self.day - 8.0

    @property
    def text_room(self) -> float:
        """Width for the words of a step."""
        return self.time_end - TIME_WIDTH - 6.0 - self.text


def columns(paper: PaperSize) -> Columns:
    """The columns of one paper."""
    return Columns(*SIZES[paper])
