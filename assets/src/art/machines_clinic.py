"""The clinic's machines: cameras, the steriliser, treatment arms, lasers, taps, breakers, shutters.

What one thinks is read from the shape of its eye as well as from the colour, as with the drones: a slit hunts (red),
bars and a bright line search, fangs have found, a ring wonders (amber), an arc is calm (mint), two arcs laugh, a cross
is stunned.
"""

from __future__ import annotations

import math

from art.canvas import Picture
from art.machines_kit import TURN, Kit
from art.shading import hashed

CAMERA = (24, 20)  # px
STERILIZER = (38, 46)
ARM = (44, 60)
POST = (10, 30)
TAP = (26, 36)
BREAKER = (22, 30)
SHUTTER = (50, 66)
SIDE_DOOR = (12, 66)

MOODS: dict[str, tuple[str, str, str, str]] = {  # shape of the eye, its tones dark to light
    "patrol": ("slit", "M2", "M3", "M4"),
    "alert": ("fangs", "R1", "R2", "R3"),
    "search": ("comb", "R1", "R2", "O5"),
    "curious": ("ring", "O2", "O3", "O4"),
    "calm": ("arc", "T3", "T4", "T5"),
    "rebooted": ("laugh", "T4", "T5", "T6"),
    "stunned": ("cross", "O2", "O2", "O3"),
    "foam": ("slit", "B2", "B3", "B5"),
    "turned": ("fangs", "R1", "R2", "R3"),
    "off": ("none", "N2", "N3", "N4"),
}


def eye(picture: Picture, mood: str, cx: int, cy: int, shift: int, wide: int = 4) -> None:
    """A machine's eye round (cx, cy), its glint moved by `shift` px; `wide` is half its width."""
    shape, low, middle, high = MOODS[mood]
    if shape == "slit":
        picture.hline(cx - wide, cy, wide * 2, low, 1.0)
        picture.hline(cx - wide, cy + 1, wide * 2, middle, 1.0)
        picture.rect(cx - 1 + shift, cy, 3, 2, high, 1.0)
    elif shape == "comb":
        for x in (cx - wide, cx - 1, cx + wide - 2):
            picture.rect(x, cy - 1, 2, 4, middle, 1.0)
        picture.vline(cx + shift, cy - 2, 5, high, 1.0)
    elif shape == "fangs":
        for step in range(wide):
            rise = (step * 3) // (wide + 1)
            for x in (cx - 1 - step, cx + step):
                picture.vline(x, cy - rise, 3, high if step % 2 else middle, 1.0)
        picture.rect(cx - 1 + shift, cy, 2, 2, "O5", 1.0)
    elif shape == "ring":
        picture.grid([".oo.", "o..o", "o..o", ".oo."], {"o": high}, cx - 2 + shift, cy - 1, "o")
        picture.px(cx - 1 + shift, cy, middle, 1.0)
    elif shape == "arc":
        picture.grid(["..ooo..", ".o...o.", "o.....o"], {"o": high if shift % 2 == 0 else middle}, cx - 4, cy - 1, "o")
    elif shape == "laugh":
        row = {"o": high if shift % 2 == 0 else middle}
        picture.grid([".oo..oo.", "o..oo..o"], row, cx - 4, cy - 1, "o")
    elif shape == "cross":
        picture.grid(["o..o", ".oo.", ".oo.", "o..o"], {"o": high if shift % 2 == 0 else low}, cx - 2, cy - 1, "o")


def camera(state: str, frame: int) -> Picture:
    """A white dome on a bracket: the lens turns in it."""
    picture = Picture(*CAMERA)
    picture.rect(9, 1, 6, 4, "N4")
    picture.hline(9, 1, 6, "N6")
    picture.rect(4, 4, 16, 3, "N6")
    picture.hline(4, 4, 16, "N8")
    picture.hline(4, 6, 16, "N4")
    dome = picture.mask_ellipse(11.5, 7, 8.4, 10) & (picture.ys >= 7)
    picture.shade(dome, 0.9 - (picture.xs - 3) / 22 - (picture.ys - 7) / 40, "N1 N2 N3 N4 N5 N6")
    picture.fill(dome & (picture.ys < 15) & (picture.ys > 7) & (picture.xs > 4) & (picture.xs < 19), "N0")
    shift = {
        "patrol": (-2, -1, 0, 2, 1, 0),
        "search": (-3, 2, -1, 3, 0, -2),
        "curious": (-1, 0, 1, 0, 0, 0),
        "alert": (0,),
        "calm": (0, 0, 0, 1, 0, 0),
    }[state]
    eye(picture, state, 12, 10, shift[frame % len(shift)], 5)
    lamp = MOODS[state][3] if frame % 2 == 0 or state in ("calm", "curious") else "N3"
    picture.px(6, 5, lamp, 1.0 if lamp != "N3" else 0.0)
    picture.px(6, 9, "N7")
    picture.px(7, 8, "N7")
    if state == "search":
        picture.hline(9, 17, 6, "R3", 1.0)
    if state == "alert":
        for side in (3, 20):
            picture.px(side, 2 + frame % 2, "R3", 1.0)
            picture.px(side + (1 if side < 10 else -1), 3 - frame % 2, "R2", 1.0)
    return picture.outline()


