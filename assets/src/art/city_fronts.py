"""The houses of Bright Lane: a wall with windows, a shop below, and what hangs between them.

A front is 192 px high and stands on its lower edge; fronts join side by side.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from art import city_shops as shops
from art.canvas import Picture
from art.city_letters import centred
from art.city_walls import (
    BRICK,
    NAVY,
    OLIVE,
    RUST,
    TEAL,
    VIOLET,
    balcony,
    blade,
    cable,
    cooler,
    pipe,
    wall,
    windows,
)  # fmt: skip
from art.shading import hashed

HIGH = 192  # px
Shop = Callable[[Picture, int, int, int], None]


def sky(picture: Picture) -> None:
    """The night behind the roofs: a far city of small lights."""
    picture.vgradient(0, 0, picture.width, picture.height, "N0 N0 N1 M0 V1", 0.8, emissive=0.3)
    for layer, (tone, low, reach) in enumerate((("M0", 4, 40), ("N2", 20, 50))):
        x = 0
        while x < picture.width:
            wide = 8 + int(hashed(x, layer, 2) * 14)
            top = low + int(hashed(x, layer, 3) * reach)
            picture.rect(x, top, wide, picture.height - top, tone, 0.35)
            for wy in range(top + 3, picture.height - 4, 5):
                for wx in range(x + 2, x + wide - 2, 3):
                    if hashed(wx, wy, layer) < 0.2:
                        picture.px(wx, wy, ("M2", "V2", "B3", "O2", "T3")[int(hashed(wy, wx, layer) * 5)], 0.55)
            x += wide + int(hashed(x, layer, 4) * 4)


def house(
    width: int,
    top: int,
    tones: str,
    shop: Shop | None,
    seed: int,
    *,
    brick: bool = False,
    glow: str = "OMB",
    sign: str = "",
    colour: str = "M",
    balconies: bool = False,
) -> Picture:
    """A house of the lane. `top` px of sky over it; `sign` stands out at its right edge."""
    picture = Picture(width, HIGH)
    if top > 6:
        sky(picture)
    wall(picture, 0, top, width, HIGH, tones, brick, seed)
    foot = HIGH - shops.SIGN - 6
    xs = list(range(12, width - 26, 26))
    if sign:
        xs = [x for x in xs if x < width - 46]
    ys = [y for y in range(top + 14, foot - 18, 30)]
    windows(picture, xs, ys, 14, 18, glow, seed)
    for number, y in enumerate(ys):
        if balconies and number % 2 == 0:
            balcony(picture, xs[0] - 4, y + 21, 44, seed + number)
        elif xs:
            cooler(picture, xs[-1] + 17 if not sign else xs[-1] + 16, y + 9)
    pipe(picture, width - 5, top + 6, HIGH)
    if shop is not None:
        shop(picture, 4, HIGH, width - 10)
    if sign:
        blade(picture, width - 24, max(top + 8, foot - 14 - len(sign) * 8), sign, colour)
    cable(picture, 0, top + 20, width, top + 26 + seed % 12, 12, seed % 2 == 0)
    return picture


def station() -> Picture:
    """Harbour Line's hall at the lane's west end: three arches, a clock, the line's name."""
    picture = Picture(288, HIGH)
    sky(picture)
    wall(picture, 0, 34, 288, HIGH, NAVY, False, 7)
    for x in (16, 104, 192):
        for tone, inset in (("N0", 0), ("B2", 3)):
            mask = picture.mask_rect(x + inset, 110, 80 - 2 * inset, 82) | picture.mask_ellipse(
                x + 40, 110, 40 - inset, 34 - inset
            )
            if inset:
                picture.shade(mask, 1 - (picture.ys - 76) / 130.0, "O1 O2 O3 O4", 0.8, emissive=0.6)
            else:
                picture.fill(mask, tone)
        for bar in range(x + 14, x + 74, 13):
            picture.vline(bar, 78, 114, "O0")
        picture.hline(x + 3, 124, 74, "O0")
        picture.rect(x + 3, 182, 74, 10, "O0")
    for x, tone in ((50, "N1"), (136, "N1"), (220, "N1"), (244, "N1")):
        shops.guest(picture, x, 172, tone)
    picture.rect(72, 48, 144, 18, "N0")
    picture.hline(72, 48, 144, "O3", 1)
    picture.hline(72, 65, 144, "O3", 1)
    centred(picture, 144, 54, "HARBOUR LINE", "O5", 1, 3)
    picture.ellipse(248, 58, 13, 13, "N0")
    picture.ellipse(248, 58, 11, 11, "O5", 0.8)
    picture.line(248, 58, 248, 50, "N1", 2)
    picture.line(248, 58, 253, 60, "N1", 2)
    for x in (8, 96, 184, 276):
        picture.rect(x - 4, 70, 8, 122, "N3")
        picture.vline(x - 4, 70, 122, "N5")
        picture.rect(x - 6, 66, 12, 5, "N4")
    return picture


FRONTS: dict[str, Callable[[], Picture]] = {
    "front-station": station,
    "front-mirrors": partial(house, 160, 14, NAVY, shops.mirrors, 3, glow="BVT", sign="MIRROR", colour="B"),
    "front-noodles": partial(
        house, 144, 24, BRICK, shops.noodle_bar, 1, brick=True, glow="OMO", sign="RAMEN", colour="O", balconies=True
    ),
    "front-arcade": partial(house, 144, 6, VIOLET, shops.arcade, 4, glow="MVO", sign="ARKADE", colour="M"),
    "front-credit": partial(house, 144, 26, NAVY, shops.credit, 5, glow="BVT"),
    "front-whiten": partial(house, 160, 16, TEAL, shops.whitening, 6, glow="TBT", sign="WHITE", colour="T"),
    "front-sweets": partial(house, 112, 38, RUST, shops.sweets, 8, brick=True, glow="OM"),
    "front-floss": partial(house, 144, 10, VIOLET, shops.boutique, 9, glow="VBM", sign="FLOSS", colour="V"),
    "front-synth": partial(house, 128, 30, OLIVE, shops.records, 10, glow="MVO", balconies=True),
    "front-hotel": partial(
        house, 160, 4, RUST, shops.hotel, 11, brick=True, glow="OOM", sign="HOTEL", colour="R", balconies=True
    ),
    "front-shut": partial(house, 112, 44, OLIVE, shops.shut, 12, glow="OB"),
}
