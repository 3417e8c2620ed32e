"""Makes the small vault that the tests keep for ever for a form of the vault. Run once for each new form:

    python tests/storage/old/make_old_vault.py v1

It never touches one that is there. All of it is made up; test_old_vaults.py has the passphrase and the recovery key.
"""

from __future__ import annotations

import secrets
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[2]), str(HERE.parent)]

from test_old_vaults import HELD, PAPER, PASSPHRASE  # noqa: E402 (the lines above say where it is)
from vault_kit import keep  # noqa: E402

from desktop_app.domain.dossier import Answer  # noqa: E402
from desktop_app.storage.keyfile import Argon2Cost  # noqa: E402
from desktop_app.storage.unlockers import NewPaperKey, NewPassphrase  # noqa: E402
from desktop_app.storage.vault import Vault  # noqa: E402


def main(name: str) -> None:
    unlockers = [NewPassphrase(PASSPHRASE, Argon2Cost(memory_kib=64, passes=1, lanes=1)), NewPaperKey(PAPER)]
    with Vault.create(HERE / name, unlockers, secrets.token_bytes, "2026-03-01T20:15:00Z") as vault:
        vault.save_answers([("okx-1", "second_factor", Answer(value=("sms",), at="2026-03-01T20:16:00Z"))])
        keep(vault, HELD)
    for left in ("vault.lock", "vault.db-journal"):
        (HERE / name / left).unlink()


if __name__ == "__main__":
    main(sys.argv[1])
