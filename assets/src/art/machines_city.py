"""The city's machines: stalls, couriers, turnstiles, adverts, kiosks."""

from __future__ import annotations

import math

from art.canvas import Picture
from art.machines_kit import Kit
from art.shading import hashed

COURIER = (28, 24)  # px
ADVERT = (36, 56)
TURNSTILE = (32, 32)
KIOSK = (26, 44)
TRAM = (180, 60)
TAXI = (138, 42)
BEAM = 44


def stall(frame: int) -> Picture:
    """A market stall: a striped awning over steaming pots, a lantern at each end."""
    picture = Picture(60, 58)
    picture.rect(4, 34, 52, 4, "K0")
    picture.hline(4, 34, 52, "S4")
    picture.vgradient(4, 38, 52, 17, "O2 O1 O0")
    for x in range(6, 54, 8):
        picture.vline(x, 38, 17, "O0")
    picture.hline(4, 55, 52, "N0")
    picture.grid(["o.oo.o", "ooooo.", ".oooo."], {"o": "O4"}, 26, 44, "o")
    picture.rect(6, 14, 2, 21, "S1")
    picture.rect(52, 14, 2, 21, "S1")
    picture.rect(9, 17, 42, 17, "N1")
    picture.vgradient(9, 18, 42, 8, "O1 O0")
    for x, tone in ((11, "N5"), (24, "N6"), (38, "N5")):
        picture.rounded(x, 27, 11, 8, tone, 2)
        picture.hline(x, 27, 11, "N8")
        picture.hline(x + 2, 28, 7, "O3", 0.6)
    for stripe in range(9):
        tone, edge = ("R2", "R1") if stripe % 2 else ("O5", "S4")
        x = 1 + stripe * 6.5
        area = picture.mask_poly([(x + 2, 3), (x + 7.5, 3), (x + 6.5, 15), (x, 15)])
        picture.fill(area, tone)
        picture.fill(area & (picture.ys > 11), edge)
        picture.fill(picture.mask_ellipse(x + 3, 15, 3.2, 2.6) & (picture.ys >= 15), edge)
    for x in (4, 54):
        picture.ellipse(x + 1, 21, 2.6, 3.4, "O3", 1.0)
        picture.px(x, 20, "O5", 1.0)
    picture.outline()
    for puff in range(9):
        share = ((puff * 0.37) + frame / 6) % 1
        x = (16, 29, 43)[puff % 3] + math.sin(share * 5 + puff) * 3
        picture.px(round(x), round(27 - share * 14), "N7" if share < 0.5 else "N5", 0.3)
    return picture


