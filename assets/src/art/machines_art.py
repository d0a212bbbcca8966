"""Small machines: access nodes, nano tanks, caches, pulses and the door.

State is read from a shape as well as from a colour: a crystal floats over a live node, a ring over one that is cut.
"""

from __future__ import annotations

import itertools
import math

import numpy as np

from art.atlas import Animation, Frame
from art.canvas import Picture
from art.machines_art_drone import ANCHOR, TICKS, drone
from art.shading import hashed

Strip = list[Picture]

NODE = (28, 44)  # px
TANK = (30, 70)
CACHE = (24, 28)
VISOR = (18, 10)
PULSE = (12, 12)
DOOR = (50, 66)

TURN = 2 * math.pi


# --- access nodes ----------------------------------------------------------------------------------------


def _node(state: str, frame: int, frames: int) -> Picture:
    """A pillar with two prongs and what floats between them: a crystal while it lives, a ring when it is cut."""
    picture = Picture(*NODE)
    phase = frame / frames
    beat = math.sin(TURN * phase)
    cx = 14
    picture.fill(picture.mask_ellipse(cx - 0.5, 38.5, 12, 4), "N1")
    picture.shade(picture.mask_ellipse(cx - 0.5, 37.5, 12, 4), 1 - (picture.xs - 3) / 26, "N1 N2 N3 N4 N5")
    picture.fill(picture.mask_ring(cx - 0.5, 37, 9.5, 3, 1), _glow(state, beat)[0], 0.0 if state == "dead" else 0.9)
    column = picture.mask_poly([(6, 22), (21, 22), (19, 37), (8, 37)])
    picture.cylinder(6, 20, 16, 18, "N1 N2 N3 N4 N5 N6", 0.3, 0.0, column)
    picture.hline(7, 26, 14, "N1")
    picture.hline(8, 33, 12, "N1")
    low, middle, high = _glow(state, beat)
    shine = 0.0 if state == "dead" else 1.0
    for row in range(27, 33):
        reach = 2 if row in (27, 32) else 3
        picture.hline(cx - reach, row, reach * 2, low, shine * 0.9)
    picture.hline(cx - 2, 29, 4, middle, shine)
    picture.hline(cx - 1, 30, 2, high, shine)
    picture.fill(picture.mask_ellipse(cx - 0.5, 22, 8.2, 2.8), "N4")
    picture.fill(picture.mask_ellipse(cx - 0.5, 21.5, 7.4, 2.2), "N2")
    picture.fill(picture.mask_ring(cx - 0.5, 21.5, 5.6, 1.9, 1), middle, shine)
    opened = {"live": 0, "shove": 1, "strained": 1, "cut": 3, "dead": 4}[state]
    for side in (-1, 1):
        root = cx + (side * 8 if side > 0 else -9)
        top = root + side * opened
        picture.poly(
            [(root, 23), (root + side, 23), (top + side, 9), (top, 7), (top - side, 10), (root - side, 18)], "N3"
        )
        picture.line(root, 22, top, 9, "N5" if side < 0 else "N4")
        picture.px(top, 8, high, shine)
        picture.px(top, 9, middle, shine)
    if state in ("live", "shove", "strained"):
        _crystal(picture, state, frame, beat)
    elif state == "cut":
        lift = round(beat)
        picture.fill(picture.mask_ring(cx - 0.5, 12 + lift, 5, 5, 1.2), "T5", 1.0)
        picture.fill(picture.mask_ring(cx - 0.5, 12 + lift, 3.4, 3.4, 1.2), "T3", 0.8)
        check = ["....o", "...o.", "o.o..", ".o..."]
        picture.grid(check, {"o": "T6"}, cx - 2, 10 + lift, "o")
    else:
        picture.poly([(11, 18), (16, 18), (14, 21), (12, 20)], "N3")
        picture.px(13, 19, "N5")
    picture.outline()
    if state == "shove":
        for spark in range(10):
            angle = TURN * (spark / 10 + hashed(frame, spark, 1) * 0.1)
            reach = 8 + 4 * ((frame + spark) % 3)
            picture.px(
                int(cx + math.cos(angle) * min(reach, 13)),
                int(13 + math.sin(angle) * reach * 0.8),
                "M4" if spark % 2 else "M5",
                1.0,
            )
    if state == "strained":
        for crack in ([(10, 24), (12, 26), (11, 28)], [(18, 25), (16, 28), (17, 31)]):
            for start, end in itertools.pairwise(crack):
                picture.line(*start, *end, "M5" if frame % 2 else "M4", emissive=1.0)
    return picture


