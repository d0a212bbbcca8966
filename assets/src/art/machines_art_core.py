"""The core: a column of plasma between a pedestal and a cap, 132 x 176 px, in six moods.

The plasma is a sum of travelling waves whose frequencies in time are whole numbers, so every loop closes. Moods
differ in how it moves as well as in colour: calm blobs rise; a charge runs inward in rings; when it fires the
column is a beam; under strain it splits and the glass cracks; dying it sinks to embers; healed it is mint.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

import numpy as np

from art.atlas import Animation, Frame
from art.canvas import Field, Mask, Picture
from art.shading import hashed

SIZE = (132, 176)  # px
CX = 65.5
HALF = 30  # px, half the width of the plasma
TOP, FLOOR = 22, 133  # px, rows between which the plasma stands
BRACES = (36, 66, 96, 122)  # rows of the steel rings round the glass
ANCHOR = (66, 153)
TURN = 2 * math.pi


@dataclass(frozen=True)
class Mood:
    """`ramp` dark to light; `level` shifts the plasma up or down in it; `wild` is the size of its waves."""

    frames: int
    ticks: int
    ramp: str
    level: float
    wild: float
    accent: tuple[str, str]
    loop: bool = True


MOODS = {
    "calm": Mood(8, 7, "M0 M1 M2 M3 M4 M5", 0.60, 0.26, ("M3", "M5")),
    "charge": Mood(8, 4, "M1 M2 M3 M3 M4 M5", 0.56, 0.22, ("M4", "M5")),
    "fire": Mood(4, 3, "M1 M2 M3 M4 M4 M5", 0.66, 0.30, ("M5", "N8")),
    "strain": Mood(8, 4, "M0 M1 M2 M3 M4 M5", 0.50, 0.44, ("R2", "R3")),
    "dying": Mood(10, 7, "N0 M0 M0 M1 M1 M2 M3", 0.24, 0.30, ("M1", "M2")),
    "healed": Mood(8, 8, "T0 T1 T2 T3 T3 T4 T5", 0.56, 0.24, ("T4", "T6")),
}


def _bow(picture: Picture, reach: float, depth: float) -> Field:
    """How far a ring of half width `reach` hangs down at each column, px: the front half of an ellipse."""
    return np.asarray(depth * np.sqrt(np.clip(1 - ((picture.xs - CX) / reach) ** 2, 0, 1)))


def _pedestal(picture: Picture, mood: Mood, frame: int) -> None:
    tone, bright = mood.accent
    picture.ellipse(CX, 159, 60, 15, "N0")
    picture.shade(picture.mask_ellipse(CX, 154, 60, 15), 1 - (picture.xs - 6) / 124, "N1 N2 N2 N3 N4 N5")
    rim = picture.mask_ring(CX, 153, 60, 15, 1.4) & (picture.ys < 160)
    picture.fill(rim, "N5")
    picture.fill(picture.mask_ring(CX, 153, 54, 12.5, 1.4), tone, 0.95)
    for tick in range(0, 360, 15):  # notches between the ring of light and the drum
        angle = math.radians(tick)
        x, y = CX + math.cos(angle) * 50, 153 + math.sin(angle) * 11
        picture.rect(round(x) - 1, round(y), 3, 1, "N0")
    drum = (picture.mask_rect(22, 128, 88, 22) | picture.mask_ellipse(CX, 149, 44, 10)) & (picture.ys >= 128)
    picture.cylinder(22, 128, 88, 34, "N0 N1 N2 N3 N4 N5", 0.28, 0.0, drum & (picture.xs >= 22) & (picture.xs < 110))
    hang = _bow(picture, 44, 9)
    across = np.abs(picture.xs - CX) < 43.5
    picture.fill((np.abs(picture.ys - 131 - hang) < 0.6) & across, "N6")
    picture.fill((np.abs(picture.ys - 147 - hang) < 0.6) & across, "N1")
    for place, offset in enumerate(range(-38, 40, 11)):
        y = 136 + int(8 * math.sqrt(max(0.0, 1 - (offset / 44) ** 2)))
        picture.rect(CX + offset - 1, y, 5, 8, "N0")
        lit = (place + frame) % 4 != 0
        picture.rect(CX + offset, y + 1, 3, 6, tone, 0.9)
        picture.rect(CX + offset, y + 2, 3, 2 if lit else 1, bright, 1.0)
    for side in (-1, 1):  # hoses that come in over the pedestal
        x = CX + side * 47
        for step in range(16):
            picture.rect(
                round(x + side * step * 0.75),
                138 + round(step * 0.9 + math.sin(step * 0.5)),
                3,
                3,
                "N2" if step % 4 else "N4",
            )
        picture.rect(round(x) - 1, 136, 4, 5, "N5")


def _plasma(picture: Picture, name: str, mood: Mood, frame: int) -> None:
    column = picture.mask_rect(CX - HALF + 0.5, TOP, HALF * 2, FLOOR - TOP) | picture.mask_ellipse(CX, FLOOR, HALF, 8)
    phase = TURN * frame / mood.frames
    u = (picture.xs - CX) / HALF
    y = picture.ys.astype(np.float64)
    bend = np.sin(y * 0.055 + phase) * 2.2 + np.sin(y * 0.11 - phase) * 1.1
    waves = (
        np.sin(y * 0.16 + u * 3.1 + bend + phase * 2)
        + np.sin(y * 0.27 - u * 4.3 + phase * 3)
        + np.sin(y * 0.09 + u * 7.0 * np.cos(y * 0.05) + phase)
    ) / 3
    field = mood.level + mood.wild * waves - 0.5 * np.abs(u) ** 1.6
    if name == "charge":
        rings = np.cos((y - _bow(picture, HALF, 8)) * 0.26 + phase * 1.0)
        field += 0.22 * np.clip(rings, 0, 1) * (0.5 + 0.5 * frame / mood.frames)
    elif name == "fire":
        field += 0.34 * np.exp(-((u / 0.42) ** 2)) + 0.05 * (-1) ** frame
    elif name == "strain":
        jump = np.sin(y * 0.5 + phase * 5) * np.sin(y * 0.13 + phase * 3)
        field += 0.16 * jump - 0.12 * (np.abs(u) > 0.6)
    elif name == "dying":
        field += 0.5 * np.clip((y - 84) / 60, 0, 1) * (0.8 + 0.2 * math.sin(phase))
    picture.shade(column, field, mood.ramp, 0.35, 0.95)
    _blobs(picture, name, mood, frame, column)
    if name in ("strain", "fire"):
        _lightning(picture, mood, frame, column)
    if name in ("dying", "healed", "calm", "charge"):
        _specks(picture, name, mood, frame, column)


def _blobs(picture: Picture, name: str, mood: Mood, frame: int, column: Mask) -> None:
    """The hot heart: metaballs that climb (or, under strain, sink) once in a loop."""
    if name == "dying":
        return
    phase = frame / mood.frames
    tall = FLOOR - TOP
    total = np.zeros((picture.height, picture.width))
    for blob in range(7):
        start = (blob + 0.7 * hashed(blob, 1, 21)) / 7
        climb = (start + phase * (1 if name != "strain" else -1)) % 1.0
        y = FLOOR - climb * tall
        x = CX + math.sin(TURN * (climb + hashed(blob, 2, 21))) * (11 if name != "fire" else 3)
        size = 3.2 + 5.0 * hashed(blob, 3, 21)
        fade = min(1.0, climb * 4, (1 - climb) * 4)
        total += fade * size**2 / (((picture.xs - x) ** 2) * 1.2 + ((picture.ys - y) * 0.62) ** 2 + 6)
    if name == "fire":
        total += 3.4 * np.exp(-(((picture.xs - CX) / 7) ** 2))
    ramp = {"healed": ("T4", "T5", "T6")}.get(name, ("M4", "M5", "N8"))
    for limit, tone in zip((1.15, 1.9, 3.8), ramp, strict=True):
        picture.fill(column & (total > limit), tone, 1.0)


def _lightning(picture: Picture, mood: Mood, frame: int, column: Mask) -> None:
    """Forked arcs inside the glass, from the heart to the wall."""
    for bolt in range(3):
        y = TOP + 14 + int(hashed(bolt, frame, 31) * 84)
        side = 1 if (bolt + frame) % 2 else -1
        x0, y0 = CX, float(y)
        for step in range(1, 6):
            x1 = CX + side * step * HALF / 5
            y1 = y + (hashed(bolt * 7 + step, frame, 32) - 0.5) * 18
            arc = picture.mask_line(x0, y0, x1, y1) & column
            picture.fill(picture.mask_line(x0, y0 + 1, x1, y1 + 1) & column, "M3", 1.0)
            picture.fill(arc, "M5" if bolt else "N8", 1.0)
            x0, y0 = x1, y1


def _specks(picture: Picture, name: str, mood: Mood, frame: int, column: Mask) -> None:
    """Small sparks that drift up with the plasma, or fall out of it."""
    phase = frame / mood.frames
    count = {"calm": 26, "charge": 50, "dying": 36, "healed": 70}[name]
    tones = {"healed": ("T6", "T5", "T4"), "dying": ("M4", "M3", "M2")}.get(name, ("M5", "M5", "M4"))
    for speck in range(count):
        rate = 1 + speck % 2
        climb = (hashed(speck, 4, 41) + phase * rate * (-1 if name == "dying" else 1)) % 1.0
        y = FLOOR + 3 - climb * (FLOOR - TOP)
        start = (hashed(speck, 5, 41) - 0.5) * 2
        x = CX + start * (HALF - 4) + math.sin(TURN * (climb + start)) * 3
        if name == "charge":
            x = CX + start * (HALF - 4) * (1 - climb * 0.7)
        ix, iy = round(x), round(y)
        if 0 <= iy < picture.height and column[iy, ix]:
            picture.px(ix, iy, tones[speck % 3], 1.0)
            if speck % 4 == 0:
                picture.px(ix, iy + 1, tones[2], 1.0)


def _glass(picture: Picture, name: str, mood: Mood, frame: int) -> None:
    tone, bright = mood.accent
    left, right = int(CX - HALF + 0.5), int(CX + HALF)
    tall = FLOOR - TOP
    picture.vline(left, TOP, tall, tone, 0.8)
    picture.vline(right, TOP, tall, tone, 0.5)
    picture.fill(picture.mask_rect(left + 5, TOP + 2, 3, tall - 4), "N8", 0.5, alpha=96)
    picture.fill(picture.mask_rect(left + 10, TOP + 2, 1, tall - 4), "N8", 0.4, alpha=60)
    picture.fill(picture.mask_rect(right - 5, TOP + 2, 1, tall - 4), bright, 0.4, alpha=90)
    if name in ("strain", "dying"):
        cracks = (
            ((44, 50), (50, 58), (47, 68), (55, 76)),
            ((92, 84), (84, 92), (88, 104), (78, 112)),
            ((50, 58), (58, 55)),
            ((84, 92), (74, 88)),
            ((60, 104), (66, 112), (62, 122)),
        )
        for crack in cracks:
            for start, end in itertools.pairwise(crack):
                picture.line(*start, *end, "N8", emissive=0.7)
                picture.line(start[0] + 1, start[1], end[0] + 1, end[1], "N0")


def _steel(picture: Picture, mood: Mood, frame: int) -> None:
    """Braces, side rails and the cap, in front of the glass."""
    tone, bright = mood.accent
    hang = _bow(picture, 37, 7)
    inside = np.abs(picture.xs - CX) <= 37
    for place, row in enumerate(BRACES):
        band = (np.abs(picture.ys - row - hang) < 3.5) & inside
        picture.cylinder(28, 0, 75, 176, "N0 N1 N2 N3 N4 N6", 0.28, 0.0, band)
        picture.fill((np.abs(picture.ys - row + 3 - hang) < 0.6) & inside, "N6")
        picture.fill((np.abs(picture.ys - row - 3 - hang) < 0.6) & inside, "N0")
        for light, offset in enumerate(range(-30, 31, 10)):
            y = row + int(7 * math.sqrt(1 - (offset / 37) ** 2))
            on = (light - frame + place * 2) % 4 == 0
            picture.px(CX + offset, y, bright if on else tone, 1.0)
            picture.px(CX + offset + 1, y, tone, 0.9)
    for x in (28, 99):
        picture.cylinder(x, 20, 4, 116, "N1 N3 N5 N3", 0.3)
        for row in range(28, 132, 13):
            picture.rect(x, row, 4, 1, "N1")
            picture.px(x + 1, row + 6, tone, 0.8)
    cap = (picture.mask_rect(25.5, 4, 80, 21) | picture.mask_ellipse(CX, 25, 40, 7.5)) & (picture.ys >= 4)
    picture.cylinder(26, 0, 80, 34, "N0 N1 N2 N3 N4", 0.28, 0.0, cap)
    picture.fill(picture.mask_ellipse(CX, 5, 40, 4), "N3")
    picture.fill(picture.mask_ellipse(CX, 5, 36, 3), "N1")
    drop = _bow(picture, 40, 8)
    under = np.abs(picture.xs - CX) < 39.5
    picture.fill((np.abs(picture.ys - 10 - drop) < 0.6) & under, "N5")
    picture.fill((np.abs(picture.ys - 18 - drop) < 1.0) & under, tone, 1.0)
    for vent in range(-32, 33, 8):
        y = 12 + int(8 * math.sqrt(max(0.0, 1 - (vent / 40) ** 2)))
        picture.rect(CX + vent, y, 4, 3, "N0")


def _core(name: str, frame: int) -> Picture:
    mood = MOODS[name]
    picture = Picture(*SIZE)
    _pedestal(picture, mood, frame)
    _plasma(picture, name, mood, frame)
    _glass(picture, name, mood, frame)
    _steel(picture, mood, frame)
    return picture.outline()


def core() -> tuple[dict[str, Frame], dict[str, Animation]]:
    """Frames and animations of the core; the anchor is the middle of its pedestal on the floor."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}
    for name, mood in MOODS.items():
        names = [f"core/{name}/{frame}" for frame in range(mood.frames)]
        for frame, title in enumerate(names):
            frames[title] = (_core(name, frame), *ANCHOR)
        animations[f"core/{name}"] = Animation(names, mood.ticks, mood.loop)
    return frames, animations
