"""What the rinse looks like: water at the rim, a front with foam on it, and the ring within which bots are safe."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import pygame

from game.sim.lattice import Rinse
from game.sim.lattice.rinse import CHEST_PX, SAFE_PX

FOAM, WATER, DEEP = (0xD8, 0xF6, 0xFF), (0x4C, 0xB4, 0xE0), (0x16, 0x3A, 0x78)
WIDE_PX, HIGH_PX, STRIP_PX = 104, 360, 6
"""The picture of the water, and the strips in which it bends, px."""
CREST_PX = 7
"""How broad the foam on its front is, px."""
THICK = 170
"""How much of the slide its front hides, of 255."""
SWELLS = ((10.0, 0.021, 0.07), (4.0, 0.067, -0.13))
"""How far the front bends, px, how quickly along its length, and how quickly in time."""
REACHES_PX = 46.0
"""How far into the picture the gathering water stands at last, px."""
SAFE_RING, SAFE_DASHES = (0x8F, 0xF2, 0xC9), 24
Point = tuple[int, int]


def draw_rinse(target: pygame.Surface, rinse: Rinse, tick: int, corner: Point) -> None:
    """What is to be seen of it now."""
    if rinse.state == "warn":
        _water(target, REACHES_PX * rinse.gathered**2 - CREST_PX, tick)
    elif rinse.state == "sweep":
        _water(target, rinse.x - corner[0], tick)
    if not rinse.over:
        _safe(target, rinse, tick, corner)


def _water(target: pygame.Surface, front: float, tick: int) -> None:
    """The water with its front there, px on the screen."""
    water = _picture()
    wide, high = target.get_size()
    if front - WIDE_PX > wide + 2 * SWELLS[0][0]:
        return
    strips = []
    for y in range(0, high, STRIP_PX):
        bend = math.fsum(far * math.sin(y * along + tick * pace) for far, along, pace in SWELLS)
        strips.append((water, (round(front + bend) - WIDE_PX, y), (0, (y + tick // 2) % HIGH_PX, WIDE_PX, STRIP_PX)))
    target.blits(strips, False)


@cache
def _picture() -> pygame.Surface:
    """Water that thickens towards its front on the right, lines of light in it, and foam."""
    across, down = np.mgrid[0:WIDE_PX, 0:HIGH_PX].astype(np.float64)
    near = across / WIDE_PX
    turns = down * math.tau / HIGH_PX
    light = np.sin(across * 0.16 + 4.0 * np.sin(turns * 3.0)) + np.sin(across * 0.07 - 5.0 * np.sin(turns * 2.0 + 1.0))
    foam = across > WIDE_PX - CREST_PX - 3.0 * np.sin(turns * 17.0)
    foam |= (light > 1.55) & (near > 0.55)
    colour = np.array(DEEP) + (np.array(WATER) - np.array(DEEP)) * (near**2)[..., None]
    colour = np.where((light > 1.1)[..., None], colour * 0.5 + np.array(WATER) * 0.5, colour)
    colour = np.where(foam[..., None], np.array(FOAM), colour)
    picture = pygame.Surface((WIDE_PX, HIGH_PX), pygame.SRCALPHA)
    pygame.surfarray.pixels3d(picture)[:] = colour.astype(np.uint8)
    pygame.surfarray.pixels_alpha(picture)[:] = np.where(foam, 60.0 + 190.0 * near, THICK * near**1.5).astype(np.uint8)
    return picture


def _safe(target: pygame.Surface, rinse: Rinse, tick: int, corner: Point) -> None:
    """Within this ring nobody is taken."""
    x, y = rinse.hero.x - corner[0], rinse.hero.y - CHEST_PX - corner[1]
    for dash in range(SAFE_DASHES):
        angle = dash / SAFE_DASHES * math.tau + tick * 0.008
        target.fill(SAFE_RING, (round(x + math.cos(angle) * SAFE_PX), round(y + math.sin(angle) * SAFE_PX), 2, 2))
