"""Makes the lock files: exact versions, and the hash of every wheel that the three systems need.

    python3 dev.py lock            newest versions, both files written anew (about four minutes)
    python3 dev.py lock --keep     what is locked stays; only what is new in pyproject.toml is looked up
    python3 dev.py lock --check    pip takes every wheel of the files as they are, for each system and Python

requirements.lock holds what the app runs on, requirements-dev.lock what developers need besides. Both come from the
lists in pyproject.toml. They hold versions and hashes and no address: pip takes the wheels from wherever it is told to
look, and refuses any whose hash is not here. Changes nothing but the two files.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import textwrap
import tomllib
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from typing import Any

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

HERE = Path(__file__).resolve().parent.parent
RUN_LOCK = HERE / "requirements.lock"
DEV_LOCK = HERE / "requirements-dev.lock"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")

# Versions that one system cannot have, with the reason. Every other system takes the newest.
EXCEPTIONS = {
    # The last version with a wheel for Macs with an Intel processor.
    ("darwin", "x86_64"): {"cryptography": "<49"},
}


@dataclass(frozen=True)
class System:
    """One kind of computer. `tags` are wheel tags, best first, of the oldest system that Qt's own wheels run on."""

    sys_platform: str
    machine: str
    tags: tuple[str, ...]

    def environment(self, python: str) -> dict[str, str]:
        """What a marker reads on this computer with CPython `python` ("3.12")."""
        names = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}
        os_name, platform_system = names[self.sys_platform]
        return {
            "sys_platform": self.sys_platform,
            "os_name": os_name,
            "platform_system": platform_system,
            "platform_machine": self.machine,
            "platform_python_implementation": "CPython",
            "implementation_name": "cpython",
            "python_version": python,
            "python_full_version": f"{python}.0",
            "implementation_version": f"{python}.0",
            "platform_release": "",
            "platform_version": "",
            "extra": "",
        }


def _linux(machine: str, glibc: int) -> System:
    tags = [f"manylinux_2_{minor}_{machine}" for minor in range(glibc, 4, -1)]
    return System("linux", machine, (*tags, f"manylinux2014_{machine}", f"manylinux1_{machine}"))


SYSTEMS = (
    _linux("x86_64", 34),
    _linux("aarch64", 39),
    System("darwin", "arm64", ("macosx_14_0_arm64",)),
    System("darwin", "x86_64", ("macosx_14_0_x86_64",)),
    System("win32", "AMD64", ("win_amd64",)),
)

Target = tuple[System, str]
TARGETS: tuple[Target, ...] = tuple(product(SYSTEMS, PYTHONS))


@dataclass
class Package:
    """One chosen version, what it requires, and the hashes of its wheels."""

    name: str
    version: str
    requires: list[Requirement]
    hashes: set[str] = field(default_factory=set)


# ---------------------------------------------------------------- asking pip


def ask_pip(requirements: list[str], target: Target, *more: str) -> list[dict[str, Any]]:
    """What pip would install for these requirements alone on that computer: its report, one entry a package."""
    system, python = target
    command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--ignore-installed", "--no-deps"]
    command += ["--only-binary", ":all:", "--target", "unused", "--python-version", python, "--report", "-", *more]
    for tag in system.tags:
        command += ["--platform", tag]
    done = subprocess.run([*command, *requirements], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"pip found no answer for {system.sys_platform} {system.machine}, Python {python}:\n{done.stderr}")
    installs: list[dict[str, Any]] = json.loads(done.stdout)["install"]
    return installs


def read_package(entry: dict[str, Any]) -> Package:
    """One entry of pip's report."""
    metadata = entry["metadata"]
    requires = [Requirement(line) for line in metadata.get("requires_dist", [])]
    sha256 = entry["download_info"]["archive_info"]["hashes"]["sha256"]
    return Package(canonicalize_name(metadata["name"]), metadata["version"], requires, {sha256})


# ---------------------------------------------------------------- choosing versions


def applies(requirement: Requirement, target: Target) -> bool:
    """Whether this requirement counts on that computer."""
    system, python = target
    return requirement.marker is None or requirement.marker.evaluate(system.environment(python))


