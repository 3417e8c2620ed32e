"""The one door to Strongroom's source: sets everything up, then does what is asked.

    python3 dev.py run [ARGS]       open the app (ARGS go to it)
    python3 dev.py test [ARGS]      run all tests, without a screen (ARGS go to pytest: dev.py test -k address)
    python3 dev.py check            format, lint, types, the import rule, translations, the content packs
    python3 dev.py shots DIR [WORD] draw every page into DIR, as PNG, in every theme, size and language
    python3 dev.py gallery [ARGS]   show every part of the look: type, colours, distances, components
    python3 dev.py bench [ARGS]     measure speed
    python3 dev.py lock [--check]   make the lock files anew, or check that every file in them can be had
    python3 dev.py package          build what people install on this system, into dist/ (RELEASE.md)
    python3 dev.py words [--check]  bring the files of translations up to date with the texts in the code
    python3 dev.py facts [ARGS]     make a publisher's key, or sign a file of newer facts with it

Needs Python 3.11 or later with pip, and nothing else. The first time, this makes its own environment in .venv from the
lock files, which takes a few minutes and a connection to a Python package index. After that it starts at once, until a
lock file changes. On Linux it also looks for the system libraries that Qt needs.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
STAMP = VENV / "made-from.txt"
RUN_LOCK = HERE / "requirements.lock"
DEV_LOCK = HERE / "requirements-dev.lock"
MEMORY_FOR_FILES = 2 << 30  # bytes; a run writes some 300 MB
PYTHONS = ((3, 11), (3, 14))  # the first and the last that the lock files hold wheels for


# ---------------------------------------------------------------- the commands


def main(arguments: list[str]) -> int:
    """Does what the command line asks. Returns the exit status: 0 for success, 2 for words that make no sense."""
    commands = {"run": run, "test": test, "check": check, "shots": shots, "gallery": gallery}
    commands |= {"bench": bench, "lock": lock, "package": package, "facts": facts, "words": words}
    if not arguments or arguments[0] in {"help", "-h", "--help"}:
        print(__doc__)
        return 0
    if arguments[0] not in commands:
        say(f'There is no command "{arguments[0]}". The commands are: {", ".join(commands)}.')
        return 2
    refuse_python(sys.version_info[:2])
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Opens the app, or has it do what works without a window."""
    make_environment(RUN_LOCK)
    if opens_window(arguments):
        require_libraries(window_plugin())
        require_screen()
    # The app runs in the caller's folder, where paths on its command line belong; -P keeps modules of that folder out.
    os.environ["PYTHONPATH"] = str(HERE)
    return become("-P", "-m", "desktop_app", *arguments)


def opens_window(arguments: list[str]) -> bool:
    """Whether the app shows a window for these words: there is no command among them, and no question for help."""
    words = iter(arguments)
    for word in words:
        if word in {"-h", "--help", "--version"}:
            return False
        if word == "--folder":
            next(words, None)
        elif not word.startswith("-"):
            return word.endswith(".strongroom")  # a backup to look into
    return True


def test(arguments: list[str]) -> int:
    """All tests but the speed measurements, on up to four processor cores. Later options win, as in `-n 0`."""
    prepare_without_screen()
    use_memory_for_files()
    return become("-m", "pytest", "-n", "auto", "--maxprocesses", "4", "--dist", "loadfile", *passed_on(arguments))


def bench(arguments: list[str]) -> int:
    """The speed measurements, alone, one after the other."""
    prepare_without_screen()
    return become("-m", "pytest", "-o", "addopts=", "tests/bench", "--benchmark-only", *passed_on(arguments))


def shots(arguments: list[str]) -> int:
    """Pictures of every page, or of those whose names hold one of the words."""
    if not arguments or arguments[0].startswith("-"):
        say("Say where the pictures go: python3 dev.py shots DIR")
        return 2
    folder = Path(arguments[0]).resolve()
    prepare_without_screen()
    return become("-m", "tests.shots", str(folder), *arguments[1:])


