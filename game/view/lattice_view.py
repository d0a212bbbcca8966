"""What the scope shows: cracks with their tips, channels that acid seeps along, drops of it, and what holds them."""

from __future__ import annotations

import math

import pygame

from game.sim.lattice import Acid, Fissure, Rinse, Spring, wanted
from game.sim.world import World
from game.view.acid_view import AcidView
from game.view.atlas import Atlas
from game.view.crack_view import SEAM, SEAM_LIGHT, CrackView
from game.view.rinse_view import draw_rinse
from game.view.swarm_view import added_glow

TIP = (0xFF, 0xF4, 0xBF)
SWEEP_TICKS, SWEEP_RESTS = 64, 40
"""How long the ghost of a hand takes to sweep a wall's line, and rests at its end, ticks."""
GHOST_STEP_PX = 5.0
WAVE_TICKS, WAVE_PX = 80, 190.0
"""So long light runs out over the lattice from a crack that is whole again, and so far, px."""
HEX_PX, HEX_ROW_PX = 26.0, 22.0
"""How far apart the columns' middles are across and down, px: light wakes them as it passes."""
Point = tuple[int, int]


class LatticeView:
    """Draws them; does nothing on a map that has none of them."""

    def __init__(self, atlas: Atlas) -> None:
        self._glow = added_glow(atlas, "glow/mint/32")
        self._cracks, self._acid = CrackView(atlas), AcidView(atlas)
        self._ink = atlas.signals.like

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """Channels, cracks, springs."""
        for spring in world.of(Spring):
            self._acid.channel(target, spring, world.tick, corner)
        for crack in world.of(Fissure):
            self._cracks.draw(target, crack, world.tick, corner)
            if crack.mended and world.tick - crack.since < WAVE_TICKS:
                self._wave(target, crack, (world.tick - crack.since) / WAVE_TICKS, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """Drops of acid; the marks at tips and mouths."""
        for drop in world.of(Acid):
            x = round(drop.px + (drop.x - drop.px) * alpha) - corner[0]
            y = round(drop.py + (drop.y - drop.py) * alpha) - corner[1]
            self._acid.drop(target, drop, x, y, world.tick)
        for rinse in world.of(Rinse):
            draw_rinse(target, rinse, world.tick, corner)
        for crack in world.of(Fissure):
            if not crack.mended:
                self._cracks.marks(target, crack, world.tick, corner)
        if world.hint is not None and world.hint.action == "secondary":
            self._ghost(target, world, corner)

    def _wave(self, target: pygame.Surface, crack: Fissure, part: float, corner: Point) -> None:
        """Columns wake in a ring that widens from the middle of what was a crack, and fade behind it."""
        mx, my = crack.at(0.5)
        front = WAVE_PX * (1.0 - (1.0 - part) ** 2)
        rows = int(front / HEX_ROW_PX) + 1
        glow = self._glow
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
        glow = self._glow
        target.blit(glow, (x - glow.get_width() // 2, y - glow.get_height() // 2), special_flags=pygame.BLEND_RGB_ADD)
        pygame.draw.circle(target, TIP, (x, y), 5, 1)
        target.fill(TIP, (x - 1, y - 1, 2, 2))
