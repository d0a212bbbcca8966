"""What worries are made of and what is carried away: shades, memories, capsules, records, darts; the lock drone."""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Picture
from art.machines_art_drone import ANCHOR, TICKS, drone
from art.machines_kit import TURN, Kit
from art.shading import hashed

SHADE = (36, 40)  # px
CAPSULE = (22, 28)
RECORD = (16, 20)


def shade(state: str, frame: int, frames: int, memory: bool = False) -> Picture:
    """A worry: a ragged cloak of dusk with two pale eyes; near it opens its arms; gone it comes apart as bubbles.

    A memory wears the old dentist's mask and its lamp.
    """
    picture = Picture(*SHADE)
    phase = TURN * frame / frames
    if state == "gone":
        spread = frame / frames
        for mote in range(46):
            angle, far = TURN * hashed(mote, 3, 9), hashed(mote, 5, 9) ** 0.5
            x = 17.5 + math.cos(angle) * far * (9 + 9 * spread)
            y = 19 + math.sin(angle) * far * 13 - spread * (4 + 10 * hashed(mote, 7, 9))
            if hashed(mote, 8, 9) > spread * 0.9:
                tone = ("V2", "V3", "T4", "T5")[min(3, int(spread * 4 + hashed(mote, 1, 9)))]
                picture.px(round(x), round(y), tone, 0.4 + 0.6 * spread)
                if mote % 4 == 0 and spread < 0.7:
                    picture.px(round(x) + 1, round(y), tone, 0.4)
        return picture
    near = state == "near"
    grow = 1.12 if near else 1.0
    body = np.zeros_like(picture.mask())
    for lobe in range(7):
        at = lobe / 7
        x = 17.5 + math.sin(phase + lobe * 1.9) * 1.6 + (at - 0.5) * 2
        y = 12 + lobe * 3.4
        body |= picture.mask_ellipse(x, y, (6.5 + 4.2 * math.sin(at * 2.6)) * grow, 4.8)
    for rag in range(5):
        x = 8 + rag * 4.6 + math.sin(phase + rag * 2.3) * 1.5
        body |= picture.mask_poly([(x - 2.6, 30), (x + 2.6, 30), (x + math.sin(phase + rag) * 2, 38)])
    if near:
        for side in (-1, 1):
            reach = 15 + math.sin(phase) * 1
            body |= picture.mask_line(17.5 + side * 7, 20, 17.5 + side * reach, 14 + math.cos(phase) * 2, 4)
            for claw in (-2, 0, 2):
                body |= picture.mask_line(17.5 + side * reach, 14, 17.5 + side * (reach + 2), 11 + claw, 1)
    field = 0.75 - np.hypot((picture.xs - 14) / 22, (picture.ys - 12) / 30) + 0.12 * np.sin(picture.ys * 0.7 + phase)
    picture.shade(body, field, "N0 N1 V1 V1 V2", 0.6, 0.25)
    if memory:
        picture.rounded(11, 14, 14, 8, "N6", 3)
        picture.hline(12, 14, 12, "N8")
        for row in (16, 18, 20):
            picture.hline(13, row, 10, "N4")
        picture.ellipse(17.5, 6, 4.5, 3, "O4", 0.9)
        picture.ellipse(17.5, 6, 2, 1.4, "N8", 1.0)
        picture.hline(11, 9, 14, "N5")
        eyes, tone = 11, "R3"
    else:
        eyes, tone = 12, "M5" if near else "N7"
    for side in (-1, 1):
        x = 17 + side * 4
        tall = 3 if frame % 6 != 5 else 1
        picture.rect(x - (1 if near else 0), eyes + (3 - tall), 3 if near else 2, tall, tone, 0.9)
    if near and not memory:
        picture.ellipse(17.5, 20, 3.5, 2.6 + math.sin(phase), "N0")
        for tooth in range(4):
            picture.px(15 + tooth * 2, 18, "N7", 0.6)
    picture.outline()
    return picture


