"""Eyes, brows, noses and mouths of the portraits, as pixel grids and strokes, and the expressions made of them."""

from __future__ import annotations

from dataclasses import dataclass

from art.canvas import Picture
from art.faces_strokes import Spot, stroke
from art.palette import Colour

Grid = list[str]

# Signs: k lash, W w white and its shade, I i iris, j its light, P pupil, h glint, l lower lid, d lid, u shadow.
NEAR: dict[str, Grid] = {
    "open": [
        "..kkkkkkk..",
        ".kkkkkkkkkk",
        "kkWIIIIWWkk",
        "k.WIPPIIWWk",
        "..WIPPhIWw.",
        "..WjPPjjww.",
        "..wjjjjjw..",
        "....lllll..",
    ],
    "narrow": ["...........", ".kkkkkkkkk.", "kkkkkkkkkkk", "k.WIPPIIWWk", "..WIPPhIWw.", "..wjjjjjw..", "...lllll..."],
    "wide": [
        "..kkkkkkk..",
        ".kkkkkkkkk.",
        "kkWWIIIWWkk",
        ".WWIIPIIWW.",
        ".WWIPPhIWw.",
        ".WWjPPjjWw.",
        ".wWjjjjjww.",
        "..wwjjjww..",
        "...lllll...",
    ],
    "happy": ["...........", "...........", "...kkkkk...", "..kkkkkkk..", ".kk.....kk.", "kk.......kk"],
    "closed": ["...........", "...........", "..ddddddd..", "k.ddddddd.k", "kk.......kk", ".kkkkkkkkk.", "...lllll..."],
    "tired": [
        "...........",
        "..ddddddd..",
        ".kkkkkkkkk.",
        "kkIIPPIIWkk",
        "k.WIPhIIWw.",
        "..wjjjjjw..",
        "...lllll...",
        "...uuuuuu..",
    ],
}
FAR: dict[str, Grid] = {
    "open": [".kkkkkk.", "kkkkkkkk", "kWIIIIWk", ".WIPPIW.", ".WIPhIw.", ".wjPPjw.", ".wjjjjw.", "..llll.."],
    "narrow": ["........", ".kkkkkk.", "kkkkkkkk", "kWIPPIWk", ".WIPhIw.", ".wjjjjw.", "..llll.."],
    "wide": [
        ".kkkkkk.",
        "kkkkkkkk",
        "kWIIIWWk",
        "WWIPPIWW",
        "WWIPhIWw",
        "WWjPPjWw",
        ".wjjjjw.",
        ".wwjjww.",
        "..llll..",
    ],
    "happy": ["........", "........", "..kkkk..", ".kkkkkk.", "kk....kk", "k......k"],
    "closed": ["........", "........", ".dddddd.", "k.dddd.k", "kk....kk", ".kkkkkk.", "..llll.."],
    "tired": ["........", ".dddddd.", "kkkkkkkk", "kIPPIIWk", ".WIPhIw.", ".wjjjjw.", "..llll..", "..uuuu.."],
}


@dataclass(frozen=True)
class Expression:
    """`brow`: how far the inner end, the middle and the outer end of both brows are from rest, px, up is negative."""

    eyes: str = "open"
    brow: tuple[float, float, float] = (0, 0, 0)
    far_brow: tuple[float, float, float] | None = None
    mouth: str = "calm"
    blush: bool = False
    tear: bool = False
    sweat: bool = False
    bags: bool = False


@dataclass(frozen=True)
class Skin:
    """Tones dark to light; `lips` are the line, the lip and its light."""

    line: Colour
    deep: Colour
    shade: Colour
    half: Colour
    base: Colour
    light: Colour
    lips: tuple[Colour, Colour, Colour]


