"""Small things of the clinic's back rooms: what is stored, mended, kept and slept on there, and by whom."""

from __future__ import annotations

from collections.abc import Callable

from art.canvas import Picture
from art.shading import box, hashed


def oxygen() -> Picture:
    """Two bottles on a trolley, one gauge in the red."""
    picture = Picture(30, 54)
    for x, shades in ((5, "G0 G1 G2 G3"), (14, "N4 N5 N6 N8")):
        picture.cylinder(x, 14, 9, 32, shades, 0.3, mask=picture.mask_rounded(x, 14, 9, 32, 3))
        picture.rect(x + 3, 9, 3, 5, "Y0")
        picture.ellipse(x + 4, 8, 2.6, 2.6, "N7")
        picture.px(x + 4, 7, "R2")
    picture.vline(25, 10, 38, "N4")
    picture.hline(21, 10, 5, "N6")
    picture.rect(4, 30, 20, 2, "N2")
    picture.rect(4, 46, 22, 3, "N3")
    for x in (7, 21):
        picture.ellipse(x, 50, 2.4, 2.4, "N1")
    return picture.outline()


def stepladder() -> Picture:
    """A stepladder under a lamp that was never mended; somebody's cap hangs on it."""
    picture = Picture(40, 68)
    for x0, x1, tone in ((14, 5, "Y0"), (25, 34, "Y0"), (17, 11, "Y1"), (22, 28, "Y1")):
        picture.line(x0, 4, x1, 63, tone, 2)
    for step in range(6):
        y = 12 + step * 9
        wide = 8 + step * 3
        picture.rect(20 - wide // 2, y, wide, 3, "O4")
        picture.hline(20 - wide // 2, y + 2, wide, "Y0")
    picture.rect(13, 2, 13, 4, "O4")
    picture.hline(13, 2, 13, "O5")
    picture.rounded(26, 8, 9, 5, "B2", 2)
    picture.hline(24, 12, 8, "B3")
    return picture.outline()


def filters() -> Picture:
    """Used filters in a pile: a year of the city's air."""
    picture = Picture(48, 38)
    for number, (x, y) in enumerate(((4, 20), (22, 22), (12, 8))):
        picture.blit(box(22, 6, 8, "N3 N4", "N2 N3", "N6", "N0"), x - 2, y - 3)
        for line in range(4):
            picture.vline(x + 3 + line * 5, y + 6, 5, "S0" if (line + number) % 2 else "N1")
        picture.hline(x + 1, y + 1, 16, "S1")
        for speck in range(6):
            picture.px(x + 2 + hashed(speck, number, 2) * 16, y + hashed(speck, number, 3) * 4, "S0")
    return picture.outline()


def milk_teeth() -> Picture:
    """A cabinet of first teeth, each in a jar with a name: what the clinic keeps and nobody ever asked to sell."""
    picture = Picture(56, 64)
    picture.rect(3, 4, 50, 56, "N3")
    picture.hline(3, 4, 50, "N6")
    picture.vline(3, 4, 56, "N5")
    for row in range(3):
        y = 8 + row * 17
        picture.rect(6, y, 44, 14, "T0")
        picture.hline(6, y, 44, "T4", 0.8)
        for jar in range(6):
            x = 8 + jar * 7
            picture.rect(x, y + 4, 5, 8, "T1", 0.3)
            picture.hline(x, y + 3, 5, ("O3", "M3", "B3", "T4")[(jar + row) % 4])
            picture.vline(x, y + 4, 8, "T3", 0.5)
            if (jar * 3 + row) % 7:
                picture.rect(x + 2, y + 8, 2, 2, "N8", 0.4)
                picture.px(x + 2, y + 10, "N7")
        picture.hline(6, y + 13, 44, "N5")
        for jar in range(6):
            picture.rect(8 + jar * 7, y + 12, 4, 1, "O5")
    return picture.outline()


def ledger_cart() -> Picture:
    """Files of paper on a trolley: from before, and kept because paper has no network."""
    picture = Picture(46, 46)
    for y in (18, 34):
        picture.rect(3, y, 38, 3, "N5")
        picture.hline(3, y, 38, "N7")
    for x in (4, 38):
        picture.vline(x, 6, 34, "N4")
        picture.vline(x + 1, 6, 34, "N6")
        picture.ellipse(x + 1, 42, 2.2, 2.2, "N1")
    for row, y in enumerate((6, 22)):
        for book in range(8):
            tone = ("S2", "R1", "O1", "S3", "Y0", "B2", "S1", "O2")[(book * 3 + row * 2) % 8]
            tall = 10 + (book * 5 + row) % 3
            picture.rect(7 + book * 4, y + 12 - tall, 3, tall, tone)
            picture.px(8 + book * 4, y + 14 - tall, "O5")
            picture.vline(9 + book * 4, y + 12 - tall, tall, "N1")
    picture.poly([(14, 3), (26, 1), (27, 5), (15, 7)], "N8")
    picture.line(16, 5, 24, 3, "N5")
    return picture.outline()


def drawings() -> Picture:
    """What a child drew while waiting: a tooth with wings, a house, a drone that smiles; crayons; flat."""
    picture = Picture(46, 28)
    for x, y in ((2, 4), (17, 2), (30, 9)):
        picture.rect(x, y, 13, 15, "N8")
        picture.hline(x, y + 14, 13, "N6")
        picture.vline(x + 12, y, 15, "N6")
    picture.grid(("#.###.#", "#######", ".#####.", "..#.#.."), {"#": "T3"}, 5, 9)
    picture.poly([(20, 9), (23, 5), (27, 9)], "R2")
    picture.rect(21, 9, 6, 5, "O3")
    picture.fill(picture.mask_ring(36, 16, 4, 4, 1.0), "V2")
    picture.px(35, 15, "N2")
    picture.px(38, 15, "N2")
    picture.hline(35, 18, 3, "R2")
    for x, y, tone in ((4, 22, "R2"), (11, 24, "B3"), (19, 21, "O3"), (25, 25, "G2")):
        picture.rect(x, y, 5, 2, tone)
        picture.px(x + 5, y, "S5")
    return picture


def radio() -> Picture:
    """A crate with a radio that is always a little off its station, and a thermos."""
    picture = Picture(36, 36)
    picture.blit(box(26, 8, 12, "S1 S2", "S0 S1 S2", "S3", "S0"), 4, 12)
    picture.rounded(6, 6, 15, 10, "R1", 2)
    picture.hline(7, 6, 13, "R3")
    picture.ellipse(10, 11, 2.6, 2.6, "N1")
    picture.rect(14, 9, 5, 2, "O4", 0.9)
    picture.line(18, 6, 25, 0, "N6")
    picture.cylinder(23, 7, 6, 12, "T1 T2 T3 T4", 0.3)
    picture.hline(23, 7, 6, "N7")
    return picture.outline()


def nest() -> Picture:
    """Whoever keeps the servers sleeps here: a blanket, a keyboard, noodles; flat."""
    picture = Picture(60, 34)
    body = picture.mask_poly([(4, 10), (26, 4), (42, 8), (40, 26), (16, 30), (3, 24)])
    picture.shade(body, 0.8 - picture.xs / 80 - picture.ys / 90, "B1 B1 B2 B3")
    for step in range(0, 40, 8):
        picture.fill(body & (abs(picture.xs + picture.ys - step - 14) < 1), "B1")
    picture.rounded(6, 8, 12, 8, "N6", 3)
    picture.hline(8, 9, 8, "N8")
    picture.poly([(38, 24), (56, 20), (58, 26), (40, 31)], "N2")
    for row in range(2):
        for key in range(6):
            picture.px(42 + key * 2 + row, 25 + row * 2 - key // 3, "B5", 0.6)
    picture.poly([(46, 8), (55, 8), (53, 16), (48, 16)], "N8")
    picture.hline(48, 11, 6, "R2")
    picture.line(50, 8, 46, 2, "S3")
    return picture


KEPT_PROPS: dict[str, Callable[[], Picture]] = {
    "oxygen": oxygen,
    "stepladder": stepladder,
    "filters": filters,
    "milk-teeth": milk_teeth,
    "ledger-cart": ledger_cart,
    "drawings": drawings,
    "radio": radio,
    "nest": nest,
}
"""Story -> the function that draws it; they follow on STORY_PROPS."""
