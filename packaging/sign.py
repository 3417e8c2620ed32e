"""Makes what is published out of what the systems built: every file in one folder, one SHA256SUMS of them, signed.

    sign.py KEY OUT FOLDER [FOLDER ...]

Takes every file in the FOLDERs and their subfolders ("gh run download" makes one for each system, and dist/ is one)
into OUT, a new folder. Everything else that changes a file, as certificates of Microsoft and Apple do, comes before.
KEY is an SSH key (Ed25519), kept apart; ssh-keygen signs with it.

Whoever downloads checks with both of these:

    ssh-keygen -Y verify -f allowed_signers -I strongroom -n file -s SHA256SUMS.sig < SHA256SUMS
    sha256sum --ignore-missing -c SHA256SUMS
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUMS = "SHA256SUMS"
MADE_HERE = {SUMS, f"{SUMS}.sig"}


class UnfitError(Exception):
    """What was given cannot be published as it is; the text says why."""


def main(words: list[str]) -> int:
    """Gathers and signs. 1 where there is nothing to sign, two files differ, or the key lies where it must not."""
    if len(words) < 3:
        print(__doc__)
        return 2
    key, out, *folders = (Path(word).resolve() for word in words)
    try:
        refuse_place_of(key, [ROOT, out, *folders])
        files = gathered(folders)
        fill(out, files)
    except UnfitError as error:
        print(f"sign: {error}", file=sys.stderr)
        return 1
    for path in files:
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path.name}")
    return subprocess.call(["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", "file", str(out / SUMS)])


def refuse_place_of(key: Path, folders: Iterable[Path]) -> None:
    """UnfitError where the key lies in one of these, from where it could be published."""
    for folder in folders:
        if key.is_relative_to(folder):
            raise UnfitError(f"the key must not lie in {folder}.")


def gathered(folders: Iterable[Path]) -> list[Path]:
    """The files to publish, sorted by name. UnfitError where there are none, or two of one name that differ."""
    found: dict[str, Path] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.name in MADE_HERE:
                continue
            before = found.setdefault(path.name, path)
            if before.read_bytes() != path.read_bytes():
                raise UnfitError(f"{before} and {path} have one name and are not the same.")
    if not found:
        raise UnfitError("there is no file in these folders. Build first: python3 dev.py package")
    return [found[name] for name in sorted(found)]


def fill(out: Path, files: Iterable[Path]) -> None:
    """The files and their sums, in the form that `sha256sum -c` reads, in a new folder. UnfitError where it is none."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise UnfitError(f"{out} is there already, and not empty.")
    out.mkdir(parents=True, exist_ok=True)
    lines = []
    for path in files:
        shutil.copyfile(path, out / path.name)
        lines.append(f"{hashlib.sha256((out / path.name).read_bytes()).hexdigest()}  {path.name}\n")
    (out / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
