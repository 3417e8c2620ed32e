"""Two addresses side by side: the same, the same in another form, or different and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_app.addresses.chains import CHAINS
from desktop_app.addresses.compare import Compared, Verdict, compare
from desktop_app.addresses.normalise import is_wide_hex
from desktop_app.addresses.searching import Index
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.pasted.errors import PastedError, SecretShaped
from desktop_app.pasted.secret_shapes import refuse_secret
from desktop_app.ui.address_code import CodePart, MakeSearch
from desktop_app.ui.address_told import Pair, alike_part
from desktop_app.ui.authenticator.clipboard import taken
from desktop_app.ui.widgets.buttons import LinkButton, PrimaryButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.fields import TextField
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.notice import Notice, NoticeTone
from desktop_app.ui.widgets.paste_box import PasteBox, is_picture
from desktop_app.ui.widgets.scroll import TwoColumns
from desktop_app.ui.widgets.stacked import Stacked
from desktop_app.ui.words_refused import reason_in_few, refused, secret_words

VERDICTS: dict[Verdict, tuple[Text, Text, NoticeTone]] = {
    "same": (Text("The same address."), Text("Every character agrees."), "ok"),
    "same_other_form": (
        Text("The same destination, written in another form."),
        Text("Both lead to the same place. The characters that differ belong to the form."),
        "ok",
    ),
    "same_but_memo": (
        Text("The same address with another memo."),
        Text("At an exchange that is another customer. Find out which memo is yours before you send."),
        "bad",
    ),
    "same_key_other_chain": (
        Text("The same key on another network."),
        Text("The owner is the same, but what is sent on the wrong network may be lost. Look at the network."),
        "warn",
    ),
    "look_alike": (
        Text("Different, and easily mistaken for each other."),
        Text(
            "Beginning and end agree, the rest does not. Such addresses are made on purpose. Do not use the one whose "
            "source you do not know for sure."
        ),
        "bad",
    ),
    "different": (Text("Different addresses."), Text(""), "warn"),
}
"""What each outcome means, and what to do."""

_NAMES = Text("One address"), Text("The other address")
_DIFFER = Plural(
    "{count} character differs, at place {place}. It is marked below.",
    "{count} characters differ, the first at place {place}. They are marked below.",
)


class Source(NamedTuple):
    """A way to bring an address in. `take` is given the page's part and what to call with the text, its memo and its
    chain once they are there.
    """

    name: str
    take: Callable[[QWidget, Callable[[str, str, str], None]], None]


class Side(Stacked):
    """One of the two: a box for the text and its memo, and ways to bring one in. `chain`: whose address it is, where it
    came from the book, or "".
    """

    edited = Signal()
    secret = Signal(object)

    def __init__(self, name: str, sources: Sequence[Source], make_search: MakeSearch) -> None:
        super().__init__(gap=10)
        self.setAcceptDrops(True)
        self.box = PasteBox(name, exact=True, pictures=True)
        self.memo = TextField(tr("Its memo or tag, if there is one"), longest=300)
        self.chain = ""
        self.box.edited.connect(self._typed)
        self.memo.edited.connect(lambda _: self.edited.emit())
        self.add(self.box)
        links = []
        for source in sources:
            link = LinkButton(source.name)
            link.setAccessibleName(tr("{name}: {action}", name=name, action=source.name))
            link.clicked.connect(lambda _=False, take=source.take: take(self, self.bring))
            links.append(link)
        self.code = CodePart(name, make_search, *links)
        self.code.brought.connect(self.bring)
        self.code.secret.connect(self.secret)
        self.box.pictured.connect(lambda data: self.code.take(taken(data), "clipboard"))
        for part in (self.box, self.memo):
            part.edited.connect(lambda _="": self.code.forget())
        self.add(self.code)
        self.add(self.memo)

    def _typed(self) -> None:
        self.chain = ""
        self.edited.emit()

    def bring(self, text: str, memo: str = "", chain: str = "") -> None:
        """Put an address in."""
        self.chain = chain
        self.box.set_text(text)
        self.memo.set_text(memo)
        self.edited.emit()

    def wipe(self) -> None:
        """Forget both texts."""
        self.chain = ""
        self.box.wipe()
        self.memo.set_text("")
        self.code.forget()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A picture of a code may be dropped."""
        if is_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at it."""
        event.acceptProposedAction()
        self.code.take(taken(event.mimeData()), "file")


class ComparePart(Stacked):
    """Both sides and the outcome. `sources` are the ways to bring an address in besides pasting and typing."""

    def __init__(self, sources: Sequence[Source], index: Index, make_search: MakeSearch) -> None:
        super().__init__(gap=16)
        self._index = index
        self.add(
            Body(
                tr(
                    "Take one from the book and paste the other, or let its QR code be read. Or paste one twice, a "
                    "minute apart: a program that swaps addresses on the clipboard is seen that way. Nothing here is "
                    "stored."
                )
            )
        )
        self.left, self.right = (Side(str(name), sources, make_search) for name in _NAMES)
        for side in (self.left, self.right):
            side.edited.connect(self._changed)
            side.box.too_much.connect(self._too_much)
            side.secret.connect(self._secret)
        fields = Card()
        fields.add(TwoColumns(self.left, self.right, parts=(1, 1), least=620))
        self.button = PrimaryButton(tr("Compare"))
        self.button.clicked.connect(self._compare)
        fields.add(FlowRow(self.button))
        self.add(fields)
        self._result: QWidget | None = None

    def begin(self, text: str, memo: str, chain: str) -> None:
        """One of them is this one of the book; the other is still to come."""
        self.left.bring(text, memo, chain)
        self.right.wipe()

    def first(self) -> QWidget:
        """Where the keyboard begins: the box that is still empty."""
        return self.right.box if self.left.box.text() and not self.right.box.text() else self.left.box

    def _show(self, part: QWidget | None) -> None:
        if self._result is not None:
            self._result.hide()
            self._result.setParent(None)
            self._result.deleteLater()
        self._result = part
        if part is not None:
            self.add(part)

    def _changed(self) -> None:
        """A secret is forgotten at once; an outcome that no longer holds is taken away."""
        self._show(None)
        for side, other in ((self.left, self.right), (self.right, self.left)):
            if not side.chain and is_wide_hex(side.box.text(), other.chain):
                side.chain = other.chain
            try:
                _refuse(side)
            except SecretShaped as secret:
                side.wipe()
                self._secret(secret)

    def _secret(self, secret: SecretShaped) -> None:
        self._show(Notice(*secret_words(secret), "bad", stacked=True).answers())

    def _too_much(self) -> None:
        told = Notice(
            tr("This is longer than any address."),
            tr("It was not pasted. Paste one address alone."),
            "bad",
            stacked=True,
        )
        self._show(told.answers())

    def _compare(self) -> None:
        empty = next((side for side in (self.left, self.right) if not side.box.text().strip()), None)
        if empty is not None:
            empty.box.problem(tr("There is no address here yet."))
            empty.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        for side in (self.left, self.right):
            side.box.problem("")
        try:
            chain, other = self._chains()
            found = compare(
                self.left.box.text(),
                self.right.box.text(),
                chain,
                memos=(self.left.memo.text(), self.right.memo.text()),
                right_chain=other,
            )
        except PastedError as error:
            self._show(Notice(*refused(error), "bad", stacked=True).answers())
            return
        result = Stacked(outcome(found), gap=12)
        for side, name in zip((self.left, self.right), _NAMES, strict=True):
            text = side.box.text()
            shown = {"".join(one.box.text().split()) for one in (self.left, self.right)}
            others = tuple(entry for entry in self._index.alike(text, side.chain) if entry.address not in shown)
            alarm = alike_part(text, others, str(name))
            if alarm is not None:
                result.add(alarm)
        self._show(result)

    def _chains(self) -> tuple[str, str]:
        """By whose rules each is read; "" for all that fit, which the text of a chain with rules of its own shows."""
        one, other = self.left.chain, self.right.chain
        known = one or other
        return (one or known, other or known) if (one and other) or known not in CHAINS else ("", "")


def _refuse(side: Side) -> None:
    if not is_wide_hex(side.box.text(), side.chain):
        refuse_secret(side.box.text(), whole=True)
    refuse_secret(side.memo.text())


def outcome(found: Compared) -> QWidget:
    """The outcome with both addresses whole."""
    lead, text, tone = VERDICTS[found.verdict]
    card = Card()
    card.add(Notice(str(lead), sentences((text, _where(found))), tone, stacked=True).answers())
    card.add(Pair(found.left, found.right, (str(_NAMES[0]), str(_NAMES[1]))))
    if any(found.memos):
        one, other = (memo or tr("none", "no memo") for memo in found.memos)
        card.add(Body(tr("Memos: {one} and {other}.", one=one, other=other)))
    for name, fault in zip(_NAMES, (found.left_fault, found.right_fault), strict=True):
        if fault:
            card.add(Small(tr("{name}: {what}", "what is wrong with it", name=name, what=reason_in_few(fault, None))))
    if found.verdict in {"same", "same_other_form"}:
        card.add(Small(tr("That they agree says nothing about whose it is.")))
    return card


def _where(found: Compared) -> str:
    """How much differs, and where it begins."""
    if not found.places:
        return ""
    if found.case_only:
        return tr("Only capitals and small letters differ.")
    return _DIFFER.of(len(found.places), place=found.places[0])
