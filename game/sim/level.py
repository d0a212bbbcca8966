"""A level's ground, as the simulation knows it: its size, what is solid, and what was placed on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from game.sim.placed import Placed

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
    """

    name: str
    width: float
    height: float
    tile: int = 16
    solids: tuple[Polygon, ...] = ()
    low: tuple[Polygon, ...] = ()
    placed: tuple[Placed, ...] = ()
    properties: Mapping[str, object] = field(default_factory=dict)

    def of(self, kind: type[P]) -> tuple[P, ...]:
        """All placed objects of one class, in ascending order of id."""
        return tuple(item for item in self.placed if isinstance(item, kind))

    def named(self, kind: type[P], name: str) -> P:
        """The placed object of one class with a name.

        Raises ``LookupError`` that names the map, the class and what there is.
        """
        for item in self.of(kind):
            if item.name == name:
                return item
        there = ", ".join(repr(item.name) for item in self.of(kind)) or "none"
        raise LookupError(f"map {self.name!r} has no {kind.__name__} named {name!r}; it has {there}")

    def by_id(self, kind: type[P], object_id: int) -> P | None:
        """The placed object of one class with an id, or None."""
        return next((item for item in self.of(kind) if item.id == object_id), None)
