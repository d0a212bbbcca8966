"""The dream's water at its depths: caustics, shafts of light, what drifts in it, and the sun that rises through it.

Each depth has its own: at noon mint specks rise and light plays on the sand; in the blue a current carries streaks along;
at night snow sinks, and some of it shines.
"""

from __future__ import annotations

import math
import random

import numpy as np
import pygame

from game.view import surfaces

Point = tuple[int, int]
Colour = tuple[int, int, int]

TILE_W, TILE_H, TILES, TILE_TICKS = 320, 192, 14, 10
"""Caustics: one piece fits to itself on all sides, px; so many pictures, each shown so many ticks."""
CAUSTIC: Colour = (34, 104, 92)
CAUSTIC_FLOWS = (0.11, 0.045)
"""The whole of it drifts so fast, px a tick."""
WAVE_SWAYS = 0.55
"""How far each wave sways to and fro, radians: little, so that light glides and does not jump."""
WAVES = ((1, 2, 1), (2, -1, 1), (-2, 2, -1), (3, 1, 2), (-1, -3, 1), (2, 4, -1), (-4, 1, 1))
"""The slow waves whose crossings are light: times across, times down, times through while the pictures go round once."""
CAUSTIC_LEAST = 0.72
"""Only what is brighter than this is seen, 0 to 1."""
SHAFTS = 5
SHAFT_GAP_PX = 168
NOON, DUSK, DAWN = (10, 22, 20), (3, 9, 20), (44, 25, 9)
"""What each step of a shaft adds, at noon, in the blue, and at dawn."""
SHAFT_STEPS = 5
MOTES = 48
FLOWS = {"sun": (0.05, -0.26), "deep": (0.95, 0.06), "abyss": (-0.06, 0.15)}
"""Where the water carries what drifts in it, at each depth, px a tick."""
TINTS: dict[str, Colour] = {"deep": (0, 3, 14), "abyss": (15, 2, 24), "dawn": (20, 8, 0)}
"""What a depth's water adds to all that is seen through it."""
PLUNGE_TICKS, PLUNGE_PX, PLUNGE_TRAIL_PX = 150, 4.5, 13.0
"""Between two dives she sinks for so long, past water that goes up so fast at most, px a tick, and trails so long, px."""
BUBBLE: Colour = (0x8F, 0xD8, 0xF0)
STREAKS: tuple[Colour, ...] = ((0x2F, 0x90, 0xEA), (0x62, 0xD4, 0xFF))
SNOW: tuple[Colour, ...] = ((0x56, 0x4F, 0x98), (0xA8, 0x80, 0xF7), (0x8F, 0xF2, 0xC9))
SUN_H = 230
SUN_COLOUR: Colour = (178, 92, 40)


