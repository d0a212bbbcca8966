"""What overlays are made of: the palette's colours by their meaning, dark glass, small shapes. All kept once made."""

from __future__ import annotations

from functools import cache, lru_cache

import pygame

from game.view.text import Colour

NIGHT: Colour = (10, 9, 24)
INK: Colour = (20, 18, 43)
DUSK: Colour = (33, 30, 68)
EDGE: Colour = (52, 49, 96)
SLATE: Colour = (78, 78, 128)
STEEL: Colour = (115, 121, 163)
MIST: Colour = (163, 173, 200)
PALE: Colour = (211, 223, 233)
WHITE: Colour = (246, 253, 255)
MINT: Colour = (143, 242, 201)
TEAL: Colour = (67, 199, 168)
DEEP_TEAL: Colour = (14, 59, 82)
MAGENTA: Colour = (232, 48, 156)
ROSE: Colour = (255, 120, 192)
PLUM: Colour = (85, 17, 96)
AMBER: Colour = (255, 211, 106)
EMBER: Colour = (247, 156, 60)
RED: Colour = (255, 112, 112)
SKY: Colour = (98, 212, 255)
"""Mint is care, magenta is Orion, amber is human warmth, red is danger now."""

SPEAKERS: dict[str, Colour] = {
    "elara": MINT, "lena": AMBER, "kade": EMBER, "orion": ROSE, "hooded": ROSE, "maro": AMBER, "noodler": EMBER,
    "child": EMBER, "juno": MINT, "nurse": MINT, "student": MINT, "fenn": SKY, "guard": SKY, "ruza": SKY, "oda": SKY,
    "councillor": RED, "quill": MINT, "coach": SKY,
}  # fmt: skip
"""Each person's own colour."""
SECOND: dict[str, Colour] = {"kade": SKY}
"""The colour of a frame's corners where it is not the person's first."""

KEPT = 96
"""How many plates of a kind are kept; the one longest unused goes first."""


def speaker_colour(speaker: str) -> Colour:
    """The colour of somebody's name; a pale one for strangers."""
    return SPEAKERS.get(speaker, PALE)


def clear(width: int, height: int) -> pygame.Surface:
    """A transparent surface of at least 1 x 1 px."""
    surface = pygame.Surface((max(1, width), max(1, height)), pygame.SRCALPHA, 32)
    return surface.convert_alpha() if pygame.display.get_surface() is not None else surface


@lru_cache(maxsize=KEPT)
def glass(width: int, height: int, edge: Colour | None = None, strength: int = 190) -> pygame.Surface:
    """A small dark plate with clipped corners; ``edge`` is its border's colour, ``strength`` its opacity 0 to 255."""
    plate = clear(width, height)
    plate.fill((*NIGHT, strength))
    if edge is not None:
        pygame.draw.rect(plate, (*edge, 255), plate.get_rect(), 1)
    for x, y in ((0, 0), (width - 1, 0), (0, height - 1), (width - 1, height - 1)):
        plate.set_at((x, y), (0, 0, 0, 0))
    if edge is not None:
        for x, y in ((1, 1), (width - 2, 1), (1, height - 2), (width - 2, height - 2)):
            plate.set_at((x, y), (*edge, 255))
    return plate


@lru_cache(maxsize=KEPT)
def dialogue_glass(width: int, height: int, edge: Colour) -> pygame.Surface:
    """The box that talk stands in: hatched dark glass, a fine inner line, a border in the speaker's colour."""
    box = clear(width, height)
    whole = box.get_rect()
    pygame.draw.rect(box, (*NIGHT, 234), whole, border_radius=5)
    hatch = clear(width, height)
    for x in range(-height, width, 9):
        pygame.draw.line(hatch, (*INK, 234), (x, height), (x + height, 0))
    box.blit(hatch, (3, 3), whole.inflate(-6, -6), special_flags=pygame.BLEND_RGBA_MAX)
    pygame.draw.rect(box, (*DUSK, 255), whole.inflate(-4, -4), 1, border_radius=4)
    pygame.draw.rect(box, (*edge, 255), whole, 1, border_radius=5)
    return box


@lru_cache(maxsize=KEPT)
def name_glass(width: int, height: int, edge: Colour) -> pygame.Surface:
    """The tag that a name stands in, on the border of the box."""
    tag = clear(width, height)
    pygame.draw.rect(tag, (*NIGHT, 255), tag.get_rect(), border_radius=3)
    pygame.draw.rect(tag, (*edge, 255), tag.get_rect(), 1, border_radius=3)
    return tag


@cache
def portrait_frame(size: int, edge: Colour, corner: Colour) -> pygame.Surface:
    """A frame of ``size`` px square; its inside is open. Corners in a person's colour."""
    frame = clear(size, size)
    whole = frame.get_rect()
    pygame.draw.rect(frame, (*NIGHT, 255), whole, 4)
    pygame.draw.rect(frame, (*edge, 255), whole.inflate(-2, -2), 1)
    pygame.draw.rect(frame, (*SLATE, 255), whole.inflate(-6, -6), 1)
    for x in (0, size - 5):
        for y in (0, size - 5):
            frame.fill((*NIGHT, 255), (x, y, 5, 5))
            frame.fill((*corner, 255), (x + 1, y + 1, 3, 3))
    return frame


@cache
def arrow(colour: Colour) -> pygame.Surface:
    """A small arrow that points down."""
    shape = clear(9, 6)
    for row in range(4):
        shape.fill((*NIGHT, 255), (row, row, 9 - 2 * row, 2))
    for row in range(3):
        shape.fill((*colour, 255), (row + 1, row, 7 - 2 * row, 1))
    shape.set_at((4, 3), (*colour, 255))
    return shape


@cache
def tail(edge: Colour) -> pygame.Surface:
    """The tip under a bark's box that points at who speaks."""
    shape = clear(7, 4)
    for row in range(4):
        width = 7 - 2 * row
        if width > 0:
            shape.fill((*edge, 255), (row, row, width, 1))
            if width > 2:
                shape.fill((*NIGHT, 255), (row + 1, row, width - 2, 1))
    return shape


def lighter(colour: Colour) -> Colour:
    """A colour half way to white, for the lit upper edge of a bar."""
    r, g, b = colour
    return (r + (255 - r) // 2, g + (255 - g) // 2, b + (255 - b) // 2)


@cache
def rule(width: int) -> pygame.Surface:
    """A fine line that fades at both ends."""
    line = clear(width, 1)
    for x in range(width):
        far = abs(x - width / 2) / (width / 2)
        line.set_at((x, 0), (*TEAL, round(255 * (1.0 - far))))
    return line
