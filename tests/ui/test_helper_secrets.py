"""The secret goes where it belongs and nowhere else: not into the vault's file, logs, crash texts, titles or names; and
out of the window when the page is left or the vault is locked.
"""

from __future__ import annotations

import base64
import gc
import logging
import tempfile
import traceback
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.authenticator.links import read_link
from desktop_app.domain.seed import Seed
from desktop_app.ui.authenticator.clipboard import SecretCopy, unrecorded
from desktop_app.ui.authenticator.keeping import KeepDialog
from desktop_app.ui.authenticator.qr_picture import QrPicture
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.paper_preview import PaperPreview
from tests.authenticator_kit import BINANCE, LETTERS, OKX, OTHER_LETTERS, Helper, phone
from tests.made_up import person
from tests.memory_key_store import MemoryKeyStore
from tests.ui.page_kit import Opened, answer

STEP = {"subject": "account-1", "step": "authenticator"}
CANARY = b"canary-secret-20byte"
CANARY_LETTERS = base64.b32encode(CANARY).decode()
LINK = f"otpauth://totp/OKX:max@example.org?secret={CANARY_LETTERS}&issuer=OKX"
FORMS = (CANARY, CANARY.hex().encode(), CANARY_LETTERS.encode(), base64.b64encode(CANARY), CANARY_LETTERS[:16].encode())


@pytest.fixture
def at(qtbot: QtBot, tmp_path: Path) -> Opened:
    return Opened(qtbot, person(tmp_path / "vault"), "authenticator", "kept_secrets", "unlock").go(
        "authenticator", **STEP
    )


def on_page(page: QWidget) -> str:
    """Everything that is held by the parts of a page, in sight or waiting to be deleted."""
    words = [one.text() for one in page.findChildren(Label)] + [one.text() for one in page.findChildren(QLineEdit)]
    words += [one.accessibleName() + one.accessibleDescription() for one in page.findChildren(QWidget)]
    words += [page.text for one in page.findChildren(PaperPreview) for page in one._pages]
    words += ["".join(one._rows) for one in page.findChildren(QrPicture)]
    return "".join(words).replace(" ", "").replace("\u200b", "")


def files_with_the_secret(*folders: Path) -> list[str]:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [str(path) for path in files if any(form in path.read_bytes() for form in FORMS)]


