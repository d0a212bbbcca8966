"""The showdown at its busiest, built for measuring: 400 bots, every drone awake, pulses in the air, all lamps lit."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

from game.content.data import data_root
from game.content.library import chapter
from game.content.tiled import TiledMap, load_map
from game.levels.showdown_setting import build
from game.sim.intent import MOVE_FULL, Button, Intent
from game.sim.machines.drone import GuardDrone
from game.sim.machines.pulse import Pulse
from game.sim.people.elara import Elara
from game.sim.rules import Rules
from game.sim.world import World

clock = time.thread_time if time.get_clock_info("thread_time").resolution < 1e-6 else time.perf_counter
"""Time that this program was given, where the system tells it finely enough: others that run then count less."""
LEVEL = "showdown"
BOTS = 400
DRONES = 8
FAN = 7
"""Pulses that the core throws at once."""
FAN_PAUSE = 40
"""Ticks between two fans: some twenty pulses are in the air at any time."""
WARM_TICKS = 150
"""Until the bots stand, the drones hunt and the first pulses have come near."""
ARC_PX = 120.0
LAP_TICKS = 240
REACH_PX = 150
"""How far from the hub the fight is, px."""


@dataclass
class Scene:
    """A world in the middle of the fight, and what the player goes on wanting there."""

    tiled: TiledMap
    world: World
    intents: Iterator[Intent]

    def tick(self) -> Intent:
        """The next intent; a tick that is only hit-stop is let pass first, since nothing is done in it."""
        while self.world.frozen > 0:
            self.world.step(next(self.intents))
        return next(self.intents)


def busiest(bots: int = BOTS) -> Scene:
    """The scene, warmed up. No bot burns and no composure falls in it, so that it stays as busy as it is."""
    root = data_root()
    tiled = load_map(root / chapter(LEVEL, root).map, root)
    world = World(tiled.level, seed=1, rules=Rules(steady=True, endless=True))
    setting = build(world)
    elara, hub = setting.elara, setting.hub
    world.hero = elara
    for _ in range(DRONES - len(setting.drones)):
        world.spawn(GuardDrone(hub[0], hub[1] + REACH_PX))
    for drone in world.of(GuardDrone):
        drone.wake(world, elara)
    _stand(elara, hub)
    world.swarm.spawn(bots - world.swarm.count, elara.x, elara.y)
    setting.core.arm(world, elara, fan=FAN, pause=FAN_PAUSE, delay=1)
    scene = Scene(tiled, world, _wants())
    for _ in range(WARM_TICKS):
        world.step(next(scene.intents))
    return scene


def crowd(bots: int) -> Scene:
    """Elara and so many bots in the server core, and nothing else that moves: what the swarm alone costs."""
    root = data_root()
    tiled = load_map(root / chapter(LEVEL, root).map, root)
    world = World(tiled.level, seed=1, rules=Rules(steady=True, endless=True))
    setting = build(world)
    for item in list(world.entities.values()):
        if item is not setting.elara:
            world.remove(item)
    world.hero = setting.elara
    _stand(setting.elara, setting.hub)
    world.swarm.spawn(bots - world.swarm.count, setting.elara.x, setting.elara.y)
    scene = Scene(tiled, world, _wants())
    for _ in range(WARM_TICKS):
        world.step(next(scene.intents))
    return scene


def counts(world: World) -> dict[str, int]:
    """How busy it is: bots, drones, pulses."""
    return {"bots": world.swarm.count, "drones": len(world.of(GuardDrone)), "pulses": len(world.of(Pulse))}


def _stand(elara: Elara, hub: tuple[float, float]) -> None:
    elara.x, elara.y = hub[0], hub[1] + REACH_PX
    if elara.body is not None:
        elara.body.position = elara.x, elara.y


def _wants() -> Iterator[Intent]:
    """Walk a small round; draw an arc towards the hub, hold it, call the bots home, draw again."""
    tick = 0
    while True:
        lap = tick % LAP_TICKS
        angle = 2.0 * math.pi * tick / LAP_TICKS
        buttons = Button.NONE
        sweep = min(1.0, lap / 60.0)
        if lap < 70:
            buttons = Button.SECONDARY
        elif lap == LAP_TICKS - 20:
            buttons = Button.DASH
        aim_x = round(ARC_PX * (2.0 * sweep - 1.0))
        aim_y = round(-40.0 - 20.0 * math.sin(math.pi * sweep))
        pace = 0.6 * MOVE_FULL
        yield Intent(round(pace * math.cos(angle)), round(pace * math.sin(angle)), aim_x, aim_y, buttons)
        tick += 1
