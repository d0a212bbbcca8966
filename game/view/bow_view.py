"""Where the column's scythe will fly: two curved blades of red on the floor, that fill from their roots until it leaves."""

from __future__ import annotations

import math

import pygame

from game.sim.machines.core import CoreColumn
from game.view.effects import STRIKE, WEDGE_FILL
from game.view.event_looks import PINK
from game.view.signals import Signals

STEPS = 14
"""A blade is drawn in so many straight pieces."""
ROOT, HALF_PX = 0.1, 7.0
"""It begins after this part of the way; half its width at its tip, px."""
DASH_EVERY = 2

Point = tuple[int, int]


def draw(target: pygame.Surface, core: CoreColumn, corner: Point, signals: Signals) -> None:
    """Draw what is being shown; call it only while ``core.bows`` has any."""
    x, y = core.mouth[0] - corner[0], core.mouth[1] - corner[1]
    dx, dy = core.spot[0] - core.mouth[0], core.spot[1] - core.mouth[1]
    fade = 0.55 + 0.45 * core.charge
    red, green, blue = signals.like(STRIKE)
    line = (round(red * fade), round(green * fade), round(blue * fade))
    filled = max(1, round(STEPS * core.charge))
    for bow in core.bows:
        left, right, middle = [], [], []
        for step in range(STEPS + 1):
            part = ROOT + (1.0 - ROOT) * step / STEPS
            # on the circle through both ends: the part of the way, turned by what is left of the bow
            turn, long = bow * (1.0 - part), math.sin(bow * part) / math.sin(bow)
            cos, sin = math.cos(turn) * long, math.sin(turn) * long
            px, py = x + dx * cos - dy * sin, y + dx * sin + dy * cos
            heading = math.atan2(dy, dx) + bow * (1.0 - 2.0 * part)
            across = (math.sin(heading), -math.cos(heading))
            half = 1.0 + HALF_PX * step / STEPS
            left.append((px + across[0] * half, py + across[1] * half))
            right.append((px - across[0] * half, py - across[1] * half))
            middle.append((px, py))
        pygame.draw.polygon(target, signals.like(WEDGE_FILL), left[: filled + 1] + right[filled::-1])
        pygame.draw.lines(target, line, False, left)
        pygame.draw.lines(target, line, False, right)
        for px, py in middle[1 : filled + 1 : DASH_EVERY]:
            target.fill(signals.like(PINK), (round(px) - 1, round(py) - 1, 2, 2))
