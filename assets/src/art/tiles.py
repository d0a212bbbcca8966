"""The server core's tileset: one sheet of 16 px tiles, each tile known by name.

The sheet only grows at its end (a tile's place is its id, and maps hold ids), so new tiles are added to the
last list in `sheet`, never in between.
"""

from __future__ import annotations

from pathlib import Path

from art.atlas import write_picture
from art.canvas import Picture
from art.palette import rgb
from art.tiles_floor import conduit, contact_shadow, decals, inlay, plates
from art.tiles_hub import hub_care, hub_disc
from art.tiles_screens import fan_frames, led_frames, screen_frames
from art.tiles_walls import caps, wall_panels, wall_things

TILE = 16  # px
COLUMNS = 32
SCREEN_TICKS_MS = 180
FAN_TICKS_MS = 80
LED_TICKS_MS = 420


class Sheet:
    """Blocks of tiles on shelves, in the order in which they are added, 32 tiles to a row.

    ``tiles``       tile name -> its id (its place, row by row). A block's tiles are `NAME/column,row`.
    ``animations``  tile name -> (the ids of its frames, milliseconds each).
    """

    def __init__(self) -> None:
        self.tiles: dict[str, int] = {}
        self.animations: dict[str, tuple[list[int], int]] = {}
        self._blocks: list[tuple[Picture, int, int]] = []
        self._left = self._top = self._shelf = 0

    def add(self, name: str, picture: Picture) -> None:
        """A picture of one tile, or of some that stay together. Raises ValueError when the name is taken."""
        wide, high = picture.width // TILE, picture.height // TILE
        if self._left + wide > COLUMNS or high != self._shelf:
            self._left, self._top, self._shelf = 0, self._top + self._shelf, high
        for row in range(high):
            for column in range(wide):
                part = name if wide == high == 1 else f"{name}/{column},{row}"
                if part in self.tiles:
                    raise ValueError(f'tile "{part}" is drawn twice')
                self.tiles[part] = (self._top + row) * COLUMNS + self._left + column
        self._blocks.append((picture, self._left * TILE, self._top * TILE))
        self._left += wide

    def animate(self, name: str, frames: list[Picture], ms: int) -> None:
        """An animation as large as its frames `NAME/frame`: every tile of frame 0 carries it."""
        for number, frame in enumerate(frames):
            self.add(f"{name}/{number}", frame)
        first = f"{name}/0"
        for part in [tile for tile in self.tiles if tile == first or tile.startswith(first + "/")]:
            ids = [self.tiles[f"{name}/{number}{part[len(first) :]}"] for number in range(len(frames))]
            self.animations[part] = (ids, ms)

    def picture(self) -> Picture:
        """The sheet itself."""
        done = Picture(COLUMNS * TILE, (self._top + self._shelf) * TILE)
        for block, left, top in self._blocks:
            done.blit(block, left, top)
        return done


def sheet() -> Sheet:
    """The whole tileset in its fixed order."""
    done = Sheet()
    for name, picture in plates().items():
        done.add(name, picture)
    for name, picture in inlay().items():
        done.add(name, picture)
    for colour in ("magenta", "mint", "dark"):
        for joins in range(16):
            done.add(f"conduit/{colour}/{joins}", unlit(conduit(colour, joins)))
    for name, picture in contact_shadow().items():
        done.add(name, picture)
    for name, picture in _by_height(decals()).items():
        done.add(name, unlit(picture))
    for name, picture in caps().items():
        done.add(name, picture)
    for name, picture in wall_panels().items():
        done.add(name, picture)
    for name, picture in _by_height(wall_things()).items():
        done.add(name, unlit(picture))
    done.add("hub", unlit(hub_disc()))
    for name, frames in screen_frames().items():
        done.animate(name, frames, SCREEN_TICKS_MS)
    done.animate("fan", fan_frames(), FAN_TICKS_MS)
    for name, frames in led_frames().items():
        done.animate(name, frames, LED_TICKS_MS)
    done.add("hub-care", unlit(hub_care()))
    return done


UNLIT = {"M5": "M3", "M4": "M2", "M3": "M1", "M2": "M1", "T6": "T4", "T5": "T2", "T4": "T2", "T3": "T1"}
"""What a lamp's glass looks like when its circuit is off."""


def unlit(picture: Picture) -> Picture:
    """The picture with the paint under its light darkened: all its brightness then is light, and can be cut off."""
    done = picture.copy()
    for lit, dark in UNLIT.items():
        same = (picture.emissive[..., 3] > 0) & (picture.albedo[..., :3] == rgb(lit)).all(axis=2)
        done.albedo[same, :3] = rgb(dark)
    return done


def _by_height(pictures: dict[str, Picture]) -> dict[str, Picture]:
    """The same pictures, low ones first, so that they share shelves."""
    return dict(sorted(pictures.items(), key=lambda item: item[1].height))


def build(assets: Path) -> None:
    """Write assets/tiles/server-core.png and its emissive twin."""
    write_picture(assets / "tiles" / "server-core.png", sheet().picture(), twin=True)
