"""A picture in two layers, and the few ways to draw on it with hard pixels.

`albedo` is the painted thing in neutral light; `emissive` is what shines by itself (its alpha is the
strength) and is empty elsewhere. Painting something dark over something bright also empties the emissive
layer there: what stands before a neon sign hides it. Coordinates are pixels, x to the right, y down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from art.palette import Colour, nearest, ramp, rgb

Mask = NDArray[np.bool_]
Field = NDArray[np.floating[Any]]

BAYER: Field = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16.0
"""The 4 x 4 ordered dither matrix, 0..1 (B. Bayer, 1973)."""

OUTLINE_DARKEN = 0.26
OUTLINE_TINT = (16, 11, 40)  # added to the darkened neighbour: shadows turn to indigo


class Picture:
    """A drawing of `width` x `height` pixels; albedo and emissive are (height, width, 4) uint8 arrays."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.albedo: NDArray[np.uint8] = np.zeros((height, width, 4), dtype=np.uint8)
        self.emissive: NDArray[np.uint8] = np.zeros((height, width, 4), dtype=np.uint8)
        grid = np.mgrid[0:height, 0:width]
        self.ys: NDArray[np.int64] = grid[0]
        self.xs: NDArray[np.int64] = grid[1]

    # --- masks: which pixels -------------------------------------------------------------------------

    def mask(self) -> Mask:
        """Where anything is painted."""
        return np.asarray(self.albedo[..., 3] > 0)

    def mask_rect(self, x: float, y: float, width: float, height: float) -> Mask:
        return np.asarray((self.xs >= x) & (self.xs < x + width) & (self.ys >= y) & (self.ys < y + height))

    def mask_rounded(self, x: float, y: float, width: float, height: float, radius: float = 2) -> Mask:
        """A rectangle with round corners of `radius` px."""
        near_x = np.clip(self.xs, x + radius, x + width - 1 - radius)
        near_y = np.clip(self.ys, y + radius, y + height - 1 - radius)
        round_off = (self.xs - near_x) ** 2 + (self.ys - near_y) ** 2 <= (radius + 0.3) ** 2
        return np.asarray(self.mask_rect(x, y, width, height) & round_off)

    def mask_ellipse(self, cx: float, cy: float, rx: float, ry: float) -> Mask:
        return np.asarray(((self.xs - cx) / rx) ** 2 + ((self.ys - cy) / ry) ** 2 <= 1.0)

    def mask_ring(self, cx: float, cy: float, rx: float, ry: float, thick: float = 1.0) -> Mask:
        """The band of `thick` px inside the edge of an ellipse."""
        return self.mask_ellipse(cx, cy, rx, ry) & ~self.mask_ellipse(cx, cy, rx - thick, ry - thick)

    def mask_poly(self, points: Iterable[tuple[float, float]], samples: int = 4) -> Mask:
        """A polygon, decided pixel by pixel by `samples` x `samples` sub-pixels."""
        sheet = Image.new("L", (self.width * samples, self.height * samples), 0)
        corners = [((x + 0.5) * samples, (y + 0.5) * samples) for x, y in points]
        ImageDraw.Draw(sheet).polygon(corners, fill=255)
        cells = np.asarray(sheet).reshape(self.height, samples, self.width, samples)
        return np.asarray(cells.mean(axis=(1, 3)) >= 110)

    def mask_line(self, x0: float, y0: float, x1: float, y1: float, thick: int = 1) -> Mask:
        sheet = Image.new("L", (self.width, self.height), 0)
        ImageDraw.Draw(sheet).line([(x0, y0), (x1, y1)], fill=255, width=thick)
        return np.asarray(sheet) > 0

    # --- filling ---------------------------------------------------------------------------------------

    def fill(self, mask: Mask, colour: Colour, emissive: float = 0.0, alpha: int = 255) -> None:
        """Paint `mask`. `emissive` 0..1 is how strongly it shines; `alpha` below 255 mixes, like glass."""
        value = np.array(rgb(colour), dtype=np.float64)
        if alpha >= 255:
            self.albedo[mask] = (*rgb(colour), 255)
            self.emissive[mask] = (*rgb(colour), round(255 * emissive)) if emissive > 0 else (0, 0, 0, 0)
            return
        share = alpha / 255
        under = self.albedo[mask].astype(np.float64)
        empty = under[:, 3:] == 0
        under[:, :3] = np.where(empty, value, under[:, :3] * (1 - share) + value * share)
        under[:, 3] = np.maximum(under[:, 3], alpha)
        self.albedo[mask] = under.round().astype(np.uint8)
        shine = self.emissive[mask].astype(np.float64)
        if emissive > 0:
            dark = shine[:, 3:] == 0
            shine[:, :3] = np.where(dark, value, shine[:, :3] * (1 - share) + value * share)
            shine[:, 3] = np.maximum(shine[:, 3] * (1 - share), 255 * emissive * share)
        else:
            shine[:, 3] *= 1 - share
            shine[shine[:, 3] < 1] = 0
        self.emissive[mask] = shine.round().astype(np.uint8)

    def px(self, x: float, y: float, colour: Colour, emissive: float = 0.0) -> None:
        """One pixel; outside the picture nothing happens."""
        left, top = int(x), int(y)
        if 0 <= left < self.width and 0 <= top < self.height:
            self.albedo[top, left] = (*rgb(colour), 255)
            strength = round(255 * emissive)
            self.emissive[top, left] = (*rgb(colour), strength) if strength else (0, 0, 0, 0)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour,
        emissive: float = 0.0,
        alpha: int = 255,
    ) -> None:
        self.fill(self.mask_rect(x, y, width, height), colour, emissive, alpha)

    def rounded(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour,
        radius: float = 2,
        emissive: float = 0.0,
        alpha: int = 255,
    ) -> None:
        self.fill(self.mask_rounded(x, y, width, height, radius), colour, emissive, alpha)

    def ellipse(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        colour: Colour,
        emissive: float = 0.0,
        alpha: int = 255,
    ) -> None:
        self.fill(self.mask_ellipse(cx, cy, rx, ry), colour, emissive, alpha)

    def poly(
        self,
        points: Iterable[tuple[float, float]],
        colour: Colour,
        emissive: float = 0.0,
        alpha: int = 255,
    ) -> None:
        self.fill(self.mask_poly(points), colour, emissive, alpha)

    def line(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        thick: int = 1,
        emissive: float = 0.0,
        alpha: int = 255,
    ) -> None:
        self.fill(self.mask_line(x0, y0, x1, y1, thick), colour, emissive, alpha)

    def hline(self, x: float, y: float, width: float, colour: Colour, emissive: float = 0.0, alpha: int = 255) -> None:
        self.rect(x, y, width, 1, colour, emissive, alpha)

    def vline(self, x: float, y: float, height: float, colour: Colour, emissive: float = 0.0, alpha: int = 255) -> None:
        self.rect(x, y, 1, height, colour, emissive, alpha)

    # --- field to ramp ---------------------------------------------------------------------------------

    def shade(
        self,
        mask: Mask,
        field: Field,
        colours: str | Iterable[Colour],
        dither: float = 0.0,
        emissive: float = 0.0,
    ) -> None:
        """Quantise `field` (0..1, this picture's shape) through a ramp, dark to light, inside `mask`."""
        steps = np.array(ramp(colours), dtype=np.uint8)
        value = np.clip(field, 0, 0.9999) * len(steps)
        if dither:
            value = value + (self._bayer() - 0.5) * dither
        index = np.clip(value.astype(np.int64), 0, len(steps) - 1)
        self.albedo[mask, :3] = steps[index][mask]
        self.albedo[mask, 3] = 255
        if emissive > 0:
            self.emissive[mask, :3] = steps[index][mask]
            self.emissive[mask, 3] = round(255 * emissive)
        else:
            self.emissive[mask] = 0

    def cylinder(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colours: str | Iterable[Colour],
        lit: float = 0.3,
        dither: float = 0.0,
        mask: Mask | None = None,
        emissive: float = 0.0,
    ) -> None:
        """An upright cylinder; `lit` 0..1 is where across its width the light falls."""
        across = (self.xs - x + 0.5) / width
        field = 0.05 + 0.95 * (1 - np.abs(across - lit) / max(lit, 1 - lit))
        field = field + 0.25 * np.clip((across - 0.9) / 0.1, 0, 1)
        area = self.mask_rect(x, y, width, height) if mask is None else mask
        self.shade(area, field, colours, dither, emissive)

    def vgradient(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colours: str | Iterable[Colour],
        dither: float = 0.0,
        mask: Mask | None = None,
        emissive: float = 0.0,
    ) -> None:
        """A gradient from the first colour at the top to the last at the bottom."""
        area = self.mask_rect(x, y, width, height) if mask is None else mask
        self.shade(area, (self.ys - y + 0.5) / height, colours, dither, emissive)

    def grid(
        self,
        rows: Sequence[str],
        key: Mapping[str, Colour],
        x: int = 0,
        y: int = 0,
        emissive_keys: Collection[str] = (),
        flip: bool = False,
    ) -> None:
        """Characters as pixels: `key` gives each its colour; `.`, space and unknown ones stay clear."""
        for down, row in enumerate(rows):
            for along, sign in enumerate(row[::-1] if flip else row):
                if sign in key and sign not in ". ":
                    self.px(x + along, y + down, key[sign], 1.0 if sign in emissive_keys else 0.0)

    # --- whole pictures --------------------------------------------------------------------------------

    def blit(self, other: Picture, x: int, y: int, alpha: float = 1.0) -> None:
        """Lay another picture over this one, its top left corner at (x, y); clipped at the edges."""
        left, top = max(0, x), max(0, y)
        right, bottom = min(self.width, x + other.width), min(self.height, y + other.height)
        if right <= left or bottom <= top:
            return
        here = (slice(top, bottom), slice(left, right))
        there = (slice(top - y, bottom - y), slice(left - x, right - x))
        paint = other.albedo[there].astype(np.float64)
        shine = other.emissive[there].astype(np.float64)
        share = paint[..., 3:] / 255 * alpha
        under = self.albedo[here].astype(np.float64)
        clear = under[..., 3:] == 0
        under[..., :3] = np.where(
            clear & (share > 0), paint[..., :3], under[..., :3] * (1 - share) + paint[..., :3] * share
        )
        under[..., 3:] = np.maximum(under[..., 3:], paint[..., 3:] * alpha)
        self.albedo[here] = under.round().astype(np.uint8)
        glow = self.emissive[here].astype(np.float64)
        glow[..., 3:] *= 1 - share
        strength = shine[..., 3:] * alpha
        glow[..., :3] = np.where(strength > 0, shine[..., :3], glow[..., :3])
        glow[..., 3:] = np.maximum(glow[..., 3:], strength)
        glow[glow[..., 3] < 1] = 0
        self.emissive[here] = glow.round().astype(np.uint8)

    def outline(self, darken: float = OUTLINE_DARKEN, tint: tuple[int, int, int] = OUTLINE_TINT) -> Picture:
        """Add the outer outline: 1 px, a darker, indigo-shifted version of the pixels it touches.

        The picture needs a clear border of 1 px where the outline shall show; nothing wraps round.
        """
        solid = self.mask()
        total = np.zeros((self.height, self.width, 3))
        count = np.zeros((self.height, self.width, 1))
        for shifted in (
            _shift(self.albedo, 0, 1),
            _shift(self.albedo, 0, -1),
            _shift(self.albedo, 1, 0),
            _shift(self.albedo, -1, 0),
        ):
            there = shifted[..., 3:] > 0
            total += shifted[..., :3] * there
            count += there
        edge = ~solid & (count[..., 0] > 0)
        mixed = total / np.maximum(count, 1) * darken + np.array(tint)
        self.albedo[edge, :3] = nearest(np.clip(mixed[edge], 0, 255).astype(np.uint8))
        self.albedo[edge, 3] = 255
        self.emissive[edge] = 0
        return self

    def rim(
        self,
        colour: Colour,
        side: str = "left",
        alpha: int = 150,
        emissive: float = 0.0,
        inside_outline: bool = True,
        only: Mask | None = None,
    ) -> Picture:
        """A pale edge on one side (left, right, top, bottom), on the pixels just inside the outline."""
        body = self.mask()
        if inside_outline:
            for down, along in ((0, 1), (0, -1), (1, 0), (-1, 0)):
                body = body & _shift(self.mask(), down, along)
        down, along = {"left": (0, 1), "right": (0, -1), "top": (1, 0), "bottom": (-1, 0)}[side]
        edge = body & ~_shift(body, down, along)
        self.fill(edge if only is None else edge & only, colour, emissive, alpha)
        return self

    def snapped(self, shine: bool = False) -> Picture:
        """This picture with every painted pixel moved to the nearest palette colour (mixing leaves strays).

        ``shine`` does the same to the emissive layer, which may be smooth otherwise.
        """
        done = self.copy()
        for layer in (done.albedo, done.emissive) if shine else (done.albedo,):
            painted = layer[..., 3] > 0
            layer[painted, :3] = nearest(layer[painted, :3])
        return done

    def flipped(self) -> Picture:
        """Mirrored left to right."""
        done = Picture(self.width, self.height)
        done.albedo = self.albedo[:, ::-1].copy()
        done.emissive = self.emissive[:, ::-1].copy()
        return done

    def crop(self, x: int, y: int, width: int, height: int) -> Picture:
        """A copy of one part; what lies outside this picture is clear."""
        done = Picture(width, height)
        done.blit(self, -x, -y)
        return done

    def copy(self) -> Picture:
        done = Picture(self.width, self.height)
        done.albedo = self.albedo.copy()
        done.emissive = self.emissive.copy()
        return done

    def _bayer(self) -> Field:
        return np.tile(BAYER, (self.height // 4 + 1, self.width // 4 + 1))[: self.height, : self.width]


def _shift(array: NDArray[Any], down: int, along: int) -> NDArray[Any]:
    """The array moved by whole pixels; what comes in at the edge is empty."""
    moved = np.zeros_like(array)
    height, width = array.shape[:2]
    moved[max(0, down) : height + min(0, down), max(0, along) : width + min(0, along)] = array[
        max(0, -down) : height + min(0, -down), max(0, -along) : width + min(0, -along)
    ]
    return moved
