"""What stands on the city's roofs: machines that breathe, tanks, frames of neon seen from behind, edges and depths."""

from __future__ import annotations

from functools import partial

from art.canvas import Picture
from art.city_letters import letters, width
from art.city_walls import BRICK, NAVY, NEON, TEAL, VIOLET, wall, windows
from art.props_city_kinds import Entry
from art.shading import box, hashed


def fans() -> Picture:
    """Two fans in a housing."""
    picture = Picture(50, 46)
    picture.blit(box(44, 20, 18, "N3 N4 N5", "N2 N3 N3", "N6", "N0", pad=0), 3, 4)
    for x in (14, 36):
        picture.ellipse(x, 14, 9, 8, "N1")
        picture.fill(picture.mask_ring(x, 14, 9, 8, 1.2), "N5")
        for ax, ay in ((-6, -4), (6, 4), (-5, 5), (5, -5)):
            picture.line(x, 14, x + ax, 14 + ay, "N4", 2)
        picture.ellipse(x, 14, 2, 2, "N6")
    for y in (28, 32, 36):
        picture.hline(6, y, 38, "N1")
    picture.px(42, 26, "T5", 1)
    return picture.outline()


def tank() -> Picture:
    """A water tank on legs."""
    picture = Picture(48, 80)
    for x in (8, 37):
        picture.rect(x, 52, 3, 25, "N3")
        picture.vline(x, 52, 25, "N5")
    picture.line(9, 56, 38, 74, "N3")
    picture.line(38, 56, 9, 74, "N3")
    picture.cylinder(5, 18, 38, 36, "O0 S0 S1 S2")
    for y in (24, 36, 48):
        picture.hline(5, y, 38, "N2")
    picture.poly([(3, 19), (24, 4), (44, 19)], "S1")
    picture.poly([(24, 4), (44, 19), (24, 19)], "S0")
    picture.hline(3, 19, 42, "S2")
    return picture.outline()


def skylight() -> Picture:
    """A skylight; somebody works below."""
    picture = Picture(58, 40)
    picture.rect(2, 2, 54, 35, "N3")
    picture.hline(2, 2, 54, "N6")
    picture.vgradient(5, 5, 48, 26, "O4 O3 O2", 0.8, emissive=0.6)
    for x in (5, 21, 37):
        picture.vline(x, 5, 26, "N1")
        picture.poly([(x + 3, 29), (x + 9, 6), (x + 12, 6), (x + 6, 29)], "O5", 0.5, alpha=80)
    picture.hline(5, 17, 48, "N1")
    picture.rect(2, 31, 54, 6, "N2")
    return picture.outline()


def pipe_run() -> Picture:
    """A run of pipes across the roof, to be vaulted: 16 x 128 px of ground."""
    picture = Picture(20, 138)
    picture.rect(3, 6, 14, 128, "N1")
    for x, tones in ((3, ("N2", "N5")), (10, ("N3", "N6"))):
        picture.rect(x, 2, 6, 130, tones[0])
        picture.vline(x + 1, 2, 130, tones[1])
        picture.vline(x + 5, 2, 130, "N0")
    for y in range(8, 130, 24):
        picture.rect(2, y, 16, 5, "N3")
        picture.hline(2, y, 16, "O3", 0.25)
        picture.hline(2, y + 4, 16, "N0")
    picture.rect(3, 130, 14, 6, "N2")
    return picture.outline()


def chimney() -> Picture:
    """A brick stack with a hat."""
    picture = Picture(30, 58)
    wall(picture, 4, 12, 22, 54, BRICK, True, 5)
    picture.rect(2, 8, 26, 6, "S1")
    picture.hline(2, 8, 26, "S3")
    for x in (6, 17):
        picture.rect(x, 2, 7, 7, "N3")
        picture.hline(x, 2, 7, "N5")
    return picture.outline()


def dish() -> Picture:
    """An antenna that listens."""
    picture = Picture(36, 60)
    picture.rect(16, 24, 3, 32, "N4")
    picture.vline(16, 24, 32, "N6")
    mask = picture.mask_ellipse(15, 16, 13, 12)
    picture.shade(mask, 0.95 - (picture.xs - 2 + picture.ys - 4) / 50.0, "N2 N3 N4 N5 N6")
    picture.line(15, 16, 27, 8, "N6")
    picture.rect(26, 6, 4, 4, "N3")
    picture.px(28, 7, "R3", 1)
    picture.rect(10, 53, 15, 3, "N2")
    return picture.outline()


