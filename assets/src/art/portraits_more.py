"""Those who have a part beside the four: the flower keeper, the patients, the guard, the councillor, the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from art import portraits_kit as kit
from art.canvas import Picture
from art.faces import Skull, bare_head
from art.faces_features import NOSE_BROAD, NOSE_FRONT, NOSE_SHARP, NOSE_TURNED, Expression, Skin
from art.faces_strokes import Spot, Warp, blob, lock
from art.palette import Colour
from art.portraits_people import BROWN_SKIN, LIGHT_SKIN

DARK_SKIN = Skin("O0", "O0", "S0", "S1", "S2", "K0", ("O0", "S0", "S2"))
TAN_SKIN = Skin("S0", "S1", "S2", "K0", "S3", "S4", ("S1", "S2", "S3"))

OVAL: tuple[Spot, ...] = (
    (31, 34),
    (29.5, 45),
    (31, 54),
    (33, 61),
    (37.5, 68),
    (44, 74),
    (49, 73.5),
    (57, 67.5),
    (64, 59),
    (67, 48),
    (67, 36),
    (60, 25),
    (46, 21),
    (35, 26),
)
SQUARE: tuple[Spot, ...] = (
    (31, 34),
    (29.5, 46),
    (30, 57),
    (31.5, 65),
    (36, 72),
    (43, 76.5),
    (51, 76.5),
    (60.5, 71),
    (66.5, 61),
    (68, 48),
    (67, 36),
    (60, 25),
    (46, 21),
    (35, 26),
)
ROUND: tuple[Spot, ...] = (
    (31.5, 34),
    (28, 45),
    (27.5, 56),
    (31, 64),
    (37, 70),
    (45, 73),
    (52, 72.5),
    (61, 67.5),
    (68, 58),
    (70, 47),
    (67, 36),
    (60, 25),
    (46, 21),
    (35, 26),
)

BLACK = ("N0", "N0", "N1", "N2", "N3", "N4")
BROWN = ("N1", "O0", "S0", "S0", "S1", "S2")
GINGER = ("O0", "O1", "O1", "O2", "O3", "O4")
GREY = ("N3", "N4", "N4", "N5", "N6", "N7")
RUSTY = ("O0", "O1", "O1", "O2", "N5", "N7")
WHITE = ("N5", "N6", "N6", "N7", "N7", "N8")
ROSE = ("M1", "R1", "R1", "R2", "R3", "M5")
BLUES = ("B1", "B1", "B2", "B3", "B4")
TEALS = ("T0", "T1", "T2", "T3", "T4")
GOWN = ("F1", "F2", "F3", "F4", "F5", "T6")

Paint = Callable[[Picture, Skull], None]


@dataclass(frozen=True)
class Sitter:
    """One person: the skull, what lies under the features and over them, moods, the ground's ramp, the rims."""

    skull: Skull
    under: Paint
    over: Paint
    moods: dict[str, Expression]
    ground: str
    rims: tuple[Colour, Colour]
    mirrored: bool = False


def skull(
    outline: tuple[Spot, ...],
    skin: Skin,
    warp: Warp,
    iris: tuple[Colour, Colour, Colour],
    brow: Colour,
    weight: float = 2.0,
    **more: object,
) -> Skull:
    """A head of this outline and skin, with these eyes and brows; `more` are further fields of `Skull`."""
    base = Skull(warp, outline, skin, iris, "N0", brow, weight)
    return replace(base, **more)  # type: ignore[arg-type]


HAZEL: tuple[Colour, Colour, Colour] = ("O0", "S1", "K0")
BLUE_EYES: tuple[Colour, Colour, Colour] = ("B1", "B3", "B4")
GREEN_EYES: tuple[Colour, Colour, Colour] = ("G0", "G2", "G3")
GREY_EYES: tuple[Colour, Colour, Colour] = ("N3", "N5", "N6")
VIOLET_EYES: tuple[Colour, Colour, Colour] = ("V1", "V2", "V3")


def _bare(picture: Picture, skull: Skull) -> None:
    bare_head(picture, skull)


# --- Maro: a scarf with flowers, three teeth --------------------------------------------------------------


