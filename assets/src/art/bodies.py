"""Torsos as pixel grids and what each person's limbs are made of.

Grids are 14 wide; columns 0-2 and 11-13 belong to the arms in the views from the front and from behind. Signs
are those of `people.Look`; the torso's first row lies under the head's last.
"""

from __future__ import annotations

from dataclasses import dataclass

from art.heads import Grid
from art.palette import Colour

ELARA: dict[str, Grid] = {
    "down": [
        "....htqqth....",
        "...hhtqqthg...",
        "...ihhtqthg...",
        "...ihhtqthg...",
        "...ihhtthhg...",
        "...ihEhtihg...",
        "...ghhhtigg...",
        "...ihhhtihg...",
        "...ihhhtihgf..",
        "..iihhhtihhgf.",
        "..iihhgtihhgf.",
        "..tttt..ttttt.",
    ],
    "right": [
        "....ghhtt.....",
        "...gghhhtq....",
        "...gghhhtq....",
        "...gghhhht....",
        "...gghhhht....",
        "...gghhhht....",
        "...gghhhit....",
        "...fghhhit....",
        "..fghhhhitt...",
        "..fghhhhiit...",
        ".ffghhhhiit...",
        ".ttttttttt....",
    ],
    "up": [
        "....hhtthh....",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...ihhhhhhg...",
        "...gttttttg...",
        "...hhhghhhg...",
        "...ihhghhhg...",
        "..iihhghhhgf..",
        "..iihhghhhgf..",
        "..ihhhfhhhgf..",
        "..ihhhfhhhgf..",
        "..tttt.ttttt..",
    ],
}
ELARA["left"] = ELARA["right"]

KADE: dict[str, Grid] = {
    "down": [
        "....tq22qt....",
        "...ttqqqqtr...",
        "...utqqqqtr...",
        "...utoqqotr...",
        "...uttootrr...",
        "...utttttrr...",
        "...utwtttrr...",
        "...utwwttrr...",
        "....ttttrr....",
        "....rrrrrr....",
    ],
    "right": [
        "....rttq......",
        "...rrttqq.....",
        "...rrttuq.....",
        "...rrttuto....",
        "...rrttut.....",
        "...rrtttt.....",
        "...rrttut.....",
        "...rrttut.....",
        "....rtttt.....",
        "....rrrrr.....",
    ],
    "up": [
        "....tttttt....",
        "...utttttrr...",
        "...utttttrr...",
        "...utoootrr...",
        "...utttttrr...",
        "...utttttrr...",
        "...utttttrr...",
        "...utttttrr...",
        "....tttrrr....",
        "....rrrrrr....",
    ],
}
KADE["left"] = KADE["right"]

LENA: dict[str, Grid] = {
    "down": [
        "....yqqqqy....",
        "...zyqqqqyyx..",
        "...zyyqqyyyx..",
        "...zyyqqyyyx..",
        "..zzyyqqyyyx..",
        "..zyyyqqyyyx..",
        "..zyyyqqyyyx..",
        "..zyxyqqyxyx..",
        "..zyxyqqyxyx..",
        "..zyyyqqyyyx..",
        "..xxxx..xxxx..",
    ],
    "right": [
        "....yyyq......",
        "...xyyyyq.....",
        "..xxyyyzq.....",
        "..xxyyyzq.....",
        "..xxyyyyzq....",
        "..xxyyyyzq....",
        "..xxyyyyyq....",
        "..xyyyxyyq....",
        "..xyyyxyyq....",
        "..xxyyyyyx....",
        "..xxxxxxxx....",
    ],
    "up": [
        "....yyyyyy....",
        "...zyyyyyyx...",
        "...zyyyyyyx...",
        "...zyyyyyyx...",
        "..zzyyyyyyxx..",
        "..zyyyyyyyyx..",
        "..zyyyyyyyyx..",
        "..zyyyyyyyyx..",
        "..zyyyyyyyyx..",
        "..xyyyyyyyxx..",
        "..xxxxxxxxxx..",
    ],
}
LENA["left"] = LENA["right"]

