"""Things that are pushed and thrown about, seen from every side: carts, crates, barrels, umbrellas, cauldrons.

A load's animation `KIND/turn` holds one frame for each step of its turn on the floor; the anchor is the middle of its
footprint. A box is its footprint, turned and squashed, drawn out upward.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from art.canvas import Picture
from art.machines_kit import TURN, Kit
from art.shading import angle, hashed

SIZE = 44  # px
MIDDLE = (22, 30)  # where the footprint's middle lies
SQUASH = 0.72
STEPS = 8

Point = tuple[float, float]
Sides = Sequence[str]
"""Tones of a face, dark to light."""


def _corners(x: float, y: float, wide: float, deep: float, turn: float) -> list[Point]:
    """The footprint's corners on the picture, its middle at (x, y) in the load's own frame, going round."""
    cos, sin = math.cos(turn), math.sin(turn)
    done = []
    for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        px, py = x + dx * wide / 2, y + dy * deep / 2
        done.append((MIDDLE[0] - 0.5 + px * cos - py * sin, MIDDLE[1] + (px * sin + py * cos) * SQUASH))
    return done


def solid(
    picture: Picture,
    at: Point,
    size: tuple[float, float, float],
    base: float,
    turn: float,
    tones: Sides,
    seams: Sequence[float] = (),
    band: str | None = None,
) -> None:
    """A box whose floor lies `base` px over the ground; `size` is width, depth, height; `seams` 0..1 of the height."""
    corners = _corners(*at, size[0], size[1], turn)
    low = [(x, y - base) for x, y in corners]
    high = [(x, y - base - size[2]) for x, y in corners]
    faces = []
    for i in range(4):
        j = (i + 1) % 4
        (x0, y0), (x1, y1) = low[i], low[j]
        if x1 - x0 < 0:  # going round clockwise, what faces us runs to the left
            faces.append((i, j))
    for i, j in faces:
        (x0, y0), (x1, y1) = low[i], low[j]
        slope = (y1 - y0) / max(1.0, abs(x1 - x0))
        tone = tones[2] if slope < -0.15 else tones[1] if slope < 0.55 else tones[0]
        area = picture.mask_poly([low[i], low[j], high[j], high[i]])
        picture.fill(area, tone)
        for share in seams:
            lift = size[2] * share
            line = picture.mask_line(round(x0), round(y0 - lift), round(x1), round(y1 - lift))
            picture.fill(line & area, tones[0])
        if band is not None:
            lift = size[2] * 0.55
            picture.fill(picture.mask_line(round(x0), round(y0 - lift), round(x1), round(y1 - lift)) & area, band)
        edge = picture.mask_line(round(x0), round(y0 - size[2] + 1), round(x0), round(y0))
        picture.fill(edge & area, tones[0])
    top = picture.mask_poly(high)
    picture.fill(top, tones[3])
    for i, j in faces:
        picture.fill(
            picture.mask_line(round(high[i][0]), round(high[i][1]), round(high[j][0]), round(high[j][1])), tones[4]
        )


def crate(turn: float) -> Picture:
    """A wooden crate with boards, a slat across its lid."""
    picture = Picture(SIZE, SIZE)
    solid(picture, (0, 0), (16, 14, 11), 0, turn, ("S0", "S1", "S2", "K0", "S4"), (0.35, 0.7))
    for x in (-4.5, 4.5):
        ends = _corners(x, 0, 0.1, 12, turn)
        picture.line(round(ends[0][0]), round(ends[0][1] - 11), round(ends[2][0]), round(ends[2][1] - 11), "S2")
    return picture.outline()


def cart(turn: float) -> Picture:
    """A delivery cart: wheels, a blue tray, boxes of two sizes, a handle behind."""
    picture = Picture(SIZE, SIZE)
    for x, y in sorted(_corners(0, 0, 20, 10, turn), key=lambda spot: spot[1]):
        picture.ellipse(x, y - 1, 2.4, 2.2, "N1")
        picture.px(round(x), round(y - 1), "N6")
    solid(picture, (0, 0), (26, 14, 6), 3, turn, ("B1", "B2", "B3", "N5", "N7"), band="O4")
    boxes = [
        ((-7, 0), (9, 11, 8), ("S1", "S2", "K0", "S3", "S4")),
        ((3.5, -1.5), (8, 8, 11), ("S0", "S1", "S2", "K0", "S3")),
        ((4, 4), (7, 4, 5), ("F1", "F2", "F3", "F4", "F5")),
    ]
    for at, size, tones in sorted(boxes, key=lambda one: math.sin(turn) * one[0][0] + math.cos(turn) * one[0][1]):
        solid(picture, at, (float(size[0]), float(size[1]), float(size[2])), 9, turn, tones, (0.5,))
    ends = _corners(12.5, 0, 0.1, 12, turn)
    for x, y in (ends[0], ends[2]):
        picture.vline(round(x), round(y) - 18, 10, "N6")
    picture.line(round(ends[0][0]), round(ends[0][1]) - 18, round(ends[2][0]), round(ends[2][1]) - 18, "N7")
    return picture.outline()


def barrel(turn: float) -> Picture:
    """A barrel of rinse, upright; the drop on it goes round as it turns."""
    picture = Picture(SIZE, SIZE)
    x, y = MIDDLE[0] - 7, MIDDLE[1]
    body = (picture.mask_rect(x, y - 14, 14, 14) | picture.mask_ellipse(x + 6.5, y, 7, 4)) & (picture.ys >= y - 14)
    picture.cylinder(x, y - 14, 14, 18, "B1 B2 B3 B4", 0.3, mask=body)
    for row in (-10, -2):
        for across in range(14):
            hang = round(2.4 * math.sqrt(max(0.0, 1 - ((across - 6.5) / 7) ** 2)))
            picture.px(x + across, y + row + hang, "N6" if across < 6 else "N4")
    picture.shade(picture.mask_ellipse(x + 6.5, y - 14, 7, 3.6), 1 - (picture.xs - x) / 16, "N4 N5 N6 N7")
    picture.ellipse(x + 6.5, y - 14, 4.6, 2.2, "N4")
    picture.ellipse(x + 6.5 + 2.6 * math.cos(turn), y - 14 + 1.2 * math.sin(turn), 1.2, 0.9, "N1")
    if math.sin(turn) > -0.3:
        spot = round(x + 6.5 + 5 * math.cos(turn))
        picture.grid([".o.", "ooo", "ooo", ".o."], {"o": "T5"}, spot - 1, y - 5)
    return picture.outline()


def umbrella(turn: float) -> Picture:
    """A market umbrella thrown down: a striped dome on its rim, its stick to one side."""
    picture = Picture(SIZE, SIZE)
    cx, cy = MIDDLE[0] - 0.5, MIDDLE[1] - 4
    tip = (cx + math.cos(turn) * 16, cy + math.sin(turn) * 16 * SQUASH + 3)
    picture.line(cx, cy, *tip, "N6", 2)
    dome = picture.mask_ellipse(cx, cy - 3, 11, 9)
    sector = ((angle(picture, cx, cy - 5, 0.77) - turn) / TURN * 8) % 2 < 1
    light = 0.9 - (picture.xs - cx + 11) / 30 - (picture.ys - cy + 12) / 40
    picture.shade(dome & sector, light, "R1 R1 R2 R3")
    picture.shade(dome & ~sector, light, "S3 S4 O5 O5")
    picture.fill(picture.mask_ring(cx, cy - 3, 11, 9, 1.2) & (picture.ys > cy - 1), "R1")
    picture.rect(cx, cy - 6, 2, 2, "N7")
    return picture.outline()


def cauldron(spilt: bool, frame: int) -> Picture:
    """A noodle cauldron on its burner, steaming; spilt it lies on its side and drips."""
    picture = Picture(SIZE, SIZE)
    cx, cy = MIDDLE[0] - 0.5, MIDDLE[1]
    if spilt:
        pot = picture.mask_ellipse(cx - 3, cy - 5, 10, 8.5)
        picture.shade(pot, 0.95 - (picture.xs - cx + 13) / 34 - (picture.ys - cy + 14) / 40, "N1 N2 N3 N4 N5 N6")
        picture.ellipse(cx + 6, cy - 4, 4.4, 7.6, "N5")
        picture.ellipse(cx + 6.4, cy - 4, 3, 6, "N0")
        for strand in range(7):
            y = cy - 2 + strand % 4
            picture.line(cx + 6, y - 2, cx + 10 + strand, y + 1 + (strand + frame) % 2, "O5" if strand % 2 else "S4")
        return picture.outline()
    picture.rect(cx - 8, cy - 2, 17, 6, "N3")
    picture.hline(cx - 8, cy - 2, 17, "N5")
    for flame in range(5):
        picture.px(cx - 6 + flame * 3, cy + 1 - (flame + frame) % 2, "O4", 1.0)
        picture.px(cx - 6 + flame * 3, cy + 2, "O3", 1.0)
    pot = (picture.mask_ellipse(cx, cy - 7, 10, 8)) & (picture.ys > cy - 12)
    picture.shade(pot, 0.95 - (picture.xs - cx + 10) / 26, "N1 N2 N3 N4 N5 N6")
    picture.ellipse(cx, cy - 12, 10, 3.6, "N6")
    picture.ellipse(cx, cy - 12, 8.4, 2.6, "O1")
    for strand in range(9):
        x = cx - 7 + hashed(strand, 3, 5) * 13
        picture.hline(round(x), round(cy - 13 + hashed(strand, 5, 5) * 3), 2, "O5" if strand % 2 else "O4", 0.4)
    for side in (-11, 10):
        picture.rect(cx + side, cy - 9, 2, 3, "N4")
    picture.outline()
    for puff in range(10):
        share = (puff * 0.31 + frame / 6) % 1
        x = cx - 6 + (puff % 4) * 4 + math.sin(share * 6 + puff) * 2.4
        picture.px(round(x), round(cy - 14 - share * 14), "N8" if share < 0.4 else "N6", 0.3)
    return picture


def slick(frame: int) -> Picture:
    """Noodles all over the floor."""
    picture = Picture(72, 50)
    for pool in range(6):
        x, y = 36 + (hashed(pool, 1, 2) - 0.5) * 34, 25 + (hashed(pool, 2, 2) - 0.5) * 20
        picture.ellipse(x, y, 13 + 5 * hashed(pool, 3, 2), 8 + 3 * hashed(pool, 4, 2), "O1")
    inside = picture.mask()
    for pool in range(5):
        x, y = 36 + (hashed(pool, 5, 2) - 0.5) * 34, 24 + (hashed(pool, 6, 2) - 0.5) * 18
        picture.fill(picture.mask_ellipse(x, y, 8, 4) & inside, "O2")
    for strand in range(26):
        x, y = 8 + hashed(strand, 7, 2) * 54, 6 + hashed(strand, 8, 2) * 36
        for step in range(9):
            px, py = round(x + step), round(y + math.sin(step * 0.9 + strand) * 1.6)
            if 0 <= px < 72 and 0 <= py < 50 and inside[py, px]:
                picture.px(px, py, "O5" if strand % 3 else "S4")
    for glint in range(8):
        x, y = 10 + hashed(glint, 9, frame) * 50, 10 + hashed(glint, 10, frame) * 28
        if inside[int(y), int(x)]:
            picture.px(x, y, "O5", 0.5)
    return picture


def grille(opened: float) -> Picture:
    """A vent's grille, low in a wall: it swings up."""
    picture = Picture(40, 30)
    picture.rounded(2, 2, 36, 26, "N3", 2)
    picture.hline(4, 2, 32, "N4")
    picture.rect(5, 5, 30, 20, "N0")
    foot = 25 - round(17 * opened)
    for y in range(5, foot, 3):
        picture.hline(5, y, 30, "N4")
        picture.hline(5, y + 1, 30, "N2")
    picture.hline(5, foot - 1, 30, "N5")
    for x, y in ((3, 3), (36, 3), (3, 26), (36, 26)):
        picture.px(x, y, "N5")
    return picture.outline()


