"""What goes into the built program, by packaging/kept.toml: which of the files that PyInstaller found are kept.

Used by strongroom.spec while the program is built, and by build.py to look the result over.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import Any

HERE = Path(__file__).resolve().parent
SYSTEM = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")

KEPT: dict[str, Any] = tomllib.loads((HERE / "kept.toml").read_text(encoding="utf-8"))

FORBIDDEN = re.compile(
    r"(?i)qt6?(network|qml|quick|webengine|webchannel|websockets|httpserver)|libssl|libcrypto|_ssl\."
)
"""Names that no file of the program may have: nothing in it can open a connection or run a web page."""

NOTED_BY_PIP = ("RECORD", "INSTALLER", "REQUESTED", "direct_url.json")


def modules(system: str = SYSTEM) -> list[str]:
    """The modules of Qt, without "Qt" before their names."""
    return [*KEPT["modules"], *KEPT.get(f"modules-{system}", ())]


def plugins(system: str = SYSTEM) -> list[str]:
    """Qt's plugins as "folder/name", the name without what a system puts around it."""
    return list(KEPT[f"plugins-{system}"])


def module_file(module: str, system: str) -> str:
    """Where the library of a module lies in the wheel of PySide6."""
    return {
        "linux": f"PySide6/Qt/lib/libQt6{module}.so.6",
        "windows": f"PySide6/Qt6{module}.dll",
        "macos": f"PySide6/Qt/lib/Qt{module}.framework/Versions/A/Qt{module}",
    }[system]


def plugin_file(plugin: str, system: str) -> str:
    """Where a plugin lies in the wheel of PySide6."""
    folder, name = plugin.split("/")
    return {
        "linux": f"PySide6/Qt/plugins/{folder}/lib{name}.so",
        "windows": f"PySide6/plugins/{folder}/{name}.dll",
        "macos": f"PySide6/Qt/plugins/{folder}/lib{name}.dylib",
    }[system]


def translation_file(name: str, system: str) -> str:
    """Where a file of Qt's own texts lies in the wheel of PySide6."""
    return f"PySide6/{'' if system == 'windows' else 'Qt/'}translations/{name}.qm"


def left_out() -> list[str]:
    """Python modules that PyInstaller is told to leave out."""
    return [name for names in KEPT["left-out"].values() for name in names]


def is_kept(place: str, system: str = SYSTEM) -> bool:
    """Whether the file that PyInstaller would put at `place` belongs in the program."""
    path = PurePosixPath(place.replace("\\", "/"))
    parts = path.parts
    if FORBIDDEN.search(path.name):
        return False
    if parts[0].endswith(".dist-info") and path.name in NOTED_BY_PIP:
        return False  # of the environment that it was built in, and with its path: no two builds would be the same
    if parts[0] == "PySide6":
        return _is_kept_of_qt(path, system)
    if "sqlite_extra_binaries" in parts:
        return False  # SQLite's extensions and tools, which nothing loads
    if ".cpython-" in path.name or ".abi3." in path.name:
        return True  # a module of Python that lies at the top
    if len(parts) == 1 and system == "linux" and re.search(r"\.so(\.|$)", path.name):
        return path.name in KEPT["libraries-linux"] or path.name.startswith("libpython3")
    return not path.name.endswith((".pyi", ".h"))


def _is_kept_of_qt(path: PurePosixPath, system: str) -> bool:
    """One file of PySide6: its own binding, a module of Qt, a plugin, or a library that Qt brings along."""
    text, name = str(path), path.name
    if "plugins" in path.parts:
        return text in {plugin_file(one, system) for one in plugins(system)}
    if "translations" in path.parts:
        return path.suffix == ".qm" and path.stem in KEPT["translations"]
    if found := re.search(r"/Qt(\w+)\.framework/", text):
        return found[1] in modules(system)  # with the Info.plist in its own "Resources", without which it is not signed
    if re.search(r"(?i)/qml/|/resources/|opengl32sw|d3dcompiler|\.conf$", text):
        return False
    if found := re.fullmatch(r"Qt(\w+)\.(abi3\.so|pyd)", name):
        return found[1] in modules(system)
    if found := re.fullmatch(r"libQt6(\w+)\.so\.6|Qt6(\w+)\.dll", name):
        return (found[1] or found[2]) in modules(system)
    if name.startswith("libicu"):
        return name in KEPT["libraries-linux"]
    return "pyside6qml" not in name


def expected(system: str = SYSTEM) -> set[str]:
    """The files of Qt that must be in the program."""
    texts = {translation_file(one, system) for one in KEPT["translations"]}
    plugged = {plugin_file(one, system) for one in plugins(system)}
    libraries = {module_file(one, system) for one in modules(system)}
    told = {str(PurePosixPath(one).parent / "Resources/Info.plist") for one in libraries if ".framework/" in one}
    return texts | plugged | libraries | told


# ---------------------------------------------------------------- looking the result over


def faults(folder: Path, system: str = SYSTEM) -> Iterator[str]:
    """What is wrong with a built folder (`_internal`): something lacks, or something is in it that must not be."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    for place in sorted(expected(system) - files.keys()):
        yield f"{place} is missing"
    for place in sorted(files):
        if FORBIDDEN.search(PurePosixPath(place).name):
            yield f"{place} must not be in the program"
    if system == "linux":
        yield from _unmet(files)
        for place, path in sorted(files.items()):
            if found := foreign_folders(path):
                yield f"{place} would look for libraries in {', '.join(found)}"


def _unmet(files: dict[str, Path]) -> Iterator[str]:
    """Libraries that a file of the program asks for, and that neither the program nor the listed system gives."""
    here = {PurePosixPath(place).name for place in files}
    for place, path in sorted(files.items()):
        for name in needed(path):
            if name not in here and name not in KEPT["system-linux"]:
                yield f"{place} asks for {name}, which is neither in the program nor listed in kept.toml"


def needed(path: Path) -> list[str]:
    """The libraries that a file asks for; none for what is no library or program."""
    return re.findall(r"^\s+NEEDED\s+(\S+)", _headers(path), re.MULTILINE)


def foreign_folders(path: Path) -> list[str]:
    """The folders outside the program in which a file has the system look for libraries."""
    told = re.findall(r"^\s+R(?:UN)?PATH\s+(\S+)", _headers(path), re.MULTILINE)
    return [folder for one in told for folder in one.split(":") if folder and not folder.startswith("$ORIGIN")]


def _headers(path: Path) -> str:
    """What objdump says of a library or a program; nothing of other files."""
    with path.open("rb") as stream:
        if stream.read(4) != b"\x7fELF":
            return ""
    return subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout


def debian_packages(folders: Iterable[Path]) -> list[str]:
    """Debian's packages with the libraries that the program takes from the system."""
    names = {name for folder in folders for path in folder.rglob("*") if path.is_file() for name in needed(path)}
    system: dict[str, str] = KEPT["system-linux"]
    return sorted({system[name] for name in names if name in system})
