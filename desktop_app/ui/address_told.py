"""What is known about one address, as parts of a page: findings, look-alikes with both addresses whole, what was
taken off the pasted text.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.addresses.book import Book, Finding
from desktop_app.addresses.chains import Understood
from desktop_app.addresses.compare import Compared, Group, compare
from desktop_app.domain.saved_address import SavedAddress
from desktop_app.language import sentences, tr
from desktop_app.language.lists import in_a_row, listed
from desktop_app.pasted.errors import PastedError
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fours import Fours, as_groups
from desktop_app.ui.widgets.labels import Small
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_addresses import named, on_network, removed_words, said

_TONES = {"alarm": "bad", "warn": "warn", "note": "accent"}


class BesideOrAmong(TwoColumns):
    """What is known stands beside the fields; where there is no room for that, among them, right after what it is
    about: at the end it would be out of sight while one writes.
    """

    def __init__(self, fields: Card, told: Card, about: QWidget) -> None:
        self._fields, self._told, self._about = fields, told, about
        super().__init__(fields, told, parts=(1, 1), least=720)

    def _turn(self) -> None:
        super()._turn()
        beside = self._box.direction() == QHBoxLayout.Direction.LeftToRight
        if beside == (self._told.parentWidget() is self):
            return
        if beside:
            self._box.addWidget(self._told, 1)
        else:
            column = self._fields.column
            column.insertWidget(column.indexOf(self._about) + 1, self._told)
        self._told.set_surface("card" if beside else "quiet")


class Pair(Stacked):
    """Two addresses one above the other, whole, with what differs marked."""

    def __init__(self, left: Sequence[Group], right: Sequence[Group], names: tuple[str, str]) -> None:
        super().__init__(gap=4)
        self.setAccessibleName(listed(names))
        for name, groups in zip(names, (left, right), strict=True):
            self.add(Small(name, tone="ink"))
            self.add(Fours(groups, name))


def pair_of(one: str, other: str, chain: str, names: tuple[str, str]) -> Pair:
    """The same from the texts of two addresses."""
    compared = try_compare(one, other, chain)
    if compared is None:
        return Pair(as_groups(one), as_groups(other), names)
    return Pair(compared.left, compared.right, names)


def try_compare(one: str, other: str, chain: str = "") -> Compared | None:
    """Two addresses beside each other; None where one is none."""
    try:
        return compare(one, other, chain)
    except PastedError:
        return None


def finding_part(finding: Finding, entry: SavedAddress, book: Book, this: str) -> Notice:
    """One finding as a notice; a look-alike shows both addresses. `this`: what the entry is called on this page."""
    other = book.entry(finding.other) if finding.other else None
    lead, text = said(finding, entry, other)
    notice = Notice(lead, text, _TONES[finding.severity], stacked=True)  # type: ignore[arg-type]
    if finding.code == "look_alike" and other is not None:
        notice.add(
            pair_of(entry.address, other.address, entry.chain, (this, tr("In your book: {name}", name=named(other))))
        )
        kept_for = on_network(other.coin, other.network)
        notice.add(Small(tr("{name} is kept for {what}.", name=named(other), what=kept_for)))
    return notice


def findings_part(
    findings: Sequence[Finding], entry: SavedAddress, book: Book, *, this: str, without: frozenset[str] = frozenset()
) -> QWidget:
    """All findings, the gravest first, without those that the page itself answers."""
    return Stacked(
        *(finding_part(one, entry, book, this) for one in findings if one.code not in without),
        gap=10,
    )


def gravest(findings: Sequence[Finding], entry: SavedAddress, book: Book) -> str:
    """The alarm among the findings in a few words; "" for none."""
    found = next((one for one in findings if one.severity == "alarm"), None)
    if found is None:
        return ""
    lead, _ = said(found, entry, book.entry(found.other) if found.other else None)
    return lead


def alike_part(text: str, others: Sequence[SavedAddress], this: str) -> Notice | None:
    """The alarm for a text that looks like entries of the book and is none of them; None where there are none."""
    if not others:
        return None
    lead, words = (
        tr("This is not {other}, but it looks like it.", other=named(others[0])),
        tr("Take the address from its source again."),
    )
    notice = Notice(lead, words, "bad", stacked=True)
    bare = "".join(text.split())
    for other in others[:3]:
        notice.add(pair_of(bare, other.address, other.chain, (this, tr("In your book: {name}", name=named(other)))))
    return notice


def taken_off(understood: Understood) -> str:
    """What was taken off the pasted text before it was read; "" for nothing."""
    normal = understood.normal
    lines = []
    if normal.removed:
        taken_out = tr("Nobody can see them, and they were taken out.")
        lines.append(sentences((removed_words(normal.removed), taken_out)))
    if normal.spaces:
        lines.append(tr("Spaces and line ends were taken out."))
    if normal.scheme:
        lines.append(tr("“{scheme}:” at the start was taken off: it belongs to a link.", scheme=normal.scheme))
    if normal.network_number is not None:
        lines.append(tr("“@{number}” was taken off: it is the number of a network.", number=normal.network_number))
    if normal.parameters:
        names = in_a_row(list(dict.fromkeys(name for name, _ in normal.parameters)))
        lines.append(tr("More stood in the link and was left out, apart from a memo: {names}.", names=names))
    if understood.memo.removed:
        lines.append(tr("In the memo stood characters that nobody can see. They were taken out."))
    if understood.memo.rewritten:
        lines.append(tr("The memo was written in other signs. It is kept in plain ones.", memo=understood.memo.text))
    return "\n".join(lines)
