"""The title scene, 640 x 360 px: New Avalon by night in the rain, the clinic and its neon tooth.

`title.png` is finished and lit; `title.emissive.png` holds what shines in it, for whoever wants to move its light.
The rain is a picture of its own, `rain.png`, so that it can fall.
"""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from art.atlas import png_bytes
from art.canvas import Field, Picture
from art.palette import rgb
from art.shading import blur, noise
from art.title_art_city import STREET, arcade, clinic, noodle_bar, sky, towers
from art.title_art_logo import icon, logo

WIDTH, HEIGHT = 640, 360  # px
BLOOM = ((1.6, 0.34), (5.0, 0.26), (15.0, 0.24))  # (sigma px, strength)
RAIN_TILE = 256  # px
SHADE = 0.80  # what is not lit by itself stands in the night
POOLS = (  # lamps that light the fronts: x, y, reach px, colour, strength
    (466, 246, 150, "T4", 0.9),
    (466, 160, 110, "T4", 0.7),
    (74, 256, 120, "O3", 0.8),
    (210, 250, 90, "M3", 0.6),
    (336, 200, 120, "V2", 0.4),
    (600, 230, 90, "B3", 0.5),
    (592, 60, 70, "M3", 0.5),
)


def build(assets: Path) -> None:
    """Write the title, the logo and the icons below assets/ui."""
    folder = assets / "ui"
    folder.mkdir(parents=True, exist_ok=True)
    scene = _scene()
    (folder / "title.png").write_bytes(png_bytes(_lit(scene)))
    (folder / "title.emissive.png").write_bytes(png_bytes(scene.emissive))
    (folder / "rain.png").write_bytes(png_bytes(rain().albedo))
    name = logo()
    (folder / "logo.png").write_bytes(png_bytes(name.albedo))
    (folder / "logo.emissive.png").write_bytes(png_bytes(name.emissive))
    for size in (32, 256):
        (folder / f"icon-{size}.png").write_bytes(png_bytes(icon(size).albedo))


def _scene() -> Picture:
    picture = Picture(WIDTH, HEIGHT)
    picture.rect(0, 0, WIDTH, HEIGHT, "N0")
    sky(picture)
    towers(picture)
    noodle_bar(picture, 8)
    arcade(picture, 166)
    clinic(picture, 372)
    _kerb(picture)
    for x in (152, 286, 584):
        _lamp(picture, x)
    _wires(picture)
    return picture


def _kerb(picture: Picture) -> None:
    """Pavement and road; the light on them comes later, as a reflection."""
    picture.rect(0, STREET, WIDTH, HEIGHT - STREET, "N2")
    for y in (300, 312):
        picture.hline(0, y, WIDTH, "N1")
    for row, y in enumerate((STREET, 300)):
        for x in range(row * 14, WIDTH, 28):
            picture.vline(x, y, 12 if row else 8, "N1")
    picture.rect(0, 313, WIDTH, 3, "N4")
    picture.hline(0, 313, WIDTH, "N5")
    picture.rect(0, 316, WIDTH, 2, "N0")
    picture.rect(0, 318, WIDTH, HEIGHT - 318, "N1")


def _lamp(picture: Picture, x: int) -> None:
    picture.rect(x, 214, 3, 98, "N1")
    picture.vline(x, 214, 98, "N4")
    picture.rect(x - 2, 306, 7, 7, "N2")
    picture.rect(x + 1, 212, 18, 3, "N2")
    picture.rect(x + 8, 215, 11, 3, "O5", 1)
    picture.hline(x + 8, 217, 11, "O4", 1)


