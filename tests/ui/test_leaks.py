"""A whole session of the real app, and then a search of everything that it left or showed for what it must not.

One session is worked through for all tests here, by long_session.py: first start, interview, every page, names and
notes with secrets pasted into them, ways in, a backup, a PDF, printing, every export, an import, a pasted list of keys,
every stage of the authenticator helper, a crash, locking and unlocking, a backup put back, with debug logging on.
"""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.ui.pages import PAGES

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("long_session.py")
LONGEST_S = 300

SECRETS = {
    "passphrase": "canary passphrase sings",
    "second": "second canary sings low",
    "wrong": "wrong canary sings",
    "authenticator": "JBSWY3DPEHPK3PXPJBSWY3DP",
    "api": "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgw",
    "key": "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
    "words": "legal winner thank year wave sausage worth useful legal winner thank yellow",
}
"""What is typed or pasted and must be nowhere afterwards."""

WORDS = {"hint": "canary of the mailbox", "label": "Canary mailbox", "note": "canary reason to wait"}
"""What is kept, and must be nowhere in clear but on paper."""

LOCAL = re.compile(r"socket\(AF_(?:UNIX|LOCAL)|socket\(AF_NETLINK, [^)]*NETLINK_KOBJECT_UEVENT")
SOCKET = re.compile(r"socket\(AF_\w+[^)]*\)")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="looks at modes, sockets and processes of a Unix")


class Session(NamedTuple):
    """Where it was, what it saw of itself, and how it was watched: "strace", "namespace" or ""."""

    place: Path
    seen: dict[str, list[str]]
    watched: str


def watchers(place: Path) -> tuple[str, list[str]]:
    """What sees, or forbids, every connection."""
    strace = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(place / "net")]
    for name, command in (("strace", strace), ("namespace", ["unshare", "-n"]), ("namespace", ["unshare", "-rn"])):
        if (
            shutil.which(command[0])
            and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0
        ):
            return name, command
    return "", []


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    place = tmp_path_factory.mktemp("leaks")
    folders = {name: place / name for name in ("home", "tmp", "run", "cwd", "out")}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    watched, watching = watchers(place)
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    environment = {
        # The system's printer service has a socket of its own on desktops; without one its library asks this computer.
        "CUPS_SERVER": str(folders["run"] / "cups.sock"),
        "HOME": str(folders["home"]),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "QT_LOGGING_RULES": "qt.qpa.*.debug=true;qt.accessibility.*.debug=true;qt.core.*.debug=true",
        "QT_QPA_PLATFORM": "offscreen",
        "TMPDIR": str(folders["tmp"]),
        "XDG_RUNTIME_DIR": str(folders["run"]),
    }
    report = place / "report.json"
    done = subprocess.run(
        [*bus, *watching, sys.executable, str(PROGRAM), str(report), str(folders["out"])],
        cwd=folders["cwd"],
        env=environment,
        input=json.dumps(SECRETS | WORDS).encode(),
        capture_output=True,
        timeout=LONGEST_S,
        umask=0o022,
        check=False,
    )
    (place / "stdout").write_bytes(done.stdout)
    (place / "stderr").write_bytes(done.stderr)
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-3000:]
    seen = json.loads(report.read_text(encoding="utf-8"))
    report.unlink()
    return Session(place, seen, watched)


def shapes(secret: str) -> Iterator[bytes]:
    """A secret as it could stand somewhere: as it is, in UTF-16, in hexadecimal, in base 64 at each of three places."""
    plain = secret.encode()
    yield from (plain, plain.lower(), secret.encode("utf-16-le"), plain.hex().encode(), plain.hex().upper().encode())
    for lead in range(3):
        coded = base64.b64encode(bytes(lead) + plain)
        yield coded[(0, 2, 3)[lead] : -4]


def paper_shapes(key: str) -> Iterator[str]:
    """The whole key with and without hyphens, and its beginning and its end, which a slip would keep."""
    groups = key.split("-")
    for mark in ("-", "", " "):
        yield from (mark.join(groups[:3]), mark.join(groups[-3:]))


def found_in(data: bytes, secrets: dict[str, str]) -> list[str]:
    """The names of the secrets that stand in these bytes, also where a PDF has packed them."""
    whole = data
    if data.startswith(b"%PDF"):
        for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
            whole += zlib.decompressobj().decompress(stream) if stream[:1] == b"x" else b""
        if shutil.which("pdftotext"):
            whole += subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout
    lower = whole.lower()
    return [name for name, secret in secrets.items() if any(one in whole or one in lower for one in shapes(secret))]


def all_secrets(session: Session) -> dict[str, str]:
    papers = {
        f"recovery key {number}, {part}": text
        for number, key in enumerate(session.seen["papers"], 1)
        for part, text in enumerate(paper_shapes(key))
    }
    return {**SECRETS, "start of the key": SECRETS["key"][:40], **papers}


def files(session: Session) -> list[Path]:
    return sorted(path for path in session.place.rglob("*") if path.is_file())