def _maro_under(picture: Picture, skull: Skull) -> None:
    bare_head(picture, skull)
    kit.wrinkles(picture, skull, True)
    for x in (33, 55):
        px, py = skull.warp.spot(x, 60)
        picture.fill(picture.mask_ellipse(px, py, 4, 2.4), "R3", alpha=80)


def _maro_over(picture: Picture, skull: Skull) -> None:
    kit.apron(picture, ("S2", "S3", "S4", "S5", "O5"), ("G0", "G1", "G1", "G2", "G3"))
    kit.headscarf(picture, skull.warp, ("S0", "R1", "R1", "R2", "R3"), "O5")
    for i in range(4):
        lock(picture, skull.warp([(50 + i, 26), (42 - i * 3, 28 + i), (34 - i, 36 + i * 2)]), 3.4, GREY, 0.4, 0.2)
    x, y = 78, 84  # a flower in the strap
    for dx, dy in ((-3, 0), (3, 0), (0, -3), (0, 3)):
        picture.ellipse(x + dx, y + dy, 2.4, 2.4, "R3")
    picture.ellipse(x, y, 1.6, 1.6, "O4")


# --- Fenn, Ruza, Oda: patients in gowns -------------------------------------------------------------------


def _fenn_under(picture: Picture, skull: Skull) -> None:
    """A welder of fifty-eight: bald, weathered, a red beard that goes grey."""
    bare_head(picture, skull)
    kit.scalp(picture, skull)
    kit.wrinkles(picture, skull, True)
    kit.beard(picture, skull, RUSTY, False)


def _fenn_over(picture: Picture, skull: Skull) -> None:
    kit.gown(picture, GOWN, "B3", "B4")
    kit.moustache(picture, skull, RUSTY)
    for i in range(5):
        lock(picture, skull.warp([(66 + i, 30 + i), (73 + i * 0.6, 38), (72 - i, 50)]), 5.0, RUSTY, 0.4, 0.2)
        lock(
            picture, skull.warp([(33 - i * 0.6, 32 + i), (28 - i * 0.3, 39), (29 - i * 0.3, 47)]), 3.4, RUSTY, 0.4, 0.2
        )
    x, y = skull.warp.spot(58, 58)
    for dx, dy in ((0, 0), (3, 1), (1, 3)):
        picture.px(x + dx, y + dy, skull.skin.shade)


def _ruza_under(picture: Picture, skull: Skull) -> None:
    """A judge of sixty-three: grey curls, glasses, and an eye on the door."""
    kit.curls(picture, skull.warp, GREY, 36, 6.4, 70, False)
    bare_head(picture, skull)
    kit.wrinkles(picture, skull, False)


def _ruza_over(picture: Picture, skull: Skull) -> None:
    kit.gown(picture, GOWN, "V2", "V3")
    kit.crown(picture, skull.warp, "N3")
    kit.curls(picture, skull.warp, GREY, 34, 6.0, 40, True)
    kit.glasses(picture, skull, "R1")
    x, y = skull.warp.spot(69, 62)
    picture.fill(picture.mask_ring(x, y, 4, 5, 1.2), "O4")
    picture.px(x - 3, y, "O5", 0.6)


def _oda_over(picture: Picture, skull: Skull) -> None:
    """A boxer of thirty-four: cropped curls, a scar through the brow, a plaster on the nose."""
    kit.gown(picture, GOWN, "G2", "G3")
    kit.crown(picture, skull.warp, "N0")
    kit.curls(picture, skull.warp, BLACK, 30, 3.6, 40, True)
    kit.curls(picture, skull.warp, BLACK, 26, 3.4, 40, True)
    x, y = skull.warp.spot(44, 55)
    picture.line(x - 5, y + 1, x + 5, y - 1, "O5", 4)
    picture.line(x - 5, y + 2, x + 5, y, "S4", 1)
    x, y = skull.warp.spot(61, 40)
    picture.line(x - 2, y - 4, x + 1, y + 5, "S3", 1)
    x, y = skull.warp.spot(70, 61)
    picture.rect(x, y, 2, 3, "G3", 0.5)


# --- those who work ---------------------------------------------------------------------------------------


def _guard_over(picture: Picture, skull: Skull) -> None:
    kit.uniform(picture, ("N1", "N1", "N2", "N3", "N4"), BLUES, "O4")
    for i in range(5):
        lock(picture, skull.warp([(69 + i * 0.6, 30 + i), (72, 40), (70 - i * 0.5, 50)]), 4.4, BLACK, 0.4, 0.2)
    kit.cap(picture, skull.warp, ("N0", "N1", "N2", "N3", "N4"), "O4")