def sterilizer(state: str, frame: int) -> Picture:
    """A squat cabinet on tracks with a glass chamber of violet light and two wands; it foams what it hears."""
    picture = Picture(*STERILIZER)
    angry = state in ("alert", "foam", "search")
    bob = (frame % 2) if angry else (1 if frame % 4 == 1 else 0)
    for x in (4, 24):
        picture.rounded(x, 37, 10, 7, "N2", 2)
        picture.hline(x + 1, 38, 8, "N4")
        for tread in range(4):
            at = x + 1 + tread * 2 + (frame % 2 if state not in ("stunned", "calm") else 0)
            picture.vline(min(at, x + 9), 40, 3, "N0")
    top = 14 + bob
    body = picture.mask_rounded(6, top, 26, 25 - bob, 5)
    across = (picture.xs - 6) / 26
    picture.shade(body, 0.95 - 0.8 * abs(across - 0.3) - (picture.ys - top) / 25 * 0.2, "N3 N4 N5 N6 N7 N8")
    rail = "T4" if state in ("calm", "rebooted") else ("R2" if angry else "M3")
    picture.hline(7, top + 8, 24, rail, 0.9)
    picture.rounded(9, top + 11, 20, 11, "N5", 2)
    picture.rounded(10, top + 12, 18, 9, "T0", 2)
    bright = ("V2", "V3", "M5") if state not in ("calm", "rebooted") else ("T3", "T4", "T6")
    if state == "stunned":
        bright = ("N2", "N3", "N4")
    glow = 0.0 if state == "stunned" else 0.9
    picture.rect(11, top + 13, 16, 7, bright[0], glow)
    for band in (0, 1):
        picture.hline(11, top + 14 + (frame * 2 + band * 3) % 6, 16, bright[1], glow)
    picture.px(12, top + 14, "N8", glow)
    if state == "foam":
        for bubble in range(10):
            x, y = 11 + hashed(bubble, frame, 3) * 15, top + 13 + hashed(bubble, frame, 5) * 6
            picture.px(int(x), int(y), "N8", 0.8)
    for x in range(9, 29, 4):
        picture.rect(x, top + 23, 2, 1, "O3")
        picture.px(x + 1, top + 24, "O3")
    dome = picture.mask_ellipse(18.5, top - 1, 9.5, 9) & (picture.ys < top + 1)
    picture.shade(
        dome, 1.1 - ((picture.xs - 15) ** 2 / 190 + (picture.ys - top + 7) ** 2 / 150) ** 0.5, "N3 N4 N5 N6 N7 N8"
    )
    picture.hline(10, top, 18, "N3")
    picture.rounded(11, top - 6, 16, 6, "N0", 2)
    look = {"patrol": (-2, 0, 2, 0), "search": (-3, 3, -1, 1)}.get(
        state, (0, 1, 0, 1) if state in ("calm", "rebooted", "stunned") else (0, 0, 0, 0)
    )[frame % 4]
    eye(picture, state, 19, top - 4, look, 6)
    picture.vline(19, top - 13, 4, "N5")
    lamp = "N3" if state == "stunned" else MOODS[state][3 if frame % 2 else 2]
    picture.rect(18, top - 14, 3, 2, lamp, 0.0 if state == "stunned" else 1.0)
    raised = {"alert": -7, "foam": -4}.get(state, 0)
    for side in (-1, 1):
        root = 7 if side < 0 else 30
        hand = 3 if side < 0 else 34
        y = top + 9 + (raised if state != "foam" else raised + (frame % 2) * side)
        picture.line(root, top + 5, hand, y, "N4", 3)
        picture.rect(hand - 2, y - 1, 4, 4, "N6")
        picture.px(hand - 2, y - 1, "N8")
        wand = bright[1]
        picture.rect(hand - 1, y + 3 if raised == 0 else y - 8, 2, 8, wand, glow)
        picture.px(hand - 1, y + 5 if raised == 0 else y - 7, "N8", glow)
    if state == "rebooted":
        picture.grid(["o.o", "ooo", ".o."], {"o": "T6"}, 18, top + 15, "o")
    picture.outline()
    if state == "stunned":
        for spark in range(4):
            picture.px(int(6 + hashed(frame, spark, 3) * 26), int(2 + hashed(frame, spark, 5) * 14), "O4", 1.0)
    return picture


