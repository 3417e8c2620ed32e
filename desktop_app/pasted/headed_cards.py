"""Cards of a heading and a value, again and again: "Created: 2 March", or the value on the next line."""

from __future__ import annotations

from desktop_app.pasted.cards import Card, Cell, Stray, Table, finished, plain, stray
from desktop_app.pasted.judging import Judge
from desktop_app.pasted.line_tables import Lines


def headed(line: str, judge: Judge) -> tuple[str, str] | None:
    """Field and value of "Heading: value", or of a heading alone with an empty value."""
    if judge.is_noise(line):
        return None
    line = line.replace("\uff1a", ":")
    field = judge.field_of(line.rstrip(": "))
    if field:
        return field, ""
    head, mark, value = line.partition(":")
    field = judge.field_of(head) if mark else ""
    return (field, value.strip()) if field and value.strip() else None


class _Reader:
    """Goes down the lines and collects the cells of one card after another."""

    def __init__(self, lines: Lines, judge: Judge) -> None:
        self.lines = lines
        self.judge = judge
        self.cards: list[Card] = []
        self.strays: list[Stray] = []
        self.cells: list[Cell] = []
        self.pending = ""

    def read(self) -> Table:
        for place, (number, line) in enumerate(self.lines):
            found = headed(line, self.judge)
            if found:
                self._heading(place, number, *found)
            elif self.pending:
                self.cells.append(Cell(field=self.pending, text=line, line=number))
                self._wait(place, self.pending)
            elif not self.judge.is_noise(line) and plain(line) not in self.judge.badges:
                self._free(place, number, line)
        self._finish()
        return Table(layout="cards", cards=tuple(self.cards), strays=tuple(self.strays))

    def _heading(self, place: int, number: int, field: str, value: str) -> None:
        if any(cell.field == field for cell in self.cells):
            self._finish()
        self.pending = field
        if value:
            self.cells.append(Cell(field=field, text=value, line=number))
            self._wait(place, field)

    def _wait(self, place: int, field: str) -> None:
        """More of the same value may follow: a further address of a list, a further permission."""
        after = self.lines[place + 1][1] if place + 1 < len(self.lines) else ""
        goes_on = bool(after) and not headed(after, self.judge) and self.judge.kind_of(after) == field
        self.pending = field if goes_on else ""

    def _free(self, place: int, number: int, line: str) -> None:
        """A line under no heading: the name of a card, if a card can begin here."""
        first = self.judge.first
        if len(self.cells) == 1 and self.cells[0].field == first:  # a title above the name: the nearer one is the name
            self.strays.append(stray(self.cells[0].line, self.cells[0].text, "no_place"))
            self.cells = []
        elif self.cells and not self._begins(place):
            self.strays.append(stray(number, line, "no_place"))
            return
        self._finish()
        self.cells = [Cell(field=self.judge.kind_of(line) or first, text=line, line=number)]

    def _begins(self, place: int) -> bool:
        """Whether the next heading is one that this card has already."""
        after = (headed(line, self.judge) for _, line in self.lines[place + 1 : place + 4])
        following = next((found for found in after if found), None)
        return following is not None and any(cell.field == following[0] for cell in self.cells)

    def _finish(self) -> None:
        if any(cell.field != self.judge.first for cell in self.cells):
            self.cards.append(finished(self.cells, 0))
        else:
            self.strays += [stray(cell.line, cell.text, "no_place") for cell in self.cells]
        self.cells = []


def read_headed(lines: Lines, judge: Judge) -> Table:
    """All cards. A new one begins where a heading comes again."""
    return _Reader(lines, judge).read()
