"""Where settings and saves are kept."""

from __future__ import annotations

import os
from pathlib import Path

HOME_VARIABLE = "NEW_AVALON_HOME"
"""Environment variable that names another folder for settings and saves."""


def home() -> Path:
    """The folder for settings and saves: the platform's own place, or what ``NEW_AVALON_HOME`` names. Not made here."""
    named = os.environ.get(HOME_VARIABLE, "")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("new-avalon", appauthor=False))
