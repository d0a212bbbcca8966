"""The dream: a breath that goes out, what holds worries together, a memory let near, and a glitch that slides by."""

from __future__ import annotations

import math

import pygame

from game.sim.dream import Breather, Memory, Tide
from game.sim.world import World
from game.view import surfaces
from game.view.atlas import Atlas
from game.view.reef_fauna import Fauna
from game.view.reef_memory import Pictured
from game.view.reef_water import Water
from game.view.swarm_view import added_glow

LIGHTS = ("sun", "deep", "abyss", "dawn")
"""The dream's circuits, by which it is seen how deep it is."""
PALE, FOAM, DEEP = (0xDE, 0xFF, 0xF0), (0x8F, 0xF2, 0xC9), (0x43, 0xC7, 0xA8)
OUT_TICKS = 46
OUT_PX = 46.0
"""How much further a breath is seen going out, px."""
SLICE_PX = 6
SHIFT_PX = 22.0
BAND_PX = 74
"""The glitch: a band so high slides down the picture; its slices are shifted so far at most."""
WAKE, WAKE_NEAR = (0x8A, 0x62, 0xE0), (0xC8, 0xA8, 0xFF)
WAKE_BEADS, WAKE_STEP = 9, 0.11
"""Beads behind a worry that breathes, and how far apart they are, radians."""
GLITCH_TINT = (0x55, 0x11, 0x60)
Point = tuple[int, int]


class ReefView:
    """Draws them; does nothing on a map where nobody dreams."""

    def __init__(self, atlas: Atlas, size: Point) -> None:
        self._size = size
        self._atlas = atlas
        self._sea: tuple[Water, Fauna] | None = None
        self._pictured = Pictured()
        self._band: pygame.Surface | None = None

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """A breath that goes out, as a ring of foam on the floor; the ways that pairs hold on to each other."""
        tide = next(iter(world.of(Tide)), None)
        if tide is None:
            return
        water, fauna = self._life()
        levels = _levels(world)
        fauna.floor(target, world, tide, levels, corner)
        water.floor(target, levels, world.tick, corner)
        age = world.tick - tide.out_at
        if 0 <= age < OUT_TICKS:
            part = 1.0 - (1.0 - age / OUT_TICKS) ** 3
            x, y = round(tide.x) - corner[0], round(tide.y) - corner[1] - 12
            for ring, colour in ((0.0, PALE), (-5.0, FOAM), (-11.0, DEEP)):
                reach = tide.out_px + ring + OUT_PX * part
                beads = max(16, round(reach * 0.9))
                for bead in range(beads):
                    if (bead * 29 + 7) % 64 < 80 * part - 16:
                        continue
                    angle = bead / beads * math.tau + 0.2 * math.sin(bead * 1.7)
                    far = reach + (bead * 13) % 5 - 2
                    target.fill(colour, (round(x + math.cos(angle) * far), round(y + math.sin(angle) * far), 2, 1))
        for shade in [e for e in world.entities.values() if e.kind == "shade"]:
            partner = getattr(shade, "partner", None)
            if partner is not None and shade.id < partner.id and shade.state != "gone" and partner.state != "gone":
                self._bond(target, (shade.x, shade.y), (partner.x, partner.y), world.tick, corner)

        for one in world.of(Breather):
            if not one.dissolving:
                self._wake(target, one, corner)
        for memory in world.of(Memory):
            if not memory.dissolving:
                self._pictured.draw(target, memory, world.tick, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """Light from above, motes, fish; a memory's ring; the glitch."""
        tide = next(iter(world.of(Tide)), None)
        if tide is None:
            return
        tick = world.tick
        water, fauna = self._life()
        levels = _levels(world)
        water.over(target, levels, tick, corner, tick - tide.sunk_at)
        fauna.over(target, world, tide, levels, corner)
        for memory in world.of(Memory):
            if memory.heard > 0.0 and not memory.dissolving:
                x, y = round(memory.x) - corner[0], round(memory.y) - corner[1] - 18
                box = pygame.Rect(0, 0, 56, 56)
                box.center = (x, y)
                pygame.draw.arc(target, PALE, box, math.pi / 2 - math.tau * memory.heard, math.pi / 2, 2)
        part = tide.glitching(tick)
        if part >= 0.0:
            self._glitch(target, part)

    def _life(self) -> tuple[Water, Fauna]:
        """Water and who lives in it, made when a dream is first seen."""
        if self._sea is None:
            mote = added_glow(self._atlas, "glow/mint/16")
            self._sea = Water(self._size, mote), Fauna(self._atlas, self._size)
        return self._sea

    def _wake(self, target: pygame.Surface, one: Breather, corner: Point) -> None:
        """Beads along the circle behind one of those who breathe together: the brighter, the nearer they are."""
        for bead in range(1, WAKE_BEADS):
            x, y = one.place(one.angle - one.way * bead * WAKE_STEP)
            colour = WAKE_NEAR if one.breath > 0.7 else WAKE
            if bead % 2 or one.breath > 0.35:
                target.fill(colour, (round(x) - corner[0], round(y) - corner[1] - 8, 2, 2))

    def _bond(
        self, target: pygame.Surface, a: tuple[float, float], b: tuple[float, float], tick: int, corner: Point
    ) -> None:
        """Beads between two that hold on to each other, round the dreamer in a wide bow."""
        for bead in range(1, 24):
            part = bead / 24
            bow = math.sin(part * math.pi) * 16.0
            x = a[0] + (b[0] - a[0]) * part - corner[0]
            y = a[1] + (b[1] - a[1]) * part - corner[1] - 8 + bow
            if (bead + tick // 8) % 3:
                target.fill(WAKE_NEAR, (round(x), round(y), 2, 2))

    def _glitch(self, target: pygame.Surface, part: float) -> None:
        """A band slides down the picture, smoothly and once; in it slices are shifted aside and magenta. No flashing."""
        if self._band is None:
            self._band = surfaces.plain(*self._size)
        self._band.blit(target, (0, 0))
        width, height = self._size
        top = round(-BAND_PX + part * (height + BAND_PX))
        for y in range(top, top + BAND_PX, SLICE_PX):
            if not 0 <= y < height - SLICE_PX:
                continue
            across = (y - top) / BAND_PX
            swell = math.sin(across * math.pi)
            shift = round(SHIFT_PX * swell * math.sin(across * 9.0 + 1.3))
            target.blit(self._band, (shift, y), (0, y, width, SLICE_PX))
            tint = tuple(round(c * swell) for c in GLITCH_TINT)
            target.fill(tint, (0, y, width, SLICE_PX), pygame.BLEND_RGB_ADD)
        for line in (top + BAND_PX // 3, top + BAND_PX * 2 // 3):
            if 0 <= line < height:
                target.fill((0xE8, 0x30, 0x9C), (0, line, width, 1))


def _levels(world: World) -> dict[str, float]:
    """How much of each of the dream's lights there is, 0 to 1."""
    return {name: world.circuits[name].level if name in world.circuits else 0.0 for name in LIGHTS}
