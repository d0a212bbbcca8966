"""The bodies of those who live in the dream, painted when it is first seen: each facing left and facing right."""

from __future__ import annotations

import math

import numpy as np
import pygame

from game.view import surfaces

Colour = tuple[int, int, int]
Sided = tuple[list[pygame.Surface], list[pygame.Surface]]
"""Pictures that face left, and the same that face right."""

TAILS, WINGS = 2, 6
DARK: Colour = (0x0A, 0x09, 0x18)
SHOALS: tuple[tuple[Colour, Colour], ...] = (
    ((0x62, 0xD4, 0xFF), (0x1C, 0x58, 0xA5)),
    ((0xFF, 0xD3, 0x6A), (0xC8, 0x5A, 0x32)),
    ((0xFF, 0x78, 0xC0), (0x7C, 0x3C, 0x9E)),
)
"""A fish's flank and its back, for each shoal."""
FREED: tuple[tuple[Colour, Colour], ...] = (
    ((0xFF, 0xF4, 0xBF), (0xF7, 0x9C, 0x3C)),
    ((0xDE, 0xFF, 0xF0), (0xA8, 0x80, 0xF7)),
    ((0xFF, 0xD3, 0x6A), (0xFF, 0x78, 0xC0)),
)
"""The same of those who were worries: they are lit from within."""
FISH_SHAPES = (
    ("..##....", ".####..#", "#o######", ".=====.#", "..==...."),
    ("..##....", ".####.#.", "#o#####.", ".=====#.", "..==...."),
)
"""Facing left: # flank, = back, o eye; a frame for each way of the tail."""


def both(pictures: list[pygame.Surface], *, faces_left: bool) -> Sided:
    """The pictures, and the same seen from the other side."""
    turned = [pygame.transform.flip(picture, True, False) for picture in pictures]
    return (pictures, turned) if faces_left else (turned, pictures)


def fish(colours: tuple[Colour, Colour]) -> Sided:
    """A small fish."""
    done = []
    for rows in FISH_SHAPES:
        picture = surfaces.clear(len(rows[0]), len(rows))
        for y, row in enumerate(rows):
            for x, sign in enumerate(row):
                if sign != ".":
                    picture.set_at((x, y), {"#": colours[0], "=": colours[1], "o": DARK}[sign])
        done.append(picture)
    return both(done, faces_left=True)


FLIPPER = ((0.0, 2.0), (0.5, 3.2), (0.85, 2.2), (1.0, 0.0), (0.8, -1.6), (0.4, -2.6), (0.0, -2.0))
"""A flipper's outline: how far along it, 0 to 1, and how far to its side, px."""


def turtle() -> Sided:
    """A turtle from above, facing right; its flippers from forward to swept back."""
    back, plate, light, skin, edge = (
        (0x24, 0x4A, 0x3C),
        (0x3D, 0x91, 0x52),
        (0x90, 0xCC, 0x5C),
        (0x43, 0xC7, 0xA8),
        DARK,
    )
    done = []
    for frame in range(4):
        sweep = frame / 3.0
        picture = surfaces.clear(44, 38)
        for side in (-1, 1):
            for foot, length, turn in (((28, 19), 15, 1.0 - 1.7 * sweep), ((13, 19), 7, 2.4 - 0.4 * sweep)):
                root = (foot[0], foot[1] + side * 6)
                ahead = (math.cos(turn), side * abs(math.sin(turn)))
                leaf = [
                    (
                        root[0] + ahead[0] * length * far - ahead[1] * out,
                        root[1] + ahead[1] * length * far + ahead[0] * out,
                    )
                    for far, out in FLIPPER
                ]
                pygame.draw.polygon(picture, skin, leaf)
                pygame.draw.polygon(picture, edge, leaf, 1)
        pygame.draw.ellipse(picture, edge, (31, 14, 11, 10))
        pygame.draw.ellipse(picture, skin, (32, 15, 9, 8))
        pygame.draw.ellipse(picture, edge, (7, 8, 27, 22))
        pygame.draw.ellipse(picture, back, (8, 9, 25, 20))
        for x, y, w in ((11, 16, 6), (17, 15, 8), (25, 16, 5), (14, 11, 6), (21, 11, 6), (14, 22, 6), (21, 22, 6)):
            pygame.draw.ellipse(picture, plate, (x, y, w, 6))
            picture.fill(light, (x + 1, y + 1, max(1, w - 4), 1))
        picture.fill(edge, (38, 16, 1, 1))
        picture.fill(edge, (38, 21, 1, 1))
        done.append(picture)
    return both(done, faces_left=False)


