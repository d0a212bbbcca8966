"""What lies over the whole picture: bars of a scene, narrowing sight, darkness, the tooth that opens and closes it."""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.sim.world import World
from game.view import plates
from game.view.text import Fonts, blit_faded

BAR_PX = 22
BAR_EASE = 0.14
LOW = 35.0
"""Composure below this narrows sight."""
NARROW_MOST = 0.78
BREATH_TICKS = 204
"""One breath of the narrowing: as long as a calm breath in the game."""
IRIS_TICKS = 36
"""0.6 s."""
LINGER_TICKS = 54
"""The last picture stays so long before the iris closes."""
IRIS_SOFT = ((0, 190), (6, 110), (12, 46), (18, 0))
"""Steps of the iris's edge: px inside the outermost, and the opacity from there on, 0 to 255."""
CARD_TICKS = 180
CARD_FADE = 24
CARD_PLAY_TICKS = 90
"""It goes so soon once somebody plays or talks: then there is something to see."""

TOOTH = (
    (0, 1.00), (18, 1.02), (34, 1.10), (48, 1.20), (62, 1.16), (78, 1.04), (90, 0.98), (102, 1.04), (118, 1.16),
    (132, 1.20), (146, 1.10), (162, 1.02), (180, 1.00), (198, 1.00), (216, 1.06), (234, 1.26), (246, 1.30), (256, 1.05),
    (264, 0.80), (270, 0.72), (276, 0.80), (284, 1.05), (294, 1.30), (306, 1.26), (324, 1.06), (342, 1.00), (360, 1.00),
)  # fmt: skip
"""A tooth seen from the front: the way from its middle to its edge by angle (degrees, up is 90)."""
_OUTLINE = tuple(
    (math.cos(math.radians(angle)) * far, -math.sin(math.radians(angle)) * far)
    for angle in range(0, 360, 4)
    for far in (float(np.interp(angle, [row[0] for row in TOOTH], [row[1] for row in TOOTH])),)
)


class Veils:
    """Bars, narrowing, darkness, iris and the chapter's card; ``size`` of the picture, px."""

    def __init__(self, fonts: Fonts, size: tuple[int, int] = (640, 360)) -> None:
        self._fonts = fonts
        self._size = size
        self._bars = 0.0
        self._narrow = 0.0
        self._black = pygame.Surface(size, 0, 32)
        self._black.fill(plates.NIGHT)
        if pygame.display.get_surface() is not None:
            self._black = self._black.convert()
        self._sides = _vignette(size)
        self._iris = plates.clear(*size)
        self._age = 0
        self._closing = 0
        self._card: tuple[str, str] | None = None

    @property
    def bars(self) -> int:
        """How high each bar of a scene is now, px."""
        return round(self._bars * BAR_PX)

    def show_card(self, number: str, title: str) -> None:
        """Show a chapter's number and title for a while."""
        self._card = (number, title)

    def consume(self, world: World) -> None:
        """One tick."""
        self._age += 1
        if (not world.letterbox or world.dialogue.box is not None) and CARD_PLAY_TICKS <= self._age < CARD_TICKS:
            self._age = CARD_TICKS
        self._closing = self._closing + 1 if world.outcome else 0
        self._bars += ((1.0 if world.letterbox else 0.0) - self._bars) * BAR_EASE
        composure = float(getattr(world.hero, "composure", 100.0))
        goal = 0.0
        if composure < LOW:
            goal = NARROW_MOST * (0.45 + 0.55 * (LOW - composure) / LOW)
        self._narrow += (goal - self._narrow) * 0.03

    def draw_under(self, target: pygame.Surface, world: World) -> None:
        """What lies under words and figures: narrowing sight and the bars."""
        if self._narrow > 0.01:
            breath = 0.88 + 0.12 * math.sin(world.tick / BREATH_TICKS * math.tau)
            blit_faded(target, self._sides, 0, 0, self._narrow * breath)
        high = self.bars
        if high:
            width, height = self._size
            for top, edge in ((0, high - 1), (height - high, height - high)):
                target.fill(plates.NIGHT, (0, top, width, high))
                target.fill(plates.INK, (0, edge, width, 1))

    def draw_over(self, target: pygame.Surface, world: World) -> None:
        """What lies over everything else: darkness, the iris, the card."""
        if world.darkness > 0.0:
            self._black.set_alpha(round(min(1.0, world.darkness) * 255))
            target.blit(self._black, (0, 0))
        if self._age < IRIS_TICKS:
            self._draw_iris(target, self._age / IRIS_TICKS)
        elif self._closing > LINGER_TICKS:
            self._draw_iris(target, 1.0 - min(1.0, (self._closing - LINGER_TICKS) / IRIS_TICKS))
        if self._card is not None and self._age < CARD_TICKS + CARD_FADE:
            self._draw_card(target)

    def _draw_iris(self, target: pygame.Surface, part: float) -> None:
        """The picture as seen through a tooth, closed at 0 and wide open at 1."""
        eased = part * part * (3.0 - 2.0 * part)
        width, height = self._size
        reach = eased * (math.hypot(width, height) / 2 + IRIS_SOFT[-1][0])
        self._iris.fill((*plates.NIGHT, 255))
        for inset, opacity in IRIS_SOFT:
            if reach > inset:
                outline = [(width / 2 + x * (reach - inset), height / 2 + y * (reach - inset)) for x, y in _OUTLINE]
                pygame.draw.polygon(self._iris, (*plates.NIGHT, opacity), outline)
        target.blit(self._iris, (0, 0))

    def _draw_card(self, target: pygame.Surface) -> None:
        assert self._card is not None
        number, title = self._card[0], self._fonts.say(self._card[1])
        age = self._age - IRIS_TICKS // 2
        opacity = max(0.0, min(1.0, age / CARD_FADE, (CARD_TICKS + CARD_FADE - self._age) / CARD_FADE))
        if opacity <= 0.0:
            return
        big = self._fonts.big
        width, height = self._size
        gap = 22 if number else 0
        total = big.width(number) + gap + big.width(title)
        x, y = (width - total) // 2, height // 2 - 84
        blit_faded(target, plates.glass(total + 56, big.height + 22, None, 178), x - 28, y - 11, opacity)
        blit_faded(target, plates.rule(total + 20), x - 10, y + big.height + 4, opacity)
        big.draw(target, number, x, y, plates.MINT, outline=plates.NIGHT, opacity=opacity)
        big.draw(target, title, x + big.width(number) + gap, y, plates.WHITE, outline=plates.NIGHT, opacity=opacity)


def _vignette(size: tuple[int, int]) -> pygame.Surface:
    """Darkness that is thickest at the picture's edge."""
    width, height = size
    x = (np.arange(width)[:, None] - width / 2) / (width / 2)
    y = (np.arange(height)[None, :] - height / 2) / (height / 2)
    far = np.clip((np.hypot(x, y) - 0.42) / 0.78, 0.0, 1.0)
    picture = plates.clear(width, height)
    picture.fill((*plates.NIGHT, 255))
    view = pygame.surfarray.pixels_alpha(picture)
    view[...] = (far * far * (3.0 - 2.0 * far) * 250.0).astype(np.uint8)
    del view
    return picture