def neon_frame(text: str, colour: str) -> Picture:
    """Neon letters on a frame, as tall as a man, running along the roof's edge."""
    tones = NEON[colour]
    wide = width(text, 1, 4) + 16
    picture = Picture(wide, 60)
    for x in range(8, wide, 28):
        picture.rect(x, 6, 2, 52, "N3")
        picture.vline(x, 6, 52, "N5")
    for y in (8, 40):
        picture.rect(2, y, wide - 4, 2, "N3")
        picture.hline(2, y, wide - 4, "N5")
    x = 8
    letters(picture, x + 1, 15, text, tones[0], 0.4, scale=4)
    letters(picture, x, 14, text, tones[3], 0.95, scale=4)
    for y in range(14, 34):
        for left in range(x, wide - 8):
            if picture.emissive[y, left, 3] > 200 and (y - 14) % 4 == 1 and (left - x) % 4 in (1, 2):
                picture.px(left, y, tones[4], 1)
    return picture


def hatch() -> Picture:
    """A roof house with a door: where the fire stairs come up, or go down."""
    picture = Picture(70, 76)
    picture.blit(box(64, 22, 48, "N2 N3 N4", "N2 N3 N3", "N6", "N0", pad=0), 3, 3)
    picture.rect(22, 36, 26, 37, "N0")
    picture.rect(24, 38, 22, 35, "T1")
    picture.rect(28, 42, 14, 9, "O4", 0.8)
    picture.rect(20, 28, 30, 7, "N0")
    letters(picture, 28, 29, "EXIT", "G3", 1)
    return picture.outline()


def garden() -> Picture:
    """Beds of tomatoes; someone grows real food up here."""
    picture = Picture(74, 40)
    picture.blit(box(68, 14, 10, "O0 O0 S0", "S0 S1 S1", "S2", "N0", pad=0), 3, 12)
    for number in range(34):
        x, y = 6 + int(hashed(number, 1, 4) * 60), 8 + int(hashed(number, 2, 4) * 15)
        picture.rect(x, y - 5, 3, 7, "G1" if number % 3 else "G2")
        if number % 4 == 0:
            picture.rect(x + 1, y - 2, 2, 2, "R2")
    return picture.outline()


def washing() -> Picture:
    """Sheets on a line between two poles."""
    picture = Picture(84, 54)
    for x in (3, 79):
        picture.rect(x, 6, 2, 46, "N4")
    picture.hline(3, 8, 78, "N6")
    for x, wide, high, tone, shade in ((8, 22, 28, "N7", "N5"), (34, 14, 20, "T4", "T2"), (52, 24, 26, "M4", "M2")):
        picture.rect(x, 8, wide, high, tone)
        for fold in range(x + 4, x + wide, 7):
            picture.vline(fold, 10, high - 2, shade)
        picture.hline(x, 8 + high - 1, wide, shade)
    return picture.outline()


def edge(width: int) -> Picture:
    """A parapet along a roof's north side: `width` px."""
    picture = Picture(width, 18)
    picture.rect(0, 2, width, 6, "N4")
    picture.hline(0, 2, width, "N6")
    picture.rect(0, 8, width, 8, "N2")
    picture.hline(0, 8, width, "N5")
    picture.hline(0, 15, width, "N0")
    for x in range(0, width, 32):
        picture.vline(x, 2, 14, "N1")
    return picture


def depth(kind: str, width: int) -> Picture:
    """A house's face below its roof's south edge, going down into the dark: `width` px."""
    tones, brick, glow = {
        "brick": (BRICK, True, "OM"),
        "teal": (TEAL, False, "TB"),
        "violet": (VIOLET, False, "MV"),
        "navy": (NAVY, False, "BO"),
    }[kind]
    picture = Picture(width, 160)
    wall(picture, 0, 0, width, 160, tones, brick, width)
    windows(picture, range(14, width - 24, 30), (22, 58, 94, 130), 16, 20, glow, width)
    picture.rect(0, 0, width, 3, "N5")
    picture.hline(0, 0, width, "N7")
    for y in range(60, 160, 2):
        picture.rect(0, y, width, 2, "N0", alpha=min(230, (y - 60) * 3))
    return picture


def side(high: int) -> Picture:
    """The edges of two roofs with the gap between them: 32 px wide, `high` px of it; far below there is the street."""
    picture = Picture(32, high)
    picture.rect(0, 0, 32, high, "N0")
    for y in range(0, high, 9):
        x = 9 + int(hashed(y, 1, 3) * 12)
        picture.rect(x, y, 2, 1, ("O3", "M3", "T4", "B3")[y % 4], 0.7)
    for y in range(high):
        if hashed(y, 2, 3) < 0.08:
            picture.hline(8, y, 16, "M1", 0.35)
    for x, tone in (
        (0, "N4"),
        (1, "N5"),
        (2, "N6"),
        (3, "N3"),
        (4, "N1"),
        (27, "N1"),
        (28, "N3"),
        (29, "N4"),
        (30, "N5"),
        (31, "N3"),
    ):
        picture.vline(x, 0, high, tone)
    for y in range(0, high, 32):
        picture.rect(0, y, 4, 2, "O3", 0.5)
        picture.rect(28, y, 4, 2, "O3", 0.5)
    return picture


