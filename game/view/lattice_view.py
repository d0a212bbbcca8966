"""What the scope shows: cracks with their tips, channels that acid seeps along, drops of it, and what holds them."""

from __future__ import annotations

import itertools
import math

import pygame

from game.sim.lattice import Acid, Fissure, Spring, wanted
from game.sim.world import World
from game.view.atlas import Atlas
from game.view.swarm_view import added_glow

DARK, RIM, HEART = (0x0A, 0x09, 0x18), (0x74, 0x12, 0x3A), (0xD8, 0x29, 0x4D)
SEAM, SEAM_LIGHT = (0x1F, 0x91, 0x8B), (0x8F, 0xF2, 0xC9)
TIP, CLAMP, CLAMP_OFF = (0xFF, 0xF4, 0xBF), (0x43, 0xC7, 0xA8), (0xFF, 0x70, 0x70)
SOUR, SOUR_DARK, CHANNEL = (0x90, 0xCC, 0x5C), (0x3D, 0x91, 0x52), (0x0A, 0x09, 0x18)
STEP_PX = 3.0
"""A crack is drawn in steps of so many px, each knocked a little aside."""
WILD_PX = 2.6
SWEEP_TICKS, SWEEP_RESTS = 64, 40
"""How long the ghost of a hand takes to sweep a wall's line, and rests at its end, ticks."""
GHOST_STEP_PX = 5.0
WAVE_TICKS, WAVE_PX = 80, 190.0
"""So long light runs out over the lattice from a crack that is whole again, and so far, px."""
HEX_PX, HEX_ROW_PX = 24.0, 18.0
"""How far apart the prisms' middles are across and down, px: light wakes them as it passes."""
Point = tuple[int, int]
Spot = tuple[float, float]


