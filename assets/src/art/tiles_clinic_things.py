"""What hangs on the clinic's walls, in whole tiles."""

from __future__ import annotations

from art.canvas import Picture


def wall_things() -> dict[str, Picture]:
    """By name."""
    return {}
