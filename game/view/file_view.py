"""Files that open on a wall's screens, in public: a face, a few lines, and a bar of light that reads on."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.sim.thing import Thing
from game.sim.world import World
from game.view import plates
from game.view.faces import face
from game.view.signals import STANDARD_TABLE, Signals

KIND, OPEN = "screen", "file-"
"""Things of this kind show the file that their state names after this."""
BOX = pygame.Rect(-36, -58, 60, 35)
"""Where the glass is, from the place before it on the floor, px."""
FACE_PX = 28
LINES = ((20, 15), (18, 12), (22, 9), (14, 17))
"""The lines of a file, two stretches each, px."""
OPEN_TICKS, READ_TICKS = 24, 110
"""A file opens in so many ticks, and is read over from top to bottom in so many."""
GLASS, INK = (26, 8, 38), (150, 72, 140)
Point = tuple[int, int]


class FileView:
    """Draws them on the wall; does nothing where no screen shows a file."""

    def __init__(self, signals: Signals = STANDARD_TABLE) -> None:
        self._signals = signals

    def floor(self, target: pygame.Surface, world: World, corner: Point) -> None:
        """The screens, on the wall behind everybody."""
        for thing in world.of(Thing):
            if thing.kind == KIND and thing.state.startswith(OPEN):
                self._file(target, thing, world.tick, corner)

    def over(self, target: pygame.Surface, world: World, corner: Point, alpha: float) -> None:
        """Nothing hangs in the air."""

    def _file(self, target: pygame.Surface, thing: Thing, tick: int, corner: Point) -> None:
        box = BOX.move(round(thing.x) - corner[0], round(thing.y) - corner[1])
        if not box.colliderect(target.get_rect()):
            return
        age = tick - thing.since
        page = _page(thing.state.removeprefix(OPEN), self._signals.foe)
        rows = min(box.height, round(box.height * age / OPEN_TICKS))
        target.blit(page, box.topleft, (0, 0, box.width, rows))
        read = box.top + 2 + age % READ_TICKS * (box.height - 4) // READ_TICKS
        target.fill(self._signals.foe_pale, (box.left + FACE_PX + 6, read, box.width - FACE_PX - 9, 1))


@lru_cache(maxsize=16)
def _page(key: str, edge: tuple[int, int, int]) -> pygame.Surface:
    """A file as the screen shows it."""
    page = plates.clear(*BOX.size)
    page.fill((*GLASS, 255))
    page.blit(pygame.transform.smoothscale(face(key), (FACE_PX, FACE_PX)), (3, 3))
    for number, stretches in enumerate(LINES):
        x = FACE_PX + 7
        for stretch in stretches:
            wide = min(stretch, BOX.width - 4 - x)
            if wide > 0:
                page.fill((*INK, 255), (x, 6 + number * 7, wide // 2 + 2, 2))
            x += stretch // 2 + 4
    pygame.draw.rect(page, edge, page.get_rect(), 1)
    return page
