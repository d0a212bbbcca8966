"""What the lockdown's machines do, drawn on the floor before it happens: swings, sprays, slams; foam, sounds and fear."""

from __future__ import annotations

import math
import random
from functools import lru_cache

import pygame

from game.sim.machines.arm import REACH_PX, SWEEP, ServiceArm
from game.sim.machines.door import Door
from game.sim.machines.foam import FOAM_PX, FoamPuddle
from game.sim.machines.steriliser import SPRAY_HALF, SPRAY_PX, Shout, Steriliser, loudness
from game.sim.people.hero import Hero
from game.sim.people.patient import FEAR, Patient
from game.sim.world import World
from game.view import plates, surfaces
from game.view.atlas import Atlas

Point = tuple[int, int]
FLAT = 0.72
"""Circles on the floor: their height over their width."""
WARN, WARN_EDGE, NOW = (58, 12, 24), (190, 40, 70), (120, 30, 46)
SOUND = (138, 196, 214)
SOUND_FROM_PX = 330.0
"""Somebody's sound is drawn while the steriliser is so near."""
SOUND_DASHES = 72
SHOUT_PX, SHOUT_GROWS = 340.0, 26
"""The rings of a shout run so far out, px, in so many ticks."""
SHOUT_WAVES, SHOUT_APART = 3, 8
"""So many of them, one after another so many ticks apart."""
SHOUT_FLOOR = (34, 40, 66)
"""What they fade to."""
FOAM_LOW, FOAM_MID, FOAM_TOP = (0x4E, 0x6A, 0x86), (0x92, 0xAA, 0xBA), (0xCC, 0xE2, 0xE6)
FOAM_STEPS = 8
MARKS = {
    "curious": "mark/curious",
    "alert": "mark/alert",
    "foam": "mark/alert",
    "search": "mark/search",
    "stunned": "mark/stunned",
}
MARK_TOP_PX = 44
FEAR_W = 18