def _councillor_under(picture: Picture, skull: Skull) -> None:
    bare_head(picture, skull)
    kit.wrinkles(picture, skull, False)


def _councillor_over(picture: Picture, skull: Skull) -> None:
    kit.suit(picture, ("M0", "M0", "M1", "R1", "R1"), "O5", "O3", "O4")
    kit.crown(picture, skull.warp, "N3")
    kit.sweep(
        picture, skull.warp, GREY, (62, 11), [(30, 46), (27, 40), (28, 33), (32, 28), (38, 26), (44, 26)], 6.4, 1.24
    )
    kit.sweep(picture, skull.warp, GREY, (60, 11), [(66, 34), (70, 38), (73, 44), (74, 50), (72, 56)], 6.0, 1.22)
    x, y = skull.warp.spot(70, 62)
    picture.rect(x, y, 2, 5, "O4", 0.6)


def _student_under(picture: Picture, skull: Skull) -> None:
    for side in (-1, 1):
        for i in range(6):
            x = 50 + side * (24 + i)
            lock(
                picture,
                skull.warp([(x, 42), (x + side * 7, 54), (x + side * 4, 70), (x - side * 2, 80)]),
                7,
                BLACK,
                0.35,
            )
    bare_head(picture, skull)


def _student_over(picture: Picture, skull: Skull) -> None:
    kit.scrubs(picture, TEALS, "T5", True)
    kit.crown(picture, skull.warp, "N1")
    kit.sweep(picture, skull.warp, BLACK, (48, 11), kit.along(kit.BROW_LINE[:5], 6), 6.0, 1.2)
    kit.sweep(picture, skull.warp, BLACK, (49, 11), kit.along(kit.BROW_LINE[4:], 6), 6.0, 1.2)
    for x in (27, 75):
        px, py = skull.warp.spot(x, 43)
        picture.rect(px - 2, py - 2, 5, 5, "T4")
        picture.px(px - 1, py - 1, "T6")
    kit.glasses(picture, skull, "O1")


def _child_over(picture: Picture, skull: Skull) -> None:
    kit.padded(picture, ("S0", "R1", "R2", "R2", "R3"), "O4")
    kit.sweep(
        picture,
        skull.warp,
        GINGER,
        (52, 22),
        [(30, 42), (34, 37), (40, 35), (46, 36), (60, 36), (67, 40), (71, 46)],
        5.4,
        1.15,
    )
    kit.knitted(picture, skull.warp, ("O1", "Y0", "Y1", "Y1", "O4"), "R3")


def _noodler_under(picture: Picture, skull: Skull) -> None:
    bare_head(picture, skull)
    kit.wrinkles(picture, skull, False)
    x, y = skull.warp.spot(57, 59)
    picture.fill(picture.mask_ellipse(x, y, 5, 3), "R3", alpha=70)


def _noodler_over(picture: Picture, skull: Skull) -> None:
    kit.apron(picture, ("S0", "R1", "R1", "R2", "R3"), ("N5", "N6", "N7", "N8", "N8"))
    for i in range(4):
        lock(picture, skull.warp([(69 + i * 0.6, 32 + i), (72, 40), (70, 48)]), 4.4, BLACK, 0.4, 0.2)
    kit.knitted(picture, skull.warp, ("N5", "N6", "N7", "N8", "N8"), None)
    x, y = skull.warp.spot(44, 27)
    picture.ellipse(x, y + 1, 4, 3.4, "R2")
    kit.moustache(picture, skull, BLACK)


def _nurse_over(picture: Picture, skull: Skull) -> None:
    kit.scrubs(picture, TEALS, "N8", True)
    kit.crown(picture, skull.warp, "N0")
    kit.sweep(picture, skull.warp, BLACK, (62, 10), kit.along(kit.BROW_LINE, 11), 5.4, 1.12)
    bun = skull.warp([(68, 8)])[0]
    kit.tuft(picture, bun[0], bun[1], 10, BLACK[1:])
    mask = blob(picture, skull.warp([(36, 76), (44, 79), (54, 78), (60, 74), (60, 82), (52, 88), (44, 88), (37, 83)]))
    picture.shade(mask, 0.9 - (picture.ys - 74) / 20, ("T3", "T4", "T5", "T6"))
    for y in (80, 83):
        px, py = skull.warp.spot(39, y)
        picture.hline(px, py, 18, "T3")


