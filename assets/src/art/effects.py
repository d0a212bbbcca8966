"""Effects: sparks, ripples, bursts, dust, bots, telegraphs, lightning, shards, marks. All of them shine.

Frames are named `EFFECT/VARIANT/NUMBER`, animations `EFFECT/VARIANT`.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from pathlib import Path

from art.atlas import Animation, Frame, write_atlas
from art.canvas import Picture
from art.effects_marks import marks
from art.light_art import glows, shadows

TONES = {
    "mint": ("T2", "T3", "T4", "T5", "T6"),
    "magenta": ("M1", "M2", "M3", "M4", "M5"),
    "amber": ("O1", "O2", "O3", "O4", "O5"),
    "red": ("R1", "R2", "R2", "R3", "S5"),
    "white": ("N4", "N5", "N6", "N7", "N8"),
}
Tone = tuple[str, str, str, str, str]
WEDGE_REACH = 72  # px
WEDGE_SPREAD = 15  # degrees to either side
WEDGE_TURNS = 16


def build(assets: Path) -> None:
    """Write the atlas assets/sprites/effects."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}
    runs: tuple[tuple[str, int, int, bool, tuple[str, ...], Callable[[Tone, int, int], Picture]], ...] = (
        ("spark", 4, 3, False, tuple(TONES), spark),
        ("ripple", 7, 3, False, ("mint", "magenta", "amber", "red", "white"), ripple),
        ("burst", 7, 3, False, tuple(TONES), burst),
        ("mote", 4, 9, True, ("mint", "magenta", "amber"), mote),
        ("trail", 4, 4, False, ("mint", "magenta", "red"), trail),
        ("lightning", 5, 3, True, ("mint", "magenta"), lightning),
        ("sparkle", 6, 4, False, ("white", "mint", "amber"), sparkle),
        ("shard", 6, 6, True, ("magenta", "mint"), shard),
        ("record", 6, 8, True, ("magenta", "amber"), record),
        ("reticle", 4, 8, True, ("mint", "red", "white"), reticle),
        ("ember", 4, 8, False, ("mint", "magenta", "amber"), ember),
    )
    for name, count, ticks, loop, tones, draw in runs:
        for tone in tones:
            names = [f"{name}/{tone}/{number}" for number in range(count)]
            for number, frame in enumerate(names):
                picture = draw(TONES[tone], number, count)
                frames[frame] = (picture, picture.width // 2, picture.height // 2)
            animations[f"{name}/{tone}"] = Animation(names, ticks, loop)
    for name, ticks, pictures in (("dust", 4, dust()), ("steam", 7, steam())):
        names = [f"{name}/{number}" for number in range(len(pictures))]
        frames.update({n: (p, p.width // 2, p.height - 2) for n, p in zip(names, pictures, strict=True)})
        animations[name] = Animation(names, ticks, False)
    frames.update(bots())
    animations["bot/mint"] = Animation(["bot/bright", "bot/mid", "bot/dim", "bot/mid"], 6, True)
    frames.update(breath())
    frames.update(wedges())
    for extra, animation in marks(frames).items():
        animations[extra] = animation
    frames.update(shadows())
    frames.update(glows())
    write_atlas(assets / "sprites" / "effects", frames, animations)


def spark(tone: Tone, number: int, count: int) -> Picture:
    """A small cross of light that shrinks."""
    picture = Picture(9, 9)
    reach = (3, 4, 2, 1)[number]
    for step in range(1, reach + 1):
        colour = tone[max(1, 4 - step)]
        for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
            picture.px(4 + dx, 4 + dy, colour, 1)
        if number == 1 and step == 2:
            for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
                picture.px(4 + dx, 4 + dy, tone[2], 1)
    picture.px(4, 4, tone[4] if number < 3 else tone[3], 1)
    return picture


def ripple(tone: Tone, number: int, count: int) -> Picture:
    """A ring that runs outward over the floor and breaks up."""
    picture = Picture(68, 38)
    share = (number + 1) / count
    rx, ry = 4 + 28 * share, 2 + 15.5 * share
    chance = random.Random(number)
    ring = picture.mask_ring(33.5, 18.5, rx, ry, 1.7 if share < 0.5 else 1.0)
    picture.fill(ring, tone[3] if share < 0.6 else tone[2], 1)
    if share < 0.75:
        inner = picture.mask_ring(33.5, 18.5, rx - 3, max(1.0, ry - 2), 1.0)
        picture.fill(inner, tone[1], 0.7)
    for y in range(picture.height):
        for x in range(picture.width):
            if ring[y, x] and chance.random() < (share - 0.35) * 0.9:
                picture.albedo[y, x] = 0
                picture.emissive[y, x] = 0
    return picture


def burst(tone: Tone, number: int, count: int) -> Picture:
    """A puff of light: rays that leave a hollow middle."""
    picture = Picture(41, 41)
    share = (number + 1) / count
    if number < 3:
        picture.ellipse(20, 20, 7 - number * 2, 7 - number * 2, tone[2], 0.9)
        picture.ellipse(20, 20, 4.5 - number * 1.5, 4.5 - number * 1.5, tone[4], 1)
    chance = random.Random(5)
    for ray in range(16):
        turn = ray / 16 * math.tau + chance.random() * 0.3
        reach = 19 * (0.6 + 0.4 * chance.random())
        far, near = reach * share**0.6, reach * max(0.0, share * 1.4 - 0.5)
        if near >= far:
            continue
        x0, y0 = 20 + math.cos(turn) * near, 20 + math.sin(turn) * near
        x1, y1 = 20 + math.cos(turn) * far, 20 + math.sin(turn) * far
        picture.line(x0, y0, x1, y1, tone[2] if ray % 2 else tone[3], emissive=1)
        picture.px(round(x1), round(y1), tone[4] if share < 0.7 else tone[2], 1)
    return picture


GLYPHS = (
    ("#.#", ".#.", "#.#"),
    (".#.", "###", ".#."),
    ("##.", "##.", "..#"),
    ("#.#", "###", "#.#"),
)


def mote(tone: Tone, number: int, count: int) -> Picture:
    """A drifting sign of 3 px: what the swarm and the machines are made of."""
    picture = Picture(5, 5)
    picture.grid(GLYPHS[number], {"#": tone[(2, 3, 2, 1)[number]]}, 1, 1, "#")
    if number == 1:
        picture.px(2, 2, tone[4], 1)
    return picture


def trail(tone: Tone, number: int, count: int) -> Picture:
    """What a flying thing leaves behind: a blob that fades."""
    picture = Picture(11, 11)
    size = (4.4, 3.4, 2.4, 1.2)[number]
    picture.ellipse(5, 5, size, size, tone[1], 0.8)
    picture.ellipse(5, 5, size * 0.65, size * 0.65, tone[2], 0.9)
    if number < 2:
        picture.ellipse(5, 5, size * 0.3, size * 0.3, tone[4], 1)
    return picture


def lightning(tone: Tone, number: int, count: int) -> Picture:
    """One length of a bolt, from the middle of the left edge to the middle of the right one, 32 px."""
    picture = Picture(32, 17)
    chance = random.Random(90 + number)
    points = [(0.0, 8.0)]
    points += [(x, 8 + chance.uniform(-6, 6)) for x in (5.0, 10.0, 16.0, 21.0, 26.0)]
    points.append((31.0, 8.0))
    for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
        picture.line(x0, y0 + 1, x1, y1 + 1, tone[2], emissive=0.9)
        picture.line(x0, y0, x1, y1, tone[4], emissive=1)
    fork_x, fork_y = points[2 + number % 3]
    picture.line(fork_x, fork_y, fork_x + 5, fork_y + (4 if number % 2 else -4), tone[2], emissive=0.9)
    return picture


def sparkle(tone: Tone, number: int, count: int) -> Picture:
    """The glint on a clean tooth: a four-pointed star that opens and closes."""
    picture = Picture(15, 15)
    reach = (1, 3, 6, 7, 4, 2)[number]
    for step in range(reach, 0, -1):
        colour = tone[4] if step < reach * 0.5 else tone[3] if step < reach else tone[2]
        for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
            picture.px(7 + dx, 7 + dy, colour, 1)
    if reach > 3:
        for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
            picture.px(7 + dx, 7 + dy, tone[3], 1)
            if reach > 6:
                picture.px(7 + dx * 2, 7 + dy * 2, tone[2], 1)
    picture.px(7, 7, tone[4], 1)
    return picture


def shard(tone: Tone, number: int, count: int) -> Picture:
    """A chip of data that turns."""
    picture = Picture(9, 9)
    width = (3.6, 2.8, 1.4, 0.7, 1.4, 2.8)[number]
    points = [(4.0, 0.5), (4 + width, 3.5), (4.0, 8.0), (4 - width, 4.5)]
    picture.poly(points, tone[2], 0.9)
    picture.line(4, 1, 4 + (width if number < 3 else -width), 4, tone[4], emissive=1)
    picture.px(4, 7, tone[1], 0.8)
    return picture


def record(tone: Tone, number: int, count: int) -> Picture:
    """A stolen patient record: a card with a face and lines, hovering and turning."""
    picture = Picture(19, 24)
    half = (6.0, 5.0, 3.0, 1.0, 3.0, 5.0)[number]
    lift = (0, 1, 1, 2, 1, 1)[number]
    left, width = round(9 - half), max(2, round(half * 2))
    picture.rect(left - 1, 3 - lift + 1, width + 2, 16, tone[0], 0.6)
    picture.rect(left, 4 - lift + 1, width, 14, tone[1], 0.8)
    if half > 2.5:
        picture.rect(left + 1, 6 - lift, max(2, width // 3), 5, tone[3], 1)
        for row, part in ((6, 0.4), (8, 0.3), (13, 0.8), (15, 0.6)):
            start = left + 1 if row > 10 else left + 2 + width // 3
            picture.hline(start, row - lift, max(1, round(width * part) - 1), tone[3], 1)
    picture.hline(left, 4 - lift, width, tone[4], 1)
    for x in (left - 2, left + width + 1):
        picture.px(x, 3 + (number * 3) % 14, tone[2], 1)
    picture.ellipse(9, 22, half * 0.8, 1, tone[0], 0.7)
    return picture


def reticle(tone: Tone, number: int, count: int) -> Picture:
    """The aim: four brackets that breathe by a pixel, and a dot."""
    picture = Picture(23, 23)
    out = (8, 9, 10, 9)[number]
    for sx in (-1, 1):
        for sy in (-1, 1):
            for colour, drop in (("N0", 1), (tone[3], 0)):
                for step in range(4):
                    picture.px(11 + sx * out - sx * step, 11 + sy * out + drop, colour, float(drop == 0))
                    picture.px(11 + sx * out, 11 + sy * out - sy * step + drop, colour, float(drop == 0))
    picture.rect(10, 11, 3, 1, tone[4], 1)
    picture.rect(11, 10, 1, 3, tone[4], 1)
    return picture


def ember(tone: Tone, number: int, count: int) -> Picture:
    """One falling speck."""
    picture = Picture(3, 3)
    picture.px(1, 1, tone[(4, 3, 2, 1)[number]], 1)
    if number == 0:
        picture.px(1, 2, tone[2], 1)
    return picture


def dust() -> list[Picture]:
    """Dust from under a shoe; painted, it does not shine."""
    done = []
    for number in range(5):
        picture = Picture(19, 11)
        chance = random.Random(17)
        for puff in range(5 - number // 2):
            x = 9 + (chance.random() - 0.5) * (4 + number * 3)
            y = 8 - chance.random() * number * 1.2
            size = (1.6, 2.2, 2.0, 1.4, 0.8)[number] * (0.7 + 0.6 * chance.random())
            picture.ellipse(x, y, size, size * 0.8, "F2" if puff % 2 else "F1", alpha=200 - number * 36)
        done.append(picture)
    return done


def steam() -> list[Picture]:
    """A breath of cold air from a grille."""
    done = []
    for number in range(6):
        picture = Picture(25, 33)
        chance = random.Random(3)
        for puff in range(6):
            x = 12 + (chance.random() - 0.5) * (5 + number * 2)
            y = 29 - number * 3.6 - puff * 2.2 * chance.random()
            size = 2 + number * 0.7
            picture.ellipse(x, y, size, size * 0.8, "N6", alpha=66 - number * 9)
        done.append(picture)
    return done


def bots() -> dict[str, Frame]:
    """A nanobot, 2 to 3 px in three shades, and the hot ones that hold the wall."""
    found: dict[str, Frame] = {}
    for name, middle, arm in (("bright", "T6", "T5"), ("mid", "T5", "T4"), ("dim", "T4", "T3"), ("hot", "N8", "O4")):
        picture = Picture(5, 5)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            picture.px(2 + dx, 2 + dy, arm, 1)
        picture.px(2, 2, middle, 1)
        found[f"bot/{name}"] = (picture, 2, 2)
    for name, colour in (("bright", "T6"), ("mid", "T5"), ("dim", "T3"), ("hot", "O4")):
        picture = Picture(2, 2)
        picture.rect(0, 0, 2, 2, colour, 1)
        if name != "dim":
            picture.px(1, 1, {"bright": "T4", "mid": "T3", "hot": "O3"}[name], 1)
        found[f"bot/small/{name}"] = (picture, 1, 1)
    return found


def breath() -> dict[str, Frame]:
    """The ring of breathing: `breath/ring/R` at radius R px, and the band to meet, `breath/band`."""
    found: dict[str, Frame] = {}
    for radius in range(8, 49, 2):
        picture = Picture(radius * 2 + 5, round(radius * 1.2) + 5)
        cx, cy = picture.width // 2, picture.height // 2
        picture.fill(picture.mask_ring(cx, cy, radius, radius * 0.6, 1.2), "T5", 1)
        picture.fill(picture.mask_ring(cx, cy, radius - 2, radius * 0.6 - 1.4, 0.9), "T3", 0.7)
        for turn in range(0, 360, 45):
            x = cx + math.cos(math.radians(turn)) * radius
            y = cy + math.sin(math.radians(turn)) * radius * 0.6
            picture.px(round(x), round(y), "T6", 1)
        found[f"breath/ring/{radius}"] = (picture, cx, cy)
    picture = Picture(93, 59)
    band = picture.mask_ring(46, 29, 42, 25.2, 5)
    picture.fill(band, "T2", 0.5, alpha=110)
    picture.fill(picture.mask_ring(46, 29, 42, 25.2, 1), "T4", 0.9)
    picture.fill(picture.mask_ring(46, 29, 37, 22.2, 1), "T4", 0.9)
    found["breath/band"] = (picture, 46, 29)
    return found


def wedges() -> dict[str, Frame]:
    """Where a fan of pulses will go: `wedge/N`, turned by N sixteenths of a circle from the right, clockwise."""
    found: dict[str, Frame] = {}
    size = WEDGE_REACH * 2 + 3
    middle = size // 2
    for turn in range(WEDGE_TURNS):
        picture = Picture(size, size)
        angle = turn / WEDGE_TURNS * math.tau
        edges = [angle + math.radians(side * WEDGE_SPREAD) for side in (-1, 1)]
        arc = [angle + math.radians(WEDGE_SPREAD * side / 5) for side in range(-5, 6)]
        outer = [(middle + math.cos(a) * WEDGE_REACH, middle + math.sin(a) * WEDGE_REACH) for a in arc]
        picture.fill(picture.mask_poly([(middle, middle), *outer]), "M2", 0.5, alpha=70)
        for edge in edges:
            for step in range(8, WEDGE_REACH, 6):
                x0, y0 = middle + math.cos(edge) * step, middle + math.sin(edge) * step
                x1, y1 = middle + math.cos(edge) * (step + 3), middle + math.sin(edge) * (step + 3)
                picture.line(round(x0), round(y0), round(x1), round(y1), "M4", emissive=1)
        for (x0, y0), (x1, y1) in zip(outer, outer[1:], strict=False):
            picture.line(round(x0), round(y0), round(x1), round(y1), "M5", emissive=1)
        found[f"wedge/{turn}"] = (picture, middle, middle)
    return found
