"""Bots keep Elara company through a whole building: whoever was left behind a wall comes out of her sleeve again."""

from __future__ import annotations

import numpy as np

from game.script.stage import Stage
from game.sim.swarm import FOLLOW, SEND
from game.sim.world import Script

LEFT_PX, SENT_PX = 330.0, 520.0
"""Bots that follow, and bots that were sent somewhere, are left behind when they are further from her than this, px."""
LOOK_TICKS = 20
SLEEVE_PX = 10.0
"""So high over her feet they come out, px."""


def keep_company(stage: Stage) -> Script:
    """For as long as the chapter goes on, bring followers that lost their way back to her. None is lost, none gained."""
    world = stage.world
    while not world.outcome:
        hero = world.hero
        if hero is not None and hero.kind == "elara" and world.tick % LOOK_TICKS == 0 and world.swarm.count:
            swarm = world.swarm
            away = ((swarm.positions - np.array([hero.x, hero.y])) ** 2).sum(axis=1)
            left = (swarm.roles == FOLLOW) & (away > LEFT_PX**2)
            rows = np.flatnonzero(left | ((swarm.roles == SEND) & (away > SENT_PX**2)))
            if len(rows):
                swarm.spawn(swarm.burn(rows), hero.x, hero.y - SLEEVE_PX)
        yield