def _glow(state: str, beat: float) -> tuple[str, str, str]:
    """The three glowing tones of a node, dark to light."""
    if state == "cut":
        return "T3", "T4", "T5"
    if state == "dead":
        return "N1", "N2", "N3"
    if state == "strained":
        return ("M2", "M3", "M4") if beat > 0 else ("M1", "M2", "R2")
    return ("M2", "M3", "M4") if beat < 0.5 else ("M3", "M4", "M5")


def _crystal(picture: Picture, state: str, frame: int, beat: float) -> None:
    """A double pyramid that turns: its middle edge wanders across."""
    jolt = (1 if frame % 2 else -1) if state == "strained" else 0
    cx, cy = 13.5 + jolt, 11 + round(beat)
    half, tall = (5.0, 9.0) if state == "shove" and frame % 2 == 0 else (4.0, 8.0)
    body = picture.mask_poly([(cx, cy - tall), (cx + half, cy), (cx, cy + tall), (cx - half, cy)])
    edge = (-2, -1, 1, 2)[frame % 4]
    picture.fill(body, "M3", 1.0)
    picture.fill(body & (picture.xs > cx + edge), "M2", 1.0)
    picture.fill(body & (picture.xs <= cx + edge) & (picture.ys < cy), "M4", 1.0)
    picture.line(cx + edge, cy - tall + 3, cx + edge, cy + tall - 3, "M5", emissive=1.0)
    if state == "strained":
        picture.line(cx - 2, cy - 2, cx + 1, cy + 1, "N0")
        picture.px(cx + 2, cy + 2, "N0")


# --- nano tanks ------------------------------------------------------------------------------------------


def _tank(state: str, frame: int, frames: int) -> Picture:
    """A glass cylinder of mint liquid with motes that rise and turn; `state` says how full it is."""
    picture = Picture(*TANK)
    x, width, top, tall = 1, 28, 12, 42
    cx = x + width / 2 - 0.5
    foot = (picture.mask_rect(x, 54, width, 11) | picture.mask_ellipse(cx, 64, width / 2, 4.6)) & (picture.ys < 69)
    picture.cylinder(
        x, 54, width, 15, "N1 N2 N3 N4 N5 N6 N7", 0.28, 0.0, foot & (picture.xs >= x) & (picture.xs < x + width)
    )
    shine = {"full": "T4", "half": "T3", "empty": "O2"}[state]
    picture.hline(x, 59, width, shine, 0.8 if state != "empty" or frame % 4 < 2 else 0.3)
    picture.hline(x + 1, 60, width - 2, "N2")
    for lamp in range(3):
        lit = lamp < {"full": 3, "half": 2, "empty": 1}[state]
        tone = ("T5" if state != "empty" else "O4") if lit else "N3"
        picture.px(x + 5 + lamp * 3, 63, tone, 1.0 if lit else 0.0)
    glass = picture.mask_rect(x + 1, top, width - 2, tall) | picture.mask_ellipse(cx, top + tall, width / 2 - 1, 4)
    picture.shade(glass, 0.2 + 0.7 * np.abs((picture.xs - x) / width - 0.5), "T0 T0 T1 T1 T2")
    level = {"full": top, "half": top + 22, "empty": top + 37}[state]
    liquid = glass & (picture.ys >= level)
    across = (picture.xs - x + 0.5) / width
    phase = frame / frames
    swirl = (
        np.sin(picture.ys * 0.30 + picture.xs * 0.28 - TURN * phase)
        + np.sin(picture.ys * 0.17 - picture.xs * 0.35 + TURN * phase)
    ) * 0.09
    field = 0.56 - 0.75 * np.abs(across - 0.5) + 0.30 * (picture.ys - top) / tall + swirl
    picture.shade(liquid, field, "T1 T2 T3 T4", 0.5, 0.85)
    if state != "full":
        surface = picture.mask_ellipse(cx, level, width / 2 - 2, 2.6)
        picture.fill(surface, "T4", 0.9)
        picture.fill(picture.mask_ellipse(cx, level, width / 2 - 6, 1.2), "T5", 0.9)
    _motes(picture, state, phase, cx, top, tall, level)
    picture.fill(picture.mask_rect(x + 3, top, 2, tall + 2), "N8", 0.5, alpha=110)
    picture.fill(picture.mask_rect(x + 6, top, 1, tall), "N8", 0.3, alpha=50)
    picture.fill(picture.mask_rect(x + width - 4, top, 1, tall + 2), "T6", 0.4, alpha=110)
    picture.vline(x, top, tall, "T2")
    picture.vline(x + width - 1, top, tall, "T1")
    cap = (picture.mask_rect(x, 5, width, 7) | picture.mask_ellipse(cx, 11, width / 2, 3)) & (picture.xs >= x)
    picture.cylinder(x, 2, width, 14, "N2 N3 N4 N5 N6 N7", 0.28, 0.0, cap & (picture.xs < x + width))
    lid = picture.mask_ellipse(cx, 5, width / 2, 3.8)
    picture.shade(lid, 1 - (picture.xs - x) / width * 0.9, "N5 N6 N7 N8")
    picture.ellipse(cx, 5, 5, 2, "N4")
    picture.ellipse(cx, 4, 5, 2, "N6")
    picture.hline(x + 1, 10, width - 2, shine, 0.7)
    return picture.outline()