def locked() -> dict[str, str]:
    """The versions that the two files hold now, by name; the highest where systems differ."""
    pins: dict[str, str] = {}
    for path in (RUN_LOCK, DEV_LOCK):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, equal, rest = line.partition("==")
            if equal and not line.startswith((" ", "#")):
                version = rest.split()[0]
                pins[name] = max(version, pins.get(name, version), key=Version)
    return pins


def choose(roots: list[str], pins: dict[str, str]) -> dict[str, Package]:
    """The newest version of each package that any system needs, or the one that it is pinned to, by name.

    Chosen for the oldest Python, so that the same version serves them all. One pass, no going back: a version that a
    later package cannot bear ends the program with the words of what to limit.
    """
    chosen: dict[str, Package] = {}
    wanted = [Requirement(root) for root in roots]
    while wanted:
        by_name: dict[str, str] = {}
        for requirement in wanted:
            name = canonicalize_name(requirement.name)
            by_name[name] = ",".join(filter(None, [by_name.get(name, ""), str(requirement.specifier)]))
        for pinned, version in pins.items():
            if (name := canonicalize_name(pinned)) in by_name:
                by_name[name] = f"=={version}"
        for entry in ask_pip([name + limits for name, limits in by_name.items()], TARGETS[0]):
            package = read_package(entry)
            chosen[package.name] = package
        needs = [need for package in chosen.values() for need in package.requires if any(map_targets(need))]
        wanted = [need for need in needs if canonicalize_name(need.name) not in chosen]
    for package in chosen.values():
        refuse_conflicts(package, chosen)
    return chosen


def map_targets(requirement: Requirement) -> list[bool]:
    """For each target, whether the requirement counts there."""
    return [applies(requirement, target) for target in TARGETS]


def refuse_conflicts(package: Package, chosen: dict[str, Package]) -> None:
    """Ends the program where `package` cannot bear a chosen version."""
    for need in package.requires:
        other = chosen.get(canonicalize_name(need.name))
        if other and any(map_targets(need)) and not need.specifier.contains(other.version, prereleases=True):
            sys.exit(f"{package.name} {package.version} wants {need}, not {other.version}: limit it in pyproject.toml.")


def reached(roots: list[str], chosen: dict[str, Package], target: Target) -> set[str]:
    """Names of the packages that the roots need on that computer."""
    names: set[str] = set()
    asked = [Requirement(root) for root in roots]
    waiting = [canonicalize_name(root.name) for root in asked if applies(root, target)]
    while waiting:
        name = waiting.pop()
        if name not in names:
            names.add(name)
            waiting += [canonicalize_name(need.name) for need in chosen[name].requires if applies(need, target)]
    return names


def collect(roots: list[str], chosen: dict[str, Package]) -> dict[tuple[str, str], tuple[Package, list[Target]]]:
    """Each package and version with the hashes of its wheels and the computers that use it."""
    found: dict[tuple[str, str], tuple[Package, list[Target]]] = {}
    for target in TARGETS:
        special = EXCEPTIONS.get((target[0].sys_platform, target[0].machine), {})
        names = sorted(reached(roots, chosen, target))
        wanted = [name + special.get(name, f"=={chosen[name].version}") for name in names]
        for entry in ask_pip(wanted, target):
            package = read_package(entry)
            refuse_conflicts(package, chosen)
            kept, targets = found.setdefault((package.name, package.version), (package, []))
            kept.hashes |= package.hashes
            targets.append(target)
        print(f"{target[0].sys_platform} {target[0].machine}, Python {target[1]}: {len(wanted)} packages", flush=True)
    return found


# ---------------------------------------------------------------- writing


def system_marker(systems: set[System]) -> str:
    """The marker that is true on these computers and no other of SYSTEMS; "" for all of them."""
    parts = []
    for name in dict.fromkeys(system.sys_platform for system in SYSTEMS):
        kind = {system for system in SYSTEMS if system.sys_platform == name}
        if kind <= systems:
            parts.append(f"sys_platform == '{name}'")
        else:
            machines = sorted(system.machine for system in kind & systems)
            parts += [f"(sys_platform == '{name}' and platform_machine == '{machine}')" for machine in machines]
    return "" if systems == set(SYSTEMS) else " or ".join(parts)