def plank() -> Picture:
    """Boards over a gap: the slow way."""
    picture = Picture(44, 32)
    for y, tone in ((1, "S1"), (9, "O1"), (17, "S1"), (25, "S0")):
        picture.rect(1, y, 42, 6, tone)
        picture.hline(1, y, 42, "S3")
        picture.hline(1, y + 5, 42, "N0")
    for x in (4, 39):
        for y in (4, 12, 20, 28):
            picture.px(x, y, "N6")
    return picture


def skyline() -> Picture:
    """The far city behind the roofs, 640 px that repeat: towers, the spire of the score, a rail."""
    picture = Picture(640, 200)
    picture.vgradient(0, 0, 640, 200, "N0 N0 N1 M0 M1 V1", 0.8, emissive=0.35)
    for layer, (tone, low, reach, strength) in enumerate(
        (("M0", 20, 60, 0.4), ("V1", 50, 70, 0.35), ("N2", 84, 60, 0.25), ("N1", 120, 50, 0.0))
    ):
        x = 0
        while x < 640:
            wide = 12 + int(hashed(x, layer, 2) * 26)
            top = low + int(hashed(x, layer, 3) * reach)
            picture.rect(x, top, wide, 200 - top, tone, strength)
            picture.hline(x, top, wide, "N4" if layer > 1 else tone, strength)
            for wy in range(top + 4, 196, 5):
                for wx in range(x + 3, x + wide - 2, 4):
                    if hashed(wx, wy, layer) < 0.26:
                        picture.rect(wx, wy, 2, 2, ("M3", "V3", "B4", "O3", "T4")[int(hashed(wy, wx, layer) * 5)], 0.7)
            x += wide + int(hashed(x, layer, 4) * 5)
    spire = 420
    for step in range(150):
        half = 2 + step * 0.06
        picture.rect(spire - half, 40 + step, half * 2 + 1, 1, "N2")
    picture.ellipse(spire, 46, 15, 9, "N1")
    picture.fill(picture.mask_ring(spire, 46, 15, 9, 1.4), "M3", 0.95)
    picture.ellipse(spire, 46, 9, 5, "M1", 0.8)
    picture.ellipse(spire, 46, 3.6, 3.6, "M4", 1)
    return picture


def corridor_wall() -> Picture:
    """The back corridor's wall: 464 x 64 px of mint panels, doors, windows on the rain, and what a gym coach pins up."""
    picture = Picture(464, 64)
    picture.vgradient(0, 0, 464, 46, "T1 T2 T2 T3", 0.6)
    picture.rect(0, 0, 464, 7, "N2")
    for y, tone in ((1, "N5"), (2, "N4"), (4, "N6"), (5, "N3")):
        picture.hline(0, y, 464, tone)
    picture.hline(0, 7, 464, "T5", 1)
    picture.rect(0, 46, 464, 15, "T1")
    picture.hline(0, 45, 464, "T4", 0.35)
    picture.hline(0, 46, 464, "N6")
    picture.rect(0, 56, 464, 5, "T0")
    for x in range(0, 464, 40):
        picture.vline(x, 8, 53, "T0")
        picture.vline(x + 1, 8, 38, "T4")
    for x in range(20, 464, 80):
        # a clamp of the pipes under the ceiling
        picture.rect(x, 0, 4, 7, "N4")
        picture.vline(x, 0, 7, "N7")
    for number, x in enumerate((48, 208, 328)):
        _door(picture, x, number)
    for x, wide in ((88, 54), (368, 46)):
        _night(picture, x, wide)
    for x, name in ((4, "CALM"), (148, "QUIET"), (422, "EXIT")):
        plate = width(name, 1) + 7
        picture.rect(x, 13, plate, 12, "N0")
        picture.rect(x + 1, 14, plate - 2, 10, "T1" if name != "EXIT" else "G0", 0.6)
        letters(picture, x + 4, 16, name, "T6" if name != "EXIT" else "G3", 1)
    _smile_screen(picture, 256, 13)
    for x, tone, words in ((16, "O3", ("ONE", "MORE")), (184, "M3", ("SIT", "UPS")), (304, "B3", ("REST", "DAY"))):
        picture.rect(x, 28, 21, 16, tone)
        picture.hline(x, 28, 21, "N7")
        for row, word in enumerate(words):
            letters(picture, x + 2, 30 + row * 7, word, "N0", 0.0)
    for x in (150, 310):
        picture.rect(x, 47, 7, 12, "R1")
        picture.vline(x + 1, 48, 10, "R2")
        picture.rect(x + 2, 44, 3, 3, "N1")
    picture.rect(0, 61, 464, 3, "N0")
    return picture


