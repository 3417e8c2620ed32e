"""The main job through the accessibility tree alone, from another process, as a screen reader sees it: an account is
added, questions are answered, the score is read, a step is finished.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.atspi import Desk, Part, RefusedError, wait_for

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ROOT = Path(__file__).parents[2]


def lacking() -> str:
    """What is not there, "" where everything is."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    tools = [tool for tool in ("xvfb-run", "dbus-run-session") if shutil.which(tool) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        tools.append("at-spi2-core")
    return f"needs {', '.join(tools)}" if tools else _libraries_lacking()


def _libraries_lacking() -> str:
    """Libraries that Qt's window plugin misses on a machine without a desktop."""
    import PySide6

    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
    told = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True, check=False).stdout
    missing = [line.split()[0] for line in told.splitlines() if "not found" in line]
    return f"Qt's window needs {', '.join(missing)}" if missing else ""


@pytest.mark.skipif(bool(lacking()), reason=lacking() or "everything is there")
def test_the_main_job_is_done_through_the_accessibility_tree(tmp_path: Path) -> None:
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 2600x1700x24", "dbus-run-session", "--", sys.executable, __file__, "read"],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
            "HOME": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if line.startswith("• ")]
    assert done.returncode == 0, done.stdout + done.stderr
    assert said[0] == "• Welcome to Strongroom"
    assert any(line.startswith("• OKX: security at least ") for line in said)
    assert any(re.fullmatch(r"• Security [A-E] \d+", line) for line in said)
    assert said[-1].startswith("• finished: ")


# ---------------------------------------------------------------- the reader, in a process of its own


class Reader:
    """Hears what is shown and presses what it hears of."""

    def __init__(self, desk: Desk) -> None:
        self.window = wait_for(lambda: next(iter([one for app in desk.programs() for one in app.children()]), None))

    def parts(self) -> list[tuple[str, str, Part]]:
        """(role, name, part) of everything in sight, in order."""
        return [(part.role, part.name, part) for part in self.window.walk()]

    def find(self, fits: Callable[[str, str], bool]) -> Part:
        """The first part in sight that fits by role and name."""
        return wait_for(lambda: next((part for role, name, part in self.parts() if fits(role, name)), None))

    def hear(self, begins: str) -> str:
        """The name of a part, once it is there."""
        name = self.find(lambda _role, name: name.startswith(begins)).name
        print("•", name, flush=True)
        return name

    def press(self, name: str) -> None:
        """Press the button, the option or the tab of that name, once it can be."""

        def pressed() -> bool:
            part = next((one for _, told, one in self.parts() if told == name and one.actions), None)
            if part is None or "enabled" not in part.states:
                return False
            part.press()
            return True

        wait_for(pressed)

    def gone(self, name: str) -> None:
        """Until nothing of that name is in sight."""
        wait_for(lambda: all(told != name for _, told, _ in self.parts()))

    def options(self) -> tuple[str, list[Part]]:
        """The question in sight and its options."""
        parts = self.parts()
        group = next(part for role, name, part in parts if name and _holds_options(part))
        return group.name, [one for one in group.walk() if one.role in {"radio button", "check box"}]


def _holds_options(part: Part) -> bool:
    kinds = {one.role for one in part.children()}
    return bool(kinds & {"radio button", "check box"})


def _first_start(reader: Reader) -> None:
    reader.hear("Welcome to Strongroom")
    reader.press("Begin")
    reader.hear("Write down your recovery key")
    groups = [name.partition(": ")[2].replace(" ", "") for _, name, _ in reader.parts() if name.startswith("Group ")]
    assert len(groups) == 8, "the key is read sign by sign"
    reader.press("I have written it down")
    field = reader.find(lambda role, name: role in {"text", "password text"} and name.startswith("Group "))
    field.write(groups[int(field.name.removeprefix("Group ")) - 1])
    reader.press("Continue")
    reader.hear("Where do you keep crypto?")
    reader.press("OKX")
    reader.press("Continue")
    reader.gone("Where do you keep crypto?")


def _behind(reader: Reader) -> None:
    for _ in ("mailbox", "number", "authenticator", "passwords"):
        _answer(reader)


def _answer(reader: Reader) -> None:
    """Choose the first option of the question in sight, and go on."""
    question, options = wait_for(lambda: _question(reader))
    if not any("checked" in one.states for one in options):
        options[0].press()
    reader.press("Continue")
    wait_for(lambda: (_question(reader) or ("", []))[0] != question)


def _question(reader: Reader) -> tuple[str, list[Part]] | None:
    try:
        name, options = reader.options()
    except StopIteration:
        return None
    return (name, options) if options else None


def _talk(reader: Reader) -> None:
    """The first questions; the number comes with the first answer about the account. Then away: the rest can wait."""
    for _ in range(2):
        _answer(reader)
    reader.hear("OKX: security at least ")
    for _ in range(2):
        _answer(reader)
    reader.press("Overview")


def _score(reader: Reader) -> str:
    """The number of all accounts together, as the overview says it."""
    name = reader.find(lambda _role, name: re.fullmatch(r"Security [A-E] \d+", name) is not None).name
    print("•", name, flush=True)
    return name


def _finish_a_step(reader: Reader) -> None:
    """Take the next step, and say that it went well."""
    before = _score(reader)
    left = reader.hear("Next steps, ")
    reader.press("Walk me through it")
    reader.hear("Do this")
    asked = reader.find(lambda role, name: role == "panel" and name == "What did you see?")
    outcome = next(one for one in asked.walk() if one.role == "push button")
    print("•", outcome.name, flush=True)
    outcome.press()
    reader.gone("What did you see?")
    reader.press("Overview")
    after = _score(reader)
    reader.find(lambda _role, name: name.startswith("Next steps, ") and name != left)
    print(f"• finished: {before} → {after}", flush=True)


def _read(folder: Path) -> int:
    program = subprocess.Popen([sys.executable, __file__, "show", str(folder)], stdout=subprocess.PIPE, text=True)
    desk = None
    try:
        assert program.stdout is not None and program.stdout.readline().strip() == "shown"
        desk = Desk()
        reader = Reader(desk)
        _first_start(reader)
        _behind(reader)
        _talk(reader)
        _finish_a_step(reader)
    except (AssertionError, RefusedError):
        if desk is not None:
            print(*[f"{role}: {name}" for role, name, _ in Reader(desk).parts() if name], sep="\n")
        raise
    finally:
        program.kill()
        program.wait()
    return 0


def _show(folder: Path) -> int:
    """The app as it is started for the first time, with a key store that nobody else sees."""
    from desktop_app.storage.preferences import Preferences, save_preferences
    from desktop_app.ui.choices import Choices
    from desktop_app.ui.start import open_window
    from desktop_app.ui.theme import new_app
    from tests.made_up import Clock, new_session

    app = new_app(["strongroom"])
    save_preferences(folder / "preferences", Preferences(theme="light", motion="reduced"))
    choices = Choices(folder / "preferences")
    choices.apply()
    window = open_window(new_session(folder / "vault"), choices, clock=Clock())
    window.show()
    print("shown", flush=True)
    return app.exec()


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        sys.exit(_read(Path(place)) if sys.argv[1] == "read" else _show(Path(sys.argv[2])))
