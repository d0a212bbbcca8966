"""Builds everything that is not a person, a machine or a sound: tiles, props, effects, the interface."""

from __future__ import annotations

from pathlib import Path

from art import city, effects, effects_ui, enamel, props, props_clinic, reef, tiles, tiles_clinic, tiles_wear, title_art


def build(assets: Path) -> None:
    """Write this part's pictures below the folder `assets`."""
    tiles.build(assets)
    props.build(assets)
    city.build(assets)
    tiles_wear.build(assets)
    tiles_clinic.build(assets)
    props_clinic.build(assets)
    reef.build(assets)
    enamel.build(assets)
    effects.build(assets)
    effects_ui.build(assets)
    title_art.build(assets)