def gallery(arguments: list[str]) -> int:
    """The gallery in a window; with `--shot DIR` as pictures, which needs no screen."""
    make_environment(RUN_LOCK)
    if "--shot" in arguments:
        require_libraries("qoffscreen")
    else:
        require_libraries(window_plugin())
        require_screen()
    os.environ["PYTHONPATH"] = str(HERE)
    return become("-P", "-m", "desktop_app.ui.gallery", *arguments)


def lock(arguments: list[str]) -> int:
    """Renews or checks the lock files."""
    make_environment(RUN_LOCK, DEV_LOCK)
    return become(str(HERE / "packaging" / "lock.py"), *arguments)


def package(arguments: list[str]) -> int:
    """What people install. Its environment is apart from .venv: it needs a Python that can be taken along."""
    python = shared_python()
    if python != sys.executable:
        return subprocess.call([python, str(HERE / "dev.py"), "package", *arguments])
    global VENV, STAMP  # noqa: PLW0603 - one command, one environment, for the rest of this process
    VENV = HERE / "build" / "venv"
    STAMP = VENV / "made-from.txt"
    make_environment(RUN_LOCK, DEV_LOCK)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    require_libraries("qxcb")
    return become(str(HERE / "packaging" / "build.py"), *arguments)


def words(arguments: list[str]) -> int:
    """The files of translations."""
    make_environment(RUN_LOCK)
    os.environ["PYTHONPATH"] = str(HERE)
    return become(str(HERE / "packaging" / "words.py"), *arguments)


def facts(arguments: list[str]) -> int:
    """Newer facts, for those who publish them."""
    make_environment(RUN_LOCK)
    os.environ["PYTHONPATH"] = str(HERE)
    return become(str(HERE / "packaging" / "facts.py"), *arguments)


def shared_python() -> str:
    """A Python whose own library can be copied into a program: this one, else the system's; else it ends."""
    if not sys.platform.startswith("linux") or can_be_taken_along(sys.executable):
        return sys.executable
    for version in range(PYTHONS[1][1], PYTHONS[0][1] - 1, -1):
        found = f"/usr/bin/python3.{version}"
        if Path(found).exists() and can_be_taken_along(found):
            return found
    sys.exit(
        "dev.py: This Python is linked without a library of its own (libpython3.x.so), so no program can be\n"
        "built of it. Install the system's (on Debian: sudo apt-get install python3 libpython3.11 python3-venv),\n"
        "then run the same command again."
    )


def can_be_taken_along(python: str) -> bool:
    """Whether this Python's library is there as a file of its own."""
    program = (
        "import sysconfig, pathlib; v = sysconfig.get_config_var; "
        "places = (v('LIBDIR'), pathlib.Path(v('LIBDIR'), v('MULTIARCH') or '')); "
        "names = (v('INSTSONAME'), v('LDLIBRARY')); "
        "found = any('.so' in n and pathlib.Path(p, n).exists() for p in places for n in names); "
        "print(bool(v('Py_ENABLE_SHARED')) and found)"
    )
    told = subprocess.run([python, "-c", program], capture_output=True, text=True, check=False).stdout
    return told.strip() == "True"


def check(arguments: list[str]) -> int:
    """Everything that can be checked without running a test. All checks run, also after one has failed."""
    if arguments:
        say("check takes no arguments.")
        return 2
    make_environment(RUN_LOCK, DEV_LOCK)
    os.chdir(HERE)
    os.environ["PYTHONPATH"] = str(HERE)
    import_rule = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    checks = {
        "format": ("-m", "ruff", "format", "--check", "."),
        "lint": ("-m", "ruff", "check", "."),
        "types": ("-m", "mypy"),
        "import rule": ("-c", import_rule),
        "translations": (str(HERE / "packaging" / "words.py"), "--check"),
        "content packs": ("-m", "desktop_app", "check-content"),
    }
    failed = []
    for name, command in checks.items():
        say(f"{name} ...")
        if subprocess.call([environment_python(), *command]):
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else f"All {len(checks)} checks passed.")
    return 1 if failed else 0


