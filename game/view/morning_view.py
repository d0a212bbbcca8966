"""The three mornings of the last chapter, by what the evening made of the city.

``dark``     the numbers are off: a still, golden morning, dust in the light, petals strewn before the dead gate.
``ignored``  nobody looks at them: wind, cloud shadows and blossom over the street, a game chalked on the lane.
``lit``      they shine on, and somebody holds the bar: a sun shower, and glass that throws colours on the pavement.

Each is a grade of the whole picture, something in the air and something on the ground. All of it is made when such a
morning is first drawn; a frame only copies it.
"""

from __future__ import annotations

import math
import random

import pygame

from game.sim.machines.turnstile import Turnstile
from game.sim.people.chorus import Chorus
from game.sim.people.exercise import Count
from game.sim.world import World
from game.view import plates, surfaces
from game.view.chase_view import foot_ring
from game.view.chorus_view import brighter, draw_chorus
from game.view.text import Colour
from game.view.weather import streaks

CHAPTER = "new-dawn"
GRADES: dict[str, tuple[Colour, Colour]] = {
    "dark": ((255, 238, 206), (24, 13, 0)),
    "ignored": ((255, 246, 238), (10, 4, 8)),
    "lit": ((255, 247, 234), (8, 6, 6)),
}
"""Each morning's picture is multiplied by the one colour, and then the other is added."""
MARGIN_PX = 24
"""What drifts leaves the picture so far before it comes in again."""
PETALS, DUST = 40, 28
PETAL_INKS: tuple[Colour, ...] = ((255, 214, 226), (255, 238, 240), (244, 168, 190))
DUST_INK: Colour = (120, 92, 40)
SHOWER_SHEET, SHOWER_FALL, SHOWER_SLANT = (320, 240), 6.5, 0.34
SHOWER_INK: Colour = (54, 46, 26)
CLOUD_PX, CLOUD_PX_TICK, CLOUD_SHADE = (720, 360), 0.45, (206, 208, 222)
BANDS: tuple[Colour, ...] = ((66, 10, 18), (64, 34, 4), (54, 52, 4), (8, 56, 20), (6, 38, 66), (42, 14, 66))
BAND_PX, BAND_HIGH_PX, BAND_LEAN, BAND_EVERY_PX, BAND_TOP_PX = 4, 96, 0.62, 410, 236
"""Colours on the pavement: how wide each, how far they reach, how they lean, how far apart they lie, px."""
CHALK: tuple[Colour, ...] = ((222, 84, 132), (46, 132, 168))
OFF: Colour = (112, 116, 124)
"""What is left of the dead gate's lamps."""
POSTS = ((-11, -112, 22, 82), (-11, 8, 22, 106))
"""Where the gate's two lamp strips stand, from the gate: x, y, width, height, px."""
BOX_PX = 15
GLYPHS = {"1": "010110010010111", "2": "110001010100111", "3": "110001010001110", "4": "101101111001001"}
GLYPHS |= {"5": "111100110001110", "6": "011100111101111", "7": "111001010010010", "8": "111101111101111"}
RING_PX, RING_FROM_PX, RING_KEPT_TICKS = 14.0, 34.0, 14
"""The ring of the class's count: where it is on the count, how much wider it begins, px; how long a kept one shows."""
Point = tuple[int, int]


