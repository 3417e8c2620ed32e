"""Finding the code: every place is looked at and named, everything that comes is judged, and nothing is opened."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.authenticator.clipboard import Taken, copied, taken
from desktop_app.ui.authenticator.looking import Look
from desktop_app.ui.authenticator.screens import Shots
from desktop_app.ui.authenticator.words_find import nothing_found
from tests.authenticator.test_migration import entry, export
from tests.authenticator_kit import BINANCE, LETTERS, OKX, Helper, MadeScreens, saved, screen_with
from tests.made_up import person
from tests.ui.page_kit import Opened

STEP = {"subject": "account-1", "step": "authenticator"}
Open = Callable[..., "At"]


class At:
    """The page, its driver, and what a person reads there."""

    def __init__(self, opened: Opened, helper: Helper) -> None:
        self.opened, self.helper, self.page = opened, helper, helper.page

    def look(self) -> At:
        self.helper.press("Find the code" if "Find the code" in self.helper.buttons() else "Look again")
        self.opened.rest()
        return self

    def drop(self, *files: Path) -> At:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        self.page._take(taken(data), "file")
        self.opened.rest()
        return self

    def paste(self, text: str) -> At:
        self.helper.paste(text)
        self.opened.rest()
        return self

    @property
    def text(self) -> str:
        return self.opened.text()

    @property
    def stage(self) -> str:
        return self.page.work.stage


@pytest.fixture
def open_at(qtbot: QtBot, tmp_path: Path) -> Open:
    def make(screens: MadeScreens | None = None, clipboard: Taken | None = None, **where: str) -> At:
        opened = Opened(qtbot, person(tmp_path / "vault"), "authenticator")
        opened.go("authenticator", **(where or STEP))
        return At(opened, Helper(opened.window, screens, clipboard))

    return make


# ---------------------------------------------------------------- screens


def test_one_code_on_any_screen_goes_straight_to_the_look_over(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(screen_with(), screen_with(OKX, dark=True))).look()
    assert at.stage == "look"
    assert (at.page.work.seed.issuer, at.page.work.seed.account) == ("OKX", "max@example.org")
    assert LETTERS not in at.text


def test_several_codes_are_all_shown_and_the_person_picks(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(screen_with(OKX, BINANCE))).look()
    assert at.stage == "find"
    rows = at.text
    assert "OKX" in rows and "Binance" in rows and "m…@example.org" in rows
    other = at.page.work.found.seeds[0].seed
    at.page.stage.chosen.emit(at.page.work.found.seeds[1])
    at.opened.rest()
    assert at.page.work.seed.issuer == "Binance"
    at.opened.go("overview")
    assert other.secret.gone


def test_nothing_found_names_each_screen_with_its_size_and_what_to_do(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(noise(3840, 2160), noise(1920, 1080))).look()
    assert "Screen 1 · 3840 × 2160" in at.text and "Screen 2 · 1920 × 1080" in at.text
    assert "No code was found." in at.text and "larger" in at.text and "type the key" in at.text
    assert "What you copied" in at.text and "nor behind this window" in at.text
    assert at.page.search._screens.looks == 2
    assert at.helper.buttons().count("Look again") == 1


def test_a_locked_or_black_screen_is_told_from_one_without_a_code(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(screen_with(), noise(800, 600))).look()
    assert re.search(r"Screen 1.*\n?.*all one colour", at.text)
    assert re.search(r"Screen 2.*\n?.*no code", at.text)
    assert "may be off" in at.text


@pytest.mark.parametrize(
    ("trouble", "word"),
    [("permission", "Screen & System Audio Recording"), ("no_portal", "screenshot"), ("refused", "screenshot")],
)
def test_what_the_system_did_not_allow_is_said_with_the_way_round(open_at: Open, trouble: str, word: str) -> None:
    at = open_at(MadeScreens(Shots(trouble=trouble))).look()  # type: ignore[arg-type]
    assert word in at.text
    assert at.stage == "find"


def test_a_picture_that_the_desktop_left_behind_is_named(open_at: Open) -> None:
    shots = MadeScreens.showing(screen_with(OKX)).shots[0]
    at = open_at(MadeScreens(shots._replace(trouble="left_behind", left_behind="/home/me/Shot.png"))).look()
    assert "/home/me/Shot.png" in at.text and "Delete" in at.text


def test_screens_come_before_the_clipboard_which_is_not_read_when_a_code_was_found(open_at: Open) -> None:
    read = []
    at = open_at(MadeScreens.showing(screen_with(OKX)))
    at.page.search._clipboard = lambda: read.append(1) or Taken()
    at.look()
    assert at.stage == "look" and not read


def test_a_search_can_be_stopped_and_begun_again(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(screen_with(OKX)))
    at.helper.press("Find the code")
    at.helper.press("Stop")
    at.opened.rest()
    assert at.stage == "find" and at.page.work.seed is None
    at.look()
    assert at.stage == "look"


def test_leaving_the_page_ends_the_search(open_at: Open) -> None:
    at = open_at(MadeScreens.showing(screen_with(OKX)))
    at.helper.press("Find the code")
    at.opened.go("overview")
    assert not at.page.search.running and at.page.work.seed is None


# ---------------------------------------------------------------- the clipboard


@pytest.mark.parametrize("form", ["picture", "link"])
def test_a_copied_picture_or_link_is_found(open_at: Open, form: str) -> None:
    data = QMimeData()
    if form == "picture":
        data.setImageData(screen_with(OKX))
    else:
        data.setText(OKX)
    QGuiApplication.clipboard().setMimeData(data)
    assert open_at(clipboard=copied()).look().page.work.seed.issuer == "OKX"


def test_a_copied_bare_key_is_found(open_at: Open) -> None:
    at = open_at(clipboard=Taken(text="gezd gnbv gy3t qojq gezd gnbv gy3t qojq")).look()
    assert at.stage == "look" and at.page.work.seed.bits == 160


def test_a_clipboard_that_changes_meanwhile_changes_nothing(open_at: Open) -> None:
    QGuiApplication.clipboard().setText(OKX)
    held = copied()
    QGuiApplication.clipboard().setText("something else")
    assert open_at(clipboard=held).look().page.work.seed.issuer == "OKX"


def test_a_pasted_picture_is_looked_at(open_at: Open) -> None:
    at = open_at()
    at.page._take(Taken((("", screen_with(OKX)),)), "clipboard")
    at.opened.rest()
    assert at.stage == "look"


# ---------------------------------------------------------------- files that are dropped


def test_a_dropped_picture_is_read(open_at: Open, tmp_path: Path) -> None:
    assert open_at().drop(saved(screen_with(OKX), tmp_path / "code.png")).stage == "look"


def huge_png(path: Path, side: int) -> Path:
    """A picture that says it has so many pixels a side, in a hundred bytes."""

    def part(name: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + name + data + zlib.crc32(name + data).to_bytes(4, "big")

    head = side.to_bytes(4, "big") * 2 + b"\x08\x00\x00\x00\x00"
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(b"")) + part(b"IEND", b"")
    )
    return path


def large(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(50_000_000)
    return path


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def truncated(path: Path) -> Path:
    data = saved(screen_with(OKX), path).read_bytes()
    return written(path, data[: len(data) // 2])


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda path: written(path, b""), "empty"),
        (large, "too large"),
        (lambda path: huge_png(path, 30_000), "30000 × 30000"),
        (truncated, "damaged"),
        (lambda path: written(path, b"%PDF-1.7 nothing"), "not a picture"),
        (lambda path: path, "not there"),
    ],
    ids=["0 bytes", "50 MB", "30000 × 30000", "truncated", "no picture", "gone"],
)
def test_a_bad_file_is_said_and_nothing_is_lost(
    open_at: Open, tmp_path: Path, make: Callable[[Path], Path], word: str
) -> None:
    at = open_at().drop(make(tmp_path / "code.png"))
    assert word in at.text and at.stage == "find"
    assert at.drop(saved(screen_with(OKX), tmp_path / "good.png")).stage == "look"


def test_a_folder_and_many_files_are_no_trouble(open_at: Open, tmp_path: Path) -> None:
    files = [saved(screen_with(size=(64, 64)), tmp_path / f"{number}.png") for number in range(12)]
    at = open_at().drop(tmp_path, *files)
    assert len(at.page.search.looks) == 10 and at.stage == "find"


# ---------------------------------------------------------------- what is no seed


@pytest.fixture
def opened_urls(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    return opened


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("https://okx.com.login.example/verify?x=1", ("okx.com.login.example", "not opened")),
        ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", ("wallet’s address",)),
        ("5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF", ("private key", "owns the money")),
        ("legal winner thank year wave sausage worth useful legal winner thank yellow", ("recovery phrase",)),
        ("otpauth://hotp/Old:me?secret=JBSWY3DPEHPK3PXP&counter=4", ("counts", "HOTP")),
        ("otpauth://steam/Steam:me?secret=JBSWY3DPEHPK3PXP&issuer=Steam", ("Steam",)),
        ("otpauth://totp/OKX:me?secret=JBSWY3DPEHPK3PXP&digits=12", ("number of digits",)),
        ("otpauth://totp/OKX:me?secret=JBSWY3DPEHPK3PXP&secret=JBSWY3DPEHPK3PXQ", ("contradicts", "secret")),
        ("otpauth://totp/OKX:me", ("no key",)),
        (
            "FIDO:/13086400838107303667332719012595115747821895775708323189557153075146383351399743589971313508078026",
            ("passkey",),
        ),
        ("x" * 100_000, ("too long",)),
    ],
    ids=[
        "link",
        "address",
        "private key",
        "phrase",
        "hotp",
        "steam",
        "digits",
        "twice",
        "no key",
        "passkey",
        "100 kB",
    ],
)
def test_other_content_is_named_and_let_go(
    open_at: Open, opened_urls: list[object], text: str, words: tuple[str, ...]
) -> None:
    at = open_at().paste(text)
    shown = at.text.replace("'", "’")
    assert all(word in shown for word in words), shown
    assert at.stage == "find" and at.page.work.seed is None and not opened_urls
    assert "5Kb8kLf9" not in shown and "sausage" not in shown


def test_a_private_key_beside_a_code_is_warned_of_before_anything_goes_on(open_at: Open) -> None:
    key = "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF"
    at = open_at(MadeScreens.showing(screen_with(OKX, key))).look()
    assert at.stage == "find" and "private key" in at.text
    assert len(at.page.work.found.seeds) == 1


# ---------------------------------------------------------------- exports in parts


def test_parts_of_an_export_come_together_over_several_looks(open_at: Open) -> None:
    first = export(entry(name="one", issuer="OKX"), size=2, index=0)
    second = export(entry(secret=b"0" * 20, name="two", issuer="Kraken"), size=2, index=1)
    at = open_at(MadeScreens.showing(screen_with(second)))
    at.page.search._screens.shots += MadeScreens.showing(screen_with(first)).shots
    at.look()
    assert "Missing: part 1." in at.text and len(at.page.work.found.seeds) == 1
    at.look()
    assert "Missing" not in at.text
    assert {read.seed.issuer for read in at.page.work.found.seeds} == {"OKX", "Kraken"}


# ---------------------------------------------------------------- typing


def test_wrong_letters_are_pointed_at_while_one_types(open_at: Open) -> None:
    at = open_at()
    at.helper.press("Type the key")
    field = at.page.stage.key
    QTest.keyClicks(field.edit, "gezd gn0v gy3t 1oj8")
    said = field.note_label.text()
    assert "Character 7 is “0”" in said and "It may be O." in said
    assert "Character 13 is “1”" in said and "I or L" in said
    field.edit.clear()
    QTest.keyClicks(field.edit, "gezd gnbv-gy3t qojq")
    at.helper.press("Use this key")
    assert at.stage == "look" and at.page.work.seed.bits == 80
    assert "The key is short: 80 bits." in at.text


def test_an_empty_or_far_too_short_key_is_not_used(open_at: Open) -> None:
    at = open_at()
    at.helper.press("Type the key")
    at.helper.press("Use this key")
    assert "Type the key first." in at.text and at.stage == "type"


def test_other_settings_of_a_typed_key_are_taken(open_at: Open) -> None:
    at = open_at()
    at.helper.press("Type the key")
    at.page.stage.key.set_text(LETTERS)
    at.helper.press("The page shows other settings")
    for name in ("SHA-256", "8", "60 s"):
        at.helper.press(name)
    at.helper.press("Use this key")
    seed = at.page.work.seed
    assert (seed.algorithm, seed.digits, seed.period) == ("SHA256", 8, 60)
    assert "Google Authenticator" in at.text


# ---------------------------------------------------------------- words


def test_every_way_of_finding_nothing_has_words() -> None:
    for trouble in ("permission", "refused", "no_portal", "unread"):
        said = nothing_found([Look(place="screen", state="trouble", trouble=trouble)])
        assert said.lead.endswith(".") and len(said.text) > 40


def noise(width: int, height: int) -> QImage:
    """A screen with something on it that is no code."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF_F6_F5_F1)
    for x in range(100, width - 100, 37):
        image.setPixel(x, height // 2, 0xFF_00_00_00)
    return image
