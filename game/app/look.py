"""How the shell's screens look: colours, panels, key pictures, dimming."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import pygame

from game.app.keycaps import cap
from game.app.lettering import Colour as Colour
from game.app.lettering import Lettering
from game.app.pictures import Pictures
from game.view.plates import AMBER as AMBER
from game.view.plates import EDGE as EDGE
from game.view.plates import EMBER as EMBER
from game.view.plates import INK as INK
from game.view.plates import MAGENTA as MAGENTA
from game.view.plates import MINT as MINT
from game.view.plates import MIST as MIST
from game.view.plates import NIGHT as NIGHT
from game.view.plates import PALE as PALE
from game.view.plates import ROSE as ROSE
from game.view.plates import STEEL as STEEL
from game.view.plates import TEAL as TEAL
from game.view.plates import WHITE as WHITE

PANEL: Colour = (26, 23, 54)
DEEP_TEAL: Colour = (19, 97, 109)

THUMB_PX = 12
"""How short a thumb may be, px."""
GLASSES = 24
"""Boxes of so many sizes are kept."""
KEY_PX = 16
"""How tall a key is, its side and its dark edge with it, px."""
KEY_RIM: Colour = (163, 173, 200)
KEY_SIDE: Colour = (78, 78, 128)
UNFOLD_TICKS = 8
"""A box that opens is all there after so long."""
DIM = (84, 80, 110)
"""What the picture behind an open menu is multiplied by."""


FAR = (38, 36, 56)
"""What the city behind a full page is multiplied by."""


@dataclass(frozen=True)
class Kit:
    """What screens write and draw with."""

    text: Lettering
    pictures: Pictures


def dim(surface: pygame.Surface, by: tuple[int, int, int] = DIM) -> None:
    """Darken everything drawn so far."""
    surface.fill(by, special_flags=pygame.BLEND_RGB_MULT)


def unfold(surface: pygame.Surface, box: pygame.Rect, age: float) -> None:
    """A box that has been open for ``age`` ticks: until it is all there, only its middle is drawn on. Ends when the
    clip is taken away."""
    part = 1.0 - (1.0 - min(1.0, (age + 1.0) / UNFOLD_TICKS)) ** 3
    if part < 1.0:
        surface.set_clip(box.inflate(0, -round(box.h * (1.0 - part))))


def panel(surface: pygame.Surface, rect: pygame.Rect, edge: Colour = EDGE) -> None:
    """A box for words: dark glass with a lit upper edge and clipped corners."""
    surface.blit(_glass(rect.w, rect.h), rect)
    pygame.draw.line(surface, edge, (rect.left + 1, rect.top), (rect.right - 2, rect.top))
    pygame.draw.line(surface, PANEL, (rect.left + 1, rect.bottom - 1), (rect.right - 2, rect.bottom - 1))
    pygame.draw.line(surface, PANEL, (rect.left, rect.top + 1), (rect.left, rect.bottom - 2))
    pygame.draw.line(surface, PANEL, (rect.right - 1, rect.top + 1), (rect.right - 1, rect.bottom - 2))


@lru_cache(GLASSES)
def _glass(width: int, height: int) -> pygame.Surface:
    glass = pygame.Surface((width, height), pygame.SRCALPHA)
    glass.fill((*INK, 244))
    for corner in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        glass.set_at(corner, (0, 0, 0, 0))
    return glass


def light(surface: pygame.Surface, rect: pygame.Rect) -> None:
    """Light on what has the focus, brighter where it begins, with a lit edge there."""
    surface.blit(_light(rect.w, rect.h), rect)
    pygame.draw.rect(surface, MINT, (rect.x, rect.y, 2, rect.h))


@cache
def _light(width: int, height: int) -> pygame.Surface:
    glow = pygame.Surface((width, height), pygame.SRCALPHA)
    for x in range(width):
        glow.fill((*DEEP_TEAL, round(150 - 84 * x / width)), (x, 0, 1, height))
    return glow


def thumb(surface: pygame.Surface, slot: pygame.Rect, begins: float, part: float) -> None:
    """Beside what is longer than its place: where what is seen ``begins`` and which ``part`` it is, 0 to 1."""
    surface.fill(EDGE, slot)
    length = max(THUMB_PX, round(slot.h * part))
    surface.fill(TEAL, (slot.x, slot.y + min(slot.h - length, round(slot.h * begins)), slot.w, length))


def key_width(kit: Kit, source: str) -> int:
    """How wide :func:`key` draws, px."""
    picture = kit.pictures.frame(source)
    if picture is not None:
        return picture.get_width()
    return max(15, kit.text.width(cap(source), "small") + 8)


def key(surface: pygame.Surface, kit: Kit, source: str, x: int, y: int) -> int:
    """A key or button in a row 13 px high: its picture, or a cap with its name. Returns its width, px."""
    picture = kit.pictures.frame(source)
    if picture is not None:
        surface.blit(picture, (x, y + (13 - picture.get_height()) // 2))
        return picture.get_width()
    width = key_width(kit, source)
    if source.startswith("pad/"):
        box, ink = pygame.Rect(x, y, width, 13), WHITE
        pygame.draw.rect(surface, NIGHT, box.move(0, 1), border_radius=6)
        pygame.draw.rect(surface, EDGE, box, border_radius=6)
        pygame.draw.rect(surface, STEEL, box, 1, border_radius=6)
        top = y
    else:
        top, ink = y - 2, INK
        _draw_cap(surface, pygame.Rect(x, top, width, KEY_PX))
    middle = top + (13 - kit.text.height("small") + 1) // 2
    kit.text.draw(surface, cap(source), x + width // 2 + 1, middle, ink, font="small", align="centre", shadow=None)
    return width


def _draw_cap(surface: pygame.Surface, box: pygame.Rect) -> None:
    """A bare key like the painted ones: a pale top with a lit edge, and its side below."""
    pygame.draw.rect(surface, NIGHT, box, border_radius=1)
    pygame.draw.rect(surface, KEY_SIDE, box.inflate(-2, -2), border_radius=1)
    pygame.draw.rect(surface, KEY_RIM, (box.x + 1, box.y + 1, box.w - 2, box.h - 4), border_radius=1)
    pygame.draw.rect(surface, PALE, (box.x + 2, box.y + 2, box.w - 4, box.h - 6))
    pygame.draw.line(surface, WHITE, (box.x + 3, box.y + 1), (box.right - 4, box.y + 1))


def cap_picture(kit: Kit, source: str) -> pygame.Surface:
    """The cap of a key that has no picture, by itself."""
    picture = pygame.Surface((key_width(kit, source), KEY_PX), pygame.SRCALPHA)
    key(picture, kit, source, 0, 2)
    return picture


def walk_picture(kit: Kit, sources: Sequence[str]) -> pygame.Surface:
    """Four keys to walk with as they lie on a keyboard: up over left, down and right."""
    up, *below = [kit.pictures.frame(source) or cap_picture(kit, source) for source in sources]
    tall = max(one.get_height() for one in below)
    picture = pygame.Surface((sum(one.get_width() for one in below), up.get_height() - 2 + tall), pygame.SRCALPHA)
    x = 0
    for one in below:
        picture.blit(one, (x, picture.get_height() - one.get_height()))
        x += one.get_width()
    picture.blit(up, (max(0, below[0].get_width() + (below[1].get_width() - up.get_width()) // 2), 0))
    return picture


def hints(surface: pygame.Surface, kit: Kit, pairs: list[tuple[str, str]], x: int, y: int, align: str = "left") -> None:
    """A row of keys with what they do: ``[("key/return", "Choose"), …]``."""
    gap, pause = 4, 12
    text = kit.text
    width = sum(key_width(kit, s) + gap + text.width(w, "small") + pause for s, w in pairs) - pause
    x -= {"left": 0, "centre": width // 2, "right": width}[align]
    for source, meaning in pairs:
        x += key(surface, kit, source, x, y) + gap
        middle = y + (13 - text.height("small") + 1) // 2
        x += text.draw(surface, meaning, x, middle, MIST, font="small") + pause


def bar(surface: pygame.Surface, rect: pygame.Rect, part: float, colour: Colour) -> None:
    """A level, 0 to 1, in a slot."""
    pygame.draw.rect(surface, NIGHT, rect)
    pygame.draw.rect(surface, EDGE, rect, 1)
    inner = rect.inflate(-4, -4)
    inner.w = round(inner.w * max(0.0, min(1.0, part)))
    if inner.w:
        pygame.draw.rect(surface, colour, inner)
