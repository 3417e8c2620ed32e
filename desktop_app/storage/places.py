"""Where the vault, the preferences and a user's own content live when nobody says otherwise: each system's places."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "Strongroom"


def vault_folder() -> Path:
    """The folder of the vault, for this user of this computer. It need not exist."""
    return platformdirs.user_data_path(APP, appauthor=False)


def own_content(vault: Path) -> Path:
    """The folder with the exchanges that the user added, beside the vault. It need not exist."""
    return vault / "content"


def preferences_folder() -> Path:
    """The folder of the preferences. On Windows and macOS the same as the vault's."""
    return platformdirs.user_config_path(APP, appauthor=False)
