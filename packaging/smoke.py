"""Drives the built program through its real window, from a first start to the end, and looks at what it left behind.

    smoke.py PROGRAM                 the built program, as build/package/program/strongroom/strongroom
    smoke.py --root TREE PROGRAM     the same in a tree of another system (as root): PROGRAM is a path within the tree
    smoke.py --home FOLDER PROGRAM   with a new home folder that stays, to look at what is left when it was removed

Makes a screen (Xvfb), a session bus and an accessibility bus of its own and finds everything by the names that the
window tells a screen reader: there is nothing in the program for this. It is started three times. At first it makes a
vault, answers the whole interview, visits every page but two, saves a PDF, locks, opens again, and closes the window.
Then, with a key store (gnome-keyring), it opens the vault and keeps an authenticator's key. Last a copy of the program
whose facts were deleted must say so. Each time it must end with status 0 and print nothing, change nothing outside the
program's folders, and reach no socket but the desktop's own. Beside it, on the same screen, a bare PySide6 window is
opened, and the program must not take more memory than ACCEPTED_MEMORY times that one's; DESIGN's aim is told beside it.
Run it with the Python that has PySide6.
Needs xvfb, at-spi2-core, dbus, gnome-keyring and strace. Exit status 0, or 1 with what was wrong.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import closing
from accessible import PATIENCE, NotThereError, Window
from measure_start import AIM_MEMORY, BARE

PASSPHRASE = "four wandering words here"
ACCEPTED_MEMORY = 2.25
"""Times that of the bare window, with the overview in sight and heard by a screen reader. The aim of DESIGN is missed:
with its facts, an open vault and a report the program took 2.05 times as much when this was written. A tenth more is
let through, since systems differ; what is beyond that was added since, and is a fault.
"""

AUTHENTICATOR_KEY = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
"""Made up."""

ASKED_TOO_LATE = re.compile(r"qt\.accessibility\.atspi: Could not find accessible on path")
"""What Qt says where somebody asks over the accessibility bus about a part that has just gone: our question's fault."""

SIDEBAR = (  # what is pressed, and the title of the page that comes
    ("Overview", "Overview"),
    ("Next steps*", "Next steps"),
    ("Authenticator helper", "Authenticator helper"),
    ("Withdrawal addresses", "Withdrawal addresses"),
    ("Compare exchanges", "Compare exchanges"),
    ("Print & export", "Print & export"),
    ("I think I am being robbed", "I think I am being robbed"),
    ("Gmail*", "Gmail*"),
    ("OKX*", "OKX*"),
    ("Settings", "Settings"),
)
INNER = (  # from one page to another
    ("Overview", "How the numbers are made", "How the numbers are made"),
    ("Overview", "How it got here", "How it got here"),
    ("API keys", "Paste the list of OKX", "Paste a list of API keys"),
    ("API keys", "Add a key of OKX by hand", "API key"),
    ("Print & export", "Save or read files", "Files"),
    ("Print & export", "Enter what you ticked on paper", "Enter what you ticked on paper"),
    ("Settings", "Backups", "Backups"),
    ("+ Add account", "Exchanges that you added, and files", "Exchanges that you added"),
    ("+ Add account", "Another exchange …", "Your own exchange"),
    ("Next steps*", "Begin with step 1", "Step"),
)


