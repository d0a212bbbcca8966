"""The interface's atlas: frames in nine parts, cursors, locks, icons, meters, and pictures of buttons."""

from __future__ import annotations

from pathlib import Path

from art.atlas import Animation, Frame, write_atlas
from art.canvas import Picture
from art.effects_buttons import buttons

CORNER = 16  # px: the edge of one of a frame's nine parts
STYLES = {
    "dialogue": ("N1", "N2", "T2", "T4", "T5"),
    "dialogue-orion": ("N1", "M0", "M1", "M3", "M4"),
    "panel": ("N1", "N2", "N3", "N5", "N6"),
    "warm": ("N1", "O0", "O1", "O3", "O4"),
}
"""Style -> body, body's lower half, inner line, outer line, its bright corners."""


def build(assets: Path) -> None:
    """Write the atlas assets/sprites/ui."""
    frames: dict[str, Frame] = {}
    animations: dict[str, Animation] = {}
    for style, colours in STYLES.items():
        sheet = _frame(colours)
        for row, down in enumerate(("n", "", "s")):
            for column, along in enumerate(("w", "", "e")):
                name = down + along or "c"
                frames[f"{style}/{name}"] = (sheet.crop(column * CORNER, row * CORNER, CORNER, CORNER), 0, 0)
        plate = _plate(colours)
        for column, name in enumerate(("w", "c", "e")):
            frames[f"{style}/name-{name}"] = (plate.crop(column * 8, 0, 8, 16), 0, 0)
    for number, step in enumerate((0, 1, 2, 1)):
        cursor = Picture(13, 11)
        cursor.poly([(1 + step, 1), (7 + step, 5), (1 + step, 9)], "T4", 1)
        cursor.line(1 + step, 1, 7 + step, 5, "T6", emissive=1)
        frames[f"cursor/{number}"] = (cursor.outline(), 0, 0)
        more = Picture(11, 11)
        more.grid(("#######", ".#####.", "..###..", "...#..."), {"#": "T5"}, 2, 2 + step, "#")
        frames[f"more/{number}"] = (more.outline(), 0, 0)
    animations["cursor"] = Animation([f"cursor/{n}" for n in range(4)], 8, True)
    animations["more"] = Animation([f"more/{n}" for n in range(4)], 8, True)
    for name, picture in {**_icons(), **_meters()}.items():
        frames[name] = (picture, 0, 0)
    frames.update(buttons())
    write_atlas(assets / "sprites" / "ui", frames, animations)


def _frame(colours: tuple[str, str, str, str, str]) -> Picture:
    """A frame of 3 x 3 parts: cut corners, a double line, a brighter tick at each corner."""
    body, low, inner, line, bright = colours
    size = CORNER * 3
    picture = Picture(size, size)
    picture.rounded(0, 0, size, size, "N0", 3)
    picture.rounded(1, 1, size - 2, size - 2, line, 3, emissive=0.55)
    picture.rounded(2, 2, size - 4, size - 4, "N0", 3)
    picture.rounded(3, 3, size - 6, size - 6, inner, 2)
    picture.rounded(4, 4, size - 8, size - 8, body, 2)
    for y in range(CORNER * 2, size - 4):
        picture.hline(4, y, size - 8, low if (y - CORNER * 2) % 4 == 3 else body)
    for x in (1, size - 8):
        for y in (1, size - 2):
            picture.hline(x if x > 1 else 4, y, 4, bright, 0.9)
    for x in (1, size - 2):
        for y in (4, size - 8):
            picture.vline(x, y, 4, bright, 0.9)
    for x, y in ((6, 6), (size - 7, 6), (6, size - 7), (size - 7, size - 7)):
        picture.px(x, y, inner)
    return picture


def _plate(colours: tuple[str, str, str, str, str]) -> Picture:
    """The name plate's three parts, 8 x 16 px each."""
    body, _, inner, line, bright = colours
    picture = Picture(24, 16)
    picture.rounded(0, 0, 24, 16, "N0", 2)
    picture.rounded(1, 1, 22, 14, line, 2, emissive=0.5)
    picture.rounded(2, 2, 20, 12, body, 1)
    picture.hline(3, 13, 18, inner)
    picture.vline(2, 4, 8, bright, 0.9)
    return picture


TOOTH = (
    ".###.###.",
    "#########",
    "#########",
    "#########",
    ".#######.",
    ".#######.",
    ".###.###.",
    ".##...##.",
    "..#...#..",
)


def _icon(rows: tuple[str, ...], key: dict[str, str], shine: str = "") -> Picture:
    picture = Picture(max(len(row) for row in rows) + 2, len(rows) + 2)
    picture.grid(rows, key, 1, 1, shine)
    return picture.outline()


