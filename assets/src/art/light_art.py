"""Soft pictures of light: glows that are added to the frame, and the shadows under everything.

Glows are premultiplied: their colour already falls to black, so that a plain additive blit of RGB is right.
Only light may be smooth; everything else is hard pixels.
"""

from __future__ import annotations

import numpy as np

from art.atlas import Frame
from art.canvas import Picture
from art.palette import rgb

GLOW_COLOURS = {
    "mint": "T4",
    "magenta": "M3",
    "amber": "O3",
    "red": "R2",
    "white": "N7",
    "blue": "B3",
    "violet": "V2",
    "lime": "G3",
}
GLOW_SIZES = (16, 32, 64, 128)  # px across
GLOW_POWER = 2.2  # how fast it falls off

SHADOW_WIDTHS = (6, 8, 12, 16, 20, 24, 32, 48, 64)  # px
SHADOW_SQUASH = 0.42
SHADOW_ALPHA = (92, 56)  # outer and inner step, of 255; the inner lies on the outer


def glows() -> dict[str, Frame]:
    """`glow/COLOUR/SIZE`, anchored in the middle."""
    found = {}
    for name, colour in GLOW_COLOURS.items():
        for size in GLOW_SIZES:
            picture = Picture(size, size)
            middle = (size - 1) / 2
            far = np.hypot(picture.xs - middle, picture.ys - middle) / (size / 2)
            fall = np.clip(1 - far, 0, 1) ** GLOW_POWER
            layer = picture.emissive
            layer[..., :3] = (np.array(rgb(colour)) * fall[..., None]).round()
            layer[..., 3] = (255 * fall).round()
            picture.albedo = layer.copy()
            found[f"glow/{name}/{size}"] = (picture, size // 2, size // 2)
    return found


def shadows() -> dict[str, Frame]:
    """`shadow/WIDTH`: an ellipse in two steps."""
    found = {}
    for width in SHADOW_WIDTHS:
        height = max(3, round(width * SHADOW_SQUASH)) | 1
        picture = Picture(width, height)
        cx, cy = (width - 1) / 2, (height - 1) / 2
        outer = picture.mask_ellipse(cx, cy, width / 2, height / 2)
        inner = picture.mask_ellipse(cx, cy, max(1.0, width / 2 - 2), max(0.6, height / 2 - 1))
        picture.fill(outer, "N0", alpha=SHADOW_ALPHA[0])
        picture.albedo[inner, 3] = sum(SHADOW_ALPHA)
        found[f"shadow/{width}"] = (picture, width // 2, height // 2)
    return found