def use_memory_for_files() -> None:
    """Has the tests write into memory where the system offers a folder for that: thousands of small vaults, each
    written through to the disk, otherwise take a quarter of the time. Nothing tested here depends on which it is.
    """
    memory = Path("/dev/shm")  # noqa: S108 - each run makes a folder of its own in it, which nobody else can enter
    if sys.platform != "linux" or "TMPDIR" in os.environ or not os.access(memory, os.W_OK):
        return
    there = os.statvfs(memory)
    if there.f_bavail * there.f_frsize > MEMORY_FOR_FILES and not there.f_flag & os.ST_NOEXEC:
        os.environ["TMPDIR"] = str(memory)


def passed_on(arguments: list[str]) -> list[str]:
    """Arguments for pytest, without the "--" that some put before them."""
    return arguments[1:] if arguments[:1] == ["--"] else arguments


def become(*command: str) -> int:
    """Goes on as the environment's Python with this command, so that a signal reaches the program itself."""
    python = environment_python()
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(python, [python, *command])
    return subprocess.call([python, *command])


def say(sentence: str) -> None:
    """One sentence of dev.py itself."""
    print(f"dev.py: {sentence}", file=sys.stderr, flush=True)


# ---------------------------------------------------------------- the environment


def refuse_python(version: tuple[int, int]) -> None:
    """Ends with a sentence where the lock files hold no wheels for this Python."""
    first, last = (f"{major}.{minor}" for major, minor in PYTHONS)
    if not PYTHONS[0] <= version <= PYTHONS[1]:
        mine = ".".join(map(str, version))
        sys.exit(
            f"dev.py: Strongroom needs Python {first} to {last}, and this is {mine}. Start dev.py with another one."
        )


def make_environment(*locks: Path) -> None:
    """Sees to it that .venv holds what these lock files name. Does nothing where it was made from the same files."""
    wanted = {fingerprint(path): path for path in locks}
    made = made_from()
    if made.issuperset(wanted):
        return
    if fingerprint(RUN_LOCK) not in made:
        made = set()
        say("Setting up the environment in .venv (once, a few minutes) ...")
        clear_environment()
    install([path for mark, path in wanted.items() if mark not in made])
    STAMP.write_text("\n".join(sorted({*made, *wanted})) + "\n", encoding="utf-8")


def made_from() -> set[str]:
    """Fingerprints of the lock files that .venv was made from. None where it is missing or was left half made."""
    whole = STAMP.exists() and Path(environment_python()).exists()
    return set(STAMP.read_text(encoding="utf-8").split()) if whole else set()