FOAM_SIZES = 8


def foam(size: int, frame: int) -> Picture:
    """A puddle of foam, `size` 1..FOAM_SIZES: bubbles heaped up, the nearer ones in front, a few of them bursting."""
    picture = Picture(56, 44)
    reach = 22.0 * size / FOAM_SIZES
    bubbles = []
    for bubble in range(70):
        turn, far = bubble * 2.39996, ((bubble + 0.5) / 70) ** 0.5  # a sunflower's spiral: no gaps
        x, y = 28 + math.cos(turn) * far * reach, 27 + math.sin(turn) * far * reach * 0.66
        radius = (2.2 + 2.6 * hashed(bubble, 7, 8)) * (1.15 - far * 0.35) * (0.5 + 0.5 * size / FOAM_SIZES)
        heap = (1 - far) * 5 * size / FOAM_SIZES
        if (bubble + frame) % 9 == 0:
            radius *= 0.7
        bubbles.append((y, x, y - heap, radius))
    for _, x, y, radius in sorted(bubbles):
        ball = picture.mask_ellipse(x, y, radius, radius)
        picture.fill(ball, "N6")
        picture.fill(picture.mask_ring(x, y, radius, radius, 1) & (picture.ys > y), "N5" if bubble % 3 else "V3")
        picture.fill(ball & (picture.ys < y - radius * 0.1) & (picture.xs < x + radius * 0.4), "N7")
        picture.px(round(x - radius * 0.4), round(y - radius * 0.5), "N8")
        if radius > 3:
            picture.px(round(x - 1), round(y - 1), "B5")
    return picture.outline()


