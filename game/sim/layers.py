"""Which bodies meet which: collision categories and masks, in one place.

Categories are bits of a :class:`pymunk.ShapeFilter`; two shapes meet when each one's category is in the other's mask.
"""

from __future__ import annotations

from typing import Final

import pymunk

WALL: Final = 1 << 0
"""Blocks bodies, sight and pulses."""
LOW: Final = 1 << 1
"""Blocks walking, not sight, pulses or flight: railings, the rim of the hub, props below the hip."""
PERSON: Final = 1 << 2
"""The heroes and everybody kind."""
INTRUDER: Final = 1 << 3
"""Orion."""
MACHINE: Final = 1 << 4
"""Drones, and access nodes when they shove."""
PULSE: Final = 1 << 5
BOT: Final = 1 << 6
LOAD: Final = 1 << 7
"""Crates and carts."""
CROWD: Final = 1 << 8
"""People in the street with somewhere to go: they push the heroes, and never each other."""

BOT_GROUP: Final = 1
"""All bots share this group: they never meet each other."""
PULSE_GROUP: Final = 2

WALL_FILTER: Final = pymunk.ShapeFilter(categories=WALL)
LOW_FILTER: Final = pymunk.ShapeFilter(categories=LOW, mask=PERSON | INTRUDER | LOAD)
PERSON_FILTER: Final = pymunk.ShapeFilter(categories=PERSON, mask=WALL | LOW | LOAD | PULSE | CROWD)
INTRUDER_FILTER: Final = pymunk.ShapeFilter(categories=INTRUDER, mask=WALL | LOW | LOAD | BOT)
DRONE_FILTER: Final = pymunk.ShapeFilter(categories=MACHINE, mask=WALL | BOT)
NODE_FILTER: Final = pymunk.ShapeFilter(categories=MACHINE, mask=PERSON | INTRUDER | BOT | LOAD)
PULSE_FILTER: Final = pymunk.ShapeFilter(group=PULSE_GROUP, categories=PULSE, mask=WALL | PERSON | BOT | LOAD)
BOT_FILTER: Final = pymunk.ShapeFilter(group=BOT_GROUP, categories=BOT, mask=WALL | INTRUDER | MACHINE | PULSE | LOAD)
LOAD_FILTER: Final = pymunk.ShapeFilter(categories=LOAD, mask=WALL | LOW | PERSON | INTRUDER | LOAD | PULSE | BOT)
CROWD_FILTER: Final = pymunk.ShapeFilter(categories=CROWD, mask=WALL | LOW | PERSON)
SHARING_FILTER: Final = pymunk.ShapeFilter(categories=CROWD, mask=WALL)
"""Whoever walks arm in arm with a hero: nobody pushes anybody, and walls are walls."""
GATE_FILTER: Final = pymunk.ShapeFilter(categories=LOW, mask=PERSON)
"""A turnstile: it stops a hero and lets the crowd through."""
SIGHT_FILTER: Final = pymunk.ShapeFilter(mask=WALL)
"""For queries: what blocks the eye."""
WALK_FILTER: Final = pymunk.ShapeFilter(mask=WALL | LOW)
"""For queries: what blocks a foot."""

TYPE_WALL: Final = 1
TYPE_ENTITY: Final = 2
TYPE_BOT: Final = 3
TYPE_PULSE: Final = 4
"""Collision types, for the one handler that collects contacts."""