def _icons() -> dict[str, Picture]:
    found = {}
    for name, key in {
        "full": {"#": "N7"},
        "empty": {"#": "N3"},
        "mint": {"#": "T5"},
        "magenta": {"#": "M4"},
        "amber": {"#": "O4"},
    }.items():
        tooth = _icon(TOOTH, key, "#" if name in ("mint", "magenta", "amber") else "")
        if name == "full":
            tooth.rect(3, 2, 2, 1, "N8")
            tooth.rect(2, 3, 1, 3, "N8")
        found[f"tooth/{name}"] = tooth
    cracked = _icon(TOOTH, {"#": "N6"})
    for x, y in ((5, 1), (6, 2), (5, 3), (4, 4), (5, 5), (6, 6)):
        cracked.px(x, y, "N1")
    found["tooth/cracked"] = cracked
    for name, rows in {
        "lock/closed": ("..###..", ".#...#.", ".#...#.", "#######", "###.###", "###.###", "#######"),
        "lock/open": ("..###..", ".#...#.", ".#.....", "#######", "###.###", "###.###", "#######"),
        "lock/composure": (".##.##.", "#######", "###.###", "##...##", ".##.##.", "..###..", "...#..."),
        "lock/conduct": ("...#...", "..###..", "#######", ".#####.", ".#####.", ".##.##.", "##...##"),
    }.items():
        found[name] = _icon(rows, {"#": "N6"})
        found[name + "/mint"] = _icon(rows, {"#": "T5"}, "#")
    for name, colour, rows in (
        ("bots", "T5", ("..#..#.", ".#..#..", "..##..#", "#..##..", "..#..#.", ".#..#..", "#..#..#")),
        ("composure", "T4", (".##.##.", "#######", "#######", "#######", ".#####.", "..###..", "...#...")),
        ("resolve", "M4", ("...#...", "..###..", ".##.##.", "##.#.##", ".##.##.", "..###..", "...#...")),
        ("stamina", "O3", ("...##..", "..##...", ".##....", "######.", "...##..", "..##...", ".##....")),
        ("signal", "M3", ("......#", "....#.#", "....#.#", "..#.#.#", "..#.#.#", "#.#.#.#", "#.#.#.#")),
        ("clock", "N6", (".#####.", "#..#..#", "#..#..#", "#..###.", "#.....#", "#.....#", ".#####.")),
        ("record", "M4", ("######.", "#....##", "#.##..#", "#.##..#", "#.....#", "#.###.#", "#######")),
        ("drone", "R3", ("##...##", ".#####.", "#######", "##.#.##", "#######", ".#####.", "...#...")),
        ("calm", "T5", (".#####.", "#.....#", "#.#.#.#", "#.....#", "#.###.#", "#.....#", ".#####.")),
        ("speaker", "N6", ("...#..#", "..##.#.", "####..#", "####..#", "####..#", "..##.#.", "...#..#")),
        ("check", "T5", ("......#", ".....##", "#...##.", "##.##..", ".###...", "..#....", ".......")),
        ("cross", "R3", ("#.....#", "##...##", ".##.##.", "..###..", ".##.##.", "##...##", "#.....#")),
        ("node-live", "M3", ("...#...", "..###..", "..###..", "...#...", "..###..", ".#####.", "#######")),
        ("node-cut", "T4", ("...#...", "..#.#..", "..#.#..", "...#...", "..###..", ".#...#.", "#######")),
    ):
        found[f"icon/{name}"] = _icon(rows, {"#": colour}, "#")
    for number in range(6):
        star = _icon(
            ("...#...", "...#...", "#######", ".#####.", "..###..", ".##.##.", "##...##"),
            {"#": "O4" if number else "N3"},
            "#" if number else "",
        )
        found["star/full" if number else "star/empty"] = star
    return found


def _meters() -> dict[str, Picture]:
    """A meter is `meter/w`, any number of `meter/c`, `meter/e`; its filling `meter/fill/COLOUR` is 1 px wide."""
    found = {}
    whole = Picture(24, 10)
    whole.rounded(0, 0, 24, 10, "N0", 2)
    whole.rounded(1, 1, 22, 8, "N4", 2)
    whole.rounded(2, 2, 20, 6, "N1", 1)
    for column, name in enumerate(("w", "c", "e")):
        found[f"meter/{name}"] = whole.crop(column * 8, 0, 8, 10)
    for name, ramp in {
        "mint": ("T6", "T5", "T4", "T4", "T3", "T2"),
        "magenta": ("M5", "M4", "M3", "M3", "M2", "M1"),
        "amber": ("O5", "O4", "O3", "O3", "O2", "O1"),
        "red": ("S5", "R3", "R2", "R2", "R2", "R1"),
        "empty": ("N2", "N2", "N1", "N1", "N1", "N2"),
    }.items():
        fill = Picture(1, 6)
        for y, colour in enumerate(ramp):
            fill.px(0, y, colour, 0.0 if name == "empty" else 0.85)
        found[f"meter/fill/{name}"] = fill
    tick = Picture(1, 6)
    tick.vline(0, 0, 6, "N8")
    found["meter/tick"] = tick
    portrait = Picture(104, 104)
    portrait.rounded(0, 0, 104, 104, "N0", 4)
    portrait.rounded(1, 1, 102, 102, "T4", 4, emissive=0.5)
    portrait.rounded(2, 2, 100, 100, "N0", 3)
    hole = portrait.mask_rounded(4, 4, 96, 96, 2)
    portrait.albedo[hole] = 0
    portrait.emissive[hole] = 0
    found["portrait/frame"] = portrait
    return found
