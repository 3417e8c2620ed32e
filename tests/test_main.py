"""The program from outside: its words, its exit status, and that it starts and ends without a sound."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __main__
from desktop_app.content.assets import asset_folder
from desktop_app.storage.places import preferences_folder
from desktop_app.version import version

CHECKOUT = Path(__file__).resolve().parent.parent
CASES = CHECKOUT / "tests" / "cases" / "worked-cases.toml"


def started(
    *arguments: str | Path, program: tuple[str, ...] = ("-m", "desktop_app"), **more: str
) -> subprocess.CompletedProcess[str]:
    """Runs the program to its end, without a screen unless `more` says otherwise ("" takes a variable away)."""
    environment = {name: value for name, value in {**os.environ, **more}.items() if value}
    return subprocess.run(
        [sys.executable, *program, *map(str, arguments)],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


# ---------------------------------------------------------------- without a window


def test_it_tells_its_version_and_its_commands() -> None:
    assert started("--version").stdout == f"Strongroom {version()}\n"
    helped = started("--help")
    assert helped.returncode == 0
    assert "check-content" in helped.stdout


def test_the_folder_before_a_command_is_the_vaults(tmp_path: Path) -> None:
    done = started("--folder", tmp_path / "other", "export", "--format", "json")
    assert (done.returncode, done.stdout) == (1, "")
    assert f"there is no vault in {tmp_path / 'other'}" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("chek-content",),
        ("check-content", "--loud"),
        ("check-content", "no/such/folder"),
        ("--loud",),
        ("--folder", "x", "check-content"),
        ("--folder", "x", "analyse", CASES),
    ],
)
def test_words_that_make_no_sense_are_told_on_stderr_with_status_2(words: tuple[str, ...]) -> None:
    done = started(*words)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr
    assert "Traceback" not in done.stderr


def test_the_shipped_content_is_in_order() -> None:
    done = started("check-content")
    assert "steps: no problems.\n" in done.stdout
    assert (done.returncode, done.stderr) == (0, "")


def test_a_bad_pack_is_named_with_key_and_reason_and_status_1(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(asset_folder() / "content", content)
    for other in (content / "exchanges").glob("[!o]*.toml"):
        other.unlink()
    pack = content / "exchanges" / "okx.toml"
    pack.write_text(
        pack.read_text(encoding="utf-8").replace('kind = "exchange"', 'kind = "exchnage"', 1), encoding="utf-8"
    )
    done = started("check-content", content)
    assert done.returncode == 1
    assert "exchanges/okx.toml: kind:" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="the words are for a Unix shell")
def test_a_reader_that_goes_away_is_no_fault() -> None:
    program = f"{sys.executable} -m desktop_app analyse --json {CASES} | head -n 1"
    done = subprocess.run(program, shell=True, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="only Linux has a drive that is always full")
@pytest.mark.parametrize("words", ["analyse --json tests/cases/worked-cases.toml", "--version"])
def test_a_drive_that_is_full_is_told(words: str) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", *words.split()],
            cwd=CHECKOUT,
            env={name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"},
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr == "strongroom: what was asked could not be written: the drive is full\n"


@pytest.mark.parametrize("name", ["mine.strongroom", "MINE.STRONGROOM", "mine.Strongroom"])
def test_a_backup_is_known_by_its_ending_however_it_is_written(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[Path | None, Path]] = []
    monkeypatch.setattr(__main__, "_window", lambda folder, _, backup: shown.append((folder, backup)) or 0)
    assert __main__.main([str(tmp_path / name)]) == 0
    assert shown == [(None, tmp_path / name)]


# ---------------------------------------------------------------- with a window

ACTING = """
import os, signal, sys
from PySide6.QtCore import QTimer
from desktop_app.ui.window import Window
show = Window.show
def acting(window):
    show(window)
    QTimer.singleShot(0, lambda: {act})
Window.show = acting
from desktop_app.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def acted(act: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Starts the app on a folder and does something as soon as its window is there."""
    return started("--folder", folder, program=("-c", ACTING.format(act=act)))


def test_closing_the_window_ends_it_without_a_sound(tmp_path: Path) -> None:
    done = acted("window.close()", tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    kept = json.loads((preferences_folder() / "preferences.json").read_text(encoding="utf-8"))
    assert kept["window"]
    assert acted("window.close()", tmp_path).returncode == 0, "with the place that was kept"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such request there")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_to_stop_ends_it_cleanly(tmp_path: Path, number: int) -> None:
    done = acted(f"os.kill(os.getpid(), {int(number)})", tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (128 + number, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such request there")
def test_a_request_to_stop_locks_an_open_vault(tmp_path: Path) -> None:
    act = (
        "(s := window.context.session, s.create(recovery_key=s.new_recovery_key(), passphrase='four wandering words', "
        "keyring=False), print(s.is_open), __import__('atexit').register(lambda: print(s.is_open)), "
        "os.kill(os.getpid(), signal.SIGTERM))"
    )
    done = acted(act, tmp_path)
    assert (done.returncode, done.stderr) == (128 + signal.SIGTERM, "")
    assert done.stdout == "True\nFalse\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such request there")
def test_a_key_store_that_never_answers_does_not_keep_it_from_ending(tmp_path: Path) -> None:
    never = (
        "import threading; from desktop_app.session import Session; "
        "Session.keyring_works = lambda session: threading.Event().wait(); "
    )
    act = ACTING.format(act="(window.navigate('protect'), os.kill(os.getpid(), signal.SIGTERM))")
    done = started("--folder", tmp_path, program=("-c", never + act))
    assert (done.returncode, done.stdout, done.stderr) == (128 + signal.SIGTERM, "", "")


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems always have a screen")
@pytest.mark.parametrize(
    "more", [{"DISPLAY": ""}, {"DISPLAY": ":4242"}, {"DISPLAY": "", "WAYLAND_DISPLAY": "none-here"}]
)
def test_without_a_screen_it_says_so_in_plain_words(tmp_path: Path, more: dict[str, str]) -> None:
    done = started("--folder", tmp_path, **{"QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": "", **more})
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("strongroom: the window cannot start")
    assert "Nothing was changed" in done.stderr
    assert len(done.stderr.splitlines()) == 2
    assert not list(tmp_path.iterdir())


def test_a_missing_system_library_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "PySide6"
    broken.mkdir()
    lacking = 'raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")'
    (broken / "__init__.py").write_text(lacking, encoding="utf-8")
    done = started(PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr


def test_content_that_cannot_be_used_still_opens_a_window_that_says_so(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from desktop_app.ui import start; "
        f"start.asset_folder = lambda: Path({str(tmp_path)!r}); "
    )
    act = ACTING.format(act="(print(window.page_id(), window.page().panel.title_label.text()), window.close())")
    done = started("--folder", tmp_path / "vault", program=("-c", program + act))
    assert done.stdout == "content Strongroom's own files cannot be used\n"
    assert (done.returncode, done.stderr) == (0, "")
