"""Pictures of buttons for the prompts: keyboard keys, a gamepad of no particular make, a mouse."""

from __future__ import annotations

from art.atlas import Frame
from art.canvas import Picture

LETTERS = {
    "a": ".###.#...#######...##...#",
    "b": "####.#...#####.#...#####.",
    "c": ".#####....#....#.....####",
    "d": "####.#...##...##...#####.",
    "e": "######....####.#....#####",
    "f": "######....####.#....#....",
    "g": ".#####....#..###...#.####",
    "h": "#...##...#######...##...#",
    "i": ".###...#....#....#...###.",
    "j": "..###...#....#.#..#..##..",
    "k": "#..#.#.#..##...#.#..#..#.",
    "l": "#....#....#....#....#####",
    "m": "#...###.###.#.##...##...#",
    "n": "#...###..##.#.##..###...#",
    "o": ".###.#...##...##...#.###.",
    "p": "####.#...#####.#....#....",
    "q": ".###.#...##.#.##..#..##.#",
    "r": "####.#...#####.#..#.#...#",
    "s": ".#####.....###.....#####.",
    "t": "#####..#....#....#....#..",
    "u": "#...##...##...##...#.###.",
    "v": "#...##...#.#.#..#.#...#..",
    "w": "#...##...##.#.###.###...#",
    "x": "#...#.#.#...#...#.#.#...#",
    "y": "#...#.#.#...#....#....#..",
    "z": "#####...#...#...#...#####",
    "0": ".###.#..###.#.###..#.###.",
    "1": "..#...##....#....#...###.",
    "2": "####.....#.###.#....#####",
    "3": "####.....#.###.....#####.",
    "4": "#..#.#..#.#####...#....#.",
    "5": "######....####.....#####.",
    "6": ".###.#....####.#...#.###.",
    "7": "#####...#...#...#....#...",
    "8": ".###.#...#.###.#...#.###.",
    "9": ".###.#...#.####....#.###.",
}
"""5 x 5 px capitals and digits, row after row."""

ARROWS = {
    "up": ("..#..", ".###.", "#####", "..#..", "..#.."),
    "down": ("..#..", "..#..", "#####", ".###.", "..#.."),
    "left": ("..#..", ".##..", "#####", ".##..", "..#.."),
    "right": ("..#..", "..##.", "#####", "..##.", "..#.."),
}
WORDS = {"esc": "esc", "ctrl": "ctrl", "alt": "alt", "del": "del", "home": "home", "end": "end"}
PUNCTUATION = {
    "comma": (".....", ".....", "..#..", "..#..", ".#..."),
    "period": (".....", ".....", ".....", ".##..", ".##.."),
    "slash": ("....#", "...#.", "..#..", ".#...", "#...."),
    "minus": (".....", ".....", "#####", ".....", "....."),
    "plus": ("..#..", "..#..", "#####", "..#..", "..#.."),
}


ALIASES = {
    "key/return": "key/enter", "key/kp_enter": "key/enter", "key/escape": "key/esc",
    "key/lshift": "key/shift", "key/rshift": "key/shift", "key/lctrl": "key/ctrl", "key/rctrl": "key/ctrl",
    "key/lalt": "key/alt", "key/ralt": "key/alt", "key/delete": "key/del",
    "pad/left-stick": "pad/ls", "pad/right-stick": "pad/rs", "pad/guide": "pad/start",
}  # fmt: skip
"""Other names by which a button is asked for."""


