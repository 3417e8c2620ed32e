"""The sheets of the gallery that are drawn from the tokens: colours, letters, distances and corners, icons."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.content.assets import asset_folder
from desktop_app.ui.icons import icon
from desktop_app.ui.theme import Themed, colour, px
from desktop_app.ui.tokens import CORNER, PALETTES, SHAPE_PAIRS, TEXT_PAIRS, TYPE, Palette, contrast
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Label, SectionLabel, Small
from desktop_app.ui.widgets.painting import box, ready
from desktop_app.ui.widgets.stacked import Stacked

GRID = (8, 16, 24, 32, 40)
"""Steps of the 8 px grid, in pixels at 100 %."""
SIGN = 24
"""Size of a sign, in pixels at 100 %."""


class _Swatch(Themed, QWidget):
    """A ground, with a bar of what stands on it."""

    def __init__(self, ground: str, mark: str = "", *, size: tuple[int, int] = (56, 32), corner: int = 6) -> None:
        super().__init__()
        self._ground, self._mark, self._shape, self._corner = ground, mark, size, corner
        self.restyle()

    def restyle(self) -> None:
        """Measure anew."""
        self.setFixedSize(QSize(px(self._shape[0]), px(self._shape[1])))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both colours."""
        painter = QPainter(self)
        ready(painter)
        area = QRectF(self.rect())
        box(painter, area, self._corner, fill=QColor(self._ground), edge=colour("outline"))
        if self._mark:
            inner = area.adjusted(area.width() / 4, area.height() / 3, -area.width() / 4, -area.height() / 3)
            painter.fillRect(inner, QColor(self._mark))
        painter.end()


class _Sign(Themed, QLabel):
    """One of our icons."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setAccessibleName(name)
        self.restyle()

    def restyle(self) -> None:
        """In the text's colour and size."""
        self.setPixmap(icon(self._name).pixmap(QSize(px(SIGN), px(SIGN))))


def colours() -> Card:
    """Every colour of each palette, and the contrast of each pair that may stand on each other."""
    card = Card("Colours")
    for palette in dict.fromkeys(PALETTES.values()):
        themes = dict.fromkeys(theme for (theme, _dark), one in PALETTES.items() if one == palette)
        card.add(SectionLabel(f"{', '.join(themes)} ({'dark' if palette.dark else 'light'})"))
        names = [name for name in Palette.__struct_fields__ if name != "dark"]
        card.add(FlowRow(*(_named(getattr(palette, name), name) for name in names), gap=12))
        pairs = [_pair(palette, mark, ground) for mark, ground in (*TEXT_PAIRS, *SHAPE_PAIRS)]
        card.add(FlowRow(*pairs, gap=12))
    return card


def _named(code: str, name: str) -> QWidget:
    return Stacked(FlowRow(_Swatch(code)), Small(name, wrap=False), Small(code, wrap=False), gap=2)


def _pair(palette: Palette, mark: str, ground: str) -> QWidget:
    front, back = getattr(palette, mark), getattr(palette, ground)
    told = f"{contrast(front, back):.1f} : 1"
    parts = (FlowRow(_Swatch(back, front)), Small(mark, wrap=False), Small(ground, wrap=False), Small(told, wrap=False))
    return Stacked(*parts, gap=2)


def letters() -> Card:
    """Every text style with its size and weight."""
    card = Card("Letters")
    for role, style in TYPE.items():
        card.add(
            FlowRow(
                Label("Aa", role=role, wrap=False),
                Small(f"{role}: {style.size:g} px, {style.weight}", wrap=False),
            )
        )
    return card


def distances() -> Card:
    """The grid and the corner of cards."""
    card = Card("Distances and corners")
    bars = [
        Stacked(FlowRow(_Swatch("#808080", size=(step, 16), corner=0)), Small(f"{step} px", wrap=False))
        for step in GRID
    ]
    corner = Stacked(
        FlowRow(_Swatch("#808080", size=(64, 48), corner=CORNER)), Small(f"corner {CORNER} px", wrap=False)
    )
    card.add(FlowRow(*bars, corner, gap=24))
    return card


def signs() -> Card:
    """Every icon with its name."""
    card = Card("Icons")
    names = sorted(path.stem for path in (asset_folder() / "icons").glob("*.svg") if "strongroom" not in path.stem)
    card.add(FlowRow(*(Stacked(FlowRow(_Sign(name)), Small(name, wrap=False), gap=2) for name in names), gap=24))
    return card
