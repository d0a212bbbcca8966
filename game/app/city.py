"""The city behind the title: roofs, lit windows, signs, a wet street, and rain in front of it.

Everything that stands still is drawn once; rain, the street's ripples and a few windows move. The random numbers here
are the picture's own and mean nothing to play.
"""

from __future__ import annotations

import math
import random

import pygame

from game.app import look

SIZE = (640, 360)
STREET_Y = 292
"""Where the houses stand, px; below lies the wet street."""
CLINIC_X = 404
"""Left end of the clinic's front, px."""
RAIN = 150
"""Drops in the air."""
BLINK_TICKS = 90
"""A window changes about this often."""

SKY = ((12, 10, 34), (30, 20, 70), (72, 28, 96), (120, 40, 110))
TOOTH = (
    (0, 0), (3, -2), (6, 0), (9, -2), (12, 0), (12, 5), (10, 8),
    (10, 12), (8, 12), (6, 8), (4, 12), (2, 12), (2, 8), (0, 5),
)  # fmt: skip
"""The clinic's sign, px."""
FAR, MID, NEAR = (36, 28, 78), (24, 20, 56), (13, 12, 32)
WARM = ((255, 211, 106), (247, 156, 60), (205, 92, 44))
COLD = ((98, 212, 255), (143, 242, 201), (107, 66, 204))


