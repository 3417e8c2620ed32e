"""The tree that Linux installs, and the .deb made of it. No scripts run when it is installed or removed."""

from __future__ import annotations

import hashlib
import platform
import shutil
from pathlib import Path

import archives
import bundle
import identity
import licences

HERE = Path(__file__).resolve().parent
LIBRARY = f"usr/lib/{identity.PACKAGE}"
LARGEST_ICON = 512
"""Pixels. Flatpak takes no program with a larger one."""
ELSEWHERE = (
    f"Their texts lie in /{LIBRARY}/_internal/licences,\n"
    f"or in lib/{identity.PACKAGE}/_internal/licences below the folder that install.sh put it in."
)
"""Of the licences: the copyright file of a Debian package has its own place."""
SYNOPSIS = "hardening guide for accounts at crypto exchanges"


def stage(program: Path, icons: Path, tree: Path) -> None:
    """Puts the program and what the desktop wants to know of it into a tree like a system's root."""
    shutil.copytree(program, tree / LIBRARY, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / identity.PACKAGE).symlink_to(f"../lib/{identity.PACKAGE}/{identity.PACKAGE}")
    share = tree / "usr/share"
    linux = HERE / "linux"
    plain = {
        linux / f"{identity.APP_ID}.desktop": share / "applications",
        linux / f"{identity.APP_ID}.metainfo.xml": share / "metainfo",
        linux / f"{identity.APP_ID}.mime.xml": share / "mime/packages",
    }
    for source, folder in plain.items():
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{identity.APP_ID}.xml" if source.name.endswith(".mime.xml") else source.name
        (folder / name).write_text(filled(source), encoding="utf-8")
    manual = share / "man/man1" / f"{identity.PACKAGE}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(archives.gz(filled(linux / "strongroom.1").encode()))
    for picture in sorted(icons.glob("app/*.png")):
        if int(picture.stem) > LARGEST_ICON:
            continue
        place = share / f"icons/hicolor/{picture.stem}x{picture.stem}/apps/{identity.APP_ID}.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(picture, place)
    drawing = share / f"icons/hicolor/scalable/apps/{identity.APP_ID}.svg"
    drawing.parent.mkdir(parents=True)
    shutil.copyfile(icons / "strongroom.svg", drawing)
    _write_documents(share / "doc" / identity.PACKAGE, program / "_internal/licences")


def filled(path: Path) -> str:
    """A file of packaging/linux with version and date in it."""
    return path.read_text(encoding="utf-8").replace("@VERSION@", identity.version()).replace("@DATE@", identity.day())


def _write_documents(folder: Path, texts: Path) -> None:
    folder.mkdir(parents=True)
    told = (texts / "README.txt").read_text(encoding="utf-8").replace(licences.BESIDE, ELSEWHERE)
    (folder / "copyright").write_text(told, encoding="utf-8")
    for name in identity.DOCUMENTS:
        shutil.copyfile(identity.ROOT / "docs" / name, folder / name)
    (folder / "changelog.gz").write_bytes(archives.gz((identity.ROOT / "CHANGELOG.md").read_bytes()))


def build(tree: Path, out: Path, epoch: int) -> Path:
    """The .deb of a staged tree."""
    files = {path.relative_to(tree).as_posix(): path for path in sorted(tree.rglob("*")) if not path.is_symlink()}
    files = {name: path for name, path in files.items() if path.is_file()}
    # Debian's checksum format is MD5; nothing trusts it. SHA256SUMS is what a person compares.
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n" for name, path in files.items()
    )
    size = sum(path.stat().st_size for path in files.values()) // 1024 + 1
    control = archives.tar(
        [("./control", control_text(tree, size).encode()), ("./md5sums", sums.encode())],
        epoch,
        lambda *_: archives.PLAIN,
    )
    data = archives.tar(archives.everything(tree, "."), epoch, mode_of)
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", archives.xz(control)),
        ("data.tar.xz", archives.xz(data)),
    ]
    path = out / f"{identity.PACKAGE}_{identity.version()}_{architecture()}.deb"
    path.write_bytes(archives.ar(members, epoch))
    return path


def mode_of(name: str, source: Path | bytes) -> int:
    """The program itself may be run; libraries and all else are plain files."""
    program = isinstance(source, Path) and name.endswith(
        (f"/{identity.PACKAGE}/{identity.PACKAGE}", "/install.sh", "/uninstall.sh")
    )
    return archives.PROGRAM if program else archives.PLAIN


def architecture() -> str:
    """Debian's word for this processor."""
    return {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]


def control_text(tree: Path, size: int) -> str:
    """The control file. The lowest glibc is that of the system it was built on."""
    needs = [
        f"libc6 (>= {platform.libc_ver()[1]})" if one == "libc6" else one
        for one in bundle.debian_packages([tree / LIBRARY])
    ]
    return f"""Package: {identity.PACKAGE}
Version: {identity.version()}
Architecture: {architecture()}
Maintainer: {identity.MAINTAINER}
Installed-Size: {size}
Depends: {", ".join(needs)}
Recommends: fonts-noto-core
Suggests: gnome-keyring | kwalletmanager, xdg-desktop-portal, cups-client
Section: utils
Priority: optional
Description: {SYNOPSIS}
 Strongroom shows which attacks still reach money kept at crypto exchanges and
 what a lost phone would lock, and walks its owner through closing each one in
 an order that never locks them out. It opens no network connection and never
 asks for a password of an account. What it is told stays on this computer,
 encrypted.
"""