def eyes(
    picture: Picture,
    near: tuple[int, int],
    far: tuple[int, int],
    state: str,
    iris: tuple[Colour, Colour, Colour],
    lash: Colour,
    skin: Skin,
    wings: bool,
    far_wide: bool,
) -> None:
    """Both eyes; `near` and `far` are the top left corners of their grids."""
    key: dict[str, Colour] = {
        "k": lash,
        "W": "N8",
        "w": "N6",
        "I": iris[0],
        "j": iris[1],
        "i": iris[1],
        "P": "N0",
        "h": "N8",
        "l": skin.shade,
        "d": skin.half,
        "u": skin.shade,
    }
    near_state, far_state = ("happy", "open") if state == "wink" else (state, state)
    picture.grid(NEAR[near_state], key, *near)
    picture.grid(NEAR[far_state] if far_wide else FAR[far_state], key, *far, flip=far_wide)
    if state in ("happy", "closed", "wink"):
        return
    row = 5 if state != "wide" else 6
    for x in (near[0] + 3, near[0] + 5):
        picture.px(x, near[1] + row - (state in ("narrow", "tired")), iris[2])
    picture.px(far[0] + (5 if far_wide else 3), far[1] + row - (state in ("narrow", "tired")), iris[2])
    crease = -2 if state in ("open", "wide") else -1
    if state != "tired":
        picture.hline(near[0] + 1, near[1] + crease, 8, skin.half)
        picture.hline(far[0] + 1, far[1] + crease, 8 if far_wide else 5, skin.half)
    if wings:
        picture.px(near[0] + 11, near[1] + (1 if state == "open" else 2), lash)


def brows(
    picture: Picture,
    near: Spot,
    far: Spot,
    expression: Expression,
    colour: Colour,
    weight: float,
    far_length: float,
) -> None:
    """Two tapered strokes; `near` and `far` are their inner ends at rest."""
    for place, (start, direction, length) in enumerate(((near, 1, 13.0), (far, -1, far_length))):
        inner, middle, outer = expression.brow if place == 0 or expression.far_brow is None else expression.far_brow
        x, y = start
        points = [
            (x, y + inner),
            (x + direction * length * 0.46, y - 1.3 + middle),
            (x + direction * length, y + 0.2 + outer),
        ]
        picture.fill(stroke(picture, points, weight + 0.6, 1.0, weight), colour)


NOSE_TURNED = (
    (0, 0, "light"),
    (0, 1, "light"),
    (-1, 2, "light"),
    (-1, 3, "light"),
    (-2, 4, "light"),
    (-2, 5, "light"),
    (-3, 6, "light"),
    (-3, 7, "light"),
    (-2, 7, "light"),
    (2, 2, "half"),
    (2, 3, "half"),
    (2, 4, "half"),
    (2, 5, "half"),
    (2, 6, "half"),
    (2, 7, "shade"),
    (3, 7, "half"),
    (3, 8, "half"),
    (2, 8, "shade"),
    (1, 8, "half"),
    (1, 9, "deep"),
    (0, 9, "shade"),
    (-1, 9, "shade"),
    (-2, 9, "deep"),
    (-3, 8, "shade"),
)
NOSE_SHARP = (
    *((x, y, tone) for x, y, tone in NOSE_TURNED),
    (-4, 7, "light"),
    (-4, 8, "half"),
    (3, 5, "half"),
    (3, 6, "shade"),
)
NOSE_FRONT = (
    (0, 3, "light"),
    (0, 4, "light"),
    (0, 5, "light"),
    (-1, 6, "light"),
    (0, 6, "light"),
    (1, 6, "light"),
    (2, 4, "half"),
    (2, 5, "half"),
    (2, 6, "half"),
    (-2, 7, "half"),
    (2, 7, "shade"),
    (-1, 8, "shade"),
    (0, 8, "half"),
    (1, 8, "shade"),
    (3, 7, "half"),
)
NOSE_BROAD = (
    *((x, y, tone) for x, y, tone in NOSE_TURNED),
    (3, 9, "shade"),
    (-3, 9, "shade"),
    (4, 8, "half"),
    (-4, 8, "half"),
    (4, 7, "half"),
)


def nose(picture: Picture, at: tuple[int, int], shape: tuple[tuple[int, int, str], ...], skin: Skin) -> None:
    for x, y, tone in shape:
        picture.px(at[0] + x, at[1] + y, getattr(skin, tone))


