"""Walls of the server core: dark caps with a lit inner edge, faces 4 tiles high, and what hangs on them."""

from __future__ import annotations

import random

from art.canvas import Picture

TILE = 16
FACE = 64  # px: a wall's face is 4 tiles high
PANEL = 48  # px: a seam every 3 tiles

N, NE, E, SE, S, SW, W, NW = (1 << bit for bit in range(8))
"""A cap tile's neighbours that are caps too, as bits in the order of Tiled's wang ids."""


def cap_cases() -> list[int]:
    """The 47 neighbourhoods that look different: a corner counts only where both its sides do."""
    found = []
    for case in range(256):
        plain = case
        for corner, one, other in ((NE, N, E), (SE, S, E), (SW, S, W), (NW, N, W)):
            if not (case & one and case & other):
                plain &= ~corner
        if plain == case:
            found.append(case)
    return found


def caps() -> dict[str, Picture]:
    """`cap/CASE` for every neighbourhood, then four fillings `cap/255b..e` for large dark areas."""
    done = {f"cap/{case}": _cap(case, 0) for case in cap_cases()}
    for number, letter in enumerate("bcde", 1):
        done[f"cap/255{letter}"] = _cap(255, number)
    return done


def _cap(case: int, variant: int) -> Picture:
    picture = Picture(TILE, TILE)
    picture.rect(0, 0, TILE, TILE, "N1")
    if variant == 1:
        picture.hline(0, 15, TILE, "N0")
        picture.hline(0, 0, TILE, "N2")
    elif variant == 2:
        picture.vline(0, 0, TILE, "N0")
        picture.vline(1, 0, TILE, "N2")
    elif variant == 3:
        picture.rect(4, 5, 8, 6, "N0")
        picture.hline(4, 11, 8, "N2")
    elif variant == 4:
        for y in (3, 7, 11):
            picture.hline(3, y, 10, "N0")
    lit = "N5"
    if not case & N:
        picture.rect(0, 0, TILE, 3, "N2")
        picture.hline(0, 0, TILE, "N4")
    if not case & W:
        picture.rect(0, 0, 3, TILE, "N2")
        picture.vline(0, 0, TILE, lit)
    if not case & E:
        picture.rect(13, 0, 3, TILE, "N2")
        picture.vline(15, 0, TILE, lit)
    if not case & S:
        picture.rect(0, 12, TILE, 4, "N2")
        picture.hline(0, 14, TILE, lit)
        picture.hline(0, 15, TILE, "N7")
    if not case & N:
        picture.hline(0, 0, TILE, "N4")
    for corner, one, other, x, y in ((NE, N, E, 13, 0), (SE, S, E, 13, 12), (SW, S, W, 0, 12), (NW, N, W, 0, 0)):
        if not case & corner and case & one and case & other:
            picture.rect(x, y, 3, 4 if y else 3, "N2")
            picture.px(15 if x else 0, 15 if y else 0, "N7" if y else lit)
    return picture


PANEL_KINDS = ("plain", "louvre", "bay", "ribbed", "patched")


def wall_panels() -> dict[str, Picture]:
    """Wall faces `wall/KIND`, 48 x 64 px each, that join left to right in any order."""
    return {f"wall/{kind}": _panel(kind, number) for number, kind in enumerate(PANEL_KINDS)}