class City:
    """The scene. ``tick`` it sixty times a second, ``draw`` it whenever."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self._age = 0
        self._windows: list[tuple[pygame.Rect, tuple[int, int, int]]] = []
        self._dark: set[int] = set()
        self._back = self._bake()
        self._mirror = self._reflect()
        self._drops = [self._drop(anywhere=True) for _ in range(RAIN)]
        self._rings: list[list[float]] = []

    def tick(self) -> None:
        """One tick of rain."""
        self._age += 1
        for index, drop in enumerate(self._drops):
            drop[0] -= drop[2] * 0.22
            drop[1] += drop[2]
            if drop[1] > drop[3]:
                if drop[3] > STREET_Y + 4 and len(self._rings) < 60:
                    self._rings.append([drop[0], drop[3], 0.0])
                self._drops[index] = self._drop()
        for ring in self._rings:
            ring[2] += 0.22
        self._rings = [ring for ring in self._rings if ring[2] < 4.0]
        if self._age % BLINK_TICKS == 0 and self._windows:
            self._dark ^= {self._random.randrange(len(self._windows))}

    def draw(self, surface: pygame.Surface) -> None:
        """The whole scene, 640 x 360 px."""
        surface.blit(self._back, (0, 0))
        for index in sorted(self._dark):
            surface.fill(NEAR, self._windows[index][0])
        for row in range(0, SIZE[1] - STREET_Y, 2):
            sway = math.sin(self._age * 0.045 + row * 0.55) * (1.0 + row * 0.045)
            surface.blit(self._mirror, (round(sway), STREET_Y + row), (0, row, SIZE[0], 2))
        for x, y, age in self._rings:
            shade = round(120 - age * 24)
            box = (x - age * 1.6, y - age * 0.6, age * 3.2, age * 1.2)
            pygame.draw.ellipse(surface, (shade, shade + 20, shade + 40), box, 1)
        for x, y, fall, _ in self._drops:
            bright = 46 + fall * 9
            colour = (round(bright * 0.75), round(bright * 0.8), min(255, round(bright * 1.25)))
            pygame.draw.line(surface, colour, (x, y), (x - fall * 0.5, y + fall * 1.8))

    # -- inside -----------------------------------------------------------------------------------

    def _drop(self, *, anywhere: bool = False) -> list[float]:
        r = self._random
        end = r.uniform(STREET_Y - 40, SIZE[1])
        return [r.uniform(0, SIZE[0] + 90), r.uniform(-40, end) if anywhere else -20.0, r.uniform(5.0, 9.5), end]

    def _bake(self) -> pygame.Surface:
        picture = pygame.Surface(SIZE)
        for y in range(STREET_Y):
            place = y / STREET_Y * (len(SKY) - 1)
            low = min(len(SKY) - 2, int(place))
            part = place - low
            colour = [round(a + (b - a) * part) for a, b in zip(SKY[low], SKY[low + 1], strict=True)]
            pygame.draw.line(picture, colour, (0, y), (SIZE[0], y))
        self._houses(picture, FAR, 70, 150, (26, 58), 0.10, 2)
        self._houses(picture, MID, 40, 112, (34, 70), 0.22, 3)
        self._houses(picture, NEAR, 22, 78, (44, 92), 0.34, 4)
        self._clinic(picture)
        picture.fill(NEAR, (0, STREET_Y, SIZE[0], SIZE[1] - STREET_Y))
        pygame.draw.line(picture, (52, 49, 96), (0, STREET_Y), (SIZE[0], STREET_Y))
        return picture

    def _houses(
        self,
        picture: pygame.Surface,
        colour: tuple[int, int, int],
        low: int,
        high: int,
        widths: tuple[int, int],
        lit: float,
        pane: int,
    ) -> None:
        r = self._random
        x = -r.randrange(20)
        while x < SIZE[0]:
            width, height = r.randrange(*widths), r.randrange(low, high)
            # the middle stays low, so that the logo stands against the sky
            height = round(height * (0.62 + 0.38 * min(1.0, abs(x + width / 2 - 320) / 240)))
            top = STREET_Y - height
            picture.fill(colour, (x, top, width, height))
            rim = tuple(min(255, part + 26) for part in colour)
            pygame.draw.line(picture, rim, (x, top), (x + width - 1, top))
            if r.random() < 0.4:
                mast = x + r.randrange(4, width - 4)
                pygame.draw.line(picture, colour, (mast, top - r.randrange(6, 16)), (mast, top))
            hue = WARM if r.random() < 0.55 else COLD
            step = pane * 2 + 1
            for wy in range(top + 6, STREET_Y - 8, step + 1):
                for wx in range(x + 4, x + width - 4 - pane, step):
                    if r.random() < lit:
                        dim = r.uniform(0.35, 0.9) * (0.45 + pane * 0.13)
                        tint = r.choice(hue)
                        shade = tuple(round(c * dim) for c in tint)
                        box = pygame.Rect(wx, wy, pane, pane)
                        picture.fill(shade, box)
                        self._windows.append((box, (shade[0], shade[1], shade[2])))
            if pane > 2 and r.random() < 0.5:
                hues = (look.MAGENTA, look.TEAL, look.EMBER)
                self._sign(picture, x + r.randrange(4, max(5, width - 12)), top + 10, r.choice(hues))
            x += width + r.randrange(0, 3)

    @staticmethod
    def _sign(picture: pygame.Surface, x: int, y: int, colour: tuple[int, int, int]) -> None:
        box = pygame.Rect(x, y, 8, 32)
        _glow(picture, box, colour, 10)
        pygame.draw.rect(picture, look.NIGHT, box)
        pygame.draw.rect(picture, colour, box, 1)
        for row in range(y + 4, y + 28, 6):
            pygame.draw.line(picture, colour, (x + 2, row), (x + 5, row))
            pygame.draw.line(picture, colour, (x + 2 + row % 4, row + 2), (x + 5, row + 2))

    @staticmethod
    def _clinic(picture: pygame.Surface) -> None:
        """The clinic in the middle: a low, lit front, its door open."""
        front = pygame.Rect(CLINIC_X, STREET_Y - 52, 152, 52)
        _glow(picture, front, look.TEAL, 26)
        picture.fill((20, 34, 60), front)
        pygame.draw.line(picture, look.MINT, front.topleft, (front.right - 1, front.top))
        for x in (front.x + 8, front.right - 56):
            picture.fill((31, 145, 139), (x, front.y + 16, 48, 26))
            picture.fill((67, 199, 168), (x, front.y + 16, 48, 9))
            for bar in range(x + 15, x + 48, 16):
                pygame.draw.line(picture, (20, 34, 60), (bar, front.y + 16), (bar, front.y + 41))
        picture.fill((255, 211, 106), (front.centerx - 9, front.bottom - 34, 18, 34))
        picture.fill((255, 244, 191), (front.centerx - 6, front.bottom - 30, 12, 30))
        pygame.draw.rect(picture, (13, 12, 32), (front.centerx - 10, front.bottom - 35, 20, 35), 1)
        at = [(front.centerx - 6 + x, front.y - 15 + y) for x, y in TOOTH]
        _glow(picture, pygame.Rect(front.centerx - 6, front.y - 16, 12, 12), look.MINT, 12)
        pygame.draw.polygon(picture, look.NIGHT, at)
        pygame.draw.polygon(picture, look.MINT, at, 1)

    def _reflect(self) -> pygame.Surface:
        """The wet street: what stands above it, upside down, dimmer the nearer."""
        depth = SIZE[1] - STREET_Y
        source = self._back.subsurface((0, STREET_Y - depth * 2, SIZE[0], depth * 2))
        mirror = pygame.transform.flip(pygame.transform.scale(source, (SIZE[0], depth)), False, True)
        for row in range(depth):
            part = round(175 - 135 * row / depth)
            shade = (round(part * 0.8), round(part * 0.85), part)
            mirror.fill(shade, (0, row, SIZE[0], 1), special_flags=pygame.BLEND_RGB_MULT)
        return mirror


def _glow(picture: pygame.Surface, box: pygame.Rect, colour: tuple[int, int, int], reach: int) -> None:
    """A soft shine round a box, added."""
    for step in range(reach, 0, -2):
        shade = tuple(round(c * 0.030) for c in colour)
        ring = box.inflate(step * 2, step * 2)
        shine = pygame.Surface(ring.size)
        pygame.draw.rect(shine, shade, shine.get_rect(), border_radius=step)
        picture.blit(shine, ring, special_flags=pygame.BLEND_RGB_ADD)
