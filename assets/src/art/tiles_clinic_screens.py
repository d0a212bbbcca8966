"""Screens."""

from __future__ import annotations

from art.canvas import Picture


def screen_frames() -> dict[str, list[Picture]]:
    """Frames by name."""
    return {}