def buttons() -> dict[str, Frame]:
    """Every button: `key/a`, `key/up`, `key/space`, `pad/a`, `pad/lb`, `pad/dpad-up`, `mouse/left`…

    Each has a pressed twin `NAME/down`. Anchors are the top left corner.
    """
    found: dict[str, Picture] = {}
    for name, bits in LETTERS.items():
        found[f"key/{name}"] = _key(5, _rows(bits))
    for name, rows in {**ARROWS, **PUNCTUATION}.items():
        found[f"key/{name}"] = _key(5, rows)
    for name, word in WORDS.items():
        found[f"key/{name}"] = _key(len(word) * 6 - 1, _text(word))
    found["key/space"] = _key(21, ("#...................#", "#...................#", "#####################"), drop=2)
    found["key/shift"] = _key(
        13, ("......#......", ".....#.#.....", "....#...#....", "...##...##...", ".....#.#.....", ".....###.....")
    )
    found["key/enter"] = _key(
        13, ("...........#.", "..#........#.", ".##........#.", "############.", ".##..........", "..#..........")
    )
    found["key/tab"] = _key(13, ("#..#.........", "#.##.........", "############.", "#.##.........", "#..#........."))
    found["key/backspace"] = _key(
        13, ("...#.........", "..##.........", ".############", "..##.........", "...#.........")
    )
    for name in "abxy":
        found[f"pad/{name}"] = _round(_rows(LETTERS[name]))
    for name, text in (("lb", "lb"), ("rb", "rb"), ("lt", "lt"), ("rt", "rt")):
        found[f"pad/{name}"] = _shoulder(text, trigger=text[1] == "t")
    for name, letter in (("ls", "l"), ("rs", "r")):
        found[f"pad/{name}"] = _stick(_rows(LETTERS[letter]), False)
        found[f"pad/{name}-press"] = _stick(_rows(LETTERS[letter]), True)
    for name in ("", "up", "down", "left", "right"):
        found[f"pad/dpad{'-' + name if name else ''}"] = _dpad(name)
    found["pad/start"] = _pill(("#######", ".......", "#######", ".......", "#######"))
    found["pad/back"] = _pill(("####...", "#..#...", "#.#####", "###...#", "..#####"))
    for name in ("left", "right", "middle", "move"):
        found[f"mouse/{name}"] = _mouse(name)
    found["key/wasd"] = _cluster()
    for name, same in ALIASES.items():
        found[name] = found[same]
    done: dict[str, Frame] = {}
    for name, picture in found.items():
        done[name] = (picture, 0, 0)
        done[f"{name}/down"] = (_pressed(picture), 0, 0)
    return done


def _rows(bits: str) -> tuple[str, ...]:
    return tuple(bits[row * 5 : row * 5 + 5] for row in range(5))


def _text(word: str) -> tuple[str, ...]:
    return tuple(".".join(_rows(LETTERS[letter])[row] for letter in word) for row in range(5))


