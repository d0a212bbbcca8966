"""What a breath, a voice and a shared umbrella look like: a ring that swells, arcs that go out, ground that stays dry."""

from __future__ import annotations

import math

import pygame

from game.sim.entity import Entity
from game.sim.people.composure import Breath
from game.sim.people.lena import Lena
from game.sim.people.shelter import Shelter
from game.sim.world import World
from game.view.signals import Signals

CHEST_PX, MOUTH_PX = 12, 16
"""How high over the feet a breath and a voice begin, px."""
OUTER_PX, BAND_PX, INNER_PX = 48, 5, 8
"""The rim that a breath swells to, how broad the band is in which to let go, and how small the ring becomes, px."""
NEAR = 0.9
"""From here on, 0 to 1, the ring is in the band: brighter, and thicker."""
RIM, HELD, THEIRS, THEIRS_HELD = (0x7D, 0x40, 0x46), (0xFF, 0xF4, 0xBF), (0x43, 0xC7, 0xA8), (0x8F, 0xF2, 0xC9)
DRY, DROP = (0x2F, 0x8F, 0x8A), (0xA8, 0xE8, 0xE0)
"""The rim of dry ground under an umbrella, and the drops that leap there."""
DRY_PX, DRY_SQUASH = 24, 0.6
DROPS, DROP_TICKS = 5, 20
VOICE, VOICE_PX, VOICE_HALF = (0xFF, 0xD3, 0x6A), 92.0, 0.56
"""The arcs' colour; how far they go, px; half the angle that they cover, radians."""
ARCS, ARC_GAP_PX, ARC_PACE = 3, 14.0, 4.0
ANGLES = {"right": 0.0, "down": math.pi / 2, "left": math.pi, "up": -math.pi / 2}
Point = tuple[int, int]


def draw_breath(
    target: pygame.Surface, one: Entity, breath: Breath | None, corner: Point, inks: Signals, *, own: bool
) -> None:
    """The ring that swells and shrinks, and the band in which to let go; one that is not the hero's ``own`` has none."""
    if breath is None:
        return
    place = (round(one.x) - corner[0], round(one.y - one.z) - corner[1] - CHEST_PX)
    if own:
        pygame.draw.circle(target, inks.like(RIM), place, OUTER_PX, 1)
        pygame.draw.circle(target, inks.band, place, OUTER_PX - BAND_PX, 1)
    near = breath.radius > NEAR
    calm, held = (inks.breath, HELD) if own else (inks.like(THEIRS), inks.like(THEIRS_HELD))
    radius = INNER_PX + round((OUTER_PX - 2 * BAND_PX) * breath.radius)
    pygame.draw.circle(target, held if near else calm, place, radius, 3 if near else 2)


def draw_shelter(target: pygame.Surface, shelter: Shelter, tick: int, corner: Point) -> None:
    """The dry ground under a shared umbrella: its rim, and drops that leap off it."""
    if not shelter.under:
        return
    x, y = round(shelter.x) - corner[0], round(shelter.y) - corner[1]
    box = pygame.Rect(0, 0, DRY_PX * 2, round(DRY_PX * 2 * DRY_SQUASH))
    box.center = (x, y)
    pygame.draw.ellipse(target, DRY, box, 1)
    for number in range(DROPS):
        turn, age = divmod(tick + number * DROP_TICKS // DROPS, DROP_TICKS)
        angle = (turn * 5 + number * 3) / 16.0 * math.tau
        across, down = math.cos(angle) * DRY_PX, math.sin(angle) * DRY_PX * DRY_SQUASH
        target.fill(DROP, (x + round(across), y + round(down) - age * (DROP_TICKS - age) // 16, 1, 2))


def draw_voice(target: pygame.Surface, world: World, lena: Lena, corner: Point) -> None:
    """Arcs that widen before her mouth while she speaks up."""
    age, angle = world.tick - lena.since, ANGLES[lena.facing]
    for arc in range(ARCS):
        reach = age * ARC_PACE - arc * ARC_GAP_PX
        if 6.0 < reach < VOICE_PX:
            box = pygame.Rect(0, 0, round(reach * 2), round(reach * 2))
            box.center = (round(lena.x - corner[0]), round(lena.y - corner[1] - MOUTH_PX))
            pygame.draw.arc(target, VOICE, box, -angle - VOICE_HALF, -angle + VOICE_HALF, 1)