class AlertView:
    """Draws it: ``floor`` under everybody, ``over`` over everybody."""

    def __init__(self, effects: Atlas) -> None:
        self._effects = effects
        self._ink = effects.signals.like

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Foam, warnings, sounds."""
        for puddle in world.of(FoamPuddle):
            self._foam(target, world, puddle, corner)
        for arm in world.of(ServiceArm):
            if arm.swing >= 0.0:
                self._sector(target, corner, arm.x, arm.y, arm.angle, SWEEP, REACH_PX, arm.swing)
        for hunter in world.of(Steriliser):
            if hunter.warned > 0.0:
                self._sector(target, corner, hunter.x, hunter.y, hunter.aim, SPRAY_HALF, SPRAY_PX, hunter.warned)
            if not hunter.gentle:
                self._sounds(target, world, hunter, corner)
        for door in world.of(Door):
            if door.warned > 0.0:
                box = pygame.Rect(0, 0, round(door.width) + 4, round(door.height) + 4)
                box.center = (round(door.x) - corner[0], round(door.y) - corner[1])
                pygame.draw.rect(target, self._ink(WARN_EDGE if world.tick // 6 % 2 else NOW), box, 2)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """Marks over the steriliser, and how afraid somebody is."""
        for hunter in world.of(Steriliser):
            name = MARKS.get(hunter.state, "")
            if name and self._effects.has(name):
                frame = self._effects.frame(self._effects.animation(name).at(world.tick - hunter.since))
                x = round(hunter.px + (hunter.x - hunter.px) * alpha) - corner[0] - frame.anchor[0]
                y = round(hunter.py + (hunter.y - hunter.py) * alpha) - corner[1] - MARK_TOP_PX - frame.anchor[1]
                target.blit(frame.albedo, (x, y))
                if frame.emissive is not None:
                    target.blit(frame.emissive, (x, y))
        hero = world.hero
        for patient in world.of(Patient):
            near = hero is not None and math.dist((hero.x, hero.y), (patient.x, patient.y)) < 130.0
            if patient.mood == "hiding" and near and not world.letterbox:
                left = round(patient.x) - corner[0] - FEAR_W // 2
                top = round(patient.y) - corner[1] - 40
                target.fill(plates.NIGHT, (left - 1, top - 1, FEAR_W + 2, 5))
                calm = round(FEAR_W * (1.0 - max(0.0, patient.fear) / FEAR))
                target.fill(self._effects.signals.danger, (left + calm, top, FEAR_W - calm, 3))
                target.fill(self._effects.signals.care, (left, top, calm, 3))

    def _foam(self, target: pygame.Surface, world: World, puddle: FoamPuddle, corner: Point) -> None:
        step = round(puddle.spread / FOAM_PX * FOAM_STEPS)
        if not step:
            return
        picture = _puddle(puddle.seed % 5, step, world.tick // 20 % 3)
        x, y = round(puddle.x) - corner[0], round(puddle.y) - corner[1]
        target.blit(picture, (x - picture.get_width() // 2, y - picture.get_height() // 2))

    def _sector(
        self, target: pygame.Surface, corner: Point, x: float, y: float, angle: float, half: float, reach: float,
        part: float,
    ) -> None:  # fmt: skip
        """Where something will sweep: it fills from its root until it comes, and is bright then."""
        size = round(reach) * 2 + 4
        picture = surfaces.plain(size, size)
        middle = (size / 2, size / 2)

        def fan(far: float) -> list[tuple[float, float]]:
            steps = 12
            rim = [angle - half + 2.0 * half * i / steps for i in range(steps + 1)]
            return [middle, *((middle[0] + math.cos(a) * far, middle[1] + math.sin(a) * far) for a in rim)]

        pygame.draw.polygon(picture, self._ink(NOW if part >= 1.0 else WARN), fan(reach * min(1.0, part)))
        pygame.draw.lines(picture, self._ink(WARN_EDGE), True, fan(reach))
        place = (round(x) - corner[0] - size // 2, round(y) - corner[1] - size // 2)
        target.blit(picture, place, special_flags=pygame.BLEND_RGB_ADD)

    def _sounds(self, target: pygame.Surface, world: World, hunter: Steriliser, corner: Point) -> None:
        """How far the hero is heard, and where it heard something last."""
        hero = world.hero
        if isinstance(hero, Hero) and math.dist((hero.x, hero.y), (hunter.x, hunter.y)) < SOUND_FROM_PX:
            reach = loudness(world, hero)
            if reach > 1.0:
                _dashes(target, hero.x - corner[0], hero.y - corner[1], reach, SOUND, world.tick)
        if hunter.shout is not None:
            self._shout(target, hunter.shout, world.tick, corner)
        if hunter.heard is not None and hunter.state in ("curious", "alert"):
            x, y = hunter.heard[0] - corner[0], hunter.heard[1] - corner[1]
            _dashes(target, x, y, 8.0 + world.tick // 3 % 10, self._ink(WARN_EDGE), world.tick)

    def _shout(self, target: pygame.Surface, shout: Shout, tick: int, corner: Point) -> None:
        """Rings that run out from a shout: whole where it was heard, in dashes that die early where it was not."""
        full = self._effects.signals.notice if shout.heard else SOUND
        far = SHOUT_PX if shout.heard else SHOUT_PX / 3.0
        x, y = shout.x - corner[0], shout.y - corner[1]
        for wave in range(SHOUT_WAVES):
            part = (tick - shout.at - wave * SHOUT_APART) / SHOUT_GROWS
            if not 0.0 < part < 1.0:
                continue
            reach = far * part
            red, green, blue = (round(b + (a - b) * part) for a, b in zip(SHOUT_FLOOR, full, strict=True))
            if shout.heard:
                box = pygame.Rect(0, 0, max(4, round(reach * 2)), max(4, round(reach * 2 * FLAT)))
                box.center = (round(x), round(y))
                pygame.draw.ellipse(target, (red, green, blue), box, 2)
            else:
                _dashes(target, x, y, reach, (red, green, blue), tick)


def _dashes(target: pygame.Surface, x: float, y: float, reach: float, colour: tuple[int, int, int], tick: int) -> None:
    """A dashed ring on the floor that turns slowly."""
    dashes = max(12, min(SOUND_DASHES, round(reach / 2)))
    for i in range(dashes):
        angle = (i + tick / 40.0 % 1.0) / dashes * math.tau
        target.fill(colour, (round(x + math.cos(angle) * reach), round(y + math.sin(angle) * reach * FLAT), 2, 2))


@lru_cache(maxsize=5 * (FOAM_STEPS + 1) * 3)
def _puddle(shape: int, step: int, wobble: int) -> pygame.Surface:
    """A puddle of foam: heaped bubbles, lit from above."""
    rng = random.Random(shape)
    reach = FOAM_PX * step / FOAM_STEPS
    size = round(reach * 2) + 12
    picture = plates.clear(size, round(size * FLAT) + 8)
    cx, cy = size / 2, (size * FLAT + 8) / 2
    bubbles = []
    for i in range(16):
        angle, far = rng.uniform(0.0, math.tau), math.sqrt(rng.random()) * reach * 0.8
        radius = rng.uniform(0.16, 0.34) * reach + (1.0 if (i + wobble) % 3 == 0 else 0.0)
        bubbles.append((cx + math.cos(angle) * far, cy + math.sin(angle) * far * FLAT, radius))
    bubbles.sort(key=lambda b: b[1])
    for colour, lift, part in ((FOAM_LOW, 1.0, 1.0), (FOAM_MID, -0.5, 0.86), (FOAM_TOP, -1.6, 0.5)):
        for x, y, radius in bubbles:
            pygame.draw.circle(picture, (*colour, 235), (round(x), round(y + lift)), max(1, round(radius * part)))
    for i, (x, y, radius) in enumerate(bubbles):
        if (i + wobble) % 4 == 0:
            picture.fill((*plates.WHITE, 255), (round(x - radius * 0.3), round(y - 2 - radius * 0.3), 1, 1))
    return picture