def _wires(picture: Picture) -> None:
    """Wires from roof to roof with a string of small lamps."""
    for x0, y0, x1, y1, sag, lamps in (
        (0, 150, 250, 168, 26, True),
        (240, 172, 382, 190, 22, True),
        (556, 192, 640, 168, 14, True),
    ):
        for step in range(x1 - x0):
            t = step / (x1 - x0)
            y = y0 + (y1 - y0) * t + math.sin(t * math.pi) * sag
            picture.px(x0 + step, y, "N1")
            if lamps and step % 24 == 12:
                picture.rect(x0 + step, y + 1, 2, 2, ("O4", "T5", "M4")[step // 24 % 3], 1)


def _lit(scene: Picture) -> NDArray[np.uint8]:
    """Light, bloom, the wet street's mirror, and people in front of it."""
    painted = scene.albedo[..., :3] / 255.0
    share = scene.emissive[..., 3:] / 255.0
    shine = scene.emissive[..., :3] / 255.0 * share
    light: Field = np.full((HEIGHT, WIDTH, 3), SHADE)
    for x, y, reach, colour, strength in POOLS:
        far = np.hypot(scene.xs - x, (scene.ys - y) / 0.85) / reach
        light = light + (np.clip(1 - far, 0, 1) ** 1.6 * strength)[..., None] * np.array(rgb(colour)) / 255
    frame: Field = painted * light * (1 - share) + scene.emissive[..., :3] / 255.0 * share
    glow = sum(blur(shine, sigma) * strength for sigma, strength in BLOOM)
    frame = frame + glow
    frame = _mirror(frame, noise(HEIGHT, WIDTH, 9, 7, 2))
    frame = _people(frame)
    away = ((scene.xs / WIDTH - 0.5) ** 2 * 2.4 + (scene.ys / HEIGHT - 0.5) ** 2 * 2.4)[..., None]
    frame = (frame + np.array([0.010, 0.006, 0.030])) * (1 - 0.24 * away)
    done = np.full((HEIGHT, WIDTH, 4), 255, dtype=np.uint8)
    done[..., :3] = (np.clip(frame, 0, 1) * 255).round()
    return done


def _mirror(frame: Field, waves: Field) -> Field:
    """The street gives back the fronts: drawn out downward, broken by ripples, fading towards us."""
    done = frame.copy()
    smear = blur(frame, 0.8)
    drawn = blur(frame[STREET - 100 : STREET], 1.2)
    strips = noise(HEIGHT, WIDTH, 5, 12, 1)[0]
    for y in range(STREET, HEIGHT):
        depth = y - STREET
        sway = np.sin(y * 1.15 + waves[y] * 5) * (0.6 + depth * 0.035) + (waves[y] - 0.5) * 2.5
        columns = np.clip(np.arange(WIDTH) + sway.round().astype(np.int64), 0, WIDTH - 1)
        row = max(0, STREET - 2 - round(depth * 1.6))
        reach = min(99, 30 + depth)
        streak = drawn[100 - reach : 100].mean(axis=0)[columns] * (0.55 + 0.75 * strips[columns][:, None])
        gap = 1.0 if math.sin(y * 0.9) > -0.55 else 0.72  # the troughs between ripples
        strength = (0.80 - 0.52 * depth / 68) * gap
        done[y] = frame[y] * 0.62 + (smear[row, columns] * 0.55 + streak * 0.62) * strength
    return done


FIGURES = (
    # x, feet y, coat, coat's shade, umbrella, its shade, towards (1 right, -1 left, 0 away)
    (436, 326, "Y1", "Y0", "", "", 0),
    (108, 309, "B2", "B1", "R2", "R1", 1),
    (258, 308, "N4", "N3", "T3", "T2", -1),
    (560, 310, "V2", "V1", "O3", "O2", -1),
    (606, 330, "R1", "N3", "V3", "V2", -1),
)


def _people(frame: Field) -> Field:
    """Passers-by, and a woman in a mustard coat who stands in the rain before the clinic and does not go in."""
    layer = Picture(WIDTH, HEIGHT)
    for x, y, coat, shade, umbrella, under, way in FIGURES:
        body = Picture(WIDTH, HEIGHT)
        body.rect(x - 3, y - 9, 2, 9, "N2")
        body.rect(x + 2, y - 9, 2, 9, "N1")
        body.hline(x - 4, y - 1, 3, "N0")
        body.hline(x + 2, y - 1, 3, "N0")
        body.rounded(x - 5, y - 23, 11, 16, coat, 2)
        body.rect(x + 2, y - 22, 4, 15, shade)
        body.ellipse(x, y - 28, 4.6, 5, "S3" if way else "S0")
        body.ellipse(x - way, y - 29.5, 4.8, 4.2, "S0" if x != 436 else "O1")
        if x == 436:
            body.rect(x - 4, y - 32, 9, 9, "O1")
            body.vline(x - 2, y - 31, 7, "O2")
            body.rect(x - 1, y - 24, 3, 9, "O1")
            body.px(x, y - 15, "T4")
        if umbrella:
            body.vline(x + way * 3, y - 40, 22, "N3")
            dome = body.mask_ellipse(x + way * 2, y - 36, 13, 10) & (body.ys <= y - 36)
            body.fill(dome, umbrella)
            body.fill(dome & (body.xs > x + way * 2 + 4), under)
            body.vline(x + way * 2, y - 47, 2, "N5")
        body.outline()
        layer.blit(body, 0, 0)
    done = frame.copy()
    solid = layer.albedo[..., 3] > 0
    around = blur(frame, 18)
    tint = np.clip(0.42 + around * 1.15, 0, 1.1)
    for x, y, *_ in FIGURES:  # their own faint mirror
        for step in range(22):
            if y + step < HEIGHT:
                row, here = layer.albedo[y - 1 - step], solid[y - 1 - step] & (np.abs(np.arange(WIDTH) - x) < 15)
                part = 0.34 * (1 - step / 22)
                done[y + step][here] = done[y + step][here] * (1 - part) + row[here, :3] / 255 * 0.5 * part
    done[solid] = (layer.albedo[..., :3] / 255.0 * tint)[solid]
    edge = solid & ~np.roll(solid, 1, axis=0)
    done[edge] = np.clip(done[edge] + around[edge] * 0.5, 0, 1)
    return done


def rain() -> Picture:
    """Falling rain, 256 x 256 px, see-through: it joins itself at every edge, so it can be laid out and moved.

    Streaks lean one px left for three px down: moved by (-n, 3n) px each tick they fall along themselves.
    """
    chance = random.Random(33)
    picture = Picture(RAIN_TILE, RAIN_TILE)
    for _ in range(150):
        x, y, length = chance.randrange(RAIN_TILE), chance.randrange(RAIN_TILE), chance.randrange(5, 14)
        colour = ("N6", "N7", "T5")[chance.randrange(3)]
        for step in range(length):
            left, top = (x - step // 3) % RAIN_TILE, (y + step) % RAIN_TILE
            picture.px(left, top, colour)
            picture.albedo[top, left, 3] = 24 + round(70 * step / length)
    return picture
