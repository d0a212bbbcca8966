"""Cracks under the scope: a cleft with ragged lips and red in its depth, a bright seam where it is whole again."""

from __future__ import annotations

import math
from dataclasses import dataclass

import pygame

from game.sim.lattice import Fissure
from game.view.atlas import Atlas
from game.view.swarm_view import added_glow

DARK, RIM, HEART, SPARK = (0x0A, 0x09, 0x18), (0x74, 0x12, 0x3A), (0xD8, 0x29, 0x4D), (0xFF, 0x70, 0x70)
LIP = (0xD3, 0xDF, 0xE9)
SEAM, SEAM_LIGHT = (0x1F, 0x91, 0x8B), (0x8F, 0xF2, 0xC9)
TIP, CLAMP, CLAMP_OFF = (0xFF, 0xF4, 0xBF), (0x43, 0xC7, 0xA8), (0xFF, 0x70, 0x70)
STEP_PX = 3.0
"""A crack is drawn in steps of so many px, each knocked a little aside."""
WILD_PX = 2.6
MOUTH_PX, TIP_PX = 6.4, 1.6
"""Half as wide as this it gapes at its mouth, and at its tip."""
DEPTH = 0.62
"""So much of its width is depth; the rest is its lips."""
GLOW_EVERY, HAIR_EVERY = 5, 6
"""Of its steps so many lie between two embers in its depth, and between two hair cracks."""
KEPT = 12
Spot = tuple[float, float]
Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cleft:
    """A crack's shape from mouth to tip, px in the world: its middle, and its lips and its depth to either side."""

    middle: tuple[Spot, ...]
    lips: tuple[tuple[Spot, ...], tuple[Spot, ...]]
    depth: tuple[tuple[Spot, ...], tuple[Spot, ...]]


