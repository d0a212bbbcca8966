"""Where settings and saves are kept."""

from __future__ import annotations

import os
from pathlib import Path

from game.sim.faults import Fault, FaultError

HOME_VARIABLE = "NEW_AVALON_HOME"
"""Environment variable that names another folder for settings and saves."""


def home() -> Path:
    """The folder for settings and saves: the platform's own place, or what ``NEW_AVALON_HOME`` names. Not made here.

    Raises :class:`~game.sim.faults.FaultError` where nobody can say which folder that is.
    """
    named = os.environ.get(HOME_VARIABLE, "")
    if named:
        path = Path(os.path.expanduser(named))
    else:
        import platformdirs

        path = Path(platformdirs.user_data_dir("new-avalon", appauthor=False))
    if path.parts[:1] and path.parts[0].startswith("~"):
        # of somebody whom the system does not know, or of a process without a home
        remedy = f"Name a folder by its whole path in the environment as {HOME_VARIABLE}."
        raise FaultError(Fault(str(path), "", "settings and progress have no home: there is no such person", remedy))
    return path