def ray() -> tuple[list[tuple[pygame.Surface, pygame.Surface]], list[tuple[pygame.Surface, pygame.Surface]]]:
    """A ray from above, facing left and facing right, its wings in a beat; each with the shadow that it throws."""
    back, rim, spot, pale = (0x1B, 0x3C, 0x7C), (0x2F, 0x90, 0xEA), (0x8F, 0xD8, 0xF0), (0xDE, 0xFF, 0xF0)
    sides: list[list[tuple[pygame.Surface, pygame.Surface]]] = [[], []]
    for frame in range(WINGS):
        beat = math.sin(frame / WINGS * math.tau)
        reach, lag = 36.0 + 7.0 * math.cos(frame / WINGS * math.tau), 5.0 * beat
        picture = surfaces.clear(118, 96)
        wing = [(92, 0), (84, 10), (66, reach * 0.7), (46 - lag, reach), (50, reach * 0.55), (42, 9), (36, 3), (36, 0)]
        outline = [(x, 48 - y) for x, y in wing] + [(x, 48 + y) for x, y in reversed(wing)]
        pygame.draw.polygon(picture, back, outline)
        pygame.draw.lines(picture, rim, False, outline[:4], 1)
        pygame.draw.lines(picture, rim, False, outline[-4:], 1)
        tail = [(38 - 6 * step, 48 + math.sin(step * 0.7 + frame / WINGS * math.tau) * step * 0.7) for step in range(6)]
        pygame.draw.lines(picture, back, False, tail, 2)
        for side in (-1, 1):
            pygame.draw.line(picture, back, (88, 48 + side * 7), (98, 48 + side * 5), 3)
            for number in range(3):
                pygame.draw.line(picture, rim, (76 - 4 * number, 48 + side * 5), (74 - 4 * number, 48 + side * 9))
            for number in range(7):
                along, out = 50 + number * 37 % 26, 8 + number * 23 % round(reach * 0.55)
                picture.fill(spot if number % 3 else pale, (along, 48 + side * out, 1 + number % 2, 1))
        shadow = picture.copy()
        shadow.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
        sides[1].append((picture, shadow))
        sides[0].append((pygame.transform.flip(picture, True, False), pygame.transform.flip(shadow, True, False)))
    return sides[0], sides[1]


