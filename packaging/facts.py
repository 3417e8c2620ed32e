"""For those who publish facts: makes the key that signs them, and signs a file that programs take in.

    dev.py facts make-key PRIVATE          a new private key in a file outside the checkout; tells the public one
    dev.py facts sign PRIVATE OUT          signs assets/content as it is now, into the folder OUT
    dev.py facts look FILE                 says what a file holds, and whether a key of the checkout signed it

The private key never lies in the checkout. Its public part goes into assets/facts-keys.txt by hand, in a commit that
somebody looks at.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.content import facts_file

ROOT = Path(__file__).resolve().parent.parent
WHY: dict[facts_file.Why, str] = {
    "not_facts": "it is no file of facts",
    "no_key": "assets/facts-keys.txt holds no key yet, so no program takes newer facts",
    "bad_signature": "no key of assets/facts-keys.txt signed it, or it was changed since",
    "too_new": "its form is later than that of this checkout",
    "not_newer": "it is no newer than the issue of this checkout",
    "faults": "its facts do not fit together",
}


def make_key(place: Path) -> int:
    """A new pair. The file must not exist, nor lie in the checkout."""
    if place.resolve().is_relative_to(ROOT):
        return refuse("the private key must not lie in the checkout: name a file elsewhere, best on a drive kept apart")
    key = Ed25519PrivateKey.generate()
    private = key.private_bytes(
        serialization.Encoding.Raw, serialization.PrivateFormat.Raw, serialization.NoEncryption()
    )
    try:
        handle = os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return refuse(f"{place} is there already and is not overwritten")
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(private.hex() + "\n")
    public = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    print(f"The private key is in {place}. Keep it apart from the checkout, and a copy of it on paper.")
    print(f"Put this line into assets/facts-keys.txt:\n{public.hex()}")
    return 0


def sign(place: Path, out: Path) -> int:
    """The content of the checkout as a signed file."""
    try:
        private = bytes.fromhex(place.read_text(encoding="ascii"))
        public = Ed25519PrivateKey.from_private_bytes(private).public_key()
    except ValueError:
        return refuse(f"{place} holds no private key: one is 64 hexadecimal digits, as make-key writes them")
    raw = public.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    if raw not in facts_file.trusted_keys():
        return refuse("this key's public part is not in assets/facts-keys.txt, so no program would take the file")
    try:
        data = facts_file.write(ROOT / "assets" / "content", private)
    except facts_file.FactsRefusedError as error:
        return refuse("\n".join(["the facts are not in order:", *map(str, error.problems)]))
    number = facts_file.shipped_issue().number
    path = out / f"issue-{number}{facts_file.SUFFIX}"
    path.write_bytes(data)
    print(f"{path}: issue {number}, {len(data)} bytes")
    return 0


def look(path: Path) -> int:
    """What a file holds."""
    try:
        with path.open("rb") as file:
            data = file.read(facts_file.MOST_BYTES + 1)
        facts = facts_file.read(data, facts_file.trusted_keys())
    except facts_file.FactsRefusedError as error:
        return refuse(f"{path} would be refused: {WHY[error.why]}")
    print(f"Issue {facts.number} of {facts.issued}, {len(facts.files)} files, signed by a key of this checkout.")
    return 0


def refuse(words: str) -> int:
    """Says why nothing was done."""
    print(f"facts: {words}", file=sys.stderr)
    return 1


def main(words: list[str]) -> int:
    """Does what is asked. Returns the exit status: 1 where it was refused, 2 for words that make no sense."""
    try:
        match words:
            case ["make-key", place]:
                return make_key(Path(place))
            case ["sign", place, out]:
                return sign(Path(place), Path(out))
            case ["look", path]:
                return look(Path(path))
    except OSError as error:
        return refuse(f"{error.filename} can be neither read nor written: {error.strerror}. Nothing was changed")
    except (ValueError, msgspec.MsgspecError) as error:
        return refuse(f"assets/facts-keys.txt or assets/content/issue.toml is not in order: {error}")
    print(__doc__)
    return 0 if words in (["-h"], ["--help"]) else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
