"""An address for a comparison out of a QR code: on the screen, pasted, dropped, from a file; and what is none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.session import Session
from desktop_app.ui.address_code import CodePart
from desktop_app.ui.address_compare import ComparePart
from desktop_app.ui.pages.address_book import AddressBookPage
from desktop_app.ui.widgets.paste_box import PasteBox
from desktop_app.ui.widgets.steps import StepList
from tests.address_kit import COLD, EQ, RIPPLE, UQ, WORDS, with_book
from tests.authenticator_kit import MadeScreens, Nowhere, screen_with
from tests.ui.page_kit import Opened

BITCOIN = "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    found = with_book(tmp_path)
    yield found
    found.lock()


def at(qtbot: QtBot, session: Session) -> Opened:
    return Opened(qtbot, session, "address_book").go("address_book", tab="compare")


def compare_part(opened: Opened) -> ComparePart:
    assert isinstance(opened.page, AddressBookPage) and opened.page.compare is not None
    return opened.page.compare


def paste(box: PasteBox, text: str) -> None:
    clipboard = QMimeData()
    clipboard.setText(text)
    box.edit.insertFromMimeData(clipboard)


def searched(opened: Opened, *texts: str) -> CodePart:
    """The screen shows these codes, and the first side was told to look there."""
    part = compare_part(opened)
    code = part.left.code
    code.search._screens = MadeScreens.showing(screen_with(*texts))
    code.search._aside = Nowhere()
    opened.press("One address: QR on the screen")
    opened.rest()
    return code


def test_one_of_them_may_come_from_a_code_on_the_screen(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session)
    searched(opened, f"ton://transfer/{UQ}?text=4711&amount=5")
    part = compare_part(opened)
    assert (part.left.box.text(), part.left.memo.text()) == (UQ, "4711")
    assert "Read from a QR code: an address on TON. The memo stood in the code, too. Left out: amount." in opened.text()
    paste(part.right.box, EQ)
    opened.press("Compare")
    assert "The same address with another memo" in opened.text()


def test_several_addresses_on_the_screen_are_chosen_from(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session)
    searched(opened, f"xrp:{RIPPLE}?dt=7", COLD)
    assert "Several addresses were found" in opened.text()
    rows = compare_part(opened).left.code.findChild(StepList)
    assert rows is not None
    rows.opened.emit("0")
    part = compare_part(opened)
    assert (part.left.box.text(), part.left.memo.text()) == (RIPPLE, "7")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://okx.com@evil.example/pay", "It leads to evil.example. It was not opened."),
        (f"ethereum:{COLD}@1/transfer?address={COLD}", "asks for a payment"),
        ("hello", "The code holds no address."),
    ],
)
def test_a_code_that_is_no_address_says_what_it_is(qtbot: QtBot, session: Session, text: str, words: str) -> None:
    opened = at(qtbot, session)
    searched(opened, text)
    part = compare_part(opened)
    assert words in opened.text() and part.left.box.text() == ""


@pytest.mark.parametrize("secret", [WORDS, "L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ"])
def test_a_secret_in_a_code_is_refused_with_the_warning(qtbot: QtBot, session: Session, secret: str) -> None:
    opened = at(qtbot, session)
    searched(opened, secret, COLD)
    part = compare_part(opened)
    assert part.left.box.text() == ""
    assert "it was not taken" in opened.text() and "move the coins to a new wallet" in opened.text()
    assert secret not in opened.text()


def test_a_picture_may_be_pasted_dropped_or_opened(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "code.png"
    screen_with(f"bitcoin:{BITCOIN}").save(str(file))
    opened = at(qtbot, session)
    part = compare_part(opened)
    clipboard = QMimeData()
    clipboard.setImageData(screen_with(COLD))
    part.left.box.edit.insertFromMimeData(clipboard)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    assert not part.right.box.edit.canInsertFromMimeData(dropped)
    middle = QPointF(part.right.rect().center())
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    part.right.dropEvent(QDropEvent(middle, actions, dropped, button, keys))
    opened.rest()
    assert (part.left.box.text(), part.right.box.text()) == (COLD, BITCOIN)
    screen_with(RIPPLE).save(str(file))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    opened.press("The other address: QR picture …")
    opened.rest()
    assert part.right.box.text() == RIPPLE
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 40)
    opened.press("The other address: QR picture …")
    opened.rest()
    assert "No code could be read." in opened.text() and part.right.box.text() == RIPPLE


def test_nothing_on_the_screen_is_said(qtbot: QtBot, session: Session) -> None:
    opened = at(qtbot, session)
    searched(opened)
    assert "No code was found." in opened.text()