def capsule(closed: bool, frame: int) -> Picture:
    """The nano-capsule: two halves like a tooth's crown round a drop of mint light; closed it is a tooth."""
    picture = Picture(*CAPSULE)
    picture.ellipse(10.5, 25, 7, 2, "N2")
    picture.hline(5, 24, 11, "N4")
    glow = ("T4", "T5", "T6", "T5")[frame % 4]
    tooth = [
        ".oooo.oooo.",
        "ooooooooooo",
        "ooooooooooo",
        "ooooooooooo",
        "ooooooooooo",
        "ooooooooooo",
        ".ooooooooo.",
        ".ooooooooo.",
        ".ooooooooo.",
        ".oooo.oooo.",
        ".ooo...ooo.",
        "..oo...oo..",
        "..oo...oo..",
    ]
    lift = 0 if closed else 5 + (frame % 4 == 2)
    for row, line in enumerate(tooth):
        y = 9 + row - (lift if row < 6 else 0)
        for column, sign in enumerate(line):
            if sign == "o":
                picture.px(5 + column, y, "N8" if column < 3 else "N6" if column > 8 else "N7")
    if closed:
        picture.hline(5, 14, 11, "T4", 0.9)
        picture.px(10, 14, glow, 1.0)
        picture.rect(9, 16, 3, 3, glow, 0.8)
        return picture.outline()
    picture.hline(6, 14 - lift, 9, "T3", 0.9)
    picture.hline(6, 15, 9, "T3", 0.9)
    picture.outline()
    picture.ellipse(10.5, 12, 2.6, 2.4, "T4", 1.0)
    picture.ellipse(10.5, 12, 1.4, 1.2, glow, 1.0)
    for mote in range(6):
        turn = TURN * (mote / 6 + frame / 24)
        picture.px(round(10.5 + math.cos(turn) * 7), round(12 + math.sin(turn) * 2), "T5", 1.0)
    return picture


def record(frame: int) -> Picture:
    """A patient's record: a shard of glass that turns, a line of writing in it."""
    picture = Picture(*RECORD)
    half = (5.5, 4, 2, 4)[frame % 4]
    bob = (0, 1, 1, 0)[frame % 4]
    body = picture.mask_poly(
        [
            (7.5, 1 + bob),
            (7.5 + half, 6 + bob),
            (7.5 + half * 0.7, 14 + bob),
            (7.5, 17 + bob),
            (7.5 - half, 11 + bob),
            (7.5 - half * 0.8, 4 + bob),
        ]
    )
    picture.fill(body, "B4", 0.8)
    picture.fill(body & (picture.xs > 7.5), "B3", 0.7)
    picture.fill(body & (picture.xs + picture.ys < 13 + bob), "B5", 0.9)
    if half > 3:
        for row in (7, 9, 11):
            picture.hline(6, row + bob, 3, "N8", 1.0)
    return picture.outline()


def dart(frame: int) -> Picture:
    """A tracer dart: a drop of nanobots with a tail."""
    picture = Picture(12, 8)
    for step in range(5):
        picture.px(1 + step, 3 + (step + frame) % 2, ("B2", "B3", "T4", "T4", "T5")[step], 1.0)
    picture.ellipse(8, 3.5, 2.4, 2, "T5", 1.0)
    picture.rect(8, 3, 2, 1, "N8", 1.0)
    return picture


def lock_drone(state: str, frame: int) -> Picture:
    """A drone that carries the lock code: a padlock under its body, amber, or mint once it is a friend."""
    base = drone(state, frame)
    picture = Picture(base.width, base.height + 8)
    picture.blit(base, 0, 0)
    tone, shine = ("T4", "T6") if state in ("calm", "rebooted") else ("O3", "O5")
    picture.rect(11, 22, 8, 7, "N0")
    picture.rect(12, 23, 6, 5, tone, 0.8)
    picture.hline(12, 23, 6, shine, 1.0)
    picture.rect(14, 25, 2, 2, "N0")
    for x in (13, 16):
        picture.vline(x, 20, 3, "N6")
    picture.hline(13, 19, 4, "N7")
    return picture


def dream(kit: Kit) -> None:
    """All of them into the kit."""
    for name in ("shade", "memory"):
        for state, (count, ticks) in {"drift": (8, 8), "near": (8, 5), "gone": (8, 5)}.items():
            strip = [shade(state, frame, count, name == "memory") for frame in range(count)]
            kit.add(f"{name}/{state}", strip, (18, 36), ticks, loop=state != "gone")
    for state in ("open", "closed"):
        kit.add(f"capsule/{state}", [capsule(state == "closed", frame) for frame in range(4)], (11, 24), 10)
    kit.add("record/idle", [record(frame) for frame in range(4)], (8, 18), 9)
    kit.add("dart/fly", [dart(frame) for frame in range(2)], (6, 4), 3)
    for state, ticks in TICKS.items():
        strip = [lock_drone(state, frame) for frame in range(4)]
        kit.add(f"lock-drone/{state}", strip, (ANCHOR[0], ANCHOR[1] + 6), ticks)
