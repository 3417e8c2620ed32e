"""Signs SHA256SUMS with a key from outside the checkout, so that a person can tell who built the files.

    sign.py KEY            writes dist/SHA256SUMS.sig with ssh-keygen; KEY is an SSH key (Ed25519), kept apart

Whoever downloads checks with both of these:

    ssh-keygen -Y verify -f allowed_signers -I strongroom -n file -s SHA256SUMS.sig < SHA256SUMS
    sha256sum -c SHA256SUMS
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUMS = ROOT / "dist" / "SHA256SUMS"


def main(words: list[str]) -> int:
    """Signs. 1 where there is nothing to sign or the key lies where it must not."""
    if len(words) != 1:
        print(__doc__)
        return 2
    key = Path(words[0]).resolve()
    if key.is_relative_to(ROOT):
        print("sign: the key must not lie in the checkout.", file=sys.stderr)
        return 1
    if not SUMS.exists():
        print("sign: there is no dist/SHA256SUMS. Build first: python3 dev.py package", file=sys.stderr)
        return 1
    SUMS.with_name("SHA256SUMS.sig").unlink(missing_ok=True)
    return subprocess.call(["ssh-keygen", "-Y", "sign", "-f", str(key), "-n", "file", str(SUMS)])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
