"""Where the game's own files lie: pictures, sounds, maps and the list of chapters."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
"""The folder of the package ``game``."""


def data_root() -> Path:
    """The folder that holds ``assets/``, ``maps/`` and ``levels.json``.

    In a checkout that is the folder beside the package, so that a map edited in Tiled is the map that is played;
    in an installed wheel it is ``game/_data``.
    """
    checkout = PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / "levels.json").is_file():
        return checkout
    return PACKAGE / "_data"


def shown(path: Path, root: Path) -> str:
    """A file as a person would name it: from the game's folder when it lies there, else as it was given."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except (ValueError, OSError, RuntimeError):
        return str(path)