# ---------------------------------------------------------------- the search itself


def test_the_session_came_everywhere_and_the_search_finds_what_is_there(session: Session, tmp_path: Path) -> None:
    """Guards the tests below against proving nothing."""
    assert set(PAGES) - {"welcome", "content"} <= set(session.seen["pages"])
    assert len(session.seen["papers"]) == 2
    assert session.seen["refused"] == 4
    names = {path.name for path in files(session)}
    assert {
        "vault.db",
        "vault.keys",
        "preferences.json",
        "mine.strongroom",
        "checklist.pdf",
        "seed-sheet.pdf",
        "stderr",
        "printed.pdf",
    } <= names
    exports = {path.suffix for path in (session.place / "out" / "plain").iterdir()}
    assert exports == {".json", ".csv", ".md", ".html", ".ics"}
    assert list((session.place / "home").rglob("replaced *")), "a backup was put back"
    assert b"DEBUG" in (session.place / "stderr").read_bytes()
    assert b"QtDebugMsg" in (session.place / "stderr").read_bytes()
    assert any("RuntimeError" in text for text in session.seen["clips"])
    for name, secret in all_secrets(session).items():
        for shape in shapes(secret):
            assert name in found_in(b"before " + shape + b" behind", {name: secret})
        packed = b"%PDF-1.7 stream\n" + zlib.compress(secret.encode()) + b"\nendstream"
        if not shutil.which("pdftotext"):
            assert found_in(packed, {name: secret}) == [name]
    for lead in range(3):
        coded = base64.b64encode(b"abc"[:lead] + SECRETS["passphrase"].encode() + b"more")
        assert found_in(coded, SECRETS) == ["passphrase"]


def test_no_secret_is_in_any_file_or_on_any_output(session: Session) -> None:
    secrets = all_secrets(session)
    heard = {str(path.relative_to(session.place)): found_in(path.read_bytes(), secrets) for path in files(session)}
    sheet = heard.pop("out/seed-sheet.pdf")
    assert {name: found for name, found in heard.items() if found} == {}
    assert set(sheet) <= {"authenticator"}, "the key's own sheet, which the person saved, holds no other secret"


def test_what_was_told_is_in_clear_on_paper_and_in_plain_exports_only(session: Session) -> None:
    plain = {path for path in files(session) if path.suffix == ".pdf" or path.parent.name == "plain"}
    heard = {path: found_in(path.read_bytes(), WORDS) for path in files(session) if path not in plain}
    assert {path: found for path, found in heard.items() if found} == {}


@pytest.mark.parametrize("place", ["titles", "clips", "lines"])
def test_no_secret_is_in_titles_the_clipboard_or_command_lines(session: Session, place: str) -> None:
    shown = "\n".join(session.seen[place])
    assert shown
    assert found_in(shown.encode(), all_secrets(session)) == []
    assert found_in(shown.encode(), WORDS) == []
    if place == "titles":
        assert set(session.seen[place]) <= {"", "Strongroom"}


def test_nothing_is_left_in_temporary_folders_and_no_core_is_dumped(session: Session) -> None:
    for folder in ("tmp", "cwd"):
        assert [path.name for path in (session.place / folder).rglob("*")] == []


# ---------------------------------------------------------------- modes


def test_every_file_is_its_owners_alone(session: Session) -> None:
    home = session.place / "home"
    own = [path for path in home.rglob("*") if "Strongroom" in path.parts]
    own += [path for path in (session.place / "out").rglob("*") if path.is_file()]
    assert len(own) > 8
    modes = {path.relative_to(session.place): path.stat().st_mode & 0o777 for path in own}
    assert {str(path): oct(mode) for path, mode in modes.items() if mode & 0o077} == {}
    others = {path.relative_to(home).parts[:2] for path in home.rglob("*") if path.is_file()} - {
        path.relative_to(home).parts[:2] for path in own if path.is_relative_to(home)
    }
    assert others == set(), "files that nobody thought of"


# ---------------------------------------------------------------- no network


def test_no_socket_leaves_this_computer(session: Session) -> None:
    assert set(session.seen["families"]) <= {1}, "AF_UNIX is the only family that Python opened"
    if session.watched == "namespace":
        return  # it had no network to speak to, and went all the way
    if session.watched != "strace":
        pytest.skip("neither strace nor a network namespace can be had here")
    calls = SOCKET.findall((session.place / "net").read_text(encoding="utf-8", errors="replace"))
    assert [call for call in calls if not LOCAL.match(call)] == []


def test_the_watch_sees_a_connection(tmp_path: Path) -> None:
    """Guards the test above."""
    watched, watching = watchers(tmp_path)
    if watched != "strace":
        pytest.skip("there is no strace here")
    reach = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    subprocess.run([*watching, sys.executable, "-S", "-c", reach], check=True)
    calls = SOCKET.findall((tmp_path / "net").read_text(encoding="utf-8"))
    assert [call for call in calls if not LOCAL.match(call)]
