"""The dream reef: a floor of dark teal water with ripples in its sand, and glowing corals that stand about."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import numpy as np

from art.atlas import write_picture
from art.canvas import Picture
from art.shading import hashed, noise

WIDTH, HEIGHT = 800, 480  # px
MIDDLE = (400, 250)


def floor() -> Picture:
    """Sand in ripples under dark water, a bright clearing in its middle, rock towards the edges."""
    done = Picture(WIDTH, HEIGHT)
    broad = noise(HEIGHT, WIDTH, 120, 3, 3)
    fine = noise(HEIGHT, WIDTH, 26, 5, 2)
    far = np.hypot((done.xs - MIDDLE[0]) / 360.0, (done.ys - MIDDLE[1]) / 210.0)
    ripple = np.sin(done.ys * 0.34 + 7.0 * noise(HEIGHT, WIDTH, 70, 9, 2) + done.xs * 0.03)
    everywhere = np.ones((HEIGHT, WIDTH), dtype=np.bool_)
    sand = 0.52 - 0.30 * far**2 + 0.34 * (broad - 0.5) + 0.10 * ripple * (1.2 - far)
    done.shade(everywhere, sand, "T0 T0 T1 T1 T2 T2 T3", 0.35)
    rock = far + 0.55 * (broad - 0.5) + 0.35 * (fine - 0.5) > 1.02
    done.shade(rock, 0.15 + 0.75 * fine + 0.25 * (broad - 0.5), "N0 N1 N1 T0 N2 T0 T1", 0.3)
    edge = rock & ~np.roll(rock, 2, 0)
    edge[:2] = False
    done.fill(edge, "T2")
    _specks(done, rock)
    return done


def _specks(done: Picture, rock: np.ndarray) -> None:
    """Shells, starfish, small anemones and lit polyps on the rock."""
    for number in range(1500):
        x, y = int(hashed(number, 1, 8) * WIDTH), int(hashed(number, 2, 8) * HEIGHT)
        kind = hashed(number, 3, 8)
        if rock[y, x]:
            colour = ("V2", "B3", "T4", "V3", "O3", "M4")[number % 6]
            if kind < 0.55:
                done.px(x, y, colour, 0.9)
            if kind < 0.16:
                done.ellipse(x, y, 2.2, 1.8, ("V1", "B1", "T2", "V2", "O1", "M2")[number % 6])
                done.ellipse(x, y, 1.1, 1.0, colour, 1.0)
        elif kind < 0.10:
            done.px(x, y, "F4")
            done.px(x + 1, y, "F3")
        elif kind < 0.13:
            for arm in range(5):
                turn = arm / 5 * math.tau + kind * 40
                done.line(x, y, x + math.cos(turn) * 3, y + math.sin(turn) * 2, "O2")
            done.px(x, y, "O4")


def fan(dark: str, ramp: str, bright: str, seed: int, size: int = 46) -> Picture:
    """A sea fan: branches that part again and again, their ends alight."""
    done = Picture(size + 22, size + 14)
    foot = (done.width / 2, done.height - 4.0)
    colours = ramp.split()

    def branch(x: float, y: float, turn: float, length: float, depth: int, key: int) -> None:
        ex, ey = x + math.cos(turn) * length, y + math.sin(turn) * length
        done.line(
            x,
            y,
            ex,
            ey,
            colours[min(len(colours) - 1, depth)],
            3 if depth < 2 else 2 if depth < 3 else 1,
            min(1.0, 0.25 * depth),
        )
        if depth >= 5 or length < 3.0:
            done.ellipse(ex, ey, 1.6, 1.6, bright, 1.0)
            return
        for side in (-1, 1):
            bend = side * (0.30 + 0.30 * hashed(key, side + 2, seed))
            branch(
                ex,
                ey,
                turn + bend,
                length * (0.70 + 0.18 * hashed(key, side + 5, seed)),
                depth + 1,
                key * 2 + (side > 0),
            )

    done.ellipse(foot[0], foot[1], 9, 3, dark)
    for start in (-0.5, 0.0, 0.5):
        branch(foot[0], foot[1], -math.pi / 2 + start, size * 0.27, 0, int(start * 10) + 20)
    return done.outline()


def brain(ramp: str, groove: str, glow: str, rx: int, ry: int, seed: int) -> Picture:
    """A brain coral: a dome in grooves, the grooves alight."""
    done = Picture(2 * rx + 6, 2 * ry + 8)
    cx, cy = rx + 3, ry + 4
    dome = done.mask_ellipse(cx, cy, rx, ry)
    field = 0.9 - 0.5 * ((done.xs - cx + rx * 0.4) / rx) ** 2 - 0.62 * ((done.ys - cy + ry * 0.5) / ry)
    done.shade(dome, field * 0.72, ramp, 0.25)
    maze = np.sin((noise(done.height, done.width, 11, seed, 2) + 0.02 * done.xs) * 34.0)
    lines = dome & (np.abs(maze) < 0.26) & done.mask_ellipse(cx, cy, rx - 2, ry - 2)
    done.fill(lines, groove, 0.35)
    done.fill(lines & (np.abs(maze) < 0.10) & (done.ys < cy + ry * 0.4), glow, 0.9)
    return done.outline()


def tubes(ramp: str, mouth: str, count: int, seed: int) -> Picture:
    """Tube sponges: pipes of several heights, a lit mouth on each."""
    done = Picture(12 * count + 16, 62)
    for number in sorted(range(count), key=lambda n: hashed(n, 1, seed)):
        high = 22 + round(30 * hashed(number, 2, seed))
        x = 6 + 11 * number + round(4 * hashed(number, 3, seed))
        top = 58 - high + round(3 * hashed(number, 4, seed))
        done.cylinder(x, top, 11, 58 - top, ramp, 0.3, 0.2)
        done.ellipse(x + 5, 58, 5.4, 2.4, ramp.split()[1])
        done.ellipse(x + 5, top, 5.6, 2.8, ramp.split()[-1])
        done.ellipse(x + 5, top, 3.8, 1.7, mouth, 1.0)
    return done.outline()


def kelp(seed: int, high: int = 92) -> Picture:
    """Kelp: ribbons that lean in the current, with small lights along them."""
    done = Picture(44, high)
    for stem in range(4):
        x = 12.0 + stem * 6.0
        for step in range(high - 8 - stem * 9):
            y = high - 4 - step
            sway = math.sin(step / 15.0 + stem * 1.7 + seed) * (1.0 + step / 16.0)
            wide = 2 + (1 if (step // 7 + stem) % 2 else 0)
            done.rect(round(x + sway), y, wide, 1, ("G1", "T1", "G2", "T2")[(step // 9 + stem) % 4])
            if step % 13 == 6:
                done.ellipse(x + sway + (3 if step % 2 else -2), y, 2.6, 1.5, "T3", 0.15)
                done.px(x + sway + (3 if step % 2 else -2), y, "T5", 0.9)
    return done.outline()


def anemone(tips: str, stem: str, seed: int) -> Picture:
    """An anemone: a crown of soft fingers, each tip alight."""
    done = Picture(40, 30)
    done.ellipse(20, 24, 11, 4.5, stem)
    for finger in range(19):
        turn = math.pi + math.pi * (finger + 0.5) / 19
        reach = 10 + 7 * hashed(finger, 1, seed)
        mid = (20 + math.cos(turn) * reach * 0.7, 23 + math.sin(turn) * reach * 0.5)
        end = (20 + math.cos(turn + 0.2) * reach, 22 + math.sin(turn + 0.1) * reach)
        done.line(20 + math.cos(turn) * 5, 22, *mid, stem, 2)
        done.line(*mid, *end, stem, 2)
        done.ellipse(*end, 1.6, 1.6, tips, 1.0)
    return done.outline()


PROPS: dict[str, tuple[Callable[[], Picture], tuple[int, int]]] = {
    "fan-violet": (lambda: fan("V1", "V1 V2 V2 V3 V3", "M4", 3), (20, 8)),
    "fan-amber": (lambda: fan("O0", "O1 O2 O2 O3 O3", "O4", 7, 38), (18, 8)),
    "fan-blue": (lambda: fan("B1", "B1 B2 B2 B3 B3", "B4", 12, 54), (22, 8)),
    "brain-mint": (lambda: brain("T0 T1 T1 T2 T2 T3", "T3", "T5", 25, 17, 4), (46, 18)),
    "brain-violet": (lambda: brain("N1 V1 V1 V2 V2", "V3", "M4", 18, 13, 6), (32, 14)),
    "brain-amber": (lambda: brain("O0 O0 O1 O1 O2", "O2", "O4", 14, 10, 8), (24, 11)),
    "tubes-blue": (lambda: tubes("N2 B1 B1 B2 B3", "B4", 4, 2), (44, 12)),
    "tubes-rose": (lambda: tubes("M0 M1 M1 M2 M4", "M5", 3, 5), (34, 12)),
    "kelp-a": (lambda: kelp(1), (18, 6)),
    "kelp-b": (lambda: kelp(3, 74), (18, 6)),
    "anemone-amber": (lambda: anemone("O4", "O1", 1), (20, 8)),
    "anemone-mint": (lambda: anemone("T5", "T2", 4), (20, 8)),
}
"""Prop name -> what draws it, and how wide and deep it stands on the ground, px. New ones go to the end."""


def build(assets: Path) -> None:
    """Write assets/tiles/reef.png, assets/tiles/reef/NAME.png and their emissive twins; veil.png, a tile of nothing, where
    nobody may walk."""
    write_picture(assets / "tiles" / "reef.png", floor(), twin=True)
    write_picture(assets / "tiles" / "veil.png", Picture(16, 16))
    for name, (draw, _foot) in PROPS.items():
        write_picture(assets / "tiles" / "reef" / f"{name}.png", draw(), twin=True)