def main(words: Sequence[str] | None = None) -> int:
    """Runs it, by default with the words of the command line. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--root", type=Path, help="a tree to run it in, with chroot")
    parser.add_argument("--home", type=Path, help="the home folder, made anew and left there; within the tree")
    parser.add_argument("program", nargs="+", help="the program, with words before the window's own")
    asked = parser.parse_args(words)
    if (why := no_program(file_of(asked.program[0], asked.root))) is not None:
        parser.error(why)
    top = asked.root or Path("/")
    with tempfile.TemporaryDirectory(prefix="smoke-", dir=top / "tmp") as name:
        home = Path(name) / "home" if asked.home is None else top / asked.home.relative_to("/")
        home.mkdir(mode=0o700)
        wrong = smoke(asked.program, asked.root, Path(name), home)
    print("\n".join(f"wrong: {one}" for one in wrong) or "All is well.")
    return 1 if wrong else 0


def smoke(program: list[str], root: Path | None, place: Path, home: Path) -> list[str]:
    """Everything that was wrong, in words."""
    inside = home if root is None else Path("/") / home.relative_to(root)
    wrong: list[str] = []
    memory: list[int] = []
    with screen(place) as environment:
        here = {**environment, "HOME": str(inside), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        for name in [name for name in here if name.startswith(("XDG_DATA", "XDG_CONFIG", "XDG_CACHE", "XDG_STATE"))]:
            del here[name]
        bare = bare_window({**here, "HOME": environment["HOME"]})
        acts: list[tuple[list[str], Act]] = [
            (program, lambda window: memory.append(go_through(window, home, inside))),
            (program, keep_a_key),
            (without_facts(program, root, place), visit_broken),
        ]
        for turn, (which, act) in enumerate(acts):
            if turn == 1:
                del here["PYTHON_KEYRING_BACKEND"]
                begin_key_store(here, place)
            folder = place / f"turn-{turn}"
            folder.mkdir()
            wrong += run(chroot(root, which), here, folder, home, act)
            if wrong:
                return wrong
            own = (inside, Path(environment["XDG_RUNTIME_DIR"]))
            wrong += list(strangers(folder / "trace", *own))
    wrong += list(compared(memory[0], bare))
    left = sorted(str(path.relative_to(home)) for path in home.rglob("*") if path.is_file())
    print("left behind:", *left, sep="\n  ")
    return wrong


def compared(kib: int, bare: int) -> Iterator[str]:
    """Tells what the program takes beside the bare window, and whether that is the aim. What is too much."""
    times = kib / bare
    met = "met" if times <= AIM_MEMORY else "missed"
    print(f"memory with the overview in sight: {kib} KiB; the bare window outside any tree: {bare} KiB")
    print(f"that is {times:.2f} times; the aim of {AIM_MEMORY} is {met}, up to {ACCEPTED_MEMORY} is accepted")
    if times > ACCEPTED_MEMORY:
        yield f"{kib} KiB is more than {ACCEPTED_MEMORY} times the bare window's {bare} KiB"


def bare_window(environment: dict[str, str]) -> int:
    """The resident memory in KiB of a window with nothing in it, once it does not change any more.

    By the Python that runs this, also where the program runs in a tree: there is none in it.
    """
    running = subprocess.Popen(
        [sys.executable, "-c", BARE], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        before, end = -1, time.monotonic() + PATIENCE
        time.sleep(2)
        while (kib := resident_of(running.pid)) != before:
            if time.monotonic() > end:
                raise NotThereError("the bare window does not come to rest")
            before = kib
            time.sleep(1)
        return kib
    finally:
        running.kill()
        running.wait()


Act = Callable[[Window], None]
"""What is done with a window from when it shows until it is closed."""


def run(command: list[str], environment: dict[str, str], folder: Path, home: Path, act: Act) -> list[str]:
    """One start to its end. What was wrong, in words."""
    trace, out = folder / "trace", folder / "out"
    watch = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", str(trace), "-e", "trace=%file,socket,connect,ftruncate"]
    with out.open("wb") as said:
        running = subprocess.Popen(
            [*watch, *command], env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said, cwd=home
        )
    wrong: list[str] = []
    window = Window(environment["DBUS_SESSION_BUS_ADDRESS"])
    try:
        act(window)
        closing.close(environment["DISPLAY"])
        running.wait(PATIENCE)
    except NotThereError as error:
        wrong.append(str(error))
        subprocess.run(["import", "-window", "root", "smoke-failed.png"], env=environment, check=False)
    finally:
        window.close()
        if running.poll() is None:
            subprocess.run(["pkill", "-P", str(running.pid)], check=False)
            wrong.append("it did not end")
        running.wait()
    if running.returncode != 0:
        wrong.append(f"it ended with status {running.returncode}")
    lines = [line for line in out.read_text(errors="replace").splitlines() if not ASKED_TOO_LATE.search(line)]
    if printed := "\n".join(lines):
        wrong.append(f"it printed: {printed[:2000]}")
    return wrong


def chroot(root: Path | None, program: list[str]) -> list[str]:
    """The command that starts the program, within the tree if there is one."""
    if root is None:
        return [str(Path(program[0]).resolve()), *program[1:]]
    # Sockets of the desktop have paths of the machine outside; within the tree these must lead to the same place.
    link = root / str(root).lstrip("/")
    if not link.exists():
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to("/")
    return ["chroot", str(root), *program]


def file_of(program: str, root: Path | None) -> Path:
    """The program's own file, which a link may lead to, as it is called outside the tree."""
    if root is None:
        return Path(program).resolve()
    real = root / Path(program).relative_to("/")
    while real.is_symlink():
        leads = real.readlink()
        real = root / leads.relative_to("/") if leads.is_absolute() else Path(os.path.normpath(real.parent / leads))
    return real


def no_program(real: Path) -> str | None:
    """Why this is no built program, if it is none: the folder around it is copied whole, and could be anything."""
    if not real.is_file():
        return f"there is no {real}"
    if not (real.parent / "_internal").is_dir():
        return f"{real} is no built program: there is no _internal beside it"
    return None