def _motes(picture: Picture, state: str, phase: float, cx: float, top: int, tall: int, level: int) -> None:
    """Nanobots in the liquid: each rises on a helix of its own and comes round after a loop."""
    count = {"full": 52, "half": 24, "empty": 5}[state]
    depth = top + tall - level
    for mote in range(count):
        start, turn, radius = hashed(mote, 1, 7), hashed(mote, 2, 7), hashed(mote, 3, 7) ** 0.6
        climb = (start + phase * (1 + mote % 2)) % 1.0
        angle = TURN * (turn + phase * (1 if mote % 3 else -1))
        x = cx + math.cos(angle) * radius * 10.5
        y = level + 2 + (1 - climb) * max(1, depth - 3)
        front = math.sin(angle) > 0
        tone = ("T6" if mote % 4 == 0 else "T5") if front else "T4"
        picture.px(round(x), round(y), tone, 1.0)
        if front and mote % 5 == 0:
            picture.px(round(x) + 1, round(y), "T5", 1.0)


# --- caches, pulses, the door ----------------------------------------------------------------------------


def _cache(state: str, frame: int) -> Picture:
    """A data cache: a squat box with a screen; magenta with a locked tooth, under motes, then empty and mint."""
    picture = Picture(*CACHE)
    picture.vgradient(1, 4, 22, 7, "N6 N5 N4")
    picture.rect(3, 6, 18, 3, "N3")
    for slot in range(4, 20, 3):
        picture.rect(slot, 6, 2, 2, "N1")
    picture.hline(1, 10, 22, "N7")
    picture.vgradient(1, 11, 22, 15, "N4 N3 N2")
    picture.vline(1, 11, 15, "N5")
    picture.hline(1, 26, 22, "N0")
    picture.rounded(4, 12, 16, 12, "N0", 1)
    accent = {"stolen": "M3", "eaten": "T4", "clean": "T4"}[state]
    picture.hline(2, 25, 20, accent, 0.9)
    tooth = [".oo.oo.", "ooooooo", "ooooooo", ".ooooo.", ".oo.oo.", ".o...o."]
    if state == "stolen":
        tone = ("M3", "M4", "M3", "M2")[frame % 4]
        picture.rect(5, 13, 14, 10, "M1", 0.6)
        picture.grid(tooth, {"o": tone}, 8, 15, "o")
        picture.hline(5, 13 + (frame * 3) % 10, 14, "M4", 1.0)
        picture.px(18, 4, "R3" if frame % 2 else "R2", 1.0)
        picture.px(17, 4, "R2", 1.0)
    elif state == "eaten":
        share = (frame + 1) / 8
        picture.rect(5, 13, 14, 10, "M0", 0.5)
        picture.grid(tooth, {"o": "M3"}, 8, 15, "o")
        for y in range(13, 23):
            for x in range(5, 19):
                if hashed(x, y, 5) < share:
                    picture.px(x, y, "T4" if hashed(x, y, frame) < 0.5 else "T2", 0.9)
        for mote in range(12):
            picture.px(2 + hashed(mote, frame, 2) * 20, 2 + hashed(mote, frame, 4) * 22, "T5", 1.0)
    else:
        picture.rect(5, 13, 14, 10, "T0", 0.4)
        check = [".......o", "......oo", "o....oo.", "oo..oo..", ".oooo...", "..oo...."]
        picture.grid(check, {"o": ("T5", "T5", "T4", "T5")[frame % 4]}, 8, 15, "o")
        picture.px(18, 4, "T5", 1.0)
        picture.px(17, 4, "T4", 1.0)
    return picture.outline()


