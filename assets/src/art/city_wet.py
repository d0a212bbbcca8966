"""What the wet street makes of a lit front: a rippled mirror in its puddles and a long smear of every colour.

A wet picture is as wide as its front and has light in it only, no paint: it is added to the ground before the front.
By day the fronts are dry and pale, and nothing in them shines.
"""

from __future__ import annotations

import math

import numpy as np

from art.canvas import Picture
from art.palette import nearest, ramp
from art.shading import hashed, noise

EVENING = np.array((0.46, 0.43, 0.72))
REACH = 176  # px of street that mirrors
SMEAR_FADE = 96.0  # px
MIRROR_FADE = 150.0  # px
SMEAR, MIRROR = 0.78, 1.0
SHINES = 0.42
"""What is brighter than this, 0 to 1, leaves a smear: panes and signs, not the bricks between them."""
SIDE_PX = 10
"""At both ends of a front its light on the street fades in so many px."""
SUNNY, SLANT, SUN_EDGE_PX = 0.62, 0.22, 7.0
"""The morning sun reaches down to this part of a front, lower on its right, with an edge so soft."""
SUN, SHADE = np.array((1.10, 1.06, 0.94)), np.array((0.82, 0.88, 1.02))
INSIDE = 0.5
"""So much of what shone there by night is seen through glass, or is the paint of a sign, by day."""
PANES = ramp("N3 N4 F0 F2 F4 N8")


def wet(front: Picture, seed: int, reach: int = REACH, kerb: int = 0) -> Picture:
    """The light of `front` on the `reach` px of street below it; `kerb` is where a kerb stands dry (0 for none)."""
    height, width = front.height, front.width
    done = Picture(width, reach)
    shine = front.emissive[..., 3:] / 255.0
    lit = front.albedo[..., :3] / 255.0 * EVENING * (1 - shine) + front.emissive[..., :3] / 255.0 * shine
    ripple = noise(reach, width, 7, seed) * 2 - 1
    fine = noise(reach, width, 3, seed + 1) * 2 - 1
    grain = noise(reach, width, 5, seed + 2)
    pools = np.clip(
        (noise(reach, width, 34, seed + 3, 2) * 0.75 + noise(reach, width, 13, seed + 4) * 0.25 - 0.46) / 0.09, 0, 1
    )
    top = min(40, height // 4)
    weight = np.linspace(0.25, 1.0, height - top)[:, None, None]
    column = (np.clip(lit[top:] - SHINES, 0, 1) * weight).sum(axis=0) / weight.sum() * 3.6
    column = (column + np.roll(column, 1, 0) + np.roll(column, -1, 0)) / 3
    light = np.zeros((reach, width, 3))
    along = np.arange(width)
    for row in range(reach):
        shift = np.round(ripple[row] * (1.2 + row * 0.03) * 1.6 + fine[row]).astype(np.int64)
        places = np.clip(along + shift, 0, width - 1)
        smear = column[places] * math.exp(-row / SMEAR_FADE) * SMEAR
        source = height - 2 - int(row * 0.8)
        mirror = np.zeros((width, 3))
        for step, share in ((-2, 0.2), (0, 0.35), (2, 0.25), (5, 0.2)):
            mirror += lit[int(np.clip(source + step * (1 + row * 0.02), 0, height - 1)), places] * share
        bright = np.clip(mirror.max(axis=1, keepdims=True) * 1.1 - 0.05, 0, 1.1)
        mirror = mirror * bright * max(0.2, 1 - row / MIRROR_FADE) * MIRROR
        texture = np.clip(0.40 + 0.95 * grain[row], 0, 1.3)[:, None]
        light[row] = smear * texture + mirror * (0.22 + 0.78 * pools[row])[:, None]
    light *= np.clip((reach - np.arange(reach)) / 40.0, 0, 1)[:, None, None]
    light *= np.clip((np.minimum(along, width - 1 - along) + 2.0) / SIDE_PX, 0, 1)[None, :, None]
    if kerb:
        light[kerb : kerb + 11] *= 0.15
    strength = np.clip(light.max(axis=2), 0, 1)
    strength = np.round(strength * 40) / 40
    colour = light / np.maximum(light.max(axis=2, keepdims=True), 1e-3)
    done.emissive[..., :3] = np.clip(colour * 255, 0, 255).astype(np.uint8)
    done.emissive[..., 3] = np.where(strength > 0.02, strength * 255, 0).astype(np.uint8)
    return done


def pool(colour: tuple[int, int, int], seed: int, strength: float = 1.0, width: int = 44, reach: int = 70) -> Picture:
    """The smear of one small light: a lamp, a machine, a lit case."""
    front = Picture(width, 64)
    front.rect(width // 2 - 5, 14, 10, 50, colour, 0.55)
    front.rect(width // 2 - 10, 40, 20, 24, colour, 0.25)
    done = wet(front, seed, reach)
    fade = (
        np.clip(np.arange(reach) / 9.0, 0, 1)[:, None]
        * np.clip(1 - np.abs(done.xs - width / 2 + 0.5) / (width / 2), 0, 1) ** 0.5
    )
    done.emissive[..., 3] = (done.emissive[..., 3] * fade * strength).astype(np.uint8)
    return done


def by_day(front: Picture) -> Picture:
    """The same front in the morning: a low sun on its upper half and cool shade below, glass that mirrors the sky over
    what is inside, signs that are only painted."""
    done = Picture(front.width, front.height)
    paint = front.albedo[..., :3].astype(np.float64)
    shining = front.emissive[..., 3] > 60
    slant = (front.height * SUNNY - done.ys + (done.xs - front.width / 2) * SLANT) / SUN_EDGE_PX
    sun = np.clip(slant + (noise(front.height, front.width, 5, 77) - 0.5), 0, 1)[..., None]
    pale = paint * 1.85 + np.array((52, 38, 22))
    lit = pale * (SHADE + (SUN - SHADE) * sun)
    done.albedo[..., :3] = _snapped(lit)
    bright = paint.mean(axis=2) / 255.0
    sky = 0.15 + 0.6 * bright + 0.12 * ((done.xs * 2 + done.ys) % 64 < 9) + 0.16 * sun[..., 0]
    steps = np.array(PANES, dtype=np.float64)
    glass = steps[np.clip((sky * len(steps)).astype(np.int64), 0, len(steps) - 1)]
    inside = front.emissive[..., :3].astype(np.float64)
    panes = _snapped(glass * (1 - INSIDE) + inside * INSIDE)
    done.albedo[shining, :3] = panes[shining]
    done.albedo[..., 3] = front.albedo[..., 3]
    return done


def _snapped(colours: np.ndarray) -> np.ndarray:
    """The nearest colours of the palette."""
    whole = np.clip(colours, 0, 255).astype(np.uint8)
    return np.asarray(nearest(whole.reshape(-1, 3)).reshape(whole.shape))


def morning_sky(front: Picture, top: int) -> Picture:
    """Lay the morning over the `top` px of night above a house."""
    for y in range(top):
        tone = ("B4", "B5", "B5", "S5", "S5", "S4")[min(5, y * 6 // max(1, top))]
        front.rect(0, y, front.width, 1, tone)
    for number in range(front.width // 18):
        x, wide = int(hashed(number, 1, 8) * front.width), 10 + int(hashed(number, 2, 8) * 12)
        high = 4 + int(hashed(number, 3, 8) * top * 0.7)
        front.rect(x, top - high, wide, high, "F4" if number % 2 else "F5")
    return front