def _door(picture: Picture, x: int, number: int) -> None:
    """A staff door with a lit pane and a lamp over it."""
    picture.rect(x - 1, 12, 32, 49, "N1")
    picture.rect(x + 1, 15, 28, 46, "N5")
    picture.vline(x + 1, 15, 46, "N7")
    picture.vline(x + 28, 15, 46, "N3")
    picture.rect(x + 6, 20, 18, 14, "N1")
    picture.vgradient(x + 7, 21, 16, 12, "T5 T4 T3", 0.6, emissive=0.75)
    picture.poly([(x + 9, 32), (x + 14, 21), (x + 17, 21), (x + 12, 32)], "T6", 0.8, alpha=120)
    picture.rect(x + 4, 40, 22, 2, "N3")
    picture.rect(x + 4, 50, 22, 8, "N4")
    picture.rect(x + 23, 41, 3, 5, "N8")
    picture.rect(x + 11, 9, 8, 3, "N0")
    picture.rect(x + 12, 10, 6, 1, ("G3", "O4", "G3")[number], 1)


def _night(picture: Picture, x: int, wide: int) -> None:
    """A window on the city in the rain."""
    picture.rect(x, 12, wide, 31, "N1")
    picture.hline(x, 12, wide, "N6")
    picture.vgradient(x + 2, 14, wide - 4, 27, "N1 M0 V1 M2", 0.8, emissive=0.55)
    left = x + 2
    while left < x + wide - 4:
        high = 7 + int(hashed(left, 3, 9) * 14)
        broad = min(4 + int(hashed(left, 4, 9) * 5), x + wide - 2 - left)
        picture.rect(left, 41 - high, broad, high, "N0")
        for wy in range(43 - high, 40, 3):
            if hashed(left, wy, 9) < 0.6:
                picture.px(left + 1 + int(hashed(wy, left, 9) * max(1, broad - 2)), wy, ("O4", "T5", "M4")[wy % 3], 1)
        left += broad + 1
    for number in range(wide // 5):
        rx, ry = x + 3 + int(hashed(number, 5, 9) * (wide - 6)), 15 + int(hashed(number, 6, 9) * 20)
        picture.vline(rx, ry, 4, "B4", 0.5)
    picture.vline(x + wide // 2, 13, 29, "N4")
    picture.rect(x - 1, 42, wide + 2, 3, "N6")
    picture.hline(x - 1, 42, wide + 2, "N8")


def _smile_screen(picture: Picture, x: int, y: int) -> None:
    """A screen with somebody's jaw and its curve."""
    picture.rect(x, y, 42, 29, "N1")
    picture.rect(x + 1, y + 1, 40, 27, "T0", 0.5)
    for tooth in range(9):
        bow = (tooth - 4) ** 2 // 3
        picture.rect(x + 5 + tooth * 3, y + 13 - bow, 2, 4, "T6", 1)
    points = [(0, 24), (8, 21), (14, 23), (22, 18), (30, 20), (36, 15)]
    for (ax, ay), (bx, by) in zip(points, points[1:], strict=False):
        picture.line(x + 3 + ax, y + ay, x + 3 + bx, y + by, "R2", 1, 0.9)
    picture.hline(x + 1, y + 1, 40, "T4", 0.9)
    picture.px(x + 38, y + 4, "G3", 1)


ROOFS: dict[str, Entry] = {
    "fans": (fans, (3, 24, 44, 18), False),
    "tank": (tank, (5, 62, 38, 15), False),
    "skylight": (skylight, (2, 10, 54, 26), True),
    "pipe-run": (pipe_run, None, True),
    "chimney": (chimney, (4, 40, 22, 14), False),
    "dish": (dish, (10, 48, 14, 8), False),
    "neon-molar": (partial(neon_frame, "MOLAR", "M"), None, False),
    "neon-noodle": (partial(neon_frame, "NOODLE", "O"), None, False),
    "neon-smile": (partial(neon_frame, "SMILE", "T"), None, False),
    "neon-hotel": (partial(neon_frame, "HOTEL", "B"), None, False),
    "hatch": (hatch, (3, 50, 64, 23), False),
    "garden": (garden, (3, 22, 68, 14), True),
    "washing": (washing, None, True),
    "edge": (partial(edge, 128), None, True),
    **{
        f"depth-{width}-{kind}": (partial(depth, kind, width), None, False)
        for width, kind in (
            (208, "brick"),
            (224, "teal"),
            (208, "navy"),
            (240, "violet"),
            (224, "brick"),
            (216, "teal"),
        )
    },
    "gap": (partial(side, 256), None, True),
    "plank": (plank, None, True),
    "corridor-wall": (corridor_wall, None, False),
    "skyline": (skyline, None, False),
}
"""New ones go to the end."""
