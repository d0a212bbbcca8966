"""A small eye under Orion's signal: whether anything makes him out, by shape, word and colour."""

from __future__ import annotations

from functools import cache

import pygame

from game.content.language import _
from game.sim.machines.camera import CameraEye
from game.sim.machines.decoy import Decoy
from game.sim.machines.drone import GuardDrone
from game.sim.people.orion_hero import OrionHero
from game.sim.world import World
from game.view import plates
from game.view.signals import STANDARD_TABLE, Signals
from game.view.text import Colour, Fonts

LEFT, TOP = 10, 32
WIDTH, HEIGHT = 74, 15
SIGNS = (_("hidden"), _("unseen"), _("fooled"), _("noticed"), _("seen"))
"""The words too."""


def sight_of(world: World, hero: OrionHero) -> str:
    """What the machines have of him: hidden, unseen, fooled (all they have is a hologram), noticed or seen."""
    eyes: list[CameraEye | GuardDrone] = [*world.of(CameraEye), *world.of(GuardDrone)]
    unsure = [eye for eye in eyes if eye.state in ("curious", "search")]
    if hero.caught is not None or any(eye.state in ("alert", "dive") for eye in eyes):
        return "seen"
    if unsure:
        fakes = [(decoy.x, decoy.y) for decoy in world.of(Decoy)]
        return "fooled" if all(eye.quarry in fakes for eye in unsure) else "noticed"
    return "hidden" if hero.hidden else "unseen"


def ink(sign: str, signals: Signals) -> Colour:
    """The colour of a sign."""
    return {"hidden": signals.care, "fooled": signals.care, "noticed": signals.notice, "seen": signals.danger}.get(
        sign, plates.MIST
    )


def draw(
    target: pygame.Surface, world: World, hero: OrionHero, fonts: Fonts, signals: Signals = STANDARD_TABLE
) -> None:
    """Draw the eye and its word."""
    sign = sight_of(world, hero)
    colour = ink(sign, signals)
    word = fonts.say(sign)
    target.blit(plates.glass(max(WIDTH, fonts.small.width(word) + 30), HEIGHT, None, 205), (LEFT, TOP))
    target.blit(_eye(sign, colour), (LEFT + 4, TOP + 3))
    fonts.small.draw(target, word, LEFT + 24, TOP + (HEIGHT - fonts.small.height) // 2, colour)


@cache
def _eye(sign: str, colour: Colour) -> pygame.Surface:
    """The eye: shut, half open, looking aside, open, or wide."""
    eye = plates.clear(15, 9)
    if sign == "hidden":
        pygame.draw.lines(eye, colour, False, ((0, 3), (4, 5), (10, 5), (14, 3)))
        for x, y in ((3, 6), (7, 7), (11, 6)):
            eye.fill(colour, (x, y, 1, 2))
        return eye
    lid = {"unseen": 3, "fooled": 1, "noticed": 1}.get(sign, 0)
    pygame.draw.lines(eye, colour, True, ((0, 4), (4, lid), (10, lid), (14, 4), (10, 8), (4, 8)))
    if sign == "fooled":
        pygame.draw.circle(eye, colour, (10, 5), 2)
        return eye
    size = {"unseen": 1, "noticed": 2, "seen": 3}[sign]
    pygame.draw.circle(eye, colour, (7, 5), size)
    return eye
