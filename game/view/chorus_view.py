"""What a breath that many share looks like: a ring that goes out over the ground, and one about everybody's feet."""

from __future__ import annotations

import math

import pygame

from game.sim.people.chorus import Chorus
from game.view import plates
from game.view.chase_view import SQUASH, foot_ring
from game.view.text import Colour

FEET_PX, FEET_SWELL_PX = 6.0, 5.0
"""The rings of those who breathe along: how wide they are at rest, and how much wider with a full breath, px."""
LEAST_PX = 16.0
"""A ring smaller than this is inside Lena's own."""
THICK_PX, THIN_PX = 5, 2
LIGHT: Colour = (26, 19, 8)
"""What the sun adds to the picture when everybody breathes."""
EVERYBODY = 30
BOTS = tuple(
    (math.cos(bot / 32 * math.tau), math.sin(bot / 32 * math.tau) * SQUASH, bot * 29 % 27 - 8, bot * 7 % 11)
    for bot in range(32)
)
"""Elara's bots ride on the ring: the way out of each, how far before the ring it flies, and how high, px."""
Point = tuple[int, int]


def draw_chorus(target: pygame.Surface, chorus: Chorus, corner: Point) -> None:
    """The ring where it stands now, and the rings of those whom it has passed."""
    x, y = round(chorus.x) - corner[0], round(chorus.y) - corner[1]
    swell = FEET_PX + FEET_SWELL_PX * chorus.swell
    wide, high = target.get_size()
    for one in chorus.joined:
        at_x, at_y = round(one.x) - corner[0], round(one.y) - corner[1]
        if 0 <= at_x < wide and 0 <= at_y < high:
            foot_ring(target, at_x, at_y, swell, plates.MINT, 1)
    if chorus.radius > LEAST_PX:
        thick = THIN_PX + round((THICK_PX - THIN_PX) * chorus.fresh)
        foot_ring(target, x, y, chorus.radius + 2, plates.NIGHT, thick + 2)
        foot_ring(target, x, y, chorus.radius, plates.MINT if chorus.going else plates.AMBER, thick)
        if chorus.going:
            for across, down, before, high in BOTS:
                far = chorus.radius + before
                target.fill(plates.WHITE, (x + int(across * far), y + int(down * far) - high, 2, 2))


def brighter(added: Colour, chorus: Chorus) -> Colour:
    """The colour that is added to the picture, and the light of those who breathe along."""
    part = min(1.0, len(chorus.joined) / EVERYBODY)
    red, green, blue = (round(own + more * part) for own, more in zip(added, LIGHT, strict=True))
    return red, green, blue
