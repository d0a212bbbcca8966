"""Sprites: a frame of an atlas in the light of the moment, cached; its reflection; its rim."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from game.sim.level import LevelMap
from game.view import surfaces
from game.view.atlas import Atlas, Frame
from game.view.signals import Signals

LIGHT_STEPS = 12
"""Light on a sprite is told apart in so many steps a channel."""
MIRROR_PX = 45
"""A reflection fades over so many px."""
MIRROR = 0.30
"""How much of a sprite a floor gives back where its map does not say."""
MIRROR_STEPS = 4
"""Reflections know so many steps of light a channel."""
RIM_OWN, RIM_PALE = 0.48, 0.30
"""How strong a person's own colour shines on the upper left edge, and a pale light on the right one."""
PALE = (0xF6, 0xFD, 0xFF)
Light = tuple[float, float, float]
Field = npt.NDArray[np.floating[Any]]
Rim = tuple[int, int, int] | None


class Sprites:
    """Frames of one atlas, lit. ``reflection`` 0 to 1 is how much of them a floor gives back."""

    def __init__(self, atlas: Atlas, reflection: float = MIRROR) -> None:
        self.atlas = atlas
        self.reflection = reflection
        self._lit = lru_cache(maxsize=3000)(self._light)
        self._mirrored = lru_cache(maxsize=2000)(self._mirror)

    def dye(self, table: Signals, kinds: Collection[str] | None = None) -> None:
        """Give signals the colours of a table, as :meth:`~game.view.atlas.Atlas.dye` does."""
        if table is not self.atlas.signals:
            self.atlas.dye(table, kinds)
            self._lit.cache_clear()
            self._mirrored.cache_clear()

    def frame(self, name: str) -> Frame:
        """The frame as it was drawn."""
        return self.atlas.frame(name)

    def lit(self, name: str, light: Light, rim: Rim = None) -> pygame.Surface:
        """A frame under a light, what shines by itself unchanged, with a rim of light on its upper left edge."""
        return self._lit(name, *light_steps(light), rim)

    def mirror(self, name: str, light: Light) -> pygame.Surface | None:
        """The frame's reflection in a polished floor, fading downward, as dim as the floor is under this light; None
        where the floor gives nothing back."""
        return None if self.reflection <= 0.0 else self._mirrored(name, *mirror_steps(light))

    def _light(self, name: str, r: int, g: int, b: int, rim: Rim) -> pygame.Surface:
        frame = self.atlas.frame(name)
        lit = frame.albedo.copy()
        light = tuple(min(255, round(step / LIGHT_STEPS * 255)) for step in (r, g, b))
        lit.fill((*light, 255), special_flags=pygame.BLEND_RGBA_MULT)
        bright = [max(0, step - LIGHT_STEPS) for step in (r, g, b)]
        if any(bright):
            lit.fill((*(step * 10 for step in bright), 0), special_flags=pygame.BLEND_RGBA_ADD)
        if rim is not None:
            _rim(lit, rim)
        if frame.emissive is not None:
            lit.blit(frame.emissive, (0, 0))
        return lit

    def _mirror(self, name: str, r: int, g: int, b: int) -> pygame.Surface:
        frame = self.atlas.frame(name)
        flipped = pygame.transform.flip(frame.albedo, False, True)
        dim = [round(step / MIRROR_STEPS * 255) for step in (r, g, b)]
        flipped.fill((*dim, 255), special_flags=pygame.BLEND_RGBA_MULT)
        if frame.emissive is not None:
            flipped.blit(pygame.transform.flip(frame.emissive, False, True), (0, 0))
        return faded(flipped, frame.size[1] - frame.anchor[1] - 1, self.reflection)


def reflection_of(level: LevelMap) -> float:
    """How much of a sprite a level's floor gives back, 0 to 1: its property ``reflection``."""
    wet = level.properties.get("reflection", MIRROR)
    return min(1.0, max(0.0, float(wet))) if isinstance(wet, int | float) else MIRROR


def light_steps(light: Light) -> tuple[int, int, int]:
    """The steps to which a light on a sprite is rounded."""
    r, g, b = (min(LIGHT_STEPS + 2, max(0, round(part * LIGHT_STEPS))) for part in light)
    return r, g, b


def mirror_steps(light: Light) -> tuple[int, int, int]:
    """The steps to which the light on a reflection is rounded."""
    r, g, b = (min(MIRROR_STEPS, max(1, round(part * MIRROR_STEPS))) for part in light)
    return r, g, b


def faded(flipped: pygame.Surface, begin: int = 0, strength: float = MIRROR) -> pygame.Surface:
    """An upside-down picture that fades from its row ``begin`` on, as a polished floor gives it back."""
    result = flipped.copy()
    result.blit(_veil(*flipped.get_size(), begin, strength), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return result


@lru_cache(maxsize=256)
def _veil(width: int, height: int, begin: int, strength: float) -> pygame.Surface:
    """White that fades downward."""
    veil = surfaces.clear(width, height)
    for row in range(height):
        part = max(0.0, 1.0 - max(0, row - begin) / MIRROR_PX) ** 1.2 * strength
        pygame.draw.line(veil, (255, 255, 255, round(part * 255)), (0, row), (width, row))
    return veil


def lit_along(cut: pygame.Surface, emissive: pygame.Surface | None, light: Field, power: float = 1.0) -> pygame.Surface:
    """A wide picture lit column by column: ``light`` (width, 3), 1 for full; what shines has so much ``power``, 0 to 1."""
    strip = pygame.Surface((cut.get_width(), 1), pygame.SRCALPHA, 32)
    pixels = pygame.surfarray.pixels3d(strip)
    pixels[:, 0, :] = np.clip(light * 255.0, 0, 255).astype(np.uint8)
    del pixels
    pygame.surfarray.pixels_alpha(strip)[:] = 255
    lit = cut.copy()
    lit.blit(pygame.transform.scale(strip, cut.get_size()), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    if emissive is not None and power >= 1.0:
        lit.blit(emissive, (0, 0))
    elif emissive is not None:
        # a lamp without power is a dark thing, lit as all things are: what shines fades from the painted picture
        weak = emissive.copy()
        weak.fill((255, 255, 255, round(power * 255)), special_flags=pygame.BLEND_RGBA_MULT)
        lit.blit(weak, (0, 0))
    return lit


def _rim(picture: pygame.Surface, colour: tuple[int, int, int]) -> None:
    """Light on the edges, just inside the outline, from the alpha mask shifted by a px."""
    alpha = pygame.surfarray.array_alpha(picture) > 0
    inner = alpha.copy()
    for axis, step in ((0, 1), (0, -1), (1, 1), (1, -1)):
        shifted = np.roll(alpha, step, axis)
        edge: list[slice | int] = [slice(None), slice(None)]
        edge[axis] = 0 if step > 0 else -1
        shifted[tuple(edge)] = False
        inner &= shifted
    own = inner & ~(np.roll(inner, 1, 0) & np.roll(inner, 1, 1))
    pale = inner & ~np.roll(inner, -1, 0) & ~own
    pixels = pygame.surfarray.pixels3d(picture)
    for rim, light, part in ((own, colour, RIM_OWN), (pale, PALE, RIM_PALE)):
        pixels[rim] = (pixels[rim] * (1.0 - part) + np.array(light) * part).astype(np.uint8)
    del pixels
