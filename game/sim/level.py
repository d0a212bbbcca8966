"""A level's ground, as the simulation knows it: its size, what is solid, and what was placed on it."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from game.sim.faults import Fault, MissingError, a
from game.sim.placed import Path, Placed

P = TypeVar("P", bound=Placed)
Polygon = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class LevelMap:
    """A map without its pictures.

    ``name``       the file's name without its ending.
    ``width``, ``height``  px.
    ``tile``       edge of a tile, px.
    ``solids``     convex polygons that block bodies, px, few and merged.
    ``low``        convex polygons that block walking but not sight or pulses (railings, cables).
    ``placed``     every placed object, in ascending order of id.
    ``properties`` the map's own properties.
    ``origin``     what Tiled calls the cell at the top left, for messages: (0, 0) but on maps that were infinite.
    """

    name: str
    width: float
    height: float
    tile: int = 16
    solids: tuple[Polygon, ...] = ()
    low: tuple[Polygon, ...] = ()
    placed: tuple[Placed, ...] = ()
    properties: Mapping[str, object] = field(default_factory=dict)
    origin: tuple[int, int] = (0, 0)

    def of(self, kind: type[P]) -> tuple[P, ...]:
        """All placed objects of one class, in ascending order of id."""
        return tuple(item for item in self.placed if isinstance(item, kind))

    def named(self, kind: type[P], name: str) -> P:
        """The placed object of one class with a name.

        Raises :class:`~game.sim.faults.MissingError` that names the map, the class and what there is.
        """
        for item in self.of(kind):
            if item.name == name:
                return item
        raise self.missing(name, kind)

    def missing(self, name: str, *kinds: type[Placed]) -> MissingError:
        """What to say when nothing of some classes, or of any, has a name: a fault that also tells what is there."""
        what = " or ".join(kind.__name__ for kind in kinds) or "object"
        there = sorted({item.name for item in self.placed if item.name and isinstance(item, kinds or Placed)})
        near = difflib.get_close_matches(name, there, 4, 0.3) or there[:8]
        remedy = f'Place {a(what)} and name it "{name}"'
        remedy += f", or name one of these so: {', '.join(near)}." if near else "."
        return MissingError(
            Fault(
                f"{self.name}.tmx",
                "objects",
                f'the script looks for {a(what)} named "{name}", and there is none',
                remedy,
            )
        )

    def by_id(self, kind: type[P], object_id: int) -> P | None:
        """The placed object of one class with an id, or None."""
        return next((item for item in self.of(kind) if item.id == object_id), None)

    def way(self, path_id: int) -> Polygon:
        """The points of the Path with an id, px; none where there is no such path or the id is 0."""
        path = self.by_id(Path, path_id) if path_id else None
        return path.points if path is not None else ()