def _key(width: int, rows: tuple[str, ...], drop: int = 0) -> Picture:
    """A key cap 15 px high: light top, darker front, the sign in ink."""
    picture = Picture(max(15, width + 8), 16)
    wide = picture.width
    picture.rounded(0, 0, wide, 16, "N0", 2)
    picture.rounded(1, 1, wide - 2, 14, "N4", 2)
    picture.rounded(1, 1, wide - 2, 12, "N6", 2)
    picture.rounded(2, 2, wide - 4, 10, "N7", 1)
    picture.hline(3, 1, wide - 6, "N8")
    picture.grid(rows, {"#": "N1"}, (wide - width) // 2, 4 + drop)
    return picture


def _cluster() -> Picture:
    """The four walking keys in their places on a keyboard."""
    picture = Picture(45, 30)
    for letter, x, y in (("w", 15, 0), ("a", 0, 14), ("s", 15, 14), ("d", 30, 14)):
        picture.blit(_key(5, _rows(LETTERS[letter])), x, y)
    return picture


def _round(rows: tuple[str, ...]) -> Picture:
    picture = Picture(16, 16)
    picture.ellipse(7.5, 7.5, 7.9, 7.9, "N0")
    picture.ellipse(7.5, 7.5, 6.9, 6.9, "N5")
    picture.ellipse(7.5, 7.0, 6.2, 6.2, "N3")
    picture.fill(picture.mask_ring(7.5, 7.0, 6.2, 6.2, 1) & (picture.ys < 5), "N4")
    picture.grid(rows, {"#": "N8"}, 5, 5)
    return picture


def _shoulder(text: str, trigger: bool) -> Picture:
    picture = Picture(21, 16)
    picture.rounded(0, 0 if trigger else 2, 21, 16 if trigger else 13, "N0", 5 if trigger else 3)
    picture.rounded(1, 1 if trigger else 3, 19, 14 if trigger else 11, "N5", 4 if trigger else 3)
    picture.rounded(1, 1 if trigger else 3, 19, 13 if trigger else 10, "N3", 4 if trigger else 3)
    if trigger:
        picture.hline(5, 2, 11, "N5")
    picture.grid(_text(text), {"#": "N8"}, 5, 6)
    return picture


def _stick(rows: tuple[str, ...], press: bool) -> Picture:
    picture = Picture(18, 18)
    picture.ellipse(8.5, 8.5, 8.9, 8.9, "N0")
    picture.fill(picture.mask_ring(8.5, 8.5, 7.9, 7.9, 1.2), "N5")
    picture.ellipse(8.5, 8.0, 5.9, 5.9, "N0")
    picture.ellipse(8.5, 8.0, 5.2, 5.2, "N4" if press else "N3")
    picture.grid(rows, {"#": "N8"}, 6, 6)
    if press:
        for x, y in ((8, 1), (9, 1), (8, 16), (9, 16), (1, 8), (1, 9), (16, 8), (16, 9)):
            picture.px(x, y, "T5")
    return picture


def _dpad(side: str) -> Picture:
    picture = Picture(17, 17)
    for margin, colour in ((0, "N0"), (1, "N5"), (2, "N3")):
        picture.rect(5 + margin, margin, 7 - 2 * margin, 17 - 2 * margin, colour)
        picture.rect(margin, 5 + margin, 17 - 2 * margin, 7 - 2 * margin, colour)
    picture.rect(7, 2, 3, 13, "N3")
    picture.rect(2, 7, 13, 3, "N3")
    spots = {"up": (7, 2, 3, 4), "down": (7, 11, 3, 4), "left": (2, 7, 4, 3), "right": (11, 7, 4, 3)}
    for name, (x, y, width, height) in spots.items():
        if not side or side == name:
            picture.rect(x, y, width, height, "N8" if side else "N6")
    return picture


def _pill(rows: tuple[str, ...]) -> Picture:
    picture = Picture(17, 16)
    picture.rounded(0, 2, 17, 12, "N0", 5)
    picture.rounded(1, 3, 15, 10, "N5", 4)
    picture.rounded(1, 3, 15, 9, "N3", 4)
    picture.grid(rows, {"#": "N8"}, 5, 5)
    return picture


def _mouse(part: str) -> Picture:
    picture = Picture(15, 18)
    picture.rounded(1, 0, 13, 18, "N0", 5)
    picture.rounded(2, 1, 11, 16, "N6", 4)
    picture.rounded(3, 2, 9, 14, "N7", 3)
    picture.hline(2, 8, 11, "N4")
    picture.vline(7, 1, 7, "N4")
    for name, x in (("left", 2), ("right", 8)):
        if part == name:
            picture.fill(picture.mask_rect(x, 1, 5, 7) & picture.mask_rounded(2, 1, 11, 16, 4), "T4")
    picture.rect(6, 3, 3, 4, "T4" if part == "middle" else "N3")
    if part == "move":
        for x, y in ((7, 10), (7, 15), (4, 12), (10, 12)):
            picture.px(x, y, "N2")
        picture.vline(7, 10, 6, "N3")
        picture.hline(5, 12, 5, "N3")
    return picture


def _pressed(picture: Picture) -> Picture:
    """The same button a pixel lower and lit in mint, as when it is held."""
    done = Picture(picture.width, picture.height + 1)
    done.blit(picture, 0, 1)
    for y in range(done.height):
        for x in range(done.width):
            if tuple(done.albedo[y, x, :3]) in ((211, 223, 233), (52, 49, 96)) and done.albedo[y, x, 3]:
                done.px(x, y, "T5" if done.albedo[y, x, 0] > 150 else "T2")
    return done
