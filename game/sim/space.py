"""The physics space of a level: its walls and low things as static shapes, and an edge all round."""

from __future__ import annotations

import pymunk

from game.sim import layers
from game.sim.level import LevelMap

ITERATIONS = 8
"""How often contacts are solved in a step."""
OVERLAP_PER_S = 0.6**60
"""How much of an overlap of two bodies is left after a second: walls feel hard."""
EDGE_PX = 2.0
"""Half as thick is the edge of the level."""


def space_of(level: LevelMap) -> pymunk.Space:
    """A new space with a level's solids, px, and nobody in it."""
    space = pymunk.Space()
    space.iterations = ITERATIONS
    space.collision_bias = OVERLAP_PER_S
    static = space.static_body
    for polygons, shape_filter in ((level.solids, layers.WALL_FILTER), (level.low, layers.LOW_FILTER)):
        for polygon in polygons:
            shape = pymunk.Poly(static, polygon)
            shape.filter = shape_filter
            shape.friction = 0.0
            shape.collision_type = layers.TYPE_WALL
            space.add(shape)
    w, h = level.width, level.height
    for a, b in (((0, 0), (w, 0)), ((w, 0), (w, h)), ((w, h), (0, h)), ((0, h), (0, 0))):
        edge = pymunk.Segment(static, a, b, EDGE_PX)
        edge.filter = layers.WALL_FILTER
        edge.collision_type = layers.TYPE_WALL
        space.add(edge)
    return space