class CrackView:
    """Draws cracks and the marks at them."""

    def __init__(self, atlas: Atlas) -> None:
        self._glow = {name: added_glow(atlas, f"glow/{name}/32") for name in ("red", "mint")}
        self._ember = added_glow(atlas, "glow/red/16")
        self._shapes: dict[int, Cleft] = {}
        self._ink = atlas.signals.like

    def draw(self, target: pygame.Surface, crack: Fissure, tick: int, corner: Point) -> None:
        """The cleft from its mouth to its tip, the seam from there on."""
        shape = self._shape(crack)
        last = len(shape.middle) - 1
        split = round(crack.open * last)
        if split < last:
            self._seam(target, _moved(shape.middle[split:], corner), tick)
        if split < 1:
            return
        middle = _moved(shape.middle[: split + 1], corner)
        left, right = (_moved(side[: split + 1], corner) for side in shape.lips)
        for number in range(3, split, HAIR_EVERY):
            self._hair(target, middle[number], number, crack.id)
        end = [middle[-1]]
        pygame.draw.polygon(target, LIP, [(x, y + 2.0) for x, y in left + end + right[::-1]])
        pygame.draw.polygon(target, self._ink(RIM), left + end + right[::-1])
        left, right = (_moved(side[: split + 1], corner) for side in shape.depth)
        pygame.draw.polygon(target, DARK, left + end + right[::-1])
        pygame.draw.lines(target, self._ink(HEART), False, middle, 1)
        half = self._ember.get_width() // 2
        embers = [
            (self._ember, (round(x) - half, round(y) - half)) for x, y in middle[GLOW_EVERY // 2 : -1 : GLOW_EVERY]
        ]
        target.fblits(embers, pygame.BLEND_RGB_ADD)
        x, y = middle[tick // 2 % (split + 1)]
        target.fill(self._ink(SPARK), (round(x) - 1, round(y) - 1, 2, 2))

    def marks(self, target: pygame.Surface, crack: Fissure, tick: int, corner: Point) -> None:
        """Brackets about the tip: here it is mended; and jaws at the mouth of one that wants to be held shut."""
        tx, ty = round(crack.tip[0]) - corner[0], round(crack.tip[1]) - corner[1]
        glow = self._glow["mint" if crack.filling >= 10 else "red"]
        half = glow.get_width() // 2
        target.blit(glow, (tx - half, ty - half), special_flags=pygame.BLEND_RGB_ADD)
        swell = 6 + (0, 1, 2, 1)[tick // 12 % 4]
        for turn in range(4):
            angle = turn / 4 * math.tau + math.pi / 4
            x, y = tx + round(math.cos(angle) * swell), ty + round(math.sin(angle) * swell)
            sx, sy = (1 if x > tx else -1), (1 if y > ty else -1)
            for colour, off in ((DARK, 1), (TIP, 0)):
                pygame.draw.line(target, colour, (x + off, y + off), (x + off - sx * 3, y + off))
                pygame.draw.line(target, colour, (x + off, y + off), (x + off, y + off - sy * 3))
        if crack.restless:
            self._jaws(target, crack, tick, corner)

    # -- parts ------------------------------------------------------------------------------------

    def _jaws(self, target: pygame.Surface, crack: Fissure, tick: int, corner: Point) -> None:
        mx, my = round(crack.mouth[0]) - corner[0], round(crack.mouth[1]) - corner[1]
        gap = 15 if crack.clamped else 17 + (0, 1, 2, 1)[tick // 10 % 4]
        for colour, grow in ((DARK, 1), (self._ink(CLAMP if crack.clamped else CLAMP_OFF), 0)):
            for side in (-1, 1):
                box = pygame.Rect(0, 0, 2 * (gap + grow), 2 * (gap + grow))
                box.center = (mx, my)
                middle = math.pi / 2 * (1 - side)
                pygame.draw.arc(target, colour, box, middle - 0.8, middle + 0.8, 2 + 2 * grow)

    def _seam(self, target: pygame.Surface, line: list[Spot], tick: int) -> None:
        if len(line) < 2:
            return
        pygame.draw.lines(target, self._ink(SEAM), False, line, 3)
        pygame.draw.lines(target, self._ink(SEAM_LIGHT), False, line, 1)
        for index in range(0, len(line), 4):
            if (index * 5 + tick // 7) % 9 == 0:
                x, y = round(line[index][0]), round(line[index][1])
                target.fill(TIP, (x - 2, y, 5, 1))
                target.fill(TIP, (x, y - 2, 1, 5))

    def _hair(self, target: pygame.Surface, at: Spot, number: int, seed: int) -> None:
        """A hair crack to one side, with a bend in it."""
        chance = (number * 37 + seed * 11) % 17 / 16.0
        turn = (1 if number % 2 else -1) * (0.5 + 0.9 * chance)
        length = 7.0 + 7.0 * chance
        bend = (at[0] + math.cos(turn) * length * 0.6, at[1] + math.sin(turn) * length * 0.6)
        end = (bend[0] + math.cos(turn * 0.4) * length * 0.5, bend[1] + math.sin(turn * 1.7) * length * 0.5)
        pygame.draw.lines(target, LIP, False, [(x, y + 1.0) for x, y in (at, bend, end)])
        pygame.draw.lines(target, DARK, False, [at, bend, end])

    def _shape(self, crack: Fissure) -> Cleft:
        if crack.id not in self._shapes:
            self._shapes = dict(list(self._shapes.items())[1 - KEPT :]) | {crack.id: _cleft(crack)}
        return self._shapes[crack.id]


def _moved(spots: tuple[Spot, ...], corner: Point) -> list[Spot]:
    return [(x - corner[0], y - corner[1]) for x, y in spots]


def _cleft(crack: Fissure) -> Cleft:
    """The shape of a crack, the same for the same crack."""
    count = max(2, round(crack.length / STEP_PX))
    line: list[Spot] = []
    for step in range(count + 1):
        x, y = crack.at(step / count)
        wild = ((step * 37 + crack.id * 11) % 13 / 6.0 - 1.0) * WILD_PX if 0 < step < count else 0.0
        line.append((x + wild * 0.6, y + wild))
    lips: tuple[list[Spot], list[Spot]] = ([], [])
    depth: tuple[list[Spot], list[Spot]] = ([], [])
    for step, (x, y) in enumerate(line):
        (ax, ay), (bx, by) = line[max(0, step - 1)], line[min(count, step + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length, (bx - ax) / length
        wide = TIP_PX + (MOUTH_PX - TIP_PX) * (1.0 - step / count)
        for side, sign in enumerate((1.0, -1.0)):
            own = wide * (0.65 + 0.7 * ((step * (23 + 18 * side) + crack.id * 7) % 11 / 10.0)) * sign
            lips[side].append((x + nx * own, y + ny * own))
            depth[side].append((x + nx * own * DEPTH, y + ny * own * DEPTH))
    return Cleft(tuple(line), (tuple(lips[0]), tuple(lips[1])), (tuple(depth[0]), tuple(depth[1])))
