"""The licences of everything that is shipped, found where each part keeps its own, and the list of parts itself."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import bundle
import identity

HERE = Path(__file__).resolve().parent

QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate shared
libraries in the folders "PySide6" and "shiboken6" of the program, and are not changed. You may replace them
by your own build of the same version: put its files in the place of those that are there, under the same
names. Nothing checks them on Windows and Linux; on a Mac sign the program anew afterwards (codesign --force
--deep --sign - Strongroom.app). To debug such changes, and to take the program apart for that, is allowed.
Their complete source is published by the Qt Project: the modules qtbase, qtsvg and qtwayland of Qt {qt}, and
pyside-setup of the same version, at https://download.qt.io/official_releases/ and https://code.qt.io. Whoever
gave you this program also owes you that source for three years, for no more than the cost of the medium, if
you ask.
"""

ACKNOWLEDGED = """\
This software is based in part on the work of the Independent JPEG Group. Portions of it are copyright The
FreeType Project (www.freetype.org). All rights reserved.
"""

BESIDE = "Their texts lie beside this file."
"""What README.txt says of its own folder. Its copy elsewhere has to say another thing."""

OWN_PARTS = {  # shipped with the program's own files
    "Inter": ("4.1", "OFL-1.1", "assets/fonts/OFL.txt"),
}

EXPRESSIONS = {  # where a part's own description is no licence expression
    "PySide6_Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "zxing-cpp": "Apache-2.0",
    "apsw_sqlite3mc": "any-OSI",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "SecretStorage": "BSD-3-Clause",
    "pyotp": "MIT",
    "jaraco.classes": "MIT",
    "more-itertools": "MIT",
    "backports.tarfile": "MIT",
    "zipp": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
}


RUN_WHILE_BUILDING = (
    *("asn1_derive", "heck", "openssl-macros", "proc-macro2", "pyo3-macros", "pyo3-macros-backend"),
    *("quote", "syn", "unicode-ident"),
)
"""Crates that write code for others while they are compiled: a wheel tells of them, and nothing of them is inside."""