BRAID: dict[str, tuple[Grid, int]] = {  # the braid over the torso, and the column where it begins
    "down": (["bcb", "dcb", "bcd", "dcb", "bcd", ".o.", ".b."], 9),
    "left": (["bcd.", ".dcb", ".bcd", ".dcb", "..oo", "..b."], 5),
    "up": (["bdcb", ".bcb", "..b."], 1),
}

ORION: dict[str, Grid] = {
    "down": [
        "....hgkkgh....",
        "...hhgkkghh...",
        "..iihXggXhhg..",
        "..ihhXhhXhhg..",
        "...ihXXXXhg...",
        "...ihhXXhhg...",
        "...ihhkkhhg...",
        "...iXhkkhXg...",
        "...iXhkkhXg...",
        "..iiXhkkhXgg..",
        "..ihhXkkXhhg..",
        "..ihXh..hXhg..",
        "..hh.h..h.gg..",
    ],
    "right": [
        "....hhhg......",
        "...ghhhgk.....",
        "..gghhhXg.....",
        "..gghhhXh.....",
        "...ghhXXh.....",
        "...ghhXhh.....",
        "...ghhhhi.....",
        "...gXhhhi.....",
        "...gXhhhi.....",
        "..ggXXhhi.....",
        "..ghhhXhhi....",
        "..ghh.hXhi....",
        "..gg...hh.....",
    ],
    "up": [
        "....hhhhhh....",
        "...ihXhhXhg...",
        "..iihXhhXhgg..",
        "..ihhXXXXhhg..",
        "...ihhXXhhg...",
        "...ihhXXhhg...",
        "...ihXXXXhg...",
        "...ihXhhXhg...",
        "...iXXhhXXg...",
        "..iihhhhhhgg..",
        "..ihhhkkhhhg..",
        "..ihhh..hhhg..",
        "..hh.h..h.gg..",
    ],
}
ORION["left"] = ORION["right"]


@dataclass(frozen=True)
class Limbs:
    """Colours and sizes of arms and legs.

    `sleeve`, `forearm` and `leg` run light, middle, dark; `edge` parts a limb from what lies behind it.
    `bare_from` is the part of the arm (0..1) where the sleeve ends. `hips` is the row of the cell where the
    legs come out of the clothes; `stripe` runs down the leg, `vein` (emissive) down the sleeve.
    """

    sleeve: tuple[Colour, Colour, Colour]
    forearm: tuple[Colour, Colour, Colour]
    bare_from: float
    cuff: Colour
    hand: tuple[Colour, Colour]
    leg: tuple[Colour, Colour, Colour]
    shoe: tuple[Colour, Colour]
    edge: Colour
    hips: int
    stripe: Colour | None = None
    vein: Colour | None = None


_WHITE = ("N8", "N7", "N5")
_BLUE = ("B4", "B3", "B2")
_WOOL = ("O4", "Y1", "Y0")
_BLACK = ("N4", "N2", "N1")

LIMBS = {
    "elara": Limbs(_WHITE, _WHITE, 1.0, "T3", ("S4", "S3"), ("N4", "N3", "N2"), ("N7", "T3"), "N4", 27),
    "kade": Limbs(
        _BLUE, ("N3", "N2", "N1"), 0.5, "O3", ("K0", "S2"), ("N3", "N2", "N1"), ("N8", "O3"), "B1", 25, stripe="O3"
    ),
    "lena": Limbs(_WOOL, _WOOL, 1.0, "Y0", ("S4", "S3"), ("B3", "B2", "B1"), ("O1", "O0"), "O1", 26),
    "orion": Limbs(_BLACK, _BLACK, 1.0, "M3", ("S5", "S4"), ("N3", "N2", "N1"), ("N4", "M2"), "N0", 27, vein="M3"),
}