def _panel(kind: str, seed: int) -> Picture:
    chance = random.Random(60 + seed)
    picture = Picture(PANEL, FACE)
    for y, height, colour in (
        (0, 8, "N2"),
        (8, 10, "F1"),
        (18, 14, "F0"),
        (32, 12, "N4"),
        (44, 8, "N3"),
        (52, 12, "N1"),
    ):
        picture.rect(0, y, PANEL, height, colour)
    for y, colour in ((18, "F1"), (32, "F0"), (44, "N4")):  # hard, uneven borders between the planes
        for x in range(PANEL):
            if chance.random() < 0.35:
                picture.px(x, y, colour)
    picture.hline(0, 0, PANEL, "N1")
    picture.hline(0, 3, PANEL, "V2", emissive=0.75)  # the cornice's thin light
    picture.hline(0, 4, PANEL, "V1", emissive=0.4)
    picture.hline(0, 7, PANEL, "N0")
    picture.hline(0, 8, PANEL, "F2")
    picture.vline(0, 8, 44, "N1")
    picture.vline(1, 8, 44, "F2")
    picture.vline(47, 8, 44, "N3")
    for x in (5, 42):
        for y in (11, 46):
            picture.px(x, y, "F3")
            picture.px(x, y + 1, "N2")
    if kind == "plain":
        picture.hline(4, 20, 40, "N3")
        picture.hline(4, 21, 40, "F2")
        _scratches(picture, chance, 6)
    elif kind == "louvre":
        picture.rect(8, 18, 32, 24, "N1")
        for y in range(20, 41, 4):
            picture.hline(9, y, 30, "F1")
            picture.hline(9, y + 1, 30, "N4")
            picture.hline(9, y + 2, 30, "N2")
        picture.hline(8, 42, 32, "F1")
    elif kind == "bay":
        picture.rect(6, 14, 36, 34, "N0")
        picture.rect(7, 15, 34, 32, "N1")
        picture.hline(6, 48, 36, "F1")
        for row, y in enumerate(range(18, 46, 5)):
            picture.hline(9, y, 30, "N3")
            picture.hline(9, y + 1, 30, "N2")
            for x in range(10, 38, 2):
                if chance.random() < 0.4:
                    picture.px(x, y + 2, ("M3", "M2", "B3", "T3")[(row + x) % 4], emissive=0.9)
    elif kind == "ribbed":
        for x in range(5, 44, 4):
            picture.vline(x, 14, 34, "N3")
            picture.vline(x + 1, 14, 34, "F1")
        picture.hline(4, 13, 40, "F2")
        picture.hline(4, 48, 40, "N2")
    elif kind == "patched":
        picture.rect(11, 22, 22, 16, "N3")
        picture.rect(12, 23, 21, 15, "F0")
        picture.hline(12, 23, 21, "F2")
        for x, y in ((13, 25), (30, 25), (13, 35), (30, 35)):
            picture.px(x, y, "F4")
        picture.rect(36, 14, 4, 34, "N2")
        picture.vline(36, 14, 34, "F1")
        picture.rect(34, 28, 8, 6, "N3")
        picture.hline(34, 28, 8, "F2")
        picture.px(36, 31, "O3", emissive=0.9)
        _scratches(picture, chance, 4)
    picture.hline(0, 51, PANEL, "F1")  # rail, then the dark ribbed dado and the skirting
    picture.hline(0, 52, PANEL, "N0")
    for x in range(0, PANEL, 4):
        picture.vline(x, 53, 6, "N2")
    picture.hline(0, 59, PANEL, "M2", emissive=0.7)
    picture.hline(0, 60, PANEL, "N0")
    picture.rect(0, 61, PANEL, 3, "N2")
    picture.hline(0, 63, PANEL, "N0")
    return picture