def loads(kit: Kit) -> None:
    """All of them into the kit."""
    for name, draw, span in (
        ("crate", crate, TURN / 4),
        ("cart", cart, TURN),
        ("barrel", barrel, TURN),
        ("umbrella", umbrella, TURN),
    ):
        steps = STEPS * 2 if name == "cart" else STEPS
        strip = [draw(span * step / steps) for step in range(steps)]
        kit.add(f"{name}/turn", strip, MIDDLE, 6)
        kit.add(f"{name}/idle", strip[:1], MIDDLE, 30)
    kit.add("cauldron/idle", [cauldron(False, frame) for frame in range(6)], MIDDLE, 8)
    kit.add("cauldron/spilt", [cauldron(True, frame) for frame in range(2)], MIDDLE, 14)
    kit.add("slick/idle", [slick(frame) for frame in range(3)], (36, 25), 14)
    puddles = [foam(size, frame) for size in range(1, FOAM_SIZES + 1) for frame in range(2)]
    kit.add("foam/spread", puddles, (28, 27), 6)
    kit.add("foam/lie", puddles[-2:], (28, 27), 24)
    kit.add("grille/closed", [grille(0.0)], (20, 28), 30)
    kit.add("grille/open", [grille(share) for share in (0.3, 0.6, 0.9, 1.0)], (20, 28), 4, loop=False)