def arm(state: str, frame: int) -> Picture:
    """A treatment arm on a round foot: two joints, a lamp with an eye, a drill."""
    picture = Picture(*ARM)
    picture.ellipse(14, 56, 12, 3, "N2")
    picture.shade(picture.mask_ellipse(14, 54.5, 12, 3.4), 1 - (picture.xs - 2) / 28, "N3 N4 N5 N6 N7")
    picture.cylinder(11, 32, 6, 22, "N3 N5 N6 N7 N8", 0.3)
    phase = TURN * frame / 4
    if state == "turned":
        elbow, head = (24 + round(math.sin(phase)), 10), (33, 24 + round(2 * math.cos(phase)))
    elif state == "stunned":
        elbow, head = (20, 20), (28, 38)
    else:
        elbow, head = (8, 13), (22, 9 + round(math.sin(phase)))
    picture.line(14, 34, *elbow, "N4", 5)
    picture.line(13, 33, elbow[0] - 1, elbow[1], "N7", 2)
    picture.line(*elbow, *head, "N4", 4)
    picture.line(elbow[0], elbow[1] - 1, head[0], head[1] - 1, "N7", 1)
    for x, y in ((14, 34), elbow):
        picture.ellipse(x, y, 3.4, 3.4, "N5")
        picture.ellipse(x - 0.5, y - 0.5, 2, 2, "N7")
        picture.px(x, y, MOODS[state][2], 0.9)
    x, y = head
    picture.rounded(x - 7, y - 4, 15, 9, "N6", 3)
    picture.hline(x - 6, y - 4, 13, "N8")
    picture.rounded(x - 5, y - 2, 11, 5, "N0", 1)
    eye(picture, state, x + 1, y - 1, (0, 1, 0, -1)[frame % 4] if state == "turned" else frame % 2, 4)
    drill = y + 5
    picture.rect(x - 1, drill, 3, 3, "N5")
    picture.vline(x, drill + 3, 4, "N7")
    if state == "turned":
        picture.px(x - (frame % 2), drill + 7, "N8", 1.0)
        picture.px(x + (frame % 2), drill + 5, "O4", 1.0)
        picture.px(x - 2 + frame, drill + 8, "O3", 1.0)
    elif state in ("calm", "rebooted"):
        picture.px(x, drill + 7, "T5", 1.0)
    picture.hline(5, 54, 18, MOODS[state][2], 0.7 if state != "stunned" else 0.0)
    return picture.outline()


def laser_post(state: str, frame: int) -> Picture:
    """A post with a lens: it burns, warns or sleeps."""
    picture = Picture(*POST)
    picture.cylinder(2, 4, 6, 24, "N2 N3 N4 N5 N6", 0.3)
    picture.hline(1, 27, 8, "N3")
    picture.rounded(1, 1, 8, 6, "N5", 2)
    picture.hline(2, 1, 6, "N7")
    picture.rect(3, 9, 4, 17, "N0")
    if state == "on":
        picture.rect(4, 9, 2, 17, "R3", 1.0)
        picture.vline(4, 9, 17, "O5", 1.0)
    elif state == "warn":
        for y in (10, 15, 20):
            picture.grid(["o..o", ".oo."], {"o": ("O4", "O2")[frame % 2]}, 3, y + frame % 2 * 2, "o")
    else:
        for y in (10, 14, 18, 22):
            picture.rect(3, y, 4, 1, "N3")
    lamp = {"on": "R3", "warn": ("O4", "O2")[frame % 2], "off": "T3"}[state]
    picture.rect(4, 3, 2, 2, lamp, 1.0 if state != "off" else 0.5)
    return picture.outline()