def without_facts(program: list[str], root: Path | None, place: Path) -> list[str]:
    """A copy of the program, or of the one in the tree, without its facts, questions and steps."""
    real = file_of(program[0], root)
    copy = place / "broken"
    shutil.copytree(real.parent, copy, symlinks=True)
    shutil.rmtree(copy / "_internal" / "assets" / "content")
    found = copy / real.name
    return [str(found if root is None else Path("/") / found.relative_to(root)), *program[1:]]


def begin_key_store(environment: dict[str, str], place: Path) -> None:
    """A Secret Service on the session's bus, with a store of its own that is open. It ends with the bus."""
    home = place / "run"
    subprocess.run(
        ["gnome-keyring-daemon", "--unlock", "--components=secrets"],
        env={**environment, "HOME": str(home)},
        input=b"smoke",
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )


@contextmanager
def screen(place: Path) -> Iterator[dict[str, str]]:
    """An environment with a screen and buses of its own, which end with the block."""
    run = place / "run"
    run.mkdir(mode=0o700)
    read, write = os.pipe()
    started: list[subprocess.Popen[bytes]] = []
    server = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    started.append(subprocess.Popen(server, pass_fds=[write], stderr=subprocess.DEVNULL))
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    keep = ("PATH", "LANG", "LC_ALL", "TERM")
    environment = {name: os.environ[name] for name in keep if name in os.environ}
    environment |= {"DISPLAY": display, "XDG_RUNTIME_DIR": str(run), "HOME": str(run), "QT_QPA_PLATFORM": "xcb"}
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--print-address", "--nofork", f"--address=unix:abstract={place}/bus"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    started.append(bus)
    environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip() if bus.stdout else ""
    try:
        yield environment
    finally:
        for one in reversed(started):
            one.terminate()
            one.wait()


# ---------------------------------------------------------------- through the window


def go_through(window: Window, home: Path, inside: Path) -> int:
    """A first start to the end. Returns the resident memory with the overview in sight, in KiB."""
    first_start(window)
    memory = resident()
    for entry, title in SIDEBAR:
        window.press(entry)
        window.wait_for(title, "filler")
        print(f"visited: {title}", flush=True)
    for entry, button, title in INNER:
        window.press(entry)
        window.press(button)
        window.wait_for(f"{title}*", "filler")
        print(f"visited: {title}", flush=True)
    take_a_file(window, home, inside)
    save_pdf(window, home, inside)
    lock_and_open(window)
    return memory


def first_start(window: Window) -> None:
    """A vault with a recovery key and a passphrase, one exchange, and an answer to every question."""
    window.press("Begin")
    window.wait_for("I have written it down")
    spoken = [re.fullmatch(r"Group \d: ((?:[0-9A-Z] ?){5})", name) for _, _, name in window.parts()]
    groups = [found[1].replace(" ", "") for found in spoken if found]
    window.press("I have written it down")
    number = int(window.name(window.wait_for("Type group*")).split()[2])
    window.type_into(f"Group {number}", groups[number - 1])
    window.press("Continue")
    window.type_into("Passphrase", PASSPHRASE)
    window.type_into("The same again", PASSPHRASE)
    window.press("Make the vault")
    window.press("OKX")
    window.press("Continue")
    window.wait_for("What stands behind your accounts", "filler")
    for _ in range(60):
        choice = next((part for part in window.parts() if part[1] in ("radio button", "check box")), None)
        if choice is None:
            break
        heading = _headings(window)
        with suppress(NotThereError):  # the question changed while it was looked at: then the next turn answers it
            window.press(choice[2], choice[1], patience=4)
            _go_on(window, heading)
    window.press("Show the overview")
    window.wait_for("Overview", "filler")
    window.wait_for("Routes to your OKX money*")


def _headings(window: Window) -> list[str]:
    return [name for _, role, name in window.parts() if role == "label"]


def _go_on(window: Window, before: list[str]) -> None:
    """To the next question: some come by themselves, others after "Continue"."""
    end = time.monotonic() + PATIENCE
    while _headings(window)[:2] == before[:2]:
        time.sleep(0.3)
        button = window.find("Continue", "push button", "button")
        if button is not None and window.is_enabled(button):
            window.press("Continue")
        if time.monotonic() > end:
            raise NotThereError(f"no question came after {before[:3]}")


def take_a_file(window: Window, home: Path, inside: Path) -> None:
    """A file that somebody sent as an exchange, and that is none."""
    (home / "sent.toml").write_text("name = 1\n", encoding="utf-8")
    window.press("+ Add account")
    window.press("Exchanges that you added, and files")
    window.press("Take one from a file …")
    window.type_into("File name:", str(inside / "sent.toml"))
    window.press("Open")
    window.wait_for("An exchange from a file", "filler")
    window.wait_for("sent.toml cannot be taken*")
    print("visited: An exchange from a file", flush=True)


