"""What drives by: the tram that brought her, and taxis that float over the lane without looking down."""

from __future__ import annotations

import math
from dataclasses import dataclass

from game.script import Script
from game.sim.thing import Thing
from game.sim.world import World

TRAM_WAITS_TICKS = 50
TRAM_AHEAD_WAITS_TICKS = 130
"""How long the tram stands, and how long where it hides who stepped off."""
TRAM_PX_S, TRAM_ACCEL = 190.0, 1.3
TRAM_AWAY_PX, TRAM_HALF_PX = 40.0, 110.0
TRAM_BEHIND_PX, TRAM_BEFORE_PX = -14.0, 17.0
"""Its rail lies so far below whoever stepped off, px: behind her, or before her."""
TAXI_OUT_PX = 340.0
"""A taxi turns round so far beyond the ends of its lane, out of sight."""


@dataclass(frozen=True, slots=True)
class SkyLane:
    """Taxis float along ``y`` at height ``z``, the first from ``first``, ``gap`` px apart, at ``speed`` px/s.

    A negative speed is to the left.
    """

    y: float
    z: float
    first: float
    speed: float
    gap: float
    many: int
    kind: str = "taxi"
    climbs: float = math.inf
    """From this x on, px, they climb as far as they go."""


SKY_LANES = (
    SkyLane(y=208.0, z=46.0, first=980.0, speed=-118.0, gap=1130.0, many=3, climbs=2290.0),
    SkyLane(y=504.0, z=30.0, first=280.0, speed=146.0, gap=1270.0, many=3, kind="roof-taxi", climbs=2230.0),
)
"""One along the shop windows, one over the roofs on the near side; over the square they are high in the sky."""


def tram_leaves(world: World, x: float, y: float, *, ahead: bool = False) -> Script:
    """The tram that brought somebody to a place, px, goes on along its rails, out of the picture.

    ``ahead``: it stands before whoever stepped off, and shows them when it is gone.
    """
    tram = world.spawn(Thing("tram", x - TRAM_AWAY_PX, y + (TRAM_BEFORE_PX if ahead else TRAM_BEHIND_PX)))
    waits = TRAM_AHEAD_WAITS_TICKS if ahead else TRAM_WAITS_TICKS
    speed = 0.0
    while tram.x > -TRAM_HALF_PX:
        if speed > 0.0 or world.tick - tram.since > waits:
            world.set_state(tram, "leave")
            speed = min(TRAM_PX_S, speed + TRAM_ACCEL)
        tram.x -= speed / 60.0
        yield
    world.remove(tram)


def sky_lanes(world: World) -> Script:
    """Taxis, for as long as the street is there."""
    flown: list[tuple[Thing, SkyLane]] = []
    begin, end = -TAXI_OUT_PX, world.level.width + TAXI_OUT_PX
    for lane in SKY_LANES:
        for number in range(lane.many):
            taxi = Thing(lane.kind, lane.first + number * lane.gap, lane.y, state="right" if lane.speed > 0 else "left")
            flown.append((world.spawn(taxi), lane))
    while True:
        for taxi, lane in flown:
            taxi.x += lane.speed / 60.0
            taxi.z = lane.z + max(0.0, taxi.x - lane.climbs)
            if taxi.x < begin or taxi.x > end:
                taxi.x = taxi.px = end if lane.speed < 0.0 else begin
                taxi.z = taxi.pz = lane.z
        yield
