"""Builds everything that is not a person, a machine or a sound: tiles, props, effects, the title."""

from __future__ import annotations

from pathlib import Path

from art import props, tiles


def build(assets: Path) -> None:
    """Write this part's pictures below the folder `assets`."""
    tiles.build(assets)
    props.build(assets)
