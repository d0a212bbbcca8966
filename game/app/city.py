"""The city behind the title: a finished picture of it, and what moves in it.

Rain falls through the neon and rings on the street, reflections sway, the tower's eye breathes, a taxi floats by. The
random numbers here are the picture's own and mean nothing to play.
"""

from __future__ import annotations

import math
import random
from itertools import pairwise
from pathlib import Path

import pygame

from game.app import look
from game.app.screens.dawn import dawn

SIZE = (640, 360)
STREET_Y = 296
"""From here on down the picture is wet street, px."""
SWAY_Y = 330
"""From here on down nobody stands in it, and the reflections sway, px."""
RAIN = 70
"""Near drops in the air."""
FAR_FALL_PX = 4.0
"""The thin rain behind falls so far in a tick, px."""
FAR_SLANT = 1.0 / 3.0
"""And drifts to the left by this part of it."""
RINGS = 50
"""Rings on the street at once, at most."""
EYE = pygame.Rect(576, 48, 34, 24)
"""The tower's eye in the picture, px."""
TINT_PX = 16
"""The rain takes its colour from squares of the picture of this edge, px."""
TAXI_Y = 322
"""Where the taxi's shadow lies on the street, px."""
TAXI_PX = 1.9
"""How fast it goes, px a tick."""
TAXI_WAY = 1500
"""From one taxi to the next, px: mostly the street is empty."""
BEAM_PX = 92
"""How far its lamps shine on the wet street, px."""
RECEDE_TICKS = 10
"""From the title to a full page and back the city takes so long to step away and to come near."""
MORNING, MORNING_LIGHT = (206, 186, 178), 0.46
"""What the picture is multiplied by in the morning, and how much of the sun is added, 0 to 1."""
EYE_TICKS = 240
"""It breathes once in so many ticks: slow enough never to flash."""