def install(locks: list[Path]) -> None:
    """Has pip put into .venv what these lock files name: wheels only, and only those whose hash is in the file."""
    command = [*pip_command(), "install", "--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]
    for path in locks:
        command += ["--requirement", str(path)]
    if subprocess.call(command, env={**os.environ, "PIP_USER": "0"}):
        sys.exit(
            "dev.py: The environment could not be set up; pip's own words stand above. It needs a connection to a\n"
            "Python package index, 1 GB of disk, and one of the systems named at the top of requirements.lock.\n"
            "Nothing outside .venv was changed. Run the same command again when that is mended."
        )


def fingerprint(path: Path) -> str:
    """Changes with the lock file and with the Python that the environment is made of."""
    made_of = f"{platform.python_version()} {sys.base_prefix} {platform.machine()}\n"
    return hashlib.sha256(made_of.encode() + path.read_bytes()).hexdigest()


def clear_environment() -> None:
    """A new, empty .venv. With its own pip where Python brings one along (Debian's does not)."""
    import venv

    try:
        venv.EnvBuilder(clear=True, symlinks=os.name == "posix").create(VENV)
    except OSError as error:
        sys.exit(
            f"dev.py: {VENV} cannot be written anew ({error}).\n"
            "Close Strongroom if it is open, then run the same command again."
        )
    if importlib.util.find_spec("ensurepip"):
        subprocess.check_call([environment_python(), "-m", "ensurepip", "--default-pip"], stdout=subprocess.DEVNULL)


def environment_python() -> str:
    """The Python of .venv."""
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def pip_command() -> list[str]:
    """Pip that works on .venv: its own, or that of the Python that runs this.

    Debian's pip refuses to touch the system's packages, but works on another environment.
    """
    if importlib.util.find_spec("ensurepip"):
        return [environment_python(), "-m", "pip"]
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip", "--python", environment_python()]
    sys.exit(
        "dev.py: This Python has no pip. Install it (on Debian: sudo apt-get install python3-pip), then run the same\n"
        "command again."
    )


def prepare_without_screen() -> None:
    """Everything for tests, pictures and measurements."""
    make_environment(RUN_LOCK, DEV_LOCK)
    os.chdir(HERE)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    require_libraries("qoffscreen")


# ---------------------------------------------------------------- what Qt needs of a Linux system

# Debian names a library's package after the library (see package_of), but for these.
ODD_PACKAGES = {
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def window_plugin() -> str:
    """The part of Qt that will show the window here."""
    chosen = os.environ.get("QT_QPA_PLATFORM") or ("wayland" if os.environ.get("WAYLAND_DISPLAY") else "xcb")
    return "q" + re.split("[;:]", chosen)[0]


def require_libraries(plugin: str) -> None:
    """Installs the system libraries that Qt lacks to work with this plugin, or ends with the one command that does."""
    if not sys.platform.startswith("linux") or not shutil.which("ldd"):
        return
    lacking = missing_libraries(plugin)
    if not lacking:
        return
    may_install = os.geteuid() == 0 and shutil.which("apt-get") is not None
    if may_install and install_packages([package_of(name) for name in lacking]):
        lacking = missing_libraries(plugin)
    if lacking:
        sys.exit(f"dev.py: {install_advice(lacking)}\nThen run the same command again.")


def missing_libraries(plugin: str) -> list[str]:
    """Names of the libraries ("libEGL.so.1") that Qt's widgets, its printing and this plugin ask for in vain."""
    qt = next((VENV / "lib").glob("python3*/site-packages/PySide6"))
    files = [
        qt / "QtWidgets.abi3.so",
        qt / "QtPrintSupport.abi3.so",
        qt / "Qt/plugins/printsupport/libcupsprintersupport.so",
    ]
    files += [qt / f"Qt/plugins/platforms/lib{plugin}.so"]
    told = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", told, re.MULTILINE)))


def package_of(library: str) -> str:
    """Debian's package for a library: "libxcb-cursor.so.0" is in libxcb-cursor0, "libdbus-1.so.3" in libdbus-1-3."""
    stem, _, number = library.partition(".so.")
    stem = stem.lower().replace("_", "-")
    return ODD_PACKAGES.get(library, f"{stem}-{number}" if stem[-1].isdigit() else f"{stem}{number}")


def install_packages(packages: list[str]) -> bool:
    """Whether apt installed them."""
    say(f"Installing the system libraries that Qt needs: {' '.join(sorted(set(packages)))}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.call(["apt-get", "update", "-q"], env=quiet)
    command = ["apt-get", "install", "-q", "-y", "--no-install-recommends", *sorted(set(packages))]
    return subprocess.call(command, env=quiet) == 0


def install_advice(libraries: list[str]) -> str:
    """What the person can do about these libraries, for the package managers that we know."""
    command = ""
    if shutil.which("apt-get"):
        packages = sorted({package_of(name) for name in libraries})
        command = f"sudo apt-get update && sudo apt-get install {' '.join(packages)}"
    for manager in ("dnf", "zypper"):
        if shutil.which(manager):  # both find a package by the library in it
            command = command or f"sudo {manager} install " + " ".join(f"'{name}()(64bit)'" for name in libraries)
    if command:
        return f"Qt needs system libraries that are not here. This command installs them:\n\n    {command}\n"
    finder = ' ("pacman -F NAME" tells which package has one)' if shutil.which("pacman") else ""
    names = "\n    ".join(libraries)
    return f"Qt needs these system libraries. Install them with your package manager{finder}:\n\n    {names}\n"


def require_screen() -> None:
    """Ends with a sentence where no window could open."""
    chosen = os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not chosen:
        sys.exit(
            "dev.py: Everything is set up, but there is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n"
            "Run the same command in a desktop session. The tests need no screen: python3 dev.py test"
        )


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