def lantern() -> tuple[list[pygame.Surface], list[pygame.Surface]]:
    """Two kinds of jellyfish, from open to closed."""
    kinds: list[list[pygame.Surface]] = []
    for bell, rim, heart in (
        ((0x5A, 0x3A, 0xA8), (0xC8, 0xA8, 0xFF), (0xFF, 0x78, 0xC0)),
        ((0x1F, 0x6B, 0x7B), (0x8F, 0xF2, 0xC9), (0xFF, 0xF4, 0xBF)),
    ):
        frames = []
        for frame in range(6):
            closed = frame / 5.0
            wide, high = round(26 - 9 * closed), round(13 + 5 * closed)
            picture = surfaces.clear(30, 46)
            left = 15 - wide // 2
            for arm in range(5):
                x = left + 2 + arm * (wide - 4) / 4.0
                line = [
                    (
                        x + (15 - x) * 0.028 * step * closed + math.sin(step * 0.8 + arm * 1.4) * 1.6,
                        high - 2 + step * 3,
                    )
                    for step in range(4 + (arm * 3) % 5 + round(3 * closed))
                ]
                pygame.draw.lines(picture, (*(rim if arm % 2 else heart), 150), False, line, 1)
            pygame.draw.ellipse(picture, (*bell, 190), (left, 1, wide, 2 * high - 4))
            picture.fill((0, 0, 0, 0), (0, high - 1, 30, 1))
            pygame.draw.arc(picture, rim, (left, 1, wide, 2 * high - 4), 0.0, math.pi, 1)
            picture.fill((*heart, 220), (15 - wide // 6, high // 2, wide // 3, high // 3))
            for edge in range(left + 1, left + wide - 1, 3):
                picture.fill(rim, (edge, high - 2, 2, 1))
            frames.append(picture)
        kinds.append(frames)
    return kinds[0], kinds[1]


GIANT_W, GIANT_H, GIANT_FRAMES = 330, 120, 10
GIANT_BACK, GIANT_DEEP, GIANT_SPOT, GIANT_RIM = (
    (0x1C, 0x3A, 0x5E),
    (0x10, 0x22, 0x40),
    (0xBF, 0xE8, 0xEE),
    (0x4A, 0x8C, 0xB0),
)
GIANT_WIDTHS = (
    (0.0, 8.0),
    (0.012, 17.0),
    (0.035, 23.0),
    (0.08, 27.5),
    (0.16, 31.0),
    (0.34, 33.0),
    (0.60, 22.0),
    (0.82, 9.0),
    (1.0, 3.5),
)
"""Half its width along its body, px: from its broad mouth to its tail."""


def giant() -> list[pygame.Surface]:
    """A whale shark from above, facing right: broad head, rows of pale spots, a body that sways towards its tail."""
    ys, xs = np.mgrid[0:GIANT_H, 0:GIANT_W].astype(np.float32)
    along = (GIANT_W - 14.0 - xs) / (GIANT_W - 30.0)
    inside = (along >= 0.0) & (along <= 1.0)
    half = np.interp(along, [p for p, _ in GIANT_WIDTHS], [w for _, w in GIANT_WIDTHS]).astype(np.float32)
    done = []
    for frame in range(GIANT_FRAMES):
        turn = frame / GIANT_FRAMES * math.tau
        middle = GIANT_H / 2.0 + 13.0 * along**2 * np.sin(turn - 3.4 * along)
        out = (ys - middle) / half
        body = inside & (np.abs(out) < 1.0)
        # fins sweep back from behind the head; the tail's blade is seen from its edge
        off = np.abs(ys - middle) - half
        fin = inside & (off >= -4.0) & (off < 32.0) & (along > 0.27 + off * 0.0042) & (along < 0.37 + off * 0.0019)
        blade = (along > 0.96) & (along < 1.045) & (np.abs(ys - middle) < 2.0 + 60.0 * np.abs(along - 0.96))
        shape = body | fin | blade
        pixels = np.zeros((GIANT_H, GIANT_W, 4), dtype=np.float32)
        pixels[shape] = (*GIANT_BACK, 205)
        pixels[body & (np.abs(out) > 0.72)] = (*GIANT_DEEP, 215)
        pixels[shape & ~np.roll(shape, 1, 0)] = (*GIANT_RIM, 230)
        ridge = body & (np.abs(np.abs(out) - 0.36) < 0.03) & (along > 0.2)
        pixels[ridge] = (*GIANT_DEEP, 225)
        # spots in rows across, each knocked out of its place, and some of them missing
        row = np.round(out * 4.0)
        column = along * 23.0 + 0.5 * (row % 2)
        wild = np.sin(np.round(column) * 12.9 + row * 78.2) * 43.7
        wild -= np.floor(wild)
        down = np.abs(out * 4.0 - row - 0.5 * (wild - 0.5)) * half / 4.0
        across = np.abs(column - np.round(column) - 0.36 * (wild - 0.5)) * (GIANT_W - 30.0) / 23.0
        dots = (np.hypot(down, across) < 0.9 + 1.3 * wild) & (wild > 0.24)
        pixels[body & dots & (along > 0.03) & (np.abs(out) < 0.9)] = (*GIANT_SPOT, 200)
        done.append(_picture(pixels))
    return done


def _picture(pixels: np.ndarray) -> pygame.Surface:
    """A surface with transparency of (rows, columns, RGBA)."""
    high, wide = pixels.shape[:2]
    raw = np.clip(pixels, 0.0, 255.0).astype(np.uint8).tobytes()
    return surfaces.ready(pygame.image.frombytes(raw, (wide, high), "RGBA"))
