"""Atlases: a sheet of painted pictures, its twin of what shines by itself, and a table of frames and animations."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

import pygame

from game.sim.faults import Fault, FaultError
from game.view import signals, surfaces
from game.view.signals import Signals

REMEDY = "Reinstall the game."


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture, cut out of its sheet.

    ``albedo``    the painted picture; ``emissive`` what of it shines, of the same size, or None when nothing does.
    ``anchor``    the pixel of it that stands on the position of what is shown. ``size`` width and height, px.
    """

    albedo: pygame.Surface
    emissive: pygame.Surface | None
    anchor: tuple[int, int]
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Animation:
    """Frames by name, ``ticks`` sixtieths of a second each; a ``loop`` begins anew, others rest on their last."""

    frames: tuple[str, ...]
    ticks: int
    loop: bool

    def at(self, age: int) -> str:
        """The frame that shows ``age`` ticks after the beginning."""
        index = max(0, age) // self.ticks
        return self.frames[index % len(self.frames) if self.loop else min(index, len(self.frames) - 1)]

    @property
    def length(self) -> int:
        """How long it takes once, ticks."""
        return self.ticks * len(self.frames)


class Atlas:
    """``NAME.png``, ``NAME.emissive.png`` and ``NAME.json``, for the path without its ending.

    The shining twin may be absent, or end where nothing shines any more; it is left alone unless ``shining``.

    Raises ``FaultError`` when a file is missing or is not what it should be. Pictures are cut when they are first
    asked for. Needs no display; with one, the sheets have its format.
    """

    def __init__(self, path_stem: Path, *, shining: bool = True) -> None:
        table = _named(path_stem, ".json")
        try:
            rows = json.loads(table.read_text(encoding="utf-8"))
            self._rows: dict[str, list[int]] = {name: [int(n) for n in row] for name, row in rows["frames"].items()}
            self._animations = {name: _animation(row) for name, row in rows.get("animations", {}).items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise FaultError(Fault(str(table), "", f"is no table of pictures ({error})", REMEDY)) from error
        self._path = table
        self._sheet, shine = _named(path_stem, ".png"), _named(path_stem, ".emissive.png")
        self._albedo = load(self._sheet, shared=True)
        self._shine = shine if shining and shine.exists() else None
        self._lights = self._lit()
        self._check()
        self._cut: dict[str, Frame] = {}
        self._added: dict[str, Frame] = {}
        self._kinds: Collection[str] | None = None
        """What is painted in signals; None for all."""
        self.signals = signals.STANDARD_TABLE
        """The table whose colours the pictures have now."""

    def has(self, name: str) -> bool:
        """There is a frame or an animation of that name."""
        return name in self._rows or name in self._animations or name in self._added

    def add(self, name: str, picture: pygame.Surface) -> None:
        """One more frame, drawn by whoever knows more than the sheet: a key that it has no picture of."""
        self._added[name] = Frame(picture, None, (0, 0), picture.get_size())

    @property
    def names(self) -> tuple[str, ...]:
        """Every frame's name, in the table's order."""
        return tuple(self._rows)

    def dye(self, table: Signals, kinds: Collection[str] | None = None) -> None:
        """Give signals in the pictures the colours of a table: in all that shines, and in the painted pictures of the
        ``kinds`` (their names' first parts), or of all. Frames that were given out before stay as they were; each is
        dyed when it is asked for, so that nobody waits for a whole sheet."""
        if table is self.signals:
            return
        self.signals, self._kinds = table, kinds
        self._cut.clear()

    def frame(self, name: str) -> Frame:
        """The frame of that name. Raises ``KeyError`` when there is none."""
        frame = self._cut.get(name) or self._added.get(name)
        if frame is None:
            x, y, w, h, *anchor = self._rows[name]
            box = pygame.Rect(x, y, w, h)
            painted = self._albedo.subsurface(box)
            if self._kinds is None or name.split("/", 1)[0] in self._kinds:
                painted = self.signals.dyed(painted)
            shine = self._lights.cut(box) if self._lights is not None else None
            shine = self.signals.dyed(shine) if shine is not None else None
            ax, ay = (anchor[0], anchor[1]) if len(anchor) > 1 else (0, 0)
            frame = self._cut[name] = Frame(painted, shine, (ax, ay), (w, h))
        return frame

    def animation(self, name: str) -> Animation:
        """The animation of that name; a single frame's name is an animation that stands still.

        Raises ``KeyError`` when there is neither.
        """
        animation = self._animations.get(name)
        if animation is None:
            if name not in self._rows:
                raise KeyError(name)
            animation = self._animations[name] = Animation((name,), 1, True)
        return animation

    def _lit(self) -> _Lights | None:
        """What shines; the same for all atlases of the same files."""
        if self._shine is None:
            return None
        shown = pygame.display.get_surface() is not None
        key = (self._shine.resolve(), self._shine.stat().st_mtime_ns, shown)
        lights = _LIGHTS.get(key)
        if lights is None:
            boxes = {(row[0], row[1], row[2], row[3]) for row in self._rows.values() if len(row) >= 4}
            lights = _LIGHTS[key] = _Lights(load(self._shine), sorted(boxes))
        return lights

    def _check(self) -> None:
        whole = self._albedo.get_rect()
        if self._lights is not None and not whole.contains((0, 0, *self._lights.size)):
            problem = f"its shining twin is {self._lights.size} px and it is {whole.size}"
            raise FaultError(Fault(str(self._path), "", problem, REMEDY))
        for name, row in self._rows.items():
            if len(row) < 4 or not whole.contains(pygame.Rect(row[:4])):
                raise FaultError(Fault(str(self._path), name, f"{row} is not inside the sheet {whole.size}", REMEDY))
        for name, animation in self._animations.items():
            lost = [frame for frame in animation.frames if frame not in self._rows]
            if lost or not animation.frames or animation.ticks < 1:
                raise FaultError(Fault(str(self._path), name, f"its frames are missing: {lost}", REMEDY))


class _Lights:
    """What shines in a sheet's frames: most of such a sheet is empty, so only what is not is kept."""

    def __init__(self, sheet: pygame.Surface, boxes: Iterable[tuple[int, int, int, int]]) -> None:
        self.size = sheet.get_size()
        self._kept: dict[tuple[int, int, int, int], tuple[pygame.Surface, tuple[int, int]]] = {}
        whole = sheet.get_rect()
        for box in boxes:
            if whole.contains(box):
                own = sheet.subsurface(box)
                lit = own.get_bounding_rect(1)
                if lit.width:
                    self._kept[box] = (own.subsurface(lit).copy(), lit.topleft)

    def cut(self, box: pygame.Rect) -> pygame.Surface | None:
        """What shines in a frame, as large as the frame; None when nothing does."""
        kept = self._kept.get((box.x, box.y, box.w, box.h))
        if kept is None:
            return None
        picture = surfaces.clear(*box.size)
        picture.blit(*kept, special_flags=pygame.BLEND_RGBA_ADD)
        return picture


_LIGHTS: WeakValueDictionary[tuple[Path, int, bool], _Lights] = WeakValueDictionary()
"""What some atlas holds now, by file, time of writing, and whether there was a display."""


def load(path: Path, *, shared: bool = False) -> pygame.Surface:
    """A picture with its transparency, in the display's format where there is a display; ``shared`` with whoever else
    asks so, and then not to be drawn on.

    Raises ``FaultError`` when it cannot be read.
    """
    try:
        return surfaces.shared(path) if shared else surfaces.load(path)
    except (OSError, pygame.error) as error:
        raise FaultError(Fault(str(path), "", f"cannot be read as a picture ({error})", REMEDY)) from error


def _named(stem: Path, ending: str) -> Path:
    return stem.with_name(stem.name + ending)


def _animation(row: dict[str, Any]) -> Animation:
    return Animation(tuple(str(name) for name in row["frames"]), int(row["ticks"]), bool(row.get("loop", True)))