def keep_a_key(window: Window) -> None:
    """Opened anew; an authenticator's key is kept with the help of the system's key store."""
    window.type_into("Passphrase", PASSPHRASE)
    window.press("Unlock")
    window.wait_for("Overview", "filler")
    window.press("Authenticator helper")
    window.press("Type the key")
    window.type_into("Key", AUTHENTICATOR_KEY)
    window.press("Use this key")
    window.press("Use this code")
    window.press("Keep it all the same …")
    window.press("Keep it all the same")
    window.press("Overview")
    window.press("Authenticator helper")
    window.press("Show what is kept")
    window.wait_for("Kept on this computer", "filler")
    print("visited: what is kept, with a key in the system's key store", flush=True)


def visit_broken(window: Window) -> None:
    """Nothing can be done without facts, and it says so."""
    window.wait_for("Strongroom's own files cannot be used", "filler")
    print("visited: the program's own files cannot be used", flush=True)


def save_pdf(window: Window, home: Path, inside: Path) -> None:
    """The checklist as a file."""
    window.press("Print & export")
    window.press("Save as PDF …")
    window.type_into("File name:", str(inside / "checklist.pdf"))
    window.press("Save")
    end = time.monotonic() + PATIENCE
    made = home / "checklist.pdf"
    while not (made.exists() and made.read_bytes().rstrip().endswith(b"%%EOF")):
        if time.monotonic() > end:
            raise NotThereError("no PDF was written")
        time.sleep(0.1)
    print(f"saved: a PDF of {made.stat().st_size} bytes")


def lock_and_open(window: Window) -> None:
    """Locked, opened with the passphrase, and locked again."""
    window.press("Settings")
    window.press("Lock now")
    window.type_into("Passphrase", PASSPHRASE)
    window.press("Unlock")
    window.wait_for("Settings", "filler")
    window.press("Lock now")
    window.wait_for("Unlock", "filler")


def resident() -> int:
    """The resident memory of the program, in KiB: of the one that is driven, and no other of its name."""
    watching = children(os.getpid(), "strace")
    return max((resident_of(one) for number in watching for one in children(number, "strongroom")), default=0)


def children(number: int, name: str) -> list[int]:
    """The processes of this name that a process started."""
    told = subprocess.run(["pgrep", "-P", str(number), "-x", name], capture_output=True, text=True, check=False)
    return [int(one) for one in told.stdout.split()]


def resident_of(number: int) -> int:
    """That of one process; 0 where it is gone."""
    told = ""
    with suppress(OSError):
        told = Path(f"/proc/{number}/status").read_text(encoding="ascii", errors="replace")
    found = re.search(r"VmRSS:\s+(\d+)", told)
    return int(found[1]) if found else 0


# ---------------------------------------------------------------- what it left behind

CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<rest>.*)\) += (?P<result>-?\d+)")
WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
CHANGING = {
    "mkdir",
    "mkdirat",
    "unlink",
    "unlinkat",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "chmod",
    "fchmodat",
    "mknod",
    "mknodat",
    "truncate",
}


def strangers(trace: Path, home: Path, run: Path) -> Iterator[str]:
    """Files that were changed outside the program's folders, and sockets that are not the desktop's own."""
    own = [home / ".local/share/Strongroom", home / ".config/Strongroom", home / "checklist.pdf"]
    # The font library keeps a cache of its own for all programs: the person's, or as root the system's.
    fonts = [home / ".cache/fontconfig", Path("/var/cache/fontconfig")]
    system = [Path("/dev"), Path("/proc/self"), run, home / ".cache/mesa_shader_cache", *fonts]
    parents = {*own, *(parent for path in own for parent in path.parents)}
    seen: set[str] = set()
    for line in trace.read_text(errors="replace").splitlines():
        call = CALL.match(line)
        if call is None or int(call["result"]) < 0:
            continue
        name, rest = call["name"], call["rest"]
        if name == "socket" and not rest.startswith(("AF_UNIX", "AF_NETLINK")):
            seen.add(f"it opened a socket: {rest[:80]}")
        changes = name in CHANGING or (name in ("open", "openat", "creat") and WRITING.search(rest))
        if not changes:
            continue
        for text in re.findall(r'"([^"]*)"', rest):
            path = Path(text)
            if not path.is_absolute() or path in parents or any(path.is_relative_to(one) for one in (*own, *system)):
                continue
            if path.parent == home and path.name.startswith("checklist.pdf"):
                continue
            seen.add(f"it changed {text} ({name})")
    yield from sorted(seen)


if __name__ == "__main__":
    if lacking := [name for name in ("Xvfb", "strace", "gnome-keyring-daemon") if shutil.which(name) is None]:
        sys.exit(f"smoke.py needs {' and '.join(lacking)}.")
    sys.exit(main())
