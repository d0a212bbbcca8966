"""The clinic's tileset: one sheet of 16 px tiles, each tile known by name.

The sheet only grows at its end (a tile's place is its id, and maps hold ids), so new tiles are added to the
last list in `sheet`, never in between.
"""

from __future__ import annotations

from pathlib import Path

from art.atlas import write_picture
from art.canvas import Picture
from art.tiles import Sheet
from art.tiles_clinic_floor import decals, overlays, slabs
from art.tiles_clinic_screens import screen_frames
from art.tiles_clinic_things import wall_things
from art.tiles_clinic_walls import wall_panels
from art.tiles_floor import contact_shadow
from art.tiles_walls import caps

SCREEN_TICKS_MS = 220


def sheet() -> Sheet:
    """The whole tileset in its fixed order."""
    done = Sheet()
    for part in (
        slabs(),
        caps(),
        wall_panels(),
        contact_shadow(),
        overlays(),
        _by_height(decals()),
        _by_height(wall_things()),
    ):
        for name, picture in part.items():
            done.add(name, picture)
    for name, frames in screen_frames().items():
        done.animate(name, frames, SCREEN_TICKS_MS)
    return done


def _by_height(pictures: dict[str, Picture]) -> dict[str, Picture]:
    """The same pictures, low ones first, so that they share shelves."""
    return dict(sorted(pictures.items(), key=lambda item: item[1].height))


def build(assets: Path) -> None:
    """Write assets/tiles/clinic.png and its emissive twin."""
    write_picture(assets / "tiles" / "clinic.png", sheet().picture(), twin=True)