def _visor(state: str, frame: int) -> Picture:
    """The cache that Orion wore: a bent band of glass on the floor; a record runs through it, is eaten, is gone."""
    picture = Picture(*VISOR)
    band = [
        "...oooooooooooo...",
        ".oogggggggggggGoo.",
        "ogGgggggggggggggGo",
        "oggggggggggggggggo",
        "og.oggggoogggggo.o",
        "o...oooo..oooo...o",
        "o................o",
        ".o..............o.",
    ]
    glass, edge, run = {"stolen": ("M2", "M4", "M5"), "eaten": ("M2", "T4", "T5"), "clean": ("N3", "T4", "T2")}[state]
    picture.grid(band, {"o": "N3", "g": glass, "G": edge}, 0, 1, "gG" if state != "clean" else "G")
    if state == "stolen":
        for step in range(3):
            picture.vline(3 + (frame * 4 + step) % 12, 3, 2, run, 1.0)
    elif state == "eaten":
        share = (frame + 1) / 8
        for y in range(2, 6):
            for x in range(2, 16):
                if band[y - 1][x] in "gG" and hashed(x, y, 5) < share:
                    picture.px(x, y, "T4" if hashed(x, y, frame) < 0.5 else "T2", 0.9)
    else:
        picture.px(14 - frame % 2, 2, run, 1.0)
    return picture


def _pulse(frame: int) -> Picture:
    """A shard of Orion's: a turning four-pointed star with a hot middle."""
    picture = Picture(*PULSE)
    star = (
        [(5.5, 0), (7, 4), (11, 5.5), (7, 7), (5.5, 11), (4, 7), (0, 5.5), (4, 4)]
        if frame % 2 == 0
        else [(1.5, 1.5), (5.5, 3.5), (9.5, 1.5), (7.5, 5.5), (9.5, 9.5), (5.5, 7.5), (1.5, 9.5), (3.5, 5.5)]
    )
    picture.fill(picture.mask_ring(5.5, 5.5, 5.4, 5.4, 1) & ((picture.xs + picture.ys + frame) % 3 == 0), "M2", 0.8)
    picture.poly(star, "M3", 1.0)
    picture.ellipse(5.5, 5.5, 2.6, 2.6, "M4", 1.0)
    picture.rect(5, 5, 2, 2, "N8" if frame % 2 else "M5", 1.0)
    return picture


def _trail(frame: int) -> Picture:
    """What a pulse leaves behind: a fading ember."""
    picture = Picture(8, 8)
    for spark in range(7 - frame * 2):
        picture.px(
            1 + hashed(spark, frame, 8) * 6,
            1 + hashed(spark, frame, 9) * 6,
            ("M4", "M3", "M2")[min(2, frame)],
            1.0 - frame * 0.25,
        )
    return picture


def _burst(frame: int) -> Picture:
    """A pulse that breaks: a ring of shards flying apart."""
    picture = Picture(28, 28)
    reach = 3 + frame * 2.2
    tone = ("M5", "M4", "M4", "M3", "M2")[frame]
    if frame < 3:
        picture.fill(picture.mask_ring(13.5, 13.5, reach + 1, reach + 1, 1), ("M4", "M3", "M2")[frame], 0.9)
    if frame < 2:
        picture.ellipse(13.5, 13.5, 3.5 - frame, 3.5 - frame, "M5", 1.0)
    for shard in range(10):
        angle = TURN * (shard / 10 + hashed(shard, 1, 6) * 0.06)
        away = reach * (0.8 + hashed(shard, 2, 6) * 0.5)
        x, y = 13.5 + math.cos(angle) * away, 13.5 + math.sin(angle) * away
        size = 2 if frame < 3 and shard % 2 else 1
        picture.rect(round(x), round(y), size, size, tone, 1.0 - frame * 0.12)
    return picture