def marker(targets: list[Target]) -> str:
    """The marker of a package that these computers use; "" where all do.

    Written only for what occurs: on each of these systems the same Pythons, from the oldest on.
    """
    systems = {system for system, _ in targets}
    pythons = [python for python in PYTHONS if any(python == other for _, other in targets)]
    if len(targets) != len(systems) * len(pythons) or tuple(pythons) != PYTHONS[: len(pythons)]:
        sys.exit("A package is needed on a mixture of systems and Pythons that this program cannot write as a marker.")
    python_part = "" if len(pythons) == len(PYTHONS) else f"python_version < '{PYTHONS[len(pythons)]}'"
    system_part = system_marker(systems)
    if python_part and " or " in system_part:
        system_part = f"({system_part})"
    return " and ".join(filter(None, [system_part, python_part]))


def write(path: Path, what: str, entries: list[tuple[Package, list[Target]]]) -> None:
    """One lock file, sorted by name, one hash a line."""
    lines = [
        f"# {what} Made by packaging/lock.py: do not edit.",
        f"# CPython {PYTHONS[0]} to {PYTHONS[-1]} on 64-bit systems: Linux with glibc 2.34 (ARM: 2.39),",
        "# macOS 14, Windows 10, or later.",
    ]
    for package, targets in sorted(entries, key=lambda entry: (entry[0].name, entry[0].version)):
        condition = marker(targets)
        lines.append(f"{package.name}=={package.version}" + (f" ; {condition}" if condition else "") + " \\")
        lines += [f"    --hash=sha256:{sha256} \\" for sha256 in sorted(package.hashes)]
        lines[-1] = lines[-1].removesuffix(" \\")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{path.name}: {len(entries)} packages, {sum(len(package.hashes) for package, _ in entries)} hashes")


def make(pins: dict[str, str]) -> None:
    """Both files, from the lists in pyproject.toml. A package in `pins` keeps that version."""
    project = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))
    run_roots: list[str] = project["project"]["dependencies"]
    dev_roots: list[str] = project["dependency-groups"]["dev"]
    chosen = choose([*run_roots, *dev_roots], pins)
    run = set().union(*(reached(run_roots, chosen, target) for target in TARGETS))
    found = list(collect([*run_roots, *dev_roots], chosen).values())
    write(RUN_LOCK, "What Strongroom runs on.", [entry for entry in found if entry[0].name in run])
    write(DEV_LOCK, "What its developers need besides.", [entry for entry in found if entry[0].name not in run])


# ---------------------------------------------------------------- checking


def entries_for(target: Target) -> list[str]:
    """The entries of both files that count on that computer, without markers: pip would read those for this one."""
    system, python = target
    entries = []
    for path in (RUN_LOCK, DEV_LOCK):
        text = "\n".join(line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
        for entry in text.replace("\\\n", " ").splitlines():
            what, _, hashes = entry.partition(" --hash")
            pin, _, condition = what.partition(" ; ")
            if not condition.strip() or Marker(condition).evaluate(system.environment(python)):
                entries.append(f"{pin.strip()} --hash{hashes}")
    return entries


def check() -> None:
    """Has pip fetch every wheel for every computer and compare its hash. The first time this fetches a gigabyte."""
    for target in TARGETS:
        with tempfile.TemporaryDirectory() as folder:
            listed = Path(folder) / "entries.txt"
            listed.write_text("\n".join(entries_for(target)), encoding="utf-8")
            taken = ask_pip(["-r", str(listed)], target, "--require-hashes")
        print(
            f"{target[0].sys_platform} {target[0].machine}, Python {target[1]}: {len(taken)} wheels match", flush=True
        )


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        check()
    elif sys.argv[1:] == ["--keep"]:
        make(locked())
    elif sys.argv[1:]:
        sys.exit(textwrap.dedent(__doc__ or ""))
    else:
        make({})