class MorningView:
    """Draws the morning that it is. It is asked every frame, and does nothing in any other chapter."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._size = size
        self._made = ""
        self._air: list[tuple[pygame.Surface, float, float, float, float, float]] = []
        self._sheet: pygame.Surface | None = None
        self._ground: pygame.Surface | None = None

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """What lies on the ground."""
        morning = self._morning(world)
        if not morning or self._ground is None:
            return
        if morning == "lit":
            self._colours(target, self._ground, corner)
            return
        gate = next(iter(world.of(Turnstile)), None)
        if gate is not None:
            before = 34 if morning == "dark" else 92
            place = (round(gate.x) - before - corner[0], round(gate.y) - self._ground.get_height() // 2 - corner[1])
            target.blit(self._ground, place)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """What is in the air, and the grade of the picture."""
        morning = self._morning(world)
        if not morning:
            return
        now = world.tick + alpha
        if morning == "ignored" and self._sheet is not None:
            left = round(now * CLOUD_PX_TICK - corner[0]) % CLOUD_PX[0] - CLOUD_PX[0]
            while left < self._size[0]:
                target.blit(self._sheet, (left, 0), special_flags=pygame.BLEND_RGB_MULT)
                left += CLOUD_PX[0]
        gate = next(iter(world.of(Turnstile)), None) if morning == "dark" else None
        if gate is not None:
            for x, y, width, height in POSTS:
                place = (round(gate.x) + x - corner[0], round(gate.y) + y - corner[1], width, height)
                target.fill(OFF, place, pygame.BLEND_RGB_MULT)
        multiplied, added = GRADES[morning]
        if morning != "ignored":
            target.fill(multiplied, special_flags=pygame.BLEND_RGB_MULT)
        chorus = next(iter(world.of(Chorus)), None)
        target.fill(added if chorus is None else brighter(added, chorus), special_flags=pygame.BLEND_RGB_ADD)
        if morning == "lit" and self._sheet is not None:
            self._shower(target, self._sheet, now, corner)
        else:
            target.fblits(self._drift(now, corner), pygame.BLEND_RGB_ADD if morning == "dark" else 0)
        for count in world.of(Count):
            _count(target, count, world.tick, corner)
        if chorus is not None:
            draw_chorus(target, chorus, corner)

    # -- inside -----------------------------------------------------------------------------------

    def _morning(self, world: World) -> str:
        """Which morning it is, "" where it is none; its pictures are made when they are first wanted."""
        morning = str(world.flags.get("morning", "")) if world.chapter == CHAPTER else ""
        if morning not in GRADES:
            return ""
        if morning != self._made:
            self._made = morning
            chance = random.Random(morning)
            self._air = _dust(chance, self._size) if morning == "dark" else _petals(chance, self._size)
            self._sheet, self._ground = None, _strewn(chance)
            if morning == "ignored":
                self._sheet, self._ground = _clouds(chance), _hopscotch()
                # the grade is in the clouds already: one pass over the picture, not two
                self._sheet.fill(GRADES[morning][0], special_flags=pygame.BLEND_RGB_MULT)
            elif morning == "lit":
                self._sheet = streaks(chance, 46, 4, 8, SHOWER_FALL, SHOWER_INK)
                self._ground = _band()
        return morning

    def _drift(self, now: float, corner: Point) -> list[tuple[pygame.Surface, Point]]:
        """Where all that drifts is now. It drifts over the world, not over the glass of the screen."""
        wide, high = self._size[0] + 2 * MARGIN_PX, self._size[1] + 2 * MARGIN_PX
        out = []
        for picture, x, y, across, down, sway in self._air:
            swing = math.sin(now / 31.0 + sway) * 6.0
            at_x, at_y = int(x + now * across + swing), int(y + now * down - swing * 0.5)
            place = ((at_x - corner[0]) % wide - MARGIN_PX, (at_y - corner[1]) % high - MARGIN_PX)
            out.append((picture, place))
        return out

    def _shower(self, target: pygame.Surface, sheet: pygame.Surface, now: float, corner: Point) -> None:
        width, height = SHOWER_SHEET
        left = -(corner[0] + round(now * SHOWER_FALL * SHOWER_SLANT)) % width - width
        top = (round(now * SHOWER_FALL) - corner[1]) % height - height
        places = [(sheet, (x, y)) for x in range(left, self._size[0], width) for y in range(top, self._size[1], height)]
        target.fblits(places, pygame.BLEND_RGB_ADD)

    def _colours(self, target: pygame.Surface, band: pygame.Surface, corner: Point) -> None:
        first = corner[0] // BAND_EVERY_PX
        last = (corner[0] + self._size[0]) // BAND_EVERY_PX + 1
        for number in range(first, last):
            # windows do not stand in step
            x = number * BAND_EVERY_PX + number * number * 53 % 170
            place = (x - corner[0], BAND_TOP_PX + number * 37 % 60 - corner[1])
            target.blit(band, place, special_flags=pygame.BLEND_RGB_ADD)


def _count(target: pygame.Surface, count: Count, tick: int, corner: Point) -> None:
    """A ring that closes on Lena's feet; the count is where it meets the still one."""
    x, y = round(count.x) - corner[0], round(count.y) - corner[1]
    kept = tick - count.hit_at < RING_KEPT_TICKS
    for colour, width in ((plates.NIGHT, 4), (plates.MINT if kept else plates.WHITE, 2)):
        foot_ring(target, x, y, RING_PX + 3.0 * kept + width // 4, colour, width)
        if count.part >= 0.0:
            foot_ring(target, x, y, RING_PX + RING_FROM_PX * count.part + width // 4, colour, width)


# -- pictures -------------------------------------------------------------------------------------


def _petals(
    chance: random.Random, size: tuple[int, int]
) -> list[tuple[pygame.Surface, float, float, float, float, float]]:
    pictures = []
    for number, ink in enumerate(PETAL_INKS * 2):
        picture = surfaces.clear(4, 3)
        picture.fill((*ink, 255), (number % 2, 0, 3, 2))
        picture.fill((*ink, 190), (0, 1 + number % 2, 3, 1))
        pictures.append(picture)
    return [
        (chance.choice(pictures), chance.uniform(0, size[0]), chance.uniform(0, size[1]), chance.uniform(0.7, 1.6),
         chance.uniform(0.12, 0.4), chance.uniform(0.0, math.tau))
        for _ in range(PETALS)
    ]  # fmt: skip


def _dust(
    chance: random.Random, size: tuple[int, int]
) -> list[tuple[pygame.Surface, float, float, float, float, float]]:
    pictures = []
    for part in (0.5, 0.75, 1.0):
        picture = surfaces.plain(3, 3)
        ink = tuple(round(channel * part) for channel in DUST_INK)
        picture.fill(tuple(channel // 2 for channel in ink), (0, 1, 3, 1))
        picture.fill(tuple(channel // 2 for channel in ink), (1, 0, 1, 3))
        picture.fill(ink, (1, 1, 1, 1))
        pictures.append(picture)
    return [
        (chance.choice(pictures), chance.uniform(0, size[0]), chance.uniform(0, size[1]), chance.uniform(0.05, 0.2),
         chance.uniform(-0.16, -0.04), chance.uniform(0.0, math.tau))
        for _ in range(DUST)
    ]  # fmt: skip


def _clouds(chance: random.Random) -> pygame.Surface:
    """Soft shadows that join at the left and right edges."""
    small = surfaces.plain(CLOUD_PX[0] // 8, CLOUD_PX[1] // 8)
    small.fill((255, 255, 255))
    width, height = small.get_size()
    for _ in range(3):
        x, y = chance.randrange(width), chance.randrange(height)
        for _ in range(7):
            puff = pygame.Rect(0, 0, chance.randint(14, 30), chance.randint(7, 13))
            puff.center = (x + chance.randint(-14, 14), y + chance.randint(-4, 4))
            for shift in (-width, 0, width):
                pygame.draw.ellipse(small, CLOUD_SHADE, puff.move(shift, 0))
    # blurred over its own edge, so that the sheet still joins
    wide = surfaces.plain(width * 3, height)
    wide.blits([(small, (width * i, 0)) for i in range(3)])
    soft = pygame.transform.gaussian_blur(wide, 4)
    middle = soft.subsurface((width, 0, width, height))
    return pygame.transform.smoothscale(middle, CLOUD_PX)


def _band() -> pygame.Surface:
    """The colours of the sun through a pane's edge, leaning as its light does, faint towards both ends."""
    lean = round(BAND_HIGH_PX * BAND_LEAN)
    picture = surfaces.plain(lean + BAND_PX * len(BANDS), BAND_HIGH_PX)
    for y in range(BAND_HIGH_PX):
        part = math.sin(math.pi * (y + 0.5) / BAND_HIGH_PX)
        for number, ink in enumerate(BANDS):
            left = lean - round(y * BAND_LEAN) + number * BAND_PX
            picture.fill(tuple(round(channel * part) for channel in ink), (left, y, BAND_PX, 1))
    return picture


def _strewn(chance: random.Random) -> pygame.Surface:
    """Petals on the ground about the gate."""
    picture = surfaces.clear(92, 74)
    for _ in range(110):
        # thick in the middle, thin at the rim
        x, y = round(chance.gauss(46, 17)), round(chance.gauss(37, 15))
        picture.fill((*chance.choice(PETAL_INKS), 235), (x, y, chance.choice((2, 2, 3)), chance.choice((1, 2))))
    return picture


def _hopscotch() -> pygame.Surface:
    """Chalk: eight boxes to hop, the last of them with a tooth that smiles."""
    picture = surfaces.clear(BOX_PX * 6 + 22, BOX_PX * 2 + 2)
    pink, blue = ((*ink, 235) for ink in CHALK)
    middle = BOX_PX // 2
    places = [(0, middle), (1, middle), (2, 0), (2, BOX_PX), (3, middle), (4, 0), (4, BOX_PX), (5, middle)]
    for number, (column, y) in enumerate(places, 1):
        box = pygame.Rect(column * BOX_PX, y, BOX_PX + 1, BOX_PX + 1)
        pygame.draw.rect(picture, pink, box, 1)
        for at, bit in enumerate(GLYPHS[str(number)]):
            if bit == "1":
                picture.fill(blue, (box.left + 6 + at % 3, box.top + 5 + at // 3, 1, 1))
    left = BOX_PX * 6 + 4
    ink = blue
    pygame.draw.ellipse(picture, ink, (left, middle, 14, 11), 1)
    for leg in (3, 9):
        picture.fill(ink, (left + leg, middle + 10, 1, 5))
    for eye in (4, 8):
        picture.fill(ink, (left + eye, middle + 3, 1, 2))
    picture.fill(ink, (left + 5, middle + 7, 4, 1))
    return picture