def _juno_under(picture: Picture, skull: Skull) -> None:
    back = [
        (27, 30),
        (21, 46),
        (20, 62),
        (26, 74),
        (37, 76),
        (50, 70),
        (66, 74),
        (77, 68),
        (81, 54),
        (80, 38),
        (72, 20),
        (56, 10),
        (38, 13),
    ]
    picture.fill(blob(picture, skull.warp(back)), "M1")
    for i in range(6):
        lock(picture, skull.warp([(70 + i, 30), (76, 48), (77 - i, 62), (72 - i * 1.6, 70)]), 5.4, ROSE[:4], 0.35)
        lock(picture, skull.warp([(30 - i, 34), (25 - i * 0.4, 50), (24, 62), (29 + i, 72)]), 5, ROSE[:4], 0.4)
    bare_head(picture, skull)


def _juno_over(picture: Picture, skull: Skull) -> None:
    kit.suit(picture, TEALS, "N8", "T5", "T5")
    kit.crown(picture, skull.warp, "R1")
    kit.sweep(
        picture,
        skull.warp,
        ROSE,
        (56, 11),
        [(27, 60), (28, 50), (29, 42), (32, 37), (37, 34), (43, 33), (49, 33), (55, 33), (60, 35)],
        6.0,
        1.18,
    )
    kit.sweep(picture, skull.warp, ROSE, (58, 11), [(66, 38), (71, 46), (75, 56), (77, 64)], 6.4, 1.2)
    kit.headset(picture, skull.warp, "T5")


CALM = Expression("open", (-0.3, -0.4, 0.2), mouth="soft")
WORRIED = Expression("wide", (-3.2, -1.0, 1.4), mouth="worry", sweat=True)
WARM = Expression("happy", (-1.2, -1.6, 0.0), mouth="smile", blush=True)
STERN = Expression("narrow", (2.4, 0.4, -1.4), mouth="flat")
TIRED = Expression("tired", (-0.6, 0.2, 1.2), mouth="frown", bags=True)
GLAD = Expression("open", (-1.4, -2.0, -0.8), mouth="grin", blush=True)
HURT = Expression("tired", (-3.2, -0.4, 1.8), mouth="wobble", tear=True)
OLD_CALM = Expression("tired", (-1.0, -0.6, 0.6), mouth="soft", bags=True)
GAPPED = Expression("happy", (-1.4, -2.0, -0.4), mouth="gap", blush=True)

