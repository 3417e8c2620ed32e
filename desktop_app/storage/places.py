"""Where the vault and the preferences live when nobody says otherwise: each system's own places."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "Strongroom"


def vault_folder() -> Path:
    """The folder of the vault, for this user of this computer. It need not exist."""
    return platformdirs.user_data_path(APP, appauthor=False)


def preferences_folder() -> Path:
    """The folder of the preferences. On Windows and macOS the same as the vault's."""
    return platformdirs.user_config_path(APP, appauthor=False)
