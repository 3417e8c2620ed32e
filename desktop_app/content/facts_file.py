"""One signed file with newer facts: packs, questions and steps as they lie in `assets/content`, with a signature.

    strongroom-facts 1
    <the signature: 128 hexadecimal digits>
    {"number": 7, "issued": "2026-11-22", "form": 1, "files": {"exchanges/okx.toml": "…", …}}

The signature (Ed25519, RFC 8032) is over the first line, a line feed, and all bytes after the second. Whose keys count
stands in `assets/facts-keys.txt`. Anybody may have made the file, so nothing of it is read before the signature fits.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from desktop_app.content.assets import asset_folder
from desktop_app.content.library import Library
from desktop_app.content.prepared import PARTS
from desktop_app.content.problems import PackProblem

HEAD = b"strongroom-facts 1\n"
SUFFIX = ".strongroom-facts"
FORM = 1
"""The form of packs, questions and steps that this program reads. A change that older ones cannot read raises it."""

MOST_BYTES = 8 * 1024 * 1024
MOST_FILES = 500
_SIGNATURE = re.compile(rb"[0-9a-f]{128}\n")
_FILE = re.compile(rf"(?:{'|'.join(PARTS)})/[a-z0-9][a-z0-9-]{{0,60}}\.toml")

Why = Literal["not_facts", "no_key", "bad_signature", "too_new", "not_newer", "faults"]


class Issue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which issue of the facts: a number that only grows, and the day (ISO) on which it was given out."""

    number: Annotated[int, msgspec.Meta(ge=1, le=10**9)]
    issued: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$")]


class Facts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file says, after its signature fitted."""

    number: Annotated[int, msgspec.Meta(ge=1, le=10**9)]
    issued: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$")]
    form: int
    files: dict[str, str]

    @property
    def issue(self) -> Issue:
        """Which issue it is."""
        return Issue(number=self.number, issued=self.issued)


class FactsRefusedError(Exception):
    """The file is not used, and `why`. Nothing was changed. `problems` where its facts are not as they must be."""

    def __init__(self, why: Why, problems: Sequence[PackProblem] = ()) -> None:
        super().__init__(why)
        self.why = why
        self.problems = tuple(problems)


def trusted_keys() -> tuple[bytes, ...]:
    """The public keys whose signature counts; none where the publisher has none."""
    lines = (asset_folder() / "facts-keys.txt").read_text(encoding="ascii").splitlines()
    return tuple(bytes.fromhex(line) for line in lines if line.strip() and not line.startswith("#"))


def shipped_issue() -> Issue:
    """Which issue comes with the program."""
    return msgspec.convert(
        tomllib.loads((asset_folder() / "content" / "issue.toml").read_text(encoding="utf-8")), Issue
    )


def read(data: bytes, keys: Sequence[bytes]) -> Facts:
    """The facts in a file that one of `keys` signed. FactsRefusedError."""
    signature, body = _parts(data)
    if not keys:
        raise FactsRefusedError("no_key")
    if not any(_fits(key, signature, HEAD + body) for key in keys):
        raise FactsRefusedError("bad_signature")
    try:
        facts = msgspec.json.decode(body, type=Facts)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        # Its publisher signed it, so it is whole: a later form that has other keys.
        raise FactsRefusedError("too_new") from None
    if facts.form > FORM:
        raise FactsRefusedError("too_new")
    if facts.form < FORM or len(facts.files) > MOST_FILES or not all(map(_FILE.fullmatch, facts.files)):
        raise FactsRefusedError("not_facts")
    return facts


def _parts(data: bytes) -> tuple[bytes, bytes]:
    """Signature and what follows, from a file that looks like one."""
    start = len(HEAD)
    line = data[start : start + 129]
    if len(data) > MOST_BYTES or not data.startswith(HEAD) or not _SIGNATURE.fullmatch(line):
        raise FactsRefusedError("not_facts")
    return bytes.fromhex(line.decode("ascii")), data[start + 129 :]


def _fits(key: bytes, signature: bytes, signed: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def library_of(facts: Facts) -> Library:
    """The facts as content, refused as a whole for any problem that the shipped ones must not have either."""
    from desktop_app.content.checks import library_problems
    from desktop_app.content.pack_files import Held, read_source

    library = read_source(Held({name: text.encode("utf-8", "replace") for name, text in facts.files.items()}))
    problems = library.problems
    if not problems and library.packs("exchange") and library.questions["account"]:
        problems = tuple(library_problems(library))
        if not problems:
            return library
    raise FactsRefusedError("faults", problems)


def write(folder: Path, private: bytes) -> bytes:
    """A content folder as a signed file. `private`: the 32 bytes of an Ed25519 key. For the publisher.

    FactsRefusedError where the program would refuse the facts.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    issue = msgspec.convert(tomllib.loads((folder / "issue.toml").read_text(encoding="utf-8")), Issue)
    # Translations stay with the program: they are of its own texts, and new ones are shown in English until then.
    paths = sorted(path for part in PARTS for path in (folder / part).glob("*.toml") if "." not in path.stem)
    files = {f"{path.parent.name}/{path.name}": path.read_text(encoding="utf-8") for path in paths}
    facts = Facts(number=issue.number, issued=issue.issued, form=FORM, files=files)
    library_of(facts)
    body = msgspec.json.encode(facts)
    signature = Ed25519PrivateKey.from_private_bytes(private).sign(HEAD + body)
    data = HEAD + signature.hex().encode("ascii") + b"\n" + body
    if len(data) > MOST_BYTES:
        raise FactsRefusedError("not_facts")
    return data