SITTERS: dict[str, Sitter] = {
    "maro": Sitter(
        skull(
            ROUND,
            TAN_SKIN,
            Warp(0.96, 0.94, 0.0, 2.0, (0.0, 3.0)),
            GREEN_EYES,
            "N5",
            1.5,
            nose_shape=NOSE_BROAD,
            far_wide=False,
        ),
        _maro_under,
        _maro_over,
        {"calm": OLD_CALM, "grin": GAPPED, "stern": STERN, "worried": WORRIED},
        "G0 G1 Y0 Y1",
        ("O4", "G3"),
    ),
    "fenn": Sitter(
        skull(SQUARE, LIGHT_SKIN, Warp(1.0, 1.0, 0.0, -2.0, (0.0, 2.0)), BLUE_EYES, "O1", 2.6, nose_shape=NOSE_BROAD),
        _fenn_under,
        _fenn_over,
        {"worried": replace(WORRIED, sweat=False), "calm": OLD_CALM, "warm": WARM, "hurt": HURT},
        "N1 B1 B2 B3",
        ("B5", "O3"),
    ),
    "ruza": Sitter(
        skull(
            ROUND,
            BROWN_SKIN,
            Warp(1.0, 0.98, 0.0, 3.0, (0.0, 3.0)),
            HAZEL,
            "N4",
            1.8,
            wings=True,
            nose_shape=NOSE_BROAD,
        ),
        _ruza_under,
        _ruza_over,
        {"worried": WORRIED, "calm": CALM, "warm": WARM, "stern": STERN},
        "N1 V1 V1 V2",
        ("V3", "O4"),
        True,
    ),
    "oda": Sitter(
        skull(
            OVAL,
            DARK_SKIN,
            Warp(1.02, 0.98, 0.0, 1.0, (0.0, 3.0)),
            HAZEL,
            "N0",
            2.2,
            wings=True,
            nose_shape=NOSE_BROAD,
            cheekbones=True,
        ),
        _bare,
        _oda_over,
        {"worried": WORRIED, "calm": CALM, "warm": WARM, "tired": TIRED},
        "N1 G0 G1 G2",
        ("G3", "N7"),
    ),
    "guard": Sitter(
        skull(
            SQUARE,
            TAN_SKIN,
            Warp(1.04, 1.0, 0.0, 0.0, (0.0, 3.0)),
            HAZEL,
            "N0",
            2.8,
            stubble=True,
            nose_shape=NOSE_SHARP,
        ),
        _bare,
        _guard_over,
        {"stern": STERN, "calm": CALM, "worried": WORRIED, "tired": TIRED},
        "N0 N1 N2 B2",
        ("B4", "O4"),
        True,
    ),
    "councillor": Sitter(
        skull(
            OVAL,
            BROWN_SKIN,
            Warp(0.95, 1.05, 0.0, -2.0, (0.0, 2.0)),
            GREY_EYES,
            "N4",
            1.8,
            wings=True,
            cheekbones=True,
            nose_shape=NOSE_SHARP,
        ),
        _councillor_under,
        _councillor_over,
        {"stern": STERN, "calm": CALM, "warm": WARM, "worried": replace(WORRIED, sweat=False)},
        "N1 M0 M1 O1",
        ("O4", "M4"),
        True,
    ),
    "student": Sitter(
        skull(ROUND, TAN_SKIN, Warp(0.97, 0.97, 0.0, 4.0, (0.0, 3.0)), HAZEL, "N0", 1.8, nose_shape=NOSE_FRONT),
        _student_under,
        _student_over,
        {"worried": WORRIED, "calm": CALM, "warm": WARM, "hurt": HURT},
        "T0 T1 T2 T3",
        ("T5", "O4"),
    ),
    "child": Sitter(
        skull(
            ROUND,
            LIGHT_SKIN,
            Warp(0.92, 0.86, 0.0, 5.0, (0.0, 8.0)),
            BLUE_EYES,
            "O1",
            1.5,
            freckles=True,
            nose_shape=NOSE_FRONT,
            far_wide=True,
            far=(31.5, 46),
        ),
        _bare,
        _child_over,
        {"worried": WORRIED, "calm": CALM, "grin": GLAD, "hurt": HURT},
        "N1 O1 O2 O3",
        ("O5", "R3"),
        True,
    ),
    "noodler": Sitter(
        skull(ROUND, LIGHT_SKIN, Warp(1.06, 1.0, 0.0, 1.0, (0.0, 2.0)), HAZEL, "N0", 2.8, nose_shape=NOSE_BROAD),
        _noodler_under,
        _noodler_over,
        {"calm": CALM, "warm": WARM, "stern": STERN, "worried": WORRIED},
        "N1 R1 O2 O3",
        ("O5", "O3"),
    ),
    "nurse": Sitter(
        skull(
            OVAL,
            DARK_SKIN,
            Warp(0.97, 1.0, 0.0, 2.0, (0.0, 3.0)),
            HAZEL,
            "N0",
            1.8,
            wings=True,
            nose_shape=NOSE_BROAD,
            cheekbones=True,
        ),
        _bare,
        _nurse_over,
        {"calm": CALM, "tired": TIRED, "warm": WARM, "worried": WORRIED},
        "T0 T1 T2 T4",
        ("T6", "B4"),
        True,
    ),
    "juno": Sitter(
        skull(
            OVAL,
            LIGHT_SKIN,
            Warp(0.98, 0.98, 0.0, 2.0, (0.0, 2.0)),
            VIOLET_EYES,
            "R1",
            1.6,
            wings=True,
            nose_shape=NOSE_TURNED,
        ),
        _juno_under,
        _juno_over,
        {"calm": CALM, "warm": WARM, "worried": WORRIED, "stern": STERN},
        "T0 T1 T2 V2",
        ("T5", "M5"),
    ),
}