def courier(state: str, frame: int) -> Picture:
    """A delivery drone: a box with four rotors, a parcel in its claws and a face that knows one word."""
    picture = Picture(*COURIER)
    swell = 1 if state == "bark" and frame % 2 else 0
    for x in (2, 20):
        blade = (6, 4, 2, 4)[(frame + (x > 9)) % 4]
        picture.vline(x + 3, 3, 4, "N5")
        picture.hline(x + 3 - blade // 2, 2, blade, "N7" if blade > 3 else "N5")
    picture.rounded(4 - swell, 6 - swell, 20 + 2 * swell, 10 + 2 * swell, "O3", 3)
    picture.hline(6, 6 - swell, 16, "O4")
    picture.rect(5, 13, 18, 2, "O1")
    picture.rounded(8, 8, 12, 6, "N0", 1)
    if state == "bark":
        tone = "R3" if frame % 2 else "O4"
        picture.grid(["o..oo..o", ".oo..oo.", "........", ".oooooo.", "..oooo.."], {"o": tone}, 10, 8, "o")
    else:
        picture.rect(10 + frame % 2, 9, 2, 2, "O5", 1.0)
        picture.rect(16 + frame % 2, 9, 2, 2, "O5", 1.0)
        picture.hline(12, 12, 4, "O3", 0.8)
    picture.rect(9, 16, 10, 6, "S3")
    picture.hline(9, 16, 10, "S4")
    picture.vline(13, 16, 6, "O5")
    picture.vline(8, 15, 5, "N5")
    picture.vline(19, 15, 5, "N5")
    picture.outline()
    if state == "bark":
        for side in (-1, 1):
            for ring in range(2):
                x = 13.5 + side * (11 + ring * 2 + frame % 2)
                for y in range(8 - ring, 13 + ring):
                    picture.px(round(x), y, "R3" if ring == 0 else "O4", 0.9)
    return picture


def turnstile(state: str, frame: int) -> Picture:
    """A gate between two posts: its arm bars the way, has swung down, or hangs dead."""
    picture = Picture(*TURNSTILE)
    tone, bright = {"shut": ("R2", "R3"), "open": ("T4", "T5"), "dark": ("N2", "N3")}[state]
    shine = 0.0 if state == "dark" else 1.0
    for x in (1, 23):
        picture.vgradient(x, 4, 8, 4, "N7 N6")
        picture.vgradient(x, 8, 8, 22, "N6 N5 N4 N3")
        picture.vline(x, 8, 22, "N7")
        picture.hline(x, 29, 8, "N1")
        picture.rect(x + 2, 10, 4, 6, "N0")
        picture.rect(x + 2, 20, 4, 1, tone, shine * 0.9)
    sign = {"shut": ["o.o", ".o.", "o.o"], "open": ["..o", ".oo", "o.."], "dark": ["...", "ooo", "..."]}[state]
    picture.grid(sign, {"o": bright if frame % 2 == 0 else tone}, 3, 11, "o" if shine else "")
    picture.grid(sign, {"o": bright if frame % 2 == 0 else tone}, 25, 11, "o" if shine else "")
    if state == "shut":
        picture.rect(9, 15, 14, 3, tone, 0.8)
        picture.hline(9, 15, 14, bright, 1.0)
        picture.hline(9, 22, 14, "N5")
    elif state == "open":
        for x in (8, 22):
            picture.rect(x, 16, 2, 12, "N6")
            picture.px(x, 27, bright, 1.0)
        for step in range(3):
            picture.px(12 + step * 3, 28, bright if (frame + step) % 3 == 0 else tone, 1.0)
    else:
        picture.line(9, 16, 22, 24, "N4", 2)
        picture.line(9, 15, 22, 23, "N6")
    return picture.outline()


def advert(state: str, frame: int) -> Picture:
    """A screen on a post that smiles at nobody, until it sees somebody."""
    picture = Picture(*ADVERT)
    picture.rect(15, 40, 6, 12, "N3")
    picture.vline(15, 40, 12, "N5")
    picture.ellipse(17.5, 52, 10, 3, "N2")
    picture.hline(9, 51, 18, "N4")
    picture.rounded(1, 1, 34, 41, "N4", 3)
    picture.hline(3, 1, 30, "N6")
    picture.rect(3, 4, 30, 35, "N0")
    area = picture.mask_rect(4, 5, 28, 33)
    watching = state == "watch"
    if state == "hushed":
        picture.shade(area, (picture.ys - 5) / 36, "N1 B1 B1 V1 V1", 0.4, 0.5)
        for x in (12, 23):
            picture.ellipse(x, 14, 2.6, 3.2, "N8", 0.8)
            picture.rect(x - 1, 15, 2, 2, "N0")
        picture.ellipse(17.5, 27 + frame % 2, 2.4, 3, "N0")
        picture.hline(12, 33, 11, "V2", 0.5)
        return picture.outline()
    tones = "V1 V2 M3 R3 O3 O4" if watching else "B1 V1 V2 M3 M4"
    picture.shade(area, (picture.ys - 5 + (frame if not watching else 0)) / 36, tones, 0.5, 0.85)
    for side in (-1, 1):
        x = 13 if side < 0 else 22
        if watching:
            picture.ellipse(x, 14, 4, 4, "N8", 1.0)
            look = (-1, 0, 1, 0)[frame % 4]
            picture.rect(x - 1 + look, 13, 3, 3, "N0")
            picture.px(x + look, 13, "R3", 1.0)
        else:
            picture.grid([".ooo.", "o...o"], {"o": "N8"}, x - 2, 13, "o")
    lips = 26
    wide = 9 if watching else 7
    mouth = picture.mask_ellipse(17.5, lips - 2, wide, 7) & (picture.ys >= lips - 2)
    picture.fill(mouth, "M5" if not watching else "N8", 1.0)
    picture.fill(mouth & (picture.ys >= lips) & (picture.ys < lips + 3), "N8", 1.0)
    for x in range(10, 27, 3):
        picture.vline(x, lips - 1, 4, "N5")
    if watching and frame % 2:
        picture.px(25, lips, "O5", 1.0)
        picture.px(26, lips - 1, "O5", 1.0)
    picture.hline(4, 5 + frame * 8 % 33, 28, "N8", 0.5, alpha=70)
    return picture.outline()


def kiosk(frame: int) -> Picture:
    """A score kiosk: a slanted screen with a number that ticks, a slot for a thumb."""
    picture = Picture(*KIOSK)
    picture.vgradient(4, 22, 18, 19, "N5 N4 N3 N2")
    picture.vline(4, 22, 19, "N6")
    picture.hline(3, 41, 20, "N1")
    picture.rounded(2, 3, 22, 21, "N6", 3)
    picture.hline(4, 3, 18, "N8")
    picture.rounded(4, 6, 18, 14, "N0", 1)
    picture.rect(5, 7, 16, 12, "T0", 0.6)
    tooth = [".oo.oo.", "ooooooo", "ooooooo", ".ooooo.", ".oo.oo.", ".o...o."]
    picture.grid(tooth, {"o": "T5"}, 6, 8, "o")
    for bar in range(4):
        tall = 2 + int(hashed(bar, frame // 2, 4) * 6)
        picture.rect(15 + bar * 1.5, 18 - tall, 1, tall, ("T4", "O4", "O3", "R3")[bar], 1.0)
    picture.hline(6, 17, 7, "O4" if frame % 2 else "O3", 1.0)
    picture.rect(9, 26, 8, 4, "N0")
    picture.rect(10, 27, 6, 2, "T4" if frame % 2 else "T3", 0.9)
    picture.hline(4, 34, 18, "T3", 0.5)
    return picture.outline()


def tram(frame: int) -> Picture:
    """The Harbour Line's tram seen from its side: warm windows with people in them, a lit front, sparks of rain."""
    width, high = TRAM
    picture = Picture(width, high)
    picture.rounded(3, 8, width - 6, high - 16, "T1", 6)
    picture.vgradient(4, 12, width - 8, 10, "N7 N6 N5")
    picture.hline(8, 9, width - 16, "N6")
    picture.rect(4, 22, width - 8, 16, "N1")
    picture.vgradient(4, 38, width - 8, 13, "T3 T2 T1")
    picture.hline(4, 38, width - 8, "T5", 0.5)
    picture.hline(4, 44, width - 8, "O3", 0.3)
    for window in range(8):
        left = 12 + window * 20
        if window in (2, 5):
            picture.rect(left, 20, 15, 30, "N2")
            picture.rect(left + 1, 21, 6, 27, "O4", 0.5)
            picture.rect(left + 8, 21, 6, 27, "O4", 0.5)
            picture.vline(left + 7, 20, 30, "N0")
            continue
        picture.rect(left, 23, 15, 13, "O4", 0.6)
        picture.hline(left, 23, 15, "O5", 0.8)
        if hashed(window, 3, 7) > 0.3:
            tone = ("N1", "M0", "N2", "T0")[window % 4]
            at = left + 3 + round(hashed(window, 5, 1) * 5)
            picture.ellipse(at + 2, 29, 2, 2.5, tone)
            picture.rect(at, 31, 5, 5, tone)
    picture.rect(5, 24, 5, 12, "T4", 0.4)
    picture.rect(4, 40, 3, 4, "O5", 1.0)
    picture.rect(width - 7, 40, 3, 4, "R2" if frame % 2 else "R3", 0.9)
    picture.rect(60, 12, 56, 8, "N0")
    for dot in range(9):
        picture.rect(63 + dot * 6, 14, 3 + (dot * 5 + 2) % 3, 4, "O4", 1.0)
    picture.rect(10, high - 8, width - 20, 4, "N1")
    for wheel in (26, 50, width - 50, width - 26):
        picture.ellipse(wheel, high - 5, 5, 4, "N0")
        picture.px(wheel + (frame % 2), high - 5, "N5")
    picture.line(width // 2 - 12, 8, width // 2 - 4, 1, "N5")
    picture.line(width // 2 + 4, 8, width // 2 - 4, 1, "N5")
    picture.hline(width // 2 - 12, 1, 16, "N6")
    if frame % 3 == 0:
        picture.px(width // 2 - 4, 0, "T6", 1.0)
    return picture.outline()


def taxi(frame: int) -> Picture:
    """A taxi that floats, seen from its side, on its way to the right: checks, a lit sign, two hover pads, a lamp's beam."""
    width, high = TAXI
    picture = Picture(width, high)
    pulse = frame % 4
    for pad in (16, 62):
        wide = 9 + pulse % 2
        picture.ellipse(pad + 6, 37, wide, 3, "B3", 0.9, alpha=150)
        picture.ellipse(pad + 6, 36, wide - 4, 1.6, "B5", 1.0)
    car = Picture(width, high)
    car.poly([(2, 20), (22, 17), (33, 6), (60, 6), (74, 17), (90, 21), (92, 31), (2, 31)], "O1")
    car.poly([(2, 20), (22, 17), (33, 6), (60, 6), (74, 17), (90, 21), (91, 26), (2, 26)], "Y1")
    car.poly([(2, 20), (22, 17), (74, 17), (90, 21), (90, 22), (2, 22)], "O3")
    car.hline(34, 6, 26, "O4", 0.3)
    car.poly([(25, 17), (34, 8), (45, 8), (45, 17)], "N1")
    car.poly([(48, 17), (48, 8), (59, 8), (70, 17)], "N1")
    car.line(30, 15, 36, 9, "B2", emissive=0.4)
    car.line(53, 15, 58, 9, "B2", emissive=0.4)
    car.ellipse(40, 13, 2.4, 2.8, "N2")
    car.rect(37, 15, 7, 2, "N2")
    for x in range(5, 88, 6):
        car.rect(x, 25, 3, 2, "N1")
        car.rect(x + 3, 27, 3, 2, "N1")
    car.hline(3, 31, 88, "N1")
    car.rect(10, 32, 20, 3, "N2")
    car.rect(58, 32, 20, 3, "N2")
    car.vline(46, 18, 8, "O1")
    car.rect(2, 20, 3, 4, "R3" if pulse < 2 else "R2", 1.0)
    car.rect(89, 21, 3, 5, "O5", 1.0)
    picture.blit(car.outline(), 0, 0)
    picture.rounded(38, 0, 18, 6, "N1", 1)
    picture.rect(39, 1, 16, 4, "O4", 1.0)
    for x, rows in ((40, "111"), (44, "101"), (48, "101"), (52, "1")):
        for y, lit in enumerate(rows):
            if lit == "1":
                picture.rect(x, y + 1, 2, 1, "O0")
    for x in range(BEAM):
        spread = 2 + x * 5 // BEAM
        picture.rect(92 + x, 24 - spread, 1, spread * 2 + 1, "O5", 0.0, alpha=round(70 * (1 - x / BEAM) ** 1.7))
    return picture


def lantern(frame: int, lit: bool) -> Picture:
    """A paper lantern under an awning: grey and folded in, or burning, its flame a little unsteady."""
    picture = Picture(11, 16)
    picture.vline(5, 0, 3, "N1")
    picture.ellipse(5.5, 8, 4.5, 5.4, "R2" if lit else "S0", 0.9 if lit else 0.0)
    if lit:
        picture.ellipse(5.2, 7.4 + frame % 2 * 0.4, 3, 4, "O3", 1.0)
        picture.ellipse(5, 6.6 + frame % 2 * 0.6, 1.6, 2.4, "O5", 1.0)
    else:
        picture.ellipse(4.6, 7, 2.2, 3.4, "S1")
        picture.vline(5, 4, 9, "S0")
    picture.hline(3, 3, 5, "N1")
    picture.hline(3, 13, 5, "N1")
    picture.px(5, 14, "O2")
    picture.px(5, 15, "O2")
    return picture


PIGEON = {"N": "N5", "n": "N4", "d": "N3", "g": "T3", "v": "V2", "o": "O3", "e": "R2", "w": "N7", "b": "N2"}
"""The letters of the pigeons' pictures: feathers, tail, neck, legs and bill, eye, wing, bar."""
_STANDS = (
    "........NN..",
    ".......NNeN.",
    ".......NNNoo",
    ".......gvv..",
    "...NNNNggv..",
    "..NwwwNNvN..",
    ".NwbwbNNNN..",
    "ddNNbNNNNn..",
    "d..nNNNnn...",
    "....o.o.....",
    "....oooo....",
)
_BOWS = (
    "............",
    "............",
    "............",
    "...NNNN.....",
    "..NwwwNNgg..",
    ".NwbwbNNgvv.",
    "ddNNbNNNNNN.",
    "d..nNNNnNeN.",
    "....o.o..NNo",
    "....oooo..oo",
    "............",
)
_PICKS = (*_BOWS[:6], "ddNNbNNNNgv.", "d..nNNNn.NN.", "....o.o.NeN.", "....oooo.NNo", "..........o.")
PIGEONS = {
    "idle": (_STANDS,),
    "peck": (_STANDS, _BOWS, _PICKS, _BOWS, _PICKS),
    "fly": (
        (
            "...ww.......",
            "...www.ww...",
            "...wwwwww...",
            "....NwwN..N.",
            "d...NNNNgNeN",
            "ddNNNNNNgvNo",
            ".ddNNNNNNv..",
            "...nnNnn....",
            "............",
            "............",
            "............",
        ),
        (
            "............",
            "............",
            "............",
            "..........N.",
            "d..NNNNNgNeN",
            "ddNNNNNNgvNo",
            ".ddNwwwNNv..",
            "...wwwwww...",
            "..www.ww....",
            "..ww........",
            "............",
        ),
    ),
}


def pigeons(kit: Kit) -> None:
    """Pigeons, to the right and to the left."""
    for state, rows in PIGEONS.items():
        strip = []
        for frame in rows:
            picture = Picture(14, 13)
            picture.grid(frame, PIGEON, 1, 1)
            strip.append(picture.outline())
        ticks = {"idle": 30, "peck": 8, "fly": 4}[state]
        kit.add(f"pigeon/{state}-right", strip, (7, 12), ticks)
        kit.add(f"pigeon/{state}-left", [one.flipped() for one in strip], (7, 12), ticks)


def city(kit: Kit) -> None:
    """All of them into the kit."""
    kit.add("stall/idle", [stall(frame) for frame in range(6)], (30, 55), 8)
    kit.add("courier/fly", [courier("fly", frame) for frame in range(4)], (14, 22), 3)
    kit.add("courier/bark", [courier("bark", frame) for frame in range(4)], (14, 22), 4)
    for state, ticks in {"shut": 24, "open": 8, "dark": 30}.items():
        count = {"shut": 2, "open": 3, "dark": 1}[state]
        kit.add(f"turnstile/{state}", [turnstile(state, frame) for frame in range(count)], (16, 29), ticks)
    for state, ticks in {"idle": 12, "watch": 9, "hushed": 18}.items():
        kit.add(f"advert/{state}", [advert(state, frame) for frame in range(4)], (18, 53), ticks)
    kit.add("kiosk/idle", [kiosk(frame) for frame in range(4)], (13, 41), 16)
    kit.add("tram/idle", [tram(frame) for frame in range(4)], (90, 57), 10)
    right = [taxi(frame) for frame in range(4)]
    kit.add("taxi/right", right, (47, 40), 6)
    kit.add("taxi/left", [picture.flipped() for picture in right], (TAXI[0] - 47, 40), 6)
    kit.animations["roof-taxi/right"] = kit.animations["taxi/right"]
    kit.add("lantern/idle", [lantern(0, False)], (5, 8), 30)
    kit.add("lantern/lit", [lantern(frame, True) for frame in range(2)], (5, 8), 17)
    pigeons(kit)