class City:
    """The scene. ``tick`` it sixty times a second, ``draw`` it whenever. ``folder`` holds ``title.png``."""

    def __init__(self, folder: Path, seed: int = 7) -> None:
        self._random = random.Random(seed)
        self._age = 0
        self.far = 0.0
        """How far away it is: 0 on the title, 1 behind a full page."""
        self.morning = False
        """An evening is over: it rains no more, and the sun comes up behind the houses."""
        self._back = _picture(folder / "title.png") or _plain()
        self._lit: pygame.Surface | None = None
        """The same in the morning, painted when it is first seen."""
        shine = _picture(folder / "title.emissive.png")
        self._eye = _on_black(shine.subsurface(EYE)) if shine is not None else None
        self._rain = _picture(folder / "rain.png")
        self._tints = _tints(self._back)
        self._taxi, self._beam = _taxi(), _beam()
        self._drops = [self._drop(anywhere=True) for _ in range(RAIN)]
        self._rings: list[list[float]] = []

    def tick(self) -> None:
        """One tick of rain."""
        self._age += 1
        for index, drop in enumerate(self._drops):
            drop[0] -= drop[2] * 0.3
            drop[1] += drop[2]
            if drop[1] > drop[3]:
                if drop[3] > STREET_Y and len(self._rings) < RINGS:
                    self._rings.append([drop[0], drop[3], 0.0])
                self._drops[index] = self._drop()
        for ring in self._rings:
            ring[2] += 0.2
        self._rings = [ring for ring in self._rings if ring[2] < 4.0]

    def recede(self, to: float) -> None:
        """A tick on its way to being ``to`` far."""
        step = 1.0 / RECEDE_TICKS
        self.far += max(-step, min(step, to - self.far))

    def draw_far(self, surface: pygame.Surface) -> None:
        """The scene as far away as it is: the further the darker."""
        self.draw(surface)
        if self.far > 0.0:
            red, green, blue = (round(255 + (part - 255) * self.far) for part in look.FAR)
            look.dim(surface, (red, green, blue))

    def draw(self, surface: pygame.Surface) -> None:
        """The whole scene, 640 x 360 px."""
        back = self._in_the_morning() if self.morning else self._back
        surface.blit(back, (0, 0))
        if self._eye is not None and not self.morning:
            part = round(70 - 70 * math.cos(self._age / EYE_TICKS * math.tau))
            glow = self._eye.copy()
            glow.fill((part, part, part), special_flags=pygame.BLEND_RGB_MULT)
            surface.blit(glow, EYE, special_flags=pygame.BLEND_RGB_ADD)
        for row in range(SWAY_Y, SIZE[1], 2):
            near = row - SWAY_Y
            sway = round(math.sin(self._age * 0.05 + near * 0.6) * (0.6 + near * 0.04))
            if sway:
                surface.blit(back, (sway, row), (0, row, SIZE[0], 2))
        self._draw_taxi(surface)
        if not self.morning:
            self._draw_rain(surface)

    # -- inside -----------------------------------------------------------------------------------

    def _in_the_morning(self) -> pygame.Surface:
        if self._lit is None:
            self._lit = self._back.copy()
            self._lit.fill(MORNING, special_flags=pygame.BLEND_RGB_MULT)
            self._lit.blit(dawn(MORNING_LIGHT), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        return self._lit

    def _draw_rain(self, surface: pygame.Surface) -> None:
        """Thin rain behind, rings on the street, and the near drops in the colour of what they fall past."""
        self._far_rain(surface)
        for x, y, age in self._rings:
            shade = round(130 - age * 26)
            box = (x - age * 1.6, y - age * 0.6, age * 3.2, age * 1.2)
            pygame.draw.ellipse(surface, (shade, min(255, shade + 16), min(255, shade + 40)), box, 1)
        for x, y, fall, _ in self._drops:
            bright = 30 + fall * 6
            red, green, blue = self._tints[min(len(self._tints) - 1, max(0, int(y + 24)) // TINT_PX)][
                min(SIZE[0] - 1, max(0, int(x))) // TINT_PX
            ]
            colour = (
                min(255, round(bright * 0.8 + red)),
                min(255, round(bright * 0.85 + green)),
                min(255, round(bright * 1.25 + blue)),
            )
            pygame.draw.line(surface, colour, (x, y), (x - fall * 0.55, y + fall * 1.8))

    def _draw_taxi(self, surface: pygame.Surface) -> None:
        """It floats from left to right, its lamps on the wet street before it and its shape in the water below."""
        x = round(self._age * TAXI_PX) % TAXI_WAY - 220
        if x > SIZE[0] + 20:
            return
        y = TAXI_Y - 24 + round(math.sin(self._age * 0.07) * 1.4)
        surface.blit(self._beam, (x + self._taxi.get_width() - 6, TAXI_Y - 9), special_flags=pygame.BLEND_RGB_ADD)
        mirrored = pygame.transform.flip(self._taxi, False, True)
        mirrored.set_alpha(70)
        surface.blit(mirrored, (x + round(math.sin(self._age * 0.11)), TAXI_Y + 4))
        surface.blit(self._taxi, (x, y))

    def _far_rain(self, surface: pygame.Surface) -> None:
        """The thin rain behind: one picture that joins itself at its edges, laid out over the sky and moved."""
        if self._rain is None:
            return
        width, height = self._rain.get_size()
        left = -(round(self._age * FAR_FALL_PX * FAR_SLANT) % width)
        top = round(self._age * FAR_FALL_PX) % height - height
        pieces = [(self._rain, (x, y)) for x in range(left, SIZE[0], width) for y in range(top, SIZE[1], height)]
        surface.fblits(pieces)

    def _drop(self, *, anywhere: bool = False) -> list[float]:
        r = self._random
        end = r.uniform(STREET_Y - 30, SIZE[1])
        return [r.uniform(0, SIZE[0] + 90), r.uniform(-40, end) if anywhere else -20.0, r.uniform(5.0, 9.5), end]


class Sign:
    """The game's name in neon, one letter of it with a loose tube. ``folder`` holds ``logo.png``."""

    LETTERS = (0.0, 0.115, 0.225, 0.335, 0.455, 0.545, 0.635, 0.73, 0.82, 1.0)
    """Where letters begin, parts of the sign's width."""
    FIRST, NEXT, WARM = 14, 9, 26
    """When the first letter comes on, how long after it the next one, how long one takes to be warm, ticks."""
    LOOSE = (0.545, 0.635)
    """Where the loose letter begins and ends, parts of the sign's width."""

    def __init__(self, folder: Path, seed: int = 11) -> None:
        self._random = random.Random(seed)
        self._tube = 1.0
        self._age = 0
        self._out = 0
        self.lit = _picture(folder / "logo.png")
        self._dark: pygame.Surface | None = None
        self._glow: pygame.Surface | None = None
        shine = _picture(folder / "logo.emissive.png")
        if self.lit is not None:
            self._dark = self.lit.copy()
            self._dark.fill((62, 66, 96), special_flags=pygame.BLEND_RGB_MULT)
        if shine is not None:
            self._glow = _halo(shine)

    def tick(self) -> None:
        """Letter by letter it comes on; later the tube of one dips for a few ticks. Never two at once: nothing flashes."""
        self._age += 1
        if self._out > 0:
            self._out -= 1
        elif self._random.random() < 0.01:
            self._out = self._random.randrange(4, 16)
        self._tube += ((0.0 if self._out else 1.0) - self._tube) * 0.35

    def warmth(self, letter: int) -> float:
        """How bright a letter is by now, 0 to 1: it starts, sinks once, and stays."""
        part = (self._age - self.FIRST - letter * self.NEXT) / self.WARM
        if part <= 0.0:
            return 0.0
        if part >= 1.0:
            return 1.0
        return 0.7 * part / 0.3 if part < 0.3 else 0.35 if part < 0.5 else 0.35 + 0.65 * (part - 0.5) / 0.5

    def draw(self, surface: pygame.Surface, x: int, y: int) -> None:
        """With its middle at ``x`` and its top at ``y``, px."""
        if self.lit is None or self._dark is None:
            return
        left = x - self.lit.get_width() // 2
        if self._age < self.FIRST + len(self.LETTERS) * self.NEXT + self.WARM:
            self._warm_up(surface, left, y)
            return
        if self._glow is not None:
            surface.blit(self._glow, (left - HALO_PX, y - HALO_PX), special_flags=pygame.BLEND_RGB_ADD)
        surface.blit(self.lit, (left, y))
        if self._tube < 0.97:
            width = self.lit.get_width()
            begin, end = (round(part * width) for part in self.LOOSE)
            self._dark.set_alpha(round(255 * (1.0 - self._tube)))
            surface.blit(self._dark, (left + begin, y), (begin, 0, end - begin, self.lit.get_height()))

    def _warm_up(self, surface: pygame.Surface, left: int, y: int) -> None:
        """Each letter as warm as it is."""
        if self.lit is None or self._dark is None:
            return
        width, height = self.lit.get_size()
        self._dark.set_alpha(255)
        surface.blit(self._dark, (left, y))
        for letter, (begin, end) in enumerate(pairwise(self.LETTERS)):
            warmth = self.warmth(letter)
            if warmth <= 0.0:
                continue
            area = pygame.Rect(round(begin * width), 0, round(end * width) - round(begin * width), height)
            self.lit.set_alpha(round(255 * warmth))
            surface.blit(self.lit, (left + area.x, y), area)
            if self._glow is not None and warmth >= 1.0:
                halo = pygame.Rect(area.x + HALO_PX, 0, area.w, self._glow.get_height())
                surface.blit(self._glow, (left + area.x, y - HALO_PX), halo, special_flags=pygame.BLEND_RGB_ADD)
        self.lit.set_alpha(255)


HALO_PX = 16
"""How far the sign shines, px."""


def _picture(path: Path) -> pygame.Surface | None:
    try:
        return pygame.image.load(path).convert_alpha()
    except (OSError, pygame.error):
        return None


def _on_black(picture: pygame.Surface) -> pygame.Surface:
    """What shines, ready to be added."""
    black = pygame.Surface(picture.get_size())
    black.blit(picture, (0, 0))
    return black


def _tints(picture: pygame.Surface) -> list[list[tuple[int, int, int]]]:
    """How much colour rain takes in each square of the picture: only what is bright there."""
    columns, rows = SIZE[0] // TINT_PX, math.ceil(SIZE[1] / TINT_PX)
    small = pygame.transform.smoothscale(picture, (columns, rows))
    table = []
    for row in range(rows):
        line = []
        for column in range(columns):
            red, green, blue, _ = small.get_at((column, row))
            part = max(0.0, (max(red, green, blue) - 70) / 185.0)
            line.append((round(red * part), round(green * part), round(blue * part)))
        table.append(line)
    return table


def _taxi() -> pygame.Surface:
    """A taxi without wheels, seen from the side."""
    car = pygame.Surface((74, 26), pygame.SRCALPHA)
    body, shade, roof = (214, 138, 44), (146, 78, 34), (247, 176, 70)
    pygame.draw.polygon(car, shade, [(1, 13), (18, 11), (28, 4), (50, 4), (60, 11), (72, 14), (73, 20), (1, 20)])
    pygame.draw.polygon(car, body, [(1, 13), (18, 11), (28, 4), (50, 4), (60, 11), (72, 14), (72, 17), (1, 17)])
    pygame.draw.polygon(car, (24, 26, 60), [(21, 11), (29, 6), (37, 6), (37, 11)])
    pygame.draw.polygon(car, (24, 26, 60), [(40, 11), (40, 6), (49, 6), (56, 11)])
    pygame.draw.line(car, (96, 120, 190), (24, 10), (30, 6))
    pygame.draw.line(car, roof, (28, 4), (50, 4))
    for x in range(4, 70, 4):
        car.fill((30, 24, 40), (x, 14, 2, 2))
    car.fill((255, 244, 191), (33, 0, 12, 4))
    car.fill((120, 70, 20), (35, 1, 8, 2))
    car.fill((255, 250, 220), (70, 14, 4, 3))
    car.fill((232, 48, 80), (0, 13, 3, 3))
    for x in (10, 50):
        pygame.draw.ellipse(car, (67, 199, 232), (x, 20, 16, 4))
        pygame.draw.ellipse(car, (210, 250, 255), (x + 4, 21, 8, 2))
    return car


def _beam() -> pygame.Surface:
    """The light of its lamps on the street, to be added."""
    beam = pygame.Surface((BEAM_PX, 18))
    for x in range(BEAM_PX):
        part = (1.0 - x / BEAM_PX) ** 1.6
        half = 2 + 7 * x / BEAM_PX
        for y in range(18):
            across = max(0.0, 1.0 - abs(y - 9) / half)
            beam.set_at((x, y), (round(92 * part * across), round(84 * part * across), round(60 * part * across)))
    return beam


def _halo(shine: pygame.Surface) -> pygame.Surface:
    """A soft light round what shines, by shrinking and growing."""
    width, height = shine.get_width() + HALO_PX * 2, shine.get_height() + HALO_PX * 2
    black = pygame.Surface((width, height))
    black.blit(shine, (HALO_PX, HALO_PX))
    for part in (4, 10):
        small = pygame.transform.smoothscale(black, (max(1, width // part), max(1, height // part)))
        black = pygame.transform.smoothscale(small, (width, height))
    black.fill((150, 150, 150), special_flags=pygame.BLEND_RGB_MULT)
    return black


def _plain() -> pygame.Surface:
    """Where the picture is missing: a night sky over a street."""
    picture = pygame.Surface(SIZE)
    for y in range(STREET_Y):
        part = y / STREET_Y
        pygame.draw.line(
            picture, (round(12 + 60 * part), round(10 + 18 * part), round(34 + 62 * part)), (0, y), (640, y)
        )
    picture.fill(look.INK, (0, STREET_Y, SIZE[0], SIZE[1] - STREET_Y))
    return picture