def _scratches(picture: Picture, chance: random.Random, count: int) -> None:
    for _ in range(count):
        x, y = chance.randrange(4, 38), chance.randrange(24, 46)
        for step in range(chance.randrange(3, 8)):
            picture.px(x + step, y + step // 2, "F1" if y < 32 else "F0")


def wall_things() -> dict[str, Picture]:
    """What hangs on the walls, in whole tiles: pipes, vents, notes, a child's drawing, lamps, plaques."""
    done: dict[str, Picture] = {}
    pipes = Picture(48, 16)
    for y, body, top in ((2, "N3", "F2"), (7, "N4", "F3"), (11, "N2", "N5")):
        pipes.rect(0, y, 48, 4, "N0")
        pipes.rect(0, y, 48, 3, body)
        pipes.hline(0, y, 48, top)
    for x in (4, 36):
        pipes.rect(x, 1, 4, 14, "N3")
        pipes.vline(x, 1, 14, "F3")
        pipes.vline(x + 3, 1, 14, "N1")
    done["pipes"] = pipes
    down = Picture(16, 64)
    down.cylinder(3, 8, 6, 48, "N1 N2 N3 N4 F1 F3")
    down.cylinder(10, 8, 3, 48, "N1 N3 N5")
    for y in (14, 34, 50):
        down.rect(2, y, 12, 3, "N2")
        down.hline(2, y, 12, "F2")
    done["pipe-down"] = down
    lamp = Picture(16, 32)
    lamp.rect(5, 4, 6, 20, "N1")
    lamp.rect(6, 5, 4, 18, "M3", emissive=0.95)
    lamp.vline(7, 6, 16, "M5", emissive=1.0)
    lamp.hline(4, 3, 8, "F2")
    lamp.hline(4, 24, 8, "F1")
    done["lamp/magenta"] = lamp
    mint = lamp.copy()
    mint.rect(6, 5, 4, 18, "T4", emissive=0.95)
    mint.vline(7, 6, 16, "T6", emissive=1.0)
    done["lamp/mint"] = mint
    notes = Picture(32, 32)
    notes.rect(2, 4, 28, 22, "N1")
    notes.rect(3, 5, 26, 20, "Y0")
    for x, y, width, height, colour in (
        (5, 7, 7, 7, "O4"),
        (13, 6, 8, 9, "N7"),
        (22, 8, 5, 6, "T5"),
        (6, 16, 9, 7, "N6"),
        (17, 17, 6, 6, "M4"),
        (24, 16, 4, 7, "O5"),
    ):
        notes.rect(x, y, width, height, colour)
        notes.hline(x, y + height, width, "O0")
        notes.px(x + width // 2, y, "R2")
        for line in range(2, height - 1, 2):
            notes.hline(x + 1, y + line, width - 2 - line % 3, "N4")
    done["notes"] = notes
    drawing = Picture(16, 32)
    drawing.rect(2, 6, 12, 15, "N3")
    drawing.rect(2, 6, 12, 14, "S5")
    drawing.grid(
        (
            ".##.##.",
            ".#####.",
            ".#o#o#.",
            ".#####.",
            "..#.#..",
        ),
        {"#": "B3", "o": "N1"},
        5,
        8,
    )
    drawing.hline(4, 17, 8, "G2")
    drawing.px(4, 8, "O3")
    drawing.px(12, 9, "O3")
    drawing.px(11, 9, "O3")
    drawing.px(7, 5, "T5")
    drawing.px(8, 6, "T5")
    done["drawing"] = drawing
    plaque = Picture(32, 32)
    plaque.rounded(4, 6, 24, 16, "N1", 1)
    plaque.rounded(5, 7, 22, 14, "F2", 1)
    plaque.hline(6, 7, 20, "F4")
    plaque.grid((".##.##.", "#######", "#######", ".#####.", ".##.##.", ".#...#."), {"#": "N3"}, 8, 11)
    for y, width in ((11, 9), (14, 7), (17, 8)):
        plaque.hline(17, y, width, "N4")
    done["plaque"] = plaque
    extinguisher = Picture(16, 48)
    extinguisher.rect(3, 10, 10, 30, "N2")
    extinguisher.cylinder(5, 18, 6, 18, "R1 R2 R3")
    extinguisher.rect(6, 14, 4, 4, "N4")
    extinguisher.line(9, 15, 12, 22, "N1")
    extinguisher.rect(6, 24, 4, 4, "N7")
    done["extinguisher"] = extinguisher
    box = Picture(32, 32)
    box.rounded(4, 3, 24, 26, "N1", 1)
    box.rect(5, 4, 22, 24, "F0")
    box.hline(5, 4, 22, "F3")
    box.vline(16, 6, 20, "N2")
    box.rect(7, 7, 7, 4, "N1")
    box.px(8, 8, "T4", 0.9)
    box.px(10, 8, "T4", 0.9)
    box.px(12, 8, "O3", 0.9)
    box.poly([(21, 9), (25, 17), (17, 17)], "Y1")
    box.vline(21, 12, 3, "N1")
    box.rect(14, 16, 1, 4, "F4")
    done["fuse-box"] = box
    clock = Picture(16, 16)
    clock.ellipse(7.5, 8, 6, 6, "N1")
    clock.ellipse(7.5, 8, 5, 5, "N6")
    clock.ellipse(7.5, 8, 4, 4, "N8")
    clock.vline(7, 5, 4, "N1")
    clock.hline(7, 8, 3, "R2")
    done["clock"] = clock
    hooks = Picture(48, 48)
    hooks.rect(3, 9, 42, 3, "O0")
    hooks.hline(3, 9, 42, "O1")
    for x, coat, shade in ((7, "N7", "N5"), (21, "T4", "T2"), (34, "O3", "O2")):
        hooks.px(x + 3, 12, "F4")
        hooks.poly([(x + 1, 14), (x + 7, 14), (x + 9, 38), (x - 1, 38)], shade)
        hooks.poly([(x + 1, 14), (x + 5, 14), (x + 5, 38), (x - 1, 38)], coat)
        hooks.vline(x + 5, 17, 20, shade)
        hooks.hline(x, 38, 8, "N3")
    done["coats"] = hooks
    return done
