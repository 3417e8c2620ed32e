"""Measures how soon a first window is painted and what it takes of memory: ours, a bare PySide6 window, KeePassXC.

    measure_start.py PROGRAM [ROUNDS]        PROGRAM is the built strongroom

All in one run and in turn, on a screen of their own (Xvfb), each with an empty home; ours a second time with a vault in
it, where the first page asks for the passphrase. The time is from the start of the process until its window shows on
the screen: looked at from outside, in the screen's own memory, the same for all.
Resident memory is read a second after that. Needs xvfb, and keepassxc if it is to be compared; run it with the Python
that has PySide6. Exit status 1 where an aim of DESIGN is missed.
"""

from __future__ import annotations

import mmap
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
AIM_TIME, AIM_MEMORY = 1.35, 1.6
"""Times the bare window's."""

CLEARLY = 0.75
"""One window is later than another where it is in more of the rounds than this share: medians lie too close."""

WIDTH, HEIGHT = 1600, 1000
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1240, 800)
window.show()
app.exec()
"""

VAULT = """
import os, sys
from pathlib import Path
from desktop_app.storage.unlockers import NewPassphrase
from desktop_app.storage.vault import Vault
unlocker = NewPassphrase("four wandering words here")
Vault.create(Path(sys.argv[1]), [unlocker], os.urandom, "2026-01-01T12:00:00+00:00").close()
"""

WELCOME, LOCKED = "strongroom", "…with a vault"


class Screen:
    """An Xvfb whose picture is a file in memory that can be looked at."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        self._server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.display = f":{told.readline().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def is_painted(self) -> bool:
        """Whether most of a line across the upper left quarter of the screen is no longer the empty screen's black."""
        row = len(self._picture) - WIDTH * HEIGHT * 4 + 250 * WIDTH * 4
        line = self._picture[row + 200 * 4 : row + 500 * 4]
        return line.count(0) < len(line) // 2

    def close(self) -> None:
        """End it."""
        self._picture.close()
        self._server.terminate()
        self._server.wait()


def start(command: list[str], screen: Screen, home: Path, full: Path | None = None) -> tuple[float, float, int]:
    """Seconds to the first painted window, the processor's own, and resident memory in KiB. TimeoutError after 30.

    `home` is made anew: empty, or a copy of `full`.
    """
    shutil.rmtree(home, ignore_errors=True)
    if full is not None:
        shutil.copytree(full, home)
    else:
        home.mkdir(mode=0o700)
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "DISPLAY": screen.display, "LANG": "C.UTF-8"}
    environment |= {"XDG_RUNTIME_DIR": str(home), "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
    begun = time.perf_counter()
    running = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while not screen.is_painted():
        if time.perf_counter() - begun > 30:
            running.kill()
            raise TimeoutError(command[0])
        time.sleep(0.001)
    took = time.perf_counter() - begun
    worked = processor_time(running.pid)
    time.sleep(1)
    told = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{running.pid}/status").read_text(encoding="ascii"))
    running.send_signal(signal.SIGKILL)
    running.wait()
    while screen.is_painted():
        time.sleep(0.01)
    return took, worked, int(told[1]) if told else 0


def processor_time(pid: int) -> float:
    """Seconds that a process has worked, and the system for it: steadier than the clock on a busy machine."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main(words: list[str]) -> int:
    """Measures, tells, compares with the aims."""
    if not words or words[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if words else 2
    program, given = words[0], words[1:]
    if len(given) > 1 or not all(one.isdecimal() and int(one) for one in given):
        return refuse("ROUNDS is one whole number from 1 on")
    if shutil.which(program) is None:
        return refuse(f"{program} is no program that can be started")
    if shutil.which("Xvfb") is None:
        return refuse("it needs Xvfb")
    rounds = int(given[0]) if given else ROUNDS
    commands = {"bare PySide6": [sys.executable, "-c", BARE], WELCOME: [program], LOCKED: [program]}
    if keepassxc := shutil.which("keepassxc"):
        commands["keepassxc"] = [keepassxc]
    taken: dict[str, list[tuple[float, float, int]]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory(prefix="measure-") as name:
        full = Path(name) / "full"
        make_vault(full / ".local/share/Strongroom")
        screen = Screen(Path(name))
        try:
            for turn in range(rounds + 1):
                for which, command in commands.items():
                    found = start(command, screen, Path(name) / "home", full if which == LOCKED else None)
                    if turn:  # the first one only warms the disk's cache
                        taken[which].append(found)
        finally:
            screen.close()
    return tell(taken)


def refuse(words: str) -> int:
    """Says why nothing was measured."""
    print(f"measure_start: {words}", file=sys.stderr)
    return 2


def make_vault(folder: Path) -> None:
    """An empty vault that opens with a passphrase, made by the code beside this script."""
    root = Path(__file__).resolve().parent.parent
    subprocess.run([sys.executable, "-c", VAULT, str(folder)], cwd=root, check=True)


def tell(taken: dict[str, list[tuple[float, float, int]]]) -> int:
    """The table. 1 where an aim is missed."""
    middle = {which: statistics.median(took for took, _, _ in found) for which, found in taken.items()}
    memory = {which: statistics.median(kib for _, _, kib in found) for which, found in taken.items()}
    bare_time, bare_memory = middle["bare PySide6"], memory["bare PySide6"]
    for which, found in taken.items():
        worked = statistics.median(one for _, one, _ in found)
        least = min(took for took, _, _ in found)
        print(
            f"{which:14} median {middle[which]:.3f} s, least {least:.3f} s, processor {worked:.3f} s, "
            f"{middle[which] / bare_time:.2f} x bare; "
            f"{memory[which] / 1024:.0f} MiB, {memory[which] / bare_memory:.2f} x bare"
        )
    missed = []
    for ours, page in ((WELCOME, "welcome"), (LOCKED, "locked page")):
        if middle[ours] > AIM_TIME * bare_time:
            missed.append(f"the {page} comes later than {AIM_TIME} times the bare window")
        rounds = list(zip(taken[ours], taken.get("keepassxc", ()), strict=False))
        if sum(mine[0] > theirs[0] for mine, theirs in rounds) > CLEARLY * len(rounds) > 0:
            missed.append(f"the {page} comes later than KeePassXC's window")
        if memory[ours] > AIM_MEMORY * bare_memory:
            missed.append(f"the {page} takes more than {AIM_MEMORY} times the memory of the bare window")
    print("\n".join(f"missed: {one}" for one in missed) or "All aims are met.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