def tap(state: str, frame: int) -> Picture:
    """A junction box with its lid off: a screen with a wave, a plug; a record flows out of it, or it is done."""
    picture = Picture(*TAP)
    picture.vgradient(2, 3, 22, 5, "N6 N5 N4")
    picture.vgradient(2, 8, 22, 26, "N4 N3 N2")
    picture.hline(2, 8, 22, "N7")
    picture.vline(2, 8, 26, "N5")
    picture.rounded(4, 10, 18, 11, "N0", 1)
    tone, bright = {"idle": ("M2", "M4"), "copying": ("M3", "M5"), "done": ("T3", "T4")}[state]
    if state == "done":
        picture.grid(
            [".......o", "......oo", "o....oo.", "oo..oo..", ".oooo...", "..oo...."], {"o": bright}, 9, 12, "o"
        )
    else:
        high = 2.0 if state == "idle" else 3.6
        for x in range(16):
            y = 15 + math.sin(x * 0.8 + TURN * frame / 6) * high
            picture.px(5 + x, round(y), bright if x % 3 else tone, 1.0)
    picture.rect(5, 24, 7, 7, "N0")
    picture.rect(6, 25, 5, 5, tone, 0.6)
    picture.rect(8, 26, 2, 3, "N0")
    for row in range(3):
        lit = state == "copying" and (frame + row) % 3 == 0
        picture.rect(
            15, 24 + row * 3, 6, 2, bright if lit else ("T3" if state == "done" else "N1"), 0.9 if lit else 0.3
        )
    for step in range(5):
        picture.px(24, 12 + step * 4, "M2" if state != "done" else "N3")
    picture.hline(2, 33, 22, "N0")
    picture.outline()
    if state == "copying":
        for mote in range(6):
            share = (mote / 6 + frame / 6) % 1
            picture.px(round(8 + math.sin(mote * 2.1) * 5), round(26 - share * 25), "M5" if mote % 2 else "M4", 1.0)
    return picture


def breaker(state: str, frame: int) -> Picture:
    """A breaker on a board: its lever down or up."""
    picture = Picture(*BREAKER)
    picture.rect(1, 1, 20, 28, "N4")
    picture.hline(1, 1, 20, "N6")
    picture.vline(1, 1, 28, "N6")
    picture.rect(3, 4, 16, 23, "N2")
    for stripe in range(16):
        picture.px(3 + stripe, 4 + (stripe % 4 < 2), "O3")
        picture.px(3 + stripe, 26 - (stripe % 4 < 2), "O3")
    on = state == "on"
    picture.rect(9, 8, 4, 15, "N0")
    y = 8 if on else 18
    picture.rect(6, y, 10, 5, "R2" if not on else "T4")
    picture.hline(6, y, 10, "R3" if not on else "T5")
    picture.hline(6, y + 4, 10, "N1")
    lamp = "T5" if on else ("R3" if frame % 2 else "R1")
    picture.rect(16, 11, 2, 2, lamp, 1.0)
    picture.rect(4, 11, 2, 2, "T5" if on else "N1", 1.0 if on else 0.0)
    bolt = ["..o", ".o.", "ooo", ".o.", "o.."]
    picture.grid(bolt, {"o": "O4"}, 4, 15, "o")
    return picture.outline()


def shutter(opened: float, locked: bool, frame: int, barred: bool = False) -> Picture:
    """A roller shutter in a frame; `opened` 0..1 of it has gone up; bars lie across it in a lockdown.

    Under its foot one looks through, and sees who goes there.
    """
    picture = Picture(*SHUTTER)
    foot = 65 - round(51 * opened)
    picture.rect(1, 1, 48, 9, "N3")
    picture.rect(1, 1, 4, 64, "N3")
    picture.rect(45, 1, 4, 64, "N3")
    picture.vline(1, 1, 64, "N5")
    picture.vline(45, 10, 55, "N5")
    picture.hline(1, 1, 48, "N5")
    picture.rect(5, 10, 40, foot - 10, "N0")
    for y in range(10, foot):
        row = (y - foot) % 5
        picture.hline(5, y, 40, ("N5", "N4", "N4", "N3", "N2")[row])
    picture.hline(5, foot - 4, 40, "N6")
    for x in range(5, 45):
        if (x + foot) % 6 < 3:
            picture.rect(x, foot - 3, 1, 3, "O3")
        else:
            picture.rect(x, foot - 3, 1, 3, "N1")
    picture.rect(21, foot - 6, 8, 2, "N1")
    picture.rect(15, 4, 20, 3, "N0")
    tone = ("R3" if frame % 2 else "R2") if locked else "T5"
    picture.rect(16, 5, 18, 1, tone, 1.0)
    if barred:
        for y in (22, 38, 52):
            picture.rect(3, y, 44, 4, "N5")
            picture.hline(3, y, 44, "N8")
            for x in range(4, 46, 6):
                picture.rect(x, y + 1, 3, 2, tone, 0.9)
    if opened == 0.0:
        picture.hline(1, 64, 48, "N0")
    return picture.outline()


