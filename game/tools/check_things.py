"""Things that were placed and can do nothing: too small to be touched, paths that lead nowhere, wishes that exclude each
other. Told by ``new-avalon check``; none of it keeps a map from being played.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from game.content.report import quoted
from game.content.solids import convex_pieces
from game.content.tilesets import TILE
from game.sim import placed
from game.sim.faults import Fault
from game.sim.level import LevelMap

SMALL_PX = 1.0
"""Nothing is touched that is narrower than this."""
AREAS = (placed.Door, placed.Exit, placed.Trigger, placed.Zone, placed.Crate, placed.Cart)
"""Classes whose size counts."""
SIZE = "Drag it to its size in Tiled, or delete it."


def faults(level: LevelMap, file: str) -> list[Fault]:
    """A fault for each thing of a map that can do nothing as it stands."""
    return [
        Fault(file, place(item, level), message, remedy) for item in level.placed for message, remedy in _idle(item)
    ]


def place(item: placed.Placed, level: LevelMap) -> str:
    """A placed thing in a message, at the tile where Tiled shows it."""
    name = f" {quoted(item.name)}" if item.name else ""
    left, top = level.origin
    cell = (math.floor(item.x / TILE) + left, math.floor(item.y / TILE) + top)
    return f"{type(item).__name__} {item.id}{name} at tile {cell}"


def _idle(item: placed.Placed) -> Iterator[tuple[str, str]]:
    if isinstance(item, AREAS):
        if min(item.width, item.height) < SMALL_PX:
            yield f"it is {item.width:g} x {item.height:g} px, too small to be touched", SIZE
        elif item.shape == "polygon" and not convex_pieces(item.points):
            yield "its corners lie on one line, so that it holds nobody", SIZE
    if isinstance(item, placed.Path | placed.Laser) and item.points and _length(item) < SMALL_PX:
        what = "path" if isinstance(item, placed.Path) else "beam"
        yield (
            f"its points lie on each other, so that the {what} leads nowhere",
            "Drag them apart in Tiled, or delete it.",
        )
    if isinstance(item, placed.Light) and item.shape == "ellipse" and item.rotation % 90.0:
        yield (
            f"its ellipse is turned by {item.rotation:g} degrees, and a pool of light lies along the edges of the map",
            "In Tiled, set its Rotation to 0 or 90.",
        )
    if isinstance(item, placed.Npc) and item.says.strip() and item.path:
        yield (
            "it has words and a path, and who has words stands still",
            'Clear "says" or "path"; put somebody who talks beside the path.',
        )
    if isinstance(item, placed.AccessNode) and item.trick is placed.NodeTrick.SLIDE and not item.track:
        yield (
            'its trick is "slide", and it has no track to slide along',
            'Set "track" to a Path, or choose another trick.',
        )


def _length(item: placed.Placed) -> float:
    return max(math.dist(item.points[0], point) for point in item.points)
