"""Signs that stand in the world: a node's siege, the button that uses what is near, the way to what is out of sight."""

from __future__ import annotations

import math
from functools import cache, lru_cache

import pygame

from game.sim.entity import Entity
from game.sim.world import World
from game.view import plates
from game.view.atlas import Atlas
from game.view.dialogue_view import Prompts
from game.view.signals import STANDARD_TABLE, Signals
from game.view.text import Colour, Fonts

PROMPT_REACH_PX = 30.0
"""So near to a tank the button that opens it shows."""
TANK_TOP_PX = 74
TAP_TOP_PX = 38
LABEL_TOP_PX = 38
"""Over the feet of what can be used, px."""
RING_STEPS = 32
RING_RX, RING_RY = 25, 14
SIGHT = pygame.Rect(18, 46, 604, 276)
"""What stands in this part of the screen is in sight, px; pointers stand on its border."""
SIGNS = pygame.Rect(0, 0, 100, 64)
"""Up here stand the figures and the sign of the eye; a pointer stands below them, px."""
HEADINGS = 32
LABELLED_PX = 48.0
"""Whatever is wanted so near to what can be used now has that one's label in place of an arrow."""
BEACON_TOP_PX = 44
"""How high over what is wanted its arrow hangs, px."""
PLAIN = ("node", "cache", "fissure", "vent", "chase", "orion", "steriliser")
"""What is wanted and shows so by itself while it is in sight."""
FOES = ("node", "cache", "tap", "chase", "fissure", "orion", "steriliser")
"""What is wanted and is Orion's, or harm: its arrow is hollow and has another colour than that of a place or a person."""