class Water:
    """Bakes what it needs when a dream is first seen; ``levels`` are the dream's circuits, 0 to 1."""

    def __init__(self, size: Point, mote: pygame.Surface) -> None:
        self._size = size
        self._mote = mote
        rng = random.Random(31)
        self._motes = [(rng.random() * 900, rng.random() * 600, rng.random() * 9, rng.random()) for _ in range(MOTES)]
        self._flow = [0.0, 0.0]
        self._tick = 0
        self._caustics = _caustics()
        self._dimmed = surfaces.plain(TILE_W, TILE_H)
        self._shafts = {
            name: [_shaft(54 + 26 * number, size[1], colour) for number in range(3)]
            for name, colour in (("sun", NOON), ("deep", DUSK), ("dawn", DAWN))
        }
        self._sun = _sun(size[0])

    def floor(self, target: pygame.Surface, levels: dict[str, float], tick: int, corner: Point) -> None:
        """Light that plays on the sand, while there is sun."""
        level = min(1.0, max(levels["sun"], levels["dawn"]) * 1.2 - 0.2)
        if level < 0.03:
            return
        tile = self._caustics[tick // TILE_TICKS % TILES]
        if level < 0.97:
            part = round(255 * level)
            self._dimmed.blit(tile, (0, 0))
            self._dimmed.fill((part, part, part), None, pygame.BLEND_RGB_MULT)
            tile = self._dimmed
        left = -int((corner[0] + tick * CAUSTIC_FLOWS[0]) % TILE_W)
        top = -int((corner[1] + tick * CAUSTIC_FLOWS[1]) % TILE_H)
        target.fblits(
            [(tile, (x, y)) for y in range(top, self._size[1], TILE_H) for x in range(left, self._size[0], TILE_W)],
            pygame.BLEND_RGB_ADD,
        )

    def over(self, target: pygame.Surface, levels: dict[str, float], tick: int, corner: Point, sunk: int) -> None:
        """The sun that rises, shafts from above, and what drifts; she began to sink ``sunk`` ticks ago."""
        blits: list[tuple[pygame.Surface, Point]] = []
        rise = levels["dawn"]
        if rise > 0.0:
            blits.append((self._sun, (0, round((rise - 1.0) * SUN_H + 5.0 * math.sin(tick / 70.0)))))
        for name, shafts in self._shafts.items():
            level = levels[name]
            if level < 0.03:
                continue
            for number in range(SHAFTS):
                sway = math.sin(tick / 190.0 + number * 2.1) * 26.0
                # a shaft draws in as its light goes, and is shorter now and then as the surface moves
                part = level * (0.82 + 0.18 * math.sin(tick / 150.0 + number * 1.7))
                x = number * SHAFT_GAP_PX - 90 + sway - corner[0] * 0.4
                blits.append((shafts[number % 3], (round(x), round((part - 1.0) * self._size[1]))))
        target.fblits(blits, pygame.BLEND_RGB_ADD)
        for name, (red, green, blue) in TINTS.items():
            level = levels[name]
            if level > 0.03:
                target.fill((round(red * level), round(green * level), round(blue * level)), None, pygame.BLEND_RGB_ADD)
        plunge = math.sin(sunk / PLUNGE_TICKS * math.pi) if 0 <= sunk < PLUNGE_TICKS else 0.0
        self._drift(target, levels, tick, corner, plunge)

    def _drift(self, target: pygame.Surface, levels: dict[str, float], tick: int, corner: Point, plunge: float) -> None:
        gone = min(30, max(0, tick - self._tick))
        self._tick = tick
        for name, (vx, vy) in FLOWS.items():
            self._flow[0] += vx * levels[name] * gone
            self._flow[1] += vy * levels[name] * gone
        self._flow[1] -= PLUNGE_PX * plunge * gone
        trail = int(PLUNGE_TRAIL_PX * plunge)
        kind = max(FLOWS, key=lambda name: levels[name])
        wide, high = self._size[0] + 40, self._size[1] + 40
        glows: list[tuple[pygame.Surface, Point]] = []
        flow_x, flow_y = self._flow
        left, top = corner
        slow = tick / 60.0
        for x, y, phase, pace in self._motes:
            own = 0.5 + pace
            mx = int((x + math.sin(slow + phase) * 9.0 + flow_x * own - left) % wide) - 20
            my = int((y + flow_y * own - top) % high) - 20
            if trail:
                # all of it streaks upward past her
                target.fill(BUBBLE, (mx, my, 1 + int(2 * pace), 2 + int(trail * own)))
            elif kind == "deep":
                target.fill(STREAKS[int(phase) % 2], (mx, my, 3 + int(9 * pace), 1))
            elif kind == "abyss":
                shines = (int(phase * 50) + tick // 24) % 6 == 0
                side = 2 if pace > 0.7 else 1
                target.fill(SNOW[2 if shines else int(phase) % 2], (mx, my, side, side))
                if shines:
                    glows.append((self._mote, (mx - 8, my - 8)))
            elif (int(phase * 50) + tick // 20) % 5:
                glows.append((self._mote, (mx - 8, my - 8)))
        target.fblits(glows, pygame.BLEND_RGB_ADD)


def _caustics() -> list[pygame.Surface]:
    """Pictures of light on sand, to be added; the last goes over into the first."""
    ys, xs = np.mgrid[0:TILE_H, 0:TILE_W].astype(np.float32)
    xs, ys = xs / TILE_W * math.tau, ys / TILE_H * math.tau
    done = []
    for number in range(TILES):
        turn = number / TILES * math.tau
        sway = 0.4 * math.sin(turn)
        # waves bend each other, so that their crests cross in a net and not in a grid
        bend_x = xs + 0.55 * np.sin(2.0 * ys + sway) + 0.3 * np.sin(3.0 * xs - sway)
        bend_y = ys + 0.55 * np.sin(2.0 * xs - sway) + 0.3 * np.sin(4.0 * ys + sway)
        field = np.zeros_like(xs)
        for across, down, through in WAVES:
            field += np.sin(across * bend_x + down * bend_y + WAVE_SWAYS * math.sin(through * turn + across) + across)
        light = 1.0 - np.abs(field) / 1.3
        steps = np.clip(np.ceil((light - CAUSTIC_LEAST) / (1.0 - CAUSTIC_LEAST) * 3.0), 0.0, 3.0) / 3.0
        # nearer to some places than to others: light comes in patches
        patch = 0.5 + 0.5 * np.sin(xs + 0.7 * np.sin(ys) + 1.0) * np.sin(ys + 0.5)
        done.append(surfaces.from_array((steps * patch)[..., None] * np.array(CAUSTIC, dtype=np.float32)))
    return done


def _shaft(width: int, height: int, colour: Colour) -> pygame.Surface:
    """A shaft of light that leans, soft at its sides and gone at its foot; on black, to be added."""
    shaft = surfaces.plain(width + height // 3, height)
    for y in range(0, height, 2):
        fade = (1.0 - y / height) ** 1.3
        for step in range(SHAFT_STEPS):
            inset = step * width // (2 * SHAFT_STEPS + 2)
            level = fade / SHAFT_STEPS
            tint = (round(colour[0] * level), round(colour[1] * level), round(colour[2] * level))
            left = height // 3 - y // 3 + inset
            shaft.fill(tint, (left, y, max(1, width - 2 * inset), 2), pygame.BLEND_RGB_ADD)
    return shaft


def _sun(width: int) -> pygame.Surface:
    """The sun seen from under water: a wide warm bow at the picture's upper edge, in bands; on black, to be added."""
    sun = surfaces.plain(width, SUN_H)
    ys, xs = np.mgrid[0:SUN_H, 0:width].astype(np.float32)
    far = np.hypot((xs - width / 2.0) / (width * 0.52), ys / SUN_H)
    bands = np.floor(np.clip(1.0 - far, 0.0, 1.0) ** 1.5 * 14.0 + 0.5) / 14.0
    sun.blit(surfaces.from_array(bands[..., None] * np.array(SUN_COLOUR, dtype=np.float32)), (0, 0))
    return sun