def test_the_whole_way_leaves_the_secret_nowhere(
    at: Opened, tmp_path: Path, home: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    temp = tmp_path / "temp"
    temp.mkdir()
    monkeypatch.setenv("TMPDIR", str(temp))
    monkeypatch.setattr(tempfile, "tempdir", str(temp))
    helper = Helper(at.window)
    helper.to_finish(LINK, CANARY_LETTERS)
    helper.press("Show a code here")
    at.rest()
    assert at.window.windowTitle() == "Strongroom"
    helper.press("Yes, it was accepted")
    at.rest()
    at.go("overview")
    at.session.back_up()
    at.window.lock()
    at.rest()
    assert not files_with_the_secret(tmp_path, home)
    assert not list(temp.iterdir())
    assert not any(form.decode("latin-1") in caplog.text for form in FORMS)
    assert CANARY_LETTERS not in on_page(helper.page)


def at_stage(helper: Helper, at: Opened, last: str) -> Seed:
    """Goes on until this stage, and gives the seed that it works with."""
    acts = {
        "look": lambda: helper.to_look(LINK),
        "phone": lambda: helper.press("Use this code"),
        "code": lambda: (helper.press("Hide the QR code"), helper.press("Show the QR code")),
        "tested": lambda: helper.type_code(phone(at.clock(), CANARY_LETTERS)),
        "paper": lambda: helper.press("Go on"),
        "hand": lambda: helper.press("By hand"),
        "written": lambda: helper.press("I have written it"),
        "rehearse": lambda: helper.press("Go on: try the paper"),
        "typed": lambda: helper.page.stage._fields[0].set_text(CANARY_LETTERS[:16]),
        "finish": lambda: helper.press("Go on without trying the paper"),
        "live": lambda: helper.press("Show a code here"),
    }
    assert list(acts) == list(STAGES)
    for name, act in acts.items():
        act()
        at.rest()
        if name == last:
            break
    seed = helper.page.work.seed
    assert seed is not None and not seed.secret.gone
    return seed


STAGES = ("look", "phone", "code", "tested", "paper", "hand", "written", "rehearse", "typed", "finish", "live")


@pytest.mark.parametrize("how", ["leave", "lock"])
@pytest.mark.parametrize("last", STAGES)
def test_leaving_or_locking_wipes_every_stage(at: Opened, how: str, last: str) -> None:
    helper = Helper(at.window)
    page = helper.page
    seed = at_stage(helper, at, last)
    code = phone(at.clock(), CANARY_LETTERS)
    at.window.lock() if how == "lock" else at.go("overview")
    at.rest()
    assert seed.secret.gone and page.work.seed is None
    held = on_page(page)
    assert CANARY_LETTERS not in held and CANARY_LETTERS[:16] not in held and code not in held
    assert "1" * 5 not in "".join("".join(one._rows) for one in page.findChildren(QrPicture))


def test_coming_back_begins_at_the_search(at: Opened) -> None:
    helper = Helper(at.window)
    helper.to_phone(LINK)
    at.go("overview")
    assert at.window.back()
    at.rest()
    assert helper.page.work.stage == "find" and "Find the code" in helper.buttons()


def test_no_part_of_it_is_in_a_crash_text(at: Opened) -> None:
    helper = Helper(at.window)
    helper.to_paper(LINK)
    at.rest()
    work, sheet = helper.page.work, helper.page.stage.sheet
    shown = repr((work, work.read, work.found, sheet, work.seed, helper.page.search.looks))
    try:
        raise RuntimeError(work.seed, sheet, work)
    except RuntimeError:
        shown += traceback.format_exc()
    assert CANARY_LETTERS not in shown and repr(CANARY)[2:-1] not in shown


def test_a_faulty_search_crashes_without_the_secret(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.ui.authenticator import searching

    told: list[str] = []
    monkeypatch.setattr(searching, "tell", lambda error: told.append("".join(traceback.format_exception(error))))

    def broken(*_: object) -> None:
        raise ValueError("a fault")

    monkeypatch.setattr(searching, "look_at", broken)
    helper = Helper(at.window)
    helper.press("Find the code")
    at.rest()
    assert len(told) == 1 and "a fault" in told[0]
    assert "the picture could not be read" in at.text() and helper.page.work.stage == "find"


# ---------------------------------------------------------------- keeping


def test_nothing_is_kept_unless_it_is_wanted(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    helper = Helper(at.window)
    helper.to_phone(LINK)
    at.rest()
    assert "then this computer would hold both your password and your code" in at.text()
    asked = answer(monkeypatch, KeepDialog, lambda dialog: False)
    helper.press("Keep it all the same …")
    assert asked == ["Keep the key on this computer?"] and not at.session.dossier.held("kept_secret")


def keep(at: Opened, patch: pytest.MonkeyPatch, *links: str) -> None:
    for link in links:
        helper = Helper(at.go("authenticator", **STEP).window)
        helper.to_look(link)
        at.rest()
        helper.press(next(name for name in helper.buttons() if name in ("Use this code", "Use it all the same")))
        at.rest()
        answer(patch, KeepDialog, lambda dialog: True)
        helper.press("Keep it all the same …")
        at.rest()
    at.go("overview")


def unlock(at: Opened) -> None:
    """With the recovery key, as somebody does who has no passphrase."""
    key = at.session.new_recovery_key()
    at.session.keep_recovery_key(key)
    at.page._unlock.asked.paper.set_text(key)
    at.press("Show the codes")


@pytest.mark.parametrize("passphrase", [False, True])
def test_a_key_store_that_answers_unasked_shows_nothing_to_whoever_finds_the_window_open(
    at: Opened, monkeypatch: pytest.MonkeyPatch, passphrase: bool
) -> None:
    assert at.session.unlockers() == ("keyring", "paper")
    if passphrase:
        at.session.add_passphrase("correct horse battery staple")
    keep(at, monkeypatch, LINK)
    at.go("kept_secrets")
    assert not any("key store" in button for button in at.buttons())
    assert "key store does not count here" in at.text()
    at.press("Show the codes")
    assert ("Type the passphrase first." if passphrase else "Type the recovery key first.") in at.text()
    assert at.page._open is None


def test_what_is_kept_is_sealed_and_shown_only_after_unlocking_anew(
    at: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keep(at, monkeypatch, LINK)
    (record,) = at.session.dossier.held("kept_secret")
    assert CANARY_LETTERS not in record.body and not files_with_the_secret(tmp_path)
    at.go("kept_secrets")
    code = phone(at.clock(), CANARY_LETTERS)
    assert "Unlock once more" in at.text() and "Show a code here" not in " ".join(at.buttons())
    unlock(at)
    assert code not in at.text().replace(" ", "")
    at.press("Show a code here: OKX")
    assert code in at.text().replace(" ", "")
    page = at.page
    at.go("overview")
    assert code not in on_page(page)
    at.go("kept_secrets")
    assert "Unlock once more" in at.text()


def test_a_wrong_passphrase_shows_nothing(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    at.session.add_passphrase("correct horse battery staple")
    keep(at, monkeypatch, LINK)
    at.go("kept_secrets")
    page = at.page
    page._unlock.asked.passphrase.set_text("wrong horse")
    at.press("Show the codes")
    assert "does not open the vault" in at.text() and page._open is None
    page._unlock.asked.passphrase.set_text("correct horse battery staple")
    at.press("Show the codes")
    assert page._open and "Print its sheet: OKX" in at.buttons()


def test_a_lost_key_store_is_said_and_the_entry_can_be_deleted(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(at, monkeypatch, LINK)
    store = at.session._keys
    assert isinstance(store, MemoryKeyStore)
    vault = at.session._open_vault.identity
    kept = store.get(vault)
    store.clear()
    store.set(vault, kept)
    at.go("kept_secrets")
    unlock(at)
    assert "This computer cannot open the secret that was kept" in at.text()
    answer(monkeypatch, Dialog, lambda dialog: True)
    at.press("Delete it here: OKX")
    assert not at.session.dossier.held("kept_secret") and "Nothing is kept here" in at.text()


def test_deleting_the_last_one_takes_the_key_out_of_the_key_store(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.storage.kept_seal import name_of

    keep(at, monkeypatch, LINK)
    name = name_of(at.session._open_vault.identity)
    assert at.session._keys.get(name)
    at.go("kept_secrets")
    unlock(at)
    page = at.page
    (seed,) = page._open.values()
    answer(monkeypatch, Dialog, lambda dialog: True)
    at.press("Delete it here: OKX")
    assert seed.secret.gone and at.session._keys.get(name) is None


def test_locking_wipes_what_was_opened(at: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(at, monkeypatch, LINK)
    at.go("kept_secrets")
    unlock(at)
    at.press("Show a code here: OKX")
    page = at.page
    (seed,) = page._open.values()
    at.window.lock()
    at.rest()
    assert seed.secret.gone and phone(at.clock(), CANARY_LETTERS) not in on_page(page)


def test_the_sheet_of_a_kept_one_is_shown_and_saved(
    at: Opened, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keep(at, monkeypatch, LINK)
    at.go("kept_secrets")
    unlock(at)
    at.press("Print its sheet: OKX")
    assert at.page._sheet.preview.count == 1
    answer(monkeypatch, Dialog, lambda dialog: True)
    monkeypatch.setattr(QFileDialog, "exec", lambda dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda dialog: [str(tmp_path / "sheet.pdf")])
    at.press("Save as PDF …")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    at.press("Back")
    assert "Print its sheet: OKX" in at.buttons()


# ---------------------------------------------------------------- the clipboard


def test_a_copied_code_goes_after_half_a_minute_and_what_was_copied_since_stays(qtbot: QtBot) -> None:
    copy, clipboard = SecretCopy(), QGuiApplication.clipboard()
    copy.copy("123456")
    assert clipboard.text() == "123456" and copy._timer.isActive() and copy._timer.interval() == 30_000
    copy._timer.timeout.emit()
    assert clipboard.text() == "" and not copy._timer.isActive()
    copy.copy("123456")
    clipboard.setText("my own words")
    copy.clear()
    assert clipboard.text() == "my own words"


def test_clipboard_histories_are_told_to_keep_nothing() -> None:
    data = unrecorded("123456")
    assert isinstance(data, QMimeData)
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret" and data.text() == "123456"


def test_a_live_code_is_copied_and_cleared(at: Opened) -> None:
    helper = Helper(at.window)
    helper.to_finish(OKX, LETTERS)
    helper.press("Show a code here")
    helper.press("Copy")
    at.rest()
    assert QGuiApplication.clipboard().text() == phone(at.clock())
    assert helper.buttons().count("Copied") == 1
    at.go("overview")
    SecretCopy.of_app().clear()
    assert QGuiApplication.clipboard().text() == ""


def test_seeds_that_were_not_chosen_are_wiped_too(at: Opened) -> None:
    helper = Helper(at.window)
    helper.paste(f"{OKX}\n{BINANCE}")
    at.rest()
    seeds = [read.seed for read in helper.page.work.found.seeds]
    assert len(seeds) == 2
    helper.page.stage.chosen.emit(helper.page.work.found.seeds[0])
    at.go("overview")
    assert all(seed.secret.gone for seed in seeds)
    gc.collect()
    assert OTHER_LETTERS not in on_page(helper.page)


def test_a_seed_read_anew_is_another_box(at: Opened) -> None:
    """Looking again wipes what was found before, without touching what is found now."""
    helper = Helper(at.window)
    first = read_link(OKX).seed
    helper.paste(f"{OKX}\n{BINANCE}")
    at.rest()
    old = [read.seed for read in helper.page.work.found.seeds]
    helper.paste(f"{OKX}\n{BINANCE}")
    at.rest()
    assert all(seed.secret.gone for seed in old) and not first.secret.gone
    assert not any(read.seed.secret.gone for read in helper.page.work.found.seeds)
