"""The phone itself: its body, the wallpaper behind the glass, the bar at its top, the marks of the pages, faces."""

from __future__ import annotations

import random
from functools import lru_cache
from typing import TYPE_CHECKING

import pygame

from game.app import look
from game.app.lettering import Lettering
from game.app.screens.phone_talk import FACE_PX

if TYPE_CHECKING:
    from game.view.theatre import Theatre

BODY = pygame.Rect(212, 10, 216, 340)
GLASS = BODY.inflate(-16, -40)
SHELL, RIM, LENS = (34, 31, 70), (78, 78, 128), (10, 9, 24)
SKY_TOP, SKY_LOW = (22, 18, 52), (12, 11, 30)
ROOFS, ROOFS_NEAR = (20, 18, 46), (15, 13, 36)
WINDOWS = ((60, 92, 104), (96, 70, 60), (84, 44, 92))
SKYLINE_PX = 74
"""The city on the wallpaper is so high at most, px."""
HEAD_PX = 31
"""The top of a face is so far over the feet, px."""
PEOPLE_KIND = "{kind}/idle/down"
ICONS = {
    "Messages": (
        ".#########.",
        "#.........#",
        "#.#.#.#.#.#",
        "#.........#",
        "#.#.#.#...#",
        "#.........#",
        ".###.#####.",
        "...##......",
        "...#.......",
    ),
    "Score": (
        "...........",
        "#.#.#.#.#.#",
        "###########",
        "#.#.#.#.#.#",
        "#.#.#.#.#.#",
        ".#########.",
        "..#.#.#.#..",
        "...#####...",
        "...........",
    ),
    "Map": (
        "....###....",
        "...#...#...",
        "..#..#..#..",
        "..#.###.#..",
        "...#.#.#...",
        "....#.#....",
        "....###....",
        ".....#.....",
        "..#######..",
    ),
    "Records": (
        ".#####.....",
        ".#...##....",
        ".#...#.#...",
        ".#...####..",
        ".#......#..",
        ".#.####.#..",
        ".#......#..",
        ".#.####.#..",
        ".########..",
    ),
    "Settings": (
        "...........",
        "..##.......",
        "######.####",
        "..##.......",
        ".......##..",
        "###########",
        ".......##..",
        "..##.......",
        "######.####",
    ),
}
"""The mark of each page, 11 x 9 px."""


@lru_cache(maxsize=1)
def body() -> pygame.Surface:
    """The whole phone with nothing on its glass yet, as large as the picture."""
    picture = pygame.Surface((640, 360), pygame.SRCALPHA)
    pygame.draw.rect(picture, look.NIGHT, BODY.inflate(4, 4), border_radius=16)
    pygame.draw.rect(picture, SHELL, BODY, border_radius=14)
    pygame.draw.rect(picture, RIM, BODY, 1, border_radius=14)
    pygame.draw.rect(picture, look.NIGHT, BODY.inflate(-6, -6), 1, border_radius=11)
    pygame.draw.rect(picture, look.NIGHT, (BODY.centerx - 20, BODY.y + 8, 32, 4), border_radius=2)
    pygame.draw.circle(picture, LENS, (BODY.centerx + 22, BODY.y + 10), 3)
    picture.set_at((BODY.centerx + 21, BODY.y + 9), look.TEAL)
    for y, high in ((70, 26), (104, 40)):
        # the keys at its side
        pygame.draw.rect(picture, RIM, (BODY.right, BODY.y + y, 2, high))
    picture.blit(_wallpaper(), GLASS)
    return picture


def draw_bar(surface: pygame.Surface, text: Lettering, clock: str, network: str) -> None:
    """The bar at the top of the glass: the hour, the network, how well it is heard, how much is left."""
    x, y = GLASS.x + 10, GLASS.y + 6
    text.draw(surface, clock, x, y, look.PALE, font="small")
    right = GLASS.right - 10
    surface.fill(look.MIST, (right - 13, y + 1, 12, 6))
    surface.fill(look.NIGHT, (right - 12, y + 2, 10, 4))
    surface.fill(look.MINT, (right - 11, y + 3, 6, 2))
    surface.fill(look.MIST, (right - 1, y + 3, 1, 2))
    for bar in range(4):
        high = 2 + bar
        surface.fill(look.MIST if bar < 3 else look.EDGE, (right - 26 + 3 * bar, y + 7 - high, 2, high))
    text.draw(surface, network, right - 31, y, look.STEEL, font="small", align="right")


def draw_tabs(surface: pygame.Surface, text: Lettering, pages: tuple[str, ...], page: int, y: int) -> None:
    """One mark for each page at ``y`` px, the present one lit and with its name below."""
    width = GLASS.w // len(pages)
    surface.fill(look.EDGE, (GLASS.x + 8, y + 13, GLASS.w - 16, 1))
    for index, name in enumerate(pages):
        box = pygame.Rect(GLASS.x + index * width, y, width, 14)
        chosen = index == page
        if chosen:
            surface.fill(look.MINT, (box.x + 5, y + 12, box.w - 10, 2))
        _draw_icon(surface, ICONS[name], box.centerx - 5, y, look.MINT if chosen else look.STEEL)
    text.draw(surface, text.say(pages[page]).upper(), GLASS.centerx, y + 16, look.TEAL, font="small", align="centre")


def face(view: Theatre, kind: str) -> pygame.Surface | None:
    """The face of a kind of person as a view of the world draws them, FACE_PX square; None for what is no person."""
    atlas, name = view.shown.actors.people.atlas, PEOPLE_KIND.format(kind=kind)
    if not atlas.has(name):
        return None
    frame = atlas.frame(atlas.animation(name).frames[0])
    picture = pygame.Surface((FACE_PX, FACE_PX), pygame.SRCALPHA)
    picture.blit(frame.albedo, (FACE_PX // 2 - frame.anchor[0], HEAD_PX - frame.anchor[1]))
    return picture


def _draw_icon(surface: pygame.Surface, rows: tuple[str, ...], x: int, y: int, colour: look.Colour) -> None:
    for down, row in enumerate(rows):
        for along, sign in enumerate(row):
            if sign == "#":
                surface.fill(colour, (x + along, y + down, 1, 1))


def _wallpaper() -> pygame.Surface:
    """A night sky over the roofs of the city, so dark that every word is read on it."""
    picture = pygame.Surface(GLASS.size)
    for y in range(GLASS.h):
        part = y / GLASS.h
        picture.fill([round(a + (b - a) * part) for a, b in zip(SKY_TOP, SKY_LOW, strict=True)], (0, y, GLASS.w, 1))
    chance = random.Random("wallpaper")
    for colour, most, windows in ((ROOFS, SKYLINE_PX, 0.16), (ROOFS_NEAR, SKYLINE_PX * 0.55, 0.10)):
        x = 0
        while x < GLASS.w:
            wide, high = chance.randrange(10, 26), round(most * chance.uniform(0.45, 1.0))
            picture.fill(colour, (x, GLASS.h - high, wide, high))
            for wx in range(x + 2, x + wide - 2, 4):
                for wy in range(GLASS.h - high + 3, GLASS.h - 2, 5):
                    if chance.random() < windows:
                        picture.fill([part // 2 for part in chance.choice(WINDOWS)], (wx, wy, 2, 2))
            x += wide + chance.randrange(0, 3)
    return picture