class Markers:
    """Draws them over the world."""

    def __init__(self, ui: Atlas, prompts: Prompts, fonts: Fonts) -> None:
        self._ui, self._prompts, self._fonts, self._font = ui, prompts, fonts, fonts.small
        self._titles: list[pygame.Rect] = []
        self.arrows: list[pygame.Rect] = []
        """Where the arrows stand that show the way, px on the screen."""

    @property
    def _inks(self) -> Signals:
        return self._ui.signals

    def draw(self, target: pygame.Surface, world: World, camera: tuple[float, float], alpha: float) -> None:
        """Draw all of them. ``camera`` is the picture's top left in the world, px."""
        plugged = getattr(world.hero, "tap", None) is not None or getattr(world.hero, "caught", None) is not None
        busy = world.letterbox or world.dialogue.box is not None or plugged
        self._titles.clear()
        self.arrows.clear()
        for entity in world.entities.values():
            x = round(entity.px + (entity.x - entity.px) * alpha - camera[0])
            y = round(entity.py + (entity.y - entity.py) * alpha - camera[1])
            if entity.kind == "node":
                self._siege(target, entity, x, y)
            elif entity.kind == "tank" and not busy:
                self._tank(target, world, entity, x, y)
            elif entity.kind == "tap" and not busy:
                self._plug(target, world, entity, x, y)
            if not busy and wanted(entity):
                self._pointer(target, world, entity, x, y)
        reach = world.reach
        if reach is not None and not busy:
            x = round(reach.px + (reach.x - reach.px) * alpha - camera[0])
            y = round(reach.py + (reach.y - reach.py) * alpha - camera[1])
            self._label(target, world, reach.label, x, y - LABEL_TOP_PX)

    def _label(self, target: pygame.Surface, world: World, text: str, x: int, y: int) -> None:
        """What using the thing within reach does, with the button for it."""
        words = self._font.picture(self._fonts.say(text), plates.WHITE)
        name = self._prompts.frame("interact")
        button = self._ui.frame(name).albedo if self._ui.has(name) else None
        wide = words.get_width() + (button.get_width() + 4 if button else 0)
        high = max(words.get_height(), button.get_height() if button else 0)
        left = max(6, min(target.get_width() - wide - 6, x - wide // 2))
        top = max(6, y - high + (0, -1, -2, -1)[world.tick // 10 % 4])
        target.blit(plates.glass(wide + 8, high + 5, self._inks.care, 210), (left - 4, top - 3))
        if button is not None:
            target.blit(button, (left, top + (high - button.get_height()) // 2))
            left += button.get_width() + 4
        target.blit(words, (left, top + (high - words.get_height()) // 2))

    def _siege(self, target: pygame.Surface, node: Entity, x: int, y: int) -> None:
        siege = float(getattr(node, "siege", 0.0))
        if siege > 0.0 and node.state != "cut":
            ring = arc(RING_RX, RING_RY, round(siege * RING_STEPS), 3, self._inks)
            target.blit(ring, (x - ring.get_width() // 2, y - 3 - ring.get_height() // 2))

    def _tank(self, target: pygame.Surface, world: World, tank: Entity, x: int, y: int) -> None:
        hero = world.hero
        if hero is None or hero.kind != "elara" or float(getattr(tank, "left", 0.0)) <= 0.0:
            return
        name = self._prompts.frame("interact")
        if math.hypot(hero.x - tank.x, hero.y - tank.y) > PROMPT_REACH_PX or not self._ui.has(name):
            return
        picture = self._ui.frame(name).albedo
        width, height = picture.get_size()
        left = x - width // 2
        top = max(4, y - TANK_TOP_PX - height + (0, -1, -2, -1)[world.tick // 10 % 4])
        target.blit(plates.glass(width + 6, height + 5, self._inks.care, 210), (left - 3, top - 3))
        target.blit(picture, (left, top))

    def _plug(self, target: pygame.Surface, world: World, tap: Entity, x: int, y: int) -> None:
        """Over a data tap that Orion could jack into: the button to hold."""
        hero = world.hero
        if hero is None or hero.kind != "orion" or getattr(tap, "busy", True) or getattr(tap, "empty", True):
            return
        name = self._prompts.frame("primary")
        if math.hypot(hero.x - tap.x, hero.y - tap.y) > PROMPT_REACH_PX or not self._ui.has(name):
            return
        picture = self._ui.frame(name).albedo
        width, height = picture.get_size()
        top = max(4, y - TAP_TOP_PX - height + (0, -1, -2, -1)[world.tick // 10 % 4])
        target.blit(plates.glass(width + 6, height + 5, self._inks.foe, 210), (x - width // 2 - 3, top - 3))
        target.blit(picture, (x - width // 2, top))

    def _pointer(self, target: pygame.Surface, world: World, entity: Entity, x: int, y: int) -> None:
        """An arrow on the border of sight towards something wanted that is out of it; in sight, one that hangs over it."""
        y -= 14
        if entity.kind == "steriliser" and target.get_rect().collidepoint(x, y):
            return
        if SIGHT.collidepoint(x, y):
            reach = world.reach
            labelled = reach is not None and math.hypot(reach.x - entity.x, reach.y - entity.y) < LABELLED_PX
            if entity.kind not in PLAIN and not labelled:
                self._beacon(target, world, entity, x, y + 14)
            return
        px, py = max(SIGHT.left, min(SIGHT.right, x)), max(SIGHT.top, min(SIGHT.bottom, y))
        if SIGNS.collidepoint(px, py):
            py = SIGNS.bottom
        heading = round(math.atan2(y - py, x - px) / math.tau * HEADINGS) % HEADINGS
        nudge = (0, 1, 2, 1)[world.tick // 10 % 4]
        angle = heading / HEADINGS * math.tau
        goal = entity.kind not in FOES
        shape = pointer(heading, self._inks.goal if goal else self._inks.foe_pale, hollow=not goal)
        left = round(px + math.cos(angle) * nudge) - shape.get_width() // 2
        self.arrows.append(target.blit(shape, (left, round(py + math.sin(angle) * nudge) - shape.get_height() // 2)))
        title = str(getattr(entity, "title", ""))
        if title:
            words = self._font.picture(self._fonts.say(title), self._inks.goal)
            # on the inner side of the arrow, wherever on the border that is
            wide, high = words.get_size()
            off = 16 + abs(math.cos(angle)) * wide / 2
            at_x, at_y = px - math.cos(angle) * off, py - math.sin(angle) * (14 + high / 2)
            place = words.get_rect(center=(round(at_x), round(at_y)))
            while place.inflate(6, 2).collidelist(self._titles) >= 0:
                place.top += high + 2
            self._titles.append(place)
            target.blit(plates.glass(wide + 6, high + 2, None, 190), (place.left - 3, place.top - 1))
            target.blit(words, place)

    def _beacon(self, target: pygame.Surface, world: World, entity: Entity, x: int, y: int) -> None:
        shape = beacon(self._inks.goal)
        top = max(52, y - BEACON_TOP_PX - shape.get_height())
        top += (0, 1, 2, 3, 2, 1)[(world.tick + entity.id * 7) // 8 % 6]
        self.arrows.append(target.blit(shape, (x - shape.get_width() // 2, top)))


def wanted(entity: Entity) -> bool:
    """The player is to go there now: a node that is awake and live, a cache that was given away and is not clean, Orion
    while he runs."""
    if entity.kind == "orion":
        return getattr(entity, "mood", "") == "flee"
    if entity.kind == "node":
        return entity.state != "cut" and bool(getattr(entity, "awake", False))
    if entity.kind == "cache":
        return bool(getattr(entity, "given", False)) and float(getattr(entity, "left", 0.0)) > 0.0
    if entity.kind == "tap":
        return bool(getattr(entity, "wanted", False)) and not getattr(entity, "opened", True)
    if entity.kind == "chase":
        return bool(getattr(entity, "on", False))
    if entity.kind == "fissure":
        return entity.state == "open"
    if entity.kind in ("vent", "goal"):
        return entity.state == "wanted"
    return bool(getattr(entity, "sought", False))


@cache
def beacon(colour: Colour) -> pygame.Surface:
    """An arrowhead that points down, with a stone over it: here is where to go."""
    shape = plates.clear(19, 21)
    for grow, ink in ((2, plates.NIGHT), (0, colour)):
        pygame.draw.polygon(shape, (*ink, 255), ((3 - grow, 9 - grow), (15 + grow, 9 - grow), (9, 16 + grow * 2)))
        pygame.draw.polygon(shape, (*ink, 255), ((9, 1 - grow), (12 + grow, 4), (9, 7 + grow), (6 - grow, 4)))
    shape.fill((*plates.lighter(colour), 255), (4, 9, 11, 1))
    return shape


@cache
def pointer(heading: int, colour: Colour, *, hollow: bool = False) -> pygame.Surface:
    """An arrowhead, whole or only its edge; ``heading`` of ``HEADINGS``, from the right, clockwise."""
    angle = heading / HEADINGS * math.tau
    shape = plates.clear(25, 25)

    def at(along: float, aside: float) -> tuple[float, float]:
        return (
            12 + math.cos(angle) * along - math.sin(angle) * aside,
            12 + math.sin(angle) * along + math.cos(angle) * aside,
        )

    pygame.draw.polygon(shape, (*plates.NIGHT, 255), [at(12, 0), at(-8, 10), at(-4, 0), at(-8, -10)])
    pygame.draw.polygon(shape, (*colour, 255), [at(9.5, 0), at(-5, 7), at(-2, 0), at(-5, -7)])
    if hollow:
        pygame.draw.polygon(shape, (*plates.NIGHT, 255), [at(5, 0), at(-2, 3.2), at(0, 0), at(-2, -3.2)])
    return shape


@lru_cache(maxsize=2 * RING_STEPS + 8)
def arc(rx: int, ry: int, steps: int, thick: int, inks: Signals = STANDARD_TABLE) -> pygame.Surface:
    """A ring that is closed as far as ``steps`` of ``RING_STEPS``, from the top, clockwise; the rest of it is faint.

    ``rx``, ``ry`` px; ``thick`` px of the bright part.
    """
    edge = thick + 1
    ring = plates.clear(2 * (rx + edge) + 1, 2 * (ry + edge) + 1)
    cx, cy = rx + edge, ry + edge
    fine = max(160, 8 * rx)
    done = steps / RING_STEPS
    for width, colour, part in (
        (3, plates.NIGHT, 1.0), (1, inks.own, 1.0), (thick, inks.care, done), (1, plates.WHITE, done),
    ):  # fmt: skip
        for i in range(round(fine * part)):
            angle = i / fine * math.tau - math.pi / 2
            x, y = cx + math.cos(angle) * rx, cy + math.sin(angle) * ry
            ring.fill((*colour, 255), (round(x - width / 2), round(y - width / 2), width, width))
    return ring