class LatticeView:
    """Draws them; does nothing on a map that has none of them."""

    def __init__(self, atlas: Atlas) -> None:
        self._glow = {name: added_glow(atlas, f"glow/{name}/32") for name in ("red", "mint", "amber")}
        self._lines: dict[int, list[Spot]] = {}
        self._ink = atlas.signals.like

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Channels, cracks, springs."""
        for spring in world.of(Spring):
            self._channel(target, spring, world.tick, corner)
        for crack in world.of(Fissure):
            self._crack(target, crack, world.tick, corner)
            if crack.mended and world.tick - crack.since < WAVE_TICKS:
                self._wave(target, crack, (world.tick - crack.since) / WAVE_TICKS, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """Drops of acid; the marks at tips and mouths."""
        for drop in world.of(Acid):
            x = round(drop.px + (drop.x - drop.px) * alpha) - corner[0]
            y = round(drop.py + (drop.y - drop.py) * alpha) - corner[1]
            self._drop(target, drop, x, y, world.tick)
        for crack in world.of(Fissure):
            if not crack.mended:
                self._marks(target, crack, world.tick, corner)
        if world.hint is not None and world.hint.action == "secondary":
            self._ghost(target, world, corner)

    def _wave(self, target: pygame.Surface, crack: Fissure, part: float, corner: Point) -> None:
        """Prisms wake in a ring that widens from the middle of what was a crack, and fade behind it."""
        mx, my = crack.at(0.5)
        front = WAVE_PX * (1.0 - (1.0 - part) ** 2)
        rows = int(front / HEX_ROW_PX) + 1
        glow = self._glow["mint"]
        half = glow.get_width() // 2
        glows = []
        for row in range(-rows, rows + 1):
            down = row * HEX_ROW_PX
            aside = HEX_PX / 2.0 if row % 2 else 0.0
            for column in range(-int(front / HEX_PX) - 1, int(front / HEX_PX) + 2):
                across = column * HEX_PX + aside
                behind = front - math.hypot(across, down)
                if 0.0 <= behind < 34.0 * (1.0 - 0.5 * part):
                    x, y = round(mx + across) - corner[0], round(my + down) - corner[1]
                    target.fill(self._ink(SEAM_LIGHT if behind < 14.0 else SEAM), (x - 2, y - 1, 4, 2))
                    if behind < 14.0 and part < 0.7:
                        glows.append((glow, (x - half, y - half)))
        target.fblits(glows, pygame.BLEND_RGB_ADD)

    def _ghost(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """While walls are taught: the line that wants one, and how a hand sweeps along it."""
        gate = wanted(world)
        if gate is None:
            return
        (ax, ay), (bx, by) = ((x - corner[0], y - corner[1]) for x, y in gate)
        part = min(1.0, world.tick % (SWEEP_TICKS + SWEEP_RESTS) / SWEEP_TICKS)
        part = part * part * (3.0 - 2.0 * part)
        dots = round(math.hypot(bx - ax, by - ay) / GHOST_STEP_PX)
        for dot in range(dots + 1):
            at = dot / dots
            swept = at <= part
            x, y = round(ax + (bx - ax) * at), round(ay + (by - ay) * at)
            side = 3 if swept else 2
            target.fill(self._ink(SEAM_LIGHT if swept else SEAM), (x - 1, y - 1, side, side))
        x, y = round(ax + (bx - ax) * part), round(ay + (by - ay) * part)
        glow = self._glow["mint"]
        target.blit(glow, (x - glow.get_width() // 2, y - glow.get_height() // 2), special_flags=pygame.BLEND_RGB_ADD)
        pygame.draw.circle(target, TIP, (x, y), 5, 1)
        target.fill(TIP, (x - 1, y - 1, 2, 2))

    def _line(self, crack: Fissure) -> list[Spot]:
        if crack.id not in self._lines:
            count = max(2, round(crack.length / STEP_PX))
            line = []
            for step in range(count + 1):
                x, y = crack.at(step / count)
                wild = ((step * 37 + crack.id * 11) % 13 / 6.0 - 1.0) * WILD_PX if 0 < step < count else 0.0
                line.append((x + wild * 0.6, y + wild))
            self._lines = {key: kept for key, kept in self._lines.items() if len(self._lines) < 12} | {crack.id: line}
        return self._lines[crack.id]

    def _crack(self, target: pygame.Surface, crack: Fissure, tick: int, corner: Point) -> None:
        """From its mouth to its tip a dark cleft with red in its depth; from there on a mint seam."""
        line = [(x - corner[0], y - corner[1]) for x, y in self._line(crack)]
        split = round(crack.open * (len(line) - 1))
        if split < len(line) - 1:
            pygame.draw.lines(target, self._ink(SEAM), False, line[split:], 2)
            for index in range(split, len(line)):
                if (index * 5 + tick // 7) % 9 == 0:
                    target.fill(self._ink(SEAM_LIGHT), (round(line[index][0]), round(line[index][1]), 2, 1))
        if split < 1:
            return
        cleft = line[: split + 1]
        for index, (x, y) in enumerate(cleft):
            wide = 2.0 + 4.5 * (1.0 - index / max(1, len(line) - 1))
            pygame.draw.circle(target, self._ink(RIM), (round(x), round(y)), round(wide) + 1)
        for index, (x, y) in enumerate(cleft):
            wide = 2.0 + 4.5 * (1.0 - index / max(1, len(line) - 1))
            pygame.draw.circle(target, DARK, (round(x), round(y)), round(wide))
        pygame.draw.lines(target, self._ink(HEART), False, cleft, 1)
        for index in range(4, len(cleft), 7):
            # hair cracks to either side
            x, y = cleft[index]
            side = 1 if index % 2 else -1
            end = (x + side * (4 + index % 5), y + side * (3 - index % 4) - 3)
            pygame.draw.line(target, DARK, (x, y), end)

    def _marks(self, target: pygame.Surface, crack: Fissure, tick: int, corner: Point) -> None:
        tx, ty = round(crack.tip[0]) - corner[0], round(crack.tip[1]) - corner[1]
        glow = self._glow["mint" if crack.filling >= 10 else "red"]
        half = glow.get_width() // 2
        target.blit(glow, (tx - half, ty - half), special_flags=pygame.BLEND_RGB_ADD)
        swell = 6 + (0, 1, 2, 1)[tick // 12 % 4]
        for turn in range(4):
            # a bracket about the tip: here it is mended
            angle = turn / 4 * math.tau + math.pi / 4
            x, y = tx + round(math.cos(angle) * swell), ty + round(math.sin(angle) * swell)
            sx, sy = (1 if x > tx else -1), (1 if y > ty else -1)
            pygame.draw.line(target, TIP, (x, y), (x - sx * 3, y))
            pygame.draw.line(target, TIP, (x, y), (x, y - sy * 3))
        if crack.restless:
            mx, my = round(crack.mouth[0]) - corner[0], round(crack.mouth[1]) - corner[1]
            colour = self._ink(CLAMP if crack.clamped else CLAMP_OFF)
            gap = 15 if crack.clamped else 17 + (0, 1, 2, 1)[tick // 10 % 4]
            for side in (-1, 1):
                box = pygame.Rect(0, 0, 2 * gap, 2 * gap)
                box.center = (mx, my)
                middle = math.pi / 2 * (1 - side)
                pygame.draw.arc(target, colour, box, middle - 0.8, middle + 0.8, 2)

    def _channel(self, target: pygame.Surface, spring: Spring, tick: int, corner: Point) -> None:
        """A faint wet way, with beads that run along it; the spring swells before a drop leaves it."""
        way = [(x - corner[0], y - corner[1]) for x, y in spring.way]
        dry = spring.state == "dry"
        pygame.draw.lines(target, CHANNEL, False, way, 7)
        if dry:
            return
        pygame.draw.lines(target, self._ink(SOUR_DARK), False, way, 2)
        for (ax, ay), (bx, by) in itertools.pairwise(way):
            length = math.hypot(bx - ax, by - ay) or 1.0
            for bead in range(int(length // 18) + 1):
                part = (bead * 18 + tick * 0.25 % 18) / length
                if part < 1.0:
                    target.fill(
                        self._ink(SOUR), (round(ax + (bx - ax) * part) - 1, round(ay + (by - ay) * part) - 1, 3, 3)
                    )
        x, y = round(way[0][0]), round(way[0][1])
        size = 6 + round(5 * spring.swell)
        pygame.draw.circle(target, DARK, (x, y), size + 2)
        pygame.draw.circle(target, self._ink(SOUR_DARK), (x, y), size)
        pygame.draw.circle(target, self._ink(SOUR), (x, y), max(2, round(size * (0.35 + 0.5 * spring.swell))))

    def _drop(self, target: pygame.Surface, drop: Acid, x: int, y: int, tick: int) -> None:
        size = 4 + round(4 * max(0.0, drop.left))
        wobble = (0, 1, 0, -1)[tick // 8 % 4]
        box = pygame.Rect(0, 0, 2 * size + wobble, 2 * size - wobble)
        box.center = (x, y - 2)
        glow = self._glow["amber"]
        target.blit(
            glow, (x - glow.get_width() // 2, y - 2 - glow.get_height() // 2), special_flags=pygame.BLEND_RGB_ADD
        )
        pygame.draw.ellipse(target, DARK, box.inflate(3, 3))
        pygame.draw.ellipse(target, self._ink(SOUR_DARK), box)
        pygame.draw.ellipse(target, self._ink(SOUR), box.inflate(-3, -3))
        target.fill((0xFF, 0xF4, 0xBF), (x - size // 2, y - 2 - size // 2, 2, 2))
