"""Short lines over people's heads while play goes on, and sounds in words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import pygame

from game.sim.figures import Bark
from game.sim.people.lena import Lena
from game.sim.world import World
from game.view import plates
from game.view.breath_view import CHEST_PX, OUTER_PX
from game.view.captions import Caption
from game.view.names import name_of
from game.view.text import Colour, Fonts, blit_faded

WIDEST = 168
HEAD_PX = 42
"""How far over the feet the tip of the box stands, px."""
KEEP = pygame.Rect(6, 40, 628, 290)
"""Boxes stay inside this part of the screen, px."""
SEEN_PX = 4
"""Somebody so far outside the picture is still seen."""
GAP_PX = 3
FADE_TICKS = 12
PITCH = 12
CAPTION_FADE = 16
CAPTION_PX, ARROW_PX = 320, 11
"""How long the words of a caption are at most, and the room of its arrow, px."""
ARROWS = {"left": "←", "right": "→", "above": "↑", "below": "↓", "near": "•"}


class Barks:
    """Draws barks and captions."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def draw(
        self,
        target: pygame.Surface,
        world: World,
        camera: tuple[float, float],
        alpha: float,
        bottom: int = KEEP.bottom,
        clear: Iterable[pygame.Rect] = (),
    ) -> None:
        """Every bark over the head of who says it; boxes make way upward for each other, for the ring of a breath and for
        what else is to be read (``clear``, px on the screen), and stay over ``bottom`` px."""
        taken: list[pygame.Rect] = list(clear)
        if bottom < KEEP.bottom:
            taken.append(pygame.Rect(0, bottom, KEEP.right, KEEP.bottom))
        hero = world.hero
        if isinstance(hero, Lena) and hero.breath is not None:
            taken.append(breath_box(hero, camera, alpha))
        for bark in world.barks:
            entity = world.entities.get(bark.entity)
            if entity is None or bark.since > world.tick:
                continue
            x = round(entity.px + (entity.x - entity.px) * alpha - camera[0])
            lifted = entity.z if entity.state == "lie" else 0.0
            y = round(entity.py + (entity.y - entity.py) * alpha - lifted - camera[1]) - HEAD_PX
            self._draw(target, bark, x, y, world.tick, taken)

    def place(self, bark: Bark, x: int, y: int) -> pygame.Rect:
        """The box of a bark whose tip would stand at (x, y), px on the screen."""
        picture = self._box(bark, x, y)
        rect = picture.get_rect(midbottom=(x, y - 4))
        rect.clamp_ip(KEEP)
        return rect

    def captions(self, shown: Iterable[Caption], bottom: int) -> list[tuple[pygame.Rect, Caption]]:
        """Captions and where they stand: at the lower left, the newest at the bottom; ``bottom`` is the row below, px."""
        font = self._fonts.small
        y = bottom
        placed = []
        for caption in reversed(tuple(shown)):
            sign = ARROWS.get(caption.direction or "", "")
            width = font.width(font.fit(caption.text, CAPTION_PX)) + (ARROW_PX if sign else 0) + 11
            y -= font.height + 5
            placed.append((pygame.Rect(8, y, width, font.height + 4), caption))
        return placed

    def draw_captions(self, target: pygame.Surface, captions: Iterable[tuple[pygame.Rect, Caption]]) -> None:
        """Draw captions where they stand."""
        font = self._fonts.small
        for rect, caption in captions:
            opacity = min(1.0, caption.ticks / CAPTION_FADE)
            sign = ARROWS.get(caption.direction or "", "")
            blit_faded(target, plates.glass(rect.width, rect.height, None, 190), *rect.topleft, opacity)
            if sign:
                font.draw(target, sign, rect.left + 5, rect.top + 2, plates.AMBER, opacity=opacity)
            x = rect.left + 5 + (ARROW_PX if sign else 0)
            font.draw(target, font.fit(caption.text, CAPTION_PX), x, rect.top + 2, plates.PALE, opacity=opacity)

    def _box(self, bark: Bark, x: int, y: int) -> pygame.Surface:
        """The box; it says whose it is when its speaker is out of sight."""
        seen = -SEEN_PX < x < KEEP.right + SEEN_PX and y > -SEEN_PX and y < KEEP.bottom + HEAD_PX
        name = "" if seen else self._fonts.say(name_of(bark.speaker))
        return bark_box(self._fonts, name, self._fonts.say(bark.text), plates.speaker_colour(bark.speaker))

    def _draw(self, target: pygame.Surface, bark: Bark, x: int, y: int, tick: int, taken: list[pygame.Rect]) -> None:
        colour = plates.speaker_colour(bark.speaker)
        rect = self.place(bark, x, y)
        rect = free_place(rect, taken)
        taken.append(rect)
        opacity = min(1.0, (bark.until - tick) / FADE_TICKS)
        blit_faded(target, self._box(bark, x, y), *rect.topleft, opacity)
        if rect.bottom <= y and rect.left + 6 <= x <= rect.right - 6:
            blit_faded(target, plates.tail(colour), x - 3, rect.bottom - 1, opacity)


def breath_box(lena: Lena, camera: tuple[float, float], alpha: float) -> pygame.Rect:
    """Where the ring of her breath swells, px on the screen: no box hides it."""
    x, y = lena.px + (lena.x - lena.px) * alpha - camera[0], lena.py + (lena.y - lena.py) * alpha - camera[1]
    box = pygame.Rect(0, 0, 2 * OUTER_PX, 2 * OUTER_PX)
    box.center = (round(x), round(y) - CHEST_PX)
    return box


def free_place(rect: pygame.Rect, taken: list[pygame.Rect]) -> pygame.Rect:
    """The box moved up until it is clear of the others; down where there is no room above; as it is where there is none."""
    above, below = rect.copy(), rect.copy()
    for other in sorted(taken, key=lambda r: -r.bottom):
        if above.colliderect(other):
            above.bottom = other.top - GAP_PX
    if above.top >= KEEP.top:
        return above
    for other in sorted(taken, key=lambda r: r.top):
        if below.colliderect(other):
            below.top = other.bottom + GAP_PX
    return below if below.bottom <= KEEP.bottom else rect


@lru_cache(maxsize=32)
def bark_box(fonts: Fonts, name: str, text: str, colour: Colour) -> pygame.Surface:
    """A bark's box, drawn once and kept; ``name`` stands over the text unless it is ""."""
    font = fonts.pixel
    lines = font.wrap_even(text, WIDEST)
    width = max(fonts.small.width(name), *(font.width(line) for line in lines)) + 13
    head = fonts.small.line if name else 0
    height = (len(lines) - 1) * PITCH + font.height + 8 + head
    box = plates.clear(width, height)
    box.blit(plates.glass(width, height, colour, 226), (0, 0))
    fonts.small.draw(box, name, 7, 3, colour)
    for row, line in enumerate(lines):
        font.draw(box, line, 7, 4 + head + row * PITCH, plates.PALE)
    return box