# L line, M lip, H lip's light, T teeth, t their shade, R inside, G tongue, s shade of the skin, d deep skin.
# The fourth sign of the first row stands over the middle of the mouth's line.
MOUTHS: dict[str, Grid] = {
    "calm": ["...MM.MM....", ".dLLLLLLLLL.", "...MMMMMM...", "....MHHM....", "............", ".....ss....."],
    "soft": ["...MM.MM...L", "dLLLLLLLLLL.", "...MMMMMM...", "....MHHM....", "............", ".....ss....."],
    "smile": ["L.........LL", ".LMMM.MMMLL.", "..LLLLLLLL..", "...MMHHMM...", "............", "....ssss...."],
    "flat": ["............", ".LLLLLLLLL..", "..MMMMMMM...", "............", "....ssss...."],
    "frown": ["............", "..LLLLLLL...", ".LL.MMM.LLL.", "L..MMHM...d.", "............", "....ssss...."],
    "worry": ["....MMMM....", "...LLLLLL...", ".LL.MMM..LL.", "....MHM...d.", "............", "....sss....."],
    "wobble": [
        "............",
        "..LL...LLL..",
        ".L..LLLM..L.",
        "...MMMM.....",
        "....MH......",
        "............",
        "...sss......",
    ],
    "smirk": [
        "...........d",
        "..........L.",
        "........LLL.",
        "....LLLL....",
        ".LLLLMMM....",
        "..MMMMM.....",
        "............",
        "....sss.....",
    ],
    "grin": [
        "L..........LL",
        "LLLLLLLLLLLL.",
        "LTTTTTTTTTtL.",
        ".LTTTTTTTtL..",
        "..LTTTTTtL...",
        "...LLLLLL....",
        "....MHHM.....",
        ".............",
        ".....sss.....",
    ],
    "gap": [
        "L..........L",
        "LLLLLLLLLLLL",
        "LRRTTRRRTTRL",
        ".LRTTRRRRRL.",
        "..LRRRTTRL..",
        "...LLTTLL...",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
    "laugh": [
        "L..........L",
        "LLLLLLLLLLLL",
        "LTTTTTTTTTtL",
        "LTTTTTTTTtRL",
        ".LRRRRRRRRL.",
        ".LRGGGGGRL..",
        "..LGGGGGL...",
        "...LLLLL....",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
    "snarl": [
        "........LLL.",
        "..LLLLLLTTL.",
        ".LTTtTTtTTL.",
        ".LRRRRRRRL..",
        ".LTtTTtTTL..",
        "..LLLLLLL...",
        "...MMMM.....",
        "............",
        "....sss.....",
    ],
    "tight": [
        "............",
        ".LLLLLLLLLL.",
        ".LTtTtTtTL..",
        "..LLLLLLL...",
        "...MMMM.....",
        "............",
        "....sss.....",
    ],
    "gasp": [
        "....LLLL....",
        "...LTTTTL...",
        "..LRRRRRRL..",
        "..LRRRRRRL..",
        "..LRGGGGRL..",
        "...LGGGL....",
        "....LLL.....",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
    "say": [
        "...MMMMM....",
        "..LLLLLLLL..",
        ".LTTTTTTTL..",
        "..LRRGGRL...",
        "...LLLLL....",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
    "say_glad": [
        "L.........LL",
        ".LLLLLLLLLL.",
        ".LTTTTTTTTL.",
        "..LTTTTTtL..",
        "..LRGGGRL...",
        "...LLLLL....",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
    "say_sad": [
        "....MMM.....",
        "...LLLLLL...",
        "..LTTTTRLL..",
        ".L.LRGRL..L.",
        "....LLL.....",
        "....MHM.....",
        "............",
        "....sss.....",
    ],
}
TALKING = {
    "calm": "say",
    "soft": "say",
    "smile": "say_glad",
    "flat": "say",
    "frown": "say_sad",
    "worry": "say_sad",
    "wobble": "say_sad",
    "smirk": "say_glad",
    "grin": "laugh",
    "gap": "say_glad",
    "laugh": "grin",
    "snarl": "gasp",
    "tight": "snarl",
    "gasp": "say",
}


def mouth(picture: Picture, at: tuple[int, int], kind: str, skin: Skin) -> None:
    """A mouth whose line runs through `at`."""
    line, lip, shine = skin.lips
    key: dict[str, Colour] = {
        "L": line,
        "M": lip,
        "H": shine,
        "T": "N8",
        "t": "N6",
        "R": "S0",
        "G": "R2",
        "s": skin.half,
        "d": skin.shade,
    }
    rows = MOUTHS[kind]
    lift = 2 if kind in ("smirk",) else 1
    picture.grid(rows, key, at[0] - 5, at[1] - lift)