def side_door(opened: float, locked: bool, frame: int) -> Picture:
    """A sliding door seen along its edge, for a doorway in a wall that runs up the screen."""
    picture = Picture(*SIDE_DOOR)
    picture.rect(2, 1, 8, 5, "N4")
    picture.hline(2, 1, 8, "N6")
    tall = round(58 * (1 - opened))
    if tall > 2:
        picture.rect(4, 6, 4, tall, "N3")
        picture.vline(4, 6, tall, "N5")
        picture.vline(7, 6, tall, "N1")
        for y in range(8, 6 + tall, 12):
            picture.rect(5, y, 2, 5, ("R3" if frame % 2 else "R2") if locked else "M3", 0.9)
            if locked:
                picture.rect(1, y + 6, 10, 4, "N6")
                picture.hline(1, y + 6, 10, "N8")
                picture.px(5, y + 8, "R3", 1.0)
    picture.rect(4, 3, 4, 1, ("R3" if frame % 2 else "R2") if locked else "T5", 1.0)
    return picture.outline()


def clinic(kit: Kit) -> None:
    """All of them into the kit."""
    for state, (count, ticks) in {
        "patrol": (6, 20),
        "curious": (6, 12),
        "alert": (2, 8),
        "search": (6, 9),
        "calm": (6, 20),
    }.items():
        kit.add(f"camera/{state}", [camera(state, frame) for frame in range(count)], (12, 18), ticks)
    for name in ("sterilizer", "steriliser"):
        for state, ticks in {
            "patrol": 8,
            "alert": 4,
            "foam": 4,
            "search": 8,
            "calm": 14,
            "rebooted": 10,
            "stunned": 6,
            "curious": 10,
        }.items():
            kit.add(f"{name}/{state}", [sterilizer(state, frame) for frame in range(4)], (19, 43), ticks)
    for state, ticks in {"calm": 14, "turned": 4, "stunned": 8, "rebooted": 14}.items():
        kit.add(f"arm/{state}", [arm(state, frame) for frame in range(4)], (14, 56), ticks)
    for name in ("laser-post", "laser"):
        for state in ("on", "warn", "off"):
            kit.add(f"{name}/{state}", [laser_post(state, frame) for frame in range(2)], (5, 28), 6)
    for state, ticks in {"idle": 8, "copying": 4, "done": 30}.items():
        kit.add(f"tap/{state}", [tap(state, frame) for frame in range(1 if state == "done" else 6)], (13, 33), ticks)
    for state in ("off", "on"):
        kit.add(f"breaker/{state}", [breaker(state, frame) for frame in range(2)], (11, 29), 20)
    kit.add("shutter/closed", [shutter(0.0, True, frame) for frame in range(2)], (25, 64), 18)
    kit.add("shutter/lockdown", [shutter(0.0, True, frame, True) for frame in range(2)], (25, 64), 9)
    kit.add("shutter/half", [shutter(share, False, 0) for share in (0.1, 0.25, 0.4, 0.5)], (25, 64), 5, loop=False)
    kit.add("shutter/open", [shutter(share, False, 0) for share in (0.2, 0.45, 0.7, 0.9)], (25, 64), 5, loop=False)
    kit.add("door-side/closed", [side_door(0.0, False, 0)], (6, 64), 30)
    kit.add("door-side/lockdown", [side_door(0.0, True, frame) for frame in range(2)], (6, 64), 18)
    kit.add("door-side/open", [side_door(share, False, 0) for share in (0.25, 0.5, 0.75, 0.9)], (6, 64), 4, loop=False)
