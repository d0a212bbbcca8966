"""The city's pictures: its tileset, and everything that stands in its streets or hangs on its walls."""

from __future__ import annotations

from pathlib import Path

from art import tiles_city


def build(assets: Path) -> None:
    """Write assets/tiles/city.png and the pictures below assets/tiles/city."""
    tiles_city.build(assets)