COMPILED_IN: dict[str, Any] = tomllib.loads((HERE / "licences/compiled-in.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Part:
    """One thing that is shipped. `kind` is a package URL's type; `texts` are the files with its licence. Where nothing
    tells its `version`, that is "".
    """

    name: str
    version: str
    licence: str
    kind: str
    texts: tuple[Path, ...]


def parts(libraries: list[str]) -> list[Part]:
    """Everything that goes into the program. `libraries`: those copied from the system, by file name."""
    found = [_python(), *_distributions(), _qt(), *compiled_in(), *_in_ciphers(), _bootloader()]
    found += [
        Part(name, version, licence, "generic", (identity.ROOT / text,))
        for name, (version, licence, text) in OWN_PARTS.items()
    ]
    found += _system(libraries)
    return sorted(found, key=lambda part: (part.kind, part.name.lower()))


def _python() -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return Part("CPython", version, "Python-2.0", "generic", tuple(path for path in places if path.exists())[:1])


def _distributions() -> list[Part]:
    """The Python packages of requirements.lock that this system uses."""
    lock = (identity.ROOT / "requirements.lock").read_text(encoding="utf-8")
    names = re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)
    left = {"pycparser"}  # the ciphers' library asks for a small part of cffi alone; kept.toml leaves the rest out
    found = []
    for name in dict.fromkeys(names):
        try:
            one = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if name in left:
            continue
        real = one.metadata["Name"]
        told = EXPRESSIONS.get(real) or one.metadata.json.get("license_expression") or one.metadata.json.get("license")
        files = [
            Path(str(one.locate_file(file)))
            for file in one.files or ()
            if re.search(r"(?i)(^|/)(licen[cs]e|copying|notice)", str(file))
        ]
        texts = tuple(path for path in files if path.is_file() and "dist-info" in str(path))
        told = str(told or "")
        if "LGPL" in told:
            texts = (HERE / "licences/LGPL-3.0.txt", HERE / "licences/GPL-3.0.txt")
        if not texts:
            texts = (HERE / "licences" / f"{told}.txt",)
        found.append(Part(real, one.version, told, "pypi", texts))
    return found


def _qt() -> Part:
    """Qt itself, which the wheel of PySide6 brings along."""
    lgpl = (HERE / "licences/LGPL-3.0.txt", HERE / "licences/GPL-3.0.txt")
    return Part("Qt", metadata.version("PySide6_Essentials"), "LGPL-3.0-only", "generic", lgpl)


def compiled_in(system: str = bundle.SYSTEM) -> list[Part]:
    """What others compiled into the files that are shipped on a system, by licences/compiled-in.toml."""
    table = {**COMPILED_IN["all"], **COMPILED_IN[system]}
    return [
        Part(name, _version(one) if system == "linux" else "", one["licence"], "generic", (_text(one["text"]),))
        for name, one in table.items()
    ]


def _version(row: dict[str, str]) -> str:
    """What the installed file that a row names says of its part; "" where none is named, or this Python has none.
    ValueError where the file does not say it any more.
    """
    if "version" not in row:
        return ""
    places = (Path(str(metadata.distribution("apsw_sqlite3mc").locate_file(""))), Path(sysconfig.get_path("stdlib")))
    found = [path for place in places for path in place.glob(row["in"])]
    told = [one for path in found if (one := re.search(row["version"].encode(), path.read_bytes()))]
    if found and not told:
        raise ValueError(f"{row['in']} does not tell {row['version']} any more: see licences/compiled-in.toml")
    return told[0][1].decode() if told else ""


def _text(name: str) -> Path:
    return HERE / "licences" / name


def _in_ciphers() -> list[Part]:
    """OpenSSL and the crates within the library of ciphers, as its wheel notes them."""
    ciphers = metadata.distribution("cryptography")
    noted = [file for file in ciphers.files or () if re.search(r"/sboms/[^/]+\.json$", str(file))]
    listed = [one for file in noted for one in json.loads(file.read_text(encoding="utf-8"))["components"]]
    return [_noted(one) for one in listed if _is_inside(one)]


def _is_inside(component: dict[str, Any]) -> bool:
    """Whether what a wheel notes is in its files and is somebody else's."""
    own = "download_url=file:" in component.get("purl", "")
    return not own and component.get("scope") != "excluded" and component["name"] not in RUN_WHILE_BUILDING


def _noted(component: dict[str, Any]) -> Part:
    """One of a wheel's notes. ValueError for a licence whose text is not here."""
    name, version = component["name"], component["version"]
    if name == "openssl" and not component.get("purl", "").startswith("pkg:cargo/"):
        return Part("OpenSSL", version, "Apache-2.0", "generic", (_text("Apache-2.0.txt"),))
    licence = component["licenses"][0]["expression"]
    own = COMPILED_IN["crates"].get(name)
    if own is None and "Apache-2.0" not in licence.split(" OR "):
        raise ValueError(f"give {name} within cryptography the text of its licence: {licence}")
    return Part(name, version, licence, "cargo", (_text(own or "Apache-2.0.txt"),))


def _bootloader() -> Part:
    """The program that a click starts, which PyInstaller brings along."""
    maker = metadata.distribution("pyinstaller")
    texts = (Path(str(file.locate())) for file in maker.files or () if file.name == "COPYING.txt")
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return Part("PyInstaller-bootloader", maker.version, licence, "generic", tuple(texts)[:1])


def _system(libraries: list[str]) -> list[Part]:
    """The system's libraries that are copied, as Debian's packages. Others by such a name came with a wheel."""
    if bundle.SYSTEM != "linux" or not shutil.which("dpkg-query"):
        return []
    found: dict[str, Part] = {}
    for library in sorted(libraries):
        place = _place(library) if library in bundle.KEPT["libraries-linux"] else None
        package = _package(place) if place else ""
        if not package or package in found:
            continue
        show = ["dpkg-query", "-W", "-f", "${Version}", f"{package}:{_dpkg_architecture()}"]
        version = subprocess.run(show, capture_output=True, text=True, check=False).stdout
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        texts = (copyright_file,) if copyright_file.exists() else ()
        found[package] = Part(package, version, "see its copyright file", "deb", texts)
    return list(found.values())


def _place(library: str) -> Path | None:
    """Where the system itself finds a library; None where PySide6 brings it along, or nobody has it."""
    wheel = Path(str(metadata.distribution("PySide6_Essentials").locate_file("PySide6/Qt/lib")))
    if (wheel / library).exists():
        return None
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"^\s+{re.escape(library)} \(.*\) => (\S+)", told, re.MULTILINE)
    return Path(found[1]) if found else None


def _package(place: Path) -> str:
    """Debian's package of a file; "" where it is of none. It may know it by /lib or by /usr/lib, which are one."""
    places = dict.fromkeys(map(str, (place, Path("/usr") / place.relative_to("/"), place.resolve())))
    told = subprocess.run(["dpkg-query", "-S", *places], capture_output=True, text=True, check=False).stdout
    return told.partition(":")[0].strip()


def _dpkg_architecture() -> str:
    return subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()


def write(parts_shipped: list[Part], folder: Path) -> None:
    """README.txt, the program's own licence, and one file or more a part. ValueError for a part without a text."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(identity.ROOT / "LICENSE", folder / "Strongroom.txt")
    lines = [
        f"Strongroom {identity.version()}, MIT licence: see Strongroom.txt.",
        "",
        f"It is shipped together with these parts, each under its own licence. {BESIDE}",
        "",
    ]
    for part in parts_shipped:
        if not part.texts:
            raise ValueError(f"no licence text was found for {part.name}")
        names = []
        for text in part.texts:
            shared = text.parent == HERE / "licences"
            name = text.name if shared else f"{part.name}-{text.name}".removesuffix(".txt") + ".txt"
            shutil.copyfile(text, folder / name)
            names.append(name)
        lines.append(f"{' '.join(filter(None, (part.name, part.version)))}: {part.licence} ({', '.join(names)})")
    qt = next(part.version for part in parts_shipped if part.name == "Qt")
    lines += ["", "", ACKNOWLEDGED, QT.format(qt=qt)]
    (folder / "README.txt").write_text("\n".join(lines), encoding="utf-8", newline="\n")
