"""The run to the vent: the house that woke puts itself in his way, and all that he has learnt tonight is asked at once.

Beams whose names begin with "run" stand dark until he comes, then burn: a roll goes through. Behind the last but one
waits a drone that a hologram must turn. Whatever catches him here costs the way back to what he passed last.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.levels.uplink_talk import RUN_BARKS
from game.script import Script, Stage, _
from game.sim.intent import Button
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.machines.laser import LaserBeam
from game.sim.people.orion_hero import OrionHero

RUN_PREFIX = "run"
"""Beams named so are the run's own; of the others those on the way burn as well."""
LIGHT_PX = 128.0
"""A beam begins to flicker when he is so near."""
PASSED_PX = 30.0
"""So far behind a beam he has passed it, and is put back no further."""
HUNT_EVERY = 30
"""Machines in sight of him are told where he is once in so many ticks."""
HUNT_PX = 420.0
AMBUSH_PX = 210.0
"""The drone in the corridor turns on him from so far."""
OUT_PX = 12.0
"""So far south of the hall's door he is out of it."""
SLAM = 0.45
"""How hard the house shakes as a beam lights."""
HINT_S = 3.0


@dataclass(slots=True)
class Run:
    """A run: ``orion`` goes from ``door`` to ``vent``, px; ``beams`` in the order in which he meets them."""

    stage: Stage
    orion: OrionHero
    door: tuple[float, float]
    vent: tuple[float, float]
    drones: list[GuardDrone]
    ambush: GuardDrone | None
    beams: list[LaserBeam] = field(default_factory=list)
    said: int = 0

    @property
    def out(self) -> bool:
        """He is out of the hall."""
        return self.orion.y > self.door[1] + OUT_PX


def begin(run: Run, beams: list[LaserBeam]) -> None:
    """Put the beams that lie between door and vent in order, dark, and the drone where it waits for him."""
    near, far = sorted((run.door[0], run.vent[0]))
    run.beams = sorted((b for b in beams if near < b.x < far), key=lambda b: (-abs(b.x - run.vent[0]), b.id))
    for beam in beams:
        beam.on_ticks = beam.off_ticks = 0
        beam.live = False
    if run.ambush is not None and len(run.beams) > 1:
        middle = (run.beams[-1].x + run.beams[-2].x) / 2.0
        run.ambush.post(middle, run.ambush.y, math.atan2(0.0, run.door[0] - run.vent[0]))
    run.orion.signal = 100.0


def hold(run: Run) -> Script:
    """The house against him, tick by tick, for as long as it is stepped."""
    world = run.stage.world
    lit: list[LaserBeam] = []
    passed: list[LaserBeam] = []
    begun = False
    while True:
        if run.out and not begun:
            begun = True
            run.orion.hideout = (run.door[0], run.door[1] + OUT_PX * 3.0)
            _speak(run)
        for beam in _ahead(run, lit) if run.out else ():
            lit.append(beam)
            beam.live = True
            run.stage.shake(beam.x, beam.y, SLAM)
            _speak(run)
            _teach(run, beam, first=len(lit) == 1)
        for beam in lit:
            if beam not in passed and _behind(run, beam):
                passed.append(beam)
                run.orion.hideout = (beam.x + math.copysign(PASSED_PX, run.vent[0] - beam.x), run.orion.y)
        if world.tick % HUNT_EVERY == 0 and run.orion.caught is None and not world.of(Decoy):
            _hunt(run)
        yield


def end(run: Run) -> None:
    """He is there, or too late: the beams go dark."""
    for beam in run.beams:
        beam.live = False


# -- parts ----------------------------------------------------------------------------------------


def _ahead(run: Run, lit: list[LaserBeam]) -> Iterator[LaserBeam]:
    return (beam for beam in run.beams if beam not in lit and beam.distance(run.orion.x, run.orion.y) < LIGHT_PX)


def _behind(run: Run, beam: LaserBeam) -> bool:
    """He is past a beam, seen from the door."""
    side = math.copysign(1.0, run.vent[0] - run.door[0])
    return (run.orion.x - beam.x) * side > PASSED_PX and run.orion.caught is None


def _hunt(run: Run) -> None:
    world, orion = run.stage.world, run.orion
    for drone in run.drones:
        reach = AMBUSH_PX if drone is run.ambush else HUNT_PX
        if math.hypot(drone.x - orion.x, drone.y - orion.y) < reach and drone.state != "dive":
            drone.call(world, orion.x, orion.y)
            drone.seen = 1.0


def _teach(run: Run, beam: LaserBeam, *, first: bool) -> None:
    """A word of the button at hand: the roll at the first beam, the hologram where the drone waits."""
    rolls = run.orion.rolls
    if first:
        run.stage.teach("dash", _("Roll through"), lambda: run.orion.rolls > rolls, HINT_S)
    elif len(run.beams) > 1 and beam is run.beams[-2]:
        world = run.stage.world
        run.stage.teach("secondary", _("Give it somebody to chase"), lambda: world.pressed(Button.SECONDARY), HINT_S)


def _speak(run: Run) -> None:
    """He goes on arguing, with less and less of his sentence left."""
    if run.said < len(RUN_BARKS):
        run.stage.bark("orion", RUN_BARKS[run.said])
        run.said += 1