def _door(state: str, frame: int, frames: int) -> Picture:
    """Two sliding leaves in a steel frame, seen from the front; `opened` px of each have gone into the wall.

    Between leaves that stand open one looks through, and sees who goes there.
    """
    picture = Picture(*DOOR)
    picture.rect(1, 1, 48, 9, "N3")
    picture.rect(1, 1, 4, 64, "N3")
    picture.rect(45, 1, 4, 64, "N3")
    picture.vline(1, 1, 64, "N5")
    picture.hline(1, 1, 48, "N5")
    barred = state == "lockdown"
    opened = 0 if state != "open" else round(16 * min(1.0, (frame + 1) / frames))
    for side in (0, 1):
        x = 5 - opened if side == 0 else 25 + opened
        leaf = picture.mask_rect(x, 10, 20, 55) & picture.mask_rect(5, 10, 40, 55)
        picture.shade(leaf, 1 - (picture.ys - 10) / 60 - 0.1 * side, "N2 N3 N4 N5")
        picture.fill(leaf & picture.mask_rect(x + 3, 16, 14, 14), "N1")
        picture.fill(
            leaf & picture.mask_rect(x + 4, 17, 12, 12), {"closed": "M1", "open": "T1", "lockdown": "R1"}[state], 0.5
        )
        picture.fill(leaf & picture.mask_rect(x, 40, 20, 1), "N6")
        for stripe in range(0, 20, 6):
            band = (picture.xs - x + picture.ys - 46) % 6 < 3
            picture.fill(leaf & picture.mask_rect(x + stripe, 46, 6, 4) & band, "O3")
        picture.fill(leaf & picture.mask_rect(x + (19 if side == 0 else 0), 10, 1, 55), "N6")
    picture.hline(5, 10, 40, "N1")
    tone = {"closed": ("M4", "M3"), "open": ("T5", "T5"), "lockdown": ("R3", "R2")}[state][frame % 2]
    if barred:
        for y in (22, 34, 56):
            picture.rect(5, y, 40, 3, "N5")
            picture.hline(5, y, 40, "N7")
            for x in range(8, 44, 6):
                picture.rect(x, y + 1, 3, 1, tone, 0.9)
    picture.rect(15, 4, 20, 3, "N0")
    picture.rect(16, 5, 18, 1, tone, 1.0)
    sign = ["oo.oo", ".ooo.", "oo.oo"] if state != "open" else ["..o..", ".ooo.", "ooooo"]
    picture.grid(sign, {"o": tone}, 40, 5, "o")
    if state != "open":
        picture.hline(1, 64, 48, "N0")
    return picture.outline()


# --- all of them -----------------------------------------------------------------------------------------

NODE_FRAMES = {"live": (8, 6), "shove": (4, 4), "strained": (6, 3), "cut": (8, 9), "dead": (1, 30)}  # frames, ticks


def small_machines() -> tuple[dict[str, Frame], dict[str, Animation]]:
    """Frames and animations of everything in this file."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}

    def add(name: str, strip: Strip, anchor: tuple[int, int], ticks: int, loop: bool = True) -> None:
        names = [f"{name}/{place}" for place in range(len(strip))]
        for title, picture in zip(names, strip, strict=True):
            frames[title] = (picture, *anchor)
        animations[name] = Animation(names, ticks, loop)

    for state, ticks in TICKS.items():
        add(f"drone/{state}", [drone(state, frame) for frame in range(4)], ANCHOR, ticks)
    for state, (count, ticks) in NODE_FRAMES.items():
        add(f"node/{state}", [_node(state, frame, count) for frame in range(count)], (14, 38), ticks)
    for state in ("full", "half", "empty"):
        add(f"tank/{state}", [_tank(state, frame, 12) for frame in range(12)], (15, 65), 6)
    add("cache/stolen", [_cache("stolen", frame) for frame in range(4)], (12, 25), 8)
    add("cache/eaten", [_cache("eaten", frame) for frame in range(8)], (12, 25), 5, loop=False)
    add("cache/clean", [_cache("clean", frame) for frame in range(4)], (12, 25), 14)
    for state, count, ticks in (("stolen", 4, 8), ("eaten", 8, 5), ("clean", 4, 14)):
        add(
            f"cache/worn-{state}",
            [_visor(state, frame) for frame in range(count)],
            (9, 9),
            ticks,
            loop=state != "eaten",
        )
    add("pulse/fly", [_pulse(frame) for frame in range(4)], (6, 6), 3)
    add("pulse/trail", [_trail(frame) for frame in range(3)], (4, 4), 4, loop=False)
    add("pulse/burst", [_burst(frame) for frame in range(5)], (14, 14), 3, loop=False)
    add("door/closed", [_door("closed", frame, 2) for frame in range(2)], (25, 64), 24)
    add("door/lockdown", [_door("lockdown", frame, 2) for frame in range(2)], (25, 64), 16)
    add("door/open", [_door("open", frame, 6) for frame in range(6)], (25, 64), 4, loop=False)
    return frames, animations
