"""Faces on a scanner: small busts in one colour, put together from features, for people who have no portrait."""

from __future__ import annotations

from functools import lru_cache

import pygame

from game.view import plates

SIZE = 44
DARK, LINE, SKIN, LIGHT = (46, 12, 58), (122, 26, 110), (196, 60, 150), (255, 170, 220)
SCAN_EVERY = 3


@lru_cache(maxsize=32)
def face(look: tuple[str, ...]) -> pygame.Surface:
    """A bust of ``SIZE`` px square with these features; unknown ones are left out."""
    picture = plates.clear(SIZE, SIZE)
    picture.fill((*DARK, 255))
    for y in range(0, SIZE, SCAN_EVERY):
        picture.fill((58, 16, 70, 255), (0, y, SIZE, 1))
    top = 11 if "small" not in look else 16
    _hair_behind(picture, look, top)
    shoulders = 13 if "small" in look else 18
    pygame.draw.ellipse(picture, LINE, (22 - shoulders, 36, 2 * shoulders, 20))
    picture.fill(SKIN, (18, 31, 8, 7))
    pygame.draw.ellipse(picture, SKIN, (13, top, 18, 24))
    pygame.draw.ellipse(picture, LIGHT, (14, top + 1, 9, 12))
    pygame.draw.ellipse(picture, SKIN, (15, top + 2, 15, 20))
    _hair(picture, look, top)
    eyes = top + 11
    for x in (17, 25):
        picture.fill(DARK, (x, eyes, 2, 2))
        if "worry" in look:
            picture.fill(DARK, (x - (x < 20), eyes - 3 - (x > 20), 2, 1))
            picture.fill(DARK, (x + (x > 20), eyes - 3 - (x < 20), 2, 1))
    if "glasses" in look:
        for x in (15, 24):
            pygame.draw.rect(picture, LIGHT, (x, eyes - 2, 6, 6), 1)
        picture.fill(LIGHT, (21, eyes, 3, 1))
    if "lines" in look:
        for x in (15, 27):
            picture.fill(LINE, (x, eyes + 4, 2, 1))
            picture.fill(LINE, (x, eyes + 6, 2, 1))
    if "freckles" in look:
        for x, y in ((16, 4), (18, 5), (25, 5), (27, 4)):
            picture.set_at((x, eyes + y), LINE)
    if "scar" in look:
        pygame.draw.line(picture, LIGHT, (26, eyes - 4), (28, eyes + 5))
    mouth = top + 18
    picture.fill(DARK, (18, mouth, 8, 3))
    picture.fill(LIGHT, (19, mouth, 6, 1))
    if "gap" in look:
        picture.fill(DARK, (21, mouth, 2, 1))
    if "beard" in look:
        pygame.draw.rect(picture, LINE, (15, mouth + 3, 14, 6), border_radius=3)
    if "stubble" in look:
        for x in range(15, 30, 2):
            picture.set_at((x, mouth + 4 + x % 3), LINE)
    if "earrings" in look:
        for x in (12, 30):
            picture.fill(LIGHT, (x, eyes + 5, 2, 3))
    if "headset" in look:
        pygame.draw.arc(picture, LIGHT, (11, top - 2, 22, 22), 0.0, 3.1416, 1)
        picture.fill(LIGHT, (11, eyes, 3, 5))
        pygame.draw.line(picture, LIGHT, (12, eyes + 5), (17, mouth + 2))
    return picture


def _hair_behind(picture: pygame.Surface, look: tuple[str, ...], top: int) -> None:
    if "curls" in look:
        for x, y in ((11, 6), (10, 11), (12, 16), (32, 6), (33, 11), (31, 16), (16, 0), (22, -2), (28, 0)):
            pygame.draw.circle(picture, LINE, (x, top + y), 5)
    if "bob" in look:
        pygame.draw.rect(picture, LINE, (10, top - 2, 24, 22), border_radius=7)
    if "scarf" in look:
        pygame.draw.ellipse(picture, LINE, (9, top - 4, 26, 34))
    if "wrap" in look:
        pygame.draw.ellipse(picture, LINE, (10, top - 9, 24, 20))


def _hair(picture: pygame.Surface, look: tuple[str, ...], top: int) -> None:
    if "bald" in look:
        picture.fill(LIGHT, (19, top + 2, 4, 1))
        return
    if "cap" in look:
        pygame.draw.rect(picture, LINE, (12, top - 2, 20, 8), border_radius=3)
        picture.fill(LIGHT, (12, top + 5, 22, 2))
        return
    if "scarf" in look:
        pygame.draw.arc(picture, LIGHT, (11, top - 3, 22, 30), 0.4, 2.74, 2)
        return
    pygame.draw.ellipse(picture, LINE, (13, top - 3, 18, 11))
    if "fringe" in look:
        for x in range(13, 31, 3):
            picture.fill(LINE, (x, top + 3, 2, 7))
    if "bun" in look:
        pygame.draw.circle(picture, LINE, (22, top - 5), 5)
    if "topknot" in look:
        pygame.draw.circle(picture, LINE, (22, top - 4), 3)
    if "wrap" in look:
        pygame.draw.ellipse(picture, LINE, (11, top - 7, 22, 13))
        picture.fill(LIGHT, (14, top + 2, 16, 1))
